//! A search from request to page, in five stages: parse, plan, execute, rank, page.
//!
//! 1. **Parse** ([`request`](super::request), [`parse`](super::parse)): the arguments are checked, the query is split
//!    into words, phrases and exclusions.
//! 2. **Plan** ([`plan`](super::plan)): the query becomes match tiers, each a set of conjunctive queries.
//! 3. **Execute** ([`execute`](super::execute)): the records of a tier come in windows of a page and a half by BM25's
//!    score.
//! 4. **Rank** ([`rank`](super::rank)): within a window, records come first whose terms stand together as typed.
//! 5. **Page** ([`page`](super::page)): titles, excerpts, and a cursor with the end of the page.
//!
//! Tiers and windows are taken one after another, only until the page is full.

use super::conjunction::{ConjunctiveQuery, KindQuery};
use super::execute::execute;
use super::page::{Match, page};
use super::plan::{MatchTier, SearchPlan};
use super::rank::{RankedRecord, rank};
use super::request::{SearchRequest, foreign_cursor};
use super::resume_point::ResumePoint;
use super::searcher::Searcher;
use super::top_k::{TopK, Window};
use crate::error::Result;
use crate::model::{Correction, SearchPage};
use crate::records::meta::StoreMeta;
use crate::search::index::PendingCache;
use crate::storage::Source;

/// A window holds a page and a half, but no fewer records than these.
const MIN_WINDOW: usize = 32;

/// One page of what a search finds.
pub(crate) fn search(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&PendingCache>,
    request: &SearchRequest<'_>,
) -> Result<SearchPage> {
    let (matches, corrections) = matches(source, meta, cache, request)?;
    page(source, request, &matches, corrections)
}

/// The records of one page by kind and row alone.
pub(crate) fn search_rows(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&PendingCache>,
    request: &SearchRequest<'_>,
) -> Result<Vec<(u8, u64)>> {
    let (matches, _) = matches(source, meta, cache, request)?;
    Ok(matches.iter().take(request.limit as usize).map(|found| (found.key.kind, found.key.row)).collect())
}

/// The matches of one page, and one more where there is a next page; and which words were read as others.
fn matches(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&PendingCache>,
    request: &SearchRequest<'_>,
) -> Result<(Vec<Match>, Vec<Correction>)> {
    let request = request.check(source)?;
    let searcher = Searcher::open(source, meta, cache, request.kinds)?;
    let plan = SearchPlan::new(&searcher, request.query)?;
    let resume = request.resume.as_ref();
    if resume.is_some_and(|resume| resume.weights.len() != plan.words()) {
        foreign_cursor()?;
    }
    let mut run = SearchRun { searcher: &searcher, plan: &plan, wanted: request.limit + 1, matches: Vec::new() };
    let is_in_fallback = resume.is_some_and(ResumePoint::is_in_fallback);
    if !is_in_fallback {
        for tier in plan.strict_tiers()? {
            run.tier(tier, resume)?;
        }
    }
    let mut corrections = Vec::new();
    if is_in_fallback || (resume.is_none() && run.matches.is_empty()) {
        for tier in plan.typo_tiers()? {
            run.fallback_tier(tier, resume)?;
        }
        let found_by: Vec<&ConjunctiveQuery> = run.matches.iter().map(|found| &found.query).collect();
        corrections = plan.corrections(&found_by);
        for tier in plan.partial_tiers()? {
            run.fallback_tier(tier, resume)?;
        }
    }
    Ok((run.matches, corrections))
}

/// A search under way.
struct SearchRun<'a> {
    searcher: &'a Searcher<'a>,
    plan: &'a SearchPlan<'a>,
    /// How many matches are wanted.
    wanted: usize,
    matches: Vec<Match>,
}

impl SearchRun<'_> {
    /// Runs a tier that is run only where nothing was found before.
    fn fallback_tier(&mut self, tier: MatchTier, resume: Option<&ResumePoint>) -> Result<()> {
        let is_next = resume.is_none_or(|resume| resume.is_in(&tier));
        if is_next && self.matches.is_empty() { self.tier(tier, resume) } else { Ok(()) }
    }

    /// Runs a tier, from where the page before ended if it ended in this one.
    fn tier(&mut self, mut tier: MatchTier, resume: Option<&ResumePoint>) -> Result<()> {
        if self.is_full() || resume.is_some_and(|resume| resume.is_behind(&tier)) {
            return Ok(());
        }
        let resume = resume.filter(|resume| resume.is_in(&tier));
        if let Some(resume) = resume {
            tier.weights.clone_from(&resume.weights);
        }
        let queries = self.plan.queries(&tier)?;
        let mut window = resume.map_or(Window::default(), |resume| resume.window);
        let mut last = resume.map(|resume| (resume.score, resume.last));
        // A window that was shown in part is read again as it was: as far as it went, be that to the end.
        let mut is_resumed = resume.is_some();
        loop {
            let k = if is_resumed { usize::MAX } else { self.window_size() };
            let found = execute(self.searcher, &queries, TopK::new(k, window))?;
            let is_last = is_resumed || found.len() < k;
            let end = if is_last { window.down_to } else { found.last().map(|(key, _)| *key) };
            let ranked = rank(self.searcher, &queries, &found)?;
            let rest = ranked.iter().filter(|record| last.is_none_or(|last| (record.score, record.key) < last));
            self.add(&tier, &queries, Window { down_to: end, ..window }, rest);
            if self.is_full() || end.is_none() {
                return Ok(());
            }
            (window, last, is_resumed) = (Window { behind: end, down_to: None }, None, false);
        }
    }

    /// Adds the records of a window until there are enough matches.
    fn add<'r>(
        &mut self,
        tier: &MatchTier,
        queries: &[KindQuery],
        window: Window,
        ranked: impl Iterator<Item = &'r RankedRecord>,
    ) {
        let MatchTier { matched, step, weights, .. } = tier;
        for RankedRecord { score, key, query } in ranked.take(self.wanted - self.matches.len()) {
            let (matched, step, weights) = (*matched, *step, weights.clone());
            let end = ResumePoint { matched, step, weights, window, last: *key, score: *score };
            let query = queries[*query].query.clone();
            self.matches.push(Match { key: *key, score: *score, matched, query, end });
        }
    }

    fn is_full(&self) -> bool {
        self.matches.len() >= self.wanted
    }

    fn window_size(&self) -> usize {
        (self.wanted * 3 / 2).max(MIN_WINDOW)
    }
}
