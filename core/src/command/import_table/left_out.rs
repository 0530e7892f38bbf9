//! Rows of a sheet that hold no record: sums, numbers of columns, heads that are repeated, notes below the table.

use super::Table;
use super::heads::Meaning;
use crate::table::{Cell, Row};
use crate::text::fold;

impl Table<'_> {
    /// Whether a row holds no record: a sum, the numbers of columns, the head again. A row with an identity is one.
    pub fn is_no_record(&self, row: &Row) -> bool {
        !self.sheet.records_only && !self.has_identity(row) && (is_sum_or_numbers(row) || self.is_head_again(row))
    }

    fn has_identity(&self, row: &Row) -> bool {
        let cell = self.number_of("id").and_then(|number| row.cells.get(number));
        cell.is_some_and(|cell| !cell.is_blank())
    }

    /// Whether a row has nothing in the columns that mean something.
    pub fn is_blank(&self, row: &Row) -> bool {
        let means = |number: &usize| self.head.meanings.get(number).is_none_or(|it| !it.is_nothing());
        row.cells.iter().enumerate().all(|(number, cell)| cell.is_blank() || !means(&number))
    }

    /// Whether a row repeats the head, as at the top of each printed page.
    fn is_head_again(&self, row: &Row) -> bool {
        let filled = |row: &Row| -> Vec<String> {
            row.cells.iter().filter(|cell| !cell.is_blank()).map(Cell::to_text).collect()
        };
        let head = self.head;
        let written = filled(row);
        self.sheet.rows[head.position..=head.last].iter().any(|row| filled(row) == written)
    }

    /// The position behind the last row of the table. Below it, after an empty row or a sum, stand only notes and
    /// signatures: rows with no number and at most two cells, which lack what a record needs.
    pub fn end_of_table(&self, below: usize) -> usize {
        let rows = &self.sheet.rows;
        if self.sheet.records_only {
            return rows.len();
        }
        let is_sum = |row: &Row| !self.has_identity(row) && is_sum_or_numbers(row);
        let is_note = |row: &Row| is_sum(row) || self.is_blank(row) || self.seems_note(row);
        let mut end = rows.len() - rows[below.min(rows.len())..].iter().rev().take_while(|row| is_note(row)).count();
        while end < rows.len() {
            let before = &rows[end - 1];
            if rows[end].number > before.number + 1 || (end > below && is_sum(before)) {
                break;
            }
            end += 1;
        }
        end
    }

    fn seems_note(&self, row: &Row) -> bool {
        let head = self.head;
        let filled = |number: &usize| row.cells.get(*number).is_some_and(|cell| !cell.is_blank());
        let is_numbered = head.meanings.iter().any(|(number, it)| *it == Meaning::Ordinal && filled(number));
        let is_needed = |meaning: &Meaning| matches!(meaning, Meaning::Own(column) if self.columns[*column].required);
        let lacks = head.meanings.iter().any(|(number, meaning)| is_needed(meaning) && !filled(number));
        lacks
            && !is_numbered
            && !self.has_identity(row)
            && row.cells.iter().filter(|cell| !cell.is_blank()).count() <= 2
    }
}

/// Whether a row holds a sum, or only the numbers of columns: "Tổng cộng", "(1)", "(2)", "(3)".
fn is_sum_or_numbers(row: &Row) -> bool {
    let filled: Vec<String> =
        row.cells.iter().filter(|cell| !cell.is_blank()).map(|cell| fold(&cell.to_text())).collect();
    let is_sum = filled.first().is_some_and(|first| {
        let word = first.trim_end_matches([':', '.']);
        // "Tổng cộng: 3 đơn vị", but not "Tổng công ty Điện lực".
        let rest = ["tong cong", "tong so"].iter().find_map(|sum| word.strip_prefix(sum));
        let is_name = |rest: &str| rest.trim_start().starts_with(char::is_alphabetic);
        word == "cong" || word == "tong" || rest.is_some_and(|rest| !is_name(rest))
    });
    let counts =
        (1..).zip(&filled).all(|(number, cell): (usize, _)| cell.trim_matches(['(', ')']).parse() == Ok(number));
    is_sum || (filled.len() > 2 && counts)
}
