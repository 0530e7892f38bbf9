//! What one term's postings gain and lose when some records are merged.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::block::Postings;
use super::interner::Interner;
use super::keys::split_row;
use super::term_info::TermInfo;
use super::term_reader::ReadTerm;

/// So many sets of forms of a term are looked through.
const FEW_FORM_SETS: usize = 8;

/// What one term gains and loses, in ascending order of rows.
#[derive(Default)]
pub(super) struct TermChanges {
    /// The rows whose posting is added or replaced, and what the postings hold.
    rows: Vec<u64>,
    impacts: Vec<u8>,
    /// The set of surface forms of each, as an index into `forms`.
    form_sets: Vec<u16>,
    forms: Vec<Arc<[u32]>>,
    known_forms: HashMap<Arc<[u32]>, u16>,
    /// Where the positions of each end.
    position_ends: Vec<u32>,
    positions: Vec<u16>,
    /// Rows whose present posting is taken away, whether or not another comes, each with its set of forms.
    lost: Vec<(u64, u16)>,
}

impl TermChanges {
    pub fn gain(&mut self, row: u64, term: &ReadTerm<'_>) {
        let form_set = self.form_set(term.forms);
        self.rows.push(row);
        self.impacts.push(term.impact);
        self.form_sets.push(form_set);
        self.positions.extend_from_slice(term.positions);
        self.position_ends.push(self.positions.len() as u32);
    }

    pub fn lose(&mut self, row: u64, term: &ReadTerm<'_>) {
        let form_set = self.form_set(term.forms);
        self.lost.push((row, form_set));
    }

    fn form_set(&mut self, forms: &[u32]) -> u16 {
        // Most terms have few: these are found sooner by looking through them.
        let few = &self.forms[..self.forms.len().min(FEW_FORM_SETS)];
        if let Some(known) = few.iter().position(|known| **known == *forms) {
            return known as u16;
        }
        if let Some(known) = self.known_forms.get(forms) {
            return *known;
        }
        let number = self.forms.len() as u16;
        let forms: Arc<[u32]> = forms.into();
        self.forms.push(Arc::clone(&forms));
        if usize::from(number) >= FEW_FORM_SETS {
            self.known_forms.insert(forms, number);
        }
        number
    }

    fn positions(&self, index: usize) -> &[u16] {
        let from = index.checked_sub(1).map_or(0, |before| self.position_ends[before]);
        &self.positions[from as usize..self.position_ends[index] as usize]
    }

    /// Counts the changes in the term's entry of the dictionary, and gives the number in it of each set of forms.
    /// `None` where the dictionary contradicts what is lost.
    pub fn count_in(&self, term_info: &mut TermInfo, words: &Interner) -> Option<Vec<u16>> {
        let mut number = |forms: &[u32]| {
            let forms: Vec<Box<str>> = forms.iter().map(|form| words.word(*form).into()).collect();
            term_info.form_set(&forms)
        };
        let numbers: Vec<u16> = self.forms.iter().map(|forms| number(forms)).collect();
        let number = |form_set: &u16| numbers[usize::from(*form_set)];
        let lost = self.lost.iter().all(|(_, form_set)| term_info.count(number(form_set), false));
        let gained = self.form_sets.iter().all(|form_set| term_info.count(number(form_set), true));
        (lost && gained).then_some(numbers)
    }
}

/// The changes of a term that concern a range of rows.
pub(super) struct ChangeRange<'a> {
    changes: &'a TermChanges,
    /// The number in the dictionary of each of the changes' sets of forms.
    form_sets: &'a [u16],
    gained: Range<usize>,
    lost: Range<usize>,
}

impl<'a> ChangeRange<'a> {
    /// All changes of a term.
    pub fn all(changes: &'a TermChanges, form_sets: &'a [u16]) -> Self {
        Self { changes, form_sets, gained: 0..changes.rows.len(), lost: 0..changes.lost.len() }
    }

    fn gained(&self) -> &'a [u64] {
        &self.changes.rows[self.gained.clone()]
    }

    fn lost(&self) -> &'a [(u64, u16)] {
        &self.changes.lost[self.lost.clone()]
    }

    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty()
    }

    /// The first row that changes.
    pub fn first(&self) -> Option<u64> {
        [self.gained().first().copied(), self.lost().first().map(|(row, _)| *row)].into_iter().flatten().min()
    }

    /// Splits off the changes of rows before `end`.
    pub fn take_until(&mut self, end: Option<u64>) -> Self {
        let is_before = |row: u64| end.is_none_or(|end| row < end);
        let gained = self.gained.start + self.gained().partition_point(|row| is_before(*row));
        let lost = self.lost.start + self.lost().partition_point(|(row, _)| is_before(*row));
        let taken = Self { gained: self.gained.start..gained, lost: self.lost.start..lost, ..*self };
        (self.gained.start, self.lost.start) = (gained, lost);
        taken
    }

    /// Whether it only adds postings, all behind those of a block.
    pub fn appends_to(&self, block: &Postings) -> bool {
        let first = self.gained().first().map(|row| split_row(*row).1);
        self.lost.is_empty() && block.rows.last() < first.as_ref()
    }

    /// A block's postings with these changes applied. All rows must lie in the block's region.
    pub fn merged_with(&self, block: &Postings) -> Postings {
        let mut merged = Postings::default();
        let changes = self.changes;
        let mut gained = self.gained.clone().peekable();
        let row_of = |index: usize| split_row(changes.rows[index]).1;
        let take = |index: usize, merged: &mut Postings| {
            let form_set = self.form_sets[usize::from(changes.form_sets[index])];
            merged.push(row_of(index), changes.impacts[index], form_set, changes.positions(index));
        };
        for (index, row) in block.rows.iter().enumerate() {
            while let Some(own) = gained.next_if(|own| row_of(*own) < *row) {
                take(own, &mut merged);
            }
            let is_lost = self.lost().binary_search_by_key(row, |(lost, _)| split_row(*lost).1).is_ok();
            if !is_lost && gained.peek().is_none_or(|own| row_of(*own) != *row) {
                merged.push(*row, block.impacts[index], block.form_sets[index], block.positions(index));
            }
        }
        gained.for_each(|own| take(own, &mut merged));
        merged
    }
}
