//! Verification: checks that log, versions, indexes, references, counters, keys and blobs do not contradict each other.
//!
//! However large the file is, it takes little memory: what must agree is summed up ([`Balance`]) or walked side by
//! side, never gathered.

mod contents;
mod host_tables;
mod indexes;
mod log;
mod places;
mod records;
mod side_walk;
mod since;
mod verification;
mod version;

use records::Expected;
pub use verification::Verification;

use crate::error::{CchcError, Result};
use crate::model::Head;
use crate::reason::StorageIoKind;
use crate::records::balance::Balance;
use crate::records::meta::StoreMeta;
use crate::seal;
use crate::search;
use crate::storage::Source;

/// Checks everything in a snapshot. Fails only on I/O errors and where it is cancelled; all else is a defect.
///
/// `structure` is what is wrong with the pages of the file. Returns also the first defect that building the indexes
/// anew does not repair.
pub(crate) fn verify(source: &dyn Source, structure: Option<&str>) -> Result<(Verification, Option<String>)> {
    let mut found = Verification::default();
    if let Some(reason) = structure {
        found.defect(format!("the structure of the file is damaged: {reason}"));
    }
    let mut damage = None;
    match check_all(source, &mut found, &mut damage) {
        // The engine reads nothing more through a handle that met a damaged page.
        Err(CchcError::StorageIo { kind: StorageIoKind::EarlierFailure, .. }) if found.defect_count > 0 => {
            found.defect("what follows could not be read after that: verify once more");
            damage = found.defects.first().cloned();
        }
        other => other?,
    }
    found.sound = found.defect_count == 0;
    Ok((found, damage))
}

/// Checks part after part. Notes in `damage` the first defect before the indexes.
fn check_all(source: &dyn Source, found: &mut Verification, damage: &mut Option<String>) -> Result<()> {
    let meta = found.part("the list of counters", |_| StoreMeta::load(source))?;
    let mut versions = Balance::default();
    let log = found.part("the change log", |found| log::check(source, meta.as_ref(), &mut versions, found))?;
    let walked =
        found.part("the table of records", |found| records::check(source, meta.as_ref(), &mut versions, found))?;
    if log.is_some() && walked.is_some() {
        found.part("the change log", |found| log::compare(source, &versions, found))?;
    }
    let indexes = match walked {
        Some(Expected { ids, indexes }) => {
            found.part("the table of identities", |found| records::compare_ids(source, ids, found))?;
            Some(indexes)
        }
        None => None,
    };
    found.part("the table of attachments", |found| contents::check(source, meta.as_ref(), found))?;
    found.part("the tables of the host", |found| host_tables::check(source, found))?;
    found.part("the table of keys", |found| seal::verify(source, &mut |defect| found.defect(defect)))?;
    if found.versions != found.changes {
        let text = format!("{} changes in the log, {} versions of records", found.changes, found.versions);
        found.defect(text);
    }
    *damage = found.defects.first().cloned();
    if let Some(indexes) = indexes {
        indexes::compare(source, indexes, found)?;
    }
    let postings = found
        .part("the search index", |found| search::check(source, meta.as_ref(), &mut |defect| found.defect(defect)))?;
    found.postings = postings.unwrap_or_default() as i64;
    Ok(())
}

/// Adds what contradicts a head that was kept elsewhere.
pub(crate) fn check_since(source: &dyn Source, head: &Head, found: &mut Verification) -> Result<()> {
    found.part("the change log", |found| since::check(source, head, found))?;
    found.sound = found.defect_count == 0;
    Ok(())
}
