//! Host keys ([`Key`]) and their provider ([`Keys`]).

use std::sync::Arc;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::{CchcError, Result};

/// A host key of 32 bytes. It is overwritten in memory when dropped, and its `Debug` output hides it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; Key::LENGTH]);

impl Key {
    /// The length of a key in bytes.
    pub const LENGTH: usize = 32;

    /// A new random key from the system's secure random source. Store it before personal data are sealed with it.
    ///
    /// ```
    /// let key = cchc::Key::generate()?;
    /// let options = cchc::Options { keys: Some(cchc::Keys::constant(key)), ..cchc::Options::default() };
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` if the system has no random source.
    pub fn generate() -> Result<Self> {
        random().map(Self)
    }

    /// A key from its bytes, as kept in a phone's key store or a secret manager.
    ///
    /// # Errors
    /// `Invalid` if there are not exactly 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let wrong = |_| {
            let text = format!("must have {} bytes, not {}", Self::LENGTH, bytes.len());
            let text_vi = format!("phải có {} byte, không phải {}", Self::LENGTH, bytes.len());
            CchcError::invalid("options", "key", "length", text, text_vi)
        };
        bytes.try_into().map(Self).map_err(wrong)
    }

    /// The bytes of the key. Keep them apart from the store and its backups.
    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Key(…)")
    }
}

/// The provider of the host key. The store calls it each time it seals or opens personal data, and drops the key right
/// after, so that the key is in memory only while it is in use.
///
/// The provider is called on the thread of the call and may block, for instance to ask the user. If it fails, the call
/// fails with `KeyNeeded`, with the message of the error in `detail` and the error itself as its source.
///
/// ```
/// use cchc::{CchcError, Key, Keys, Options};
///
/// // Whatever error the host's secret manager gives: here that of reading a file.
/// let keys = Keys::new(|| Key::from_bytes(&std::fs::read("/run/secrets/cchc").map_err(CchcError::key_refused)?));
/// let options = Options { keys: Some(keys), ..Options::default() };
/// ```
#[derive(Clone)]
pub struct Keys(Arc<Ask>);

type Ask = dyn Fn() -> Result<Key> + Send + Sync;

impl Keys {
    /// A provider that calls `ask` each time.
    pub fn new(ask: impl Fn() -> Result<Key> + Send + Sync + 'static) -> Self {
        Self(Arc::new(ask))
    }

    /// A provider that keeps a key in memory and returns it each time.
    pub fn constant(key: Key) -> Self {
        Self::new(move || Ok(key.clone()))
    }

    /// Asks for the key.
    pub(crate) fn ask(&self) -> Result<Key> {
        (self.0)().map_err(|error| match error {
            CchcError::KeyNeeded { .. } => error,
            // An error of the provider must not look like an error of the file.
            other => CchcError::key_refused(other),
        })
    }
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Keys(…)")
    }
}

/// Bytes from the system's secure random source.
pub(super) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| CchcError::io(std::io::Error::other(error.to_string())))?;
    Ok(bytes)
}
