//! Judging a plan as read by what a person expects of it, key by key.

mod bases;
mod body;
mod header;
mod promise;
mod promises;
mod tasks;

use serde_json::Value;

use crate::reading::Read;
use crate::sheet::Sheet;
use crate::tally::Group;
use crate::times::{self, Times, Wanted};

/// Judges everything that is expected of a plan.
pub fn judge(expectations: &Value, read: &Read) -> Sheet {
    let mut judge = Judge {
        sheet: Sheet::default(),
        read,
        all: expectations,
        is_incomplete: expectations.get("incomplete").and_then(Value::as_bool).unwrap_or_default(),
    };
    match expectations.as_object() {
        Some(object) => object.iter().for_each(|(key, value)| judge.judge_key(key, value)),
        None => judge.sheet.not_understood("expectations are no JSON object"),
    }
    judge.sheet
}

struct Judge<'a> {
    sheet: Sheet,
    read: &'a Read,
    /// All that is expected of the plan.
    all: &'a Value,
    /// Only what is listed is judged: what else was read may be right too.
    is_incomplete: bool,
}

impl Judge<'_> {
    fn judge_key(&mut self, key: &str, value: &Value) {
        match key {
            "header" => self.judge_header(value),
            "purposes" | "requirements" | "audiences" | "forms" | "expected_results" => {
                self.judge_part(Group::Body, key, value);
            }
            "contents" => self.judge_part(Group::Contents, key, value),
            "groups" => self.judge_groups(value),
            "bases" => self.judge_bases(value),
            "timeline" => self.judge_timeline(value),
            "assignments" => self.judge_assignments(value),
            "leads" => self.judge_leads(value),
            "schedules" => self.judge_schedules(value),
            "tasks" => self.judge_tasks(value),
            "rows" => self.judge_rows(value),
            "tracked" => self.judge_tracked(value),
            "tracked_must_hold" => self.judge_must_hold(value),
            "rule" | "note" | "not" | "titles" | "incomplete" => {}
            _ if key.contains(" or ") => self.judge_either_part(key, value),
            _ if header::is_field(key) => self.judge_field(key, value),
            _ => self.sheet.not_understood(format!("the key {key:?}")),
        }
    }

    /// The items of a list that is expected.
    fn items<'v>(&mut self, key: &str, value: &'v Value) -> &'v [Value] {
        match value.as_array() {
            Some(items) => items,
            None => {
                self.sheet.not_understood(format!("{key}: a list is expected, not {value}"));
                &[]
            }
        }
    }

    /// The texts of a list that is expected.
    fn texts(&mut self, key: &str, value: &Value) -> Vec<String> {
        let texts = value.as_array().map(|items| items.iter().map(|item| item.as_str().map(str::to_owned)).collect());
        texts.flatten().unwrap_or_else(|| {
            self.sheet.not_understood(format!("{key}: a list of texts is expected, not {value}"));
            Vec::new()
        })
    }

    /// What an expected schedule means.
    fn wanted(&mut self, at: &str, words: &Value) -> Option<Wanted> {
        let year = self.read.plan.get("year").and_then(Value::as_i64);
        let wanted = match words {
            Value::Null => Some(Wanted::OneOf(vec![Vec::new()])),
            words => words.as_str().and_then(|words| times::wanted(words, year)),
        };
        if wanted.is_none() {
            self.sheet.not_understood(format!("{at}: the schedule {words}"));
        }
        wanted
    }
}

/// Times as a value: nothing where nothing is said.
fn shown(read: &Times) -> Option<String> {
    (!read.is_empty()).then(|| times::shown(read))
}

/// A text in few words, for naming the place of a difference.
fn briefly(text: &str) -> String {
    const ENOUGH: usize = 40;
    match text.char_indices().nth(ENOUGH) {
        Some((end, _)) => format!("“{}…”", text.get(..end).unwrap_or(text).trim_end()),
        None => format!("“{text}”"),
    }
}
