//! Every table that a store has: the fixed ones, and one for each index of the catalogue.

use super::catalogue::KINDS;
use super::tables;
use crate::error::Result;
use crate::storage::Source;

/// The names of all tables.
pub(crate) fn all_tables() -> impl Iterator<Item = String> {
    let indexes =
        KINDS.iter().flat_map(|kind| kind.indexes().into_iter().map(|index| tables::index(kind.name, index.name)));
    tables::FIXED.iter().map(|table| (*table).to_owned()).chain(indexes)
}

/// The number of entries of all tables together.
pub(crate) fn count_entries(source: &dyn Source) -> Result<u64> {
    all_tables().try_fold(0, |sum, table| Ok(sum + source.reader(&table)?.len()?))
}

/// The tables that are missing: the catalogue has grown since the file was last opened for writing.
pub(crate) fn lacking(source: &dyn Source) -> Result<Vec<String>> {
    let mut lacking = Vec::new();
    for table in all_tables() {
        if !source.has(&table)? {
            lacking.push(table);
        }
    }
    Ok(lacking)
}
