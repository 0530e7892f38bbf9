//! Writes expectations from a plan as read, for a person to correct.

use serde_json::{Map, Value, json};

use crate::reading::{Read, clause, clause_text, date, list, names, text};
use crate::text::first_words;
use crate::times;

/// The skeleton of a plan as read, in the full form.
pub fn of(read: &Read) -> String {
    let plan = &read.plan;
    let mut lines = vec![entry("header", &header(plan))];
    lines.push(many("bases", list(plan, "legal_bases").iter().map(basis)));
    for part in ["purposes", "requirements", "audiences", "contents", "forms", "expected_results"] {
        lines.push(many(part, list(plan, part).iter().map(|item| json!(first_words(&clause_text(item))))));
    }
    lines.push(many("groups", std::iter::empty()));
    lines.push(many("assignments", list(plan, "assignments").iter().map(assignment)));
    let source = plan.get("source").and_then(Value::as_str).unwrap_or_default().split('\n').collect::<Vec<_>>();
    lines.push(many("tasks", read.activities.iter().map(|activity| task(activity, &source))));
    let unplaced = list(plan, "other").iter().flat_map(|section| list(section, "clauses"));
    lines
        .push(many("note", unplaced.map(|clause| json!(format!("kept apart: {}", first_words(&clause_text(clause)))))));
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn header(plan: &Value) -> Value {
    let signatory = plan.get("signatory").filter(|signatory| signatory.is_object()).map(|signatory| {
        let fields = ["authority", "head_title", "own_title", "name"];
        fields.into_iter().map(|key| (key.to_owned(), json!(text(signatory, key)))).collect::<Map<_, _>>()
    });
    json!({
        "document_type": text(plan, "document_type"),
        "number": text(plan, "number"),
        "symbol": text(plan, "symbol"),
        "place": text(plan, "place"),
        "date": date(plan, "issued_on"),
        "issuer": text(plan, "issuer"),
        "parent_body": text(plan, "parent_body"),
        "subject": text(plan, "subject"),
        "year": plan.get("year"),
        "signatory": signatory,
    })
}

/// What has no symbol is known by its words.
fn basis(basis: &Value) -> Value {
    let Some(symbol) = text(basis, "symbol") else {
        return json!({
            "text": first_words(&text(basis, "raw").unwrap_or_default()),
            "document_type": text(basis, "document_type"),
            "date": date(basis, "issued_on"),
        });
    };
    json!({
        "document_type": text(basis, "document_type"),
        "symbol": symbol,
        "date": date(basis, "issued_on"),
        "issuer": text(basis, "issuer"),
        "subject": text(basis, "subject"),
    })
}

fn assignment(assignment: &Value) -> Value {
    json!({
        "text": first_words(&clause_text(assignment)),
        "lead": text(assignment, "lead"),
        "coordinating": names(assignment, "coordinating"),
    })
}

fn task(activity: &Value, source: &[&str]) -> Value {
    let schedule = times::read(clause(activity).get("schedule").unwrap_or(&Value::Null));
    let mut task = json!({
        "title": first_words(&text(activity, "title").unwrap_or_default()),
        "lead": text(activity, "lead"),
        "coordinating": names(activity, "coordinating"),
        "schedule": times::shown(&schedule),
    });
    let line = activity.pointer("/origin/line").and_then(Value::as_u64).and_then(|line| line.checked_sub(1));
    let line = line.and_then(|line| source.get(line as usize)).copied().unwrap_or_default();
    if (line.contains('\t') || line.matches('|').count() > 1)
        && let Some(fields) = task.as_object_mut()
    {
        fields.insert("in_table".to_owned(), json!(true));
    }
    task
}

fn entry(key: &str, value: &Value) -> String {
    format!(" {}: {value}", json!(key))
}

/// One item a line.
fn many(key: &str, items: impl Iterator<Item = Value>) -> String {
    let items = items.map(|item| format!("  {item}")).collect::<Vec<_>>();
    if items.is_empty() {
        return format!(" {}: []", json!(key));
    }
    format!(" {}: [\n{}\n ]", json!(key), items.join(",\n"))
}
