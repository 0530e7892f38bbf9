//! Identities of records: each is mapped to its kind and a dense row number, and all other tables hold only rows.

use uuid::Uuid;

use super::tables::IDS;
use crate::error::{CchcError, Result};
use crate::storage::Source;

/// The kind and row of an identity; `None` if no record ever had it.
pub(crate) fn find(source: &dyn Source, id: Uuid) -> Result<Option<(u8, u64)>> {
    let Some(bytes) = source.get(IDS, id.as_bytes())? else { return Ok(None) };
    let (kind, row) = bytes.split_first().ok_or_else(|| lost(id))?;
    let row = row.try_into().map_err(|_| lost(id))?;
    Ok(Some((*kind, u64::from_be_bytes(row))))
}

/// The row of an identity that must have one.
pub(crate) fn row(source: &dyn Source, id: Uuid) -> Result<u64> {
    find(source, id)?.map(|(_, row)| row).ok_or_else(|| lost(id))
}

fn lost(id: Uuid) -> CchcError {
    CchcError::Corrupt { reason: format!("{id} has no place") }
}
