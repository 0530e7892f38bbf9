//! Walks an encoded value without a type to decode it into, for scans that want few fields of many records.

use super::Form;
use super::error::Error;
use super::head::{Head, Reader};

/// A position in encoded values.
pub(crate) struct Skim<'a>(Reader<'a>);

/// A scalar, or the number of items or entries of the list or map that starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Item<'a> {
    Nothing,
    Truth(bool),
    Number(i64),
    Text(&'a str),
    Bytes(&'a [u8]),
    List(u32),
    Map(u32),
    /// What no record holds: numbers that are not whole or too great, extensions.
    Other,
}

impl<'a> Skim<'a> {
    /// At the start of the bytes of a record's body.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(Reader::new(bytes, Form::Body))
    }

    /// The bytes from here on.
    pub fn rest(&self) -> &'a [u8] {
        self.0.rest
    }

    /// Passes these bytes if they are next.
    #[inline]
    pub fn pass(&mut self, bytes: &[u8]) -> bool {
        match self.0.rest.strip_prefix(bytes) {
            Some(rest) => {
                self.0.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Passes a scalar, or the head of a list or map, and returns it.
    #[inline]
    pub fn item(&mut self) -> Result<Item<'a>, Error> {
        Ok(match self.0.text_or_head()? {
            Head::Nothing => Item::Nothing,
            Head::Truth(truth) => Item::Truth(truth),
            Head::Unsigned(number) => i64::try_from(number).map_or(Item::Other, Item::Number),
            Head::Signed(number) => Item::Number(number),
            Head::Text(text) => Item::Text(text),
            Head::Bytes(bytes) => Item::Bytes(bytes),
            Head::List(count) => Item::List(count),
            Head::Map(count) => Item::Map(count),
            Head::Float(_) | Head::Extension => Item::Other,
        })
    }

    /// Passes a value.
    pub fn skip(&mut self) -> Result<(), Error> {
        // Most values are short texts, small numbers or nothing.
        match self.0.rest {
            [0x00..=0x7f | 0xc0 | 0xc2 | 0xc3, rest @ ..] => {
                self.0.rest = rest;
                Ok(())
            }
            [head @ 0xa0..=0xbf, rest @ ..] if rest.len() >= usize::from(head & 0x1f) => {
                self.0.rest = &rest[usize::from(head & 0x1f)..];
                Ok(())
            }
            _ => self.0.skip(),
        }
    }
}
