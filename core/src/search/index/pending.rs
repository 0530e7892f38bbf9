//! The pending list: records whose terms are not in the postings yet.
//!
//! It does for the inverted index what the memory table does for a log-structured merge tree (LSM; P. O'Neil et al.:
//! *The Log-Structured Merge-Tree*, 1996), except that it lies in the file. Adding one record to the postings would
//! rewrite a block of each of its terms. So a write only adds an entry to the list, in the same transaction, and
//! [`super::flush`] merges all entries once there are many. Until then a search reads the pending records beside the
//! postings, and ignores the postings of pending records.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::record_terms::{RecordTerms, record_terms};
use crate::error::{CchcError, Result};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::read;
use crate::records::tables::{HISTORY, PENDING, RECORDS, record_key, version_key};
use crate::storage::{Changes, KeyRange, Source};

/// An entry of the pending list, under the record's kind and row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PendingEntry {
    /// The revision whose terms the postings hold; 0 for none.
    pub indexed: u32,
    /// The sequence number of the change that wrote the pending terms.
    seq: u64,
}

impl PendingEntry {
    fn encode(self) -> [u8; 12] {
        let mut out = [0; 12];
        out[..4].copy_from_slice(&self.indexed.to_be_bytes());
        out[4..].copy_from_slice(&self.seq.to_be_bytes());
        out
    }

    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let read = || {
            let (indexed, seq) = bytes.split_first_chunk()?;
            Some(Self { indexed: u32::from_be_bytes(*indexed), seq: u64::from_be_bytes(seq.try_into().ok()?) })
        };
        read().ok_or_else(|| CchcError::Corrupt { reason: "a note of waiting words cannot be read".to_owned() })
    }
}

/// A record whose terms changed.
pub(crate) struct ChangedRecord {
    pub kind: u8,
    pub row: u64,
    /// Its revision before; 0 for a record that is new.
    pub before: u32,
    pub removed: bool,
    /// The sequence number of the change.
    pub seq: u64,
}

/// Adds a changed record to the pending list, or takes it off where neither the postings nor the record have terms of
/// it.
pub(crate) fn add_pending(
    source: &dyn Source,
    meta: &mut StoreMeta,
    changed: &ChangedRecord,
    changes: &mut Changes,
) -> Result<()> {
    let ChangedRecord { kind, row, before, removed, seq } = *changed;
    let key = record_key(kind, row);
    // A new record cannot be pending.
    let known = if before == 0 { None } else { source.get(PENDING, &key)? };
    let indexed = match &known {
        Some(bytes) => PendingEntry::decode(bytes)?.indexed,
        None => before,
    };
    let count = meta.pending.entry(kind).or_default();
    let is_pending = !removed || indexed > 0;
    match (known.is_some(), is_pending) {
        (false, true) => *count += 1,
        (true, false) => *count = count.saturating_sub(1),
        _ => {}
    }
    let entry = is_pending.then(|| PendingEntry { indexed, seq }.encode());
    changes.put(&key, entry.as_ref().map(<[u8; 12]>::as_slice));
    meta.searched = seq;
    Ok(())
}

/// The terms of a stored version; none of a tombstone.
pub(super) fn terms_of_version(kind: &Kind, bytes: &[u8]) -> Result<RecordTerms> {
    let mut terms = RecordTerms::new();
    kind.read_texts(&Envelope::decode(bytes)?, &mut |texts| terms = record_terms(texts))?;
    Ok(terms)
}

/// The terms of a record as statistics count them: those in the postings, and those that are pending.
pub(crate) fn counted_terms(source: &dyn Source, kind: &Kind, row: u64) -> Result<Vec<RecordTerms>> {
    let key = record_key(kind.number, row);
    let present = source.get(RECORDS, &key)?.ok_or_else(|| lost(kind))?;
    let mut found = vec![terms_of_version(kind, &present)?];
    let entry = source.get(PENDING, &key)?.map(|bytes| PendingEntry::decode(&bytes)).transpose()?;
    if let Some(PendingEntry { indexed, .. }) = entry.filter(|entry| entry.indexed > 0)
        && let Some(version) = source.get(HISTORY, &version_key(kind.number, row, indexed))?
    {
        found.push(terms_of_version(kind, &version)?);
    }
    Ok(found)
}

/// The row of an entry's key.
pub(super) fn row_of_key(key: &[u8]) -> Result<u64> {
    let broken = || CchcError::Corrupt { reason: "a note of waiting words lies under a broken key".to_owned() };
    key.last_chunk().map(|row| u64::from_be_bytes(*row)).ok_or_else(broken)
}

/// The error where a pending record does not exist.
pub(super) fn lost(kind: &Kind) -> CchcError {
    CchcError::Corrupt { reason: format!("a {} whose words are waiting is not there", kind.name) }
}

/// A pending record.
#[derive(Debug, Clone)]
pub(crate) struct PendingRecord {
    seq: u64,
    /// Its present terms.
    pub terms: Arc<RecordTerms>,
}

impl PendingRecord {
    /// A record that is pending in one search alone.
    pub fn of(terms: RecordTerms) -> Self {
        Self { seq: 0, terms: Arc::new(terms) }
    }
}

/// The pending records of one kind, by row.
pub(crate) type PendingRecords = BTreeMap<u64, PendingRecord>;

/// Reads the pending records of a kind. The terms of `known` records are not computed again where they did not change.
pub(crate) fn read_pending(source: &dyn Source, kind: &Kind, known: &PendingRecords) -> Result<PendingRecords> {
    let mut found = PendingRecords::new();
    let records = source.reader(RECORDS)?;
    source.reader(PENDING)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let (row, PendingEntry { seq, .. }) = (row_of_key(key)?, PendingEntry::decode(bytes)?);
        let terms = match known.get(&row).filter(|known| known.seq == seq) {
            Some(known) => Arc::clone(&known.terms),
            None => Arc::new(terms_of_version(kind, &records.get(key)?.ok_or_else(|| lost(kind))?)?),
        };
        found.insert(row, PendingRecord { seq, terms });
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// The pending records of a kind at an instant: those whose words the postings do not hold as they were then. Besides
/// what is pending in any case, that is each record that changed since. One that did not exist then has no terms.
pub(crate) fn read_pending_at(
    source: &dyn Source,
    kind: &Kind,
    at: Timestamp,
    present: &PendingRecords,
) -> Result<PendingRecords> {
    let mut found = present.clone();
    for row in read::changed_since(source, kind, at)? {
        let version = read::version_at(source, kind.number, row, at)?;
        let terms = version.map(|bytes| terms_of_version(kind, &bytes)).transpose()?.unwrap_or_default();
        found.insert(row, PendingRecord::of(terms));
    }
    Ok(found)
}

/// Keeps the terms of pending records in memory between searches: for each kind the last change they include, and they.
#[derive(Default)]
pub(crate) struct PendingCache(Mutex<HashMap<u8, (u64, Arc<PendingRecords>)>>);

impl PendingCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The pending records of a kind in the state that `source` and `book` show.
    pub fn records(&self, source: &dyn Source, meta: &StoreMeta, kind: &Kind) -> Result<Arc<PendingRecords>> {
        if meta.pending.get(&kind.number).is_none_or(|count| *count == 0) {
            return Ok(Arc::default());
        }
        let cache = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = cache().get(&kind.number).cloned();
        let known = match known {
            Some((searched, records)) if searched == meta.searched => return Ok(records),
            Some((_, records)) => records,
            None => Arc::default(),
        };
        let found = Arc::new(read_pending(source, kind, &known)?);
        cache().insert(kind.number, (meta.searched, Arc::clone(&found)));
        Ok(found)
    }
}
