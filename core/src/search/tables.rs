//! The tables of postings, open for reading.

use crate::error::Result;
use crate::records::tables::{PLACES, POSTINGS, REGIONS, WORDS};
use crate::storage::{Reader, Source};

/// The tables of postings.
pub(super) struct Tables<'a> {
    pub words: Box<dyn Reader + 'a>,
    pub regions: Box<dyn Reader + 'a>,
    pub postings: Box<dyn Reader + 'a>,
    pub places: Box<dyn Reader + 'a>,
}

impl<'a> Tables<'a> {
    pub fn open(source: &'a dyn Source) -> Result<Self> {
        Ok(Self {
            words: source.reader(WORDS)?,
            regions: source.reader(REGIONS)?,
            postings: source.reader(POSTINGS)?,
            places: source.reader(PLACES)?,
        })
    }
}
