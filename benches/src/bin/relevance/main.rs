//! Who comes first for what people type: this library beside SQLite's FTS5 (`unicode61 remove_diacritics 2`) and, where
//! it is compiled in, tantivy (marks folded), on the same cases. These two find any of the words, and names weigh ten
//! times.
//!
//! `cargo run --release -p cchc-benches --features tantivy --bin relevance -- <folder> [<queries.json>]
//! [--texts <texts.json>] [--hits]`
//!
//! The folder holds `procedures.json`: a list of code, name and field of each procedure; and `queries.json`: queries
//! with their kind and the codes of which any should come first. `--texts` gives procedures further texts by code;
//! `--hits` prints the first hits of each query.
#![allow(clippy::print_stdout)]

mod fts5;
mod tally;
#[cfg(feature = "tantivy")]
mod tantivy;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use cchc::Store;
use cchc::model::{DossierItem, Procedure, ProcedureForm};
use cchc::query::Search;
use cchc::text::nfc;
use fts5::Fts5;
use serde_json::Value;
use tally::Tally;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How many hits are looked at.
const BEST: usize = 5;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (mut paths, mut texts, mut shows_hits) = (Vec::new(), None, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--texts" => texts = arguments.next().map(PathBuf::from),
            "--hits" => shows_hits = true,
            _ => paths.push(PathBuf::from(argument)),
        }
    }
    let folder = paths.first().cloned().unwrap_or_else(|| "../shared/cases/search".into());
    let queries = paths.get(1).cloned().unwrap_or_else(|| folder.join("queries.json"));
    let texts = texts.map(|path| read(&path)).transpose()?;
    let procedures = procedures(&read(&folder.join("procedures.json"))?, texts.as_ref());
    let queries = read(&queries)?;

    let mut engines: Vec<Box<dyn Engine>> = vec![Box::new(Fts5::fill(&procedures)?)];
    #[cfg(feature = "tantivy")]
    engines.push(Box::new(tantivy::Tantivy::fill(&procedures)?));
    engines.insert(0, Box::new(Cchc::fill(procedures, shows_hits)?));
    let mut kinds: BTreeMap<String, Vec<Tally>> = BTreeMap::new();
    for query in queries["queries"].as_array().into_iter().flatten() {
        let (kind, typed) = (text(&query["kind"]), text(&query["query"]));
        let expected: Vec<String> = query["expected"].as_array().into_iter().flatten().map(text).collect();
        let tallies = kinds.entry(kind).or_insert_with(|| engines.iter().map(|_| Tally::default()).collect());
        for (engine, tally) in engines.iter().zip(tallies) {
            let started = Instant::now();
            let codes = engine.best(&typed)?;
            let taken = started.elapsed();
            tally.add(codes.iter().position(|code| expected.contains(code)), codes.is_empty(), taken);
        }
    }
    print(&engines, kinds);
    Ok(())
}

/// The table: a row for each kind of query, and one for all of them.
fn print(engines: &[Box<dyn Engine>], mut kinds: BTreeMap<String, Vec<Tally>>) {
    let mut all: Vec<Tally> = engines.iter().map(|_| Tally::default()).collect();
    for tallies in kinds.values() {
        all.iter_mut().zip(tallies).for_each(|(all, tally)| all.join(tally));
    }
    let row = |kind: &str, count: &str, parts: Vec<String>| println!("{kind:28} {count:>5} | {}", parts.join(" | "));
    row("", "", engines.iter().map(|engine| format!("{:^32}", engine.name())).collect());
    let head = format!("{:>6} {:>6} {:>6} {:>11}", "first", "in 5", "none", "slowest");
    row("kind", "n", engines.iter().map(|_| head.clone()).collect());
    kinds.insert("~ all".to_owned(), all);
    for (kind, tallies) in &kinds {
        let count = tallies.first().map_or(0, |tally| tally.queries).to_string();
        row(kind, &count, tallies.iter().map(Tally::line).collect());
    }
}

/// A search engine that knows the procedures.
trait Engine {
    fn name(&self) -> &'static str;

    /// The codes of the procedures that it finds best for what was typed.
    fn best(&self, typed: &str) -> Outcome<Vec<String>>;
}

struct Cchc {
    store: Store,
    shows_hits: bool,
    /// The folder that the store lies in.
    _folder: tempfile::TempDir,
}

impl Cchc {
    fn fill(procedures: Vec<Procedure>, shows_hits: bool) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let store = Store::open(folder.path().join("relevance.cchc"))?;
        store.procedures().add_many(procedures)?;
        Ok(Self { store, shows_hits, _folder: folder })
    }
}

impl Engine for Cchc {
    fn name(&self) -> &'static str {
        "cchc"
    }

    fn best(&self, typed: &str) -> Outcome<Vec<String>> {
        let page = self.store.ask(Search { limit: BEST as u32, ..Search::of(typed).within("procedure") })?;
        if self.shows_hits {
            println!("{typed}");
            for hit in page.hits.iter().take(3) {
                println!("      {:?} {} {}", hit.matched, hit.score, hit.title.chars().take(100).collect::<String>());
            }
        }
        Ok(page.hits.iter().map(|hit| hit.title.split(' ').next().unwrap_or_default().to_owned()).collect())
    }
}

/// The words that engines without an understanding of their own are given: any of them may match.
fn words(typed: &str) -> Vec<String> {
    let typed = nfc(typed);
    let words = typed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// What engines with two fields are given beside the name.
fn body(procedure: &Procedure) -> String {
    let optional = [&procedure.field, &procedure.steps, &procedure.conditions, &procedure.legal_bases_text];
    let texts = optional.into_iter().flatten().map(String::as_str);
    texts.chain(procedure.dossier.iter().map(|item| item.name.as_str())).collect::<Vec<_>>().join("\n")
}

fn read(path: &std::path::Path) -> Outcome<Value> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_str(&text)?)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn procedures(rows: &Value, texts: Option<&Value>) -> Vec<Procedure> {
    let rows = rows.as_array().into_iter().flatten();
    rows.map(|row| {
        let mut procedure = Procedure::draft(&text(&row[0]), &text(&row[1]));
        procedure.field = Some(text(&row[2])).filter(|field| !field.is_empty());
        if let Some(more) = texts.map(|texts| &texts[&procedure.code]) {
            let optional = |name: &str| Some(text(&more[name])).filter(|text| !text.is_empty());
            let list = |name: &str| more[name].as_array().into_iter().flatten().map(text).collect::<Vec<_>>();
            procedure.steps = optional("steps");
            procedure.authority = optional("authority");
            procedure.conditions = optional("conditions");
            procedure.legal_bases_text = optional("legal_bases_text");
            procedure.dossier =
                list("dossier").into_iter().map(|name| DossierItem { name, ..DossierItem::default() }).collect();
            procedure.forms =
                list("forms").into_iter().map(|name| ProcedureForm { name, ..ProcedureForm::default() }).collect();
        }
        procedure
    })
    .collect()
}
