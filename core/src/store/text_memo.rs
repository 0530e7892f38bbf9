//! What was read of texts of sessions before, so that the next report need not read these sessions again. Texts are
//! known by their mark ([`Session::text_mark`](crate::model::Session::text_mark)): another text has another mark.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Result;

/// How many answers of each sort are kept.
const MOST: usize = 1 << 16;

/// Answers that follow from a session's texts alone.
#[derive(Default)]
pub(crate) struct TextMemo {
    subjects: Memo<u64, Arc<str>>,
    /// By the mark of the words of a promise too: whether the texts are about them.
    met: Memo<(u64, u64), bool>,
}

impl TextMemo {
    /// The subject of a session with these texts.
    pub fn subject(&self, text_mark: u64, read: impl FnOnce() -> Result<Arc<str>>) -> Result<Arc<str>> {
        self.subjects.get(text_mark, read)
    }

    /// Whether these texts are about the words of a promise.
    pub fn is_met(&self, words: u64, text_mark: u64, read: impl FnOnce() -> Result<bool>) -> Result<bool> {
        self.met.get((words, text_mark), read)
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.subjects.clear();
        self.met.clear();
    }
}

struct Memo<K, V>(Mutex<HashMap<K, V>>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V: Clone> Memo<K, V> {
    fn get(&self, key: K, read: impl FnOnce() -> Result<V>) -> Result<V> {
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = known().get(&key).cloned();
        if let Some(found) = found {
            return Ok(found);
        }
        let value = read()?;
        let mut known = known();
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, value.clone());
        Ok(value)
    }

    fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = HashMap::new();
    }
}
