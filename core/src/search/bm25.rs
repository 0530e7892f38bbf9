//! BM25, in two halves: an impact that is stored with each posting, and a weight of each term that a query computes.
//!
//! BM25 scores a record for a query as the sum over the query's terms of `idf · tf`, where
//!
//! - `tf = f / (f + k1 · (1 − b + b · length / usual length))`, with `f` the term's frequency in the record;
//! - `idf = ln(1 + (N − n + 0.5) / (n + 0.5))`, with `n` the records that hold the term and `N` all records.
//!
//! The constant factor `k1 + 1` of `tf` is left out. Reference: S. Robertson, H. Zaragoza, *The Probabilistic Relevance
//! Framework: BM25 and Beyond*, 2009.
//!
//! Three things differ here:
//! - Title and body are fields of their own, each with its own usual length. They are combined after saturation, with
//!   any term in a title above every term that stands in the body alone.
//! - The usual lengths are constants, not averages over the records. So a record's impacts depend on that record
//!   alone, and writing one record changes the postings of no other.
//! - `tf` is quantised to an impact of four bits, 1 to 15, when a record is indexed; `idf` becomes a whole number of
//!   sixty-fourths. A score is the sum of `term_weight · impact`, in whole numbers and so the same on every machine.

/// The greatest impact: impacts are stored in four bits.
pub(super) const MAX_IMPACT: u8 = 15;
/// A term in a title has at least this impact; a term in the body alone of a record with a title has less.
const TITLE_IMPACT: u8 = 8;
/// `k1`: how soon more occurrences of the same term stop to count.
const K1: f32 = 1.2;
/// `b`: how much a long text counts for less.
const B: f32 = 0.75;
/// Tokens of a title and of a body of usual length.
const USUAL_TITLE_LENGTH: f32 = 12.0;
const USUAL_BODY_LENGTH: f32 = 150.0;

/// How often something occurs in the titles and in the other texts of a record; also, how long these are in tokens.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct FieldCounts {
    pub title: u32,
    pub body: u32,
}

/// The impact of a term in a record, 1 to [`MAX_IMPACT`], by its frequency and the record's length.
pub(super) fn impact(frequency: FieldCounts, length: FieldCounts) -> u8 {
    let in_title = term_frequency(frequency.title, length.title, USUAL_TITLE_LENGTH);
    let in_body = term_frequency(frequency.body, length.body, USUAL_BODY_LENGTH);
    let impact = match (length.title > 0, frequency.title > 0) {
        (true, true) => f32::from(TITLE_IMPACT) + 7.0 * (0.6 * in_title + 0.4 * in_body),
        (true, false) => 1.0 + 6.0 * in_body,
        (false, _) => 1.0 + 14.0 * in_body,
    };
    (impact.round() as u8).clamp(1, MAX_IMPACT)
}

/// BM25's `tf`: the saturated frequency of a term in a text of this length, 0 to 1.
fn term_frequency(count: u32, length: u32, usual_length: f32) -> f32 {
    let count = count as f32;
    let norm = 1.0 - B + B * length as f32 / usual_length;
    count / (count + K1 * norm)
}

/// BM25's `idf` in sixty-fourths: how much one unit of impact counts for a term that `document_frequency` of all
/// records hold. The rarer the term, the greater; at least 4.
pub(super) fn term_weight(document_frequency: u64, records: u64) -> u32 {
    let (with_term, all) = (document_frequency.min(records) as f32, records as f32);
    let idf = (1.0 + (all - with_term + 0.5) / (with_term + 0.5)).ln();
    ((idf * 64.0).round() as u32).max(4)
}
