//! Block-max pruning: an intersection of posting lists that skips blocks which cannot reach the top k.
//!
//! It is a conjunctive (AND) form of block-max evaluation (S. Ding, T. Suel: *Faster Top-k Document Retrieval Using
//! Block-Max Indexes*, 2011), not their WAND for disjunctive queries: there is no pivot, since a record must hold every
//! term. The term with the fewest postings in a region drives; the others are looked up row by row.
//!
//! Preconditions: every block's `max_impact` in the skip data covers all its postings; term weights stay the same
//! during one run; records are offered in any order, but [`TopK::min_score`] never falls.
//!
//! For each region, from the newest rows to the oldest, so that of equal scores the newer record is kept:
//! 1. **Region.** Terms are ordered by their number of postings. The region is skipped where a term has none in it, or
//!    the sum of the terms' greatest scores cannot enter the top k.
//! 2. **Block.** For each block of the driving term, from the last to the first: the block's greatest score, and for
//!    each other term the greatest score of its blocks that overlap. Where the sum is below the score needed, the
//!    block is not read.
//! 3. **Posting.** Within a block, a posting is passed over where its impact is too small for any record to reach the
//!    score needed. Otherwise the terms are added one by one, and given up as soon as the rest cannot reach it.
//!    Phrases and excluded terms, which need positions, are checked last.

use super::super::conjunction::{ConjunctiveQuery, QueryTerm};
use super::super::phrase::stand_together;
use super::super::searcher::KindSearcher;
use super::super::top_k::{RankKey, TopK};
use super::phrase_cursor::PhraseCursor;
use crate::error::Result;
use crate::search::index::{BLOCK_SIZE, BlockInfo, PostingCursor, join_row};

/// So many candidates for each block of another term are compared with its rows at once.
const MANY: usize = 16;

/// The intersection of the posting lists of a query's terms.
pub(super) struct BlockMaxIntersection<'s, 'q> {
    searcher: &'s KindSearcher<'s>,
    query: &'q ConjunctiveQuery,
    /// The number of the query, for the collector.
    number: usize,
    /// The terms, the one with the fewest postings in the region first.
    terms: Vec<(&'q QueryTerm, PostingCursor<'s>)>,
    excluded: Vec<PhraseCursor<'s>>,
    /// The index of the candidate's posting in each term's loaded block, in the order of `terms`.
    found: Vec<usize>,
    /// The greatest score that the terms behind each can add within the driving term's block.
    rest_max: Vec<u32>,
}

impl<'s, 'q> BlockMaxIntersection<'s, 'q> {
    pub fn new(searcher: &'s KindSearcher<'s>, query: &'q ConjunctiveQuery, number: usize) -> Result<Self> {
        let excluded = |terms: &Vec<(String, u16)>| {
            PhraseCursor::new(searcher, terms.iter().map(|(term, place)| (term.as_str(), *place)))
        };
        let cursor = |term: &'q QueryTerm| Ok((term, searcher.cursor(&term.term)?));
        Ok(Self {
            searcher,
            query,
            number,
            terms: query.terms.iter().map(cursor).collect::<Result<_>>()?,
            excluded: query.excluded.iter().map(excluded).collect::<Result<_>>()?,
            found: vec![0; query.terms.len()],
            rest_max: Vec::new(),
        })
    }

    fn key(&self, score: u32, region: u32, row: u16) -> RankKey {
        RankKey { score, kind: self.searcher.kind.number, row: join_row(region, row) }
    }

    /// Offers the matching records of a region.
    pub fn region(&mut self, region: u32, top: &mut TopK) -> Result<()> {
        for (_, cursor) in &mut self.terms {
            if !cursor.open(region)? {
                return Ok(());
            }
        }
        self.terms.sort_by_key(|(_, cursor)| cursor.len());
        let max = self.terms.iter().map(|(term, cursor)| max_score(term, cursor.blocks())).sum();
        if !top.may_take(self.key(max, region, u16::MAX)) {
            return Ok(());
        }
        self.excluded.iter_mut().try_for_each(|phrase| phrase.open(region))?;
        let candidates = self.terms[0].1.len();
        for (_, cursor) in &mut self.terms {
            if candidates >= cursor.blocks().len() {
                cursor.read_all()?;
            }
        }
        for block in (0..self.terms[0].1.blocks().len()).rev() {
            self.block(region, block, top)?;
        }
        Ok(())
    }

    /// Offers the matching records of one block of the driving term.
    fn block(&mut self, region: u32, block: usize, top: &mut TopK) -> Result<()> {
        let Some(((driving_term, driver), others)) = self.terms.split_first_mut() else { return Ok(()) };
        let info = driver.blocks()[block];
        let last_row = driver.blocks().get(block + 1).map_or(u16::MAX, |next| next.first_row - 1);
        let own_max = max_score(driving_term, &[info]);
        self.rest_max.clear();
        self.rest_max.resize(others.len() + 1, 0);
        for (at, (term, cursor)) in others.iter().enumerate().rev() {
            let overlapping = &cursor.blocks()[cursor.blocks_between(info.first_row, last_row)];
            self.rest_max[at] = self.rest_max[at + 1] + max_score(term, overlapping);
        }
        let others_max = self.rest_max[0];
        let (kind, last) = (self.searcher.kind.number, join_row(region, last_row));
        let mut needed = top.min_score(kind, last);
        if own_max + others_max < needed {
            return Ok(());
        }
        driver.load(block)?;
        let impacts = driver.impacts();
        // The most that one unit of the driving term's impact counts in this block.
        let weight = own_max.div_ceil(u32::from(info.max_impact).max(1)).max(1);
        let min_impact_for = |needed: u32| needed.saturating_sub(others_max).div_ceil(weight);
        let mut min_impact = min_impact_for(needed);
        // Chosen without branches: which impacts are great enough nobody can predict.
        let (mut chosen, mut count) = ([0; BLOCK_SIZE], 0);
        for (index, impact) in (0..=u8::MAX).zip(&impacts[..usize::from(info.count)]) {
            chosen[count] = index;
            count += usize::from(u32::from(*impact) >= min_impact);
        }
        for (_, cursor) in others {
            let overlapping = cursor.blocks_between(info.first_row, last_row);
            if count >= MANY * overlapping.len() {
                cursor.prepare(overlapping)?;
                let candidates = std::mem::take(&mut count);
                for at in 0..candidates {
                    chosen[count] = chosen[at];
                    count += usize::from(cursor.holds(driver.rows()[usize::from(chosen[at])]));
                }
            }
        }
        for index in chosen[..count].iter().rev().map(|index| usize::from(*index)) {
            if u32::from(impacts[index]) < min_impact {
                continue;
            }
            self.found[0] = index;
            let row = self.terms[0].1.rows()[index];
            if let Some(score) = self.score(join_row(region, row), row, needed)? {
                top.offer(self.key(score, region, row), self.number);
                needed = top.min_score(kind, last);
                min_impact = min_impact_for(needed);
            }
        }
        Ok(())
    }

    /// The score of a record that holds the driving term; `None` where it does not match, or scores less than is
    /// needed.
    fn score(&mut self, row: u64, row_in_region: u16, needed: u32) -> Result<Option<u32>> {
        let mut score = 0;
        for (at, (term, cursor)) in self.terms.iter_mut().enumerate() {
            if at > 0 {
                let Some(index) = cursor.find(row_in_region)? else { return Ok(None) };
                self.found[at] = index;
            }
            let index = self.found[at];
            let impact = cursor.impact(index);
            if score + u32::from(impact) * term.weight + self.rest_max[at] < needed {
                return Ok(None);
            }
            score += term.score_of_posting(cursor, index, impact);
        }
        let is_allowed = self.searcher.allows(row) && !self.searcher.pending.contains_key(&row);
        let matches = score >= needed && is_allowed && self.has_phrases()? && !self.has_excluded(row_in_region)?;
        Ok(matches.then_some(score))
    }

    fn has_phrases(&mut self) -> Result<bool> {
        if self.query.phrases.is_empty() {
            return Ok(true);
        }
        let mut positions: Vec<Vec<u16>> = vec![Vec::new(); self.terms.len()];
        for (at, (term, cursor)) in self.terms.iter_mut().enumerate() {
            let own = self.query.terms.iter().position(|known| std::ptr::eq(known, *term)).unwrap_or_default();
            cursor.positions(self.found[at], &mut positions[own])?;
        }
        Ok(self.query.phrases.iter().all(|phrase| {
            let lists: Vec<_> = phrase.iter().map(|(term, at)| (positions[*term].as_slice(), *at)).collect();
            stand_together(&lists)
        }))
    }

    fn has_excluded(&mut self, row: u16) -> Result<bool> {
        for phrase in &mut self.excluded {
            if phrase.is_in(row)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The greatest score of a term in some blocks.
fn max_score(term: &QueryTerm, blocks: &[BlockInfo]) -> u32 {
    blocks.iter().map(|info| u32::from(info.max_impact) * term.weight).max().unwrap_or_default()
}
