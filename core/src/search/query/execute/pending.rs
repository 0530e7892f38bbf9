//! Matching pending records, whose terms are in memory.

use super::super::conjunction::ConjunctiveQuery;
use super::super::phrase::stand_together;
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
    for term in &query.terms {
        let occurrences = terms.get(term.term.as_str())?;
        score += term.score_of(occurrences);
    }
    let phrases = query.phrases.iter().map(|phrase| phrase.iter().map(|(at, place)| (&*query.terms[*at].term, *place)));
    let has_phrases = phrases.map(Iterator::collect).all(|phrase: Vec<_>| stands_together(terms, &phrase));
    (has_phrases && !is_excluded(terms, &query.excluded)).then_some(score)
}

/// Whether a record holds terms at these distances.
pub(super) fn stands_together(terms: &RecordTerms, phrase: &[(&str, u16)]) -> bool {
    let positions = |term: &str| terms.get(term).map_or(&[][..], |occurrences| &occurrences.positions);
    stand_together(&phrase.iter().map(|(term, place)| (positions(term), *place)).collect::<Vec<_>>())
}

/// Whether a record holds something that must not be there.
pub(super) fn is_excluded(terms: &RecordTerms, excluded: &[Vec<(String, u16)>]) -> bool {
    excluded.iter().any(|phrase| {
        let phrase: Vec<(&str, u16)> = phrase.iter().map(|(term, place)| (term.as_str(), *place)).collect();
        stands_together(terms, &phrase)
    })
}
