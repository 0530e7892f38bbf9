//! Reads a plan through the public API, as JSON, so that added or removed fields need no change here.

use std::collections::HashSet;
use std::path::Path;

use cchc::Store;
use cchc::command::TrackPlan;
use cchc::model::{Plan, Reading, Record};
use serde_json::{Value, json};

/// One plan as read.
pub struct Read {
    /// The plan, in the canonical form.
    pub plan: Value,
    /// What is tracked, in the plan's order.
    pub activities: Vec<Value>,
    /// How much of the text found a place, where the library says so.
    pub coverage: Option<Value>,
    /// Why the plan, or what it promises, was not read.
    pub trouble: Option<String>,
}

/// Reads plans and tracks what they promise, in a store that ends with this.
pub struct Reader {
    store: Store,
    _folder: tempfile::TempDir,
}

impl Reader {
    /// A reader with an empty store.
    pub fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let store = Store::open(folder.path().join("score.cchc")).map_err(|error| error.to_string())?;
        Ok(Self { store, _folder: folder })
    }

    /// Reads the plan in a file. A plan that the library refuses is read as an empty one.
    pub fn read(&self, file: &Path) -> Read {
        let bytes = match std::fs::read(file) {
            Ok(bytes) => bytes,
            Err(error) => return refused(error.to_string()),
        };
        let reading = match cchc::read_plan_bytes(&bytes) {
            Ok(reading) => reading,
            Err(error) => return refused(error.to_string()),
        };
        let coverage = to_json(&reading).get("coverage").cloned();
        let plan = to_json(&reading.plan);
        match self.track(reading) {
            Ok(activities) => Read { plan, activities, coverage, trouble: None },
            Err(error) => {
                Read { plan, activities: Vec::new(), coverage, trouble: Some(format!("cannot be tracked: {error}")) }
            }
        }
    }

    fn track(&self, reading: Reading) -> cchc::Result<Vec<Value>> {
        let plan = self.store.plans().add(reading.plan)?;
        let activities = self.store.run(TrackPlan { id: plan.id() })?;
        Ok(activities.iter().map(to_json).collect())
    }
}

fn refused(why: String) -> Read {
    let plan = to_json(&Plan::default());
    Read { plan, activities: Vec::new(), coverage: None, trouble: Some(format!("cannot be read: {why}")) }
}

fn to_json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(json!(null))
}

/// The text of a field; nothing where it is empty.
pub fn text(value: &Value, key: &str) -> Option<String> {
    match value.get(key)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The items of a list; none where it is not there.
pub fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The clauses of a part that are no rows of tables: a row stands in several parts, and is judged as a task.
pub fn prose<'a>(plan: &'a Value, part: &str) -> Vec<&'a Value> {
    let line = |value: &Value| clause(value).get("line").and_then(Value::as_u64).filter(|line| *line > 0);
    let is_row = |value: &&Value| {
        let clause = clause(value);
        text(clause, "what").is_some() && text(clause, "text").is_some_and(|text| text.contains(" | "))
    };
    let parts = ["contents", "forms", "assignments", "timeline"];
    let rows = parts.iter().flat_map(|part| list(plan, part)).filter(is_row).filter_map(line).collect::<HashSet<_>>();
    list(plan, part).iter().filter(|value| line(value).is_none_or(|line| !rows.contains(&line))).collect()
}

/// The names in a list.
pub fn names(value: &Value, key: &str) -> Vec<String> {
    list(value, key).iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A clause, whether it stands alone or within what was recognised in it.
pub fn clause(value: &Value) -> &Value {
    value.get("clause").unwrap_or(value)
}

/// The text of a clause.
pub fn clause_text(value: &Value) -> String {
    text(clause(value), "text").unwrap_or_default()
}

/// A date as far as it is known: "2025-04-24", "2021-02", "2021".
pub fn date(value: &Value, key: &str) -> Option<String> {
    let date = value.get(key)?;
    let part = |key: &str| date.get(key).and_then(Value::as_i64);
    let year = part("year")?;
    Some(match (part("month"), part("day")) {
        (Some(month), Some(day)) => format!("{year}-{month:02}-{day:02}"),
        (Some(month), None) => format!("{year}-{month:02}"),
        _ => year.to_string(),
    })
}
