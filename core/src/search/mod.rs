//! Full-text search: an inverted index of the records' texts, and queries over it.
//!
//! **A record's way into the index.** 1. `text::tokenize` splits its texts into terms. 2. [`bm25`] gives each term an
//! impact of four bits. 3. The write adds the record to the pending list (`index/pending.rs`). 4. Once many are
//! pending, a commit flushes them (`index/flush.rs`): their terms are merged into blocks of postings
//! (`index/merge.rs`, `index/block.rs`).
//!
//! **A query's way to its page** (`query/pipeline.rs`). 1. `parse` splits it into words, phrases and exclusions. 2.
//! `understand` makes readings of it: words with the terms that may stand for them. 3. `execute` intersects posting
//! lists with block-max pruning, or scores all readings term by term, and keeps the top k by BM25. 4. `rank` orders a
//! window by where the words stand. 5. `page` adds titles and excerpts.
//!
//! Queries depend on the index, the index on no query.

mod bm25;
mod index;
mod query;

#[cfg(test)]
pub(crate) use index::FlushPace;
pub(crate) use index::{
    ChangedRecord, FLUSH_BEFORE_COMMIT, FlushCache, add_pending, check, flush, flush_at_commit, rebuild,
};
pub(crate) use query::{
    Filters, SearchCache, SearchRequest, SearchState, SuggestRequest, holds_text, related, search, search_rows,
    suggest, understand,
};
