//! Files written before a rule between records was made: what breaks it can be read, changed and put in order.

use serde_json::{Value, from_value, json};

use super::disk::Disk;
use super::workload::{self, assert_sound};
use crate::call::{from_json, to_json};
use crate::error::{CchcError, Result};
use crate::model::{Plan, Procedure, Record, Theme};
use crate::store::Store;
use crate::store::check::Write;

fn store() -> Store {
    workload::open(&Disk::default()).unwrap()
}

/// Adds records as versions without rules between records did.
fn add<R: Record>(store: &Store, records: &[Value]) -> Vec<Value> {
    let drafts: Vec<R> = records.iter().map(|record| from_value(record.clone()).unwrap()).collect();
    let added = store.write("thu", |batch| {
        batch.checks_peers = false;
        batch.add_many(drafts)
    });
    added.unwrap().iter().map(|record| serde_json::to_value(record).unwrap()).collect()
}

fn try_call(store: &Store, name: &str, with: &Value) -> Result<Value> {
    store.call(name, &from_json(with).unwrap()).map(|bytes| to_json(&bytes).unwrap())
}

fn call(store: &Store, name: &str, with: &Value) -> Value {
    try_call(store, name, with).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The codes of the problems a call is refused with, and what is allowed instead.
fn refused(store: &Store, name: &str, with: &Value) -> Vec<(String, Vec<String>)> {
    match try_call(store, name, with) {
        Err(CchcError::Invalid { problems, .. }) => {
            problems.into_iter().map(|problem| (problem.code, problem.allowed)).collect()
        }
        other => panic!("{name}: {other:?}"),
    }
}

fn id(record: &Value) -> &str {
    record["header"]["id"].as_str().unwrap()
}

/// A procedure with all that the law asks for.
fn procedure(code: &str, name: &str, from: Option<&str>) -> Value {
    json!({
        "code": code, "name": name, "field": "Hoạt động xây dựng (Bộ Xây dựng)", "levels": ["province"],
        "steps": "Bước 1: nộp hồ sơ. Bước 2: nhận kết quả.", "filing": [{"way": "in_person"}, {"way": "online"}],
        "dossier": [{"name": "Đơn đề nghị"}], "dossier_sets": 1, "time_limit": {"half_days": 20, "unit": "working"},
        "time_text": "10 ngày làm việc", "applicants": "Tổ chức, cá nhân", "authority": "Sở Xây dựng",
        "note": "số liệu minh họa", "in_force_from": from,
    })
}

/// Two versions that both hold from 2025 on.
fn overlapping(store: &Store) -> (Value, Value) {
    let [old, newer] =
        [procedure("1.013236", "Bản cũ", Some("2020-01-01")), procedure("1.013236.H53", "Bản mới", Some("2025-01-01"))];
    let added = add::<Procedure>(store, &[old, newer]);
    (added[0].clone(), added[1].clone())
}

fn decision(store: &Store) -> Value {
    let record = json!({
        "document_type": "Quyết định", "symbol": "1500/QĐ-UBND", "subject": "Công bố thủ tục hành chính",
        "issuer": "Chủ tịch Ủy ban nhân dân tỉnh", "issued_on": {"year": 2026, "month": 6, "day": 20},
    });
    call(store, "legal_documents.add", &json!({"record": record}))
}

fn apply(decision: &Value, change: Value) -> Value {
    json!({"decision": id(decision), "in_force_from": "2026-07-01", "changes": [change]})
}

#[test]
fn of_overlapping_versions_the_newest_counts() {
    let store = store();
    let (old, newer) = overlapping(&store);
    let on = |day: &str| call(&store, "procedures.in_force", &json!({"on": day}));
    assert_eq!(on("2024-12-31"), json!([old]));
    assert_eq!(on("2026-06-30"), json!([newer]));
    let found = call(&store, "procedures.find_by_code", &json!({"code": "1.013236", "on": "2026-06-30"}));
    assert_eq!(found, newer);

    let posting = json!({
        "subject": {"type": "procedure_version", "procedure": id(&old)}, "place": "board", "posted_on": "2026-01-05",
        "has_forms": true, "has_feedback_address": true,
    });
    let posting = call(&store, "postings.add", &json!({"record": posting}));
    let on = json!({"on": "2026-06-30"});
    let board = &call(&store, "postings.coverage", &on)[0];
    assert_eq!([&board["current"], &board["missing"], &board["stale"]], [0, 1, 1]);
    let missing = call(&store, "postings.missing", &json!({"on": "2026-06-30", "place": "board"}));
    assert_eq!(missing, json!([newer]));
    let stale = &call(&store, "postings.stale", &on)[0];
    assert_eq!([&stale["posting"], &stale["current"]], [id(&posting), id(&newer)]);
    assert_eq!((&stale["reasons"], &stale["since"]), (&json!(["superseded"]), &json!("2026-01-05")));
    let same = json!({"id": id(&posting), "procedure": id(&old), "on": "2026-06-30"});
    let problems = refused(&store, "postings.replace", &same);
    assert_eq!(problems[0].0, "same_version");
    assert_eq!(problems[1], ("not_in_force".to_owned(), vec![id(&newer).to_owned()]));
}

#[test]
fn a_decision_ends_all_overlapping_versions() {
    let store = store();
    let (old, newer) = overlapping(&store);
    let decision = decision(&store);
    let next = procedure("1.013236", "C", None);
    let issued = apply(&decision, json!({"type": "issue", "procedure": next}));
    let problems = refused(&store, "procedures.apply_decision", &issued);
    assert_eq!(problems, [("already_in_force".to_owned(), vec!["amend".to_owned(), "replace".to_owned()])]);
    let amended = apply(&decision, json!({"type": "amend", "procedure": next}));
    let done = call(&store, "procedures.apply_decision", &amended);
    let added = &done["added"][0];
    assert_eq!(added["previous"], json!([id(&newer), id(&old)]));
    for (ended, version) in [(&done["ended"][0], &newer), (&done["ended"][1], &old)] {
        assert_eq!(call(&store, "procedures.get", &json!({"id": id(version)})), *ended);
        let told = [&ended["name"], &ended["status"], &ended["in_force_to"], &ended["replaced_by"], &ended["ended_by"]];
        assert_eq!(
            told,
            [&version["name"], &json!("amended"), &json!("2026-06-30"), &json!(id(added)), &json!(id(&decision))]
        );
    }
    assert_eq!(call(&store, "procedures.in_force", &json!({"on": "2026-07-01"})), json!([added]));
    assert_sound(&store, "amended");
}

#[test]
fn all_overlapping_versions_may_be_named() {
    let store = store();
    let (old, newer) = overlapping(&store);
    let next = procedure("1.014001", "C", None);
    let replaced = json!({"type": "replace", "ids": [id(&old), id(&newer)], "procedure": next});
    let done = call(&store, "procedures.apply_decision", &apply(&decision(&store), replaced));
    assert_eq!(done["added"][0]["previous"], json!([id(&old), id(&newer)]));
    assert_eq!(
        done["ended"].as_array().unwrap().iter().map(|ended| &ended["status"]).collect::<Vec<_>>(),
        ["replaced"; 2]
    );
}

/// Changes one field of a record, as a plain update.
fn update(store: &Store, collection: &str, record: &Value, field: &str, value: &Value) -> Result<Value> {
    let mut changed = record.clone();
    changed[field] = value.clone();
    try_call(store, &format!("{collection}.update"), &json!({"record": changed}))
}

#[test]
fn a_clash_that_is_there_stops_no_other_change() {
    let store = store();
    let unit = call(&store, "units.add", &json!({"record": {"name": "Sở Xây dựng", "kind": "department"}}));
    let (old, newer) = overlapping(&store);
    let themes = [
        json!({"text": "Một", "year": 2021, "issuer": "Sở Xây dựng"}),
        json!({"text": "Hai", "year": 2021, "issuer_unit": id(&unit)}),
    ];
    let themes = add::<Theme>(&store, &themes);
    let plan = |number: &str| {
        json!({"document_type": "KH", "symbol": "KH-SXD", "subject": "Một", "status": "issued", "number": number,
               "issued_on": {"year": 2021, "month": 1, "day": 20}, "issuer_unit": id(&unit)})
    };
    let plans = add::<Plan>(&store, &[plan("1"), plan("01")]);
    for (collection, record, field) in [
        ("procedures", &old, "note"),
        ("procedures", &newer, "note"),
        ("themes", &themes[0], "text"),
        ("themes", &themes[1], "text"),
        ("plans", &plans[0], "subject"),
        ("plans", &plans[1], "subject"),
    ] {
        update(&store, collection, record, field, &json!("khác"))
            .unwrap_or_else(|error| panic!("{collection}: {error}"));
    }
    // What puts it in order is taken, and a third one is not.
    let old = call(&store, "procedures.get", &json!({"id": id(&old)}));
    update(&store, "procedures", &old, "in_force_to", &json!("2024-12-31")).unwrap();
    let theme = json!({"record": {"text": "Ba", "year": 2021, "issuer": "so xay dung", "issuer_unit": null}});
    assert_eq!(try_call(&store, "themes.add", &theme).unwrap_err().code(), "duplicate");
    let third = refused(&store, "plans.add", &json!({"record": plan("001")}));
    assert_eq!(third[0].0, "number_taken");
    assert_sound(&store, "put in order");
}

#[test]
fn a_clash_that_two_updates_of_a_list_make_is_refused() {
    let store = store();
    let versions = [procedure("1.013236", "Một", Some("2020-01-01")), procedure("1.013236", "Hai", Some("2025-01-01"))];
    // The first as it was held: up to the day before the second.
    let mut versions = versions.map(|version| from_value::<Procedure>(version).unwrap());
    versions[0].in_force_to = Some("2024-12-31".parse().unwrap());
    let [mut first, mut second] = versions.map(|version| store.procedures().add(version).unwrap());
    first.in_force_to = None;
    second.note = Some("khác".to_owned());
    let writes = vec![Write::Update(first), Write::Update(second)];
    let refused = store.write("thu", |batch| batch.apply(writes, true));
    assert_eq!(refused.unwrap_err().report().problems[0].code, "overlaps");
}
