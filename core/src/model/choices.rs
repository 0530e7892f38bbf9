//! Choices that commands and queries take or give, and no record holds.

use serde::{Deserialize, Serialize};

/// What somebody hands in. Only the first two are feedback.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SubmissionKind {
    /// An opinion on what is wrong with a rule (phản ánh).
    Report,
    /// The same with a proposed solution, or an initiative for a new rule (kiến nghị).
    Proposal,
    /// Against a decision or act that touches one's own rights; refused here (khiếu nại).
    Complaint,
    /// Against somebody who broke the law; refused here (tố cáo).
    Denunciation,
}

/// How well a name fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NameMatch {
    /// It is the unit's name.
    Name,
    /// It is another name of it, or its symbol.
    Alias,
    /// It is one of these in other case or without marks.
    Folded,
}
