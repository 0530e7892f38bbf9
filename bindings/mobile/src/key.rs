//! The host key on its way over the border.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cchc::Key;
use zeroize::Zeroizing;

use crate::failure::Outcome;

/// A key between the host and the core: four numbers of eight bytes each, big-endian. Numbers pass as arguments, while
/// bytes would be copied into buffers of UniFFI that nobody wipes.
#[derive(Default, uniffi::Object)]
pub struct NativeKey(Mutex<Slot>);

#[derive(Default)]
struct Slot {
    /// How many bytes the host's key has; only one of 32 bytes is kept.
    length: u32,
    bytes: Zeroizing<[u8; Key::LENGTH]>,
}

const WORD: usize = size_of::<u64>();

#[uniffi::export]
impl NativeKey {
    /// Takes the key that the host has, of so many bytes; the words of a key of another length than 32 mean nothing.
    pub fn put(&self, length: u32, first: u64, second: u64, third: u64, fourth: u64) {
        let mut slot = self.slot();
        slot.length = length;
        for (place, word) in slot.bytes.chunks_exact_mut(WORD).zip([first, second, third, fourth]) {
            place.copy_from_slice(&Zeroizing::new(word.to_be_bytes())[..]);
        }
    }

    /// One of the four numbers of the key, 0 to 3; 0 for any other.
    pub fn word(&self, index: u32) -> u64 {
        let slot = self.slot();
        let word = slot.bytes.chunks_exact(WORD).nth(index as usize).and_then(|word| word.try_into().ok());
        word.map_or(0, u64::from_be_bytes)
    }
}

impl NativeKey {
    /// The key that the host has put in; what is left is wiped.
    ///
    /// # Errors
    /// `Invalid` if it does not have 32 bytes.
    pub fn take(&self) -> cchc::Result<Key> {
        let Slot { length, bytes } = std::mem::take(&mut *self.slot());
        match length as usize {
            Key::LENGTH => Key::from_bytes(&bytes[..]),
            other => Key::from_bytes(&vec![0; other.min(LONGEST)]),
        }
    }

    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A wrong length is told up to here.
const LONGEST: usize = 1 << 16;

/// A new random key.
#[uniffi::export]
pub fn new_key() -> Outcome<Arc<NativeKey>> {
    let bytes = Zeroizing::new(*Key::generate()?.bytes());
    Ok(Arc::new(NativeKey(Mutex::new(Slot { length: Key::LENGTH as u32, bytes }))))
}
