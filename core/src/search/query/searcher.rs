//! The searcher: one state of the inverted index, its postings and its pending records, for the kinds that are
//! searched.

use std::cell::{OnceCell, RefCell};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::{Bound, ControlFlow};
use std::rc::Rc;
use std::sync::Arc;

use super::dictionary::{Dictionary, read_dictionary};
use super::initials::{TitleInitials, is_abbreviation, read_initials};
use super::state::SearchState;
use super::term_statistics::TermStatistics;
use super::withheld::withheld;
use crate::error::Result;
use crate::records::catalogue::Kind;
use crate::search::index::{
    IndexTables, PendingRecords, PostingCursor, RecordTerms, TITLE_END, TermForms, TermInfo, TermRegions,
    counted_terms, is_mark, term_key, term_of_key,
};
use crate::storage::KeyRange;

/// A kind of record to search, and the rows that filters allow; all where there is no filter.
pub(super) type KindFilter = (&'static Kind, Option<HashSet<u64>>);

/// A searcher for some kinds of record. It remembers the statistics of each term that it was asked for.
pub(super) struct Searcher<'a> {
    state: Option<SearchState<'a>>,
    pub kinds: Vec<KindSearcher<'a>>,
    /// The words known beforehand.
    pub dictionary: Arc<Dictionary>,
    statistics: RefCell<HashMap<Vec<u8>, Rc<TermStatistics>>>,
    /// What the first letters of titles say, once it was asked for.
    initials: OnceCell<Arc<TitleInitials>>,
}

/// A searcher for one kind of record.
pub(super) struct KindSearcher<'a> {
    pub kind: &'static Kind,
    tables: Rc<IndexTables<'a>>,
    /// The skip data of each term that was asked for.
    regions: RefCell<HashMap<String, Rc<TermRegions>>>,
    pub pending: Arc<PendingRecords>,
    filter: Option<HashSet<u64>>,
    /// Rows that nobody may find by their words.
    withheld: Arc<HashSet<u64>>,
    /// Their terms, once they were asked for.
    withheld_terms: OnceCell<Vec<RecordTerms>>,
    /// The last row that was given to a record.
    pub last_row: u64,
    records: u64,
}

impl<'a> Searcher<'a> {
    /// Opens the index as of a state.
    pub fn open(state: &SearchState<'a>, kinds: Vec<KindFilter>) -> Result<Self> {
        let tables = Rc::new(IndexTables::open(state.source)?);
        let kind_searcher = |(kind, filter): KindFilter| {
            let count = |of: &BTreeMap<u8, u64>| of.get(&kind.number).copied().unwrap_or_default();
            let (last_row, records) = (count(&state.meta.rows), count(&state.meta.live));
            let known = state.cache.map(|cache| &cache.withheld);
            let (pending, withheld) = (state.pending(kind)?, withheld(state.source, state.meta, known, kind)?);
            let (tables, regions, withheld_terms) = (Rc::clone(&tables), RefCell::default(), OnceCell::new());
            Ok(KindSearcher { kind, tables, regions, pending, filter, withheld, withheld_terms, last_row, records })
        };
        let kinds = kinds.into_iter().map(kind_searcher).collect::<Result<_>>()?;
        let dictionary = match state.cache {
            Some(cache) => cache.dictionary.dictionary(state.source, state.meta)?,
            None => read_dictionary(state.source, state.meta)?,
        };
        Ok(Self { state: Some(*state), kinds, dictionary, statistics: RefCell::default(), initials: OnceCell::new() })
    }

    /// A searcher for some records of each kind, whose terms are all in memory.
    pub fn of_records(kinds: Vec<(&'static Kind, Arc<PendingRecords>)>) -> Self {
        let tables = Rc::new(IndexTables::empty());
        let kind_searcher = |(kind, pending): (_, Arc<PendingRecords>)| {
            let records = pending.len() as u64;
            let (tables, regions) = (Rc::clone(&tables), RefCell::default());
            let (withheld, withheld_terms) = (Arc::default(), OnceCell::new());
            let (filter, last_row) = (None, 0);
            KindSearcher { kind, tables, regions, pending, filter, withheld, withheld_terms, last_row, records }
        };
        let kinds = kinds.into_iter().map(kind_searcher).collect();
        let (statistics, initials) = (RefCell::default(), OnceCell::new());
        Self { state: None, kinds, dictionary: Dictionary::built_in(), statistics, initials }
    }

    /// How many records are searched.
    pub fn records(&self) -> u64 {
        self.kinds.iter().map(|kind| kind.records).sum()
    }

    /// What the records of one kind know of a term.
    pub fn statistics(&self, kind: &KindSearcher<'_>, term: &str) -> Result<Rc<TermStatistics>> {
        let key = term_key(kind.kind.number, term);
        if let Some(known) = self.statistics.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let found = TermForms::find(&*kind.tables.terms, &key)?.unwrap_or_default();
        let statistics = Rc::new(TermStatistics::new(term, found, &kind.pending));
        self.statistics.borrow_mut().insert(key, Rc::clone(&statistics));
        Ok(statistics)
    }

    /// The document frequency of a term over all kinds.
    pub fn document_frequency(&self, term: &str) -> Result<u64> {
        self.kinds.iter().map(|kind| Ok(self.statistics(kind, term)?.records)).sum()
    }

    /// Whether any record spells a term so.
    pub fn has_form(&self, term: &str, form: &str) -> Result<bool> {
        for kind in &self.kinds {
            if self.statistics(kind, term)?.has_form(form) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The surface form of a term that most records have that may be found, of the first kind that has any; `None`
    /// where none has the term.
    pub fn commonest_form(&self, term: &str) -> Result<Option<String>> {
        for kind in &self.kinds {
            let forms = self.shown_forms(kind, term)?;
            if let Some((form, _)) = forms.iter().max_by_key(|(form, records)| (*records, Reverse(form))) {
                return Ok(Some(form.to_string()));
            }
        }
        Ok(None)
    }

    /// The surface forms of a term in the records of a kind that may be found by their words, each with how many there
    /// are.
    pub fn shown_forms(&self, kind: &KindSearcher<'_>, term: &str) -> Result<Vec<(Box<str>, u64)>> {
        let withheld = self.withheld_terms(kind)?;
        let of_withheld = |form: &str| {
            let has = |terms: &&RecordTerms| {
                terms.get(term).is_some_and(|occurrences| occurrences.forms.iter().any(|known| **known == *form))
            };
            withheld.iter().filter(has).count() as u64
        };
        let statistics = self.statistics(kind, term)?;
        let shown =
            |(form, records): &(Box<str>, u32)| (form.clone(), u64::from(*records).saturating_sub(of_withheld(form)));
        Ok(statistics.forms.iter().map(shown).filter(|(_, records)| *records > 0).collect())
    }

    /// The terms of the records of a kind that nobody may find by their words, as often as statistics count them.
    fn withheld_terms<'k>(&self, kind: &'k KindSearcher<'_>) -> Result<&'k [RecordTerms]> {
        if let Some(known) = kind.withheld_terms.get() {
            return Ok(known);
        }
        let mut withheld = Vec::new();
        if let Some(state) = self.state {
            for row in kind.withheld.iter() {
                withheld.extend(counted_terms(state.source, state.meta, kind.kind, *row)?);
            }
        }
        Ok(kind.withheld_terms.get_or_init(|| withheld))
    }

    /// What an abbreviation that the dictionary does not know clearly stands for in titles.
    pub fn meaning_in_titles(&self, term: &str) -> Result<Option<String>> {
        let Some(SearchState { source, meta, cache, .. }) = self.state.filter(|_| is_abbreviation(term)) else {
            return Ok(None);
        };
        if let Some(known) = self.initials.get() {
            return Ok(known.meaning(term));
        }
        let read = read_initials(source, meta, cache.map(|cache| &cache.initials))?;
        Ok(self.initials.get_or_init(|| read).meaning(term))
    }

    /// Whether any record of these kinds has a title.
    pub fn have_titles(&self) -> Result<bool> {
        Ok(self.document_frequency(TITLE_END)? > 0)
    }

    /// Whether any term begins so.
    pub fn begins_term(&self, prefix: &str) -> Result<bool> {
        for kind in &self.kinds {
            let mut key_prefix = term_key(kind.kind.number, prefix);
            key_prefix.pop();
            let mut is_found = kind.pending.values().any(|record| {
                let mut terms = record.terms.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
                terms.next().is_some_and(|(term, _)| term.starts_with(prefix))
            });
            kind.tables.terms.scan(&KeyRange::prefix(&key_prefix), false, &mut |_, bytes| {
                is_found |= TermInfo::records_in(bytes)? > 0;
                Ok(if is_found { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
            })?;
            if is_found {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Every term of all kinds with a prefix, with its document frequency.
    pub fn terms_with_prefix(&self, prefix: &str) -> Result<BTreeMap<Box<str>, u64>> {
        self.terms_where(prefix, |_| true)
    }

    /// The terms of all kinds with a prefix that are wanted, each with its document frequency.
    pub fn terms_where(
        &self,
        prefix: &str,
        mut is_wanted: impl FnMut(&str) -> bool,
    ) -> Result<BTreeMap<Box<str>, u64>> {
        let mut found: BTreeMap<Box<str>, u64> = BTreeMap::new();
        let mut add = |term: &str, records: u64| {
            if !is_mark(term) && is_wanted(term) {
                *found.entry(term.into()).or_default() += records;
            }
        };
        for kind in &self.kinds {
            let mut key_prefix = term_key(kind.kind.number, prefix);
            key_prefix.pop();
            kind.tables.terms.scan(&KeyRange::prefix(&key_prefix), false, &mut |key, bytes| {
                add(term_of_key(key)?, u64::from(TermInfo::records_in(bytes)?));
                Ok(ControlFlow::Continue(()))
            })?;
            for record in kind.pending.values() {
                let terms = record.terms.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
                let terms = terms.map(|(term, _)| term).take_while(|term| term.starts_with(prefix));
                terms.filter(|term| !record.is_posted(term)).for_each(|term| add(term, 1));
            }
        }
        Ok(found)
    }
}

impl KindSearcher<'_> {
    /// The posting list of a term.
    pub fn cursor(&self, term: &str) -> Result<PostingCursor<'_>> {
        let key = term_key(self.kind.number, term);
        let known = self.regions.borrow().get(term).map(Rc::clone);
        let regions = match known {
            Some(regions) => regions,
            None => {
                let regions = Rc::new(TermRegions::read(&self.tables, &key)?);
                self.regions.borrow_mut().insert(term.to_owned(), Rc::clone(&regions));
                regions
            }
        };
        Ok(PostingCursor::new(&self.tables, key, regions))
    }

    /// Whether the filters allow a row, and it is not withheld.
    pub fn allows(&self, row: u64) -> bool {
        self.filter.as_ref().is_none_or(|filter| filter.contains(&row)) && !self.withheld.contains(&row)
    }
}
