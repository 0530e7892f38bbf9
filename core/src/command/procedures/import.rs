//! Importing procedures from the rows of spreadsheets.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::Command;
use super::columns::column;
use super::rows::{Cells, code_cell, is_blank, read_row};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    LawReference, LegalDocument, LegalDocumentId, OrganisationUnit, Problem, Procedure, ProcedureChangeKind,
    ProcedureCode, ProcedureId, Record, TimeCase, UnitId,
};
use crate::query::procedures::{told, versions};
use crate::rules::states_time;
use crate::store::{Transaction, View};
use crate::text::{collation_key, seems_legacy};

/// Imports procedures from the rows of a spreadsheet or CSV file.
///
/// Column names may be Vietnamese or English, with or without marks; columns not recognised are listed in
/// `unknown_columns`. Cells such as "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like
/// 01/07/2025 are parsed. Contents the law requires may be missing. Blank rows, and rows whose version (code and first
/// day) is in the store already, are skipped.
///
/// If any row has errors nothing is written and all errors are listed, unless `keep_good` is set.
///
/// The report's `noticed` lists what to look at:
/// - `time_not_read`: a time limit not understood in full is stored as text, never guessed;
/// - `zeros_restored`: a spreadsheet had turned the code into a number (`1.01323`), and its trailing zeros were
///   restored;
/// - `legacy_suspected`: a cell seems to be in an encoding older than Unicode (TCVN3, VNI);
/// - `there_already`: the row was skipped;
/// - `code_…`: the code is odd.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ImportProcedures {
    /// The rows: each maps column names to the texts of its cells.
    pub rows: Vec<BTreeMap<String, Option<String>>>,
    /// The decision that published them (quyết định công bố).
    #[serde(default)]
    pub decision: Option<LegalDocumentId>,
    /// First day they are in force, for rows that do not say.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The unit that handles them.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Whether to import the rows without errors even if others have some.
    #[serde(default)]
    pub keep_good: bool,
    /// Whether only to report what would be imported, without writing.
    #[serde(default)]
    pub dry_run: bool,
}

/// A remark about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowNote {
    /// The number of the row, from 1.
    pub row: u32,
    /// The name of the cell, where the row is of a sheet: `C12`.
    #[serde(default)]
    pub cell: Option<String>,
    /// The field of the procedure, `in_force_from`, or the name of the column.
    pub path: String,
    /// Stable code of the rule broken or the remark.
    pub code: String,
    /// The message in English.
    pub text: String,
    /// The message in Vietnamese.
    pub text_vi: String,
    /// The law behind the rule, if there is one.
    #[serde(default)]
    pub law: Option<LawReference>,
    /// What would be allowed instead, if that can be listed.
    #[serde(default)]
    pub allowed: Vec<String>,
}

impl RowNote {
    /// The note as a problem of the call, with the number of its row as the call counts it.
    pub(crate) fn problem_of_row(&self, row: u32) -> Problem {
        let Self { row: _, cell, path, code, text, text_vi, law, allowed } = self.clone();
        let within = if path.is_empty() { path } else { format!(".{path}") };
        let at = cell.map(|cell| format!("{cell}: ")).unwrap_or_default();
        let [text, text_vi] = [text, text_vi].map(|text| format!("{at}{text}"));
        Problem { path: format!("rows[{row}]{within}"), code, text, text_vi, law, allowed }
    }
}

/// The result of an import, or of a dry run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ImportReport {
    /// How many procedures were added; in a dry run, how many would be.
    pub added: u32,
    /// How many rows were skipped: blank, or in the store already.
    pub skipped: u32,
    /// The procedures added; empty in a dry run.
    pub ids: Vec<ProcedureId>,
    /// Errors of rows; those rows were not imported.
    pub errors: Vec<RowNote>,
    /// Remarks about rows imported or skipped.
    pub noticed: Vec<RowNote>,
    /// Names of columns not recognised.
    pub unknown_columns: Vec<String>,
}

impl Command for ImportProcedures {
    type Output = ImportReport;
    const NAME: &'static str = "procedures.import_rows";

    fn run(self, batch: &mut Transaction) -> Result<ImportReport> {
        let (mut report, good) = self.read(&batch.view())?;
        let refused = !report.errors.is_empty() && !self.keep_good;
        if self.dry_run {
            report.added = if refused { 0 } else { good.len() as u32 };
            return Ok(report);
        }
        if refused {
            let problems = report.errors.into_iter().map(|note| note.problem_of_row(note.row - 1)).collect();
            return Err(CchcError::listing(Self::NAME, problems));
        }
        report.ids = batch.add_many(good)?.iter().map(Record::id).collect();
        report.added = report.ids.len() as u32;
        Ok(report)
    }
}

impl ImportProcedures {
    /// Reads the rows: the report, and the procedures to add.
    fn read(&self, view: &View<'_>) -> Result<(ImportReport, Vec<Procedure>)> {
        self.check_arguments(view)?;
        let defaults = Procedure {
            decision: self.decision,
            change: self.decision.map(|_| ProcedureChangeKind::Issued),
            in_force_from: self.in_force_from,
            unit: self.unit,
            ..Procedure::default()
        };
        let mut report = ImportReport { unknown_columns: unknown_columns(&self.rows), ..ImportReport::default() };
        let mut good: BTreeMap<String, Vec<Procedure>> = BTreeMap::new();
        for (number, cells) in (1..).zip(&self.rows) {
            if is_blank(cells) {
                report.skipped += 1;
                continue;
            }
            let mut problems = Problems::default();
            let procedure = read_row(cells, &defaults, &mut problems);
            let link = procedure.link();
            let known = if link.is_empty() { Vec::new() } else { versions(view, &link)? };
            let restored = zeros_restored(number, cells, &procedure.code);
            if known.iter().any(|known| known.in_force_from == procedure.in_force_from) && problems.is_empty() {
                report.skipped += 1;
                report.noticed.extend(restored);
                let text_vi = "phiên bản này đã có trong kho";
                report.noticed.push(note(
                    number,
                    "code",
                    ["there_already", "this version is in the store already", text_vi],
                ));
                continue;
            }
            let given = good.entry(link).or_default();
            if let Some(other) = known.iter().chain(given.iter()).find(|other| procedure.overlaps(other)) {
                procedure.validate_overlap(other, &mut problems);
            }
            if problems.is_empty() {
                report.noticed.extend(restored);
                report.noticed.extend(odd(number, &procedure));
                report.noticed.extend(legacy(number, cells));
                given.push(procedure);
            } else {
                report.errors.extend(problems.into_vec().into_iter().map(|problem| error(number, problem)));
            }
        }
        Ok((report, good.into_values().flatten().collect()))
    }

    fn check_arguments(&self, view: &View<'_>) -> Result<()> {
        let mut problems = Problems::default();
        if let Some(decision) = self.decision
            && view.find::<LegalDocument>(decision)?.is_none()
        {
            problems.add("decision", "reference", "there is no such document", "không có văn bản này");
        }
        if let Some(unit) = self.unit
            && view.find::<OrganisationUnit>(unit)?.is_none()
        {
            problems.add("unit", "reference", "there is no such unit", "không có đơn vị này");
        }
        problems.refuse(Self::NAME)
    }
}

fn unknown_columns(rows: &[Cells]) -> Vec<String> {
    let mut names: Vec<String> =
        rows.iter().flat_map(BTreeMap::keys).filter(|name| column(name).is_none()).cloned().collect();
    names.sort_by_cached_key(|name| collation_key(name));
    names.dedup();
    names
}

/// Remarks about a row that is imported.
fn odd(row: u32, procedure: &Procedure) -> Vec<RowNote> {
    let mut noticed = Vec::new();
    if let Some(oddity) = procedure.read_code().oddity {
        noticed.push(note(row, "code", told(oddity)));
    }
    let text = "the time limit is kept as written: not all of it was understood";
    let text_vi = "thời hạn được giữ nguyên văn: chưa hiểu hết nội dung";
    let mut unread = |path: &str| noticed.push(note(row, path, ["time_not_read", text, text_vi]));
    let is_unread = |case: &TimeCase| case.time_limit.is_none();
    if procedure.time_text.is_some() && procedure.time_limit.is_none() && procedure.time_cases.iter().all(is_unread) {
        unread("time_text");
    } else {
        let cases = procedure.time_cases.iter().enumerate().filter(|(_, case)| is_unread(case));
        cases.for_each(|(position, _)| unread(&format!("time_cases[{position}]")));
    }
    for (position, filing) in procedure.filing.iter().enumerate() {
        if filing.time_limit.is_none() && filing.description.as_deref().is_some_and(states_time) {
            noticed.push(note(row, &format!("filing[{position}].description"), ["time_not_read", text, text_vi]));
        }
    }
    noticed
}

/// A remark if trailing zeros that a spreadsheet had dropped from a code were restored.
fn zeros_restored(row: u32, cells: &Cells, code: &str) -> Option<RowNote> {
    let written = code_cell(cells).filter(|written| ProcedureCode::restored(written).as_deref() == Some(code))?;
    let text = format!("the cell has the number “{written}”: its last zeros were put back, which gives {code}");
    let text_vi = format!("ô ghi số “{written}”: đã thêm lại các số 0 ở cuối thành mã {code}");
    Some(note(row, "code", ["zeros_restored", &text, &text_vi]))
}

/// Remarks about cells that seem to be in an encoding older than Unicode; their paths are column names.
fn legacy(row: u32, cells: &Cells) -> impl Iterator<Item = RowNote> {
    let lines = |cell: &Option<String>| {
        cell.iter().flat_map(|text| text.lines()).find(|line| seems_legacy(line)).map(str::to_owned)
    };
    let found = cells.iter().filter_map(move |(name, cell)| Some((name, lines(cell)?)));
    found.map(move |(name, line)| {
        let text = format!("text in a legacy encoding (TCVN3, VNI), it seems: “{line}”; convert it first");
        let text_vi = format!("có vẻ là văn bản mã cũ (TCVN3, VNI): “{line}”; cần chuyển mã trước");
        note(row, name, ["legacy_suspected", &text, &text_vi])
    })
}

fn note(row: u32, path: &str, [code, text, text_vi]: [&str; 3]) -> RowNote {
    let [path, code, text, text_vi] = [path, code, text, text_vi].map(str::to_owned);
    RowNote { row, cell: None, path, code, text, text_vi, law: None, allowed: Vec::new() }
}

fn error(row: u32, problem: Problem) -> RowNote {
    let Problem { path, code, text, text_vi, law, allowed } = problem;
    RowNote { row, cell: None, path, code, text, text_vi, law, allowed }
}
