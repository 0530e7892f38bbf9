//! Binary fields in a fixed order: big-endian, or of variable length where small numbers are usual.

use crate::error::{CchcError, Result};

/// Appends fields.
#[derive(Debug, Default)]
pub(crate) struct FieldEncoder(Vec<u8>);

impl FieldEncoder {
    pub fn with_capacity(capacity: usize) -> Self {
        Self(Vec::with_capacity(capacity))
    }

    pub fn u8(&mut self, value: u8) {
        self.0.push(value);
    }

    pub fn u16(&mut self, value: u16) {
        self.raw(&value.to_be_bytes());
    }

    pub fn u32(&mut self, value: u32) {
        self.raw(&value.to_be_bytes());
    }

    pub fn u64(&mut self, value: u64) {
        self.raw(&value.to_be_bytes());
    }

    pub fn i64(&mut self, value: i64) {
        self.raw(&value.to_be_bytes());
    }

    /// Text of at most 65,535 bytes; longer text is cut at a letter.
    pub fn text(&mut self, text: &str) {
        let mut end = text.len().min(usize::from(u16::MAX));
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        self.u16(end as u16);
        self.raw(&text.as_bytes()[..end]);
    }

    /// A number in as few bytes as it needs.
    pub fn varint(&mut self, value: u64) {
        put_varint(value, &mut self.0);
    }

    /// Text after its length as a varint.
    pub fn short_text(&mut self, text: &str) {
        self.varint(text.len() as u64);
        self.raw(text.as_bytes());
    }

    pub fn raw(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Appends a number in as few bytes as it needs (LEB128): seven bits a byte, the lowest first; every byte but the last
/// has its top bit set.
pub(crate) fn put_varint(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Takes fields off the front.
pub(crate) struct FieldDecoder<'a> {
    left: &'a [u8],
    what: &'static str,
}

impl<'a> FieldDecoder<'a> {
    pub fn new(bytes: &'a [u8], what: &'static str) -> Self {
        Self { left: bytes, what }
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8]> {
        let Some((taken, left)) = self.left.split_at_checked(length) else {
            return Err(CchcError::Corrupt { reason: format!("a stored {} ends too early", self.what) });
        };
        self.left = left;
        Ok(taken)
    }

    pub fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut out = [0; N];
        out.copy_from_slice(self.take(N)?);
        Ok(out)
    }

    pub fn skip(&mut self, length: usize) -> Result<()> {
        self.take(length).map(drop)
    }

    pub fn u8(&mut self) -> Result<u8> {
        Ok(u8::from_be_bytes(self.array()?))
    }

    pub fn u16(&mut self) -> Result<u16> {
        Ok(u16::from_be_bytes(self.array()?))
    }

    pub fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_be_bytes(self.array()?))
    }

    pub fn u64(&mut self) -> Result<u64> {
        Ok(u64::from_be_bytes(self.array()?))
    }

    pub fn i64(&mut self) -> Result<i64> {
        Ok(i64::from_be_bytes(self.array()?))
    }

    /// A number that [`FieldEncoder::varint`] wrote. Each number has one encoding: a longer one is refused.
    pub fn varint(&mut self) -> Result<u64> {
        let mut value = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.u8()?;
            let bits = u64::from(byte & 0x7F);
            let fits = bits << shift >> shift == bits;
            if !fits || (byte == 0 && shift > 0) {
                break;
            }
            value |= bits << shift;
            if byte & 0x80 == 0 {
                return Ok(value);
            }
        }
        Err(CchcError::Corrupt { reason: format!("a stored {} holds a broken number", self.what) })
    }

    /// A varint of at most 32 bits.
    pub fn varint32(&mut self) -> Result<u32> {
        let what = self.what;
        let broken = |_| CchcError::Corrupt { reason: format!("a stored {what} holds a number too great") };
        self.varint()?.try_into().map_err(broken)
    }

    pub fn text(&mut self) -> Result<&'a str> {
        let length = self.u16()?;
        self.utf8(length.into())
    }

    pub fn short_text(&mut self) -> Result<&'a str> {
        let length = self.varint32()?;
        self.utf8(length as usize)
    }

    fn utf8(&mut self, length: usize) -> Result<&'a str> {
        let what = self.what;
        std::str::from_utf8(self.take(length)?)
            .map_err(|_| CchcError::Corrupt { reason: format!("a stored {what} holds broken text") })
    }

    pub fn rest(self) -> &'a [u8] {
        self.left
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_and_texts_survive(numbers: Vec<u64>, text: String) {
            let mut out = FieldEncoder::default();
            out.short_text(&text);
            numbers.iter().for_each(|number| out.varint(*number));
            let bytes = out.finish();
            let mut taken = FieldDecoder::new(&bytes, "test");
            prop_assert_eq!(taken.short_text().unwrap(), text);
            for number in numbers {
                prop_assert_eq!(taken.varint().unwrap(), number);
            }
            prop_assert!(taken.rest().is_empty());
        }

        #[test]
        fn what_decodes_is_the_one_encoding_of_its_number(bytes in proptest::collection::vec(any::<u8>(), 0..12)) {
            let mut taken = FieldDecoder::new(&bytes, "test");
            if let Ok(number) = taken.varint() {
                let mut out = FieldEncoder::default();
                out.varint(number);
                prop_assert_eq!([&out.finish(), taken.rest()].concat(), bytes);
            }
        }
    }
}
