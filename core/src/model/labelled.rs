//! The trait of every enum of the model: canonical names and Vietnamese labels. `crate::labels` implements it.

use std::fmt;

use serde::Serialize;

use super::record::KeyPart;

/// An enum whose values have canonical names and Vietnamese labels. `Display` and `FromStr` write and read the
/// canonical name, which stored records, exports and other languages have, too.
///
/// ```
/// use cchc::model::SessionStatus;
///
/// assert_eq!(SessionStatus::Held.to_string(), "held");
/// assert_eq!("minuted".parse::<SessionStatus>()?, SessionStatus::Minuted);
/// assert_eq!(SessionStatus::Held.label_vi(), "đã tổ chức");
///
/// let unknown = "Held".parse::<SessionStatus>().unwrap_err();
/// assert_eq!(unknown.to_string(), "no SessionStatus has this code; there are: planned, held, minuted, cancelled");
/// # Ok::<(), cchc::model::UnknownCode>(())
/// ```
pub trait Labelled: Copy + Serialize + 'static {
    /// The name of the enum: `SessionStatus`.
    const NAME: &'static str;
    /// Every value, in the order of declaration.
    const VALUES: &'static [Self];

    /// The Vietnamese label, as it is written within a sentence.
    fn label(self) -> &'static str;

    /// The canonical name: `planned`.
    fn code(self) -> String {
        match KeyPart::code(&self) {
            KeyPart::Text(name) => name,
            _ => String::new(),
        }
    }

    /// The value with this canonical name.
    ///
    /// # Errors
    /// Where no value has it.
    fn from_code(code: &str) -> Result<Self, UnknownCode> {
        let known = || Self::VALUES.iter().map(|value| (value.code(), value.label())).collect();
        let value = Self::VALUES.iter().copied().find(|value| value.code() == code);
        value.ok_or_else(|| UnknownCode { name: Self::NAME, known: known() })
    }
}

/// The error of a text that is the canonical name of no value of an enum. It turns into `CchcError::Invalid`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// The name of the enum: `SessionStatus`.
    pub name: &'static str,
    /// The canonical names there are, with their Vietnamese labels.
    pub known: Vec<(String, &'static str)>,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.known.iter().map(|(code, _)| code.as_str()).collect();
        write!(out, "no {} has this code; there are: {}", self.name, codes.join(", "))
    }
}

impl std::error::Error for UnknownCode {}
