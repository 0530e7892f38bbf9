//! The example in README.md is the one that is compiled.

#[test]
fn the_rust_tour_is_the_example() {
    let (readme, example) = (include_str!("../../../README.md"), include_str!("../../../examples/rust/tour.rs"));
    let (_about, code) = example.split_once("\n\n").unwrap();
    assert!(readme.contains(&format!("```rust,ignore\n{code}```")), "README.md and examples/rust/tour.rs differ");
}
