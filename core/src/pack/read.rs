//! The reader. What does not depend on the type that is read stands outside the generic functions.

use rmp::Marker;
use rmp::decode::bytes::{Bytes, BytesReadError};
use rmp::decode::{RmpRead, ValueReadError};
use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, Expected, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};

use super::Form;
use super::error::{Error, Step};

type Result<T> = std::result::Result<T, Error>;

/// How deep lists and maps may lie in each other.
const DEPTH: u16 = 1024;

/// As many items as space is made for before they are there.
const MADE_ROOM: u32 = 256;

/// Reads one value after the other.
pub(super) struct Reader<'de> {
    rest: &'de [u8],
    form: Form,
    /// How much deeper it may go.
    depth: u16,
}

/// A value, or how many items or entries follow.
#[derive(Clone, Copy)]
enum Head<'de> {
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
    /// The name in bytes, which may be given for text.
    fn name_in_bytes(self) -> Option<&'de str> {
        match self {
            Self::Bytes(bytes) => std::str::from_utf8(bytes).ok(),
            _ => None,
        }
    }

    /// The error of finding this where something else is expected.
    #[cold]
    #[inline(never)]
    fn instead_of(self, expected: &dyn Expected) -> Error {
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
        Self { rest: bytes, form, depth: DEPTH }
    }

    /// Passes over a value, showing its text.
    pub(super) fn pass_over(&mut self, see: &mut dyn FnMut(&str)) -> Result<()> {
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

    fn next(&self) -> Option<Marker> {
        self.rest.first().map(|byte| Marker::from_u8(*byte))
    }

    /// Passes over nothing, if that comes next.
    fn nothing(&mut self) -> bool {
        match self.rest.split_first() {
            Some((byte, rest)) if Marker::from_u8(*byte) == Marker::Null => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Short text, if that comes next: most names and many values are.
    #[inline(never)]
    fn short_text(&mut self) -> Option<&'de str> {
        let (byte, rest) = self.rest.split_first()?;
        let Marker::FixStr(length) = Marker::from_u8(*byte) else { return None };
        let (bytes, rest) = rest.split_at_checked(length.into())?;
        let text = std::str::from_utf8(bytes).ok()?;
        self.rest = rest;
        Some(text)
    }

    fn text_or_head(&mut self) -> Result<Head<'de>> {
        match self.short_text() {
            Some(text) => Ok(Head::Text(text)),
            None => self.head(),
        }
    }

    #[inline(never)]
    fn head(&mut self) -> Result<Head<'de>> {
        let marker = Marker::from_u8(self.read(Bytes::read_data_u8)?);
        Ok(match marker {
            Marker::Null => Head::Nothing,
            Marker::False => Head::Truth(false),
            Marker::True => Head::Truth(true),
            Marker::FixPos(number) => Head::Unsigned(number.into()),
            Marker::U8 => Head::Unsigned(self.read(Bytes::read_data_u8)?.into()),
            Marker::U16 => Head::Unsigned(self.read(Bytes::read_data_u16)?.into()),
            Marker::U32 => Head::Unsigned(self.read(Bytes::read_data_u32)?.into()),
            Marker::U64 => Head::Unsigned(self.read(Bytes::read_data_u64)?),
            Marker::FixNeg(number) => Head::Signed(number.into()),
            Marker::I8 => Head::Signed(self.read(Bytes::read_data_i8)?.into()),
            Marker::I16 => Head::Signed(self.read(Bytes::read_data_i16)?.into()),
            Marker::I32 => Head::Signed(self.read(Bytes::read_data_i32)?.into()),
            Marker::I64 => Head::Signed(self.read(Bytes::read_data_i64)?),
            Marker::F32 => Head::Float(self.read(Bytes::read_data_f32)?.into()),
            Marker::F64 => Head::Float(self.read(Bytes::read_data_f64)?),
            Marker::FixStr(_) | Marker::Str8 | Marker::Str16 | Marker::Str32 => Head::Text(self.text(marker)?),
            Marker::Bin8 | Marker::Bin16 | Marker::Bin32 => Head::Bytes(self.bytes(marker)?),
            Marker::FixArray(_) | Marker::Array16 | Marker::Array32 => Head::List(self.count(marker, 1)?),
            Marker::FixMap(_) | Marker::Map16 | Marker::Map32 => Head::Map(self.count(marker, 2)?),
            Marker::Reserved => return Err(Error::new("a byte that means nothing")),
            Marker::FixExt1
            | Marker::FixExt2
            | Marker::FixExt4
            | Marker::FixExt8
            | Marker::FixExt16
            | Marker::Ext8
            | Marker::Ext16
            | Marker::Ext32 => {
                self.bytes(marker)?;
                Head::Extension
            }
        })
    }

    fn read<T>(
        &mut self,
        read: fn(&mut Bytes<'de>) -> std::result::Result<T, ValueReadError<BytesReadError>>,
    ) -> Result<T> {
        let mut bytes = Bytes::new(self.rest);
        let value = read(&mut bytes).map_err(|_| Error::ends_early())?;
        self.rest = bytes.remaining_slice();
        Ok(value)
    }

    /// The length that a marker holds or that follows it; of an extension with the byte that tells its type.
    fn length(&mut self, marker: Marker) -> Result<usize> {
        Ok(match marker {
            Marker::FixStr(length) | Marker::FixArray(length) | Marker::FixMap(length) => length.into(),
            Marker::Str8 | Marker::Bin8 => self.read(Bytes::read_data_u8)?.into(),
            Marker::Str16 | Marker::Bin16 | Marker::Array16 | Marker::Map16 => self.read(Bytes::read_data_u16)?.into(),
            Marker::FixExt1 => 1 + 1,
            Marker::FixExt2 => 1 + 2,
            Marker::FixExt4 => 1 + 4,
            Marker::FixExt8 => 1 + 8,
            Marker::FixExt16 => 1 + 16,
            Marker::Ext8 => 1 + usize::from(self.read(Bytes::read_data_u8)?),
            Marker::Ext16 => 1 + usize::from(self.read(Bytes::read_data_u16)?),
            Marker::Ext32 => (self.read(Bytes::read_data_u32)? as usize).saturating_add(1),
            _ => self.read(Bytes::read_data_u32)? as usize,
        })
    }

    /// How many items follow, of so many values each; no more than there are bytes.
    fn count(&mut self, marker: Marker, values: usize) -> Result<u32> {
        let count = self.length(marker)?;
        if count > self.rest.len() / values {
            return Err(Error::ends_early());
        }
        u32::try_from(count).map_err(|_| Error::ends_early())
    }

    fn bytes(&mut self, marker: Marker) -> Result<&'de [u8]> {
        let length = self.length(marker)?;
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or_else(Error::ends_early)?;
        self.rest = rest;
        Ok(bytes)
    }

    fn text(&mut self, marker: Marker) -> Result<&'de str> {
        let bytes = self.bytes(marker)?;
        std::str::from_utf8(bytes).map_err(|error| Error::new(format!("string found to be invalid utf8: {error}")))
    }

    fn enter(&mut self) -> Result<()> {
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 { Err(Error::new("depth limit exceeded")) } else { Ok(()) }
    }

    /// Whether a variant has a value, which then is in a map of one entry.
    fn enter_variant(&mut self) -> Result<bool> {
        if !matches!(self.next(), Some(Marker::FixMap(_) | Marker::Map16 | Marker::Map32)) {
            return Ok(false);
        }
        match self.head()? {
            Head::Map(1) => self.enter().map(|()| true),
            Head::Map(count) => Err(wrong_length(count)),
            _ => Ok(false),
        }
    }

    fn list<V: Visitor<'de>>(&mut self, count: u32, visitor: V) -> Result<V::Value> {
        self.enter()?;
        let mut items = Items::new(self, count);
        let value = visitor.visit_seq(&mut items)?;
        items.leave()?;
        Ok(value)
    }

    fn map<V: Visitor<'de>>(&mut self, count: u32, visitor: V) -> Result<V::Value> {
        self.enter()?;
        let mut entries = Items::new(self, count);
        let value = visitor.visit_map(&mut entries)?;
        entries.leave()?;
        Ok(value)
    }

    fn number<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::Unsigned(number) => visitor.visit_u64(number),
            Head::Signed(number) => visitor.visit_i64(number),
            Head::Float(number) => visitor.visit_f64(number),
            other => Err(other.instead_of(&visitor)),
        }
    }

    fn items<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::List(count) => self.list(count, visitor),
            other => Err(other.instead_of(&visitor)),
        }
    }
}

fn string<'de, V: Visitor<'de>>(head: Head<'de>, visitor: V) -> Result<V::Value> {
    match head {
        Head::Text(text) => visitor.visit_borrowed_str(text),
        Head::Bytes(bytes) => visitor.visit_borrowed_bytes(bytes),
        other => Err(other.instead_of(&visitor)),
    }
}

#[cold]
fn wrong_length(expected: u32) -> Error {
    Error::new(format!("array had incorrect length, expected {expected}"))
}

/// The step to the value of the entry that starts here.
#[cold]
#[inline(never)]
fn step_of_key(start: &[u8]) -> Step {
    match (Reader { rest: start, form: Form::Body, depth: DEPTH }).head() {
        Ok(Head::Text(name)) => Step::Name(name.to_owned()),
        Ok(Head::Truth(truth)) => Step::Name(truth.to_string()),
        Ok(Head::Unsigned(number)) => Step::Name(number.to_string()),
        Ok(Head::Signed(number)) => Step::Name(number.to_string()),
        _ => Step::Unnamed,
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Error;

    fn is_human_readable(&self) -> bool {
        self.form == Form::Call
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::Nothing => visitor.visit_unit(),
            Head::Truth(truth) => visitor.visit_bool(truth),
            Head::Unsigned(number) => visitor.visit_u64(number),
            Head::Signed(number) => visitor.visit_i64(number),
            Head::Float(number) => visitor.visit_f64(number),
            Head::Text(text) => visitor.visit_borrowed_str(text),
            Head::Bytes(bytes) => visitor.visit_borrowed_bytes(bytes),
            Head::List(count) => self.list(count, visitor),
            Head::Map(count) => self.map(count, visitor),
            Head::Extension => Err(Head::Extension.instead_of(&visitor)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::Truth(truth) => visitor.visit_bool(truth),
            other => Err(other.instead_of(&visitor)),
        }
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.number(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        string(self.text_or_head()?, visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        string(self.text_or_head()?, visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        string(self.text_or_head()?, visitor)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        string(self.head()?, visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        string(self.head()?, visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::Nothing => visitor.visit_unit(),
            other => Err(other.instead_of(&visitor)),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::Nothing | Head::List(0) => visitor.visit_unit(),
            other => Err(other.instead_of(&visitor)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.items(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.items(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, visitor: V) -> Result<V::Value> {
        self.items(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::Map(count) => self.map(count, visitor),
            other => Err(other.instead_of(&visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        match self.head()? {
            Head::Map(count) => self.map(count, visitor),
            Head::List(count) => self.list(count, visitor),
            other => Err(other.instead_of(&visitor)),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        let has_value = self.enter_variant()?;
        let name = self.rest;
        visitor.visit_enum(Variant { reader: self, name, has_value })
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.text_or_head()? {
            Head::Text(name) => visitor.visit_borrowed_str(name),
            Head::Unsigned(place) => visitor.visit_u64(place),
            other => match other.name_in_bytes() {
                Some(name) => visitor.visit_borrowed_str(name),
                None => Err(other.instead_of(&visitor)),
            },
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.pass_over(&mut |_| {})?;
        visitor.visit_unit()
    }
}

/// The items of a list or the entries of a map, one after the other.
struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    count: u32,
    left: u32,
    /// Where the key of the entry starts.
    key: &'de [u8],
}

impl<'a, 'de> Items<'a, 'de> {
    fn new(reader: &'a mut Reader<'de>, count: u32) -> Self {
        let key = reader.rest;
        Self { reader, count, left: count, key }
    }

    fn next(&mut self) -> bool {
        self.key = self.reader.rest;
        match self.left.checked_sub(1) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }

    fn leave(self) -> Result<()> {
        self.reader.depth += 1;
        if self.left == 0 { Ok(()) } else { Err(wrong_length(self.count - self.left)) }
    }

    #[cold]
    #[inline(never)]
    fn in_item(&self, error: Error) -> Error {
        error.within(Step::Item(self.count - self.left - 1))
    }

    #[cold]
    #[inline(never)]
    fn in_entry(&self, error: Error) -> Error {
        error.within(step_of_key(self.key))
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        if !self.next() {
            return Ok(None);
        }
        match seed.deserialize(&mut *self.reader) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(self.in_item(error)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.min(MADE_ROOM) as usize)
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        if !self.next() {
            return Ok(None);
        }
        match seed.deserialize(&mut *self.reader) {
            Ok(key) => Ok(Some(key)),
            Err(error) => Err(self.in_entry(error)),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        seed.deserialize(&mut *self.reader).map_err(|error| self.in_entry(error))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left.min(MADE_ROOM) as usize)
    }
}

/// A variant of an enum: its name alone, or an entry of name and value.
struct Variant<'a, 'de> {
    reader: &'a mut Reader<'de>,
    /// Where the name starts.
    name: &'de [u8],
    has_value: bool,
}

impl Variant<'_, '_> {
    /// Refuses a name alone.
    fn value(&self, expected: &'static str) -> Result<()> {
        if self.has_value {
            return Ok(());
        }
        Err(self.within(Error::invalid_type(Unexpected::UnitVariant, &expected)))
    }

    #[cold]
    #[inline(never)]
    fn within(&self, error: Error) -> Error {
        error.within(step_of_key(self.name))
    }

    fn leave(self) {
        self.reader.depth += 1;
    }
}

impl<'de> EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        let variant = seed.deserialize(&mut *self.reader)?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        if !self.has_value {
            return Ok(());
        }
        match self.reader.head() {
            Ok(Head::Nothing) => {
                self.leave();
                Ok(())
            }
            Ok(other) => Err(self.within(other.instead_of(&"unit variant"))),
            Err(error) => Err(self.within(error)),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        self.value("newtype variant")?;
        let value = seed.deserialize(&mut *self.reader).map_err(|error| self.within(error))?;
        self.leave();
        Ok(value)
    }

    fn tuple_variant<V: Visitor<'de>>(self, length: usize, visitor: V) -> Result<V::Value> {
        self.value("tuple variant")?;
        let value = self.reader.deserialize_tuple(length, visitor).map_err(|error| self.within(error))?;
        self.leave();
        Ok(value)
    }

    fn struct_variant<V: Visitor<'de>>(self, fields: &'static [&'static str], visitor: V) -> Result<V::Value> {
        self.value("struct variant")?;
        let value = self.reader.deserialize_struct("", fields, visitor).map_err(|error| self.within(error))?;
        self.leave();
        Ok(value)
    }
}
