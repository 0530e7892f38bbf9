//! The four tables of the inverted index.

use crate::error::Result;
use crate::records::tables::{POSITIONS, POSTINGS, REGIONS, TERMS};
use crate::storage::{Changes, EmptyTable, Source, TableReader, WriteTransaction};

/// The tables of the inverted index, open for reading. ARCHITECTURE.md lists their keys and values.
pub(crate) struct IndexTables<'a> {
    /// The term dictionary.
    pub terms: Box<dyn TableReader + 'a>,
    /// Skip data, by region.
    pub regions: Box<dyn TableReader + 'a>,
    /// Blocks of postings.
    pub postings: Box<dyn TableReader + 'a>,
    /// The positions of these postings.
    pub positions: Box<dyn TableReader + 'a>,
}

impl<'a> IndexTables<'a> {
    /// Tables without entries, for records whose terms are all in memory.
    pub fn empty() -> Self {
        Self {
            terms: Box::new(EmptyTable),
            regions: Box::new(EmptyTable),
            postings: Box::new(EmptyTable),
            positions: Box::new(EmptyTable),
        }
    }

    pub fn open(source: &'a dyn Source) -> Result<Self> {
        Ok(Self {
            terms: source.reader(TERMS)?,
            regions: source.reader(REGIONS)?,
            postings: source.reader(POSTINGS)?,
            positions: source.reader(POSITIONS)?,
        })
    }
}

/// Changes to these tables, gathered so that each table is written once, in key order.
#[derive(Default)]
pub(super) struct IndexChanges {
    pub terms: Changes,
    pub regions: Changes,
    pub postings: Changes,
    pub positions: Changes,
}

impl IndexChanges {
    pub fn apply(&self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.apply(TERMS, &self.terms)?;
        txn.apply(REGIONS, &self.regions)?;
        txn.apply(POSTINGS, &self.postings)?;
        txn.apply(POSITIONS, &self.positions)
    }
}
