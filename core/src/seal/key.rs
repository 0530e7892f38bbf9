//! Keys, and where they come from.

use std::sync::Arc;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::{CchcError, Result};
use crate::reason::Reason;

/// A key of 32 bytes, wiped from memory when it is let go.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; Key::LENGTH]);

impl Key {
    /// How long a key is, in bytes.
    pub const LENGTH: usize = 32;

    /// A new key, which nobody can guess.
    ///
    /// ```
    /// let key = cchc::Key::generate()?;
    /// let options = cchc::Options { keys: Some(cchc::Keys::constant(key)), ..cchc::Options::default() };
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `StorageIo` where the system has no randomness to give.
    pub fn generate() -> Result<Self> {
        random().map(Self)
    }

    /// A key kept elsewhere: in a phone's key store, in the environment.
    ///
    /// # Errors
    /// `Invalid` where it has not 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let wrong = |_| {
            let text = format!("must have {} bytes, not {}", Self::LENGTH, bytes.len());
            let text_vi = format!("phải có {} byte, không phải {}", Self::LENGTH, bytes.len());
            CchcError::invalid("options", "key", "length", text, text_vi)
        };
        bytes.try_into().map(Self).map_err(wrong)
    }

    /// Its bytes, to be kept where nobody else can read them.
    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Key(…)")
    }
}

/// Where the store's key comes from. It is asked for whenever personal data are sealed or opened, and let go at once.
#[derive(Clone)]
pub struct Keys(Arc<Ask>);

type Ask = dyn Fn() -> Result<Key> + Send + Sync;

impl Keys {
    /// Asks the host each time.
    pub fn new(ask: impl Fn() -> Result<Key> + Send + Sync + 'static) -> Self {
        Self(Arc::new(ask))
    }

    /// The same key each time.
    pub fn constant(key: Key) -> Self {
        Self::new(move || Ok(key.clone()))
    }

    /// The key.
    pub(crate) fn ask(&self) -> Result<Key> {
        (self.0)().map_err(|error| match error {
            CchcError::KeyNeeded { .. } => error,
            // Whatever keeps the host from giving it, it is no failure of the file.
            other => CchcError::KeyNeeded { reason: Reason::KeyRefused, detail: Some(other.to_string()) },
        })
    }
}

/// Bytes that nobody can guess.
pub(super) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    let failed = |error: getrandom::Error| CchcError::StorageIo { path: String::new(), reason: error.to_string() };
    getrandom::fill(&mut bytes).map_err(failed)?;
    Ok(bytes)
}
