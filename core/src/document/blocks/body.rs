//! Headings, clauses and rows.

use super::{BlockReader, Open, Zone, is_closing, is_sentence, joined, last_number};
use crate::document::headings::{Heading, Part};
use crate::document::lines::{Line, trim};
use crate::document::marks::{Mark, MarkKind};
use crate::document::role::Role;
use crate::document::table::Column;
use crate::document::words::{Words, is_upper};
use crate::document::{document_type, headings, marks, table, tail};

impl BlockReader {
    pub(super) fn take_body(&mut self, line: &Line<'_>) {
        if self.take_row(line) || self.take_tail_opening(line) {
            return;
        }
        if let Some(title) = document_type::is_title(line.text, &line.words) {
            match self.title {
                None | Some("QĐ") if Some(title) != self.title => return self.start_document(line),
                Some(before) if before == title => return self.push(Role::OperativeWord, line.text, line.number),
                _ => {}
            }
        }
        let marked = marks::read(line.text);
        if marked.is_none() && is_closing(&line.words) {
            self.zone = Zone::Closing;
            return self.push(Role::Formula, line.text, line.number);
        }
        match marked {
            Some(mark) => self.take_marked(mark, line.number),
            None => self.take_unmarked(line),
        }
    }

    pub(super) fn take_tail_opening(&mut self, line: &Line<'_>) -> bool {
        let opens =
            tail::recipients_label(line.text, &line.words).is_some() || tail::is_signature(line.text, &line.words);
        if opens {
            self.table = None;
            self.zone = Zone::Tail;
            self.take_tail(line);
        }
        opens
    }

    fn take_row(&mut self, line: &Line<'_>) -> bool {
        let Some(cells) = table::cells(line.text, self.table.is_some()) else {
            self.table = None;
            return false;
        };
        if let Some(columns) = table::header(&cells) {
            self.table = Some(columns);
            self.push(Role::TableHeader, line.text, line.number);
        } else {
            let columns = self.table.as_deref().unwrap_or_default();
            let column = |place: usize| columns.get(place).copied().unwrap_or(Column::Note);
            let cells = cells.iter().enumerate().map(|(place, cell)| (column(place), (*cell).to_owned())).collect();
            self.push(Role::TableRow, line.text, line.number);
            if let Some(row) = self.blocks.last_mut() {
                row.cells = cells;
            }
        }
        self.set_section();
        true
    }

    fn take_marked(&mut self, mark: Mark<'_>, line: u32) {
        if let Some(heading) = self.known_heading(mark) {
            return self.open_heading(mark, heading, line);
        }
        if mark.kind.is_bullet() {
            return self.push_clause(mark, line);
        }
        let innermost = self.open.last().and_then(|open| last_number(open, mark.kind));
        if innermost.is_some_and(|value| mark.follows(value)) {
            return self.push_clause(mark, line);
        }
        let sibling = self.open.iter().rposition(|open| open.kind == Some(mark.kind) && mark.follows(open.value));
        if sibling.is_some() || (mark.kind.is_structural() && !self.is_within_part(mark.kind)) {
            return self.take_unknown_heading(mark, line);
        }
        if innermost.is_none()
            && let Some(around) =
                self.open.iter().rposition(|open| last_number(open, mark.kind).is_some_and(|value| mark.follows(value)))
        {
            self.open.truncate(around + 1);
            return self.push_clause(mark, line);
        }
        let nothing_open = self.open.len() == 1;
        if nothing_open && innermost.is_none() && !is_sentence(mark.rest) {
            return self.take_unknown_heading(mark, line);
        }
        self.push_clause(mark, line);
    }

    /// Whether a known part is open whose heading usually stands above such marks: what they number divides that part.
    fn is_within_part(&self, kind: MarkKind) -> bool {
        self.open.iter().any(|open| {
            let is_above = open.kind.is_some_and(|above| above.rank() < kind.rank());
            let block = open.block.and_then(|block| self.blocks.get(block));
            is_above && block.is_some_and(|block| !block.parts.is_empty())
        })
    }

    /// The heading that a marked line is, where its words name a part.
    fn known_heading<'t>(&self, mark: Mark<'t>) -> Option<Heading<'t>> {
        if mark.kind.is_bullet() {
            // "- Mục đích:" is a heading where it splits a combined one or nothing is open, and ends there.
            let heading = headings::strict(mark.rest).filter(|heading| heading.inline.is_empty())?;
            let ends_there = mark.rest.ends_with(':');
            let splits = self
                .current_parts()
                .is_none_or(|parts| parts.len() > 1 && heading.parts.iter().all(|part| parts.contains(part)));
            return (ends_there && splits).then_some(heading);
        }
        let outermost = self.open.get(1).and_then(|open| open.kind);
        let is_top = outermost.is_none() || outermost == Some(mark.kind);
        let in_capitals = is_upper(mark.rest);
        if mark.kind.is_structural() || matches!(mark.kind, MarkKind::Upper(_)) || in_capitals || is_top {
            return headings::strict(mark.rest).or_else(|| headings::lenient(mark.rest));
        }
        headings::strict(mark.rest)
    }

    fn open_heading(&mut self, mark: Mark<'_>, heading: Heading<'_>, line: u32) {
        let inline = heading.inline;
        self.push_heading(mark, heading.text, heading.parts, line);
        if !inline.is_empty() {
            let unmarked = Mark { kind: MarkKind::Plain, value: 0, text: "", rest: inline };
            match marks::read(inline).filter(|mark| mark.kind.is_bullet()) {
                Some(mark) => self.push_clause(mark, line),
                None => self.push_clause(unmarked, line),
            }
        }
    }

    /// A heading of none of the parts. Of an article whose text is a sentence only the mark is the heading; a numbered
    /// sentence that is no article has no heading at all.
    fn take_unknown_heading(&mut self, mark: Mark<'_>, line: u32) {
        const LONGEST_TITLE: usize = 12;
        let is_article = mark.kind == MarkKind::Article;
        // "III. KINH PHÍ: Theo quy định hiện hành."
        if let Some((title, inline)) = mark.rest.split_once(':')
            && !inline.trim().is_empty()
            && !is_article
            && Words::of(title).len() <= LONGEST_TITLE
        {
            self.push_heading(mark, title, Vec::new(), line);
            return self.push_clause(Mark { kind: MarkKind::Plain, value: 0, text: "", rest: trim(inline) }, line);
        }
        if !is_sentence(mark.rest) && !is_article {
            return self.push_heading(mark, mark.rest, Vec::new(), line);
        }
        if is_article {
            let words = Words::of(mark.rest);
            let enacting = ["kem theo", "co hieu luc", "thi hanh", "ban hanh", "chiu trach nhiem", "phe duyet"];
            let enacts = enacting.iter().any(|phrase| words.contains(phrase));
            self.push_heading(mark, "", Vec::new(), line);
            if let Some(heading) = self.blocks.last_mut() {
                heading.enacts = enacts;
            }
            let text = Mark { kind: MarkKind::Plain, value: 0, text: "", rest: mark.rest };
            if !mark.rest.is_empty() {
                self.push_clause(text, line);
            }
            return;
        }
        self.push_heading(mark, "", Vec::new(), line);
        let text = Mark { kind: MarkKind::Plain, value: 0, text: "", rest: mark.rest };
        self.push_clause(text, line);
    }

    fn take_unmarked(&mut self, line: &Line<'_>) {
        let in_capitals = is_upper(line.text) && line.words.len() >= 2 && !is_sentence(line.text);
        let kind = if is_upper(line.text) { MarkKind::Capitals } else { MarkKind::Plain };
        let mark = Mark { kind, value: 0, text: "", rest: line.text };
        let known = headings::strict(line.text)
            .filter(|heading| heading.inline.is_empty() || in_capitals || line.text.starts_with(char::is_uppercase));
        let known = known.or_else(|| if in_capitals { headings::lenient(line.text) } else { None });
        if (known.is_some() || in_capitals) && self.last_heading_is_bare() {
            return self.complete_heading(line, known);
        }
        match known {
            Some(heading) => self.open_heading(mark, heading, line.number),
            None if in_capitals => self.push_heading(mark, line.text, Vec::new(), line.number),
            None => self.push_clause(Mark { kind: MarkKind::Plain, ..mark }, line.number),
        }
    }

    /// Whether the last block is a mark alone, "Phần I", whose heading stands on the next line.
    fn last_heading_is_bare(&self) -> bool {
        self.blocks.last().is_some_and(|last| last.role == Role::Heading && last.text.is_empty())
    }

    fn complete_heading(&mut self, line: &Line<'_>, known: Option<Heading<'_>>) {
        let (text, parts, inline) = match known {
            Some(heading) => (heading.text, heading.parts, heading.inline),
            None => (line.text, Vec::new(), ""),
        };
        if let Some(last) = self.blocks.last_mut() {
            last.text = text.to_owned();
            last.parts = parts;
            last.enacts = false;
            last.pieces.push((line.number, text.to_owned()));
        }
        if !inline.is_empty() {
            self.push_clause(Mark { kind: MarkKind::Plain, value: 0, text: "", rest: inline }, line.number);
        }
    }

    fn current_parts(&self) -> Option<&[Part]> {
        let block = self.open.last()?.block?;
        self.blocks.get(block).map(|block| block.parts.as_slice())
    }

    /// Opens a heading: it ends those of its own kind and those that usually stand below it.
    fn push_heading(&mut self, mark: Mark<'_>, text: &str, parts: Vec<Part>, line: u32) {
        let same = self.open.iter().position(|open| open.kind == Some(mark.kind));
        let below = self.open.iter().position(|open| open.kind.is_some_and(|kind| kind.rank() > mark.kind.rank()));
        if let Some(end) = same.or(below) {
            self.open.truncate(end.max(1));
        }
        self.push(Role::Heading, text, line);
        let block = self.blocks.len() - 1;
        if let Some(heading) = self.blocks.last_mut() {
            heading.mark = mark.text.to_owned();
            heading.parts = parts;
            heading.pieces = vec![(line, joined(mark.text, text))];
        }
        self.open.push(Open { kind: Some(mark.kind), value: mark.value, block: Some(block), marks: Vec::new() });
    }

    fn push_clause(&mut self, mark: Mark<'_>, line: u32) {
        let level = self.level_of(mark);
        self.push_marked(Role::Clause, mark, line);
        if let Some(clause) = self.blocks.last_mut() {
            clause.level = level;
        }
        self.set_section();
    }

    /// How deep a clause lies: as deep as the last clause with its kind of mark, or one below the last clause.
    fn level_of(&mut self, mark: Mark<'_>) -> u8 {
        let Some(open) = self.open.last_mut() else { return 0 };
        if mark.kind == MarkKind::Plain {
            // A paragraph belongs to the numbered clause above it.
            let numbered = open.marks.iter().rposition(|(kind, _)| !kind.is_bullet());
            return numbered.map_or(0, |place| u8::try_from(place + 1).unwrap_or(u8::MAX));
        }
        let place = open.marks.iter().position(|(kind, _)| *kind == mark.kind).unwrap_or(open.marks.len());
        open.marks.truncate(place);
        open.marks.push((mark.kind, mark.value));
        u8::try_from(place).unwrap_or(u8::MAX)
    }
}
