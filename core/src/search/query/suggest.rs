//! Suggestions: completions of what was typed so far, and titles that hold it.
//!
//! What was typed is understood as a query is: keys of a keyboard become letters, spaces are mended, abbreviations
//! written out, and where nothing goes on so, words are spelt as they were likeliest meant. For a single word, the
//! surface forms that begin so, by document frequency. For several words, what follows them as a phrase in a sample of
//! the records that hold the phrase; of words that no record has together, what follows the last of them.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::conjunction::{ConjunctiveQuery, KindQuery, QueryTerm};
use super::execute::execute;
use super::filter::Filters;
use super::parse::{ParsedQuery, TypedWord};
use super::pipeline::search;
use super::request::{SearchRequest, searched_kinds};
use super::searcher::{KindSearcher, Searcher};
use super::state::SearchState;
use super::top_k::{RankKey, TopK, Window};
use super::understand::{Beginning, Understanding, most_frequent, ways_to_cut};
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{MatchKind, SearchOrder, Suggestion};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::text::{has_two_tones, is_folded_syllable, tokenize};

/// The greatest limit of a request.
const MAX_LIMIT: u32 = 100;
/// How many terms with the prefix are looked at, the most frequent ones.
const MAX_TERMS: usize = 64;
/// In how many records it is counted what follows several words.
const SAMPLE_SIZE: usize = 300;
/// How many words of a long beginning are looked for together at most, the last ones.
const LONGEST_PHRASE: usize = 12;

/// What was typed so far, where to look, and how many suggestions to give.
pub(crate) struct SuggestRequest<'a> {
    pub prefix: &'a str,
    pub kinds: &'a [String],
    pub limit: u32,
    /// Whether titles are offered, too.
    pub titles: bool,
}

/// Completions of what was typed so far, the most frequent first; then titles, if they are wanted.
pub(crate) fn suggest(state: &SearchState<'_>, request: &SuggestRequest<'_>) -> Result<Vec<Suggestion>> {
    let mut problems = Problems::default();
    problems.limit(request.limit, MAX_LIMIT);
    let kinds = searched_kinds(request.kinds, &mut problems);
    let query = ParsedQuery::parse(request.prefix);
    query.check_length("prefix", &mut problems);
    problems.refuse("suggest")?;
    let kinds = kinds.into_iter().map(|kind| (kind, None)).collect();
    let searcher = Searcher::open(state, kinds)?;
    let limit = request.limit as usize;
    let mut found = Completions { state, searcher: &searcher }.of_query(&query)?;
    let titles = match request.titles && !query.sequence.is_empty() {
        true => titles(state, request)?,
        false => Vec::new(),
    };
    found.truncate(limit - titles.len().min(limit / 2));
    found.extend(titles);
    found.truncate(limit);
    Ok(found)
}

/// The titles of the best hits that have all of what was typed.
fn titles(state: &SearchState<'_>, request: &SuggestRequest<'_>) -> Result<Vec<Suggestion>> {
    let SuggestRequest { prefix: query, kinds, limit, .. } = *request;
    let wanted = SearchRequest {
        query,
        kinds,
        filters: &Filters::default(),
        fields: &[],
        order: SearchOrder::Relevance,
        facets: &[],
        limit,
        cursor: None,
    };
    let mut found: Vec<Suggestion> = Vec::new();
    for hit in search(state, &wanted)?.hits {
        if hit.matched == MatchKind::Partial {
            continue;
        }
        match found.iter_mut().find(|known| known.text == hit.title) {
            Some(known) => known.count += 1,
            None => found.push(Suggestion { text: hit.title, count: 1, kind: Some(hit.kind), id: Some(hit.id) }),
        }
    }
    Ok(found)
}

/// Text → how many records have it.
type Counted = BTreeMap<String, u64>;

struct Completions<'a> {
    state: &'a SearchState<'a>,
    searcher: &'a Searcher<'a>,
}

impl Completions<'_> {
    fn of_query(&self, query: &ParsedQuery) -> Result<Vec<Suggestion>> {
        if query.sequence.is_empty() {
            return Ok(Vec::new());
        }
        let understanding = Understanding::new(self.searcher, query)?;
        let beginnings = understanding.beginnings(query.ends_in_prefix);
        let mut found = Vec::new();
        for beginning in &beginnings {
            self.add(beginning, &mut found)?;
        }
        let respelt = match found.is_empty() {
            true => understanding.respelt_beginning(query.ends_in_prefix)?,
            false => None,
        };
        if let Some(beginning) = &respelt {
            self.add(beginning, &mut found)?;
        }
        let others = beginnings.iter().filter(|beginning| beginning.has_other_names);
        let own = beginnings.iter().filter(|beginning| !beginning.has_other_names);
        for beginning in respelt.iter().chain(others).chain(own) {
            if found.is_empty() {
                self.add_by_last_words(beginning, &mut found)?;
            }
        }
        Ok(found)
    }

    /// Adds what the whole of a beginning goes on as, the most frequent first.
    fn add(&self, beginning: &Beginning, found: &mut Vec<Suggestion>) -> Result<()> {
        let Beginning { words, last, is_written_out, .. } = beginning;
        if *is_written_out && let Some((text, records)) = self.phrase(words)? {
            add_counted([(text, records)].into(), found);
        }
        let words = &words[words.len().saturating_sub(LONGEST_PHRASE)..];
        let counted = match (words, last) {
            ([], Some(last)) => self.forms_with_prefix(last)?,
            ([], None) => Counted::new(),
            _ => self.continuations(words, last.as_ref())?,
        };
        add_counted(counted, found);
        Ok(())
    }

    /// Adds what the last words of a beginning go on as, as many of them as any record has together.
    fn add_by_last_words(&self, beginning: &Beginning, found: &mut Vec<Suggestion>) -> Result<()> {
        let Beginning { words, last, .. } = beginning;
        for from in words.len().saturating_sub(LONGEST_PHRASE).max(1)..words.len() {
            let before = shown(&words[..from]);
            let counted = self.continuations(&words[from..], last.as_ref())?;
            add_counted(counted.into_iter().map(|(text, n)| (format!("{before} {text}"), n)).collect(), found);
            if !found.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// The surface forms that begin as typed, each with the number of records that have it.
    fn forms_with_prefix(&self, last: &TypedWord) -> Result<Counted> {
        let terms = most_frequent(self.searcher.terms_with_prefix(&last.prefix)?, MAX_TERMS);
        let (mut marked, mut any) = (Counted::new(), Counted::new());
        for kind in &self.searcher.kinds {
            for term in &terms {
                for (form, records) in self.searcher.shown_forms(kind, term)? {
                    if !self.is_offered(term, &form)? {
                        continue;
                    }
                    *any.entry(form.to_string()).or_default() += records;
                    if continues(&form, last) {
                        *marked.entry(form.to_string()).or_default() += records;
                    }
                }
            }
        }
        Ok(if marked.is_empty() { any } else { marked })
    }

    /// Whether a word is one to offer: not several without spaces, and no slip of another.
    fn is_offered(&self, term: &str, form: &str) -> Result<bool> {
        if term.contains(|letter: char| letter.is_numeric()) {
            return Ok(true);
        }
        if is_folded_syllable(term) {
            return Ok(!has_two_tones(form));
        }
        for way in ways_to_cut(self.searcher, form, 1, false)? {
            let words: Vec<TypedWord> = way.iter().map(|piece| TypedWord::of(piece)).collect();
            if words.len() > 1 && self.has_phrase(&words)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn has_phrase(&self, words: &[TypedWord]) -> Result<bool> {
        let query = phrase_query(words);
        for kind in 0..self.searcher.kinds.len() {
            let query = KindQuery { kind, query: query.clone() };
            if !execute(self.searcher, &[query], TopK::new(1, Window::default()))?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// How records spell some words together, and how many of the sample have them; `None` where none does.
    fn phrase(&self, words: &[TypedWord]) -> Result<Option<(String, u64)>> {
        let mut counted = Counted::new();
        self.each_holding(
            words,
            &mut |tokens, found| {
                for window in tokens.windows(words.len()) {
                    if fit(window, words) {
                        found.insert(text_of(window));
                    }
                }
            },
            &mut counted,
        )?;
        let all = counted.values().sum();
        Ok(counted.into_iter().max_by_key(|(_, records)| *records).map(|(text, _)| (text, all)))
    }

    /// Phrases of the words as typed and one that follows, each with the number of records in the sample that have it.
    fn continuations(&self, words: &[TypedWord], last: Option<&TypedWord>) -> Result<Counted> {
        let (mut marked, mut any) = (Counted::new(), Counted::new());
        let follows = |next: &TextToken| last.is_none_or(|last| next.term.starts_with(&last.prefix));
        self.each_holding(
            words,
            &mut |tokens, found| {
                for window in tokens.windows(words.len() + 1) {
                    let (starts, next) = window.split_at(words.len());
                    if fit(starts, words) && next.iter().all(follows) {
                        found.insert(text_of(window));
                    }
                }
            },
            &mut any,
        )?;
        for (text, records) in &any {
            let next = text.rsplit(' ').next().unwrap_or_default().to_lowercase();
            if last.is_none_or(|last| continues(&next, last)) {
                marked.insert(text.clone(), *records);
            }
        }
        let offered = if marked.is_empty() { any } else { marked };
        let mut kept = Counted::new();
        for (text, records) in offered {
            let next = TypedWord::of(text.rsplit(' ').next().unwrap_or_default());
            if self.is_offered(&next.term, &next.form)? {
                kept.insert(text, records);
            }
        }
        Ok(kept)
    }

    /// Counts what `collect` finds in the texts of a sample of the records that hold some words together.
    fn each_holding(
        &self,
        words: &[TypedWord],
        collect: &mut dyn FnMut(&[TextToken], &mut BTreeSet<String>),
        counted: &mut Counted,
    ) -> Result<()> {
        let phrase = phrase_query(words);
        for (number, KindSearcher { kind, .. }) in self.searcher.kinds.iter().enumerate() {
            let query = KindQuery { kind: number, query: phrase.clone() };
            let sample = TopK::new(SAMPLE_SIZE, Window::default());
            for (RankKey { row, .. }, _) in execute(self.searcher, &[query], sample)? {
                let Some(version) = self.state.version(kind, row)? else { continue };
                let mut found = BTreeSet::new();
                each_text(kind, &version, &mut |tokens| collect(tokens, &mut found))?;
                for text in found {
                    *counted.entry(text).or_default() += 1;
                }
            }
        }
        Ok(())
    }
}

/// Adds counted texts that are not there yet, the most frequent first.
fn add_counted(counted: Counted, found: &mut Vec<Suggestion>) {
    let mut counted: Vec<(String, u64)> = counted.into_iter().collect();
    counted.sort_by_key(|(_, count)| Reverse(*count));
    for (text, count) in counted {
        let text = with_capitals(&text);
        if found.iter().all(|known| known.text != text) {
            found.push(Suggestion { text, count: count as i64, kind: None, id: None });
        }
    }
}

/// The words as typed, one space apart.
fn shown(words: &[TypedWord]) -> String {
    words.iter().map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ")
}

/// Document numbers are shown in capitals.
fn with_capitals(text: &str) -> String {
    let capital = |word: &str| if word.contains('/') { word.to_uppercase() } else { word.to_owned() };
    text.split(' ').map(capital).collect::<Vec<_>>().join(" ")
}

/// Whether a surface form continues the last word: with the same marks, if the word has any.
fn continues(form: &str, last: &TypedWord) -> bool {
    last.form == last.term || form.starts_with(&last.form)
}

/// A query for records that have some words together.
fn phrase_query(words: &[TypedWord]) -> ConjunctiveQuery {
    ConjunctiveQuery {
        terms: words.iter().map(|word| QueryTerm::of(&word.term, 1)).collect(),
        phrases: vec![(0..words.len()).zip(places(words.iter())).collect()],
        excluded: Vec::new(),
    }
}

/// The position of each word after that of the first.
fn places<'w>(words: impl Iterator<Item = &'w TypedWord>) -> impl Iterator<Item = u16> {
    words.scan(0, |position, word| {
        let start = *position;
        *position += word.width;
        Some(start)
    })
}

/// A word of a record's text, compound tokens as one.
struct TextToken {
    term: String,
    form: String,
}

/// Visits the words of each of a record's texts.
fn each_text(kind: &Kind, envelope: &Envelope, visit: &mut dyn FnMut(&[TextToken])) -> Result<()> {
    kind.read_texts(envelope, &mut |texts| {
        for text in texts {
            let (mut tokens, mut compound_end) = (Vec::new(), 0);
            tokenize(&text.text, &mut |token| {
                if token.start < compound_end {
                    return;
                }
                if token.is_compound {
                    compound_end = token.end;
                }
                tokens.push(TextToken { term: token.term.to_owned(), form: token.form.to_owned() });
            });
            visit(&tokens);
        }
    })
}

fn fit(tokens: &[TextToken], words: &[TypedWord]) -> bool {
    tokens.iter().map(|token| token.term.as_str()).eq(words.iter().map(|word| word.term.as_str()))
}

fn text_of(tokens: &[TextToken]) -> String {
    tokens.iter().map(|token| token.form.as_str()).collect::<Vec<_>>().join(" ")
}
