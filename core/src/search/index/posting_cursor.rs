//! Reading the posting list of one term.

use std::cell::{OnceCell, RefCell};
use std::ops::{ControlFlow, Range};
use std::rc::Rc;

use super::block::{BLOCK_SIZE, BlockLayout, EncodedBlock, RowBitmap};
use super::keys::{block_key, region_key};
use super::positions::EncodedPositions;
use super::skip_data::{BlockInfo, SkipData};
use super::tables::IndexTables;
use crate::error::{CchcError, Result};
use crate::storage::KeyRange;

/// The skip data of a term, by region. They lie side by side, and are read at once.
#[derive(Debug, Default)]
pub(crate) struct TermRegions(Vec<TermRegion>);

/// What was read of a term in one region.
#[derive(Debug)]
struct TermRegion {
    region: u32,
    /// Its skip data, encoded.
    skip_data: Vec<u8>,
    /// All blocks, once they were read at once.
    blocks: OnceCell<RegionBlocks>,
    /// What was decoded of each block, for those who read it again; dense ones are decoded sooner than kept.
    decoded: RefCell<Vec<Option<Rc<DecodedBlock>>>>,
}

/// A block as far as it is decoded.
#[derive(Debug)]
struct DecodedBlock {
    layout: BlockLayout,
    /// Where it is dense, its bitmap.
    bitmap: Option<RowBitmap>,
    rows: OnceCell<Vec<u16>>,
}

/// The values of all blocks of a region, one after another.
#[derive(Debug, Default)]
struct RegionBlocks {
    bytes: Vec<u8>,
    /// The first row of each value, and where the value begins.
    starts: Vec<(u16, usize)>,
}

impl TermRegions {
    pub fn read(tables: &IndexTables<'_>, term_key: &[u8]) -> Result<Self> {
        let mut regions = Vec::new();
        tables.regions.scan(&KeyRange::prefix(term_key), false, &mut |key, bytes| {
            let region = key.last_chunk().map(|region| u32::from_be_bytes(*region)).ok_or_else(missing)?;
            let (skip_data, blocks, decoded) = (bytes.to_vec(), OnceCell::new(), RefCell::default());
            regions.push(TermRegion { region, skip_data, blocks, decoded });
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(Self(regions))
    }
}

impl RegionBlocks {
    fn read(tables: &IndexTables<'_>, region_key: &[u8]) -> Result<Self> {
        let mut blocks = Self::default();
        tables.postings.scan(&KeyRange::prefix(region_key), false, &mut |key, bytes| {
            let first = key.last_chunk().map(|row| u16::from_be_bytes(*row)).ok_or_else(missing)?;
            blocks.starts.push((first, blocks.bytes.len()));
            blocks.bytes.extend_from_slice(bytes);
            Ok(ControlFlow::Continue(()))
        })?;
        Ok(blocks)
    }

    fn start(&self, value: u16) -> Result<usize> {
        let at = self.starts.binary_search_by_key(&value, |(first, _)| *first).map_err(|_| missing())?;
        Ok(self.starts[at].1)
    }
}

/// A cursor over a term's postings. It reads one region at a time, and decodes blocks and positions only when asked.
///
/// Call [`open`](Self::open) for a region first, then [`load`](Self::load) or [`find`](Self::find) for a block of it;
/// the methods on rows, impacts, form sets and positions concern the block that was loaded last.
pub(crate) struct PostingCursor<'a> {
    tables: &'a IndexTables<'a>,
    term_key: Vec<u8>,
    regions: Rc<TermRegions>,
    /// The open region, as an index in `regions`, and whether all of its blocks were read at once.
    region: usize,
    is_whole: bool,
    bytes: Vec<u8>,
    skip_data: SkipData,
    /// For each block the locations of its bytes and of its positions.
    locations: Vec<(Location, Location)>,
    postings: usize,
    /// The first row of the value in `bytes`.
    value: Option<u16>,
    /// The block that is loaded.
    block: Option<(usize, Rc<DecodedBlock>)>,
    held: HeldRows,
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
    pub fn new(tables: &'a IndexTables<'a>, term_key: Vec<u8>, regions: Rc<TermRegions>) -> Self {
        Self {
            tables,
            term_key,
            regions,
            region: 0,
            is_whole: false,
            bytes: Vec::new(),
            skip_data: SkipData::default(),
            locations: Vec::new(),
            postings: 0,
            value: None,
            block: None,
            held: HeldRows::default(),
            position_bytes: Vec::new(),
            position_value: None,
        }
    }

    /// Reads the skip data of a region. False where the term has no postings in it.
    pub fn open(&mut self, region: u32) -> Result<bool> {
        self.skip_data.blocks.clear();
        self.locations.clear();
        (self.postings, self.value, self.position_value, self.block) = (0, None, None, None);
        self.is_whole = false;
        self.held.clear();
        let Ok(at) = self.regions.0.binary_search_by_key(&region, |known| known.region) else { return Ok(false) };
        self.region = at;
        self.skip_data.read(&self.regions.0[at].skip_data)?;
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
            self.bytes = inline;
            self.position_bytes = self.bytes.split_off(usize::from(info.length).min(self.bytes.len()));
            (self.value, self.position_value) = (Some(info.first_row), Some(info.first_row));
        } else if self.regions.0[at].blocks.get().is_some() {
            self.read_all()?;
        }
        Ok(true)
    }

    /// Reads all blocks of the open region at once, for a list of which most are going to be loaded.
    pub fn read_all(&mut self) -> Result<()> {
        if self.is_whole || self.value.is_some() {
            return Ok(());
        }
        let blocks = &self.regions.0[self.region].blocks;
        let blocks = match blocks.get() {
            Some(blocks) => blocks,
            None => {
                let read = RegionBlocks::read(self.tables, &self.region_key())?;
                blocks.get_or_init(|| read)
            }
        };
        for (block, _) in &mut self.locations {
            block.offset += blocks.start(block.value)?;
        }
        self.is_whole = true;
        Ok(())
    }

    /// The key of the open region.
    fn region_key(&self) -> Vec<u8> {
        region_key(&self.term_key, self.regions.0[self.region].region)
    }

    /// How many postings the region has.
    pub fn len(&self) -> usize {
        self.postings
    }

    /// The region's blocks, by row.
    pub fn blocks(&self) -> &[BlockInfo] {
        &self.skip_data.blocks
    }

    /// The blocks that can hold postings of the rows between two, both included, as indexes in
    /// [`blocks`](Self::blocks).
    pub fn blocks_between(&self, from: u16, to: u16) -> Range<usize> {
        let end = self.skip_data.blocks.partition_point(|info| info.first_row <= to);
        let start = self.skip_data.blocks[..end].partition_point(|info| info.first_row <= from).saturating_sub(1);
        start..end
    }

    /// Loads a block, by its index in [`blocks`](Self::blocks).
    pub fn load(&mut self, block: usize) -> Result<()> {
        if self.block.as_ref().is_some_and(|(loaded, _)| *loaded == block) {
            return Ok(());
        }
        let Location { value, .. } = self.locations[block].0;
        if self.value != Some(value) && !self.is_whole {
            self.value = None;
            if !self.tables.postings.read(&block_key(&self.region_key(), value), &mut self.bytes)? {
                return Err(missing());
            }
            self.value = Some(value);
        }
        let all_decoded = &self.regions.0[self.region].decoded;
        let known = all_decoded.borrow().get(block).cloned().flatten();
        let decoded = match known {
            Some(decoded) => decoded,
            None => {
                let info = self.skip_data.blocks[block];
                let bytes = self.block_bytes(block).ok_or_else(missing)?;
                let layout = BlockLayout::of(info.first_row, usize::from(info.count), bytes)?;
                let bitmap = layout.read(bytes).bitmap();
                let decoded = Rc::new(DecodedBlock { layout, bitmap, rows: OnceCell::new() });
                if decoded.bitmap.is_none() {
                    let mut all_decoded = all_decoded.borrow_mut();
                    all_decoded.resize(self.skip_data.blocks.len(), None);
                    all_decoded[block] = Some(Rc::clone(&decoded));
                }
                decoded
            }
        };
        self.block = Some((block, decoded));
        Ok(())
    }

    fn block_bytes(&self, block: usize) -> Option<&[u8]> {
        let offset = self.locations[block].0.offset;
        let whole = || self.regions.0.get(self.region)?.blocks.get();
        let bytes = if self.is_whole { &whole()?.bytes } else { &self.bytes };
        bytes.get(offset..offset + usize::from(self.skip_data.blocks[block].length))
    }

    fn block(&self) -> Option<EncodedBlock<'_>> {
        let (block, decoded) = self.block.as_ref()?;
        Some(decoded.layout.read(self.block_bytes(*block)?))
    }

    /// Its rows, ascending.
    pub fn rows(&self) -> &[u16] {
        let Some((_, decoded)) = &self.block else { return &[] };
        decoded.rows.get_or_init(|| {
            let mut rows = Vec::with_capacity(BLOCK_SIZE);
            self.block().iter().for_each(|block| block.rows(&mut rows));
            rows
        })
    }

    /// Its impacts. In a block that is not full, entries from its count on mean nothing.
    pub fn impacts(&self) -> [u8; BLOCK_SIZE] {
        let mut impacts = [0; BLOCK_SIZE];
        self.block().iter().for_each(|block| block.impacts(&mut impacts));
        impacts
    }

    /// The impact of one of its postings.
    pub fn impact(&self, index: usize) -> u8 {
        self.block().map_or(0, |block| block.impact(index))
    }

    /// The number of the set of surface forms of one of its postings.
    pub fn form_set(&self, index: usize) -> u16 {
        self.block().map_or(u16::MAX, |block| block.form_set(index))
    }

    /// Loads the block that may hold a row, and gives the index of its posting; `None` where it has no posting.
    pub fn find(&mut self, row: u16) -> Result<Option<usize>> {
        let holds = |block: usize| {
            self.skip_data.blocks[block].first_row <= row
                && self.skip_data.blocks.get(block + 1).is_none_or(|next| row < next.first_row)
        };
        let block = match self.block.as_ref().map(|(block, _)| *block).filter(|block| holds(*block)) {
            Some(block) => block,
            None => match self.skip_data.blocks.partition_point(|info| info.first_row <= row).checked_sub(1) {
                Some(block) => block,
                None => return Ok(None),
            },
        };
        self.load(block)?;
        let bitmap = self.block.as_ref().and_then(|(_, decoded)| decoded.bitmap.as_ref());
        Ok(bitmap.map_or_else(|| self.rows().binary_search(&row).ok(), |bitmap| bitmap.find(row)))
    }

    /// Prepares for [`holds`](Self::holds) with the rows of some blocks. Ranges of blocks must be given from the last
    /// to the first.
    pub fn prepare(&mut self, blocks: Range<usize>) -> Result<()> {
        let mut held = std::mem::take(&mut self.held);
        for block in blocks.rev() {
            if held.from.is_some_and(|from| block >= from) {
                continue;
            }
            held.from = Some(block);
            self.load(block)?;
            held.rows.resize((1 << 16) / 64, 0);
            match self.block.as_ref().and_then(|(_, decoded)| decoded.bitmap.as_ref()) {
                Some(bitmap) => bitmap.add_to(&mut held.rows),
                None => self.rows().iter().for_each(|row| held.rows[usize::from(*row) / 64] |= 1 << (row % 64)),
            }
        }
        self.held = held;
        Ok(())
    }

    /// Whether the region has a posting of a row; of rows for which it was prepared.
    pub fn holds(&self, row: u16) -> bool {
        self.held.holds(row)
    }

    /// The positions of the term in the record of one of the loaded block's postings.
    pub fn positions(&mut self, index: usize, out: &mut Vec<u16>) -> Result<()> {
        let (block, _) = *self.block.as_ref().ok_or_else(missing)?;
        let (Location { value, offset }, length) =
            (self.locations[block].1, usize::from(self.skip_data.blocks[block].positions_length));
        if self.position_value != Some(value) {
            self.position_value = None;
            if !self.tables.positions.read(&block_key(&self.region_key(), value), &mut self.position_bytes)? {
                return Err(missing());
            }
            self.position_value = Some(value);
        }
        EncodedPositions::read(self.position_bytes.get(offset..offset + length).ok_or_else(missing)?)?.of(index, out)
    }
}

/// The rows of some blocks of a region as a bitmap, for many rows most of which it does not hold.
#[derive(Default)]
struct HeldRows {
    rows: Vec<u64>,
    /// The first of the blocks.
    from: Option<usize>,
}

impl HeldRows {
    fn clear(&mut self) {
        self.rows.clear();
        self.from = None;
    }

    fn holds(&self, row: u16) -> bool {
        self.rows.get(usize::from(row) / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }
}

fn missing() -> CchcError {
    CchcError::Corrupt { reason: "a block of search postings is missing: reindex".to_owned() }
}
