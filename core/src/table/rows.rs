//! Records that a caller holds, as a batch: those of a page, for instance.

use super::batch::Batch;
use super::column::{Column, columns};
use super::frame::kind_of;
use super::scan::Filler;
use crate::error::{CchcError, Result};
use crate::pack;

/// The columns of a collection, and records of it as rows. The records are given encoded, as the results of calls are:
/// a list in MessagePack.
///
/// # Errors
/// `NotFound` if there is no such collection; `Corrupt` if the bytes are no list of its records.
pub fn batch_of(collection: &str, records: &[u8]) -> Result<(Vec<&'static Column>, Batch)> {
    let missing = || CchcError::NotFound { kind: "collection".to_owned(), id: collection.to_owned() };
    let kind = kind_of(collection)?.ok_or_else(missing)?;
    let columns: Vec<_> = columns(collection).ok_or_else(missing)?.iter().collect();
    let items = pack::items(records).map_err(|error| CchcError::Corrupt { reason: error.to_string() })?;
    let mut filler = Filler::of_values(kind, &columns, items.len());
    items.iter().try_for_each(|record| filler.add_value(record))?;
    let rows = filler.rows();
    Ok((columns, Batch { rows, columns: filler.take()? }))
}
