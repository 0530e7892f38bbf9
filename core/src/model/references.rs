//! References of a record: to other records, and to the stored content of attachments.

use uuid::Uuid;

use super::RecordId;
use super::record::Record;

/// A reference from a field of a record to another record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Path of the field in the record: `activities[2]`.
    pub path: String,
    /// Kind of the record referred to: `unit`.
    pub kind: &'static str,
    /// Identity of the record referred to.
    pub id: Uuid,
}

/// A reference from an attachment to its content, which the store keeps apart from the records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentReference {
    /// Path of the field in the record: `blake3`.
    pub path: String,
    /// BLAKE3 hash of the content, in hexadecimal.
    pub blake3: String,
    /// Length of the content in bytes.
    pub size: u32,
}

/// Collects the references of a record.
#[derive(Debug, Default)]
pub struct References {
    /// References to other records.
    pub records: Vec<Reference>,
    /// References to contents of attachments.
    pub contents: Vec<ContentReference>,
}

impl References {
    /// All references of a record, including the scope in its header.
    pub fn of<R: Record>(record: &R) -> Self {
        let mut found = Self::default();
        found.optional("header.scope", record.header().scope);
        record.references(&mut found);
        found
    }

    /// Adds a reference that is always given.
    pub fn one<I: RecordId>(&mut self, path: impl Into<String>, id: I) {
        self.records.push(Reference { path: path.into(), kind: I::KIND, id: id.uuid() });
    }

    /// Adds the content of an attachment.
    pub fn content(&mut self, path: &str, blake3: &str, size: u32) {
        self.contents.push(ContentReference { path: path.to_owned(), blake3: blake3.to_owned(), size });
    }

    /// Adds a reference, if it is given.
    pub fn optional<I: RecordId>(&mut self, path: impl Into<String>, id: Option<I>) {
        if let Some(id) = id {
            self.one(path, id);
        }
    }

    /// Adds a list of references; the path of each ends with its index.
    pub fn each<I: RecordId>(&mut self, path: &str, ids: &[I]) {
        for (position, id) in ids.iter().enumerate() {
            self.one(format!("{path}[{position}]"), *id);
        }
    }
}
