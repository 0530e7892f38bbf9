//! The engines; each is asked in its own way for the best twenty records.

pub mod cchc;
pub mod fts5;
#[cfg(feature = "tantivy")]
pub mod tantivy;

use super::queries::Query;
use crate::Outcome;

/// How many records are asked for.
pub const BEST: u32 = 20;

type Ask<'a> = dyn Fn(&Query) -> Outcome<usize> + 'a;

/// An engine, or one way to query it.
pub struct Contender<'a> {
    pub name: &'static str,
    /// Runs a query, and gives the number of records found, at most [`BEST`].
    pub ask: Box<Ask<'a>>,
    /// Whether it looks for records, so that others should find as many.
    pub finds: bool,
}

impl<'a> Contender<'a> {
    pub fn new(name: &'static str, ask: impl Fn(&Query) -> Outcome<usize> + 'a) -> Self {
        Self { name, ask: Box::new(ask), finds: true }
    }

    /// A part of the work that finds nothing.
    pub fn part(name: &'static str, ask: impl Fn(&Query) -> Outcome<usize> + 'a) -> Self {
        Self { finds: false, ..Self::new(name, ask) }
    }
}
