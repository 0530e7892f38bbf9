//! Lists and maps split into their encoded items and entries, and assembled from such.

use serde::de::Error as _;

use super::Form;
use super::error::{Error, Step};
use super::head::{Head, Reader};
use super::write::Writer;

/// The items of a list, each as its bytes.
pub(crate) fn items(bytes: &[u8]) -> Result<Vec<&[u8]>, Error> {
    let mut reader = Reader::new(bytes, Form::Call);
    match reader.head()? {
        Head::List(count) => (0..count).map(|_| reader.encoded()).collect(),
        other => Err(other.instead_of(&"a sequence")),
    }
}

/// The bytes of the entry of a map with this name.
pub(crate) fn entry<'de>(bytes: &'de [u8], name: &'static str) -> Result<&'de [u8], Error> {
    let mut reader = Reader::new(bytes, Form::Call);
    let count = match reader.head()? {
        Head::Map(count) => count,
        other => return Err(other.instead_of(&"a map")),
    };
    let mut found = None;
    for _ in 0..count {
        let is_it = matches!(reader.head()?, Head::Text(key) if key == name);
        let value = reader.encoded()?;
        if is_it && found.replace(value).is_some() {
            return Err(Error::duplicate_field(name));
        }
    }
    found.ok_or_else(|| Error::missing_field(name))
}

/// The names of a map's other entries.
pub(crate) fn names_beside(bytes: &[u8], name: &str) -> Result<Vec<Step>, Error> {
    let mut reader = Reader::new(bytes, Form::Call);
    let Head::Map(count) = reader.head()? else { return Ok(Vec::new()) };
    let mut beside = Vec::new();
    for _ in 0..count {
        let key = reader.key()?;
        reader.skip()?;
        if !matches!(&key, Step::Name(own) if own == name) {
            beside.push(key);
        }
    }
    Ok(beside)
}

/// Assembles a list of encoded items.
pub(crate) fn list(items: &[Vec<u8>]) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(Form::Call);
    writer.start_list(items.len())?;
    items.iter().for_each(|item| writer.encoded(item));
    Ok(writer.finish())
}

/// Assembles a map of names and encoded values.
pub(crate) fn map(entries: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(Form::Call);
    writer.start_map(entries.len())?;
    for (name, value) in entries {
        writer.text(name)?;
        writer.encoded(value);
    }
    Ok(writer.finish())
}
