//! The state of a store that is searched.

use std::sync::Arc;

use jiff::Timestamp;

use super::cache::SearchCache;
use crate::error::{CchcError, Result};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::read;
use crate::records::tables::{RECORDS, record_key};
use crate::search::index::{PendingRecords, read_pending, read_pending_at};
use crate::storage::Source;

/// The state of a store that is searched: the present, or a past instant.
///
/// Postings describe the present alone. So a search in the past takes them for the records that have not changed since,
/// and treats the others like pending records: their terms as of then are computed and held in memory. Its cost grows
/// with the number of changes since the instant.
#[derive(Clone, Copy)]
pub(crate) struct SearchState<'a> {
    pub source: &'a dyn Source,
    pub meta: &'a StoreMeta,
    /// What searches keep in memory; `None` in a write transaction.
    pub cache: Option<&'a SearchCache>,
    /// The past instant; `None` for the present.
    pub at: Option<Timestamp>,
}

impl SearchState<'_> {
    /// The records of a kind whose terms the postings do not hold as they are in this state.
    pub fn pending(&self, kind: &Kind) -> Result<Arc<PendingRecords>> {
        let present = match self.cache {
            Some(cache) => cache.pending.records(self.source, self.meta, kind)?,
            None => Arc::new(read_pending(self.source, self.meta, kind, &PendingRecords::new())?),
        };
        match self.at {
            Some(at) => Ok(Arc::new(read_pending_at(self.source, kind, at, &present)?)),
            None => Ok(present),
        }
    }

    /// The version of a record that a search found.
    pub fn found(&self, kind: &Kind, row: u64) -> Result<Envelope> {
        let lost = || CchcError::Corrupt { reason: format!("a {} that was found is not there: reindex", kind.name) };
        self.version(kind, row)?.ok_or_else(lost)
    }

    /// The version of a record in this state; `None` if there is no such record.
    pub fn version(&self, kind: &Kind, row: u64) -> Result<Option<Envelope>> {
        let bytes = match self.at {
            Some(at) => read::version_at(self.source, kind.number, row, at)?,
            None => self.source.get(RECORDS, &record_key(kind.number, row))?,
        };
        bytes.map(|bytes| Envelope::decode(&bytes)).transpose()
    }
}
