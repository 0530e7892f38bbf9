//! The lines of an export: a header, one line for each record or version, and an end.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// What the first line says the file is.
pub(super) const MARK: &str = "records";

/// The format of the lines that this library writes, and the newest that it reads.
pub(super) const FORMAT: u32 = 1;

/// The longest line that is read, in bytes: room for the largest record with every letter escaped.
pub(super) const LONGEST: usize = 64 << 20;

/// The most values in a line that is read, names of fields among them: many times more than in any record. Each takes
/// dozens of bytes while the line is read.
pub(super) const MOST_VALUES: usize = 1 << 20;

/// Whether a line has more values than are read. Of a line that is no JSON, only that it is no larger is told.
pub(super) fn has_too_many_values(text: &[u8]) -> bool {
    // Each value but the first has a byte of its own before it.
    if text.len() <= MOST_VALUES {
        return false;
    }
    let (mut values, mut in_text, mut is_escaped) = (1_usize, false, false);
    for byte in text {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_text,
            b'"' => in_text = !in_text,
            b',' | b':' | b'[' | b'{' if !in_text => values += 1,
            _ => {}
        }
    }
    values > MOST_VALUES
}

/// The first line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Header {
    /// [`MARK`].
    pub cchc: String,
    pub format: u32,
    /// Identity of the data set; none in a file that no store wrote.
    #[serde(default)]
    pub dataset: Option<Uuid>,
    /// The last change that the file knows of.
    #[serde(default)]
    pub seq: u64,
    /// The hash of the change log up to there.
    #[serde(default)]
    pub chain: Option<String>,
    /// The timestamp of that change.
    #[serde(default)]
    pub at: Option<Timestamp>,
    /// Whether every version is there, in the order of the change log, rather than the current ones.
    #[serde(default)]
    pub revisions: bool,
    /// Whether personal data were opened for it.
    #[serde(default)]
    pub revealed: bool,
}

/// A line for a record, or one version of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordLine {
    pub kind: String,
    /// With revisions: the number of the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// With revisions: the call that made the change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Whether this version is the removal of the record, which has a header alone.
    #[serde(default, skip_serializing_if = "is_false")]
    pub removed: bool,
    /// Whether the key of this data subject was destroyed.
    #[serde(default, skip_serializing_if = "is_false")]
    pub key_destroyed: bool,
    /// The stored body, where a newer library wrote fields into it that this one does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stored: Option<Stored>,
    /// The record, in its canonical form.
    pub record: Value,
}

/// A body as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stored {
    pub schema: u16,
    /// In Base64.
    body: String,
}

impl Stored {
    pub fn new(schema: u16, body: &[u8]) -> Self {
        Self { schema, body: BASE64.encode(body) }
    }

    pub fn body(&self) -> Option<Vec<u8>> {
        BASE64.decode(&self.body).ok()
    }
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndLine {
    pub end: End,
}

/// What the last line says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct End {
    /// How many records or versions the file holds.
    pub lines: u64,
    /// The BLAKE3 of all bytes before this line; none where somebody edited the file, or another program wrote it.
    #[serde(default)]
    pub blake3: Option<String>,
}

fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_counted_outside_texts() {
        let list = |items: usize| format!("[{}0]", "0,".repeat(items));
        assert!(!has_too_many_values(list(MOST_VALUES - 2).as_bytes()));
        assert!(has_too_many_values(list(MOST_VALUES).as_bytes()));
        assert!(has_too_many_values(format!("[{}0]", "{\"a\":0},".repeat(MOST_VALUES / 3)).as_bytes()));
        let text = |letters: &str| format!("{{\"a\":\"{}\"}}", letters.repeat(MOST_VALUES));
        for letters in [",", "[", "\\\"", "\\\\,", ":{"] {
            assert!(!has_too_many_values(text(letters).as_bytes()), "{letters}");
        }
    }
}
