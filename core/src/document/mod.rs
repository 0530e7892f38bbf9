//! Administrative text: a plan is read from what an officer pastes or opens, text or a document of Word.
//!
//! The text is split into lines; tables are found among them; each other line is read by the zone it stands in, and
//! lines broken for width are joined (`blocks`); the body is nested and each of its lines gets its role (`outline`);
//! clauses are put into the parts of the plan (`clauses`, `plan`). Nothing is dropped: what has no place is kept under
//! `other` and named in the findings, and [`line_roles`] says what each line was read as.

mod assignment;
mod blocks;
mod channels;
mod clauses;
mod dates;
mod day_off;
mod document_type;
mod docx;
mod emphasis;
mod fields;
mod findings;
mod header;
mod headings;
mod introduction;
mod legacy;
mod legal_basis;
mod lines;
mod marks;
mod minutes;
mod names;
mod number;
mod outline;
mod plan;
mod plan_year;
mod role;
mod schedule;
mod source;
mod table;
mod tail;
mod theme;
mod unnamed;
use crate::text::phrases as words;

pub(crate) use day_off::read as read_day_off_decision;
pub(crate) use minutes::{AttendanceCount, MinutesSource, lay_out as lay_out_minutes};
pub use role::{LineRole, Role};

use crate::error::Result;
use crate::model::Reading;

/// Reads a plan (kế hoạch) from its text.
///
/// The plan's `source` is the whole text in NFC, without a byte order mark and with lines ended by `\n` alone; line
/// numbers count its lines from 1. Whatever is odd about the text is kept as written and told in the findings: lines
/// that seem to be in an encoding from before Unicode (TCVN3, VNI) too, which the Python package converts beforehand.
///
/// # Errors
///
/// [`Invalid`](crate::CchcError::Invalid) when the text has no word in it or is longer than 1 MiB. Any other text is
/// read.
///
/// ```
/// use cchc::model::{Certainty, Schedule};
///
/// let reading = cchc::read_plan(
///     "KẾ HOẠCH\nTruyền thông năm 2025\nI. NHIỆM VỤ\n1. Đối thoại với hộ kinh doanh\n\
///      - Đơn vị chủ trì: Phòng Kinh tế.\n- Thời gian: quý III.",
/// )?;
/// let task = &reading.plan.contents[0];
/// assert_eq!(task.lead.as_deref(), Some("Phòng Kinh tế"));
/// assert_eq!(task.schedule, Schedule::InQuarter { year: 2025, quarter: 3 });
/// // What the text does not say is for somebody to fill in.
/// let missing = reading.fields.iter().find(|field| field.certainty == Certainty::Missing).unwrap();
/// assert_eq!(missing.path, "contents[0].coordinating");
/// # Ok::<(), cchc::CchcError>(())
/// ```
pub fn read_plan(text: &str) -> Result<Reading> {
    let source = source::normalise(text)?;
    let plain = emphasis::removed(&source);
    let blocks = blocks::read(&lines::split(&plain));
    Ok(plan::build(source, &blocks))
}

/// Reads a plan from a file's bytes: a document of Word (.docx), or text in UTF-8 with or without a byte order mark, or
/// in UTF-16 with one. Which of them it is, its bytes tell.
///
/// # Errors
///
/// [`Invalid`](crate::CchcError::Invalid) when the bytes are neither, with a code that says what they are instead
/// (`not_unicode` with the offset of the first byte that is no text) and a text that says what to do; and for what
/// [`docx_text`] and [`read_plan`] refuse.
///
/// ```
/// let reading = cchc::read_plan_bytes(&std::fs::read("tests/plans/sample-plan.docx")?)?;
/// assert_eq!(reading.plan.year, Some(2022));
///
/// let refused = cchc::read_plan_bytes(b"%PDF-1.7").unwrap_err();
/// assert_eq!(refused.report().problems[0].code, "is_pdf");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_plan_bytes(bytes: &[u8]) -> Result<Reading> {
    match docx::text_of(bytes)? {
        Some(text) => read_plan(&text),
        None => read_plan(&source::decode(bytes)?),
    }
}

/// The text of a document of Word (.docx), as a plan read from it keeps it: a line for each paragraph, with its number
/// or bullet before it; rows of tables with tabs between cells, as spreadsheets copy them. The head and the tail, which
/// are tables too, are written one column after the other.
///
/// What was deleted with changes tracked, hidden text, a table of contents and pages' numbers are left out. Notes
/// follow at the end: `[1] …`.
///
/// # Errors
///
/// [`Invalid`](crate::CchcError::Invalid) with a problem of `source`: `docx_damaged`, `docx_encrypted` (a password),
/// `docx_too_large` (it unpacks to more than a document holds), `docx_embedded` (a part of it is another file),
/// `too_long` (more than 1 MiB of text), `no_text`; other files are `doc_legacy` (.doc), `is_pdf`, `is_rtf` or
/// `not_a_docx`, which says what it is.
pub fn docx_text(bytes: &[u8]) -> Result<String> {
    source::normalise(&docx::text(bytes)?)
}

/// Whether a file's bytes may be text, as far as the first of them tell: what may not is a document of Word for
/// [`docx_text`] to read, or a file of another known kind for it to refuse.
pub fn is_text(bytes: &[u8]) -> bool {
    docx::is_text(bytes)
}

/// What every line of a plan's text is read as. Each line that is not blank appears, once for each of its columns.
///
/// # Errors
///
/// As for [`read_plan`].
pub fn line_roles(text: &str) -> Result<Vec<LineRole>> {
    let plain = emphasis::removed(&source::normalise(text)?);
    Ok(blocks::roles(&blocks::read(&lines::split(&plain))))
}
