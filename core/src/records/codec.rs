//! Fixed-order binary fields, big-endian.

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

    pub fn raw(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    pub fn finish(self) -> Vec<u8> {
        self.0
    }
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

    pub fn text(&mut self) -> Result<String> {
        let length = self.u16()?;
        let bytes = self.take(length.into())?.to_vec();
        String::from_utf8(bytes)
            .map_err(|_| CchcError::Corrupt { reason: format!("a stored {} holds broken text", self.what) })
    }

    pub fn rest(self) -> &'a [u8] {
        self.left
    }
}
