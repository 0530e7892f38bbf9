//! The serializer. Code that does not depend on the encoded type is outside the generic functions, to be compiled once.

use std::convert::Infallible;

use rmp::encode::{self, ByteBuf, ValueWriteError};
use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct,
    SerializeTupleVariant,
};
use serde::{Serialize, Serializer};

use super::Form;
use super::error::Error;

type Result<T> = std::result::Result<T, Error>;

/// Initial capacity in bytes: enough for most records.
const CAPACITY: usize = 256;

/// Encodes one value after another.
pub(super) struct Writer {
    out: ByteBuf,
    form: Form,
}

/// Writing to memory cannot fail.
fn done<T>(result: std::result::Result<T, ValueWriteError<Infallible>>) -> Result<()> {
    let Ok(_) = result;
    Ok(())
}

impl Writer {
    pub(super) fn new(form: Form) -> Self {
        Self { out: ByteBuf::with_capacity(CAPACITY), form }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.out.into_vec()
    }

    #[inline(never)]
    fn signed(&mut self, number: i64) -> Result<()> {
        done(encode::write_sint(&mut self.out, number))
    }

    #[inline(never)]
    fn unsigned(&mut self, number: u64) -> Result<()> {
        done(encode::write_uint(&mut self.out, number))
    }

    #[inline(never)]
    pub(super) fn text(&mut self, text: &str) -> Result<()> {
        done(encode::write_str(&mut self.out, text))
    }

    #[inline(never)]
    fn nothing(&mut self) -> Result<()> {
        let Ok(()) = encode::write_nil(&mut self.out);
        Ok(())
    }

    #[inline(never)]
    pub(super) fn start_list(&mut self, count: usize) -> Result<()> {
        done(encode::write_array_len(&mut self.out, counted(count)?))
    }

    #[inline(never)]
    pub(super) fn start_map(&mut self, count: usize) -> Result<()> {
        done(encode::write_map_len(&mut self.out, counted(count)?))
    }

    /// Appends an encoded value.
    pub(super) fn encoded(&mut self, value: &[u8]) {
        self.out.as_mut_vec().extend_from_slice(value);
    }

    /// Starts the map entry of a variant that has a value.
    #[inline(never)]
    fn start_variant(&mut self, name: &str) -> Result<()> {
        self.start_map(1)?;
        self.text(name)
    }

    /// Starts a sequence of values whose count may be known only at its end.
    fn values(&mut self, counted: bool) -> Values<'_> {
        let start = if counted { None } else { Some(self.out.as_slice().len()) };
        Values { writer: self, start, count: 0 }
    }
}

fn counted(count: usize) -> Result<u32> {
    u32::try_from(count).map_err(|_| Error::new("too many items"))
}

impl<'a> Serializer for &'a mut Writer {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Values<'a>;
    type SerializeTuple = Values<'a>;
    type SerializeTupleStruct = Values<'a>;
    type SerializeTupleVariant = Values<'a>;
    type SerializeMap = Values<'a>;
    type SerializeStruct = Values<'a>;
    type SerializeStructVariant = Values<'a>;

    fn is_human_readable(&self) -> bool {
        self.form == Form::Call
    }

    fn serialize_bool(self, truth: bool) -> Result<()> {
        let Ok(()) = encode::write_bool(&mut self.out, truth);
        Ok(())
    }

    fn serialize_i8(self, number: i8) -> Result<()> {
        self.signed(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<()> {
        self.signed(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<()> {
        self.signed(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<()> {
        self.signed(number)
    }

    fn serialize_u8(self, number: u8) -> Result<()> {
        self.unsigned(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<()> {
        self.unsigned(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<()> {
        self.unsigned(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<()> {
        self.unsigned(number)
    }

    fn serialize_f32(self, number: f32) -> Result<()> {
        done(encode::write_f32(&mut self.out, number))
    }

    fn serialize_f64(self, number: f64) -> Result<()> {
        done(encode::write_f64(&mut self.out, number))
    }

    fn serialize_char(self, letter: char) -> Result<()> {
        self.text(letter.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, text: &str) -> Result<()> {
        self.text(text)
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<()> {
        done(encode::write_bin(&mut self.out, bytes))
    }

    fn serialize_none(self) -> Result<()> {
        self.nothing()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<()> {
        self.nothing()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<()> {
        self.start_list(0)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, name: &'static str) -> Result<()> {
        self.text(name)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<()> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<()> {
        self.start_variant(name)?;
        value.serialize(self)
    }

    fn serialize_seq(self, count: Option<usize>) -> Result<Values<'a>> {
        if let Some(count) = count {
            self.start_list(count)?;
        }
        Ok(self.values(count.is_some()))
    }

    fn serialize_tuple(self, count: usize) -> Result<Values<'a>> {
        self.serialize_seq(Some(count))
    }

    fn serialize_tuple_struct(self, _: &'static str, count: usize) -> Result<Values<'a>> {
        self.serialize_seq(Some(count))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, name: &'static str, count: usize) -> Result<Values<'a>> {
        self.start_variant(name)?;
        self.serialize_seq(Some(count))
    }

    fn serialize_map(self, count: Option<usize>) -> Result<Values<'a>> {
        if let Some(count) = count {
            self.start_map(count)?;
        }
        Ok(self.values(count.is_some()))
    }

    fn serialize_struct(self, _: &'static str, count: usize) -> Result<Values<'a>> {
        self.serialize_map(Some(count))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, name: &'static str, count: usize) -> Result<Values<'a>> {
        self.start_variant(name)?;
        self.serialize_map(Some(count))
    }
}

/// The values of a list or map being written.
pub(super) struct Values<'a> {
    writer: &'a mut Writer,
    /// Where they start, if their count must be inserted there.
    start: Option<usize>,
    count: usize,
}

impl Values<'_> {
    /// Inserts the count before the values.
    fn finish(self, start: fn(&mut Writer, usize) -> Result<()>) -> Result<()> {
        let Some(from) = self.start else { return Ok(()) };
        let values = self.writer.out.as_mut_vec().split_off(from);
        start(self.writer, self.count)?;
        self.writer.out.as_mut_vec().extend_from_slice(&values);
        Ok(())
    }

    fn named<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Result<()> {
        self.writer.text(name)?;
        value.serialize(&mut *self.writer)
    }
}

impl SerializeSeq for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        self.count += 1;
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<()> {
        self.finish(Writer::start_list)
    }
}

impl SerializeMap for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<()> {
        self.count += 1;
        key.serialize(&mut *self.writer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<()> {
        self.finish(Writer::start_map)
    }
}

impl SerializeTuple for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<()> {
        Ok(())
    }
}

impl SerializeTupleStruct for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<()> {
        Ok(())
    }
}

impl SerializeTupleVariant for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<()> {
        value.serialize(&mut *self.writer)
    }

    fn end(self) -> Result<()> {
        Ok(())
    }
}

impl SerializeStruct for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<()> {
        self.named(name, value)
    }

    fn end(self) -> Result<()> {
        Ok(())
    }
}

impl SerializeStructVariant for Values<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<()> {
        self.named(name, value)
    }

    fn end(self) -> Result<()> {
        Ok(())
    }
}
