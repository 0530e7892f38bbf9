//! Accumulators of the rows of one region. Only rows that something was added to are visited and cleared again, so
//! that they cost little where few rows are concerned.

use crate::error::Result;

/// What a record holds of a reading.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Accumulator {
    /// The sum of its words' scores.
    pub sum: u32,
    /// The sum of their weights.
    pub covered: u32,
    /// A bit for each of them.
    pub held: u64,
}

impl Accumulator {
    /// Adds a word that it did not hold.
    pub fn add(&mut self, score: u32, weight: u32, bit: usize) {
        self.sum += score;
        self.covered += weight;
        self.held |= 1 << bit;
    }
}

/// An accumulator for each row of a region.
pub(super) struct Accumulators {
    of_row: Vec<Accumulator>,
    /// The rows that something was added to.
    rows: Vec<u16>,
}

impl Accumulators {
    pub fn new(rows: usize) -> Self {
        Self { of_row: vec![Accumulator::default(); rows], rows: Vec::new() }
    }

    /// Adds a word to a row that does not hold it.
    pub fn add(&mut self, row: u16, score: u32, weight: u32, bit: usize) {
        let Some(record) = self.of_row.get_mut(usize::from(row)) else { return };
        if record.held == 0 {
            self.rows.push(row);
        }
        record.add(score, weight, bit);
    }

    /// Drops the rows whose words weigh or score less than is needed, and gives the others, ascending.
    pub fn keep(&mut self, covered: u32, sum: u64) -> &[u16] {
        let of_row = &mut self.of_row;
        self.rows.retain(|row| {
            let record = &mut of_row[usize::from(*row)];
            let is_kept = record.covered >= covered && u64::from(record.sum) >= sum;
            if !is_kept {
                *record = Accumulator::default();
            }
            is_kept
        });
        if !self.rows.is_sorted() {
            self.rows.sort_unstable();
        }
        &self.rows
    }

    /// Takes every row out.
    pub fn drain(&mut self, mut each: impl FnMut(u16, &Accumulator)) {
        for row in self.rows.drain(..) {
            each(row, &std::mem::take(&mut self.of_row[usize::from(row)]));
        }
    }
}

/// The best score of each row of a region, with the index of the reading that it has it by.
pub(super) struct BestReadings {
    of_row: Vec<(u32, u8)>,
    /// The rows that have a score.
    rows: Vec<u16>,
}

impl BestReadings {
    pub fn new(rows: usize) -> Self {
        Self { of_row: vec![(0, 0); rows], rows: Vec::new() }
    }

    /// Takes a score if it is the best so far.
    pub fn offer(&mut self, row: u16, score: u32, reading: usize) {
        let best = &mut self.of_row[usize::from(row)];
        if score > best.0 {
            if best.0 == 0 {
                self.rows.push(row);
            }
            *best = (score, reading as u8);
        }
    }

    /// Takes every row out, with its score and reading.
    pub fn drain(&mut self, mut each: impl FnMut(u16, u32, usize) -> Result<()>) -> Result<()> {
        for row in self.rows.drain(..) {
            let (score, reading) = std::mem::take(&mut self.of_row[usize::from(row)]);
            each(row, score, usize::from(reading))?;
        }
        Ok(())
    }
}
