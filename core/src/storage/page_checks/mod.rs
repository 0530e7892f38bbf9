//! Checksums of the file's pages, checked whenever a page is read from the file.
//!
//! redb keeps a checksum of each page in the page that points to it, but compares them only while it repairs a file or
//! checks all of it. Otherwise it trusts what it reads: a page that was altered, or that stands in another's place, can
//! make it panic, and in the middle of a write such a panic can end the process. Here each page is compared before redb
//! sees it: with what this process wrote there, or with the checksum in the page that points to it, which was read
//! before. A page that differs is refused as [`PageMismatch`].
//!
//! Checking begins before redb opens the file where the header says that the last commit is whole. Otherwise redb
//! recovers the file first: it reads pages that were written in part, and compares all that it keeps itself.

mod page;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::mutant::{self, Rule};
use page::{Geometry, HEADER_BYTES, Header, Pointer, UNIT, Widths};

/// The greatest number of pages whose checksum is remembered: as many as a map of 2^20 places takes before it grows.
/// They take 17 MiB, and 26 MiB at the moment when it grows to that. Further pages are not compared, which is beyond
/// 3.5 GiB where all pages are small.
const REMEMBERED: usize = (1 << 20) / 8 * 7;

/// A page is not the one that belongs there: it was altered, or is another page of the file, or an older one.
#[derive(Debug)]
pub(crate) struct PageMismatch {
    offset: u64,
}

impl PageMismatch {
    /// Whether an error of reading tells of such a page.
    pub fn is_in(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Self>())
    }
}

impl fmt::Display for PageMismatch {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the page at byte {} is not the one that belongs there", self.offset)
    }
}

impl std::error::Error for PageMismatch {}

impl From<PageMismatch> for io::Error {
    fn from(mismatch: PageMismatch) -> Self {
        Self::new(io::ErrorKind::InvalidData, mismatch)
    }
}

/// What a page must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Known {
    order: u8,
    /// The lower half of the checksum.
    sum: u64,
    origin: Origin,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// This process wrote it: the checksum is of all its bytes.
    Written,
    /// Another page points to it: the checksum is of the part in use.
    Pointed(Widths),
}

/// The checksums known of a file's pages. It compares nothing before it was begun.
#[derive(Debug, Default)]
pub(super) struct PageChecks(Mutex<Option<Ledger>>);

#[derive(Debug)]
struct Ledger {
    geometry: Geometry,
    /// First unit of a page → what it must be.
    known: HashMap<u32, Packed>,
    /// The widths that pages can have: few, since all tables of this library have the same.
    widths: Vec<Widths>,
}

/// What a page must be, in little room.
#[derive(Debug, Clone, Copy)]
struct Packed {
    sum: [u32; 2],
    order: u8,
    /// 0 for a page that was written, otherwise the place of its widths in the list, from 1 on.
    origin: u8,
}

impl PageChecks {
    /// Begins to compare pages, unless the file must be recovered first: reads the header and the trees of redb that
    /// lead to all tables. `read` reads a number of bytes at an offset.
    ///
    /// # Errors
    /// [`PageMismatch`] where one of their pages is damaged; errors of `read`.
    pub fn begin_if_whole(&self, read: impl FnMut(u64, usize) -> io::Result<Vec<u8>>) -> io::Result<()> {
        self.begin(true, read)
    }

    /// Begins to compare pages of a file that redb has opened.
    ///
    /// # Errors
    /// As [`Self::begin_if_whole`].
    pub fn begin_after_recovery(&self, read: impl FnMut(u64, usize) -> io::Result<Vec<u8>>) -> io::Result<()> {
        let begun = self.ledger().is_some();
        if begun { Ok(()) } else { self.begin(false, read) }
    }

    fn begin(&self, if_whole: bool, mut read: impl FnMut(u64, usize) -> io::Result<Vec<u8>>) -> io::Result<()> {
        let header = match Header::parse(&read(0, HEADER_BYTES)?) {
            Some(header) if header.is_whole || !if_whole => header,
            // redb tells what is wrong with a header.
            None if !if_whole => return Err(PageMismatch { offset: 0 }.into()),
            Some(_) | None => return Ok(()),
        };
        let mut ledger = Ledger { geometry: header.geometry, known: HashMap::new(), widths: Vec::new() };
        if let Some(root) = header.tables {
            ledger.walk_definitions(root, &mut read)?;
        }
        if let Some(root) = header.system_tables {
            for (root, widths) in ledger.walk_definitions(root, &mut read)? {
                ledger.walk(root, widths, &mut read, |_| Ok(()))?;
            }
        }
        *self.ledger() = Some(ledger);
        Ok(())
    }

    /// Compares a page that was read from the file. Its checksum is computed without the lock, so that other reads go
    /// on meanwhile.
    ///
    /// # Errors
    /// [`PageMismatch`].
    pub fn check(&self, offset: u64, page: &[u8]) -> io::Result<()> {
        let known = self.ledger().as_ref().and_then(|ledger| ledger.known_at(offset));
        let Some(known) = known.filter(|_| !mutant::off(Rule::PageCheck)) else { return Ok(()) };
        known.compare(offset, page)?;
        if let Some(ledger) = &mut *self.ledger() {
            ledger.learn(known, page);
        }
        Ok(())
    }

    /// Remembers a page that is about to be written.
    pub fn note(&self, offset: u64, page: &[u8]) {
        if self.ledger().is_none() {
            return;
        }
        let sum = low(page::checksum(page));
        if let Some(ledger) = &mut *self.ledger() {
            ledger.note(offset, page.len() as u64, sum);
        }
    }

    fn ledger(&self) -> MutexGuard<'_, Option<Ledger>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    /// Compares a page with what it must be.
    fn compare(self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let sum = match self.origin {
            Origin::Written => Some(page::checksum(bytes)),
            Origin::Pointed(widths) => page::page_checksum(bytes, widths),
        };
        if bytes.len() as u64 != UNIT << self.order || sum.map(low) != Some(self.sum) {
            return Err(PageMismatch { offset }.into());
        }
        Ok(())
    }
}

impl Ledger {
    /// Reads and compares all pages of a tree of table definitions. Remembers, and returns, the trees of the tables.
    fn walk_definitions(
        &mut self,
        root: Pointer,
        read: &mut impl FnMut(u64, usize) -> io::Result<Vec<u8>>,
    ) -> io::Result<Vec<(Pointer, Widths)>> {
        let (geometry, mut tables) = (self.geometry, Vec::new());
        self.walk(root, Widths::default(), read, |(offset, bytes)| {
            tables.extend(page::tables(bytes, geometry).ok_or(PageMismatch { offset })?);
            Ok(())
        })?;
        tables.iter().for_each(|(root, widths)| self.point(*root, *widths));
        Ok(tables)
    }

    /// Reads and compares all pages of a tree.
    fn walk(
        &mut self,
        root: Pointer,
        widths: Widths,
        read: &mut impl FnMut(u64, usize) -> io::Result<Vec<u8>>,
        mut visit: impl FnMut((u64, &[u8])) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut ahead = vec![root];
        self.point(root, widths);
        while let Some(Pointer { unit, order, .. }) = ahead.pop() {
            let offset = u64::from(unit) * UNIT;
            let bytes = read(offset, (UNIT as usize) << order)?;
            if let Some(known) = self.known_at(offset) {
                known.compare(offset, &bytes)?;
                self.learn(known, &bytes);
            }
            ahead.extend(page::children(&bytes, self.geometry).ok_or(PageMismatch { offset })?);
            visit((offset, &bytes))?;
        }
        Ok(())
    }

    /// What the page at an offset must be, as far as it is known. The header is no page: it is read for itself, and
    /// redb compares its checksums.
    fn known_at(&self, offset: u64) -> Option<Known> {
        let unit = u32::try_from(offset / UNIT).ok().filter(|unit| *unit > 0 && offset.is_multiple_of(UNIT))?;
        let Packed { sum: [low, high], order, origin } = *self.known.get(&unit)?;
        let origin = match origin {
            0 => Origin::Written,
            place => Origin::Pointed(*self.widths.get(usize::from(place) - 1)?),
        };
        Some(Known { order, sum: u64::from(high) << 32 | u64::from(low), origin })
    }

    /// None where there are too many widths; then the page is not compared.
    fn pack(&mut self, known: Known) -> Option<Packed> {
        let origin = match known.origin {
            Origin::Written => 0,
            Origin::Pointed(widths) => {
                let place = self.widths.iter().position(|other| *other == widths).unwrap_or(self.widths.len());
                let packed = u8::try_from(place + 1).ok()?;
                if place == self.widths.len() {
                    self.widths.push(widths);
                }
                packed
            }
        };
        Some(Packed { sum: [known.sum as u32, (known.sum >> 32) as u32], order: known.order, origin })
    }

    /// Remembers the pages that a page points to, whose checksum holds.
    fn learn(&mut self, known: Known, bytes: &[u8]) {
        if let Origin::Pointed(widths) = known.origin {
            for child in page::children(bytes, self.geometry).unwrap_or_default() {
                self.point(child, widths);
            }
        }
    }

    /// Remembers what a page must be by a page that points to it. What this process wrote is known better.
    fn point(&mut self, page: Pointer, widths: Widths) {
        if self.known.len() < REMEMBERED {
            let known = Known { order: page.order, sum: low(page.sum), origin: Origin::Pointed(widths) };
            if let Some(packed) = self.pack(known) {
                self.known.entry(page.unit).or_insert(packed);
            }
        }
    }

    fn note(&mut self, offset: u64, length: u64, sum: u64) {
        if offset < UNIT || !offset.is_multiple_of(UNIT) || !length.is_multiple_of(UNIT) {
            return;
        }
        let (Ok(unit), units) = (u32::try_from(offset / UNIT), length / UNIT) else { return };
        // Smaller pages that were there before are gone.
        (unit..unit.saturating_add(units as u32)).for_each(|unit| {
            self.known.remove(&unit);
        });
        if units.is_power_of_two() && self.known.len() < REMEMBERED {
            let order = units.trailing_zeros() as u8;
            if let Some(packed) = self.pack(Known { order, sum, origin: Origin::Written }) {
                self.known.insert(unit, packed);
            }
        }
    }
}

fn low(sum: u128) -> u64 {
    sum as u64
}
