//! Values that bindings exchange besides the arguments and results of calls.

use super::decoding::{read, write};
use crate::error::Result;
use crate::model::{Attachment, Reading, Report};

/// The draft of an attachment.
///
/// # Errors
/// `Invalid`, with the path of what does not fit.
pub fn read_attachment(draft: &[u8]) -> Result<Attachment> {
    read("attachments.attach", draft)
}

/// An attachment as it was stored.
///
/// # Errors
/// As [`write()`].
pub fn write_attachment(attachment: &Attachment) -> Result<Vec<u8>> {
    write(attachment)
}

/// What was read from a plan's text.
///
/// # Errors
/// As [`write()`].
pub fn write_plan(reading: &Reading) -> Result<Vec<u8>> {
    write(reading)
}

/// A report, to be laid out.
///
/// # Errors
/// `Invalid`, with the path of what does not fit.
pub fn read_report(report: &[u8]) -> Result<Report> {
    read("report", report)
}
