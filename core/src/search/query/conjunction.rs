//! Conjunctive queries: what a record must hold, all of it, to be found.

use super::phrase::Phrase;
use super::searcher::{KindSearcher, Searcher};
use super::understand::Reading;
use crate::error::Result;
use crate::search::index::{PostingCursor, TermOccurrences};

/// A query term, as it is looked for in records of one kind.
#[derive(Debug, Clone)]
pub(super) struct QueryTerm {
    /// The term in the index: lower case without marks.
    pub term: String,
    /// Its surface form in the query, where that was typed with marks.
    pub form: Option<String>,
    /// For each set of forms in the postings, whether it holds that form.
    pub form_sets: Vec<bool>,
    /// How much one unit of impact counts in a record that has the form.
    pub weight: u32,
}

impl QueryTerm {
    /// A term for which any form is right.
    pub fn of(term: &str, weight: u32) -> Self {
        Self { term: term.to_owned(), form: None, form_sets: Vec::new(), weight }
    }

    /// A term of which a form counts in full.
    pub fn with_form(
        searcher: &Searcher<'_>,
        kind: &KindSearcher<'_>,
        (term, form): (&str, Option<&String>),
        weight: u32,
    ) -> Result<Self> {
        let form_sets = match form {
            Some(form) => searcher.statistics(kind, term)?.form_sets_of(form)?,
            None => Vec::new(),
        };
        Ok(Self { term: term.to_owned(), form: form.cloned(), form_sets, weight })
    }

    /// What the posting at an index of a cursor's loaded block adds to its record's score, by its impact: a quarter
    /// less where the record lacks the form.
    pub fn score_of_posting(&self, cursor: &PostingCursor<'_>, index: usize, impact: u8) -> u32 {
        let holds = |set: u16| self.form_sets.get(usize::from(set)).copied().unwrap_or_default();
        self.score(impact, self.form.is_none() || holds(cursor.form_set(index)))
    }

    /// What the occurrences in a pending record add to its score.
    pub fn score_of(&self, occurrences: &TermOccurrences) -> u32 {
        let has = |form: &str| occurrences.forms.iter().any(|known| **known == *form);
        self.score(occurrences.impact, self.form.as_deref().is_none_or(has))
    }

    fn score(&self, impact: u8, has_form: bool) -> u32 {
        u32::from(impact) * if has_form { self.weight } else { self.weight - self.weight / 4 }
    }
}

/// A query that is run over the records of one kind.
#[derive(Debug, Clone)]
pub(super) struct ConjunctiveQuery {
    /// A record must hold all of these.
    pub terms: Vec<QueryTerm>,
    /// Phrases that must be there, of `terms`.
    pub phrases: Vec<Phrase>,
    /// Terms and phrases that must not be there, as terms with their positions.
    pub excluded: Vec<Vec<(String, u16)>>,
}

impl ConjunctiveQuery {
    /// The words of a reading as typed, frames apart; `None` where no record of the kind can hold them.
    pub fn literal(
        searcher: &Searcher<'_>,
        kind: &KindSearcher<'_>,
        reading: &Reading,
        excluded: &[Vec<(String, u16)>],
    ) -> Result<Option<Self>> {
        let mut terms = Vec::new();
        let mut term_of_word = vec![None; reading.words.len()];
        for (at, word) in reading.words.iter().enumerate().filter(|(_, word)| !word.is_frame || word.is_required) {
            let Some(typed) = word.alternatives.first() else { return Ok(None) };
            if searcher.statistics(kind, &typed.term)?.records == 0 {
                return Ok(None);
            }
            term_of_word[at] = Some(terms.len());
            terms.push(QueryTerm::with_form(searcher, kind, (&typed.term, typed.form.as_ref()), word.weight)?);
        }
        let own = |(word, position): &(usize, u16)| Some((term_of_word[*word]?, *position));
        let phrases = reading.phrases.iter().filter_map(|phrase| phrase.iter().map(own).collect()).collect();
        Ok(Some(Self { terms, phrases, excluded: excluded.to_vec() }))
    }
}

/// A conjunctive query and the kind of record that it is run over, as an index in the searcher's kinds.
#[derive(Debug, Clone)]
pub(super) struct KindQuery {
    pub kind: usize,
    pub query: ConjunctiveQuery,
}
