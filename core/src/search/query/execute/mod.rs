//! Executing queries: collects the records with the best BM25 scores.

mod accumulate;
mod accumulators;
mod block_max;
mod pending;
mod phrase_cursor;
mod word_postings;

pub(super) use accumulate::{FULL_SCORE, accumulate};
use block_max::BlockMaxIntersection;
use pending::offer_pending;
pub(super) use word_postings::each_posting;

use super::conjunction::{ConjunctiveQuery, KindQuery};
use super::searcher::{KindSearcher, Searcher};
use super::top_k::{RankKey, TopK};
use crate::error::Result;

/// Runs conjunctive queries and gives what the collector kept: rank keys, best first, each with the index of its query.
pub(super) fn execute(searcher: &Searcher<'_>, queries: &[KindQuery], mut top: TopK) -> Result<Vec<(RankKey, usize)>> {
    for (number, KindQuery { kind, query }) in queries.iter().enumerate() {
        run(&searcher.kinds[*kind], query, number, &mut top)?;
    }
    Ok(top.into_vec())
}

/// Offers every record that matches one query: the pending records first, then those of the postings, newest first.
fn run(searcher: &KindSearcher<'_>, query: &ConjunctiveQuery, number: usize, top: &mut TopK) -> Result<()> {
    offer_pending(searcher, query, number, top);
    if query.terms.is_empty() {
        return Ok(());
    }
    let mut intersection = BlockMaxIntersection::new(searcher, query, number)?;
    for region in (0..=(searcher.last_row >> 16) as u32).rev() {
        intersection.region(region, top)?;
    }
    Ok(())
}
