//! The engines, each asked in its own way for the best twenty.

pub mod cchc;
pub mod fts5;
#[cfg(feature = "tantivy")]
pub mod tantivy;

use super::queries::Query;
use crate::Outcome;

/// How many are asked for.
pub const BEST: u32 = 20;

type Ask<'a> = dyn Fn(&Query) -> Outcome<usize> + 'a;

/// One way to ask one engine.
pub struct Contender<'a> {
    pub name: &'static str,
    /// Asks, and says how many were found, at most [`BEST`].
    pub ask: Box<Ask<'a>>,
}

impl<'a> Contender<'a> {
    pub fn new(name: &'static str, ask: impl Fn(&Query) -> Outcome<usize> + 'a) -> Self {
        Self { name, ask: Box::new(ask) }
    }
}
