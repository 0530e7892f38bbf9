//! Cells that each end with a bar at the end of a line, or with a bar alone on a line, as some sites give them. Nothing
//! ends a row but its last cell.

use super::cell_lines::{Count, divided};
use super::columns::{head, loose_head, settle};
use super::frame::is_frame_cell;
use super::grid::is_head;
use super::kinds::{Index, index};
use super::rows::{Gathered, Piece, classify};
use super::{Column, Content, Row, Table, TableKind, breaks};
use crate::document::lines::{Line, trim};

/// The most lines that a cell takes.
const MOST_LINES: usize = 24;

pub(super) fn read(lines: &[Line<'_>], at: usize) -> Option<Table> {
    let first = Cell::read(lines, at)?;
    head(&first.piece.text)?;
    let (columns, body) = heads(lines, first)?;
    let gathered = gather(lines, body, &columns);
    let mut rows = vec![Row { lines: at..body, content: Content::Head }];
    rows.extend(classify(&gathered, &columns));
    while rows.last().is_some_and(|row| matches!(row.content, Content::Section { .. })) {
        rows.pop();
    }
    let end = rows.last().map_or(body, |row| row.lines.end);
    let table = Table { lines: at..end, kind: TableKind::Bars, columns, rows, certain: true };
    table.has_tasks().then_some(table)
}

/// A cell with the lines it takes.
struct Cell {
    piece: Piece,
    start: usize,
    end: usize,
}

impl Cell {
    /// The cell that begins at a line: its last line ends with the only bar in it.
    fn read(lines: &[Line<'_>], at: usize) -> Option<Self> {
        let number = lines.get(at)?.number;
        let mut texts = Vec::new();
        for (place, line) in lines.iter().enumerate().skip(at).take(MOST_LINES) {
            match trim(line.raw).split_once('|') {
                None if line.raw.contains('\t') => return None,
                None => texts.push(line.text),
                Some((before, "")) => {
                    texts.push(before);
                    let (text, certain) = breaks::join(texts, false);
                    return Some(Self { piece: Piece { text, line: number, certain }, start: at, end: place + 1 });
                }
                Some(_) => return None,
            }
        }
        None
    }

    fn index(&self) -> Option<Index> {
        index(&self.piece.text)
    }
}

/// The columns, and the line after their names. The first row begins with the first index.
fn heads(lines: &[Line<'_>], first: Cell) -> Option<(Vec<Column>, usize)> {
    const MOST_COLUMNS: usize = 16;
    let with_index = head(&first.piece.text) == Some(Column::Index);
    let mut end = first.end;
    let mut names = vec![first.piece.text];
    while names.len() <= MOST_COLUMNS {
        let Some(next) = Cell::read(lines, end) else { break };
        let ends = match with_index {
            true => next.index().is_some() || next.piece.text.is_empty(),
            false => head(&next.piece.text).is_none(),
        };
        if ends {
            break;
        }
        end = next.end;
        names.push(next.piece.text);
    }
    let names = divided(names);
    let mut columns = names.iter().map(|name| head(name).unwrap_or_else(|| loose_head(name))).collect::<Vec<_>>();
    settle(&mut columns, &names);
    (names.len() >= 2 && is_head(&names)).then_some((columns, end))
}

fn gather(lines: &[Line<'_>], body: usize, columns: &[Column]) -> Vec<Gathered> {
    let mut rows = Vec::new();
    let mut count = Count::default();
    let with_index = columns.first() == Some(&Column::Index);
    let lost = Cell::read(lines, body).is_some_and(|cell| cell.piece.text.is_empty());
    let mut next = body;
    while let Some(first) = Cell::read(lines, next) {
        if is_frame_cell(&first.piece.text) {
            break;
        }
        let own = first.index();
        let cells = if with_index && !lost && own.is_none() {
            // A title over the whole width: a row follows it.
            let follows = Cell::read(lines, first.end).and_then(|cell| cell.index());
            if !follows.is_some_and(|next| count.admits(&next)) {
                break;
            }
            vec![first]
        } else {
            if let Some(own) = &own {
                count.take(own);
            }
            let cells = row(lines, first, columns.len(), with_index && !lost, &count);
            if cells.len() < columns.len() && (!with_index || lost) {
                break;
            }
            cells
        };
        let (start, end) = (cells.first().map_or(next, |cell| cell.start), cells.last().map_or(next, |cell| cell.end));
        rows.push(Gathered { lines: start..end, cells: cells.into_iter().map(|cell| cell.piece).collect() });
        next = end.max(next + 1);
    }
    rows
}

/// The cells of a row: as many as there are columns, or fewer where the next row's index comes before.
fn row(lines: &[Line<'_>], first: Cell, width: usize, with_index: bool, count: &Count) -> Vec<Cell> {
    let mut cells = vec![first];
    while let Some(next) = cells.last().and_then(|last| Cell::read(lines, last.end)) {
        if cells.len() > width || is_frame_cell(&next.piece.text) {
            break;
        }
        cells.push(next);
    }
    let begins = |cell: &Cell| cell.index().is_some_and(|own| count.admits(&own));
    let after = cells.get(width);
    let full = !with_index || cells.len() <= width || after.is_some_and(begins);
    if !full && let Some(end) = cells.iter().skip(2).position(begins) {
        cells.truncate(end + 2);
    }
    cells.truncate(width);
    cells
}
