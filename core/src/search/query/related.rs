//! The procedures that a text seems to be about.
//!
//! The text is understood as a query is: words that only say how somebody asks weigh nothing, abbreviations and other
//! names are written out. A disjunctive (OR) query of its weightiest terms, scored by BM25 term by term over whole
//! posting lists, without pruning, gives candidates; they are ranked as the hits of a search are, by where the words
//! stand and which stand together.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use super::conjunction::QueryTerm;
use super::execute::each_posting;
use super::parse::ParsedQuery;
use super::rank::rank;
use super::searcher::{KindSearcher, Searcher};
use super::state::SearchState;
use super::top_k::RankKey;
use super::understand::{Reading, Understanding};
use crate::error::Result;
use crate::model::RecordType;
use crate::model::record::Problems;
use crate::model::{Procedure, ProcedureId, RelatedProcedure};
use crate::records::catalogue::Kind;
use crate::search::bm25::MAX_IMPACT;
use crate::search::index::join_row;
use crate::text::tokenize;

/// The greatest limit.
const MAX_LIMIT: u32 = 100;
/// How many candidates are ranked anew for each procedure wanted, and at least.
const CANDIDATES: usize = 8;
const LEAST_CANDIDATES: usize = 128;
/// How many of the shared words a result names.
const MAX_SHARED: usize = 8;

/// The procedures in force on a day that a text seems to be about, the likeliest first.
pub(crate) fn related(state: &SearchState<'_>, text: &str, on: Date, limit: u32) -> Result<Vec<RelatedProcedure>> {
    let mut problems = Problems::default();
    problems.limit(limit, MAX_LIMIT);
    problems.refuse("procedures.related")?;
    let kind = Kind::numbered(Procedure::NUMBER)?;
    let searcher = Searcher::open(state, vec![(kind, None)])?;
    let Some(procedures) = searcher.kinds.first() else { return Ok(Vec::new()) };
    let readings = Understanding::new(&searcher, &ParsedQuery::of_text(text))?.gist()?;
    let candidates = candidates(procedures, &readings)?;
    let mut found = Vec::new();
    for window in candidates.chunks((limit as usize * CANDIDATES).max(LEAST_CANDIDATES)) {
        for ranked in rank(&searcher, &readings, window, full_score(&readings))? {
            let procedure: Procedure = state.found(kind, ranked.key.row)?.record()?;
            if procedure.is_in_force(on) {
                found.push(related_procedure(&procedure, ranked.score, &readings[ranked.reading]));
            }
            if found.len() >= limit as usize {
                return Ok(found);
            }
        }
    }
    Ok(found)
}

/// The procedures that hold any word of the readings, each with the reading of which it holds most, best first.
fn candidates(procedures: &KindSearcher<'_>, readings: &[Reading]) -> Result<Vec<(RankKey, usize)>> {
    let mut best: HashMap<u64, (u32, usize)> = HashMap::new();
    for (number, reading) in readings.iter().enumerate() {
        let mut scores: HashMap<u64, u32> = HashMap::new();
        for (_, word) in reading.content() {
            add_scores(procedures, &word.word.term, word.weight, &mut scores)?;
        }
        for (row, score) in scores {
            let known = best.entry(row).or_insert((score, number));
            if score > known.0 {
                *known = (score, number);
            }
        }
    }
    let key = |(row, (score, number))| (RankKey { score, kind: procedures.kind.number, row }, number);
    let mut found: Vec<(RankKey, usize)> = best.into_iter().map(key).collect();
    found.sort_unstable_by_key(|(key, _)| Reverse(*key));
    Ok(found)
}

/// BM25's score of a procedure that holds every word of a reading as well as can be.
fn full_score(readings: &[Reading]) -> u32 {
    let full = |reading: &Reading| reading.content().map(|(_, word)| word.weight * u32::from(MAX_IMPACT)).sum();
    readings.iter().map(full).max().unwrap_or_default()
}

/// Adds the score of a term to each procedure that holds it.
fn add_scores(searcher: &KindSearcher<'_>, term: &str, weight: u32, scores: &mut HashMap<u64, u32>) -> Result<()> {
    let term = QueryTerm::of(term, weight);
    for (row, record) in &*searcher.pending {
        if let Some(occurrences) = record.terms.get(term.term.as_str()) {
            *scores.entry(*row).or_default() += term.score_of(occurrences);
        }
    }
    for region in 0..=(searcher.last_row >> 16) as u32 {
        each_posting(searcher, &term, region, None, &mut |row, score| {
            let row = join_row(region, row);
            if !searcher.pending.contains_key(&row) {
                *scores.entry(row).or_default() += score;
            }
        })?;
    }
    Ok(())
}

/// A procedure that was found, with the words of the reading that its code and name hold.
fn related_procedure(procedure: &Procedure, score: u32, reading: &Reading) -> RelatedProcedure {
    let words = reading.content().map(|(_, word)| (word.word.term.as_str(), (word.weight, word.word.form.as_str())));
    let words: BTreeMap<&str, (u32, &str)> = words.collect();
    let mut shared: Vec<(u32, &str)> = Vec::new();
    tokenize(&format!("{} {}", procedure.code, procedure.name), &mut |token| {
        if let Some((weight, form)) = words.get(token.term)
            && shared.iter().all(|(_, known)| known != form)
        {
            shared.push((*weight, form));
        }
    });
    shared.sort_by_key(|(weight, _)| Reverse(*weight));
    RelatedProcedure {
        procedure: ProcedureId(procedure.header.id),
        code: procedure.code.clone(),
        name: procedure.name.clone(),
        score: i64::from(score),
        words: shared.into_iter().take(MAX_SHARED).map(|(_, form)| form.to_owned()).collect(),
    }
}
