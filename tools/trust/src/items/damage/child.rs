//! The child process: reads cases from its standard input, and answers each with a line.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::{fs, io};

use cchc::model::{IndexQuery, OrganisationUnit, PersonId, Record, UnitKind};
use cchc::{CchcError, Store};
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::bases::{self, Base};
use super::case::{Case, First};
use crate::Trouble;
use crate::sample::records::{PERSON, attach};
use crate::sample::{self, id};
use crate::sight::{Difference, Questions, Sight};

/// What one child may take of memory: a length read from a damaged page must not take the machine down.
const MEMORY: u64 = 3 << 30;

/// The write that is tried after the last verification.
pub const LAST: &str = "add again";

/// What became of a damaged file.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// The code of the error that opening ended in.
    pub opened: Option<String>,
    /// What `verify` said before anything was written: none where it was not reached.
    pub verified: Option<Verdict>,
    pub read: Difference,
    /// The codes of the errors of writes, by write.
    pub refused: BTreeMap<String, String>,
    /// Writes that were done.
    pub written: Vec<String>,
    /// What `verify` said in the end.
    pub verified_last: Option<Verdict>,
    /// Panics that reached the caller.
    pub panics: Vec<String>,
}

/// What `verify` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Sound,
    Defects(String),
    Failed(String),
}

struct Prepared {
    bytes: Vec<u8>,
    questions: Questions,
    /// What is read of the file without damage.
    sound: Sight,
    /// What may be read of it just as well.
    earlier: Option<Sight>,
}

/// Answers cases until there are no more.
pub fn work(arguments: &[String]) -> Result<(), Trouble> {
    let [folder, scratch] = arguments else { return Err("two folders are needed".into()) };
    setrlimit(Resource::As, Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) })?;
    let (folder, scratch) = (PathBuf::from(folder), PathBuf::from(scratch));
    let mut bases = BTreeMap::new();
    for base in Base::ALL {
        bases.insert(base.name(), prepare(&base.file(&folder), &scratch)?);
    }
    if let Some(left) = bases.get_mut(Base::Left.name()) {
        fs::copy(bases::earlier(&folder), scratch.join("earlier.cchc"))?;
        let earlier = sample::open(&scratch.join("earlier.cchc"))?;
        left.earlier = Some(left.questions.sight(&earlier));
    }
    println!("ready");
    for line in io::stdin().lock().lines() {
        let case: Case = line?.parse()?;
        let prepared = bases.get(case.base.name()).ok_or("no such base")?;
        let outcome = try_out(&case, prepared, &scratch)?;
        println!("{}", serde_json::to_string(&outcome)?);
        io::stdout().flush()?;
    }
    Ok(())
}

impl Prepared {
    fn compare(&self, seen: &Sight) -> Difference {
        let difference = seen.difference(&self.sound);
        let earlier = self.earlier.as_ref().map(|earlier| seen.difference(earlier));
        earlier.filter(|earlier| earlier.wrong.len() < difference.wrong.len()).unwrap_or(difference)
    }
}

fn prepare(file: &Path, scratch: &Path) -> Result<Prepared, Trouble> {
    let bytes = fs::read(file)?;
    let copy = scratch.join("sound.cchc");
    fs::write(&copy, &bytes)?;
    let store = sample::open(&copy)?;
    let questions = Questions::of(&store)?;
    let sound = questions.sight(&store);
    store.close()?;
    fs::remove_file(copy)?;
    Ok(Prepared { bytes, questions, sound, earlier: None })
}

fn try_out(case: &Case, prepared: &Prepared, scratch: &Path) -> Result<Outcome, Trouble> {
    let mut bytes = prepared.bytes.clone();
    case.apply(&mut bytes);
    let path = scratch.join("damaged.cchc");
    fs::write(&path, &bytes)?;
    let mut outcome = Outcome::default();
    let opened = caught(&mut outcome, "open", || Store::open_with(&path, sample::options().unwrap_or_default()));
    match opened {
        Some(Ok(store)) => {
            use_it(&store, case.first, prepared, &mut outcome);
            caught(&mut outcome, "close", || store.close());
            caught(&mut outcome, "drop", || drop(store));
        }
        Some(Err(error)) => outcome.opened = Some(error.code().to_owned()),
        None => {}
    }
    fs::remove_file(path)?;
    Ok(outcome)
}

fn use_it(store: &Store, first: First, prepared: &Prepared, outcome: &mut Outcome) {
    if first == First::Verify {
        outcome.verified = caught(outcome, "verify", || verdict(store));
    }
    if first != First::Write {
        outcome.read = prepared.compare(&prepared.questions.sight(store));
        if first == First::Read {
            outcome.verified = caught(outcome, "verify", || verdict(store));
        }
    }
    write(store, outcome);
    outcome.verified_last = caught(outcome, "verify", || verdict(store));
    do_write(LAST, &|| add(store), outcome);
}

fn verdict(store: &Store) -> Verdict {
    match store.verify() {
        Ok(found) if found.sound => Verdict::Sound,
        Ok(found) => Verdict::Defects(found.defects.into_iter().next().unwrap_or_default()),
        Err(error) => Verdict::Failed(error.code().to_owned()),
    }
}

fn caught<T>(outcome: &mut Outcome, what: &str, action: impl FnOnce() -> T) -> Option<T> {
    let done = catch_unwind(AssertUnwindSafe(action)).ok();
    if done.is_none() {
        outcome.panics.push(what.to_owned());
    }
    done
}

fn write(store: &Store, outcome: &mut Outcome) {
    do_write("add", &|| add(store), outcome);
    do_write("update", &|| update(store), outcome);
    do_write("remove", &|| remove(store), outcome);
    do_write("feedback", &|| sample::feedback::course(store, 4).map(drop), outcome);
    do_write("attach", &|| attach(store, 77, 20_000), outcome);
    do_write("reindex", &|| Ok(store.reindex()?), outcome);
}

fn do_write(name: &str, action: &dyn Fn() -> Result<(), Trouble>, outcome: &mut Outcome) {
    match caught(outcome, name, action) {
        Some(Ok(())) => outcome.written.push(name.to_owned()),
        Some(Err(error)) => {
            let code = error.downcast_ref::<CchcError>().map_or("other", CchcError::code);
            outcome.refused.insert(name.to_owned(), format!("{code}: {error}"));
        }
        None => {}
    }
}

fn add(store: &Store) -> Result<(), Trouble> {
    store.units().add(OrganisationUnit::named("Phòng mới", UnitKind::Division))?;
    Ok(())
}

fn update(store: &Store) -> Result<(), Trouble> {
    let mut person = store.people().get(PersonId(Uuid::parse_str(&id(PERSON, 7))?))?;
    person.name = "Trần Thị Đổi".to_owned();
    store.people().update(person)?;
    Ok(())
}

fn remove(store: &Store) -> Result<(), Trouble> {
    let page = store.attendances().page(IndexQuery::default().limit(1))?;
    for attendance in page.items {
        store.attendances().remove(attendance.id(), attendance.header.rev)?;
    }
    Ok(())
}
