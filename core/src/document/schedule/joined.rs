//! Joins time expressions that belong together: "quý I và quý III năm 2024", "trước ngày 15/6 và 15/11 hằng năm", "hàng
//! quý, 6 tháng, năm".

use super::context::Context;
use super::once::{self, Once, OnceMatch};
use super::units::{self, ScheduleUnit, ScheduleUnitKind};
use super::{FoundSchedule, recurring};
use crate::model::{Schedule, YearDay, YearTime};

/// Times that are listed together.
#[derive(Default)]
pub(super) struct ScheduleGroup {
    recurring: Vec<Schedule>,
    once: Vec<Once>,
    certain: bool,
    /// The word after them.
    pub next: usize,
}

/// How a time is joined to the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    Comma,
    And,
    /// Nothing stands between: "ngày 10/12 hằng năm".
    Nothing,
}

/// The times that begin at a word.
pub(super) fn at(context: &Context<'_, '_>, index: usize) -> Option<ScheduleGroup> {
    let mut group = first(context, index)?;
    if group.is_empty() {
        return Some(group);
    }
    const MOST: usize = 40;
    let most = index.saturating_add(MOST * 4);
    while group.next < most {
        let Some((join, start)) = join(context, group.next) else {
            break;
        };
        if !group.take_next(context, join, start) {
            break;
        }
    }
    // "Ngày 10/10 hằng năm là Ngày Chuyển đổi số quốc gia" says what a day is.
    if context.is_written(group.next, &["là"]) {
        return Some(ScheduleGroup { next: group.next, ..ScheduleGroup::default() });
    }
    Some(group)
}

fn first(context: &Context<'_, '_>, index: usize) -> Option<ScheduleGroup> {
    if let Some(found) = recurring::at(context, index) {
        let recurring = if context.is_quoted(index) { Vec::new() } else { found.schedules };
        return Some(ScheduleGroup { recurring, once: Vec::new(), certain: found.certain, next: found.next });
    }
    let OnceMatch { times, certain, next } = once::at(context, index)?;
    Some(ScheduleGroup { recurring: Vec::new(), once: times, certain, next })
}

/// What joins the word at an index to the one before it, and the word that is joined.
fn join(context: &Context<'_, '_>, index: usize) -> Option<(Join, usize)> {
    let words = context.words;
    let mark = words.gap(index).trim();
    if index >= words.len() {
        return None;
    }
    let and = context.is_written(index, &["và"]) && matches!(mark, "" | ",");
    match mark {
        _ if and => Some((Join::And, index + 1)),
        "," | ";" => Some((Join::Comma, index)),
        // "Hằng năm (tháng 11)".
        "(" => Some((Join::Nothing, index)),
        "+" | "&" => Some((Join::And, index)),
        "" => Some((Join::Nothing, index)),
        _ => None,
    }
}

impl ScheduleGroup {
    fn is_empty(&self) -> bool {
        self.recurring.is_empty() && self.once.is_empty()
    }

    fn is_yearly(&self) -> bool {
        self.recurring == [Schedule::Yearly]
    }

    /// Takes a further time; whether there was one that belongs here.
    fn take_next(&mut self, context: &Context<'_, '_>, join: Join, start: usize) -> bool {
        let start = start + usize::from(matches!(context.words.folded(start), "vao" | "trong"));
        if let Some(found) = recurring::at(context, start) {
            return self.take_recurring(&found, join);
        }
        if let Some(read) = self.goes_on(context, join, start).or_else(|| once::at(context, start)) {
            return self.take_once(read, join);
        }
        false
    }

    fn take_recurring(&mut self, found: &recurring::Recurring, join: Join) -> bool {
        let is_yearly = found.schedules == [Schedule::Yearly];
        let fits = match join {
            Join::Nothing => is_yearly && !self.once.is_empty() && self.recurring.is_empty(),
            Join::Comma => self.once.is_empty() && self.counts() && found.schedules.iter().all(counts),
            Join::And => true,
        };
        if found.schedules.is_empty() || !fits {
            return false;
        }
        // "Quý I và hằng năm" is two things; without "và" it says that the time comes again.
        if join == Join::And && is_yearly && !self.once.is_empty() {
            self.certain = false;
        }
        let new = found.schedules.iter().filter(|schedule| !self.recurring.contains(schedule));
        let new = new.cloned().collect::<Vec<_>>();
        self.recurring.extend(new);
        self.certain &= found.certain || join == Join::Nothing;
        self.next = found.next;
        true
    }

    /// Whether what recurs does so at intervals that can be counted.
    fn counts(&self) -> bool {
        self.recurring.iter().all(counts)
    }

    fn take_once(&mut self, read: OnceMatch, join: Join) -> bool {
        let fits = match join {
            // "Hằng năm trước ngày 15/12".
            Join::Nothing => self.once.is_empty() && self.is_yearly() && names_no_year(&read.times),
            Join::Comma if self.recurring.is_empty() => true,
            Join::Comma => self.is_yearly() && names_no_year(&read.times),
            Join::And => true,
        };
        if read.times.is_empty() || !fits {
            return false;
        }
        self.once.extend(read.times);
        self.certain &= read.certain;
        self.next = read.next;
        true
    }

    /// A time without its word, which goes on from the one before it: ", III", "và 15/11". A last day stays one.
    fn goes_on(&self, context: &Context<'_, '_>, join: Join, start: usize) -> Option<OnceMatch> {
        let last = *self.once.last().filter(|_| join != Join::Nothing)?;
        let unit = match last {
            Once::At(unit) | Once::Before(unit) | Once::Until(unit) | Once::Between(_, unit) => unit,
            Once::PlanYear => return None,
        };
        let alike = units::alike(context, start, unit.what);
        let named = || units::named(context, start).filter(|(unit, _)| !unit.is_year());
        let (next_unit, next) =
            alike.or_else(|| matches!(last, Once::Before(_) | Once::Until(_)).then(named).flatten())?;
        let like = |unit: ScheduleUnit| match last {
            Once::Before(_) => Once::Before(unit),
            Once::Until(_) => Once::Until(unit),
            _ => Once::At(unit),
        };
        // "Trước ngày 15 tháng 6 và tháng 12": the same day of both.
        let (time, certain) = match (last, unit.what, next_unit.what) {
            (
                Once::Before(_) | Once::Until(_),
                ScheduleUnitKind::Day { day, .. },
                ScheduleUnitKind::Month { month },
            ) => (like(ScheduleUnit { what: ScheduleUnitKind::Day { month, day }, year: next_unit.year }), false),
            _ => (like(next_unit), true),
        };
        // "15/6 - 30/6" goes on as a range of its own.
        let as_range = matches!(time, Once::At(_)).then(|| once::range_from(context, next_unit, next)).flatten();
        as_range.or(Some(OnceMatch { times: vec![time], certain, next }))
    }

    /// The schedule, with the year that is known. In prose a time before the plan's year is one gone by, it seems.
    pub fn resolve(&self, plan_year: Option<i16>, only_a_time: bool) -> FoundSchedule {
        let found = |schedule, certain| FoundSchedule { schedule, certain, lacks_year: false };
        if self.once.is_empty() {
            return found(joined(self.recurring.clone()), self.certain);
        }
        if self.is_yearly() && names_no_year(&self.once) {
            let times = self.once.iter().map(|time| each_year(*time)).collect::<Option<Vec<_>>>();
            return times
                .map_or_else(FoundSchedule::nothing, |times| found(Schedule::EachYear { times }, self.certain));
        }
        let Some(dated) = with_years(&self.once, plan_year) else {
            return FoundSchedule { lacks_year: true, ..FoundSchedule::nothing() };
        };
        let Some(times) = dated.iter().map(|(time, year)| schedule(*time, *year)).collect::<Option<Vec<_>>>() else {
            return FoundSchedule::nothing();
        };
        let is_past = plan_year.is_some_and(|plan_year| dated.iter().all(|(_, year)| *year < plan_year));
        let certain = self.certain && (only_a_time || !is_past);
        if self.recurring.is_empty() {
            if let Some(schedule) = in_a_row(&dated) {
                return found(schedule, certain);
            }
            return match is_in_order(&times) {
                true => found(joined(times), certain),
                // "Quý IV và quý I/2025": whose year is which is not said.
                false if self.once.iter().any(|time| time.lacks_year()) => FoundSchedule::nothing(),
                false => found(joined(times), certain),
            };
        }
        found(joined(self.recurring.iter().cloned().chain(times).collect()), certain)
    }
}

fn counts(schedule: &Schedule) -> bool {
    !matches!(schedule, Schedule::Continuous | Schedule::Periodic)
}

fn names_no_year(times: &[Once]) -> bool {
    times.iter().all(|time| time.year().is_none() && *time != Once::PlanYear)
}

/// One time, or several without repetition.
fn joined(mut times: Vec<Schedule>) -> Schedule {
    let mut kept: Vec<Schedule> = Vec::new();
    for time in times.drain(..) {
        if !kept.contains(&time) {
            kept.push(time);
        }
    }
    match kept.len() {
        0 => Schedule::Unspecified,
        1 => kept.pop().unwrap_or_default(),
        _ => Schedule::Several { times: kept },
    }
}

/// Each time with its year: its own, that of a later one, that of an earlier one, the plan's.
fn with_years(times: &[Once], plan_year: Option<i16>) -> Option<Vec<(Once, i16)>> {
    let mut dated = Vec::with_capacity(times.len());
    let mut later = None;
    for time in times.iter().rev() {
        later = time.year().or(later);
        dated.push((*time, later));
    }
    dated.reverse();
    let mut earlier = plan_year;
    let each = dated.into_iter().map(|(time, year)| {
        let year = year.or(earlier)?;
        earlier = Some(year);
        Some((time, year))
    });
    each.collect()
}

fn schedule(time: Once, year: i16) -> Option<Schedule> {
    match time {
        Once::At(unit) => unit.schedule(year),
        Once::Before(unit) if !unit.is_day() => {
            let (first, _) = unit.days(year)?;
            Some(Schedule::ByDate { date: first.yesterday().ok()? })
        }
        Once::Before(unit) | Once::Until(unit) => Some(Schedule::ByDate { date: unit.days(year)?.1 }),
        Once::Between(from, to) => {
            let (first, _) = from.days(from.year.unwrap_or(year))?;
            let (_, last) = to.days(to.year.unwrap_or(year))?;
            (first <= last).then_some(Schedule::Range { from: first, to: last })
        }
        Once::PlanYear => Some(Schedule::InYear { year }),
    }
}

/// Months, quarters or years one after the other: the range that covers them; all four quarters are every quarter.
fn in_a_row(dated: &[(Once, i16)]) -> Option<Schedule> {
    let units = dated.iter().map(|(time, year)| match time {
        Once::At(unit) if !unit.is_day() => Some((unit.what, unit.days(*year)?)),
        _ => None,
    });
    let units = units.collect::<Option<Vec<_>>>()?;
    let (what, (from, _)) = *units.first()?;
    let (_, (_, to)) = *units.last()?;
    let is_row = units.windows(2).all(|pair| match pair {
        [(_, (_, end)), (_, (start, _))] => end.tomorrow().is_ok_and(|next| next == *start),
        _ => false,
    });
    if units.len() < 2 || !is_row {
        return None;
    }
    let all_quarters = units.len() == 4 && matches!(what, ScheduleUnitKind::Quarter { .. }) && from.year() == to.year();
    Some(if all_quarters { Schedule::Quarterly } else { Schedule::Range { from, to } })
}

fn is_in_order(times: &[Schedule]) -> bool {
    let last_day = |time: &Schedule| match time {
        Schedule::OnDate { date } | Schedule::ByDate { date } => Some(*date),
        Schedule::Range { to, .. } => Some(*to),
        Schedule::InYear { year } => ScheduleUnit::year(*year).days(*year).map(|days| days.1),
        Schedule::InQuarter { year, quarter } => {
            ScheduleUnit { what: ScheduleUnitKind::Quarter { quarter: *quarter }, year: None }
                .days(*year)
                .map(|days| days.1)
        }
        Schedule::InMonth { year, month } => ScheduleUnit::month(*month, None).days(*year).map(|days| days.1),
        _ => None,
    };
    times.iter().map(last_day).is_sorted()
}

/// A time of every year. Any leap year tells the days of it.
fn each_year(time: Once) -> Option<YearTime> {
    const YEAR: i16 = 2000;
    let day = |date: jiff::civil::Date| YearDay { month: date.month(), day: date.day() };
    match (time, schedule(time, YEAR)?) {
        (_, Schedule::OnDate { date }) => Some(YearTime::OnDay { day: day(date) }),
        (_, Schedule::ByDate { date }) if date.year() == YEAR => Some(YearTime::ByDay { day: day(date) }),
        (_, Schedule::InMonth { month, .. }) => Some(YearTime::MonthOfYear { month }),
        (_, Schedule::InQuarter { quarter, .. }) => Some(YearTime::QuarterOfYear { quarter }),
        (_, Schedule::Range { from, to }) => Some(YearTime::DayRange { from: day(from), to: day(to) }),
        _ => None,
    }
}
