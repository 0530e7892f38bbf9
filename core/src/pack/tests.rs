//! Beside rmp-serde, whose bytes are in files and in calls since the first version.

use std::collections::BTreeMap;
use std::fmt::Debug;

use jiff::Timestamp;
use jiff::civil::Date;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Error, Form, all_text, decode, encode};
use crate::model::Record;
use crate::model::catalogue::for_each_record;
use crate::testing::project_folder;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Everything {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    left_out: Option<u8>,
    truth: bool,
    small: i8,
    signed: Vec<i64>,
    unsigned: Vec<u64>,
    narrow: u32,
    floats: (f32, f64),
    letter: char,
    text: String,
    optional: Option<Option<Point>>,
    id: Uuid,
    named: Id,
    on: Option<Date>,
    at: Timestamp,
    choice: Choice,
    tagged: Vec<Tagged>,
    loose: Vec<Loose>,
    shapes: Vec<Shape>,
    nested: Vec<Vec<Option<String>>>,
    entries: BTreeMap<String, BTreeMap<u8, Vec<Unit>>>,
    bytes: [u8; 3],
    unit: (),
    odd: Odd,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Id(Uuid);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    across: i32,
    up: i32,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Choice {
    First,
    SecondOne,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Tagged {
    Plain,
    Held { on: Date, id: Id, points: Vec<Point> },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Loose {
    Number(i64),
    Text(String),
    Nothing,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum Shape {
    Empty,
    One(Point),
    Two(i32, Choice),
    Named { choice: Choice, within: Option<Box<Shape>> },
}

/// Written as a list and a map whose lengths are not known before.
#[derive(Debug, Clone, PartialEq, Deserialize)]
struct Odd(Vec<u16>);

impl Serialize for Odd {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_seq(self.0.iter().filter(|number| **number < 60_000))
    }
}

fn points() -> impl Strategy<Value = Point> {
    (any::<i32>(), any::<i32>()).prop_map(|(across, up)| Point { across, up })
}

fn shapes() -> impl Strategy<Value = Shape> {
    let choice = prop_oneof![Just(Choice::First), Just(Choice::SecondOne)];
    let leaf = prop_oneof![
        Just(Shape::Empty),
        points().prop_map(Shape::One),
        (any::<i32>(), choice.clone()).prop_map(|(number, choice)| Shape::Two(number, choice)),
    ];
    leaf.prop_recursive(3, 6, 1, move |inner| {
        (choice.clone(), proptest::option::of(inner.prop_map(Box::new)))
            .prop_map(|(choice, within)| Shape::Named { choice, within })
    })
}

fn everything() -> impl Strategy<Value = Everything> {
    let edges = prop_oneof![
        any::<i64>(),
        -200..400_i64,
        prop_oneof![
            Just(i64::MIN),
            Just(i64::MAX),
            Just(i64::from(i32::MIN)),
            Just(i64::from(u32::MAX)),
            Just(-32_769),
            Just(65_536)
        ]
    ];
    let numbers = (any::<(bool, i8, u32, f32, f64, char)>(), proptest::collection::vec(edges, 0..20));
    let text = (any::<(String, [u8; 3], u128)>(), "[a-zăâđêôơưáàảãạ ]{0,300}", -100_000..100_000_i64);
    let inner = (
        proptest::option::of(proptest::option::of(points())),
        proptest::collection::vec(shapes(), 0..4),
        proptest::collection::vec(points(), 0..3),
        proptest::collection::vec(any::<u16>(), 0..40),
        proptest::collection::vec(proptest::collection::vec(proptest::option::of(".{0,40}"), 0..20), 0..4),
    );
    (numbers, text, inner).prop_map(|(numbers, text, (optional, shapes, points, odd, nested))| {
        let ((truth, small, narrow, float, double, letter), signed) = numbers;
        let ((loose, bytes, id), text, seconds) = text;
        let id = Uuid::from_u128(id);
        let day = Date::constant(2024, 2, 29);
        Everything {
            left_out: (small < 0).then_some(narrow as u8),
            truth,
            small,
            unsigned: signed.iter().map(|number| *number as u64).collect(),
            narrow,
            floats: (float, double),
            letter,
            loose: vec![Loose::Nothing, Loose::Text(loose), Loose::Number(signed.first().copied().unwrap_or(-1))],
            signed,
            entries: BTreeMap::from([(text.clone(), BTreeMap::from([(bytes[0], vec![Unit; bytes[1].into()])]))]),
            text,
            optional: optional.filter(Option::is_some),
            id,
            named: Id(id),
            on: truth.then_some(day),
            at: Timestamp::from_microsecond(seconds * 1_000_001).unwrap(),
            choice: if truth { Choice::First } else { Choice::SecondOne },
            tagged: vec![Tagged::Plain, Tagged::Held { on: day, id: Id(id), points }],
            shapes,
            nested,
            bytes,
            unit: (),
            odd: Odd(odd),
        }
    })
}

fn rmp_bytes(value: &impl Serialize, form: Form) -> Vec<u8> {
    let mut out = Vec::new();
    let writer = rmp_serde::Serializer::new(&mut out).with_struct_map();
    match form {
        Form::Body => value.serialize(&mut { writer }).unwrap(),
        Form::Call => value.serialize(&mut writer.with_human_readable()).unwrap(),
    }
    out
}

fn rmp_value<T: DeserializeOwned>(bytes: &[u8], form: Form) -> Result<T, rmp_serde::decode::Error> {
    let mut reader = rmp_serde::Deserializer::from_read_ref(bytes);
    match form {
        Form::Body => T::deserialize(&mut reader),
        Form::Call => T::deserialize(&mut reader.with_human_readable()),
    }
}

/// The same bytes, and the same value back, as by rmp-serde.
fn assert_same<T: Serialize + DeserializeOwned + Debug>(value: &T) {
    for form in [Form::Body, Form::Call] {
        let bytes = encode(value, form).unwrap();
        assert_eq!(bytes, rmp_bytes(value, form), "{value:?}");
        let (own, other) = (decode::<T>(&bytes, form).unwrap(), rmp_value::<T>(&bytes, form).unwrap());
        assert_eq!(format!("{own:?}"), format!("{other:?}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(miri) { 4 } else { 128 }))]
    #[test]
    fn any_value_is_written_and_read_as_ever(value in everything()) {
        for form in [Form::Body, Form::Call] {
            let bytes = encode(&value, form).unwrap();
            prop_assert_eq!(&bytes, &rmp_bytes(&value, form));
            let back: Everything = decode(&bytes, form).unwrap();
            prop_assert_eq!(encode(&back, form).unwrap(), bytes);
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = decode::<Everything>(&bytes, Form::Body);
        let _ = decode::<Value>(&bytes, Form::Call);
        let _ = all_text(&bytes, |_| true);
    }

    /// What rmp-serde reads is read to the same value, and what it refuses is refused: only text that is no UTF-8, and
    /// bytes in place of a list, it lets pass.
    #[test]
    fn broken_bytes_are_read_as_ever(
        value in everything(),
        changes in proptest::collection::vec(any::<(u16, u8)>(), 1..4),
    ) {
        let mut bytes = encode(&value, Form::Call).unwrap();
        let length = bytes.len();
        for (offset, byte) in changes {
            bytes[usize::from(offset) % length] = byte;
        }
        match (decode::<Everything>(&bytes, Form::Call), rmp_value::<Everything>(&bytes, Form::Call)) {
            (Ok(own), Ok(other)) => prop_assert_eq!(format!("{own:?}"), format!("{other:?}")),
            (Ok(own), Err(other)) => prop_assert!(false, "{own:?} where rmp-serde says {other}"),
            _ => {}
        }
    }
}

#[test]
fn records_are_written_and_read_as_ever() {
    let mut given: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    let Some(folder) = project_folder("tests/conformance") else { return };
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(path).unwrap();
            collect(&serde_json::from_str(&text).unwrap(), &mut given);
        }
    }
    // Cases cannot add one: only freezing makes it.
    let head = json!({
        "dataset": Uuid::from_u128(1), "replica": Uuid::from_u128(2), "seq": 7, "chain": "00", "at": null, "text": "7",
    });
    let question = json!({"period": {"name": "Quý IV/2021", "from": "2021-10-01", "to": "2021-12-31"}});
    given.entry("frozen_reports".to_owned()).or_default().push(json!({
        "question": question, "as_of": "2022-01-05T02:00:00Z", "head": head, "library": "0.1.0", "blake3": "00",
        "size": 2,
    }));
    macro_rules! compare {
        ($($record:ident in $collection:ident;)*) => { $(
            compare::<crate::model::$record>(&given[stringify!($collection)]);
        )* };
    }
    for_each_record!(compare);
}

fn compare<R: Record>(given: &[Value]) {
    let records: Vec<R> = given.iter().filter_map(|value| serde_json::from_value(value.clone()).ok()).collect();
    assert!(!records.is_empty(), "{}", std::any::type_name::<R>());
    for record in &records {
        assert_same(record);
        let bytes = encode(record, Form::Body).unwrap();
        for length in 0..bytes.len() {
            decode::<R>(&bytes[..length], Form::Body).unwrap_err();
        }
    }
    assert_same(&records);
}

/// The records that cases give to `add`, `add_many` and `update`, with an identity where they name a saved value.
fn collect(value: &Value, given: &mut BTreeMap<String, Vec<Value>>) {
    match value {
        Value::Object(members) => {
            let call = members.get("call").and_then(Value::as_str).and_then(|call| call.split_once('.'));
            if let Some((collection, "add" | "add_many" | "update")) = call {
                let with = members.get("with").cloned().unwrap_or_default();
                let many = with["records"].as_array().cloned().unwrap_or_default();
                let records = many.into_iter().chain([with["record"].clone()]).map(with_identities);
                given.entry(collection.to_owned()).or_default().extend(records);
            }
            members.values().for_each(|value| collect(value, given));
        }
        Value::Array(items) => items.iter().for_each(|value| collect(value, given)),
        _ => {}
    }
}

fn with_identities(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with('$') => json!(Uuid::from_u128(7)),
        Value::Array(items) => items.into_iter().map(with_identities).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, with_identities(value))).collect(),
        other => other,
    }
}

fn refused<T: DeserializeOwned + Debug>(value: &Value) -> (String, String) {
    let bytes = encode(value, Form::Call).unwrap();
    let error: Error = decode::<T>(&bytes, Form::Call).unwrap_err();
    (error.path(), error.to_string())
}

#[test]
fn errors_say_where() {
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Outer {
        point: Point,
        #[serde(default)]
        points: Vec<Point>,
        #[serde(default)]
        by_name: BTreeMap<String, Vec<Point>>,
        #[serde(default)]
        by_number: BTreeMap<u8, Option<Point>>,
        #[serde(default)]
        choices: Vec<Choice>,
        #[serde(default)]
        tagged: Vec<Tagged>,
        #[serde(default)]
        shape: Option<Shape>,
        #[serde(default)]
        pair: (i8, i8),
    }
    let point = json!({ "across": 1, "up": 2 });
    let outer = |name: &str, value: Value| {
        let mut given = json!({ "point": point });
        given[name] = value;
        refused::<Outer>(&given).0
    };
    assert_eq!(refused::<Outer>(&json!({})), (String::new(), "missing field `point`".to_owned()));
    assert_eq!(refused::<Outer>(&json!(5)).0, "");
    assert_eq!(outer("point", json!({ "across": 1 })), "point");
    assert_eq!(outer("point", json!({ "across": 1, "up": "2" })), "point.up");
    assert_eq!(outer("point", json!({ "across": 1, "up": 1_u64 << 40 })), "point.up");
    assert_eq!(outer("unknown", json!(1)), "unknown");
    assert_eq!(outer("point", json!({ "across": 1, "up": 2, "down": 3 })), "point.down");
    assert_eq!(outer("points", json!([point, point, 5])), "points[2]");
    assert_eq!(outer("points", json!([point, { "across": 1, "up": null }])), "points[1].up");
    assert_eq!(outer("by_name", json!({ "Hà Nội": [point, true] })), "by_name.Hà Nội[1]");
    assert_eq!(outer("choices", json!(["first", "third"])), "choices[1]");
    assert_eq!(outer("tagged", json!([{ "type": "plain" }, { "type": "held", "on": 5 }])), "tagged[1]");
    assert_eq!(outer("shape", json!({ "One": { "across": 1, "up": [] } })), "shape.One.up");
    assert_eq!(outer("shape", json!({ "Two": [1, "third"] })), "shape.Two[1]");
    assert_eq!(outer("shape", json!({ "Empty": 5 })), "shape.Empty");
    assert_eq!(outer("shape", json!("One")), "shape.One");
    assert_eq!(outer("pair", json!([1, 2, 3])), "pair");
    // Places in a list may change: structs and choices go by name alone.
    assert_eq!(outer("point", json!([1, 2])), "point");
    assert_eq!(outer("choices", json!([0])), "choices[0]");
    assert_eq!(refused::<Vec<Point>>(&json!([point, point, { "across": 1, "up": "x" }])).0, "[2].up");

    let point = [&[0x82, 0xa5][..], b"point", &[0x82, 0xa6], b"across", &[1, 0xa2], b"up", &[2]].concat();
    let numbered = [&point[..], &[0xa9], b"by_number", &[0x82, 7, 0xc0, 8, 5]].concat();
    assert_eq!(decode::<Outer>(&numbered, Form::Call).unwrap_err().path(), "by_number.8");
    let unnamed = [&point[..], &[0x90, 5]].concat();
    assert_eq!(decode::<Outer>(&unnamed, Form::Call).unwrap_err().path(), "?");
}

/// In a thread with room: frames of serde_json are large where nothing is optimised and all its features are on.
#[test]
fn nesting_ends_somewhere() {
    std::thread::Builder::new().stack_size(16 << 20).spawn(nest).unwrap().join().unwrap();
}

fn nest() {
    let lists = |depth: usize| [vec![0x91; depth], vec![0xc0]].concat();
    let maps = |depth: usize| [[0x81, 0xa1, b'a'].repeat(depth), vec![0xc0]].concat();
    let variants = |depth: usize| [[0x81, 0xa3, b'B', b'o', b'x'].repeat(depth), vec![0xc0]].concat();
    #[derive(Debug, Deserialize)]
    enum Deep {
        #[expect(dead_code, reason = "only read")]
        Box(Box<Option<Deep>>),
    }
    decode::<Value>(&lists(1023), Form::Call).unwrap();
    decode::<Value>(&maps(1023), Form::Call).unwrap();
    decode::<Deep>(&variants(1023), Form::Call).unwrap();
    for bytes in [lists(1024), maps(1024), lists(3_000_000), maps(1_000_000)] {
        assert_eq!(decode::<Value>(&bytes, Form::Call).unwrap_err().to_string(), "depth limit exceeded");
    }
    assert_eq!(decode::<Deep>(&variants(1_000_000), Form::Call).unwrap_err().to_string(), "depth limit exceeded");
    assert!(all_text(&lists(3_000_000), |_| true).unwrap());
}

#[test]
fn lengths_beyond_the_bytes_are_refused_before_room_is_made() {
    for head in [&[0xdd, 255, 255, 255, 255][..], &[0xdf, 255, 255, 255, 255], &[0xdb, 255, 255, 255, 255, b'a']] {
        assert_eq!(decode::<Value>(head, Form::Call).unwrap_err().to_string(), "the bytes end early");
    }
    assert!(decode::<Vec<u64>>(&[0xdd, 0, 0, 0, 3, 1, 2], Form::Call).is_err());
    assert_eq!(decode::<Vec<u64>>(&[0xdd, 0, 0, 0, 2, 1, 2], Form::Call).unwrap(), [1, 2]);
}

#[test]
fn text_is_borrowed_and_checked() {
    let bytes = encode("Hà Nội", Form::Body).unwrap();
    assert_eq!(decode::<&str>(&bytes, Form::Body).unwrap(), "Hà Nội");
    assert!(decode::<String>(&[0xa1, 0xff], Form::Body).is_err());
    assert!(decode::<serde::de::IgnoredAny>(&[0xa1, 0xff], Form::Body).is_err());
    let texts = encode(&json!({ "a": ["b", { "c": 1 }], "d": "E" }), Form::Call).unwrap();
    assert!(!all_text(&texts, |text| text != "E").unwrap());
    assert!(all_text(&texts, |text| text != "F").unwrap());
}
