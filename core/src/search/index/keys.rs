//! Keys of the search tables, and how rows are split into regions.
//!
//! A term's key is its kind of record, its UTF-8 bytes and a zero byte. Terms hold no zero byte, so no key is a prefix
//! of another term's key. A region's key adds the number of the region, the key of a value of blocks adds the first
//! row in it. All numbers are big-endian, so that keys sort by row.

use crate::error::{CchcError, Result};

/// The key of a term among records of one kind.
pub(crate) fn term_key(kind: u8, term: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(term.len() + 8);
    key.push(kind);
    key.extend_from_slice(term.as_bytes());
    key.push(0);
    key
}

/// The term of such a key.
pub(crate) fn term_of_key(key: &[u8]) -> Result<&str> {
    let term = key.get(1..key.len().saturating_sub(1)).and_then(|term| std::str::from_utf8(term).ok());
    term.ok_or_else(|| CchcError::Corrupt { reason: "a word of the search postings cannot be read".to_owned() })
}

/// The key of a term's skip data in a region.
pub(super) fn region_key(term_key: &[u8], region: u32) -> Vec<u8> {
    [term_key, &region.to_be_bytes()].concat()
}

/// The key of a value that holds blocks, or their positions.
pub(super) fn block_key(region_key: &[u8], first_row: u16) -> Vec<u8> {
    [region_key, &first_row.to_be_bytes()].concat()
}

/// The region of a row, and the row within that region of 65,536.
pub(crate) fn split_row(row: u64) -> (u32, u16) {
    ((row >> 16) as u32, row as u16)
}

/// The row of a row within a region.
pub(crate) fn join_row(region: u32, row: u16) -> u64 {
    u64::from(region) << 16 | u64::from(row)
}
