//! Reads behind an allocation. `sanitize.sh` loads this first: where the sanitizer does not end it, it finds nothing.

/// Reads one byte behind four.
#[unsafe(no_mangle)]
pub extern "C" fn beyond() -> u8 {
    let bytes = std::hint::black_box(vec![1_u8; 4]);
    // SAFETY: none; that is what the sanitizer must say.
    unsafe { *bytes.as_ptr().add(std::hint::black_box(4)) }
}
