//! A column of errors in a workbook. Only the part that holds the sheet is written anew, and of that only the cells of
//! this column; all else is copied as it is.

use std::io::{BufReader, BufWriter, Cursor, Write};

use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::archive::{Archive, attribute, damaged};
use super::read_workbook;
use crate::error::{CchcError, Result};
use crate::table::marks::Marks;
use crate::table::sheet::{Cell, Sheet, cell_name};

/// The most characters of a cell.
const MOST_LETTERS: usize = 32_767;
/// The columns of a sheet.
const MOST_COLUMNS: usize = 1 << 14;
/// The width of the column, in characters.
const WIDTH: u8 = 60;

/// The workbook with errors beside the rows of one of its sheets.
pub(in crate::table) fn mark_workbook(content: &[u8], marks: &Marks) -> Result<Vec<u8>> {
    let sheets = read_workbook(content, &|| Ok(()))?;
    let is_meant = |sheet: &&Sheet| marks.sheet.as_ref().is_none_or(|name| *name == sheet.name);
    let sheet = sheets.iter().find(is_meant).ok_or_else(no_sheet)?;
    let column = marks.column(&sheet.rows);
    if column >= MOST_COLUMNS {
        let (text, text_vi) = ("the sheet has no room for another column", "trang tính không còn chỗ cho cột nào nữa");
        return Err(CchcError::invalid("table", "", "too_wide", text, text_vi));
    }
    let edited = match Archive::of_xlsx(content) {
        Some(archive) => archive.path_of(&sheet.name)?,
        None => None,
    };
    match edited {
        Some(part) => edit(content, &part, column, marks),
        None => write_anew(&sheets, &sheet.name, column, marks),
    }
}

fn no_sheet() -> CchcError {
    CchcError::invalid("table", "sheet", "unknown_sheet", "there is no such sheet", "không có trang tính này")
}

fn edit(content: &[u8], path: &str, column: usize, marks: &Marks) -> Result<Vec<u8>> {
    let mut from = ZipArchive::new(Cursor::new(content)).map_err(damaged)?;
    let mut to = ZipWriter::new(Cursor::new(Vec::with_capacity(content.len() + content.len() / 8)));
    for number in 0..from.len() {
        let part = from.by_index_raw(number).map_err(damaged)?;
        if part.name().is_ok_and(|name| name == path) {
            drop(part);
            to.start_file(path, SimpleFileOptions::default().large_file(true)).map_err(unwritten)?;
            let part = from.by_index(number).map_err(damaged)?;
            let mut edit = Edit::new(column, marks);
            let mut out = BufWriter::new(&mut to);
            edit.run(BufReader::new(part), &mut Writer::new(&mut out))?;
            out.flush().map_err(unwritten)?;
        } else {
            to.raw_copy_file(part).map_err(unwritten)?;
        }
    }
    Ok(to.finish().map_err(unwritten)?.into_inner())
}

/// Copies the XML of a sheet and puts the cells of the column of errors into its rows.
struct Edit<'a> {
    /// The column of errors, from 0.
    column: usize,
    marks: &'a Marks,
    /// The number of the row that is being copied.
    row: u32,
    /// The column, from 0, of the next cell that does not name its own.
    place: usize,
    /// The style of the last cell of the head.
    style: Option<String>,
    /// What the row that is being copied gets.
    pending: Option<String>,
    /// What stands before the names of elements: nothing, or a namespace with a colon.
    prefix: String,
    /// The number of the last column whose width the sheet tells; none if it tells none.
    widths: Option<usize>,
}

impl<'a> Edit<'a> {
    const fn new(column: usize, marks: &'a Marks) -> Self {
        Self { column, marks, row: 0, place: 0, style: None, pending: None, prefix: String::new(), widths: None }
    }

    fn run(&mut self, from: impl std::io::BufRead, to: &mut Writer<impl Write>) -> Result<()> {
        let mut reader = Reader::from_reader(from);
        let (mut buffer, mut left_out) = (Vec::new(), 0_usize);
        loop {
            let event = reader.read_event_into(&mut buffer).map_err(damaged)?;
            match &event {
                Event::Eof => return Ok(()),
                // Within a cell that is replaced.
                Event::Start(_) if left_out > 0 => left_out += 1,
                Event::End(_) if left_out > 0 => left_out -= 1,
                _ if left_out > 0 => {}
                Event::Start(element) => match element.local_name().as_ref() {
                    "row" => self.begin(element, to, false)?,
                    "c" if self.replaces(element, to)? => left_out = 1,
                    "sheetData" if self.widths.is_none() => {
                        let name = element.name().as_ref().replace("sheetData", "cols");
                        write(to, Event::Start(BytesStart::new(name.as_str())))?;
                        write(to, Event::Empty(self.width(&name)))?;
                        write(to, Event::End(BytesEnd::new(name.as_str())))?;
                        write(to, event)?;
                    }
                    _ => write(to, event)?,
                },
                Event::Empty(element) => match element.local_name().as_ref() {
                    "row" => self.begin(element, to, true)?,
                    "c" if self.replaces(element, to)? => {}
                    "dimension" => write(to, Event::Empty(self.dimension(element)))?,
                    "col" => {
                        self.widths = attribute(element, "max").and_then(|last| last.parse().ok());
                        write(to, event)?;
                    }
                    _ => write(to, event)?,
                },
                Event::End(element) => {
                    match element.local_name().as_ref() {
                        "row" => self.put(to)?,
                        "cols" if self.widths.is_some_and(|last| last <= self.column) => {
                            write(to, Event::Empty(self.width(element.name().as_ref())))?;
                        }
                        _ => {}
                    }
                    write(to, event)?;
                }
                _ => write(to, event)?,
            }
            buffer.clear();
        }
    }

    /// Begins a row; one without cells is ended, too.
    fn begin(&mut self, element: &BytesStart<'_>, to: &mut Writer<impl Write>, is_empty: bool) -> Result<()> {
        let number = attribute(element, "r").and_then(|number| number.parse().ok());
        self.row = number.unwrap_or(self.row + 1);
        let name = element.name();
        self.prefix = name.as_ref().strip_suffix("row").unwrap_or_default().to_owned();
        self.place = 0;
        self.pending = self.marks.text(self.row).filter(|text| !text.is_empty()).map(str::to_owned);
        if self.pending.is_none() {
            let copied = element.borrow();
            return write(to, if is_empty { Event::Empty(copied) } else { Event::Start(copied) });
        }
        let mut row = BytesStart::new(name.as_ref());
        // Only a hint, and wrong now: the columns that the row fills.
        row.extend_attributes(element.attributes().flatten().filter(|found| found.key.as_ref() != "spans"));
        write(to, Event::Start(row))?;
        if is_empty {
            self.put(to)?;
            write(to, Event::End(BytesEnd::new(name.as_ref())))?;
        }
        Ok(())
    }

    /// Whether a cell is of the column of errors, which is written before whatever stands behind it.
    fn replaces(&mut self, cell: &BytesStart<'_>, to: &mut Writer<impl Write>) -> Result<bool> {
        let column = attribute(cell, "r").and_then(|name| column_of(&name)).unwrap_or(self.place);
        self.place = column + 1;
        if self.row == self.marks.head_row && column < self.column {
            self.style = attribute(cell, "s");
        }
        if column >= self.column {
            self.put(to)?;
        }
        Ok(column == self.column && self.row >= self.marks.head_row)
    }

    fn put(&mut self, to: &mut Writer<impl Write>) -> Result<()> {
        let Some(text) = self.pending.take() else { return Ok(()) };
        let is_kept = |letter: &char| !letter.is_control() || *letter == '\n';
        let letters: String = text.chars().filter(is_kept).take(MOST_LETTERS).collect();
        let [cell_tag, string_tag, text_tag] = ["c", "is", "t"].map(|name| format!("{}{name}", self.prefix));
        let mut cell = BytesStart::new(cell_tag.as_str());
        cell.push_attribute(("r", cell_name(self.column, self.row).as_str()));
        if self.row == self.marks.head_row
            && let Some(style) = &self.style
        {
            cell.push_attribute(("s", style.as_str()));
        }
        cell.push_attribute(("t", "inlineStr"));
        let mut kept = BytesStart::new(text_tag.as_str());
        kept.push_attribute(("xml:space", "preserve"));
        write(to, Event::Start(cell))?;
        write(to, Event::Start(BytesStart::new(string_tag.as_str())))?;
        write(to, Event::Start(kept))?;
        write(to, Event::Text(BytesText::new(&letters)))?;
        [text_tag, string_tag, cell_tag].iter().try_for_each(|tag| write(to, Event::End(BytesEnd::new(tag.as_str()))))
    }

    /// The range of the sheet, as far as the column of errors.
    fn dimension(&self, element: &BytesStart<'_>) -> BytesStart<'static> {
        let mut dimension = BytesStart::new(element.name().as_ref().to_owned());
        let range = attribute(element, "ref").unwrap_or_default();
        let (first, last) = range.split_once(':').unwrap_or((&range, &range));
        let row = last.trim_start_matches(|letter: char| letter.is_ascii_alphabetic()).parse().unwrap_or(1);
        let column = column_of(last).unwrap_or_default().max(self.column);
        dimension.push_attribute(("ref", format!("{first}:{}", cell_name(column, row)).as_str()));
        dimension
    }

    /// The width of the column, as an element of the list with this name.
    fn width(&self, list: &str) -> BytesStart<'static> {
        let mut column = BytesStart::new(list.replace("cols", "col"));
        let (number, width) = ((self.column + 1).to_string(), WIDTH.to_string());
        for (name, value) in [("min", number.as_str()), ("max", &number), ("width", &width), ("customWidth", "1")] {
            column.push_attribute((name, value));
        }
        column
    }
}

fn write(to: &mut Writer<impl Write>, event: Event<'_>) -> Result<()> {
    to.write_event(event).map_err(unwritten)
}

fn unwritten(error: impl std::fmt::Display) -> CchcError {
    CchcError::internal(format_args!("a workbook could not be written: {error}"))
}

/// The column, from 0, of a cell's name.
fn column_of(name: &str) -> Option<usize> {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase);
    let number = letters.fold(0_usize, |number, letter| number.saturating_mul(26) + usize::from(letter - b'A') + 1);
    number.checked_sub(1)
}

/// A workbook of an older kind as one of Excel: its values alone.
fn write_anew(sheets: &[Sheet], meant: &str, column: usize, marks: &Marks) -> Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let instant = Format::new().set_num_format("dd/mm/yyyy hh:mm");
    let time = Format::new().set_num_format("hh:mm");
    let mut fill = || -> std::result::Result<(), XlsxError> {
        for sheet in sheets {
            let to = workbook.add_worksheet();
            to.set_name(&sheet.name)?;
            for row in &sheet.rows {
                let number = row.number.saturating_sub(1);
                let marked = marks.text(row.number).filter(|_| sheet.name == meant);
                for (place, cell) in
                    row.cells.iter().enumerate().filter(|(place, _)| marked.is_none() || *place != column)
                {
                    let place = u16::try_from(place).unwrap_or(u16::MAX);
                    match cell {
                        Cell::Empty => continue,
                        Cell::Number(value) => to.write_number(number, place, *value)?,
                        Cell::Boolean(value) => to.write_boolean(number, place, *value)?,
                        Cell::Date(day) => {
                            to.write_datetime_with_format(number, place, date_time(&day.to_string())?, &date)?
                        }
                        Cell::DateTime(at) => {
                            to.write_datetime_with_format(number, place, date_time(&at.to_string())?, &instant)?
                        }
                        Cell::Time(at) => {
                            to.write_datetime_with_format(number, place, date_time(&at.to_string())?, &time)?
                        }
                        Cell::Text(_) | Cell::Error(_) => to.write_string(number, place, cell.to_text())?,
                    };
                }
                if let Some(text) = marked.filter(|text| !text.is_empty()) {
                    to.write_string(number, u16::try_from(column).unwrap_or(u16::MAX), text)?;
                }
            }
        }
        Ok(())
    };
    fill().map_err(unwritten)?;
    workbook.save_to_buffer().map_err(unwritten)
}

fn date_time(text: &str) -> std::result::Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::parse_from_str(text)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::io::Read;

    use rust_xlsxwriter::{Color, Formula};

    use super::*;

    /// A workbook as an office keeps it: a title over merged cells, colours, a formula, a hidden row, a second sheet.
    fn book() -> Vec<u8> {
        let mut workbook = Workbook::new();
        let bold = Format::new().set_bold().set_background_color(Color::Yellow);
        let sheet = workbook.add_worksheet();
        sheet.set_name("Đơn vị").unwrap();
        sheet.merge_range(0, 0, 0, 5, "DANH SÁCH & GHI CHÚ", &bold).unwrap();
        for (column, head) in (0..).zip(["TT", "Tên đơn vị", "Loại"]) {
            sheet.write_string_with_format(2, column, head, &bold).unwrap();
        }
        sheet.write_formula(3, 0, Formula::new("=ROW()-3").set_result("1")).unwrap();
        sheet.write_string(3, 1, "Phòng <A>").unwrap();
        sheet.write_string(4, 1, "Phòng B").unwrap();
        sheet.write_blank(4, 3, &bold).unwrap();
        sheet.set_row_hidden(4).unwrap();
        sheet.set_column_width(1, 40).unwrap();
        workbook.add_worksheet().write_string(0, 0, "khác").unwrap();
        workbook.save_to_buffer().unwrap()
    }

    fn marks(rows: &[(u32, &str)]) -> Marks {
        let rows = rows.iter().map(|(row, text)| (*row, (*text).to_owned())).collect();
        Marks { sheet: Some("Đơn vị".to_owned()), head_row: 3, rows, encoding: None }
    }

    fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let part = |number| {
            let mut part = zip.by_index(number).unwrap();
            let (name, mut text) = (part.name().unwrap().into_owned(), Vec::new());
            part.read_to_end(&mut text).unwrap();
            (name, String::from_utf8_lossy(&text).into_owned())
        };
        (0..ZipArchive::new(Cursor::new(bytes)).unwrap().len()).map(part).collect()
    }

    #[test]
    fn a_workbook_keeps_all_but_the_column() {
        let (before, after) = (book(), mark_workbook(&book(), &marks(&[(4, "B4: sai <&>"), (5, "thiếu")])).unwrap());
        let (mut old, mut new) = (parts(&before), parts(&after));
        let path = "xl/worksheets/sheet1.xml";
        let (old_sheet, new_sheet) = (old.remove(path).unwrap(), new.remove(path).unwrap());
        assert_eq!(old, new);
        assert!(new_sheet.contains("<f>ROW()-3</f><v>1</v>") && new_sheet.contains(r#"hidden="1""#), "{new_sheet}");
        assert!(new_sheet.contains(r#"<dimension ref="A1:F5"/>"#), "{new_sheet}");
        assert!(new_sheet.contains(r#"<col min="4" max="4" width="60" customWidth="1"/></cols>"#), "{new_sheet}");
        assert_ne!(old_sheet, new_sheet);
        let sheet = &read_workbook(&after, &|| Ok(())).unwrap()[0];
        let column: Vec<String> = sheet.rows[1..].iter().map(|row| row.cells[3].to_text()).collect();
        assert_eq!(column, ["Lỗi", "B4: sai <&>", "thiếu"]);
        assert!(sheet.rows[3].hidden);
    }

    #[test]
    fn a_column_of_errors_is_written_over() {
        let first = mark_workbook(&book(), &marks(&[(4, "một")])).unwrap();
        let second = mark_workbook(&first, &marks(&[(5, "hai")])).unwrap();
        let sheet = &read_workbook(&second, &|| Ok(())).unwrap()[0];
        let filled = |row: usize| sheet.rows[row].cells.get(3).map(Cell::to_text).unwrap_or_default();
        assert_eq!([filled(1), filled(2), filled(3)], ["Lỗi", "", "hai"]);
        assert_eq!(parts(&second)["xl/worksheets/sheet1.xml"].matches("customWidth").count(), 2);
    }

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for column in [0, 25, 26, 701, 702, 16_383] {
            assert_eq!(column_of(&cell_name(column, 7)), Some(column));
        }
        assert_eq!(column_of("7"), None);
    }
}
