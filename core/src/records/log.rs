//! The change log: every write, in order, each entry hashed together with the one before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::{Bound, ControlFlow};
use uuid::Uuid;

use super::catalogue::Kind;
use super::log_entry::{LogDecoder, LogEntry, place_in_group, record_in, stamp_of_first};
use super::tables::LOG;
use crate::error::{CchcError, Result};
use crate::storage::{KeyRange, Source};

/// One entry of the change log: one version of one record that was written.
///
/// Entries are numbered from 1 without gaps, in the order of commits. All entries of one commit have the same `at`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Sequence number, from 1.
    pub seq: i64,
    /// Timestamp of the commit (UTC); later than that of the commit before.
    pub at: Timestamp,
    /// The writer: the `actor` option of the store that wrote it.
    pub actor: String,
    /// The call that wrote it: `sessions.hold`.
    pub operation: String,
    /// Kind of the record: `session`.
    pub kind: String,
    /// Identity of the record.
    pub id: Uuid,
    /// Revision of the record that this change wrote, from 1.
    pub rev: u32,
    /// Whether this change removed the record.
    pub removed: bool,
    /// BLAKE3 hash over this entry and the hash of the entry before, in hexadecimal.
    pub chain: String,
}

/// What a commit did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Committed {
    pub seq: u64,
    pub kinds: BTreeSet<&'static str>,
}

impl LogEntry {
    /// The timestamp of the commit.
    pub fn timestamp(&self) -> Result<Timestamp> {
        Timestamp::from_microsecond(self.at).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
    }

    /// The entry as callers see it.
    pub fn change(self, seq: u64, chain: [u8; 32]) -> Result<Change> {
        Ok(Change {
            seq: seq as i64,
            at: self.timestamp()?,
            actor: self.actor,
            operation: self.operation,
            kind: Kind::numbered(self.kind).map_or_else(|_| format!("type {}", self.kind), |kind| kind.name.to_owned()),
            id: self.id,
            rev: self.rev,
            removed: self.removed,
            chain: blake3::Hash::from_bytes(chain).to_hex().to_string(),
        })
    }
}

type VisitBytes<'a> = &'a mut dyn FnMut(u64, &[u8]) -> Result<ControlFlow<()>>;
type VisitEntry<'a> = &'a mut dyn FnMut(u64, LogEntry, [u8; 32]) -> Result<ControlFlow<()>>;

/// Walks the log after `seq`.
pub(crate) fn walk(source: &dyn Source, seq: u64, visit: VisitBytes<'_>) -> Result<()> {
    let span = KeyRange { from: Bound::Excluded(seq.to_be_bytes().to_vec()), to: Bound::Unbounded };
    source.reader(LOG)?.scan(&span, false, &mut |key, value| visit(seq_of(key)?, value))
}

/// Walks the decoded entries after `seq`, each with the hash of the chain after it.
pub(crate) fn walk_entries(source: &dyn Source, after: u64, visit: VisitEntry<'_>) -> Result<()> {
    let first = match source.get(LOG, &after.saturating_add(1).to_be_bytes())? {
        Some(bytes) => after.saturating_sub(place_in_group(&bytes)?),
        None => after,
    };
    let (mut decoder, mut chain) = (LogDecoder::default(), [0; 32]);
    walk(source, first, &mut |seq, bytes| {
        let decoded = decoder.next(seq, bytes)?;
        chain = decoded.chain.unwrap_or_else(|| decoded.entry.link(&chain));
        if seq <= after { Ok(ControlFlow::Continue(())) } else { visit(seq, decoded.entry, chain) }
    })
}

/// One entry, and the hash of the chain after it.
pub(crate) fn entry(source: &dyn Source, seq: u64) -> Result<Option<(LogEntry, [u8; 32])>> {
    let mut found = None;
    walk_entries(source, seq.saturating_sub(1), &mut |there, entry, chain| {
        found = (there == seq).then_some((entry, chain));
        Ok(ControlFlow::Break(()))
    })?;
    Ok(found)
}

/// As [`entry`], of a change that must be there.
///
/// # Errors
/// `Corrupt` where it is missing.
pub(crate) fn existing_entry(source: &dyn Source, seq: u64) -> Result<(LogEntry, [u8; 32])> {
    entry(source, seq)?.ok_or_else(|| missing(seq))
}

fn missing(seq: u64) -> CchcError {
    CchcError::Corrupt { reason: format!("change {seq} is missing") }
}

/// The changes after `seq`, oldest first.
pub(crate) fn changes(source: &dyn Source, seq: u64, limit: u32) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    if limit == 0 {
        return Ok(found);
    }
    walk_entries(source, seq, &mut |seq, entry, chain| {
        found.push(entry.change(seq, chain)?);
        Ok(if found.len() < limit as usize { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    Ok(found)
}

/// What was committed after `seq`.
pub(crate) fn committed_after(source: &dyn Source, seq: u64) -> Result<Committed> {
    let mut committed = Committed { seq, kinds: BTreeSet::new() };
    walk(source, seq, &mut |seq, bytes| {
        committed.seq = seq;
        committed.kinds.insert(Kind::numbered(record_in(bytes)?.0)?.name);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(committed)
}

/// Whether a record of one of some kinds changed after `seq`, up to `last`.
pub(crate) fn has_changes_of(source: &dyn Source, kinds: &[u8], seq: u64, last: u64) -> Result<bool> {
    let mut is_found = false;
    walk_entries(source, seq, &mut |seq, entry, _| {
        is_found |= seq <= last && kinds.contains(&entry.kind);
        Ok(if is_found || seq >= last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })?;
    Ok(is_found)
}

/// The changes to records of one kind after `seq` and up to `last`, oldest first.
pub(crate) fn changes_of(source: &dyn Source, kind: u8, seq: u64, last: u64) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    walk_entries(source, seq, &mut |seq, entry, chain| {
        if seq > last {
            return Ok(ControlFlow::Break(()));
        }
        if entry.kind == kind {
            found.push(entry.change(seq, chain)?);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// The last change at or before an instant. Stamps never go back, so halving finds it.
pub(crate) fn last_at(source: &dyn Source, at: Timestamp, last: u64) -> Result<u64> {
    let log = source.reader(LOG)?;
    let entry = |seq: u64| log.get(&seq.to_be_bytes())?.ok_or_else(|| missing(seq));
    let (mut low, mut high) = (0, last);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        let bytes = entry(middle)?;
        let stamp = match place_in_group(&bytes)? {
            0 => stamp_of_first(&bytes)?,
            after => stamp_of_first(&entry(middle.saturating_sub(after))?)?,
        };
        if stamp <= at.as_microsecond() { low = middle } else { high = middle - 1 }
    }
    Ok(low)
}

fn seq_of(key: &[u8]) -> Result<u64> {
    let key: [u8; 8] =
        key.try_into().map_err(|_| CchcError::Corrupt { reason: "a change has a broken number".to_owned() })?;
    Ok(u64::from_be_bytes(key))
}
