//! The searchable texts of a record, as it lists them for full-text search.

use std::borrow::Cow;

/// The weight class of a text in ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPart {
    /// The title of the record. A word found in it ranks above any number of occurrences elsewhere.
    Title,
    /// Any other text of the record.
    Body,
}

/// One searchable text of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordText<'a> {
    /// Path of the text in the record: `minutes.content`.
    pub path: Cow<'static, str>,
    /// Its weight class.
    pub part: TextPart,
    /// The text.
    pub text: Cow<'a, str>,
}

impl RecordText<'_> {
    /// The path of the text without the positions in lists: `dossier.name` for `dossier[3].name`.
    pub fn field(&self) -> String {
        let mut parts = self.path.split('[');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |path, part| path + part.split_once(']').map_or(part, |(_, rest)| rest))
    }
}

/// Collects the searchable texts of a record; blank texts are left out.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Texts<'a>(Vec<RecordText<'a>>);

impl<'a> Texts<'a> {
    /// Adds a title that is one field of the record.
    pub fn title(&mut self, path: impl Into<Cow<'static, str>>, text: &'a str) {
        self.push(path, TextPart::Title, text);
    }

    /// Adds a title that is computed from fields of the record.
    pub fn made_title(&mut self, path: impl Into<Cow<'static, str>>, text: String) {
        self.push(path, TextPart::Title, text);
    }

    /// Adds a body text.
    pub fn body(&mut self, path: impl Into<Cow<'static, str>>, text: &'a str) {
        self.push(path, TextPart::Body, text);
    }

    /// Adds a body text, if it is given.
    pub fn optional(&mut self, path: impl Into<Cow<'static, str>>, text: Option<&'a str>) {
        self.push(path, TextPart::Body, text.unwrap_or_default());
    }

    /// Adds a body text for each item of a list. `member` is the name of the text's field in the item; empty if the
    /// item itself is the text.
    pub fn each<T>(&mut self, path: &str, things: &'a [T], text: impl Fn(&'a T) -> &'a str, member: &str) {
        for (position, thing) in things.iter().enumerate() {
            let dot = if member.is_empty() { "" } else { "." };
            self.body(format!("{path}[{position}]{dot}{member}"), text(thing));
        }
    }

    fn push(&mut self, path: impl Into<Cow<'static, str>>, part: TextPart, text: impl Into<Cow<'a, str>>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.0.push(RecordText { path: path.into(), part, text });
        }
    }

    /// The texts that were added, in order.
    pub fn into_vec(self) -> Vec<RecordText<'a>> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_a_path_without_positions() {
        for (path, field) in [
            ("minutes.content", "minutes.content"),
            ("topics[12]", "topics"),
            ("other[0].clauses[3].text", "other.clauses.text"),
        ] {
            let text = RecordText { path: path.into(), part: TextPart::Body, text: "a".into() };
            assert_eq!(text.field(), field);
        }
    }
}
