//! Understanding: what the words of a query may mean, as *readings* that are searched together.
//!
//! A reading is a list of words, each with the terms that may stand for it. The first reading is what was typed, with
//! the numbers of documents recognised ([`citation`]) and wrong spaces mended ([`segmentation`]). Further readings
//! write out abbreviations and other names ([`dictionary`](super::dictionary)). Within each, words that only say how
//! somebody asks do not count, keys of a keyboard become letters, and words may be spelt otherwise ([`spelling`]).

mod citation;
mod segmentation;
mod spelling;
mod tokens;

pub(super) use segmentation::ways_to_cut;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use tokens::{MOST_WORDS, Token, coined_names, frames, mend_spaces, other_readings, type_keys, with_names_marked};

use super::dictionary::OtherName;
use super::parse::{ParsedQuery, TypedWord};
use super::phrase::Phrase;
use super::searcher::Searcher;
use crate::error::Result;
use crate::model::Understood;
use crate::search::bm25::term_weight;
use crate::text::{is_folded_syllable, keys_to_syllable};

/// How much terms count that stand for a word, in sixteenths.
struct Shares {
    typed: u32,
    keyboard: u32,
    prefix: u32,
    confusable: u32,
    typo: u32,
    unlikely_typo: u32,
}

const SHARES: Shares = Shares { typed: 16, keyboard: 15, prefix: 14, confusable: 13, typo: 12, unlikely_typo: 10 };
/// How much a reading with other names counts, in sixteenths.
const OTHER_NAME: u32 = 14;
/// How many terms that begin with the last word are looked for, the ones that most records have.
const MOST_COMPLETIONS: usize = 64;
/// The words of another name count so many times: they are what the field calls it.
const WRITTEN_OUT_TIMES: u32 = 2;
/// A number beside words counts this part of a word.
const NUMBER_PART: u32 = 2;
/// Where a document is cited by its number, all other words count this part.
const BESIDE_CITATION_PART: u32 = 4;
/// A text of any length is read by so many terms, those with the greatest weights.
const MOST_TERMS_OF_TEXT: usize = 40;
/// The most readings of a text with other names.
const MOST_OTHERS_OF_TEXT: usize = 3;
/// A word that no record has counts this part of the rarest.
const UNKNOWN_PART: u32 = 4;

/// How a term came to stand for a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    Typed,
    Keyboard,
    Prefix,
    Spelling,
}

/// A term that may stand for a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Alternative {
    pub term: String,
    /// The surface form that counts in full; any where there is none.
    pub form: Option<String>,
    /// The word as it is shown.
    pub shown: String,
    /// How much it counts, in sixteenths.
    pub share: u32,
    pub how: How,
    /// Whether the word is one that records have: then this counts only in titles, beside other words of the query.
    pub is_doubtful: bool,
}

impl Alternative {
    fn new(term: String, share: u32, how: How) -> Self {
        Self { shown: term.clone(), term, form: None, share, how, is_doubtful: false }
    }
}

/// A word of a reading.
#[derive(Debug, Clone)]
pub(super) struct ReadWord {
    pub word: TypedWord,
    /// How much it counts: see [`term_weight`]; nothing for a frame.
    pub weight: u32,
    /// Whether it belongs to a question frame.
    pub is_frame: bool,
    /// Whether no record has it, or anything that may stand for it.
    pub is_unknown: bool,
    /// Whether it must be there: it was typed in quotes.
    pub is_required: bool,
    /// What may stand for it, what was typed first.
    pub alternatives: Vec<Alternative>,
}

/// One way to read a query.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// Each word once.
    pub words: Vec<ReadWord>,
    /// Phrases of these words that must be there.
    pub phrases: Vec<Phrase>,
    /// Pairs of words, frames apart, that follow one another, with the distance at which they were typed.
    pub pairs: Vec<(usize, usize, u16)>,
    /// How much it counts, in sixteenths.
    pub share: u32,
    pub understood: Vec<Understood>,
}

impl Reading {
    /// The words that are no frame, by index.
    pub fn content(&self) -> impl Iterator<Item = (usize, &ReadWord)> {
        self.words.iter().enumerate().filter(|(_, word)| !word.is_frame)
    }
}

/// What a text that is still being typed goes on from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Beginning {
    /// The finished words.
    pub words: Vec<TypedWord>,
    /// The word that is still being typed.
    pub last: Option<TypedWord>,
    /// Whether the finished words are what an abbreviation or another name at the end stands for.
    pub is_written_out: bool,
    /// Whether any name is written out.
    pub has_other_names: bool,
}

impl Beginning {
    fn of(tokens: &[Token], ends_in_prefix: bool) -> Self {
        let is_written_out = tokens.last().is_some_and(|token| token.is_written_out);
        let mut words: Vec<TypedWord> = tokens.iter().map(|token| token.word.clone()).collect();
        let last = if ends_in_prefix && !is_written_out { words.pop() } else { None };
        let has_other_names = tokens.iter().any(|token| token.is_written_out);
        Self { words, last, is_written_out: is_written_out && ends_in_prefix, has_other_names }
    }
}

/// Understands a query.
pub(super) struct Understanding<'a> {
    searcher: &'a Searcher<'a>,
    tokens: Vec<Token>,
    /// The same with words cut otherwise, where there is more than one way.
    cut_otherwise: Vec<(Vec<Token>, Vec<Understood>)>,
    /// Abbreviations of the query that only titles explain.
    coined: Vec<OtherName>,
    ends_in_prefix: bool,
    understood: Vec<Understood>,
    /// Term → how it may be spelt otherwise, as far as that was asked for.
    spellings: RefCell<HashMap<String, Rc<Vec<Alternative>>>>,
}

impl<'a> Understanding<'a> {
    pub fn new(searcher: &'a Searcher<'a>, query: &ParsedQuery) -> Result<Self> {
        let mut understood = Vec::new();
        let mut tokens = citation::recognise(searcher, query, &mut understood)?;
        type_keys(searcher, &mut tokens, &mut understood)?;
        let last = tokens.last().map(|token| token.word.form.clone());
        let mut ways = mend_spaces(searcher, &tokens, query.ends_in_prefix)?;
        for (_, spaces) in &mut ways {
            spaces.splice(0..0, understood.iter().cloned());
        }
        let cut_otherwise = ways.split_off(1);
        let (tokens, understood) = ways.remove(0);
        let ends_in_prefix = query.ends_in_prefix
            && match tokens.last() {
                Some(token) => {
                    Some(&token.word.form) == last.as_ref() || searcher.document_frequency(&token.word.term)? == 0
                }
                None => false,
            };
        let coined = coined_names(searcher, &tokens)?;
        Ok(Self { searcher, tokens, cut_otherwise, coined, ends_in_prefix, understood, spellings: RefCell::default() })
    }

    /// The first reading, with nothing but what was typed for each word.
    pub fn literal(&self) -> Result<Reading> {
        self.reading(&self.tokens, SHARES.typed, self.understood.clone(), false)
    }

    /// Every reading, the first one first, with everything that may stand for each word.
    pub fn readings(&self) -> Result<Vec<Reading>> {
        let as_typed = with_names_marked(&self.searcher.dictionary, &self.tokens);
        let mut readings = vec![self.reading(&as_typed, SHARES.typed, self.understood.clone(), true)?];
        for (tokens, understood) in &self.cut_otherwise {
            readings.push(self.reading(tokens, SHARES.typed, understood.clone(), true)?);
        }
        for (tokens, more) in self.other_readings() {
            let understood = self.understood.iter().cloned().chain(more).collect();
            readings.push(self.reading(&tokens, OTHER_NAME, understood, true)?);
        }
        Ok(readings)
    }

    /// What a text that is still being typed may go on from: as typed, with words cut otherwise, and with other names
    /// written out. Where the query does not end in a prefix, the last word is finished.
    pub fn beginnings(&self, ends_in_prefix: bool) -> Vec<Beginning> {
        let mut found = vec![Beginning::of(&self.tokens, ends_in_prefix)];
        found.extend(self.cut_otherwise.iter().map(|(tokens, _)| Beginning::of(tokens, ends_in_prefix)));
        let others = self.other_readings();
        found.extend(others.iter().map(|(tokens, _)| Beginning::of(tokens, ends_in_prefix)));
        found
    }

    /// The same with the words that are likely misspelt as they are likeliest meant; `None` where there are none.
    pub fn respelt_beginning(&self, ends_in_prefix: bool) -> Result<Option<Beginning>> {
        let mut tokens = self.tokens.clone();
        let last = tokens.len().saturating_sub(1);
        for (at, token) in tokens.iter_mut().enumerate() {
            let is_unfinished = ends_in_prefix && at == last && self.searcher.begins_term(&token.word.prefix)?;
            if is_unfinished || token.quoted.is_some() || self.searcher.document_frequency(&token.word.term)? > 0 {
                continue;
            }
            let mut best: Option<(u64, String)> = None;
            for other in self.spellings(&token.word.term, true)?.iter() {
                let records = self.searcher.document_frequency(&other.term)?;
                // Not one that only records have that nobody may find.
                let form = self.searcher.commonest_form(&other.term)?;
                best = best.max(form.map(|form| (records, form)));
            }
            if let Some((_, form)) = best {
                token.word = TypedWord::of(&form);
            }
        }
        Ok((tokens != self.tokens).then(|| Beginning::of(&tokens, ends_in_prefix)))
    }

    /// The readings of a text of any length by the words that weigh most: as written, and with other names written out.
    pub fn gist(&self) -> Result<Vec<Reading>> {
        let mut readings = vec![self.gist_of(&self.tokens, SHARES.typed)?];
        for (tokens, _) in self.other_readings().iter().take(MOST_OTHERS_OF_TEXT) {
            readings.push(self.gist_of(tokens, OTHER_NAME)?);
        }
        Ok(readings)
    }

    fn gist_of(&self, tokens: &[Token], share: u32) -> Result<Reading> {
        let is_frame = frames(&self.searcher.dictionary, tokens);
        let mut weighed = BTreeSet::new();
        for (token, _) in tokens.iter().zip(&is_frame).filter(|(_, is_frame)| !**is_frame) {
            let records = self.searcher.document_frequency(&token.word.term)?;
            if records > 0 {
                weighed.insert((records, token.word.term.as_str()));
            }
        }
        let weightiest: BTreeSet<&str> = weighed.into_iter().take(MOST_TERMS_OF_TEXT).map(|(_, term)| term).collect();
        let left_out = |token: &Token, is_frame: bool| is_frame || !weightiest.contains(token.word.term.as_str());
        let tokens: Vec<Token> = tokens
            .iter()
            .zip(is_frame)
            .map(|(token, is_frame)| Token { is_left_out: left_out(token, is_frame), ..token.clone() })
            .collect();
        self.reading(&tokens, share, Vec::new(), false)
    }

    /// Whether every word is one that records have, asked without a frame, and there is no other reading.
    pub fn is_plain(&self) -> Result<bool> {
        for token in &self.tokens {
            if self.may_be_typo(&token.word)? {
                return Ok(false);
            }
        }
        Ok(!frames(&self.searcher.dictionary, &self.tokens).contains(&true) && self.other_readings().is_empty())
    }

    fn other_readings(&self) -> Vec<(Vec<Token>, Vec<Understood>)> {
        other_readings(&self.searcher.dictionary, &self.coined, &self.tokens)
    }

    fn reading(
        &self,
        tokens: &[Token],
        share: u32,
        understood: Vec<Understood>,
        with_alternatives: bool,
    ) -> Result<Reading> {
        let frames = frames(&self.searcher.dictionary, tokens);
        let has_citation = tokens.iter().any(|token| token.is_citation);
        let has_text = tokens.iter().zip(&frames).any(|(token, is_frame)| !is_frame && !is_number(&token.word));
        let mut reading = Reading { words: Vec::new(), phrases: Vec::new(), pairs: Vec::new(), share, understood };
        let mut before: Option<(usize, u16)> = None;
        let mut quoted = None;
        let mut position = 0u16;
        let mut quoted_rest = tokens.iter().filter(|token| token.quoted.is_some()).count();
        for (at, (token, is_frame)) in tokens.iter().zip(frames).enumerate() {
            quoted_rest -= usize::from(token.quoted.is_some());
            // A word of a frame may be another's beside: "cần giấy tờ gì để xin giấy phép".
            let is_known = |word: &ReadWord| word.word == token.word && word.is_frame == is_frame;
            let known = reading.words.iter().position(is_known);
            // What is in quotes must be there: room is kept for it.
            let has_room = token.quoted.is_some() || reading.words.len() + quoted_rest < MOST_WORDS;
            if token.is_left_out || (known.is_none() && !has_room) {
                position = position.saturating_add(token.word.width);
                before = None;
                continue;
            }
            let index = match known {
                Some(index) => index,
                None if reading.words.len() >= MOST_WORDS => break,
                None => {
                    let is_last = at + 1 == tokens.len();
                    let mut word = self.word(token, is_frame, is_last, with_alternatives)?;
                    if !is_frame && has_citation && !token.is_citation {
                        word.weight = (word.weight / BESIDE_CITATION_PART).max(1);
                    } else if has_text && is_number(&token.word) && !token.is_citation {
                        word.weight = (word.weight / NUMBER_PART).max(1);
                    }
                    reading.words.push(word);
                    reading.words.len() - 1
                }
            };
            reading.words[index].is_required |= token.quoted.is_some();
            if token.quoted.is_some() && token.quoted == quoted {
                if let (Some(phrase), Some((_, start))) = (reading.phrases.last_mut(), before) {
                    let first = phrase.last().map_or(0, |(_, offset)| *offset);
                    phrase.push((index, first + position - start));
                }
            } else if token.quoted.is_some() {
                reading.phrases.push(vec![(index, 0)]);
            }
            quoted = token.quoted;
            if let Some((left, start)) = before.filter(|(left, _)| *left != index && !is_frame) {
                let pair = (left, index, position - start);
                if !reading.pairs.contains(&pair) {
                    reading.pairs.push(pair);
                }
            }
            if !is_frame {
                before = Some((index, position));
            }
            position = position.saturating_add(token.word.width);
        }
        reading.phrases.retain(|phrase| phrase.len() > 1);
        Ok(reading)
    }

    fn word(&self, token: &Token, is_frame: bool, is_last: bool, with_alternatives: bool) -> Result<ReadWord> {
        let word = &token.word;
        let is_marked = word.form != word.term;
        let form = Some(word.form.clone()).filter(|_| is_marked);
        let typed = Alternative { form, ..Alternative::new(word.term.clone(), SHARES.typed, How::Typed) };
        let mut alternatives = vec![typed];
        if with_alternatives && token.quoted.is_none() && !is_frame {
            self.add_alternatives(token, is_last, &mut alternatives)?;
        }
        let mut records = self.searcher.document_frequency(&word.term)?;
        if records == 0 {
            for other in &alternatives[1..] {
                records += self.searcher.document_frequency(&other.term)?;
            }
        }
        let all = self.searcher.records();
        let weight = term_weight(records, all);
        let weight = match (is_frame, records) {
            (true, _) => 0,
            (false, 0) if !token.is_named => (weight / UNKNOWN_PART).max(1),
            _ if token.is_written_out => weight * WRITTEN_OUT_TIMES,
            _ => weight,
        };
        let is_unknown = records == 0;
        Ok(ReadWord { word: word.clone(), weight, is_frame, is_unknown, is_required: false, alternatives })
    }

    fn add_alternatives(&self, token: &Token, is_last: bool, alternatives: &mut Vec<Alternative>) -> Result<()> {
        let word = &token.word;
        let mut add = |mut other: Alternative| -> Result<()> {
            if other.form.is_none() {
                other.shown = self.searcher.commonest_form(&other.term)?.unwrap_or(other.shown);
            }
            if alternatives.iter().all(|known| known.term != other.term) {
                alternatives.push(other);
            }
            Ok(())
        };
        if let Some(written) = keys_to_syllable(&word.form) {
            let TypedWord { term, form, .. } = TypedWord::of(&written);
            if self.searcher.document_frequency(&term)? > 0 {
                add(Alternative {
                    form: Some(form),
                    shown: written,
                    ..Alternative::new(term, SHARES.keyboard, How::Keyboard)
                })?;
            }
        }
        if is_last && self.ends_in_prefix && !token.is_written_out {
            let mut completions = self.searcher.terms_with_prefix(&word.prefix)?;
            completions.remove(word.term.as_str());
            for term in most_frequent(completions, MOST_COMPLETIONS) {
                add(Alternative::new(term, SHARES.prefix, How::Prefix))?;
            }
        }
        if !word.parts.is_empty() {
            return Ok(());
        }
        let may_be_typo = self.may_be_typo(word)?;
        // For a word that records have, another counts only in titles.
        if !may_be_typo && !self.searcher.have_titles()? {
            return Ok(());
        }
        for other in self.spellings(&word.term, may_be_typo)?.iter() {
            add(Alternative { is_doubtful: !may_be_typo, ..other.clone() })?;
        }
        Ok(())
    }

    /// How a term may be spelt otherwise; `may_be_typo` if it is likely misspelt.
    fn spellings(&self, term: &str, may_be_typo: bool) -> Result<Rc<Vec<Alternative>>> {
        let key = format!("{term}{}", if may_be_typo { "?" } else { "" });
        if let Some(known) = self.spellings.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let mut found = spelling::confusable(self.searcher, term)?;
        found.extend(spelling::typos(self.searcher, term, may_be_typo)?);
        let found = Rc::new(found);
        self.spellings.borrow_mut().insert(key, Rc::clone(&found));
        Ok(found)
    }

    /// Whether a word is no syllable, or not spelt as any record spells it.
    fn may_be_typo(&self, word: &TypedWord) -> Result<bool> {
        if !word.term.chars().all(char::is_alphabetic) {
            return Ok(false);
        }
        if !is_folded_syllable(&word.term) {
            return Ok(true);
        }
        if self.searcher.document_frequency(&word.term)? == 0 {
            return Ok(true);
        }
        Ok(word.form != word.term && !self.searcher.has_form(&word.term, &word.form)?)
    }
}

/// The most frequent of some terms.
pub(in super::super) fn most_frequent(terms: BTreeMap<Box<str>, u64>, most: usize) -> Vec<String> {
    let mut counted: Vec<_> = terms.into_iter().filter(|(_, records)| *records > 0).collect();
    counted.sort_by(|left, right| (right.1, &left.0).cmp(&(left.1, &right.0)));
    counted.truncate(most);
    counted.into_iter().map(|(term, _)| String::from(term)).collect()
}

fn is_number(word: &TypedWord) -> bool {
    word.term.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '/' | '-' | '.'))
}
