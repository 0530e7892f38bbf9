//! Runs the queries of `tests/relevance`.

use std::collections::BTreeSet;

use cchc::call::{from_json, to_json};
use serde_json::{Value, json};

use super::runner::{Filled, fill, in_project};

const MEMBERS: &[&str] = &["query", "kinds", "first", "top", "none", "empty", "matched", "corrections", "note"];

#[test]
fn every_query_finds_what_people_look_for() {
    println!("{} queries ran", ask_all(&fill(list(&file("records.json")["steps"])).unwrap()));
}

/// Names of units and people, and themes, are short titles of common words.
#[test]
fn units_people_and_themes_do_not_come_before_what_people_look_for() {
    let filled = fill(list(&file("records.json")["steps"])).unwrap();
    for row in example("units.csv") {
        add(&filled, "units.add", &json!({"name": row[1], "kind": row[2], "aliases": named(&row[5])}));
    }
    for row in example("people.csv") {
        add(&filled, "people.add", &json!({"name": row[1], "category": row[2], "position": row[4]}));
    }
    for (year, text) in [(2025, "Kỷ cương, trách nhiệm, đổi mới"), (2026, "Năm cải cách thủ tục hành chính")]
    {
        add(&filled, "themes.add", &json!({"text": text, "year": year, "issuer": "Tỉnh Tây Ninh"}));
    }
    ask_all(&filled);
}

/// The rows of a table of the example data, without its head.
fn example(name: &str) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(in_project("examples/data").join(name)).unwrap();
    text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

fn named(names: &str) -> Vec<&str> {
    names.split('|').filter(|name| !name.is_empty()).collect()
}

fn add(filled: &Filled, call: &str, record: &Value) {
    filled.store.call(call, &from_json(&json!({"record": record})).unwrap()).unwrap();
}

/// Asks every query, and tells how many there are.
fn ask_all(filled: &Filled) -> usize {
    let queries = file("queries.json");
    let queries = list(&queries["queries"]);
    let failures: Vec<String> = queries.iter().filter_map(|query| ask(filled, query).err()).collect();
    assert!(failures.is_empty(), "{} of {} queries fail:\n{}", failures.len(), queries.len(), failures.join("\n"));
    queries.len()
}

/// Counts are those of every page, in whatever order and of whatever size the pages are.
#[test]
fn facets_count_what_paging_to_the_end_shows() {
    let filled = fill(list(&file("records.json")["steps"])).unwrap();
    let queries = file("queries.json");
    for query in list(&queries["queries"]).iter().step_by(9) {
        let query = &query["query"];
        let counted = search(&filled, json!({"query": query, "limit": 1, "facets": ["kind"]}));
        let shown = page_through(&filled, json!({"query": query, "limit": 7}));
        assert_eq!(counted["total"], shown.len(), "{query}");
        let of_kinds = list(&counted["facets"][0]["values"]).iter().map(|value| value["count"].as_u64().unwrap());
        assert_eq!(of_kinds.sum::<u64>(), shown.len() as u64, "{query}");
        for other in [json!({"query": query, "limit": 1000}), json!({"query": query, "limit": 50, "order": "oldest"})] {
            assert_eq!(page_through(&filled, other), shown, "{query}");
        }
    }
}

fn search(filled: &Filled, arguments: Value) -> Value {
    to_json(&filled.store.call("store.search", &from_json(&arguments).unwrap()).unwrap()).unwrap()
}

/// The identities on all pages, of which none is shown twice.
fn page_through(filled: &Filled, mut arguments: Value) -> BTreeSet<String> {
    let mut shown = BTreeSet::new();
    loop {
        let page = search(filled, arguments.clone());
        for hit in list(&page["hits"]) {
            assert!(shown.insert(hit["id"].as_str().unwrap().to_owned()), "{arguments}: shown twice");
        }
        if page["next"].is_null() {
            return shown;
        }
        arguments["cursor"] = page["next"].clone();
    }
}

fn file(name: &str) -> Value {
    let text = std::fs::read_to_string(in_project("tests/relevance").join(name)).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

/// Asks one query: everything that is not as expected, with what came.
fn ask(filled: &Filled, query: &Value) -> Result<(), String> {
    let members = query.as_object().unwrap();
    if let Some(unknown) = members.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(format!("{}: a query has no member {unknown}", query["query"]));
    }
    let mut arguments = json!({"query": query["query"], "limit": 50});
    if let Some(kinds) = members.get("kinds") {
        arguments["kinds"] = kinds.clone();
    }
    let arguments = from_json(&arguments).unwrap();
    let answer = filled.store.call("store.search", &arguments).and_then(|answer| to_json(&answer));
    let answer = answer.map_err(|error| format!("{}: {error}", query["query"]))?;
    let hits: Vec<String> = list(&answer["hits"]).iter().map(|hit| name(filled, hit)).collect();
    let wrong = wrong(filled, query, &answer, &hits);
    if wrong.is_empty() {
        return Ok(());
    }
    let kinds = members.get("kinds").map(|kinds| format!(" in {kinds}")).unwrap_or_default();
    let came = hits.iter().take(10).cloned().collect::<Vec<_>>().join(", ");
    let (matched, corrections) = (&answer["hits"][0]["matched"], &answer["corrections"]);
    let wrong = wrong.join("; ");
    Err(format!("{}{kinds}: {wrong}\n    came: {came} ({matched}, corrections {corrections})", query["query"]))
}

fn wrong(filled: &Filled, query: &Value, answer: &Value, hits: &[String]) -> Vec<String> {
    let names = |expected: &Value| -> Vec<String> {
        let names = list(expected).iter().map(|name| name.as_str().unwrap().to_owned());
        names.inspect(|name| assert!(filled.saved.contains_key(name), "no record is named {name}")).collect()
    };
    let mut wrong = Vec::new();
    if let Some(first) = query.get("first") {
        let first = names(first);
        if !hits.first().is_some_and(|hit| first.contains(hit)) {
            wrong.push(format!("first must be {}", first.join(" or ")));
        }
    }
    if let Some(top) = query.get("top") {
        let within = top["within"].as_u64().unwrap() as usize;
        let best = hits.get(..within.min(hits.len())).unwrap_or_default();
        let missing: Vec<String> = names(&top["names"]).into_iter().filter(|name| !best.contains(name)).collect();
        if !missing.is_empty() {
            wrong.push(format!("not among the first {within}: {}", missing.join(", ")));
        }
    }
    if let Some(none) = query.get("none") {
        let found: Vec<String> = names(none).into_iter().filter(|name| hits.contains(name)).collect();
        if !found.is_empty() {
            wrong.push(format!("must not be found: {}", found.join(", ")));
        }
    }
    if query.get("empty").is_some() && !hits.is_empty() {
        wrong.push("nothing must be found".to_owned());
    }
    if let Some(matched) = query.get("matched")
        && answer["hits"][0]["matched"] != *matched
    {
        wrong.push(format!("the first must match {matched}"));
    }
    if let Some(typed) = query.get("corrections") {
        let read: Vec<&Value> = list(&answer["corrections"]).iter().map(|correction| &correction["typed"]).collect();
        if read != list(typed).iter().collect::<Vec<_>>() {
            wrong.push(format!("{typed} must be read as others"));
        }
    }
    wrong
}

/// The name of a hit's record.
fn name(filled: &Filled, hit: &Value) -> String {
    let saved = filled.saved.iter().find(|(_, record)| record["header"]["id"] == hit["id"]);
    saved.map_or_else(|| format!("{} {}", hit["kind"], hit["id"]), |(name, _)| name.clone())
}
