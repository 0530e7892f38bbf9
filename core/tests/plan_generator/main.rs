//! Generates random plans whose facts are all known, and checks that the reader finds every one of them.
//!
//! `PLANS=100000 cargo test --release --test plan_generator` reads more of them. A failure names the seed of its plan;
//! `PLAN=seed` reads that plan alone.

#![allow(clippy::unwrap_used)]

mod composed;
mod random;
mod tables;
mod words;

use std::fmt::Debug;

use cchc::model::{Clause, PartialDate, Plan};
use cchc::rules::promises;
use composed::{Basis, Composed, Task, compose};

#[test]
fn whatever_is_composed_is_read_as_it_is() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let seeds = match number("PLAN") {
        Some(seed) => seed..seed + 1,
        None => 0..number("PLANS").unwrap_or(10_000),
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    let faults = std::thread::scope(|scope| {
        let check = |part: u64| {
            let seeds = seeds.clone().filter(move |seed| seed % threads == part);
            scope.spawn(move || seeds.filter_map(fault).collect::<Vec<_>>())
        };
        let parts = (0..threads).map(check).collect::<Vec<_>>();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect::<Vec<_>>()
    });
    let count = seeds.end - seeds.start;
    let mut kinds = std::collections::BTreeMap::<&str, usize>::new();
    faults.iter().flat_map(|fault| &fault.differences).for_each(|(what, _)| *kinds.entry(what).or_default() += 1);
    let shown = faults.iter().take(3).map(Fault::to_string).collect::<Vec<_>>().join("\n");
    assert!(faults.is_empty(), "{} of {count} plans are not read as composed: {kinds:?}\n{shown}", faults.len());
}

/// A plan that is not read as it was composed.
struct Fault {
    seed: u64,
    text: String,
    /// What differs, and how.
    differences: Vec<(&'static str, String)>,
}

impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(out, "==== seed {}\n{}", self.seed, self.text)?;
        self.differences.iter().try_for_each(|(what, how)| writeln!(out, "---- {what}\n{how}"))
    }
}

fn fault(seed: u64) -> Option<Fault> {
    let composed = compose(seed);
    let plan = cchc::read_plan(&composed.text).unwrap().plan;
    let differences = differences(&composed, &plan);
    (!differences.is_empty()).then_some(Fault { seed, text: composed.text, differences })
}

fn differences(composed: &Composed, plan: &Plan) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    one(&mut found, "number", Some(&composed.number), plan.number.as_ref());
    one(&mut found, "symbol", &composed.symbol, &plan.symbol);
    one(&mut found, "place", Some(&composed.place), plan.place.as_ref());
    one(&mut found, "date", composed.issued_on, plan.issued_on.and_then(PartialDate::full));
    one(&mut found, "subject", &composed.subject, &plan.subject);
    one(&mut found, "year", Some(composed.year), plan.year);
    each(&mut found, "bases", &composed.bases, &bases(plan));
    let texts = |clauses: &[Clause]| clauses.iter().map(|clause| clause.text.clone()).collect::<Vec<_>>();
    each(&mut found, "purposes", &composed.purposes, &texts(&plan.purposes));
    each(&mut found, "requirements", &composed.requirements, &texts(&plan.requirements));
    let audiences = plan.audiences.iter().map(|audience| audience.clause.clone()).collect::<Vec<_>>();
    each(&mut found, "audiences", &composed.audiences, &texts(&audiences));
    let headings = texts(&plan.headings);
    let lost = composed.groups.iter().filter(|group| !headings.contains(group)).collect::<Vec<_>>();
    each(&mut found, "groups that are no headings", &[], &lost);
    each(&mut found, "tasks", &composed.tasks, &tasks(plan));
    each(&mut found, "assignments", &composed.assignments, &assignments(plan));
    one(&mut found, "recipients", composed.recipients, plan.recipients.len());
    let signer = plan.signatory.as_ref().and_then(|signatory| signatory.name.as_ref());
    one(&mut found, "signer", Some(&composed.signer), signer);
    found
}

fn one<T: PartialEq + Debug>(found: &mut Vec<(&'static str, String)>, what: &'static str, composed: T, read: T) {
    if composed != read {
        found.push((what, format!("  composed {composed:?}\n  read     {read:?}")));
    }
}

/// Compares two lists; only the members that differ are told.
fn each<T: PartialEq + Debug>(found: &mut Vec<(&'static str, String)>, what: &'static str, composed: &[T], read: &[T]) {
    if composed == read {
        return;
    }
    let places = (0..composed.len().max(read.len())).filter(|place| composed.get(*place) != read.get(*place));
    let told = places.map(|place| format!("  composed {:?}\n  read     {:?}", composed.get(place), read.get(place)));
    found.push((what, told.collect::<Vec<_>>().join("\n")));
}

fn bases(plan: &Plan) -> Vec<Basis> {
    let bases = plan.legal_bases.iter().map(|basis| Basis {
        symbol: basis.symbol.clone().unwrap_or_default(),
        issued_on: basis.issued_on.unwrap_or(PartialDate::year(0)),
        issuer: basis.issuer.clone().unwrap_or_default(),
        subject: basis.subject.clone().unwrap_or_default(),
    });
    bases.collect()
}

fn tasks(plan: &Plan) -> Vec<Task> {
    let tasks = promises(plan).into_iter().map(|promise| Task {
        title: promise.title.trim_end_matches(['.', ';']).to_owned(),
        lead: promise.lead.map(str::to_owned),
        coordinating: promise.coordinating.to_vec(),
        schedule: promise.schedule,
        result: promise.clause.result.clone(),
    });
    tasks.collect()
}

/// The assignments in prose: a row of a table is one, too.
fn assignments(plan: &Plan) -> Vec<(String, Option<String>)> {
    let is_row = |clause: &Clause| clause.text.contains(" | ");
    let prose = plan.assignments.iter().filter(|assignment| !is_row(&assignment.clause));
    prose.map(|assignment| (assignment.clause.text.clone(), assignment.lead.clone())).collect()
}
