//! The deserializer for any type: structs from maps, fields and variants by name only. Code that does not depend on the
//! type is outside the generic functions, to be compiled once.

use serde::Deserializer;
use serde::de::{Expected, Visitor};

use super::Form;
use super::access::{Items, Variant};
use super::error::Error;
use super::head::{Head, Reader};
use super::unread::Why;

type Result<T> = std::result::Result<T, Error>;

impl<'de> Reader<'de> {
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

    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        let start = self.rest.len();
        let head = self.text_or_head()?;
        if let Head::Text(text) = head {
            self.look_for_instant(start, text, &visitor);
        }
        text(self.form, head, visitor)
    }

    #[inline]
    fn look_for_instant(&mut self, left: usize, text: &str, expected: &dyn Expected) {
        if self.form == Form::Call {
            self.notes.look_for_instant(left, text, expected);
        }
    }

    fn items<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value> {
        match self.head()? {
            Head::List(count) => self.list(count, visitor),
            other => Err(other.instead_of(&visitor)),
        }
    }
}

/// Reads text. In the file form bytes may stand for it; in calls they are refused, as the caller means something else.
fn text<'de, V: Visitor<'de>>(form: Form, head: Head<'de>, visitor: V) -> Result<V::Value> {
    match head {
        Head::Bytes(_) if form == Form::Call => Err(head.instead_of(&visitor)),
        other => string(other, visitor),
    }
}

fn string<'de, V: Visitor<'de>>(head: Head<'de>, visitor: V) -> Result<V::Value> {
    match head {
        Head::Text(text) => visitor.visit_borrowed_str(text),
        Head::Bytes(bytes) => visitor.visit_borrowed_bytes(bytes),
        other => Err(other.instead_of(&visitor)),
    }
}

impl<'de> Deserializer<'de> for &mut Reader<'de> {
    type Error = Error;

    fn is_human_readable(&self) -> bool {
        self.form == Form::Call
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let start = self.rest.len();
        match self.head()? {
            Head::Nothing => visitor.visit_unit(),
            Head::Truth(truth) => visitor.visit_bool(truth),
            Head::Unsigned(number) => visitor.visit_u64(number),
            Head::Signed(number) => visitor.visit_i64(number),
            Head::Float(number) => visitor.visit_f64(number),
            Head::Text(text) => {
                self.look_for_instant(start, text, &visitor);
                visitor.visit_borrowed_str(text)
            }
            Head::Bytes(_) if self.form == Form::Call => Err(Head::Bytes(&[]).instead_of(&visitor)),
            Head::Bytes(bytes) => visitor.visit_borrowed_bytes(bytes),
            Head::List(count) => self.list(count, visitor),
            Head::Map(count) => {
                self.notes.note_buffered();
                self.map(count, visitor)
            }
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
        self.string(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.string(visitor)
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
            other => match other.name_in_bytes() {
                Some(name) => visitor.visit_borrowed_str(name),
                None => Err(other.instead_of(&visitor)),
            },
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.form == Form::Call {
            self.notes.note(self.rest.len(), Why::UnknownField);
        }
        self.skip()?;
        visitor.visit_unit()
    }
}
