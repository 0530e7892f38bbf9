//! Computing deadlines from rules, time limits and calendars; counting working days.
//!
//! Where pending decisions matter, every outcome is computed: results state the earliest and latest.

use jiff::Timestamp;
use jiff::civil::Date;

use super::calendars::used;
use crate::error::{CchcError, Result};
use crate::model::record::{KeyPart, Problems};
use crate::model::{
    AwaitedDecision, Deadline, DeadlineRule, DeadlineSubject, IndexQuery, MissingClock, OrganisationUnit, Record,
    Scalar, TimeLimit, UnitId, WorkCalendar,
};
use crate::rules::{End, Unknown, Worked, WorkingDayCalculator, seed, vietnam_time};
use crate::store::View;
use crate::text::day_vi;

/// The deadline of a subject that starts on a day, by the rule that applied then: the unit's own, that of a unit above
/// it, or the rule that belongs to no unit.
///
/// # Errors
/// `NotCovered` if no rule applies, or a year in between has no calendar.
pub(crate) fn deadline_under(
    view: &View<'_>,
    subject: DeadlineSubject,
    unit: Option<UnitId>,
    started: Date,
) -> Result<Deadline> {
    set_by_rule(view, subject, unit, Start::On(started))
}

/// The deadline of a time limit that starts on a day, which itself is not counted. A deadline that would be a day off
/// moves to the next working day.
///
/// # Errors
/// `NotCovered` if a year in between has no calendar.
pub(crate) fn deadline_after(
    view: &View<'_>,
    limit: TimeLimit,
    unit: Option<UnitId>,
    started: Date,
) -> Result<Deadline> {
    counted_from(view, limit, unit, Start::On(started))
}

/// How many days of a range, both ends included, a unit works at least half of. If pending decisions matter, the
/// smallest possible count.
///
/// # Errors
/// `NotCovered` if a year in between has no calendar.
pub(crate) fn working_days(view: &View<'_>, unit: Option<UnitId>, from: Date, to: Date) -> Result<u32> {
    worked(view, unit, from, to).map(|worked| worked.least.days)
}

/// The work in a range of days.
#[derive(Debug, Clone)]
pub(crate) struct WorkedBetween {
    /// The smallest amount that any outcome of the pending decisions gives.
    pub least: Worked,
    /// The largest amount that any outcome gives.
    pub most: Worked,
    /// The pending decisions about these days.
    pub awaits: Vec<AwaitedDecision>,
}

/// The work of a unit in a range of days, both ends included. Each year is counted separately, as no decision reaches
/// into another year.
pub(crate) fn worked(view: &View<'_>, unit: Option<UnitId>, from: Date, to: Date) -> Result<WorkedBetween> {
    let mut whole = WorkedBetween { least: Worked::default(), most: Worked::default(), awaits: Vec::new() };
    for year in from.year()..=to.year() {
        let first = Date::new(year, 1, 1).map_or(from, |first| first.max(from));
        let last = Date::new(year, 12, 31).map_or(to, |last| last.min(to));
        let part = worked_in_a_year(view, unit, first, last)?;
        whole.least = whole.least.and(part.least);
        whole.most = whole.most.and(part.most);
        whole.awaits.extend(part.awaits);
    }
    Ok(whole)
}

fn worked_in_a_year(view: &View<'_>, unit: Option<UnitId>, from: Date, to: Date) -> Result<WorkedBetween> {
    let (ways, calendar) = by_calendar(view, unit, |calendar| calendar.worked(from, to))?;
    let one = ways.first().copied().unwrap_or_default();
    let pick = |pick: fn(u32, u32) -> u32| Worked {
        days: ways.iter().fold(one.days, |days, way| pick(days, way.days)),
        half_days: ways.iter().fold(one.half_days, |halves, way| pick(halves, way.half_days)),
    };
    Ok(WorkedBetween { least: pick(u32::min), most: pick(u32::max), awaits: calendar.awaited(&[(from, to)]) })
}

/// The start of a deadline.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Start {
    /// A day.
    On(Date),
    /// An arrival: after the daily hand-over, or on a day off, it counts from the next working day.
    Arrival(Timestamp),
}

impl Start {
    /// The one argument that is given; refuses none or both (`either`).
    pub fn given(name: &str, started: Option<Date>, received: Option<Timestamp>) -> Result<Self> {
        match (started, received) {
            (Some(day), None) => Ok(Self::On(day)),
            (None, Some(instant)) => Ok(Self::Arrival(instant)),
            _ => {
                let text = "give either the day the clock started, or when it arrived";
                let text_vi = "chỉ ghi một trong hai: ngày bắt đầu tính hoặc thời điểm nhận";
                let mut problems = Problems::default();
                problems.add("started", "either", text, text_vi).allowing(["started", "received"]);
                Err(CchcError::refused(name, problems))
            }
        }
    }

    /// The day it starts, and for an arrival the day it arrived: the days in between had to be looked up.
    fn day(self, calendar: &WorkingDayCalculator) -> Result<(Date, Option<Date>), Unknown> {
        match self {
            Self::On(day) => Ok((day, None)),
            Self::Arrival(instant) => {
                let received = vietnam_time(instant);
                Ok((calendar.arrival(received)?, Some(received.date())))
            }
        }
    }
}

/// The deadline by the rule that applied on the day it starts.
pub(crate) fn set_by_rule(
    view: &View<'_>,
    subject: DeadlineSubject,
    unit: Option<UnitId>,
    start: Start,
) -> Result<Deadline> {
    let (ways, _) = by_calendar(view, unit, |calendar| start.day(calendar))?;
    let started = ways.into_iter().map(|(started, _)| started).min().unwrap_or_default();
    let rule = rule_on(view, subject, unit, started)?;
    let deadline = counted_from(view, rule.time_limit, unit, start)?;
    let (id, verified) = (rule.id(), deadline.verified && rule.verified);
    Ok(Deadline { rule: Some(id), basis: Some(rule.basis), verified, ..deadline })
}

/// A deadline computed for one outcome of the pending decisions.
#[derive(Debug, Clone, Copy)]
struct Reckoned {
    started: Date,
    end: End,
    /// The range of days looked up to find the day it starts.
    arrival: (Date, Date),
    verified: bool,
}

impl Reckoned {
    fn of(calendar: &WorkingDayCalculator, start: Start, limit: TimeLimit) -> Result<Self, Unknown> {
        let (started, arrived) = start.day(calendar)?;
        let end = calendar.end(started, limit)?;
        let arrival_verified = arrived.map_or(Ok(true), |arrived| calendar.is_verified(arrived, started))?;
        let verified = arrival_verified && calendar.is_verified(end.looked_from, end.due)?;
        let arrival = arrived.map_or((end.looked_from, end.due), |arrived| (arrived, started));
        Ok(Self { started, end, arrival, verified })
    }

    fn last(&self) -> (Date, bool) {
        (self.end.due, !self.end.at_noon)
    }
}

/// The deadline of a time limit: the earliest possible, and the latest if pending decisions may move it.
pub(crate) fn counted_from(view: &View<'_>, limit: TimeLimit, unit: Option<UnitId>, start: Start) -> Result<Deadline> {
    let mut problems = Problems::default();
    problems.within("time_limit.", |problems| limit.validate(problems));
    problems.refuse("deadline")?;
    let (ways, calendar) = by_calendar(view, unit, |calendar| Reckoned::of(calendar, start, limit))?;
    let earliest = ways.iter().min_by_key(|way| way.last());
    let latest = ways.iter().max_by_key(|way| way.last());
    let (Some(earliest), Some(latest)) = (earliest, latest) else { return Err(Unknown::Year(0).into()) };
    let looked_at = ways.iter().flat_map(|way| [way.arrival, (way.end.looked_from, way.end.due)]);
    let awaits = calendar.awaited(&looked_at.collect::<Vec<_>>());
    Ok(Deadline {
        due: earliest.end.due,
        due_latest: (earliest.last() != latest.last()).then_some(latest.end.due),
        at_noon: earliest.end.at_noon,
        started: earliest.started,
        time_limit: limit,
        rule: None,
        basis: None,
        calendars: calendar.calendars().map(used).collect(),
        verified: awaits.is_empty() && ways.iter().all(|way| way.verified),
        awaits,
    })
}

/// Runs `ask` on a unit's calendars once for each outcome of the pending decisions it depends on. Returns the answers,
/// at least one, and the calendars they rest on.
pub(crate) fn by_calendar<T>(
    view: &View<'_>,
    unit: Option<UnitId>,
    ask: impl Fn(&WorkingDayCalculator) -> Result<T, Unknown>,
) -> Result<(Vec<T>, WorkingDayCalculator)> {
    let owners = owners(view, unit)?;
    let mut calendar = WorkingDayCalculator::default();
    let load = |calendar: &mut WorkingDayCalculator, year| {
        calendar.add_year(year, layers(view, &owners, year)?);
        Ok::<_, CchcError>(())
    };
    let ways = calendar.every_way(load, ask)?;
    Ok((ways, calendar))
}

/// The calendars of a year, those of the nearest unit first and the national one last.
fn layers(view: &View<'_>, owners: &[Option<UnitId>], year: i16) -> Result<Vec<WorkCalendar>> {
    let mut layers = Vec::new();
    for owner in owners {
        layers.extend(calendar_of(view, year, *owner)?);
    }
    match layers.last() {
        Some(national) if national.unit.is_none() => Ok(layers),
        _ => Err(Unknown::Year(year).into()),
    }
}

/// The calendar of a year that belongs to a unit; `None`: the national one.
pub(crate) fn calendar_of(view: &View<'_>, year: i16, owner: Option<UnitId>) -> Result<Option<WorkCalendar>> {
    let query = IndexQuery::by("year").with("year", i64::from(year)).with("unit", unit_value(owner)).limit(1);
    Ok(view.page(&query)?.items.pop())
}

/// The owners whose rules and calendars apply to a unit, nearest first: the unit, the units above it, and `None` for
/// rules and calendars of no unit.
pub(crate) fn owners(view: &View<'_>, unit: Option<UnitId>) -> Result<Vec<Option<UnitId>>> {
    let mut owners = Vec::new();
    let mut next = unit;
    while let Some(id) = next.filter(|id| !owners.contains(&Some(*id))) {
        owners.push(Some(id));
        next = view.get::<OrganisationUnit>(id)?.parent;
    }
    owners.push(None);
    Ok(owners)
}

/// The rule that applies to a deadline starting on a day: that of the nearest owner, and of one owner's rules the
/// latest.
fn rule_on(view: &View<'_>, subject: DeadlineSubject, unit: Option<UnitId>, started: Date) -> Result<DeadlineRule> {
    for owner in owners(view, unit)? {
        let rules = rules_of(view, subject, owner)?;
        if let Some(rule) = rules.into_iter().rfind(|rule| rule.applies_on(started)) {
            return Ok(rule);
        }
    }
    let known = seed::deadline_rules()?.iter().any(|rule| rule.subject == subject && rule.applies_on(started));
    let (advice, advice_vi) = if known {
        ("install it with deadline_rules.install", "hãy nạp quy định có sẵn bằng deadline_rules.install")
    } else {
        (
            "the library brings none for that day, give it with deadline_rules.add",
            "thư viện không có sẵn quy định cho ngày này, hãy nhập bằng deadline_rules.add",
        )
    };
    let (name_vi, started_vi) = (subject.label_vi(), day_vi(started));
    Err(CchcError::NotCovered {
        what: format!("deadline rule {}", subject_name(subject)),
        reason: format!("no rule applies to a clock started on {started}: {advice}"),
        reason_vi: format!("không có quy định thời hạn {name_vi} áp dụng cho ngày {started_vi}: {advice_vi}"),
    })
}

/// The rules of one owner for a subject, earliest first.
pub(crate) fn rules_of(view: &View<'_>, subject: DeadlineSubject, owner: Option<UnitId>) -> Result<Vec<DeadlineRule>> {
    let query = IndexQuery::by("subject").with("subject", subject_name(subject).as_str());
    view.all(query.with("unit", unit_value(owner)))
}

/// The subject's canonical name.
pub(crate) fn subject_name(subject: DeadlineSubject) -> String {
    match KeyPart::code(&subject) {
        KeyPart::Text(name) => name,
        _ => String::new(),
    }
}

fn unit_value(unit: Option<UnitId>) -> Scalar {
    unit.map_or(Scalar::Nothing, Scalar::from)
}

/// The deadline by the rule that applied; `None` if no rule or calendar covers it, with the reason added to
/// `not_covered`.
///
/// # Errors
/// Only if the file cannot be read.
pub(crate) fn clock(
    view: &View<'_>,
    subject: DeadlineSubject,
    unit: Option<UnitId>,
    started: Date,
    not_covered: &mut Vec<MissingClock>,
) -> Result<Option<Deadline>> {
    match deadline_under(view, subject, unit, started) {
        Ok(deadline) => Ok(Some(deadline)),
        Err(error @ CchcError::NotCovered { .. }) => {
            let (reason, reason_vi) = (error.to_string(), error.message_vi());
            not_covered.push(MissingClock { clock: subject, reason, reason_vi });
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
