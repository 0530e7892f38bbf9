//! Reading administrative documents: a communication plan from pasted text, a text file or a Word document (.docx).
//!
//! [`read_plan`] takes text and returns a plan with findings (what is odd or missing) and the certainty of each field.
//! It runs these steps; every step keeps line numbers:
//!
//! 1. `docx` extracts the text of a Word file; `source` decodes and normalises text; `emphasis` removes Markdown
//!    emphasis; `lines` splits lines and detects hard-wrapped text.
//! 2. `table` finds regions of lines that are tables and infers their columns.
//! 3. `blocks` reads the remaining lines with a state machine over the zones of a document (header, subject, preamble,
//!    body, closing, footer) and joins wrapped lines. The result is a list of blocks.
//! 4. `outline` builds the nesting tree of the body from its numbering and assigns each line a [`Role`]: heading,
//!    group, task, field of a task.
//! 5. `clauses` puts each clause into its part of the plan and reads who (`assignment`, `names`), when (`schedule`) and
//!    through which channels (`channels`); `plan` assembles the plan and its findings.
//!
//! `original` tells how a plan's text was laid out, for the document that is made of its records.
//!
//! No line is dropped: what fits no part is kept under `other` with a finding, and [`line_roles`] tells the role of
//! every line. `day_off` reads decisions on days off from the same kind of text; `minutes` writes minutes in the
//! official form.
//!
//! To add a wording: a heading of a part in `headings`, a label of a field in `fields/labels`, a name of a unit or a
//! verb in `names/vocabulary`, a column header in `table/columns`, a clue for groups of tasks in `outline/weights`, a
//! time expression in `schedule`, a citation in `legal_basis`, a value that names nobody in `unnamed`.

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
mod original;
mod outline;
mod pace;
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
pub(crate) use document_type::document_type_name;
pub(crate) use minutes::{AttendanceCount, MinutesSource, lay_out as lay_out_minutes};
pub(crate) use original::{OriginalLine, OriginalRow, OriginalTable, OriginalText, RowContent};
pub use role::{LineRole, Role};

use std::ops::ControlFlow;

use crate::error::Result;
use crate::model::Reading;
use crate::progress::{Progress, Watcher};
use pace::Pace;

/// Reads a plan (kế hoạch) from its text.
///
/// The plan's `source` is the whole text in NFC, without a byte order mark and with lines ended by `\n` alone; line
/// numbers count its lines from 1. Whatever is odd about the text is kept as written and reported in the findings:
/// lines that seem to be in an encoding from before Unicode (TCVN3, VNI) too, which the Python package converts
/// beforehand.
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
    read_watched(text, &Watcher::default())
}

/// As [`read_plan`], for a long text: reports progress to `tell`, in lines of three passes, and ends where it returns
/// `Break`.
///
/// ```
/// # use std::ops::ControlFlow;
/// let text = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2022";
/// let reading = cchc::read_plan_with_progress(text, |progress| {
///     eprint!("\r{}/{}", progress.done, progress.total);
///     ControlFlow::Continue(())
/// })?;
/// assert_eq!(reading.plan.year, Some(2022));
/// assert!(cchc::read_plan_with_progress(text, |_| ControlFlow::Break(())).is_err());
/// # Ok::<(), cchc::CchcError>(())
/// ```
///
/// # Errors
///
/// As for [`read_plan`]; [`Cancelled`](crate::CchcError::Cancelled).
pub fn read_plan_with_progress(
    text: &str,
    tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static,
) -> Result<Reading> {
    read_watched(text, &Watcher::new(tell))
}

fn read_watched(text: &str, watcher: &Watcher) -> Result<Reading> {
    let source = source::normalise(text)?;
    let plain = emphasis::removed(&source);
    let pace = Pace::of(&plain, watcher);
    let blocks = blocks::read(&lines::split(&plain, &pace)?, &pace)?;
    plan::build(source, &blocks, &pace)
}

/// Reads a plan from a file's bytes: a Word document (.docx), or text in UTF-8 with or without a byte order mark, or
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
    read_bytes_watched(bytes, &Watcher::default())
}

/// As [`read_plan_bytes`], with progress as in [`read_plan_with_progress`].
///
/// # Errors
///
/// As for [`read_plan_bytes`]; [`Cancelled`](crate::CchcError::Cancelled).
pub fn read_plan_bytes_with_progress(
    bytes: &[u8],
    tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static,
) -> Result<Reading> {
    read_bytes_watched(bytes, &Watcher::new(tell))
}

fn read_bytes_watched(bytes: &[u8], watcher: &Watcher) -> Result<Reading> {
    match docx::text_of(bytes)? {
        Some(text) => read_watched(&text, watcher),
        None => read_watched(&source::decode(bytes)?, watcher),
    }
}

/// The text of a Word document (.docx), as a plan read from it keeps it: a line for each paragraph, with its number
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

/// Whether a file's bytes may be text, as far as the first of them tell: what may not is a Word document for
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
    let watcher = Watcher::default();
    let pace = Pace::of(&plain, &watcher);
    Ok(blocks::roles(&blocks::read(&lines::split(&plain, &pace)?, &pace)?))
}
