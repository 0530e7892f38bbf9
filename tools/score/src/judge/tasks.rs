//! Scores tracked tasks: whole tasks and table rows, with lead, coordinating units and schedule.

use serde_json::Value;

use super::promise::{self, Promise};
use super::{Judge, briefly, shown, told};
use crate::align;
use crate::reading::{clause_text, list, names, text};
use crate::tally::{Group, Verdict};
use crate::text;
use crate::times::Wanted;

/// The keys of a task or a row.
const KEYS: &[&str] = &["title", "what", "text", "lead", "coordinating", "schedule", "result", "in_table"];

impl Judge<'_> {
    /// Tasks of a whole plan: by their first words.
    pub(super) fn judge_tasks(&mut self, value: &Value) {
        let expected = self.items("tasks", value);
        let read = promise::tracked(self.read);
        let titles = expected.iter().map(|task| text(task, "title").unwrap_or_default()).collect::<Vec<_>>();
        let pairs = pair_titles(expected, &titles, &read);
        self.judge_titles(&titles, &read, &pairs, !self.is_incomplete);
        for ((task, title), pair) in expected.iter().zip(&titles).zip(&pairs) {
            let found = pair.map(|found| &read[found]);
            let at = format!("task {}", briefly(title));
            let own = if found.is_some() { Verdict::Right } else { Verdict::Missing };
            let verdict = own.max(self.judge_cells(&at, task, found));
            let result = self.result_of(task, found);
            if task.get("in_table") == Some(&Value::Bool(true)) {
                let result = result.map_or(Verdict::Right, |(verdict, ..)| verdict);
                self.judge_row(&at, (own, verdict.max(result)), title, found);
            } else if let Some((verdict, wanted, read)) = result {
                self.sheet.judge(Group::Body, verdict, &format!("{at}: result"), (Some(wanted), read));
            }
        }
    }

    /// Rows of a table: the cell of the task is all of the title.
    pub(super) fn judge_rows(&mut self, value: &Value) {
        let rows = self.items("rows", value);
        let tracked = promise::tracked(self.read);
        let assigned = promise::assigned(self.read);
        for row in rows {
            let what = text(row, "what").unwrap_or_default();
            let at = format!("row {}", briefly(&what));
            let whole = |promise: &&Promise| text::same(&promise.title, &what);
            let longer = |promise: &&Promise| text::begins_at_all(without_number(&promise.title), &what);
            let found = tracked.iter().find(whole).or_else(|| assigned.iter().find(whole));
            let (title, found) = match found {
                Some(found) => (Verdict::Right, Some(found)),
                None => match tracked.iter().find(longer).or_else(|| assigned.iter().find(longer)) {
                    Some(found) => (Verdict::False, Some(found)),
                    None => (Verdict::Missing, None),
                },
            };
            let mut verdict = title;
            verdict = verdict.max(self.judge_cells(&at, row, found));
            verdict = verdict.max(self.result_of(row, found).map_or(Verdict::Right, |(verdict, ..)| verdict));
            self.judge_row(&at, (title, verdict), &what, found);
        }
    }

    /// A row as a whole: its own cell, and the worst of all its cells.
    fn judge_row(&mut self, at: &str, (own, worst): (Verdict, Verdict), cell: &str, found: Option<&Promise>) {
        let values = match own {
            Verdict::Right => {
                ("every cell".to_owned(), Some("some of them: see its lead, schedule and others".to_owned()))
            }
            _ => (cell.to_owned(), found.map(|found| found.title.clone())),
        };
        self.sheet.judge(Group::Tables, worst, at, (Some(values.0), values.1));
    }

    /// Titles, or objects with some of title, lead, coordinating, schedule, or how many there are.
    pub(super) fn judge_tracked(&mut self, value: &Value) {
        let read = promise::tracked(self.read);
        if let Some(count) = value.as_u64() {
            return self.sheet.compare_counts(Group::Tracked, "tracked", (count as usize, read.len()));
        }
        let expected = self.items("tracked", value);
        let title = |item: &Value| item.as_str().map(str::to_owned).or_else(|| text(item, "title"));
        let titles = expected.iter().map(title).collect::<Option<Vec<_>>>();
        let pairs = match &titles {
            Some(titles) => {
                let pairs = pair_whole_titles(expected, titles, &read);
                self.judge_titles(titles, &read, &pairs, !self.is_incomplete);
                pairs
            }
            None => {
                let fit = |wanted: usize, found: usize| cells_that_fit(&expected[wanted], &read[found]);
                let pairs = align::by_place(expected.len(), read.len(), fit);
                self.judge_untitled(expected, &read, &pairs);
                pairs
            }
        };
        for (place, (task, pair)) in expected.iter().zip(&pairs).enumerate() {
            let at = match title(task) {
                Some(title) => format!("task {}", briefly(&title)),
                None => format!("task {}", place + 1),
            };
            self.judge_cells(&at, task, pair.map(|found| &read[found]));
        }
    }

    fn judge_untitled(&mut self, expected: &[Value], read: &[Promise], pairs: &[Option<usize>]) {
        self.sheet.tally(Group::Tracked);
        for (task, pair) in expected.iter().zip(pairs) {
            let verdict = if pair.is_some() { Verdict::Right } else { Verdict::Missing };
            self.sheet.judge(Group::Tracked, verdict, "tracked", (Some(told(task)), None));
        }
        if !self.is_incomplete {
            for found in align::left_over(pairs, read.len()) {
                self.sheet.invented(Group::Tracked, "tracked", &read[found].title);
            }
        }
    }

    fn judge_titles(&mut self, titles: &[String], read: &[Promise], pairs: &[Option<usize>], is_whole: bool) {
        self.sheet.tally(Group::Tracked);
        for (title, pair) in titles.iter().zip(pairs) {
            let verdict = if pair.is_some() { Verdict::Right } else { Verdict::Missing };
            self.sheet.judge(Group::Tracked, verdict, "tracked", (Some(title.clone()), None));
        }
        if is_whole {
            for found in align::left_over(pairs, read.len()) {
                self.sheet.invented(Group::Tracked, "tracked", &read[found].title);
            }
        }
        if !pairs.iter().flatten().is_sorted() {
            self.sheet.remarks.push("tracked: in another order".to_owned());
        }
    }

    /// Who leads, who takes part, when: only the keys given.
    pub(super) fn judge_cells(&mut self, at: &str, expected: &Value, found: Option<&Promise>) -> Verdict {
        let mut worst = Verdict::Right;
        for (key, value) in expected.as_object().into_iter().flatten() {
            worst = worst.max(match key.as_str() {
                "lead" => self.judge_lead(at, value, found),
                "coordinating" => {
                    let wanted = names(expected, key);
                    let at = format!("{at}: coordinating");
                    match found {
                        None if wanted.is_empty() => Verdict::Missing,
                        None => self.sheet.compare_names(Group::Coordinating, &at, &wanted, &[]),
                        Some(found) => self.sheet.compare_names(Group::Coordinating, &at, &wanted, &found.coordinating),
                    }
                }
                "schedule" => self.judge_schedule(at, value, found),
                key if KEYS.contains(&key) => Verdict::Right,
                key => {
                    self.sheet.not_understood(format!("{at}: the key {key:?}"));
                    Verdict::Right
                }
            });
        }
        worst
    }

    pub(super) fn judge_lead(&mut self, at: &str, expected: &Value, found: Option<&Promise>) -> Verdict {
        if expected.is_null() && found.is_none() {
            return Verdict::Missing;
        }
        let values = (expected.as_str().map(str::to_owned), found.and_then(|found| found.lead.clone()));
        self.sheet.compare(Group::Leads, &format!("{at}: lead"), values, text::same_name)
    }

    pub(super) fn judge_schedule(&mut self, at: &str, expected: &Value, found: Option<&Promise>) -> Verdict {
        let Some(wanted) = self.wanted(expected) else { return Verdict::Right };
        let nothing = Vec::new();
        let read = found.map_or(&nothing, |found| &found.times);
        let is_right = wanted.accepts(read);
        let at = format!("{at}: schedule");
        let words = (!wanted.is_nothing()).then(|| expected.as_str().unwrap_or_default().to_owned());
        match (&wanted, found) {
            (wanted, None) if wanted.is_nothing() => Verdict::Missing,
            // What is not there cannot lie in the wrong year.
            (Wanted::NotIn(_), None) => self.sheet.judge(Group::Schedules, Verdict::Missing, &at, (words, None)),
            (_, Some(_)) if is_right && words.is_some() => {
                self.sheet.judge(Group::Schedules, Verdict::Right, &at, (words, None))
            }
            _ => self.sheet.compare(Group::Schedules, &at, (words, shown(read)), |_, _| is_right),
        }
    }

    /// What should come of a task: kept with it, or among the expected results.
    fn result_of(&self, task: &Value, found: Option<&Promise>) -> Option<(Verdict, String, Option<String>)> {
        let wanted = text(task, "result")?;
        let own = found.and_then(|found| found.result.clone());
        let verdict = match &own {
            Some(own) if text::same(own, &wanted) => Verdict::Right,
            Some(_) => Verdict::False,
            None => {
                let results = list(&self.read.plan, "expected_results");
                let is_there = results.iter().any(|result| text::same(&clause_text(result), &wanted));
                if is_there { Verdict::Right } else { Verdict::Missing }
            }
        };
        Some((verdict, wanted, own))
    }
}

/// A row's text without the number before it.
fn without_number(title: &str) -> &str {
    title.trim_start_matches(|letter: char| !letter.is_alphabetic())
}

/// How many of the cells given are as read.
pub(super) fn cells_that_fit(expected: &Value, read: &Promise) -> u32 {
    let lead = text(expected, "lead");
    let fits = [
        lead.is_some_and(|lead| read.lead.as_deref().is_some_and(|read| text::same_name(&lead, read))),
        expected.get("coordinating").is_some() && names(expected, "coordinating") == read.coordinating,
        text(expected, "schedule").is_some_and(|words| crate::times::parse(&words).as_ref() == Some(&read.times)),
    ];
    fits.iter().map(|fits| u32::from(*fits)).sum()
}

/// Of tasks with the same words the one with the same cells is meant.
fn pair_titles(expected: &[Value], titles: &[String], read: &[Promise]) -> Vec<Option<usize>> {
    align::by_fit(titles.len(), read.len(), |wanted, found| {
        match (text::same(&read[found].title, &titles[wanted]), text::begins(&read[found].title, &titles[wanted])) {
            (true, _) => 20 + cells_that_fit(&expected[wanted], &read[found]),
            (false, true) => 10 + cells_that_fit(&expected[wanted], &read[found]),
            _ if text::begins(&read[found].clause, &titles[wanted]) => {
                1 + cells_that_fit(&expected[wanted], &read[found])
            }
            _ => 0,
        }
    })
}

fn pair_whole_titles(expected: &[Value], titles: &[String], read: &[Promise]) -> Vec<Option<usize>> {
    align::by_fit(titles.len(), read.len(), |wanted, found| {
        let is_same = text::same(&read[found].title, &titles[wanted]);
        if is_same { 20 + cells_that_fit(&expected[wanted], &read[found]) } else { 0 }
    })
}
