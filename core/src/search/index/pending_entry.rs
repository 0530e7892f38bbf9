//! Entries of the pending list: what the postings hold of a record, and what they are to hold.

use super::record_terms::{RecordTerms, record_terms};
use crate::error::{CchcError, Result};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::FlushRound;
use crate::records::tables::{HISTORY, RECORDS, record_key, version_key};
use crate::storage::{Source, TableReader};

/// An entry of the pending list, under the record's kind and row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PendingEntry {
    /// The revision whose terms the postings hold; 0 for none.
    pub indexed: u32,
    /// The sequence number of the change that wrote the pending terms.
    pub seq: u64,
    /// The revision whose terms a round of a flush brings into the postings, where the record changed since the round
    /// began; 0 where it did not, or is in no round.
    pub flushing: u32,
}

impl PendingEntry {
    pub fn encode(self) -> Vec<u8> {
        let mut out = Vec::with_capacity(16);
        out.extend_from_slice(&self.indexed.to_be_bytes());
        out.extend_from_slice(&self.seq.to_be_bytes());
        if self.flushing > 0 {
            out.extend_from_slice(&self.flushing.to_be_bytes());
        }
        out
    }

    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let read = || {
            let (indexed, rest) = bytes.split_first_chunk()?;
            let (seq, rest) = rest.split_first_chunk()?;
            let flushing = if rest.is_empty() { [0; 4] } else { rest.try_into().ok()? };
            let (indexed, flushing) = (u32::from_be_bytes(*indexed), u32::from_be_bytes(flushing));
            Some(Self { indexed, seq: u64::from_be_bytes(*seq), flushing })
        };
        read().ok_or_else(|| CchcError::Corrupt { reason: "a note of waiting words cannot be read".to_owned() })
    }

    /// The entry after another change of the record, whose revision before it was `before`.
    pub fn changed(self, before: u32, seq: u64, round: Option<&FlushRound>) -> Self {
        let is_first = round.is_some_and(|round| self.is_flushed_as_present(round));
        Self { seq, flushing: if is_first { before } else { self.flushing }, ..self }
    }

    /// Whether a round brings in the record.
    pub fn is_in(self, round: &FlushRound) -> bool {
        self.flushing > 0 || self.seq <= round.seq
    }

    /// Whether a round brings in the record as it is now.
    pub fn is_flushed_as_present(self, round: &FlushRound) -> bool {
        self.flushing == 0 && self.seq <= round.seq
    }

    /// The entry once the round has ended that the record was in; `None` where nothing of it is pending any more.
    pub fn after_round(self) -> Option<Self> {
        (self.flushing > 0).then_some(Self { indexed: self.flushing, seq: self.seq, flushing: 0 })
    }
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

/// The terms of a stored version; none of a tombstone.
pub(super) fn terms_of_version(kind: &Kind, bytes: &[u8]) -> Result<RecordTerms> {
    let mut terms = RecordTerms::new();
    kind.read_texts(&Envelope::decode(bytes)?, &mut |texts| terms = record_terms(texts))?;
    Ok(terms)
}

/// Reads versions of pending records.
pub(super) struct Versions<'a> {
    records: Box<dyn TableReader + 'a>,
    history: Box<dyn TableReader + 'a>,
}

impl<'a> Versions<'a> {
    pub fn open(source: &'a dyn Source) -> Result<Self> {
        Ok(Self { records: source.reader(RECORDS)?, history: source.reader(HISTORY)? })
    }

    /// The version that the postings hold; `None` where they hold none.
    pub fn indexed(&self, kind: &Kind, row: u64, entry: PendingEntry) -> Result<Option<Vec<u8>>> {
        match entry.indexed {
            0 => Ok(None),
            rev => self.history.get(&version_key(kind.number, row, rev)),
        }
    }

    /// The version that is being flushed, or else the present one.
    pub fn flushed(&self, kind: &Kind, row: u64, entry: PendingEntry) -> Result<Vec<u8>> {
        let version = match entry.flushing {
            0 => self.records.get(&record_key(kind.number, row))?,
            rev => self.history.get(&version_key(kind.number, row, rev))?,
        };
        version.ok_or_else(|| lost(kind))
    }
}

/// The terms that the postings hold of a pending record. While a round of a flush is under way they are of the version
/// that it brings in, as far as it has come, and of the version before behind that.
pub(super) fn posted_terms(
    versions: &Versions<'_>,
    kind: &Kind,
    row: u64,
    entry: PendingEntry,
    round: Option<&FlushRound>,
) -> Result<RecordTerms> {
    let before = versions.indexed(kind, row, entry)?;
    let mut terms = before.map(|bytes| terms_of_version(kind, &bytes)).transpose()?.unwrap_or_default();
    if let Some(round) = round.filter(|round| entry.is_in(round)) {
        let mut new = terms_of_version(kind, &versions.flushed(kind, row, entry)?)?;
        new.retain(|term, _| round.has_merged(kind.number, term));
        terms.retain(|term, _| !round.has_merged(kind.number, term));
        terms.append(&mut new);
    }
    Ok(terms)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_read_as_they_were_written() {
        for flushing in [0, 7] {
            let entry = PendingEntry { indexed: 3, seq: 1 << 40, flushing };
            assert_eq!(PendingEntry::decode(&entry.encode()).unwrap(), entry);
        }
        for broken in [0, 4, 11, 13, 15, 17] {
            assert!(PendingEntry::decode(&vec![1; broken]).is_err(), "{broken} bytes");
        }
    }
}
