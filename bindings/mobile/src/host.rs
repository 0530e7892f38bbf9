//! Interfaces that the host implements: the key provider, and the content of a file to be stored.

use std::io;
use std::sync::Arc;

use cchc::{CchcError, Keys};

use crate::failure::HostFailure;
use crate::key::NativeKey;

/// Provides the key of the store, from the platform's key store. The store seals personal data with it.
#[uniffi::export(with_foreign)]
pub trait NativeKeys: Send + Sync {
    /// Puts the key, exactly 32 bytes, into `to`. The store asks for it each time it needs it and does not keep it.
    ///
    /// # Errors
    /// Where the host does not give it.
    fn key(&self, to: Arc<NativeKey>) -> Result<(), HostFailure>;
}

/// Adapts the host's key provider to the core.
pub fn keys(host: Arc<dyn NativeKeys>) -> Keys {
    Keys::new(move || {
        let given = Arc::new(NativeKey::default());
        host.key(Arc::clone(&given)).map_err(CchcError::key_refused)?;
        given.take()
    })
}

/// The content of an attachment to be stored.
#[uniffi::export(with_foreign)]
pub trait NativeContent: Send + Sync {
    /// Returns the next bytes, at most `most`; no bytes at the end of the content.
    ///
    /// # Errors
    /// Where the host cannot read it.
    fn read(&self, most: u32) -> Result<Vec<u8>, HostFailure>;
}

/// Adapts the host's content to a reader for the core.
pub struct Content(pub Arc<dyn NativeContent>);

impl io::Read for Content {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let most = u32::try_from(out.len()).unwrap_or(u32::MAX);
        let chunk = self.0.read(most).map_err(io::Error::other)?;
        let too_long = || io::Error::other("the content gave more bytes than were asked for");
        out.get_mut(..chunk.len()).ok_or_else(too_long)?.copy_from_slice(&chunk);
        Ok(chunk.len())
    }
}
