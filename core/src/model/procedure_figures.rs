//! Figures of a report on procedures and where they are posted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{PostingId, PostingPlace, ProcedureId, StaleReason};

/// Figures of procedures: decisions of the period, and where procedures in force are posted (thủ tục hành chính).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProcedureFigures {
    /// Procedures in force on the report's day.
    pub in_force: u32,
    /// Publication decisions that took effect in the period.
    pub decisions: u32,
    /// Procedures new in the period (mới ban hành).
    pub issued: u32,
    /// Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế).
    pub amended: u32,
    /// Procedures abolished in the period (bãi bỏ).
    pub abolished: u32,
    /// Each medium, those with nothing to post left out.
    pub places: Vec<PlaceFigures>,
    /// Postings that are out of date or incomplete on the report's day.
    pub stale: Vec<StalePosting>,
}

/// How many of the procedures in force are posted on one medium.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceFigures {
    /// The medium.
    pub place: PostingPlace,
    /// Procedures in force that are posted in their present version.
    pub current: u32,
    /// Procedures in force that are not posted, or not in their present version.
    pub missing: u32,
    /// Postings on it that are out of date or incomplete.
    pub stale: u32,
}

/// A posting that is out of date or incomplete, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StalePosting {
    /// The posting.
    pub posting: PostingId,
    /// The medium it is on.
    pub place: PostingPlace,
    /// The version of a procedure that is posted; none for a theme or decision.
    #[serde(default)]
    pub procedure: Option<ProcedureId>,
    /// The version that should be posted instead.
    #[serde(default)]
    pub current: Option<ProcedureId>,
    /// Code of the procedure.
    #[serde(default)]
    pub code: Option<String>,
    /// What is posted: the procedure's name, the theme, the decision.
    pub name: String,
    /// What is wrong with it.
    pub reasons: Vec<StaleReason>,
    /// The day since which it is.
    #[serde(default)]
    pub since: Option<Date>,
    /// What to do, in English.
    pub text: String,
    /// What to do, in Vietnamese.
    pub text_vi: String,
}
