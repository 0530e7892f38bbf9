//! Encryption of bytes with XChaCha20-Poly1305. The random nonce precedes the ciphertext.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::key::{Key, random};
use crate::error::{CchcError, Result};
use crate::reason::Reason;

const NONCE: usize = 24;

/// Seals bytes, bound to the context they belong to, as associated data.
pub(super) fn seal(key: &Key, context: &[u8], clear: &[u8]) -> Result<Vec<u8>> {
    let nonce: [u8; NONCE] = random()?;
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: clear, aad: context });
    let too_long =
        |_| CchcError::invalid("personal", "", "too_large", "too long to be sealed", "quá dài để niêm phong");
    Ok([&nonce[..], &sealed.map_err(too_long)?].concat())
}

/// Opens what was sealed with this key for this context.
pub(super) fn open(key: &Key, context: &[u8], sealed: &[u8]) -> Result<Vec<u8>> {
    let broken = || CchcError::sealed(Reason::SealBroken);
    let (nonce, content) = sealed.split_first_chunk::<NONCE>().ok_or_else(broken)?;
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    cipher.decrypt(&XNonce::from(*nonce), Payload { msg: content, aad: context }).map_err(|_| broken())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_sealed_opens_with_its_key_in_its_context_alone(
            clear in proptest::collection::vec(any::<u8>(), 0..200),
            context in "[a-z]{0,8}",
            flipped in any::<prop::sample::Index>(),
        ) {
            let (key, other) = (Key::generate().unwrap(), Key::generate().unwrap());
            let mut sealed = seal(&key, context.as_bytes(), &clear).unwrap();
            prop_assert_eq!(&open(&key, context.as_bytes(), &sealed).unwrap(), &clear);
            prop_assert!(open(&other, context.as_bytes(), &sealed).is_err());
            let elsewhere = format!("{context}.");
            prop_assert!(open(&key, elsewhere.as_bytes(), &sealed).is_err());
            sealed[flipped.index(clear.len() + NONCE + 16)] ^= 1;
            prop_assert!(open(&key, context.as_bytes(), &sealed).is_err());
        }

        #[test]
        fn any_bytes_open_or_fail_cleanly(sealed in proptest::collection::vec(any::<u8>(), 0..100)) {
            prop_assert!(open(&Key::generate().unwrap(), b"", &sealed).is_err());
        }
    }
}
