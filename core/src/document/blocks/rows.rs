//! The rows of tables.

use super::{Block, BlockReader, Zone};
use crate::document::lines::Line;
use crate::document::marks::{Mark, MarkKind};
use crate::document::role::Role;
use crate::document::table::{Content, Row, Table};

impl BlockReader {
    /// Takes a table, wherever in the document it stands: after a tail it is an appendix.
    pub(super) fn take_table(&mut self, table: &Table, lines: &[Line<'_>]) {
        self.zone = Zone::Body;
        let number = lines.get(table.lines.start).map(|line| line.number);
        for row in &table.rows {
            self.take_row(row, lines, number);
        }
    }

    fn take_row(&mut self, row: &Row, lines: &[Line<'_>], table: Option<u32>) {
        let own = lines.get(row.lines.clone()).unwrap_or_default();
        let has_words = own.iter().any(|line| !line.words.is_empty());
        let pieces = own.iter().map(|line| (line.number, line.text.to_owned())).collect::<Vec<_>>();
        let whole = own.iter().map(|line| line.text).collect::<Vec<_>>().join(" ");
        let first = own.first().map_or(0, |line| line.number);
        let (role, mark, text) = match &row.content {
            Content::Furniture if !has_words => (Role::Rule, "", whole.as_str()),
            Content::Head | Content::Furniture => (Role::TableHeader, "", whole.as_str()),
            Content::Section { mark, text } => (Role::TableSection, mark.as_str(), text.as_str()),
            Content::Task(_) => (Role::TableRow, "", whole.as_str()),
            Content::Unread => (Role::UnreadRow, "", whole.as_str()),
        };
        let mark = Mark { kind: MarkKind::Plain, value: 0, text: mark, rest: text };
        let mut block = Block::new(role, mark, first, self.document);
        block.pieces = pieces;
        block.table = table;
        if let Content::Task(cells) = &row.content {
            block.cells.clone_from(cells);
        }
        self.last_width = 0;
        if !self.seen.contains(&role) {
            self.seen.push(role);
        }
        self.blocks.push(block);
    }
}
