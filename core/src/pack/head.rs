//! The low-level reader of MessagePack: reads one scalar, or the length of a list or map, at a time, independent of the
//! type decoded into.

use rmp::Marker;
use rmp::decode::bytes::{Bytes, BytesReadError};
use rmp::decode::{RmpRead, ValueReadError};
use serde::de::{Error as _, Expected, Unexpected};

use super::Form;
use super::error::{Error, Step};
use super::unread::Notes;

type Result<T> = std::result::Result<T, Error>;

/// The most levels of nested lists and maps.
const DEPTH: u16 = 1024;

/// Reads MessagePack from a slice.
pub(super) struct Reader<'de> {
    pub(super) rest: &'de [u8],
    pub(super) form: Form,
    /// How many more levels of nesting are allowed.
    pub(super) depth: u16,
    pub(super) notes: Notes,
}

/// A scalar, or the number of items or entries of the list or map that starts.
#[derive(Clone, Copy)]
pub(super) enum Head<'de> {
    Nothing,
    Truth(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Text(&'de str),
    Bytes(&'de [u8]),
    List(u32),
    Map(u32),
    Extension,
}

impl<'de> Head<'de> {
    /// The name, if it is given as bytes in UTF-8.
    pub(super) fn name_in_bytes(self) -> Option<&'de str> {
        match self {
            Self::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// The error for finding this instead of what is expected.
    #[cold]
    #[inline(never)]
    pub(super) fn instead_of(self, expected: &dyn Expected) -> Error {
        let found = match self {
            Self::Nothing => Unexpected::Unit,
            Self::Truth(truth) => Unexpected::Bool(truth),
            Self::Unsigned(number) => Unexpected::Unsigned(number),
            Self::Signed(number) => Unexpected::Signed(number),
            Self::Float(number) => Unexpected::Float(number),
            Self::Text(text) => Unexpected::Str(text),
            Self::Bytes(bytes) => Unexpected::Bytes(bytes),
            Self::List(_) => Unexpected::Seq,
            Self::Map(_) => Unexpected::Map,
            Self::Extension => Unexpected::Other("extension"),
        };
        Error::invalid_type(found, expected)
    }
}

impl<'de> Reader<'de> {
    pub(super) fn new(bytes: &'de [u8], form: Form) -> Self {
        Self { rest: bytes, form, depth: DEPTH, notes: Notes::default() }
    }

    /// Skips a value, calling `see` with every text in it.
    pub(super) fn skip_showing(&mut self, see: &mut dyn FnMut(&str)) -> Result<()> {
        let mut left = 1_u64;
        while left > 0 {
            left -= 1;
            match self.head()? {
                Head::Text(text) => see(text),
                Head::List(items) => left = left.saturating_add(items.into()),
                Head::Map(entries) => left = left.saturating_add(2 * u64::from(entries)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Skips a value.
    pub(super) fn skip(&mut self) -> Result<()> {
        self.skip_showing(&mut |_| {})
    }

    /// Consumes the key of the next entry and returns it as a path step.
    pub(super) fn key(&mut self) -> Result<Step> {
        let start = self.rest;
        self.skip()?;
        Ok(step_of_key(start))
    }

    /// Skips a value and returns its bytes.
    pub(super) fn encoded(&mut self) -> Result<&'de [u8]> {
        let before = self.rest;
        self.skip()?;
        Ok(&before[..before.len() - self.rest.len()])
    }

    fn next(&self) -> Option<Marker> {
        self.rest.first().map(|byte| Marker::from_u8(*byte))
    }

    /// Consumes a nil if one is next.
    pub(super) fn nothing(&mut self) -> bool {
        match self.rest.split_first() {
            Some((byte, rest)) if Marker::from_u8(*byte) == Marker::Null => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Consumes a short text if one is next: most names and many values are.
    #[inline(never)]
    fn short_text(&mut self) -> Option<&'de str> {
        let (byte, rest) = self.rest.split_first()?;
        let Marker::FixStr(length) = Marker::from_u8(*byte) else { return None };
        let (bytes, rest) = rest.split_at_checked(length.into())?;
        let text = std::str::from_utf8(bytes).ok()?;
        self.rest = rest;
        Some(text)
    }

    pub(super) fn text_or_head(&mut self) -> Result<Head<'de>> {
        match self.short_text() {
            Some(text) => Ok(Head::Text(text)),
            None => self.head(),
        }
    }

    #[inline(never)]
    pub(super) fn head(&mut self) -> Result<Head<'de>> {
        match Marker::from_u8(self.read(Bytes::read_data_u8)?) {
            Marker::Null => Ok(Head::Nothing),
            Marker::False => Ok(Head::Truth(false)),
            Marker::True => Ok(Head::Truth(true)),
            Marker::FixPos(number) => Ok(Head::Unsigned(number.into())),
            Marker::U8 => self.read(Bytes::read_data_u8).map(|number| Head::Unsigned(number.into())),
            Marker::U16 => self.read(Bytes::read_data_u16).map(|number| Head::Unsigned(number.into())),
            Marker::U32 => self.read(Bytes::read_data_u32).map(|number| Head::Unsigned(number.into())),
            Marker::U64 => self.read(Bytes::read_data_u64).map(Head::Unsigned),
            Marker::FixNeg(number) => Ok(Head::Signed(number.into())),
            Marker::I8 => self.read(Bytes::read_data_i8).map(|number| Head::Signed(number.into())),
            Marker::I16 => self.read(Bytes::read_data_i16).map(|number| Head::Signed(number.into())),
            Marker::I32 => self.read(Bytes::read_data_i32).map(|number| Head::Signed(number.into())),
            Marker::I64 => self.read(Bytes::read_data_i64).map(Head::Signed),
            Marker::F32 => self.read(Bytes::read_data_f32).map(|number| Head::Float(number.into())),
            Marker::F64 => self.read(Bytes::read_data_f64).map(Head::Float),
            Marker::FixStr(length) => self.text(length.into()),
            Marker::Str8 => self.length_u8().and_then(|length| self.text(length)),
            Marker::Str16 => self.length_u16().and_then(|length| self.text(length)),
            Marker::Str32 => self.length_u32().and_then(|length| self.text(length)),
            Marker::Bin8 => self.length_u8().and_then(|length| self.bytes(length)).map(Head::Bytes),
            Marker::Bin16 => self.length_u16().and_then(|length| self.bytes(length)).map(Head::Bytes),
            Marker::Bin32 => self.length_u32().and_then(|length| self.bytes(length)).map(Head::Bytes),
            Marker::FixArray(length) => self.count(length.into(), 1).map(Head::List),
            Marker::Array16 => self.length_u16().and_then(|length| self.count(length, 1)).map(Head::List),
            Marker::Array32 => self.length_u32().and_then(|length| self.count(length, 1)).map(Head::List),
            Marker::FixMap(length) => self.count(length.into(), 2).map(Head::Map),
            Marker::Map16 => self.length_u16().and_then(|length| self.count(length, 2)).map(Head::Map),
            Marker::Map32 => self.length_u32().and_then(|length| self.count(length, 2)).map(Head::Map),
            Marker::FixExt1 => self.extension(1),
            Marker::FixExt2 => self.extension(2),
            Marker::FixExt4 => self.extension(4),
            Marker::FixExt8 => self.extension(8),
            Marker::FixExt16 => self.extension(16),
            Marker::Ext8 => self.length_u8().and_then(|length| self.extension(length)),
            Marker::Ext16 => self.length_u16().and_then(|length| self.extension(length)),
            Marker::Ext32 => self.length_u32().and_then(|length| self.extension(length)),
            Marker::Reserved => Err(Error::new("a byte that means nothing")),
        }
    }

    fn read<T>(
        &mut self,
        read: impl FnOnce(&mut Bytes<'de>) -> std::result::Result<T, ValueReadError<BytesReadError>>,
    ) -> Result<T> {
        let mut bytes = Bytes::new(self.rest);
        let value = read(&mut bytes).map_err(|_| Error::ends_early())?;
        self.rest = bytes.remaining_slice();
        Ok(value)
    }

    fn length_u8(&mut self) -> Result<u32> {
        self.read(Bytes::read_data_u8).map(u32::from)
    }

    fn length_u16(&mut self) -> Result<u32> {
        self.read(Bytes::read_data_u16).map(u32::from)
    }

    fn length_u32(&mut self) -> Result<u32> {
        self.read(Bytes::read_data_u32)
    }

    /// Checks the number of items (each of so many values) that follow: no more than bytes are left.
    fn count(&mut self, count: u32, values: usize) -> Result<u32> {
        if count as usize > self.rest.len() / values { Err(Error::ends_early()) } else { Ok(count) }
    }

    fn bytes(&mut self, length: u32) -> Result<&'de [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(length as usize).ok_or_else(Error::ends_early)?;
        self.rest = rest;
        Ok(bytes)
    }

    fn text(&mut self, length: u32) -> Result<Head<'de>> {
        let text = std::str::from_utf8(self.bytes(length)?);
        text.map(Head::Text).map_err(|error| Error::new(format!("string found to be invalid utf8: {error}")))
    }

    /// Skips an extension: a type byte and its content.
    fn extension(&mut self, length: u32) -> Result<Head<'de>> {
        self.bytes(1)?;
        self.bytes(length)?;
        Ok(Head::Extension)
    }

    pub(super) fn enter(&mut self) -> Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 { Err(Error::new("depth limit exceeded")) } else { Ok(()) }
    }

    /// Whether an enum variant has a value: it is then a map of one entry.
    pub(super) fn enter_variant(&mut self) -> Result<bool> {
        if !matches!(self.next(), Some(Marker::FixMap(_) | Marker::Map16 | Marker::Map32)) {
            return Ok(false);
        }
        match self.head()? {
            Head::Map(1) => self.enter().map(|()| true),
            Head::Map(count) => Err(wrong_length(count)),
            _ => Ok(false),
        }
    }
}

#[cold]
pub(super) fn wrong_length(expected: u32) -> Error {
    Error::new(format!("array had incorrect length, expected {expected}"))
}

/// The path step of the entry that starts here.
#[cold]
#[inline(never)]
pub(super) fn step_of_key(start: &[u8]) -> Step {
    match Reader::new(start, Form::Body).head() {
        Ok(Head::Text(name)) => Step::Name(name.to_owned()),
        Ok(Head::Truth(truth)) => Step::Name(truth.to_string()),
        Ok(Head::Unsigned(number)) => Step::Name(number.to_string()),
        Ok(Head::Signed(number)) => Step::Name(number.to_string()),
        _ => Step::Unnamed,
    }
}
