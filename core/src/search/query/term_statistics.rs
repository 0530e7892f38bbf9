//! Term statistics: what the records of one kind know of a term, pending records included.

use crate::search::index::{PendingRecords, TermInfo, numbers_of};

/// How many records hold a term, and how they spell it. Of a pending record both its stored and its present terms
/// count.
#[derive(Debug, Clone, Default)]
pub(super) struct TermStatistics {
    /// The document frequency.
    pub records: u64,
    /// Each surface form, with the number of records that have it: first those of the postings, in the order of their
    /// numbers.
    pub forms: Vec<(Box<str>, u32)>,
    /// How many of the forms occur in the postings.
    in_postings: usize,
    /// The sets of forms that single records have, by number.
    form_sets: Vec<Vec<u16>>,
}

impl TermStatistics {
    pub fn new(term: &str, info: TermInfo, pending: &PendingRecords) -> Self {
        let in_postings = info.forms.len();
        let TermInfo { records, forms, form_sets } = info;
        let mut statistics = Self { records: u64::from(records), forms, in_postings, form_sets };
        for occurrences in pending.values().filter_map(|record| record.terms.get(term)) {
            statistics.records += 1;
            for number in numbers_of(&mut statistics.forms, &occurrences.forms) {
                statistics.forms[number].1 += 1;
            }
        }
        statistics
    }

    /// For each set of forms in the postings whether it holds a form.
    pub fn form_sets_of(&self, form: &str) -> Vec<bool> {
        let known = self.forms.iter().take(self.in_postings).position(|(known, _)| **known == *form);
        let Some(number) = known.map(|number| number as u16) else { return Vec::new() };
        self.form_sets.iter().map(|set| set.contains(&number)).collect()
    }

    /// Whether any record has a form.
    pub fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|(known, records)| *records > 0 && **known == *form)
    }

    /// The form that most records have.
    pub fn commonest_form(&self) -> Option<&str> {
        let most = self.forms.iter().max_by_key(|(form, records)| (*records, std::cmp::Reverse(form)));
        most.map(|(form, _)| &**form)
    }
}
