//! Takes an officer's sheet of sessions into a store, and gives them out again as a sheet:
//! `cargo run --package cchc --example tables`.
//!
//! The head is found below the titles, cells are read as people write them, and what is wrong is told by cell.
//! Workbooks (`.xlsx`) go in and out with the feature `xlsx`.
#![allow(clippy::print_stdout)]

use std::fs;

use cchc::command::{ImportTable, TableReport};
use cchc::model::{Delimiter, ExportOptions, TableFormat, TableQuery};
use cchc::{CchcError, Store, call};

const SHEET: &str = "\
SỔ THEO DÕI TUYÊN TRUYỀN QUÝ I NĂM 2026;;;
Ngày tổ chức;Loại buổi;Nội dung;Địa điểm
05/03/2026;Tập huấn;Tập huấn dịch vụ công trực tuyến;Hội trường Sở
5/3/26;Họp giao ban;Họp giao ban tháng 3;Phòng họp số 1
31/02/2026;Tập huấn;Tập huấn một cửa;
";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let store = Store::open(folder.path().join("so.cchc"))?;
    let sheet = folder.path().join("so-theo-doi.csv");
    // Each collection has this call by its name.
    let import = || -> cchc::Result<TableReport> {
        let table = ImportTable { path: Some(sheet.clone()), ..ImportTable::default() };
        call::read("report", &store.call("sessions.import_table", &call::write(&table)?)?)
    };

    fs::write(&sheet, SHEET)?;
    match import() {
        Err(CchcError::Invalid { problems, .. }) => {
            for problem in &problems {
                println!("{}: {}", problem.path, problem.text_vi);
            }
            assert_eq!(problems.len(), 1);
        }
        other => return Err(format!("a row is wrong: {other:?}").into()),
    }

    fs::write(&sheet, SHEET.replace("31/02/2026", "31/03/2026"))?;
    let report = import()?;
    println!("{} sessions added", report.added);
    assert_eq!(report.added, 3);
    // The same sheet again changes nothing.
    assert_eq!(import()?.unchanged, 3);

    let columns = ["held_on", "kind", "subject", "place"].map(str::to_owned).to_vec();
    let frame = store.frame(&TableQuery { columns: Some(columns), ..TableQuery::of("sessions") })?;
    let options = ExportOptions { delimiter: Delimiter::Semicolon, ..ExportOptions::default() };
    let out = folder.path().join("buoi.csv");
    frame.export(&out, TableFormat::Csv, &options)?;
    let text = fs::read_to_string(out)?;
    println!("{text}");
    assert!(text.contains("05/03/2026;họp giao ban;Họp giao ban tháng 3"));
    Ok(())
}
