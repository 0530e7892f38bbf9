//! What queries keep in memory from one to the next.

use super::dictionary::DictionaryCache;
use super::initials::InitialsCache;
use super::withheld::WithheldCache;
use crate::search::index::PendingCache;

/// What the queries of one open store keep in memory.
#[derive(Default)]
pub(crate) struct SearchCache {
    /// Terms of records that are not flushed into the postings yet.
    pub(super) pending: PendingCache,
    pub(super) dictionary: DictionaryCache,
    pub(super) initials: InitialsCache,
    pub(super) withheld: WithheldCache,
}

impl SearchCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        self.pending.clear();
        self.dictionary.clear();
        self.initials.clear();
        self.withheld.clear();
    }
}
