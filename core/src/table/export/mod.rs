//! Tables written to files, whole or not at all.

mod cell_text;
mod csv;
mod figures;
mod folder;
mod json_lines;
#[cfg(test)]
mod tests;
#[cfg(feature = "xlsx")]
mod xlsx;

use std::fs::File;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

pub(crate) use cell_text::SEALED_WORDS;
use cell_text::Writer;
pub use figures::{Figures, FiguresColumn, FiguresValues, export_figures_workbook};
pub use folder::export_folder;
use json_lines::Member;

use super::frame::Frame;
use super::names::{KindNames, Names};
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
            self.write(format, options, (&self.names(), &steps), &mut out)?;
            out.flush().map_err(CchcError::io)?;
            steps.finish()
        })
    }

    /// What people call the records of the frame's instant.
    fn names(&self) -> Names<'_> {
        Names::read_by(|kind| self.snapshot().read(|view| KindNames::of(view, kind)))
    }

    fn write(
        &self,
        format: TableFormat,
        options: &ExportOptions,
        (names, steps): (&Names<'_>, &Steps<'_>),
        out: &mut dyn Write,
    ) -> Result<()> {
        let guards = options.guard_formulas;
        let writers: Vec<Writer> =
            self.columns().iter().map(|column| Writer::new(column, self.kind(), options, guards)).collect();
        let members: Vec<_> = self.columns().iter().map(|column| Member::new(column, self.kind(), options)).collect();
        if format == TableFormat::Csv {
            csv::head(&writers, options, out)?;
        }
        for batch in self.batches() {
            let batch = batch?;
            match format {
                TableFormat::Csv => csv::rows(&batch, &writers, options, names, out)?,
                _ => json_lines::rows(&batch, &members, names, out)?,
            }
            (0..batch.rows).try_for_each(|_| steps.step())?;
        }
        Ok(())
    }
}

/// What people call the records of several tables: read once for those of one instant of one store.
struct NamesOfFrames<'a> {
    first: Option<(&'a Frame, Names<'a>)>,
}

impl<'a> NamesOfFrames<'a> {
    fn of(frames: &'a [Frame]) -> Self {
        Self { first: frames.first().map(|first| (first, first.names())) }
    }

    fn of_frame<'n>(&'n self, frame: &'n Frame) -> Shared<'n> {
        match &self.first {
            Some((first, names)) if first.snapshot().is_same(frame.snapshot()) => Shared::Of(names),
            _ => Shared::Own(frame.names()),
        }
    }
}

/// Names that several tables share, or those of one.
enum Shared<'a> {
    Of(&'a Names<'a>),
    Own(Names<'a>),
}

impl<'a> AsRef<Names<'a>> for Shared<'a> {
    fn as_ref(&self) -> &Names<'a> {
        match self {
            Self::Of(names) => names,
            Self::Own(names) => names,
        }
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
        return Err(no_table());
    };
    let rows = frames.iter().map(Frame::count).sum::<Result<u64>>()?;
    let steps = Steps::begin(&first.0.watcher, rows)?;
    put(path, options, |draft| {
        write_workbook(frames, options, &steps, draft)?;
        steps.finish()
    })
}

fn no_table() -> CchcError {
    let (text, text_vi) = ("a workbook has at least one sheet", "tệp Excel phải có ít nhất một trang tính");
    CchcError::invalid("export", "frames", "no_table", text, text_vi)
}

#[cfg(feature = "xlsx")]
use xlsx::{figures_workbook, write as write_workbook, write_figures};

/// [`check`] refused it already.
#[cfg(not(feature = "xlsx"))]
fn write_workbook(_: &[Frame], _: &ExportOptions, _: &Steps<'_>, _: &Draft) -> Result<()> {
    Ok(())
}

#[cfg(not(feature = "xlsx"))]
fn write_figures(_: &[Figures], _: &ExportOptions, _: &Draft) -> Result<()> {
    Ok(())
}

/// Nothing asks for it.
#[cfg(not(feature = "xlsx"))]
fn figures_workbook(_: &[Figures], _: &ExportOptions) -> Result<Vec<u8>> {
    Ok(Vec::new())
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

/// Writes a file whole, in place of one that may be there.
///
/// # Errors
/// `Invalid` where a store is there; `StorageIo`.
pub(crate) fn replace_file(path: &Path, content: &[u8]) -> Result<()> {
    let options = ExportOptions { overwrite: true, ..ExportOptions::default() };
    check(path, TableFormat::Csv, &options)?;
    put(path, &options, |draft| draft.file().write_all(content).map_err(CchcError::io))
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

pub(crate) fn is_a_store(path: &Path) -> bool {
    let mut start = [0; 16];
    File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && is_database(&start)
}
