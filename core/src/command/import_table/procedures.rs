//! Procedures, whose sheets say more in a cell than a field holds: time limits, dossiers, ways of filing.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::heads::{Head, UnknownColumn};
use super::notes::LeftOut;
use super::{Done, ImportTable, TableReport};
use crate::command::{Command, ImportProcedures, ImportReport, RowNote};
use crate::error::{CchcError, Result};
use crate::model::{ExistingRow, RecordId};
use crate::store::Transaction;
use crate::table::{Cell, Sheet, cell_name, is_errors};

/// Imports the procedures of a sheet.
pub(super) fn import(sheet: &Sheet, head: &Head, options: &ImportTable, batch: &mut Transaction) -> Result<Done> {
    if options.existing == ExistingRow::Update {
        let text = "versions of procedures are not updated from sheets: give a new first day in force";
        let text_vi = "không cập nhật phiên bản thủ tục từ bảng: hãy ghi ngày hiệu lực mới";
        return Err(CchcError::invalid("table", "existing", "procedures", text, text_vi));
    }
    let row = &sheet.rows[head.position];
    let heads = &head.texts;
    let below = &sheet.rows[head.last + 1..];
    let cells = |cells: &[Cell]| -> BTreeMap<String, Option<String>> {
        let named = heads.iter().zip(cells).filter(|(head, _)| !head.is_empty() && !is_errors(head));
        // A list of nothing, as JSON Lines have it, says nothing.
        let says = |text: &String| !text.is_empty() && text != "[]";
        named.map(|(head, cell)| (head.clone(), Some(cell.to_text()).filter(says))).collect()
    };
    let command = ImportProcedures {
        rows: below.iter().map(|row| cells(&row.cells)).collect(),
        decision: value(options, "decision")?,
        in_force_from: value(options, "in_force_from")?,
        unit: value(options, "unit")?,
        // What is refused as a whole is told with the numbers of the sheet.
        keep_good: true,
        dry_run: true,
    };
    let tried = command.clone().run(batch)?;
    let number = |row: u32| below.get(row.saturating_sub(1) as usize).map_or(row, |row| row.number);
    let refused = !tried.errors.is_empty() && !options.keep_good;
    let is_tried = refused || options.dry_run;
    let done = if is_tried { tried } else { ImportProcedures { dry_run: false, ..command }.run(batch)? };
    let ImportReport { added, skipped, ids, errors, noticed, unknown_columns } = done;
    let there = noticed.iter().filter(|note| note.code == "there_already").count();
    let there = u32::try_from(there).unwrap_or(u32::MAX);
    let placed = |notes: Vec<RowNote>| -> Vec<RowNote> {
        let place =
            |note: RowNote| RowNote { row: number(note.row), cell: cell(heads, &note, number(note.row)), ..note };
        notes.into_iter().map(place).collect()
    };
    let unknown = |head: String| UnknownColumn { head, likely: None };
    let report = TableReport {
        added: if refused { 0 } else { added },
        unchanged: there,
        skipped: skipped.saturating_sub(there),
        ids: ids.into_iter().map(RecordId::uuid).collect(),
        errors: placed(errors),
        noticed: placed(noticed.into_iter().filter(|note| note.code != "there_already").collect()),
        unknown_columns: unknown_columns.into_iter().map(unknown).collect(),
        sheet: sheet.name.clone(),
        head_row: row.number,
        ..TableReport::default()
    };
    Ok(Done { report, left_out: LeftOut::default(), is_refused: refused && !options.dry_run })
}

/// A value given for every row.
fn value<T: DeserializeOwned>(options: &ImportTable, path: &str) -> Result<Option<T>> {
    let Some(cell) = options.values.get(path).filter(|cell| !cell.is_blank()) else { return Ok(None) };
    let read = serde_json::from_value(Value::String(cell.to_text()));
    let (text, text_vi) = ("the value does not fit", "giá trị không phù hợp");
    read.map(Some).map_err(|_| CchcError::invalid("table", &format!("values.{path}"), "type", text, text_vi))
}

/// The cell that a note is about, where its path is the head of a column.
fn cell(heads: &[String], note: &RowNote, row: u32) -> Option<String> {
    heads.iter().position(|head| *head == note.path).map(|column| cell_name(column, row))
}
