//! The four tables of the inverted index.

use std::cell::OnceCell;

use crate::error::Result;
use crate::records::tables::{POSITIONS, POSTINGS, REGIONS, TERMS};
use crate::storage::{Changes, EmptyTable, KeyRange, Source, TableReader, Visit, WriteTransaction};

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

    /// The tables of a source, each opened when it is first read: of rare words only two are.
    pub fn open(source: &'a dyn Source) -> Result<Self> {
        let table = |name| Box::new(LazyTable { source, name, table: OnceCell::new() });
        Ok(Self {
            terms: table(TERMS),
            regions: table(REGIONS),
            postings: table(POSTINGS),
            positions: table(POSITIONS),
        })
    }
}

/// A table that is opened when it is first read.
struct LazyTable<'a> {
    source: &'a dyn Source,
    name: &'static str,
    table: OnceCell<Box<dyn TableReader + 'a>>,
}

impl LazyTable<'_> {
    fn table(&self) -> Result<&dyn TableReader> {
        if let Some(table) = self.table.get() {
            return Ok(&**table);
        }
        let table = self.source.reader(self.name)?;
        Ok(&**self.table.get_or_init(|| table))
    }
}

impl TableReader for LazyTable<'_> {
    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        self.table()?.get(key)
    }

    fn read(&self, key: &[u8], into: &mut Vec<u8>) -> Result<bool> {
        self.table()?.read(key, into)
    }

    fn scan(&self, range: &KeyRange, descending: bool, visit: Visit<'_>) -> Result<()> {
        self.table()?.scan(range, descending, visit)
    }

    fn len(&self) -> Result<u64> {
        self.table()?.len()
    }

    fn bytes(&self) -> Result<u64> {
        self.table()?.bytes()
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
    /// How many bytes they take.
    pub fn size(&self) -> usize {
        [&self.terms, &self.regions, &self.postings, &self.positions].into_iter().map(Changes::size).sum()
    }

    pub fn apply(&self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.apply(TERMS, &self.terms)?;
        txn.apply(REGIONS, &self.regions)?;
        txn.apply(POSTINGS, &self.postings)?;
        txn.apply(POSITIONS, &self.positions)
    }
}
