//! Plans composed at random, of which everything is known, are read without a fault.
//!
//! `PLANS=100000 cargo test --release --test plan_generator` reads more of them; a failure names the seed of its plan, and
//! `PLAN=seed` reads that one alone.

#![allow(clippy::unwrap_used)]

mod composed;
mod random;
mod tables;
mod words;

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
    assert!(faults.is_empty(), "{} of {count} plans are not read as composed; some of them:\n{}", faults.len(), {
        let shown = faults.iter().take(3).map(String::as_str).collect::<Vec<_>>();
        shown.join("\n")
    });
}

/// What is wrong in the reading of a plan.
fn fault(seed: u64) -> Option<String> {
    let composed = compose(seed);
    let plan = cchc::read_plan(&composed.text).unwrap().plan;
    let differences = differences(&composed, &plan);
    (!differences.is_empty())
        .then(|| format!("==== seed {seed}\n{}\n---- {}\n", composed.text, differences.join("\n---- ")))
}

fn differences(composed: &Composed, plan: &Plan) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: String, read: String| {
        if expected != read {
            found.push(format!("{what}:\n  composed {expected}\n  read     {read}"));
        }
    };
    compare("number", format!("{:?}", Some(&composed.number)), format!("{:?}", plan.number.as_ref()));
    compare("symbol", composed.symbol.clone(), plan.symbol.clone());
    compare("place", format!("{:?}", Some(&composed.place)), format!("{:?}", plan.place.as_ref()));
    let issued = plan.issued_on.and_then(|date| date.full());
    compare("date", format!("{:?}", composed.issued_on), format!("{issued:?}"));
    compare("subject", composed.subject.clone(), plan.subject.clone());
    compare("year", format!("{:?}", Some(composed.year)), format!("{:?}", plan.year));
    compare("bases", format!("{:#?}", composed.bases), format!("{:#?}", bases(plan)));
    let texts =
        |clauses: &[Clause]| format!("{:#?}", clauses.iter().map(|clause| clause.text.clone()).collect::<Vec<_>>());
    compare("purposes", format!("{:#?}", composed.purposes), texts(&plan.purposes));
    compare("requirements", format!("{:#?}", composed.requirements), texts(&plan.requirements));
    let audiences = plan.audiences.iter().map(|audience| audience.clause.clone()).collect::<Vec<_>>();
    compare("audiences", format!("{:#?}", composed.audiences), texts(&audiences));
    let headings = plan.headings.iter().map(|heading| heading.text.as_str()).collect::<Vec<_>>();
    let lost = composed.groups.iter().filter(|group| !headings.contains(&group.as_str())).collect::<Vec<_>>();
    compare("groups that are not headings", "[]".to_owned(), format!("{lost:?}"));
    compare("tasks", format!("{:#?}", composed.tasks), format!("{:#?}", tasks(plan)));
    compare("assignments", format!("{:#?}", composed.assignments), format!("{:#?}", assignments(plan)));
    compare("recipients", composed.recipients.to_string(), plan.recipients.len().to_string());
    let signer = plan.signatory.as_ref().and_then(|signatory| signatory.name.clone());
    compare("signer", format!("{:?}", Some(&composed.signer)), format!("{:?}", signer.as_ref()));
    found
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
