//! The pages of redb's file format 3, as far as a checksum is kept of them: header, branch pages, leaf pages, and the
//! table definitions in leaf pages. redb's own `docs/design.md` defines the format.
//!
//! Nothing here trusts what it reads: a page that does not fit the format gives `None`.

/// The unit of the file. Larger pages are powers of two of it.
pub(super) const UNIT: u64 = 4096;
/// The part of the header that redb writes.
pub(super) const HEADER_BYTES: usize = 320;
const REGION_HEADER_PAGES_AT: usize = 16;
const REGION_DATA_PAGES_AT: usize = 20;
const GOD_BYTE_AT: usize = 9;
const PRIMARY_BIT: u8 = 1;
const RECOVERY_BIT: u8 = 2;
const TWO_PHASE_BIT: u8 = 4;
const PRIMARY_UNFLUSHED_BIT: u8 = 8;
const FIRST_SLOT_AT: usize = 64;
const SLOT_BYTES: usize = 128;
const TRANSACTION_AT: usize = 104;
const SLOT_SUMMED_BYTES: usize = 112;
/// Page number, checksum and length of a tree.
const ROOT_BYTES: usize = 32;

const LEAF: u8 = 1;
const BRANCH: u8 = 2;
const NORMAL_TABLE: u8 = 3;

/// Widths of keys and values in a tree; `None` where they vary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Widths {
    pub key: Option<u32>,
    pub value: Option<u32>,
}

/// A pointer to a page: where it is, and the checksum that its content must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pointer {
    /// Number of its first unit.
    pub unit: u32,
    /// Binary logarithm of its size in units.
    pub order: u8,
    pub sum: u128,
}

/// The geometry of a file: where the page of a number lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Geometry {
    region_header_units: u64,
    region_units: u64,
}

impl Geometry {
    /// The pointer that starts with a page number as redb writes it.
    fn pointer(self, number: &[u8], sum: &[u8]) -> Option<Pointer> {
        let number = u64::from_le_bytes(number.try_into().ok()?);
        let order = (number >> 59) as u8;
        if order > 20 {
            return None;
        }
        let index = number & (0x000F_FFFF >> order);
        let region = (number >> 20) & 0x000F_FFFF;
        let unit = 1 + region * self.region_units + self.region_header_units + (index << order);
        Some(Pointer { unit: unit.try_into().ok()?, order, sum: u128::from_le_bytes(sum.try_into().ok()?) })
    }

    fn root(self, bytes: &[u8]) -> Option<Pointer> {
        self.pointer(bytes.get(..8)?, bytes.get(8..24)?)
    }
}

/// What the header says.
#[derive(Debug)]
pub(super) struct Header {
    pub geometry: Geometry,
    /// Whether the last commit is certainly whole, so that opening the file needs no recovery.
    pub is_whole: bool,
    /// The tree of table definitions; none where there is no table.
    pub tables: Option<Pointer>,
    /// The tree of the definitions of redb's own tables.
    pub system_tables: Option<Pointer>,
}

impl Header {
    /// Reads the slot of the last commit.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let region_header_units = u32_at(bytes, REGION_HEADER_PAGES_AT)?.into();
        let region_units = region_header_units + u64::from(u32_at(bytes, REGION_DATA_PAGES_AT)?);
        let geometry = Geometry { region_header_units, region_units };
        let god = *bytes.get(GOD_BYTE_AT)?;
        let primary = usize::from(god & PRIMARY_BIT != 0) ^ usize::from(god & PRIMARY_UNFLUSHED_BIT != 0);
        let slot = |number: usize| bytes.get(FIRST_SLOT_AT + number * SLOT_BYTES..)?.get(..SLOT_BYTES);
        let (slot, other) = (slot(primary)?, slot(primary ^ 1)?);
        let summed = u128::from_le_bytes(slot.get(SLOT_SUMMED_BYTES..)?.try_into().ok()?);
        if checksum(slot.get(..SLOT_SUMMED_BYTES)?) != summed {
            return None;
        }
        let is_newest = u64_at(slot, TRANSACTION_AT)? >= u64_at(other, TRANSACTION_AT)?;
        let is_whole = god & TWO_PHASE_BIT != 0 || (god & RECOVERY_BIT == 0 && is_newest);
        let root = |there: u8, at: usize| match there {
            0 => Some(None),
            _ => geometry.root(slot.get(at..)?).map(Some),
        };
        let (tables, system_tables) = (root(slot[1], 8)?, root(slot[2], 8 + ROOT_BYTES)?);
        Some(Self { geometry, is_whole, tables, system_tables })
    }
}

/// redb's checksum of bytes.
pub(super) fn checksum(bytes: &[u8]) -> u128 {
    twox_hash::xxhash3_128::Hasher::oneshot(bytes)
}

/// The checksum of a page, of the part of it that is in use.
pub(super) fn page_checksum(page: &[u8], widths: Widths) -> Option<u128> {
    let end = match *page.first()? {
        LEAF => Leaf::of(page, widths)?.end()?,
        BRANCH => branch_end(page, widths)?,
        _ => return None,
    };
    page.get(..end).map(checksum)
}

/// The pages that a branch page points to; none for a leaf page.
pub(super) fn children(page: &[u8], geometry: Geometry) -> Option<Vec<Pointer>> {
    if *page.first()? != BRANCH {
        return Some(Vec::new());
    }
    let count = usize::from(u16_at(page, 2)?) + 1;
    let sums = page.get(8..8 + 16 * count)?;
    let numbers = page.get(8 + 16 * count..8 + 24 * count)?;
    sums.chunks_exact(16).zip(numbers.chunks_exact(8)).map(|(sum, number)| geometry.pointer(number, sum)).collect()
}

/// The trees of the tables that a leaf page of table definitions lists, with their widths.
pub(super) fn tables(page: &[u8], geometry: Geometry) -> Option<Vec<(Pointer, Widths)>> {
    if *page.first()? != LEAF {
        return Some(Vec::new());
    }
    let leaf = Leaf::of(page, Widths::default())?;
    let mut found = Vec::new();
    for number in 0..leaf.count {
        let definition = leaf.value(number)?;
        // A table of several values a key has trees within its values; there are none here.
        if *definition.first()? != NORMAL_TABLE || *definition.get(9)? == 0 {
            continue;
        }
        let width = |at: usize| -> Option<Option<u32>> {
            Some(if *definition.get(at)? == 0 { None } else { Some(u32_at(definition, at + 1)?) })
        };
        let widths = Widths { key: width(42)?, value: width(47)? };
        found.push((geometry.root(definition.get(10..)?)?, widths));
    }
    Some(found)
}

struct Leaf<'a> {
    page: &'a [u8],
    widths: Widths,
    count: usize,
}

impl<'a> Leaf<'a> {
    fn of(page: &'a [u8], widths: Widths) -> Option<Self> {
        let count = usize::from(u16_at(page, 2)?);
        (count > 0).then_some(Self { page, widths, count })
    }

    fn ends_of_values_at(&self) -> usize {
        4 + if self.widths.key.is_none() { 4 * self.count } else { 0 }
    }

    fn keys_end(&self) -> Option<usize> {
        match self.widths.key {
            None => Some(u32_at(self.page, 4 * self.count)? as usize),
            Some(width) => {
                let ends = if self.widths.value.is_none() { 4 * self.count } else { 0 };
                Some(4 + ends + width as usize * self.count)
            }
        }
    }

    fn value_end(&self, number: usize) -> Option<usize> {
        match self.widths.value {
            None => Some(u32_at(self.page, self.ends_of_values_at() + 4 * number)? as usize),
            Some(width) => Some(self.keys_end()? + width as usize * (number + 1)),
        }
    }

    fn end(&self) -> Option<usize> {
        self.value_end(self.count - 1)
    }

    fn value(&self, number: usize) -> Option<&'a [u8]> {
        let start = if number == 0 { self.keys_end()? } else { self.value_end(number - 1)? };
        self.page.get(start..self.value_end(number)?)
    }
}

fn branch_end(page: &[u8], widths: Widths) -> Option<usize> {
    let keys = usize::from(u16_at(page, 2)?);
    let after_children = 8 + 24 * (keys + 1);
    match widths.key {
        _ if keys == 0 => None,
        Some(width) => Some(after_children + width as usize * keys),
        None => Some(u32_at(page, after_children + 4 * (keys - 1))? as usize),
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at + 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..at + 8)?.try_into().ok().map(u64::from_le_bytes)
}
