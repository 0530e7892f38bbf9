//! Quoted cells of spreadsheets, which may hold tabs and line breaks.

use super::breaks;
use super::rows::CellText;
use crate::document::lines::trim;

pub(super) fn opens_quote(part: &str) -> bool {
    part.starts_with('"') && !Quoted::new(part, 0).is_closed()
}

/// A quoted cell that is being read.
pub(super) struct Quoted<'t> {
    parts: Vec<&'t str>,
    line: u32,
    quotes: usize,
}

impl<'t> Quoted<'t> {
    pub(super) fn new(part: &'t str, line: u32) -> Self {
        Self { parts: vec![part], line, quotes: part.matches('"').count() }
    }

    pub(super) fn and(mut self, part: &'t str) -> Self {
        self.quotes += part.matches('"').count();
        self.parts.push(part);
        self
    }

    /// Quotes inside are doubled: an even number of them, the last at the end.
    pub(super) fn is_closed(&self) -> bool {
        self.quotes.is_multiple_of(2) && self.parts.last().is_some_and(|part| part.trim_end().ends_with('"'))
    }

    pub(super) fn fragment(&self) -> CellText {
        let whole = self.parts.join("\n");
        let inner = whole.trim_end();
        let inner = inner.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(inner);
        let inner = inner.replace("\"\"", "\"");
        let (text, certain) = breaks::join(inner.split('\n'), true);
        CellText { text, line: self.line, certain }
    }
}

/// A cell on one line: without Markdown emphasis, with the line breaks that Markdown has in it, and without the quotes
/// in which a spreadsheet puts a cell with quotes.
pub(super) fn unquoted(cell: &str) -> String {
    if cell.contains("**") {
        return unquoted(trim(&cell.replace("**", "")));
    }
    if cell.contains("<br>") {
        return breaks::join(cell.split("<br>"), true).0;
    }
    match cell.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
        Some(inner) if inner.contains("\"\"") => inner.replace("\"\"", "\""),
        _ => cell.to_owned(),
    }
}
