//! Power cuts: a writer works on a file system in a file. At a random instant it is stopped, and the file is copied:
//! what the file system had not written to its device is gone. Or the file system itself is ended.

use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use super::Job;
use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::image::{self, FileSystem, Image};
use crate::report::Report;
use crate::workload::{Entry, Ledger, Work, Working};

pub use crate::workload::work as worker;

/// How often the power of one image is cut, in the long form and in the short one.
const CUTS_OF_AN_IMAGE: (u64, u64) = (20, 10);
/// How long a child may take for one operation.
const LONGEST: Duration = Duration::from_secs(60);

/// How power is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    Copy,
    Shutdown,
}

/// Cuts the power of every file system that can be had here.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let cuts = if job.short { CUTS_OF_AN_IMAGE.1 } else { CUTS_OF_AN_IMAGE.0 };
    let mut of_cases = Tally::default();
    for case in &job.cases {
        let words: Vec<&str> = case.split(' ').collect();
        let [sort, seed, number] = words[..] else { return Err("a case is a file system, a seed and a number".into()) };
        let sort = FileSystem::ALL.into_iter().find(|known| known.name() == sort).ok_or("no such file system")?;
        if sort.lacking().is_none() {
            one_image(sort, seed.parse()?, number.parse()?, cuts, &mut of_cases)?;
        }
    }
    report.count += of_cases.cuts();
    of_cases.problems.into_iter().for_each(|(case, what)| report.find(case, what));
    let seed = report.seed;
    let shared = Mutex::new(report);
    std::thread::scope(|scope| {
        let shared = &shared;
        let one_sort = move |sort: FileSystem, images: u64| -> Result<(), Trouble> {
            let why = sort.lacking().filter(|_| images > 0);
            if let Some(why) = why {
                locked(shared)?.skip(format!("power cuts on {}: {why}", sort.name()));
                return Ok(());
            }
            let mut tally = Tally::default();
            for number in 0..images {
                one_image(sort, seed, number, cuts, &mut tally)?;
            }
            let mut report = locked(shared)?;
            if images > 0 {
                report.say(format!("{:<6} {}", sort.name(), tally.line()));
            }
            report.count += tally.cuts();
            tally.problems.into_iter().for_each(|(case, what)| report.find(case, what));
            Ok(())
        };
        let sorts = [(FileSystem::Ext4, 16, 1), (FileSystem::Xfs, 15, 0), (FileSystem::Btrfs, 15, 0)];
        let threads: Vec<_> = sorts
            .map(|(sort, long, short)| (sort, job.count(long, short)))
            .map(|(sort, images)| scope.spawn(move || one_sort(sort, images)))
            .into_iter()
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?)
    })
}

fn locked<'a, 'b>(report: &'a Mutex<&'b mut Report>) -> Result<MutexGuard<'a, &'b mut Report>, Trouble> {
    report.lock().map_err(|_| "a thread panicked".into())
}

/// What came of the cuts of one sort of file system.
#[derive(Debug, Default)]
struct Tally {
    copies: u64,
    shutdowns: u64,
    in_doubt: u64,
    done_in_doubt: u64,
    /// How many cuts came right after a file was made, or put in the place of another.
    after_files: u64,
    problems: Vec<(String, String)>,
}

impl Tally {
    fn cuts(&self) -> u64 {
        self.copies + self.shutdowns
    }

    fn line(&self) -> String {
        format!(
            "{} cuts, {} of them by its own call, {} right after a file was made; {} fell into an operation, which was \
             there afterwards {} times",
            self.cuts(),
            self.shutdowns,
            self.after_files,
            self.in_doubt,
            self.done_in_doubt
        )
    }
}

fn one_image(sort: FileSystem, seed: u64, number: u64, cuts: u64, tally: &mut Tally) -> Result<(), Trouble> {
    let folder = Folder::in_memory()?;
    let mut image = Image::make(sort, &folder, number)?;
    let mut dice = Dice::new(seed).part(number * 10 + sort as u64);
    let mut ledger = Ledger::default();
    for cut in 0..cuts {
        let work = Work { folder: image.path().to_owned(), seed: dice.bits(), operations: u64::MAX };
        let child = Working::start("power", &work, &ledger)?;
        tally.after_files += u64::from(wait(&child, &mut dice, &mut ledger));
        let how = if sort != FileSystem::Btrfs && dice.chance(1, 3) { Cut::Shutdown } else { Cut::Copy };
        // Power that goes stops everything at once: nothing is acknowledged on a disk that is not there any more.
        child.stop()?;
        image = match how {
            Cut::Copy => {
                let copy = folder.join(&format!("{number}-{cut}.img"));
                image.copy(&copy)?;
                child.kill(&mut ledger)?;
                image.replace(copy)?
            }
            Cut::Shutdown => {
                image::shutdown(image.path())?;
                child.kill(&mut ledger)?;
                image.remount()?
            }
        };
        match how {
            Cut::Copy => tally.copies += 1,
            Cut::Shutdown => tally.shutdowns += 1,
        }
        let case = format!("{} {seed} {number}", sort.name());
        for (operation, code, text) in ledger.failures.drain(..) {
            tally.problems.push((case.clone(), format!("before cut {cut}: {operation} fails as {code}: {text}")));
        }
        let doubted = ledger.doubt().map(str::to_owned);
        let checked = ledger.check(image.path())?;
        tally.in_doubt += u64::from(doubted.is_some());
        tally.done_in_doubt += u64::from(checked.doubt == Some(true));
        for problem in checked.all() {
            tally.problems.push((case.clone(), format!("cut {cut} ({how:?}) in {doubted:?}: {problem}")));
        }
        if !checked.problems.is_empty() {
            break;
        }
    }
    Ok(())
}

/// Waits for a random instant: within an operation, or as soon as a backup or a creation was acknowledged, whose
/// folder nothing else may have made durable yet, which it tells.
fn wait(child: &Working, dice: &mut Dice, ledger: &mut Ledger) -> bool {
    const MOST: u64 = 60;
    let after_files = dice.chance(1, 2);
    let mut left = if after_files { MOST } else { dice.below(12) };
    while let Some(entry) = child.next(LONGEST) {
        let begun = entry.begun().map(str::to_owned);
        let is_done = matches!(entry, Entry::Done { .. });
        let makes_file = matches!(ledger.doubt(), Some("backup" | "create" | "restore" | "compact"));
        ledger.note(entry);
        if after_files && is_done && makes_file {
            return true;
        }
        let Some(operation) = begun else { continue };
        if left == 0 {
            std::thread::sleep(ledger.instant_within(&operation, dice));
            break;
        }
        left -= 1;
    }
    false
}
