//! Internals that the benchmarks measure. Not part of the public interface; can change in any version.

use super::handle::Store;
use crate::error::Result;
use crate::records::tables::SEARCH;

/// The best results of a search as kind and row, without reading the records.
///
/// # Errors
/// As a search.
pub fn ranks(store: &Store, kind: &str, query: &str, limit: u32) -> Result<Vec<(u8, u64)>> {
    store.now().read(|view| view.ranks(&[kind.to_owned()], query, limit))
}

/// How many readings a query has: what a search does before it looks for records, the snapshot included.
///
/// # Errors
/// As a search.
pub fn understand(store: &Store, kind: &str, query: &str) -> Result<usize> {
    store.now().read(|view| view.understand(&[kind.to_owned()], query))
}

/// The bytes of the file that the search tables occupy, free space in their pages included.
///
/// # Errors
/// Only where the file cannot be read.
pub fn search_bytes(store: &Store) -> Result<u64> {
    store.inner.engine.read(|source| SEARCH.iter().map(|table| source.bytes(table)).sum())
}

/// The bytes of memory that facts take which are kept for the next report.
pub fn kept_bytes(store: &Store) -> usize {
    store.inner.engine.facts.bytes()
}

/// Drops the facts that are kept for the next report.
pub fn forget_facts(store: &Store) {
    store.inner.engine.facts.clear();
}
