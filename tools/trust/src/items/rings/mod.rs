//! Key rings, old and new, into backups from before and after an erasure, in every order: whoever was erased stays
//! erased in each file that knows of it, and the rings that such a file exports bring nobody back elsewhere.

mod setting;

use std::collections::BTreeMap;

use cchc::Store;

use crate::Trouble;
use crate::cleanup::Folder;
use crate::items::Job;
use crate::report::Report;
use setting::{FILES, RINGS, Setting, ask, open};

pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let folder = Folder::in_memory()?;
    let setting = Setting::make(&folder)?;
    let mut outcomes = BTreeMap::new();
    for case in &job.cases {
        let (file, rings) = case.split_once(':').ok_or("a case is FILE:RING,RING")?;
        let rings: Vec<_> = rings.split(',').filter(|ring| !ring.is_empty()).collect();
        judge(&setting, file, &rings, report)?;
    }
    let longest = job.count(3, 2);
    if !job.only_cases {
        for rings in orders(longest as usize) {
            for file in FILES {
                let outcome = judge(&setting, file, &rings, report)?;
                outcomes.insert((rings.clone(), file), outcome);
            }
        }
        tell(&outcomes, report);
    }
    Ok(())
}

/// Every order of up to `longest` rings, shortest first.
fn orders(longest: usize) -> Vec<Vec<&'static str>> {
    let mut all = vec![Vec::new()];
    let mut last = all.clone();
    for _ in 0..longest {
        last = last.iter().flat_map(|before| RINGS.iter().map(|ring| [before.as_slice(), &[*ring]].concat())).collect();
        all.extend(last.iter().cloned());
    }
    all
}

/// What became of those who were erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Erased,
    Readable,
}

/// Imports rings into a copy of a file and notes what contradicts the rules.
fn judge(setting: &Setting, file: &str, rings: &[&str], report: &mut Report) -> Result<Outcome, Trouble> {
    report.count += 1;
    let store = open(&setting.copy(file)?)?;
    for ring in rings {
        // A ring may be refused; what holds afterwards is judged below.
        let _ = store.import_keys(setting.ring(ring));
    }
    let outcome = seen(&store, setting)?;
    let case = format!("{file}:{}", rings.join(","));
    let knows = setting::knows(file) || rings.iter().any(|ring| setting::teaches(ring));
    if knows && outcome == Outcome::Readable {
        report.find(&case, "somebody who was erased can be read again in a file that knows of it");
    }
    let has_keys = setting::has_keys(file) || rings.iter().any(|ring| setting::opens(ring));
    if has_keys != ask(&store, &setting.kept).is_ok() {
        report.find(&case, format!("who was not erased {} be read", if has_keys { "cannot" } else { "can" }));
    }
    let found = store.verify()?;
    if !found.sound {
        report.find(&case, format!("the file is not sound: {}", found.defects.join("; ")));
    }
    if knows {
        let further = open(&setting.copy_beside("before")?)?;
        match store.export_keys() {
            Ok(ring) => further.import_keys(&ring).map(drop)?,
            // A backup without its keys has none to give.
            Err(cchc::CchcError::KeyNeeded { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        if seen(&further, setting)? == Outcome::Readable {
            report.find(&case, "the ring that it exports brings back somebody who was erased");
        }
        further.close()?;
    }
    store.close()?;
    Ok(outcome)
}

fn seen(store: &Store, setting: &Setting) -> Result<Outcome, Trouble> {
    for subject in &setting.erased {
        match ask(store, subject) {
            Ok(_) => return Ok(Outcome::Readable),
            Err(error) if ["key_needed", "not_found"].contains(&error.code()) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(Outcome::Erased)
}

/// The table of outcomes: one line for each order of up to two rings.
fn tell(outcomes: &BTreeMap<(Vec<&str>, &str), Outcome>, report: &Report) {
    report.say(format!("{:<22}{}", "rings imported", FILES.map(|file| format!("{file:<10}")).concat()));
    for rings in orders(2) {
        let cell = |file: &'static str| match outcomes.get(&(rings.clone(), file)) {
            Some(Outcome::Erased) => "erased",
            Some(Outcome::Readable) => "READABLE",
            None => "",
        };
        let name = if rings.is_empty() { "none".to_owned() } else { rings.join(", ") };
        report.say(format!("{name:<22}{}", FILES.map(|file| format!("{:<10}", cell(file))).concat()));
    }
    report.say("READABLE is right only where neither the file nor a ring before knew of the erasure.");
}
