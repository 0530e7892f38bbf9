//! A block: up to 256 postings of one term, delta-encoded and bit-packed; the positions are encoded apart.
//!
//! Rows are counted from the block's first row. That and the number of postings are in the skip data. Bytes, in this
//! order:
//! - the width of row gaps in bits, or [`DENSE`]; how many sets of surface forms occur, less one;
//! - rows: in a dense block the last row (two bytes) and a bit for each row, in any other the gaps less one;
//! - impacts of four bits, the second half of them in the upper halves of the bytes;
//! - the sets of forms that occur, by their numbers in the term's [`TermInfo`](super::term_info::TermInfo) (two bytes
//!   each), and, where there are several, for each posting which of them it has.

use super::bit_packing;
use super::positions::EncodedPositions;
use crate::error::{CchcError, Result};

/// Postings of a full block.
pub(crate) const BLOCK_SIZE: usize = 256;

/// Instead of a width: rows are a bitmap, where that takes fewer bytes.
const DENSE: u8 = 0xff;

/// Decoded postings, by row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Postings {
    /// Rows within the region, ascending.
    pub rows: Vec<u16>,
    pub impacts: Vec<u8>,
    /// The set of surface forms of each, by its number in the term's `TermInfo`.
    pub form_sets: Vec<u16>,
    /// Where each posting's positions end.
    pub position_ends: Vec<u32>,
    pub positions: Vec<u16>,
}

impl Postings {
    /// Appends a posting. Its row must be greater than every row before.
    pub fn push(&mut self, row: u16, impact: u8, form_set: u16, positions: &[u16]) {
        self.rows.push(row);
        self.impacts.push(impact);
        self.form_sets.push(form_set);
        self.positions.extend_from_slice(positions);
        self.position_ends.push(self.positions.len() as u32);
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn positions(&self, index: usize) -> &[u16] {
        &self.positions[self.start(index)..self.position_ends[index] as usize]
    }

    fn start(&self, index: usize) -> usize {
        index.checked_sub(1).map_or(0, |before| self.position_ends[before] as usize)
    }

    /// The bytes of 1 to 256 postings, without positions.
    pub fn encode(&self) -> Vec<u8> {
        let (Some(&first), Some(&last)) = (self.rows.first(), self.rows.last()) else { return Vec::new() };
        let count = self.len();
        let mut out = Vec::with_capacity(2 * count + 8);
        let gaps = || self.rows.windows(2).map(|pair| u32::from(pair[1] - pair[0] - 1));
        let width = gaps().map(bit_packing::width).max().unwrap_or(0);
        let span = usize::from(last - first) + 1;
        let dense = 2 + span.div_ceil(8) < bit_packing::packed_length(count - 1, width);
        let mut form_sets = self.form_sets.clone();
        form_sets.sort_unstable();
        form_sets.dedup();
        out.extend([if dense { DENSE } else { width }, (form_sets.len() - 1) as u8]);
        if dense {
            out.extend_from_slice(&(last - first).to_le_bytes());
            let at = out.len();
            out.resize(at + span.div_ceil(8), 0);
            for row in &self.rows {
                let bit = usize::from(row - first);
                out[at + bit / 8] |= 1 << (bit % 8);
            }
        } else {
            bit_packing::pack(gaps(), width, &mut out);
        }
        let half = count.div_ceil(2);
        out.extend((0..half).map(|at| self.impacts[at] | self.impacts.get(half + at).map_or(0, |upper| upper << 4)));
        form_sets.iter().for_each(|set| out.extend_from_slice(&set.to_le_bytes()));
        let which = |set: &u16| form_sets.binary_search(set).unwrap_or_default() as u32;
        bit_packing::pack(self.form_sets.iter().map(which), set_width(form_sets.len()), &mut out);
        out
    }

    /// Decodes a block and its positions.
    pub fn decode(first: u16, count: usize, bytes: &[u8], positions: &[u8]) -> Result<Self> {
        let block = BlockLayout::of(first, count, bytes)?.read(bytes);
        let mut postings = Self::default();
        block.rows(&mut postings.rows);
        let mut impacts = [0; BLOCK_SIZE];
        block.impacts(&mut impacts);
        let mut positions = EncodedPositions::read(positions)?;
        for (index, impact) in impacts.into_iter().enumerate().take(count) {
            postings.impacts.push(impact);
            postings.form_sets.push(block.form_set(index));
            if !positions.next_posting(&mut postings.positions) {
                return Err(broken());
            }
            postings.position_ends.push(postings.positions.len() as u32);
        }
        if postings.rows.len() == count { Ok(postings) } else { Err(broken()) }
    }
}

/// How many bits say which of some sets a posting has.
fn set_width(sets: usize) -> u8 {
    bit_packing::width(sets as u32 - 1)
}

/// The words of a bitmap. The last one is filled up with zeros.
fn words(bitmap: &[u8]) -> impl Iterator<Item = u64> {
    let (words, rest) = bitmap.as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let last = (!rest.is_empty()).then_some(last);
    words.iter().copied().chain(last).map(u64::from_le_bytes)
}

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "a block of search postings cannot be read: reindex".to_owned() }
}

/// Where the parts of a block's bytes begin.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct BlockLayout {
    first: u16,
    count: usize,
    is_dense: bool,
    row_width: u8,
    rows: usize,
    impacts: usize,
    /// Where the sets of forms begin, and where it is said which of them each posting has.
    form_sets: usize,
    which: usize,
}

impl BlockLayout {
    pub fn of(first: u16, count: usize, bytes: &[u8]) -> Result<Self> {
        Self::parse(first, count, bytes).ok_or_else(broken)
    }

    fn parse(first: u16, count: usize, bytes: &[u8]) -> Option<Self> {
        let (&[row_width, last_set], rest) = bytes.split_first_chunk()?;
        let is_dense = row_width == DENSE;
        let (rows, length) = if is_dense {
            (4, usize::from(u16::from_le_bytes(*rest.first_chunk()?)) / 8 + 1)
        } else {
            (2, bit_packing::packed_length(count - 1, row_width))
        };
        let impacts = rows + length;
        let form_sets = impacts + count.div_ceil(2);
        let number = usize::from(last_set) + 1;
        let which = form_sets + 2 * number;
        let fits = is_dense || row_width <= 16;
        let is_whole = bytes.len() == which + bit_packing::packed_length(count, set_width(number));
        let layout = Self { first, count, is_dense, row_width, rows, impacts, form_sets, which };
        (fits && is_whole && (!is_dense || layout.dense_rows(bytes) == count)).then_some(layout)
    }

    /// How many rows the bitmap of a dense block has.
    fn dense_rows(&self, bytes: &[u8]) -> usize {
        words(&bytes[self.rows..self.impacts]).map(|word| word.count_ones() as usize).sum()
    }

    pub fn read(self, bytes: &[u8]) -> EncodedBlock<'_> {
        EncodedBlock { layout: self, bytes }
    }
}

/// A block's bytes, decoded only as far as needed.
#[derive(Debug, Clone, Copy)]
pub(super) struct EncodedBlock<'a> {
    layout: BlockLayout,
    bytes: &'a [u8],
}

impl EncodedBlock<'_> {
    fn row_bytes(&self) -> &[u8] {
        &self.bytes[self.layout.rows..self.layout.impacts]
    }

    fn impact_bytes(&self) -> &[u8] {
        &self.bytes[self.layout.impacts..self.layout.form_sets]
    }

    /// Appends every row.
    pub fn rows(&self, out: &mut Vec<u16>) {
        let BlockLayout { first, count, is_dense, row_width, .. } = self.layout;
        if is_dense {
            for (at, mut bits) in words(self.row_bytes()).enumerate() {
                while bits != 0 {
                    let bit = at * 64 + bits.trailing_zeros() as usize;
                    out.push(first.wrapping_add(bit as u16));
                    bits &= bits - 1;
                }
            }
            return;
        }
        let mut row = first;
        out.push(row);
        bit_packing::each(self.row_bytes(), row_width, count - 1, |gap| {
            row = row.wrapping_add(gap as u16).wrapping_add(1);
            out.push(row);
        });
    }

    /// The bitmap of a dense block, to look up rows in; `None` where the block is not dense.
    pub fn bitmap(&self) -> Option<RowBitmap> {
        self.layout.is_dense.then(|| {
            let mut before = 0;
            let with_ones_before = |word: u64| {
                let ones = before;
                before += word.count_ones() as u16;
                (word, ones)
            };
            RowBitmap { first: self.layout.first, words: words(self.row_bytes()).map(with_ones_before).collect() }
        })
    }

    /// Every impact. In a block that is not full, entries from `count` on mean nothing.
    pub fn impacts(&self, out: &mut [u8; BLOCK_SIZE]) {
        let impacts = self.impact_bytes();
        let (lower, upper) = out.split_at_mut(impacts.len());
        for ((byte, low), high) in impacts.iter().zip(lower).zip(upper) {
            (*low, *high) = (byte & 15, byte >> 4);
        }
    }

    /// The impact of a posting.
    pub fn impact(&self, index: usize) -> u8 {
        let impacts = self.impact_bytes();
        match index.checked_sub(impacts.len()) {
            None => impacts[index] & 15,
            Some(index) => impacts.get(index).map_or(0, |byte| byte >> 4),
        }
    }

    /// The number of the set of forms of a posting.
    pub fn form_set(&self, index: usize) -> u16 {
        let BlockLayout { form_sets, which, .. } = self.layout;
        let (form_sets, _) = self.bytes[form_sets..which].as_chunks::<2>();
        let own = bit_packing::get(&self.bytes[which..], set_width(form_sets.len()), index) as usize;
        form_sets.get(own).map_or(u16::MAX, |set| u16::from_le_bytes(*set))
    }
}

/// The rows of a dense block: the words of its bitmap, each with the number of rows before it.
#[derive(Debug)]
pub(super) struct RowBitmap {
    first: u16,
    words: Vec<(u64, u16)>,
}

impl RowBitmap {
    /// Adds its rows to a bitmap of all rows of a region.
    pub fn add_to(&self, rows: &mut [u64]) {
        let (from, shift) = (usize::from(self.first) / 64, self.first % 64);
        for (at, (word, _)) in (from..).zip(&self.words) {
            // A word stands across two, and none beyond the last row.
            let (low, high) = (word << shift, word.checked_shr(64 - u32::from(shift)).unwrap_or_default());
            for (at, part) in [(at, low), (at + 1, high)] {
                if let Some(rows) = rows.get_mut(at) {
                    *rows |= part;
                }
            }
        }
    }

    /// The index of a row's posting, if it has one.
    pub fn find(&self, row: u16) -> Option<usize> {
        let bit = usize::from(row.checked_sub(self.first)?);
        let (word, before) = self.words.get(bit / 64)?;
        let up_to_row = word << (63 - bit % 64);
        (up_to_row >> 63 == 1).then(|| usize::from(*before) + up_to_row.count_ones() as usize - 1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::collection::{btree_map, btree_set, vec};
    use proptest::prelude::*;

    use super::super::positions::encode_positions;
    use super::*;

    fn encode(postings: &Postings) -> Vec<u8> {
        encode_positions(&postings.positions, &postings.position_ends)
    }

    fn postings() -> impl Strategy<Value = Postings> {
        let positions = btree_set(0u16..3000, 1..6).prop_map(|positions| positions.into_iter().collect::<Vec<_>>());
        let rows = prop_oneof![0u16..300, 0u16..5000, any::<u16>()];
        let drawn = btree_map(rows, (1u8..=15, 0u16..9, positions), 1..=BLOCK_SIZE);
        drawn.prop_map(|drawn: BTreeMap<u16, (u8, u16, Vec<u16>)>| {
            let mut postings = Postings::default();
            for (row, (impact, form_set, positions)) in drawn {
                postings.push(row, impact, form_set, &positions);
            }
            postings
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 4 } else { 64 }))]
        #[test]
        fn postings_survive_a_round_trip(postings in postings()) {
            let (bytes, position_bytes) = (postings.encode(), encode(&postings));
            let (first, count) = (postings.rows[0], postings.len());
            prop_assert_eq!(&Postings::decode(first, count, &bytes, &position_bytes).unwrap(), &postings);
            let block = BlockLayout::of(first, count, &bytes).unwrap().read(&bytes);
            let mut positions = EncodedPositions::read(&position_bytes).unwrap();
            let mut impacts = [0; BLOCK_SIZE];
            block.impacts(&mut impacts);
            let mut own = Vec::new();
            if let Some(bitmap) = block.bitmap() {
                let mut rows = vec![0u64; 1024];
                bitmap.add_to(&mut rows);
                for row in 0..=u16::MAX {
                    let found = bitmap.find(row);
                    prop_assert_eq!(found, postings.rows.binary_search(&row).ok());
                    prop_assert_eq!(found.is_some(), rows[usize::from(row) / 64] >> (row % 64) & 1 == 1);
                }
            }
            for (index, impact) in impacts.into_iter().enumerate().take(count) {
                prop_assert_eq!(impact, postings.impacts[index]);
                prop_assert_eq!(block.impact(index), impact);
                positions.of(index, &mut own).unwrap();
                prop_assert_eq!(&own, postings.positions(index));
            }
        }

        /// Whoever reads a block relies on as many rows as are counted.
        #[test]
        fn a_bitmap_with_other_rows_is_refused(rows in btree_set(0u16..600, 200..=BLOCK_SIZE), bit in 0usize..4096) {
            let mut postings = Postings::default();
            rows.iter().for_each(|row| postings.push(*row, 1, 0, &[0]));
            let mut bytes = postings.encode();
            prop_assume!(bytes[0] == DENSE);
            let layout = BlockLayout::of(postings.rows[0], postings.len(), &bytes).unwrap();
            let bit = bit % (8 * (layout.impacts - layout.rows));
            bytes[layout.rows + bit / 8] ^= 1 << (bit % 8);
            prop_assert!(BlockLayout::of(postings.rows[0], postings.len(), &bytes).is_err());
        }

        #[test]
        fn other_bytes_are_refused_or_read(
            first: u16,
            count in 1..=BLOCK_SIZE,
            bytes in vec(any::<u8>(), 0..200),
            positions in vec(any::<u8>(), 0..200),
        ) {
            let _ = Postings::decode(first, count, &bytes, &positions);
        }

        #[test]
        fn cut_bytes_are_refused(postings in postings(), cut in 1usize..20) {
            let (bytes, positions) = (postings.encode(), encode(&postings));
            let cut = |bytes: &[u8]| bytes[..bytes.len().saturating_sub(cut)].to_vec();
            let decode = |bytes: &[u8], positions: &[u8]| {
                Postings::decode(postings.rows[0], postings.len(), bytes, positions)
            };
            prop_assert!(decode(&cut(&bytes), &positions).is_err());
            prop_assert!(decode(&bytes, &cut(&positions)).is_err());
        }
    }
}
