//! The dictionary of a store, kept in memory from query to query.

use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use super::words::Dictionary;
use crate::error::Result;
use crate::model::{RecordType, SearchWord};
use crate::records::envelope::Envelope;
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::records::tables::RECORDS;
use crate::storage::{KeyRange, Source};

/// After more changes of the store the entries are read rather than the log.
const MOST_CHANGES: u64 = 256;

/// Keeps the dictionary of one state of the store: its last change, and the dictionary.
#[derive(Default)]
pub(crate) struct DictionaryCache(Mutex<Option<(u64, Arc<Dictionary>)>>);

impl DictionaryCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// The dictionary in the state that `source` and `meta` show.
    pub fn dictionary(&self, source: &dyn Source, meta: &StoreMeta) -> Result<Arc<Dictionary>> {
        let cache = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = cache().clone();
        if let Some((seq, dictionary)) = known.filter(|(seq, _)| *seq <= meta.seq)
            && is_unchanged_since(source, meta, seq)?
        {
            *cache() = Some((meta.seq, Arc::clone(&dictionary)));
            return Ok(dictionary);
        }
        let dictionary = read_dictionary(source, meta)?;
        let mut known = cache();
        if known.as_ref().is_none_or(|(seq, _)| *seq <= meta.seq) {
            *known = Some((meta.seq, Arc::clone(&dictionary)));
        }
        Ok(dictionary)
    }
}

fn is_unchanged_since(source: &dyn Source, meta: &StoreMeta, seq: u64) -> Result<bool> {
    Ok(seq == meta.seq
        || (meta.seq - seq <= MOST_CHANGES && log::changes_of(source, SearchWord::NUMBER, seq, meta.seq)?.is_empty()))
}

/// The library's dictionary with the entries of a store.
pub(in super::super) fn read_dictionary(source: &dyn Source, meta: &StoreMeta) -> Result<Arc<Dictionary>> {
    if meta.live.get(&SearchWord::NUMBER).is_none_or(|entries| *entries == 0) {
        return Ok(Dictionary::built_in());
    }
    let mut entries: Vec<SearchWord> = Vec::new();
    source.reader(RECORDS)?.scan(&KeyRange::prefix(&[SearchWord::NUMBER]), false, &mut |_, bytes| {
        let version = Envelope::decode(bytes)?;
        if !version.removed {
            entries.push(version.record()?);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(Arc::new(Dictionary::with_entries(&entries)))
}
