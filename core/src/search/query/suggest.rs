//! Suggestions: completions of what was typed so far.
//!
//! For a single word, the surface forms that begin so, by document frequency. For several words, what follows them as a
//! phrase in a sample of the records that hold the phrase.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::conjunction::{ConjunctiveQuery, KindQuery, QueryTerm};
use super::execute::execute;
use super::parse::{ParsedQuery, TypedWord};
use super::request::searched_kinds;
use super::searcher::{KindSearcher, Searcher};
use super::state::SearchState;
use super::top_k::{RankKey, TopK, Window};
use super::understand::most_frequent;
use crate::error::Result;
use crate::model::Suggestion;
use crate::model::record::Problems;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::text::tokenize;

/// The greatest limit of a request.
const MAX_LIMIT: u32 = 100;
/// How many terms with the prefix are looked at, the most frequent ones.
const MAX_TERMS: usize = 64;
/// In how many records it is counted what follows several words.
const SAMPLE_SIZE: usize = 300;

/// What was typed so far, where to look, and how many suggestions to give.
pub(crate) struct SuggestRequest<'a> {
    pub prefix: &'a str,
    pub kinds: &'a [String],
    pub limit: u32,
}

/// Completions of what was typed so far, the most frequent first.
pub(crate) fn suggest(state: &SearchState<'_>, request: &SuggestRequest<'_>) -> Result<Vec<Suggestion>> {
    let mut problems = Problems::default();
    problems.limit(request.limit, MAX_LIMIT);
    let kinds = searched_kinds(request.kinds, &mut problems);
    problems.refuse("suggest")?;
    let kinds = kinds.into_iter().map(|kind| (kind, None)).collect();
    let searcher = Searcher::open(state, kinds)?;
    let mut query = ParsedQuery::parse(request.prefix);
    let last = if query.ends_in_prefix { query.sequence.pop().map(|(word, _)| word) } else { None };
    let mut counted: Vec<(String, u64)> = match &last {
        Some(last) if query.sequence.is_empty() => forms_with_prefix(&searcher, last)?,
        _ if query.sequence.is_empty() => Vec::new(),
        last => continuations(state, &searcher, &query, last.as_ref())?.into_iter().collect(),
    };
    counted.sort_by_key(|(_, count)| Reverse(*count));
    let suggestion = |(text, count): (String, u64)| Suggestion { text: with_capitals(&text), count: count as i64 };
    Ok(counted.into_iter().take(request.limit as usize).map(suggestion).collect())
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

/// The surface forms that begin as typed, each with the number of records that have it.
fn forms_with_prefix(searcher: &Searcher<'_>, last: &TypedWord) -> Result<Vec<(String, u64)>> {
    let terms = most_frequent(searcher.terms_with_prefix(&last.prefix)?, MAX_TERMS);
    let mut counted: BTreeMap<Box<str>, u64> = BTreeMap::new();
    for term in terms {
        for kind in &searcher.kinds {
            for (form, records) in &searcher.statistics(kind, &term)?.forms {
                if *records > 0 && continues(form, last) {
                    *counted.entry(form.clone()).or_default() += u64::from(*records);
                }
            }
        }
    }
    Ok(counted.into_iter().map(|(form, records)| (form.into(), records)).collect())
}

/// Phrases of the words as typed and one that follows, each with the number of records in the sample that have it.
fn continuations(
    state: &SearchState<'_>,
    searcher: &Searcher<'_>,
    query: &ParsedQuery,
    last: Option<&TypedWord>,
) -> Result<BTreeMap<String, u64>> {
    let words = || query.sequence.iter().map(|(word, _)| word);
    let phrase = ConjunctiveQuery {
        terms: words().map(|word| QueryTerm::of(&word.term, 1)).collect(),
        phrases: vec![(0..query.sequence.len()).zip(places(words())).collect()],
        excluded: Vec::new(),
    };
    let before: Vec<&str> = words().map(|word| word.term.as_str()).collect();
    let mut counted = BTreeMap::new();
    for (number, KindSearcher { kind, .. }) in searcher.kinds.iter().enumerate() {
        let query = KindQuery { kind: number, query: phrase.clone() };
        for (RankKey { row, .. }, _) in execute(searcher, &[query], TopK::new(SAMPLE_SIZE, Window::default()))? {
            let Some(version) = state.version(kind, row)? else { continue };
            for text in following(kind, &version, &before, last)? {
                *counted.entry(text).or_default() += 1;
            }
        }
    }
    Ok(counted)
}

/// The position of each word after that of the first.
fn places<'w>(words: impl Iterator<Item = &'w TypedWord>) -> impl Iterator<Item = u16> {
    words.scan(0, |position, word| {
        let start = *position;
        *position += word.width;
        Some(start)
    })
}

/// The surface forms in a record of the terms together with one that follows them and continues what was typed.
fn following(kind: &Kind, envelope: &Envelope, before: &[&str], last: Option<&TypedWord>) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    kind.read_texts(envelope, &mut |texts| {
        for text in texts {
            let mut tokens: Vec<(String, String)> = Vec::new();
            tokenize(&text.text, &mut |token| {
                if !token.is_compound {
                    tokens.push((token.term.to_owned(), token.form.to_owned()));
                }
            });
            for window in tokens.windows(before.len() + 1) {
                let ((term, form), starts) = (&window[before.len()], &window[..before.len()]);
                let fits = last.is_none_or(|last| term.starts_with(&last.prefix) && continues(form, last));
                if fits && starts.iter().map(|(term, _)| term.as_str()).eq(before.iter().copied()) {
                    found.insert(window.iter().map(|(_, form)| form.as_str()).collect::<Vec<_>>().join(" "));
                }
            }
        }
    })?;
    Ok(found)
}
