//! Writing a region's blocks: lists are cut into blocks, and blocks that follow one another are packed into values.

use super::block::Postings;
use super::keys::block_key;
use super::positions::encode_positions;
use super::skip_data::{BlockInfo, SkipData};
use super::tables::IndexChanges;
use super::term_info::TermInfo;
use crate::storage::Changes;

/// The most bytes of a value of several blocks: with its key, it fills a page of the file.
const MAX_VALUE: usize = 4032;

/// The bytes of a block and of its positions; `None` where they stay in the value that they are in.
pub(super) type EncodedPair = (Option<Vec<u8>>, Option<Vec<u8>>);

/// Takes a region's blocks in ascending order of rows.
#[derive(Default)]
pub(super) struct BlockWriter {
    blocks: Vec<(BlockInfo, EncodedPair)>,
}

impl BlockWriter {
    /// Adds a block that does not change.
    pub fn keep(&mut self, info: BlockInfo, encoded: EncodedPair) {
        self.blocks.push((info, encoded));
    }

    /// Cuts a list into blocks of a size.
    pub fn cut(&mut self, term_info: &TermInfo, postings: &Postings, size: usize) {
        let mut from = 0;
        while from < postings.len() {
            let to = (from + size).min(postings.len());
            let mut block = Postings::default();
            for index in from..to {
                let (row, impact) = (postings.rows[index], postings.impacts[index]);
                block.push(row, impact, postings.form_sets[index], postings.positions(index));
            }
            let (bytes, positions) = (block.encode(), encode_positions(&block.positions, &block.position_ends));
            let info = BlockInfo::of(term_info, &block, bytes.len(), positions.len());
            self.blocks.push((info, (Some(bytes), Some(positions))));
            from = to;
        }
    }

    /// Packs the blocks into values. Gives the region's new skip data; `out` gets the values that are new, and takes
    /// away those of `before` that are no more.
    pub fn finish(self, key: &[u8], before: &SkipData, out: &mut IndexChanges) -> SkipData {
        let inline = match self.blocks.as_slice() {
            [(info, (Some(block), Some(positions)))] => SkipData::inline(*info, block, positions),
            _ => None,
        };
        let (mut blocks, mut positions) = (ValuePacker::default(), ValuePacker::default());
        let mut after = SkipData::default();
        for (info, (block, own_positions)) in self.blocks {
            let starts_value = blocks.add(&info, block.as_deref(), info.starts_value);
            let starts_positions_value = positions.add(&info, own_positions.as_deref(), info.starts_positions_value);
            after.blocks.push(BlockInfo { starts_value, starts_positions_value, ..info });
        }
        if inline.is_some() {
            (blocks, positions) = (ValuePacker::default(), ValuePacker::default());
        }
        let old = before.blocks.iter().filter(|_| before.inline.is_none());
        let firsts =
            |starts: fn(&BlockInfo) -> bool| old.clone().filter(move |info| starts(info)).map(|info| info.first_row);
        blocks.write(key, firsts(|info| info.starts_value), &mut out.postings);
        positions.write(key, firsts(|info| info.starts_positions_value), &mut out.positions);
        inline.unwrap_or(after)
    }
}

/// Packs what belongs to blocks into values: the first row of each, and its bytes where the value is new.
#[derive(Default)]
struct ValuePacker(Vec<(u16, Option<Vec<u8>>)>);

impl ValuePacker {
    /// Adds a block's bytes; `started` says whether they started a value before. Gives whether they start one now.
    fn add(&mut self, info: &BlockInfo, bytes: Option<&[u8]>, started: bool) -> bool {
        let fits = match (self.0.last_mut(), bytes) {
            (Some((_, Some(value))), Some(bytes)) if value.len() + bytes.len() <= MAX_VALUE => {
                value.extend_from_slice(bytes);
                return false;
            }
            // A block that stays follows the block that it followed before.
            (Some((_, None)), None) => !started,
            _ => false,
        };
        if !fits {
            self.0.push((info.first_row, bytes.map(<[u8]>::to_vec)));
        }
        !fits
    }

    fn write(self, key: &[u8], before: impl Iterator<Item = u16>, changes: &mut Changes) {
        let is_no_more = |first: &u16| self.0.iter().all(|(known, _)| known != first);
        for first in before.filter(is_no_more) {
            changes.put(&block_key(key, first), None);
        }
        for (first, bytes) in &self.0 {
            if let Some(bytes) = bytes {
                changes.put(&block_key(key, *first), Some(bytes));
            }
        }
    }
}
