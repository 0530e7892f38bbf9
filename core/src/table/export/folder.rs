//! Several tables as the files of a new folder.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use serde_json::json;

use super::{NamesOfFrames, check};
use crate::error::{CchcError, Result};
use crate::model::{ExportOptions, TableFormat};
use crate::progress::Steps;
use crate::storage::put_folder_in_place;
use crate::table::frame::Frame;

/// The file that lists the others.
const LIST: &str = "tables.json";

/// Writes tables to a new folder, a file for each, named after its collection: `units.csv` or `units.jsonl`; the file
/// `tables.json` lists them. The folder appears whole and durable, or not at all; drafts of the same path whose writers
/// were killed are removed. Progress is counted in rows, and goes to the store of the first table.
///
/// ```
/// use cchc::Store;
/// use cchc::model::{ExportOptions, OrganisationUnit, TableFormat, UnitKind};
///
/// # let folder = tempfile::tempdir()?;
/// let store = Store::open(folder.path().join("a.cchc"))?;
/// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// let path = folder.path().join("bang");
/// cchc::table::export_folder(&store.frames()?, &path, TableFormat::Csv, &ExportOptions::default())?;
/// assert!(std::fs::read_to_string(path.join("units.csv"))?.contains("Sở Xây dựng"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// - `StorageIo` if there is something at the path, or the disk refuses.
/// - `Invalid` for workbooks, which [`export_workbook`](super::export_workbook) writes, and if there is no table.
/// - `Cancelled`; nothing is left then.
pub fn export_folder(
    frames: &[Frame],
    path: impl AsRef<Path>,
    format: TableFormat,
    options: &ExportOptions,
) -> Result<()> {
    let path = path.as_ref();
    let (Some(first), TableFormat::Csv | TableFormat::JsonLines) = (frames.first(), format) else {
        let (text, text_vi) =
            ("a folder holds tables as CSV or JSON Lines", "thư mục chỉ chứa bảng CSV hoặc JSON Lines");
        return Err(CchcError::invalid("export", "format", "no_folder", text, text_vi));
    };
    // Nothing of a folder is ever replaced.
    let options = &ExportOptions { overwrite: false, ..options.clone() };
    check(path, format, options)?;
    let counts = frames.iter().map(Frame::count).collect::<Result<Vec<_>>>()?;
    let steps = Steps::begin(&first.0.watcher, counts.iter().sum())?;
    let names = NamesOfFrames::of(frames);
    let is_new = put_folder_in_place(path, LIST, |draft| {
        let ending = if format == TableFormat::Csv { "csv" } else { "jsonl" };
        let mut listed = Vec::new();
        for (frame, rows) in frames.iter().zip(&counts) {
            let name = format!("{}.{ending}", frame.collection());
            let file = draft.add_file(&name)?;
            write(frame, format, options, (&names, &steps), &file)?;
            file.sync_all().map_err(CchcError::io)?;
            listed.push(json!({ "collection": frame.collection(), "file": name, "rows": rows }));
        }
        let list = json!({ "at": first.at(), "tables": listed, "left_out": LEFT_OUT });
        serde_json::to_writer_pretty(draft.main(), &list).map_err(CchcError::internal)?;
        steps.finish()
    })?;
    if is_new { Ok(()) } else { Err(crate::store::taken(path)) }
}

/// What no table holds.
const LEFT_OUT: [&str; 3] = [
    "personal data, which stay sealed (dữ liệu cá nhân đã niêm phong)",
    "contents of attachments (nội dung tệp đính kèm)",
    "earlier versions of records (các phiên bản trước)",
];

fn write(
    frame: &Frame,
    format: TableFormat,
    options: &ExportOptions,
    (names, steps): (&NamesOfFrames<'_>, &Steps<'_>),
    file: &File,
) -> Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, file);
    frame.write(format, options, (names.of_frame(frame).as_ref(), steps), &mut out)?;
    out.flush().map_err(CchcError::io)
}
