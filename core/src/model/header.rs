//! What every record carries.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::UnitId;

/// Identity, revision and stamps, kept by the store. A draft carries the default: no identity yet, revision 0.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Header {
    /// Identity. Nil on a draft: the store gives one when the record is added.
    pub id: Uuid,
    /// Revision: 1 when added, one more with each update, 0 on a draft. An update names the revision it saw.
    pub rev: u32,
    /// When the record was added (UTC, microseconds).
    pub created: Option<Timestamp>,
    /// When this revision was written (UTC, microseconds); all writes of one commit share it, and later commits come later.
    pub updated: Option<Timestamp>,
    /// Who wrote this revision, as named when the store was opened.
    pub actor: String,
    /// The unit that owns the record.
    pub scope: Option<UnitId>,
}

impl Header {
    /// A draft that will be stored under an identity chosen by the caller.
    pub fn with_id(id: Uuid) -> Self {
        Self { id, ..Self::default() }
    }

    /// Whether nothing is set: a draft that leaves everything to the store.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

/// One step of a record's life: who moved it, on which day, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Move {
    /// The state before.
    pub from: String,
    /// The state after.
    pub to: String,
    /// When it was written that it moved (UTC).
    pub at: Timestamp,
    /// The day it moved (ngày thực hiện): the past may be written down later. Nothing in records of before: that of
    /// `at`.
    #[serde(default)]
    pub on: Option<Date>,
    /// Who moved it.
    pub by: String,
    /// The reason given.
    #[serde(default)]
    pub why: Option<String>,
}
