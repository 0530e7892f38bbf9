//! The postings of one word, read from the newest record to the oldest.

use super::block::{Block, FULL, Layout, Places};
use super::lexicon::{Entry, Region, block_key, region_key};
use super::tables::Tables;
use crate::error::{CchcError, Result};

/// Reads a word's postings, one region at a time and only as far as they are asked for.
pub(super) struct WordCursor<'a> {
    tables: &'a Tables<'a>,
    word_key: Vec<u8>,
    region_key: Vec<u8>,
    bytes: Vec<u8>,
    region: Region,
    /// For each block where it and its places lie.
    lies: Vec<(Lies, Lies)>,
    postings: usize,
    /// The first row of the value that was read.
    value: Option<u16>,
    /// The block that is looked at, and what its bytes are.
    block: Option<usize>,
    layout: Layout,
    levels: [u8; FULL],
    /// Its rows, where they were unpacked.
    rows: Vec<u16>,
    place_bytes: Vec<u8>,
    place_value: Option<u16>,
}

/// Where something lies: in the value under this row, from this byte on.
#[derive(Clone, Copy, Default)]
struct Lies {
    value: u16,
    from: usize,
}

impl<'a> WordCursor<'a> {
    pub fn new(tables: &'a Tables<'a>, word_key: Vec<u8>) -> Self {
        Self {
            tables,
            word_key,
            region_key: Vec::new(),
            bytes: Vec::new(),
            region: Region::default(),
            lies: Vec::new(),
            postings: 0,
            value: None,
            block: None,
            layout: Layout::default(),
            levels: [0; FULL],
            rows: Vec::new(),
            place_bytes: Vec::new(),
            place_value: None,
        }
    }

    /// Goes to a region. False where the word has no postings there.
    pub fn open(&mut self, region: u32) -> Result<bool> {
        self.region = Region::default();
        self.lies.clear();
        (self.postings, self.value, self.place_value, self.block) = (0, None, None, None);
        self.region_key = region_key(&self.word_key, region);
        if !self.tables.regions.read(&self.region_key, &mut self.bytes)? {
            return Ok(false);
        }
        self.region.read(&self.bytes)?;
        let (mut block, mut places) = (Lies::default(), Lies::default());
        for entry in &self.region.entries {
            if entry.leads {
                block = Lies { value: entry.first, from: 0 };
            }
            if entry.leads_places {
                places = Lies { value: entry.first, from: 0 };
            }
            self.lies.push((block, places));
            block.from += usize::from(entry.length);
            places.from += usize::from(entry.places);
            self.postings += usize::from(entry.count);
        }
        if let (Some(inline), [entry]) = (self.region.inline.take(), self.region.entries.as_slice()) {
            let (block, places) = inline.split_at_checked(usize::from(entry.length)).ok_or_else(missing)?;
            (self.bytes, self.place_bytes) = (block.to_vec(), places.to_vec());
            (self.value, self.place_value) = (Some(entry.first), Some(entry.first));
        }
        Ok(true)
    }

    /// How many postings the region has.
    pub fn len(&self) -> usize {
        self.postings
    }

    /// The region's blocks.
    pub fn entries(&self) -> &[Entry] {
        &self.region.entries
    }

    /// The blocks in which rows between two, both included, can have postings.
    pub fn entries_between(&self, from: u16, to: u16) -> &[Entry] {
        let end = self.region.entries.partition_point(|entry| entry.first <= to);
        let start = self.region.entries[..end].partition_point(|entry| entry.first <= from).saturating_sub(1);
        &self.region.entries[start..end]
    }

    /// Goes to a block.
    pub fn load(&mut self, block: usize) -> Result<()> {
        if self.block == Some(block) {
            return Ok(());
        }
        let Lies { value, .. } = self.lies[block].0;
        if self.value != Some(value) {
            self.value = None;
            if !self.tables.postings.read(&block_key(&self.region_key, value), &mut self.bytes)? {
                return Err(missing());
            }
            self.value = Some(value);
        }
        let entry = self.region.entries[block];
        let bytes = self.block_bytes(block).ok_or_else(missing)?;
        let layout = Layout::of(entry.first, usize::from(entry.count), bytes)?;
        let mut levels = [0; FULL];
        layout.read(bytes).levels(&mut levels);
        (self.layout, self.levels, self.block) = (layout, levels, Some(block));
        self.rows.clear();
        Ok(())
    }

    fn block_bytes(&self, block: usize) -> Option<&[u8]> {
        let from = self.lies[block].0.from;
        self.bytes.get(from..from + usize::from(self.region.entries[block].length))
    }

    /// The block that was gone to last.
    fn block(&self) -> Block<'_> {
        self.layout.read(self.block.and_then(|block| self.block_bytes(block)).unwrap_or_default())
    }

    /// Its entry in the list of blocks.
    pub fn entry(&self) -> Option<&Entry> {
        self.block.map(|block| &self.region.entries[block])
    }

    /// Its rows.
    pub fn rows(&mut self) -> &[u16] {
        if self.rows.is_empty() {
            let mut rows = std::mem::take(&mut self.rows);
            self.block().rows(&mut rows);
            self.rows = rows;
        }
        &self.rows
    }

    /// Its levels; of a block that is not full, what is behind means nothing.
    pub fn levels(&self) -> &[u8; FULL] {
        &self.levels
    }

    /// The number of the set of forms of one of its postings.
    pub fn set(&self, position: usize) -> u16 {
        self.block().set(position)
    }

    /// The position of a row in its block, which is gone to; nothing where it has no posting.
    pub fn find(&mut self, row: u16) -> Result<Option<usize>> {
        let holds = |block: usize| {
            self.region.entries[block].first <= row
                && self.region.entries.get(block + 1).is_none_or(|next| row < next.first)
        };
        let block = match self.block.filter(|block| holds(*block)) {
            Some(block) => block,
            None => match self.region.entries.partition_point(|entry| entry.first <= row).checked_sub(1) {
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

    /// The places of the word in a record of the block that was gone to.
    pub fn places(&mut self, position: usize, out: &mut Vec<u16>) -> Result<()> {
        let block = self.block.ok_or_else(missing)?;
        let (Lies { value, from }, length) = (self.lies[block].1, usize::from(self.region.entries[block].places));
        if self.place_value != Some(value) {
            self.place_value = None;
            if !self.tables.places.read(&block_key(&self.region_key, value), &mut self.place_bytes)? {
                return Err(missing());
            }
            self.place_value = Some(value);
        }
        Places::read(self.place_bytes.get(from..from + length).ok_or_else(missing)?)?.of(position, out)
    }
}

fn missing() -> CchcError {
    CchcError::Corrupt { reason: "a block of search postings is missing: reindex".to_owned() }
}
