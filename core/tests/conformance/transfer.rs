//! Stores that cases leave behind go out as JSON Lines and come in equal, with and without their history.

use std::collections::BTreeSet;
use std::path::Path;

use cchc::{RecordExportOptions, Store};
use serde_json::Value;

use super::files;
use super::runner::{Case, Filled, in_project, open_with_key};

/// The lines of an export without the first and the last.
fn lines(folder: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join("records.jsonl")).unwrap();
    let mut lines: Vec<_> = text.lines().skip(1).map(str::to_owned).collect();
    lines.pop();
    lines
}

/// The records of an export by identity, without what an import without revisions sets.
fn contents(folder: &Path) -> BTreeSet<String> {
    let content = |line: &String| {
        let mut line: Value = serde_json::from_str(line).unwrap();
        for field in ["rev", "created", "updated", "actor"] {
            line["record"]["header"][field] = Value::Null;
        }
        line.to_string()
    };
    lines(folder).iter().map(content).collect()
}

fn out(store: &Store, folder: &Path, revisions: bool) {
    store.export_records(folder, RecordExportOptions { revisions, ..RecordExportOptions::default() }).unwrap();
}

/// What of a verification depends on the records alone.
fn counts(store: &Store) -> (i64, i64, i64) {
    let found = store.verify().unwrap();
    assert!(found.sound, "{:#?}", found.defects);
    (found.records, found.versions, found.blobs)
}

fn transfer(case: &Case, kinds: &mut BTreeSet<String>) -> Result<(), String> {
    let Filled { store, .. } = &case.fill()?;
    let folder = tempfile::tempdir().unwrap();
    let [plain, whole, plain_again, whole_again] =
        ["plain", "whole", "plain-again", "whole-again"].map(|name| folder.path().join(name));
    let before = counts(store);

    out(store, &whole, true);
    let copy = open_with_key(&folder.path().join("whole.cchc"));
    copy.import_records(&whole).map_err(|error| format!("with revisions: {:?}", error.report()))?;
    out(&copy, &whole_again, true);
    assert_eq!(lines(&whole_again), lines(&whole), "with revisions");
    assert_eq!(counts(&copy), before);
    let unchained = |store: &Store| -> Vec<_> {
        let changes = store.changes(0, u32::MAX).unwrap();
        changes.into_iter().map(|change| cchc::store::Change { chain: String::new(), ..change }).collect()
    };
    assert_eq!(unchained(&copy), unchained(store));
    assert_eq!(copy.identity().unwrap().dataset, store.identity().unwrap().dataset);

    out(store, &plain, false);
    let copy = open_with_key(&folder.path().join("plain.cchc"));
    copy.import_records(&plain).map_err(|error| format!("without revisions: {:?}", error.report()))?;
    out(&copy, &plain_again, false);
    assert_eq!(contents(&plain_again), contents(&plain), "without revisions");
    assert_eq!(counts(&copy).0, before.0);
    for line in lines(&whole) {
        let line: Value = serde_json::from_str(&line).unwrap();
        kinds.insert(line["kind"].as_str().unwrap().to_owned());
    }
    Ok(())
}

/// Cases take turns: each makes a call that none before it makes.
#[test]
fn the_stores_of_cases_come_in_equal() {
    let (mut failures, mut kinds, mut called) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for (file, cases) in files() {
        for case in cases.iter().filter(|case| case.missing().is_none()) {
            let before = called.len();
            case.calls(&mut called);
            if called.len() == before {
                continue;
            }
            if let Err(failure) = transfer(case, &mut kinds) {
                failures.push(format!("{file}: {}: {failure}", case.name));
            }
        }
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
    // There is a record of every type among them.
    let schema = std::fs::read(in_project("tools/schema/schema.json")).unwrap();
    let schema: Value = serde_json::from_slice(&schema).unwrap();
    assert_eq!(kinds.len(), schema["collections"].as_array().unwrap().len(), "{kinds:?}");
}
