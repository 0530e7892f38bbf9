//! Values that bindings exchange besides the arguments and results of calls.

use super::decoding::{read, write};
use crate::error::Result;
use crate::model::{Attachment, Reading, Report};

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
