//! The items: one module each, one line each in the list.

mod damage;
mod faults;
mod full;
pub mod fuzz;
mod kills;
mod load;
mod power;
mod processes;
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
        number: 1,
        name: "kills",
        what: "writers are killed at every operation: nothing acknowledged is lost, nothing is half there",
        run: kills::run,
        worker: Some(kills::worker),
    },
    Item {
        number: 2,
        name: "power",
        what: "power is cut on ext4, xfs and btrfs: the same, for files that were made too",
        run: power::run,
        worker: Some(power::worker),
    },
    Item {
        number: 3,
        name: "faults",
        what: "every call to the disk fails once, for good, or with the power: nothing acknowledged is lost",
        run: faults::run,
        worker: None,
    },
    Item {
        number: 4,
        name: "damage",
        what: "a damaged file is told as damaged: no abort, no hang, no wrong data",
        run: damage::run,
        worker: Some(damage::worker),
    },
    Item {
        number: 5,
        name: "full",
        what: "the disk is full: nothing is half there, and the store goes on when there is room",
        run: full::run,
        worker: None,
    },
    Item {
        number: 6,
        name: "processes",
        what: "32 threads and 4 reading processes see whole commits, while writers are killed",
        run: processes::run,
        worker: Some(processes::worker),
    },
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
    Item {
        number: 10,
        name: "load",
        what: "mixed load: memory is flat, and what operations take is printed",
        run: load::run,
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
