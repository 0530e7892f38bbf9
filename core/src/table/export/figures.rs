//! Tables that are no collection's: figures of a report, items of a page.

use std::fmt;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::cell_text::Writer;
use super::json_lines::Member;
use super::{check, csv, figures_workbook, json_lines, put, write_figures};
use crate::error::{CchcError, Result};
use crate::labels::{self, at_start};
use crate::model::{ExportOptions, TableFormat, Wording};
use crate::records::catalogue::Kind;
use crate::table::batch::{Batch, Bits, Cells, Texts, Values};
use crate::table::column::{Column, ColumnKind};
use crate::table::frame::kind_of;
use crate::table::names::Names;
use crate::table::rows::batch_of;

/// A table that is no collection's, to be written as one of a collection is: figures of a report (bảng số liệu), items
/// of a page.
///
/// ```
/// use cchc::model::{ExportOptions, TableFormat};
/// use cchc::table::{Figures, FiguresColumn, FiguresValues};
///
/// # let folder = tempfile::tempdir()?;
/// let path = folder.path().join("thang.csv");
/// let held = FiguresColumn::new("held", "đã tổ chức", FiguresValues::Integer(vec![Some(2), None]));
/// Figures::new("months", 2, vec![held]).export(&path, TableFormat::Csv, &ExportOptions::default())?;
/// assert_eq!(std::fs::read_to_string(&path)?, "\u{feff}Đã tổ chức\r\n2\r\n\r\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Figures {
    pub(super) name: String,
    columns: Vec<Head>,
    pub(super) batch: Batch,
}

/// A column of such a table.
#[derive(Clone)]
pub struct FiguresColumn {
    head: Head,
    cells: Cells,
}

#[derive(Clone)]
enum Head {
    Own {
        path: String,
        /// In Vietnamese, as within a sentence.
        words: String,
        kind: ColumnKind,
        /// The name of the enum whose values the texts are.
        choice: Option<String>,
    },
    OfCollection(&'static Column, &'static Kind),
}

/// The values of such a column, one for each row, which may be missing.
#[derive(Debug, Clone)]
pub enum FiguresValues {
    /// Text.
    Text(Vec<Option<String>>),
    /// Values of the enum with this name, by their canonical names.
    Choice(String, Vec<Option<String>>),
    /// Anything with parts of its own, as JSON.
    Json(Vec<Option<String>>),
    /// Yes or no.
    Boolean(Vec<Option<bool>>),
    /// Whether personal data are sealed there.
    Personal(Vec<Option<bool>>),
    /// Whole numbers.
    Integer(Vec<Option<i64>>),
    /// Days since 1970-01-01.
    Date(Vec<Option<i32>>),
    /// Microseconds since midnight.
    Time(Vec<Option<i64>>),
    /// Microseconds since 1970-01-01T00:00Z.
    Instant(Vec<Option<i64>>),
}

impl fmt::Debug for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Figures").field("name", &self.name).field("rows", &self.batch.rows).finish_non_exhaustive()
    }
}

impl FiguresColumn {
    /// A column by the path of its field, with its head in Vietnamese, as within a sentence.
    pub fn new(path: &str, head: &str, values: FiguresValues) -> Self {
        let mut choice = None;
        let (kind, cells) = match values {
            FiguresValues::Text(values) => (ColumnKind::Text, texts(&values)),
            FiguresValues::Choice(name, values) => {
                choice = Some(name);
                (ColumnKind::Text, texts(&values))
            }
            FiguresValues::Json(values) => (ColumnKind::Json, texts(&values)),
            FiguresValues::Boolean(values) => (ColumnKind::Boolean, cells(values, booleans)),
            FiguresValues::Personal(values) => (ColumnKind::Personal, cells(values, booleans)),
            FiguresValues::Integer(values) => (ColumnKind::Integer, cells(values, Values::Integer)),
            FiguresValues::Date(values) => (ColumnKind::Date, cells(values, Values::Date)),
            FiguresValues::Time(values) => (ColumnKind::Time, cells(values, Values::Time)),
            FiguresValues::Instant(values) => (ColumnKind::Instant, cells(values, Values::Instant)),
        };
        Self { head: Head::Own { path: path.to_owned(), words: head.to_owned(), kind, choice }, cells }
    }
}

impl Figures {
    /// A table of so many rows. A column with fewer values has none in the rows after them.
    pub fn new(name: &str, rows: usize, columns: Vec<FiguresColumn>) -> Self {
        let (columns, cells) = columns.into_iter().map(|column| (column.head, column.cells)).unzip();
        Self { name: name.to_owned(), columns, batch: Batch { rows, columns: cells } }
    }

    /// Records of a collection, given encoded, as the results of calls are: a list in MessagePack.
    ///
    /// # Errors
    /// `NotFound` if there is no such collection; `Corrupt` if the bytes are no list of its records.
    pub fn of_records(collection: &str, records: &[u8]) -> Result<Self> {
        let (columns, batch) = batch_of(collection, records)?;
        let missing = || CchcError::NotFound { kind: "collection".to_owned(), id: collection.to_owned() };
        let kind = kind_of(collection)?.ok_or_else(missing)?;
        let name = labels::kind_vi(kind.name).map_or_else(|| collection.to_owned(), at_start);
        let columns = columns.into_iter().map(|column| Head::OfCollection(column, kind)).collect();
        Ok(Self { name, columns, batch })
    }

    /// Writes the table to a file: it appears at the path whole and durable, or not at all. References stay as they
    /// are, whatever the options say of names.
    ///
    /// # Errors
    /// - `StorageIo` if there is a file at the path and it is not to be replaced, or the disk refuses.
    /// - `Invalid` if the file at the path is a store, a sheet cannot hold so many rows, or this build of the library
    ///   writes no workbooks.
    pub fn export(&self, path: impl AsRef<Path>, format: TableFormat, options: &ExportOptions) -> Result<()> {
        let path = path.as_ref();
        if format == TableFormat::Xlsx {
            return export_figures_workbook(std::slice::from_ref(self), path, options);
        }
        check(path, format, options)?;
        let options = &without_names(options);
        put(path, options, |draft| {
            let mut out = BufWriter::new(draft.file());
            if format == TableFormat::Csv {
                let writers = self.writers(options, options.guard_formulas);
                csv::head(&writers, options, &mut out)?;
                csv::rows(&self.batch, &writers, options, &no_names(), &mut out)?;
            } else {
                let members = self.columns.iter().map(|column| match column {
                    Head::Own { path, kind, .. } => Member::of_no_collection(path, *kind),
                    Head::OfCollection(column, own) => Member::new(column, own, options),
                });
                json_lines::rows(&self.batch, &members.collect::<Vec<_>>(), &no_names(), &mut out)?;
            }
            out.flush().map_err(CchcError::io)
        })
    }

    /// The table as bytes that depend on nothing but its values: comma-separated, or a workbook.
    ///
    /// # Errors
    /// As [`Figures::export`].
    pub(crate) fn content(&self, format: TableFormat, options: &ExportOptions) -> Result<Vec<u8>> {
        let options = &without_names(options);
        if format == TableFormat::Xlsx {
            return figures_workbook(std::slice::from_ref(self), options);
        }
        let (mut out, writers) = (Vec::new(), self.writers(options, options.guard_formulas));
        csv::head(&writers, options, &mut out)?;
        csv::rows(&self.batch, &writers, options, &no_names(), &mut out)?;
        Ok(out)
    }

    /// Where a column stands whose path ends so; none if there is none.
    #[cfg(feature = "xlsx")]
    pub(super) fn position(&self, end: &str) -> Option<usize> {
        self.columns.iter().position(|column| matches!(column, Head::Own { path, .. } if path.ends_with(end)))
    }

    pub(super) fn writers(&self, options: &ExportOptions, guards_formulas: bool) -> Vec<Writer> {
        let writer = |column: &Head| {
            let (path, words, kind, choice) = match column {
                Head::Own { path, words, kind, choice } => (path, words, *kind, choice),
                Head::OfCollection(column, own) => return Writer::new(column, own, options, guards_formulas),
            };
            let values = choice.as_deref().and_then(labels::values_in).unwrap_or_default();
            let by_code = values.into_iter().map(|(name, label)| (name, label.to_owned()));
            let by_code = by_code.filter(|_| options.wording == Wording::Vietnamese).collect();
            let head = match options.wording {
                Wording::Vietnamese => at_start(words),
                Wording::English => at_start(&path.replace('.', ": ").replace('_', " ")),
                Wording::Canonical => path.clone(),
            };
            Writer::of_no_collection(kind, head, by_code, options, guards_formulas)
        };
        self.columns.iter().map(writer).collect()
    }
}

/// Writes such tables to one Excel workbook, a sheet for each, in their order; as [`Figures::export`]. A sheet has the
/// name of its table; of a long one its end.
///
/// # Errors
/// As [`Figures::export`]; `Invalid` if there is no table.
pub fn export_figures_workbook(tables: &[Figures], path: impl AsRef<Path>, options: &ExportOptions) -> Result<()> {
    let path = path.as_ref();
    check(path, TableFormat::Xlsx, options)?;
    if tables.is_empty() {
        return Err(super::no_table());
    }
    put(path, options, |draft| write_figures(tables, &without_names(options), draft))
}

/// Names are read from a store, and there is none.
fn without_names(options: &ExportOptions) -> ExportOptions {
    ExportOptions { names: false, ..options.clone() }
}

/// Columns of no collection name no records.
pub(super) fn no_names() -> Names<'static> {
    Names::read_by(|_| Ok(Default::default()))
}

fn booleans(values: Vec<bool>) -> Values {
    let mut bits = Bits::default();
    values.into_iter().for_each(|value| bits.push(value));
    Values::Boolean(bits)
}

fn cells<T: Default>(values: Vec<Option<T>>, make: impl FnOnce(Vec<T>) -> Values) -> Cells {
    let (present, missing) = present(&values);
    Cells { values: make(values.into_iter().map(Option::unwrap_or_default).collect()), present, missing }
}

fn texts(values: &[Option<String>]) -> Cells {
    let (present, missing) = present(values);
    let mut texts = Texts::default();
    values.iter().for_each(|value| texts.push(value.as_deref().unwrap_or_default()));
    Cells { values: Values::Text(texts), present, missing }
}

fn present<T>(values: &[Option<T>]) -> (Option<Bits>, usize) {
    let mut bits = Bits::default();
    values.iter().for_each(|value| bits.push(value.is_some()));
    (Some(bits), values.iter().filter(|value| value.is_none()).count())
}
