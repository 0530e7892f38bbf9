//! Tables as sheets of an Excel workbook: typed cells, a head that stays in view, filters, widths.

use std::io::BufWriter;

use rust_xlsxwriter::{ColNum, ExcelDateTime, Format, FormatAlign, RowNum, Workbook, Worksheet, XlsxError};

use super::cell::{Writer, date_of, vietnam};
use super::names::Names;
use crate::error::{CchcError, Result};
use crate::labels;
use crate::model::{DateStyle, ExportOptions, Wording};
use crate::progress::Steps;
use crate::storage::Draft;
use crate::table::batch::{Batch, Cells, Values};
use crate::table::frame::Frame;

/// The most rows of a sheet, its head included.
const MOST_ROWS: u64 = 1 << 20;
/// The most characters of a cell.
const MOST_LETTERS: usize = 32_767;
/// The least and the greatest width of a column, in characters.
const WIDTHS: (usize, usize) = (8, 60);
/// How many rows decide about widths.
const MEASURED: u32 = 1000;

/// Writes a workbook with a sheet for each table.
pub(super) fn write(frames: &[Frame], options: &ExportOptions, steps: &Steps<'_>, draft: &Draft) -> Result<()> {
    let mut workbook = Workbook::new();
    let formats = Formats::new(options);
    for frame in frames {
        if frame.count()? >= MOST_ROWS {
            let text = format!("{} have more rows than a sheet can hold (1,048,575): write CSV", frame.collection());
            let text_vi = "một trang tính chỉ chứa được 1.048.575 dòng: hãy ghi CSV";
            return Err(CchcError::invalid("export", "format", "too_many_rows", text, text_vi));
        }
        let sheet = workbook.add_worksheet();
        fill(sheet, frame, options, &formats, steps).map_err(Failure::into_error)?;
    }
    let saved = workbook.save_to_writer(BufWriter::new(draft.file()));
    saved.map_err(|error| Failure::Xlsx(error).into_error())
}

/// What goes wrong while a sheet is filled.
enum Failure {
    Store(CchcError),
    Xlsx(XlsxError),
}

impl From<CchcError> for Failure {
    fn from(error: CchcError) -> Self {
        Self::Store(error)
    }
}

impl From<XlsxError> for Failure {
    fn from(error: XlsxError) -> Self {
        Self::Xlsx(error)
    }
}

impl Failure {
    fn into_error(self) -> CchcError {
        match self {
            Self::Store(error) => error,
            Self::Xlsx(XlsxError::IoError(error)) => CchcError::io(error),
            Self::Xlsx(error) => CchcError::internal(format_args!("a workbook could not be written: {error}")),
        }
    }
}

/// How the cells of a kind look.
struct Formats {
    head: Format,
    date: Format,
    time: Format,
    instant: Format,
    integer: Format,
    text: Format,
}

impl Formats {
    fn new(options: &ExportOptions) -> Self {
        let date = match options.dates {
            DateStyle::DayFirst => "dd/mm/yyyy",
            DateStyle::Iso => "yyyy-mm-dd",
        };
        let of = |format: &str| Format::new().set_num_format(format).set_align(FormatAlign::Top);
        Self {
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::VerticalCenter),
            date: of(date),
            time: of("hh:mm"),
            instant: of(&format!("{date} hh:mm:ss")),
            integer: of("0"),
            text: of("@"),
        }
    }
}

fn fill(
    sheet: &mut Worksheet,
    frame: &Frame,
    options: &ExportOptions,
    formats: &Formats,
    steps: &Steps<'_>,
) -> std::result::Result<(), Failure> {
    let writers: Vec<Writer> = frame.columns().iter().map(|column| Writer::new(column, options)).collect();
    let mut names = Names::of(frame.snapshot());
    let mut widths = Vec::new();
    sheet.set_name(title(frame, options))?;
    for (column, writer) in writers.iter().enumerate() {
        let head = writer.head();
        widths.push(head.chars().count().min(24) + 3);
        sheet.write_string_with_format(0, column as ColNum, head, &formats.head)?;
    }
    let mut first: RowNum = 1;
    for batch in frame.batches() {
        let batch = batch?;
        rows(sheet, first, &batch, &writers, formats, &mut names, &mut widths)?;
        (0..batch.rows).try_for_each(|_| steps.step())?;
        first += batch.rows as RowNum;
    }
    for (column, width) in widths.into_iter().enumerate() {
        sheet.set_column_width(column as ColNum, width.clamp(WIDTHS.0, WIDTHS.1) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    if let Some(last) = writers.len().checked_sub(1) {
        sheet.autofilter(0, 0, first - 1, last as ColNum)?;
    }
    Ok(())
}

fn rows(
    sheet: &mut Worksheet,
    first: RowNum,
    batch: &Batch,
    writers: &[Writer],
    formats: &Formats,
    names: &mut Names<'_>,
    widths: &mut [usize],
) -> std::result::Result<(), Failure> {
    let mut text = String::new();
    for row in 0..batch.rows {
        let line = first + row as RowNum;
        for (column, (writer, cells)) in writers.iter().zip(&batch.columns).enumerate() {
            if !cells.has(row) {
                continue;
            }
            let width = match typed(sheet, (line, column as ColNum), cells, row, formats)? {
                Some(width) => width,
                None => {
                    text.clear();
                    writer.append(cells, row, names, &mut text)?;
                    let cut = text.char_indices().nth(MOST_LETTERS).map_or(text.as_str(), |(end, _)| &text[..end]);
                    sheet.write_string_with_format(line, column as ColNum, cut, &formats.text)?;
                    if line <= MEASURED { text.chars().count() + 2 } else { 0 }
                }
            };
            if let Some(widest) = widths.get_mut(column) {
                *widest = width.max(*widest);
            }
        }
    }
    Ok(())
}

/// Writes a cell that is not text, and tells its width.
fn typed(
    sheet: &mut Worksheet,
    (line, column): (RowNum, ColNum),
    cells: &Cells,
    row: usize,
    formats: &Formats,
) -> std::result::Result<Option<usize>, Failure> {
    let number = |values: &[i64]| values.get(row).copied().unwrap_or_default();
    Ok(match &cells.values {
        Values::Integer(values) => {
            sheet.write_number_with_format(line, column, number(values) as f64, &formats.integer)?;
            Some(WIDTHS.0)
        }
        Values::Date(days) => {
            let date = date_of(days.get(row).copied().unwrap_or_default());
            // Excel knows no days before 1900.
            let Ok(year) = u16::try_from(date.year()) else { return Ok(None) };
            let Ok(of) = ExcelDateTime::from_ymd(year, date.month() as u8, date.day() as u8) else { return Ok(None) };
            sheet.write_datetime_with_format(line, column, of, &formats.date)?;
            Some(12)
        }
        Values::Time(values) => {
            sheet.write_number_with_format(line, column, number(values) as f64 / 86_400e6, &formats.time)?;
            Some(WIDTHS.0)
        }
        Values::Instant(values) => {
            let of = vietnam(number(values));
            let date = ExcelDateTime::from_ymd(of.year().unsigned_abs(), of.month() as u8, of.day() as u8);
            let Ok(date) = date else { return Ok(None) };
            let seconds = f64::from(of.second()) + f64::from(of.subsec_nanosecond()) / 1e9;
            let date = date.and_hms(of.hour() as u16, of.minute() as u8, seconds)?;
            sheet.write_datetime_with_format(line, column, date, &formats.instant)?;
            Some(20)
        }
        _ => None,
    })
}

/// The name of a sheet: at most 31 characters, without those that Excel refuses.
fn title(frame: &Frame, options: &ExportOptions) -> String {
    let name = match options.wording {
        Wording::Vietnamese => labels::kind_vi(frame.kind_name()).map(labels::at_start),
        Wording::English | Wording::Canonical => None,
    };
    let name = name.unwrap_or_else(|| frame.collection().to_owned());
    name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter)).take(31).collect()
}
