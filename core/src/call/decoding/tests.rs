//! Every error of shape is told at once.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use super::*;
use crate::command::ApplyDecision;
use crate::model::{Plan, Posting, Problem, Session};
use crate::query::Search;

fn problems<T: DeserializeOwned + Serialize>(value: &Value) -> Vec<Problem> {
    match read::<T>("test", &from_json(value).unwrap()) {
        Err(CchcError::Invalid { problems, .. }) => problems,
        Err(other) => panic!("{other}"),
        Ok(_) => Vec::new(),
    }
}

fn paths<T: DeserializeOwned + Serialize>(value: &Value) -> Vec<(String, String)> {
    problems::<T>(value).into_iter().map(|problem| (problem.path, problem.code)).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(path, code)| ((*path).to_owned(), (*code).to_owned())).collect()
}

#[test]
fn errors_of_every_type_are_told_together_sorted_by_path() {
    let value = json!({
        "kind": "feast", "held_on": "2021-02-30", "topics": ["A", 5, "B", true], "nickname": "x",
        "invited": 1, "place": [], "header": { "revision": 1 },
    });
    let found = problems::<Session>(&value);
    let expected = [
        ("", "type"),
        ("header.revision", "unknown_field"),
        ("held_on", "type"),
        ("invited", "unknown_field"),
        ("kind", "type"),
        ("nickname", "unknown_field"),
        ("place", "type"),
        ("topics[1]", "type"),
        ("topics[3]", "type"),
    ];
    assert_eq!(paths::<Session>(&value), pairs(&expected));
    assert_eq!(found[0].text, "missing field `subject`");
    assert!(found[4].allowed.contains(&"briefing".to_owned()));
}

#[test]
fn an_error_hides_none_that_comes_after_and_adds_none_of_its_own() {
    assert_eq!(paths::<Search>(&json!({ "query": 5, "limit": "x", "kind": 1 })).len(), 3);
    assert_eq!(paths::<Search>(&json!({})), pairs(&[("", "type")]));
    assert_eq!(paths::<Search>(&json!([])), pairs(&[("", "type")]));
    assert_eq!(paths::<Session>(&json!({ "kind": 1, "held_on": 2 })).len(), 3);
}

#[test]
fn what_a_tagged_value_does_not_have_is_found() {
    let subject = |extra: &str| {
        let procedure = "00000000-0000-0000-0000-000000000001";
        json!({ "subject": { "type": "procedure_version", "procedure": procedure, extra: 1 }, "place": "board",
            "posted_on": "2021-03-05", "has_forms": true, "has_feedback_address": true })
    };
    assert_eq!(paths::<Posting>(&subject("on")), pairs(&[("subject.on", "unknown_field")]));
    let change = |header: Value| {
        let change = json!({ "type": "issue", "procedure": { "code": "1", "name": "A", "header": header } });
        let decision = "00000000-0000-0000-0000-000000000001";
        json!({ "decision": decision, "in_force_from": "2021-03-05", "changes": [change] })
    };
    assert_eq!(paths::<ApplyDecision>(&change(json!({ "rev": 0 }))), pairs(&[]));
    let expected = pairs(&[("changes[0].procedure.header", "unknown_field")]);
    assert_eq!(paths::<ApplyDecision>(&change(json!({ "revision": 0 }))), expected);
}

/// A session with a value in many of its fields.
fn session() -> Value {
    json!({
        "kind": "briefing", "held_on": "2021-03-05", "subject": "Giao ban", "place": "Phòng họp",
        "topics": ["A", "B", "C"], "status": "held",
        "turnout": { "invited": 5, "informed": 4, "understood": 1, "method": "quiz" },
    })
}

/// The paths of all leaves.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| leaves(value, &format!("{path}/{name}"), found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, value)| leaves(value, &format!("{path}/{at}"), found));
        }
        _ => found.push(path.to_owned()),
    }
}

/// A pointer of JSON as a path of ours.
fn path_of(pointer: &str) -> String {
    pointer.split('/').skip(1).fold(String::new(), |path, step| match step.parse::<u32>() {
        Ok(position) => format!("{path}[{position}]"),
        Err(_) if path.is_empty() => step.to_owned(),
        Err(_) => format!("{path}.{step}"),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn each_damaged_leaf_is_told(damages in prop::collection::vec((any::<Index>(), any::<bool>()), 1..12)) {
        let mut value = session();
        let mut all = Vec::new();
        leaves(&value, "", &mut all);
        let mut damaged = BTreeSet::new();
        for (which, is_list) in damages {
            let pointer = which.get(&all);
            *value.pointer_mut(pointer).unwrap() = if is_list { json!([]) } else { json!({}) };
            damaged.insert(path_of(pointer));
        }
        let told: BTreeSet<_> = problems::<Session>(&value).into_iter().map(|problem| problem.path).collect();
        prop_assert_eq!(told, damaged);
    }

    #[test]
    fn any_bytes_are_decoded_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read::<Session>("test", &bytes);
        let _ = read::<Plan>("test", &bytes);
    }
}

#[test]
fn a_long_list_of_errors_is_searched_in_bounded_time() {
    let rows: Vec<_> = (0..20_000).map(|row| json!({ "Mã": row, "Tên": "Cấp giấy phép xây dựng" })).collect();
    let bytes = from_json(&json!({ "rows": rows })).unwrap();
    let started = Instant::now();
    let Err(CchcError::Invalid { problems, .. }) = read::<crate::command::ImportProcedures>("test", &bytes) else {
        panic!("taken")
    };
    assert_eq!((problems.len(), problems[0].path.as_str()), (MOST, "rows[0].Mã"));
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

#[test]
fn the_first_error_is_told_whatever_the_search_may_still_cost() {
    let bytes = from_json(&json!({ "query": 5, "limit": "x" })).unwrap();
    let mut errors = ShapeErrors { budget: 0, ..ShapeErrors::default() };
    let again = |bytes: &[u8]| decode::<Search>(bytes).shape();
    errors.add_all(&bytes, &[], again(&bytes), &again);
    assert!(!errors.is_empty(), "a value that does not decode is never taken for a sound one");
    assert!(matches!(errors.refused("store.search"), CchcError::Invalid { problems, .. } if problems.len() == 1));
}

#[test]
fn a_wrong_item_behind_much_else_is_told() {
    let topics: Vec<_> = (0..2_000).map(|number| if number == 1_999 { json!(7) } else { json!("A") }).collect();
    let subject = "a".repeat(100_000);
    let record = json!({ "kind": "briefing", "held_on": "2021-03-05", "subject": subject, "topics": topics });
    let bytes = from_json(&json!({ "records": [record] })).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = crate::Store::open(folder.path().join("a.cchc")).unwrap();
    let error = store.call("sessions.add_many", &bytes).unwrap_err().report();
    assert_eq!(error.problems[0].path, "records[0].topics[1999]");
}
