//! What is noticed while reading, collected in the order of the text.

use crate::model::Finding;

/// The findings so far.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

/// Where something was noticed.
pub(super) struct Place<'a> {
    pub line: u32,
    pub path: String,
    pub excerpt: &'a str,
}

impl Place<'_> {
    /// The document as a whole.
    pub fn whole(path: &str) -> Place<'static> {
        Place { line: 0, path: path.to_owned(), excerpt: "" }
    }
}

impl Findings {
    pub fn add(&mut self, place: Place<'_>, code: &str, text: impl Into<String>, text_vi: impl Into<String>) {
        self.0.push(Finding {
            line: place.line,
            path: place.path,
            code: code.to_owned(),
            text: text.into(),
            text_vi: text_vi.into(),
            excerpt: place.excerpt.to_owned(),
        });
    }

    /// The findings by line; those about the whole come last.
    pub fn in_order(mut self) -> Vec<Finding> {
        self.0.sort_by_key(|finding| finding.line.checked_sub(1).unwrap_or(u32::MAX));
        self.0
    }
}
