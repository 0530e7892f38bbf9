//! A MessagePack value as a tree, for code that edits values without knowing their type.

use std::borrow::Cow;

use super::Form;
use super::error::Error;
use super::head::{Head, Reader};
use super::write::Writer;

/// The most levels of nested lists and maps: decoding recurses, and threads of apps have small stacks.
const DEPTH: u16 = 128;

/// A value whose lists, maps and texts can be edited.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'a> {
    /// Text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Self>),
    /// A map, its entries in the order in which they were encoded.
    Map(Vec<(Self, Self)>),
    /// Any other value, encoded.
    Other(&'a [u8]),
}

impl<'a> Value<'a> {
    /// Decodes the value at the start of the bytes.
    ///
    /// # Errors
    /// If they are not MessagePack, or nest deeper than any type does.
    pub(crate) fn decode(bytes: &'a [u8]) -> Result<Self, Error> {
        Self::read(&mut Reader { depth: DEPTH, ..Reader::new(bytes, Form::Body) })
    }

    fn read(reader: &mut Reader<'a>) -> Result<Self, Error> {
        let start = reader.rest;
        match reader.head()? {
            Head::Text(text) => Ok(Self::Text(text.into())),
            Head::List(count) => {
                reader.enter()?;
                let items = (0..count).map(|_| Self::read(reader)).collect::<Result<_, _>>()?;
                reader.depth += 1;
                Ok(Self::List(items))
            }
            Head::Map(count) => {
                reader.enter()?;
                let entry = |_| Ok((Self::read(reader)?, Self::read(reader)?));
                let entries = (0..count).map(entry).collect::<Result<_, Error>>()?;
                reader.depth += 1;
                Ok(Self::Map(entries))
            }
            _ => Ok(Self::Other(&start[..start.len() - reader.rest.len()])),
        }
    }

    /// Encodes it.
    ///
    /// # Errors
    /// If a list or map has more than 2³² items.
    pub(crate) fn encode(&self) -> Result<Vec<u8>, Error> {
        let mut writer = Writer::new(Form::Body);
        self.write(&mut writer)?;
        Ok(writer.finish())
    }

    fn write(&self, writer: &mut Writer) -> Result<(), Error> {
        match self {
            Self::Text(text) => writer.text(text),
            Self::List(items) => {
                writer.start_list(items.len())?;
                items.iter().try_for_each(|item| item.write(writer))
            }
            Self::Map(entries) => {
                writer.start_map(entries.len())?;
                entries.iter().try_for_each(|(key, value)| key.write(writer).and_then(|()| value.write(writer)))
            }
            Self::Other(bytes) => {
                writer.encoded(bytes);
                Ok(())
            }
        }
    }

    /// Whether this is the given text: for finding keys of maps.
    pub(crate) fn is_text(&self, text: &str) -> bool {
        matches!(self, Self::Text(own) if own == text)
    }
}
