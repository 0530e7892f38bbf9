//! Planning: the match tiers of a query, from the strictest on, and the conjunctive queries of each.
//!
//! A *match tier* is one way to understand what was typed. Results of one tier come before all results of the next,
//! and no record is found in two of them:
//!
//! 1. `Exact`: every word as typed, marks included; 2. `Folded`: every word, some with other marks; 3. `Prefix`: the
//!    last word is the prefix of another. These three are always run.
//! 4. `Typo`: words with one typo, first in one word, then in all unknown words ([`typo`]); 5. `Partial`: only some of
//!    the words ([`partial`]). Each of these is run only if nothing was found before.

mod partial;
mod rewrite;
mod tier;
mod typo;

pub(super) use tier::{MatchTier, most_frequent};

use super::conjunction::{ConjunctiveQuery, KindQuery};
use super::parse::ParsedQuery;
use super::searcher::Searcher;
use crate::error::Result;
use crate::model::Correction;

/// The plan of a query over the kinds of a searcher.
pub(super) struct SearchPlan<'a> {
    searcher: &'a Searcher<'a>,
    query: ParsedQuery,
}

impl<'a> SearchPlan<'a> {
    /// Plans a query. Document numbers and codes that no record has are rewritten first.
    pub fn new(searcher: &'a Searcher<'a>, query: ParsedQuery) -> Result<Self> {
        let query = rewrite::split_unknown_compounds(searcher, query)?;
        Ok(Self { searcher, query })
    }

    /// How many words the query has; also, how many weights each tier has.
    pub fn words(&self) -> usize {
        self.query.words.len()
    }

    /// The tiers that are always run, in their order.
    pub fn strict_tiers(&self) -> Result<Vec<MatchTier>> {
        tier::strict(self.searcher, &self.query)
    }

    /// The tiers of typos, in their order.
    pub fn typo_tiers(&self) -> Result<Vec<MatchTier>> {
        typo::tiers(self.searcher, &self.query)
    }

    /// The tier of records with only some of the words.
    pub fn partial_tiers(&self) -> Result<Vec<MatchTier>> {
        Ok(vec![partial::tier(self.searcher, &self.query)?])
    }

    /// The conjunctive queries of a tier. No record is found by two of them.
    pub fn queries(&self, tier: &MatchTier) -> Result<Vec<KindQuery>> {
        tier.queries(self.searcher, &self.query)
    }

    /// The words that were read as others, in the queries that found something.
    pub fn corrections(&self, found_by: &[&ConjunctiveQuery]) -> Vec<Correction> {
        typo::corrections(&self.query, found_by)
    }
}
