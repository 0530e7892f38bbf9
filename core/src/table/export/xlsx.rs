//! Tables as sheets of an Excel workbook: typed cells, a head that stays in view, filters, widths.

use std::io::BufWriter;

use jiff::civil::Date;
use rust_xlsxwriter::{
    Chart, ChartType, ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, RowNum, Workbook, Worksheet, XlsxError,
};

use super::NamesOfFrames;
use super::cell_text::{Writer, date_of, is_whole_second, vietnam};
use super::figures::{Figures, no_names};
use crate::error::{CchcError, Result};
use crate::labels;
use crate::model::{DateStyle, ExportOptions, Wording};
use crate::progress::Steps;
use crate::storage::Draft;
use crate::table::batch::{Batch, Cells, Values};
use crate::table::cell_form::{needs_mark, part_head};
use crate::table::column::ColumnKind;
use crate::table::frame::Frame;
use crate::table::names::Names;

/// The most rows of a sheet, its head included.
const MOST_ROWS: u64 = 1 << 20;
/// The most characters of a sheet's name.
const MOST_OF_NAME: usize = 31;
/// The most characters of a cell, as UTF-16 counts them.
const MOST_LETTERS: usize = 32_767;
/// The least and the greatest width of a column, in characters.
const WIDTHS: (usize, usize) = (8, 60);
/// The number of the paper's size.
const A4: u8 = 9;
/// How many rows decide about widths.
const MEASURED: u32 = 1000;

/// Writes a workbook with a sheet for each table.
pub(super) fn write(frames: &[Frame], options: &ExportOptions, steps: &Steps<'_>, draft: &Draft) -> Result<()> {
    let mut workbook = Workbook::new();
    let formats = Formats::new(options);
    let names = NamesOfFrames::of(frames);
    for frame in frames {
        if frame.count()? >= MOST_ROWS {
            return Err(too_many_rows(frame.collection()));
        }
        let sheet = workbook.add_worksheet();
        fill(sheet, frame, options, (&formats, names.of_frame(frame).as_ref()), steps).map_err(Failure::into_error)?;
    }
    let saved = workbook.save_to_writer(BufWriter::new(draft.file()));
    saved.map_err(|error| Failure::Xlsx(error).into_error())
}

fn too_many_rows(table: &str) -> CchcError {
    let text = format!("{table} have more rows than a sheet can hold (1,048,575): write CSV");
    let text_vi = "một trang tính chỉ chứa được 1.048.575 dòng: hãy ghi CSV";
    CchcError::invalid("export", "format", "too_many_rows", text, text_vi)
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
    (formats, names): (&Formats, &Names<'_>),
    steps: &Steps<'_>,
) -> std::result::Result<(), Failure> {
    let columns = frame.columns().iter();
    let writers: Vec<Writer> = columns.map(|column| Writer::new(column, frame.kind(), options, false)).collect();
    sheet.set_name(title(frame, options))?;
    let mut filling = Filling::begin(sheet, &writers, formats, names)?;
    let mut first: RowNum = 1;
    for batch in frame.batches() {
        let batch = batch?;
        filling.rows(first, &batch)?;
        (0..batch.rows).try_for_each(|_| steps.step())?;
        first += batch.rows as RowNum;
    }
    filling.finish(first - 1)
}

/// A sheet that is being filled.
struct Filling<'a> {
    sheet: &'a mut Worksheet,
    writers: &'a [Writer],
    formats: &'a Formats,
    names: &'a Names<'a>,
    /// The widths of the columns so far.
    widths: Vec<usize>,
    /// Columns behind the others, for texts that one cell cannot hold: which column each continues, as which part.
    further: Vec<(usize, usize)>,
}

impl<'a> Filling<'a> {
    /// Begins with the heads.
    fn begin(
        sheet: &'a mut Worksheet,
        writers: &'a [Writer],
        formats: &'a Formats,
        names: &'a Names<'a>,
    ) -> std::result::Result<Self, Failure> {
        let mut filling = Self { sheet, writers, formats, names, widths: Vec::new(), further: Vec::new() };
        for (column, writer) in writers.iter().enumerate() {
            filling.head(column, writer.head())?;
        }
        Ok(filling)
    }

    fn head(&mut self, column: usize, head: &str) -> std::result::Result<(), Failure> {
        self.widths.push(head.chars().count().min(24) + 3);
        self.sheet.write_string_with_format(0, column as ColNum, head, &self.formats.head)?;
        Ok(())
    }

    fn rows(&mut self, first: RowNum, batch: &Batch) -> std::result::Result<(), Failure> {
        let mut text = String::new();
        let writers = self.writers;
        for row in 0..batch.rows {
            let line = first + row as RowNum;
            for (column, (writer, cells)) in writers.iter().zip(&batch.columns).enumerate() {
                if !cells.has(row) {
                    continue;
                }
                let place = (line, column as ColNum);
                let width = match typed(self.sheet, place, writer, cells, row, self.formats)? {
                    Some(width) => width,
                    None => {
                        text.clear();
                        writer.append(cells, row, self.names, &mut text)?;
                        self.text(line, column, &text)?;
                        if line <= MEASURED { text.chars().count() + 2 } else { 0 }
                    }
                };
                if let Some(widest) = self.widths.get_mut(column) {
                    *widest = width.max(*widest);
                }
            }
        }
        Ok(())
    }

    /// Writes a text; what one cell cannot hold goes on in further columns. Those have the mark for text where they
    /// would be read as another one, or as nothing.
    fn text(&mut self, line: RowNum, column: usize, text: &str) -> std::result::Result<(), Failure> {
        let (now, mut rest) = text.split_at(room(text, MOST_LETTERS));
        self.sheet.write_string_with_format(line, column as ColNum, now, &self.formats.text)?;
        let mut part = 1;
        while !rest.is_empty() {
            part += 1;
            let (now, later) = rest.split_at(room(rest, MOST_LETTERS - 1));
            let place = self.further(column, part)?;
            let mark = if needs_mark(now, false) { "'" } else { "" };
            self.sheet.write_string_with_format(line, place as ColNum, format!("{mark}{now}"), &self.formats.text)?;
            rest = later;
        }
        Ok(())
    }

    /// The column that holds a further part of the texts of a column.
    fn further(&mut self, column: usize, part: usize) -> std::result::Result<usize, Failure> {
        if let Some(known) = self.further.iter().position(|known| *known == (column, part)) {
            return Ok(self.writers.len() + known);
        }
        self.further.push((column, part));
        let place = self.writers.len() + self.further.len() - 1;
        self.head(place, &part_head(self.writers[column].head(), part))?;
        Ok(place)
    }

    fn finish(self, last_row: RowNum) -> std::result::Result<(), Failure> {
        let Self { sheet, widths, .. } = self;
        for (column, width) in widths.iter().enumerate() {
            sheet.set_column_width(column as ColNum, (*width).clamp(WIDTHS.0, WIDTHS.1) as f64)?;
        }
        sheet.set_freeze_panes(1, 0)?;
        if let Some(last) = widths.len().checked_sub(1) {
            sheet.autofilter(0, 0, last_row, last as ColNum)?;
            sheet.set_print_area(0, 0, last_row, last as ColNum)?;
            sheet.set_repeat_rows(0, 0)?;
        }
        sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
        Ok(())
    }
}

/// How many bytes of a text a cell with room for so many characters can hold.
fn room(text: &str, most: usize) -> usize {
    if text.len() <= most {
        return text.len();
    }
    let mut letters = 0;
    let beyond = text.char_indices().find(|(_, letter)| {
        letters += letter.len_utf16();
        letters > most
    });
    beyond.map_or(text.len(), |(end, _)| end)
}

/// Writes a cell that is not text, and tells its width.
fn typed(
    sheet: &mut Worksheet,
    (line, column): (RowNum, ColNum),
    writer: &Writer,
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
            let Some(day) = excel_day(date_of(days.get(row).copied().unwrap_or_default())) else { return Ok(None) };
            sheet.write_datetime_with_format(line, column, day, &formats.date)?;
            Some(12)
        }
        Values::Text(texts) if writer.kind == ColumnKind::PartialDate => {
            // One that lacks its day or month stays text.
            let Some(day) = texts.get(row).parse().ok().and_then(excel_day) else { return Ok(None) };
            sheet.write_datetime_with_format(line, column, day, &formats.date)?;
            Some(12)
        }
        Values::Time(values) if is_whole_second(number(values)) => {
            sheet.write_number_with_format(line, column, number(values) as f64 / 86_400e6, &formats.time)?;
            Some(WIDTHS.0)
        }
        Values::Instant(values) if writer.to_the_second(number(values)) => {
            let of = vietnam(number(values));
            let Some(date) = excel_day(of.date()) else { return Ok(None) };
            let seconds = f64::from(of.second()) + f64::from(of.subsec_nanosecond()) / 1e9;
            let date = date.and_hms(of.hour() as u16, of.minute() as u8, seconds)?;
            sheet.write_datetime_with_format(line, column, date, &formats.instant)?;
            Some(20)
        }
        _ => None,
    })
}

/// A day as Excel counts it. Of the days before March 1900 some programs take each for another one, since Excel counts
/// a 29 February in that year.
fn excel_day(date: Date) -> Option<ExcelDateTime> {
    if date < Date::constant(1900, 3, 1) {
        return None;
    }
    ExcelDateTime::from_ymd(u16::try_from(date.year()).ok()?, date.month() as u8, date.day() as u8).ok()
}

/// The name of a sheet: at most 31 characters, without those that Excel refuses.
fn title(frame: &Frame, options: &ExportOptions) -> String {
    let name = match options.wording {
        Wording::Vietnamese => labels::kind_vi(frame.kind().name).map(labels::at_start),
        Wording::English | Wording::Canonical => None,
    };
    let name = name.unwrap_or_else(|| frame.collection().to_owned());
    allowed(&name).take(MOST_OF_NAME).collect()
}

/// What Excel allows of the name of a sheet.
fn allowed(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|letter| !"[]:*?/\\'".contains(*letter))
}

/// Writes a workbook with a sheet for each table that is no collection's.
pub(super) fn write_figures(tables: &[Figures], options: &ExportOptions, draft: &Draft) -> Result<()> {
    let saved = of_figures(tables, options)?.save_to_writer(BufWriter::new(draft.file()));
    saved.map_err(|error| Failure::Xlsx(error).into_error())
}

/// The workbook as bytes that depend on nothing but the values: it says that it was made at the beginning of 2000.
pub(super) fn figures_workbook(tables: &[Figures], options: &ExportOptions) -> Result<Vec<u8>> {
    let failed = |error: XlsxError| Failure::Xlsx(error).into_error();
    let mut workbook = of_figures(tables, options)?;
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(failed)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    workbook.save_to_buffer().map_err(failed)
}

fn of_figures(tables: &[Figures], options: &ExportOptions) -> Result<Workbook> {
    let mut workbook = Workbook::new();
    let formats = Formats::new(options);
    let mut taken = Vec::new();
    for table in tables {
        if table.batch.rows as u64 >= MOST_ROWS {
            return Err(too_many_rows(&table.name));
        }
        let sheet = workbook.add_worksheet();
        fill_figures(sheet, table, options, &formats, &mut taken).map_err(Failure::into_error)?;
    }
    Ok(workbook)
}

fn fill_figures(
    sheet: &mut Worksheet,
    table: &Figures,
    options: &ExportOptions,
    formats: &Formats,
    taken: &mut Vec<String>,
) -> std::result::Result<(), Failure> {
    sheet.set_name(free_name(&table.name, taken))?;
    let (writers, names) = (table.writers(options, false), no_names());
    let mut filling = Filling::begin(sheet, &writers, formats, &names)?;
    filling.rows(1, &table.batch)?;
    let last = table.batch.rows as RowNum;
    filling.finish(last)?;
    months_chart(sheet, table, last, &writers)
}

/// A chart of the sessions of each month, below their table, where a table has them.
fn months_chart(
    sheet: &mut Worksheet,
    table: &Figures,
    last: RowNum,
    writers: &[Writer],
) -> std::result::Result<(), Failure> {
    let columns = ["month", "minuted", "held"].map(|end| table.position(end).map(|column| column as ColNum));
    let [Some(month), minuted, Some(held)] = columns else { return Ok(()) };
    if last == 0 {
        return Ok(());
    }
    let name = sheet.name();
    let mut chart = Chart::new(ChartType::Column);
    for column in [Some(held), minuted].into_iter().flatten() {
        let head = writers.get(usize::from(column)).map_or("", Writer::head);
        chart.add_series().set_name(head).set_categories((name.as_str(), 1, month, last, month)).set_values((
            name.as_str(),
            1,
            column,
            last,
            column,
        ));
    }
    sheet.insert_chart(last + 2, 0, &chart)?;
    Ok(())
}

/// The name of a sheet that no other has, whatever its letters' case; its end counts more than its beginning.
fn free_name(name: &str, taken: &mut Vec<String>) -> String {
    let letters: Vec<char> = allowed(name).collect();
    let mut number = 1;
    loop {
        let mark = if number == 1 { String::new() } else { format!(" {number}") };
        let kept = letters.len().min(MOST_OF_NAME - mark.len());
        let found: String = letters[letters.len() - kept..].iter().copied().chain(mark.chars()).collect();
        let found = if found.is_empty() { number.to_string() } else { found };
        if !taken.contains(&found.to_lowercase()) {
            taken.push(found.to_lowercase());
            return found;
        }
        number += 1;
    }
}
