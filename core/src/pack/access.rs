//! Access to lists, maps and enum variants for serde's visitors.

use serde::Deserializer;
use serde::de::{DeserializeSeed, EnumAccess, Error as _, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor};

use super::error::{Error, Step};
use super::head::{Head, Reader, step_of_key, wrong_length};

type Result<T> = std::result::Result<T, Error>;

/// Maximum items preallocated.
const PREALLOCATED: u32 = 256;

/// Access to the items of a list or the entries of a map.
pub(super) struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    count: u32,
    left: u32,
    /// The bytes from the current entry's key on.
    key: &'de [u8],
}

impl<'a, 'de> Items<'a, 'de> {
    pub(super) fn new(reader: &'a mut Reader<'de>, count: u32) -> Self {
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

    pub(super) fn leave(self) -> Result<()> {
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
        Some(self.left.min(PREALLOCATED) as usize)
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
        Some(self.left.min(PREALLOCATED) as usize)
    }
}

/// An enum variant: its name alone, or a map entry of name and value.
pub(super) struct Variant<'a, 'de> {
    pub(super) reader: &'a mut Reader<'de>,
    /// The bytes from the name on.
    pub(super) name: &'de [u8],
    pub(super) has_value: bool,
}

impl Variant<'_, '_> {
    /// Refuses a variant without a value.
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
