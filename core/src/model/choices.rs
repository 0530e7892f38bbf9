//! Enumerations that only arguments and answers of calls use; no record stores them.

use serde::{Deserialize, Serialize};

/// What somebody submits. Only reports and proposals are feedback; the other two are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SubmissionKind {
    /// An opinion on a problem of an administrative rule (phản ánh).
    Report,
    /// A report with a proposed solution, or an initiative for a new rule (kiến nghị).
    Proposal,
    /// A challenge to a decision or act that affects the sender's own rights (khiếu nại). `feedback.receive` refuses
    /// it: the Law on Complaints governs it.
    Complaint,
    /// A report that somebody broke the law (tố cáo). `feedback.receive` refuses it: the Law on Denunciations governs
    /// it.
    Denunciation,
}

/// How exactly a text matches a unit's name; the variants go from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NameMatch {
    /// The text is the unit's name.
    Name,
    /// The text is one of its other names, or its symbol.
    Alias,
    /// The text is one of these if letter case and Vietnamese marks are ignored.
    Folded,
}
