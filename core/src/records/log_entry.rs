//! The two encodings of an entry of the change log.
//!
//! The **canonical** one is what the hash chain is computed over. It never changes: it is the layout of file formats 1
//! and 2, so that chain hashes that somebody noted stay valid. The **stored** one is shorter: entries that one call
//! wrote form a group, and only the first of a group holds stamp, actor, operation and chain hash. The hashes of the
//! others are computed from it.

use uuid::Uuid;

use super::codec::{FieldDecoder, FieldEncoder};
use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};

/// The most entries of a group: how many are decoded at the most to read one.
pub(crate) const LONGEST_GROUP: u8 = 64;

/// The first byte of a stored entry: its place in the group, and whether the change removed the record. Entries of
/// formats 1 and 2 begin with a zero byte, the first of a stamp.
const FIRST: u8 = 1;
const FURTHER: u8 = 2;
const REMOVED: u8 = 0x80;

/// One entry of the change log.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LogEntry {
    /// Stamp of the commit, in microseconds since 1970.
    pub at: i64,
    pub kind: u8,
    pub row: u64,
    pub id: Uuid,
    pub rev: u32,
    pub removed: bool,
    /// The version's hash.
    pub payload: [u8; 32],
    pub actor: String,
    pub operation: String,
}

impl LogEntry {
    fn canonical(&self) -> Vec<u8> {
        let mut out = FieldEncoder::with_capacity(80 + self.actor.len() + self.operation.len());
        out.i64(self.at);
        out.u8(self.kind);
        out.u64(self.row);
        out.raw(self.id.as_bytes());
        out.u32(self.rev);
        out.u8(u8::from(self.removed));
        out.raw(&self.payload);
        out.text(&self.actor);
        out.text(&self.operation);
        out.finish()
    }

    /// The hash of the chain after this entry.
    pub fn link(&self, before: &[u8; 32]) -> [u8; 32] {
        let before = if mutant::off(Rule::ChainLink) { &[0; 32] } else { before };
        *blake3::Hasher::new().update(before).update(&self.canonical()).finalize().as_bytes()
    }

    /// The entry as the first of a group, with the hash of the chain after it.
    pub fn encode_first(&self, chain: &[u8; 32]) -> Vec<u8> {
        let mut out = self.begin(FIRST);
        out.i64(self.at);
        out.short_text(&self.actor);
        out.short_text(&self.operation);
        out.raw(chain);
        out.finish()
    }

    /// The entry as one of a group, `after` entries after the first.
    pub fn encode_further(&self, after: u8) -> Vec<u8> {
        let mut out = self.begin(FURTHER);
        out.u8(after);
        out.finish()
    }

    fn begin(&self, place: u8) -> FieldEncoder {
        let mut out = FieldEncoder::with_capacity(128);
        out.u8(if self.removed { place | REMOVED } else { place });
        out.u8(self.kind);
        out.varint(self.row);
        out.varint(self.rev.into());
        out.raw(self.id.as_bytes());
        out.raw(&self.payload);
        out
    }

    /// Reads an entry of formats 1 and 2: its canonical encoding, then the hash of the chain after it.
    pub fn decode_canonical(bytes: &[u8]) -> Result<(Self, [u8; 32])> {
        let mut taken = FieldDecoder::new(bytes, "change");
        let entry = Self {
            at: taken.i64()?,
            kind: taken.u8()?,
            row: taken.u64()?,
            id: Uuid::from_bytes(taken.array()?),
            rev: taken.u32()?,
            removed: taken.u8()? != 0,
            payload: taken.array()?,
            actor: taken.text()?.to_owned(),
            operation: taken.text()?.to_owned(),
        };
        let chain = taken.array()?;
        finished(taken).map(|()| (entry, chain))
    }
}

/// A stored entry by itself: what it does not hold is in the first of its group.
struct Stored<'a> {
    removed: bool,
    kind: u8,
    row: u64,
    rev: u32,
    id: Uuid,
    payload: [u8; 32],
    /// Number of entries since the first of the group; 0 for the first.
    after: u8,
    rest: FieldDecoder<'a>,
}

fn stored(bytes: &[u8]) -> Result<Stored<'_>> {
    let mut rest = FieldDecoder::new(bytes, "change");
    let place = rest.u8()?;
    let (kind, row, rev) = (rest.u8()?, rest.varint()?, rest.varint32()?);
    let (id, payload) = (Uuid::from_bytes(rest.array()?), rest.array()?);
    let after = match place & !REMOVED {
        FIRST => 0,
        FURTHER => Some(rest.u8()?).filter(|after| (1..LONGEST_GROUP).contains(after)).ok_or_else(broken_group)?,
        _ => return Err(CchcError::Corrupt { reason: "a stored change is of no known form".to_owned() }),
    };
    Ok(Stored { removed: place & REMOVED != 0, kind, row, rev, id, payload, after, rest })
}

/// Kind and row of the record that an entry is about.
pub(crate) fn record_in(bytes: &[u8]) -> Result<(u8, u64)> {
    let mut taken = FieldDecoder::new(bytes, "change");
    taken.skip(1)?;
    Ok((taken.u8()?, taken.varint()?))
}

/// How many entries before this one its group begins.
pub(crate) fn place_in_group(bytes: &[u8]) -> Result<u64> {
    stored(bytes).map(|entry| entry.after.into())
}

/// The stamp of the first entry of a group.
pub(crate) fn stamp_of_first(bytes: &[u8]) -> Result<i64> {
    let mut first = stored(bytes)?;
    if first.after > 0 { Err(broken_group()) } else { first.rest.i64() }
}

/// Reads entries one after another. The first one read must be the first of a group.
#[derive(Debug, Default)]
pub(crate) struct LogDecoder {
    group: Option<Group>,
}

/// What the entries of a group have in common.
#[derive(Debug)]
struct Group {
    first: u64,
    at: i64,
    actor: String,
    operation: String,
}

/// An entry, and the hash of the chain after it where that is stored.
pub(crate) struct Decoded {
    pub entry: LogEntry,
    pub chain: Option<[u8; 32]>,
}

impl LogDecoder {
    /// The entry with this sequence number.
    ///
    /// # Errors
    /// `Corrupt` if it cannot be read, or is not of the group of the entry before. The decoder goes on with the next
    /// group then.
    pub fn next(&mut self, seq: u64, bytes: &[u8]) -> Result<Decoded> {
        let group = self.group.take();
        let mut stored = stored(bytes)?;
        let (group, chain) = if stored.after == 0 {
            let (at, actor) = (stored.rest.i64()?, stored.rest.short_text()?.to_owned());
            let operation = stored.rest.short_text()?.to_owned();
            (Group { first: seq, at, actor, operation }, Some(stored.rest.array()?))
        } else {
            let is_its_group = |group: &Group| group.first.checked_add(stored.after.into()) == Some(seq);
            (group.filter(is_its_group).ok_or_else(broken_group)?, None)
        };
        finished(stored.rest)?;
        let entry = LogEntry {
            at: group.at,
            kind: stored.kind,
            row: stored.row,
            id: stored.id,
            rev: stored.rev,
            removed: stored.removed,
            payload: stored.payload,
            actor: group.actor.clone(),
            operation: group.operation.clone(),
        };
        self.group = Some(group);
        Ok(Decoded { entry, chain })
    }
}

fn finished(taken: FieldDecoder<'_>) -> Result<()> {
    if taken.rest().is_empty() {
        return Ok(());
    }
    Err(CchcError::Corrupt { reason: "a stored change is too long".to_owned() })
}

fn broken_group() -> CchcError {
    CchcError::Corrupt { reason: "a stored change is not of the group where it lies".to_owned() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry() -> impl Strategy<Value = LogEntry> {
        let record = (any::<u8>(), any::<u64>(), any::<u128>(), any::<u32>(), any::<bool>(), any::<[u8; 32]>());
        (0_i64..1 << 55, record, ".{0,12}", ".{0,30}").prop_map(
            |(at, (kind, row, id, rev, removed, payload), actor, operation)| LogEntry {
                at,
                kind,
                row,
                id: Uuid::from_u128(id),
                rev,
                removed,
                payload,
                actor,
                operation,
            },
        )
    }

    proptest! {
        #[test]
        fn a_group_survives(first in entry(), rest in proptest::collection::vec(entry(), 0..63), chain: [u8; 32]) {
            let mut decoder = LogDecoder::default();
            let bytes = first.encode_first(&chain);
            prop_assert_eq!(record_in(&bytes).unwrap(), (first.kind, first.row));
            prop_assert_eq!((place_in_group(&bytes).unwrap(), stamp_of_first(&bytes).unwrap()), (0, first.at));
            let decoded = decoder.next(5, &bytes).unwrap();
            prop_assert_eq!((&decoded.entry, decoded.chain), (&first, Some(chain)));
            for (after, further) in (1_u8..).zip(rest) {
                let (actor, operation) = (first.actor.clone(), first.operation.clone());
                let further = LogEntry { at: first.at, actor, operation, ..further };
                let bytes = further.encode_further(after);
                prop_assert_eq!(place_in_group(&bytes).unwrap(), u64::from(after));
                let decoded = decoder.next(5 + u64::from(after), &bytes).unwrap();
                prop_assert_eq!((&decoded.entry, decoded.chain), (&further, None));
            }
        }

        #[test]
        fn entries_of_older_formats_are_read(entry in entry(), chain: [u8; 32]) {
            let bytes = [&entry.canonical()[..], &chain].concat();
            prop_assert_eq!(LogEntry::decode_canonical(&bytes).unwrap(), (entry, chain));
        }

        #[test]
        fn a_change_of_any_byte_is_another_entry(first in entry(), at: prop::sample::Index, bit in 0_u8..8) {
            let mut bytes = first.encode_first(&[7; 32]);
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            if let Ok(changed) = LogDecoder::default().next(1, &bytes) {
                let links = (changed.entry.link(&[0; 32]), first.link(&[0; 32]));
                prop_assert!(links.0 != links.1 || changed.chain != Some([7; 32]));
            }
        }

        #[test]
        fn any_bytes_decode_or_fail_cleanly(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = (LogDecoder::default().next(1, &bytes), record_in(&bytes), stamp_of_first(&bytes));
            let _ = LogEntry::decode_canonical(&bytes);
        }
    }

    #[test]
    fn an_entry_without_its_group_is_refused() {
        let entry = LogEntry {
            at: 1,
            kind: 2,
            row: 3,
            id: Uuid::nil(),
            rev: 1,
            removed: false,
            payload: [0; 32],
            actor: String::new(),
            operation: String::new(),
        };
        let mut decoder = LogDecoder::default();
        assert!(decoder.next(2, &entry.encode_further(1)).is_err());
        decoder.next(7, &entry.encode_first(&[0; 32])).unwrap();
        assert!(decoder.next(9, &entry.encode_further(1)).is_err());
        assert!(decoder.next(10, &entry.encode_further(LONGEST_GROUP)).is_err());
    }

    /// The bytes of formats 1 and 2. If this fails, chain hashes that auditors noted are no longer valid.
    #[test]
    fn the_canonical_encoding_never_changes() {
        let entry = LogEntry {
            at: 1_700_000_000_000_001,
            kind: 3,
            row: 4,
            id: Uuid::from_u128(7),
            rev: 2,
            removed: true,
            payload: [0xAB; 32],
            actor: "văn".to_owned(),
            operation: "units.add".to_owned(),
        };
        let hex: String = entry.canonical().iter().map(|byte| format!("{byte:02x}")).collect();
        let expected = "00060a24181e4001\
            03\
            0000000000000004\
            00000000000000000000000000000007\
            00000002\
            01\
            abababababababababababababababababababababababababababababababab\
            000476c4836e\
            0009756e6974732e616464";
        assert_eq!(hex, expected);
    }
}
