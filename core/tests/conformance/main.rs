//! Runs the conformance cases of `tests/conformance` and the relevance queries of `tests/relevance`; the Python, Kotlin
//! and Swift libraries run the same files.
#![allow(clippy::unwrap_used, clippy::panic)]

mod echoes;
mod pattern;
mod published;
mod relevance;
mod runner;
mod table_texts;
mod tables;
mod transfer;

use std::collections::BTreeSet;
use std::path::PathBuf;

use runner::Case;
use serde_json::Value;

/// Every case file with its cases.
fn files() -> Vec<(String, Vec<Case>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    assert!(!files.is_empty(), "no cases in {}", folder.display());
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let cases = file["cases"].as_array().unwrap_or_else(|| panic!("{name} has no cases"));
        (name, cases.iter().map(Case::read).collect())
    };
    files.into_iter().map(read).collect()
}

#[test]
fn every_case_does_as_it_says() {
    let mut failures = Vec::new();
    for (file, cases) in files() {
        for case in cases {
            if let Some(missing) = case.missing() {
                println!("skipped: {file}: {}: {missing} is not there", case.name);
            } else if let Err(failure) = case.run() {
                failures.push(format!("{file}: {}: {failure}", case.name));
            }
        }
    }
    assert!(failures.is_empty(), "{} cases fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_case_does_as_it_says_in_memory() {
    let mut failures = Vec::new();
    for (file, cases) in files() {
        for case in cases.iter().filter(|case| case.missing().is_none() && !case.reopens()) {
            if let Err(failure) = case.run_in_memory() {
                failures.push(format!("{file}: {}: {failure}", case.name));
            }
        }
    }
    assert!(failures.is_empty(), "{} cases fail in memory:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_call_is_used_by_a_case() {
    let mut used = BTreeSet::new();
    for (_, cases) in files() {
        cases.iter().for_each(|case| case.calls(&mut used));
    }
    let unused: Vec<_> = cchc::call::methods().map(|method| method.name).filter(|name| !used.contains(*name)).collect();
    assert!(unused.is_empty(), "no case uses: {}", unused.join(", "));
}

/// Libraries without the feature skip the case by this.
#[test]
fn a_case_names_the_feature_that_its_calls_need() {
    for (file, cases) in files() {
        for case in cases.iter().filter(|case| case.missing().is_none()) {
            let mut used = BTreeSet::new();
            case.calls(&mut used);
            let needed = used.iter().find_map(|name| cchc::call::method(name).ok()?.feature);
            assert_eq!(case.feature.as_deref(), needed, "{file}: {}", case.name);
        }
    }
}

#[test]
fn cases_of_a_file_have_names_of_their_own() {
    for (file, cases) in files() {
        let names: BTreeSet<_> = cases.iter().map(|case| &case.name).collect();
        assert_eq!(names.len(), cases.len(), "{file} names two cases alike");
    }
}
