//! The header that every record has, and the entries of its status history.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::UnitId;

/// Identity, revision and time stamps of a record, set by the store. A draft has the default: no identity, revision 0.
/// An update must carry the header that was read: if the record has another revision by then, the store refuses the
/// update with a conflict. Time stamps and actor that a caller sets are replaced.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Header {
    /// Identity (UUID). Nil on a draft: the store assigns one when it adds the record, unless the caller chose one.
    pub id: Uuid,
    /// Revision: 0 on a draft, 1 when added, one more with each update. An update carries the revision that it is based
    /// on.
    pub rev: u32,
    /// When the record was added (UTC, microseconds); none on a draft.
    pub created: Option<Timestamp>,
    /// When this revision was written (UTC, microseconds); none on a draft. All writes of a commit share it, and it
    /// increases from commit to commit.
    pub updated: Option<Timestamp>,
    /// Who wrote this revision: the actor named when the store was opened.
    pub actor: String,
    /// The unit that owns the record; none if no unit owns it. Besides a new identity, the only field of the header
    /// that callers set.
    pub scope: Option<UnitId>,
}

impl Header {
    /// The header of a draft with an identity chosen by the caller, which must be new in the store.
    pub fn with_id(id: Uuid) -> Self {
        Self { id, ..Self::default() }
    }

    /// Whether every field has its default value.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// One change of a record's status: from which status to which, on which day, by whom and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Move {
    /// The status before, by its canonical name: `planned`.
    pub from: String,
    /// The status after, by its canonical name: `held`.
    pub to: String,
    /// When the change was recorded (UTC, microseconds).
    pub at: Timestamp,
    /// The day on which the status changed (ngày thực hiện). It may be earlier than `at`, since events are often
    /// recorded later. None in old records: then it is the day of `at` in Việt Nam time.
    #[serde(default)]
    pub on: Option<Date>,
    /// Who recorded the change: the actor named when the store was opened.
    pub by: String,
    /// The reason; none if none was given.
    #[serde(default)]
    pub why: Option<String>,
}
