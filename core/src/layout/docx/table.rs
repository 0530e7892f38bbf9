//! Tables: with borders and a head that is repeated, and without for what stands side by side.

use super::super::block::{Alignment, ColumnGroup, Table, TableColumn, TableRow};
use super::super::figures::{HAND_HEIGHT, Twips};
use super::paragraph::{paragraph_with, run};
use super::styles::{Style, letters};
use super::xml::Xml;

/// What cells keep free at both sides, together.
pub(super) const CELL_MARGINS: Twips = 170;
/// Room above and below the text of a cell with borders.
const CELL_PADDING: &str = "40";

/// A table, all columns together as wide as asked for.
pub(super) fn table(xml: &mut Xml, table: &Table, width: Twips) {
    if !table.caption.is_empty() {
        let kept = |xml: &mut Xml| {
            xml.empty("w:keepNext", &[]);
            xml.empty("w:ind", &[("w:firstLine", "0")]);
            xml.value("w:jc", "center");
        };
        paragraph_with(xml, Style::Body, kept, |xml| run(xml, &table.caption, |xml| letters(xml, true, false)));
    }
    let widths = widths(&table.columns, width);
    xml.element("w:tbl", &[], |xml| {
        properties(xml, width, true);
        grid(xml, &widths);
        if table.has_groups() {
            groups(xml, table, &widths);
        }
        if table.has_head() {
            heads(xml, table, &widths);
        }
        for of in &table.rows {
            row(xml, of, table, &widths);
        }
    });
    // Word joins tables that follow each other without a paragraph between them.
    paragraph_with(xml, Style::Cell, |_| {}, |_| {});
}

/// What stands over the heads of columns; a head with nothing over it goes over both rows.
fn groups(xml: &mut Xml, table: &Table, widths: &[Twips]) {
    head_row(xml, |xml| {
        let mut first = 0;
        for ColumnGroup { head, columns } in table.groups() {
            let last = first + columns.len();
            let width = widths.get(first..last).unwrap_or_default().iter().sum();
            first = last;
            match (head, columns) {
                ("", [column]) => {
                    cell(xml, &Cell { merged: Some("restart"), ..Cell::head(&column.head, width, 1) });
                }
                (head, columns) => cell(xml, &Cell::head(head, width, columns.len())),
            }
        }
    });
}

fn heads(xml: &mut Xml, table: &Table, widths: &[Twips]) {
    head_row(xml, |xml| {
        for (column, width) in table.columns.iter().zip(widths) {
            match table.has_groups() && column.group.is_empty() {
                true => cell(xml, &Cell { merged: Some("continue"), ..Cell::head("", *width, 1) }),
                false => cell(xml, &Cell::head(&column.head, *width, 1)),
            }
        }
    });
}

/// A row that stands again on each page.
fn head_row(xml: &mut Xml, cells: impl FnOnce(&mut Xml)) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            xml.empty("w:tblHeader", &[]);
        });
        cells(xml);
    });
}

fn row(xml: &mut Xml, row: &TableRow, table: &Table, widths: &[Twips]) {
    let columns = &table.columns;
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if table.by_hand {
                xml.empty("w:trHeight", &[("w:val", &HAND_HEIGHT.to_string()), ("w:hRule", "atLeast")]);
            }
        });
        for (position, (column, width)) in columns.iter().zip(widths).enumerate() {
            let span = row.span(position, columns.len());
            let width = if span > 1 { widths.iter().skip(position).sum() } else { *width };
            let alignment = if span > 1 { Alignment::Usual } else { column.alignment };
            let text = row.cells.get(position).map_or("", String::as_str);
            if span > 0 {
                cell(xml, &Cell { text, alignment, strong: row.strong, width, span, merged: None });
            }
        }
    });
}

struct Cell<'a> {
    text: &'a str,
    alignment: Alignment,
    strong: bool,
    width: Twips,
    span: usize,
    /// Whether it begins a cell that goes on in the row below, "restart", or goes on itself, "continue".
    merged: Option<&'static str>,
}

impl<'a> Cell<'a> {
    fn head(text: &'a str, width: Twips, span: usize) -> Self {
        Self { text, alignment: Alignment::Centre, strong: true, width, span, merged: None }
    }
}

fn cell(xml: &mut Xml, cell: &Cell<'_>) {
    xml.element("w:tc", &[], |xml| {
        xml.element("w:tcPr", &[], |xml| {
            xml.empty("w:tcW", &[("w:w", &cell.width.to_string()), ("w:type", "dxa")]);
            if cell.span > 1 {
                xml.value("w:gridSpan", &cell.span.to_string());
            }
            if let Some(merged) = cell.merged {
                xml.value("w:vMerge", merged);
            }
            xml.value("w:vAlign", "center");
        });
        let aligned = |xml: &mut Xml| {
            // The name of a group of rows stands above its first row.
            if cell.span > 1 && cell.strong {
                xml.empty("w:keepNext", &[]);
            }
            match cell.alignment {
                Alignment::Usual => {}
                Alignment::Centre => xml.value("w:jc", "center"),
                Alignment::Right => xml.value("w:jc", "right"),
            }
        };
        paragraph_with(xml, Style::Cell, aligned, |xml| run(xml, cell.text, |xml| letters(xml, cell.strong, false)));
    });
}

/// The width of each column, by its share.
fn widths(columns: &[TableColumn], width: Twips) -> Vec<Twips> {
    let all: u32 = columns.iter().map(|column| u32::from(column.width.max(1))).sum();
    let mut widths: Vec<Twips> =
        columns.iter().map(|column| width * u32::from(column.width.max(1)) / all.max(1)).collect();
    let rest = width - widths.iter().sum::<Twips>();
    if let Some(last) = widths.last_mut() {
        *last += rest;
    }
    widths
}

const BORDERS: [&str; 6] = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

fn properties(xml: &mut Xml, width: Twips, has_borders: bool) {
    xml.element("w:tblPr", &[], |xml| {
        xml.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if has_borders {
            xml.element("w:tblBorders", &[], |xml| {
                for side in BORDERS {
                    xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")]);
                }
            });
        }
        xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        if has_borders {
            xml.element("w:tblCellMar", &[], |xml| {
                for side in ["w:top", "w:bottom"] {
                    xml.empty(side, &[("w:w", CELL_PADDING), ("w:type", "dxa")]);
                }
            });
        }
    });
}

fn grid(xml: &mut Xml, widths: &[Twips]) {
    xml.element("w:tblGrid", &[], |xml| {
        for width in widths {
            xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
    });
}

/// Cells without borders, side by side.
pub(super) struct Cells<'x> {
    xml: &'x mut Xml,
}

impl Cells<'_> {
    /// A row, which is not split between pages.
    pub fn row(&mut self, content: impl FnOnce(&mut Cells<'_>)) {
        self.xml.element("w:tr", &[], |xml| {
            xml.element("w:trPr", &[], |xml| xml.empty("w:cantSplit", &[]));
            content(&mut Cells { xml });
        });
    }

    /// A cell with at least one paragraph in it.
    pub fn cell(&mut self, width: Twips, content: impl FnOnce(&mut Xml)) {
        self.xml.element("w:tc", &[], |xml| {
            xml.element("w:tcPr", &[], |xml| xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]));
            content(xml);
        });
    }
}

/// A table without borders.
pub(super) fn borderless(xml: &mut Xml, widths: &[Twips], content: impl FnOnce(&mut Cells<'_>)) {
    xml.element("w:tbl", &[], |xml| {
        properties(xml, widths.iter().sum(), false);
        grid(xml, widths);
        content(&mut Cells { xml });
    });
}
