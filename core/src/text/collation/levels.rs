//! The levels of a sort key while it is made.

use super::weights::{self, LetterWeight};

/// Ends a level of a key. Weights are greater.
const LEVEL: u8 = 2;

/// Weights from here on say something; bytes below count what does not.
const FIRST: u8 = 128;
/// So many letters are counted by one byte.
const RUN: u32 = 120;
/// Stands for `RUN` letters, and more follow.
const GOES_ON: u8 = 3;
/// Begins what no table holds.
const OTHER: u8 = 254;

const UPPER: u8 = FIRST;
const VARIANT: u8 = FIRST + 1;
const UPPER_VARIANT: u8 = FIRST + 2;

/// The levels so far.
pub(super) struct Levels {
    letters: Vec<u8>,
    marks: Sparse,
    cases: Sparse,
    /// Whether other texts share these levels.
    ambiguous: bool,
}

impl Levels {
    pub fn with_capacity(letters: usize) -> Self {
        let letters = Vec::with_capacity(2 * letters);
        Self { letters, marks: Sparse::default(), cases: Sparse::default(), ambiguous: false }
    }

    /// Adds a letter, a digit, a sign.
    pub fn letter(&mut self, base: char, upper: bool) {
        match weights::read(base) {
            LetterWeight::Listed(weight) => self.listed(weight, upper.then_some(UPPER)),
            LetterWeight::Marked(weight, mark) => {
                self.listed(weight, upper.then_some(UPPER));
                self.marks.say(&[FIRST + mark]);
            }
            LetterWeight::Variant(letters) => letters.chars().for_each(|letter| self.variant(letter)),
            LetterWeight::Wide(letter) => self.variant(letter),
            LetterWeight::Ignored => self.ambiguous = true,
            LetterWeight::Other => {
                let code = u32::from(base);
                let bits = |shift: u32| FIRST | (code >> shift & 127) as u8;
                self.letters.extend([OTHER, bits(14), bits(7), bits(0)]);
                self.marks.pass();
                self.cases.pass();
            }
        }
    }

    /// Adds a letter, or the mark on one, that a variant is read as.
    fn variant(&mut self, letter: char) {
        self.ambiguous = true;
        let weights::Letter { base, upper } = weights::letter(letter);
        match weights::read(base) {
            LetterWeight::Listed(weight) => self.listed(weight, Some(if upper { UPPER_VARIANT } else { VARIANT })),
            _ => self.mark(base),
        }
    }

    fn listed(&mut self, weight: u8, case: Option<u8>) {
        self.letters.push(weight);
        self.marks.pass();
        match case {
            Some(case) => self.cases.say(&[case]),
            None => self.cases.pass(),
        }
    }

    /// Adds a mark on the last letter.
    pub fn mark(&mut self, mark: char) {
        match weights::mark(mark) {
            Some(weight) => self.marks.say(&[FIRST + weight]),
            None => self.marks.say(&[OTHER, FIRST | (u32::from(mark) & 127) as u8]),
        }
    }

    /// The key; `text` gives the text itself, for where it is needed.
    pub fn join(self, text: impl FnOnce() -> String) -> Vec<u8> {
        let itself = if self.ambiguous { escaped(&text()) } else { Vec::new() };
        join(&[self.letters, self.marks.bytes, self.cases.bytes, itself], LEVEL)
    }
}

/// A level on which most letters say nothing.
#[derive(Default)]
struct Sparse {
    bytes: Vec<u8>,
    passed: u32,
}

impl Sparse {
    /// A letter that says nothing.
    fn pass(&mut self) {
        self.passed += 1;
    }

    /// A weight, after all that said nothing. The more did, the earlier it sorts.
    fn say(&mut self, weight: &[u8]) {
        while self.passed > RUN {
            self.bytes.push(GOES_ON);
            self.passed -= RUN;
        }
        if self.passed > 0 {
            self.bytes.push(FIRST - self.passed as u8);
            self.passed = 0;
        }
        self.bytes.extend_from_slice(weight);
    }
}

fn escaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            0..=2 => bytes.extend([2, byte + 2]),
            other => bytes.push(other),
        }
    }
    bytes
}

/// The parts with a byte between, without those at the end that are empty.
pub(super) fn join(parts: &[Vec<u8>], between: u8) -> Vec<u8> {
    let filled = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
    parts.iter().take(filled).map(Vec::as_slice).collect::<Vec<_>>().join(&between)
}
