//! The header rows of a grid table: one or two rows of column headers.

use super::columns::{head, keep_one_of_each, loose_head};
use super::grid::GridReader;
use super::kinds::looks;
use super::quoted::unquoted;
use super::{ColumnNames, TableColumn};

/// The header of a grid table.
pub(super) struct GridHeader {
    pub(super) end: usize,
    pub(super) columns: Vec<TableColumn>,
    pub(super) names: ColumnNames,
    /// Whether the assignment of names to columns is unambiguous.
    pub(super) certain: bool,
}

impl GridReader<'_, '_> {
    /// The header that begins at a line: one row, or two if the second subdivides columns.
    pub(super) fn head(&self, at: usize) -> Option<GridHeader> {
        const MOST_LINES_OF_A_HEAD: usize = 6;
        let first = self.cells(at);
        let names_index = first.first().is_some_and(|cell| head(&unquoted(cell)) == Some(TableColumn::Index));
        let quoted = self.gather_quoted(at);
        let tries = if names_index && quoted.is_none() { MOST_LINES_OF_A_HEAD } else { 1 };
        let mut found = None;
        for count in 1..=tries {
            let (end, names) = match &quoted {
                Some(row) => (row.lines.end, row.cells.iter().map(|fragment| fragment.text.clone()).collect()),
                None => (at + count, self.merged_names(at, count)?),
            };
            if is_head(&names) {
                found = Some(self.with_second_row(end, names));
            }
            if found.is_some() && !self.head_goes_on(at, count + 1, end) {
                break;
            }
            if count > 1 && self.begins_row(end) {
                break;
            }
        }
        found
    }

    /// Whether a line goes on with a head: with it every name is one, and it is no row of its own.
    fn head_goes_on(&self, at: usize, count: usize, next: usize) -> bool {
        let is_own = !self.parts(next) || self.begins_row(next) || self.second_row(next).is_some();
        let all = |names: Vec<String>| names.iter().all(|name| head(name).is_some());
        !is_own && self.merged_names(at, count).is_some_and(all)
    }

    /// The names of a header whose cells are wrapped over lines.
    fn merged_names(&self, at: usize, count: usize) -> Option<Vec<String>> {
        let mut names: Vec<String> = Vec::new();
        for line in at..at + count {
            self.lines.get(line)?;
            let cells = self.cells(line);
            let mut cells = cells.into_iter();
            if let (Some(last), true) = (names.last_mut(), line > at) {
                let first = cells.next().unwrap_or_default();
                *last = format!("{last} {first}").trim().to_owned();
            }
            names.extend(cells.map(str::to_owned));
        }
        Some(names)
    }

    /// A second header row that subdivides columns: "Chủ trì", "Phối hợp".
    fn second_row(&self, at: usize) -> Option<Vec<String>> {
        let row = self.gather_quoted(at);
        let cells: Vec<String> = match row {
            Some(row) => row.cells.into_iter().map(|fragment| fragment.text).collect(),
            None => self.cells(at).into_iter().map(unquoted).collect(),
        };
        let names = cells.iter().filter(|cell| !cell.is_empty()).collect::<Vec<_>>();
        let all_heads = names.iter().all(|cell| head(cell).is_some_and(|column| column != TableColumn::Index));
        let divides = names.iter().any(|cell| {
            matches!(
                head(cell),
                Some(TableColumn::Lead | TableColumn::Coordinating | TableColumn::Start | TableColumn::End)
            )
        });
        (self.parts(at) && names.len() >= 2 && all_heads && divides).then_some(cells)
    }

    fn with_second_row(&self, end: usize, names: Vec<String>) -> GridHeader {
        let mut columns = columns_of(&names);
        // Markdown has a rule below the first row.
        let is_rule = self.parts(end) && self.lines.get(end).is_some_and(|line| line.words.is_empty());
        let second_at = end + usize::from(is_rule);
        let Some(second) = self.second_row(second_at) else {
            keep_one_of_each(&mut columns, &names);
            return GridHeader { end, columns, names: ColumnNames::plain(&names), certain: true };
        };
        let explicit = second.len() == names.len() && second.iter().any(String::is_empty);
        let written = names.iter().chain(&second).filter(|name| !name.is_empty()).cloned().collect();
        let groups = explicit.then(|| above(&names, &second));
        let divided = match explicit {
            true => Some(over(&names, &second)),
            false => divide(&names, &second.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>()),
        };
        let certain = divided.is_some();
        let own = divided.unwrap_or_else(|| names.clone());
        let mut columns = columns_of(&own);
        keep_one_of_each(&mut columns, &own);
        let names = match groups {
            Some(above) => ColumnNames { written, own, above },
            None => ColumnNames::divided(written, &names, own),
        };
        GridHeader { end: second_at + 1, columns, names, certain }
    }
}

/// Whether cells are column headers: at least two are known names, and none looks like data.
pub(super) fn is_head(names: &[String]) -> bool {
    const MOST_COLUMNS: usize = 40;
    if names.len() > MOST_COLUMNS {
        return false;
    }
    let known = names.iter().filter_map(|name| head(name)).collect::<Vec<_>>();
    let filled = names.iter().filter(|name| !name.is_empty()).count();
    let tells =
        known.iter().any(|column| !matches!(column, TableColumn::Index | TableColumn::Note | TableColumn::Other));
    let differ = known.iter().any(|column| Some(column) != known.first());
    let has_row_cell = || {
        names.iter().any(|name| {
            let looks = looks(name);
            looks.only_time || (looks.index && looks.words > 0)
        })
    };
    known.len() >= 2 && known.len() * 2 >= filled && tells && differ && !has_row_cell()
}

pub(super) fn columns_of(names: &[String]) -> Vec<TableColumn> {
    names.iter().map(|name| head(name).unwrap_or_else(|| loose_head(name))).collect()
}

/// A second row of the same width: its names where it has some.
fn over(names: &[String], second: &[String]) -> Vec<String> {
    let below = names.iter().zip(second);
    below.map(|(above, below)| if below.is_empty() { above.clone() } else { below.clone() }).collect()
}

/// What stands over the names of a second row of the same width; a merged cell is followed by empty ones.
fn above(names: &[String], second: &[String]) -> Vec<String> {
    let mut last = "";
    let over = names.iter().zip(second).map(|(name, below)| {
        if !name.is_empty() {
            last = name;
        }
        if below.is_empty() { String::new() } else { last.to_owned() }
    });
    over.collect()
}

/// A second row that has only the names that divide a column, or two.
pub(super) fn divide(names: &[String], second: &[String]) -> Option<Vec<String>> {
    let sort = |name: &String| match head(name) {
        Some(TableColumn::Lead | TableColumn::Coordinating) => Some(TableColumn::Lead),
        Some(TableColumn::Start | TableColumn::End) => Some(TableColumn::Time),
        _ => None,
    };
    let bodies = second.iter().filter(|name| sort(name) == Some(TableColumn::Lead)).cloned().collect::<Vec<_>>();
    let times = second.iter().filter(|name| sort(name) == Some(TableColumn::Time)).cloned().collect::<Vec<_>>();
    if bodies.len() + times.len() != second.len() {
        return None;
    }
    let mut divided = Vec::new();
    let (mut bodies, mut times) = (Some(bodies), Some(times));
    for name in names.iter().filter(|name| !name.is_empty()) {
        let parts = match head(name) {
            Some(TableColumn::Lead | TableColumn::LeadAndCoordinating) => bodies.take(),
            Some(TableColumn::Time) => times.take(),
            _ => None,
        };
        match parts.filter(|parts| !parts.is_empty()) {
            Some(parts) => divided.extend(parts),
            None => divided.push(name.clone()),
        }
    }
    let left = |parts: Option<Vec<String>>| parts.is_some_and(|parts| !parts.is_empty());
    (!left(bodies) && !left(times)).then_some(divided)
}
