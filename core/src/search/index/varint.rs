//! Numbers of variable length (LEB128) and texts, as the search index stores them.

pub(crate) use crate::records::codec::put_varint;

/// Takes a number from the front. `None` where the bytes end before the number does.
pub(crate) fn take_varint(bytes: &mut &[u8]) -> Option<u64> {
    let mut number = 0;
    for shift in (0..64).step_by(7) {
        let (first, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u64::from(first & 0x7f) << shift;
        if first & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Appends a text, its length in bytes before it.
pub(super) fn put_text(text: &str, out: &mut Vec<u8>) {
    put_varint(text.len() as u64, out);
    out.extend_from_slice(text.as_bytes());
}

/// Takes such a text from the front.
pub(super) fn take_text<'a>(bytes: &mut &'a [u8]) -> Option<&'a str> {
    let length = usize::try_from(take_varint(bytes)?).ok()?;
    let (text, rest) = bytes.split_at_checked(length)?;
    *bytes = rest;
    std::str::from_utf8(text).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_and_texts_survive_a_round_trip(numbers: Vec<u64>, text: String) {
            let mut out = Vec::new();
            numbers.iter().for_each(|number| put_varint(*number, &mut out));
            put_text(&text, &mut out);
            let mut rest = out.as_slice();
            for number in numbers {
                prop_assert_eq!(take_varint(&mut rest), Some(number));
            }
            prop_assert_eq!(take_text(&mut rest), Some(&*text));
            prop_assert!(rest.is_empty());
        }
    }
}
