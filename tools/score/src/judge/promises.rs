//! Scores leads and schedules that are expected as lists of their own.

use serde_json::Value;

use super::promise::{self, Promise};
use super::tasks::cells_that_fit;
use super::{Judge, briefly, shown};
use crate::align;
use crate::reading::text;
use crate::tally::{Group, Verdict};
use crate::text;
use crate::times::Wanted;

impl Judge<'_> {
    /// Assignments by their first words, or by who leads, or how many there are.
    pub(super) fn judge_assignments(&mut self, value: &Value) {
        if let Some(count) = value.as_u64() {
            let read = promise::assigned_at_last(self.read).len();
            return self.sheet.compare_counts(Group::Body, "assignments", (count as usize, read));
        }
        let expected = self.items("assignments", value);
        let texts = expected.iter().map(|assignment| text(assignment, "text")).collect::<Option<Vec<_>>>();
        let (read, pairs) = match texts {
            Some(texts) => {
                let read = promise::assigned_in_prose(self.read);
                let said = read.iter().map(|assigned| assigned.title.clone()).collect::<Vec<_>>();
                let pairs = self.judge_clauses(Group::Body, "assignments", &texts, &said, !self.is_incomplete);
                (read, pairs)
            }
            None => {
                let read = promise::assigned_at_last(self.read);
                let fit = |wanted: usize, found: usize| cells_that_fit(&expected[wanted], &read[found]);
                let pairs = align::by_place(expected.len(), read.len(), fit);
                (read, pairs)
            }
        };
        for (place, (assignment, pair)) in expected.iter().zip(&pairs).enumerate() {
            let at = match text(assignment, "text") {
                Some(text) => format!("assignment {}", briefly(&text)),
                None => format!("assignment {}", place + 1),
            };
            self.judge_cells(&at, assignment, pair.map(|found| &read[found]));
        }
    }

    /// Who leads: by the first words of what they lead, or in the order of what is assigned.
    pub(super) fn judge_leads(&mut self, value: &Value) {
        let expected = self.items("leads", value);
        let pairs = expected.iter().map(|item| match item.as_array().map(Vec::as_slice) {
            Some([Value::String(words), lead]) => Some((words.clone(), lead)),
            _ => None,
        });
        match pairs.collect::<Option<Vec<_>>>() {
            Some(pairs) => self.judge_leads_by_words(&pairs),
            None => self.judge_leads_in_order(expected),
        }
    }

    fn judge_leads_by_words(&mut self, expected: &[(String, &Value)]) {
        let mut read = promise::assigned(self.read);
        read.extend(promise::tracked(self.read));
        for (words, lead) in expected {
            let found = read.iter().position(|promise| text::begins_at_all(&promise.title, words));
            let found = found.map(|found| read.remove(found));
            self.judge_lead(&briefly(words), lead, found.as_ref());
        }
    }

    fn judge_leads_in_order(&mut self, expected: &[Value]) {
        let mut read = promise::assigned_at_last(self.read);
        if read.is_empty() {
            read = promise::tracked(self.read);
        }
        let pairs = align::by_place(expected.len(), read.len(), |wanted, found| {
            u32::from(expected[wanted].as_str().is_some_and(|lead| is_led_by(&read[found], lead)))
        });
        for (lead, pair) in expected.iter().zip(&pairs) {
            let found = pair.map(|found| &read[found]);
            let at = found.map_or_else(|| "nothing".to_owned(), |found| briefly(&found.title));
            self.judge_lead(&at, lead, found);
        }
    }

    /// One schedule for each promised clause in order; by the titles tracked, where there are as many.
    pub(super) fn judge_schedules(&mut self, value: &Value) {
        let expected = self.items("schedules", value);
        let read = promise::tracked(self.read);
        let titles = self.all.get("tracked").and_then(Value::as_array).filter(|titles| titles.len() == expected.len());
        let titles = titles.and_then(|titles| titles.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
        let pairs = match &titles {
            Some(titles) => align::by_fit(titles.len(), read.len(), |wanted, found| {
                u32::from(text::same(&read[found].title, titles[wanted]))
            }),
            None => {
                let wanted = expected.iter().map(|words| self.wanted(words)).collect::<Vec<_>>();
                align::by_place(expected.len(), read.len(), |place, found| match &wanted[place] {
                    Some(wanted) if !wanted.accepts(&read[found].times) => 0,
                    Some(wanted) if wanted.is_nothing() => 1,
                    Some(_) => 3,
                    None => 0,
                })
            }
        };
        for (place, (words, pair)) in expected.iter().zip(&pairs).enumerate() {
            let found = pair.map(|found| &read[found]);
            let title = titles.as_ref().and_then(|titles| titles.get(place).copied());
            let title = title.or(found.map(|found| found.title.as_str()));
            let at = title.map_or_else(|| format!("clause {}", place + 1), briefly);
            self.judge_schedule(&at, words, found);
        }
        for found in align::left_over(&pairs, read.len()) {
            if let Some(times) = shown(&read[found].times).filter(|_| !self.is_incomplete) {
                let at = format!("{}: schedule", briefly(&read[found].title));
                self.sheet.invented(Group::Schedules, &at, times);
            }
        }
    }

    /// "words … schedule (LEAD)": must be among what is tracked.
    pub(super) fn judge_must_hold(&mut self, value: &Value) {
        let read = promise::tracked(self.read);
        for prose in self.texts("tracked_must_hold", value) {
            let Some((words, schedule, lead)) = self.parse_promise(&prose) else {
                self.sheet.not_understood(format!("tracked_must_hold: {prose:?}"));
                continue;
            };
            let at = format!("task {}", briefly(&words));
            let found = read.iter().find(|promise| text::holds(&promise.title, &words));
            let verdict = if found.is_some() { Verdict::Right } else { Verdict::Missing };
            self.sheet.judge(Group::Tracked, verdict, "tracked", (Some(words), None));
            self.judge_lead(&at, &Value::String(lead), found);
            self.judge_schedule(&at, &Value::String(schedule), found);
        }
    }

    /// Words, schedule and lead of "báo cáo Giám đốc … by 2025-12-10 (Văn phòng Sở)".
    fn parse_promise(&mut self, prose: &str) -> Option<(String, String, String)> {
        let (said, lead) = prose.trim().strip_suffix(')')?.rsplit_once('(')?;
        let said = said.trim();
        let gaps = said.match_indices(' ').map(|(place, _)| place);
        let (words, schedule) = gaps.filter_map(|place| said.split_at_checked(place)).find(|(_, rest)| {
            let year = self.read.plan.get("year").and_then(Value::as_i64);
            matches!(crate::times::wanted(rest, year), Some(Wanted::OneOf(_)))
        })?;
        let words = words.trim().trim_end_matches(['…', ',', ' ']).to_owned();
        Some((words, schedule.trim().to_owned(), lead.trim().to_owned()))
    }
}

fn is_led_by(promise: &Promise, lead: &str) -> bool {
    promise.lead.as_deref().is_some_and(|read| text::same_name(lead, read))
}
