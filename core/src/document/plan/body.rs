//! Puts headings, clauses and rows into the plan, and unplaced lines into `other`.

use std::collections::BTreeMap;

use super::Builder;
use crate::document::blocks::TextBlock;
use crate::document::clauses::{self, ClausePlacer};
use crate::document::findings::{FindingLocation, line_ranges};
use crate::document::pace::{Pace, Pass};
use crate::document::role::Role;
use crate::error::Result;
use crate::model::{Clause, OtherSection};

impl Builder {
    pub(super) fn read_body(&mut self, blocks: &[TextBlock], pace: &Pace<'_>) -> Result<()> {
        let mut sections = ClausePlacer::new(blocks, self.plan.year);
        let mut unread = BTreeMap::new();
        for (index, block) in blocks.iter().enumerate() {
            pace.step(Pass::Plan, index, blocks.len())?;
            let heading = block.section.and_then(|section| blocks.get(section));
            match block.role {
                Role::Heading if block.parts.is_empty() => self.open_other(index, block),
                Role::Heading => {
                    if block.parts.len() > 1 {
                        self.named_together.extend(&block.parts);
                    }
                    self.plan.headings.push(clauses::plain(block));
                }
                Role::TableHeader if block.text.is_empty() => {}
                Role::TableHeader | Role::TableSection => self.plan.headings.push(clauses::plain(block)),
                Role::Clause | Role::Field | Role::TableRow => {
                    match heading.filter(|heading| !heading.parts.is_empty()) {
                        Some(heading) => sections.place(&mut self.plan, &mut self.findings, heading, index),
                        None if block.role == Role::TableRow
                            && sections.place_row(&mut self.plan, &mut self.findings, None, index) => {}
                        None => self.keep(block, sections.clause(block)),
                    }
                }
                Role::UnreadRow => {
                    self.loose.push((clauses::plain(block), false));
                    self.aside.leave_out(block);
                    unread.entry(block.table.unwrap_or_default()).or_insert_with(Vec::new).push(block);
                }
                Role::Stray => self.keep_stray(block),
                _ => {}
            }
        }
        unread.values().for_each(|rows| self.report_unread(rows));
        self.notes = sections.notes;
        Ok(())
    }

    /// One finding for the rows of a table that could not be read.
    fn report_unread(&mut self, rows: &[&TextBlock]) {
        let Some(first) = rows.first() else { return };
        let lines = line_ranges(rows.iter().flat_map(|row| row.source_lines.iter().map(|(line, _)| *line)));
        self.findings.add(
            FindingLocation { line: first.line(), path: "other".to_owned(), excerpt: &first.text },
            "table_unread",
            format!("a table whose rows do not fit its columns was not read: lines {lines}"),
            format!("bảng có dòng không khớp với các cột, chưa đọc được: dòng {lines}"),
        );
    }

    /// A heading of none of the parts.
    pub(super) fn open_other(&mut self, index: usize, block: &TextBlock) {
        self.aside.keep(block);
        let section = self.plan.other.len();
        let heading = block.source_lines.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" ");
        self.sections.insert(index, section);
        self.plan.other.push(OtherSection { heading, line: block.line(), clauses: Vec::new() });
        if !block.enacts {
            let excerpt = self.plan.other.last().map_or_else(String::new, |other| other.heading.clone());
            self.findings.add(
                FindingLocation { line: block.line(), path: format!("other[{section}]"), excerpt: &excerpt },
                "heading_unknown",
                "this heading names none of the known parts: what stands under it is kept as it is",
                "đề mục này không thuộc phần nào đã biết: nội dung được giữ nguyên",
            );
        }
    }

    /// A clause under an unknown heading, or under none.
    pub(super) fn keep(&mut self, block: &TextBlock, clause: Clause) {
        let section = block.section.and_then(|heading| self.sections.get(&heading));
        match section.and_then(|section| self.plan.other.get_mut(*section)) {
            Some(section) => {
                section.clauses.push(clause);
                self.aside.keep(block);
            }
            None => {
                self.loose.push((clause, true));
                self.aside.leave_out(block);
            }
        }
    }

    pub(super) fn keep_stray(&mut self, block: &TextBlock) {
        self.loose.push((clauses::plain(block), true));
        self.aside.leave_out(block);
    }

    pub(super) fn keep_formula(&mut self, block: &TextBlock) {
        self.loose.push((clauses::plain(block), false));
        self.aside.keep(block);
    }

    /// The section without a heading comes last; its clauses stand in the order of the text.
    pub(super) fn keep_loose(&mut self) {
        self.loose.sort_by_key(|(clause, _)| clause.line);
        let index = self.plan.other.len();
        let mut section = OtherSection::default();
        for (position, (clause, is_odd)) in std::mem::take(&mut self.loose).into_iter().enumerate() {
            if is_odd {
                self.findings.add(
                    FindingLocation {
                        line: clause.line,
                        path: format!("other[{index}].clauses[{position}]"),
                        excerpt: &clause.text,
                    },
                    "unplaced",
                    "this text belongs to no known part: it is kept as it is",
                    "đoạn này không thuộc phần nào đã biết: được giữ nguyên",
                );
            }
            section.clauses.push(clause);
        }
        if !section.clauses.is_empty() {
            self.plan.other.push(section);
        }
    }
}
