//! Personal data, and whose they are (dữ liệu cá nhân, chủ thể dữ liệu).

use serde::{Deserialize, Serialize};

use super::DataSubjectId;

/// A piece of personal data. It is given open and kept sealed: reading a record gives `Sealed`, and only
/// `data_subjects.reveal` opens it, which is noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
