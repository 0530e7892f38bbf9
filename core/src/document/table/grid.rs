//! Tables with one row per line (or lines), cells separated by tabs, bars or wide spaces.

use super::frame::{is_frame, is_frame_line};
use super::grid_header::{GridHeader, is_head};
use super::kinds::index;
use super::quoted::{Quoted, opens_quote, unquoted};
use super::rows::{CellText, RawRow, classify};
use super::{Content, TableColumn, TableDetection, TableKind, TableRow, TextTable, breaks, is_total_text};
use crate::document::lines::{Line, strip_emphasis, trim};
use crate::document::marks;

/// The separator of the cells of a line, if there is one.
pub(super) fn separator(line: &Line<'_>) -> Option<TableKind> {
    if line.raw.contains('\t') && !line.raw.trim_end_matches(' ').trim_start_matches(' ').trim().is_empty() {
        let is_indented = !line.text.contains('\t') && !line.text.contains('|');
        if !is_indented {
            return Some(if line.text.contains('\t') { TableKind::Tabs } else { TableKind::Bars });
        }
    }
    if line.text.contains('|') {
        return Some(TableKind::Bars);
    }
    line.text.contains("   ").then_some(TableKind::Spaces)
}

/// Splits lines at the separator of one table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cutter {
    kind: TableKind,
    /// Whether its rows begin with a bar.
    leading_bar: bool,
}

impl Cutter {
    fn of(kind: TableKind, line: &Line<'_>) -> Self {
        Self { kind, leading_bar: line.text.starts_with('|') }
    }

    /// Whether a line has a separator of this table in it.
    fn parts(self, line: &Line<'_>) -> bool {
        match self.kind {
            TableKind::Tabs => line.raw.contains('\t'),
            TableKind::Bars => line.text.contains('|'),
            _ => line.text.contains("   ") || line.text.contains('\t'),
        }
    }

    fn cut<'t>(self, line: &Line<'t>) -> Vec<&'t str> {
        match self.kind {
            TableKind::Tabs => line.raw.split('\t').map(clean).collect(),
            TableKind::Bars => {
                let text = trim(line.raw);
                let text = if self.leading_bar { text.strip_prefix('|').unwrap_or(text) } else { text };
                text.strip_suffix('|').unwrap_or(text).split('|').map(clean).collect()
            }
            _ => crate::document::lines::columns(line.raw),
        }
    }
}

fn clean(cell: &str) -> &str {
    strip_emphasis(cell)
}

/// Reads the table that begins at a line, or returns the line before which there is none.
pub(super) fn read(lines: &[Line<'_>], at: usize, kind: TableKind) -> TableDetection {
    let Some(line) = lines.get(at) else { return TableDetection::NoTableUntil(at + 1) };
    let reader = GridReader { lines, cutter: Cutter::of(kind, line) };
    match reader.head(at) {
        Some(head) => reader.table(at, head),
        None if kind == TableKind::Spaces => TableDetection::NoTableUntil(at + 1),
        None => reader.headless(at),
    }
}

pub(super) struct GridReader<'a, 't> {
    pub(super) lines: &'a [Line<'t>],
    pub(super) cutter: Cutter,
}

/// The most lines that a row takes.
const MOST_LINES: usize = 60;

impl<'t> GridReader<'_, 't> {
    pub(super) fn cells(&self, at: usize) -> Vec<&'t str> {
        self.lines.get(at).map(|line| self.cutter.cut(line)).unwrap_or_default()
    }

    pub(super) fn parts(&self, at: usize) -> bool {
        self.lines.get(at).is_some_and(|line| self.cutter.parts(line))
    }

    /// Whether a line begins a row: its first cell is an index, or empty where the index was lost.
    pub(super) fn begins_row(&self, at: usize) -> bool {
        self.parts(at) && self.cells(at).first().is_some_and(|cell| cell.is_empty() || index(cell).is_some())
    }

    /// A row with a quoted cell of several lines in it.
    pub(super) fn gather_quoted(&self, at: usize) -> Option<RawRow> {
        if self.cutter.kind != TableKind::Tabs {
            return None;
        }
        let mut cells = Vec::new();
        let mut open: Option<Quoted<'_>> = None;
        for (position, line) in self.lines.get(at..)?.iter().take(MOST_LINES).enumerate() {
            for part in line.raw.split('\t') {
                let quoted = match open.take() {
                    // A tab within quotes belongs to the cell.
                    Some(quoted) => Some(quoted.and(part)),
                    None => opens_quote(part).then(|| Quoted::new(part, line.number)),
                };
                match quoted {
                    Some(quoted) if quoted.is_closed() => cells.push(quoted.fragment()),
                    Some(quoted) => open = Some(quoted),
                    None => cells.push(CellText { text: unquoted(clean(part)), line: line.number, certain: true }),
                }
            }
            if open.is_none() {
                let lines = at..at + position + 1;
                return (position > 0).then_some(RawRow { lines, cells });
            }
        }
        None
    }

    /// The row that begins at a line: quoted cells, cells broken over lines, or the line alone.
    fn gather(&self, at: usize, columns: &[TableColumn]) -> RawRow {
        if let Some(row) = self.gather_quoted(at) {
            return row;
        }
        let number = |line: usize| self.lines.get(line).map_or(0, |line| line.number);
        let fragments = |line: usize| self.cells(line).into_iter();
        let own = |text: &str, line: usize| CellText { text: unquoted(text), line: number(line), certain: true };
        let mut cells = fragments(at).map(|cell| own(cell, at)).collect::<Vec<_>>();
        let mut end = at + 1;
        let open = columns.first() == Some(&TableColumn::Index) && cells.len() < columns.len() && self.begins_row(at);
        if !open || self.cutter.kind == TableKind::Spaces {
            return RawRow { lines: at..end, cells };
        }
        // Cells with line breaks in them, unquoted: the row goes on until it has all its cells.
        let mut broken: Vec<(Vec<&str>, u32)> = fragments(at).map(|cell| (vec![cell], number(at))).collect();
        while broken.len() < columns.len() && end < at + MOST_LINES && end < self.lines.len() {
            let next = self.cells(end);
            let is_row = self.begins_row(end) || is_frame(&next) || self.lone_section(end, columns);
            if is_row || broken.len() + next.len().saturating_sub(1) > columns.len() {
                break;
            }
            let mut next = next.into_iter();
            if let (Some((last, _)), Some(first)) = (broken.last_mut(), next.next()) {
                last.push(first);
            }
            broken.extend(next.map(|cell| (vec![cell], number(end))));
            end += 1;
        }
        if broken.len() == columns.len() {
            cells = broken
                .into_iter()
                .map(|(lines, line)| {
                    let (text, certain) = breaks::join(lines, true);
                    CellText { text, line, certain }
                })
                .collect();
            return RawRow { lines: at..end, cells };
        }
        RawRow { lines: at..at + 1, cells }
    }

    /// Whether a line without separators is the title of the rows that follow it.
    fn lone_section(&self, at: usize, columns: &[TableColumn]) -> bool {
        const MOST_TITLES: usize = 4;
        const LONGEST: usize = 40;
        let is_title = |line: &Line<'_>| {
            let rest = marks::read(line.text);
            let is_bullet = rest.is_some_and(|mark| mark.kind.is_bullet());
            let is_small = line.text.starts_with(char::is_lowercase);
            line.words.len() <= LONGEST && !line.words.is_empty() && !is_bullet && !is_small && !is_frame_line(line)
        };
        for line in at..at + MOST_TITLES {
            let Some(own) = self.lines.get(line) else { return false };
            if line > at && self.is_fitting(line, columns) {
                return true;
            }
            if self.parts(line) || !is_title(own) {
                return false;
            }
        }
        self.is_fitting(at + MOST_TITLES, columns)
    }

    /// Whether a line begins a row that fits the columns.
    fn is_fitting(&self, at: usize, columns: &[TableColumn]) -> bool {
        if !self.parts(at) {
            return false;
        }
        let cells = self.cells(at);
        let names = cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let full = cells.iter().filter(|cell| !cell.is_empty()).count();
        let has_index = columns.first() == Some(&TableColumn::Index)
            && cells.first().is_some_and(|cell| index(cell).is_some())
            && cells.len() >= 2;
        !is_frame(&cells) && !is_head(&names) && (has_index || (cells.len() == columns.len() && full >= 2))
    }

    /// Lines that go on with the last cell of a row, up to the next row.
    fn going_on(&self, at: usize, columns: &[TableColumn]) -> Option<usize> {
        let mut end = at;
        while end < at + MOST_LINES {
            let line = self.lines.get(end)?;
            if end > at && self.is_fitting(end, columns) {
                return Some(end);
            }
            let is_bullet = marks::read(line.text).is_some_and(|mark| mark.kind.is_bullet());
            let goes_on = is_bullet || line.text.starts_with(|letter: char| letter.is_lowercase() || letter == '(');
            if self.parts(end) || !goes_on {
                return None;
            }
            end += 1;
        }
        None
    }

    fn table(&self, at: usize, head: GridHeader) -> TableDetection {
        let columns = head.columns;
        let mut gathered: Vec<RawRow> = Vec::new();
        let mut rows = vec![TableRow::new(at..head.end, Content::Head(head.names))];
        let mut next = head.end;
        while let Some(line) = self.lines.get(next) {
            if self.parts(next) {
                let cells = self.cells(next);
                let names = cells.iter().map(|cell| unquoted(cell)).collect::<Vec<_>>();
                let is_head = is_head(&names);
                let again = if is_head { self.head(next).filter(|again| again.columns == columns) } else { None };
                if is_frame(&cells) || (is_head && again.is_none()) {
                    break;
                }
                let row = match again {
                    Some(again) => RawRow { lines: next..again.end, cells: Vec::new() },
                    None => self.gather(next, &columns),
                };
                next = row.lines.end;
                gathered.push(row);
            } else if self.lone_section(next, &columns) {
                let text = line.text.to_owned();
                let cells = vec![CellText { text, line: line.number, certain: true }];
                gathered.push(RawRow { lines: next..next + 1, cells });
                next += 1;
            } else if let Some(end) = self.going_on(next, &columns)
                && let Some(last) = gathered.last_mut()
                && last.cells.len() == columns.len()
            {
                if let Some(cell) = last.cells.last_mut() {
                    let more = self.lines.get(next..end).unwrap_or_default().iter().map(|line| line.text);
                    let (text, certain) = breaks::join(std::iter::once(cell.text.as_str()).chain(more), true);
                    (cell.text, cell.certain) = (text, certain && cell.certain);
                }
                last.lines.end = end;
                next = end;
            } else {
                break;
            }
        }
        rows.extend(classify(&gathered, &columns));
        drop_ending(&mut rows, &gathered, &columns);
        let end = rows.last().map_or(head.end, |row| row.lines.end);
        let mut table = TextTable { lines: at..end, kind: self.cutter.kind, columns, rows, certain: head.certain };
        if !table.certain {
            table.leave_unread();
        }
        let announces = table.columns.first() == Some(&TableColumn::Index) && table.columns.len() >= 3;
        let has_rows = table.rows.iter().any(|row| matches!(row.content, Content::Task(_) | Content::Unread));
        table.certain &= table.has_tasks() || !has_rows;
        let is_table = has_rows || (announces && self.cutter.kind != TableKind::Spaces);
        if is_table { TableDetection::Table(table) } else { TableDetection::NoTableUntil(end) }
    }

    /// Rows without a header: their columns are unknown.
    fn headless(&self, at: usize) -> TableDetection {
        let mut end = at;
        let mut widest = 0;
        let mut full_rows = 0;
        let mut framed = false;
        while self.parts(end) {
            let cells = self.cells(end);
            let names = cells.iter().map(|cell| unquoted(cell)).collect::<Vec<_>>();
            if end > at && is_head(&names) {
                break;
            }
            framed |= is_frame(&cells);
            widest = widest.max(cells.len());
            full_rows += usize::from(cells.iter().filter(|cell| !cell.is_empty()).count() >= 3);
            end += 1;
        }
        let first = self.cells(at);
        let in_tabs = self.cutter.kind == TableKind::Tabs;
        let full = first.iter().filter(|cell| !cell.is_empty()).count();
        let alone = in_tabs && (full >= 4 || first.first().is_some_and(|cell| index(cell).is_some()));
        if framed || full_rows == 0 || (full_rows < 2 && !alone) {
            return TableDetection::NoTableUntil(end);
        }
        let written = |line: usize| self.cells(line).into_iter().map(unquoted).collect();
        let says_nothing = |line: usize| self.lines.get(line).is_some_and(|line| line.words.is_empty());
        let content = |line: usize| if says_nothing(line) { Content::Furniture } else { Content::Unread };
        let row = |line: usize| TableRow { lines: line..line + 1, content: content(line), written: written(line) };
        let rows = (at..end).map(row).collect();
        let columns = vec![TableColumn::Other; widest];
        TableDetection::Table(TextTable { lines: at..end, kind: self.cutter.kind, columns, rows, certain: false })
    }
}

/// Removes rows at the end that do not belong to the table: a title without rows, cells that fit no column.
fn drop_ending(rows: &mut Vec<TableRow>, gathered: &[RawRow], columns: &[TableColumn]) {
    while rows.len() > 1 {
        let Some(row) = rows.last() else { return };
        let own = gathered.iter().rev().find(|own| own.lines == row.lines);
        let begins = own.and_then(|own| own.cells.first()).is_some_and(|cell| index(&cell.text).is_some());
        let few = own.is_some_and(|own| own.cells.len() * 2 <= columns.len());
        let ends = match &row.content {
            Content::Section { text, .. } => !is_total_text(text),
            Content::Unread => few && !begins,
            _ => false,
        };
        if !ends {
            return;
        }
        rows.pop();
    }
}
