//! Threads that write at once and share commits, on a disk that fails under them: who is told that a write is done
//! finds it after the fault, and what a call wrote before it was refused is in no file.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use cchc::model::{IndexQuery, OrganisationUnit, UnitKind};
use cchc::testing::{Disk, Fault, open_on};
use cchc::{CchcError, Options, Store};

use super::{Kind, after_power_loss, is_of_a_disk};
use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;

const WRITERS: usize = 6;
const WRITES: usize = 4;
/// How long the writers have to line up behind a batch, so that they share commits from the first one on.
const LINING_UP: Duration = Duration::from_millis(2);

/// One fault, at a call to the disk.
#[derive(Debug, Clone, Copy)]
pub struct SharedPoint {
    pub seed: u64,
    pub call: u64,
    pub kind: Kind,
}

impl SharedPoint {
    pub fn case(&self) -> String {
        format!("shared {} {} {:?}", self.seed, self.call, self.kind)
    }

    pub fn of(case: &str) -> Option<Self> {
        let words: Vec<&str> = case.split(' ').collect();
        let ["shared", seed, call, kind] = words[..] else { return None };
        Some(Self { seed: seed.parse().ok()?, call: call.parse().ok()?, kind: Kind::named(kind)? })
    }
}

/// What the writers were told.
#[derive(Debug, Default)]
struct Told {
    kept: BTreeSet<String>,
    problems: Vec<String>,
}

/// How many calls to the disk the writers make, about: how many of them share a commit is left to chance.
pub fn calls() -> Result<u64, Trouble> {
    let disk = Disk::default();
    let folder = Folder::in_memory()?;
    let store = open(&disk, &folder)?;
    disk.fail(Fault::Once(u64::MAX));
    write_at_once(&store, &disk)?;
    Ok(disk.calls())
}

/// Lets a call fail while they write, and looks at the store then.
pub fn try_out(point: &SharedPoint) -> Result<Vec<String>, Trouble> {
    let disk = Disk::default();
    let folder = Folder::in_memory()?;
    let store = open(&disk, &folder)?;
    disk.fail(point.kind.at(point.call));
    let Told { mut kept, mut problems } = write_at_once(&store, &disk)?;
    if matches!(point.kind, Kind::Once | Kind::From) {
        disk.heal();
        // The first call that reads the file may be the one that learns of it.
        let _ = store.verify();
        store.units().add(unit("afterwards"))?;
        kept.insert("afterwards".to_owned());
        problems.extend(contradictions(&store, &kept)?);
    }
    if point.kind != Kind::From {
        let mut dice = Dice::new(point.seed).part(point.call);
        let image = after_power_loss(&disk, point.kind, &mut dice);
        // Closing must not reach the disk any more.
        disk.fail(Fault::From(1));
        drop(store);
        let found = open(&Disk::with(image), &folder)?;
        let lost = contradictions(&found, &kept)?;
        problems.extend(lost.into_iter().map(|problem| format!("after a loss of power: {problem}")));
    }
    Ok(problems)
}

fn open(disk: &Disk, folder: &Folder) -> Result<Store, Trouble> {
    Ok(open_on(&folder.join("so.cchc"), Options::default(), disk)?)
}

fn unit(name: &str) -> OrganisationUnit {
    OrganisationUnit::named(name, UnitKind::Division)
}

fn write_at_once(store: &Store, disk: &Disk) -> Result<Told, Trouble> {
    let told = Mutex::new(Told::default());
    thread::scope(|scope| {
        // The disk may fail here already: then they do not wait for one another.
        let line = store.batch("line");
        let write = |writer: usize| (0..WRITES).for_each(|number| write_one(store, disk, writer, number, &told));
        let writers: Vec<_> = (0..WRITERS).map(|writer| scope.spawn(move || write(writer))).collect();
        thread::sleep(LINING_UP);
        drop(line);
        writers.into_iter().try_for_each(|writer| writer.join().map_err(|_| "a writer panicked"))
    })?;
    Ok(told.into_inner().map_err(|_| "a writer panicked")?)
}

/// Writes two records in one call; every third call is refused after the first of them.
fn write_one(store: &Store, disk: &Disk, writer: usize, number: usize, told: &Mutex<Told>) {
    let is_refused = (writer + number).is_multiple_of(3);
    let names = ["a", "b"].map(|half| format!("{writer}-{number}-{half}"));
    let written = store.write("shared", |txn| {
        txn.add(unit(&names[0]))?;
        txn.add(unit(if is_refused { "" } else { &names[1] }))
    });
    let Ok(mut told) = told.lock() else { return };
    match written {
        Ok(_) if is_refused => told.problems.push(format!("{names:?} breaks a rule and is not refused")),
        Ok(_) => told.kept.extend(names),
        Err(CchcError::Invalid { .. }) if is_refused => {}
        Err(error) if disk.failed() > 0 && is_of_a_disk(error.code()) => {}
        Err(error) => told.problems.push(format!("{names:?} fails as {}: {error}", error.code())),
    }
}

/// What is wrong with a store that must hold records of these names, and of no call one half.
fn contradictions(store: &Store, kept: &BTreeSet<String>) -> Result<Vec<String>, Trouble> {
    let names: Result<BTreeSet<String>, CchcError> =
        store.units().iter(&IndexQuery::default()).map(|unit| unit.map(|unit| unit.name)).collect();
    let names = names?;
    let mut problems: Vec<_> = kept.difference(&names).map(|name| format!("{name} was kept and is lost")).collect();
    for name in &names {
        if let Some(other) = name.strip_suffix("-a").map(|call| format!("{call}-b"))
            && !names.contains(&other)
        {
            problems.push(format!("{name} is there without {other}"));
        }
    }
    let found = store.verify()?;
    if !found.sound {
        problems.push(format!("not sound: {:?}", found.defects));
    }
    Ok(problems)
}
