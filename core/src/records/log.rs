//! The change log: every write, in order, each entry hashed together with the one before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ops::{Bound, ControlFlow};
use uuid::Uuid;

use super::catalogue::Kind;
use super::codec::{FieldDecoder, FieldEncoder};
use super::tables::LOG;

use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};
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

/// One entry as stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LogEntry {
    pub at: i64,
    pub kind: u8,
    pub row: u64,
    pub id: Uuid,
    pub rev: u32,
    pub removed: bool,
    pub payload: [u8; 32],
    pub actor: String,
    pub operation: String,
}

impl LogEntry {
    /// The entry and the new head of the chain.
    pub fn encode(&self, before: &[u8; 32]) -> (Vec<u8>, [u8; 32]) {
        let mut out = FieldEncoder::with_capacity(144);
        out.i64(self.at);
        out.u8(self.kind);
        out.u64(self.row);
        out.raw(self.id.as_bytes());
        out.u32(self.rev);
        out.u8(u8::from(self.removed));
        out.raw(&self.payload);
        out.text(&self.actor);
        out.text(&self.operation);
        let mut bytes = out.finish();
        let chain = link(before, &bytes);
        bytes.extend_from_slice(&chain);
        (bytes, chain)
    }

    /// The entry and the chain's head after it.
    pub fn decode(bytes: &[u8]) -> Result<(Self, [u8; 32])> {
        let mut taken = FieldDecoder::new(bytes, "change");
        let entry = Self {
            at: taken.i64()?,
            kind: taken.u8()?,
            row: taken.u64()?,
            id: Uuid::from_bytes(taken.array()?),
            rev: taken.u32()?,
            removed: taken.u8()? != 0,
            payload: taken.array()?,
            actor: taken.text()?,
            operation: taken.text()?,
        };
        Ok((entry, taken.array()?))
    }

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

/// The head of the chain after an entry, without its own hash at the end.
pub(crate) fn link(before: &[u8; 32], entry: &[u8]) -> [u8; 32] {
    let before = if mutant::off(Rule::ChainLink) { &[0; 32] } else { before };
    *blake3::Hasher::new().update(before).update(entry).finalize().as_bytes()
}

type VisitChange<'a> = &'a mut dyn FnMut(u64, &[u8]) -> Result<ControlFlow<()>>;

/// Walks the log after `seq`.
pub(crate) fn walk(source: &dyn Source, seq: u64, visit: VisitChange<'_>) -> Result<()> {
    let span = KeyRange { from: Bound::Excluded(seq.to_be_bytes().to_vec()), to: Bound::Unbounded };
    source.reader(LOG)?.scan(&span, false, &mut |key, value| visit(seq_of(key)?, value))
}

/// The changes after `seq`, oldest first.
pub(crate) fn changes(source: &dyn Source, seq: u64, limit: u32) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    walk(source, seq, &mut |seq, bytes| {
        if found.len() >= limit as usize {
            return Ok(ControlFlow::Break(()));
        }
        let (entry, chain) = LogEntry::decode(bytes)?;
        found.push(entry.change(seq, chain)?);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// What was committed after `seq`.
pub(crate) fn committed_after(source: &dyn Source, seq: u64) -> Result<Committed> {
    let mut committed = Committed { seq, kinds: BTreeSet::new() };
    walk(source, seq, &mut |seq, bytes| {
        committed.seq = seq;
        committed.kinds.insert(Kind::numbered(LogEntry::decode(bytes)?.0.kind)?.name);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(committed)
}

/// The changes to records of one kind after `seq` and up to `last`, oldest first.
pub(crate) fn changes_of(source: &dyn Source, kind: u8, seq: u64, last: u64) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    walk(source, seq, &mut |seq, bytes| {
        if seq > last {
            return Ok(ControlFlow::Break(()));
        }
        let (entry, chain) = LogEntry::decode(bytes)?;
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
    let (mut low, mut high) = (0, last);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        let bytes = log
            .get(&middle.to_be_bytes())?
            .ok_or_else(|| CchcError::Corrupt { reason: format!("change {middle} is missing") })?;
        if FieldDecoder::new(&bytes, "change").i64()? <= at.as_microsecond() { low = middle } else { high = middle - 1 }
    }
    Ok(low)
}

fn seq_of(key: &[u8]) -> Result<u64> {
    let key: [u8; 8] =
        key.try_into().map_err(|_| CchcError::Corrupt { reason: "a change has a broken number".to_owned() })?;
    Ok(u64::from_be_bytes(key))
}
