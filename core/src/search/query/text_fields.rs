//! Searching within some texts of records: their titles, or fields that are named.
//!
//! Postings say that a record holds a word, not in which of its texts. So the records that have the words anywhere are
//! found first. Then only the texts asked for are split into words, and the query is run over these as over pending
//! records: phrases, exclusions and ranking are those of the fields alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::places::{in_titles, terms_to_place};
use super::searcher::{KindSearcher, Searcher};
use super::state::SearchState;
use super::top_k::RankKey;
use super::understand::Reading;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{RecordText, TextPart};
use crate::records::catalogue::Kind;
use crate::search::index::{PendingRecord, PendingRecords, RecordTerms, record_terms};

/// The name that stands for every title.
const TITLES: &str = "titles";

/// The texts that are searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextFields(Vec<String>);

impl TextFields {
    /// Reads names of fields of some kinds; `None` where none is given, so that every text is searched.
    pub fn read(names: &[String], kinds: &[&'static Kind], problems: &mut Problems) -> Option<Self> {
        let known: BTreeSet<&str> = kinds.iter().flat_map(|kind| kind.texts.iter().copied()).collect();
        for (position, name) in names.iter().enumerate() {
            if name != TITLES && !known.iter().any(|path| covers(name, path)) {
                let (text, text_vi) = ("no such text is searched", "không tìm kiếm trong trường này");
                let problem = problems.add(&format!("fields[{position}]"), "field", text, text_vi);
                problem.allowing([TITLES].into_iter().chain(known.iter().copied()));
            }
        }
        (!names.is_empty()).then(|| Self(names.to_vec()))
    }

    /// Whether nothing but titles is searched.
    fn are_titles(&self) -> bool {
        self.0.iter().all(|name| name == TITLES)
    }

    /// Whether a text of a record is among them.
    pub fn admit(&self, text: &RecordText<'_>) -> bool {
        let path = text.field();
        self.0.iter().any(|name| covers(name, &path) || (name == TITLES && text.part == TextPart::Title))
    }

    /// A searcher for these texts of some records, which hold the terms of the readings anywhere.
    pub fn searcher<'a>(
        &self,
        state: &SearchState<'_>,
        searcher: &Searcher<'_>,
        readings: &[Reading],
        excluded: &[Vec<(String, u16)>],
        records: &[RankKey],
    ) -> Result<Searcher<'a>> {
        let excluded = excluded.iter().flatten().map(|(term, _)| term.as_str());
        let words = readings.iter().flat_map(|reading| &reading.words);
        let of_words = words.flat_map(|it| it.alternatives.iter().map(|other| &*other.term).chain([&*it.word.term]));
        let of_words: BTreeSet<&str> = of_words.collect();
        let placed = readings.iter().flat_map(terms_to_place);
        let needed: BTreeSet<&str> = placed.chain(of_words.iter().copied()).chain(excluded).collect();
        let mut rows: BTreeMap<u8, BTreeSet<u64>> = BTreeMap::new();
        for RankKey { kind, row, .. } in records {
            rows.entry(*kind).or_default().insert(*row);
        }
        let of_kind = |searched: &KindSearcher<'_>| -> Result<_> {
            let (kind, mut terms) = (searched.kind, PendingRecords::new());
            let mut rows = rows.get(&kind.number).cloned().unwrap_or_default();
            if self.are_titles() {
                // Positions tell it of most records, which are not read then.
                rows = in_titles(searcher, searched, &of_words, &rows.into_iter().collect::<Vec<_>>())?;
            }
            for row in rows {
                let mut own = self.terms(state, kind, row)?;
                own.retain(|term, _| needed.contains(&**term));
                terms.insert(row, PendingRecord::of(own));
            }
            Ok((kind, Arc::new(terms)))
        };
        Ok(Searcher::of_records(searcher.kinds.iter().map(of_kind).collect::<Result<_>>()?))
    }

    /// The terms that a record has in these texts.
    fn terms(&self, state: &SearchState<'_>, kind: &Kind, row: u64) -> Result<RecordTerms> {
        let mut terms = RecordTerms::new();
        if let Some(version) = state.version(kind, row)? {
            kind.read_texts(&version, &mut |texts| {
                let own: Vec<_> = texts.iter().filter(|text| self.admit(text)).cloned().collect();
                terms = record_terms(&own);
            })?;
        }
        Ok(terms)
    }
}

/// Whether a name means the text at a path: `minutes` means `minutes.content`, too.
fn covers(name: &str, path: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_the_texts_within() {
        assert!(covers("minutes", "minutes.content") && covers("name", "name"));
        assert!(!covers("name", "names") && !covers("minutes.content", "minutes"));
    }
}
