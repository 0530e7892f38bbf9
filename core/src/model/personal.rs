//! Personal data, and whose they are (dữ liệu cá nhân, chủ thể dữ liệu).

use serde::{Deserialize, Deserializer, Serialize};

use super::DataSubjectId;

/// A piece of personal data. It is given open and kept sealed: reading a record gives `Sealed`, and only
/// `data_subjects.reveal` opens it, which is noted. Plain text may stand for `Open`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Personal {
    /// In clear, as it is given to be stored.
    Open {
        /// The text.
        text: String,
    },
    /// Sealed, as it is stored.
    Sealed {
        /// Nonce and ciphertext (XChaCha20-Poly1305) in Base64.
        content: String,
    },
}

/// The ways in which a piece may be written.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Plain(String),
    Tagged(Tagged),
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Tagged {
    Open { text: String },
    Sealed { content: String },
}

impl<'de> Deserialize<'de> for Personal {
    fn deserialize<D: Deserializer<'de>>(written: D) -> Result<Self, D::Error> {
        Ok(match Written::deserialize(written)? {
            Written::Plain(text) | Written::Tagged(Tagged::Open { text }) => Self::Open { text },
            Written::Tagged(Tagged::Sealed { content }) => Self::Sealed { content },
        })
    }
}

impl Personal {
    /// A piece to be stored.
    pub fn open(text: impl Into<String>) -> Self {
        Self::Open { text: text.into() }
    }

    /// The text, while it is open.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Open { text } => Some(text),
            Self::Sealed { .. } => None,
        }
    }
}

/// Where a piece of personal data stands in a record, and whose it is.
#[derive(Debug)]
pub struct PersonalField<'a> {
    /// Where: `name`.
    pub path: &'static str,
    /// Whose it is: under this person's key it is sealed.
    pub subject: Option<DataSubjectId>,
    /// The piece.
    pub value: &'a mut Option<Personal>,
}
