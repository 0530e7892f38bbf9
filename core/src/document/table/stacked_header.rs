//! Column headers that stand on a line each, above a table with one cell per line.

use super::columns::{head, keep_one_of_each};
use super::grid_header::divide;
use super::kinds::{RowIndex, index};
use super::rows::is_numbering;
use super::{ColumnNames, TableColumn};
use crate::document::lines::{Line, is_terminated};
use crate::document::marks;
use crate::text::folded_name;

/// How many lines under the column headers number the columns: nearly as many as there are columns.
pub(super) fn numbering(lines: &[Line<'_>], columns: usize) -> usize {
    const FEWEST: usize = 3;
    let fewest = columns.saturating_sub(2).max(FEWEST);
    let texts = |count: usize| lines.iter().take(count).map(|line| line.text);
    let fits = |count: &usize| *count <= lines.len() && is_numbering(texts(*count));
    (fewest..=columns).rev().find(fits).unwrap_or(0)
}

/// The column headers, each on a line or on several.
pub(super) struct StackedHeader {
    pub(super) columns: Vec<TableColumn>,
    pub(super) names: ColumnNames,
    pub(super) end: usize,
}

impl StackedHeader {
    pub(super) fn read(lines: &[Line<'_>], at: usize) -> Option<Self> {
        const MOST_COLUMNS: usize = 16;
        let (first, mut next) = Self::one(lines, at)?;
        let with_index = head(&first) == Some(TableColumn::Index);
        let mut names = vec![first];
        while names.len() < MOST_COLUMNS {
            match Self::one(lines, next) {
                Some((name, end)) if head(&name) != Some(TableColumn::Index) => {
                    names.push(name);
                    next = end;
                }
                None if with_index && Self::is_unknown(lines, next) => {
                    names.push(lines.get(next)?.text.to_owned());
                    next += 1;
                }
                _ => break,
            }
        }
        let written = names.clone();
        let names = divided(names);
        let mut columns = names.iter().map(|name| head(name).unwrap_or(TableColumn::Other)).collect::<Vec<_>>();
        keep_one_of_each(&mut columns, &names);
        let has = |wanted: &[TableColumn]| columns.iter().any(|column| wanted.contains(column));
        let what = has(&[TableColumn::What]);
        let known = columns.iter().filter(|column| **column != TableColumn::Other).count();
        let tells = match with_index {
            true => columns
                .iter()
                .any(|column| !matches!(column, TableColumn::Index | TableColumn::What | TableColumn::Other)),
            false => has(&[TableColumn::Lead, TableColumn::LeadAndCoordinating, TableColumn::Time]),
        };
        let enough = known >= 3 && (with_index || columns.len() == known);
        (what && tells && enough).then(|| {
            let above = written.clone();
            Self { columns, names: ColumnNames::divided(written, &above, names), end: next }
        })
    }

    /// The column header that begins at a line, and the line after it.
    fn one(lines: &[Line<'_>], at: usize) -> Option<(String, usize)> {
        const MOST_LINES_OF_A_NAME: usize = 4;
        const LONGEST: usize = 12;
        let is_plain = |line: &Line<'_>| !line.text.contains(['|', '\t']) && !line.text.contains("   ");
        let mut name = String::new();
        let mut found = None;
        for position in at..at + MOST_LINES_OF_A_NAME {
            let Some(line) = lines.get(position).filter(|line| line.words.len() <= LONGEST && is_plain(line)) else {
                break;
            };
            let goes_on = line.text.starts_with(|letter: char| letter.is_lowercase() || matches!(letter, '(' | '/'));
            if position > at && ((found.is_some() && !goes_on) || index(line.text).is_some()) {
                break;
            }
            if !name.is_empty() {
                name.push(' ');
            }
            name.push_str(line.text);
            if head(&name).is_some() {
                found = Some((name.clone(), position + 1));
            }
        }
        found
    }

    /// A short line among the names that is none: a head follows it, or the first row.
    fn is_unknown(lines: &[Line<'_>], at: usize) -> bool {
        const LONGEST: usize = 10;
        let first = |line: &Line<'_>| {
            matches!(index(line.text), Some(RowIndex::Numbers(numbers)) if numbers == [1])
                || matches!(index(line.text), Some(RowIndex::Roman(1) | RowIndex::Upper('A')))
        };
        let is_short = |line: &Line<'_>| {
            line.words.len() <= LONGEST
                && !line.words.is_empty()
                && index(line.text).is_none()
                && marks::read(line.text).is_none()
                && !is_terminated(line.text)
        };
        let follows = |line: &Line<'_>| first(line) || Self::one(lines, at + 1).is_some();
        lines.get(at).is_some_and(is_short) && lines.get(at + 1).is_some_and(follows)
    }
}

/// "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp", which come after all the other names.
pub(super) fn divided(names: Vec<String>) -> Vec<String> {
    let is_part = |name: &String| matches!(folded_name(name).as_str(), "chu tri" | "phoi hop");
    let parts = names.iter().filter(|name| is_part(name)).cloned().collect::<Vec<_>>();
    let others = names.iter().filter(|name| !is_part(name)).cloned().collect::<Vec<_>>();
    let has_whole = others.iter().any(|name| head(name) == Some(TableColumn::Lead));
    if parts.len() == 2 && has_whole { divide(&others, &parts).unwrap_or(names) } else { names }
}
