//! A fault at every call to the disk of a scripted workload: the call fails once, or the disk from then on; or power
//! goes, and what was not synced is torn or lost in part. A sync that fails once loses what it had to make durable, as
//! Linux does; power goes after the next operation was acknowledged.
//!
//! The same is done to threads that write at once and share commits.
//!
//! The disk is in memory. Backups and further stores are files of the operating system, which fail in other items.

mod script;
mod shared;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;

use cchc::testing::{Disk, Fault, Pending, apply};

use super::Job;
use crate::Trouble;
use crate::dice::Dice;
use crate::report::{Report, code_of_any};
use script::{Going, Moment, Script};
use shared::SharedPoint;

const THREADS: usize = 2;

/// What goes wrong at a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Once,
    From,
    Torn,
    Lost,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Once, Self::From, Self::Torn, Self::Lost];

    fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| format!("{known:?}") == name)
    }

    fn at(self, call: u64) -> Fault {
        match self {
            Self::Once => Fault::Once(call),
            Self::From | Self::Lost => Fault::From(call),
            Self::Torn => Fault::Torn(call),
        }
    }
}

/// One fault: of which operation of the script of a seed, at which of its calls.
#[derive(Debug, Clone, Copy)]
struct Point {
    seed: u64,
    operation: usize,
    call: u64,
    kind: Kind,
}

impl Point {
    fn case(&self) -> String {
        format!("{} {} {} {:?}", self.seed, self.operation, self.call, self.kind)
    }

    fn of(case: &str) -> Option<Self> {
        let words: Vec<&str> = case.split(' ').collect();
        let [seed, operation, call, kind] = words[..] else { return None };
        let (operation, call) = (operation.parse().ok()?, call.parse().ok()?);
        Some(Self { seed: seed.parse().ok()?, operation, call, kind: Kind::named(kind)? })
    }
}

/// Lets every call fail.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    for case in &job.cases {
        if let Some(point) = SharedPoint::of(case) {
            note(report, point.case(), caught(|| shared::try_out(&point))?);
            continue;
        }
        let point = Point::of(case).ok_or("a case is a seed, an operation, a call and a kind")?;
        let script = Script::of(point.seed, point.operation + 1)?;
        note(report, point.case(), try_out(&script, &point)?);
    }
    let operations = job.count(60, 5) as usize;
    // The short form tries every so many calls only.
    let stride = if job.short { 9 } else { 1 };
    if operations > 0 {
        some_at_once(stride, report)?;
    }
    let shared = Mutex::new(report);
    std::thread::scope(|scope| {
        let shared = &shared;
        let threads: Vec<_> = (0..THREADS)
            .map(|thread| scope.spawn(move || some_operations(thread, operations, stride, shared)))
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?)
    })
}

/// Tries every call of every other operation.
fn some_operations(thread: usize, operations: usize, stride: u64, report: &Mutex<&mut Report>) -> Result<(), Trouble> {
    if operations == 0 {
        return Ok(());
    }
    let seed = report.lock().map_err(|_| "a thread panicked")?.seed;
    let script = Script::of(seed, operations)?;
    for operation in (thread..operations).step_by(THREADS) {
        let calls = script.calls(operation)?;
        for (at, kind) in Kind::ALL.into_iter().enumerate() {
            for call in (1 + at as u64..=calls).step_by(stride as usize) {
                let point = Point { seed, operation, call, kind };
                let problems = try_out(&script, &point)?;
                note(*report.lock().map_err(|_| "a thread panicked")?, point.case(), problems);
            }
        }
    }
    Ok(())
}

/// Tries calls of writers who share commits.
fn some_at_once(stride: u64, report: &mut Report) -> Result<(), Trouble> {
    let calls = shared::calls()?;
    for (at, kind) in Kind::ALL.into_iter().enumerate() {
        for call in (1 + at as u64..=calls).step_by(stride as usize) {
            let point = SharedPoint { seed: report.seed, call, kind };
            note(report, point.case(), caught(|| shared::try_out(&point))?);
        }
    }
    Ok(())
}

fn note(report: &mut Report, case: String, problems: Vec<String>) {
    report.count += 1;
    for problem in problems {
        report.find(case.clone(), problem);
    }
}

/// Does one operation with a fault, and looks at the store then.
fn try_out(script: &Script, point: &Point) -> Result<Vec<String>, Trouble> {
    let moment = script.moment(point.operation)?;
    caught(|| fail(moment, point))
}

/// The problems that are found; a panic is one.
fn caught(find: impl FnOnce() -> Result<Vec<String>, Trouble>) -> Result<Vec<String>, Trouble> {
    let panicked = |_| Ok(vec!["a panic reached the caller".to_owned()]);
    catch_unwind(AssertUnwindSafe(find)).unwrap_or_else(panicked)
}

fn is_of_a_disk(code: &str) -> bool {
    code.starts_with("storage") || code.starts_with("disk")
}

fn fail(moment: &Moment, point: &Point) -> Result<Vec<String>, Trouble> {
    let disk = Disk::with(moment.bytes.clone());
    let mut going = moment.go_on(&disk)?;
    let Going { writer, ledger, .. } = &mut going;
    disk.fail(point.kind.at(point.call));
    let stepped = writer.step(&mut |entry| {
        ledger.note(entry.clone());
        Ok(())
    });
    let mut problems = Vec::new();
    let mut failures: Vec<_> = ledger.failures.drain(..).collect();
    if let Err(trouble) = stepped {
        failures.push(("looking".to_owned(), code_of_any(&trouble), trouble.to_string()));
    }
    for (operation, code, text) in failures {
        if disk.failed() == 0 || !is_of_a_disk(&code) {
            problems.push(format!("{operation} fails as {code}: {text}"));
        }
    }
    match point.kind {
        Kind::Once | Kind::From => {
            disk.heal();
            // The first call that reads the file may be the one that learns of it.
            let _ = writer.store.verify();
            problems.extend(ledger.check_running(writer)?.all().cloned());
            writer.step(&mut |entry| {
                ledger.note(entry.clone());
                Ok(())
            })?;
            problems.extend(ledger.failures.drain(..).map(|failure| format!("afterwards: {failure:?}")));
            if point.kind == Kind::Once {
                // The failure may have been of a sync, which lost what was written before it.
                let after = look_after_cut(going, point, &disk)?;
                problems.extend(after.into_iter().map(|problem| format!("after a later loss of power: {problem}")));
            }
        }
        Kind::Torn | Kind::Lost => problems.extend(look_after_cut(going, point, &disk)?),
    }
    Ok(problems)
}

/// Looks at what is there when power is back.
fn look_after_cut(going: Going, point: &Point, disk: &Disk) -> Result<Vec<String>, Trouble> {
    let mut dice = Dice::new(point.seed).part(point.call);
    let image = after_power_loss(disk, point.kind, &mut dice);
    // Closing must not reach the disk any more.
    disk.fail(Fault::From(1));
    going.look(&Disk::with(image))
}

/// What the disk holds when power is back: of what was not synced a random part.
fn after_power_loss(disk: &Disk, kind: Kind, dice: &mut Dice) -> Vec<u8> {
    let mut image = disk.durable();
    let pending = disk.pending();
    let last = pending.len().saturating_sub(1);
    for (at, change) in pending.iter().enumerate() {
        let is_torn = kind == Kind::Torn && at == last && matches!(change, Pending::Write(..));
        if is_torn || dice.chance(1, 2) {
            apply(&mut image, change);
        }
    }
    image
}
