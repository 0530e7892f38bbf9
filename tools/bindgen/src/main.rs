//! Writes the Kotlin and Swift faces of a native library, from what the library says of itself.

fn main() {
    uniffi::uniffi_bindgen_main();
}
