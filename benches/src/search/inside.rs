//! What only the store itself can tell, or leave out. Everything that goes behind its public calls stands here.

use cchc::store::measure;
use cchc::{Options, Store};

use super::engines::BEST;
use crate::Outcome;

/// The best feedback by rank alone, without titles and excerpts: how many there are, at most [`BEST`].
pub fn ranks(store: &Store, query: &str) -> Outcome<usize> {
    Ok(measure::ranks(store, "feedback", query, BEST)?.len())
}

/// Bytes that the search index takes in the file, where the store tells.
pub fn search_bytes(store: &Store) -> Outcome<Option<u64>> {
    Ok(Some(measure::search_bytes(store)?))
}

/// Options of a store that writes no search index, where there is such a store.
pub fn without_search(options: Options) -> Option<Options> {
    Some(Options { leave_words_out: true, ..options })
}
