//! Reading a store that holds some of everything: search, cursors, rows to import.

use std::sync::OnceLock;

use cchc::Store;
use cchc::call::{from_json, to_json};
use serde_json::{Value, json};

use super::{blames_file, place};

/// The one store of this process. Its folder is left to the system's cleaning.
fn store() -> &'static Store {
    static FILLED: OnceLock<Store> = OnceLock::new();
    FILLED.get_or_init(|| {
        let store = place::open(&place::folder().keep().join("lookups.cchc")).expect("a new store");
        for number in 0..40 {
            let name = ["Sở Xây dựng", "Uỷ ban nhân dân xã Đức Hoà", "Phòng Tư pháp", "Trung tâm phục vụ"][number % 4];
            given(&store, "units.add", &json!({"record": {"name": format!("{name} {number}"), "kind": "other"}}));
            let subject = format!("Cấp giấy phép xây dựng nhà ở số {}/KH-SXD, mã 1.0132{:02}", 100 + number, number);
            let plan = json!({"document_type": "Kế hoạch", "symbol": "KH-SXD", "subject": subject, "year": 2021});
            given(&store, "plans.add", &json!({"record": plan}));
        }
        store
    })
}

fn made(store: &Store, name: &str, with: &Value) -> Option<Value> {
    let arguments = from_json(with).ok()?;
    match store.call(name, &arguments) {
        Ok(bytes) => Some(to_json(&bytes).expect("a call's answer is a value")),
        Err(error) if blames_file(&error) => panic!("{name}: {error}"),
        Err(_) => None,
    }
}

fn given(store: &Store, name: &str, with: &Value) -> Value {
    made(store, name, with).unwrap_or_else(|| panic!("{name} refuses {with}"))
}

/// Rows to import, as JSON.
pub fn rows(bytes: &[u8]) {
    let Ok(rows) = serde_json::from_slice::<Value>(bytes) else { return };
    made(store(), "procedures.import_rows", &json!({"rows": rows, "dry_run": true}));
}

/// A decision on days off.
pub fn day_off_notice(bytes: &[u8]) {
    made(store(), "calendars.read_decision", &json!({"text": String::from_utf8_lossy(bytes)}));
}

/// What somebody types into a search box.
pub fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (name, field) in [("store.search", "query"), ("store.suggest", "prefix"), ("procedures.related", "text")] {
        made(store(), name, &json!({(field): text, "limit": 5}));
    }
}

/// Pages that begin at a cursor that somebody changed. The first byte says which cursor; each two further ones change
/// one digit, and where the first is beyond all cursors, the rest is the cursor itself.
pub fn cursor(bytes: &[u8]) {
    let Some((which, rest)) = bytes.split_first() else { return };
    let pages = [
        ("units.page", json!({"index": "name", "limit": 2})),
        ("units.page", json!({"limit": 2})),
        ("plans.page", json!({"limit": 2, "descending": true})),
        ("store.search", json!({"query": "giấy phép", "limit": 2})),
        ("store.search", json!({"query": "cap giay", "limit": 2})),
    ];
    for (position, (name, with)) in pages.into_iter().enumerate() {
        let known = given(store(), name, &with)["next"].as_str().expect("there is a second page").to_owned();
        let cursor = match usize::from(*which) {
            chosen if chosen == position => edited(known, rest),
            chosen if chosen < 5 => continue,
            _ => String::from_utf8_lossy(rest).into_owned(),
        };
        let mut with = with;
        with["cursor"] = cursor.into();
        if let Some(page) = made(store(), name, &with) {
            assert!(page["items"].as_array().is_none_or(|items| items.len() <= 2), "a page is longer than its limit");
        }
    }
}

fn edited(cursor: String, edits: &[u8]) -> String {
    let mut digits = cursor.into_bytes();
    for edit in edits.chunks_exact(2) {
        let (at, value) = (usize::from(edit[0]), edit[1]);
        match value {
            0xF0.. => digits.truncate(at),
            0xE0..0xF0 => digits.push(b"0123456789abcdef"[usize::from(value & 15)]),
            _ => {
                let length = digits.len();
                if let Some(digit) = digits.get_mut(at % length.max(1)) {
                    *digit = b"0123456789abcdef"[usize::from(value & 15)];
                }
            }
        }
    }
    String::from_utf8_lossy(&digits).into_owned()
}
