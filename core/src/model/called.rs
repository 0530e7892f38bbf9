//! What people call a record.

use jiff::civil::Date;

use super::{LegalDocumentId, UnitId};

/// The names by which people know a record, for tables that hold names instead of identities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// The names, the usual one first.
    pub names: Vec<String>,
    /// The unit within which the names tell it from others.
    pub within: Option<UnitId>,
    /// What tells it from others of the same name besides the unit, as it stands in parentheses behind the name: a
    /// year, the first day of a version.
    pub(crate) marks: Vec<String>,
    /// The document that made it what it is, which tells it from others of the same name, too.
    pub(crate) decision: Option<LegalDocumentId>,
    /// Whether it is the one meant where another of the same name is a thing of the past.
    pub current: bool,
}

impl Default for Called {
    fn default() -> Self {
        Self { names: Vec::new(), within: None, marks: Vec::new(), decision: None, current: true }
    }
}

impl Called {
    /// By this name first.
    pub fn by(name: impl Into<String>) -> Self {
        Self { names: vec![name.into()], ..Self::default() }
    }

    /// By this name, too, if there is one.
    pub fn or(mut self, name: Option<&str>) -> Self {
        self.names.extend(name.map(str::to_owned));
        self
    }

    /// By each of these names, too.
    pub fn or_each(mut self, names: &[String]) -> Self {
        self.names.extend_from_slice(names);
        self
    }

    /// Within a unit.
    pub fn within(self, unit: Option<UnitId>) -> Self {
        Self { within: unit, ..self }
    }

    /// Told from others by this, too, if there is something.
    pub(crate) fn marked(mut self, mark: Option<impl ToString>) -> Self {
        self.marks.extend(mark.map(|mark| mark.to_string()));
        self
    }

    /// Told from others by this day, too, if there is one.
    pub(crate) fn dated(self, day: Option<Date>) -> Self {
        self.marked(day.map(|day| day.strftime("%d/%m/%Y")))
    }

    /// Told from others by this document, too.
    pub(crate) fn decided(self, decision: Option<LegalDocumentId>) -> Self {
        Self { decision, ..self }
    }

    /// Whether it is no thing of the past.
    pub fn current(self, current: bool) -> Self {
        Self { current, ..self }
    }
}
