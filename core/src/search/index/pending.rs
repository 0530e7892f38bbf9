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

use super::pending_entry::{PendingEntry, Versions, lost, posted_terms, row_of_key, terms_of_version};
use super::record_terms::RecordTerms;
use crate::error::Result;
use crate::records::catalogue::Kind;
use crate::records::meta::{FlushRound, StoreMeta};
use crate::records::read;
use crate::records::tables::{PENDING, RECORDS, record_key};
use crate::storage::{Changes, KeyRange, Source};

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
    let known = known.map(|bytes| PendingEntry::decode(&bytes)).transpose()?;
    let entry = match &known {
        Some(known) => known.changed(before, seq, meta.flush_round.as_ref()),
        None => PendingEntry { indexed: before, seq, flushing: 0 },
    };
    let count = meta.pending.entry(kind).or_default();
    let is_pending = !removed || entry.indexed > 0 || entry.flushing > 0;
    match (known.is_some(), is_pending) {
        (false, true) => *count += 1,
        (true, false) => *count = count.saturating_sub(1),
        _ => {}
    }
    changes.put(&key, is_pending.then(|| entry.encode()).as_deref());
    meta.searched = seq;
    Ok(())
}

/// The terms of a record as statistics count them: those in the postings, and those that are pending.
pub(crate) fn counted_terms(source: &dyn Source, meta: &StoreMeta, kind: &Kind, row: u64) -> Result<[RecordTerms; 2]> {
    let key = record_key(kind.number, row);
    let mut present = terms_of_version(kind, &source.get(RECORDS, &key)?.ok_or_else(|| lost(kind))?)?;
    let Some(entry) = source.get(PENDING, &key)? else { return Ok([present, RecordTerms::new()]) };
    let (entry, round) = (PendingEntry::decode(&entry)?, meta.flush_round.as_ref());
    if let Some(round) = round.filter(|round| entry.is_flushed_as_present(round)) {
        present.retain(|term, _| !round.has_merged(kind.number, term));
    }
    Ok([present, posted_terms(&Versions::open(source)?, kind, row, entry, round)?])
}

/// A pending record.
#[derive(Debug, Clone)]
pub(crate) struct PendingRecord {
    seq: u64,
    /// Its present terms.
    pub terms: Arc<RecordTerms>,
    /// The round of a flush that brings in these terms, and the record's kind.
    round: Option<(u8, Arc<FlushRound>)>,
}

impl PendingRecord {
    /// A record that is pending in one search alone.
    pub fn of(terms: RecordTerms) -> Self {
        Self { seq: 0, terms: Arc::new(terms), round: None }
    }

    /// Whether the postings hold one of its terms already, so that their numbers count it.
    pub fn is_posted(&self, term: &str) -> bool {
        self.round.as_ref().is_some_and(|(kind, round)| round.has_merged(*kind, term))
    }
}

/// The pending records of one kind, by row.
pub(crate) type PendingRecords = BTreeMap<u64, PendingRecord>;

/// Reads the pending records of a kind. The terms of `known` records are not computed again where they did not change.
pub(crate) fn read_pending(
    source: &dyn Source,
    meta: &StoreMeta,
    kind: &Kind,
    known: &PendingRecords,
) -> Result<PendingRecords> {
    let mut found = PendingRecords::new();
    let round = meta.flush_round.clone().map(Arc::new);
    let records = source.reader(RECORDS)?;
    source.reader(PENDING)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let (row, entry) = (row_of_key(key)?, PendingEntry::decode(bytes)?);
        let seq = entry.seq;
        let terms = match known.get(&row).filter(|known| known.seq == seq) {
            Some(known) => Arc::clone(&known.terms),
            None => Arc::new(terms_of_version(kind, &records.get(key)?.ok_or_else(|| lost(kind))?)?),
        };
        let round = round.as_ref().filter(|round| entry.is_flushed_as_present(round));
        let round = round.map(|round| (kind.number, Arc::clone(round)));
        found.insert(row, PendingRecord { seq, terms, round });
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

/// Keeps the terms of pending records in memory between searches: for each kind the state of the pending list, and its
/// records.
#[derive(Default)]
pub(crate) struct PendingCache(Mutex<HashMap<u8, (PendingState, Arc<PendingRecords>)>>);

/// What tells states of the pending list apart: the last change that it includes, and the flush that is under way.
type PendingState = (u64, Option<FlushRound>);

impl PendingCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The pending records of a kind in the state that `source` and `meta` show.
    pub fn records(&self, source: &dyn Source, meta: &StoreMeta, kind: &Kind) -> Result<Arc<PendingRecords>> {
        if meta.pending.get(&kind.number).is_none_or(|count| *count == 0) {
            return Ok(Arc::default());
        }
        let state = (meta.searched, meta.flush_round.clone());
        let cache = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = cache().get(&kind.number).cloned();
        let known = match known {
            Some((known, records)) if known == state => return Ok(records),
            Some((_, records)) => records,
            None => Arc::default(),
        };
        let found = Arc::new(read_pending(source, meta, kind, &known)?);
        cache().insert(kind.number, (state, Arc::clone(&found)));
        Ok(found)
    }
}
