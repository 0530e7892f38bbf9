//! The term dictionary: how many records hold a term, and how they spell it.

use std::collections::HashMap;

use super::varint::{put_text, put_varint, take_text, take_varint};
use crate::error::{CchcError, Result};
use crate::storage::TableReader;

/// Of at most so many forms each is looked for among those known.
const FEW_FORMS: usize = 32;

/// What the term dictionary says of one term among records of one kind.
///
/// Encoded: the document frequency; how many surface forms there are, and each with its number of records; then the
/// sets of forms, each as its size and the numbers of its forms. All numbers are varints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct TermInfo {
    /// The document frequency: how many records hold the term.
    pub records: u32,
    /// Each surface form (lower case with marks), with the number of records that spell the term so.
    pub forms: Vec<(Box<str>, u32)>,
    /// The sets of forms that single records have, as numbers in `forms`. Neither forms nor sets ever change their
    /// number.
    pub form_sets: Vec<Vec<u16>>,
}

impl TermInfo {
    pub fn find(terms: &dyn TableReader, term_key: &[u8]) -> Result<Option<Self>> {
        terms.get(term_key)?.map(|bytes| Self::decode(&bytes)).transpose()
    }

    /// The number of a set of forms; it is added where it is new.
    pub fn form_set(&mut self, forms: &[Box<str>]) -> u16 {
        let numbers: Vec<u16> = numbers_of(&mut self.forms, forms).into_iter().map(|number| number as u16).collect();
        let known = self.form_sets.iter().position(|set| *set == numbers);
        known.unwrap_or_else(|| {
            self.form_sets.push(numbers);
            self.form_sets.len() - 1
        }) as u16
    }

    /// Counts one record with a set of forms more, or one less. False where there is none to count less.
    pub fn count(&mut self, form_set: u16, more: bool) -> bool {
        let change = |records: &mut u32| {
            match more {
                true => records.checked_add(1),
                false => records.checked_sub(1),
            }
            .map(|changed| *records = changed)
        };
        let Some(forms) = self.form_sets.get(usize::from(form_set)) else { return false };
        let forms =
            forms.iter().all(|form| self.forms.get_mut(usize::from(*form)).and_then(|(_, n)| change(n)).is_some());
        change(&mut self.records).is_some() && forms
    }

    /// The forms of a set, sorted.
    pub fn forms_of(&self, form_set: u16) -> Vec<&str> {
        let numbers = self.form_sets.get(usize::from(form_set)).into_iter().flatten();
        let mut forms: Vec<&str> =
            numbers.filter_map(|form| self.forms.get(usize::from(*form))).map(|(form, _)| &**form).collect();
        forms.sort_unstable();
        forms
    }

    /// The bits of a set's forms in the skip data.
    pub fn mask_of_set(&self, form_set: u16) -> u8 {
        let forms = self.form_sets.get(usize::from(form_set)).into_iter().flatten();
        forms.fold(0, |mask, form| mask | mask_of_form(*form))
    }

    /// The document frequency alone, without decoding the rest.
    pub fn records_in(mut bytes: &[u8]) -> Result<u32> {
        take_varint(&mut bytes).map(|records| records as u32).ok_or_else(broken)
    }

    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        put_varint(u64::from(self.records), &mut out);
        put_varint(self.forms.len() as u64, &mut out);
        for (form, records) in &self.forms {
            put_text(form, &mut out);
            put_varint(u64::from(*records), &mut out);
        }
        for set in &self.form_sets {
            put_varint(set.len() as u64, &mut out);
            set.iter().for_each(|form| put_varint(u64::from(*form), &mut out));
        }
        out
    }

    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let TermForms { records, forms, form_sets } = TermForms::decode(bytes)?;
        let mut info = Self { records, forms, form_sets: Vec::new() };
        form_sets.each(|set| info.form_sets.push(set))?;
        Ok(info)
    }
}

/// A term's entry whose sets of forms are not decoded: a common term has hundreds, and few queries ask for them.
#[derive(Debug, Clone, Default)]
pub(crate) struct TermForms {
    /// The document frequency.
    pub records: u32,
    /// Each surface form, with the number of records that spell the term so.
    pub forms: Vec<(Box<str>, u32)>,
    pub form_sets: FormSets,
}

/// The encoded sets of forms that single records have.
#[derive(Debug, Clone, Default)]
pub(crate) struct FormSets(Vec<u8>);

impl TermForms {
    pub fn find(terms: &dyn TableReader, term_key: &[u8]) -> Result<Option<Self>> {
        terms.get(term_key)?.map(|bytes| Self::decode(&bytes)).transpose()
    }

    fn decode(bytes: &[u8]) -> Result<Self> {
        Self::parse(bytes).ok_or_else(broken)
    }

    fn parse(mut bytes: &[u8]) -> Option<Self> {
        let mut found = Self { records: take_varint(&mut bytes)? as u32, ..Self::default() };
        for _ in 0..take_varint(&mut bytes)? {
            let form = take_text(&mut bytes)?.into();
            found.forms.push((form, take_varint(&mut bytes)? as u32));
        }
        found.form_sets = FormSets(bytes.to_vec());
        Some(found)
    }
}

impl FormSets {
    /// For each set whether it holds a form, given by its number.
    pub fn with(&self, form: u16) -> Result<Vec<bool>> {
        let mut found = Vec::new();
        self.each(|set| found.push(set.contains(&form)))?;
        Ok(found)
    }

    fn each(&self, mut each: impl FnMut(Vec<u16>)) -> Result<()> {
        let mut bytes = self.0.as_slice();
        let take = |bytes: &mut &[u8]| {
            let size = take_varint(bytes)?;
            (0..size).map(|_| u16::try_from(take_varint(bytes)?).ok()).collect::<Option<Vec<u16>>>()
        };
        while !bytes.is_empty() {
            each(take(&mut bytes).ok_or_else(broken)?);
        }
        Ok(())
    }
}

/// The bit of a form in the skip data: the first seven forms of a term have one each, all others share the eighth.
pub(crate) fn mask_of_form(form: u16) -> u8 {
    1 << form.min(7)
}

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "a word of the search postings cannot be read".to_owned() }
}

/// The numbers of some forms among those known; forms that are new are added, of no record.
pub(crate) fn numbers_of(known: &mut Vec<(Box<str>, u32)>, forms: &[Box<str>]) -> Vec<usize> {
    // A record may have thousands: then they are not looked through for each.
    let numbers: Option<HashMap<Box<str>, usize>> = (forms.len() > FEW_FORMS)
        .then(|| known.iter().zip(0..).map(|((form, _), number)| (form.clone(), number)).collect());
    let mut found = Vec::with_capacity(forms.len());
    for form in forms {
        let number = match &numbers {
            Some(numbers) => numbers.get(form).copied(),
            None => known.iter().position(|(known, _)| known == form),
        };
        found.push(number.unwrap_or_else(|| {
            known.push((form.clone(), 0));
            known.len() - 1
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_forms_are_numbered_as_few_are() {
        let forms: Vec<Box<str>> = (0..100).map(|number| format!("{number:03}").into()).collect();
        let (mut at_once, mut one_by_one) = (TermInfo::default(), TermInfo::default());
        at_once.form_set(&forms[40..50]);
        one_by_one.form_set(&forms[40..50]);
        at_once.form_set(&forms);
        let of_one = |at: usize| numbers_of(&mut one_by_one.forms, &forms[at..=at])[0] as u16;
        let numbers = (0..forms.len()).map(of_one).collect();
        one_by_one.form_sets.push(numbers);
        assert_eq!(at_once, one_by_one);
        assert_eq!(at_once.form_set(&forms), 1);
    }
}
