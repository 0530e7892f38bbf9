//! The shape of an index without its record type, and one entry of an index.

use crate::error::{CchcError, Result};
use crate::model::record::{Index, KeyField};

/// An index without its record type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct IndexShape {
    pub name: &'static str,
    pub fields: &'static [KeyField],
    pub unique: bool,
    pub sparse: bool,
}

/// The shape of a record type's index.
pub(crate) fn shape<R>(index: &Index<R>) -> IndexShape {
    IndexShape { name: index.name, fields: index.fields, unique: index.unique, sparse: index.sparse }
}

/// One entry of an index: the key, and the row it leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct IndexEntry {
    /// Position of the index in the record type's list.
    pub index: usize,
    pub key: Vec<u8>,
    pub value: Vec<u8>,
}

/// The row an index entry leads to.
pub(crate) fn row_of(unique: bool, key: &[u8], value: &[u8]) -> Result<u64> {
    let bytes = if unique { value } else { key };
    bytes
        .last_chunk()
        .map(|row| u64::from_be_bytes(*row))
        .ok_or_else(|| CchcError::Corrupt { reason: "an index entry is too short".to_owned() })
}
