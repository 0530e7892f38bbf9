//! Cursors: the position where a page ended, as opaque text that stays valid across restarts.

use serde::Serialize;

use super::meta::Identity;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::storage::Source;

/// The last key of a page, with fingerprints of the store and the query that it belongs to.
///
/// The store is identified by its data set, which is the same in every copy: a cursor continues in a backup that
/// replaced the store's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cursor {
    pub store: [u8; 8],
    pub query: [u8; 8],
    pub last: Vec<u8>,
}

/// Version of the encoding; changes when index keys do. Version 1 had names in byte order, version 2 no store.
const VERSION: u8 = 3;

impl Cursor {
    /// The cursor that continues after an entry.
    pub fn behind(source: &dyn Source, query: [u8; 8], last: Vec<u8>) -> Result<Self> {
        Ok(Self { store: store_of(source)?, query, last })
    }

    /// The last key of a page of this query. Adds a problem if the text is no cursor, or one of another query or store.
    pub fn read(text: &str, source: &dyn Source, query: [u8; 8], problems: &mut Problems) -> Result<Option<Vec<u8>>> {
        let (text, text_vi) = match Self::decode(text) {
            None => NO_CURSOR,
            Some(cursor) if cursor.store != store_of(source)? => OF_ANOTHER_STORE,
            Some(cursor) if cursor.query != query => OF_ANOTHER_QUERY,
            Some(cursor) => return Ok(Some(cursor.last)),
        };
        problems.add("cursor", "cursor", text, text_vi);
        Ok(None)
    }

    /// A hash that identifies a query. It is over JSON, so that later versions compute the same and accept the cursor.
    pub fn fingerprint(query: &impl Serialize) -> [u8; 8] {
        let hash = blake3::hash(&serde_json::to_vec(query).unwrap_or_default());
        let mut first = [0; 8];
        first.copy_from_slice(&hash.as_bytes()[..8]);
        first
    }

    pub fn encode(&self) -> String {
        let bytes = [&[VERSION][..], &self.store, &self.query, &self.last].concat();
        bytes.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// `None` if the text is no cursor of this version.
    pub fn decode(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if !digits.len().is_multiple_of(2) {
            return None;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16);
        let byte = |pair: &[u8]| Some((digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?) as u8);
        let bytes: Vec<u8> = digits.chunks(2).map(byte).collect::<Option<_>>()?;
        let (version, rest) = bytes.split_first()?;
        let (store, rest) = rest.split_first_chunk()?;
        let (query, last) = rest.split_first_chunk()?;
        (*version == VERSION).then(|| Self { store: *store, query: *query, last: last.to_vec() })
    }
}

type Refusal = (&'static str, &'static str);

const NO_CURSOR: Refusal = (
    "is no cursor of this library: begin with the first page",
    "không phải vị trí trang của thư viện này: hãy bắt đầu từ trang đầu",
);
const OF_ANOTHER_STORE: Refusal =
    ("belongs to another store: begin with the first page", "thuộc về kho dữ liệu khác: hãy bắt đầu từ trang đầu");
/// A cursor that another query gave.
pub(crate) const OF_ANOTHER_QUERY: Refusal = (
    "belongs to another query: repeat the query that gave it",
    "thuộc về truy vấn khác: hãy lặp lại đúng truy vấn đã cấp",
);

/// A hash that identifies a store and its copies.
fn store_of(source: &dyn Source) -> Result<[u8; 8]> {
    let identity = Identity::load(source)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })?;
    Ok(Cursor::fingerprint(&identity.dataset))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_survives_being_written_down(store: [u8; 8], query: [u8; 8], last: Vec<u8>) {
            let cursor = Cursor { store, query, last };
            prop_assert_eq!(Cursor::decode(&cursor.encode()), Some(cursor));
        }

        #[test]
        fn any_text_is_a_cursor_or_not(text in ".*") {
            let _ = Cursor::decode(&text);
        }
    }
}
