//! Bytes as Unicode text.

use std::borrow::Cow;

/// The marks with which text in UTF-16 begins, by the order of its bytes.
const LITTLE_ENDIAN: &[u8] = b"\xff\xfe";
const BIG_ENDIAN: &[u8] = b"\xfe\xff";

/// Whether bytes begin with the mark of UTF-16.
pub(crate) fn is_marked_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(LITTLE_ENDIAN) || bytes.starts_with(BIG_ENDIAN)
}

/// Text in UTF-16 with its mark, or else in UTF-8; a mark of UTF-8 stays. The error is the byte at which it is neither.
pub(crate) fn decode_unicode(bytes: &[u8]) -> Result<Cow<'_, str>, usize> {
    if let Some(rest) = bytes.strip_prefix(LITTLE_ENDIAN) {
        return decode_utf16(rest, u16::from_le_bytes).map(Cow::Owned);
    }
    if let Some(rest) = bytes.strip_prefix(BIG_ENDIAN) {
        return decode_utf16(rest, u16::from_be_bytes).map(Cow::Owned);
    }
    std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|error| error.valid_up_to())
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, usize> {
    const MARK: usize = 2;
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut offset = MARK;
    for decoded in char::decode_utf16(pairs.iter().map(|pair| unit(*pair))) {
        let letter = decoded.map_err(|_| offset)?;
        offset += 2 * letter.len_utf16();
        text.push(letter);
    }
    if rest.is_empty() { Ok(text) } else { Err(offset) }
}
