//! Up to 256 postings of one word as bytes: which records have it, how much it counts in each, and how it is written there;
//! apart from that, where it stands.
//!
//! Rows are counted from the block's first; that and the number of postings are kept in the region's list of blocks. Bytes,
//! in this order:
//! - the width of row gaps in bits, or [`DENSE`]; how many sets of forms occur, less one;
//! - rows: of a dense block the last row (two bytes) and a bit for each row, otherwise the gaps less one;
//! - levels in four bits, the second half of them in the upper halves of the bytes;
//! - the sets of forms that occur, by their numbers in the word's list (two bytes each), and, where there are several, for
//!   each posting which of these it has.
//!
//! Places, apart: how many in all, their width, a bit for each that is a posting's first, and then the places.

use super::bits;
use crate::error::{CchcError, Result};

/// Postings of a full block.
pub(super) const FULL: usize = 256;

const DENSE: u8 = 0xff;

/// Postings in memory, by row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Postings {
    /// Rows within the region, ascending.
    pub rows: Vec<u16>,
    pub levels: Vec<u8>,
    /// The set of forms of each, by its number in the word's list.
    pub sets: Vec<u16>,
    /// Where each posting's places end.
    pub ends: Vec<u32>,
    pub places: Vec<u16>,
}

impl Postings {
    /// Appends a posting, which must lie behind those that are there.
    pub fn push(&mut self, row: u16, level: u8, set: u16, places: &[u16]) {
        self.rows.push(row);
        self.levels.push(level);
        self.sets.push(set);
        self.places.extend_from_slice(places);
        self.ends.push(self.places.len() as u32);
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn places(&self, position: usize) -> &[u16] {
        &self.places[self.start(position)..self.ends[position] as usize]
    }

    fn start(&self, position: usize) -> usize {
        position.checked_sub(1).map_or(0, |before| self.ends[before] as usize)
    }

    /// The bytes of 1 to 256 postings, without places.
    pub fn encode(&self) -> Vec<u8> {
        let (Some(&first), Some(&last)) = (self.rows.first(), self.rows.last()) else { return Vec::new() };
        let count = self.len();
        let mut out = Vec::with_capacity(2 * count + 8);
        let gaps = || self.rows.windows(2).map(|pair| u32::from(pair[1] - pair[0] - 1));
        let width = gaps().map(bits::width).max().unwrap_or(0);
        let span = usize::from(last - first) + 1;
        let dense = 2 + span.div_ceil(8) < bits::bytes(count - 1, width);
        let mut sets = self.sets.clone();
        sets.sort_unstable();
        sets.dedup();
        out.extend([if dense { DENSE } else { width }, (sets.len() - 1) as u8]);
        if dense {
            out.extend_from_slice(&(last - first).to_le_bytes());
            let at = out.len();
            out.resize(at + span.div_ceil(8), 0);
            for row in &self.rows {
                let bit = usize::from(row - first);
                out[at + bit / 8] |= 1 << (bit % 8);
            }
        } else {
            bits::pack(gaps(), width, &mut out);
        }
        let half = count.div_ceil(2);
        out.extend((0..half).map(|at| self.levels[at] | self.levels.get(half + at).map_or(0, |upper| upper << 4)));
        sets.iter().for_each(|set| out.extend_from_slice(&set.to_le_bytes()));
        let which = |set: &u16| sets.binary_search(set).unwrap_or_default() as u32;
        bits::pack(self.sets.iter().map(which), set_width(sets.len()), &mut out);
        out
    }

    /// The bytes of their places.
    pub fn encode_places(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(2 * self.places.len() + 4);
        bits::put(self.places.len() as u64, &mut out);
        let width = self.places.iter().map(|place| bits::width(u32::from(*place))).max().unwrap_or(0);
        out.push(width);
        let at = out.len();
        out.resize(at + self.places.len().div_ceil(8), 0);
        for position in 0..self.len() {
            let start = self.start(position);
            out[at + start / 8] |= 1 << (start % 8);
        }
        bits::pack(self.places.iter().map(|place| u32::from(*place)), width, &mut out);
        out
    }

    /// What was encoded.
    pub fn decode(first: u16, count: usize, bytes: &[u8], places: &[u8]) -> Result<Self> {
        let block = Layout::of(first, count, bytes)?.read(bytes);
        let mut postings = Self::default();
        block.rows(&mut postings.rows);
        let mut levels = [0; FULL];
        block.levels(&mut levels);
        let mut places = Places::read(places)?;
        for (position, level) in levels.into_iter().enumerate().take(count) {
            postings.levels.push(level);
            postings.sets.push(block.set(position));
            if !places.next_posting(&mut postings.places) {
                return Err(broken());
            }
            postings.ends.push(postings.places.len() as u32);
        }
        if postings.rows.len() == count { Ok(postings) } else { Err(broken()) }
    }
}

/// In how many bits it is told which of some sets a posting has.
fn set_width(sets: usize) -> u8 {
    bits::width(sets as u32 - 1)
}

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "a block of search postings cannot be read: reindex".to_owned() }
}

/// What a block's bytes are, and where its parts begin.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Layout {
    first: u16,
    count: usize,
    is_dense: bool,
    row_width: u8,
    rows: usize,
    levels: usize,
    /// Where the sets begin, and where it is told which of them each posting has.
    sets: usize,
    which: usize,
}

impl Layout {
    pub fn of(first: u16, count: usize, bytes: &[u8]) -> Result<Self> {
        Self::parse(first, count, bytes).ok_or_else(broken)
    }

    fn parse(first: u16, count: usize, bytes: &[u8]) -> Option<Self> {
        let (&[row_width, last_set], rest) = bytes.split_first_chunk()?;
        let is_dense = row_width == DENSE;
        let (rows, length) = if is_dense {
            (4, usize::from(u16::from_le_bytes(*rest.first_chunk()?)) / 8 + 1)
        } else {
            (2, bits::bytes(count - 1, row_width))
        };
        let levels = rows + length;
        let sets = levels + count.div_ceil(2);
        let number = usize::from(last_set) + 1;
        let which = sets + 2 * number;
        let fits = is_dense || row_width <= 16;
        let is_whole = bytes.len() == which + bits::bytes(count, set_width(number));
        (fits && is_whole).then_some(Self { first, count, is_dense, row_width, rows, levels, sets, which })
    }

    pub fn read(self, bytes: &[u8]) -> Block<'_> {
        Block { layout: self, bytes }
    }
}

/// A block's bytes, read as far as needed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'a> {
    layout: Layout,
    bytes: &'a [u8],
}

impl Block<'_> {
    fn row_bytes(&self) -> &[u8] {
        &self.bytes[self.layout.rows..self.layout.levels]
    }

    fn level_bytes(&self) -> &[u8] {
        &self.bytes[self.layout.levels..self.layout.sets]
    }

    /// Appends every row.
    pub fn rows(&self, out: &mut Vec<u16>) {
        let Layout { first, count, is_dense, row_width, .. } = self.layout;
        if is_dense {
            for (at, chunk) in self.row_bytes().chunks(8).enumerate() {
                let mut word = [0; 8];
                word[..chunk.len()].copy_from_slice(chunk);
                let mut word = u64::from_le_bytes(word);
                while word != 0 {
                    let bit = at * 64 + word.trailing_zeros() as usize;
                    out.push(first.wrapping_add(bit as u16));
                    word &= word - 1;
                }
            }
            return;
        }
        let mut row = first;
        out.push(row);
        bits::each(self.row_bytes(), row_width, count - 1, |gap| {
            row = row.wrapping_add(gap as u16).wrapping_add(1);
            out.push(row);
        });
    }

    /// The position of a row, where that can be told without reading all; nothing where it cannot.
    pub fn find_dense(&self, row: u16) -> Option<Option<usize>> {
        if !self.layout.is_dense {
            return None;
        }
        let Some(bit) = row.checked_sub(self.layout.first).map(usize::from) else { return Some(None) };
        let rows = self.row_bytes();
        if rows.get(bit / 8).is_none_or(|byte| byte >> (bit % 8) & 1 == 0) {
            return Some(None);
        }
        let (whole, partial) = (&rows[..bit / 8], rows[bit / 8] & ((1u16 << (bit % 8)) - 1) as u8);
        let (words, rest) = whole.as_chunks::<8>();
        let counted: u32 = words.iter().map(|word| u64::from_le_bytes(*word).count_ones()).sum::<u32>()
            + rest.iter().map(|byte| byte.count_ones()).sum::<u32>()
            + partial.count_ones();
        Some(Some(counted as usize))
    }

    /// Every level; of a block that is not full, what is behind means nothing.
    pub fn levels(&self, out: &mut [u8; FULL]) {
        let levels = self.level_bytes();
        let (lower, upper) = out.split_at_mut(levels.len());
        for ((byte, low), high) in levels.iter().zip(lower).zip(upper) {
            (*low, *high) = (byte & 15, byte >> 4);
        }
    }

    /// The number of the set of forms of a posting.
    pub fn set(&self, position: usize) -> u16 {
        let Layout { sets, which, .. } = self.layout;
        let (sets, _) = self.bytes[sets..which].as_chunks::<2>();
        let own = bits::get(&self.bytes[which..], set_width(sets.len()), position) as usize;
        sets.get(own).map_or(u16::MAX, |set| u16::from_le_bytes(*set))
    }
}

/// The places of a block's postings.
#[derive(Debug)]
pub(super) struct Places<'a> {
    total: usize,
    width: u8,
    starts: &'a [u8],
    packed: &'a [u8],
    at: usize,
}

impl<'a> Places<'a> {
    pub fn read(bytes: &'a [u8]) -> Result<Self> {
        let take = |mut rest: &'a [u8]| {
            let total = usize::try_from(bits::take(&mut rest)?).ok()?;
            let (width, rest) = rest.split_first()?;
            let (starts, packed) = rest.split_at_checked(total.div_ceil(8))?;
            let fits = *width <= 16 && packed.len() == bits::bytes(total, *width);
            fits.then_some(Places { total, width: *width, starts, packed, at: 0 })
        };
        take(bytes).ok_or_else(broken)
    }

    /// The places of one posting.
    pub fn of(&mut self, position: usize, out: &mut Vec<u16>) -> Result<()> {
        self.at = nth_one(self.starts, position).ok_or_else(broken)?;
        out.clear();
        if self.next_posting(out) { Ok(()) } else { Err(broken()) }
    }

    /// Appends the next posting's places. False where there are none left.
    fn next_posting(&mut self, out: &mut Vec<u16>) -> bool {
        let start = self.at;
        while self.at < self.total && (self.at == start || self.starts[self.at / 8] >> (self.at % 8) & 1 == 0) {
            out.push(bits::get(self.packed, self.width, self.at) as u16);
            self.at += 1;
        }
        self.at > start
    }
}

/// The position of the bit that is the n-th of those that are set.
fn nth_one(bitmap: &[u8], n: usize) -> Option<usize> {
    let mut before = 0;
    let (words, _) = bitmap.as_chunks::<8>();
    let mut at = 0;
    for word in words {
        let ones = u64::from_le_bytes(*word).count_ones() as usize;
        if before + ones > n {
            break;
        }
        before += ones;
        at += 8;
    }
    for (byte, bits) in bitmap.iter().enumerate().skip(at) {
        let mut bits = *bits;
        let ones = bits.count_ones() as usize;
        if before + ones > n {
            for _ in before..n {
                bits &= bits - 1;
            }
            return Some(byte * 8 + bits.trailing_zeros() as usize);
        }
        before += ones;
    }
    None
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::{btree_map, btree_set, vec};
    use proptest::prelude::*;

    use super::*;

    fn postings() -> impl Strategy<Value = Postings> {
        let places = btree_set(0u16..3000, 1..6).prop_map(|places| places.into_iter().collect::<Vec<_>>());
        let rows = prop_oneof![0u16..300, 0u16..5000, any::<u16>()];
        let drawn = btree_map(rows, (1u8..=15, 0u16..9, places), 1..=FULL);
        drawn.prop_map(|drawn: BTreeMap<u16, (u8, u16, Vec<u16>)>| {
            let mut postings = Postings::default();
            for (row, (level, set, places)) in drawn {
                postings.push(row, level, set, &places);
            }
            postings
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn postings_come_back(postings in postings()) {
            let (bytes, place_bytes) = (postings.encode(), postings.encode_places());
            let (first, count) = (postings.rows[0], postings.len());
            prop_assert_eq!(&Postings::decode(first, count, &bytes, &place_bytes).unwrap(), &postings);
            let block = Layout::of(first, count, &bytes).unwrap().read(&bytes);
            let mut places = Places::read(&place_bytes).unwrap();
            let mut levels = [0; FULL];
            block.levels(&mut levels);
            let mut own = Vec::new();
            for (position, level) in levels.into_iter().enumerate().take(count) {
                if let Some(found) = block.find_dense(postings.rows[position]) {
                    prop_assert_eq!(found, Some(position));
                }
                prop_assert_eq!(level, postings.levels[position]);
                places.of(position, &mut own).unwrap();
                prop_assert_eq!(&own, postings.places(position));
            }
        }

        #[test]
        fn other_bytes_are_refused_or_read(
            first: u16,
            count in 1..=FULL,
            bytes in vec(any::<u8>(), 0..200),
            places in vec(any::<u8>(), 0..200),
        ) {
            let _ = Postings::decode(first, count, &bytes, &places);
        }

        #[test]
        fn cut_bytes_are_refused(postings in postings(), cut in 1usize..20) {
            let (bytes, places) = (postings.encode(), postings.encode_places());
            let cut = |bytes: &[u8]| bytes[..bytes.len().saturating_sub(cut)].to_vec();
            let decode = |bytes: &[u8], places: &[u8]| {
                Postings::decode(postings.rows[0], postings.len(), bytes, places)
            };
            prop_assert!(decode(&cut(&bytes), &places).is_err());
            prop_assert!(decode(&bytes, &cut(&places)).is_err());
        }
    }
}
