//! Ways on from what was typed so far.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::best::{Best, Standing};
use super::library::Library;
use super::page::kinds;
use super::pending::Cache;
use super::rank::{Sought, Way, Writing};
use super::tiers::most_used;
use super::typed::{Typed, TypedWord};
use crate::error::Result;
use crate::model::Suggestion;
use crate::model::record::Problems;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::Book;
use crate::records::tables::{RECORDS, record_key};
use crate::storage::Source;
use crate::text::each_word;

const MOST: u32 = 100;
/// So many words that go on as typed are looked at, the most used ones.
const MOST_WORDS: usize = 64;
/// What follows several words is counted in so many records.
const SAMPLE: usize = 300;

/// What is suggested, and where.
pub(crate) struct Begun<'a> {
    pub prefix: &'a str,
    pub kinds: &'a [String],
    pub limit: u32,
}

/// Ways on from what was typed so far, the most used first.
pub(crate) fn suggest(
    source: &dyn Source,
    book: &Book,
    cache: Option<&Cache>,
    begun: &Begun<'_>,
) -> Result<Vec<Suggestion>> {
    let mut problems = Problems::default();
    problems.limit(begun.limit, MOST);
    let kinds = kinds(begun.kinds, &mut problems);
    problems.refuse("suggest")?;
    let sections = kinds.into_iter().map(|kind| (kind, None)).collect();
    let library = Library::open(source, book, cache, sections)?;
    let mut typed = Typed::read(begun.prefix);
    let last = if typed.is_open { typed.words.pop() } else { None };
    let mut counted: Vec<(String, u64)> = match &last {
        Some(last) if typed.words.is_empty() => words_beginning(&library, last)?,
        _ if typed.words.is_empty() => Vec::new(),
        last => continuations(source, &library, &typed, last.as_ref())?.into_iter().collect(),
    };
    counted.sort_by_key(|(_, count)| Reverse(*count));
    let suggestion = |(text, count): (String, u64)| Suggestion { text: as_written(&text), count: count as i64 };
    Ok(counted.into_iter().take(begun.limit as usize).map(suggestion).collect())
}

/// Numbers of documents are written in capitals.
fn as_written(text: &str) -> String {
    let capital = |word: &str| if word.contains('/') { word.to_uppercase() } else { word.to_owned() };
    text.split(' ').map(capital).collect::<Vec<_>>().join(" ")
}

/// Whether a form goes on as the last word was typed: in its marks too, if it has any.
fn goes_on(form: &str, last: &TypedWord) -> bool {
    last.exact == last.folded || form.starts_with(&last.exact)
}

/// The words that begin as typed, each with the number of records that write it so.
fn words_beginning(library: &Library<'_>, last: &TypedWord) -> Result<Vec<(String, u64)>> {
    let (words, _) = most_used(library.beginning_with(&last.beginning)?, MOST_WORDS);
    let mut counted: BTreeMap<Box<str>, u64> = BTreeMap::new();
    for word in words {
        for section in &library.sections {
            for (form, records) in &library.known(section, &word)?.forms {
                if *records > 0 && goes_on(form, last) {
                    *counted.entry(form.clone()).or_default() += u64::from(*records);
                }
            }
        }
    }
    Ok(counted.into_iter().map(|(form, records)| (form.into(), records)).collect())
}

/// What follows several words that stand together as typed, each with the number of records that have it.
fn continuations(
    source: &dyn Source,
    library: &Library<'_>,
    typed: &Typed,
    last: Option<&TypedWord>,
) -> Result<BTreeMap<String, u64>> {
    let sought = |word: &TypedWord| Sought {
        folded: word.folded.clone(),
        exact: word.exact.clone(),
        exact_sets: Vec::new(),
        exact_mask: 0,
        weight: 1,
    };
    let way = Way {
        words: typed.words.iter().map(sought).collect(),
        writing: Writing::Any,
        phrases: vec![(0..typed.words.len()).zip(0..).collect()],
        barred: Vec::new(),
        pairs: Vec::new(),
    };
    let before: Vec<&str> = typed.words.iter().map(|word| word.folded.as_str()).collect();
    let mut counted = BTreeMap::new();
    for section in &library.sections {
        let mut best = Best::new(SAMPLE, None, None);
        library.shelf(section).rank(&way, 0, &mut best)?;
        for (Standing { row, .. }, _) in best.into_vec() {
            let Some(bytes) = source.get(RECORDS, &record_key(section.kind.number, row))? else { continue };
            for text in following(section.kind, &Envelope::decode(&bytes)?, &before, last)? {
                *counted.entry(text).or_default() += 1;
            }
        }
    }
    Ok(counted)
}

/// How a record writes the words together with one that follows them and goes on as typed.
fn following(kind: &Kind, envelope: &Envelope, before: &[&str], last: Option<&TypedWord>) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    kind.texts(envelope, &mut |texts| {
        for text in texts {
            let mut words: Vec<(String, String)> = Vec::new();
            each_word(&text.text, &mut |word| {
                if !word.is_whole {
                    words.push((word.folded.to_owned(), word.exact.to_owned()));
                }
            });
            for stretch in words.windows(before.len() + 1) {
                let (ends, starts) = (&stretch[before.len()], &stretch[..before.len()]);
                let continues = last.is_none_or(|last| ends.0.starts_with(&last.beginning) && goes_on(&ends.1, last));
                if continues && starts.iter().map(|(folded, _)| folded.as_str()).eq(before.iter().copied()) {
                    found.insert(stretch.iter().map(|(_, exact)| exact.as_str()).collect::<Vec<_>>().join(" "));
                }
            }
        }
    })?;
    Ok(found)
}
