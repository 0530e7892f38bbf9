//! Blocks from the rows of tables.

use super::{BlockReader, TextBlock, Zone};
use crate::document::lines::Line;
use crate::document::marks::{MarkKind, OutlineMark};
use crate::document::role::Role;
use crate::document::table::{Content, TableRow, TextTable, is_total, is_total_text};

impl BlockReader {
    /// Takes a table, wherever in the document it stands: after a tail it is an appendix.
    pub(super) fn take_table(&mut self, table: &TextTable, lines: &[Line<'_>]) {
        self.zone = Zone::Body;
        let number = lines.get(table.lines.start).map(|line| line.number);
        for row in &table.rows {
            self.take_row(row, lines, number);
        }
    }

    /// Takes a line under a table that adds up its rows without standing in its columns. Whether there is one.
    pub(super) fn take_total(&mut self, table: &TextTable, lines: &[Line<'_>], at: usize) -> bool {
        let is_total = lines.get(at).is_some_and(|line| !line.after_gap && is_total_text(line.text));
        if is_total {
            let number = lines.get(table.lines.start).map(|line| line.number);
            self.take_row(&TableRow::unread(at..at + 1), lines, number);
        }
        is_total
    }

    fn take_row(&mut self, row: &TableRow, lines: &[Line<'_>], table: Option<u32>) {
        let own = lines.get(row.lines.clone()).unwrap_or_default();
        let has_words = own.iter().any(|line| !line.words.is_empty());
        let fragments = own.iter().map(|line| (line.number, line.text.to_owned())).collect::<Vec<_>>();
        let is_sum = match &row.content {
            Content::Task(cells) => is_total(cells),
            Content::Section { text, .. } => is_total_text(text),
            _ => false,
        };
        let whole = match &row.content {
            Content::Head(names) => joined(&names.written),
            // The names of the columns again, on the next page.
            Content::Furniture if row.written.is_empty() => String::new(),
            Content::Furniture | Content::Unread if !row.written.is_empty() => joined(&row.written),
            _ if is_sum && !row.written.is_empty() => joined(&row.written),
            _ => own.iter().map(|line| line.text).collect::<Vec<_>>().join(" "),
        };
        let first = own.first().map_or(0, |line| line.number);
        let (role, mark, text) = match &row.content {
            Content::Furniture if !has_words => (Role::Rule, "", whole.as_str()),
            Content::Head(_) | Content::Furniture => (Role::TableHeader, "", whole.as_str()),
            // What adds up the rows above is no task, and no title of those below.
            _ if is_sum => (Role::UnreadRow, "", whole.as_str()),
            Content::Section { mark, text } => (Role::TableSection, mark.as_str(), text.as_str()),
            Content::Task(_) => (Role::TableRow, "", whole.as_str()),
            Content::Unread => (Role::UnreadRow, "", whole.as_str()),
        };
        let mark = OutlineMark { kind: MarkKind::Plain, value: 0, text: mark, rest: text };
        let mut block = TextBlock::new(role, mark, first, self.document);
        block.source_lines = fragments;
        block.table = table;
        if let (Content::Task(cells), Role::TableRow) = (&row.content, role) {
            block.cells.clone_from(cells);
        }
        self.last_width = 0;
        if !self.seen.contains(&role) {
            self.seen.push(role);
        }
        self.blocks.push(block);
    }
}

/// Cells with words or marks in them as one text, whatever parted them.
fn joined(cells: &[String]) -> String {
    cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" | ")
}
