//! Conjunctive queries: what a record must hold, all of it, to be found.

use super::phrase::Phrase;

/// A query term, as it is looked for in records of one kind.
#[derive(Debug, Clone)]
pub(super) struct QueryTerm {
    /// The term in the index: lower case without marks.
    pub term: String,
    /// Its surface form in the query.
    pub form: String,
    /// For each set of forms in the postings, whether it holds that form.
    pub form_sets: Vec<bool>,
    /// The bit of that form in the skip data; 0 where no posting has it.
    pub form_mask: u8,
    /// The term's idf: how much one unit of impact counts.
    pub weight: u32,
}

impl QueryTerm {
    /// A term without weight and forms, for queries that only ask whether it is there.
    pub fn unweighted(term: &str, form: &str) -> Self {
        Self { term: term.to_owned(), form: form.to_owned(), form_sets: Vec::new(), form_mask: 0, weight: 1 }
    }

    /// How much one unit of impact counts in a record that has the form, or has not: a quarter less then.
    pub fn weight_in(&self, filter: FormFilter, has_form: bool) -> u32 {
        if has_form || filter == FormFilter::Any { self.weight } else { self.weight - self.weight / 4 }
    }

    /// Whether a set of forms holds the form.
    pub fn has_form(&self, form_set: u16) -> bool {
        self.form_sets.get(usize::from(form_set)).copied().unwrap_or_default()
    }
}

/// Which surface forms a record must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FormFilter {
    /// The query's form of every term.
    AllAsTyped,
    /// Not the query's form of every term.
    SomeDiffer,
    /// Any.
    Any,
}

/// A query that is run over the records of one kind.
#[derive(Debug, Clone)]
pub(super) struct ConjunctiveQuery {
    /// A record must hold all of these.
    pub terms: Vec<QueryTerm>,
    pub form_filter: FormFilter,
    /// Phrases that must be there, of `terms`.
    pub phrases: Vec<Phrase>,
    /// Terms and phrases that must not be there.
    pub excluded: Vec<Vec<String>>,
    /// Pairs of `terms` that count for more where they stand together.
    pub pairs: Vec<(usize, usize)>,
}

/// A conjunctive query and the kind of record that it is run over, as an index in the searcher's kinds.
#[derive(Debug, Clone)]
pub(super) struct KindQuery {
    pub kind: usize,
    pub query: ConjunctiveQuery,
}
