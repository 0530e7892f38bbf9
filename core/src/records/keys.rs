//! Index keys as bytes that sort like the values they stand for.

use jiff::civil::Date;
use uuid::Uuid;

use crate::error::Result;
use crate::model::Scalar;
use crate::model::record::{KeyPart, KeyType};
use crate::text::{collation_key, person_key};

/// Longer text, or sort key, is cut and its hash appended: equality stays exact, order becomes approximate.
const LONGEST_TEXT: usize = 256;

const ABSENT: u8 = 0;
const PRESENT: u8 = 1;

/// Appends one value of a field so that byte order is the order of values. A reference is encoded as the row of the
/// record, looked up by `row`, which fails if the record does not exist.
pub(crate) fn encode(
    field: KeyType,
    part: &KeyPart,
    out: &mut Vec<u8>,
    row: &mut dyn FnMut(Uuid) -> Result<u64>,
) -> Result<()> {
    match part {
        KeyPart::Nothing => out.push(ABSENT),
        KeyPart::Reference(id) => {
            out.push(PRESENT);
            out.extend_from_slice(&row(*id)?.to_be_bytes());
        }
        KeyPart::Date(date) => {
            out.push(PRESENT);
            out.extend_from_slice(&day_number(*date).to_be_bytes());
        }
        KeyPart::Number(number) => {
            out.push(PRESENT);
            out.extend_from_slice(&flip(*number).to_be_bytes());
        }
        KeyPart::Text(text) => {
            out.push(PRESENT);
            match field {
                KeyType::Name => encode_sort_key(&collation_key(text), out),
                KeyType::PersonName => encode_sort_key(&person_key(text), out),
                _ => encode_text(text, out),
            }
        }
    }
    Ok(())
}

/// The encoding of a reference to a row.
pub(crate) fn reference(row: u64) -> Vec<u8> {
    [&[PRESENT][..], &row.to_be_bytes()].concat()
}

/// The encoding of the first field of a key.
pub(crate) fn first_field(field: KeyType, key: &[u8]) -> &[u8] {
    let length = match (key.first(), field) {
        (None | Some(&ABSENT), _) => 1,
        (_, KeyType::Reference(_) | KeyType::Number) => 9,
        (_, KeyType::Date) => 5,
        // Text ends with 00, and has none within.
        (_, KeyType::Text | KeyType::Name | KeyType::PersonName | KeyType::Choice(_)) => {
            key.iter().position(|byte| *byte == 0).map_or(key.len(), |end| end + 1)
        }
    };
    key.get(..length).unwrap_or(key)
}

/// Turns the sign bit over, so that negative numbers sort first.
fn flip(number: i64) -> u64 {
    (number as u64) ^ (1 << 63)
}

fn day_number(date: Date) -> u32 {
    let (year, month, day) = (i32::from(date.year()) + 10_000, date.month() as u32, date.day() as u32);
    (year as u32) << 9 | month << 5 | day
}

/// The place of an encoded date among all dates; `None` if it is no date.
pub(crate) fn day_order(key: &[u8]) -> Option<u32> {
    let (present, number) = key.split_first()?;
    number.try_into().ok().filter(|_| *present == PRESENT).map(u32::from_be_bytes)
}

/// The date that a key consists of.
pub(super) fn date(key: &[u8]) -> Option<Date> {
    let number = day_order(key)?;
    let year = i16::try_from((number >> 9) as i32 - 10_000).ok()?;
    Date::new(year, (number >> 5 & 15) as i8, (number & 31) as i8).ok()
}

/// Text ends with 00; a 00 inside is encoded as 01 01, and a 01 as 01 02. So no key is a prefix of another.
fn encode_text(text: &str, out: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    let (kept, hash) = if bytes.len() > LONGEST_TEXT {
        (&bytes[..LONGEST_TEXT - 32], Some(blake3::hash(bytes)))
    } else {
        (bytes, None)
    };
    for chunk in [kept, hash.as_ref().map_or(&[][..], |hash| hash.as_bytes())] {
        escape(chunk, out);
    }
    out.push(0);
}

fn escape(bytes: &[u8], out: &mut Vec<u8>) {
    for &byte in bytes {
        match byte {
            0 => out.extend_from_slice(&[1, 1]),
            1 => out.extend_from_slice(&[1, 2]),
            other => out.push(other),
        }
    }
}

/// Sort keys contain no 00: they are stored unchanged and end with 00. The hash after a cut one is encoded like text.
fn encode_sort_key(key: &[u8], out: &mut Vec<u8>) {
    if key.len() > LONGEST_TEXT {
        out.extend_from_slice(&key[..LONGEST_TEXT - 32]);
        escape(blake3::hash(key).as_bytes(), out);
    } else {
        out.extend_from_slice(key);
    }
    out.push(0);
}

/// What was expected, in both languages.
pub(crate) type Expected = (&'static str, &'static str);

const IDENTITY: Expected = ("must be a UUID", "phải là mã định danh (UUID)");
const DATE: Expected = ("must be a date such as 2021-03-05", "phải là ngày, ví dụ 2021-03-05");
const NUMBER: Expected = ("must be a whole number", "phải là số nguyên");
const TEXT: Expected = ("must be text", "phải là văn bản");
const CHOICE: Expected = ("must be one of its choices, by name", "phải là một trong các lựa chọn, ghi theo tên");

/// Reads a query's value as a value of the field's type. The error says what was expected.
pub(crate) fn parse(field: KeyType, value: &Scalar) -> std::result::Result<KeyPart, Expected> {
    match (field, value) {
        (_, Scalar::Nothing) => Ok(KeyPart::Nothing),
        (KeyType::Reference(_), Scalar::Text(text)) => {
            Uuid::parse_str(text).map(KeyPart::Reference).map_err(|_| IDENTITY)
        }
        (KeyType::Date, Scalar::Text(text)) => text.parse().map(KeyPart::Date).map_err(|_| DATE),
        (KeyType::Number, Scalar::Number(number)) => Ok(KeyPart::Number(*number)),
        (KeyType::Text | KeyType::Name | KeyType::PersonName, Scalar::Text(text)) => {
            Ok(KeyPart::Text(crate::text::nfc(text)))
        }
        // Bounds may lie between the names.
        (KeyType::Choice(is_choice), Scalar::Text(text)) if text.is_empty() || is_choice(text) => {
            Ok(KeyPart::Text(text.clone()))
        }
        (KeyType::Choice(_), _) => Err(CHOICE),
        (KeyType::Number, _) => Err(NUMBER),
        (KeyType::Date, _) => Err(DATE),
        (KeyType::Reference(_), _) => Err(IDENTITY),
        (KeyType::Text | KeyType::Name | KeyType::PersonName, _) => Err(TEXT),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::text::nfc;

    const NAMES: &str = "[aAạĐ \0\x01\x02\u{301}\u{ad}]{0,4}";
    const FIELDS: [KeyType; 3] = [KeyType::Text, KeyType::Name, KeyType::PersonName];

    fn bytes(parts: &[KeyPart]) -> Vec<u8> {
        bytes_of(KeyType::Text, parts)
    }

    fn bytes_of(field: KeyType, parts: &[KeyPart]) -> Vec<u8> {
        let mut out = Vec::new();
        for part in parts {
            encode(field, part, &mut out, &mut |id| Ok(id.as_u128() as u64)).unwrap();
        }
        out
    }

    fn date() -> impl Strategy<Value = Date> {
        (-9999i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap())
    }

    #[test]
    fn the_first_field_of_a_key_ends_where_the_next_begins() {
        let mut rows = |_| Ok(258);
        let parts = [
            (KeyType::Reference("unit"), KeyPart::Reference(Uuid::nil())),
            (KeyType::Date, KeyPart::Date(jiff::civil::date(2026, 1, 31))),
            (KeyType::Number, KeyPart::Number(0)),
            (KeyType::Text, KeyPart::Text("149/KH\0\u{1}".to_owned())),
            (KeyType::Name, KeyPart::Text("Đất đai".to_owned())),
            (KeyType::PersonName, KeyPart::Text("Nguyễn Văn An".to_owned())),
            (KeyType::Text, KeyPart::Text("a".repeat(1000))),
            (KeyType::Date, KeyPart::Nothing),
        ];
        for (field, part) in parts {
            let mut key = Vec::new();
            encode(field, &part, &mut key, &mut rows).unwrap();
            let alone = key.clone();
            encode(KeyType::Number, &KeyPart::Number(7), &mut key, &mut rows).unwrap();
            assert_eq!(first_field(field, &key), alone, "{part:?}");
        }
    }

    proptest! {
        #[test]
        fn numbers_sort_as_numbers(left: i64, right: i64) {
            let (a, b) = (bytes(&[KeyPart::Number(left)]), bytes(&[KeyPart::Number(right)]));
            prop_assert_eq!(left.cmp(&right), a.cmp(&b));
        }

        #[test]
        fn dates_sort_as_dates(left in date(), right in date()) {
            let (a, b) = (bytes(&[KeyPart::Date(left)]), bytes(&[KeyPart::Date(right)]));
            prop_assert_eq!(left.cmp(&right), a.cmp(&b));
        }

        #[test]
        fn pairs_of_texts_sort_part_by_part(left: (String, String), right: (String, String)) {
            let pair = |(a, b): &(String, String)| bytes(&[KeyPart::Text(a.clone()), KeyPart::Text(b.clone())]);
            prop_assert_eq!(left.cmp(&right), pair(&left).cmp(&pair(&right)));
        }

        #[test]
        fn pairs_of_names_sort_part_by_part(left: (String, String), right: (String, String)) {
            let pair = |(a, b): &(String, String)| {
                bytes_of(KeyType::Name, &[KeyPart::Text(a.clone()), KeyPart::Text(b.clone())])
            };
            let sorted = |(a, b): &(String, String)| (collation_key(a), collation_key(b));
            prop_assert_eq!(sorted(&left).cmp(&sorted(&right)), pair(&left).cmp(&pair(&right)));
        }

        #[test]
        fn no_text_begins_another(left: String, right: String) {
            let (left, right) = (nfc(&left), nfc(&right));
            for field in FIELDS {
                let key = |text: &String| bytes_of(field, &[KeyPart::Text(text.clone())]);
                prop_assert_eq!(left == right, key(&left).starts_with(&key(&right)), "{:?}", field);
            }
        }

        #[test]
        fn no_name_begins_another(left in NAMES, right in NAMES) {
            let (left, right) = (nfc(&left), nfc(&right));
            for field in FIELDS {
                let key = |text: &String| bytes_of(field, &[KeyPart::Text(text.clone())]);
                prop_assert_eq!(left == right, key(&left).starts_with(&key(&right)), "{:?}", field);
            }
        }

        #[test]
        fn texts_of_zeros_and_ones_sort_as_texts(left in "[\0\x01\x02]{0,5}", right in "[\0\x01\x02]{0,5}") {
            let (a, b) = (bytes(&[KeyPart::Text(left.clone())]), bytes(&[KeyPart::Text(right.clone())]));
            prop_assert_eq!(left.cmp(&right), a.cmp(&b));
        }

        #[test]
        fn long_texts_differ_when_they_differ(left in "[a-c]{300,310}", end in "[a-c]") {
            let right = format!("{}{end}", &left[..left.len() - 1]);
            for field in FIELDS {
                let key = |text: &String| bytes_of(field, &[KeyPart::Text(text.clone())]);
                prop_assert_eq!(left == right, key(&left) == key(&right), "{:?}", field);
                prop_assert_eq!(left == right, key(&left).starts_with(&key(&right)), "{:?}", field);
            }
        }
    }

    #[test]
    fn long_names_sort_by_how_they_begin() {
        let key = |name: &str| bytes_of(KeyType::Name, &[KeyPart::Text(name.to_owned())]);
        let long = |start: &str| format!("{start} {}", "nhà ở riêng lẻ ".repeat(40));
        assert!(key(&long("Cấp")) < key("Dự án"));
        assert!(key("Dự án") < key(&long("Đăng ký")));
        assert!(key(&long("Đăng ký")) < key(&long("Đổi")));
        assert!(key(&long("Đổi")).len() < 2 * LONGEST_TEXT);
    }

    #[test]
    fn nothing_sorts_first() {
        assert!(bytes(&[KeyPart::Nothing]) < bytes(&[KeyPart::Text(String::new())]));
        assert!(bytes(&[KeyPart::Nothing]) < bytes(&[KeyPart::Number(i64::MIN)]));
    }
}
