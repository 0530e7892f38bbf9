//! Taking procedures over from spreadsheets.

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

/// Takes procedures over from the rows of a spreadsheet or CSV file: each a mapping from the names of the columns, in
/// Vietnamese or English, to the texts of the cells.
///
/// "Cấp Tỉnh; Cấp Xã", "10 ngày làm việc", "0,5 ngày", "Một phần" and dates like 01/07/2025 are understood; what the
/// law asks for may be missing. A time limit of which any word is not understood is kept as text and noted, never
/// guessed. Where a spreadsheet took a code for a number (`1.01323`), its last zeros are put back and that is noted.
/// Cells that seem to be in an encoding from before Unicode are noted as `legacy_suspected`. A row whose version is in
/// the store already is skipped. Where any row has errors nothing is written and all errors are listed, unless the good
/// rows are to be kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ImportProcedures {
    /// The rows.
    pub rows: Vec<BTreeMap<String, Option<String>>>,
    /// The decision that published them (quyết định công bố).
    #[serde(default)]
    pub decision: Option<LegalDocumentId>,
    /// First day they hold, where their row does not say.
    #[serde(default)]
    pub in_force_from: Option<Date>,
    /// The unit that settles them.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Keep the good rows though others have errors.
    #[serde(default)]
    pub keep_good: bool,
    /// Write nothing; tell what would be done.
    #[serde(default)]
    pub dry_run: bool,
}

/// Something about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RowNote {
    /// Which row, from 1; 0 for the names of the columns.
    pub row: u32,
    /// The procedure's field, `in_force_from`, or the name of the column.
    pub path: String,
    /// Stable name of the rule, or of what was noticed.
    pub code: String,
    /// What it is, in English.
    pub text: String,
    /// What it is, in Vietnamese.
    pub text_vi: String,
    /// The law behind the rule, where there is one.
    #[serde(default)]
    pub law: Option<LawReference>,
    /// What would be allowed instead, where that can be listed.
    #[serde(default)]
    pub allowed: Vec<String>,
}

/// What an import did, or would do.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ImportReport {
    /// How many procedures were added.
    pub added: u32,
    /// How many rows were passed over: blank, or in the store already.
    pub skipped: u32,
    /// What was added.
    pub ids: Vec<ProcedureId>,
    /// What is wrong with rows: those were not taken.
    pub errors: Vec<RowNote>,
    /// What is odd about rows that were taken, or passed over.
    pub noticed: Vec<RowNote>,
    /// Names of columns that were not understood.
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
            let problems = report.errors.into_iter().map(|note| problem(&note)).collect();
            return Err(CchcError::Invalid { kind: Self::NAME.to_owned(), problems });
        }
        report.ids = batch.add_many(good)?.iter().map(Record::id).collect();
        report.added = report.ids.len() as u32;
        Ok(report)
    }
}

impl ImportProcedures {
    /// What the rows come to, and the procedures to be added.
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
                procedure.validate_beside(other, &mut problems);
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

/// What is odd about a row that is taken.
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

/// That zeros which a spreadsheet had dropped were put back to a code.
fn zeros_restored(row: u32, cells: &Cells, code: &str) -> Option<RowNote> {
    let written = code_cell(cells).filter(|written| ProcedureCode::restored(written).as_deref() == Some(code))?;
    let text = format!("the cell has the number “{written}”: its last zeros were put back, which gives {code}");
    let text_vi = format!("ô ghi số “{written}”: đã thêm lại các số 0 ở cuối thành mã {code}");
    Some(note(row, "code", ["zeros_restored", &text, &text_vi]))
}

/// The cells that seem to be in an encoding from before Unicode; their paths are the names of their columns.
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
    RowNote { row, path, code, text, text_vi, law: None, allowed: Vec::new() }
}

fn error(row: u32, problem: Problem) -> RowNote {
    let Problem { path, code, text, text_vi, law, allowed } = problem;
    RowNote { row, path, code, text, text_vi, law, allowed }
}

/// An error of a row, as the refusal of all of them lists it.
fn problem(note: &RowNote) -> Problem {
    let path = format!("rows[{}].{}", note.row - 1, note.path);
    let RowNote { code, text, text_vi, law, allowed, .. } = note.clone();
    Problem { path, code, text, text_vi, law, allowed }
}
