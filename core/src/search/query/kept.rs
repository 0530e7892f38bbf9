//! What is made of all records of some kinds, kept in memory from query to query.

use std::sync::{Arc, Mutex, PoisonError};

use crate::error::Result;
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::storage::Source;

/// After more changes of the store the records are read rather than the log.
const MOST_CHANGES: u64 = 256;

/// Keeps what was made of one state of the store: its last change, and the value.
pub(super) struct Kept<T>(Mutex<Option<(u64, Arc<T>)>>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

impl<T> Kept<T> {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The value in the state that `source` and `meta` show; made anew where a record of one of the kinds changed.
    pub fn value(
        &self,
        source: &dyn Source,
        meta: &StoreMeta,
        kinds: &[u8],
        make: impl FnOnce() -> Result<Arc<T>>,
    ) -> Result<Arc<T>> {
        let cache = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = cache().clone();
        if let Some((seq, value)) = known.filter(|(seq, _)| *seq <= meta.seq)
            && is_unchanged_since(source, meta, kinds, seq)?
        {
            *cache() = Some((meta.seq, Arc::clone(&value)));
            return Ok(value);
        }
        let value = make()?;
        let mut known = cache();
        if known.as_ref().is_none_or(|(seq, _)| *seq <= meta.seq) {
            *known = Some((meta.seq, Arc::clone(&value)));
        }
        Ok(value)
    }
}

fn is_unchanged_since(source: &dyn Source, meta: &StoreMeta, kinds: &[u8], seq: u64) -> Result<bool> {
    Ok(seq == meta.seq || (meta.seq - seq <= MOST_CHANGES && !log::has_changes_of(source, kinds, seq, meta.seq)?))
}
