//! Everything that a search reads: the tables of postings, and what waits beside them.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::{Bound, ControlFlow};
use std::rc::Rc;
use std::sync::Arc;

use super::lexicon::{Lexeme, mask_of_form, word_key, word_of};
use super::pending::{self, AllWaiting, Cache};
use super::rank::Shelf;
use super::tables::Tables;
use super::typed::Typed;
use crate::error::Result;
use crate::records::catalogue::Kind;
use crate::records::meta::Book;
use crate::storage::{KeyRange, Source};

/// One kind of record that is searched.
pub(super) struct Section {
    pub kind: &'static Kind,
    waiting: Arc<AllWaiting>,
    /// Only these rows.
    only: Option<HashSet<u64>>,
    last_row: u64,
    records: u64,
}

/// The open tables, and the kinds of record that are searched.
pub(super) struct Library<'a> {
    tables: Tables<'a>,
    pub sections: Vec<Section>,
    /// Words looked up before.
    met: RefCell<HashMap<Vec<u8>, Rc<Known>>>,
}

/// A word as the records of one kind have it.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// In how many records.
    pub records: u64,
    /// Each way in which it is written, with the number of records that write it so: first those that the postings know,
    /// by their numbers.
    pub forms: Vec<(Box<str>, u32)>,
    /// How many of these the postings know.
    in_postings: usize,
    /// The sets of them that single records have, by number.
    sets: Vec<Vec<u16>>,
}

impl Known {
    /// Which sets of forms in the postings hold a form, by number, and its bit in the list of blocks.
    pub fn postings_of(&self, form: &str) -> (Vec<bool>, u8) {
        let known = self.forms.iter().take(self.in_postings).position(|(known, _)| **known == *form);
        let Some(number) = known.map(|number| number as u16) else { return (Vec::new(), 0) };
        (self.sets.iter().map(|set| set.contains(&number)).collect(), mask_of_form(number))
    }

    /// Whether any record writes it so.
    pub fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|(known, records)| *records > 0 && **known == *form)
    }

    /// How it is mostly written.
    pub fn most_written(&self) -> Option<&str> {
        let most = self.forms.iter().max_by_key(|(form, records)| (*records, std::cmp::Reverse(form)));
        most.map(|(form, _)| &**form)
    }
}

impl<'a> Library<'a> {
    pub fn open(
        source: &'a dyn Source,
        book: &Book,
        cache: Option<&Cache>,
        kinds: Vec<(&'static Kind, Option<HashSet<u64>>)>,
    ) -> Result<Self> {
        let section = |(kind, only): (&'static Kind, Option<HashSet<u64>>)| {
            let waiting = match cache {
                Some(cache) => cache.waiting(source, book, kind)?,
                None => Arc::new(pending::read(source, kind, &AllWaiting::new())?),
            };
            let count = |of: &BTreeMap<u8, u64>| of.get(&kind.number).copied().unwrap_or_default();
            Ok(Section { kind, waiting, only, last_row: count(&book.rows), records: count(&book.live) })
        };
        let sections = kinds.into_iter().map(section).collect::<Result<_>>()?;
        Ok(Self { tables: Tables::open(source)?, sections, met: RefCell::default() })
    }

    /// Takes apart what no record has as a whole.
    pub fn settled(&self, typed: Typed) -> Result<Typed> {
        typed.settled(&mut |word, is_open| {
            Ok(self.records_with(&word.folded)? > 0 || (is_open && !self.beginning_with(&word.beginning)?.is_empty()))
        })
    }

    /// How many records are searched.
    pub fn records(&self) -> u64 {
        self.sections.iter().map(|section| section.records).sum()
    }

    pub fn shelf<'s>(&'s self, section: &'s Section) -> Shelf<'s> {
        Shelf {
            kind: section.kind.number,
            last_row: section.last_row,
            tables: &self.tables,
            waiting: &section.waiting,
            only: section.only.as_ref(),
        }
    }

    /// What the records of one kind know of a word. Of a waiting record both what it was and what it is may count.
    pub fn known(&self, section: &Section, folded: &str) -> Result<Rc<Known>> {
        let key = word_key(section.kind.number, folded);
        if let Some(known) = self.met.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let lexeme = Lexeme::find(&*self.tables.words, &key)?.unwrap_or_default();
        let in_postings = lexeme.forms.len();
        let Lexeme { records, forms, sets } = lexeme;
        let mut known = Known { records: u64::from(records), forms, in_postings, sets };
        for term in section.waiting.values().filter_map(|waiting| waiting.words.get(folded)) {
            known.records += 1;
            for form in &term.forms {
                match known.forms.iter_mut().find(|(known, _)| known == form) {
                    Some((_, records)) => *records += 1,
                    None => known.forms.push((form.clone(), 1)),
                }
            }
        }
        let known = Rc::new(known);
        self.met.borrow_mut().insert(key, Rc::clone(&known));
        Ok(known)
    }

    /// In how many records of all kinds a word is.
    pub fn records_with(&self, folded: &str) -> Result<u64> {
        self.sections.iter().map(|section| Ok(self.known(section, folded)?.records)).sum()
    }

    /// Every word of all kinds that begins so, with the number of records that have it.
    pub fn beginning_with(&self, beginning: &str) -> Result<BTreeMap<Box<str>, u64>> {
        let mut found: BTreeMap<Box<str>, u64> = BTreeMap::new();
        for section in &self.sections {
            let mut prefix = word_key(section.kind.number, beginning);
            prefix.pop();
            self.tables.words.scan(&KeyRange::prefix(&prefix), false, &mut |key, bytes| {
                *found.entry(word_of(key)?.into()).or_default() += u64::from(Lexeme::records_in(bytes)?);
                Ok(ControlFlow::Continue(()))
            })?;
            for waiting in section.waiting.values() {
                let from =
                    waiting.words.range::<str, _>((Bound::Included(beginning), Bound::Unbounded)).map(|(word, _)| word);
                for word in from.take_while(|word| word.starts_with(beginning)) {
                    *found.entry(word.clone()).or_default() += 1;
                }
            }
        }
        Ok(found)
    }
}
