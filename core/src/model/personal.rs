//! Values that are personal data, sealed when stored (dữ liệu cá nhân).

use std::fmt::{self, Formatter};

use serde::{Deserialize, Deserializer, Serialize};

use super::DataSubjectId;

/// A value that is personal data (dữ liệu cá nhân). Callers give it as `open`, or as a plain string; the store encrypts
/// it, and records hold it as `sealed`. Only `data_subjects.reveal` returns the plain text, and each such access is
/// logged.
///
/// Its `Debug` output hides the plain text, as that of every type that holds some: [`Contact`](super::Contact),
/// [`RevealedValue`](super::RevealedValue).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Personal {
    /// Plain text, as a caller gives it; the store seals it before storing.
    Open {
        /// The plain text.
        #[cfg_attr(feature = "schema", schemars(extend("personal" = true)))]
        text: String,
    },
    /// The encrypted value, as records hold it.
    Sealed {
        /// Nonce and ciphertext (XChaCha20-Poly1305) in Base64.
        content: String,
    },
}

impl fmt::Debug for Personal {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { .. } => out.debug_struct("Open").field("text", &Hidden).finish(),
            Self::Sealed { content } => out.debug_struct("Sealed").field("content", content).finish(),
        }
    }
}

/// Stands for a personal value in the `Debug` output of what holds it: logs and panics show that there is one, not
/// what it is. Such fields are marked `personal` in the schema, so that other languages hide them too.
pub(crate) struct Hidden;

impl Hidden {
    /// In the place of a value that may be missing.
    pub fn of<T>(value: &Option<T>) -> Option<Self> {
        value.as_ref().map(|_| Self)
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

/// The forms in which a value may be given.
#[derive(Deserialize)]
#[serde(untagged)]
enum PersonalInput {
    Plain(String),
    TaggedPersonal(TaggedPersonal),
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum TaggedPersonal {
    Open { text: String },
    Sealed { content: String },
}

impl<'de> Deserialize<'de> for Personal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match PersonalInput::deserialize(deserializer)? {
            PersonalInput::Plain(text) | PersonalInput::TaggedPersonal(TaggedPersonal::Open { text }) => {
                Self::Open { text }
            }
            PersonalInput::TaggedPersonal(TaggedPersonal::Sealed { content }) => Self::Sealed { content },
        })
    }
}

impl Personal {
    /// A value to be sealed when it is stored.
    ///
    /// ```
    /// use cchc::model::{DataSubject, Personal};
    ///
    /// let sender = DataSubject { name: Some(Personal::open("Nguyễn Văn An")), ..DataSubject::default() };
    /// assert_eq!(sender.name.as_ref().and_then(Personal::text), Some("Nguyễn Văn An"));
    /// ```
    pub fn open(text: impl Into<String>) -> Self {
        Self::Open { text: text.into() }
    }

    /// The plain text; none if the value is sealed.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Open { text } => Some(text),
            Self::Sealed { .. } => None,
        }
    }
}

/// A field of a record that holds personal data, with the data subject it belongs to.
#[derive(Debug)]
pub struct PersonalField<'a> {
    /// Path of the field: `name`.
    pub path: &'static str,
    /// The data subject under whose key the value is sealed; none if none is set, which the store refuses if there is a
    /// value.
    pub subject: Option<DataSubjectId>,
    /// The value.
    pub value: &'a mut Option<Personal>,
}
