//! Administrative text: a plan is read from what an officer pastes or opens.
//!
//! Reading goes in three steps: the text is split into lines; each line, or each of its columns, is read as one thing
//! and lines broken for width are joined (blocks); blocks are put where they belong in the plan. Nothing is dropped: what has
//! no place is kept under `other` and named in the findings, and [`line_roles`] says of every line what it was read as.

mod assignment;
mod blocks;
mod channels;
mod clauses;
mod dates;
mod document_type;
mod findings;
mod header;
mod headings;
mod introduction;
mod legacy;
mod legal_basis;
mod lines;
mod marks;
mod minutes;
mod number;
mod plan;
mod plan_year;
mod role;
mod schedule;
mod source;
mod table;
mod tail;
mod theme;
mod words;

pub(crate) use minutes::{Counted, MinutesSource, lay_out as lay_out_minutes};
pub use role::{LineRole, Role};

use crate::Result;
use crate::model::Reading;

/// Reads a plan (kế hoạch) from its text.
///
/// The plan's `source` is the whole text in NFC, without a byte order mark and with lines ended by `\n` alone; line
/// numbers count its lines from 1. Whatever is odd about the text is kept as written and told in the findings: lines that
/// seem to be in an encoding from before Unicode (TCVN3, VNI) too, which the Python package converts beforehand.
///
/// # Errors
///
/// [`Invalid`](crate::CchcError::Invalid) when the text has no word in it or is longer than 1 MiB. Any other text is
/// read.
pub fn read_plan(text: &str) -> Result<Reading> {
    let source = source::normalise(text)?;
    let blocks = blocks::read(&lines::split(&source));
    Ok(plan::build(source, &blocks))
}

/// Reads a plan from the bytes of a text file: UTF-8 with or without a byte order mark, or UTF-16 with one.
///
/// # Errors
///
/// [`Invalid`](crate::CchcError::Invalid) when the bytes are not such text, with the offset of the first that is not,
/// and for what [`read_plan`] refuses.
pub fn read_plan_bytes(bytes: &[u8]) -> Result<Reading> {
    read_plan(&source::decode(bytes)?)
}

/// What every line of a plan's text is read as. Each line that is not blank appears, once for each of its columns.
///
/// # Errors
///
/// As for [`read_plan`].
pub fn line_roles(text: &str) -> Result<Vec<LineRole>> {
    let source = source::normalise(text)?;
    Ok(blocks::roles(&blocks::read(&lines::split(&source))))
}
