//! The bytes of a text file as text: Unicode, or the code page that Windows uses for Vietnamese.

use std::borrow::Cow;

use yore::code_pages::CP1258;

use crate::error::{CchcError, Result};
use crate::text::{decode_unicode, is_marked_utf16, nfc, seems_legacy};

/// The text of a file: UTF-8, with or without its mark; UTF-16 with its mark; or windows-1258, where that gives
/// Vietnamese words.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match decode_unicode(bytes) {
        Ok(text) => Ok(text),
        Err(_) if is_marked_utf16(bytes) => Err(unknown()),
        Err(_) => windows(bytes).map(Cow::Owned),
    }
}

/// In windows-1258 tones stand behind their vowels, as marks of their own: where there are none, it is another
/// encoding.
fn windows(bytes: &[u8]) -> Result<String> {
    let text = CP1258.decode(bytes);
    let tones = text.chars().filter(|letter| ('\u{300}'..='\u{323}').contains(letter)).count();
    let foreign = text.chars().filter(|letter| *letter > '\u{7f}').count();
    let has_controls = text.contains(|letter: char| letter.is_control() && !letter.is_whitespace());
    let text = nfc(&text);
    if tones * 10 < foreign || has_controls || text.lines().any(seems_legacy) {
        return Err(unknown());
    }
    Ok(text)
}

fn unknown() -> CchcError {
    let text = "the encoding of the file is not known: save it as “CSV UTF-8”";
    CchcError::invalid("table", "", "encoding", text, "không rõ mã chữ của tệp: hãy lưu dạng “CSV UTF-8”")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Họ và tên,Đơn vị\nNguyễn Thị Ước,Phòng Kế hoạch\n";

    #[test]
    fn unicode_is_told_by_its_mark() {
        let little: Vec<u8> = "\u{feff}".encode_utf16().chain(TEXT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}".encode_utf16().chain(TEXT.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        let marked = format!("\u{feff}{TEXT}").into_bytes();
        for bytes in [&little[..], &big, &marked, TEXT.as_bytes()] {
            assert_eq!(decode(bytes).unwrap(), TEXT);
        }
        assert!(decode(&little[..little.len() - 1]).is_err());
    }

    #[test]
    fn windows_1258_is_told_by_its_tones() {
        // "Thủ tục" as Windows writes it: a vowel, then its tone.
        let bytes = b"Th\x75\xd2 tu\xf2c,H\xf4\xf2\n";
        assert_eq!(decode(bytes).unwrap(), "Thủ tục,Hộ\n");
        // TCVN3 has letters where windows-1258 has signs.
        assert!(decode(b"Th\xf1 t\xf4c h\xb5nh ch\xddnh").is_err());
        assert!(decode(b"T\xaan \xae\xacn v\xde,Lo\xb9i").is_err());
        assert!(decode(&[0xff, 0x00, 0x80]).is_err());
    }
}
