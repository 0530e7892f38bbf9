//! Scores the front of the plan: number, date, agencies, subject, signature.

use serde_json::Value;

use super::Judge;
use crate::reading;
use crate::tally::{Group, Verdict};
use crate::text;

/// The keys of the header.
const FIELDS: &[&str] =
    &["document_type", "number", "symbol", "place", "date", "issuer", "parent_body", "subject", "year", "signatory"];

/// The keys of the signatory.
const SIGNATORY: &[&str] = &["authority", "head_title", "own_title", "name"];

/// Whether a key at the top is one of the header's.
pub(super) fn is_field(key: &str) -> bool {
    FIELDS.contains(&key)
}

impl Judge<'_> {
    pub(super) fn judge_header(&mut self, header: &Value) {
        let Some(header) = header.as_object() else {
            return self.sheet.not_understood("header: an object is expected");
        };
        for (key, value) in header {
            match is_field(key) {
                true => self.judge_field(key, value),
                false => self.sheet.not_understood(format!("header: the key {key:?}")),
            }
        }
    }

    pub(super) fn judge_field(&mut self, key: &str, value: &Value) {
        let plan = &self.read.plan;
        match (key, value) {
            ("signatory", value) => self.judge_signatory(value),
            ("year", Value::String(prose)) => self.judge_year(prose),
            ("date", value) => {
                let values = (plain(value), reading::date(plan, "issued_on"));
                self.sheet.compare(Group::Header, key, values, same_exactly);
            }
            ("subject", value) => {
                let values = (plain(value), reading::text(plan, key));
                self.sheet.compare(Group::Header, key, values, text::same);
            }
            (_, value) => {
                let values = (plain(value), reading::text(plan, key));
                self.sheet.compare(Group::Header, key, values, same_exactly);
            }
        }
    }

    /// "not 2021: …" says what must not be read.
    fn judge_year(&mut self, prose: &str) {
        let forbidden = prose.strip_prefix("not ").map(|rest| rest.split(|letter: char| !letter.is_ascii_digit()));
        let Some(forbidden) = forbidden.and_then(|mut numbers| numbers.next()).filter(|number| !number.is_empty())
        else {
            return self.sheet.not_understood(format!("year: {prose:?}"));
        };
        let read = reading::text(&self.read.plan, "year");
        let verdict = if read.as_deref() == Some(forbidden) { Verdict::False } else { Verdict::Right };
        self.sheet.judge(Group::Header, verdict, "year", (Some(prose.to_owned()), read));
    }

    fn judge_signatory(&mut self, expected: &Value) {
        let read = self.read.plan.get("signatory").unwrap_or(&Value::Null);
        let Some(expected) = expected.as_object() else {
            let values = (plain(expected), read.is_object().then(|| read.to_string()));
            self.sheet.compare(Group::Header, "signatory", values, same_exactly);
            return;
        };
        for (key, value) in expected {
            if !SIGNATORY.contains(&key.as_str()) {
                self.sheet.not_understood(format!("signatory: the key {key:?}"));
                continue;
            }
            let values = (plain(value), reading::text(read, key));
            self.sheet.compare(Group::Header, &format!("signatory.{key}"), values, same_exactly);
        }
    }
}

fn same_exactly(one: &str, other: &str) -> bool {
    text::spaced(one) == text::spaced(other)
}

/// A text or a number as text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}
