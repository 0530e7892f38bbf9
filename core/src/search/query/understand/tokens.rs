//! The words of a query on their way into readings: frames of a question, keys of a keyboard, spaces, other names.

use std::collections::BTreeSet;

use super::super::dictionary::{Dictionary, KnownWord, OtherName};
use super::super::initials::is_abbreviation;
use super::super::parse::TypedWord;
use super::super::searcher::Searcher;
use super::segmentation::ways_to_cut;
use crate::error::Result;
use crate::model::{Understood, UnderstoodHow};
use crate::text::{fold, is_folded_syllable, keys_to_syllable};

/// In how many ways a word without spaces is cut.
const WAYS_TO_CUT: usize = 3;
/// Letters and digits of a word that may be several words without spaces.
const SHORTEST_JOINED: usize = 5;
/// The most readings of a query.
const MOST_READINGS: usize = 8;
/// The most different words of a reading. What would be written out or cut beyond them stays as typed.
pub(super) const MOST_WORDS: usize = 64;
/// How many other names are looked at, from the first word on, and how many abbreviations that only titles explain.
const MOST_NAMES: usize = 32;

/// A word of the query on its way into readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub word: TypedWord,
    /// The number of the phrase in quotes that it stands in.
    pub quoted: Option<usize>,
    /// Whether it is the number of a document or a code, as records have it.
    pub is_citation: bool,
    /// Whether it was written for another: such a word is no frame.
    pub is_written_out: bool,
    /// Whether it is a part of a number: KH in 149/KH-SXD.
    pub is_in_number: bool,
    /// Whether it only takes its place: a text has words that weigh more.
    pub is_left_out: bool,
    /// Whether it is a word of a known name of several: the name is meant, not what else has the other words.
    pub is_named: bool,
}

impl Token {
    /// A word that was typed.
    pub fn new(word: TypedWord, quoted: Option<usize>) -> Self {
        Self {
            word,
            quoted,
            is_citation: false,
            is_written_out: false,
            is_in_number: false,
            is_left_out: false,
            is_named: false,
        }
    }

    /// Whether it may stand for another.
    fn is_open(&self) -> bool {
        self.quoted.is_none() && !self.is_in_number
    }

    /// Another word at its place.
    fn written_as(&self, word: &str) -> Self {
        Self { word: TypedWord::of(word), ..self.clone() }
    }
}

/// For each word whether it belongs to a question frame. Not where nothing else would be left.
pub(super) fn frames(dictionary: &Dictionary, tokens: &[Token]) -> Vec<bool> {
    let typed: Vec<(&str, &str)> = tokens.iter().map(|token| (&*token.word.term, &*token.word.form)).collect();
    let mut found = vec![false; tokens.len()];
    let mut at = 0;
    let is_open = |token: &Token| token.quoted.is_none() && !token.is_written_out && !token.is_citation;
    while at < tokens.len() {
        let length = dictionary.frame_length(&typed[at..]);
        if length > 0 && tokens[at..at + length].iter().all(is_open) {
            found[at..at + length].fill(true);
            at += length;
        } else {
            at += 1;
        }
    }
    // From both sides, so that a row of connectives is taken as a whole.
    for at in (1..tokens.len()).chain((0..tokens.len().saturating_sub(1)).rev()) {
        let is_beside = (at > 0 && found[at - 1]) || found.get(at + 1).is_some_and(|is_frame| *is_frame);
        found[at] |= is_beside && is_open(&tokens[at]) && dictionary.is_connective(typed[at].1);
    }
    if found.iter().all(|is_frame| *is_frame) {
        found.fill(false);
    }
    found
}

/// Replaces words that only a keyboard's keys explain by the syllables they write.
pub(super) fn type_keys(searcher: &Searcher<'_>, tokens: &mut [Token], understood: &mut Vec<Understood>) -> Result<()> {
    for token in tokens.iter_mut().filter(|token| token.word.parts.is_empty() && token.quoted.is_none()) {
        let is_name = !searcher.dictionary.other_names(&[(&token.word.term, &token.word.form)]).is_empty();
        if is_name || searcher.document_frequency(&token.word.term)? > 0 {
            continue;
        }
        let Some(written) = keys_to_syllable(&token.word.form) else { continue };
        if searcher.document_frequency(&TypedWord::of(&written).term)? == 0 {
            continue;
        }
        note(understood, &token.word.form, &written, UnderstoodHow::Keyboard);
        token.word = TypedWord::of(&written);
    }
    Ok(())
}

/// Cuts words without spaces, and joins words that a space parts: the words, the best way to cut them first, each way
/// with what it reads. The last word may be unfinished.
pub(super) fn mend_spaces(
    searcher: &Searcher<'_>,
    tokens: &[Token],
    ends_in_prefix: bool,
) -> Result<Vec<(Vec<Token>, Vec<Understood>)>> {
    let mut pieces = Vec::new();
    let mut room = MOST_WORDS.saturating_sub(tokens.len());
    let mut rest = tokens.iter().peekable();
    while let Some(token) = rest.next() {
        let next = rest.peek().filter(|next| next.quoted.is_none());
        let piece = match is_strange(searcher, token)? {
            true => mended(searcher, token, next.copied(), ends_in_prefix && next.is_none())?,
            false => Piece::Kept(token),
        };
        if matches!(piece, Piece::Joined { .. }) {
            rest.next();
        }
        let more = piece.most_words() - 1;
        let has_room = more <= room;
        room -= if has_room { more } else { 0 };
        pieces.push(if has_room { piece } else { Piece::Kept(token) });
    }
    let mut ways: Vec<(Vec<Token>, Vec<Understood>)> = Vec::new();
    for way in 0..WAYS_TO_CUT {
        let (mut mended, mut understood) = (Vec::new(), Vec::new());
        pieces.iter().for_each(|piece| piece.put(way, &mut mended, &mut understood));
        if ways.iter().all(|(known, _)| *known != mended) {
            ways.push((mended, understood));
        }
    }
    Ok(ways)
}

/// A word, and what becomes of it.
enum Piece<'t> {
    Kept(&'t Token),
    /// Joined with the next word: "kh ai".
    Joined {
        token: &'t Token,
        typed: String,
        joined: String,
    },
    /// Cut, in several ways.
    Cut {
        token: &'t Token,
        ways: Vec<Vec<String>>,
    },
}

impl Piece<'_> {
    /// How many words it becomes at most.
    fn most_words(&self) -> usize {
        match self {
            Self::Kept(_) | Self::Joined { .. } => 1,
            Self::Cut { ways, .. } => ways.iter().map(Vec::len).max().unwrap_or(1),
        }
    }

    fn put(&self, way: usize, tokens: &mut Vec<Token>, understood: &mut Vec<Understood>) {
        match self {
            Self::Kept(token) => tokens.push((*token).clone()),
            Self::Joined { token, typed, joined } => {
                note(understood, typed, joined, UnderstoodHow::Spaces);
                tokens.push(token.written_as(joined));
            }
            Self::Cut { token, ways } => {
                let Some(cut) = ways.get(way).or(ways.first()) else { return };
                note(understood, &token.word.form, &cut.join(" "), UnderstoodHow::Spaces);
                tokens.extend(cut.iter().map(|syllable| token.written_as(syllable)));
            }
        }
    }
}

/// Whether a word is no syllable and none that records have.
fn is_strange(searcher: &Searcher<'_>, Token { word, quoted, .. }: &Token) -> Result<bool> {
    let is_plain = word.parts.is_empty() && quoted.is_none() && !is_folded_syllable(&word.term);
    Ok(is_plain && searcher.document_frequency(&word.term)? == 0)
}

fn mended<'t>(
    searcher: &Searcher<'_>,
    token: &'t Token,
    next: Option<&Token>,
    may_be_unfinished: bool,
) -> Result<Piece<'t>> {
    let form = &token.word.form;
    if let Some(next) = next {
        let joined = format!("{form}{}", next.word.form);
        if is_folded_syllable(&fold(&joined)) && searcher.document_frequency(&TypedWord::of(&joined).term)? > 0 {
            return Ok(Piece::Joined { token, typed: format!("{form} {}", next.word.form), joined });
        }
    }
    if form.chars().count() < SHORTEST_JOINED {
        return Ok(Piece::Kept(token));
    }
    let may_be_unfinished = may_be_unfinished && !searcher.begins_term(&token.word.prefix)?;
    let ways = ways_to_cut(searcher, form, WAYS_TO_CUT, may_be_unfinished)?;
    let is_cut = ways.first().is_some_and(|way| way.len() > 1);
    Ok(if is_cut { Piece::Cut { token, ways } } else { Piece::Kept(token) })
}

/// The words with those marked that are of a known name of several.
pub(super) fn with_names_marked(dictionary: &Dictionary, tokens: &[Token]) -> Vec<Token> {
    let typed: Vec<(&str, &str)> = tokens.iter().map(|token| (&*token.word.term, &*token.word.form)).collect();
    let mut marked = tokens.to_vec();
    for at in 0..tokens.len() {
        for name in dictionary.other_names(&typed[at..]).into_iter().filter(|name| name.words.len() > 1) {
            let name = at..at + name.words.len();
            if tokens[name.clone()].iter().all(Token::is_open) {
                marked[name].iter_mut().for_each(|token| token.is_named = true);
            }
        }
    }
    marked
}

/// The abbreviations among some words that the dictionary does not know, with what they clearly stand for in titles.
pub(super) fn coined_names(searcher: &Searcher<'_>, tokens: &[Token]) -> Result<Vec<OtherName>> {
    let mut found = Vec::new();
    let mut tried: BTreeSet<&str> = BTreeSet::new();
    for Token { word, .. } in tokens.iter().filter(|token| token.is_open() && token.word.parts.is_empty()) {
        let typed = [(word.term.as_str(), word.form.as_str())];
        if is_abbreviation(&word.term)
            && tried.len() < MOST_NAMES
            && tried.insert(&word.term)
            && !searcher.dictionary.knows(&typed)
            && let Some(meaning) = searcher.meaning_in_titles(&word.term)?
        {
            let word = KnownWord { term: word.term.clone(), form: word.form.clone() };
            found.push(OtherName { words: vec![word], read_as: vec![meaning] });
        }
    }
    Ok(found)
}

/// The readings with other names written out: each alone, and the first of each together.
pub(super) fn other_readings(
    dictionary: &Dictionary,
    coined: &[OtherName],
    tokens: &[Token],
) -> Vec<(Vec<Token>, Vec<Understood>)> {
    let typed: Vec<(&str, &str)> = tokens.iter().map(|token| (&*token.word.term, &*token.word.form)).collect();
    let mut places: Vec<(usize, &OtherName)> = Vec::new();
    for at in 0..tokens.len() {
        let own = coined.iter().filter(|name| name.words.iter().all(|word| word.term == typed[at].0));
        let names = dictionary.other_names(&typed[at..]).into_iter().chain(own);
        let is_open = |name: &&OtherName| tokens[at..at + name.words.len()].iter().all(Token::is_open);
        places.extend(names.filter(is_open).map(|name| (at, name)).take(MOST_NAMES - places.len()));
    }
    let mut found = Vec::new();
    // The longest name at each place, none overlapping, each with its first meaning. One that there is no room for
    // stays as typed.
    let mut together: Vec<(usize, &OtherName, &str)> = Vec::new();
    for (at, name) in &places {
        let is_free = together.iter().all(|(start, known, _)| at >= &(start + known.words.len()));
        if let (true, Some(meaning)) = (is_free, name.read_as.first()) {
            together.push((*at, name, meaning));
            if !has_room(&with_names(tokens, &together).0) {
                together.pop();
            }
        }
    }
    if together.len() > 1 {
        found.push(with_names(tokens, &together));
    }
    let alone =
        places.iter().flat_map(|(at, name)| name.read_as.iter().map(|meaning| [(*at, *name, meaning.as_str())]));
    let rest = MOST_READINGS - 1 - found.len();
    let alone = alone.map(|alone| with_names(tokens, &alone)).filter(|(written, _)| has_room(written));
    found.extend(alone.take(rest));
    found
}

/// Whether a reading has room for all of some words.
fn has_room(tokens: &[Token]) -> bool {
    let different: BTreeSet<&TypedWord> = tokens.iter().map(|token| &token.word).collect();
    different.len() <= MOST_WORDS
}

/// The words with some names written out, given from the first to the last.
fn with_names(tokens: &[Token], names: &[(usize, &OtherName, &str)]) -> (Vec<Token>, Vec<Understood>) {
    let (mut written, mut understood) = (Vec::new(), Vec::new());
    let mut from = 0;
    for (at, name, meaning) in names {
        written.extend_from_slice(&tokens[from..*at]);
        let words = KnownWord::all_of(meaning).into_iter().map(|word| TypedWord::of(&word.form));
        written.extend(words.map(|word| Token { is_written_out: true, ..Token::new(word, None) }));
        from = at + name.words.len();
        let typed: Vec<&str> = tokens[*at..from].iter().map(|token| token.word.form.as_str()).collect();
        note(&mut understood, &typed.join(" "), meaning, UnderstoodHow::OtherName);
    }
    written.extend_from_slice(&tokens[from..]);
    (written, understood)
}

pub(super) fn note(understood: &mut Vec<Understood>, typed: &str, read_as: &str, how: UnderstoodHow) {
    understood.push(Understood { typed: typed.to_owned(), read_as: read_as.to_owned(), how });
}
