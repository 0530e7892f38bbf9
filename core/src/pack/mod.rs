//! MessagePack encoding of values: structs as maps with field names, enum variants by name.
//!
//! One decoder and one encoder serve both forms (record bodies in the file, arguments and results of calls), so that
//! serde's code for each type is compiled once.

mod access;
mod error;
mod head;
mod parts;
mod read;
mod skim;
#[cfg(test)]
mod tests;
mod unread;
mod value;
mod write;

use serde::{Deserialize, Serialize};

pub use error::Error;
pub(crate) use error::{Step, path};
pub(crate) use parts::{entry, items, list, map, names_beside};
pub(crate) use skim::{Item, Skim};
pub(crate) use unread::{Notes, Unread, Why};
pub(crate) use value::Value;

/// Which of the two encodings: they differ in how identities are encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Record bodies in the file: identities as bytes.
    Body,
    /// Arguments and results of calls, the canonical form: identities as text.
    Call,
}

/// Encodes a value.
///
/// # Errors
/// If it cannot be encoded in this form.
pub fn encode<T: Serialize + ?Sized>(value: &T, form: Form) -> Result<Vec<u8>, Error> {
    let mut writer = write::Writer::new(form);
    value.serialize(&mut writer)?;
    Ok(writer.finish())
}

/// Decodes the value at the start of the bytes.
///
/// # Errors
/// If they are not MessagePack or do not fit the type, with the path of what does not.
pub fn decode<'de, T: Deserialize<'de>>(bytes: &'de [u8], form: Form) -> Result<T, Error> {
    decode_noting(bytes, form, &mut Notes::default())
}

/// Decodes the value at the start of the bytes, and notes which parts of it were ignored.
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

/// Whether every text in a value, keys of maps included, passes a test.
///
/// # Errors
/// If the bytes are not MessagePack.
pub(crate) fn all_text(bytes: &[u8], passes: fn(&str) -> bool) -> Result<bool, Error> {
    let mut all = true;
    head::Reader::new(bytes, Form::Body).skip_showing(&mut |text| all = all && passes(text))?;
    Ok(all)
}
