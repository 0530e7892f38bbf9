//! The revisions of a record.

use cchc::model::FieldDifference;
use cchc::query::DifferencesOf;
use serde_json::{Value, json};

use super::Outcome;
use crate::arguments::History;
use crate::dates;
use crate::exit::ExitStatus;
use crate::find;
use crate::output::Output;
use crate::source::Source;

pub(super) fn history(history: &History, source: &Source, output: &mut Output) -> Outcome {
    let collection = find::collection(&history.collection)?;
    let id = find::record(source, collection, &history.record)?;
    let versions = source.call(&format!("{collection}.history"), &json!({ "id": id }))?;
    if output.is_json() {
        output.json(&versions);
        return Ok(ExitStatus::Done);
    }
    let mut rows = Vec::new();
    let mut before = None;
    for version in versions.as_array().into_iter().flatten() {
        let header = |field: &str| version.get("header").and_then(|header| header.get(field));
        let rev = header("rev").and_then(Value::as_u64).and_then(|rev| u32::try_from(rev).ok()).unwrap_or_default();
        let changed = match before {
            None => output.pick(["added", "tạo mới"]).to_owned(),
            Some(from_rev) => changes(&source.ask(DifferencesOf { id, from_rev, to_rev: rev })?.fields),
        };
        let actor = header("actor").and_then(Value::as_str).unwrap_or_default().to_owned();
        rows.push([rev.to_string(), moment(header("updated")), actor, changed]);
        before = Some(rev);
    }
    output.table([["Revision", "Lần sửa"], ["When", "Lúc"], ["Who", "Ai"], ["What", "Nội dung"]], rows);
    Ok(ExitStatus::Done)
}

/// The fields that differ, each with what it was and is; of personal data only that they differ.
fn changes(fields: &[FieldDifference]) -> String {
    let written = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let changes = fields.iter().map(|field| match field.sealed {
        true => format!("{}: …", field.path),
        false => format!("{}: {} → {}", field.path, written(&field.before), written(&field.after)),
    });
    changes.collect::<Vec<_>>().join("\n")
}

fn moment(value: Option<&Value>) -> String {
    let at = value.and_then(Value::as_str).and_then(|text| text.parse().ok());
    at.map(dates::written_moment).unwrap_or_default()
}
