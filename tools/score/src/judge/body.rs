//! Scores clauses in their parts, and headings of groups.

use serde_json::Value;

use super::{Judge, briefly, shown};
use crate::align;
use crate::reading::{clause, clause_text, list, prose};
use crate::tally::{Group, Verdict};
use crate::text;
use crate::times;

impl Judge<'_> {
    pub(super) fn judge_part(&mut self, group: Group, part: &str, value: &Value) {
        let expected = self.texts(part, value);
        let read = prose(&self.read.plan, part).into_iter().map(clause_text).collect::<Vec<_>>();
        self.judge_clauses(group, part, &expected, &read, !self.is_incomplete);
    }

    /// "purposes or expected_results": in one of these parts.
    pub(super) fn judge_either_part(&mut self, parts: &str, value: &Value) {
        let expected = self.texts(parts, value);
        let clauses = parts.split(" or ").flat_map(|part| list(&self.read.plan, part.trim()));
        let read = clauses.map(clause_text).collect::<Vec<_>>();
        self.judge_clauses(Group::Body, parts, &expected, &read, false);
    }

    /// Each clause expected must be among those read; where the list is whole, no other may be.
    pub(super) fn judge_clauses(
        &mut self,
        group: Group,
        part: &str,
        expected: &[String],
        read: &[String],
        is_whole: bool,
    ) -> Vec<Option<usize>> {
        self.sheet.tally(group);
        let pairs = align::by_fit(expected.len(), read.len(), |wanted, found| {
            let said = text::without_label(&read[found]);
            let begins = |read: &str| {
                text::begins(read, &expected[wanted]) || text::begins(read, text::without_label(&expected[wanted]))
            };
            match (text::same(&read[found], &expected[wanted]), begins(&read[found]) || begins(said)) {
                (true, _) => 2,
                (false, true) => 1,
                _ => 0,
            }
        });
        for (wanted, pair) in expected.iter().zip(&pairs) {
            let verdict = if pair.is_some() { Verdict::Right } else { Verdict::Missing };
            self.sheet.judge(group, verdict, part, (Some(wanted.clone()), None));
        }
        if is_whole {
            for found in align::left_over(&pairs, read.len()) {
                self.sheet.invented(group, part, &read[found]);
            }
        }
        if !pairs.iter().flatten().is_sorted() {
            self.sheet.remarks.push(format!("{part}: read in another order"));
        }
        pairs
    }

    pub(super) fn judge_groups(&mut self, value: &Value) {
        let expected = self.texts("groups", value);
        let mut read = Vec::new();
        group_names(&self.read.plan, &mut read);
        self.read.activities.iter().for_each(|activity| group_names(activity, &mut read));
        read.sort();
        read.dedup();
        self.judge_clauses(Group::Body, "groups", &expected, &read, false);
    }

    /// When the plan is carried out: schedules, or the words of lines.
    pub(super) fn judge_timeline(&mut self, value: &Value) {
        let expected = self.texts("timeline", value);
        let read = list(&self.read.plan, "timeline");
        if expected.iter().any(|words| times::parse(words).is_none()) {
            let read = prose(&self.read.plan, "timeline").into_iter().map(clause_text).collect::<Vec<_>>();
            self.judge_clauses(Group::Body, "timeline", &expected, &read, !self.is_incomplete);
            return;
        }
        let schedule = |entry: &Value| times::read(clause(entry).get("schedule").unwrap_or(&Value::Null));
        let read = read.iter().map(|entry| (clause_text(entry), schedule(entry))).collect::<Vec<_>>();
        let expected = expected.iter().filter_map(|words| times::parse(words)).collect::<Vec<_>>();
        let pairs = align::by_place(
            expected.len(),
            read.len(),
            |wanted, found| {
                if expected[wanted] == read[found].1 { 2 } else { 0 }
            },
        );
        for (wanted, pair) in expected.iter().zip(&pairs) {
            let found = pair.and_then(|found| shown(&read[found].1));
            self.sheet.compare(Group::Schedules, "timeline", (shown(wanted), found), |one, other| one == other);
        }
        for found in align::left_over(&pairs, read.len()) {
            let (words, times) = &read[found];
            if let Some(times) = shown(times).filter(|_| !self.is_incomplete) {
                self.sheet.invented(Group::Schedules, &format!("timeline {}", briefly(words)), times);
            }
        }
    }
}

/// Every text that is kept as the name of a group or as a heading, wherever it is kept.
fn group_names(value: &Value, names: &mut Vec<String>) {
    const KEYS: &[&str] = &["group", "groups", "heading", "headings"];
    match value {
        Value::Array(items) => items.iter().for_each(|item| group_names(item, names)),
        Value::Object(fields) => {
            for (key, field) in fields {
                if KEYS.contains(&key.as_str()) {
                    collect_texts(field, names);
                } else {
                    group_names(field, names);
                }
            }
        }
        _ => {}
    }
}

fn collect_texts(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::String(text) => names.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, names)),
        Value::Object(_) => {
            names
                .extend(["text", "title", "name"].iter().filter_map(|key| value.get(key)?.as_str().map(str::to_owned)));
            names.extend(Some(clause_text(value)).filter(|text| !text.is_empty() && value.get("clause").is_some()));
        }
        _ => {}
    }
}
