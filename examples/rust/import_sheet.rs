//! Imports administrative procedures (thủ tục hành chính) from a sheet, with errors row by row:
//! `cargo run --package cchc --example import_sheet`.
//!
//! Columns are known by their Vietnamese names. Nothing is guessed: a time limit that is not understood stays as text
//! and is noted. With `keep_good` the good rows are written; without it, none is while any row has an error.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;

use cchc::Store;
use cchc::command::ImportProcedures;
use cchc::query::FindProcedure;
use jiff::civil::date;

const SHEET: &str = "\
Mã TTHC,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Thời hạn giải quyết
1.013236,Cấp giấy phép xây dựng mới,Hoạt động xây dựng,Cấp Tỉnh,20 ngày làm việc
1.013238,,Hoạt động xây dựng,Cấp Tỉnh,15 ngày
1.013231,Điều chỉnh giấy phép xây dựng,Hoạt động xây dựng,Cấp Tỉnh; Cấp Xã,theo thỏa thuận
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    let import = |sheet: &str| {
        let (decision, in_force_from, unit) = (None, Some(date(2026, 1, 1)), None);
        let (keep_good, dry_run) = (true, false);
        store.run(ImportProcedures { rows: rows(sheet), decision, in_force_from, unit, keep_good, dry_run })
    };

    let report = import(SHEET)?;
    println!("{} procedures added", report.added);
    for error in &report.errors {
        println!("  row {}, {}: {}", error.row, error.path, error.text_vi);
    }
    for note in &report.noticed {
        println!("  row {}, {}: {}", note.row, note.path, note.text_vi);
    }
    assert_eq!((report.added, report.errors.len(), report.errors[0].row), (2, 1, 2));

    let corrected = import(&SHEET.replace("1.013238,,", "1.013238,Cấp giấy phép xây dựng sửa chữa,"))?;
    println!("{} procedures added, {} in the store already", corrected.added, corrected.skipped);
    assert_eq!((corrected.added, corrected.skipped), (1, 2));
    let permit = store.ask(FindProcedure { code: "1.013236".into(), on: Some(date(2026, 3, 5)) })?;
    println!("{}", permit.ok_or("it is in force")?.name);
    Ok(())
}

/// Splits a sheet without quoted cells into rows: names of columns to texts of cells.
fn rows(sheet: &str) -> Vec<BTreeMap<String, Option<String>>> {
    let mut lines = sheet.lines().map(|line| line.split(',').map(str::to_owned));
    let columns: Vec<String> = lines.next().into_iter().flatten().collect();
    lines.map(|cells| columns.iter().cloned().zip(cells.map(Some)).collect()).collect()
}
