//! Queries on work calendars: working days, time limits, coverage by year, lunar dates.

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::deadlines::{Start, by_calendar, calendar_of, counted_from, owners, worked};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    AwaitedDecision, CalendarDay, CalendarUsed, DayKind, Deadline, LunarYear, Record, TimeLimit, UnitId, WorkCalendar,
    WorkedPart,
};
use crate::rules::{Unknown, WorkingDayCalculator, seed};
use crate::store::View;

/// Returns whether a day is worked on. Fails with `NotCovered` if its year has no national calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IsWorkingDay {
    /// The day.
    pub date: Date,
    /// The unit whose calendars apply, with those of the units above it and the national one. `None`: the national
    /// calendar alone.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// Whether and why a day is worked on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayStatus {
    /// The day.
    pub date: Date,
    /// How much of the day is worked: all, half or none of it. If that depends on pending decisions: the most that may
    /// be worked.
    pub half: WorkedPart,
    /// The least of the day that may be worked, if that depends on pending decisions. `None`: it does not.
    #[serde(default)]
    pub may_be: Option<WorkedPart>,
    /// The pending decisions that the day depends on.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
    /// The name of the day: of a holiday, for example.
    #[serde(default)]
    pub name: Option<String>,
    /// Why the day differs from its weekday. `None`: it does not.
    #[serde(default)]
    pub kind: Option<DayKind>,
    /// The decision that makes it differ (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether the calendar's entry for the day is verified by a decision. Of a day without an entry: whether all days
    /// off of its year are known.
    pub verified: bool,
}

impl Query for IsWorkingDay {
    type Answer = DayStatus;
    const NAME: &'static str = "calendars.is_working_day";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<DayStatus> {
        let status = |calendar: &WorkingDayCalculator| {
            let day = calendar.day(self.date)?;
            Ok(DayStatus {
                date: self.date,
                half: day.part,
                may_be: None,
                awaits: Vec::new(),
                name: day.entry.and_then(|entry| entry.name.clone()),
                kind: day.entry.map(|entry| entry.kind),
                basis: day.entry.and_then(|entry| entry.basis.clone()),
                verified: day.verified,
            })
        };
        let (mut ways, calendar) = by_calendar(view, self.unit, status)?;
        ways.sort_by_key(|way| std::cmp::Reverse(way.half.half_days()));
        let least = ways.last().map(|way| way.half);
        let most = ways.into_iter().next().ok_or(Unknown::Year(self.date.year()))?;
        Ok(DayStatus {
            may_be: least.filter(|least| *least != most.half),
            awaits: calendar.awaited(&[(self.date, self.date)]),
            ..most
        })
    }
}

/// Counts the working days from one day to another, both included. Fails with `NotCovered` if a year between them has
/// no national calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountWorkingDays {
    /// The first day.
    pub from: Date,
    /// The last day; not before `from` (`order`).
    pub to: Date,
    /// The unit whose calendars apply, with those of the units above it and the national one. `None`: the national
    /// calendar alone.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// The work in a range of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkingDayCount {
    /// Days worked on, at least half of each. If that depends on pending decisions, this is the smallest count that any
    /// outcome gives.
    pub days: u32,
    /// Mornings and afternoons worked on; likewise the smallest count.
    pub half_days: u32,
    /// The largest possible count of days, if pending decisions matter. `None`: `days` is exact.
    #[serde(default)]
    pub days_most: Option<u32>,
    /// The largest possible count of mornings and afternoons, if pending decisions matter. `None`: `half_days` is
    /// exact.
    #[serde(default)]
    pub half_days_most: Option<u32>,
    /// The pending decisions about these days, earliest first.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
}

impl Query for CountWorkingDays {
    type Answer = WorkingDayCount;
    const NAME: &'static str = "calendars.working_days";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<WorkingDayCount> {
        in_order(Self::NAME, self.from, self.to)?;
        let worked = worked(view, self.unit, self.from, self.to)?;
        let (least, most) = (worked.least, worked.most);
        Ok(WorkingDayCount {
            days: least.days,
            half_days: least.half_days,
            days_most: Some(most.days).filter(|days| *days != least.days),
            half_days_most: Some(most.half_days).filter(|halves| *halves != least.half_days),
            awaits: worked.awaits,
        })
    }
}

/// Returns the deadline that a time limit sets. Fails with `NotCovered` if a year it reaches has no national calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineOfTimeLimit {
    /// How long it may take.
    pub time_limit: TimeLimit,
    /// The day it starts; that day itself is not counted. Exactly one of `started` and `received` is required (else
    /// `either`).
    #[serde(default)]
    pub started: Option<Date>,
    /// The instant something arrived. If that is after the daily hand-over in Việt Nam (15:00, unless the calendar's
    /// `hand_over` says otherwise) or on a day off, it counts as arrived on the next working day.
    #[serde(default)]
    pub received: Option<Timestamp>,
    /// The unit whose calendars apply, with those of the units above it and the national one. `None`: the national
    /// calendar alone.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for DeadlineOfTimeLimit {
    type Answer = Deadline;
    const NAME: &'static str = "calendars.deadline";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<Deadline> {
        counted_from(view, self.time_limit, self.unit, Start::given(Self::NAME, self.started, self.received)?)
    }
}

/// Returns which years of a range have a calendar, and what in it is not certain.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CoverageOfCalendars {
    /// The first day.
    pub from: Date,
    /// The last day; not before `from` (`order`).
    pub to: Date,
    /// The unit whose calendars apply, with those of the units above it and the national one. `None`: the national
    /// calendar alone.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// The calendars of a range of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarCoverage {
    /// Whether every year has a national calendar.
    pub covered: bool,
    /// Whether every year's calendars are verified, and so is each of their days in the range.
    pub verified: bool,
    /// Year by year.
    pub years: Vec<YearCoverage>,
    /// The days in force in the range that are not verified; `awaits` of a day tells that a pending decision may change
    /// it.
    pub unverified_days: Vec<CalendarDay>,
    /// The pending decisions about days of the range, earliest first.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
}

/// The calendars of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearCoverage {
    /// The year.
    pub year: i16,
    /// Whether it has a national calendar; without one, its working days cannot be counted.
    pub covered: bool,
    /// Whether all its days off are known from decisions.
    pub verified: bool,
    /// The calendars, those of the nearest unit first and the national one last.
    pub calendars: Vec<CalendarUsed>,
}

impl Query for CoverageOfCalendars {
    type Answer = CalendarCoverage;
    const NAME: &'static str = "calendars.coverage";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<CalendarCoverage> {
        in_order(Self::NAME, self.from, self.to)?;
        let owners = owners(view, self.unit)?;
        let (mut years, mut unverified_days, mut awaits) = (Vec::new(), Vec::new(), Vec::new());
        for year in self.from.year()..=self.to.year() {
            let mut layers = Vec::new();
            for owner in &owners {
                layers.extend(calendar_of(view, year, *owner)?);
            }
            let covered = layers.last().is_some_and(|calendar| calendar.unit.is_none());
            years.push(YearCoverage {
                year,
                covered,
                verified: covered && layers.iter().all(|calendar| calendar.verified),
                calendars: layers.iter().map(used).collect(),
            });
            let mut calendar = WorkingDayCalculator::default();
            calendar.add_year(year, layers);
            let within = |day: &CalendarDay| (self.from..=self.to).contains(&day.date);
            let entries = calendar.entries(year).into_iter().filter(|day| within(day) && !day.verified);
            unverified_days.extend(entries.map(Cow::into_owned));
            awaits.extend(calendar.awaited(&[(self.from, self.to)]));
        }
        Ok(CalendarCoverage {
            covered: years.iter().all(|year| year.covered),
            verified: unverified_days.is_empty() && years.iter().all(|year| year.verified),
            years,
            unverified_days,
            awaits,
        })
    }
}

/// Returns the first day of a lunar year (Tết) and the Hùng Kings' commemoration day, in Việt Nam. Fails with
/// `NotCovered` outside the built-in table.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LunarDates {
    /// The year.
    pub year: i16,
}

impl Query for LunarDates {
    type Answer = LunarYear;
    const NAME: &'static str = "calendars.lunar";

    fn answer(self, _view: &View<'_>, _now: Timestamp) -> Result<LunarYear> {
        let known = seed::lunar_years()?;
        let years = || known.iter().map(|known| known.year);
        let (first, last) = (years().min().unwrap_or_default(), years().max().unwrap_or_default());
        let none = || CchcError::NotCovered {
            what: format!("lunar year {}", self.year),
            reason: format!("the table goes from {first} to {last}"),
            reason_vi: format!("bảng tra âm lịch có từ năm {first} đến năm {last}, không có năm {}", self.year),
        };
        known.iter().find(|known| known.year == self.year).cloned().ok_or_else(none)
    }
}

/// A reference to a calendar at its current revision.
pub(crate) fn used(calendar: &WorkCalendar) -> CalendarUsed {
    CalendarUsed { calendar: calendar.id(), rev: calendar.header.rev }
}

fn in_order(name: &str, from: Date, to: Date) -> Result<()> {
    let mut problems = Problems::default();
    problems.order("to", Some(from), Some(to));
    problems.refuse(name)
}
