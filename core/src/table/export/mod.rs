//! Tables written to files, whole or not at all.

mod cell;
mod csv;
mod json_lines;
mod names;
#[cfg(test)]
mod tests;
#[cfg(feature = "xlsx")]
mod xlsx;

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use cell::Writer;
use names::Names;

use super::frame::Frame;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{ExportOptions, TableFormat};
use crate::progress::Steps;
use crate::storage::{Draft, is_database, put_in_place, replace};

impl Frame {
    /// Writes the table to a file: it appears at the path whole and durable, or not at all. Progress is counted in
    /// rows; see [`Store::with_progress`](crate::Store::with_progress).
    ///
    /// ```
    /// use cchc::Store;
    /// use cchc::model::{ExportOptions, OrganisationUnit, TableFormat, TableQuery, UnitKind};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// let store = Store::open(folder.path().join("a.cchc"))?;
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// let path = folder.path().join("don-vi.csv");
    /// let frame = store.frame(&TableQuery::of("units").columns(["name", "kind"]))?;
    /// frame.export(&path, TableFormat::Csv, &ExportOptions::default())?;
    /// let text = "\u{feff}Tên đơn vị,Loại đơn vị\r\nSở Xây dựng,\"sở, ban, ngành\"\r\n";
    /// assert_eq!(std::fs::read_to_string(&path)?, text);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// - `StorageIo` if there is a file at the path and it is not to be replaced, or the disk refuses.
    /// - `Invalid` if the file at the path is a store, a sheet cannot hold so many rows, or this build of the library
    ///   writes no workbooks.
    /// - `Cancelled`; nothing is left then.
    pub fn export(&self, path: impl AsRef<Path>, format: TableFormat, options: &ExportOptions) -> Result<()> {
        let path = path.as_ref();
        if format == TableFormat::Xlsx {
            return export_workbook(std::slice::from_ref(self), path, options);
        }
        check(path, format, options)?;
        let steps = Steps::begin(&self.0.watcher, self.count()?)?;
        put(path, options, |draft| {
            let mut out = BufWriter::with_capacity(1 << 20, draft.file());
            self.write(format, options, &steps, &mut out)?;
            out.flush().map_err(CchcError::io)?;
            steps.finish()
        })
    }

    fn write(
        &self,
        format: TableFormat,
        options: &ExportOptions,
        steps: &Steps<'_>,
        out: &mut dyn Write,
    ) -> Result<()> {
        let mut names = Names::of(self.snapshot());
        let writers: Vec<Writer> = self.columns().iter().map(|column| Writer::new(column, options)).collect();
        if format == TableFormat::Csv {
            csv::head(&writers, options, out)?;
        }
        for batch in self.batches() {
            let batch = batch?;
            match format {
                TableFormat::Csv => csv::rows(&batch, &writers, options, &mut names, out)?,
                _ => json_lines::rows(&batch, self.columns(), options, &mut names, out)?,
            }
            (0..batch.rows).try_for_each(|_| steps.step())?;
        }
        Ok(())
    }
}

/// Writes tables to one Excel workbook, a sheet for each, in their order; as [`Frame::export`]. Progress goes to the
/// store of the first.
///
/// # Errors
/// As [`Frame::export`]; `Invalid` if there is no table.
pub fn export_workbook(frames: &[Frame], path: impl AsRef<Path>, options: &ExportOptions) -> Result<()> {
    let path = path.as_ref();
    check(path, TableFormat::Xlsx, options)?;
    let Some(first) = frames.first() else {
        let (text, text_vi) = ("a workbook has at least one sheet", "tệp Excel phải có ít nhất một trang tính");
        return Err(CchcError::invalid("export", "frames", "no_table", text, text_vi));
    };
    let rows = frames.iter().map(Frame::count).sum::<Result<u64>>()?;
    let steps = Steps::begin(&first.0.watcher, rows)?;
    put(path, options, |draft| {
        write_workbook(frames, options, &steps, draft)?;
        steps.finish()
    })
}

#[cfg(feature = "xlsx")]
use xlsx::write as write_workbook;

/// [`check`] refused it already.
#[cfg(not(feature = "xlsx"))]
fn write_workbook(_: &[Frame], _: &ExportOptions, _: &Steps<'_>, _: &Draft) -> Result<()> {
    Ok(())
}

fn put(path: &Path, options: &ExportOptions, make: impl FnOnce(&Draft) -> Result<()>) -> Result<()> {
    if options.overwrite {
        return replace(
            path,
            |_| false,
            |draft, may_hold_something| {
                if may_hold_something {
                    draft.file().set_len(0).map_err(CchcError::io)?;
                }
                make(draft)
            },
        );
    }
    if put_in_place(path, make)? { Ok(()) } else { Err(crate::store::taken(path)) }
}

fn check(path: &Path, format: TableFormat, options: &ExportOptions) -> Result<()> {
    let mut problems = Problems::default();
    if format == TableFormat::Xlsx && !cfg!(feature = "xlsx") {
        let text = "this build of the library writes no workbooks: write CSV";
        let text_vi = "bản thư viện này không ghi được tệp Excel: hãy ghi CSV";
        problems.add("format", "no_xlsx", text, text_vi);
    }
    if options.overwrite && is_a_store(path) {
        let text = "there is a store at this path, which is never replaced";
        problems.add("path", "is_a_store", text, "tại đường dẫn này là một kho dữ liệu, không được ghi đè");
    }
    if problems.is_empty() { Ok(()) } else { Err(CchcError::refused("export", problems)) }
}

fn is_a_store(path: &Path) -> bool {
    let mut start = [0; 16];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && is_database(&start)
}
