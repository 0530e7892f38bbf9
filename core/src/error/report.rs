//! An error as one flat structure, which crosses language borders.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CchcError, FileHolder};
use crate::model::{LawReference, Problem};
use crate::reason::StorageIoKind;

/// An error in a form that crosses language borders.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ErrorReport {
    /// Stable name: `conflict`.
    pub code: String,
    /// The message in English.
    pub text: String,
    /// The message in Vietnamese.
    pub text_vi: String,
    /// Kind of record concerned.
    pub kind: Option<String>,
    /// Record concerned.
    pub id: Option<String>,
    /// Conflict: the revision the caller saw.
    pub expected: Option<u32>,
    /// Conflict: the revision in the store. Newer format: the file's format.
    pub found: Option<u32>,
    /// Newer format: the newest format this library reads.
    pub supported: Option<u32>,
    /// Duplicate: the unique index.
    pub index: Option<String>,
    /// Invalid transition: the state it is in.
    pub from: Option<String>,
    /// Invalid transition: the requested state.
    pub to: Option<String>,
    /// Invalid transition: the states that it may change to.
    pub allowed: Vec<String>,
    /// Invalid transition: the law that defines the lifecycle.
    pub law: Option<LawReference>,
    /// Referenced: the kind of the records that refer to it.
    pub by: Option<String>,
    /// Referenced: the number of such records.
    pub count: Option<u32>,
    /// Clock doubtful: the current time by this device's clock.
    pub now: Option<Timestamp>,
    /// Clock doubtful: the time by the clock of the last commit.
    pub last: Option<Timestamp>,
    /// The file concerned.
    pub path: Option<String>,
    /// Storage I/O: what stands in the way.
    pub io_kind: Option<StorageIoKind>,
    /// Locked: the process that has the file open, where it is known.
    pub holder: Option<FileHolder>,
    /// Invalid: every broken rule.
    pub problems: Vec<Problem>,
}

impl CchcError {
    /// The error as one flat structure, for the bindings.
    pub fn report(&self) -> ErrorReport {
        let blank = ErrorReport {
            code: self.code().to_owned(),
            text: self.to_string(),
            text_vi: self.message_vi(),
            ..ErrorReport::default()
        };
        let about = |kind: &str, id: String| ErrorReport { kind: Some(kind.to_owned()), id: Some(id), ..blank.clone() };
        match self {
            Self::NotFound { kind, id } => about(kind, id.clone()),
            Self::Conflict { kind, id, expected, found, .. } => {
                ErrorReport { expected: Some(*expected), found: Some(*found), ..about(kind, id.to_string()) }
            }
            Self::Duplicate { kind, index, existing, .. } => {
                ErrorReport { index: Some(index.clone()), ..about(kind, existing.to_string()) }
            }
            Self::Invalid { kind, problems, .. } => {
                ErrorReport { kind: Some(kind.clone()), problems: problems.clone(), ..blank }
            }
            Self::InvalidTransition { kind, id, from, to, allowed, law } => ErrorReport {
                from: Some(from.clone()),
                to: Some(to.clone()),
                allowed: allowed.clone(),
                law: law.as_deref().cloned(),
                ..about(kind, id.to_string())
            },
            Self::Referenced { kind, id, by, count } => {
                ErrorReport { by: Some(by.clone()), count: Some(*count), ..about(kind, id.to_string()) }
            }
            Self::ClockDoubtful { now, last } => ErrorReport { now: Some(*now), last: Some(*last), ..blank },
            Self::Locked { path, holder, .. } => {
                ErrorReport { path: Some(path.clone()), holder: holder.as_deref().cloned(), ..blank }
            }
            Self::NotAStore { path, .. } => ErrorReport { path: Some(path.clone()), ..blank },
            Self::StorageIo { path, kind, .. } => {
                ErrorReport { path: Some(path.clone()), io_kind: Some(*kind), ..blank }
            }
            Self::NewerFormat { found, supported } => {
                ErrorReport { found: Some(*found), supported: Some(*supported), ..blank }
            }
            Self::NotCovered { .. }
            | Self::KeyNeeded { .. }
            | Self::Corrupt { .. }
            | Self::Cancelled
            | Self::Closed { .. }
            | Self::Internal { .. } => blank,
            #[cfg(feature = "async")]
            Self::DeadlinePassed => blank,
        }
    }
}
