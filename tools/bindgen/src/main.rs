//! Generates the Kotlin and Swift bindings of a native library from the UniFFI metadata in it.

fn main() {
    uniffi::uniffi_bindgen_main();
}
