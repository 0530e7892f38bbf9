//! Term statistics: what the records of one kind know of a term, pending records included.

use crate::error::Result;
use crate::search::index::{FormSets, PendingRecords, TermForms, numbers_of};

/// How many records hold a term, and how they spell it. Of a pending record both the terms that the postings hold and
/// its present ones count, unless these are the same.
#[derive(Debug, Clone, Default)]
pub(super) struct TermStatistics {
    /// The document frequency.
    pub records: u64,
    /// Each surface form, with the number of records that have it: first those of the postings, in the order of their
    /// numbers.
    pub forms: Vec<(Box<str>, u32)>,
    /// How many of the forms occur in the postings.
    in_postings: usize,
    form_sets: FormSets,
}

impl TermStatistics {
    pub fn new(term: &str, found: TermForms, pending: &PendingRecords) -> Self {
        let TermForms { records, forms, form_sets } = found;
        let mut statistics = Self { records: u64::from(records), in_postings: forms.len(), forms, form_sets };
        let pending = pending.values().filter(|record| !record.is_posted(term));
        for occurrences in pending.filter_map(|record| record.terms.get(term)) {
            statistics.records += 1;
            for number in numbers_of(&mut statistics.forms, &occurrences.forms) {
                statistics.forms[number].1 += 1;
            }
        }
        statistics
    }

    /// For each set of forms in the postings whether it holds a form; empty where none does.
    pub fn form_sets_of(&self, form: &str) -> Result<Vec<bool>> {
        let known = self.forms.iter().take(self.in_postings).position(|(known, _)| **known == *form);
        known.map_or(Ok(Vec::new()), |number| self.form_sets.with(number as u16))
    }

    /// Whether any record has a form.
    pub fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|(known, records)| *records > 0 && **known == *form)
    }
}
