//! Files in an envelope: in Base64, some of them packed; their names and media types.

use std::io::{Cursor, Read};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use zip::ZipArchive;

use crate::text::file_name_fault;

/// The most bytes that the files of an envelope may have together.
pub(super) const MOST_BYTES: usize = 64 << 20;

/// The media type of bytes that nobody describes.
const UNKNOWN: &str = "application/octet-stream";

/// The media type of archives, by which some senders say that they packed a file.
pub(super) const ZIP: &str = "application/zip";

/// The other media type of archives: of one whose name does not say it is one. It does not say that a file was packed.
const ZIP_AS_IT_IS: &str = "application/x-zip-compressed";

/// How archives begin, with and without entries.
const BEGINNINGS: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// Media types by the ending of a name. Senders write others for the same: "application/docx".
const MEDIA_TYPES: &[(&str, &str)] = &[
    ("pdf", "application/pdf"),
    ("doc", "application/msword"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("png", "image/png"),
    ("txt", "text/plain"),
    ("xml", "application/xml"),
    ("zip", ZIP),
    ("rar", "application/vnd.rar"),
];

/// Why a file cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileFault {
    /// It is no whole Base64 or none at all, or what it was packed into is damaged or holds no file.
    Damaged,
    /// It is larger than what is left of [`MOST_BYTES`].
    TooLarge,
}

/// A file's bytes as they stand in an envelope.
pub(super) fn encoded(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// The bytes of a file, at most `most`; `packed` is its name if it may travel packed.
///
/// Some senders pack each file into an archive of one entry and say so by its media type alone. What is an archive by
/// its name travels as it is, and so do office documents, which are archives too.
pub(super) fn decoded(text: &str, packed: Option<&str>, most: usize) -> Result<Vec<u8>, FileFault> {
    let text: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    if text.len() / 4 > most / 3 + 1 {
        return Err(FileFault::TooLarge);
    }
    let bytes = BASE64.decode(text).map_err(|_| FileFault::Damaged)?;
    if bytes.is_empty() {
        return Err(FileFault::Damaged);
    }
    let unpacked = packed.map(|name| unpacked(&bytes, name, most)).transpose()?.flatten();
    Some(unpacked.unwrap_or(bytes)).filter(|bytes| bytes.len() <= most).ok_or(FileFault::TooLarge)
}

/// The only entry of an archive; nothing if it is no archive, or no file of that name can be packed in it. What the
/// entry claims of its size is not believed.
fn unpacked(bytes: &[u8], name: &str, most: usize) -> Result<Option<Vec<u8>>, FileFault> {
    let begins = BEGINNINGS.iter().any(|beginning| beginning.iter().zip(bytes).all(|(one, other)| one == other));
    let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
        // What is cut off may end in an archive that lies in it.
        Ok(archive) if !begins || archive.offset() == 0 => archive,
        _ if begins => return Err(FileFault::Damaged),
        _ => return Ok(None),
    };
    let Some(wanted) = ending(name) else { return Ok(None) };
    if archive.file_names().all(|entry| entry.is_ok_and(|name| name.ends_with('/'))) {
        return Err(FileFault::Damaged);
    }
    if archive.len() != 1 {
        return Ok(None);
    }
    let mut content = Vec::new();
    let entry = archive.by_index(0).map_err(|_| FileFault::Damaged)?;
    // Some kinds of files are archives of one entry.
    let inner = entry.name().ok();
    let is_of_kind = inner.as_deref().and_then(ending).is_some_and(|found| found.eq_ignore_ascii_case(wanted));
    if known_type(name).is_none() && !is_of_kind {
        return Ok(None);
    }
    entry.take(most as u64 + 1).read_to_end(&mut content).map_err(|_| FileFault::Damaged)?;
    if content.len() > most { Err(FileFault::TooLarge) } else { Ok(Some(content)) }
}

/// The media type of a file: by its name's ending, else the first of those written that says something.
pub(super) fn media_type(name: &str, written: [Option<String>; 2]) -> String {
    let says = |written: &String| !matches!(written.to_ascii_lowercase().as_str(), UNKNOWN | ZIP);
    let written = || written.into_iter().flatten().find(says);
    let found = known_type(name).map(str::to_owned).or_else(written).unwrap_or_else(|| UNKNOWN.to_owned());
    if found.eq_ignore_ascii_case(ZIP_AS_IT_IS) { ZIP.to_owned() } else { found }
}

/// The media type of a file as an envelope has it: of an archive that travels as it is, none that says it was packed.
pub(super) fn written_type<'a>(name: &str, media_type: &'a str) -> &'a str {
    let is_archive = media_type.trim().eq_ignore_ascii_case(ZIP);
    if is_archive && known_type(name) != Some(ZIP) { ZIP_AS_IT_IS } else { media_type }
}

fn known_type(name: &str) -> Option<&'static str> {
    let ending = ending(name)?;
    MEDIA_TYPES.iter().find(|(known, _)| known.eq_ignore_ascii_case(ending)).map(|(_, media_type)| *media_type)
}

/// A file's name as an attachment may have it: "149/KH-SXD.pdf" becomes "149_KH-SXD.pdf", steps to other folders are
/// dropped, what no name may hold is replaced. What still names no file becomes its number, the ending kept.
pub(super) fn file_name(written: &str, number: usize) -> String {
    let is_step = |part: &str| part.ends_with(':') || part.chars().all(|letter| letter == '.' || letter == ' ');
    let parts: Vec<&str> = written.split(['/', '\\']).filter(|part| !is_step(part)).collect();
    let fits = |letter: char| file_name_fault(&format!("a{letter}a")).is_none();
    let name: String = parts.join("_").chars().map(|letter| if fits(letter) { letter } else { '_' }).collect();
    let name = name.trim().trim_end_matches(['.', ' ']);
    if name.chars().any(char::is_alphanumeric) && file_name_fault(name).is_none() {
        return name.to_owned();
    }
    match ending(name) {
        Some(ending) => format!("tep-{number}.{ending}"),
        None => format!("tep-{number}"),
    }
}

fn ending(name: &str) -> Option<&str> {
    let (_, ending) = name.rsplit_once('.')?;
    let is_ending = (1..=8).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_ending.then_some(ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_name_no_file_are_made_to() {
        assert_eq!(file_name("149 KH-SXD (bản ký).pdf", 1), "149 KH-SXD (bản ký).pdf");
        assert_eq!(file_name("149/KH-SXD.pdf", 2), "149_KH-SXD.pdf");
        assert_eq!(file_name("../../etc/a.pdf", 2), "etc_a.pdf");
        assert_eq!(file_name("C:\\Temp\\kế hoạch?.docx", 2), "Temp_kế hoạch_.docx");
        assert_eq!(file_name("NUL.txt", 3), "tep-3.txt");
        assert_eq!(file_name(" ", 4), "tep-4");
        assert_eq!(file_name("..", 4), "tep-4");
        assert_eq!(file_name("a\u{202e}fdp.exe", 4), "a_fdp.exe");
        assert_eq!(file_name(&format!("{}.pdf", "ă".repeat(200)), 5), "tep-5.pdf");
    }

    #[test]
    fn media_types_go_by_endings_before_what_is_written() {
        let written = |one: &str, other: &str| [Some(one.to_owned()), Some(other.to_owned())];
        assert!(media_type("a.DOCX", written("application/zip", "application/docx")).contains("wordprocessingml"));
        assert_eq!(media_type("a.odt", written("application/zip", "text/x-odt")), "text/x-odt");
        assert_eq!(media_type("a", written("application/zip", "application/zip")), UNKNOWN);
        assert_eq!(media_type("a", [None, None]), UNKNOWN);
    }

    #[test]
    fn base64_that_was_cut_off_is_damaged() {
        let whole = encoded(b"Xin chao");
        assert_eq!(decoded(&format!(" {}\r\n{}", &whole[..4], &whole[4..]), None, 8).unwrap(), b"Xin chao");
        assert_eq!(decoded(&whole[..whole.len() - 1], None, 8), Err(FileFault::Damaged));
        assert_eq!(decoded("Xin chào", None, 8), Err(FileFault::Damaged));
        assert_eq!(decoded(&whole, None, 7), Err(FileFault::TooLarge));
        assert_eq!(decoded(&"A".repeat(1000), None, 7), Err(FileFault::TooLarge));
    }
}
