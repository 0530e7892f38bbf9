//! The result of reading a plan's text.

use serde::{Deserialize, Serialize};

use super::{Finding, Plan};

/// A plan as read from its text, with the findings and how sure each field is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Reading {
    /// The plan, a draft ready to be stored.
    pub plan: Plan,
    /// The findings, in the order of the text.
    pub findings: Vec<Finding>,
    /// How each field of what is promised was read, in the order of the text, so that somebody can confirm it.
    pub fields: Vec<FieldReading>,
    /// How much of the text has a place in the plan.
    pub coverage: Coverage,
}

/// How one field of a promise was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FieldReading {
    /// Line of the promise in the source text, from 1.
    pub line: u32,
    /// Path of the field in the plan: `contents[0].schedule`; `assignments[2].lead` where an assignment says who
    /// leads a content, and `timeline[1].clause.schedule` where the timeline says when it is due.
    pub path: String,
    /// How sure it is.
    pub certainty: Certainty,
    /// Stable code of the rule that gave it, or of what is missing: `row_cell`, `field_line`, `heading_above`.
    pub rule: String,
}

/// How sure a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The text gives it, by a rule (đọc được theo quy tắc).
    Found,
    /// Guessed, because more speaks for it than against it: to be confirmed (phỏng đoán, cần xác nhận).
    Guessed,
    /// The text does not give it, or is not understood; the field is empty (không nêu hoặc không hiểu).
    Missing,
}

/// How many of a text's lines went into the plan. Blank lines and rules ("-----") do not count; a line of several
/// columns counts once, by the least of its columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Coverage {
    /// Lines with words.
    pub lines: u32,
    /// Lines that were read as something: header, bases, headings and clauses of known parts, recipients, signature.
    pub placed: u32,
    /// Lines kept under headings of no known part, and standard sentences.
    pub kept: u32,
    /// Lines that went into no field: each has a finding.
    pub unplaced: u32,
}

impl Coverage {
    /// The share of lines that were read as something, 0 to 1; 1 for a text without lines.
    ///
    /// ```
    /// use cchc::model::Coverage;
    /// assert_eq!(Coverage { lines: 8, placed: 6, kept: 1, unplaced: 1 }.placed_share(), 0.75);
    /// ```
    pub fn placed_share(self) -> f64 {
        if self.lines == 0 { 1.0 } else { f64::from(self.placed) / f64::from(self.lines) }
    }
}
