//! From lines to blocks: every line, or every column of one, is read as one thing, and lines that were broken for width
//! are joined again.

mod body;
mod ending;
mod head;
mod joining;

use super::document_type;
use super::headings::{self, Part};
use super::lines::{Line, trim, wrap_width};
use super::marks::{Mark, MarkKind};
use super::role::{LineRole, Role};
use super::table::Column;
use super::words::{Words, slice};

/// One thing in the text: a basis, a heading, a clause, a recipient.
#[derive(Debug, Clone)]
pub(super) struct Block {
    pub role: Role,
    /// The mark before it, as written.
    pub mark: String,
    /// Its text, its lines joined.
    pub text: String,
    /// How deep a clause lies below its heading.
    pub level: u8,
    /// The heading a clause stands under, as an index into the blocks.
    pub section: Option<usize>,
    /// The parts a heading opens.
    pub parts: Vec<Part>,
    /// The cells of a table's row with what their columns hold.
    pub cells: Vec<(Column, String)>,
    /// Which document of the text it belongs to: a decision may come before its plan.
    pub document: u16,
    /// A heading of a decision's article that enacts: no part of the plan, and nothing odd.
    pub enacts: bool,
    /// The lines it was read from.
    pub pieces: Vec<(u32, String)>,
}

impl Block {
    /// Its text with the number before it; a bullet is no number.
    pub fn numbered(&self) -> String {
        let is_number = self.mark.chars().any(char::is_alphanumeric);
        joined(if is_number { &self.mark } else { "" }, &self.text)
    }

    /// The line of the source that holds a byte of its text.
    pub fn line_at(&self, place: usize) -> u32 {
        let mut start = self.text.len();
        for (line, text) in self.pieces.iter().rev() {
            start = start.saturating_sub(text.len());
            if start <= place {
                return *line;
            }
            start = start.saturating_sub(1);
        }
        self.line()
    }

    /// The part of its text from a byte on, as a standard sentence of its own.
    fn split_off(&mut self, start: usize) -> Self {
        let mut rest = Self { role: Role::Formula, mark: String::new(), pieces: Vec::new(), ..self.clone() };
        rest.text = slice(&self.text, start, self.text.len()).to_owned();
        self.text = trim(slice(&self.text, 0, start)).to_owned();
        // A basis's text is its pieces, joined by one blank; a mark stands before it in the first piece.
        let start = start + if self.mark.is_empty() { 0 } else { self.mark.len() + 1 };
        let mut place = 0;
        for (line, text) in std::mem::take(&mut self.pieces) {
            let cut = start.saturating_sub(place).min(text.len());
            place += text.len() + 1;
            let (before, after) = (trim(slice(&text, 0, cut)), trim(slice(&text, cut, text.len())));
            if !before.is_empty() {
                self.pieces.push((line, before.to_owned()));
            }
            if !after.is_empty() {
                rest.pieces.push((line, after.to_owned()));
            }
        }
        rest
    }

    /// Its first line.
    pub fn line(&self) -> u32 {
        self.pieces.first().map_or(0, |(line, _)| *line)
    }
}

/// What every line was read as, in the order of the text.
pub(super) fn roles(blocks: &[Block]) -> Vec<LineRole> {
    let mut roles = Vec::new();
    for block in blocks {
        for (line, text) in &block.pieces {
            roles.push(LineRole { line: *line, role: block.role, text: text.clone() });
        }
    }
    roles.sort_by_key(|role| role.line);
    roles
}

/// Reads every line.
pub(super) fn read(lines: &[Line<'_>]) -> Vec<Block> {
    let mut reader = BlockReader {
        blocks: Vec::new(),
        zone: Zone::Head,
        document: 0,
        seen: Vec::new(),
        title: None,
        open: vec![Open::root()],
        table: None,
        wrap: wrap_width(lines),
        last_width: 0,
    };
    for line in lines {
        reader.take(line);
        reader.last_width = line.text.chars().count();
    }
    reader.finish_basis();
    reader.blocks
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

/// An open heading.
#[derive(Debug)]
struct Open {
    kind: Option<MarkKind>,
    value: u32,
    /// Its block; the root has none.
    block: Option<usize>,
    /// The marks of the clauses under it, outermost first, each with its last number.
    marks: Vec<(MarkKind, u32)>,
}

impl Open {
    fn root() -> Self {
        Self { kind: None, value: 0, block: None, marks: Vec::new() }
    }
}

struct BlockReader {
    blocks: Vec<Block>,
    zone: Zone,
    document: u16,
    /// What has been read of this document.
    seen: Vec<Role>,
    /// The type of the document that is being read.
    title: Option<&'static str>,
    /// The headings around the current line, from the root inwards.
    open: Vec<Open>,
    /// The columns of the table that is being read.
    table: Option<Vec<Column>>,
    /// The width at which the text was broken, if it was.
    wrap: Option<usize>,
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

    fn push(&mut self, role: Role, text: &str, line: u32) {
        let unmarked = Mark { kind: MarkKind::Plain, value: 0, text: "", rest: text };
        self.push_marked(role, unmarked, line);
    }

    fn push_marked(&mut self, role: Role, mark: Mark<'_>, line: u32) {
        if !self.seen.contains(&role) {
            self.seen.push(role);
        }
        self.blocks.push(Block {
            role,
            mark: mark.text.to_owned(),
            text: mark.rest.to_owned(),
            level: 0,
            section: None,
            parts: Vec::new(),
            cells: Vec::new(),
            document: self.document,
            enacts: false,
            pieces: vec![(line, joined(mark.text, mark.rest))],
        });
    }

    fn set_section(&mut self) {
        let section = self.open.last().and_then(|open| open.block);
        if let Some(last) = self.blocks.last_mut() {
            last.section = section;
        }
    }
}

/// A line without the mark of italics that begins it ("*Hà Nội, ngày"), which may end lines below, and in a head without
/// the bar beside its only cell ("UBND HUYỆN SƠN THỦY |").
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

fn last_number(open: &Open, kind: MarkKind) -> Option<u32> {
    open.marks.iter().find(|(known, _)| *known == kind).map(|(_, value)| *value)
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
    const OPENINGS: &[&str] = &[
        "tren day la",
        "trong qua trinh to chuc thuc hien neu",
        "trong qua trinh trien khai thuc hien neu",
        "trong qua trinh trien khai neu",
        "trong qua trinh thuc hien neu",
        "trong qua trinh thuc hien ke hoach neu",
        "can cu ke hoach nay",
        "can cu noi dung ke hoach nay",
        "nhan duoc ke hoach nay",
    ];
    OPENINGS.iter().any(|opening| words.starts_with(opening))
}

fn is_whole_heading(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && headings::strict(text).is_some_and(|heading| heading.inline.is_empty())
}

fn is_sentence(text: &str) -> bool {
    const LONGEST_HEADING: usize = 30;
    text.ends_with(['.', ';', '…']) || Words::of(text).len() > LONGEST_HEADING
}
