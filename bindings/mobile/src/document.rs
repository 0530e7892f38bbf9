//! Reading plans, formatting reports.

use std::sync::Arc;

use cchc::call;
use cchc::model::DocumentDetails;

use crate::failure::Outcome;
use crate::work::NativeWork;

/// Reads a plan from text; returns a `Reading` as MessagePack.
#[uniffi::export]
pub fn read_plan(text: String, work: Arc<NativeWork>) -> Outcome<Vec<u8>> {
    let tell = move |progress: cchc::Progress| work.tell(progress.done, progress.total);
    Ok(call::write_plan(&cchc::document::read_plan_with_progress(&text, tell)?)?)
}

/// Reads a plan from the bytes of a text file or Word document (.docx); returns a `Reading` as MessagePack.
#[uniffi::export]
pub fn read_plan_bytes(content: Vec<u8>, work: Arc<NativeWork>) -> Outcome<Vec<u8>> {
    let tell = move |progress: cchc::Progress| work.tell(progress.done, progress.total);
    Ok(call::write_plan(&cchc::document::read_plan_bytes_with_progress(&content, tell)?)?)
}

/// The text of a Word document (.docx).
#[uniffi::export]
pub fn docx_text(content: Vec<u8>) -> Outcome<String> {
    Ok(cchc::document::docx_text(&content)?)
}

/// Formats a report (MessagePack) as a self-contained HTML page.
#[uniffi::export]
pub fn report_html(report: Vec<u8>) -> Outcome<String> {
    Ok(cchc::official::report_page(&call::read_report(&report)?, &DocumentDetails::default(), &[])?)
}

/// Formats a report (MessagePack) as plain text.
#[uniffi::export]
pub fn report_text(report: Vec<u8>) -> Outcome<String> {
    Ok(cchc::report::text(&call::read_report(&report)?))
}

/// Writes a report (MessagePack) as a document; takes a `ReportFile` and returns a `DocumentFile` as MessagePack.
#[uniffi::export]
pub fn report_file(report: Vec<u8>, asked: Vec<u8>) -> Outcome<Vec<u8>> {
    Ok(call::report_file(&report, &asked)?)
}
