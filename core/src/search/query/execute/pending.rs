//! Matching pending records, whose terms are in memory.

use super::super::conjunction::{ConjunctiveQuery, FormFilter};
use super::super::phrase::{Phrase, stand_together};
use super::super::searcher::KindSearcher;
use super::super::top_k::{RankKey, TopK};
use crate::search::index::RecordTerms;

/// Offers every pending record that matches.
pub(super) fn offer_pending(searcher: &KindSearcher<'_>, query: &ConjunctiveQuery, number: usize, top: &mut TopK) {
    for (&row, record) in searcher.pending.iter().filter(|(row, _)| searcher.allows(**row)) {
        if let Some(score) = score(&record.terms, query) {
            top.offer(RankKey { score, kind: searcher.kind.number, row }, number);
        }
    }
}

/// The score of a record; `None` where it does not match.
fn score(terms: &RecordTerms, query: &ConjunctiveQuery) -> Option<u32> {
    let mut score = 0;
    let mut all_as_typed = true;
    for query_term in &query.terms {
        let occurrences = terms.get(query_term.term.as_str())?;
        let has_form = occurrences.forms.iter().any(|form| **form == *query_term.form);
        all_as_typed &= has_form;
        score += u32::from(occurrences.impact) * query_term.weight_in(query.form_filter, has_form);
    }
    let forms_fit = match query.form_filter {
        FormFilter::AllAsTyped => all_as_typed,
        FormFilter::SomeDiffer => !all_as_typed,
        FormFilter::Any => true,
    };
    let positions = |term: &str| terms.get(term).map_or(&[][..], |occurrences| &occurrences.positions);
    let has_phrase = |phrase: &Phrase| {
        let lists: Vec<_> = phrase.iter().map(|(term, at)| (positions(&query.terms[*term].term), *at)).collect();
        stand_together(&lists)
    };
    let has_excluded = |terms: &Vec<String>| {
        let lists: Vec<_> = terms.iter().zip(0..).map(|(term, at)| (positions(term), at)).collect();
        stand_together(&lists)
    };
    (forms_fit && query.phrases.iter().all(has_phrase) && !query.excluded.iter().any(has_excluded)).then_some(score)
}
