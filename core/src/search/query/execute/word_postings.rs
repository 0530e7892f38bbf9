//! The postings of a word: those of all terms that may stand for it, each record with the greatest score of these.

use super::super::conjunction::QueryTerm;
use super::super::searcher::{KindSearcher, Searcher};
use super::super::understand::{Alternative, ReadWord};
use crate::error::Result;

/// Rows are looked up one by one in a block that has so many times more postings.
const FEW: usize = 8;

/// A word with the terms that may stand for it, in the records of one kind.
pub(super) struct ScoredWord<'r> {
    word: &'r ReadWord,
    /// Weights are in sixteenths of the word's.
    pub terms: Vec<QueryTerm>,
}

impl<'r> ScoredWord<'r> {
    pub fn new(searcher: &Searcher<'_>, kind: &KindSearcher<'_>, word: &'r ReadWord) -> Result<Self> {
        let term = |alternative: &Alternative| {
            let weight = word.weight * alternative.share;
            QueryTerm::with_form(searcher, kind, (&alternative.term, alternative.form.as_ref()), weight)
        };
        Ok(Self { word, terms: word.alternatives.iter().map(term).collect::<Result<_>>()? })
    }

    /// Whether a word has the same scores.
    pub fn is(&self, word: &ReadWord) -> bool {
        self.word.weight == word.weight && self.word.alternatives == word.alternatives
    }
}

/// A posting of a word: its row, and its score.
type ScoredPosting = (u16, u32);

/// The postings of words in one region, by row.
pub(super) struct WordPostings<'r> {
    kind: &'r KindSearcher<'r>,
    words: &'r [ScoredWord<'r>],
    region: u32,
    /// For each word its postings, once they were asked for: several readings may have it.
    all: Vec<Option<Vec<ScoredPosting>>>,
    some: Vec<ScoredPosting>,
    union: Union,
}

impl<'r> WordPostings<'r> {
    pub fn new(kind: &'r KindSearcher<'r>, words: &'r [ScoredWord<'r>]) -> Self {
        Self { kind, words, region: 0, all: vec![None; words.len()], some: Vec::new(), union: Union::default() }
    }

    /// Goes to a region.
    pub fn open(&mut self, region: u32) {
        self.region = region;
        self.all.fill(None);
    }

    /// Every posting of a word.
    pub fn all(&mut self, word: usize) -> Result<&[ScoredPosting]> {
        if self.all[word].is_none() {
            let mut postings = Vec::new();
            self.read(word, None, &mut postings)?;
            self.all[word] = Some(postings);
        }
        Ok(self.all[word].as_deref().unwrap_or_default())
    }

    /// Its postings of some rows, given in ascending order.
    pub fn among(&mut self, word: usize, rows: &[u16]) -> Result<&[ScoredPosting]> {
        let mut some = std::mem::take(&mut self.some);
        some.clear();
        match &self.all[word] {
            Some(all) => {
                let mut all = all.iter().peekable();
                for row in rows {
                    while all.next_if(|(other, _)| other < row).is_some() {}
                    some.extend(all.next_if(|(other, _)| other == row));
                }
            }
            None => self.read(word, Some(rows), &mut some)?,
        }
        self.some = some;
        Ok(&self.some)
    }

    fn read(&mut self, word: usize, rows: Option<&[u16]>, out: &mut Vec<ScoredPosting>) -> Result<()> {
        if let [term] = self.words[word].terms.as_slice() {
            return each_posting(self.kind, term, self.region, rows, |row, score| out.push((row, score)));
        }
        for term in &self.words[word].terms {
            each_posting(self.kind, term, self.region, rows, |row, score| self.union.add(row, score))?;
        }
        self.union.drain(out);
        Ok(())
    }
}

/// Visits the postings of a term in a region with their scores: all of them, or those of some rows, given in ascending
/// order.
pub(in super::super) fn each_posting(
    kind: &KindSearcher<'_>,
    term: &QueryTerm,
    region: u32,
    rows: Option<&[u16]>,
    mut each: impl FnMut(u16, u32),
) -> Result<()> {
    let mut cursor = kind.cursor(&term.term)?;
    if !cursor.open(region)? {
        return Ok(());
    }
    let blocks = cursor.blocks().len();
    if rows.is_none_or(|rows| rows.len() >= blocks) {
        cursor.read_all()?;
    }
    let Some(mut rest) = rows else {
        for block in 0..blocks {
            cursor.load(block)?;
            let impacts = cursor.impacts();
            for (index, (row, impact)) in cursor.rows().iter().zip(impacts).enumerate() {
                each(*row, term.score_of_posting(&cursor, index, impact));
            }
        }
        return Ok(());
    };
    for block in 0..blocks {
        let next = cursor.blocks().get(block + 1).map(|next| next.first_row);
        let of_block = next.map_or(rest.len(), |next| count_below(rest, next));
        let mut wanted = rest.split_off(..of_block).unwrap_or_default();
        if wanted.len() * FEW < usize::from(cursor.blocks()[block].count) {
            for row in wanted {
                if let Some(index) = cursor.find(*row)? {
                    each(*row, term.score_of_posting(&cursor, index, cursor.impact(index)));
                }
            }
            continue;
        }
        cursor.load(block)?;
        for (index, row) in cursor.rows().iter().enumerate() {
            wanted = &wanted[count_below(wanted, *row)..];
            if wanted.first() == Some(row) {
                each(*row, term.score_of_posting(&cursor, index, cursor.impact(index)));
            }
        }
    }
    Ok(())
}

/// How many rows of an ascending list are below a row; fast where they are few.
fn count_below(rows: &[u16], row: u16) -> usize {
    let mut end = 1;
    while rows.get(end - 1).is_some_and(|other| *other < row) {
        end *= 2;
    }
    let begin = end / 2;
    begin + rows[begin..end.min(rows.len())].partition_point(|other| *other < row)
}

/// The union of the postings of several terms, each row with its greatest score.
#[derive(Default)]
struct Union {
    /// The score of each row; 0 where it has none.
    scores: Vec<u32>,
    /// A bit for each row that has one.
    rows: Vec<u64>,
}

impl Union {
    fn add(&mut self, row: u16, score: u32) {
        if self.scores.is_empty() {
            self.scores.resize(1 << 16, 0);
            self.rows.resize((1 << 16) / 64, 0);
        }
        let row = usize::from(row);
        self.rows[row / 64] |= 1 << (row % 64);
        self.scores[row] = self.scores[row].max(score);
    }

    /// Takes every row out, by row.
    fn drain(&mut self, out: &mut Vec<ScoredPosting>) {
        for (at, bits) in self.rows.iter_mut().enumerate() {
            while *bits != 0 {
                let row = at * 64 + bits.trailing_zeros() as usize;
                out.push((row as u16, std::mem::take(&mut self.scores[row])));
                *bits &= *bits - 1;
            }
        }
    }
}
