//! Reading the posting list of one term.

use super::block::{BLOCK_SIZE, BlockLayout, EncodedBlock};
use super::keys::{block_key, region_key};
use super::positions::EncodedPositions;
use super::skip_data::{BlockInfo, SkipData};
use super::tables::IndexTables;
use crate::error::{CchcError, Result};

/// A cursor over a term's postings. It reads one region at a time, and decodes blocks and positions only when asked.
///
/// Call [`open`](Self::open) for a region first, then [`load`](Self::load) or [`find`](Self::find) for a block of it;
/// the methods on rows, impacts, form sets and positions concern the block that was loaded last.
pub(crate) struct PostingCursor<'a> {
    tables: &'a IndexTables<'a>,
    term_key: Vec<u8>,
    region_key: Vec<u8>,
    bytes: Vec<u8>,
    skip_data: SkipData,
    /// For each block the locations of its bytes and of its positions.
    locations: Vec<(Location, Location)>,
    postings: usize,
    /// The first row of the value in `bytes`.
    value: Option<u16>,
    /// The block that is loaded, and its layout.
    block: Option<usize>,
    layout: BlockLayout,
    impacts: [u8; BLOCK_SIZE],
    /// Its rows, once they are decoded.
    rows: Vec<u16>,
    position_bytes: Vec<u8>,
    position_value: Option<u16>,
}

/// The value that starts with this row, and the first byte in it.
#[derive(Clone, Copy, Default)]
struct Location {
    value: u16,
    offset: usize,
}

impl<'a> PostingCursor<'a> {
    pub fn new(tables: &'a IndexTables<'a>, term_key: Vec<u8>) -> Self {
        Self {
            tables,
            term_key,
            region_key: Vec::new(),
            bytes: Vec::new(),
            skip_data: SkipData::default(),
            locations: Vec::new(),
            postings: 0,
            value: None,
            block: None,
            layout: BlockLayout::default(),
            impacts: [0; BLOCK_SIZE],
            rows: Vec::new(),
            position_bytes: Vec::new(),
            position_value: None,
        }
    }

    /// Reads the skip data of a region. False where the term has no postings in it.
    pub fn open(&mut self, region: u32) -> Result<bool> {
        self.skip_data = SkipData::default();
        self.locations.clear();
        (self.postings, self.value, self.position_value, self.block) = (0, None, None, None);
        self.region_key = region_key(&self.term_key, region);
        if !self.tables.regions.read(&self.region_key, &mut self.bytes)? {
            return Ok(false);
        }
        self.skip_data.read(&self.bytes)?;
        let (mut block, mut positions) = (Location::default(), Location::default());
        for info in &self.skip_data.blocks {
            if info.starts_value {
                block = Location { value: info.first_row, offset: 0 };
            }
            if info.starts_positions_value {
                positions = Location { value: info.first_row, offset: 0 };
            }
            self.locations.push((block, positions));
            block.offset += usize::from(info.length);
            positions.offset += usize::from(info.positions_length);
            self.postings += usize::from(info.count);
        }
        if let (Some(inline), [info]) = (self.skip_data.inline.take(), self.skip_data.blocks.as_slice()) {
            let (block, positions) = inline.split_at_checked(usize::from(info.length)).ok_or_else(missing)?;
            (self.bytes, self.position_bytes) = (block.to_vec(), positions.to_vec());
            (self.value, self.position_value) = (Some(info.first_row), Some(info.first_row));
        }
        Ok(true)
    }

    /// How many postings the region has.
    pub fn len(&self) -> usize {
        self.postings
    }

    /// The region's blocks, by row.
    pub fn blocks(&self) -> &[BlockInfo] {
        &self.skip_data.blocks
    }

    /// The blocks that can hold postings of the rows between two, both included.
    pub fn blocks_between(&self, from: u16, to: u16) -> &[BlockInfo] {
        let end = self.skip_data.blocks.partition_point(|info| info.first_row <= to);
        let start = self.skip_data.blocks[..end].partition_point(|info| info.first_row <= from).saturating_sub(1);
        &self.skip_data.blocks[start..end]
    }

    /// Loads a block, by its index in [`blocks`](Self::blocks).
    pub fn load(&mut self, block: usize) -> Result<()> {
        if self.block == Some(block) {
            return Ok(());
        }
        let Location { value, .. } = self.locations[block].0;
        if self.value != Some(value) {
            self.value = None;
            if !self.tables.postings.read(&block_key(&self.region_key, value), &mut self.bytes)? {
                return Err(missing());
            }
            self.value = Some(value);
        }
        let info = self.skip_data.blocks[block];
        let bytes = self.block_bytes(block).ok_or_else(missing)?;
        let layout = BlockLayout::of(info.first_row, usize::from(info.count), bytes)?;
        let mut impacts = [0; BLOCK_SIZE];
        layout.read(bytes).impacts(&mut impacts);
        (self.layout, self.impacts, self.block) = (layout, impacts, Some(block));
        self.rows.clear();
        Ok(())
    }

    fn block_bytes(&self, block: usize) -> Option<&[u8]> {
        let offset = self.locations[block].0.offset;
        self.bytes.get(offset..offset + usize::from(self.skip_data.blocks[block].length))
    }

    fn block(&self) -> EncodedBlock<'_> {
        self.layout.read(self.block.and_then(|block| self.block_bytes(block)).unwrap_or_default())
    }

    /// Its rows, ascending.
    pub fn rows(&mut self) -> &[u16] {
        if self.rows.is_empty() {
            let mut rows = std::mem::take(&mut self.rows);
            self.block().rows(&mut rows);
            self.rows = rows;
        }
        &self.rows
    }

    /// Its impacts. In a block that is not full, entries from its count on mean nothing.
    pub fn impacts(&self) -> &[u8; BLOCK_SIZE] {
        &self.impacts
    }

    /// The number of the set of surface forms of one of its postings.
    pub fn form_set(&self, index: usize) -> u16 {
        self.block().form_set(index)
    }

    /// Loads the block that may hold a row, and gives the index of its posting; `None` where it has no posting.
    pub fn find(&mut self, row: u16) -> Result<Option<usize>> {
        let holds = |block: usize| {
            self.skip_data.blocks[block].first_row <= row
                && self.skip_data.blocks.get(block + 1).is_none_or(|next| row < next.first_row)
        };
        let block = match self.block.filter(|block| holds(*block)) {
            Some(block) => block,
            None => match self.skip_data.blocks.partition_point(|info| info.first_row <= row).checked_sub(1) {
                Some(block) => block,
                None => return Ok(None),
            },
        };
        self.load(block)?;
        if let Some(found) = self.block().find_dense(row) {
            return Ok(found);
        }
        Ok(self.rows().binary_search(&row).ok())
    }

    /// The positions of the term in the record of one of the loaded block's postings.
    pub fn positions(&mut self, index: usize, out: &mut Vec<u16>) -> Result<()> {
        let block = self.block.ok_or_else(missing)?;
        let (Location { value, offset }, length) =
            (self.locations[block].1, usize::from(self.skip_data.blocks[block].positions_length));
        if self.position_value != Some(value) {
            self.position_value = None;
            if !self.tables.positions.read(&block_key(&self.region_key, value), &mut self.position_bytes)? {
                return Err(missing());
            }
            self.position_value = Some(value);
        }
        EncodedPositions::read(self.position_bytes.get(offset..offset + length).ok_or_else(missing)?)?.of(index, out)
    }
}

fn missing() -> CchcError {
    CchcError::Corrupt { reason: "a block of search postings is missing: reindex".to_owned() }
}
