//! Queries as people type them over all published procedures, where both lie beside the project; see
//! `tests/relevance/README.md`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

use cchc::Store;
use cchc::model::Procedure;
use cchc::query::Search;
use serde_json::Value;

use super::runner::in_project;

#[test]
fn what_people_type_finds_the_procedure_meant() {
    let floors = read(&in_project("tests/relevance/published.json"));
    let folder = in_project(floors["needs"].as_str().unwrap());
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let store = Store::open(directory.path().join("published.cchc")).unwrap();
    store.procedures().add_many(procedures(&read(&folder.join("procedures.json")))).unwrap();
    let queries = read(&folder.join("queries.json"));
    let asked: Vec<Asked> = queries["queries"].as_array().unwrap().iter().map(|query| ask(&store, query)).collect();
    let mut kinds = BTreeMap::<&str, Vec<&Asked>>::new();
    asked.iter().for_each(|one| kinds.entry(&one.kind).or_default().push(one));
    println!("{:24} {:>4} {:>6} {:>6} {:>6} {:>11}", "kind", "n", "first", "in 5", "none", "slowest");
    kinds.iter().for_each(|(kind, asked)| println!("{}", line(kind, asked)));
    let all: Vec<&Asked> = asked.iter().collect();
    println!("{}", line("all", &all));
    for (name, count) in [("first", first(&all)), ("among_five", among_five(&all))] {
        let floor = floors[name].as_u64().unwrap() as usize;
        assert!(count * 100 >= floor * all.len(), "{name}: {count} of {}", all.len());
    }
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn procedures(rows: &Value) -> Vec<Procedure> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let procedure = |row: &Value| Procedure {
        field: Some(text(&row[2])).filter(|field| !field.is_empty()),
        ..Procedure::draft(&text(&row[0]), &text(&row[1]))
    };
    rows.as_array().unwrap().iter().map(procedure).collect()
}

struct Asked {
    kind: String,
    /// The place of the first hit that is meant, among five.
    rank: Option<usize>,
    found_nothing: bool,
    took: Duration,
}

fn ask(store: &Store, query: &Value) -> Asked {
    let typed = query["query"].as_str().unwrap();
    let started = Instant::now();
    let page = store.ask(Search { limit: 5, ..Search::of(typed).within("procedure") }).unwrap();
    let took = started.elapsed();
    let expected = query["expected"].as_array().unwrap();
    let is_meant = |title: &str| title.split(' ').next().is_some_and(|code| expected.iter().any(|one| one == code));
    let rank = page.hits.iter().position(|hit| is_meant(&hit.title));
    Asked { kind: query["kind"].as_str().unwrap().to_owned(), rank, found_nothing: page.hits.is_empty(), took }
}

fn line(kind: &str, asked: &[&Asked]) -> String {
    let (queries, first, among_five) = (asked.len(), first(asked), among_five(asked));
    let nothing = asked.iter().filter(|one| one.found_nothing).count();
    let slowest = asked.iter().map(|one| one.took).max().unwrap().as_secs_f64() * 1000.0;
    format!("{kind:24} {queries:>4} {first:>6} {among_five:>6} {nothing:>6} {slowest:>8.1} ms")
}

fn first(asked: &[&Asked]) -> usize {
    asked.iter().filter(|one| one.rank == Some(0)).count()
}

fn among_five(asked: &[&Asked]) -> usize {
    asked.iter().filter(|one| one.rank.is_some()).count()
}
