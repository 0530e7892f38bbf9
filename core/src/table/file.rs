//! Files with tables: spreadsheets and comma-separated files.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::cell::Sheet;
use super::csv::{read_csv, too_large};
use crate::error::{CchcError, Result};

/// The largest file that is read: 512 MiB.
const LARGEST: u64 = 512 << 20;

/// The first bytes of a zip archive, which a workbook is, and of the older kind of workbook.
pub(super) const ZIP: &[u8] = b"PK\x03\x04";
pub(super) const OLE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// Reads the sheets of a file: `.csv` (one sheet), and `.xlsx`, `.xlsm`, `.xls` or `.ods` where this build reads
/// workbooks (feature `xlsx`). What it is goes by its content, not by its name.
///
/// # Errors
/// `StorageIo` where it cannot be read; `Invalid` where it is no such file, has a password, or is too large.
pub fn read_sheets(path: &Path) -> Result<Vec<Sheet>> {
    let failed = |error| CchcError::io(error).with_path(path);
    let mut file = File::open(path).map_err(failed)?;
    let length = file.metadata().map_err(failed)?.len();
    if length > LARGEST {
        return Err(too_large("more than 512 MiB", "hơn 512 MiB"));
    }
    let mut bytes = Vec::new();
    file.by_ref().take(LARGEST).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.starts_with(ZIP) || bytes.starts_with(OLE) {
        return read_workbook(&bytes);
    }
    Ok(vec![read_csv(&bytes, None)?])
}

#[cfg(feature = "xlsx")]
use super::xlsx::read_workbook;

#[cfg(not(feature = "xlsx"))]
fn read_workbook(_bytes: &[u8]) -> Result<Vec<Sheet>> {
    let text = "this build reads no workbooks: save the sheet as “CSV UTF-8”";
    let text_vi = "bản này không đọc tệp Excel: hãy lưu trang tính dạng “CSV UTF-8”";
    Err(CchcError::invalid("table", "", "no_workbooks", text, text_vi))
}
