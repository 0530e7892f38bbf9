//! Step three of a write: its entry in the change log, linked to the one before by a hash.

use jiff::Timestamp;
use uuid::Uuid;

use crate::records::envelope::Envelope;
use crate::records::log_entry::{LONGEST_GROUP, LogEntry};
use crate::records::meta::StoreMeta;
use crate::storage::Changes;

/// Collects the log entries of one list of writes, which form groups.
pub(super) struct LogWriter {
    entry: LogEntry,
    /// Number of entries in the unfinished group.
    in_group: u8,
    changes: Changes,
}

impl LogWriter {
    pub fn new(at: Timestamp, kind: u8, actor: &str, operation: &str) -> Self {
        let entry = LogEntry {
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
        Self { entry, in_group: 0, changes: Changes::default() }
    }

    /// Appends the entry of a version under the sequence number it carries.
    pub fn append(&mut self, meta: &mut StoreMeta, row: u64, version: &Envelope) {
        self.entry.row = row;
        self.entry.id = version.header.id;
        self.entry.rev = version.header.rev;
        self.entry.removed = version.removed;
        self.entry.payload = version.payload_hash();
        meta.chain = self.entry.link(&meta.chain);
        let bytes = match self.in_group {
            0 => self.entry.encode_first(&meta.chain),
            after => self.entry.encode_further(after),
        };
        self.in_group = (self.in_group + 1) % LONGEST_GROUP;
        self.changes.put(&version.seq.to_be_bytes(), Some(&bytes));
    }

    /// The changes to the log's table.
    pub fn into_changes(self) -> Changes {
        self.changes
    }
}
