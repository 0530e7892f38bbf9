//! Figures of a report on procedures and where they are posted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{PostingId, PostingPlace, ProcedureId, StaleReason};

/// Figures of procedures: changes in the period, and postings on the reference day (thủ tục hành chính).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ProcedureFigures {
    /// Procedures in force on the reference day.
    pub in_force: u32,
    /// Publication decisions that took effect in the period, up to the reference day.
    pub decisions: u32,
    /// New procedures in the period (mới ban hành).
    pub issued: u32,
    /// Procedures amended or replaced in the period (sửa đổi, bổ sung, thay thế).
    pub amended: u32,
    /// Procedures abolished in the period (bãi bỏ).
    pub abolished: u32,
    /// Coverage of each medium. Media without a posted procedure are left out, unless the law requires them.
    pub places: Vec<PlaceFigures>,
    /// Postings that are out of date or incomplete on the reference day.
    pub stale: Vec<StalePosting>,
}

/// How many of the procedures in force are posted on one medium. `current` and `missing` add up to the procedures in
/// force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceFigures {
    /// The medium.
    pub place: PostingPlace,
    /// Procedures in force whose current version is posted.
    pub current: u32,
    /// Procedures in force that are not posted, or only in another version.
    pub missing: u32,
    /// Postings of procedures on this medium that are out of date or incomplete.
    pub stale: u32,
}

/// A posting that is out of date or incomplete, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StalePosting {
    /// The posting.
    pub posting: PostingId,
    /// The medium on which it is posted.
    pub place: PostingPlace,
    /// The procedure version that is posted; none if it shows a theme or decision.
    #[serde(default)]
    pub procedure: Option<ProcedureId>,
    /// The version to post instead; none if there is none.
    #[serde(default)]
    pub current: Option<ProcedureId>,
    /// Code of the procedure; none if it shows a theme or decision.
    #[serde(default)]
    pub code: Option<String>,
    /// What it shows: the name of the procedure, the theme or the decision.
    pub name: String,
    /// What is wrong with it.
    pub reasons: Vec<StaleReason>,
    /// The first day on which this was so; none if unknown.
    #[serde(default)]
    pub since: Option<Date>,
    /// What to do, in English.
    pub text: String,
    /// What to do, in Vietnamese.
    pub text_vi: String,
}
