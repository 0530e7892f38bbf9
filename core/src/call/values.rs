//! Values that bindings exchange besides the arguments and results of calls.

use super::decoding::{read, write};
use crate::command::{TableOutcome, TableReport};
use crate::error::Result;
use crate::model::{Attachment, Problem, Reading, Report, TextEncoding};
use crate::official::{self, ReportFile};
use crate::table::Cell;

/// Decodes the draft of an attachment.
///
/// # Errors
/// `Invalid`, with the path of what does not fit.
pub fn read_attachment(draft: &[u8]) -> Result<Attachment> {
    read("attachments.attach", draft)
}

/// Encodes a stored attachment.
///
/// # Errors
/// As [`write()`].
pub fn write_attachment(attachment: &Attachment) -> Result<Vec<u8>> {
    write(attachment)
}

/// Encodes what was read from a plan's text.
///
/// # Errors
/// As [`write()`].
pub fn write_plan(reading: &Reading) -> Result<Vec<u8>> {
    write(reading)
}

/// Decodes a report that is to be laid out.
///
/// # Errors
/// `Invalid`, with the path of what does not fit.
pub fn read_report(report: &[u8]) -> Result<Report> {
    read("report", report)
}

/// Writes a report that is at hand as a document: see [`official::report_file`]. `asked` is an encoded `ReportFile`,
/// the answer an encoded `DocumentFile`.
///
/// # Errors
/// `Invalid`, with the path of what does not fit.
pub fn report_file(report: &[u8], asked: &[u8]) -> Result<Vec<u8>> {
    write(&official::report_file(&read_report(report)?, &read::<ReportFile>("report_file", asked)?)?)
}

/// The content of an imported file with its errors beside the rows: see [`TableOutcome::mark`]. The outcome is a
/// `TableReport` or, of a refusal, the list of its problems.
///
/// # Errors
/// `Invalid`, as there.
pub fn mark_errors(content: &[u8], outcome: &[u8], sheet: Option<&str>, encoding: Option<&str>) -> Result<Vec<u8>> {
    let encoding = encoding.map(|name| read::<TextEncoding>("encoding", &write(&name)?)).transpose()?;
    told(outcome, |outcome| outcome.mark(content, sheet, encoding))
}

/// Puts the errors of imported rows beside them: see [`TableOutcome::mark_rows`].
///
/// # Errors
/// `Invalid`, as there.
pub fn mark_rows(rows: &mut [Vec<Cell>], outcome: &[u8]) -> Result<()> {
    told(outcome, |outcome| outcome.mark_rows(rows))
}

fn told<T>(outcome: &[u8], mark: impl FnOnce(TableOutcome<'_>) -> Result<T>) -> Result<T> {
    // MessagePack has a list in these forms.
    if matches!(outcome.first(), Some(0x90..=0x9f | 0xdc | 0xdd)) {
        return mark(TableOutcome::Refusal(&read::<Vec<Problem>>("problems", outcome)?));
    }
    mark(TableOutcome::Report(&read::<TableReport>("table_report", outcome)?))
}
