//! Step three of a write: its entry in the change log, linked to the one before by a hash.

use jiff::Timestamp;
use uuid::Uuid;

use crate::records::envelope::Envelope;
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::storage::Changes;

/// Collects the log entries of one list of writes.
pub(super) struct LogWriter {
    entry: log::LogEntry,
    changes: Changes,
}

impl LogWriter {
    pub fn new(at: Timestamp, kind: u8, actor: &str, operation: &str) -> Self {
        let entry = log::LogEntry {
            at: at.as_microsecond(),
            kind,
            row: 0,
            id: Uuid::nil(),
            rev: 0,
            removed: false,
            payload: [0; 32],
            actor: actor.to_owned(),
            operation: operation.to_owned(),
        };
        Self { entry, changes: Changes::default() }
    }

    /// Appends the entry of a version, with its encoded bytes, under the sequence number it carries.
    pub fn append(&mut self, meta: &mut StoreMeta, row: u64, version: &Envelope, encoded: &[u8]) {
        self.entry.row = row;
        self.entry.id = version.header.id;
        self.entry.rev = version.header.rev;
        self.entry.removed = version.removed;
        self.entry.payload = *blake3::hash(encoded).as_bytes();
        let (bytes, chain) = self.entry.encode(&meta.chain);
        meta.chain = chain;
        self.changes.put(&version.seq.to_be_bytes(), Some(&bytes));
    }

    /// The changes to the log's table.
    pub fn into_changes(self) -> Changes {
        self.changes
    }
}
