//! Match tiers, and the conjunctive queries that each stands for.

use std::collections::BTreeMap;

use super::super::conjunction::{ConjunctiveQuery, FormFilter, KindQuery, QueryTerm};
use super::super::parse::ParsedQuery;
use super::super::searcher::{KindSearcher, Searcher};
use crate::error::Result;
use crate::model::MatchKind;
use crate::search::bm25::term_weight;

/// How many terms that begin with the last word are looked for at most, the most frequent ones.
const MAX_COMPLETIONS: usize = 64;

/// A match tier: all that may match in one way.
#[derive(Debug, Clone)]
pub(crate) struct MatchTier {
    pub matched: MatchKind,
    /// The order of tiers of one kind.
    pub step: u8,
    /// The weight of each word: see [`term_weight`].
    pub weights: Vec<u32>,
    pub(super) readings: Vec<QueryReading>,
}

/// For each word the terms that it may be read as.
#[derive(Debug, Clone)]
pub(super) struct QueryReading {
    /// For each word its alternatives; none for a word that is left out.
    pub alternatives: Vec<Vec<String>>,
    /// Terms of words that are left out: records that hold them are found by another reading.
    pub left_out: Vec<String>,
}

impl QueryReading {
    /// Every word may be read as one of its alternatives.
    pub fn of_all(alternatives: Vec<Vec<String>>) -> Self {
        Self { alternatives, left_out: Vec::new() }
    }
}

/// The tiers that are always run.
pub(super) fn strict(searcher: &Searcher<'_>, query: &ParsedQuery) -> Result<Vec<MatchTier>> {
    let weights = weights(searcher, query)?;
    let tier = |matched| {
        let readings = vec![QueryReading::of_all(as_typed(query))];
        MatchTier { matched, step: 0, weights: weights.clone(), readings }
    };
    let mut tiers = vec![tier(MatchKind::Exact), tier(MatchKind::Folded)];
    tiers.extend(prefix(searcher, query, &weights)?);
    Ok(tiers)
}

/// The last word as the prefix of another.
fn prefix(searcher: &Searcher<'_>, query: &ParsedQuery, weights: &[u32]) -> Result<Option<MatchTier>> {
    let Some(last) = query.words.last().filter(|_| query.ends_in_prefix) else { return Ok(None) };
    let mut completions = searcher.terms_with_prefix(&last.prefix)?;
    completions.remove(last.term.as_str());
    if completions.is_empty() {
        return Ok(None);
    }
    let (completions, records) = most_frequent(completions, MAX_COMPLETIONS);
    let (mut alternatives, mut weights) = (as_typed(query), weights.to_vec());
    // The word itself stays the first alternative: what is found with it was found before.
    if let (Some(alternatives), Some(weight)) = (alternatives.last_mut(), weights.last_mut()) {
        alternatives.extend(completions);
        *weight = term_weight(records, searcher.records());
    }
    let readings = vec![QueryReading::of_all(alternatives)];
    Ok(Some(MatchTier { matched: MatchKind::Prefix, step: 0, weights, readings }))
}

/// Every word with its own term as the only alternative.
pub(super) fn as_typed(query: &ParsedQuery) -> Vec<Vec<String>> {
    query.words.iter().map(|word| vec![word.term.clone()]).collect()
}

/// The weight of each word's term.
pub(super) fn weights(searcher: &Searcher<'_>, query: &ParsedQuery) -> Result<Vec<u32>> {
    let all = searcher.records();
    query.words.iter().map(|word| Ok(term_weight(searcher.document_frequency(&word.term)?, all))).collect()
}

/// The most frequent of some terms, in alphabetical order, and the sum of their document frequencies.
pub(crate) fn most_frequent(terms: BTreeMap<Box<str>, u64>, most: usize) -> (Vec<String>, u64) {
    let mut counted: Vec<_> = terms.into_iter().filter(|(_, records)| *records > 0).collect();
    counted.sort_by(|left, right| (right.1, &left.0).cmp(&(left.1, &right.0)));
    counted.truncate(most);
    let records = counted.iter().map(|(_, records)| records).sum();
    let mut terms: Vec<_> = counted.into_iter().map(|(term, _)| String::from(term)).collect();
    terms.sort();
    (terms, records)
}

impl MatchTier {
    /// The conjunctive queries for each kind that is searched. No record is found by two of them.
    pub(super) fn queries(&self, searcher: &Searcher<'_>, query: &ParsedQuery) -> Result<Vec<KindQuery>> {
        let mut queries = Vec::new();
        for (kind, kind_searcher) in searcher.kinds.iter().enumerate() {
            for reading in &self.readings {
                let mut chosen = vec![0; reading.alternatives.len()];
                loop {
                    let conjunction = self.conjunction(searcher, kind_searcher, query, reading, &chosen)?;
                    queries.extend(conjunction.map(|query| KindQuery { kind, query }));
                    if !next_choice(&mut chosen, &reading.alternatives) {
                        break;
                    }
                }
            }
        }
        Ok(queries)
    }

    /// The query for one choice of alternatives; `None` where it finds nothing, or nothing that is not found before.
    fn conjunction(
        &self,
        searcher: &Searcher<'_>,
        kind: &KindSearcher<'_>,
        query: &ParsedQuery,
        reading: &QueryReading,
        chosen: &[usize],
    ) -> Result<Option<ConjunctiveQuery>> {
        let mut terms = Vec::new();
        let mut excluded = query.excluded.clone();
        excluded.extend(reading.left_out.iter().map(|term| vec![term.clone()]));
        let mut term_of_word = vec![None; query.words.len()];
        let mut may_differ = false;
        for (at, (alternatives, choice)) in reading.alternatives.iter().zip(chosen).enumerate() {
            let Some(term) = alternatives.get(*choice) else { continue };
            // A record that holds an earlier alternative is found by that one.
            excluded.extend(alternatives[..*choice].iter().map(|earlier| vec![earlier.clone()]));
            let statistics = searcher.statistics(kind, term)?;
            if statistics.records == 0 {
                return Ok(None);
            }
            let word = &query.words[at];
            let is_as_typed = *term == word.term;
            let form = if is_as_typed { &*word.form } else { statistics.commonest_form().unwrap_or(term) };
            let has_form = statistics.has_form(form);
            if self.matched == MatchKind::Exact && !has_form {
                return Ok(None);
            }
            may_differ |= !has_form || statistics.forms.len() > 1;
            term_of_word[at] = Some(terms.len());
            let (form_sets, form_mask) = statistics.form_sets_of(form);
            let (term, form, weight) = (term.clone(), form.to_owned(), self.weights[at]);
            terms.push(QueryTerm { term, form, form_sets, form_mask, weight });
        }
        let is_found_before = match self.matched {
            MatchKind::Folded => !may_differ,
            MatchKind::Prefix => chosen.last() == Some(&0),
            _ => false,
        };
        if is_found_before {
            return Ok(None);
        }
        let phrases = query.phrases.iter().map(|phrase| {
            let own = |(word, position): &(usize, u16)| term_of_word[*word].map(|term| (term, *position));
            phrase.iter().map(own).collect::<Option<Vec<_>>>()
        });
        let Some(phrases) = phrases.collect::<Option<Vec<_>>>() else { return Ok(None) };
        let form_filter = match self.matched {
            MatchKind::Exact => FormFilter::AllAsTyped,
            MatchKind::Folded => FormFilter::SomeDiffer,
            _ => FormFilter::Any,
        };
        let pair = |(left, right): &(usize, usize)| Some((term_of_word[*left]?, term_of_word[*right]?));
        let pairs = query.pairs.iter().filter_map(pair).collect();
        Ok(Some(ConjunctiveQuery { terms, form_filter, phrases, excluded, pairs }))
    }
}

/// Goes on to the next choice of alternatives. False behind the last.
fn next_choice(chosen: &mut [usize], alternatives: &[Vec<String>]) -> bool {
    for (choice, alternatives) in chosen.iter_mut().zip(alternatives).rev() {
        if *choice + 1 < alternatives.len() {
            *choice += 1;
            return true;
        }
        *choice = 0;
    }
    false
}
