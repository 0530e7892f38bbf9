//! The bytes of a text file as text: Unicode, the code page that Windows uses for Vietnamese, or an encoding older than
//! both.

use std::borrow::Cow;

use yore::code_pages::CP1258;

use crate::error::{CchcError, Result};
use crate::model::TextEncoding;
use crate::text::{
    Legacy, Telling, convert, decode_unicode, is_marked_utf16, nfc, seems_legacy, vietnamese_share, western,
};

/// How many of its different words, in percent, must be Vietnamese in an encoding that is not named.
const SHARE: usize = 90;

/// The text of a file, and the encoding if it is not Unicode. Where none is named, it is UTF-8, with or without its
/// mark; UTF-16 with its mark; or one of the others, if that and no other gives Vietnamese words.
pub(super) fn decode(bytes: &[u8], encoding: Option<TextEncoding>) -> Result<(Cow<'_, str>, Option<TextEncoding>)> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Some(text) = unmarked_utf16(bytes) {
        return Ok((text.into(), None));
    }
    match (decode_unicode(bytes), encoding) {
        (Ok(text), _) if text.contains('\0') => Err(no_text(&text)),
        (Ok(text), None | Some(TextEncoding::Unicode)) => Ok((text, None)),
        // Text of a legacy encoding may be saved as Unicode: its cells are converted later.
        (Ok(text), Some(_)) => Ok((text, None)),
        (Err(_), Some(TextEncoding::Unicode)) => Err(unknown()),
        (Err(_), _) if is_marked_utf16(bytes) => Err(unknown()),
        (Err(_), Some(TextEncoding::Windows1258)) => Ok((nfc(&CP1258.decode(bytes)).into(), encoding)),
        (Err(_), Some(TextEncoding::Tcvn3)) => Ok((by_line(&western(bytes), |_| Some(Legacy::Tcvn3)).into(), encoding)),
        (Err(_), Some(TextEncoding::Vni)) => Ok((by_line(&western(bytes), |_| Some(Legacy::Vni)).into(), encoding)),
        (Err(_), None) => match windows(bytes) {
            Some(text) => Ok((text.into(), Some(TextEncoding::Windows1258))),
            None => legacy(bytes).map(|(text, found)| (text.into(), Some(found))).ok_or_else(unknown),
        },
    }
}

/// UTF-16 without its mark: of the first letters, many have a zero byte on one side, and next to none on the other.
fn unmarked_utf16(bytes: &[u8]) -> Option<String> {
    if is_marked_utf16(bytes) || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let start = &bytes[..bytes.len().min(4096)];
    let zeros = |side: usize| start.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let letters = start.len() / 2;
    let is_side = |zeros: usize, others: usize| zeros * 4 > letters && others * 50 <= letters;
    let mark: &[u8] = match (zeros(0), zeros(1)) {
        (even, odd) if is_side(odd, even) => b"\xff\xfe",
        (even, odd) if is_side(even, odd) => b"\xfe\xff",
        _ => return None,
    };
    let marked = [mark, bytes].concat();
    decode_unicode(&marked).ok().map(Cow::into_owned).filter(|text| !text.contains('\0'))
}

fn by_line(text: &str, mut encoding: impl FnMut(&str) -> Option<Legacy>) -> String {
    let line = |line: &str| encoding(line).map_or_else(|| line.to_owned(), |found| convert(line, found));
    text.split_inclusive('\n').map(line).collect()
}

/// In windows-1258 tones stand behind their vowels, as marks of their own: where there are none, it is another
/// encoding.
fn windows(bytes: &[u8]) -> Option<String> {
    let text = CP1258.decode(bytes);
    let tones = text.chars().filter(|letter| ('\u{300}'..='\u{323}').contains(letter)).count();
    let foreign = text.chars().filter(|letter| *letter > '\u{7f}').count();
    let text = nfc(&text);
    let is_it = tones * 10 >= foreign && !has_controls(&text) && !text.lines().any(seems_legacy);
    is_it.then_some(text)
}

/// TCVN3 or VNI throughout, if the words tell which of them.
fn legacy(bytes: &[u8]) -> Option<(String, TextEncoding)> {
    let text = western(bytes);
    if has_controls(&text) {
        return None;
    }
    let mut telling = Telling::default();
    text.lines().for_each(|line| telling.see(line));
    let mut found = [0_usize; 2];
    let unicode = by_line(&text, |line| {
        let encoding = telling.encoding(line)?;
        found[encoding as usize] += 1;
        Some(encoding)
    });
    let encoding = match found {
        [0, 0] => return None,
        [_, 0] => TextEncoding::Tcvn3,
        [0, _] => TextEncoding::Vni,
        _ => return None,
    };
    (vietnamese_share(&unicode) >= SHARE).then_some((unicode, encoding))
}

fn has_controls(text: &str) -> bool {
    text.contains(|letter: char| letter.is_control() && !letter.is_whitespace())
}

/// Letters of value zero are in no text: the file is damaged, or of another kind.
fn no_text(text: &str) -> CchcError {
    let line = 1 + text.chars().take_while(|letter| *letter != '\0').filter(|letter| *letter == '\n').count();
    let text = format!("line {line} holds a zero byte: the file is damaged, or no text");
    CchcError::invalid(
        "table",
        "",
        "no_text",
        text,
        format!("dòng {line} có byte 0: tệp bị hỏng hoặc không phải văn bản"),
    )
}

fn unknown() -> CchcError {
    let text = "the encoding of the file is not known: save it as “CSV UTF-8”, or name the encoding";
    let text_vi = "không rõ mã chữ của tệp: hãy lưu dạng “CSV UTF-8”, hoặc nêu rõ mã chữ";
    let allowed = ["unicode", "tcvn3", "vni", "windows1258"].map(str::to_owned).to_vec();
    let mut problems = crate::model::record::Problems::default();
    problems.add("encoding", "encoding", text, text_vi).allowing(allowed);
    CchcError::refused("table", problems)
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
            assert_eq!(decode(bytes, None).unwrap(), (TEXT.into(), None));
        }
        assert!(decode(&little[..little.len() - 1], None).is_err());
    }

    #[test]
    fn windows_1258_is_told_by_its_tones() {
        // "Thủ tục" as Windows writes it: a vowel, then its tone.
        let bytes = b"Th\x75\xd2 tu\xf2c,H\xf4\xf2\n";
        assert_eq!(decode(bytes, None).unwrap(), ("Thủ tục,Hộ\n".into(), Some(TextEncoding::Windows1258)));
        // TCVN3 has letters where windows-1258 has signs; so few words do not tell which it is.
        assert!(decode(b"Th\xf1 t\xf4c h\xb5nh ch\xddnh", Some(TextEncoding::Unicode)).is_err());
        assert!(decode(b"T\xaan,Lo\xb9i", None).is_err());
        assert!(decode(&[0xff, 0x00, 0x80], None).is_err());
    }

    /// "Họ và tên,Đơn vị", "Nguyễn Thị Ước,Phòng Kế hoạch", "Trần Bình,Văn phòng" as old programs write them.
    const TCVN3: &[u8] = b"H\xe4 v\xb5 t\xaan,\xa7\xacn v\xde\nNguy\xd4n Th\xde \xa6\xedc,Ph\xdfng K\xd5 ho\xb9ch\n\
        Tr\xc7n B\xd7nh,V\xa8n ph\xdfng\n";
    const VNI: &[u8] =
        b"Ho\xef va\xf8 te\xe2n,\xd1\xf4n v\xf2\nNguye\xe3n Th\xf2 \xd6\xf4\xf9c,Pho\xf8ng Ke\xe1 hoa\xefch\n\
        Tra\xe0n B\xecnh,Va\xean pho\xf8ng\n";
    const READ: &str = "Họ và tên,Đơn vị\nNguyễn Thị Ước,Phòng Kế hoạch\nTrần Bình,Văn phòng\n";

    #[test]
    fn older_encodings_are_told_by_their_words_or_named() {
        assert_eq!(decode(TCVN3, None).unwrap(), (READ.into(), Some(TextEncoding::Tcvn3)));
        assert_eq!(decode(VNI, None).unwrap(), (READ.into(), Some(TextEncoding::Vni)));
        let few = b"T\xaan,Lo\xb9i";
        assert_eq!(decode(few, Some(TextEncoding::Tcvn3)).unwrap().0, "Tên,Loại");
        let CchcError::Invalid { problems, .. } = decode(few, None).unwrap_err() else { panic!("another error") };
        assert_eq!((problems[0].path.as_str(), problems[0].allowed.len()), ("encoding", 4));
        // Both of them in one file are neither.
        assert!(decode(&[TCVN3, VNI].concat(), None).is_err());
        // Another language.
        assert!(
            decode(
                "Müller,Zürich\nNoël,Tromsø\nCafé,Señor\n".chars().map(|l| l as u8).collect::<Vec<_>>().as_slice(),
                None
            )
            .is_err()
        );
    }
}
