//! The store's identity and counters. A write transaction reads the counters when it begins and writes them when it
//! commits.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::envelope::SCHEMA;
use super::tables::META;
use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};
use crate::pack::{self, Form};
use crate::storage::{Source, WriteTransaction};
use crate::text::WORD_RULES;

/// The current file format: the layout of tables and keys. A file with a greater number is refused.
pub(crate) const FORMAT: u32 = 3;

/// A day in microseconds.
const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// How far a clock can be behind the clock of the last commit. Wrong time zones differ by less than a day.
const FURTHEST_BACK: i64 = DAY;
/// How far it can be ahead. Most files are written to within half a year; a clock set to a wrong year is further off.
const FURTHEST_ON: i64 = 180 * DAY;

const MARK_KEY: &[u8] = b"mark";
const MARK: &[u8] = b"cchc store";
const IDENTITY_KEY: &[u8] = b"identity";
const BOOK_KEY: &[u8] = b"book";
/// In a draft alone: the finished copy does not have it.
const DRAFT_KEY: &[u8] = b"draft";

/// The identity of a file. Changes only when it is migrated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Identity {
    /// Layout of tables and keys. A library that knows only smaller numbers must not open the file.
    pub format: u32,
    /// Schema of the newest record bodies.
    pub schema: u16,
    /// Identity of the data set, the same in every copy.
    pub dataset: uuid::Uuid,
    /// Identity of this copy.
    pub replica: uuid::Uuid,
    /// An unfinished migration: its target format and the position to continue from.
    #[serde(default)]
    pub migrating: Option<(u32, Vec<u8>)>,
}

/// The counters of the store.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct StoreMeta {
    /// Sequence number of the last change.
    pub seq: u64,
    /// Hash of the change log up to that change.
    pub chain: [u8; 32],
    /// Timestamp of the last commit, in microseconds since 1970.
    pub stamp: i64,
    /// The time by the clock of the last commit, in microseconds since 1970. The timestamp can be later. Files of older
    /// versions do not have it.
    #[serde(default)]
    pub clock: Option<i64>,
    /// Kind → number of rows assigned so far.
    pub rows: BTreeMap<u8, u64>,
    /// Kind → number of records, removed ones excluded.
    pub live: BTreeMap<u8, u64>,
    /// Number of blob rows assigned so far.
    pub blobs: u64,
    /// Kind → number of records whose terms are not in the postings yet.
    #[serde(default)]
    pub pending: BTreeMap<u8, u32>,
    /// A flush of pending records that goes on from commit to commit; none where none is under way.
    #[serde(default)]
    pub flush_round: Option<FlushRound>,
    /// Sequence number of the last change of the pending records or the postings.
    #[serde(default)]
    pub searched: u64,
    /// The version of the word rules by which the postings were made: see [`WORD_RULES`].
    #[serde(default = "first_word_rules")]
    pub word_rules: u16,
}

/// A flush of the search index that goes on over several commits, term by term in key order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct FlushRound {
    /// The last change before it began: it takes the records that were pending then, as they were then.
    pub seq: u64,
    /// The first bytes of the hash of the change log up to that change, which tell it from any other round.
    pub mark: [u8; 8],
    /// Kind and term up to which the postings have it; `None` where none has it yet.
    pub merged: Option<(u8, String)>,
}

impl FlushRound {
    /// Whether the postings of a term have it.
    pub fn has_merged(&self, kind: u8, term: &str) -> bool {
        self.merged.as_ref().is_some_and(|(last_kind, last)| (kind, term) <= (*last_kind, last))
    }

    /// Whether it is the same round, whatever it has merged.
    pub fn is(&self, other: &Self) -> bool {
        (self.seq, self.mark) == (other.seq, other.mark)
    }
}

/// What files have that do not say.
fn first_word_rules() -> u16 {
    1
}

impl StoreMeta {
    pub fn load(source: &dyn Source) -> Result<Self> {
        let bytes = source.get(META, BOOK_KEY)?.ok_or_else(|| CchcError::Corrupt { reason: "no book".to_owned() })?;
        decode(&bytes)
    }

    /// Whether the postings were made by this library's word rules.
    pub fn has_own_word_rules(&self) -> bool {
        self.word_rules == WORD_RULES
    }

    pub fn save(&self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.put(META, BOOK_KEY, &encode(self)?)
    }

    /// The number of records whose terms are not flushed into the postings yet.
    pub fn pending_count(&self) -> u32 {
        self.pending.values().sum()
    }

    /// Notes that the postings hold the terms of every record as it is.
    pub fn nothing_pending(&mut self) {
        self.pending.clear();
        self.flush_round = None;
        self.searched = self.seq;
    }

    /// Begins a flush of all that is pending now.
    pub fn begin_flush_round(&mut self) {
        let mark = self.chain.first_chunk().copied().unwrap_or_default();
        self.flush_round = Some(FlushRound { seq: self.seq, mark, merged: None });
    }

    /// Assigns a new row to a record of this kind.
    pub fn next_row(&mut self, kind: u8) -> u64 {
        let rows = self.rows.entry(kind).or_default();
        *rows += 1;
        *rows
    }

    /// The timestamp of a commit that happens now; always later than that of the last commit.
    ///
    /// `ClockDoubtful` if the clock differs much from that of the last commit and `accept` is false. An accepted clock
    /// becomes the one that later clocks are compared with.
    pub fn next_stamp(&mut self, now: Timestamp, accept: bool) -> Result<Timestamp> {
        let instant = |micros| {
            Timestamp::from_microsecond(micros).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
        };
        let (micros, last) = (now.as_microsecond(), self.clock.unwrap_or(self.stamp));
        let is_doubtful =
            self.seq > 0 && !(last.saturating_sub(FURTHEST_BACK)..=last.saturating_add(FURTHEST_ON)).contains(&micros);
        if is_doubtful && !accept && !mutant::off(Rule::Clock) {
            return Err(CchcError::ClockDoubtful { now, last: instant(last)? });
        }
        // Keep the latest time, so that a clock cannot go back step by step.
        self.clock = Some(if is_doubtful { micros } else { micros.max(last) });
        self.stamp = micros.max(self.stamp + 1);
        instant(self.stamp)
    }
}

impl Identity {
    pub fn fresh() -> Self {
        Self {
            format: FORMAT,
            schema: SCHEMA,
            dataset: uuid::Uuid::new_v4(),
            replica: uuid::Uuid::new_v4(),
            migrating: None,
        }
    }

    /// The identity of the file; `None` if it is no store of this library.
    pub fn load(source: &dyn Source) -> Result<Option<Self>> {
        let meta = source.reader(META)?;
        if meta.get(MARK_KEY)?.as_deref() != Some(MARK) {
            return Ok(None);
        }
        let bytes = meta.get(IDENTITY_KEY)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })?;
        decode(&bytes).map(Some)
    }

    /// The newest format of any part of the file: a migration may have been interrupted.
    pub fn newest(&self) -> u32 {
        self.migrating.as_ref().map_or(self.format, |(to, _)| self.format.max(*to))
    }

    pub fn save(&self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.put(META, MARK_KEY, MARK)?;
        txn.put(META, IDENTITY_KEY, &encode(self)?)
    }
}

/// Notes in a draft which store it becomes a copy of, with which tables. True where that was noted before.
pub(crate) fn note_draft_of(txn: &dyn WriteTransaction, identity: &Identity, tables: &[String]) -> Result<bool> {
    let noted = encode(&(FORMAT, identity, tables))?;
    if txn.get(META, DRAFT_KEY)?.as_deref() == Some(&*noted) {
        return Ok(true);
    }
    txn.put(META, DRAFT_KEY, &noted)?;
    Ok(false)
}

pub(super) fn encode(value: &impl Serialize) -> Result<Vec<u8>> {
    pack::encode(value, Form::Body).map_err(CchcError::internal)
}

pub(super) fn decode<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T> {
    pack::decode(bytes, Form::Body).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The counters in files of versions that did not store the clock.
    #[derive(Serialize)]
    struct Before {
        seq: u64,
        chain: [u8; 32],
        stamp: i64,
        rows: BTreeMap<u8, u64>,
        live: BTreeMap<u8, u64>,
        blobs: u64,
    }

    #[test]
    fn a_file_that_kept_no_clock_is_held_against_its_stamp() {
        let (rows, live) = (BTreeMap::new(), BTreeMap::new());
        let before = Before { seq: 1, chain: [0; 32], stamp: 10 * DAY, rows, live, blobs: 0 };
        let meta: StoreMeta = decode(&encode(&before).unwrap()).unwrap();
        assert_eq!(meta.clock, None);
        let at = |days: i64| Timestamp::from_microsecond(days * DAY).unwrap();
        assert!(meta.clone().next_stamp(at(8), false).is_err());
        let mut accepted = meta.clone();
        assert_eq!(accepted.next_stamp(at(8), true).unwrap().as_microsecond(), 10 * DAY + 1);
        assert_eq!(accepted.clock, Some(8 * DAY));
        assert_eq!(accepted.next_stamp(at(8), false).unwrap().as_microsecond(), 10 * DAY + 2);
        assert_eq!(meta.clone().next_stamp(at(11), false).unwrap(), at(11));
    }
}
