//! What a search found, before it becomes a page.

use super::rank::RankedRecord;
use super::resume_point::ResumePoint;
use super::top_k::RankKey;
use super::understand::Reading;

/// The matches of one page, and one more where there is a next page.
#[derive(Default)]
pub(super) struct Found {
    pub matches: Vec<Match>,
    pub readings: Vec<Reading>,
    /// The records of all pages, best first, where the request wants them.
    pub all: Option<Vec<RankKey>>,
}

/// A record that was found.
#[derive(Debug)]
pub(super) struct Match {
    pub record: RankedRecord,
    /// Where the page ends if this is its last record.
    pub end: ResumePoint,
}
