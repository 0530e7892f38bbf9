//! What an export is asked for, and what came of an export and an import.

use serde::{Deserialize, Serialize};

/// What an export contains. The default is the current records, their personal data sealed.
#[derive(Debug, Clone, Default)]
pub struct RecordExportOptions {
    /// Whether every version of every record is exported, in the order of the change log, rather than the current ones.
    pub revisions: bool,
    /// The purpose (mục đích) for which personal data are exported in plain text; not blank. Each access is noted
    /// before anything is written. Without a purpose, which is the default, they stay sealed. Not with `revisions`.
    ///
    /// What may not be opened stays sealed: the data of people who withdrew every consent, or whose request restricts
    /// the processing.
    pub reveal: Option<String>,
}

/// What an export contains (kết quả xuất dữ liệu).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exported {
    /// Sequence number of the last change that it contains.
    pub seq: i64,
    /// The number of lines with a record or, with revisions, a version of one.
    pub records: i64,
    /// The number of files with the content of attachments.
    pub files: i64,
    /// The number of records whose personal data are in plain text, each access noted.
    pub opened: i64,
    /// The number of records whose personal data stayed sealed although a purpose was given.
    pub withheld: i64,
}

/// What was taken in (kết quả nhập dữ liệu).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Imported {
    /// Sequence number of the last change of this store.
    pub seq: i64,
    /// The number of lines with a record or, with revisions, a version of one.
    pub records: i64,
    /// The number of files with the content of attachments.
    pub files: i64,
    /// Whether the history came with the records.
    pub revisions: bool,
    /// The number of records that hold sealed personal data: to be opened once the keys are imported.
    pub sealed: i64,
}
