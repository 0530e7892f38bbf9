//! How closely the words of a record found stand as they were typed.

use std::collections::BTreeMap;

use super::best::Standing;
use super::lexicon::split;
use super::rank::{Shelf, Way};
use crate::error::Result;

/// A pair of words that stand together as typed counts like so many levels of the commoner one.
const PAIR: u32 = 8;

/// What the pairs of words that stand together as typed add to each record's score.
pub(super) fn pairs_together(shelf: &Shelf<'_>, way: &Way, records: &[Standing]) -> Result<Vec<u32>> {
    let mut added = vec![0; records.len()];
    if way.pairs.is_empty() {
        return Ok(added);
    }
    // By row, so that each block is read once.
    let order: BTreeMap<u64, usize> = records.iter().enumerate().map(|(at, record)| (record.row, at)).collect();
    let mut places: Vec<BTreeMap<u64, Vec<u16>>> = Vec::new();
    for word in &way.words {
        places.push(places_of(shelf, &word.folded, order.keys().rev().copied())?);
    }
    for (row, at) in order {
        for (left, right) in &way.pairs {
            let of = |word: &usize| places.get(*word).and_then(|places| places.get(&row));
            let (Some(before), Some(after)) = (of(left), of(right)) else { continue };
            if before.iter().any(|place| after.binary_search(&place.saturating_add(1)).is_ok()) {
                added[at] += PAIR * way.words[*left].weight.min(way.words[*right].weight);
            }
        }
    }
    Ok(added)
}

/// The places of a word in some records, newest first.
fn places_of(shelf: &Shelf<'_>, folded: &str, rows: impl Iterator<Item = u64>) -> Result<BTreeMap<u64, Vec<u16>>> {
    let mut found = BTreeMap::new();
    let mut cursor = shelf.cursor(folded);
    let mut open = None;
    for row in rows {
        if let Some(waiting) = shelf.waiting.get(&row) {
            found.extend(waiting.words.get(folded).map(|term| (row, term.places.clone())));
            continue;
        }
        let (region, within) = split(row);
        if open != Some(region) {
            cursor.open(region)?;
            open = Some(region);
        }
        if let Some(position) = cursor.find(within)? {
            let mut places = Vec::new();
            cursor.places(position, &mut places)?;
            found.insert(row, places);
        }
    }
    Ok(found)
}
