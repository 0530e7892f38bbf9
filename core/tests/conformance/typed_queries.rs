//! Queries as people type them over the published procedures, where both are at hand beside the project.

use std::path::Path;

use cchc::Store;
use cchc::model::Procedure;
use cchc::query::Search;
use serde_json::Value;

use super::runner::in_project;

/// Of a hundred queries, how many have the procedure meant first, and among five.
const FIRST: usize = 90;
const AMONG_FIVE: usize = 98;

#[test]
fn what_people_type_finds_the_procedure_meant() {
    let folder = in_project("../shared/cases/search");
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return;
    }
    let directory = tempfile::tempdir().unwrap();
    let store = Store::open(directory.path().join("typed.cchc")).unwrap();
    store.procedures().add_many(procedures(&read(&folder.join("procedures.json")))).unwrap();
    let queries = read(&folder.join("queries.json"));
    let queries = queries["queries"].as_array().unwrap();
    let ranks: Vec<Option<usize>> = queries.iter().map(|query| rank(&store, query)).collect();
    let (first, among_five) =
        (ranks.iter().filter(|rank| **rank == Some(0)).count(), ranks.iter().filter(|rank| rank.is_some()).count());
    println!("{} queries: {first} first, {among_five} among five", queries.len());
    assert!(first * 100 >= queries.len() * FIRST, "{first} of {} first", queries.len());
    assert!(among_five * 100 >= queries.len() * AMONG_FIVE, "{among_five} of {} among five", queries.len());
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

/// The place of the first hit that is meant, among five.
fn rank(store: &Store, query: &Value) -> Option<usize> {
    let typed = query["query"].as_str().unwrap();
    let page = store.ask(Search { limit: 5, ..Search::of(typed).within("procedure") }).unwrap();
    let is_meant = |title: &str| {
        let code = title.split(' ').next().unwrap_or_default();
        query["expected"].as_array().unwrap().iter().any(|expected| expected == code)
    };
    page.hits.iter().position(|hit| is_meant(&hit.title))
}
