//! The result of a verification.

use serde::{Deserialize, Serialize};

use crate::error::Result;

/// The maximum number of defects listed. Further ones are only counted.
const LISTED: usize = 100;

/// The result of `Store::verify`: what the file contains, and every contradiction in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[must_use = "it tells whether the file is sound"]
pub struct Verification {
    /// Whether there are no defects.
    pub sound: bool,
    /// The number of records, removed ones excluded.
    pub records: i64,
    /// The number of versions of records: current, earlier and removed ones.
    pub versions: i64,
    /// The number of changes in the log. Equals `versions` in a sound file.
    pub changes: i64,
    /// The number of entries of all indexes.
    pub index_entries: i64,
    /// The number of search postings, one for each term of a record. Pending terms are not among them.
    pub postings: i64,
    /// The number of contents of attachments; equal contents count once.
    pub blobs: i64,
    /// The number of entries of the host's own tables.
    pub host_entries: i64,
    /// Descriptions of the defects, in English; at most the first 100.
    pub defects: Vec<String>,
    /// The number of all defects.
    pub defect_count: i64,
}

impl Verification {
    /// Notes a defect.
    pub(super) fn defect(&mut self, text: impl Into<String>) {
        self.defect_count += 1;
        if self.defects.len() < LISTED {
            self.defects.push(text.into());
        }
    }

    /// Runs one part of the check. What cannot be read is a defect; other errors end the whole check.
    pub(super) fn part<T>(&mut self, what: &str, check: impl FnOnce(&mut Self) -> Result<T>) -> Result<Option<T>> {
        match check(self) {
            Ok(done) => Ok(Some(done)),
            Err(error) if error.is_damage() => {
                self.defect(format!("{what} cannot be read: {error}"));
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}
