//! Calendars: working days, time limits, coverage by year, lunar dates.

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

/// Whether there is work on a day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IsWorkingDay {
    /// The day.
    pub date: Date,
    /// Whose days; nothing for those of the national calendar.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// What a day is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DayStatus {
    /// The day.
    pub date: Date,
    /// What of it is worked on. Where that depends on decisions still to come, the most that may be.
    pub half: WorkedPart,
    /// The least that may be worked of it, where that depends on decisions still to come.
    #[serde(default)]
    pub may_be: Option<WorkedPart>,
    /// The decisions still to come on which the day depends.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
    /// What it is called.
    #[serde(default)]
    pub name: Option<String>,
    /// Why it is not what its weekday says; nothing where it is.
    #[serde(default)]
    pub kind: Option<DayKind>,
    /// The decision that says so (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether the decision was read; of a day that is what its weekday says, whether all days off of its year are
    /// known.
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

/// How many working days there are from a day to a day, both included.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CountWorkingDays {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Whose days; nothing for those of the national calendar.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// How much is worked in a stretch of days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkingDayCount {
    /// Days worked on, at least for half. Where that depends on decisions still to come, the fewest that there can be.
    pub days: u32,
    /// Mornings and afternoons worked on, likewise.
    pub half_days: u32,
    /// The most days that there can be, where decisions still to come matter.
    #[serde(default)]
    pub days_most: Option<u32>,
    /// The most mornings and afternoons that there can be, likewise.
    #[serde(default)]
    pub half_days_most: Option<u32>,
    /// The decisions still to come about these days, the earliest first.
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

/// The last day of a time limit. Give the day its clock started, or the instant something arrived: after the hand-over
/// or on a day off, it counts as arrived on the next working day.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DeadlineOfTimeLimit {
    /// How long it may take.
    pub time_limit: TimeLimit,
    /// The day the clock started; it does not count itself.
    #[serde(default)]
    pub started: Option<Date>,
    /// When it arrived, in place of the day the clock started.
    #[serde(default)]
    pub received: Option<Timestamp>,
    /// Whose working days; nothing for those of the national calendar.
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

/// Which years of a stretch have a calendar, and what in it is not certain.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CoverageOfCalendars {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Whose calendars; nothing for the national ones.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

/// What calendars there are of a stretch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarCoverage {
    /// Whether every year has a national calendar.
    pub covered: bool,
    /// Whether every year's calendars, and every one of their days in the stretch, is verified.
    pub verified: bool,
    /// Year by year.
    pub years: Vec<YearCoverage>,
    /// The days in force in the stretch that are not verified; those that may be off or worked on by a decision still
    /// to come say so (`awaits`).
    pub unverified_days: Vec<CalendarDay>,
    /// The decisions still to come about days of the stretch, the earliest first.
    #[serde(default)]
    pub awaits: Vec<AwaitedDecision>,
}

/// The calendars there are of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearCoverage {
    /// The year.
    pub year: i16,
    /// Whether it has a national calendar: without, it has no working days.
    pub covered: bool,
    /// Whether all its days off are known from decisions.
    pub verified: bool,
    /// The calendars, the nearest first and the national one last.
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

/// When the lunar year begins and when the Hùng Kings are commemorated, in Việt Nam.
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

/// A calendar, as it now is.
pub(crate) fn used(calendar: &WorkCalendar) -> CalendarUsed {
    CalendarUsed { calendar: calendar.id(), rev: calendar.header.rev }
}

fn in_order(name: &str, from: Date, to: Date) -> Result<()> {
    let mut problems = Problems::default();
    problems.order("to", Some(from), Some(to));
    problems.refuse(name)
}
