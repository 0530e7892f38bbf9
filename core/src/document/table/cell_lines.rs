//! Tables with one cell per line, as copied from a page: the column headers, then row after row.
//!
//! A row begins at its index number. If indexes were lost, blank lines separate the rows, or each row has as many lines
//! as there are columns. A cell may span lines or be missing: the columns are then inferred from what the lines look
//! like.

use super::align::{Alignment, align};
use super::frame::is_frame_line;
use super::kinds::{Looks, RowIndex, index, looks};
use super::row_numbering::RowNumbering;
use super::rows::{is_shifted, titled};
use super::stacked_header::{StackedHeader, numbering};
use super::{Content, TableCell, TableColumn, TableKind, TableRow, TextTable, breaks};
use crate::document::headings;
use crate::document::lines::{Line, is_terminated};
use crate::document::marks::{self, MarkKind};
use crate::document::words::is_upper;

/// The most lines that a cell takes.
const MOST_LINES_OF_A_CELL: usize = 14;

/// The most lines that a row takes.
const MOST_LINES: usize = 44;

pub(super) fn read(lines: &[Line<'_>], at: usize) -> Option<TextTable> {
    let heads = StackedHeader::read(lines, at)?;
    let mut rows = vec![TableRow::new(at..heads.end, Content::Head(heads.names))];
    let body = heads.end + numbering(lines.get(heads.end..).unwrap_or_default(), heads.columns.len());
    if body > heads.end {
        let written = lines.get(heads.end..body).unwrap_or_default().iter().map(|line| line.text.to_owned()).collect();
        rows.push(TableRow { lines: heads.end..body, content: Content::Furniture, written });
    }
    let with_index = heads.columns.first() == Some(&TableColumn::Index);
    let reader = CellLineReader { lines, columns: heads.columns };
    let mut found = if with_index { reader.numbered_rows(body) } else { Vec::new() };
    if found.is_empty() {
        found = reader.unnumbered_rows(body);
    }
    let certain = !found.is_empty();
    rows.extend(found);
    let end = rows.last().map_or(heads.end, |row| row.lines.end);
    let table = TextTable { lines: at..end, kind: TableKind::CellLines, columns: reader.columns, rows, certain };
    let announces = with_index && table.columns.len() >= 4;
    (certain || announces).then_some(table)
}

struct CellLineReader<'a, 't> {
    lines: &'a [Line<'t>],
    columns: Vec<TableColumn>,
}

/// A fragment of a row: a line, or the index and the text that share one.
#[derive(Clone, Copy)]
struct RowLine<'t> {
    text: &'t str,
    number: u32,
}

impl<'t> CellLineReader<'_, 't> {
    /// The index that a line is, or begins with where indexes and texts share lines.
    fn start(&self, at: usize, inline: bool) -> Option<RowIndex> {
        let line = self.lines.get(at)?;
        match inline {
            false => index(line.text),
            true => marks::read(line.text).filter(is_row_mark).and_then(|mark| index(mark.text)),
        }
    }

    /// Where a title ends that begins at a line with its mark: it may go on for a line or two, and a row follows it, or
    /// another title.
    fn title_end(&self, at: usize, inline: bool, count: &RowNumbering) -> Option<usize> {
        const MOST_TITLES: usize = 3;
        let first_end = self.marked_title(at, inline, count)?;
        let mut end = first_end;
        for _ in 0..MOST_TITLES {
            if self.begins_row(end, inline, count) {
                return Some(first_end);
            }
            end = self.marked_title(end, inline, count)?;
        }
        None
    }

    fn begins_row(&self, at: usize, inline: bool, count: &RowNumbering) -> bool {
        self.start(at, inline).is_some_and(|own| count.admits(&own))
    }

    fn marked_title(&self, at: usize, inline: bool, count: &RowNumbering) -> Option<usize> {
        const MOST_LINES_OF_A_TITLE: usize = 3;
        let mark = marks::read(self.lines.get(at)?.text)?;
        let is_group = matches!(mark.kind, MarkKind::Roman(_) | MarkKind::Upper(_) | MarkKind::Part);
        if !is_group || mark.rest.is_empty() || is_terminated(mark.rest) {
            return None;
        }
        let goes_on = |line: &Line<'_>| {
            let is_small = line.text.starts_with(char::is_lowercase);
            marks::read(line.text).is_none() && (is_small || (is_upper(line.text) && is_upper(mark.rest)))
        };
        let mut end = at + 1;
        while end < at + MOST_LINES_OF_A_TITLE && !self.begins_row(end, inline, count) {
            if !self.lines.get(end).is_some_and(goes_on) {
                break;
            }
            end += 1;
        }
        Some(end)
    }

    /// Where the names of the columns end that stand again at a line.
    fn names_again(&self, at: usize) -> Option<usize> {
        let again = StackedHeader::read(self.lines, at)?;
        let without_index = |columns: &[TableColumn]| {
            columns.iter().copied().filter(|column| *column != TableColumn::Index).collect::<Vec<_>>()
        };
        (without_index(&again.columns) == without_index(&self.columns)).then_some(again.end)
    }

    /// Whether a line ends the table: a heading, or the end of the document.
    fn stops(&self, at: usize) -> bool {
        let Some(line) = self.lines.get(at) else { return true };
        let marked = marks::read(line.text);
        let is_heading = marked.is_some_and(|mark| {
            let structural = mark.kind.is_structural() || matches!(mark.kind, MarkKind::Upper(_));
            (structural && !mark.rest.is_empty()) || (!mark.kind.is_bullet() && headings::strict(mark.rest).is_some())
        });
        let is_title = is_upper(line.text) && line.after_gap && line.words.len() >= 2;
        is_heading || is_title || is_frame_line(line) || StackedHeader::read(self.lines, at).is_some()
    }

    fn numbered_rows(&self, body: usize) -> Vec<TableRow> {
        let mut count = RowNumbering::default();
        let inline = [false, true].into_iter().find(|inline| {
            self.start(body, *inline).is_some_and(|own| count.admits(&own))
                || self.title_end(body, *inline, &count).is_some()
        });
        let Some(inline) = inline else { return Vec::new() };
        let mut rows = Vec::new();
        let mut next = body;
        while next < self.lines.len() {
            if let Some(end) = self.title_end(next, inline, &count) {
                let lines = self.lines.get(next..end).unwrap_or_default().iter().map(|line| line.text);
                let (text, _) = breaks::join(lines, false);
                if let Some(own) = marks::read(&text).and_then(|mark| index(mark.text)) {
                    count.take(&own);
                }
                rows.push(TableRow::new(next..end, titled(&text)));
                next = end;
                continue;
            }
            if let Some(end) = self.names_again(next) {
                rows.push(TableRow::new(next..end, Content::Furniture));
                next = end;
                continue;
            }
            let Some(own) = self.start(next, inline).filter(|own| count.admits(own)) else { break };
            count.take(&own);
            let (end, content) = self.row(next, &own, inline, &count);
            rows.push(TableRow::new(next..end, content));
            next = end;
        }
        while rows.last().is_some_and(|row| matches!(row.content, Content::Section { .. } | Content::Furniture)) {
            rows.pop();
        }
        if rows.iter().any(|row| matches!(row.content, Content::Task(_))) { rows } else { Vec::new() }
    }

    /// The row that begins at an index, and the line after it.
    fn row(&self, at: usize, own: &RowIndex, inline: bool, count: &RowNumbering) -> (usize, Content) {
        let width = self.columns.len();
        let full = at + width - usize::from(inline);
        let last = (at + 1 + MOST_LINES).min(self.lines.len());
        let begins =
            |line: &usize| self.begins_row(*line, inline, count) || self.title_end(*line, inline, count).is_some();
        let starts = (at + 1..last).filter(begins).collect::<Vec<_>>();
        let found = starts.iter().copied().find(|start| *start == full).or(starts.first().copied());
        let reach = found.unwrap_or(last);
        let stop = (at + 1..reach).find(|line| self.stops(*line)).unwrap_or(reach);
        if own.opens_group()
            && self.names_again(stop).is_some()
            && let Some(section) = self.section(at, stop, own, None, inline)
        {
            return (stop, section);
        }
        match found.filter(|next| *next <= stop || *next == full) {
            Some(next) => {
                let same = |start: &&usize| self.start(**start, inline) == self.start(next, inline);
                let is_doubtful = next != full && starts.iter().filter(same).count() > 1;
                let following = self.start(next, inline);
                if let Some(section) = self.section(at, next, own, following.as_ref(), inline) {
                    return (next, section);
                }
                let content = if is_doubtful { None } else { self.task(at, next, inline) };
                (next, content.unwrap_or(Content::Unread))
            }
            None => self.last_row(at, stop, full, inline),
        }
    }

    /// The last row ends at a blank line, at what follows the table, or when it has all its cells.
    fn last_row(&self, at: usize, stop: usize, full: usize, inline: bool) -> (usize, Content) {
        let gap = (at + 1..stop).find(|line| self.lines.get(*line).is_some_and(|line| line.after_gap));
        let spaced = gap == Some(at + 1);
        let stop = if spaced { stop } else { gap.unwrap_or(stop) };
        if stop > full
            && let Some(task) = self.task(at, full, inline).filter(is_wholly_certain)
            && self.lines.get(full).is_some_and(|line| !looks(line.text).goes_on)
        {
            return (full, task);
        }
        // More lines than cells, and nothing that ends them: what follows the table may be among them.
        let reach = stop.min(full);
        let is_bounded = stop == self.lines.len() || gap == Some(stop) || self.stops(stop);
        let end = if is_bounded { stop } else { reach };
        match self.task(at, end, inline) {
            Some(task) if is_bounded => (end, task),
            _ => (reach.max(at + 1), Content::Unread),
        }
    }

    fn fragments(&self, from: usize, to: usize, inline: bool) -> Vec<RowLine<'t>> {
        let mut fragments = Vec::new();
        for (position, line) in self.lines.get(from..to).unwrap_or_default().iter().enumerate() {
            match marks::read(line.text).filter(|_| inline && position == 0) {
                Some(mark) => {
                    fragments.push(RowLine { text: mark.text, number: line.number });
                    fragments.push(RowLine { text: mark.rest, number: line.number });
                }
                None => fragments.push(RowLine { text: line.text, number: line.number }),
            }
        }
        fragments
    }

    /// An index and a title, above rows that stand below it.
    fn section(
        &self,
        from: usize,
        to: usize,
        own: &RowIndex,
        next: Option<&RowIndex>,
        inline: bool,
    ) -> Option<Content> {
        const MOST_PIECES: usize = 4;
        let fragments = self.fragments(from, to, inline);
        let (mark, title) = fragments.split_first()?;
        let is_above = own.opens_group() || next.is_some_and(|next| next.is_below(own));
        let is_title = |fragment: &RowLine<'_>| {
            let looks = looks(fragment.text);
            !(looks.only_time || looks.index || (looks.unit && title.len() > 1))
        };
        let joined = !title.is_empty()
            && title.iter().skip(1).all(|fragment| {
                let looks = looks(fragment.text);
                looks.goes_on || is_upper(fragment.text)
            });
        let fits = fragments.len() <= MOST_PIECES && is_above && joined && title.iter().all(is_title);
        fits.then(|| Content::Section {
            mark: mark.text.to_owned(),
            text: breaks::join(title.iter().map(|fragment| fragment.text), false).0,
        })
    }

    fn task(&self, from: usize, to: usize, inline: bool) -> Option<Content> {
        task(&self.fragments(from, to, inline), &self.columns)
    }

    /// Rows whose indexes were lost, or that never had any.
    fn unnumbered_rows(&self, body: usize) -> Vec<TableRow> {
        let skipped = usize::from(self.columns.first() == Some(&TableColumn::Index));
        let columns = self.columns.get(skipped..).unwrap_or_default();
        let spaced = self.spaced_rows(body, columns);
        let mut rows = if spaced.is_empty() { self.rows_of_equal_length(body, columns) } else { spaced };
        for row in &mut rows {
            if let Content::Task(cells) = &mut row.content {
                cells.iter_mut().for_each(|cell| cell.position += skipped);
            }
        }
        rows
    }

    /// Rows separated by blank lines.
    fn spaced_rows(&self, body: usize, columns: &[TableColumn]) -> Vec<TableRow> {
        let mut rows = Vec::new();
        let mut next = body;
        while next < self.lines.len() && (next == body || !self.stops(next)) {
            let ends = |line: &usize| self.lines.get(*line).is_none_or(|line| line.after_gap);
            let Some(end) = (next + 1..=next + MOST_LINES).find(ends) else { break };
            let Some(task) = task(&self.fragments(next, end, false), columns).filter(|_| end > next + 1) else { break };
            rows.push(TableRow::new(next..end, task));
            next = end;
        }
        if rows.len() >= 2 { rows } else { Vec::new() }
    }

    /// Rows of as many lines as there are columns, each of them fitting.
    fn rows_of_equal_length(&self, body: usize, columns: &[TableColumn]) -> Vec<TableRow> {
        let mut rows: Vec<TableRow> = Vec::new();
        let mut next = body;
        while next + columns.len() <= self.lines.len() {
            let end = next + columns.len();
            let fragments = self.fragments(next, end, false);
            let shows = |column: &TableColumn, fragment: &RowLine<'_>| {
                let looks = looks(fragment.text);
                match column {
                    TableColumn::Time | TableColumn::Start | TableColumn::End => looks.only_time || looks.has_time,
                    TableColumn::Lead => looks.unit || looks.name,
                    _ => false,
                }
            };
            let is_shown = columns.iter().zip(&fragments).any(|(column, fragment)| shows(column, fragment));
            match task(&fragments, columns).filter(|task| is_shown && is_wholly_certain(task)) {
                Some(task) => rows.push(TableRow::new(next..end, task)),
                None => break,
            }
            next = end;
        }
        rows
    }
}

/// "1.", "1)", "2.1." before the text of a row.
fn is_row_mark(mark: &marks::OutlineMark<'_>) -> bool {
    matches!(mark.kind, MarkKind::Arabic(_) | MarkKind::Decimal(_)) && !mark.rest.is_empty()
}

fn is_wholly_certain(content: &Content) -> bool {
    matches!(content, Content::Task(cells) if cells.iter().all(|cell| cell.certain))
}

/// The cells that fragments make up; `None` where it is not even certain what is to be done.
fn task(fragments: &[RowLine<'_>], columns: &[TableColumn]) -> Option<Content> {
    let seen = fragments.iter().map(|fragment| looks(fragment.text)).collect::<Vec<Looks>>();
    let alignment = align(&seen, columns, MOST_LINES_OF_A_CELL)?;
    let alignment = one_each(&seen, columns, alignment.score).unwrap_or(alignment);
    let mut cells = Vec::new();
    let spans = columns.iter().zip(&alignment.spans).zip(&alignment.certain);
    for (position, ((column, (start, end)), certain)) in spans.enumerate() {
        let own = fragments.get(*start..*end).unwrap_or_default();
        if let Some(first) = own.first() {
            let (text, joined) = breaks::join(own.iter().map(|fragment| fragment.text), false);
            cells.push(TableCell { column: *column, position, text, line: first.number, certain: *certain && joined });
        }
    }
    let says_what = cells.iter().any(|cell| cell.column == TableColumn::What && cell.certain);
    let covers = alignment.spans.iter().map(|(start, end)| end - start).sum::<usize>() == fragments.len();
    (says_what && covers && !is_shifted(&cells)).then_some(Content::Task(cells))
}

/// Every fragment a cell of its own, where that is as good a reading as any.
fn one_each(fragments: &[Looks], columns: &[TableColumn], best: i32) -> Option<Alignment> {
    const NEAR: i32 = 2;
    if fragments.len() != columns.len() {
        return None;
    }
    let score = super::align::one_each(fragments, columns);
    let spans = (0..columns.len()).map(|position| (position, position + 1)).collect();
    let clean = fragments.iter().all(|fragment| !fragment.goes_on);
    (clean && score + NEAR > best).then(|| Alignment { spans, certain: vec![true; columns.len()], score })
}
