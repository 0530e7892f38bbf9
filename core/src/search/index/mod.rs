//! The inverted index: for each term, the records that hold it.
//!
//! A record becomes terms with impacts and positions ([`record_terms`]). A write adds it to the pending list
//! ([`pending`]); a flush ([`flush`]) merges many pending records into the postings ([`merge`], [`block_writer`]). A
//! term has an entry in the term dictionary ([`term_info`]) and a posting list: for each region of 65,536 rows skip
//! data ([`skip_data`]), blocks of up to 256 postings ([`block`]) and their positions ([`positions`]), read through a
//! [`posting_cursor`]. [`check`](mod@check) verifies all of it against the records, and [`rebuild`](mod@rebuild) makes
//! it anew from them.

mod bit_packing;
mod block;
mod block_writer;
mod check;
mod flush;
mod flush_round;
mod interner;
mod keys;
mod merge;
mod pending;
mod pending_entry;
mod positions;
mod posting_cursor;
mod rebuild;
mod record_terms;
mod skip_data;
mod tables;
mod term_changes;
mod term_info;
mod term_reader;
mod varint;

// For the store.
pub(crate) use check::check;
pub(crate) use flush::{FLUSH_BEFORE_COMMIT, flush, flush_at_commit};
pub(crate) use flush_round::FlushCache;
#[cfg(test)]
pub(crate) use flush_round::FlushPace;
pub(crate) use pending::{ChangedRecord, PendingCache, add_pending};
pub(crate) use rebuild::rebuild;

// For queries.
pub(super) use block::BLOCK_SIZE;
pub(super) use keys::{join_row, split_row, term_key, term_of_key};
pub(super) use pending::{PendingRecord, PendingRecords, counted_terms, read_pending, read_pending_at};
pub(super) use posting_cursor::{PostingCursor, TermRegions};
pub(super) use record_terms::{RecordTerms, TermOccurrences, record_terms};
pub(super) use skip_data::BlockInfo;
pub(super) use tables::IndexTables;
pub(super) use term_info::{FormSets, TermForms, TermInfo, numbers_of};
pub(super) use term_reader::{MAX_POSITIONS, TITLE_END, is_mark};
pub(super) use varint::{put_varint, take_varint};
