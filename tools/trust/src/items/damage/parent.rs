//! The parent: gives cases to children, and judges what became of them.

use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use super::bases::{self, Base};
use super::case::{Case, Sort};
use super::child::Outcome;
use super::tally::Tally;
use crate::Trouble;
use crate::children::{Answered, Asked};
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::items::Job;
use crate::report::Report;

/// How long all that is done with one damaged file may take; it takes well below a second.
const LONGEST: Duration = Duration::from_secs(30);
const CHILDREN: usize = 2;

/// Damages files and looks what happens.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let folder = Folder::in_memory()?;
    bases::make(folder.path())?;
    let cases = cases(job, report.seed, folder.path())?;
    report.count = cases.len() as u64;
    let waiting = Mutex::new(cases.into_iter());
    let tally = Mutex::new(Tally::new(report, folder.path()));
    std::thread::scope(|scope| {
        let (folder, waiting, tally) = (&folder, &waiting, &tally);
        let threads: Vec<_> =
            (0..CHILDREN).map(|number| scope.spawn(move || serve(number, folder, waiting, tally))).collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?)
    })?;
    let counts = tally.into_inner().map_err(|_| "a thread panicked")?.counts();
    report.say(counts);
    Ok(())
}

/// The kept cases, then new ones of every sort.
fn cases(job: &Job, seed: u64, folder: &Path) -> Result<Vec<Case>, Trouble> {
    let mut cases = job.cases.iter().map(|case| case.parse()).collect::<Result<Vec<Case>, _>>()?;
    let dice = Dice::new(seed);
    let counts = [(Sort::Flip, 10_000, 120), (Sort::Block, 1000, 40), (Sort::Page, 1000, 80)];
    for (kind, (sort, long, short)) in counts.into_iter().enumerate() {
        for number in 0..job.count(long, short) {
            let mut dice = dice.part(number * 10 + kind as u64);
            let base = Base::ALL[dice.below(3) as usize];
            let length = fs::metadata(base.file(folder))?.len();
            cases.push(Case::random(sort, base, length, &mut dice));
        }
    }
    Ok(cases)
}

/// Gives waiting cases to one child after another, a new one where one ended.
fn serve(
    number: usize,
    folder: &Folder,
    waiting: &Mutex<impl Iterator<Item = Case>>,
    tally: &Mutex<Tally<'_>>,
) -> Result<(), Trouble> {
    let scratch = folder.join(&number.to_string());
    fs::create_dir(&scratch)?;
    let errors = scratch.join("errors");
    let start = || -> Result<Asked, Trouble> {
        let arguments = [folder.path(), scratch.as_path()].map(|path| path.to_string_lossy().into_owned());
        let mut child = Asked::start("damage", &[&arguments[0], &arguments[1]], &errors)?;
        match child.wait(LONGEST, 0)? {
            Answered::Line(_) => Ok(child),
            Answered::Ended(_, errors) | Answered::Silent(errors) => Err(format!("no child: {errors}").into()),
        }
    };
    let mut child = start()?;
    loop {
        let Some(case) = waiting.lock().map_err(|_| "a thread panicked")?.next() else { return Ok(()) };
        let answered = child.ask(&case.to_string(), LONGEST)?;
        let mut tally = tally.lock().map_err(|_| "a thread panicked")?;
        match answered {
            Answered::Line(line) => {
                let outcome: Outcome = serde_json::from_str(&line)?;
                tally.judge(&case, &outcome)?;
                continue;
            }
            Answered::Ended(status, errors) => tally.end(&case, &format!("{status}"), &errors)?,
            Answered::Silent(errors) => tally.hang(&case, &errors)?,
        }
        drop(tally);
        child = start()?;
    }
}
