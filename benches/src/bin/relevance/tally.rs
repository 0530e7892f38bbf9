//! How often an engine puts first what is looked for.

use std::time::Duration;

#[derive(Default)]
pub struct Tally {
    pub queries: usize,
    first: usize,
    among_five: usize,
    nothing: usize,
    slowest: Duration,
}

impl Tally {
    pub fn add(&mut self, rank: Option<usize>, found_nothing: bool, taken: Duration) {
        self.queries += 1;
        self.first += usize::from(rank == Some(0));
        self.among_five += usize::from(rank.is_some());
        self.nothing += usize::from(found_nothing);
        self.slowest = self.slowest.max(taken);
    }

    pub fn join(&mut self, other: &Self) {
        self.queries += other.queries;
        self.first += other.first;
        self.among_five += other.among_five;
        self.nothing += other.nothing;
        self.slowest = self.slowest.max(other.slowest);
    }

    pub fn line(&self) -> String {
        let share = |count: usize| 100.0 * count as f64 / self.queries.max(1) as f64;
        let (first, among_five) = (share(self.first), share(self.among_five));
        let slowest = self.slowest.as_micros() as f64 / 1000.0;
        format!("{first:>6.1} {among_five:>6.1} {:>6} {slowest:>8.1} ms", self.nothing)
    }
}
