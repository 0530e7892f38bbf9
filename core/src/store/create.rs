//! Creation of new files: written under a temporary name beside the path and then put in place, so that no program
//! ever sees an incomplete one.

use std::path::Path;

use crate::error::Result;
use crate::records::all_tables::all_tables;
use crate::records::meta::{Identity, StoreMeta};
use crate::records::place;
use crate::storage::{Database, Draft, Settings, WriteTransaction, put_in_place};
use crate::text::WORD_RULES;

/// Creates a store at a free path. If another program creates one at the same time, one of the two is kept.
pub(crate) fn create_store(path: &Path) -> Result<()> {
    put_in_place(path, |draft| {
        let file = draft.identity()?;
        write(draft, |txn| {
            lay_out(txn)?;
            place::settle(txn, &file)
        })
    })
    .map(drop)
}

/// Writes a new database file in one transaction.
pub(super) fn write(draft: &Draft, fill: impl FnOnce(&dyn WriteTransaction) -> Result<()>) -> Result<()> {
    let mut database = Database::open_backend(draft.device()?, Settings::with_cache(16 << 20))?;
    let txn = database.begin_write()?;
    fill(&txn)?;
    txn.commit()?;
    database.shrink()?;
    database.close()
}

/// Writes the initial content of a store: empty tables, identity and counters.
pub(crate) fn lay_out(txn: &dyn WriteTransaction) -> Result<()> {
    for table in all_tables() {
        txn.create_table(&table)?;
    }
    Identity::fresh().save(txn)?;
    StoreMeta { word_rules: WORD_RULES, ..StoreMeta::default() }.save(txn)
}
