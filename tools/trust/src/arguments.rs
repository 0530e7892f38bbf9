//! Command-line arguments.

use std::time::{SystemTime, UNIX_EPOCH};

use clap::Parser;

use crate::{Trouble, cases};

/// The seed of the short form, which is a test: the same each time.
const SEED_OF_SHORT: u64 = 2021;

/// Proves from outside that what the store returned is kept, and that what is sealed stays sealed.
#[derive(Debug, Parser)]
#[command(name = "trust")]
pub struct Arguments {
    /// The items to run; all of them where none is given.
    pub items: Vec<String>,
    /// The short form: a few seconds an item.
    #[arg(long)]
    pub short: bool,
    /// Where random choices begin. Without it the short form has one of its own, and the long form takes the clock's.
    #[arg(long)]
    seed: Option<u64>,
    /// Runs this one case, as a finding printed it, and nothing else.
    #[arg(long)]
    pub case: Option<String>,
    /// Does not add what is found to the kept cases.
    #[arg(long)]
    forget: bool,
    /// The item whose child process this is, with its arguments instead of items.
    #[arg(long, hide = true)]
    pub worker: Option<String>,
}

impl Arguments {
    /// Where random choices begin.
    pub fn seed(&self) -> u64 {
        let clock = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        self.seed.unwrap_or_else(|| if self.short { SEED_OF_SHORT } else { clock() })
    }

    /// The cases to run first.
    pub fn cases_of(&self, item: &str) -> Result<Vec<String>, Trouble> {
        match &self.case {
            Some(case) => Ok(vec![case.clone()]),
            None => cases::of(item),
        }
    }

    /// Whether what is found is not added to the kept cases.
    pub fn keeps_nothing(&self) -> bool {
        self.forget || self.case.is_some()
    }
}
