//! One version of a record as it lies in the file.

use std::ops::ControlFlow;

use uuid::Uuid;

use crate::error::Result;
use crate::mutant::{self, Rule};
use crate::records::balance::{Balance, Digest};
use crate::records::envelope::Envelope;
use crate::records::tables::{HISTORY, RECORDS};
use crate::storage::{KeyRange, Source};

/// What the log must say of a version.
pub(super) struct Version {
    /// The change that wrote it.
    pub seq: u64,
    pub kind: u8,
    pub row: u64,
    pub rev: u32,
    pub id: Uuid,
    /// The hash of the whole version.
    pub payload: [u8; 32],
}

impl Version {
    pub fn of(kind: u8, row: u64, envelope: &Envelope) -> Self {
        let (id, rev) = (envelope.header.id, envelope.header.rev);
        Self { seq: envelope.seq, kind, row, rev, id, payload: envelope.payload_hash() }
    }

    pub fn digest(&self, balance: &Balance) -> Digest {
        let payload = if mutant::off(Rule::PayloadHash) { [0; 32] } else { self.payload };
        balance.digest(self.seq, (self.kind, self.row, self.rev, self.id, payload))
    }
}

/// Visits every version that can be read, current ones first.
pub(super) fn each_version(source: &dyn Source, visit: &mut dyn FnMut(&Version)) -> Result<()> {
    for table in [RECORDS, HISTORY] {
        source.reader(table)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
            if let (Some((kind, row, _)), Ok(envelope)) = (location_of(key), Envelope::decode(bytes)) {
                visit(&Version::of(kind, row, &envelope));
            }
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(())
}

/// Decodes a key of the records or history table: kind, row and, for an earlier version, revision.
pub(super) fn location_of(key: &[u8]) -> Option<(u8, u64, Option<u32>)> {
    let (kind, rest) = key.split_first()?;
    let (row, rev) = rest.split_first_chunk()?;
    let rev = if rev.is_empty() { None } else { Some(u32::from_be_bytes(rev.try_into().ok()?)) };
    Some((*kind, u64::from_be_bytes(*row), rev))
}
