//! Writes a table as text: tab-separated rows, or column after column for a layout table.

use super::flow::FlowItem;
use super::layout;
use super::properties::{CellProperties, RowProperties};

#[derive(Debug)]
pub(super) struct DocxTable {
    rows: Vec<DocxRow>,
}

#[derive(Debug)]
pub(super) struct DocxRow {
    cells: Vec<DocxCell>,
    columns_before: usize,
    columns_after: usize,
}

#[derive(Debug)]
pub(super) struct DocxCell {
    columns: usize,
    fragments: Vec<FlowItem>,
}

impl DocxCell {
    /// A cell that belongs to the one above or before it is empty.
    pub fn new(properties: CellProperties, fragments: Vec<FlowItem>) -> Self {
        let fragments = if properties.goes_on { Vec::new() } else { fragments };
        Self { columns: properties.columns, fragments }
    }

    pub fn is_empty(&self) -> bool {
        self.lines().is_empty()
    }

    /// Its lines that are not blank, with those of tables in it.
    pub fn lines(&self) -> Vec<&str> {
        let mut lines = Vec::new();
        gather(&self.fragments, &mut lines);
        lines
    }

    /// As a spreadsheet copies it: several lines stand in quotes.
    fn quoted(&self) -> String {
        let text = self.lines().join("\n").replace('\t', " ");
        let needs_quotes = text.contains('\n') || text.starts_with('"');
        if needs_quotes { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    }
}

fn gather<'p>(fragments: &'p [FlowItem], lines: &mut Vec<&'p str>) {
    for fragment in fragments {
        match fragment {
            FlowItem::Line(text) => lines.extend(text.split('\n').map(str::trim).filter(|line| !line.is_empty())),
            FlowItem::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).for_each(|cell| gather(&cell.fragments, lines));
            }
        }
    }
}

impl DocxRow {
    pub const fn new(properties: RowProperties, cells: Vec<DocxCell>) -> Self {
        Self { cells, columns_before: properties.columns_before, columns_after: properties.columns_after }
    }

    pub fn cells(&self) -> &[DocxCell] {
        &self.cells
    }

    /// A cell that goes over several columns is followed by empty ones.
    fn line(&self) -> String {
        let mut columns = vec![String::new(); self.columns_before];
        for cell in &self.cells {
            columns.push(cell.quoted());
            columns.extend((1..cell.columns).map(|_| String::new()));
        }
        columns.extend((0..self.columns_after).map(|_| String::new()));
        columns.join("\t")
    }

    /// Its cells that are not empty, each with the column where it begins.
    fn placed(&self) -> Vec<(usize, &DocxCell)> {
        let mut column = self.columns_before;
        let mut placed = Vec::new();
        for cell in &self.cells {
            if !cell.is_empty() {
                placed.push((column, cell));
            }
            column += cell.columns;
        }
        placed
    }
}

impl DocxTable {
    pub const fn new(rows: Vec<DocxRow>) -> Self {
        Self { rows }
    }

    pub fn rows(&self) -> &[DocxRow] {
        &self.rows
    }

    /// Writes its lines. `in_front` tells whether little stands before it in the text.
    pub fn write(&self, lines: &mut Vec<String>, in_front: bool) {
        if layout::is_layout(self, in_front) {
            self.write_side_by_side(lines, in_front);
        } else {
            let full = self.rows.iter().filter(|row| row.cells.iter().any(|cell| !cell.is_empty()));
            lines.extend(full.map(DocxRow::line));
        }
    }

    /// Column after column. A row with one text alone stands between what is above and below it.
    fn write_side_by_side(&self, lines: &mut Vec<String>, in_front: bool) {
        let mut band: Vec<(usize, &DocxCell)> = Vec::new();
        let mut alone_before = true;
        for row in &self.rows {
            let placed = row.placed();
            let spans_all = placed.len() == 1 && row.cells.len() == 1;
            if spans_all != alone_before {
                write_band(&mut band, lines, in_front);
            }
            band.extend(placed);
            alone_before = spans_all;
        }
        write_band(&mut band, lines, in_front);
    }
}

fn write_band(band: &mut Vec<(usize, &DocxCell)>, lines: &mut Vec<String>, in_front: bool) {
    band.sort_by_key(|(column, _)| *column);
    let mut column_before = None;
    for (column, cell) in band.drain(..) {
        if column_before.is_some_and(|before| before != column) {
            lines.push(String::new());
        }
        column_before = Some(column);
        let start = lines.len();
        write(&cell.fragments, lines, in_front);
        lines.iter_mut().skip(start).for_each(|line| *line = without_filling(line));
    }
    lines.push(String::new());
}

/// Text without runs of spaces. In a narrow column they only break lines, or leave room for a number to come.
fn without_filling(line: &str) -> String {
    let words = |part: &str| part.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    line.split('\n').map(words).collect::<Vec<_>>().join("\n")
}

/// Writes fragments as lines.
pub(super) fn write(fragments: &[FlowItem], lines: &mut Vec<String>, in_front: bool) {
    /// So many lines hold the header of a document.
    const FRONT: usize = 12;
    let mut full = 0;
    for fragment in fragments {
        match fragment {
            FlowItem::Line(text) => {
                full += usize::from(!text.is_empty());
                lines.push(text.clone());
            }
            FlowItem::Table(table) => table.write(lines, in_front && full < FRONT),
        }
    }
}
