//! A promise or assignment in one uniform type, whichever part it was read from.

use serde_json::Value;

use crate::reading::{Read, clause, clause_text, list, names, prose, text};
use crate::times::{self, Times};

/// What was read of one promise.
#[derive(Debug, Clone)]
pub(super) struct Promise {
    pub title: String,
    /// The clause that it comes from, where it is a part of one.
    pub clause: String,
    pub lead: Option<String>,
    pub coordinating: Vec<String>,
    pub times: Times,
    /// What should come of it, where that is kept with it.
    pub result: Option<String>,
}

/// What is tracked.
pub(super) fn tracked(read: &Read) -> Vec<Promise> {
    let title = |activity: &Value| text(activity, "title").unwrap_or_default();
    let tracked = read.activities.iter().map(|activity| Promise {
        clause: origin(read, activity).unwrap_or_default(),
        ..promise(title(activity), activity, activity)
    });
    tracked.collect()
}

/// Every assignment.
pub(super) fn assigned(read: &Read) -> Vec<Promise> {
    list(&read.plan, "assignments").iter().map(of_clause).collect()
}

/// Every assignment that is no row of a table.
pub(super) fn assigned_in_prose(read: &Read) -> Vec<Promise> {
    prose(&read.plan, "assignments").into_iter().map(of_clause).collect()
}

/// The assignments below which none stands: those that say what is to be done.
pub(super) fn assigned_at_last(read: &Read) -> Vec<Promise> {
    let all = list(&read.plan, "assignments");
    let level = |assignment: &Value| clause(assignment).get("level").and_then(Value::as_u64).unwrap_or_default();
    let is_last = |index: usize| all.get(index + 1).is_none_or(|next| level(next) <= level(&all[index]));
    (0..all.len()).filter(|index| is_last(*index)).map(|index| of_clause(&all[index])).collect()
}

/// The text of the assignment that an activity comes from: a duty may be a sentence of it.
fn origin(read: &Read, activity: &Value) -> Option<String> {
    let origin = activity.get("origin").filter(|origin| text(origin, "part").as_deref() == Some("assignments"))?;
    let number = origin.get("number").and_then(Value::as_u64)?;
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    list(&read.plan, "assignments").get(place).map(clause_text)
}

fn of_clause(value: &Value) -> Promise {
    promise(clause_text(value), value, clause(value))
}

fn promise(title: String, value: &Value, timed: &Value) -> Promise {
    Promise {
        clause: String::new(),
        title,
        lead: text(value, "lead"),
        coordinating: names(value, "coordinating"),
        times: times::read(timed.get("schedule").unwrap_or(&Value::Null)),
        result: ["result", "expected_result", "product"].iter().find_map(|key| text(value, key)),
    }
}
