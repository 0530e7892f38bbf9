//! Commands that apply decisions on days off to work calendars.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Command;
use super::calendars::no_calendar_comes_with_the_library;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{CalendarDay, DayKind, DayOffDecision, Occasion, PendingDecision, UnitId, WorkCalendar};
use crate::query::deadlines::calendar_of;
use crate::rules::{HolidayRules, seed};
use crate::store::Transaction;
use crate::text::day_vi;

/// Applies a decision on days off to the calendars of its years. Returns the calendars it changed.
///
/// Each day of the decision replaces the calendar's entry for that date, as verified and with its legal basis.
/// Unverified days of the occasions it settles are removed, and pending decisions about them are closed. Other days
/// stay. A missing national calendar is installed first (`NotCovered` if the library has none for that year); a missing
/// calendar of a unit starts empty.
///
/// Refused if the decision names no day (`too_few`), the same date twice (`named_twice`), or no legal basis
/// (`required`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ApplyDayOffDecision {
    /// The decision, read from a text or entered by hand. Its days count as verified: somebody must have checked it.
    pub decision: DayOffDecision,
    /// The unit whose calendar it changes. `None`: the national calendar.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Command for ApplyDayOffDecision {
    type Output = Vec<WorkCalendar>;
    const NAME: &'static str = "calendars.apply_decision";

    /// Returns the calendars that it changed.
    fn run(self, batch: &mut Transaction) -> Result<Vec<WorkCalendar>> {
        validate(&self.decision)?;
        let rules = seed::holiday_rules()?;
        batch.savepoint(|batch| {
            let years: BTreeSet<i16> = self.decision.days.iter().map(|day| day.date.year()).collect();
            let mut changed = Vec::new();
            for year in years {
                match calendar_of(&batch.view(), year, self.unit)? {
                    Some(calendar) => changed.push(batch.update(applied(&self.decision, calendar, &rules))?),
                    None => {
                        let calendar = match self.unit {
                            Some(unit) => WorkCalendar { year, unit: Some(unit), ..WorkCalendar::default() },
                            None => seed::calendar(year)?.ok_or_else(|| no_calendar_comes_with_the_library(year))?,
                        };
                        changed.push(batch.add(applied(&self.decision, calendar, &rules))?);
                    }
                }
            }
            Ok(changed)
        })
    }
}

fn validate(decision: &DayOffDecision) -> Result<()> {
    let mut problems = Problems::default();
    if decision.days.is_empty() {
        problems.add("decision.days", "too_few", "names no day", "chưa có ngày nào");
    }
    if decision.basis.as_deref().is_none_or(|basis| basis.trim().is_empty()) {
        let (text, text_vi) = ("say which document decides it", "cần ghi căn cứ: văn bản nào quyết định");
        problems.add("decision.basis", "required", text, text_vi);
    }
    for (position, day) in decision.days.iter().enumerate() {
        if decision.days.iter().take(position).any(|other| other.date == day.date) {
            let text_vi = format!("{} được nêu hai lần", day_vi(day.date));
            problems.add(&format!("decision.days[{position}].date"), "named_twice", "is named twice", text_vi);
        }
    }
    problems.refuse(ApplyDayOffDecision::NAME)
}

/// A calendar with a decision applied.
fn applied(decision: &DayOffDecision, mut calendar: WorkCalendar, rules: &HolidayRules) -> WorkCalendar {
    let new = decision.days.iter().filter(|day| day.date.year() == calendar.year);
    let new: Vec<CalendarDay> = new
        .map(|day| CalendarDay {
            basis: day.basis.clone().or_else(|| decision.basis.clone()),
            verified: true,
            awaits: None,
            ..day.clone()
        })
        .collect();
    let replaced = replaced(decision, &calendar.days, rules);
    calendar.days.retain(|day| !replaced.contains(&day.date) && new.iter().all(|other| other.date != day.date));
    calendar.days.extend(new);
    calendar.days.sort_by_key(|day| day.date);
    calendar.pending.retain(|pending| !is_settled(pending, decision));
    let bases = [calendar.basis.take(), decision.basis.clone()];
    let mut told: Vec<String> = Vec::new();
    for basis in bases.into_iter().flatten() {
        if !told.iter().any(|before| before.contains(&basis)) {
            told.push(basis);
        }
    }
    calendar.basis = (!told.is_empty()).then(|| told.join("; "));
    if calendar.unit.is_none() {
        calendar.verified = calendar.pending.is_empty() && calendar.days.iter().all(|day| day.verified);
    }
    calendar
}

/// The unverified days of a calendar that belong to occasions this decision settles, with the working days that make up
/// for them.
fn replaced(decision: &DayOffDecision, days: &[CalendarDay], rules: &HolidayRules) -> BTreeSet<jiff::civil::Date> {
    let is_of = |day: &CalendarDay, occasion: &Occasion| {
        let name = rules.name(*occasion);
        !name.is_empty() && day.name.as_deref().is_some_and(|own| own.contains(name))
    };
    let doubted = |day: &&CalendarDay| !day.verified && decision.settles.iter().any(|occasion| is_of(day, occasion));
    let mut replaced: BTreeSet<_> = days.iter().filter(doubted).map(|day| day.date).collect();
    let worked_for = |day: &&CalendarDay| {
        let off = day.name.as_deref().and_then(|name| name.strip_prefix("Làm bù cho ngày "));
        let is_replaced =
            |off: &str| replaced.iter().any(|date| format!("{:02}/{:02}", date.day(), date.month()) == off);
        day.kind == DayKind::SwapWork && !day.verified && off.is_some_and(is_replaced)
    };
    let made_up: Vec<_> = days.iter().filter(worked_for).map(|day| day.date).collect();
    replaced.extend(made_up);
    replaced
}

/// Whether a decision settles a pending one: it is about the same occasion, and within `NEARBY` days of it.
fn is_settled(pending: &PendingDecision, decision: &DayOffDecision) -> bool {
    const NEARBY: i32 = 40;
    let is_near = |one: &CalendarDay| {
        let distance = |other: &CalendarDay| one.date.until(other.date).map_or(i32::MAX, |span| span.get_days().abs());
        decision.days.iter().any(|day| distance(day) <= NEARBY)
    };
    decision.settles.contains(&pending.occasion) && pending.choices.iter().flat_map(|choice| &choice.days).any(is_near)
}
