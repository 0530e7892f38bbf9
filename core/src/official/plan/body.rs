//! The body of a plan's document: headings, clauses and tables as they stood in its text.

use std::collections::{HashMap, HashSet};

use super::appendix::{self, Division};
use super::entered;
use super::parts::{BodyPart, ClauseOf, PartContent, placed};
use super::table;
use crate::document::{OriginalTable, OriginalText};
use crate::layout::{Appendix, Block, Item, Paragraph, SignatureColumn};
use crate::model::{Clause, Plan};
use crate::text::shown_line;

/// What stands before the signature, and what follows it.
pub(super) struct PlanBody {
    pub blocks: Vec<Block>,
    /// Who signs beside the first signer.
    pub signers: Vec<SignatureColumn>,
    pub appendices: Vec<Appendix>,
}

/// What no text was read from has the usual headings, numbered as they come.
pub(super) fn body(plan: &Plan, original: &OriginalText) -> PlanBody {
    let mut parts = placed(plan, original);
    let signers = signers(original, &mut parts);
    if parts.iter().all(|part| part.line == 0) {
        return PlanBody { blocks: entered::by_parts(plan), signers, appendices: Vec::new() };
    }
    let Division { main, appendices } = appendix::divide(plan, original, &parts);
    let composer = Composer::new(original, &parts);
    let appendices = appendices.into_iter().map(|own| appendix::appendix(original, &composer, own));
    let mut appendices: Vec<Appendix> = appendices.collect();
    let mut blocks = composer.blocks(main);
    // An appendix alone has no page to follow.
    if blocks.is_empty() && !appendices.is_empty() {
        blocks = appendix::unparted(appendices.remove(0));
    }
    PlanBody { blocks, signers, appendices }
}

/// Who signs beside the first signer. Their lines are no part of the body.
fn signers(original: &OriginalText, parts: &mut Vec<BodyPart<'_>>) -> Vec<SignatureColumn> {
    let mut signers = Vec::new();
    for signer in &original.signers {
        let lines: Vec<&(u32, String)> = signer.titles.iter().chain([&signer.name]).collect();
        let is = |part: &BodyPart<'_>, (line, text): &(u32, String)| part.line == *line && part.text() == text.as_str();
        if lines.iter().all(|line| parts.iter().any(|part| is(part, line))) {
            parts.retain(|part| !lines.iter().any(|line| is(part, line)));
            let titles = signer.titles.iter().map(|(_, title)| shown_line(title)).collect();
            signers.push(SignatureColumn { titles, hint: String::new(), name: shown_line(&signer.name.1) });
        }
    }
    signers
}

/// Makes blocks of parts.
pub(super) struct Composer<'a> {
    tables: HashMap<u32, &'a OriginalTable>,
    by_line: HashMap<u32, Vec<BodyPart<'a>>>,
    /// The lines that state fields and stand where they stood.
    fields: HashSet<&'a str>,
}

impl<'a> Composer<'a> {
    fn new(original: &'a OriginalText, parts: &[BodyPart<'a>]) -> Self {
        let mut tables = HashMap::new();
        for table in &original.tables {
            tables.insert(table.line, table);
            tables.extend(table.rows.iter().map(|row| (row.line, table)));
        }
        let mut by_line: HashMap<u32, Vec<BodyPart<'_>>> = HashMap::new();
        for part in parts.iter().filter(|part| part.line > 0) {
            by_line.entry(part.line).or_default().push(*part);
        }
        Self { tables, by_line, fields: original.fields.iter().map(|line| line.text.as_str()).collect() }
    }

    pub fn blocks(&self, parts: &[BodyPart<'a>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut tables = HashSet::new();
        let mut parts = parts.iter().peekable();
        while let Some(part) = parts.next() {
            if let Some(table) = self.table_at(part) {
                if tables.insert(table.line) {
                    blocks.extend(table::block(table, &self.by_line));
                }
                continue;
            }
            let inline = parts.next_if(|next| goes_on(part, next));
            blocks.extend(match inline {
                Some(clause) => vec![on_one_line(part, clause)],
                None => self.blocks_of(part),
            });
        }
        blocks
    }

    /// The table that a part is a row of, or names the columns of.
    pub fn table_at(&self, part: &BodyPart<'_>) -> Option<&'a OriginalTable> {
        self.tables.get(&part.line).copied().filter(|_| part.line > 0)
    }

    fn blocks_of(&self, part: &BodyPart<'_>) -> Vec<Block> {
        match part.content {
            PartContent::Basis(text) => vec![Block::note(shown_line(text))],
            PartContent::OtherHeading(heading) if heading.trim().is_empty() => Vec::new(),
            PartContent::OtherHeading(heading) => vec![Block::heading(1, shown_line(heading))],
            PartContent::Heading(clause) => vec![Block::heading(heading_level(clause), marked(part))],
            PartContent::Clause(of) if part.line == 0 => entered::clause(of),
            PartContent::Clause(of) => self.clause(of),
            PartContent::Field(line) => vec![item(line.level, "", shown_line(&line.text))],
        }
    }

    fn clause(&self, of: ClauseOf<'_>) -> Vec<Block> {
        let first = line_of(of.clause);
        let added = of.clause.field_lines.iter().filter(|line| !self.fields.contains(line.as_str()));
        std::iter::once(first).chain(added.map(|line| Block::paragraph(shown_line(line)))).collect()
    }
}

/// A clause with its mark, without its fields.
pub(super) fn line_of(clause: &Clause) -> Block {
    let text = shown_line(&clause.text);
    match clause.mark.trim() {
        "" => Block::Paragraph(Paragraph { text, ..Paragraph::default() }),
        mark => item(clause.level, mark, text),
    }
}

fn item(level: u8, mark: &str, text: String) -> Block {
    Block::Item(Item { level: level.min(3), mark: mark.to_owned(), text })
}

/// Whether a clause stands on the line of its heading: "2. Thời gian thực hiện: quý I."
fn goes_on(heading: &BodyPart<'_>, next: &BodyPart<'_>) -> bool {
    let is_heading = matches!(heading.content, PartContent::Heading(_) | PartContent::OtherHeading(_));
    let has_text = !heading.text().trim().is_empty();
    let is_clause = matches!(next.content, PartContent::Clause(_));
    is_heading && has_text && is_clause && heading.line > 0 && heading.line == next.line
}

/// The heading of a part is kept without its colon; another, "Điều 1.", as it is.
fn on_one_line(heading: &BodyPart<'_>, clause: &BodyPart<'_>) -> Block {
    let (term, text) = (marked(heading), marked(clause));
    match heading.content {
        PartContent::OtherHeading(_) if !term.ends_with(':') => Block::paragraph(format!("{term} {text}")),
        _ => Block::term(term.trim_end_matches([':', ' ']), text),
    }
}

pub(super) fn marked(part: &BodyPart<'_>) -> String {
    format!("{} {}", part.mark(), shown_line(part.text())).trim().to_owned()
}

/// Parts and Roman numerals stand above numbers, and numbers above letters.
fn heading_level(clause: &Clause) -> u8 {
    let mark = clause.mark.trim_end_matches(['.', ')', ' ']);
    match mark.chars().next() {
        None => 1,
        Some(_) if mark.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L')) => 1,
        Some(first) if first.is_ascii_digit() => 1 + mark.matches('.').count().min(2) as u8,
        Some(_) => 2,
    }
}
