//! Workbooks: `.xlsx` and `.xlsm`, and `.xls` and `.ods` as far as they are tables.

mod archive;
mod extent;
mod marks;
mod repeats;
mod rows;

use std::io::Cursor;

use calamine::{DataType, ExcelDateTime, Reader, Sheets, Xlsx, XlsxError, open_workbook_auto_from_rs};
use jiff::civil::{DateTime, Time, date};

use self::archive::Archive;
use self::extent::check_extent;
pub(super) use self::marks::mark_workbook;
use self::repeats::check_repeats;
use self::rows::SheetBuilder;
use super::limits::{OLDER_FILE_BYTES, PART_BYTES, UNPACKED_BYTES};
use super::sheet::{Cell, Sheet, cell_name};
use super::taken::{Taken, too_large};
use crate::compound_file::has_stream;
use crate::error::{CchcError, Result};

/// Reads the sheets that a workbook shows. Formulas give the values that were computed last, cells that are merged
/// downwards all have the value of the first; macros, pictures and charts are left out.
pub(super) fn read_workbook(bytes: &[u8], look: &dyn Fn() -> Result<()>) -> Result<Vec<Sheet>> {
    // A workbook with a password is an encrypted package within an older kind of file.
    if has_stream(bytes, "EncryptedPackage") {
        return Err(protected());
    }
    if bytes.starts_with(super::file::ZIP) {
        let archive = Archive::check(bytes, UNPACKED_BYTES, PART_BYTES)?;
        if archive.is_xlsx() {
            return read_xlsx(bytes, &archive, look);
        }
        check_repeats(&archive)?;
    }
    read_older(bytes)
}

fn read_xlsx(bytes: &[u8], archive: &Archive<'_>, look: &dyn Fn() -> Result<()>) -> Result<Vec<Sheet>> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let shown = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible == calamine::SheetVisible::Visible);
    let names: Vec<String> = shown.map(|sheet| sheet.name.clone()).collect();
    let mut sheets = Vec::new();
    let mut taken = Taken::default();
    for name in names {
        let merged = match workbook.merge_cells_by_sheet_name(&name) {
            Ok(merged) => merged,
            // A sheet of a chart.
            Err(XlsxError::WorksheetNotFound(_) | XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(unreadable(error)),
        };
        let about = archive.about(&name)?;
        let mut sheet = SheetBuilder::new(&name, &mut taken);
        let mut cells = workbook.worksheet_cells_reader(&name).map_err(unreadable)?;
        while let Some(cell) = cells.next_cell().map_err(unreadable)? {
            look()?;
            let (row, column) = cell.get_position();
            let mut value = read_cell(cell.get_value());
            if let Cell::Text(text) = &mut value
                && !about.legacy.is_empty()
                && let Some(font) = about.legacy.get(&cell_name(column as usize, row + 1))
                && let Some(read) = font.read(text)
            {
                sheet.note_encoding(font.encoding);
                *text = read;
            }
            sheet.put(row, column, value)?;
        }
        merged.iter().try_for_each(|range| sheet.fill_down(range.start, range.end))?;
        sheets.push(sheet.finish(&about.hidden));
    }
    Ok(sheets)
}

fn read_older(bytes: &[u8]) -> Result<Vec<Sheet>> {
    if bytes.len() > OLDER_FILE_BYTES {
        return Err(too_large("more than 32 MiB in an older form", "hơn 32 MiB ở định dạng cũ"));
    }
    check_extent(bytes)?;
    let mut workbook: Sheets<_> = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(unreadable)?;
    let mut sheets = Vec::new();
    let mut taken = Taken::default();
    for name in workbook.sheet_names() {
        if let Sheets::Xlsb(binary) = &mut workbook {
            // One cell after another: two cells in opposite corners would fill a range of billions.
            let Ok(mut cells) = binary.worksheet_cells_reader(&name) else { continue };
            let mut sheet = SheetBuilder::new(&name, &mut taken);
            while let Some(cell) = cells.next_cell().map_err(unreadable)? {
                let (row, column) = cell.get_position();
                sheet.put(row, column, read_cell(cell.get_value()))?;
            }
            sheets.push(sheet.finish(&std::collections::BTreeSet::new()));
            continue;
        }
        let Ok(range) = workbook.worksheet_range(&name) else { continue };
        let (top, left) = range.start().unwrap_or_default();
        let mut sheet = SheetBuilder::new(&name, &mut taken);
        for (row, column, value) in range.used_cells() {
            let number = |offset: u32, place: usize| offset.saturating_add(u32::try_from(place).unwrap_or(u32::MAX));
            sheet.put(number(top, row), number(left, column), read_cell(value))?;
        }
        sheets.push(sheet.finish(&std::collections::BTreeSet::new()));
    }
    Ok(sheets)
}

/// A cell of a workbook of any kind.
fn read_cell(value: &impl DataType) -> Cell {
    let whole = || value.get_int().map(number_cell);
    let number = || value.get_float().map(Cell::Number);
    let text = || value.get_string().map(Cell::from);
    let truth = || value.get_bool().map(Cell::Boolean);
    let date = || value.get_datetime().as_ref().map(date_cell);
    let iso = || value.get_datetime_iso().or_else(|| value.get_duration_iso()).map(iso_cell);
    let error = || value.get_error().map(|error| Cell::Error(error.to_string()));
    text().or_else(number).or_else(whole).or_else(truth).or_else(date).or_else(iso).or_else(error).unwrap_or_default()
}

#[allow(clippy::cast_precision_loss, reason = "cells of workbooks are floating-point numbers")]
fn number_cell(number: i64) -> Cell {
    Cell::Number(number as f64)
}

/// A number that its format shows as a day, a time of day, or both.
fn date_cell(instant: &ExcelDateTime) -> Cell {
    if instant.is_duration() || instant.as_f64() < 1.0 {
        return Cell::Number(instant.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = instant.to_ymd_hms_milli();
    let small = |number: u8| i8::try_from(number).unwrap_or_default();
    let year = i16::try_from(year).unwrap_or_default();
    let found = jiff::civil::Date::new(year, small(month), small(day));
    let time = Time::new(small(hour), small(minute), small(second), 0);
    match (found, time) {
        (Ok(found), Ok(time)) if time == Time::midnight() => Cell::Date(found),
        (Ok(found), Ok(time)) => Cell::DateTime(found.to_datetime(time)),
        _ => Cell::Number(instant.as_f64()),
    }
}

fn iso_cell(text: &str) -> Cell {
    match text.parse::<DateTime>() {
        Ok(instant) if instant.time() == Time::midnight() => Cell::Date(instant.date()),
        Ok(instant) if instant.date() == date(1899, 12, 30) => Cell::Time(instant.time()),
        Ok(instant) => Cell::DateTime(instant),
        Err(_) => Cell::from(text),
    }
}

fn protected() -> CchcError {
    let text = "the workbook has a password: save a copy without it";
    CchcError::invalid("table", "", "protected", text, "tệp Excel có mật khẩu: hãy lưu một bản không đặt mật khẩu")
}

/// The reader's own words may repeat parts of the file, which may be personal data: they are not passed on.
fn unreadable(error: impl Into<calamine::Error>) -> CchcError {
    let protected_by = |text: &str| text.contains("password");
    let error = error.into();
    if protected_by(&error.to_string()) {
        return protected();
    }
    let text = "the workbook is damaged, or of a kind that is not read";
    CchcError::invalid("table", "", "workbook", text, "tệp Excel bị hỏng hoặc thuộc loại không đọc được")
}
