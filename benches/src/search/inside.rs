//! Measurements that need internals of the store; all uses of them are in this file.

use cchc::store::measure;
use cchc::{Options, Store};

use super::engines::BEST;
use crate::Outcome;

/// A search without titles and excerpts: how many records of feedback it finds, at most [`BEST`].
pub fn ranks(store: &Store, query: &str) -> Outcome<usize> {
    Ok(measure::ranks(store, "feedback", query, BEST)?.len())
}

/// What a search does before it looks for records, in every reading of the query: how many there are.
pub fn understand(store: &Store, query: &str) -> Outcome<usize> {
    Ok(measure::understand(store, "feedback", query)?)
}

/// The size of the search index in the file, in bytes, where the store can tell.
pub fn search_bytes(store: &Store) -> Outcome<Option<u64>> {
    Ok(Some(measure::search_bytes(store)?))
}

/// Options of a store without a search index, where there can be one.
pub fn without_search(options: Options) -> Option<Options> {
    Some(Options { skip_search_index: true, ..options })
}
