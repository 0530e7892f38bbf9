//! The text extracted from Word documents, and plans read from it.

#![allow(clippy::unwrap_used)]

mod bounds;
mod lists;
mod plans;
mod tables;
mod texts;
mod writer;

use cchc::docx_text;
use writer::Document;

/// The text of a document with this body.
fn text(body: &str) -> String {
    docx_text(&Document::of(body).bytes()).unwrap()
}

/// The code of the one problem for which bytes are refused.
fn refusal(bytes: &[u8]) -> String {
    let error = docx_text(bytes).unwrap_err().report();
    assert_eq!((error.code.as_str(), error.kind.as_deref()), ("invalid", Some("plan")));
    assert_eq!(error.problems.len(), 1);
    let problem = &error.problems[0];
    assert_eq!(problem.path, "source");
    assert!(!problem.text.is_empty() && !problem.text_vi.is_empty());
    problem.code.clone()
}
