//! MessagePack: maps with field names, the variants of enums by name.
//!
//! One reader and one writer serve bodies in the file and calls alike, so that each type's code is there once.

mod access;
mod error;
mod head;
mod pieces;
mod read;
#[cfg(test)]
mod tests;
mod write;

use serde::{Deserialize, Serialize};

pub use error::Error;
pub(crate) use pieces::{entry, items, list, map};

/// Whether identities are written as bytes or as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In the file: identities as bytes.
    Body,
    /// In calls, the canonical form: identities as text.
    Call,
}

/// Writes a value.
///
/// # Errors
/// Where it has no such form.
pub fn encode<T: Serialize + ?Sized>(value: &T, form: Form) -> Result<Vec<u8>, Error> {
    let mut writer = write::Writer::new(form);
    value.serialize(&mut writer)?;
    Ok(writer.finish())
}

/// Reads the value that the bytes start with.
///
/// # Errors
/// Where they are no MessagePack or do not fit the type, with the path of what does not.
pub fn decode<'de, T: Deserialize<'de>>(bytes: &'de [u8], form: Form) -> Result<T, Error> {
    T::deserialize(&mut head::Reader::new(bytes, form))
}

/// Whether all text in a value passes a test; stops at nothing else.
///
/// # Errors
/// Where the bytes are no MessagePack.
pub(crate) fn all_text(bytes: &[u8], passes: fn(&str) -> bool) -> Result<bool, Error> {
    let mut all = true;
    head::Reader::new(bytes, Form::Body).pass_over(&mut |text| all = all && passes(text))?;
    Ok(all)
}
