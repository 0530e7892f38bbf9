//! cchc: a store of feedback.

use std::path::Path;
use std::time::{Duration, Instant};

use cchc::model::{Feedback, FeedbackChannel, FeedbackKind};
use cchc::query::Search;
use cchc::{Options, Store};
use jiff::civil::Date;

use super::{BEST, Contender};
use crate::search::inside;
use crate::search::queries::{Form, Query};
use crate::{Outcome, sample};

const PER_COMMIT: usize = 10_000;

/// A store of feedback.
pub struct Cchc {
    store: Store,
}

impl Cchc {
    /// A store, with or without a search index, and how long adding the texts took.
    pub fn fill(path: &Path, options: Options, texts: &[String]) -> Outcome<(Self, Duration)> {
        let store = Store::open_with(path, options)?;
        let mut taken = Duration::ZERO;
        for list in texts.chunks(PER_COMMIT) {
            // The store takes the drafts it is given; making them is not part of the measure.
            let drafts = list.iter().map(|text| draft(text)).collect();
            let started = Instant::now();
            store.feedback().add_many(drafts)?;
            taken += started.elapsed();
        }
        Ok((Self { store }, taken))
    }

    pub fn options() -> Options {
        Options { actor: sample::ACTOR.to_owned(), ..Options::default() }
    }

    /// Rebuilds every index.
    pub fn reindex(&self) -> Outcome<Duration> {
        let started = Instant::now();
        self.store.reindex()?;
        Ok(started.elapsed())
    }

    /// Adds one feedback, durably.
    pub fn add(&self, text: &str) -> Outcome<Duration> {
        let draft = draft(text);
        let started = Instant::now();
        self.store.feedback().add(draft)?;
        Ok(started.elapsed())
    }

    pub fn index_bytes(&self) -> Outcome<Option<u64>> {
        inside::search_bytes(&self.store)
    }

    pub fn file_bytes(&self) -> Outcome<u64> {
        Ok(std::fs::metadata(self.store.path())?.len())
    }

    pub fn ranking(&self) -> [Contender<'_>; 2] {
        [
            Contender::new("cchc", |query| inside::ranks(&self.store, &written(query, &query.folded))),
            Contender::new("cchc, typed with diacritics", |query| {
                inside::ranks(&self.store, &written(query, &query.marked))
            }),
        ]
    }

    pub fn answering(&self) -> [Contender<'_>; 2] {
        [
            Contender::new("cchc, with excerpts", |query| self.search(&written(query, &query.folded))),
            Contender::new("cchc, typed with diacritics, with excerpts", |query| {
                self.search(&written(query, &query.marked))
            }),
        ]
    }

    /// Understanding a query, without searching.
    pub fn understanding(&self) -> Contender<'_> {
        Contender::part("cchc, understanding alone", |query| {
            inside::understand(&self.store, &written(query, &query.folded))
        })
    }

    fn search(&self, query: &str) -> Outcome<usize> {
        let page = self.store.ask(Search { limit: BEST, ..Search::of(query).within("feedback") })?;
        Ok(std::hint::black_box(page).hits.len())
    }
}

fn draft(text: &str) -> Feedback {
    Feedback::draft(FeedbackKind::Report, FeedbackChannel::Portal, Date::constant(2021, 3, 5), text)
}

/// As typed: a last word that a space follows is a whole word.
fn written(query: &Query, words: &[String]) -> String {
    let words = words.join(" ");
    match query.form {
        Form::All | Form::Mistyped => words + " ",
        Form::Phrase => format!("\"{words}\""),
        Form::Prefix => words,
    }
}
