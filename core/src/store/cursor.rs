//! Where a page ended, as text a caller may keep across restarts.

use serde::Serialize;

/// The key a page ended at, and the query it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub query: [u8; 8],
    pub last: Vec<u8>,
}

/// Cursors hold keys: when those change, this does. 1 was before names sorted as people list them.
const VERSION: u8 = 2;

impl Cursor {
    /// What tells a query's cursors from another's. Written as JSON, which a later version of this library writes alike:
    /// cursors outlive it.
    pub fn fingerprint(query: &impl Serialize) -> [u8; 8] {
        let hash = blake3::hash(&serde_json::to_vec(query).unwrap_or_default());
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        first
    }

    pub fn encode(&self) -> String {
        let bytes = [&[VERSION][..], &self.query, &self.last].concat();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Nothing when the text is no cursor of ours.
    pub fn decode(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if !digits.len().is_multiple_of(2) {
            return None;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let byte = |pair: &[u8]| Some((digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?) as u8);
        let bytes: Vec<u8> = digits.chunks(2).map(byte).collect::<Option<_>>()?;
        let (version, rest) = bytes.split_first()?;
        let (query, last) = rest.split_first_chunk()?;
        (*version == VERSION).then(|| Self { query: *query, last: last.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_survives_being_written_down(query: [u8; 8], last: Vec<u8>) {
            let cursor = Cursor { query, last };
            prop_assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        }

        #[test]
        fn any_text_is_a_cursor_or_not(text in ".*") {
            let _ = Cursor::decode(&text);
        }
    }
}
