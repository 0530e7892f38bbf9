//! Tables whose cells each end with a bar at the end of a line, or with a bar alone on a line, as some sites copy them.
//! A row may begin with a bar; otherwise only its last cell tells where it ends.

use super::columns::{head, keep_one_of_each, loose_head};
use super::frame::is_frame_cell;
use super::grid_header::is_head;
use super::kinds::{RowIndex, index, looks};
use super::row_numbering::RowNumbering;
use super::rows::{CellText, RawRow, classify};
use super::stacked_header::divided;
use super::{ColumnNames, Content, TableColumn, TableKind, TableRow, TextTable, breaks};
use crate::document::lines::{Line, trim};
use crate::document::marks::{self, MarkKind};

/// How many cells a row may have beyond its columns, to be left unread as one row.
const MOST_TOO_MANY: usize = 3;

/// The most lines that a cell takes, and the name of a column.
const MOST_LINES: usize = 60;
const MOST_LINES_OF_A_NAME: usize = 6;

pub(super) fn read(lines: &[Line<'_>], at: usize) -> Option<TextTable> {
    let opens = lines.get(at)?.text == "|";
    let within = at.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(|line| line.text == "|");
    if within && !opens {
        return None;
    }
    let first = BarCell::read(lines, at + usize::from(opens), MOST_LINES_OF_A_NAME)?;
    let known = head(&first.fragment.text).is_some();
    if !known && opens && lines.get(at)?.after_gap {
        return unknown(lines, at);
    }
    if !known {
        return None;
    }
    let titled = || lines.get(first.end.checked_sub(2)?).filter(|line| head(line.text) == Some(TableColumn::Index));
    let opens_here =
        opens && (lines.get(at)?.after_gap || within || head(&first.fragment.text) == Some(TableColumn::Index));
    if (opens && !opens_here) || (!opens && first.end > at + 2 && titled().is_some()) {
        return None;
    }
    let heads = match heads(lines, first, opens).filter(|heads| heads.certain) {
        None if opens => return unknown(lines, at),
        found => found?,
    };
    let reader = BarCellReader { lines, columns: &heads.columns, width: heads.columns.len(), opens };
    let gathered = reader.rows(heads.end);
    let mut rows = vec![TableRow::new(at..heads.end, Content::Head(heads.names))];
    rows.extend(classify(&gathered, &heads.columns));
    while rows.last().is_some_and(|row| matches!(row.content, Content::Section { .. })) {
        rows.pop();
    }
    let end = rows.last().map_or(heads.end, |row| row.lines.end);
    let columns = heads.columns;
    let has_rows = rows.len() > 1;
    let mut table = TextTable { lines: at..end, kind: TableKind::Bars, columns, rows, certain: true };
    table.certain = table.has_tasks();
    has_rows.then_some(table)
}

/// Cells between bars under names that are not understood: several in the first row, and more below.
fn unknown(lines: &[Line<'_>], at: usize) -> Option<TextTable> {
    const FEWEST_COLUMNS: usize = 3;
    const FEWEST_CELLS: usize = 7;
    let mut end = at + 1;
    let (mut filled, mut columns) = (0, None);
    // A bar after a blank line opens another table.
    let opens_another = |line: usize| lines.get(line).is_some_and(|line| line.after_gap && line.text == "|");
    while let Some(cell) = BarCell::read(lines, end, MOST_LINES).filter(|cell| !opens_another(cell.start)) {
        if is_frame_cell(&cell.fragment.text) {
            return None;
        }
        end = cell.end;
        match cell.fragment.text.is_empty() {
            true => columns = columns.or(Some(filled)),
            false => filled += 1,
        }
    }
    let columns = columns.filter(|columns| *columns >= FEWEST_COLUMNS && filled >= FEWEST_CELLS)?;
    let rows = vec![TableRow::unread(at..end)];
    let columns = vec![TableColumn::Other; columns];
    Some(TextTable { lines: at..end, kind: TableKind::Bars, columns, rows, certain: false })
}

/// A cell with the lines it takes.
struct BarCell {
    fragment: CellText,
    start: usize,
    end: usize,
}

impl BarCell {
    /// The cell that begins at a line: its last line ends with the only bar in it.
    fn read(lines: &[Line<'_>], at: usize, most: usize) -> Option<Self> {
        let number = lines.get(at)?.number;
        let mut texts = Vec::new();
        for (position, line) in lines.iter().enumerate().skip(at).take(most) {
            match trim(line.raw).split_once('|') {
                None if line.raw.contains('\t') => return None,
                None => texts.push(line.text),
                // A bar after a blank line opens something else.
                Some(("", "")) if line.after_gap && !texts.is_empty() => return None,
                Some((before, "")) => {
                    texts.push(before);
                    let (text, certain) = breaks::join(texts, false);
                    return Some(Self {
                        fragment: CellText { text, line: number, certain },
                        start: at,
                        end: position + 1,
                    });
                }
                Some(_) => return None,
            }
        }
        None
    }

    fn index(&self) -> Option<RowIndex> {
        index(&self.fragment.text)
    }
}

struct BarHeader {
    columns: Vec<TableColumn>,
    names: ColumnNames,
    /// The line after their names.
    end: usize,
    /// Whether it is known how a second row of names divides the first.
    certain: bool,
}

/// The names of the columns, up to the bar that opens the first row, or to its index.
fn heads(lines: &[Line<'_>], first: BarCell, opens: bool) -> Option<BarHeader> {
    const MOST_COLUMNS: usize = 20;
    let with_index = head(&first.fragment.text) == Some(TableColumn::Index);
    let mut end = first.end;
    let mut names = vec![first.fragment.text];
    while names.len() <= MOST_COLUMNS {
        let Some(next) = BarCell::read(lines, end, MOST_LINES_OF_A_NAME) else { break };
        let ends = match (opens, with_index) {
            (true, _) => next.fragment.text.is_empty(),
            (_, true) => next.index().is_some() || next.fragment.text.is_empty(),
            _ => head(&next.fragment.text).is_none(),
        };
        if ends {
            break;
        }
        if head(&next.fragment.text) == Some(TableColumn::Index) {
            return None;
        }
        end = next.end;
        names.push(next.fragment.text);
    }
    let mut written = names.clone();
    let mut names = divided(names);
    let mut certain = true;
    if opens && let Some((parts, after)) = second_row(lines, end) {
        let divided = super::grid_header::divide(&names, &parts);
        certain = divided.is_some();
        written.extend(parts);
        names = divided.unwrap_or(names);
        end = after;
    }
    let mut columns = names.iter().map(|name| head(name).unwrap_or_else(|| loose_head(name))).collect::<Vec<_>>();
    keep_one_of_each(&mut columns, &names);
    let is_head = names.len() >= 2 && is_head(&names);
    let above = written.clone();
    is_head.then(|| BarHeader { columns, names: ColumnNames::divided(written, &above, names), end, certain })
}

/// A second row of names, with the bar that opens it: no index stands first, and one at least is a name.
fn second_row(lines: &[Line<'_>], at: usize) -> Option<(Vec<String>, usize)> {
    const MOST_PARTS: usize = 20;
    let mut end = at + 1;
    let mut parts = Vec::new();
    while let Some(next) = BarCell::read(lines, end, MOST_LINES_OF_A_NAME).filter(|cell| !cell.fragment.text.is_empty())
    {
        if next.index().is_some() || parts.len() == MOST_PARTS {
            return None;
        }
        end = next.end;
        parts.push(next.fragment.text);
    }
    let names = parts.iter().filter(|part| head(part).is_some()).count();
    let is_years = parts.iter().all(|part| looks(part).only_time);
    (parts.len() >= 2 && (names == parts.len() || is_years)).then_some((parts, end))
}

struct BarCellReader<'a, 't> {
    lines: &'a [Line<'t>],
    columns: &'a [TableColumn],
    width: usize,
    /// Whether every row begins with a bar.
    opens: bool,
}

impl BarCellReader<'_, '_> {
    fn cell(&self, at: usize) -> Option<BarCell> {
        BarCell::read(self.lines, at, MOST_LINES).filter(|cell| !is_frame_cell(&cell.fragment.text))
    }

    /// The first cell of the row that begins at a line; the bar that opens the row belongs to it.
    fn opening(&self, at: usize) -> Option<BarCell> {
        if !self.opens {
            return self.cell(at);
        }
        let is_open = self.lines.get(at).is_some_and(|line| line.text == "|");
        self.cell(at + 1).filter(|_| is_open).map(|cell| BarCell { start: at, ..cell })
    }

    fn rows(&self, body: usize) -> Vec<RawRow> {
        let mut rows = Vec::new();
        let mut count = RowNumbering::default();
        let lost = self.opening(body).is_some_and(|cell| cell.fragment.text.is_empty());
        let with_index = self.columns.first() == Some(&TableColumn::Index) && !lost;
        let mut next = body;
        while let Some(first) = self.opening(next) {
            let own = first.index();
            let is_title = with_index && own.is_none() && !self.opens;
            if is_title && !self.cell(first.end).and_then(|cell| cell.index()).is_some_and(|own| count.admits(&own)) {
                break;
            }
            if let Some(own) = &own {
                count.take(own);
            }
            if let Some(end) = self.names_again(next) {
                match end {
                    Some(end) => {
                        rows.push(RawRow { lines: next..end, cells: Vec::new() });
                        next = end;
                        continue;
                    }
                    None => break,
                }
            }
            let cells = if is_title { vec![first] } else { self.row(first, with_index, &count) };
            let lacks = cells.len() < self.width && !with_index && !self.opens;
            if lacks {
                break;
            }
            let end = cells.last().map_or(next, |cell| cell.end);
            rows.push(RawRow { lines: next..end, cells: cells.into_iter().map(|cell| cell.fragment).collect() });
            next = end.max(next + 1);
        }
        rows
    }

    /// Where names of columns stand again: the line after them, or `None` where they name other columns.
    fn names_again(&self, at: usize) -> Option<Option<usize>> {
        let first = self.opening(at).filter(|cell| head(&cell.fragment.text).is_some())?;
        let again = heads(self.lines, first, self.opens)?;
        let without_index = |columns: &[TableColumn]| {
            columns.iter().copied().filter(|column| *column != TableColumn::Index).collect::<Vec<_>>()
        };
        let same = without_index(&again.columns) == without_index(self.columns);
        Some(same.then_some(again.end))
    }

    /// The cells of a row: as many as there are columns, or fewer where another row begins before.
    fn row(&self, first: BarCell, with_index: bool, count: &RowNumbering) -> Vec<BarCell> {
        let mut cells = vec![first];
        // One more tells whether a row begins after this one.
        while cells.len() <= self.width + 1 + MOST_TOO_MANY {
            let Some(next) = cells.last().and_then(|last| self.cell(last.end)) else { break };
            cells.push(next);
        }
        let joint = usize::from(self.opens);
        let is_joint =
            |position: usize| !self.opens || cells.get(position).is_none_or(|cell| cell.fragment.text.is_empty());
        let begins = |position: usize| match cells.get(position + joint) {
            None => true,
            Some(cell) if self.opens => {
                cell.index().is_some() || is_title(&cell.fragment.text) || head(&cell.fragment.text).is_some()
            }
            Some(cell) => cell.index().is_some_and(|own| count.admits(&own)),
        };
        let is_full = is_joint(self.width) && (!with_index || begins(self.width));
        let fewest = if self.opens { 1 } else { 2 };
        let ends = |position: &usize| is_joint(*position) && position + joint < cells.len() && begins(*position);
        let short = (fewest..self.width.min(cells.len())).find(ends).filter(|_| !is_full);
        let long = || (self.width + 1..=self.width + MOST_TOO_MANY).find(ends).filter(|_| self.opens && !is_full);
        // What neither fills the columns nor ends at a row is left to its own lines.
        let first_joint = || (1..cells.len()).find(|at| is_joint(*at)).filter(|_| self.opens && !is_full);
        // A row without an index follows, as where a cell spans two rows.
        let follows = cells.get(self.width + joint).is_some_and(|cell| !cell.fragment.text.is_empty());
        let full = || Some(self.width).filter(|width| self.opens && is_joint(*width) && follows);
        let found = short.or_else(full).or_else(long).or_else(first_joint);
        cells.truncate(found.unwrap_or(self.width));
        cells
    }
}

/// "I. NÂNG CAO NHẬN THỨC": a title over the whole width.
fn is_title(text: &str) -> bool {
    marks::read(text).is_some_and(|mark| {
        matches!(mark.kind, MarkKind::Roman(_) | MarkKind::Upper(_) | MarkKind::Part) && !mark.rest.is_empty()
    })
}
