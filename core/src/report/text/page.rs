//! A page of text lines of limited width, and the tables on it.

use comfy_table::presets::{NOTHING, UTF8_FULL_CONDENSED};
use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, Table, TableStyle, Width};

/// The least room for the name of a row of counts.
const NAME: u16 = 14;

/// Lines as they gather.
pub(super) struct TextPage {
    width: u16,
    lines: Vec<String>,
}

impl TextPage {
    /// A page of so many columns.
    pub const fn new(width: u16) -> Self {
        Self { width, lines: Vec::new() }
    }

    /// How many columns it has.
    pub const fn width(&self) -> u16 {
        self.width
    }

    /// One line.
    pub fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// The heading of a section.
    pub fn section(&mut self, heading: &str) {
        self.line("");
        self.line(heading.to_uppercase());
        self.line("─".repeat(heading.chars().count()));
    }

    /// A text wrapped to the width.
    pub fn paragraph(&mut self, text: &str) {
        self.rows(&[("", text.to_owned())]);
    }

    /// Terms and what is said of them, side by side.
    pub fn rows<T: AsRef<str>>(&mut self, rows: &[(T, String)]) {
        let mut table = self.table(NOTHING);
        for (term, what) in rows {
            match term.as_ref() {
                "" => table.add_row([what.as_str()]),
                term => table.add_row([term, what.as_str()]),
            };
        }
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        if table.column_count() > 1 {
            let widest = rows.iter().map(|(term, _)| term.as_ref().chars().count()).max().unwrap_or(0);
            let most = self.width * 2 / 3;
            fix(&mut table, 0, u16::try_from(widest + 2).unwrap_or(most).min(most));
        }
        self.put(&table);
    }

    /// A table of a name and numbers in each row, with these widths.
    pub fn counts(&mut self, heads: &[&str], rows: &[Vec<String>], widths: &[u16]) {
        let mut table = self.table(UTF8_FULL_CONDENSED);
        table.set_header(heads).add_rows(rows);
        for (column, width) in widths.iter().enumerate() {
            fix(&mut table, column, *width);
        }
        for column in table.column_iter_mut().skip(1) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        self.put(&table);
    }

    /// Widths for a table of counts in which nothing is broken into lines, padding included. `None` where that is
    /// more than the page has.
    pub fn roomy(&self, heads: &[&str], rows: &[Vec<String>]) -> Option<Vec<u16>> {
        let needed = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column)).map(String::as_str);
            longest(heads.get(column).copied().into_iter().chain(cells))
        };
        let widths: Vec<u16> = (0..heads.len()).map(needed).collect();
        let all = widths.iter().fold(borders(heads), |sum, width| sum.saturating_add(*width));
        (all <= self.width).then_some(widths)
    }

    /// The same where the counts get what they need and the names all the rest. `None` where that is too little.
    pub fn tight(&self, heads: &[&str], rows: &[Vec<String>]) -> Option<Vec<u16>> {
        let needed = |column: usize| {
            let words = heads.get(column).into_iter().flat_map(|title| title.split(' '));
            longest(words.chain(rows.iter().filter_map(|row| row.get(column)).map(String::as_str)))
        };
        let counts: Vec<u16> = (1..heads.len()).map(needed).collect();
        let all = counts.iter().fold(borders(heads), |sum, width| sum.saturating_add(*width));
        let names = self.width.checked_sub(all)?;
        (names >= NAME + 2).then(|| std::iter::once(names).chain(counts).collect())
    }

    /// A table that is as wide as the page at most.
    pub fn table(&self, style: TableStyle) -> Table {
        let mut table = Table::new();
        table.load_style(style).set_content_arrangement(ContentArrangement::Dynamic).set_width(self.width);
        table
    }

    /// Puts a table under what is there.
    pub fn put(&mut self, table: &Table) {
        self.lines.extend(table.to_string().lines().map(|line| line.trim_end().to_owned()));
    }

    /// All lines.
    pub fn finish(self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}

/// The width of a column that holds these, padding included.
fn longest<'a>(cells: impl Iterator<Item = &'a str>) -> u16 {
    let letters = cells.map(|cell| cell.chars().count()).max().unwrap_or(0);
    u16::try_from(letters).unwrap_or(u16::MAX).saturating_add(2)
}

const fn borders(heads: &[&str]) -> u16 {
    heads.len() as u16 + 1
}

/// Gives a column one width, padding included.
pub(super) fn fix(table: &mut Table, column: usize, width: u16) {
    if let Some(column) = table.column_mut(column) {
        column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
    }
}
