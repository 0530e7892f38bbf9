use serde_json::json;

use super::*;
use crate::Store;
use crate::call::{from_json, to_json};

fn call(store: &Store, name: &str, arguments: &Value) -> Value {
    to_json(&store.call(name, &from_json(arguments).unwrap()).unwrap()).unwrap()
}

/// A store with two entries of the register of 2021, of which one was forwarded.
fn filled(folder: &tempfile::TempDir) -> Store {
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    for (day, kind) in [("2021-10-01", "report"), ("2021-10-04", "proposal")] {
        let draft = json!({
            "kind": kind, "channel": "post", "received_on": day, "text": "Bà Trần Thị Bé ở 12 Lê Lợi <phản ánh>",
            "proposal": "Bỏ giấy tờ",
        });
        let feedback = call(&store, "feedback.add", &json!({ "record": draft }));
        call(&store, "feedback.register", &json!({ "id": feedback["header"]["id"], "on": day }));
    }
    store
}

fn asked(format: TextFormat) -> Open311Requests {
    Open311Requests { year: 2021, unit: None, format, limit: None, cursor: None }
}

#[test]
fn requests_tell_what_the_register_tells_and_nothing_of_the_sender() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder);
    let answer = store.ask(asked(TextFormat::Json)).unwrap();
    let requests: Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(answer.items, 2);
    assert_eq!(requests[0]["service_request_id"], "2021-01");
    assert_eq!(requests[0]["status"], "open");
    assert_eq!(requests[0]["service_code"], "report");
    assert_eq!(requests[1]["requested_datetime"], "2021-10-04T00:00:00+07:00");
    assert!(requests[0].as_object().unwrap().contains_key("media_url"), "members without a value are there");
    let xml = store.ask(asked(TextFormat::Xml)).unwrap();
    for text in [&answer.text, &xml.text] {
        assert!(!text.contains("Bé") && !text.contains("Lê Lợi") && !text.contains("Bỏ giấy"), "{text}");
    }
}

#[test]
fn requests_come_page_by_page() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder);
    let first = store.ask(Open311Requests { limit: Some(1), ..asked(TextFormat::Json) }).unwrap();
    assert!(first.next.is_some());
    let rest = store.ask(Open311Requests { cursor: first.next, limit: Some(1), ..asked(TextFormat::Json) }).unwrap();
    assert!(rest.text.contains("2021-02"), "{}", rest.text);
    assert_eq!(store.ask(Open311Requests { year: 2020, ..asked(TextFormat::Json) }).unwrap().items, 0);
}

#[test]
fn both_formats_have_the_same_members() {
    let folder = tempfile::tempdir().unwrap();
    let store = filled(&folder);
    let json: Value = serde_json::from_str(&store.ask(asked(TextFormat::Json)).unwrap().text).unwrap();
    let xml = store.ask(asked(TextFormat::Xml)).unwrap().text;
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<service_requests>\n  <request>\n"), "{xml}");
    for (name, value) in json[0].as_object().unwrap() {
        let element = match value.as_str() {
            Some(text) => format!("<{name}>{text}</{name}>"),
            None => format!("<{name}/>"),
        };
        assert!(xml.contains(&element), "{element} in {xml}");
    }
    let services = store.ask(Open311Services { format: TextFormat::Xml }).unwrap();
    assert_eq!((services.items, services.next), (2, None));
    assert!(services.text.contains("<metadata>false</metadata>"));
}

#[test]
fn what_xml_cannot_hold_is_escaped_or_left_out() {
    let text = document("list", "item", &[vec![("a", "<&\u{1}\u{ffff}>".into()), ("b", Value::Null)]]);
    assert!(text.contains("<a>&lt;&amp;&gt;</a>\n    <b/>"), "{text}");
}

/// Every text of a sender, sealed or not, is looked for in both forms.
#[test]
fn no_personal_field_of_a_sender_is_in_a_request() {
    let folder = tempfile::tempdir().unwrap();
    let keys = crate::Keys::constant(crate::Key::from_bytes(&[7; 32]).unwrap());
    let options = crate::Options { create: true, keys: Some(keys), ..crate::Options::default() };
    let store = Store::open_with(folder.path().join("a.cchc"), options).unwrap();
    let contact = json!({
        "name": "Nguyễn Thị Sáu", "address": "12 Lê Lợi", "phone": "0912345678", "email": "sau@example.vn",
    });
    let asked_for = json!({
        "kind": "report", "channel": "post", "text": "Ông Hai ở 5 Trần Phú chậm trả", "proposal": "Gọi 0987654321",
        "contact": contact, "received_on": "2021-10-01", "register": true,
    });
    call(&store, "feedback.receive", &asked_for);
    for format in [TextFormat::Json, TextFormat::Xml] {
        let text = store.ask(asked(format)).unwrap().text;
        assert!(text.contains("2021-01"), "{text}");
        for personal in ["Sáu", "Lê Lợi", "0912345678", "sau@example.vn", "Ông Hai", "Trần Phú", "0987654321"] {
            assert!(!text.contains(personal), "{personal} in {text}");
        }
    }
}
