//! The result of reading a plan from its text.

use serde::{Deserialize, Serialize};

use super::{Finding, Plan};

/// A plan as read from its text, with findings and with the certainty of each field.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Reading {
    /// The plan, as a draft to be added to the store.
    pub plan: Plan,
    /// The findings, in the order of the text; those about the whole document come last.
    pub findings: Vec<Finding>,
    /// How lead, schedule and other fields of each promise were read, in the order of the text, so that people can
    /// check them.
    pub fields: Vec<FieldReading>,
    /// How much of the text went into the plan.
    pub coverage: Coverage,
}

/// How one field of one promise was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldReading {
    /// Line of the promise in the source text, from 1.
    pub line: u32,
    /// Path of the field in the plan: `contents[0].schedule`. If another part of the plan gives the value, the path
    /// names that part: `assignments[2].lead`, `timeline[1].clause.schedule`.
    pub path: String,
    /// How certain the value is.
    pub certainty: Certainty,
    /// Stable code of the rule that gave the value, or of what is missing: `row_cell`, `field_line`, `heading_above`.
    pub rule: String,
}

/// How certain the value of a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// A rule found the value in the text (đọc được theo quy tắc).
    Found,
    /// The value is the most likely one and must be confirmed (phỏng đoán, cần xác nhận).
    Guessed,
    /// The text gives no value, or it was not understood; the field is empty (không nêu hoặc không hiểu).
    Missing,
}

/// How many lines of a text went into the plan. Each line counts once: as placed, kept or unplaced. Blank lines and
/// separator lines ("-----") do not count; if a line holds several columns, its worst column decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Coverage {
    /// Lines with words: the sum of the other three.
    pub lines: u32,
    /// Lines that were understood: header, legal bases, headings and clauses of known parts, recipients, signature.
    pub placed: u32,
    /// Lines that were kept without being understood: those under headings of no known part, and standard sentences.
    pub kept: u32,
    /// Lines that went into no field; each has a finding.
    pub unplaced: u32,
}

impl Coverage {
    /// The share of lines that were understood, 0 to 1; 1 for a text without lines.
    ///
    /// ```
    /// use cchc::model::Coverage;
    /// assert_eq!(Coverage { lines: 8, placed: 6, kept: 1, unplaced: 1 }.placed_share(), 0.75);
    /// ```
    pub fn placed_share(self) -> f64 {
        if self.lines == 0 { 1.0 } else { f64::from(self.placed) / f64::from(self.lines) }
    }
}
