//! From lines to blocks: each line, or each column of a line, becomes one [`TextBlock`] with a role, and lines that
//! were wrapped are joined.
//!
//! Input: the lines of `lines::split` and the tables of `table::find`. [`BlockReader`] is a state machine over the
//! zones of a document ([`Zone`]); each zone has a file: `head` (header and subject), `preamble`, `body`, `ending`
//! (closing and footer), `rows` (rows of tables), `joining` (whether a line continues the block before it). Output:
//! blocks whose body was arranged by `outline`.

mod body;
mod ending;
mod head;
mod joining;
mod preamble;
mod rows;

use super::document_type;
use super::headings::{self, PlanSection};
use super::lines::{Line, has_paragraphs, trim, wrap_width};
use super::marks::{self, MarkKind, OutlineMark};
use super::outline;
use super::pace::{Pace, Pass};
use super::role::{LineRole, Role};
use super::table::{self, TableCell};
use super::words::{Capitals, Words, slice};
use crate::error::Result;

/// A unit of the text with one role: a legal basis, a heading, a clause, a recipient.
#[derive(Debug, Clone)]
pub(super) struct TextBlock {
    pub role: Role,
    /// The mark before it as written, its type, and its number.
    pub mark: String,
    pub kind: MarkKind,
    pub value: u32,
    /// Its text with wrapped lines joined.
    pub text: String,
    /// Whether its text is in capitals, counted while lines are joined to it.
    capitals: Capitals,
    /// Nesting depth of a clause below its heading.
    pub level: u8,
    /// The heading a clause stands under, as an index into the blocks.
    pub section: Option<usize>,
    /// For a heading, the plan sections it opens.
    pub parts: Vec<PlanSection>,
    /// For a heading that names a unit, the lead of the clauses under it.
    pub leads: Option<String>,
    /// The task that a line describes ("Thời gian: …"), as an index into the blocks.
    pub task: Option<usize>,
    /// Whether only its position or its weights say that it is a heading or a task.
    pub guessed: bool,
    /// The cells of a table's row.
    pub cells: Vec<TableCell>,
    /// The table that a row belongs to, by the number of its first line.
    pub table: Option<u32>,
    /// Whether recipients or a signature stand before it in its document: it is in an appendix.
    pub after_tail: bool,
    /// Which document of the text it belongs to: a decision may come before its plan.
    pub document: u16,
    /// A heading of a decision's article that enacts: no part of the plan, and nothing odd.
    pub enacts: bool,
    /// The lines it was read from.
    pub source_lines: Vec<(u32, String)>,
}

impl TextBlock {
    pub fn new(role: Role, mark: OutlineMark<'_>, line: u32, document: u16) -> Self {
        Self {
            role,
            mark: mark.text.to_owned(),
            kind: mark.kind,
            value: mark.value,
            text: mark.rest.to_owned(),
            capitals: Capitals::of(mark.rest),
            level: 0,
            section: None,
            parts: Vec::new(),
            leads: None,
            task: None,
            guessed: false,
            cells: Vec::new(),
            table: None,
            after_tail: false,
            document,
            enacts: false,
            source_lines: vec![(line, joined(mark.text, mark.rest))],
        }
    }

    /// Its text with the number before it; a bullet is no number.
    pub fn numbered(&self) -> String {
        let is_number = self.mark.chars().any(char::is_alphanumeric);
        joined(if is_number { &self.mark } else { "" }, &self.text)
    }

    /// Its text with the mark before it, as written.
    pub fn marked(&self) -> String {
        joined(&self.mark, &self.text)
    }

    /// How many bytes of its text stand on its first line.
    pub fn first_line_length(&self) -> usize {
        let (_, first) = self.source_lines.first().map_or((0, ""), |(line, text)| (*line, text.as_str()));
        let marked = if self.mark.is_empty() { 0 } else { self.mark.len() + 1 };
        first.len().saturating_sub(marked)
    }

    /// The line of the source that holds a byte of its text.
    pub fn line_at(&self, offset: usize) -> u32 {
        let mut start = self.text.len();
        for (line, text) in self.source_lines.iter().rev() {
            start = start.saturating_sub(text.len());
            if start <= offset {
                return *line;
            }
            start = start.saturating_sub(1);
        }
        self.line()
    }

    /// The part of its text from a byte on, as a standard sentence of its own.
    fn split_off(&mut self, start: usize) -> Self {
        let mut rest = Self { role: Role::Formula, mark: String::new(), source_lines: Vec::new(), ..self.clone() };
        rest.text = slice(&self.text, start, self.text.len()).to_owned();
        self.text = trim(slice(&self.text, 0, start)).to_owned();
        // A basis's text is its fragments, joined by one blank; a mark stands before it in the first fragment.
        let start = start + if self.mark.is_empty() { 0 } else { self.mark.len() + 1 };
        let mut offset = 0;
        for (line, text) in std::mem::take(&mut self.source_lines) {
            let cut = start.saturating_sub(offset).min(text.len());
            offset += text.len() + 1;
            let (before, after) = (trim(slice(&text, 0, cut)), trim(slice(&text, cut, text.len())));
            if !before.is_empty() {
                self.source_lines.push((line, before.to_owned()));
            }
            if !after.is_empty() {
                rest.source_lines.push((line, after.to_owned()));
            }
        }
        rest
    }

    /// Its first line.
    pub fn line(&self) -> u32 {
        self.source_lines.first().map_or(0, |(line, _)| *line)
    }
}

/// What every line was read as, in the order of the text.
pub(super) fn roles(blocks: &[TextBlock]) -> Vec<LineRole> {
    let mut roles = Vec::new();
    for block in blocks {
        for (line, text) in &block.source_lines {
            roles.push(LineRole { line: *line, role: block.role, text: text.clone() });
        }
    }
    roles.sort_by_key(|role| role.line);
    roles
}

/// Reads every line.
///
/// # Errors
/// `Cancelled`.
pub(super) fn read(lines: &[Line<'_>], pace: &Pace<'_>) -> Result<Vec<TextBlock>> {
    let mut reader = BlockReader {
        blocks: Vec::new(),
        zone: Zone::Head,
        document: 0,
        seen: Vec::new(),
        title: None,
        wrap: wrap_width(lines),
        paragraphs: has_paragraphs(lines),
        last_width: 0,
    };
    let mut tables = table::find(lines).into_iter().peekable();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        pace.step(Pass::Blocks, at, lines.len())?;
        if let Some(table) = tables.next_if(|table| table.lines.start == at) {
            reader.take_table(&table, lines);
            at = table.lines.end.max(at + 1);
            if tables.peek().is_none_or(|next| next.lines.start != at) && reader.take_total(&table, lines, at) {
                at += 1;
            }
            continue;
        }
        reader.take(line);
        reader.last_width = line.text.chars().count();
        at += 1;
    }
    reader.finish_basis();
    Ok(outline::arrange(reader.blocks))
}

/// Where in a document the reader is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Zone {
    /// Before the title.
    Head,
    /// After the title, in what it is about.
    Subject,
    /// Legal bases and what introduces the plan.
    Preamble,
    /// Headings and clauses.
    Body,
    /// After "Trên đây là …".
    Closing,
    /// Recipients and signature.
    Tail,
}

struct BlockReader {
    blocks: Vec<TextBlock>,
    zone: Zone,
    document: u16,
    /// What has been read of this document.
    seen: Vec<Role>,
    /// The type of the document that is being read.
    title: Option<&'static str>,
    /// The width at which the text was broken, if it was.
    wrap: Option<usize>,
    /// Whether blank lines part the paragraphs.
    paragraphs: bool,
    last_width: usize,
}

impl BlockReader {
    fn take(&mut self, line: &Line<'_>) {
        if matches!(self.zone, Zone::Head | Zone::Subject | Zone::Preamble)
            && let Some(plain) = without_layout(line, self.zone == Zone::Head)
        {
            return self.take_plain(&plain);
        }
        self.take_plain(line);
    }

    fn take_plain(&mut self, line: &Line<'_>) {
        if let Some(mark) = self.bare_bullet(line) {
            return self.push_marked(Role::Clause, mark, line.number);
        }
        if line.words.is_empty() {
            return self.push(Role::Rule, line.text, line.number);
        }
        if self.take_ahead(line) {
            return;
        }
        if self.goes_on(line) {
            return self.join(line);
        }
        self.finish_basis();
        match self.zone {
            Zone::Head | Zone::Subject => self.take_head(line),
            Zone::Preamble => self.take_preamble(line),
            Zone::Body => self.take_body(line),
            Zone::Closing => self.take_closing(line),
            Zone::Tail => self.take_tail(line),
        }
    }

    /// "-" alone on a line of the body: its text stands on the next.
    fn bare_bullet<'t>(&self, line: &Line<'t>) -> Option<OutlineMark<'t>> {
        let is_one = line.text.chars().count() == 1 && matches!(self.zone, Zone::Body);
        marks::read(line.text).filter(|mark| is_one && mark.kind.is_bullet())
    }

    fn push(&mut self, role: Role, text: &str, line: u32) {
        self.push_marked(role, OutlineMark::none(text), line);
    }

    fn push_marked(&mut self, role: Role, mark: OutlineMark<'_>, line: u32) {
        if !self.seen.contains(&role) {
            self.seen.push(role);
        }
        let mut block = TextBlock::new(role, mark, line, self.document);
        block.after_tail = self.seen.iter().any(|seen| matches!(seen, Role::Signature | Role::RecipientsLabel));
        self.blocks.push(block);
    }
}

/// A line without the mark of italics that begins it ("*Hà Nội, ngày"), which may end lines below, and in a head
/// without the bar beside its only cell ("UBND HUYỆN SƠN THỦY |").
fn without_layout<'t>(line: &Line<'t>, in_head: bool) -> Option<Line<'t>> {
    let mut text = line.text;
    let mut cells = text.split('|').map(trim).filter(|cell| !cell.is_empty());
    if in_head
        && text.contains('|')
        && let (Some(only), None) = (cells.next(), cells.next())
    {
        text = only;
    }
    if let Some(mark) = text.chars().next().filter(|mark| matches!(mark, '*' | '_')) {
        let rest = text.trim_start_matches(mark);
        if rest.starts_with(char::is_alphabetic) || rest.starts_with('(') {
            text = trim(rest.trim_end_matches(mark));
        }
    }
    (text.len() < line.text.len() && !text.is_empty()).then(|| Line { text, words: Words::of(text), ..*line })
}

fn joined(mark: &str, text: &str) -> String {
    match (mark, text) {
        ("", _) => text.to_owned(),
        (_, "") => mark.to_owned(),
        _ => format!("{mark} {text}"),
    }
}

/// "(Ban hành kèm theo Quyết định số …)".
fn is_attachment(words: &Words<'_>) -> bool {
    const OPENINGS: &[&str] = &[
        "ban hanh kem theo",
        "ban hanh kem",
        "ban hanh theo",
        "phe duyet kem theo",
        "kem theo",
        "dinh kem theo",
        "dinh kem",
    ];
    let opening = OPENINGS.iter().filter_map(|opening| words.phrase_at(0, opening)).max();
    opening.is_some_and(|count| {
        (count..=count + 1).any(|at| document_type::cited_at(words, at).is_some())
            || ["quyet dinh", "ke hoach"].iter().any(|name| words.phrase_at(count, name).is_some())
    })
}

/// Standard sentences with which a plan closes.
fn is_closing(words: &Words<'_>) -> bool {
    const OPENINGS: &[&str] =
        &["tren day la", "can cu ke hoach nay", "can cu noi dung ke hoach nay", "nhan duoc ke hoach nay"];
    // "Trong quá trình thực hiện Kế hoạch này, nếu có khó khăn, …".
    const REACH: usize = 16;
    let asks = words.starts_with("trong qua trinh") && words.find("neu").is_some_and(|at| at <= REACH);
    asks || OPENINGS.iter().any(|opening| words.starts_with(opening))
}

fn is_whole_heading(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && headings::strict(text).is_some_and(|heading| heading.inline.is_empty())
}
