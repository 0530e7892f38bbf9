//! What every record carries.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::UnitId;

/// Identity, revision and time stamps of a record, kept by the store. A draft carries the default: no identity yet,
/// revision 0. An update carries the header that was read: the store refuses it with a conflict if the record has
/// another revision by then. Stamps that a caller sets are replaced.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Header {
    /// Identity. Nil on a draft: the store gives one when the record is added.
    pub id: Uuid,
    /// Revision: 1 when added, one more with each update, 0 on a draft. An update carries the revision it was made
    /// from.
    pub rev: u32,
    /// When the record was added (UTC, microseconds).
    pub created: Option<Timestamp>,
    /// When this revision was written (UTC, microseconds). All writes of one commit share it, and it grows from commit
    /// to commit.
    pub updated: Option<Timestamp>,
    /// Who wrote this revision, as named when the store was opened.
    pub actor: String,
    /// The unit that owns the record; none where it belongs to all. The only field of the header that callers set.
    pub scope: Option<UnitId>,
}

impl Header {
    /// A draft that will be stored under an identity chosen by the caller, which must be new in the store.
    pub fn with_id(id: Uuid) -> Self {
        Self { id, ..Self::default() }
    }

    /// Whether nothing is set: a draft that leaves everything to the store.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// One change of a record's status: from which state to which, on which day, by whom and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Move {
    /// The state before, by its canonical name: `planned`.
    pub from: String,
    /// The state after, by its canonical name: `held`.
    pub to: String,
    /// When the change was recorded (UTC, microseconds).
    pub at: Timestamp,
    /// The day on which the status changed (ngày thực hiện); it may lie before `at`, as the past is often recorded
    /// later. None in old records: the day of `at` counts.
    #[serde(default)]
    pub on: Option<Date>,
    /// Who changed it, as named when the store was opened.
    pub by: String,
    /// The reason given.
    #[serde(default)]
    pub why: Option<String>,
}
