//! What is wrong with the rows of a table, written back beside them.

use std::collections::BTreeMap;
use std::path::Path;

use super::TableReport;
use super::heads::Heads;
use crate::command::RowNote;
use crate::error::{CchcError, Result};
use crate::model::catalogue::for_each_record;
use crate::model::{Problem, TextEncoding};
use crate::table::{Cell, Marks, Sheet, mark_errors, mark_rows, read_bytes, read_file, replace_file};

/// How many of the values that would be allowed a text lists.
const LISTED: usize = 12;

/// What came of an import, as far as it tells what is wrong with rows.
#[derive(Debug, Clone, Copy)]
pub enum TableOutcome<'a> {
    /// Of a dry run, or of one that kept the good rows.
    Report(&'a TableReport),
    /// Of one that was refused: the problems of the error.
    Refusal(&'a [Problem]),
}

impl TableOutcome<'_> {
    /// The same file with a column "Lỗi": what is wrong with each row, in Vietnamese. The file is given and returned as
    /// bytes; a corrected one can be imported as it is, since imports leave this column out.
    ///
    /// A comma-separated file stays one, with its delimiter, in UTF-8 with a mark. A workbook of Excel keeps all that
    /// it has; one of an older kind is written anew as `.xlsx`, its values alone.
    ///
    /// A refusal does not say of which sheet it is: it is the first with a head if no `sheet` is named. The `encoding`
    /// is that of the import.
    ///
    /// # Errors
    /// `Invalid` where the bytes are no table, or a workbook in a build that reads none; or where no sheet has a head.
    pub fn mark(&self, content: &[u8], sheet: Option<&str>, encoding: Option<TextEncoding>) -> Result<Vec<u8>> {
        let marks = self.marks(sheet, || read_bytes(content, encoding))?;
        mark_errors(content, &Marks { encoding, ..marks })
    }

    /// Rows with a column "Lỗi".
    ///
    /// # Errors
    /// `Invalid` where no row is a head.
    pub fn mark_rows(&self, rows: &mut [Vec<Cell>]) -> Result<()> {
        let marks = self.marks(None, || Ok(vec![Sheet::of(rows.to_vec())]))?;
        mark_rows(rows, &marks);
        Ok(())
    }

    fn marks(&self, sheet: Option<&str>, sheets: impl FnOnce() -> Result<Vec<Sheet>>) -> Result<Marks> {
        let mut rows: BTreeMap<u32, String> = BTreeMap::new();
        for (row, text) in self.texts() {
            let known = rows.entry(row).or_default();
            if !known.is_empty() {
                known.push_str("; ");
            }
            known.push_str(&text);
        }
        if let Self::Report(report) = self
            && report.head_row > 0
        {
            let name = Some(report.sheet.clone()).filter(|name| !name.is_empty());
            return Ok(Marks { sheet: name, head_row: report.head_row, rows, encoding: None });
        }
        let first = rows.keys().next().copied().unwrap_or(u32::MAX);
        let is_meant = |found: &&Sheet| sheet.is_none_or(|name| name == found.name);
        let place = |sheet: &Sheet| Some((sheet.name.clone(), head_row(sheet, first)?));
        let found = sheets()?.iter().filter(is_meant).find_map(place);
        let (name, head_row) = found.ok_or_else(no_head)?;
        Ok(Marks { sheet: Some(name).filter(|name| !name.is_empty()), head_row, rows, encoding: None })
    }

    fn texts(&self) -> Vec<(u32, String)> {
        match self {
            Self::Report(report) => report.errors.iter().map(|note| (note.row, text(note))).collect(),
            Self::Refusal(problems) => {
                let row = |problem: &Problem| {
                    problem.path.strip_prefix("rows[")?.split_once(']').and_then(|(row, _)| row.parse().ok())
                };
                let told = |problem: &Problem| with_allowed(problem.text_vi.clone(), &problem.allowed);
                problems.iter().filter_map(|problem| Some((row(problem)?, told(problem)))).collect()
            }
        }
    }
}

fn text(note: &RowNote) -> String {
    let at = note.cell.as_ref().map(|cell| format!("{cell}: ")).unwrap_or_default();
    with_allowed(format!("{at}{}", note.text_vi), &note.allowed)
}

fn with_allowed(text: String, allowed: &[String]) -> String {
    match allowed {
        [] => text,
        // The text lists them itself.
        [first, ..] if text.contains(first.as_str()) => text,
        few if few.len() <= LISTED => format!("{text} (có thể ghi: {})", few.join(", ")),
        many => format!("{text} (có thể ghi: {} …)", many[..LISTED].join(", ")),
    }
}

/// The number of the row above the first one at fault that the heads of some collection know best.
fn head_row(sheet: &Sheet, first: u32) -> Option<u32> {
    macro_rules! collections {
        ($($record:ident in $collection:ident;)*) => { [$(stringify!($collection)),*] };
    }
    let heads = for_each_record!(collections).into_iter().filter_map(|name| Heads::of(name, &BTreeMap::new()).ok());
    let found = heads.filter_map(|heads| heads.find(sheet)).map(|head| (head.meanings.len(), head.position));
    let rows = found.map(|(known, position)| (known, sheet.rows[position].number));
    rows.filter(|(_, row)| *row < first).max().map(|(_, row)| row)
}

fn no_head() -> CchcError {
    let text = "no row has heads of columns that are known";
    CchcError::invalid("table", "", "no_head", text, "không thấy dòng tiêu đề cột nào nhận ra được")
}

/// Saves the file that was imported once more, with what is wrong beside its rows.
///
/// # Errors
/// `StorageIo`; `Invalid` where a store is at the path to save to.
pub(super) fn save(from: &Path, to: &Path, report: &TableReport, encoding: Option<TextEncoding>) -> Result<()> {
    let marked = TableOutcome::Report(report).mark(&read_file(from)?, None, encoding)?;
    replace_file(to, &marked)
}
