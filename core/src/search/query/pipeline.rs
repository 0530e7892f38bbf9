//! A search from request to page, in five stages: parse, understand, execute, rank, page.
//!
//! 1. **Parse** ([`request`](super::request), [`parse`](super::parse)): the arguments are checked, the query is split
//!    into words, phrases and exclusions.
//! 2. **Understand** ([`understand`](super::understand)): the query becomes readings, each a list of words with the
//!    terms that may stand for them.
//! 3. **Execute** ([`execute`](super::execute)): the best records come in windows, by BM25's score.
//! 4. **Rank** ([`rank`](super::rank)): within a window, by where the words stand and how close together.
//! 5. **Page** ([`page`](super::page)): titles, excerpts, and a cursor with the end of the page.
//!
//! First records are looked for that have every word as typed ([`ConjunctiveQuery`]). Where the best of them has the
//! words together in its title, that is the answer; otherwise every reading is searched, and what was found first
//! takes its place in the ranking. Windows are taken one after another, only until the page is full.

use super::conjunction::{ConjunctiveQuery, KindQuery};
use super::execute::{FULL_SCORE, accumulate, execute};
use super::found::{Found, Match};
use super::page::page;
use super::parse::ParsedQuery;
use super::rank::{RankedRecord, rank};
use super::request::{CheckedRequest, SearchRequest, foreign_cursor};
use super::resume_point::{Floor, ResumePoint};
use super::searcher::Searcher;
use super::top_k::{RankKey, TopK, Window};
use super::understand::{Reading, Understanding};
use crate::error::Result;
use crate::model::{MatchKind, SearchPage};
use crate::records::meta::StoreMeta;
use crate::search::bm25::MAX_IMPACT;
use crate::search::index::PendingCache;
use crate::storage::Source;

/// A window holds a page and a half, but no fewer records than these.
const MIN_LITERAL_WINDOW: usize = 48;
/// The same where records need not have every word: BM25 alone tells less of them.
const MIN_WINDOW: usize = 240;
/// Records whose score is less than this part of the best, in sixteenths, are left out where not every word must be
/// there; and all that lack a word, where the best has every word in its titles.
const FLOOR: u32 = 7;

/// One page of what a search finds.
pub(crate) fn search(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&PendingCache>,
    request: &SearchRequest<'_>,
) -> Result<SearchPage> {
    page(source, request, &find(source, meta, cache, request)?)
}

/// The records of one page by kind and row alone.
pub(crate) fn search_rows(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&PendingCache>,
    request: &SearchRequest<'_>,
) -> Result<Vec<(u8, u64)>> {
    let found = find(source, meta, cache, request)?.matches.into_iter().take(request.limit as usize);
    Ok(found.map(|found| (found.record.key.kind, found.record.key.row)).collect())
}

/// The matches of one page, and one more where there is a next page.
fn find(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&PendingCache>,
    request: &SearchRequest<'_>,
) -> Result<Found> {
    let mut request = request.check(source)?;
    let searcher = &Searcher::open(source, meta, cache, std::mem::take(&mut request.kinds))?;
    let request = &request;
    if request.resume.as_ref().is_none_or(|resume| !resume.is_unquoted) {
        let found = find_query(searcher, request, &request.query, false)?;
        if request.resume.is_some() || !found.matches.is_empty() {
            return Ok(found);
        }
    }
    match request.query.without_long_quotes() {
        Some(query) => find_query(searcher, request, &query, true),
        None => Ok(Found::default()),
    }
}

fn find_query(
    searcher: &Searcher<'_>,
    request: &CheckedRequest,
    query: &ParsedQuery,
    is_unquoted: bool,
) -> Result<Found> {
    let understanding = Understanding::new(searcher, query)?;
    if request.resume.as_ref().is_none_or(|resume| resume.is_literal) {
        let literal = Readings::new(searcher, request, vec![understanding.literal()?], is_unquoted)?;
        let found = literal.literally()?.run()?;
        if request.resume.is_some() || is_enough(searcher, &understanding, &found)? {
            return Ok(found);
        }
    }
    Readings::new(searcher, request, understanding.readings()?, is_unquoted)?.run()
}

/// Whether the records that have every word as typed are what is looked for.
fn is_enough(searcher: &Searcher<'_>, understanding: &Understanding<'_>, found: &Found) -> Result<bool> {
    let Some(best) = found.matches.first() else { return Ok(false) };
    Ok(best.record.is_together || (!searcher.have_titles()? && understanding.is_plain()?))
}

/// Readings of a query that are run together.
struct Readings<'a> {
    searcher: &'a Searcher<'a>,
    request: &'a CheckedRequest,
    readings: Vec<Reading>,
    /// Whether the quotes of long phrases were taken off, because no record has one.
    is_unquoted: bool,
    /// For records that have every word as typed: the query for each kind.
    literal: Option<Vec<KindQuery>>,
}

impl<'a> Readings<'a> {
    fn new(
        searcher: &'a Searcher<'a>,
        request: &'a CheckedRequest,
        readings: Vec<Reading>,
        is_unquoted: bool,
    ) -> Result<Self> {
        let mut run = Self { searcher, request, readings, is_unquoted, literal: None };
        run.resume_weights()?;
        Ok(run)
    }

    /// Runs the first reading alone, for records that have every word as typed.
    fn literally(mut self) -> Result<Self> {
        let mut queries = Vec::new();
        for (kind, kind_searcher) in self.searcher.kinds.iter().enumerate() {
            let excluded = &self.request.query.excluded;
            let query = ConjunctiveQuery::literal(self.searcher, kind_searcher, &self.readings[0], excluded)?;
            queries.extend(query.map(|query| KindQuery { kind, query }));
        }
        self.literal = Some(queries);
        Ok(self)
    }

    /// Takes the weights of the page before, so that its records keep their scores.
    fn resume_weights(&mut self) -> Result<()> {
        let Some(resume) = &self.request.resume else { return Ok(()) };
        let words: Vec<_> = self.readings.iter_mut().flat_map(|reading| &mut reading.words).collect();
        if words.len() != resume.weights.len() {
            return foreign_cursor();
        }
        words.into_iter().zip(&resume.weights).for_each(|(word, weight)| word.weight = *weight);
        Ok(())
    }

    fn run(self) -> Result<Found> {
        let resume = self.request.resume.as_ref();
        let mut window = resume.map_or(Window::default(), |resume| resume.window);
        let mut last = resume.map(|resume| (resume.score, resume.last));
        let mut floor = resume.map(|resume| resume.floor);
        // A window that was shown in part is read again as it was: as far as it went, be that to the end.
        let mut is_resumed = resume.is_some();
        let mut size = self.window_size();
        let mut matches = Vec::new();
        loop {
            let k = if is_resumed { usize::MAX } else { size };
            let found = self.execute(TopK::new(k, window))?;
            let is_last = is_resumed || found.len() < k;
            let end = if is_last { window.down_to } else { found.last().map(|(key, _)| *key) };
            let ranked = rank(self.searcher, &self.readings, &found, self.full_score())?;
            let floor = *floor.get_or_insert_with(|| self.floor(&ranked));
            let admitted: Vec<RankedRecord> = ranked.into_iter().filter(|record| floor.admits(record)).collect();
            let is_exhausted = self.literal.is_none() && admitted.is_empty();
            let rest = admitted.into_iter().filter(|record| last.is_none_or(|last| (record.score, record.key) < last));
            let window_shown = Window { down_to: end, ..window };
            for record in rest.take(self.wanted() - matches.len()) {
                let end = self.resume_point(&record, floor, window_shown);
                matches.push(Match { record, end });
            }
            if matches.len() >= self.wanted() || end.is_none() || is_exhausted {
                return Ok(Found { matches, readings: self.readings });
            }
            (window, last, is_resumed) = (Window { behind: end, down_to: None }, None, false);
            size = size.saturating_mul(2);
        }
    }

    fn execute(&self, top: TopK) -> Result<Vec<(RankKey, usize)>> {
        match &self.literal {
            Some(queries) => Ok(execute(self.searcher, queries, top)?.into_iter().map(|(key, _)| (key, 0)).collect()),
            None => accumulate(self.searcher, &self.readings, &self.request.query.excluded, top),
        }
    }

    /// BM25's score of a record that has every word as well as can be.
    fn full_score(&self) -> u32 {
        match &self.literal {
            Some(_) => self.readings[0].content().map(|(_, word)| word.weight * u32::from(MAX_IMPACT)).sum(),
            None => FULL_SCORE,
        }
    }

    fn floor(&self, ranked: &[RankedRecord]) -> Floor {
        match ranked.first() {
            Some(best) if self.literal.is_none() => {
                let is_whole = best.is_whole && best.matched != MatchKind::Partial;
                Floor { score: best.score * FLOOR / 16, admits_partial: !is_whole }
            }
            _ => Floor { score: 0, admits_partial: true },
        }
    }

    fn resume_point(&self, record: &RankedRecord, floor: Floor, window: Window) -> ResumePoint {
        ResumePoint {
            is_literal: self.literal.is_some(),
            is_unquoted: self.is_unquoted,
            weights: self.readings.iter().flat_map(|reading| reading.words.iter().map(|word| word.weight)).collect(),
            floor,
            window,
            last: record.key,
            score: record.score,
        }
    }

    /// How many matches are wanted: one more than the page holds.
    fn wanted(&self) -> usize {
        self.request.limit + 1
    }

    fn window_size(&self) -> usize {
        let least = if self.literal.is_some() { MIN_LITERAL_WINDOW } else { MIN_WINDOW };
        (self.wanted() * 3 / 2).max(least)
    }
}
