//! What a writer tells whoever watches it, kept outside of what it writes to.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A line of the journal.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Entry {
    /// The store is open.
    Opened { micros: u64 },
    /// An operation is about to be done.
    Begun { number: u64, operation: String, aim: Aim },
    /// It returned: all of this must be there from now on.
    Done { number: u64, head: Head, records: Vec<Seen>, micros: u64 },
    /// It failed, and left nothing.
    Failed { number: u64, code: String, text: String, head: Head },
}

impl Entry {
    /// The operation that begins.
    pub fn begun(&self) -> Option<&str> {
        match self {
            Self::Begun { operation, .. } => Some(operation),
            _ => None,
        }
    }
}

/// What an operation changes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Aim {
    /// So many records in one commit.
    Records(usize),
    /// Records in one commit; how many depends on what is there.
    #[default]
    SomeRecords,
    /// No record.
    Nothing,
    /// A data subject with this name.
    Subject { id: Uuid, name: String },
    /// Nobody can read a data subject's data any more.
    Erased { id: Uuid },
    /// The host key with this number.
    Rekeyed { key: u64 },
    /// A backup in this file.
    Backup { file: PathBuf },
    /// A restored backup in this file, with the changes up to this one.
    Restored { file: PathBuf, head: Head },
    /// A store in this file.
    Created { file: PathBuf },
    /// Keys imported into the backup in this file.
    Imported { file: PathBuf },
    /// Every record in a folder, and taken from there into a new store.
    Transferred(Transfer),
}

/// A store written to a folder and taken into another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The folder.
    pub out: PathBuf,
    /// The other store.
    pub file: PathBuf,
    /// The last change of the store, and so of the other one.
    pub seq: i64,
}

/// The last change in the log. The hash covers all changes before and the contents of what they wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    pub seq: i64,
    pub chain: String,
}

/// A record as it was read back after it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    pub collection: String,
    pub id: Uuid,
    /// A digest of it; none where it was removed.
    pub digest: Option<u64>,
}
