//! Power cuts: a writer works on a file system in a file. At a random instant it is stopped, and the file is copied:
//! what the file system had not written to its device is gone. Or the file system itself is ended at once.

use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

use super::Job;
use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::image::{self, FileSystem, Image};
use crate::report::Report;
use crate::workload::{Entry, Ledger, Work, Working};

pub use crate::workload::work as worker;

/// How often the power of one file system is cut, in the long form and in the short one.
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
    for case in &job.cases {
        let words: Vec<&str> = case.split(' ').collect();
        let [sort, seed, number] = words[..] else { return Err("a case is a file system, a seed and a number".into()) };
        let sort = FileSystem::ALL.into_iter().find(|known| known.name() == sort).ok_or("no such file system")?;
        if sort.lacking().is_none() {
            one_image(sort, seed.parse()?, number.parse()?, cuts, report)?;
        }
    }
    for (sort, long, short) in [(FileSystem::Ext4, 8, 1), (FileSystem::Xfs, 4, 0), (FileSystem::Btrfs, 4, 0)] {
        if let Some(why) = sort.lacking() {
            report.skip(format!("power cuts on {}: {why}", sort.name()));
            continue;
        }
        for number in 0..job.count(long, short) {
            one_image(sort, report.seed, number, cuts, report)?;
        }
    }
    Ok(())
}

fn one_image(sort: FileSystem, seed: u64, number: u64, cuts: u64, report: &mut Report) -> Result<(), Trouble> {
    let folder = Folder::in_memory()?;
    let mut image = Image::make(sort, &folder, number)?;
    let mut dice = Dice::new(seed).part(number * 10 + sort as u64);
    let mut ledger = Ledger::default();
    for cut in 0..cuts {
        let work = Work { folder: image.path().to_owned(), seed: dice.bits(), operations: u64::MAX };
        let child = Working::start("power", &work, &ledger)?;
        wait(&child, &mut dice, &mut ledger);
        let how = if sort != FileSystem::Btrfs && dice.chance(1, 3) { Cut::Shutdown } else { Cut::Copy };
        image = match how {
            Cut::Copy => {
                let process = Pid::from_child(&child.child);
                kill_process(process, Signal::STOP)?;
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
        report.count += 1;
        // Its disk was gone.
        ledger.failures.clear();
        let doubted = ledger.doubt().map(str::to_owned);
        let checked = ledger.check(image.path())?;
        for problem in checked.all() {
            let case = format!("{} {seed} {number}", sort.name());
            report.find(case, format!("cut {cut} ({how:?}) in {doubted:?}: {problem}"));
        }
        if !checked.problems.is_empty() {
            break;
        }
    }
    Ok(())
}

/// Waits for a random instant: within an operation, or as soon as a backup or a creation was acknowledged, whose
/// folder nothing else may have made durable yet.
fn wait(child: &Working, dice: &mut Dice, ledger: &mut Ledger) {
    const MOST: u64 = 60;
    let after_files = dice.chance(1, 2);
    let mut left = if after_files { MOST } else { dice.below(12) };
    while let Some(entry) = child.next(LONGEST) {
        let begun = entry.begun().map(str::to_owned);
        let is_done = matches!(entry, Entry::Done { .. });
        let makes_file = matches!(ledger.doubt(), Some("backup" | "create"));
        ledger.note(entry);
        if after_files && is_done && makes_file {
            return;
        }
        let Some(operation) = begun else { continue };
        if left == 0 {
            std::thread::sleep(ledger.instant_within(&operation, dice));
            return;
        }
        left -= 1;
    }
}
