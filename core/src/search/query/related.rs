//! The procedures that a text seems to be about: those that share its terms with the greatest weights.
//!
//! A disjunctive (OR) query of these terms, scored by BM25 term by term over whole posting lists, without pruning. The
//! best candidates in force are then ranked anew, with the pairs of terms that stand together in the text and in their
//! names.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use super::searcher::{KindSearcher, Searcher};
use super::state::SearchState;
use crate::error::{CchcError, Result};
use crate::model::RecordType;
use crate::model::record::Problems;
use crate::model::{Procedure, ProcedureId, RecordText, RelatedProcedure, TextPart};
use crate::records::catalogue::Kind;
use crate::search::bm25::{MAX_IMPACT, term_weight};
use crate::search::index::{join_row, record_terms};
use crate::text::tokenize;

/// The greatest limit.
const MAX_LIMIT: u32 = 100;
/// How many of a text's terms are looked for, those with the greatest weights.
const MAX_TERMS: usize = 40;
/// How many candidates are ranked anew for each procedure wanted.
const CANDIDATES: usize = 8;
/// How many of the shared words a result names.
const MAX_SHARED: usize = 8;
/// How many units of impact a pair of terms counts that stands together in the text and in the procedure's name.
const PAIR_IMPACT: u32 = 2 * MAX_IMPACT as u32;

/// The procedures in force on a day that a text seems to be about, the likeliest first.
pub(crate) fn related(state: &SearchState<'_>, text: &str, on: Date, limit: u32) -> Result<Vec<RelatedProcedure>> {
    let mut problems = Problems::default();
    problems.limit(limit, MAX_LIMIT);
    problems.refuse("procedures.related")?;
    let kind = Kind::numbered(Procedure::NUMBER)?;
    let searcher = Searcher::open(state, vec![(kind, None)])?;
    let Some(procedures) = searcher.kinds.first() else { return Ok(Vec::new()) };
    let terms = weightiest_terms(&searcher, text)?;
    let mut scores: HashMap<u64, u32> = HashMap::new();
    for (term, (weight, _)) in &terms {
        add_scores(procedures, term, *weight, &mut scores)?;
    }
    let mut ranked: Vec<(u32, u64)> = scores.into_iter().map(|(row, score)| (score, row)).collect();
    ranked.sort_unstable_by_key(|candidate| Reverse(*candidate));
    let pairs = pairs(text);
    let mut found = Vec::new();
    for (score, row) in ranked {
        if found.len() >= limit as usize * CANDIDATES {
            break;
        }
        let procedure: Procedure = state.version(kind, row)?.ok_or_else(lost)?.record()?;
        if procedure.is_in_force(on) {
            found.push(ranked_anew(&procedure, score, &terms, &pairs));
        }
    }
    found.sort_by_key(|related| Reverse(related.score));
    found.truncate(limit as usize);
    Ok(found)
}

/// Term → its weight among procedures, and its surface form in the text.
type WeightedTerms = BTreeMap<String, (u32, String)>;

fn weightiest_terms(searcher: &Searcher<'_>, text: &str) -> Result<WeightedTerms> {
    let mut weighed = Vec::new();
    let text = RecordText { path: "text".into(), part: TextPart::Body, text: text.into() };
    for (term, occurrences) in record_terms(&[text]) {
        let records = searcher.document_frequency(&term)?;
        if records > 0 {
            let form = occurrences.forms.last().map_or_else(|| term.to_string(), ToString::to_string);
            weighed.push((term_weight(records, searcher.records()), String::from(term), form));
        }
    }
    weighed.sort_by_key(|(weight, ..)| Reverse(*weight));
    weighed.truncate(MAX_TERMS);
    Ok(weighed.into_iter().map(|(weight, term, form)| (term, (weight, form))).collect())
}

/// Adds the score of a term to each procedure that holds it.
fn add_scores(searcher: &KindSearcher<'_>, term: &str, weight: u32, scores: &mut HashMap<u64, u32>) -> Result<()> {
    for (row, record) in &*searcher.pending {
        if let Some(occurrences) = record.terms.get(term) {
            *scores.entry(*row).or_default() += weight * u32::from(occurrences.impact);
        }
    }
    let mut cursor = searcher.cursor(term);
    for region in 0..=(searcher.last_row >> 16) as u32 {
        cursor.open(region)?;
        for block in 0..cursor.blocks().len() {
            cursor.load(block)?;
            let impacts = *cursor.impacts();
            for (row, impact) in cursor.rows().iter().zip(impacts) {
                let row = join_row(region, *row);
                if !searcher.pending.contains_key(&row) {
                    *scores.entry(row).or_default() += weight * u32::from(impact);
                }
            }
        }
    }
    Ok(())
}

/// The pairs of terms that follow one another in a text.
fn pairs(text: &str) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    let mut before: Option<(String, u32)> = None;
    tokenize(text, &mut |token| {
        if token.is_compound {
            return;
        }
        // Only with a single character between: more stand at the end of a sentence.
        if let Some((left, _)) = before.take().filter(|(_, end)| end + 1 == token.start) {
            pairs.insert((left, token.term.to_owned()));
        }
        before = Some((token.term.to_owned(), token.end));
    });
    pairs
}

fn ranked_anew(
    procedure: &Procedure,
    score: u32,
    terms: &WeightedTerms,
    pairs_of_text: &BTreeSet<(String, String)>,
) -> RelatedProcedure {
    let weight = |term: &String| terms.get(term).map_or(0, |(weight, _)| *weight);
    let pairs = pairs(&procedure.name);
    let shared_pairs = pairs.intersection(pairs_of_text);
    let proximity: u32 = shared_pairs.map(|(left, right)| PAIR_IMPACT * weight(left).min(weight(right))).sum();
    let mut shared: Vec<(u32, &str)> = Vec::new();
    tokenize(&format!("{} {}", procedure.code, procedure.name), &mut |token| {
        if let Some((weight, form)) = terms.get(token.term)
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
        score: i64::from(score + proximity),
        words: shared.into_iter().take(MAX_SHARED).map(|(_, form)| form.to_owned()).collect(),
    }
}

fn lost() -> CchcError {
    CchcError::Corrupt { reason: "a procedure that was found is not there: reindex".to_owned() }
}
