//! Ranking within a window: BM25's score and proximity.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::conjunction::{ConjunctiveQuery, KindQuery};
use super::searcher::{KindSearcher, Searcher};
use super::top_k::RankKey;
use crate::error::Result;
use crate::search::index::split_row;

/// A pair of terms that stand together as typed adds this many units of impact of the commoner one.
const PAIR_IMPACT: u32 = 8;

/// A record ranked within its window.
#[derive(Debug, Clone, Copy)]
pub(super) struct RankedRecord {
    /// BM25's score and what proximity adds to it.
    pub score: u32,
    pub key: RankKey,
    /// The index of the query that found it.
    pub query: usize,
}

/// Ranks the records of a window, each given with the index of its query: those first whose terms stand together as
/// typed.
pub(super) fn rank(
    searcher: &Searcher<'_>,
    queries: &[KindQuery],
    records: &[(RankKey, usize)],
) -> Result<Vec<RankedRecord>> {
    let mut by_query: BTreeMap<usize, Vec<RankKey>> = BTreeMap::new();
    for (key, query) in records {
        by_query.entry(*query).or_default().push(*key);
    }
    let mut ranked = Vec::new();
    for (query, keys) in by_query {
        let KindQuery { kind, query: conjunction } = &queries[query];
        let added = proximity(&searcher.kinds[*kind], conjunction, &keys)?;
        let record = |(key, added): (&RankKey, u32)| RankedRecord { score: key.score + added, key: *key, query };
        ranked.extend(keys.iter().zip(added).map(record));
    }
    ranked.sort_by_key(|record| Reverse((record.score, record.key)));
    Ok(ranked)
}

/// What the pairs of terms that stand together add to each record's score.
fn proximity(searcher: &KindSearcher<'_>, query: &ConjunctiveQuery, records: &[RankKey]) -> Result<Vec<u32>> {
    let mut added = vec![0; records.len()];
    if query.pairs.is_empty() {
        return Ok(added);
    }
    // By row, so that each block is decoded once.
    let order: BTreeMap<u64, usize> = records.iter().enumerate().map(|(at, record)| (record.row, at)).collect();
    let mut positions: Vec<BTreeMap<u64, Vec<u16>>> = Vec::new();
    for term in &query.terms {
        positions.push(positions_of(searcher, &term.term, order.keys().rev().copied())?);
    }
    for (row, at) in order {
        for (left, right) in &query.pairs {
            let of = |term: &usize| positions.get(*term).and_then(|positions| positions.get(&row));
            let (Some(before), Some(after)) = (of(left), of(right)) else { continue };
            if before.iter().any(|position| after.binary_search(&position.saturating_add(1)).is_ok()) {
                added[at] += PAIR_IMPACT * query.terms[*left].weight.min(query.terms[*right].weight);
            }
        }
    }
    Ok(added)
}

/// The positions of a term in some records, given newest first.
fn positions_of(
    searcher: &KindSearcher<'_>,
    term: &str,
    rows: impl Iterator<Item = u64>,
) -> Result<BTreeMap<u64, Vec<u16>>> {
    let mut found = BTreeMap::new();
    let mut cursor = searcher.cursor(term);
    let mut open = None;
    for row in rows {
        if let Some(record) = searcher.pending.get(&row) {
            found.extend(record.terms.get(term).map(|occurrences| (row, occurrences.positions.clone())));
            continue;
        }
        let (region, row_in_region) = split_row(row);
        if open != Some(region) {
            cursor.open(region)?;
            open = Some(region);
        }
        if let Some(index) = cursor.find(row_in_region)? {
            let mut positions = Vec::new();
            cursor.positions(index, &mut positions)?;
            found.insert(row, positions);
        }
    }
    Ok(found)
}
