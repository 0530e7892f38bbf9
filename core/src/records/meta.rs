//! Where the store's counters stand: read at the start of a writing transaction, written with its commit.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::envelope::SCHEMA;
use super::tables::META;
use crate::error::{CchcError, Result};
use crate::pack::{self, Form};
use crate::storage::{Source, WriteTransaction};

/// The layout of tables and keys. A file with a greater number is refused.
pub(crate) const FORMAT: u32 = 2;

/// A day in microseconds.
const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// How far a clock may be behind the last commit's: time zones set wrongly differ by less than a day.
const FURTHEST_BACK: i64 = DAY;
/// How far it may be ahead: half a year, in which most files are written to; a clock set to the next year is further.
const FURTHEST_ON: i64 = 180 * DAY;

const MARK_KEY: &[u8] = b"mark";
const MARK: &[u8] = b"cchc store";
const IDENTITY_KEY: &[u8] = b"identity";
const BOOK_KEY: &[u8] = b"book";

/// What the file is; changes only when it is migrated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Identity {
    /// Layout of tables and keys: a library that knows only smaller numbers must leave the file alone.
    pub format: u32,
    /// Schema of the newest record bodies.
    pub schema: u16,
    /// The data set, the same in every copy.
    pub dataset: uuid::Uuid,
    /// This copy.
    pub replica: uuid::Uuid,
    /// A migration that is under way: its number and where it goes on.
    #[serde(default)]
    pub migrating: Option<(u32, Vec<u8>)>,
}

/// Where the counters stand.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(crate) struct StoreMeta {
    /// Sequence number of the last change.
    pub seq: u64,
    /// Hash of the change log up to there.
    pub chain: [u8; 32],
    /// Stamp of the last commit, in microseconds.
    pub stamp: i64,
    /// What the clock said at the last commit, in microseconds, where that is known: the stamp may be ahead of it.
    #[serde(default)]
    pub clock: Option<i64>,
    /// Kind → rows given so far.
    pub rows: BTreeMap<u8, u64>,
    /// Kind → records that are there.
    pub live: BTreeMap<u8, u64>,
    /// Blob rows given so far.
    pub blobs: u64,
    /// Kind → records whose words are not in the postings yet.
    #[serde(default)]
    pub pending: BTreeMap<u8, u32>,
    /// Sequence number of the last change to which records those are, or to the postings.
    #[serde(default)]
    pub searched: u64,
}

impl StoreMeta {
    pub fn load(source: &dyn Source) -> Result<Self> {
        let bytes = source.get(META, BOOK_KEY)?.ok_or_else(|| CchcError::Corrupt { reason: "no book".to_owned() })?;
        decode(&bytes)
    }

    pub fn save(&self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.put(META, BOOK_KEY, &encode(self)?)
    }

    /// How many records wait for their words to be brought into the postings.
    pub fn pending_count(&self) -> u32 {
        self.pending.values().sum()
    }

    /// A new row for a record of this kind.
    pub fn next_row(&mut self, kind: u8) -> u64 {
        let rows = self.rows.entry(kind).or_default();
        *rows += 1;
        *rows
    }

    /// The stamp of a commit that happens now: never before, and never the same as, the last one's.
    ///
    /// Refuses a clock that is far from where it was at the last commit, unless it is to be accepted: it is what later
    /// clocks are held against then.
    pub fn next_stamp(&mut self, now: Timestamp, accept: bool) -> Result<Timestamp> {
        let instant = |micros| {
            Timestamp::from_microsecond(micros).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
        };
        let (micros, last) = (now.as_microsecond(), self.clock.unwrap_or(self.stamp));
        let is_doubtful =
            self.seq > 0 && !(last.saturating_sub(FURTHEST_BACK)..=last.saturating_add(FURTHEST_ON)).contains(&micros);
        if is_doubtful && !accept {
            return Err(CchcError::ClockDoubtful { now, last: instant(last)? });
        }
        // A clock that goes back by a little again and again is still held against the latest.
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

    /// What the file says it is; nothing when it is no store of ours.
    pub fn load(source: &dyn Source) -> Result<Option<Self>> {
        let meta = source.reader(META)?;
        if meta.get(MARK_KEY)?.as_deref() != Some(MARK) {
            return Ok(None);
        }
        let bytes = meta.get(IDENTITY_KEY)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })?;
        decode(&bytes).map(Some)
    }

    /// The newest format of which anything is in the file: a migration may have been interrupted half-way.
    pub fn newest(&self) -> u32 {
        self.migrating.as_ref().map_or(self.format, |(to, _)| self.format.max(*to))
    }

    pub fn save(&self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.put(META, MARK_KEY, MARK)?;
        txn.put(META, IDENTITY_KEY, &encode(self)?)
    }
}

fn encode(value: &impl Serialize) -> Result<Vec<u8>> {
    pack::encode(value, Form::Body).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
}

fn decode<T: for<'a> Deserialize<'a>>(bytes: &[u8]) -> Result<T> {
    pack::decode(bytes, Form::Body).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The book as files have it that were written before clocks were kept.
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
