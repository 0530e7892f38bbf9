//! The tables of the file. See ARCHITECTURE.md for what each key and value holds.

/// Name → value: identity and counters of the store.
pub(crate) const META: &str = "meta";
/// Record identity → kind and row.
pub(crate) const IDS: &str = "ids";
/// Kind and row → the current version.
pub(crate) const RECORDS: &str = "records";
/// Kind, row and revision → an earlier version.
pub(crate) const HISTORY: &str = "history";
/// Sequence number → change-log entry: record, writer, call, hash chain.
pub(crate) const LOG: &str = "log";
/// BLAKE3 → blob row and size.
pub(crate) const BLOBS: &str = "blobs";
/// Blob row and number → bytes that fill a run of pages.
pub(crate) const PIECES: &str = "pieces";
/// Blob row and number → the last bytes of a blob, shorter than a page.
pub(crate) const RESTS: &str = "rests";
/// Of formats 1 and 2, and emptied by migration: blob row and number → up to 256 KiB.
pub(crate) const CHUNKS: &str = "chunks";

/// Row of a data subject → their key, encrypted with the host key; empty if it was destroyed.
pub(crate) const KEYS: &str = "keys";

/// Kind and term → number of records that have it, and its surface forms.
pub(crate) const TERMS: &str = "search.words";
/// Kind, term and region → directory of its blocks.
pub(crate) const REGIONS: &str = "search.regions";
/// Kind, term, region and first row → some of its blocks, of up to 256 postings each.
pub(crate) const POSTINGS: &str = "search.postings";
/// Kind, term, region and first row → positions of the term in the records of one block.
pub(crate) const POSITIONS: &str = "search.places";
/// Kind and row → revision of the record that the postings have, if that is not the current one.
pub(crate) const PENDING: &str = "search.pending";

/// Name of a host's table, zero, and the host's key → the host's value.
pub(crate) const HOST: &str = "host";

/// The tables of search postings.
pub(crate) const SEARCH: [&str; 5] = [TERMS, REGIONS, POSTINGS, POSITIONS, PENDING];

/// The tables that every store has. Each index has one more.
pub(crate) const FIXED: &[&str] =
    &[META, IDS, RECORDS, HISTORY, LOG, BLOBS, PIECES, RESTS, KEYS, HOST, TERMS, REGIONS, POSTINGS, POSITIONS, PENDING];

/// The table of an index.
pub(crate) fn index(kind: &str, index: &str) -> String {
    format!("index.{kind}.{index}")
}

/// The key of a record.
pub(crate) fn record_key(kind: u8, row: u64) -> [u8; 9] {
    let mut key = [kind; 9];
    key[1..].copy_from_slice(&row.to_be_bytes());
    key
}

/// The key of an earlier version.
pub(crate) fn version_key(kind: u8, row: u64, rev: u32) -> [u8; 13] {
    let mut key = [kind; 13];
    key[1..9].copy_from_slice(&row.to_be_bytes());
    key[9..].copy_from_slice(&rev.to_be_bytes());
    key
}
