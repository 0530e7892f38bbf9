//! The child process that lives through a year and through every conformance case that has personal data. All that it
//! says or leaves lies in one folder afterwards.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use cchc::call::{from_json, read_report};
use cchc::command::{AskQuestion, ReceiveFeedback, RevealPersonal};
use cchc::model::{Contact, DataSubject, Personal};
use cchc::{CchcError, Key, Keys, Options, Store};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::marks::Marks;
use crate::Trouble;
use crate::dice::Dice;
use crate::items::fuzz;
use crate::items::fuzz::targets::steps::{Steps, Told};

/// What a child is to do.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    pub seed: u64,
    /// How many cases of personal data to run; the year is lived through in any case.
    pub cases: usize,
    /// How many of the calls are provoked, in percent.
    pub provoked: u64,
    /// Where it leaves its files.
    pub folder: PathBuf,
    /// Where it writes the secrets, which is not in that folder.
    pub secrets: PathBuf,
}

/// The secrets of a run.
#[derive(Debug, Serialize, Deserialize)]
pub struct Secrets {
    pub texts: Vec<String>,
    pub keys: Vec<[u8; 32]>,
    /// How many errors were provoked.
    pub errors: u64,
}

/// The calls whose answers are personal data, as they say.
const OPENING: [&str; 2] = ["data_subjects.reveal", "assessments.attempt"];

/// The answers of the one attempt of the year, as they are sealed.
const ANSWERS: &str = "[[1,4,5,8],[2,3,6,7]]";

/// Runs an order, given as JSON.
pub fn work(arguments: &[String]) -> Result<(), Trouble> {
    let order: Order = serde_json::from_str(arguments.first().ok_or("no order")?)?;
    let mut marks = Marks::new(order.seed);
    let mut year: Value = serde_json::from_str(include_str!("year.json"))?;
    marks.mark(&mut year);
    let mut life = Life::begin(&order, &marks)?;
    life.year(&year)?;
    for (number, mut case) in fuzz::cases()?.into_iter().filter(has_personal_data).take(order.cases).enumerate() {
        marks.mark(&mut case);
        let store = life.open(&format!("case-{number}.cchc"), life.key)?;
        life.steps(&store, &case["steps"])?;
        store.close()?;
    }
    life.debug(&mut marks)?;
    let texts = marks.values().map(str::to_owned).chain([ANSWERS.to_owned()]).collect();
    let secrets = Secrets { texts, keys: vec![life.key, life.other], errors: life.errors };
    Ok(fs::write(&order.secrets, serde_json::to_vec(&secrets)?)?)
}

fn has_personal_data(case: &Value) -> bool {
    let text = case.to_string();
    [r#""type":"open""#, r#""contact":{"#, "assessments.attempt"].iter().any(|part| text.contains(part))
}

struct Life {
    folder: PathBuf,
    key: [u8; 32],
    other: [u8; 32],
    said: File,
    dice: Dice,
    provoked: u64,
    marks: Vec<String>,
    errors: u64,
}

impl Life {
    fn begin(order: &Order, marks: &Marks) -> Result<Self, Trouble> {
        let mut dice = Dice::new(order.seed).part(1);
        let mut key = || std::array::from_fn(|_| dice.bits() as u8);
        let (key, other) = (key(), key());
        Ok(Self {
            folder: order.folder.clone(),
            key,
            other,
            said: File::create(order.folder.join("said.txt"))?,
            dice,
            provoked: order.provoked,
            marks: marks.values().map(str::to_owned).collect(),
            errors: 0,
        })
    }

    fn open(&self, name: &str, key: [u8; 32]) -> Result<Store, Trouble> {
        let keys = Some(Keys::constant(Key::from_bytes(&key)?));
        let options = Options { actor: "thu".to_owned(), keys, ..Options::default() };
        Ok(Store::open_with(self.folder.join(name), options)?)
    }

    /// A year in one store, with all that leaves it.
    fn year(&mut self, year: &Value) -> Result<(), Trouble> {
        let store = self.open("year.cchc", self.key)?;
        let done = self.steps(&store, year)?;
        if let Some(refused) = done.refused.first() {
            return Err(format!("the year's script is refused: {refused}").into());
        }
        // As it lies on the disk while it is open, and while a transaction is.
        fs::copy(self.folder.join("year.cchc"), self.folder.join("year-open.cchc"))?;
        let mut batch = store.batch("thu")?;
        batch.add(DataSubject { name: Some(Personal::open(&self.marks[0])), basis: basis(), ..<_>::default() })?;
        fs::copy(self.folder.join("year.cchc"), self.folder.join("year-batch.cchc"))?;
        drop(batch);
        store.backup(self.folder.join("backup.cchc"))?;
        let cancelled = store.with_progress(|progress| match progress.done {
            0..20 => std::ops::ControlFlow::Continue(()),
            _ => std::ops::ControlFlow::Break(()),
        });
        // What a cancelled backup leaves is looked through like everything else.
        let _ = cancelled.backup(self.folder.join("cancelled.cchc"));
        fs::write(self.folder.join("keys"), store.export_keys()?)?;
        store.rekey(Keys::constant(Key::from_bytes(&self.other)?))?;
        fs::write(self.folder.join("keys-other"), store.export_keys()?)?;
        let report = read_report(&from_json(&done.report)?)?;
        fs::write(
            self.folder.join("report.html"),
            cchc::official::report_page(&report, &cchc::model::DocumentDetails::default(), &[])?,
        )?;
        fs::write(self.folder.join("report.txt"), cchc::report::text(&report))?;
        writeln!(self.said, "{:?}", store.verify()?)?;
        for change in store.changes(0, 10_000)? {
            writeln!(self.said, "{change:?}")?;
        }
        store.close()?;
        let stranger = self.open("year.cchc", self.key)?;
        self.steps(&stranger, &json!([{"call": "data_subjects.add", "with": {"record": {"name": self.marks[0]}}}]))?;
        Ok(stranger.close()?)
    }

    /// Runs steps, provokes refusals of each call before it is made, and notes whatever is said.
    fn steps(&mut self, store: &Store, steps: &Value) -> Result<Done, Trouble> {
        let mut done = Done::default();
        let mut trouble = Ok(());
        let mut tell = |step: &Value, told: Told<'_>| match told {
            Told::Asked(name, with) => self.provoke(store, name, with),
            Told::Refusal(error) => {
                done.refused.push(format!("{}: {error}", step["call"]));
                self.refused(error);
            }
            Told::Answer(answer) => {
                let name = step["call"].as_str().unwrap_or_default();
                if !OPENING.contains(&name) && trouble.is_ok() {
                    trouble = writeln!(self.said, "{name}: {answer}");
                }
                if name == "store.report" {
                    done.report = answer.clone();
                }
            }
        };
        Steps::on(store, &mut tell).run(steps);
        trouble?;
        Ok(done)
    }

    fn refused(&mut self, error: &CchcError) {
        self.errors += 1;
        let report = serde_json::to_string(&error.report()).unwrap_or_default();
        // What cannot be written is missed by the count of errors.
        let _ = writeln!(self.said, "error: {error} | {error:?} | {report}");
    }

    /// Gives a call each of its arguments in a wrong shape, in transactions that are abandoned.
    fn provoke(&mut self, store: &Store, name: &str, with: &Value) {
        if !self.dice.chance(self.provoked, 100) {
            return;
        }
        for number in 1.. {
            let mut node = number;
            let Some(value) = fuzz::nth_mut(&mut with.clone(), &mut node).map(|value| value.clone()) else { break };
            let mark = self.marks[number as usize % self.marks.len()].clone();
            let shapes = [
                json!(mark),
                json!([mark]),
                json!({(if number % 2 == 0 { "text" } else { "type" }): mark}),
                json!([value]),
                json!({"value": value}),
                json!(1.5),
            ];
            for shape in shapes {
                let mut changed = with.clone();
                if let Some(place) = fuzz::nth_mut(&mut changed, &mut number.clone()) {
                    *place = shape;
                }
                let made = || {
                    let mut batch = store.batch("thu")?;
                    batch.call(name, &from_json(&changed)?).map(drop)
                };
                if let Err(error) = made() {
                    self.refused(&error);
                }
            }
        }
    }

    /// What values say of themselves to a debugger.
    fn debug(&mut self, marks: &mut Marks) -> Result<(), Trouble> {
        let [name, address, phone, email] = marks.person();
        let contact: Contact = serde_json::from_value(json!({
            "name": name, "address": address, "phone": phone, "email": email
        }))?;
        let received: ReceiveFeedback = serde_json::from_value(json!({
            "kind": "report", "channel": "post", "text": "x", "contact": contact
        }))?;
        let asked: AskQuestion = serde_json::from_value(json!({
            "session": "01890000-0000-7000-8000-00000000ffff", "text": "x", "contact": contact
        }))?;
        let subject = DataSubject { name: Some(Personal::open(&*name)), ..DataSubject::default() };
        let key = Key::from_bytes(&self.key)?;
        let mut all = vec![
            ("contact", format!("{contact:?}")),
            ("personal", format!("{:?}", Personal::open(&*name))),
            ("subject", format!("{subject:?}")),
            ("feedback", format!("{received:?}")),
            ("question", format!("{asked:?}")),
            ("key", format!("{key:?}")),
        ];
        let store = self.open("debug.cchc", self.key)?;
        let added = store.data_subjects().add(DataSubject { basis: basis(), ..subject })?;
        let (kind, id, purpose) = ("data_subject".to_owned(), added.header.id, "thử".to_owned());
        let revealed = store.run(RevealPersonal { kind, id, purpose, rev: None, fields: Vec::new(), despite: None })?;
        all.push(("revealed", format!("{revealed:?}")));
        store.close()?;
        for (what, text) in all {
            writeln!(self.said, "debug of {what}: {text}")?;
        }
        Ok(())
    }
}

/// What came of steps.
#[derive(Default)]
struct Done {
    refused: Vec<String>,
    report: Value,
}

fn basis() -> Option<cchc::model::LawReference> {
    serde_json::from_value(json!({"document": "20/2008/NĐ-CP"})).ok()
}

/// The files that a child left.
pub fn left(folder: &Path) -> Result<Vec<PathBuf>, Trouble> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(left(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}
