//! The procedures that a text seems to be about.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use super::document::{TOP_LEVEL, document};
use super::lexicon::join;
use super::library::{Library, Section};
use super::pending::Cache;
use super::tiers::weight_of;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Procedure, ProcedureId, RecordText, RelatedProcedure, TextPart};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::Book;
use crate::records::tables::{RECORDS, record_key};
use crate::storage::Source;
use crate::store::Stored;
use crate::text::each_word;

const MOST: u32 = 100;
/// So many of a text's words are looked for, the heaviest ones.
const MOST_WORDS: usize = 40;
/// So many candidates for each procedure wanted are looked at closely.
const CANDIDATES: usize = 8;
/// So many of the shared words are told.
const MOST_SHARED: usize = 8;
/// A pair of words that stands together in the text and in the procedure's name counts like so many levels.
const PAIR: u32 = 2 * TOP_LEVEL as u32;

/// The procedures in force on a day that share the heaviest words with a text, the likeliest first.
pub(crate) fn related(
    source: &dyn Source,
    book: &Book,
    cache: Option<&Cache>,
    text: &str,
    on: Date,
    limit: u32,
) -> Result<Vec<RelatedProcedure>> {
    let mut problems = Problems::default();
    problems.limit(limit, MOST);
    problems.refuse("procedures.related")?;
    let kind = Kind::numbered(Procedure::NUMBER)?;
    let library = Library::open(source, book, cache, vec![(kind, None)])?;
    let Some(section) = library.sections.first() else { return Ok(Vec::new()) };
    let words = heaviest_words(&library, text)?;
    let mut scores: HashMap<u64, u32> = HashMap::new();
    for (word, (weight, _)) in &words {
        add_scores(&library, section, word, *weight, &mut scores)?;
    }
    let mut ranked: Vec<(u32, u64)> = scores.into_iter().map(|(row, score)| (score, row)).collect();
    ranked.sort_unstable_by_key(|place| Reverse(*place));
    let pairs = pairs(text);
    let mut found = Vec::new();
    for (score, row) in ranked {
        if found.len() >= limit as usize * CANDIDATES {
            break;
        }
        let bytes = source.get(RECORDS, &record_key(kind.number, row))?.ok_or_else(lost)?;
        let procedure: Procedure = Envelope::decode(&bytes)?.record()?;
        if procedure.is_in_force(on) {
            found.push(weighed(&procedure, score, &words, &pairs));
        }
    }
    found.sort_by_key(|related| Reverse(related.score));
    found.truncate(limit as usize);
    Ok(found)
}

/// Folded word → what a level of it counts among procedures, and how the text writes it.
type Words = BTreeMap<String, (u32, String)>;

fn heaviest_words(library: &Library<'_>, text: &str) -> Result<Words> {
    let mut weighed = Vec::new();
    let text = RecordText { path: "text".into(), part: TextPart::Body, text: text.into() };
    for (word, term) in document(&[text]) {
        let records = library.records_with(&word)?;
        if records > 0 {
            let exact = term.forms.last().map_or_else(|| word.to_string(), ToString::to_string);
            weighed.push((weight_of(records, library.records()), String::from(word), exact));
        }
    }
    weighed.sort_by_key(|(weight, ..)| Reverse(*weight));
    weighed.truncate(MOST_WORDS);
    Ok(weighed.into_iter().map(|(weight, word, exact)| (word, (weight, exact))).collect())
}

/// Adds what a word counts in each procedure that has it.
fn add_scores(
    library: &Library<'_>,
    section: &Section,
    word: &str,
    weight: u32,
    scores: &mut HashMap<u64, u32>,
) -> Result<()> {
    let shelf = library.shelf(section);
    for (row, waiting) in shelf.waiting {
        if let Some(term) = waiting.words.get(word) {
            *scores.entry(*row).or_default() += weight * u32::from(term.level);
        }
    }
    let mut cursor = shelf.cursor(word);
    for region in 0..=(shelf.last_row >> 16) as u32 {
        cursor.open(region)?;
        for block in 0..cursor.entries().len() {
            cursor.load(block)?;
            let levels = *cursor.levels();
            for (row, level) in cursor.rows().iter().zip(levels) {
                let row = join(region, *row);
                if !shelf.waiting.contains_key(&row) {
                    *scores.entry(row).or_default() += weight * u32::from(level);
                }
            }
        }
    }
    Ok(())
}

/// The folded words that follow one another in a text.
fn pairs(text: &str) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    let mut before: Option<(String, u32)> = None;
    each_word(text, &mut |word| {
        if word.is_whole {
            return;
        }
        // Only what a space parts: a sentence's end parts more.
        if let Some((left, _)) = before.take().filter(|(_, end)| end + 1 == word.start) {
            pairs.insert((left, word.folded.to_owned()));
        }
        before = Some((word.folded.to_owned(), word.end));
    });
    pairs
}

fn weighed(procedure: &Procedure, score: u32, words: &Words, of_text: &BTreeSet<(String, String)>) -> RelatedProcedure {
    let weight = |word: &String| words.get(word).map_or(0, |(weight, _)| *weight);
    let together: u32 =
        pairs(&procedure.name).intersection(of_text).map(|(left, right)| PAIR * weight(left).min(weight(right))).sum();
    let mut shared: Vec<(u32, &str)> = Vec::new();
    each_word(&format!("{} {}", procedure.code, procedure.name), &mut |word| {
        if let Some((weight, exact)) = words.get(word.folded)
            && shared.iter().all(|(_, known)| known != exact)
        {
            shared.push((*weight, exact));
        }
    });
    shared.sort_by_key(|(weight, _)| Reverse(*weight));
    RelatedProcedure {
        procedure: ProcedureId(procedure.header.id),
        code: procedure.code.clone(),
        name: procedure.name.clone(),
        score: i64::from(score + together),
        words: shared.into_iter().take(MOST_SHARED).map(|(_, word)| word.to_owned()).collect(),
    }
}

fn lost() -> CchcError {
    CchcError::Corrupt { reason: "a procedure that was found is not there: reindex".to_owned() }
}
