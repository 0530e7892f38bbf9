//! What a record points at: other records, and the stored content of attachments.

use uuid::Uuid;

use super::RecordId;
use super::record::Record;

/// One pointer from a record to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Path of the field in the record: `activities[2]`.
    pub path: String,
    /// The kind of record pointed at.
    pub kind: &'static str,
    /// Its identity.
    pub id: Uuid,
}

/// A pointer from an attachment to its content, which the store keeps beside the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentReference {
    /// Path of the field in the record: `blake3`.
    pub path: String,
    /// BLAKE3 hash of the content, in hexadecimal.
    pub blake3: String,
    /// Length of the content in bytes.
    pub size: u32,
}

/// Collects what a record points at.
#[derive(Debug, Default)]
pub struct References {
    /// Other records.
    pub records: Vec<Reference>,
    /// Contents of attachments.
    pub contents: Vec<ContentReference>,
}

impl References {
    /// All that a record points at, its header's scope included.
    pub fn of<R: Record>(record: &R) -> Self {
        let mut found = Self::default();
        found.optional("header.scope", record.header().scope);
        record.references(&mut found);
        found
    }

    /// A pointer that is always there.
    pub fn one<I: RecordId>(&mut self, path: impl Into<String>, id: I) {
        self.records.push(Reference { path: path.into(), kind: I::KIND, id: id.uuid() });
    }

    /// The content of an attachment.
    pub fn content(&mut self, path: &str, blake3: &str, size: u32) {
        self.contents.push(ContentReference { path: path.to_owned(), blake3: blake3.to_owned(), size });
    }

    /// A pointer that may be missing.
    pub fn optional<I: RecordId>(&mut self, path: impl Into<String>, id: Option<I>) {
        if let Some(id) = id {
            self.one(path, id);
        }
    }

    /// A list of pointers.
    pub fn each<I: RecordId>(&mut self, path: &str, ids: &[I]) {
        for (position, id) in ids.iter().enumerate() {
            self.one(format!("{path}[{position}]"), *id);
        }
    }
}
