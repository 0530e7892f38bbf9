//! Reading the terms of records from their texts. Terms and forms are numbers, so that many records cost few
//! allocations.

use super::interner::Interner;
use crate::model::{RecordText, TextPart};
use crate::search::bm25::{self, FieldCounts};
use crate::text::tokenize;

/// Tokens from this position on share it: their terms are found, but not in phrases.
const LAST_POSITION: u32 = u16::MAX as u32;
/// How many positions of one term in one record are kept at most: those of a whole block must fit into 65,535 bytes.
pub(crate) const MAX_POSITIONS: usize = 100;

/// A term that no text holds: its positions are the ends of the record's titles, each the position behind the title's
/// last token. Titles come before other texts.
pub(crate) const TITLE_END: &str = "\u{1}";

/// Whether a term stands for the build of a record, not for a word.
pub(crate) fn is_mark(term: &str) -> bool {
    term == TITLE_END
}

/// Reads the terms of records, one after another.
#[derive(Default)]
pub(super) struct TermReader {
    pub terms: Interner,
    pub forms: Interner,
    /// The term that each form had last: hardly ever another.
    term_of_form: Vec<u32>,
    /// The tokens of the record at hand.
    tokens: Vec<Token>,
    forms_of_term: Vec<u32>,
    positions: Vec<u16>,
}

/// A token of a record, in the order in which they are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Token {
    term: u32,
    position: u16,
    form: u32,
    is_title: bool,
}

/// The occurrences of a term in a record.
pub(super) struct ReadTerm<'r> {
    pub term: u32,
    /// BM25's share of the term's frequency, 1 to 15: see [`bm25`].
    pub impact: u8,
    /// Its surface forms, each once, sorted as words.
    pub forms: &'r [u32],
    /// Its positions in the record, ascending.
    pub positions: &'r [u16],
}

impl TermReader {
    /// Reads a record's texts, and gives each term once.
    pub fn read(&mut self, texts: &[RecordText<'_>], each: &mut dyn FnMut(&Interner, &Interner, ReadTerm<'_>)) {
        let mut length = FieldCounts::default();
        let mut first = 0;
        let mut title_ends = Vec::new();
        self.tokens.clear();
        let is_title = |text: &&RecordText<'_>| text.part == TextPart::Title;
        for text in texts.iter().filter(is_title).chain(texts.iter().filter(|text| !is_title(text))) {
            let is_title = is_title(&text);
            let count = tokenize(&text.text, &mut |token| {
                let position = (first + token.position).min(LAST_POSITION) as u16;
                let form = self.forms.number(token.form);
                let term = match self.term_of_form.get(form as usize) {
                    Some(known) if self.terms.word(*known) == token.term => *known,
                    _ => self.terms.number(token.term),
                };
                if form as usize == self.term_of_form.len() {
                    self.term_of_form.push(term);
                }
                self.tokens.push(Token { term, position, form, is_title });
            });
            *(if is_title { &mut length.title } else { &mut length.body }) += count;
            if is_title && title_ends.len() < MAX_POSITIONS && first + count < LAST_POSITION {
                title_ends.push((first + count) as u16);
            }
            // A free position, so that no phrase runs from one text into the next.
            first += count + 1;
        }
        self.tokens.sort_unstable();
        let Self { terms, forms, tokens, forms_of_term, positions, term_of_form } = self;
        for tokens in tokens.chunk_by(|left, right| left.term == right.term) {
            let mut frequency = FieldCounts::default();
            forms_of_term.clear();
            positions.clear();
            for token in tokens {
                *(if token.is_title { &mut frequency.title } else { &mut frequency.body }) += 1;
                forms_of_term.push(token.form);
                if positions.len() < MAX_POSITIONS && positions.last() != Some(&token.position) {
                    positions.push(token.position);
                }
            }
            forms_of_term.sort_unstable();
            forms_of_term.dedup();
            forms_of_term.sort_unstable_by(|left, right| forms.word(*left).cmp(forms.word(*right)));
            let impact = bm25::impact(frequency, length);
            each(terms, forms, ReadTerm { term: tokens[0].term, impact, forms: forms_of_term, positions });
        }
        if !title_ends.is_empty() {
            let (term, form) = (terms.number(TITLE_END), forms.number(TITLE_END));
            if form as usize == term_of_form.len() {
                term_of_form.push(term);
            }
            each(terms, forms, ReadTerm { term, impact: 1, forms: &[form], positions: &title_ends });
        }
    }
}
