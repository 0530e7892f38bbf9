//! Sheets and whole stores into the store.

use cchc::command::{ImportTable, TableReport};
use cchc::{Options, Store, call};

use super::{Outcome, options};
use crate::arguments::{Common, Import};
use crate::exit::ExitStatus;
use crate::find;
use crate::output::{Output, Tone};
use crate::progress::watched;
use crate::store_path;

const IMPORTING: [&str; 2] = ["Importing", "Đang nhập"];

/// The most rows with errors that are listed; the rest is counted.
const LISTED: usize = 50;

pub(super) fn table(import: &Import, store: &Store, output: &mut Output) -> Outcome {
    let collection = find::collection(&import.collection)?;
    let table = ImportTable {
        path: Some(import.path.clone()),
        sheet: import.sheet.clone(),
        columns: import.columns.iter().cloned().collect(),
        values: import.values.iter().map(|(field, value)| (field.clone(), value.as_str().into())).collect(),
        existing: import.existing,
        keep_good: import.keep_good,
        dry_run: import.dry_run,
        ..ImportTable::default()
    };
    let (call_name, arguments) = (format!("{collection}.import_table"), call::write(&table)?);
    let answer = watched(output, IMPORTING, store, |store| store.call(&call_name, &arguments))?;
    let report: TableReport = call::read("import", &answer)?;
    let status = if report.errors.is_empty() { ExitStatus::Done } else { ExitStatus::Attention };
    if output.is_json() {
        output.value(&report)?;
    } else {
        tell(&report, import, output);
    }
    Ok(status)
}

fn tell(report: &TableReport, import: &Import, output: &mut Output) {
    let TableReport { added, updated, unchanged, skipped, .. } = report;
    output.tell(
        Tone::Good,
        format!("{added} added, {updated} updated, {unchanged} unchanged, {skipped} skipped"),
        format!("Thêm {added}, cập nhật {updated}, không đổi {unchanged}, bỏ qua {skipped}"),
    );
    if import.dry_run {
        output.say("  nothing was written (--dry-run)", "  chưa ghi gì (--dry-run)");
    }
    for column in &report.unknown_columns {
        let head = &column.head;
        match &column.likely {
            Some(likely) => output.say(
                format!("  column “{head}” is not understood; if it is {likely}: --column \"{head}={likely}\""),
                format!("  không hiểu cột “{head}”; nếu là {likely}: --column \"{head}={likely}\""),
            ),
            None => output.say(
                format!("  column “{head}” is not understood and was left out"),
                format!("  không hiểu cột “{head}” nên đã bỏ qua"),
            ),
        }
    }
    let notes = report
        .errors
        .iter()
        .map(|note| (Tone::Bad, note))
        .chain(report.noticed.iter().map(|note| (Tone::Heading, note)));
    let count = report.errors.len() + report.noticed.len();
    for (tone, note) in notes.take(LISTED) {
        let text = output.pick([&note.text, &note.text_vi]);
        let place = note.cell.clone().unwrap_or_else(|| note.row.to_string());
        output.toned(tone, format!("  {place}: {} {text}", note.path));
    }
    if count > LISTED {
        let rest = count - LISTED;
        output.say(format!("  and {rest} more: --json lists all"), format!("  và {rest} dòng nữa: --json để xem hết"));
    }
}

/// Takes a whole store in: into the file that is named, which is made if it is not there.
pub(super) fn whole(import: &Import, common: &Common, output: &mut Output) -> Outcome {
    let path = match &common.store {
        Some(path) => path.clone(),
        None => store_path::of(common)?,
    };
    let store = Store::open_with(path, Options { create: true, ..options(common, output)? })?;
    let imported = watched(output, IMPORTING, &store, |store| store.import_records(&import.path))?;
    if output.is_json() {
        output.value(&imported)?;
        return Ok(ExitStatus::Done);
    }
    let (records, files) = (imported.records, imported.files);
    output.tell(
        Tone::Good,
        format!("Took in {records} records and {files} attachments"),
        format!("Đã nhận {records} bản ghi và {files} tệp đính kèm"),
    );
    Ok(ExitStatus::Done)
}
