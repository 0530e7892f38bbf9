//! What people call a record.

use super::UnitId;

/// The names by which people know a record, for tables that hold names instead of identities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// The names, the usual one first.
    pub names: Vec<String>,
    /// The unit within which the names tell it from others.
    pub within: Option<UnitId>,
    /// Whether it is the one meant where another of the same name is a thing of the past.
    pub current: bool,
}

impl Default for Called {
    fn default() -> Self {
        Self { names: Vec::new(), within: None, current: true }
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

    /// Whether it is no thing of the past.
    pub fn current(self, current: bool) -> Self {
        Self { current, ..self }
    }
}
