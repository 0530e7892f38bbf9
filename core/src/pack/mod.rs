//! MessagePack: structs as maps with field names, enum variants by name.
//!
//! One decoder and one encoder serve bodies in the file and calls alike, so that serde's code for each type is compiled
//! once.

mod access;
mod error;
mod head;
mod parts;
mod read;
#[cfg(test)]
mod tests;
mod unread;
mod value;
mod write;

use serde::{Deserialize, Serialize};

pub use error::Error;
pub(crate) use error::{Step, path};
pub(crate) use parts::{entry, items, list, map, names_beside};
pub(crate) use unread::{Notes, Unread, Why};
pub(crate) use value::Value;

/// How identities are encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// In the file: identities as bytes.
    Body,
    /// In calls, the canonical form: identities as text.
    Call,
}

/// Encodes a value.
///
/// # Errors
/// Where it has no such form.
pub fn encode<T: Serialize + ?Sized>(value: &T, form: Form) -> Result<Vec<u8>, Error> {
    let mut writer = write::Writer::new(form);
    value.serialize(&mut writer)?;
    Ok(writer.finish())
}

/// Decodes the value that the bytes start with.
///
/// # Errors
/// Where they are no MessagePack or do not fit the type, with the path of what does not.
pub fn decode<'de, T: Deserialize<'de>>(bytes: &'de [u8], form: Form) -> Result<T, Error> {
    decode_noting(bytes, form, &mut Notes::default())
}

/// Decodes the value that the bytes start with, and notes what of it was not taken.
///
/// # Errors
/// As [`decode`].
pub(crate) fn decode_noting<'de, T: Deserialize<'de>>(
    bytes: &'de [u8],
    form: Form,
    notes: &mut Notes,
) -> Result<T, Error> {
    let mut reader = head::Reader::new(bytes, form);
    let value = T::deserialize(&mut reader);
    *notes = reader.notes;
    value
}

/// Whether all text in a value passes a test; stops at nothing else.
///
/// # Errors
/// Where the bytes are no MessagePack.
pub(crate) fn all_text(bytes: &[u8], passes: fn(&str) -> bool) -> Result<bool, Error> {
    let mut all = true;
    head::Reader::new(bytes, Form::Body).skip_showing(&mut |text| all = all && passes(text))?;
    Ok(all)
}
