//! Cells in encodings older than Unicode, within a sheet that is read as Unicode.

use uuid::Uuid;
use uuid::fmt::Hyphenated;

use super::Table;
use crate::command::RowNote;
use crate::error::Result;
use crate::model::TextEncoding;
use crate::table::{Cell, Row, Sheet};
use crate::text::{Legacy, Telling, convert};

/// The most rows in which identities are looked for.
const SEARCHED: usize = 50;

/// Text of a sheet that was converted.
#[derive(Debug, Clone, Default)]
pub(super) struct Converted {
    encodings: Vec<TextEncoding>,
    /// The number of the first row with such text.
    row: u32,
}

/// Converts the cells of a sheet that surely are of an older encoding or, where one is named, all.
///
/// # Errors
/// Only where `look` ends the call.
pub(super) fn convert_cells(
    sheet: &mut Sheet,
    encoding: Option<TextEncoding>,
    look: &dyn Fn() -> Result<()>,
) -> Result<Converted> {
    // A file that was converted as a whole, or by its fonts.
    if let Some(encoding) = sheet.encoding {
        let row = sheet.rows.first().map_or(1, |row| row.number);
        return Ok(Converted { encodings: vec![encoding], row });
    }
    let named = match encoding {
        None => None,
        Some(TextEncoding::Tcvn3) => Some(Legacy::Tcvn3),
        Some(TextEncoding::Vni) => Some(Legacy::Vni),
        Some(TextEncoding::Unicode | TextEncoding::Windows1258) => return Ok(Converted::default()),
    };
    if named.is_none() && holds_identities(sheet) {
        return Ok(Converted::default());
    }
    let mut telling = Telling::default();
    if named.is_none() {
        for row in &sheet.rows {
            look()?;
            texts(row).for_each(|text| telling.see(text));
        }
        if !telling.is_worth_judging() {
            return Ok(Converted::default());
        }
    }
    let mut converted = Converted::default();
    for row in &mut sheet.rows {
        look()?;
        for cell in &mut row.cells {
            let Cell::Text(text) = cell else { continue };
            let Some(found) = named.or_else(|| telling.encoding(text)) else { continue };
            let new = convert(text, found);
            if new == *text {
                continue;
            }
            *text = new;
            if converted.encodings.is_empty() {
                converted.row = row.number;
            }
            if !converted.encodings.contains(&found.into()) {
                converted.encodings.push(found.into());
            }
        }
    }
    Ok(converted)
}

/// Whether a sheet holds identities of records: what this library wrote is Unicode, whatever its texts look like.
fn holds_identities(sheet: &Sheet) -> bool {
    let is_identity = |text: &str| text.len() == Hyphenated::LENGTH && Uuid::try_parse(text).is_ok();
    sheet.rows.iter().take(SEARCHED).flat_map(texts).any(is_identity)
}

fn texts(row: &Row) -> impl Iterator<Item = &str> {
    row.cells.iter().filter_map(|cell| match cell {
        Cell::Text(text) => Some(text.as_str()),
        _ => None,
    })
}

impl Converted {
    /// How the sheet was read, as remarks.
    pub fn notes(&self, table: &Table<'_>) -> Vec<RowNote> {
        let row = table.sheet.rows.iter().find(|row| row.number == self.row);
        let note = |encoding: &TextEncoding| {
            let name = encoding.label_vi();
            let text = format!("text in {name} was read as Unicode: check it{}", capitals(*encoding, false));
            let text_vi =
                format!("chữ theo mã {name} đã chuyển sang Unicode: cần kiểm tra{}", capitals(*encoding, true));
            Some(table.note(row?, None, "", ["legacy_encoding", &text, &text_vi]))
        };
        self.encodings.iter().filter_map(note).collect()
    }
}

fn capitals(encoding: TextEncoding, is_vi: bool) -> &'static str {
    match (encoding, is_vi) {
        (TextEncoding::Tcvn3, false) => ", above all capitals, since it has none with tones",
        (TextEncoding::Tcvn3, true) => ", nhất là chữ hoa vì mã này không có chữ hoa mang dấu thanh",
        _ => "",
    }
}
