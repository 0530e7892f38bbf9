//! Importing the records of any collection from a table: a spreadsheet, a comma-separated file, rows or a data frame.

mod called;
mod choices;
mod errors;
mod existing;
mod heads;
mod left_out;
mod legacy;
mod named;
mod notes;
mod procedures;
mod rows;
mod values;
mod variants;
mod writing;

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use errors::TableOutcome;
pub use heads::UnknownColumn;
use heads::{Head, Heads};
use notes::LeftOut;
use rows::RowReader;
use writing::Writing;

use super::procedures::RowNote;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{ExistingRow, Problem, Procedure, RecordType, TextEncoding};
use crate::records::catalogue::Kind;
use crate::store::Transaction;
use crate::table::{Cell, Column, Names, Row, Sheet, cell_name, columns, is_json_lines, read_file, read_watched};

/// Imports records from a table (nhập từ bảng).
///
/// Columns are recognised by their Vietnamese or English heads, or by the paths of fields, wherever the head stands
/// below titles. Cells are read as people write them: `05/03/2026`, `5/3/26`, days as numbers of a spreadsheet, `1.044`
/// for 1,044, "Tập huấn" for a choice, "A; B; C" for a list. A record is referred to by its identity or by what people
/// call it: a unit's name or symbol; a person's name, with the unit in parentheses or in a column of its own where
/// several have it; a plan's number or subject; a procedure's code. What is not understood is an error that names the
/// cell, never a guess.
///
/// Procedures are read as [`ImportProcedures`](super::ImportProcedures) reads them, unless the table is an export of
/// this library with identities.
///
/// All rows are written in one commit, or none is while any row has an error; with `keep_good` the rows without errors
/// are written, and the report lists the errors of the others. A row that says the same as a record of the store
/// changes nothing, so the same table may be imported again.
///
/// Tables that this library writes are read back equal. A row that gives an identity is about the record that has it,
/// and is added with it where there is none; other rows are about the record with the same natural key. Cells that tell
/// of sealed data change nothing. Contents of attachments are in no table; a request of a data subject is only taken in
/// while it is new.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct ImportTable {
    /// The file to read, `.csv`, `.jsonl` or a workbook; none if `rows` are given.
    pub path: Option<PathBuf>,
    /// The rows, one of the first of which is the head; empty if a `path` is given.
    pub rows: Vec<Vec<Cell>>,
    /// The encoding of the text: of a file in none of the usual ones, or of cells in one older than Unicode. None for
    /// what the text surely tells; what was converted is told in `noticed`, what only may be in one is left as it is.
    pub encoding: Option<TextEncoding>,
    /// The sheet to read, by its name; none for the first one that has a head.
    pub sheet: Option<String>,
    /// What columns are, where their heads do not tell: the path of the field by the head, as written.
    pub columns: BTreeMap<String, String>,
    /// Values for every row, by path of the field, where the table has no such column: the session of a list of
    /// participants.
    pub values: BTreeMap<String, Cell>,
    /// What to do with a row whose record is in the store already and differs.
    pub existing: ExistingRow,
    /// Whether to write the rows without errors even if others have some.
    pub keep_good: bool,
    /// Whether only to report what would be written, without writing.
    pub dry_run: bool,
    /// Where to save the file once more if rows have errors, with these in a column "Lỗi" beside them; a file that is
    /// there is replaced. Imports leave this column out, so that the corrected file can be imported as it is. A CSV
    /// file keeps its delimiter and becomes UTF-8; `.xlsx` and `.xlsm` keep all that they have; the values of older
    /// workbooks are written as `.xlsx`. None to save nothing; only for a `path`.
    pub errors_to: Option<PathBuf>,
}

/// The result of an import, or of a dry run (kết quả nhập).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TableReport {
    /// How many records were added; in a dry run, how many would be.
    pub added: u32,
    /// How many records were updated; in a dry run, how many would be.
    pub updated: u32,
    /// How many rows say what the store has already.
    pub unchanged: u32,
    /// How many rows were skipped: those of records that differ, with `existing` as `skip`; and rows that hold no
    /// record, such as a sum.
    pub skipped: u32,
    /// The records that were added or updated, in the order of the rows; empty in a dry run.
    pub ids: Vec<Uuid>,
    /// Errors of rows; those rows were not written. `row` is the number as the sheet counts it, `cell` the cell's name:
    /// `C12`.
    pub errors: Vec<RowNote>,
    /// Remarks about rows that were written.
    pub noticed: Vec<RowNote>,
    /// What each column was taken for: the path of the field by the head, as written.
    pub columns: BTreeMap<String, String>,
    /// Columns that were not recognised.
    pub unknown_columns: Vec<UnknownColumn>,
    /// The name of the sheet; empty if it has none.
    pub sheet: String,
    /// The number of the row that is the head, as the sheet counts it.
    pub head_row: u32,
}

/// A table that was read from where it is, before the store is asked for anything.
pub(crate) struct LoadedTable {
    sheets: Vec<Sheet>,
    /// Text that was converted, by the name of the sheet.
    converted: BTreeMap<String, legacy::Converted>,
    /// The file that was read.
    path: Option<PathBuf>,
    options: ImportTable,
}

impl ImportTable {
    /// Reads the file, if there is one. This needs no store, so no lock is held meanwhile.
    ///
    /// # Errors
    /// `Invalid` for arguments that do not fit each other, and for what is no table; `StorageIo`.
    pub(crate) fn load(mut self, look: &dyn Fn() -> Result<()>) -> Result<LoadedTable> {
        let path = self.path.take();
        let mut sheets = match (&path, std::mem::take(&mut self.rows)) {
            (Some(path), rows) if rows.is_empty() => {
                let content = read_file(path)?;
                let is_json_lines = is_json_lines(&content);
                // JSON is Unicode, whatever its texts look like.
                self.encoding = self.encoding.or_else(|| is_json_lines.then_some(TextEncoding::Unicode));
                if self.errors_to.is_some() && is_json_lines {
                    let text = "errors are saved beside the rows of CSV files and workbooks only";
                    let text_vi = "chỉ ghi lỗi được vào tệp CSV và Excel";
                    return Err(CchcError::invalid("table", "errors_to", "json_lines", text, text_vi));
                }
                read_watched(&content, self.encoding, look)?
            }
            (None, rows) if self.errors_to.is_none() => vec![Sheet::of(rows)],
            (None, _) => {
                let text = "errors are saved for files only: mark the rows with the outcome";
                let text_vi = "chỉ ghi lỗi ra tệp khi nhập từ tệp";
                return Err(CchcError::invalid("table", "errors_to", "no_path", text, text_vi));
            }
            _ => {
                let (text, text_vi) = ("give either a path or rows", "hãy nêu đường dẫn hoặc các dòng, không cả hai");
                return Err(CchcError::invalid("table", "path", "either", text, text_vi));
            }
        };
        let encoding = self.encoding;
        let convert = |sheet: &mut Sheet| Ok((sheet.name.clone(), legacy::convert_cells(sheet, encoding, look)?));
        let converted = sheets.iter_mut().map(convert).collect::<Result<_>>()?;
        Ok(LoadedTable { sheets, converted, path, options: self })
    }
}

impl LoadedTable {
    /// Imports the table into a collection.
    ///
    /// # Errors
    /// `Invalid` with the errors of all rows unless `keep_good` or `dry_run` is set, or where there is no head.
    pub(crate) fn import(
        mut self,
        kind: &'static Kind,
        collection: &str,
        batch: &mut Transaction,
    ) -> Result<TableReport> {
        let heads = self.heads(collection)?;
        let (mut sheet, head) = self.sheet(&heads)?;
        let columns = columns(collection).unwrap_or_default();
        let notes =
            self.converted.get(&sheet.name).map(|converted| converted.notes(&Table::new(columns, &sheet, &head)));
        let mut done = if kind.number == Procedure::NUMBER && !head.names(&heads, "id") {
            procedures::import(&sheet, &head, &self.options, batch)?
        } else {
            let done = self.records(kind, columns, &mut sheet, &head, batch);
            batch.tell_whole(None)?;
            done?
        };
        done.report.noticed.splice(0..0, notes.into_iter().flatten());
        let is_saved = self.options.errors_to.is_some();
        done.left_out.close(&mut done.report, is_saved);
        if let (Some(from), Some(to), false) = (&self.path, &self.options.errors_to, done.report.errors.is_empty()) {
            errors::save(from, to, &done.report, self.options.encoding)?;
            done.left_out.close(&mut done.report, false);
        }
        if done.is_refused { Err(refusal(&done.report)) } else { Ok(done.report) }
    }

    fn records(
        &self,
        kind: &'static Kind,
        columns: &'static [Column],
        sheet: &mut Sheet,
        head: &Head,
        batch: &mut Transaction,
    ) -> Result<Done> {
        let table = Table::new(columns, sheet, head);
        let mut report = table.begin();
        if sheet.rows.len() == head.last + 1 {
            let note = ["no_rows", "the table has a head and no rows", "bảng chỉ có tiêu đề, không có dòng nào"];
            report.noticed.push(table.note(&sheet.rows[head.last], None, "", note));
        }
        let mut left_out = LeftOut::new(self.options.errors_to.is_some());
        let writes = {
            let view = batch.view();
            let names = Names::new(&view);
            let reader = RowReader::new(&table, &self.options, kind, &view, &names, &mut left_out)?;
            reader.read(&mut report, batch)?
        };
        // Of the rows only their numbers are needed from now on.
        sheet.rows.iter_mut().for_each(|row| row.cells = Vec::new());
        let table = Table::new(columns, sheet, head);
        let mut writing = Writing { table: &table, kind, options: &self.options, left_out: &mut left_out };
        let is_refused = writing.run(&writes, &mut report, batch)?;
        report.errors.sort_by_key(|note| note.row);
        report.noticed.sort_by_key(|note| note.row);
        Ok(Done { report, left_out, is_refused })
    }

    fn heads(&mut self, collection: &str) -> Result<Heads> {
        let unknown = |paths: Vec<String>| {
            let mut problems = Problems::default();
            for _ in paths {
                problems.add("columns", "unknown_column", "there is no such column", "không có cột này");
            }
            CchcError::refused("table", problems)
        };
        let known = columns(collection).unwrap_or_default();
        let others = self.options.values.keys().filter(|path| !known.iter().any(|column| column.path == path.as_str()));
        let others: Vec<String> = others.cloned().collect();
        if !others.is_empty() {
            return Err(unknown(others));
        }
        Heads::of(collection, &self.options.columns).map_err(unknown)
    }

    /// The sheet that is meant, and its head.
    fn sheet(&mut self, heads: &Heads) -> Result<(Sheet, Head)> {
        let sheets = std::mem::take(&mut self.sheets);
        let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.clone()).collect();
        let is_meant = |sheet: &Sheet| self.options.sheet.as_ref().is_none_or(|name| *name == sheet.name);
        let mut meant = sheets.into_iter().filter(is_meant).peekable();
        if meant.peek().is_none() {
            let mut problems = Problems::default();
            problems.add("sheet", "unknown_sheet", "there is no such sheet", "không có trang tính này").allowing(names);
            return Err(CchcError::refused("table", problems));
        }
        meant.find_map(|sheet| heads.find(&sheet).map(|head| (sheet, head))).ok_or_else(|| {
            let text = "no row has heads of columns that are known: pass `columns`";
            CchcError::invalid("table", "", "no_head", text, "không thấy dòng tiêu đề cột nào nhận ra được")
        })
    }
}

/// What came of the rows, before the call ends.
pub(super) struct Done {
    report: TableReport,
    left_out: LeftOut,
    /// Whether the call is refused for the errors of rows.
    is_refused: bool,
}

/// The error that refuses the whole table.
fn refusal(report: &TableReport) -> CchcError {
    CchcError::listing("table", report.errors.iter().map(|note| note.problem_of_row(note.row)).collect())
}

/// The table that is imported.
pub(super) struct Table<'a> {
    columns: &'static [Column],
    sheet: &'a Sheet,
    head: &'a Head,
}

impl<'a> Table<'a> {
    const fn new(columns: &'static [Column], sheet: &'a Sheet, head: &'a Head) -> Self {
        Self { columns, sheet, head }
    }

    fn begin(&self) -> TableReport {
        let row = &self.sheet.rows[self.head.position];
        let own = self.head.meanings.iter().filter_map(|(number, meaning)| match meaning {
            heads::Meaning::Own(column) => {
                Some((self.head.texts[*number].clone(), self.columns[*column].path.to_owned()))
            }
            _ => None,
        });
        let mut report = TableReport {
            columns: own.collect(),
            unknown_columns: self.head.unknown.clone(),
            sheet: self.sheet.name.clone(),
            head_row: row.number,
            ..TableReport::default()
        };
        for (number, head) in &self.head.twice {
            let text = format!("another column says the same as {head}");
            let text_vi = format!("có cột khác trùng nội dung với {head}");
            report.errors.push(self.note(row, Some(*number), "", ["column_twice", &text, &text_vi]));
        }
        report
    }

    /// The column of the sheet that holds a field, or a part of it.
    fn number_of(&self, path: &str) -> Option<usize> {
        let holds = |column: &Column| {
            path.strip_prefix(column.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
        };
        self.head.meanings.iter().find_map(|(number, meaning)| match meaning {
            heads::Meaning::Own(position) => holds(&self.columns[*position]).then_some(*number),
            _ => None,
        })
    }

    fn note(&self, row: &Row, number: Option<usize>, path: &str, [code, text, text_vi]: [&str; 3]) -> RowNote {
        RowNote {
            row: row.number,
            cell: number.map(|number| cell_name(number, row.number)),
            path: path.to_owned(),
            code: code.to_owned(),
            text: text.to_owned(),
            text_vi: text_vi.to_owned(),
            law: None,
            allowed: Vec::new(),
        }
    }

    /// A problem of the record of a row, as an error of that row.
    fn error(&self, row: &Row, problem: Problem) -> RowNote {
        let number = self.number_of(&problem.path);
        let note = self.note(row, number, &problem.path, [&problem.code, &problem.text, &problem.text_vi]);
        RowNote { law: problem.law, allowed: problem.allowed, ..note }
    }
}
