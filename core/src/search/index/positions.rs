//! Positions of terms in records, of one block: for phrases and proximity.
//!
//! Bytes, in this order: how many positions there are in all (a varint); their width in bits; a bit for each that is
//! set where it is the first of a posting; the positions, bit-packed.

use super::bit_packing;
use super::varint::{put_varint, take_varint};
use crate::error::{CchcError, Result};

/// The bytes of a block's positions. Those of the n-th posting end at the n-th of `ends`.
pub(super) fn encode_positions(positions: &[u16], ends: &[u32]) -> Vec<u8> {
    let mut out = Vec::with_capacity(2 * positions.len() + 4);
    put_varint(positions.len() as u64, &mut out);
    let width = positions.iter().map(|position| bit_packing::width(u32::from(*position))).max().unwrap_or(0);
    out.push(width);
    let at = out.len();
    out.resize(at + positions.len().div_ceil(8), 0);
    for start in [0].iter().chain(ends).take(ends.len()) {
        let start = *start as usize;
        out[at + start / 8] |= 1 << (start % 8);
    }
    bit_packing::pack(positions.iter().map(|position| u32::from(*position)), width, &mut out);
    out
}

/// A block's positions, decoded only as far as needed.
#[derive(Debug)]
pub(super) struct EncodedPositions<'a> {
    total: usize,
    width: u8,
    starts: &'a [u8],
    packed: &'a [u8],
    at: usize,
}

impl<'a> EncodedPositions<'a> {
    pub fn read(bytes: &'a [u8]) -> Result<Self> {
        let take = |mut rest: &'a [u8]| {
            let total = usize::try_from(take_varint(&mut rest)?).ok()?;
            let (width, rest) = rest.split_first()?;
            let (starts, packed) = rest.split_at_checked(total.div_ceil(8))?;
            let fits = *width <= 16 && packed.len() == bit_packing::packed_length(total, *width);
            fits.then_some(EncodedPositions { total, width: *width, starts, packed, at: 0 })
        };
        take(bytes).ok_or_else(broken)
    }

    /// The positions of one posting.
    pub fn of(&mut self, index: usize, out: &mut Vec<u16>) -> Result<()> {
        self.at = nth_one(self.starts, index).ok_or_else(broken)?;
        out.clear();
        if self.next_posting(out) { Ok(()) } else { Err(broken()) }
    }

    /// Appends the next posting's positions. False where there are none left.
    pub fn next_posting(&mut self, out: &mut Vec<u16>) -> bool {
        let start = self.at;
        while self.at < self.total && (self.at == start || self.starts[self.at / 8] >> (self.at % 8) & 1 == 0) {
            out.push(bit_packing::get(self.packed, self.width, self.at) as u16);
            self.at += 1;
        }
        self.at > start
    }
}

/// The index of the bit that is the n-th of those that are set.
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

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "a block of search postings cannot be read: reindex".to_owned() }
}
