//! Reading plans, laying out reports, making keys.

use cchc::call;

use crate::failure::Outcome;

/// Reads a plan's text.
#[uniffi::export]
pub fn read_plan(text: String) -> Outcome<Vec<u8>> {
    Ok(call::write_plan(&cchc::document::read_plan(&text)?)?)
}

/// Reads a plan's file.
#[uniffi::export]
pub fn read_plan_bytes(content: Vec<u8>) -> Outcome<Vec<u8>> {
    Ok(call::write_plan(&cchc::document::read_plan_bytes(&content)?)?)
}

/// The text of a document of Word.
#[uniffi::export]
pub fn docx_text(content: Vec<u8>) -> Outcome<String> {
    Ok(cchc::document::docx_text(&content)?)
}

/// Lays a report out as an HTML page.
#[uniffi::export]
pub fn report_html(report: Vec<u8>) -> Outcome<String> {
    Ok(cchc::report::html(&call::read_report(&report)?))
}

/// Lays a report out as text.
#[uniffi::export]
pub fn report_text(report: Vec<u8>) -> Outcome<String> {
    Ok(cchc::report::text(&call::read_report(&report)?))
}

/// A new key, which nobody can guess.
#[uniffi::export]
pub fn new_key() -> Outcome<Vec<u8>> {
    Ok(cchc::Key::generate()?.bytes().to_vec())
}
