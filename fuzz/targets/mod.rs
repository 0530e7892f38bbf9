//! What is fuzzed. A target takes any bytes: a panic, a hang or an error that blames the store is a finding. The
//! programs of `fuzz/` run the same targets under libFuzzer.
#![allow(clippy::expect_used, clippy::panic)]

mod calls;
mod documents;
mod files;
mod lookups;
mod place;
pub mod steps;

/// Something to give bytes to.
pub struct Target {
    pub name: &'static str,
    /// Whether its inputs are JSON, which is changed by its structure.
    pub is_json: bool,
    pub run: fn(&[u8]),
}

/// All of them.
pub const TARGETS: &[Target] = &[
    Target { name: "plans", is_json: false, run: documents::plan },
    Target { name: "word", is_json: false, run: documents::word },
    Target { name: "notices", is_json: false, run: lookups::day_off_notice },
    Target { name: "rows", is_json: true, run: lookups::rows },
    Target { name: "queries", is_json: false, run: lookups::query },
    Target { name: "cursors", is_json: false, run: lookups::cursor },
    Target { name: "calls", is_json: true, run: calls::case },
    Target { name: "files", is_json: false, run: files::edited },
];

/// The target of this name.
pub fn named(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// Whether an error says that a file which nobody touched is damaged, or cannot be read.
fn blames_file(error: &cchc::CchcError) -> bool {
    ["corrupt", "storage_io"].contains(&error.code())
}
