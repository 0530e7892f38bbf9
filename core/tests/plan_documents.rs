//! Every plan at hand: read, kept, written as a document, and read again, it is the same plan.
//!
//! `PLAN_DOCUMENT=name` takes the plans alone whose name holds that, and shows the text of their documents.

#![allow(clippy::unwrap_used)]

#[allow(dead_code)]
#[path = "plan_generator/composed.rs"]
mod composed;
#[path = "plan_generator/random.rs"]
mod random;
#[path = "plan_generator/tables.rs"]
mod tables;
#[path = "plan_generator/words.rs"]
mod words;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cchc::call::{from_json, to_json};

use cchc::document::{LineRole, Role, line_roles};
use cchc::model::{Clause, DocumentFile, Plan, Reading};
use cchc::text::syllables;
use cchc::{Store, docx_text, read_plan_bytes};
use serde_json::{Value, json};

/// Name and bytes of each plan.
type Plans = BTreeMap<String, Vec<u8>>;

/// Folders of plans within the project.
const FOLDERS: [&str; 3] = ["core/tests/plans", "core/tests/plans/round-trip", "examples/data"];
/// Folders of plans that are no part of it.
const FOLDERS_BESIDE: [&str; 2] = ["../shared/plans", "../shared/cases/plans"];

fn plans() -> Plans {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut plans = Plans::new();
    for folder in FOLDERS {
        take(&root.join(folder), &mut plans);
    }
    for folder in FOLDERS_BESIDE {
        // Beside the project itself, or beside one of its worktrees.
        let found = [root.join(folder), root.join("..").join(folder)].into_iter().find(|folder| folder.is_dir());
        match found {
            Some(folder) => take(&folder, &mut plans),
            None => eprintln!("skipped: {folder}, which is not beside the project"),
        }
    }
    if let Ok(wanted) = std::env::var("PLAN_DOCUMENT") {
        plans.retain(|name, _| name.contains(&wanted));
    }
    plans
}

fn take(folder: &Path, plans: &mut Plans) {
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let is_plan = path.extension().is_some_and(|suffix| suffix == "txt" || suffix == "docx");
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if is_plan {
            plans.insert(name, fs::read(path).unwrap());
        }
    }
}

/// A store, in which plans are kept one after the other.
struct Office {
    _folder: tempfile::TempDir,
    store: Store,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("a.cchc")).unwrap();
        Self { _folder: folder, store }
    }

    fn call(&self, name: &str, arguments: &Value) -> Value {
        to_json(&self.store.call(name, &from_json(arguments).unwrap()).unwrap()).unwrap()
    }

    fn add(&self, plan: &Plan) -> Value {
        self.call("plans.add", &json!({"record": plan}))["header"]["id"].clone()
    }

    fn document(&self, plan: &Value, form: &str) -> DocumentFile {
        serde_json::from_value(self.call("plans.document", &json!({"id": plan, "form": form}))).unwrap()
    }
}

/// Where documents are left for other programs.
fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"));
    let folder = target.join("documents");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A plan without what says only where in its text something stands.
fn without_place(plan: &Plan) -> Value {
    fn cleared(value: &mut Value) {
        match value {
            Value::Object(members) => {
                members.remove("line");
                members.values_mut().for_each(cleared);
            }
            Value::Array(items) => items.iter_mut().for_each(cleared),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(plan).unwrap();
    value["source"] = Value::Null;
    // What the decision is about that issues the plan stands in the decision alone.
    if let Some(attached) = value["attached_to"].as_object_mut() {
        attached.remove("subject");
    }
    // "8" and "08" are the same number.
    value["number"] = json!(plan.number.as_deref().map(|number| number.trim_start_matches('0')));
    cleared(&mut value);
    value
}

/// Where two values differ, with both.
fn differences(path: &str, first: &Value, second: &Value, found: &mut Vec<String>) {
    match (first, second) {
        (Value::Object(one), Value::Object(other)) => {
            for name in one.keys().chain(other.keys().filter(|name| !one.contains_key(*name))) {
                let path = format!("{path}.{name}");
                let nothing = Value::Null;
                differences(&path, one.get(name).unwrap_or(&nothing), other.get(name).unwrap_or(&nothing), found);
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            for position in 0..one.len().max(other.len()) {
                let nothing = Value::Null;
                let [one, other] = [one, other].map(|items| items.get(position).unwrap_or(&nothing));
                differences(&format!("{path}[{position}]"), one, other, found);
            }
        }
        _ if first == second => {}
        _ => found.push(format!("  {path}:\n    read  {first}\n    again {second}")),
    }
}

/// A row with more cells than its table has columns is not read; in the document the table has as many columns.
const NOT_EQUAL: [&str; 1] = ["too-many-cells.txt"];

/// The lines of a text whose words do not stand in another in their order. The front, which documents write in a form
/// of their own, and what says nothing are left out.
fn lost(first: &str, again: &str) -> Vec<String> {
    let again = syllables(again);
    let is_there = |line: &LineRole| {
        let words = syllables(&line.text);
        words.is_empty() || again.windows(words.len()).any(|part| part == words)
    };
    let is_body = |role: Role| {
        let front = [Role::Body, Role::Number, Role::PlaceAndDate, Role::Subject, Role::Recipient];
        !role.is_furniture() && !front.contains(&role)
    };
    // A table may have had one cell on several lines, and a numbering of its columns.
    let lines = line_roles(first).unwrap().into_iter().filter(|line| is_body(line.role) && !is_there(line));
    lines.map(|line| line.text).collect()
}

fn check(plans: &Plans, form: &str) {
    let office = Office::new();
    let mut faults = Vec::new();
    for (name, bytes) in plans {
        // A damaged file among the samples holds no plan.
        let Ok(Reading { plan: first, .. }) = read_plan_bytes(bytes) else { continue };
        let made = office.document(&office.add(&first), form);
        if form == "docx" && !name.starts_with("seed") {
            fs::write(folder().join(format!("plan-{name}.docx")), &made.contents.0).unwrap();
        }
        // Plain text draws tables for the eye.
        if form == "text" && String::from_utf8_lossy(&made.contents.0).contains('┆') {
            continue;
        }
        let again = read_plan_bytes(&made.contents.0).unwrap().plan;
        let mut found = Vec::new();
        if !NOT_EQUAL.contains(&name.as_str()) {
            differences("", &without_place(&first), &without_place(&again), &mut found);
        }
        found.extend(lost(&first.source, &again.source).into_iter().map(|line| format!("  lost: {line}")));
        if plans.len() < 4 {
            eprintln!("==== {name}\n{}\n---- again\n{}", first.source, again.source);
        }
        if !found.is_empty() {
            faults.push(format!("{name} as {form}:\n{}", found.join("\n")));
        }
    }
    assert!(faults.is_empty(), "{} of {} plans differ\n{}", faults.len(), plans.len(), faults.join("\n"));
}

#[test]
fn a_plan_comes_back_from_its_word_file() {
    check(&plans(), "docx");
}

#[test]
fn a_plan_comes_back_from_its_markdown() {
    check(&plans(), "markdown");
}

#[test]
fn a_plan_comes_back_from_its_text() {
    check(&plans(), "text");
}

/// `PLANS=10000` takes more of them, `PLAN_DOCUMENT=seed-7.txt` one alone.
#[test]
fn generated_plans_come_back() {
    let count = std::env::var("PLANS").ok().and_then(|value| value.parse().ok()).unwrap_or(100);
    let name = |seed: u64| format!("seed-{seed}.txt");
    let wanted = std::env::var("PLAN_DOCUMENT").ok();
    let seeds = (0..count).filter(|seed| wanted.as_ref().is_none_or(|wanted| *wanted == name(*seed)));
    let plans: Plans = seeds.map(|seed| (name(seed), composed::compose(seed).text.into_bytes())).collect();
    check(&plans, "docx");
}

#[test]
fn a_table_has_what_changed_since() {
    let office = Office::new();
    let mut plan = read_plan_bytes(include_bytes!("plans/round-trip/merged-section-rows.txt")).unwrap().plan;
    let removed = plan.contents[1].line;
    plan.contents.retain(|clause| clause.line != removed);
    plan.expected_results.retain(|clause| clause.line != removed);
    plan.assignments.retain(|assignment| assignment.clause.line != removed);
    plan.timeline.retain(|entry| entry.clause.line != removed);
    let changed = &mut plan.contents[0];
    changed.text = "Ban hành chỉ thị".to_owned();
    changed.what = None;
    changed.lead = Some("Văn phòng Sở".to_owned());
    plan.contents.push(Clause {
        text: "Làm áp phích".to_owned(),
        lead: Some("Phòng Nội vụ".to_owned()),
        ..Clause::default()
    });
    let made = office.document(&office.add(&plan), "docx");
    let text = docx_text(&made.contents.0).unwrap();
    let row = "1\tBan hành chỉ thị\tVăn phòng Sở\tVăn phòng HĐND và UBND\tQuý I/2024\tCông văn";
    assert!(text.contains(row), "{text}");
    assert!(!text.contains("Kiểm tra việc tuyên truyền"), "{text}");
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}\n{text}"));
    assert!(
        place("4\tPhát thanh") < place("- Làm áp phích") && place("- Làm áp phích") < place("Chủ trì: Phòng Nội vụ")
    );
}

#[test]
fn a_row_says_what_was_changed_of_its_clause_alone() {
    let office = Office::new();
    let read = || read_plan_bytes(include_bytes!("plans/round-trip/merged-section-rows.txt")).unwrap().plan;
    let row_of = |plan: &Plan| {
        let made = office.document(&office.add(plan), "docx");
        let text = docx_text(&made.contents.0).unwrap();
        text.lines().find(|line| line.starts_with("1\t")).map(str::to_owned).unwrap()
    };
    let as_read = row_of(&read());
    let task = as_read.split('\t').nth(1).unwrap().to_owned();
    let mut plan = Plan { number: Some("901".to_owned()), ..read() };
    plan.contents[0].lead = Some("Phòng Tư pháp".to_owned());
    assert_eq!(row_of(&plan), as_read.replacen(as_read.split('\t').nth(2).unwrap(), "Phòng Tư pháp", 1));
    let mut plan = Plan { number: Some("902".to_owned()), ..read() };
    plan.contents[0].text = "Ban hành chỉ thị".to_owned();
    assert_eq!(row_of(&plan), as_read.replacen(&task, "Ban hành chỉ thị", 1));
}
