//! Skip data: what is known of each block of a term's postings without reading the block.
//!
//! Rows are kept in regions of 65,536, so that the skip data of one region stay small however many records there are.
//! Block-max pruning (`query/execute/block_max.rs`) decides by them which blocks are read at all.

use super::block::Postings;
use super::term_info::TermInfo;
use crate::error::{CchcError, Result};

/// One block. Blocks that follow one another share a value of the table, stored under the first row of the first of
/// them; so do their positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BlockInfo {
    /// Its first row within the region.
    pub first_row: u16,
    /// How many postings it has, 1 to 256.
    pub count: u16,
    /// The greatest impact among them.
    pub max_impact: u8,
    /// The bits of the surface forms that occur.
    pub form_mask: u8,
    /// How many bytes it has.
    pub length: u16,
    /// How many bytes its positions have.
    pub positions_length: u16,
    /// Whether it is the first block of its value.
    pub starts_value: bool,
    /// Whether its positions are the first of their value.
    pub starts_positions_value: bool,
}

const STARTS_VALUE: u8 = 0x80;
const STARTS_POSITIONS_VALUE: u8 = 0x40;
const MAX_IMPACT: u8 = 0x0f;

impl BlockInfo {
    /// What the skip data say of a block; whether it starts a value is not known yet.
    pub(super) fn of(term_info: &TermInfo, block: &Postings, length: usize, positions_length: usize) -> Self {
        Self {
            first_row: block.rows.first().copied().unwrap_or_default(),
            count: block.len() as u16,
            max_impact: block.impacts.iter().copied().max().unwrap_or_default(),
            form_mask: block.form_sets.iter().fold(0, |mask, set| mask | term_info.mask_of_set(*set)),
            length: length as u16,
            positions_length: positions_length as u16,
            starts_value: false,
            starts_positions_value: false,
        }
    }

    fn decode(bytes: &[u8; 9]) -> Self {
        let [high, low, count, flags, form_mask, long, short, positions_long, positions_short] = *bytes;
        Self {
            first_row: u16::from_be_bytes([high, low]),
            count: u16::from(count) + 1,
            max_impact: flags & MAX_IMPACT,
            form_mask,
            length: u16::from_be_bytes([long, short]),
            positions_length: u16::from_be_bytes([positions_long, positions_short]),
            starts_value: flags & STARTS_VALUE != 0,
            starts_positions_value: flags & STARTS_POSITIONS_VALUE != 0,
        }
    }

    fn encode(&self) -> [u8; 9] {
        let [high, low] = self.first_row.to_be_bytes();
        let [long, short] = self.length.to_be_bytes();
        let [positions_long, positions_short] = self.positions_length.to_be_bytes();
        let starts = if self.starts_value { STARTS_VALUE } else { 0 }
            | if self.starts_positions_value { STARTS_POSITIONS_VALUE } else { 0 };
        let (count, flags) = ((self.count - 1) as u8, self.max_impact | starts);
        [high, low, count, flags, self.form_mask, long, short, positions_long, positions_short]
    }
}

/// The blocks of one term in one region, in ascending order of rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct SkipData {
    pub blocks: Vec<BlockInfo>,
    /// The bytes of the only block and of its positions, where they are few: then no other table holds them.
    pub inline: Option<Vec<u8>>,
}

/// The most bytes of a single block and its positions that are stored inline.
const MAX_INLINE: usize = 512;

impl SkipData {
    /// The skip data of a region with a single block, stored inline; `None` where it is too large for that.
    pub fn inline(block: BlockInfo, bytes: &[u8], positions: &[u8]) -> Option<Self> {
        let block = BlockInfo { starts_value: true, starts_positions_value: true, ..block };
        let fits = bytes.len() + positions.len() <= MAX_INLINE;
        fits.then(|| Self { blocks: vec![block], inline: Some([bytes, positions].concat()) })
    }

    /// One byte that is 1 where a block is inline, nine bytes for each block, and the inline bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = vec![u8::from(self.inline.is_some())];
        out.extend(self.blocks.iter().flat_map(BlockInfo::encode));
        out.extend(self.inline.iter().flatten());
        out
    }

    /// Decodes into this, so that its buffers are used again.
    pub fn read(&mut self, bytes: &[u8]) -> Result<()> {
        self.parse(bytes)
            .ok_or_else(|| CchcError::Corrupt { reason: "a list of search blocks cannot be read: reindex".to_owned() })
    }

    fn parse(&mut self, bytes: &[u8]) -> Option<()> {
        self.blocks.clear();
        self.inline = None;
        let (inline, rest) = bytes.split_first()?;
        if *inline == 1 {
            let (block, rest) = rest.split_first_chunk()?;
            let block = BlockInfo::decode(block);
            (rest.len() == usize::from(block.length) + usize::from(block.positions_length)).then_some(())?;
            self.blocks.push(block);
            self.inline = Some(rest.to_vec());
            return Some(());
        }
        let (blocks, rest) = rest.as_chunks::<9>();
        self.blocks.extend(blocks.iter().map(BlockInfo::decode));
        let starts = self.blocks.first().is_some_and(|first| first.starts_value && first.starts_positions_value);
        (starts && rest.is_empty()).then_some(())
    }
}
