//! Who comes first for what people type: this library beside SQLite's FTS5 (`unicode61 remove_diacritics 2`, any of the
//! words, names weigh ten times), on the same cases.
//!
//! `cargo run --release -p cchc-benches --bin relevance -- <folder> [<queries.json>] [--texts <texts.json>] [--misses]`
//!
//! The folder holds `procedures.json`: a list of code, name and field of each procedure; and `queries.json`: queries
//! with their kind and the codes of which any should come first. `--texts` gives procedures further texts by code.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use cchc::Store;
use cchc::model::{DossierItem, Procedure, ProcedureForm};
use cchc::query::Search;
use cchc::text::nfc;
use rusqlite::Connection;
use serde_json::Value;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How many hits are looked at.
const BEST: usize = 5;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (mut paths, mut texts, mut shows_misses) = (Vec::new(), None, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--texts" => texts = arguments.next().map(PathBuf::from),
            "--misses" => shows_misses = true,
            _ => paths.push(PathBuf::from(argument)),
        }
    }
    let folder = paths.first().cloned().unwrap_or_else(|| "../shared/cases/search".into());
    let queries = paths.get(1).cloned().unwrap_or_else(|| folder.join("queries.json"));
    let texts = texts.map(|path| read(&path)).transpose()?;
    let procedures = procedures(&read(&folder.join("procedures.json"))?, texts.as_ref());
    let queries = read(&queries)?;

    let directory = tempfile::tempdir()?;
    let store = Store::open(directory.path().join("relevance.cchc"))?;
    let fts5 = Fts5::fill(&procedures)?;
    store.procedures().add_many(procedures)?;
    let mut kinds: BTreeMap<String, (Tally, Tally)> = BTreeMap::new();
    for query in queries["queries"].as_array().into_iter().flatten() {
        let (kind, typed) = (text(&query["kind"]), text(&query["query"]));
        let expected: Vec<String> = query["expected"].as_array().into_iter().flatten().map(text).collect();
        let started = Instant::now();
        let page = store.ask(Search { limit: BEST as u32, ..Search::of(&typed).within("procedure") })?;
        let taken = started.elapsed();
        let codes: Vec<String> =
            page.hits.iter().map(|hit| hit.title.split(' ').next().unwrap_or_default().to_owned()).collect();
        let rank = codes.iter().position(|code| expected.contains(code));
        let (own, other) = kinds.entry(kind.clone()).or_default();
        own.add(rank, codes.is_empty(), taken);
        let started = Instant::now();
        let codes = fts5.best(&typed)?;
        let taken = started.elapsed();
        other.add(codes.iter().position(|code| expected.contains(code)), codes.is_empty(), taken);
        if shows_misses && rank != Some(0) {
            println!("{kind}: {typed} → {rank:?}");
            for hit in page.hits.iter().take(3) {
                println!("      {:?} {} {}", hit.matched, hit.score, hit.title.chars().take(100).collect::<String>());
            }
        }
    }
    println!("{:28} {:>5} | {:^32} | {:^32}", "", "", "cchc", "FTS5");
    let head = format!("{:>6} {:>6} {:>6} {:>11}", "first", "in 5", "none", "slowest");
    println!("{:28} {:>5} | {head} | {head}", "kind", "n");
    let (mut own, mut other) = (Tally::default(), Tally::default());
    for (kind, tallies) in &kinds {
        println!("{kind:28} {:>5} | {} | {}", tallies.0.queries, tallies.0.line(), tallies.1.line());
        own.join(&tallies.0);
        other.join(&tallies.1);
    }
    println!("{:28} {:>5} | {} | {}", "all", own.queries, own.line(), other.line());
    Ok(())
}

#[derive(Default)]
struct Tally {
    queries: usize,
    first: usize,
    among_five: usize,
    nothing: usize,
    slowest: Duration,
}

impl Tally {
    fn add(&mut self, rank: Option<usize>, found_nothing: bool, taken: Duration) {
        self.queries += 1;
        self.first += usize::from(rank == Some(0));
        self.among_five += usize::from(rank.is_some());
        self.nothing += usize::from(found_nothing);
        self.slowest = self.slowest.max(taken);
    }

    fn join(&mut self, other: &Self) {
        self.queries += other.queries;
        self.first += other.first;
        self.among_five += other.among_five;
        self.nothing += other.nothing;
        self.slowest = self.slowest.max(other.slowest);
    }

    fn line(&self) -> String {
        let share = |count: usize| 100.0 * count as f64 / self.queries.max(1) as f64;
        let (first, among_five) = (share(self.first), share(self.among_five));
        let slowest = self.slowest.as_micros() as f64 / 1000.0;
        format!("{first:>6.1} {among_five:>6.1} {:>6} {slowest:>8.1} ms", self.nothing)
    }
}

/// SQLite's FTS5 over the same procedures.
struct Fts5(Connection);

impl Fts5 {
    fn fill(procedures: &[Procedure]) -> Outcome<Self> {
        let connection = Connection::open_in_memory()?;
        connection.execute_batch(
            "CREATE VIRTUAL TABLE procedures
             USING fts5(code UNINDEXED, name, body, tokenize='unicode61 remove_diacritics 2');",
        )?;
        let transaction = connection.unchecked_transaction()?;
        for procedure in procedures {
            let optional = [&procedure.field, &procedure.steps, &procedure.conditions, &procedure.legal_bases_text];
            let body: Vec<&str> = optional.into_iter().flatten().map(String::as_str).collect();
            let listed = procedure.dossier.iter().map(|item| item.name.as_str());
            let body: Vec<&str> = body.into_iter().chain(listed).collect();
            let row = (&procedure.code, plain(&procedure.name), plain(&body.join("\n")));
            transaction.execute("INSERT INTO procedures VALUES (?, ?, ?)", row)?;
        }
        transaction.commit()?;
        Ok(Self(connection))
    }

    fn best(&self, typed: &str) -> Outcome<Vec<String>> {
        let words = plain(&nfc(typed));
        let words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let any: Vec<String> = words.map(|word| format!("\"{word}\"")).collect();
        let sql = "SELECT code FROM procedures WHERE procedures MATCH ? ORDER BY bm25(procedures, 0, 10, 1) LIMIT ?";
        let mut select = self.0.prepare_cached(sql)?;
        let rows = select.query_map((any.join(" OR "), BEST as i64), |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// FTS5 removes marks but keeps đ.
fn plain(text: &str) -> String {
    text.replace('đ', "d").replace('Đ', "D")
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
