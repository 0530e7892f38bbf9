//! What measurements need to see of a store's inside. Nothing here is meant for other use, and it may change.

use super::handle::Store;
use crate::error::Result;
use crate::records::tables::SEARCH;

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
    store.inner.engine.read(|source| SEARCH.iter().map(|table| source.bytes(table)).sum())
}
