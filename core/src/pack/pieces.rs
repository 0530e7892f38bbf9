//! Lists and maps taken apart and put together without reading what is in them.

use serde::de::Error as _;

use super::Form;
use super::error::{Error, Step};
use super::head::{Head, Reader};
use super::write::Writer;

/// The items of a list, each as its bytes.
pub(crate) fn items(bytes: &[u8]) -> Result<Vec<&[u8]>, Error> {
    let mut reader = Reader::new(bytes, Form::Call);
    match reader.head()? {
        Head::List(count) => (0..count).map(|_| reader.piece()).collect(),
        other => Err(other.instead_of(&"a sequence")),
    }
}

/// The bytes of the entry with this name in a map.
pub(crate) fn entry<'de>(bytes: &'de [u8], name: &'static str) -> Result<&'de [u8], Error> {
    let mut reader = Reader::new(bytes, Form::Call);
    let count = match reader.head()? {
        Head::Map(count) => count,
        other => return Err(other.instead_of(&"a map")),
    };
    let mut found = None;
    for _ in 0..count {
        let is_it = matches!(reader.head()?, Head::Text(key) if key == name);
        let value = reader.piece()?;
        if is_it && found.replace(value).is_some() {
            return Err(Error::duplicate_field(name));
        }
    }
    found.ok_or_else(|| Error::missing_field(name))
}

/// A list of values that are written already.
pub(crate) fn list(items: &[Vec<u8>]) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(Form::Call);
    writer.start_list(items.len())?;
    items.iter().for_each(|item| writer.written(item));
    Ok(writer.finish())
}

/// A map of values that are written already.
pub(crate) fn map(entries: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(Form::Call);
    writer.start_map(entries.len())?;
    for (name, value) in entries {
        writer.text(name)?;
        writer.written(value);
    }
    Ok(writer.finish())
}

impl Error {
    /// The same, seen from the struct around the field.
    #[cold]
    pub(crate) fn in_field(self, name: &str) -> Self {
        self.within(Step::Name(name.to_owned()))
    }

    /// The same, seen from the list around the item.
    #[cold]
    pub(crate) fn in_item(self, position: u32) -> Self {
        self.within(Step::Item(position))
    }
}
