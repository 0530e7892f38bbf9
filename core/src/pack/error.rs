//! Errors of encoding and decoding, with their paths.

use std::fmt::{self, Display, Formatter};

/// Why a value could not be encoded or decoded.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    text: String,
    /// Innermost first: each container adds its own step as the error leaves it.
    steps: Vec<Step>,
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    /// Into a field, an entry of a map or a variant.
    Name(String),
    /// Into an item of a list.
    Item(u32),
    /// Into an entry whose key is not a name.
    Unnamed,
}

impl Step {
    /// The step into a field that does not exist. What could not name any is not repeated: text that stands where a
    /// name is meant may be personal data.
    pub fn unknown(self) -> Self {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let names_field = |name: &str| {
            name.len() <= 64 && name.chars().all(fits) && !name.starts_with(|letter: char| letter.is_ascii_digit())
        };
        match self {
            Self::Name(name) if !names_field(&name) => Self::Unnamed,
            other => other,
        }
    }
}

impl Error {
    #[cold]
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(Box::new(Inner { text: text.into(), steps: Vec::new() }))
    }

    #[cold]
    pub(super) fn ends_early() -> Self {
        Self::new("the bytes end early")
    }

    #[cold]
    pub(super) fn within(mut self, step: Step) -> Self {
        self.0.steps.push(step);
        self
    }

    /// The path in the value: `record.held_on`, `[3].name`; empty for the value itself.
    pub fn path(&self) -> String {
        path(&self.steps())
    }

    /// The steps of its path, outermost first.
    pub(crate) fn steps(&self) -> Vec<Step> {
        self.0.steps.iter().rev().cloned().collect()
    }
}

/// A path as text.
pub(crate) fn path(steps: &[Step]) -> String {
    let mut path = String::new();
    for step in steps {
        if !path.is_empty() && !matches!(step, Step::Item(_)) {
            path.push('.');
        }
        match step {
            Step::Name(name) => path.push_str(name),
            Step::Item(position) => path.push_str(&format!("[{position}]")),
            Step::Unnamed => path.push('?'),
        }
    }
    path
}

impl Display for Error {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.text)
    }
}

impl std::error::Error for Error {}

impl serde::de::Error for Error {
    #[cold]
    fn custom<T: Display>(text: T) -> Self {
        Self::new(text.to_string())
    }
}

impl serde::ser::Error for Error {
    #[cold]
    fn custom<T: Display>(text: T) -> Self {
        Self::new(text.to_string())
    }
}
