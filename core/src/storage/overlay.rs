//! A copy-on-write view of a file: writes go to memory, so that a file that must not be changed can be recovered and
//! read.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::backend::StorageBackend;

const PAGE: u64 = 4096;

/// The file with the writes made so far laid over it.
#[derive(Debug)]
pub(crate) struct Overlay(Mutex<OverlayState>);

#[derive(Debug)]
struct OverlayState {
    file: File,
    /// Length of the part of the file that was not truncated away.
    below: u64,
    length: u64,
    /// Page number → content, for changed pages.
    pages: BTreeMap<u64, Vec<u8>>,
}

impl Overlay {
    pub fn new(file: File) -> Self {
        let below = file.metadata().map_or(0, |found| found.len());
        let mut state = OverlayState { file, below, length: below, pages: BTreeMap::new() };
        // The header leads to the pages of one commit, and is overwritten by the next. What fails here fails again.
        if let Ok(header) = state.page(0) {
            state.pages.insert(0, header);
        }
        Self(Mutex::new(state))
    }

    fn state(&self) -> MutexGuard<'_, OverlayState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OverlayState {
    fn page(&mut self, number: u64) -> io::Result<Vec<u8>> {
        if let Some(page) = self.pages.get(&number) {
            return Ok(page.clone());
        }
        let from = number * PAGE;
        let there = self.below.saturating_sub(from).min(PAGE);
        let mut page = vec![0; PAGE as usize];
        if there > 0 {
            self.file.seek(SeekFrom::Start(from))?;
            self.file.read_exact(&mut page[..there as usize])?;
        }
        Ok(page)
    }

    /// The parts of a byte range, page by page: page number, offset within the page, offset within the range, length.
    fn parts(offset: u64, length: usize) -> impl Iterator<Item = (u64, usize, usize, usize)> {
        let mut done = 0;
        std::iter::from_fn(move || {
            let at = offset + done as u64;
            let within = (at % PAGE) as usize;
            let part = (length - done).min(PAGE as usize - within);
            let found = (part > 0).then_some((at / PAGE, within, done, part));
            done += part;
            found
        })
    }
}

impl StorageBackend for Overlay {
    fn len(&self) -> io::Result<u64> {
        Ok(self.state().length)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut state = self.state();
        if offset + out.len() as u64 > state.length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        for (number, within, at, length) in OverlayState::parts(offset, out.len()) {
            let page = state.page(number)?;
            out[at..at + length].copy_from_slice(&page[within..within + length]);
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.state();
        state.below = state.below.min(len);
        state.length = len;
        // The truncated part reads as zeros should the file grow again.
        let last = len / PAGE;
        state.pages.retain(|number, _| *number <= last);
        if let Some(page) = state.pages.get_mut(&last) {
            page[(len % PAGE) as usize..].fill(0);
        }
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        for (number, within, at, length) in OverlayState::parts(offset, data.len()) {
            let mut page = state.page(number)?;
            page[within..within + length].copy_from_slice(&data[at..at + length]);
            state.pages.insert(number, page);
        }
        state.length = state.length.max(offset + data.len() as u64);
        Ok(())
    }
}
