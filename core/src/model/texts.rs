//! The texts by whose words a record is found.

use std::borrow::Cow;

/// The role of a text in its record, which decides how much its words weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextPart {
    /// The title of the record: a word in it weighs more than any number of them elsewhere.
    Title,
    /// Everything else.
    Body,
}

/// One text of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordText<'a> {
    /// Its path in the record: `minutes.content`.
    pub path: Cow<'static, str>,
    /// Its role.
    pub part: TextPart,
    /// The text.
    pub text: Cow<'a, str>,
}

/// Collects the texts by whose words a record is found.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Texts<'a>(Vec<RecordText<'a>>);

impl<'a> Texts<'a> {
    /// Adds the title of the record.
    pub fn title(&mut self, path: impl Into<Cow<'static, str>>, text: &'a str) {
        self.push(path, TextPart::Title, text);
    }

    /// Adds a title composed of several fields.
    pub fn made_title(&mut self, path: impl Into<Cow<'static, str>>, text: String) {
        self.push(path, TextPart::Title, text);
    }

    /// Adds a text.
    pub fn body(&mut self, path: impl Into<Cow<'static, str>>, text: &'a str) {
        self.push(path, TextPart::Body, text);
    }

    /// Adds a text that may be missing.
    pub fn optional(&mut self, path: impl Into<Cow<'static, str>>, text: Option<&'a str>) {
        self.push(path, TextPart::Body, text.unwrap_or_default());
    }

    /// Adds a list of texts, or of values that have one.
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

    /// What was collected, in its order.
    pub fn into_vec(self) -> Vec<RecordText<'a>> {
        self.0
    }
}
