//! What measurements need to see of a store's inside. Nothing here is meant for other use, and it may change.

use super::handle::Store;
use super::tables::{PENDING, PLACES, POSTINGS, REGIONS, WORDS};
use crate::error::Result;

/// The best records of a search by kind and row alone, without reading them.
///
/// # Errors
/// As a search.
pub fn ranks(store: &Store, kind: &str, query: &str, limit: u32) -> Result<Vec<(u8, u64)>> {
    store.now().read(|view| view.ranks(&[kind.to_owned()], query, limit))
}

/// How many bytes of the file the search postings take, the space between them included.
///
/// # Errors
/// Only where the file cannot be read.
pub fn search_bytes(store: &Store) -> Result<u64> {
    let tables = [WORDS, REGIONS, POSTINGS, PLACES, PENDING];
    store.inner.engine.read(|source| tables.iter().map(|table| source.bytes(table)).sum())
}

/// Brings the words of all records that wait into the postings.
///
/// # Errors
/// Where the file cannot be read or written.
pub fn bring_words_in(store: &Store) -> Result<()> {
    store.write("measure", |batch| batch.bring_words_in())
}
