//! Comparing two large multisets of entries in little memory.
//!
//! Both sides are summed up as keyed hashes, in buckets by the hash of an entry's key: the sums of a bucket are equal
//! if both sides hold the same entries there, in whatever order. Only where they differ are entries themselves
//! gathered, a bounded number at a time ([`Balance::rounds`]).

use std::hash::{BuildHasher, Hash, RandomState};
use std::ops::RangeInclusive;

/// How many leading bits of a key's hash give its bucket.
const BUCKET_BITS: u32 = 10;

/// The number of hashes in one bucket, less one.
const BUCKET_SPAN: u64 = u64::MAX >> BUCKET_BITS;

/// How many entries a round gathers, about. Each takes 17 bytes.
const ROUND: u64 = 1 << 19;

/// An entry as hashes: of its key, and of key and value together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Digest {
    pub key: u64,
    pub whole: u64,
}

/// What must be there and what is there, weighed against each other.
///
/// The hash is keyed at random for each balance, so that no file can be made to fit it.
#[derive(Debug)]
pub(crate) struct Balance {
    hasher: RandomState,
    buckets: Vec<Bucket>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Bucket {
    /// The sum of the hashes of the entries that must be there, less that of those that are.
    sum: u64,
    /// How many must be there.
    expected: u64,
}

impl Default for Balance {
    fn default() -> Self {
        Self { hasher: RandomState::new(), buckets: vec![Bucket::default(); 1 << BUCKET_BITS] }
    }
}

impl Balance {
    /// The hashes of an entry. Keys must be of one type, and so must values.
    pub fn digest(&self, key: impl Hash, value: impl Hash) -> Digest {
        Digest { key: self.hasher.hash_one(&key), whole: self.hasher.hash_one((key, value)) }
    }

    /// Notes an entry that must be there.
    pub fn expect(&mut self, entry: Digest) {
        let bucket = &mut self.buckets[(entry.key >> (u64::BITS - BUCKET_BITS)) as usize];
        bucket.sum = bucket.sum.wrapping_add(entry.whole);
        bucket.expected += 1;
    }

    /// Notes an entry that is there.
    pub fn find(&mut self, entry: Digest) {
        let bucket = &mut self.buckets[(entry.key >> (u64::BITS - BUCKET_BITS)) as usize];
        bucket.sum = bucket.sum.wrapping_sub(entry.whole);
    }

    /// The rounds in which the differing entries are found; none if both sides are equal. Give each round every entry
    /// that must be there, then every entry that is.
    pub fn rounds(&self) -> Vec<Round> {
        let mut rounds: Vec<Round> = Vec::new();
        let mut gathered = ROUND;
        for (bucket, found) in (0..).zip(&self.buckets).filter(|(_, found)| found.sum != 0) {
            let slices = found.expected.div_ceil(ROUND).max(1);
            for keys in slices_of(bucket, slices) {
                gathered += found.expected / slices;
                match rounds.last_mut() {
                    Some(round) if gathered <= ROUND => round.keys.push(keys),
                    _ => {
                        gathered = found.expected / slices;
                        rounds.push(Round { keys: vec![keys], ..Round::default() });
                    }
                }
            }
        }
        rounds
    }
}

/// The hashes of a bucket, cut into equal ranges.
fn slices_of(bucket: u64, slices: u64) -> impl Iterator<Item = RangeInclusive<u64>> {
    let from = bucket << (u64::BITS - BUCKET_BITS);
    let at = move |slice: u64| from + (BUCKET_SPAN / slices) * slice;
    (0..slices).map(move |slice| at(slice)..=if slice + 1 == slices { from + BUCKET_SPAN } else { at(slice + 1) - 1 })
}

/// Some of the entries of both sides, compared one by one.
#[derive(Debug, Default)]
pub(crate) struct Round {
    /// The hashes of keys that it covers, ascending.
    keys: Vec<RangeInclusive<u64>>,
    expected: Vec<Digest>,
    /// Which of `expected` were found.
    taken: Vec<bool>,
}

/// How an entry that is there compares with those that must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Match {
    /// It must be there, or another round covers it.
    Right,
    /// An entry with its key must be there, but with another value.
    Other,
    /// No entry with its key must be there.
    Unknown,
}

impl Round {
    /// Whether it covers an entry.
    pub fn covers(&self, entry: Digest) -> bool {
        let at = self.keys.partition_point(|keys| *keys.end() < entry.key);
        self.keys.get(at).is_some_and(|keys| keys.contains(&entry.key))
    }

    /// Gathers an entry that must be there.
    pub fn expect(&mut self, entry: Digest) {
        if self.covers(entry) {
            self.expected.push(entry);
        }
    }

    /// Compares an entry that is there with those gathered before. Each matches once.
    pub fn find(&mut self, entry: Digest) -> Match {
        if !self.covers(entry) {
            return Match::Right;
        }
        if self.taken.len() < self.expected.len() {
            self.expected.sort_unstable();
            self.taken.resize(self.expected.len(), false);
        }
        let from = self.expected.partition_point(|other| other.key < entry.key);
        let same_key = self.expected[from..].iter().take_while(|other| other.key == entry.key).count();
        let free = (from..from + same_key).find(|at| self.expected[*at] == entry && !self.taken[*at]);
        if let Some(at) = free {
            self.taken[at] = true;
            return Match::Right;
        }
        // It stands in the place of one that must be there: that one is not missing as well.
        if let Some(at) = (from..from + same_key).find(|at| !self.taken[*at]) {
            self.taken[at] = true;
        }
        if same_key > 0 { Match::Other } else { Match::Unknown }
    }

    /// How many of the entries gathered have nothing in their place.
    pub fn missing(&self) -> usize {
        self.expected.len() - self.taken.iter().filter(|taken| **taken).count()
    }

    /// Whether an entry was gathered and has nothing in its place.
    pub fn is_missing(&self, entry: Digest) -> bool {
        let from = self.expected.partition_point(|other| *other < entry);
        let equal = self.expected[from..].iter().take_while(|other| **other == entry).count();
        (from..from + equal).any(|at| !self.taken.get(at).copied().unwrap_or(false))
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// What the rounds tell of two lists of entries: how many are missing, of another value, and unknown.
    fn differences(expected: &[(u16, u8)], there: &[(u16, u8)]) -> (usize, usize, usize) {
        let mut balance = Balance::default();
        let digests = |balance: &Balance, of: &[(u16, u8)]| -> Vec<Digest> {
            of.iter().map(|(key, value)| balance.digest(key, value)).collect()
        };
        let (expected, there) = (digests(&balance, expected), digests(&balance, there));
        expected.iter().for_each(|entry| balance.expect(*entry));
        there.iter().for_each(|entry| balance.find(*entry));
        let mut told = (0, 0, 0);
        for mut round in balance.rounds() {
            expected.iter().for_each(|entry| round.expect(*entry));
            for entry in &there {
                match round.find(*entry) {
                    Match::Right => {}
                    Match::Other => told.1 += 1,
                    Match::Unknown => told.2 += 1,
                }
            }
            told.0 += round.missing();
        }
        told
    }

    proptest! {
        #[test]
        fn the_same_entries_in_another_order_are_even(mut entries in vec(any::<(u16, u8)>(), 0..200)) {
            let before = entries.clone();
            entries.reverse();
            prop_assert_eq!(differences(&before, &entries), (0, 0, 0));
        }

        #[test]
        fn each_difference_is_told(
            entries in proptest::collection::btree_map(1_u16..1000, any::<u8>(), 3..200),
            at in any::<proptest::sample::Index>(),
        ) {
            let entries: Vec<_> = entries.into_iter().collect();
            let at = at.index(entries.len());
            let mut less = entries.clone();
            let (key, value) = less.remove(at);
            prop_assert_eq!(differences(&entries, &less), (1, 0, 0));
            prop_assert_eq!(differences(&less, &entries), (0, 0, 1));
            less.push((key, value.wrapping_add(1)));
            prop_assert_eq!(differences(&entries, &less), (0, 1, 0));
        }
    }

    #[test]
    fn an_entry_that_is_there_twice_is_told() {
        assert_eq!(differences(&[(1, 1)], &[(1, 1), (1, 1)]), (0, 1, 0));
        assert_eq!(differences(&[(1, 1), (1, 1)], &[(1, 1)]), (1, 0, 0));
    }

    #[test]
    fn large_buckets_are_cut_into_slices_that_cover_them() {
        let slices: Vec<_> = slices_of(1023, 3).collect();
        assert_eq!(*slices[0].start(), 1023 << 54);
        assert_eq!(*slices[2].end(), u64::MAX);
        slices.windows(2).for_each(|pair| assert_eq!(*pair[0].end() + 1, *pair[1].start()));
    }
}
