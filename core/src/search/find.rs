//! A page of what a search finds.
//!
//! Records are found sort of match by sort of match. Within one, they come in windows of a page and a half by the score of their
//! words; within a window, those come first whose words stand together as typed. A page's cursor holds the weights of
//! the words and the bounds of its window: so what was shown is not shown again, and nothing between is left out,
//! whatever is written meanwhile.

use std::collections::BTreeMap;

use super::best::{Best, Standing};
use super::bits;
use super::cover::pairs_together;
use super::library::Library;
use super::rank::Way;
use super::tiers::{self, Tier};
use super::typed::Typed;
use crate::error::Result;
use crate::model::{Correction, MatchKind};

/// A window holds a page and a half, but not fewer records than these.
const NARROWEST: usize = 32;

/// No word weighs more, however many records there are.
const HEAVIEST: u32 = 1 << 12;

/// A record found.
#[derive(Debug)]
pub(super) struct Found {
    pub standing: Standing,
    pub score: u32,
    pub matched: MatchKind,
    /// How it was found.
    pub way: Way,
    /// Where the page ends if it ends here.
    pub place: Place,
}

/// Where a page ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    matched: MatchKind,
    step: u8,
    /// How much one level of each word counts.
    weights: Vec<u32>,
    /// The window: behind this, down to that, its last record included.
    behind: Option<Standing>,
    down_to: Option<Standing>,
    /// The last record given, with its score in the window.
    last: Standing,
    score: u32,
}

/// Finds records until there are `count`, or no more. Says which words were read as others.
pub(super) fn find(
    library: &Library<'_>,
    typed: &Typed,
    count: usize,
    after: Option<&Place>,
) -> Result<(Vec<Found>, Vec<Correction>)> {
    let mut seeker = Seeker { library, typed, count, found: Vec::new(), corrections: Vec::new() };
    let is_usual = |matched| matched <= MatchKind::Prefix;
    if after.is_none_or(|after| is_usual(after.matched)) {
        for tier in tiers::usual(library, typed)? {
            seeker.tier(tier, after)?;
        }
    }
    let is_done = after.is_some_and(|after| is_usual(after.matched)) || !seeker.found.is_empty();
    // What is given up is given up step by step, and only as far as needed.
    for more in [tiers::slips, tiers::parts].into_iter().filter(|_| !is_done) {
        for tier in more(library, typed)? {
            let is_next = after.is_none_or(|after| (after.matched, after.step) == (tier.matched, tier.step));
            if is_next && seeker.found.is_empty() {
                seeker.tier(tier, after)?;
            }
        }
    }
    Ok((seeker.found, seeker.corrections))
}

struct Seeker<'a> {
    library: &'a Library<'a>,
    typed: &'a Typed,
    count: usize,
    found: Vec<Found>,
    corrections: Vec<Correction>,
}

/// The ways of one sort of match, each with the position of its kind among those searched.
type Ways = Vec<(usize, Way)>;

impl Seeker<'_> {
    /// Goes through one sort of match, from where the last page ended if it ended there.
    fn tier(&mut self, mut tier: Tier, after: Option<&Place>) -> Result<()> {
        if self.found.len() >= self.count {
            return Ok(());
        }
        let here = (tier.matched, tier.step);
        let after = match after {
            Some(after) if (after.matched, after.step) > here => return Ok(()),
            Some(after) if (after.matched, after.step) == here => Some(after),
            _ => None,
        };
        if let Some(after) = after {
            tier.weights.clone_from(&after.weights);
        }
        let ways = self.ways(&tier)?;
        let (mut behind, mut down_to) = after.map_or((None, None), |after| (after.behind, after.down_to));
        let mut last = after.map(|after| (after.score, after.last));
        let before = self.found.len();
        // A window that was shown in part is read again as it was: as far as it went, be that to the end.
        let mut is_resumed = after.is_some();
        loop {
            let keep = if is_resumed { usize::MAX } else { self.width() };
            let window = self.window(&ways, Best::new(keep, behind, down_to))?;
            let is_last = is_resumed || window.len() < keep;
            let end = match down_to {
                Some(end) => Some(end),
                None if is_last => None,
                None => window.iter().map(|(_, standing, _)| *standing).min(),
            };
            let mut shown = window;
            shown.sort_by_key(|(score, standing, _)| std::cmp::Reverse((*score, *standing)));
            for (score, standing, way) in shown {
                if last.is_some_and(|last| (score, standing) >= last) {
                    continue;
                }
                let (matched, step, weights) = (tier.matched, tier.step, tier.weights.clone());
                let place = Place { matched, step, weights, behind, down_to: end, last: standing, score };
                self.found.push(Found { standing, score, matched, way: ways[way].1.clone(), place });
                if self.found.len() >= self.count {
                    break;
                }
            }
            if self.found.len() >= self.count || end.is_none() {
                break;
            }
            (behind, down_to, last, is_resumed) = (end, None, None, false);
        }
        if tier.matched == MatchKind::Typo && self.found.len() > before {
            let ways: Vec<_> = self.found[before..].iter().map(|found| &found.way).collect();
            self.corrections = tiers::corrections(self.typed, &ways);
        }
        Ok(())
    }

    fn width(&self) -> usize {
        (self.count * 3 / 2).max(NARROWEST)
    }

    fn ways(&self, tier: &Tier) -> Result<Ways> {
        let mut ways = Ways::new();
        for (at, section) in self.library.sections.iter().enumerate() {
            ways.extend(tier.ways(self.library, section, self.typed)?.into_iter().map(|way| (at, way)));
        }
        Ok(ways)
    }

    /// The records of a window, each with its score there and the way to it.
    fn window(&self, ways: &Ways, mut best: Best) -> Result<Vec<(u32, Standing, usize)>> {
        for (number, (section, way)) in ways.iter().enumerate() {
            self.library.shelf(&self.library.sections[*section]).rank(way, number, &mut best)?;
        }
        let mut by_way: BTreeMap<usize, Vec<Standing>> = BTreeMap::new();
        for (standing, way) in best.into_vec() {
            by_way.entry(way).or_default().push(standing);
        }
        let mut window = Vec::new();
        for (number, records) in by_way {
            let (section, way) = &ways[number];
            let shelf = self.library.shelf(&self.library.sections[*section]);
            let added = pairs_together(&shelf, way, &records)?;
            window
                .extend(records.iter().zip(added).map(|(standing, added)| (standing.score + added, *standing, number)));
        }
        Ok(window)
    }
}

impl Place {
    /// Whether it can be the place of a page of what was typed.
    pub fn fits(&self, typed: &Typed) -> bool {
        self.weights.len() == typed.words.len()
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![self.matched as u8, self.step];
        bits::put(self.weights.len() as u64, &mut out);
        self.weights.iter().for_each(|weight| bits::put(u64::from(*weight), &mut out));
        bits::put(u64::from(self.score), &mut out);
        for standing in [Some(self.last), self.behind, self.down_to] {
            out.push(u8::from(standing.is_some()));
            if let Some(Standing { score, kind, row }) = standing {
                [u64::from(score), u64::from(kind), row].iter().for_each(|number| bits::put(*number, &mut out));
            }
        }
        out
    }

    pub fn decode(mut bytes: &[u8]) -> Option<Self> {
        use MatchKind::{Exact, Folded, Partial, Prefix, Typo};
        let (&[matched, step], rest) = bytes.split_first_chunk()?;
        bytes = rest;
        let matched = [Exact, Folded, Prefix, Typo, Partial].into_iter().find(|known| *known as u8 == matched)?;
        let mut number = || bits::take(&mut bytes);
        let mut small = || u32::try_from(number()?).ok();
        let count = small()?.min(1000);
        let weights = (0..count).map(|_| Some(small()?.min(HEAVIEST))).collect::<Option<_>>()?;
        let score = small()?;
        let mut standing = || {
            let standing = match bits::take(&mut bytes)? {
                0 => return Some(None),
                _ => Standing {
                    score: u32::try_from(bits::take(&mut bytes)?).ok()?,
                    kind: u8::try_from(bits::take(&mut bytes)?).ok()?,
                    row: bits::take(&mut bytes)?,
                },
            };
            Some(Some(standing))
        };
        let (last, behind, down_to) = (standing()??, standing()?, standing()?);
        Some(Self { matched, step, weights, behind, down_to, last, score })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn standing() -> impl Strategy<Value = Standing> {
        (any::<u32>(), any::<u8>(), any::<u64>()).prop_map(|(score, kind, row)| Standing { score, kind, row })
    }

    proptest! {
        #[test]
        fn a_place_survives_being_written_down(
            weights in proptest::collection::vec(0..HEAVIEST, 0..32),
            behind in proptest::option::of(standing()),
            down_to in proptest::option::of(standing()),
            last in standing(),
            (score, step) in any::<(u32, u8)>(),
        ) {
            let place = Place { matched: MatchKind::Prefix, step, weights, behind, down_to, last, score };
            prop_assert_eq!(Place::decode(&place.encode()), Some(place));
        }

        #[test]
        fn any_bytes_are_a_place_or_not(bytes: Vec<u8>) {
            let _ = Place::decode(&bytes);
        }
    }
}
