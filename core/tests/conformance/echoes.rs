//! No error repeats what it was given: values of every kind at every path of every call that the cases make, each with
//! a name and a number in it that no error may hold.

use std::collections::{BTreeMap, BTreeSet};

use cchc::call::{self, Run, from_json};
use cchc::text::fold;
use cchc::{CchcError, Store};
use serde_json::{Map, Value, json};

const NAME: &str = "Vương Thị Quỳnh Xoa";
const NUMBER: u64 = 987_654_321;

/// A step into a value: the name of a field, or the position in a list.
type Place = Vec<String>;

/// Every place in a value, the value itself included.
fn places(value: &Value, at: &mut Place, found: &mut Vec<Place>) {
    found.push(at.clone());
    let parts: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, part)| (name.clone(), part)).collect(),
        Value::Array(items) => items.iter().take(3).enumerate().map(|(item, part)| (item.to_string(), part)).collect(),
        _ => Vec::new(),
    };
    for (step, part) in parts {
        at.push(step);
        places(part, at, found);
        at.pop();
    }
}

fn part<'v>(value: &'v mut Value, at: &[String]) -> &'v mut Value {
    at.iter().fold(value, |value, step| match value {
        Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
        other => &mut other[step.as_str()],
    })
}

/// What is put in the place of a value.
fn others(value: &Value) -> Vec<Value> {
    let text = format!("{NAME}, 0{NUMBER}");
    let mut others = vec![json!(text), json!([text]), json!({ text.clone(): text })];
    // A count, a year or a revision is told where it is too great.
    if !value.is_number() {
        others.extend([json!(NUMBER), json!(-(NUMBER as i64))]);
    }
    if let Value::String(known) = value {
        others.push(json!(format!("{known}{text}")));
        others.push(json!(format!("{known}/{NUMBER}")));
    }
    if let Value::Object(members) = value {
        let with = |name: &str| {
            let more = [(name.to_owned(), json!(text))];
            Value::Object(members.clone().into_iter().chain(more).collect::<Map<_, _>>())
        };
        others.extend([with(&text), with("type")]);
    }
    others
}

/// What an error repeats of what it was given.
fn repeated(error: &CchcError) -> Option<String> {
    let told = [format!("{error:?}"), error.to_string(), error.message_vi(), format!("{:?}", error.report())];
    let number = NUMBER.to_string();
    told.into_iter().find(|told| {
        let folded = fold(told);
        folded.contains("quynh xoa")
            || folded.chars().filter(char::is_ascii_alphanumeric).collect::<String>().contains(&number)
    })
}

fn try_call(store: &Store, name: &str, arguments: &Value) -> Option<CchcError> {
    let arguments = from_json(arguments).unwrap();
    match call::method(name).ok()?.run {
        Run::Read(_) | Run::Open(..) => store.call(name, &arguments).err(),
        // Given up again: the case goes on with what it has.
        Run::Write(_) | Run::Load(_) => store.batch("thử").and_then(|mut batch| batch.call(name, &arguments)).err(),
    }
}

#[test]
fn no_error_repeats_what_it_was_given() {
    let mut tried: BTreeSet<(String, String)> = BTreeSet::new();
    let mut echoes: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut made = 0;
    for (_, cases) in super::files() {
        for case in cases.iter().filter(|case| case.missing().is_none()) {
            let watched = case.watched(&mut |store, name, arguments| {
                let mut found = Vec::new();
                places(arguments, &mut Place::new(), &mut found);
                for place in found {
                    let shown: Vec<_> =
                        place.iter().map(|step| if step.parse::<u32>().is_ok() { "*" } else { step }).collect();
                    let key = (name.to_owned(), shown.join("."));
                    // A register is named by its symbol. A place is tried in the first case that has it.
                    let is_symbol = key.0 == "registers.close" && key.1 == "name";
                    // What is named would be made, and errors about it name it.
                    let is_path = [("store.website", "folder"), ("store.evidence_pack", "path")]
                        .contains(&(key.0.as_str(), key.1.as_str()));
                    if is_symbol || is_path || !tried.insert(key.clone()) {
                        continue;
                    }
                    // Of a sheet's rows the names of columns are told: they are headings.
                    let is_row = name == "procedures.import_rows" && place.len() == 2;
                    let other = others(part(&mut arguments.clone(), &place));
                    for other in other.into_iter().filter(|other| !(is_row && other.is_object())) {
                        let mut changed = arguments.clone();
                        *part(&mut changed, &place) = other;
                        made += 1;
                        if let Some(echo) = try_call(store, name, &changed).as_ref().and_then(repeated) {
                            echoes.insert(key.clone(), echo);
                        }
                    }
                }
            });
            watched.unwrap_or_else(|failure| panic!("{}: {failure}", case.name));
        }
    }
    let without: Vec<_> = call::methods()
        .map(|method| method.name)
        .filter(|name| !tried.iter().any(|(tried, _)| tried == name))
        .collect();
    assert!(without.is_empty(), "not tried: {without:?}");
    assert!(made > 5_000, "only {made} calls");
    println!("{made} calls");
    let told: Vec<String> = echoes.iter().map(|((call, place), echo)| format!("{call} {place}: {echo}")).collect();
    assert!(told.is_empty(), "{} places are repeated:\n{}", told.len(), told.join("\n"));
}
