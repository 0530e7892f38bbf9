//! Scores legal bases: one point each, right if all expected keys match.

use serde_json::Value;

use super::{Judge, told};
use crate::align;
use crate::reading::{self, list};
use crate::tally::{Group, Verdict};
use crate::text;

impl Judge<'_> {
    pub(super) fn judge_bases(&mut self, value: &Value) {
        let expected = self.items("bases", value);
        let read = list(&self.read.plan, "legal_bases");
        self.sheet.tally(Group::Bases);
        let pairs = align::by_fit(expected.len(), read.len(), |wanted, found| fit(&expected[wanted], &read[found]));
        for (wanted, pair) in expected.iter().zip(&pairs) {
            self.judge_basis(wanted, pair.map(|found| &read[found]));
        }
        if !self.is_incomplete {
            // "Căn cứ chức năng, nhiệm vụ của Sở" cites nothing.
            let cites =
                |found: &usize| ["document_type", "symbol"].iter().any(|key| part(&read[*found], key).is_some());
            for found in align::left_over(&pairs, read.len()).into_iter().filter(cites) {
                let raw = reading::text(&read[found], "raw").unwrap_or_default();
                self.sheet.invented(Group::Bases, "basis", raw);
            }
        }
    }

    fn judge_basis(&mut self, expected: &Value, read: Option<&Value>) {
        let at = format!("basis {}", reading::text(expected, "symbol").unwrap_or_else(|| told(expected)));
        let Some(read) = read else {
            self.sheet.judge(Group::Bases, Verdict::Missing, &at, (Some(told(expected)), None));
            return;
        };
        let (mut verdict, mut wrong, mut instead) = (Verdict::Right, Vec::new(), Vec::new());
        for (key, value) in expected.as_object().into_iter().flatten() {
            if !KEYS.contains(&key.as_str()) {
                self.sheet.not_understood(format!("{at}: the key {key:?}"));
                continue;
            }
            let (wanted, found) = (value.as_str(), part(read, key));
            let part = match (wanted, &found) {
                (None, None) => Verdict::Right,
                (Some(_), None) => Verdict::Missing,
                (Some(wanted), Some(found)) if same(key, wanted, found) => Verdict::Right,
                _ => Verdict::False,
            };
            if part != Verdict::Right {
                wrong.push(format!("{key}: {}", wanted.unwrap_or("none")));
                instead.extend(found.map(|found| format!("{key}: {found}")));
            }
            verdict = verdict.max(part);
        }
        let instead = (!instead.is_empty()).then(|| instead.join("; "));
        self.sheet.judge(Group::Bases, verdict, &at, (Some(wrong.join("; ")), instead));
    }
}

const KEYS: &[&str] = &["document_type", "symbol", "date", "issuer", "subject", "text"];

fn part(basis: &Value, key: &str) -> Option<String> {
    match key {
        "date" => reading::date(basis, "issued_on"),
        "text" => reading::text(basis, "raw"),
        _ => reading::text(basis, key),
    }
}

fn same(key: &str, expected: &str, read: &str) -> bool {
    match key {
        "subject" => text::begins(read, expected),
        "text" => text::holds(read, expected),
        _ => text::spaced(expected) == text::spaced(read),
    }
}

/// A symbol tells most about which basis is meant.
fn fit(expected: &Value, read: &Value) -> u32 {
    KEYS.iter()
        .filter(|key| {
            let read = part(read, key);
            reading::text(expected, key).zip(read).is_some_and(|(wanted, found)| same(key, &wanted, &found))
        })
        .map(|key| match *key {
            "symbol" => 8,
            "document_type" => 1,
            _ => 2,
        })
        .sum()
}
