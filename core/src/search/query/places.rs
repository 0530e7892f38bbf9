//! Where the terms of a reading stand in the records of a window.

use std::collections::BTreeSet;

use super::searcher::{KindSearcher, Searcher};
use super::understand::Reading;
use crate::error::Result;
use crate::search::index::{MAX_POSITIONS, TITLE_END, split_row};

/// How a title may begin that names a procedure: "Thủ tục" says nothing of it.
const TITLE_BEGINNING: [&str; 2] = ["thu", "tuc"];

/// The terms whose places in a record decide how a reading ranks it.
pub(super) fn terms_to_place(reading: &Reading) -> BTreeSet<&str> {
    let of_words = reading.content().flat_map(|(_, word)| word.alternatives.iter().map(|other| other.term.as_str()));
    of_words.chain([TITLE_END]).chain(TITLE_BEGINNING).collect()
}

/// Of some records of a kind, given by their rows, ascending, those that may have one of some terms in a title.
pub(super) fn in_titles(
    searcher: &Searcher<'_>,
    kind: &KindSearcher<'_>,
    terms: &BTreeSet<&str>,
    rows: &[u64],
) -> Result<BTreeSet<u64>> {
    let mut read = OccurrenceReader { searcher, kind, rows, with_positions: true, buffer: Vec::new() };
    let title_ends = read.occurrences(TITLE_END, None, None)?;
    let mut found = BTreeSet::new();
    for term in terms {
        let of_term = read.occurrences(term, None, None)?;
        let is_in_title = |record: usize| {
            let (Some(term), Some(ends)) = (of_term.in_record(record), title_ends.in_record(record)) else {
                return false;
            };
            // Of very many titles not every end is known.
            ends.positions.len() >= MAX_POSITIONS || term.positions.first() < ends.positions.last()
        };
        found.extend(rows.iter().enumerate().filter(|(record, _)| is_in_title(*record)).map(|(_, row)| *row));
    }
    Ok(found)
}

/// Where the terms of a reading stand in some records.
pub(super) struct Places {
    /// For each word of the reading the occurrences of each term that may stand for it; none for frames.
    words: Vec<Vec<Occurrences>>,
    title_ends: Occurrences,
    title_beginning: [Occurrences; 2],
}

impl Places {
    /// Reads them for records of a kind, given by their rows, ascending.
    pub fn read(searcher: &Searcher<'_>, kind: &KindSearcher<'_>, reading: &Reading, rows: &[u64]) -> Result<Self> {
        let have_titles = searcher.statistics(kind, TITLE_END)?.records > 0;
        // Of a single word without titles only its forms tell.
        let with_positions = have_titles || !reading.pairs.is_empty();
        let mut read = OccurrenceReader { searcher, kind, rows, with_positions, buffer: Vec::new() };
        let mut words = Vec::with_capacity(reading.words.len());
        for word in &reading.words {
            let mut of_word = Vec::new();
            for other in word.alternatives.iter().filter(|_| !word.is_frame) {
                let typed = (other.term == word.word.term).then_some(word.word.form.as_str());
                of_word.push(read.occurrences(&other.term, other.form.as_deref(), typed)?);
            }
            words.push(of_word);
        }
        let mut of_titles = |term: &str| match have_titles {
            true => read.occurrences(term, None, None),
            false => Ok(Occurrences::default()),
        };
        let title_ends = of_titles(TITLE_END)?;
        let title_beginning = [of_titles(TITLE_BEGINNING[0])?, of_titles(TITLE_BEGINNING[1])?];
        Ok(Self { words, title_ends, title_beginning })
    }

    /// Where a record has one of the terms that may stand for a word, by the index of each.
    pub fn occurrence(&self, word: usize, alternative: usize, record: usize) -> Option<Occurrence<'_>> {
        self.words[word].get(alternative)?.in_record(record)
    }

    /// The first position of each title of a record, "Thủ tục" apart, and the one behind its last.
    pub fn titles(&self, record: usize) -> Vec<(u16, u16)> {
        let begins = |start: u16| {
            let mut beginning = self.title_beginning.iter().zip(start..);
            beginning.all(|(term, at)| term.in_record(record).is_some_and(|it| it.positions.binary_search(&at).is_ok()))
        };
        let mut titles = Vec::new();
        let mut start = 0u16;
        for end in self.title_ends.in_record(record).map(|ends| ends.positions).unwrap_or_default() {
            titles.push((if begins(start) { start.saturating_add(2) } else { start }, *end));
            start = end.saturating_add(1);
        }
        titles
    }
}

/// The occurrences of a term in one record.
#[derive(Clone, Copy)]
pub(super) struct Occurrence<'p> {
    pub positions: &'p [u16],
    /// Whether the record has the form that counts in full; true where any form does.
    pub has_form: bool,
    /// Whether the record spells the word as it was typed, be that without marks.
    pub has_typed_form: bool,
}

/// The occurrences of a term in some records.
#[derive(Default)]
struct Occurrences {
    /// For each record the end of its positions, and its forms; `None` where it lacks the term.
    of_record: Vec<Option<(usize, usize, bool, bool)>>,
    positions: Vec<u16>,
}

impl Occurrences {
    fn in_record(&self, record: usize) -> Option<Occurrence<'_>> {
        let (start, end, has_form, has_typed_form) = (*self.of_record.get(record)?)?;
        Some(Occurrence { positions: &self.positions[start..end], has_form, has_typed_form })
    }
}

/// Reads the occurrences of terms in the records of a window.
struct OccurrenceReader<'r> {
    searcher: &'r Searcher<'r>,
    kind: &'r KindSearcher<'r>,
    rows: &'r [u64],
    with_positions: bool,
    buffer: Vec<u16>,
}

impl OccurrenceReader<'_> {
    /// Reads a term, with the form that counts in full and the one that was typed.
    fn occurrences(&mut self, term: &str, form: Option<&str>, typed: Option<&str>) -> Result<Occurrences> {
        let statistics = self.searcher.statistics(self.kind, term)?;
        let mut found = Occurrences { of_record: vec![None; self.rows.len()], positions: Vec::new() };
        if statistics.records == 0 {
            return Ok(found);
        }
        let form_sets = |form: Option<&str>| form.map(|form| statistics.form_sets_of(form)).transpose();
        let (sets_with_form, sets_with_typed) = (form_sets(form)?, form_sets(typed)?);
        let holds = |sets: &[bool], set: u16| sets.get(usize::from(set)).copied().unwrap_or_default();
        let mut cursor = self.kind.cursor(term)?;
        let mut open = None;
        for (row, of_record) in self.rows.iter().zip(&mut found.of_record) {
            let start = found.positions.len();
            let forms = if let Some(record) = self.kind.pending.get(row) {
                let Some(occurrences) = record.terms.get(term) else { continue };
                found.positions.extend_from_slice(&occurrences.positions);
                let has = |form: &str| occurrences.forms.iter().any(|known| **known == *form);
                (form.is_none_or(has), typed.is_some_and(has))
            } else {
                let (region, row_in_region) = split_row(*row);
                if open != Some(region) {
                    cursor.open(region)?;
                    open = Some(region);
                }
                let Some(index) = cursor.find(row_in_region)? else { continue };
                if self.with_positions {
                    cursor.positions(index, &mut self.buffer)?;
                    found.positions.extend_from_slice(&self.buffer);
                }
                let set = cursor.form_set(index);
                let has_form = sets_with_form.as_deref().is_none_or(|sets| holds(sets, set));
                (has_form, sets_with_typed.as_deref().is_some_and(|sets| holds(sets, set)))
            };
            *of_record = Some((start, found.positions.len(), forms.0, forms.1));
        }
        Ok(found)
    }
}
