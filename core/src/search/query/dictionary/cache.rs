//! The dictionary of a store, kept in memory from query to query.

use std::ops::ControlFlow;
use std::sync::Arc;

use super::super::kept::Kept;
use super::words::Dictionary;
use crate::error::Result;
use crate::model::{RecordType, SearchWord};
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::tables::RECORDS;
use crate::storage::{KeyRange, Source};

/// Keeps the dictionary of one state of the store.
#[derive(Default)]
pub(crate) struct DictionaryCache(Kept<Dictionary>);

impl DictionaryCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        self.0.clear();
    }

    /// The dictionary in the state that `source` and `meta` show.
    pub fn dictionary(&self, source: &dyn Source, meta: &StoreMeta) -> Result<Arc<Dictionary>> {
        self.0.value(source, meta, &[SearchWord::NUMBER], || read_dictionary(source, meta))
    }
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
