//! Host keys by number.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use cchc::{Key, Keys};

/// The number of the host key that a store is asked with; it can be changed while the store is open.
#[derive(Debug, Clone, Default)]
pub struct HostKey(Arc<AtomicU64>);

impl HostKey {
    /// The host key with a number.
    pub fn new(number: u64) -> Self {
        Self(Arc::new(AtomicU64::new(number)))
    }

    /// Takes another one from now on.
    pub fn set(&self, number: u64) {
        self.0.store(number, Ordering::Relaxed);
    }

    /// Its number.
    pub fn number(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// The provider of it.
    pub fn keys(&self) -> Keys {
        let number = Arc::clone(&self.0);
        Keys::new(move || {
            let mut bytes = [0x17; Key::LENGTH];
            for (byte, part) in bytes.iter_mut().zip(number.load(Ordering::Relaxed).to_le_bytes()) {
                *byte = part;
            }
            Key::from_bytes(&bytes)
        })
    }
}
