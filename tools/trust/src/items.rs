//! The items: one module each, one line each in the list.

pub mod fuzz;
mod rings;
mod secrets;

use crate::Trouble;
use crate::report::Report;

/// What an item is asked to do.
#[derive(Debug, Default)]
pub struct Job {
    /// The short form.
    pub short: bool,
    /// Cases to run first.
    pub cases: Vec<String>,
    /// Nothing but these cases.
    pub only_cases: bool,
}

impl Job {
    /// The count of the form that is run; none where only cases are.
    pub fn count(&self, long: u64, short: u64) -> u64 {
        match (self.only_cases, self.short) {
            (true, _) => 0,
            (false, true) => short,
            (false, false) => long,
        }
    }
}

/// What a child process does with its arguments.
pub type Worker = fn(&[String]) -> Result<(), Trouble>;

/// One thing to prove.
pub struct Item {
    pub number: u8,
    pub name: &'static str,
    pub what: &'static str,
    /// Proves it.
    pub run: fn(&Job, &mut Report) -> Result<(), Trouble>,
    /// What its child processes do.
    pub worker: Option<Worker>,
}

/// All of them, in the order in which they are run.
pub const ITEMS: &[Item] = &[
    Item {
        number: 7,
        name: "fuzz",
        what: "plans, documents, rows, queries, cursors, calls and files, changed anyhow",
        run: fuzz::run,
        worker: Some(fuzz::work),
    },
    Item {
        number: 8,
        name: "secrets",
        what: "every byte that a year leaves, and every text, looked through for personal data",
        run: secrets::run,
        worker: Some(secrets::work),
    },
    Item {
        number: 9,
        name: "rings",
        what: "old and new key rings into files from before and after an erasure",
        run: rings::run,
        worker: None,
    },
];

/// The items of these names or numbers; all where none is named.
pub fn chosen(names: &[String]) -> Result<Vec<&'static Item>, Trouble> {
    if names.is_empty() {
        return Ok(ITEMS.iter().collect());
    }
    let find = |name: &String| {
        let found = ITEMS.iter().find(|item| item.name == name || item.number.to_string() == *name);
        found.ok_or_else(|| Trouble::from(format!("no item {name}")))
    };
    names.iter().map(find).collect()
}
