//! Calls by name with arbitrary bytes as arguments: they are decoded or refused, and never panic.

use cchc::call::{from_json, methods, to_json};
use proptest::prelude::*;
use serde_json::json;

use crate::common::{Place, code};

#[test]
fn any_bytes_are_arguments_or_refused() {
    let place = Place::new();
    let store = place.open();
    let deep = [vec![0x91; 200_000], vec![0xc0]].concat();
    let deep_map = [[0x81, 0xa1, b'a'].repeat(50_000), vec![0xc0]].concat();
    for bytes in [&b""[..], &[0xc0], &[0xc1], &[0x80], &[0xdf, 255, 255, 255, 255], &deep, &deep_map] {
        for method in methods() {
            if let Err(error) = store.call(method.name, bytes) {
                assert!(["invalid", "not_found"].contains(&error.code()), "{}: {error}", method.name);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
        let place = Place::new();
        let store = place.open();
        for name in ["plans.page", "sessions.get", "units.update", "store.report", "plans.issue"] {
            let _ = store.call(name, &bytes);
        }
        let _ = to_json(&bytes);
    }
}

#[test]
fn a_blank_header_is_no_unknown_field() {
    let place = Place::new();
    let store = place.open();
    let add = |header: serde_json::Value| {
        let record = json!({ "header": header, "name": "A", "kind": "division" });
        store.call("units.add", &from_json(&json!({ "record": record })).unwrap())
    };
    add(json!({})).unwrap();
    add(json!({ "id": "00000000-0000-0000-0000-000000000000", "rev": 0, "created": null, "actor": "" })).unwrap();
    match add(json!({ "revision": 1 })) {
        Err(cchc::CchcError::Invalid { problems, .. }) => assert_eq!(problems[0].path, "record.header.revision"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn extreme_numbers_are_refused() {
    let place = Place::new();
    let store = place.open();
    let call = |name: &str, arguments: serde_json::Value| store.call(name, &from_json(&arguments).unwrap());
    let plan = |year: serde_json::Value| {
        let record = json!({ "document_type": "Kế hoạch", "subject": "X", "year": year });
        call("plans.add", json!({ "record": record }))
    };
    for year in [json!(-1), json!(40_000), json!(u64::MAX), json!(2021.5), json!("2021"), json!(true)] {
        assert_eq!(code(plan(year)), "invalid");
    }
    for period in [
        json!({ "name": "x", "from": "2021-12-31", "to": "2021-01-01" }),
        json!({ "name": "x", "from": "-009999-01-01", "to": "9999-12-31" }),
        json!({ "name": "x", "from": "2021-02-30", "to": "2021-03-01" }),
    ] {
        assert_eq!(code(call("store.report", json!({ "period": period }))), "invalid");
    }
    let last = json!({ "name": "x", "from": "9990-01-01", "to": "9999-12-31" });
    call("store.report", json!({ "period": last })).unwrap();
    assert_eq!(code(call("units.page", json!({ "filter": { "name": 5 } }))), "invalid");
    assert_eq!(code(call("units.page", json!({ "filter": { "name": [1] } }))), "invalid");
    assert_eq!(code(call("registers.take", json!({ "name": "KH", "year": 32767 }))), "invalid");
    assert_eq!(code(call("plans.issue", json!({ "id": "x", "issued_on": "2021-01-01" }))), "invalid");
}

#[test]
fn a_filter_that_names_a_field_twice_is_refused() {
    let place = Place::new();
    let store = place.open();
    // {"filter": {"parent": null, "parent": "x"}}: by a value and by being missing.
    let twice = b"\x81\xa6filter\x82\xa6parent\xc0\xa6parent\xa1x";
    for name in ["units.page", "units.count"] {
        match store.call(name, twice) {
            Err(cchc::CchcError::Invalid { problems, .. }) => {
                let [problem] = &problems[..] else { panic!("{problems:?}") };
                assert_eq!((&*problem.path, &*problem.text), ("filter", "the filter has `parent` twice"));
                assert_eq!(problem.text_vi, "bộ lọc nêu `parent` hai lần");
            }
            other => panic!("{other:?}"),
        }
    }
}
