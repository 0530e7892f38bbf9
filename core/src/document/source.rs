//! Decodes bytes (UTF-8, UTF-16) and normalises text: NFC, `\n` line ends, no byte order mark, at most 1 MiB.

use std::borrow::Cow;

use crate::error::{CchcError, Result};
use crate::text::{decode_unicode, nfc};

/// The longest text that is read, in bytes of UTF-8. A long plan has fifty thousand.
pub(super) const LONGEST: usize = 1 << 20;

/// Text in UTF-8 (with or without a byte order mark) or in UTF-16 with one.
pub(super) fn decode(bytes: &[u8]) -> Result<String> {
    decode_unicode(bytes).map(Cow::into_owned).map_err(not_unicode)
}

fn not_unicode(offset: usize) -> CchcError {
    CchcError::invalid(
        "plan",
        "source",
        "not_unicode",
        format!(
            "not Unicode text at byte {offset}: save it as UTF-8, or as UTF-16 with a byte order mark; \
             text in a legacy encoding (TCVN3, VNI) must be converted first"
        ),
        format!(
            "không phải văn bản Unicode tại byte {offset}: hãy lưu dạng UTF-8, hoặc UTF-16 có dấu thứ tự byte; \
             văn bản mã cũ (TCVN3, VNI) phải chuyển mã trước"
        ),
    )
}

/// The text as a plan keeps it: NFC, lines ended by `\n` alone, no byte order mark.
pub(super) fn normalise(text: &str) -> Result<String> {
    if text.len() > LONGEST {
        return Err(CchcError::invalid(
            "plan",
            "source",
            "too_long",
            format!("{} bytes of text; at most {LONGEST} are read", text.len()),
            format!("văn bản dài {} byte; chỉ đọc tối đa {LONGEST}", text.len()),
        ));
    }
    if !text.chars().any(char::is_alphabetic) {
        return Err(CchcError::invalid(
            "plan",
            "source",
            "no_text",
            "there is no word in the text",
            "văn bản không có chữ nào",
        ));
    }
    let mut lines = String::with_capacity(text.len());
    let mut letters = text.trim_start_matches('\u{FEFF}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                lines.push('\n');
            }
            // Page breaks and Unicode's own line ends.
            '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => lines.push('\n'),
            other => lines.push(other),
        }
    }
    Ok(nfc(&lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(error: &CchcError) -> String {
        match error {
            CchcError::Invalid { problems, .. } => problems.iter().map(|problem| problem.code.clone()).collect(),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn every_unicode_encoding_gives_the_same_text() {
        let text = "Kế hoạch số 1 🙂\n";
        let units = || text.encode_utf16();
        let little = [0xFF, 0xFE].into_iter().chain(units().flat_map(u16::to_le_bytes)).collect::<Vec<_>>();
        let big = [0xFE, 0xFF].into_iter().chain(units().flat_map(u16::to_be_bytes)).collect::<Vec<_>>();
        let marked = format!("\u{FEFF}{text}");
        for bytes in [text.as_bytes(), marked.as_bytes(), &little, &big] {
            assert_eq!(decode(bytes).and_then(|text| normalise(&text)).unwrap(), text);
        }
    }

    #[test]
    fn what_is_not_unicode_is_refused_with_its_place() {
        let legacy = decode(b"S\xF4: 149").unwrap_err();
        assert_eq!(code(&legacy), "not_unicode");
        assert!(legacy.to_string().contains("byte 1"), "{legacy}");
        assert!(legacy.to_string().contains("TCVN3"), "{legacy}");
        let odd = decode(&[0xFF, 0xFE, 0x41, 0x00, 0x42]).unwrap_err();
        assert!(odd.to_string().contains("byte 4"), "{odd}");
        let lone_surrogate = decode(&[0xFE, 0xFF, 0x00, 0x41, 0xD8, 0x00]).unwrap_err();
        assert!(lone_surrogate.to_string().contains("byte 4"), "{lone_surrogate}");
    }

    #[test]
    fn line_ends_marks_and_normal_form_are_made_one() {
        let text = "\u{FEFF}Ke\u{302}\u{301}\r\nb\rc\u{C}d\n";
        assert_eq!(normalise(text).unwrap(), "Kế\nb\nc\nd\n");
    }

    #[test]
    fn text_without_words_or_without_end_is_refused() {
        for text in ["", " \n", "12/3 --"] {
            assert_eq!(code(&normalise(text).unwrap_err()), "no_text", "{text:?}");
        }
        assert_eq!(code(&normalise(&"a".repeat(LONGEST + 1)).unwrap_err()), "too_long");
        assert!(normalise(&"a".repeat(LONGEST)).is_ok());
    }
}
