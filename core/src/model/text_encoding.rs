//! Encodings of text in files.

use serde::{Deserialize, Serialize};

use crate::text::Legacy;

/// How the text of a file is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TextEncoding {
    /// UTF-8, or UTF-16 with its mark; nothing is converted.
    Unicode,
    /// TCVN 5712:1993, of fonts named `.Vn…`, also called ABC.
    Tcvn3,
    /// VNI for Windows, of fonts named `VNI-…`.
    Vni,
    /// The code page of Windows for Vietnamese.
    Windows1258,
}

impl From<Legacy> for TextEncoding {
    fn from(encoding: Legacy) -> Self {
        match encoding {
            Legacy::Tcvn3 => Self::Tcvn3,
            Legacy::Vni => Self::Vni,
        }
    }
}
