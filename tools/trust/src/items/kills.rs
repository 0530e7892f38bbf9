//! Ends writing processes with a signal that cannot be caught, at random instants of every operation, and looks
//! afterwards: what was acknowledged is there, what was not is whole or not there, and nothing else is.

use std::sync::Mutex;
use std::time::Duration;

use super::Job;
use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::report::Report;
use crate::workload::{Ledger, Work, Working};

pub use crate::workload::work as worker;

/// How often one store loses its writer.
const KILLS_OF_A_STORE: u64 = 25;
/// How long a child may take for one operation.
const LONGEST: Duration = Duration::from_secs(60);
const THREADS: u64 = 2;

/// What happened to the writers of all stores.
#[derive(Debug, Default)]
struct Tally {
    kills: u64,
    in_doubt: u64,
    done_in_doubt: u64,
    openings: Vec<u64>,
    operations: std::collections::BTreeMap<String, u64>,
    problems: Vec<(String, String)>,
}

/// Kills writers.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let stores = job.count(1000, 50).div_ceil(KILLS_OF_A_STORE);
    let mut cases: Vec<(u64, u64)> = Vec::new();
    for case in &job.cases {
        let (seed, store) = case.split_once(' ').ok_or("a case is a seed and the number of a store")?;
        cases.push((seed.parse()?, store.parse()?));
    }
    cases.extend((0..stores).map(|store| (report.seed, store)));
    let (waiting, tally) = (Mutex::new(cases.into_iter()), Mutex::new(Tally::default()));
    std::thread::scope(|scope| {
        let (waiting, tally) = (&waiting, &tally);
        let serve = move || -> Result<(), Trouble> {
            loop {
                let next = waiting.lock().map_err(|_| "a thread panicked")?.next();
                let Some((seed, store)) = next else { return Ok(()) };
                one_store(seed, store, tally)?;
            }
        };
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(serve)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?)
    })?;
    let mut tally = tally.into_inner().map_err(|_| "a thread panicked")?;
    report.count = tally.kills;
    for (case, what) in &tally.problems {
        report.find(case, what);
    }
    tally.openings.sort_unstable();
    let opening = |part: usize| tally.openings.get(tally.openings.len() * part / 100).map_or(0, |micros| micros / 1000);
    report.say(format!(
        "{} of {} kills fell into an operation, which was there afterwards {} times; opening took {} ms (median), \
         {} ms (99 of 100)",
        tally.in_doubt,
        tally.kills,
        tally.done_in_doubt,
        opening(50),
        opening(99)
    ));
    let hit: Vec<_> = tally.operations.iter().map(|(operation, times)| format!("{operation} {times}")).collect();
    report.say(format!("hit: {}", hit.join(", ")));
    Ok(())
}

/// Writes to one store, and kills whoever writes to it again and again.
fn one_store(seed: u64, number: u64, tally: &Mutex<Tally>) -> Result<(), Trouble> {
    let folder = Folder::on_disk()?;
    let mut dice = Dice::new(seed).part(number);
    let mut ledger = Ledger::default();
    for kill in 0..KILLS_OF_A_STORE {
        let work = Work { folder: folder.path().to_owned(), seed: dice.bits(), operations: u64::MAX };
        one_kill(&work, &mut dice, &mut ledger)?;
        let doubted = ledger.doubt().map(str::to_owned);
        // The one who recovers the file is killed, too.
        while dice.chance(1, 4) {
            let opening = Work { operations: 0, ..work.clone() };
            let child = Working::start("kills", &opening, &ledger)?;
            std::thread::sleep(Duration::from_micros(dice.below(15_000)));
            child.kill(&mut ledger)?;
        }
        let checked = ledger.check(folder.path())?;
        let mut tally = tally.lock().map_err(|_| "a thread panicked")?;
        tally.kills += 1;
        tally.openings.push(checked.opening.as_micros() as u64);
        let case = format!("{seed} {number}");
        let failed =
            ledger.failures.drain(..).map(|(operation, code, text)| format!("{operation} fails: {code}: {text}"));
        for problem in checked.all().cloned().chain(failed) {
            tally.problems.push((case.clone(), format!("kill {kill} in {doubted:?}: {problem}")));
        }
        if let Some(operation) = doubted {
            tally.in_doubt += 1;
            tally.done_in_doubt += u64::from(checked.doubt == Some(true));
            *tally.operations.entry(operation).or_default() += 1;
        }
        if !checked.problems.is_empty() {
            break;
        }
    }
    Ok(())
}

/// Starts a writer and kills it at a random instant of one of its operations, or while it opens the file.
fn one_kill(work: &Work, dice: &mut Dice, ledger: &mut Ledger) -> Result<(), Trouble> {
    let child = Working::start("kills", work, ledger)?;
    if dice.chance(1, 12) {
        std::thread::sleep(Duration::from_micros(dice.below(20_000)));
        return child.kill(ledger);
    }
    let mut left = dice.below(12);
    while let Some(entry) = child.next(LONGEST) {
        let begun = entry.begun().map(str::to_owned);
        ledger.note(entry);
        let Some(operation) = begun else { continue };
        if left == 0 {
            std::thread::sleep(ledger.instant_within(&operation, dice));
            break;
        }
        left -= 1;
    }
    child.kill(ledger)
}
