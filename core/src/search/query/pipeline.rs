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

use std::collections::HashSet;

use super::conjunction::{ConjunctiveQuery, KindQuery};
use super::execute::{FULL_SCORE, accumulate, execute};
use super::found::{Found, Match};
use super::order::by_day;
use super::page::page;
use super::parse::ParsedQuery;
use super::rank::{RankedRecord, rank};
use super::request::{CheckedRequest, SearchRequest, understood_otherwise};
use super::resume_point::{Floor, ResumePoint};
use super::searcher::Searcher;
use super::state::SearchState;
use super::top_k::{RankKey, TopK, Window};
use super::understand::{Reading, Understanding};
use crate::error::Result;
use crate::model::{MatchKind, SearchOrder, SearchPage};
use crate::search::bm25::MAX_IMPACT;

/// A window holds a page and a half, but no fewer records than these.
const MIN_LITERAL_WINDOW: usize = 48;
/// The first window where records need not have every word: BM25 alone tells less of them. It is the same for pages of
/// any size, since the window without a record to show ends the search.
const FIRST_WINDOW: usize = 240;
/// Records whose score is less than this part of the best, in sixteenths, are left out where not every word must be
/// there; and all that lack a word, where the best has every word in its titles.
const FLOOR: u32 = 7;

/// One page of what a search finds.
pub(crate) fn search(state: &SearchState<'_>, request: &SearchRequest<'_>) -> Result<SearchPage> {
    let mut checked = request.check(state)?;
    let found = find(state, &mut checked)?;
    page(state, request, checked.fields.as_ref(), &found)
}

/// The records of one page by kind and row alone.
pub(crate) fn search_rows(state: &SearchState<'_>, request: &SearchRequest<'_>) -> Result<Vec<(u8, u64)>> {
    let found = find(state, &mut request.check(state)?)?.matches.into_iter().take(request.limit as usize);
    Ok(found.map(|found| (found.record.key.kind, found.record.key.row)).collect())
}

/// How many readings a query has, without searching them: what understanding it takes.
pub(crate) fn understand(state: &SearchState<'_>, request: &SearchRequest<'_>) -> Result<usize> {
    let mut request = request.check(state)?;
    let searcher = Searcher::open(state, std::mem::take(&mut request.kinds))?;
    let understanding = Understanding::new(&searcher, &request.query)?;
    understanding.literal()?;
    Ok(understanding.readings()?.len())
}

/// The matches of one page, and one more where there is a next page.
fn find(state: &SearchState<'_>, request: &mut CheckedRequest) -> Result<Found> {
    let searcher = &Searcher::open(state, std::mem::take(&mut request.kinds))?;
    let request = &*request;
    if request.resume.as_ref().is_none_or(|resume| !resume.is_unquoted) {
        let found = find_query(state, searcher, request, &request.query, false)?;
        if request.resume.is_some() || !found.matches.is_empty() {
            return Ok(found);
        }
    }
    match request.query.without_long_quotes() {
        Some(query) => find_query(state, searcher, request, &query, true),
        None => Ok(Found { all: request.wants_all.then(Vec::new), ..Found::default() }),
    }
}

fn find_query(
    state: &SearchState<'_>,
    searcher: &Searcher<'_>,
    request: &CheckedRequest,
    query: &ParsedQuery,
    is_unquoted: bool,
) -> Result<Found> {
    let understanding = Understanding::new(searcher, query)?;
    if request.resume.as_ref().is_none_or(|resume| resume.is_literal) {
        let readings = vec![understanding.literal()?];
        let within = within_fields(state, searcher, request, &readings, true)?;
        let literal =
            Readings::new(within.as_ref().unwrap_or(searcher), request, readings, is_unquoted)?.literally()?;
        let best = literal.by_relevance()?;
        if request.resume.is_some() || is_enough(searcher, &understanding, &best)? {
            return literal.finish(state, best);
        }
    }
    let readings = understanding.readings()?;
    let within = within_fields(state, searcher, request, &readings, false)?;
    let readings = Readings::new(within.as_ref().unwrap_or(searcher), request, readings, is_unquoted)?;
    let best = readings.by_relevance()?;
    readings.finish(state, best)
}

/// The searcher for the fields that the request names; `None` where it names none.
fn within_fields<'a>(
    state: &SearchState<'_>,
    searcher: &Searcher<'_>,
    request: &CheckedRequest,
    readings: &[Reading],
    is_literal: bool,
) -> Result<Option<Searcher<'a>>> {
    let Some(fields) = &request.fields else { return Ok(None) };
    let all = TopK::new(usize::MAX, Window::default());
    // Of a word that is often in a record only the first positions are known: phrases are looked for in the fields.
    let words: Vec<Reading> =
        readings.iter().map(|reading| Reading { phrases: Vec::new(), ..reading.clone() }).collect();
    let anywhere = match words.first() {
        Some(reading) if is_literal => execute(searcher, &literal_queries(searcher, reading, &[])?, all)?,
        _ => accumulate(searcher, &words, &[], all)?,
    };
    let anywhere: Vec<RankKey> = anywhere.into_iter().map(|(key, _)| key).collect();
    fields.searcher(state, searcher, readings, &request.query.excluded, &anywhere).map(Some)
}

/// For each kind that can have them, the query for records with every word of a reading as typed.
fn literal_queries(
    searcher: &Searcher<'_>,
    reading: &Reading,
    excluded: &[Vec<(String, u16)>],
) -> Result<Vec<KindQuery>> {
    let mut queries = Vec::new();
    for (kind, kind_searcher) in searcher.kinds.iter().enumerate() {
        let query = ConjunctiveQuery::literal(searcher, kind_searcher, reading, excluded)?;
        queries.extend(query.map(|query| KindQuery { kind, query }));
    }
    Ok(queries)
}

/// Whether the records that have every word as typed are what is looked for.
fn is_enough(searcher: &Searcher<'_>, understanding: &Understanding<'_>, best: &[Match]) -> Result<bool> {
    let Some(best) = best.first() else { return Ok(false) };
    Ok(best.record.is_together || (!searcher.have_titles()? && understanding.is_plain()?))
}

/// What cursors of versions hold that noted no words.
const UNKNOWN_WORDS: u32 = 0;

/// A hash of the words of some readings: how they are written, which are frames, and how much a reading counts.
fn words_hash(readings: &[Reading]) -> u32 {
    let mut hasher = blake3::Hasher::new();
    for reading in readings {
        hasher.update(&reading.share.to_le_bytes());
        for word in &reading.words {
            hasher.update(word.word.form.as_bytes()).update(&[0, u8::from(word.is_frame)]);
        }
    }
    hasher.finalize().as_bytes().first_chunk().map_or(0, |first| u32::from_le_bytes(*first)).max(1)
}

/// Readings of a query that are run together.
struct Readings<'a> {
    searcher: &'a Searcher<'a>,
    request: &'a CheckedRequest,
    readings: Vec<Reading>,
    /// The hash of their words.
    words: u32,
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
        let words = words_hash(&readings);
        let mut run = Self { searcher, request, readings, words, is_unquoted, literal: None };
        run.resume_weights()?;
        Ok(run)
    }

    /// Runs the first reading alone, for records that have every word as typed.
    fn literally(mut self) -> Result<Self> {
        self.literal = Some(literal_queries(self.searcher, &self.readings[0], &self.request.query.excluded)?);
        Ok(self)
    }

    /// Takes the weights of the page before, so that its records keep their scores.
    fn resume_weights(&mut self) -> Result<()> {
        let Some(resume) = &self.request.resume else { return Ok(()) };
        let is_as_before = [self.words, UNKNOWN_WORDS].contains(&resume.words);
        let words: Vec<_> = self.readings.iter_mut().flat_map(|reading| &mut reading.words).collect();
        if words.len() != resume.weights.len() || !is_as_before {
            return understood_otherwise();
        }
        words.into_iter().zip(&resume.weights).for_each(|(word, weight)| word.weight = *weight);
        Ok(())
    }

    /// The page in the order asked for, and every record where that is wanted; `best` is the page by relevance.
    fn finish(self, state: &SearchState<'_>, best: Vec<Match>) -> Result<Found> {
        let (matches, all) = match self.request.wants_all {
            false => (best, None),
            true => {
                let (floor, all) = self.all()?;
                let keys = all.iter().map(|(key, _)| *key).collect::<Vec<_>>();
                let matches = match self.request.order {
                    SearchOrder::Relevance => best,
                    SearchOrder::Newest | SearchOrder::Oldest => self.page_by_day(state, floor, &all, &keys)?,
                };
                (matches, Some(keys))
            }
        };
        Ok(Found { matches, readings: self.readings, all })
    }

    /// The page by relevance. Windows are taken one after another, only until the page is full.
    fn by_relevance(&self) -> Result<Vec<Match>> {
        let resume = self.request.resume.as_ref().filter(|_| self.request.order == SearchOrder::Relevance);
        let mut window = resume.map_or(Window::default(), |resume| resume.window);
        let mut last = resume.map(|resume| (resume.score, resume.last));
        let mut floor = self.request.resume.as_ref().map(|resume| resume.floor);
        // A window that was shown in part is read again as it was: as far as it went, be that to the end.
        let mut is_resumed = resume.is_some();
        let mut size = resume.map_or(self.first_window(), |resume| resume.size as usize);
        let mut matches = Vec::new();
        loop {
            let k = if is_resumed { usize::MAX } else { size };
            let found = self.execute(TopK::new(k, window))?;
            let is_last = is_resumed || found.len() < k;
            let end = if is_last { window.down_to } else { found.last().map(|(key, _)| *key) };
            let ranked = self.rank(&found)?;
            let floor = *floor.get_or_insert_with(|| self.floor(&ranked));
            let admitted: Vec<RankedRecord> = ranked.into_iter().filter(|record| floor.admits(record)).collect();
            let is_exhausted = self.literal.is_none() && admitted.is_empty();
            let rest = admitted.into_iter().filter(|record| last.is_none_or(|last| (record.score, record.key) < last));
            let window_shown = Window { down_to: end, ..window };
            for record in rest.take(self.wanted() - matches.len()) {
                let end = self.resume_point(&record, floor, window_shown, size);
                matches.push(Match { record, end });
            }
            if matches.len() >= self.wanted() || end.is_none() || is_exhausted {
                return Ok(matches);
            }
            (window, last, is_resumed) = (Window { behind: end, down_to: None }, None, false);
            size = size.saturating_mul(2);
        }
    }

    /// Every record that the pages by relevance show to the end, and the floor of them.
    fn all(&self) -> Result<(Floor, Vec<(RankKey, usize)>)> {
        let found = self.execute(TopK::new(usize::MAX, Window::default()))?;
        let known = self.request.resume.as_ref().map(|resume| resume.floor);
        if self.literal.is_some() {
            // Any record with the words is shown: none must be ranked for that.
            return Ok((known.unwrap_or(Floor::OF_ALL), found));
        }
        let (mut floor, mut admitted) = (known, Vec::new());
        let (mut rest, mut size) = (found.as_slice(), self.first_window());
        while !rest.is_empty() {
            let (window, others) = rest.split_at(size.min(rest.len()));
            let ranked = self.rank(window)?;
            let floor = *floor.get_or_insert_with(|| self.floor(&ranked));
            let before = admitted.len();
            let shown = ranked.into_iter().filter(|record| floor.admits(record));
            admitted.extend(shown.map(|record| (record.key, record.reading)));
            if admitted.len() == before {
                break;
            }
            (rest, size) = (others, size.saturating_mul(2));
        }
        Ok((floor.unwrap_or(Floor::OF_ALL), admitted))
    }

    /// The page by days. Its records have the place of their day instead of a score: see [`by_day`].
    fn page_by_day(
        &self,
        state: &SearchState<'_>,
        floor: Floor,
        all: &[(RankKey, usize)],
        keys: &[RankKey],
    ) -> Result<Vec<Match>> {
        let last = self.request.resume.as_ref().map(|resume| resume.last);
        let ordered = by_day(state, keys, self.request.order)?.into_iter();
        let shown: Vec<RankKey> =
            ordered.filter(|key| last.is_none_or(|last| *key < last)).take(self.wanted()).collect();
        let place = |key: &RankKey| shown.iter().position(|shown| (shown.kind, shown.row) == (key.kind, key.row));
        let wanted: HashSet<(u8, u64)> = shown.iter().map(|key| (key.kind, key.row)).collect();
        let found: Vec<_> = all.iter().filter(|(key, _)| wanted.contains(&(key.kind, key.row))).copied().collect();
        let mut placed: Vec<_> =
            self.rank(&found)?.into_iter().filter_map(|record| Some((place(&record.key)?, record))).collect();
        placed.sort_by_key(|(place, _)| *place);
        let end = |(place, record): (usize, RankedRecord)| {
            let end = ResumePoint {
                last: shown[place],
                ..self.resume_point(&record, floor, Window::default(), self.first_window())
            };
            Match { record, end }
        };
        Ok(placed.into_iter().map(end).collect())
    }

    fn rank(&self, found: &[(RankKey, usize)]) -> Result<Vec<RankedRecord>> {
        rank(self.searcher, &self.readings, found, self.full_score())
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
            _ => Floor::OF_ALL,
        }
    }

    fn resume_point(&self, record: &RankedRecord, floor: Floor, window: Window, size: usize) -> ResumePoint {
        ResumePoint {
            is_literal: self.literal.is_some(),
            is_unquoted: self.is_unquoted,
            weights: self.readings.iter().flat_map(|reading| reading.words.iter().map(|word| word.weight)).collect(),
            floor,
            window,
            last: record.key,
            score: record.score,
            size: u32::try_from(size).unwrap_or(u32::MAX),
            words: self.words,
        }
    }

    /// How many matches are wanted: one more than the page holds.
    fn wanted(&self) -> usize {
        self.request.limit + 1
    }

    fn first_window(&self) -> usize {
        if self.literal.is_some() { (self.wanted() * 3 / 2).max(MIN_LITERAL_WINDOW) } else { FIRST_WINDOW }
    }
}
