//! Files with tables: spreadsheets and comma-separated files.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::csv::Source;
use super::json_rows::read_json_lines;
use super::limits::FILE_BYTES;
use super::sheet::Sheet;
use super::taken::too_large;
use crate::compound_file::is_compound;
use crate::error::{CchcError, Result};
use crate::model::TextEncoding;

/// The first bytes of a zip archive, which a workbook is; the older kind is a compound file.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";

/// Reads the sheets of a file: `.csv` and `.jsonl` (one sheet), and `.xlsx`, `.xlsm`, `.xls` or `.ods` where this build
/// reads workbooks (feature `xlsx`). What it is goes by its content, not by its name.
///
/// # Errors
/// `StorageIo` where it cannot be read; `Invalid` where it is no such file, has a password, or is too large.
pub fn read_sheets(path: &Path) -> Result<Vec<Sheet>> {
    read_bytes(&read_file(path)?, None)
}

/// The content of a file that is not too large.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>> {
    let failed = |error| CchcError::io(error).with_path(path);
    if std::fs::metadata(path).map_err(failed)?.is_dir() {
        let (text, text_vi) =
            ("the path is that of a folder, not of a file", "đường dẫn này là thư mục, không phải tệp");
        return Err(CchcError::invalid("table", "path", "no_file", text, text_vi));
    }
    let mut file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    if length > FILE_BYTES {
        return Err(too_large("more than 512 MiB", "hơn 512 MiB"));
    }
    let mut bytes = Vec::new();
    file.by_ref().take(FILE_BYTES).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Reads the sheets of a file's content: see [`read_sheets`]. A text file is in `encoding`, or in the one that it
/// tells.
///
/// # Errors
/// `Invalid` where it is no such file, has a password, or is too large.
pub fn read_bytes(bytes: &[u8], encoding: Option<TextEncoding>) -> Result<Vec<Sheet>> {
    read_watched(bytes, encoding, &|| Ok(()))
}

/// As [`read_bytes`]; `look` is asked now and then whether to go on.
pub(crate) fn read_watched(
    bytes: &[u8],
    encoding: Option<TextEncoding>,
    look: &dyn Fn() -> Result<()>,
) -> Result<Vec<Sheet>> {
    if let Some(refusal) = other_kind(bytes) {
        Err(refusal)
    } else if is_workbook(bytes) {
        read_workbook(bytes, look)
    } else if is_json_lines(bytes) {
        Ok(vec![read_json_lines(bytes)?])
    } else {
        Source::of(bytes, encoding)?.read(look).map(|sheet| vec![sheet])
    }
}

/// The error that tells what a file is that is no table: nothing, or a file of another kind under a table's name.
fn other_kind(bytes: &[u8]) -> Option<CchcError> {
    const KINDS: [(&[u8], &str, &str); 9] = [
        (b"%PDF-", "a PDF", "tệp PDF"),
        (b"{\\rtf", "a text of Word (RTF)", "văn bản Word (RTF)"),
        (b"\x89PNG", "a picture", "tệp ảnh"),
        (b"\xff\xd8\xff", "a picture", "tệp ảnh"),
        (b"GIF8", "a picture", "tệp ảnh"),
        (b"Rar!", "an archive", "tệp nén"),
        (b"7z\xbc\xaf", "an archive", "tệp nén"),
        (b"\x1f\x8b", "an archive", "tệp nén"),
        (b"SQLite format 3\0", "a database", "tệp cơ sở dữ liệu"),
    ];
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if text.is_empty() {
        let (text, text_vi) = ("the file is empty", "tệp rỗng, không có nội dung");
        return Some(CchcError::invalid("table", "", "empty", text, text_vi));
    }
    let begins = |tag: &[u8]| text.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    let is_page = [&b"<html"[..], b"<!doctype html", b"<table", b"<?xml"].into_iter().any(begins);
    let known = KINDS.iter().find(|(tag, ..)| bytes.starts_with(tag)).map(|(_, kind, kind_vi)| (*kind, *kind_vi));
    let (kind, kind_vi) = known.or_else(|| is_page.then_some(("a web page or XML", "trang web hoặc XML")))?;
    let text = format!("the file is {kind}, whatever its name: save the table as a workbook (.xlsx) or “CSV UTF-8”");
    let text_vi = format!("tệp này thực chất là {kind_vi}: hãy lưu bảng dạng Excel (.xlsx) hoặc “CSV UTF-8”");
    Some(CchcError::invalid("table", "", "other_kind", text, text_vi))
}

/// Whether bytes begin as a workbook does.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || is_compound(bytes)
}

/// Whether bytes begin as JSON Lines do.
pub(crate) fn is_json_lines(bytes: &[u8]) -> bool {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).starts_with(b"{")
}

#[cfg(feature = "xlsx")]
use super::xlsx::read_workbook;

#[cfg(not(feature = "xlsx"))]
fn read_workbook(_: &[u8], _: &dyn Fn() -> Result<()>) -> Result<Vec<Sheet>> {
    let text = "this build reads no workbooks: save the sheet as “CSV UTF-8”";
    let text_vi = "bản này không đọc tệp Excel: hãy lưu trang tính dạng “CSV UTF-8”";
    Err(CchcError::invalid("table", "", "no_workbooks", text, text_vi))
}
