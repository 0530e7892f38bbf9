//! Looking up a phrase in the posting lists of its terms.

use super::super::phrase::stand_together;
use super::super::searcher::KindSearcher;
use crate::error::Result;
use crate::search::index::PostingCursor;

/// The posting lists of a phrase's terms, each with the position of its term after that of the first.
pub(super) struct PhraseCursor<'s>(Vec<(PostingCursor<'s>, u16)>);

impl<'s> PhraseCursor<'s> {
    pub fn new<'t>(searcher: &'s KindSearcher<'s>, terms: impl Iterator<Item = (&'t str, u16)>) -> Result<Self> {
        terms.map(|(term, place)| Ok((searcher.cursor(term)?, place))).collect::<Result<_>>().map(Self)
    }

    /// Goes to a region.
    pub fn open(&mut self, region: u32) -> Result<()> {
        self.0.iter_mut().try_for_each(|(cursor, _)| cursor.open(region).map(drop))
    }

    /// Whether a record of the region holds the phrase.
    pub fn is_in(&mut self, row: u16) -> Result<bool> {
        let mut lists: Vec<(Vec<u16>, u16)> = Vec::with_capacity(self.0.len());
        for (cursor, place) in &mut self.0 {
            let Some(index) = cursor.find(row)? else { return Ok(false) };
            let mut positions = Vec::new();
            cursor.positions(index, &mut positions)?;
            lists.push((positions, *place));
        }
        Ok(stand_together(&lists.iter().map(|(positions, place)| (positions.as_slice(), *place)).collect::<Vec<_>>()))
    }
}
