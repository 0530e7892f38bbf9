//! The status of a promise, computed from its schedule, the current day, and the days with evidence.

mod gaps;

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate, Weekday, date};

use gaps::Gaps;

use crate::model::{ActivityStatus, Gap, Period, Schedule, YearPart};
use crate::text::day_vi;

/// The terms of a promise: when, how often, and how long it may be without evidence.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'s> {
    /// When the promise must be kept.
    pub schedule: &'s Schedule,
    /// The year of the plan; none if unknown.
    pub year: Option<i16>,
    /// On how many days there must be evidence in all; none if no number was promised.
    pub target: Option<u32>,
    /// The first day on which the promise could be kept, if later than the first day of its schedule: the day on which
    /// the plan was issued.
    pub begins: Option<Date>,
    /// The most days in a row without evidence for a promise that is kept continuously; none for the default of the
    /// schedule.
    pub allowed_gap: Option<u32>,
}

impl<'s> Terms<'s> {
    /// The terms of a schedule alone in a plan for `year`.
    pub const fn of(schedule: &'s Schedule, year: Option<i16>) -> Self {
        Self { schedule, year, target: None, begins: None, allowed_gap: None }
    }

    /// The most days in a row without evidence.
    fn gap(&self) -> u32 {
        // Plans are reported by the quarter; a working week and the longest holidays are shorter than a fortnight.
        self.allowed_gap.unwrap_or(if *self.schedule == Schedule::Daily { 14 } else { 92 })
    }
}

/// The status of a promise, computed from schedule, reference day and evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DerivedStatus {
    /// The status.
    pub status: ActivityStatus,
    /// The last day by which all of it must be proven; none if the year is not known.
    pub due: Option<Date>,
    /// How often it must be proven in all; none if that cannot be counted.
    pub expected: Option<u32>,
    /// How often it was proven.
    pub proven: u32,
    /// Due times that passed without proof, and gaps longer than allowed, in Vietnamese.
    pub missing: Vec<String>,
    /// The longest gap without evidence; none if the promise is not kept continuously.
    pub longest_gap: Option<Gap>,
    /// The day of the last evidence up to the reference day; none if there is none.
    pub last_evidence: Option<Date>,
}

impl DerivedStatus {
    const fn nothing() -> Self {
        Self {
            status: ActivityStatus::NotStarted,
            due: None,
            expected: None,
            proven: 0,
            missing: Vec::new(),
            longest_gap: None,
            last_evidence: None,
        }
    }
}

/// Computes the status of one promise on the day `today`, which is not over yet.
///
/// A promise is one of these:
///
/// Due once (on or by a day, in a month, quarter, range or year; without a time: in the year of the plan). It is done
/// with the first proof, or with as many proofs as the target asks for, and overdue if the last day passes without
/// them.
///
/// Due in each week, month, quarter, half year or year. Each period that is over needs a proof; one without makes the
/// promise overdue.
///
/// Continuous, periodic or daily. It is under way from the first proof on and done at the end of the year. It is
/// overdue if a gap is longer than allowed, or if the year ends without proof or short of the target.
///
/// Due at several times, or at times of each year. Each time is due by itself. A proof counts for the time within whose
/// days it is; a further proof there counts for the earliest time that is over and unproven; a proof outside all of
/// them counts for the earliest unproven time.
///
/// A proof dated after `today` does not count. For a promise due once, early and late proofs count, too: late is done.
pub fn assess(terms: &Terms<'_>, proofs: &[Date], today: Date) -> DerivedStatus {
    let Terms { schedule, year, target, .. } = *terms;
    let proofs: BTreeSet<Date> = proofs.iter().copied().filter(|proof| *proof <= today).collect();
    let span = window(schedule, year);
    let standing = match (single_times(schedule, year), periods(schedule, year)) {
        (Some(times), _) => several(&times, terms, &proofs, today),
        (None, Some(periods)) => {
            // What was over when the plan was issued could not be kept.
            let open = |period: &Period| terms.begins.is_none_or(|begins| period.to >= begins);
            recurring(&periods.into_iter().filter(open).collect::<Vec<_>>(), &proofs, today, target)
        }
        (None, None) if is_lasting(schedule) => lasting(terms, span.as_ref(), &proofs, today),
        (None, None) => once(span.as_ref(), proofs.len() as u32, today, target.unwrap_or(1)),
    };
    DerivedStatus { last_evidence: proofs.last().copied(), ..standing }
}

/// Whether the promise is kept continuously. A recurring promise is treated so if its periods are not known.
fn is_lasting(schedule: &Schedule) -> bool {
    matches!(
        schedule,
        Schedule::Continuous
            | Schedule::Periodic
            | Schedule::Daily
            | Schedule::Weekly
            | Schedule::Monthly
            | Schedule::Quarterly
            | Schedule::HalfYearly
            | Schedule::Yearly
            | Schedule::EachYear { .. }
    )
}

/// The days within which a promise of a plan for `year` must be kept; none if they are not known.
pub fn window(schedule: &Schedule, year: Option<i16>) -> Option<Period> {
    match schedule {
        Schedule::OnDate { date } => Some(Period::between(*date, *date)),
        Schedule::ByDate { date: last } => Some(Period::between(date(last.year(), 1, 1), *last)),
        Schedule::Range { from, to } => Some(Period::between(*from, *to)),
        Schedule::InMonth { year, month } => Some(Period::part(*year, YearPart::Month(*month))),
        Schedule::InQuarter { year, quarter } => Some(Period::part(*year, YearPart::Quarter(*quarter))),
        Schedule::InYear { year } => Some(Period::part(*year, YearPart::Whole)),
        Schedule::Several { .. } | Schedule::EachYear { .. } => {
            let times = single_times(schedule, year)?;
            let windows = times.iter().map(|time| window(time, year)).collect::<Option<Vec<_>>>()?;
            let first = windows.iter().map(|window| window.from).min()?;
            let last = windows.iter().map(|window| window.to).max()?;
            Some(Period::between(first, last))
        }
        _ => year.map(|year| Period::part(year, YearPart::Whole)),
    }
}

/// The times of a schedule that has several; those of every year as they fall in the plan's.
fn single_times(schedule: &Schedule, year: Option<i16>) -> Option<Vec<Schedule>> {
    let of_year = |schedule: &Schedule| match schedule {
        Schedule::EachYear { times } => times.iter().map(|time| time.in_year(year?)).collect::<Option<Vec<_>>>(),
        _ => None,
    };
    match schedule {
        Schedule::Several { times } => {
            Some(times.iter().flat_map(|time| of_year(time).unwrap_or_else(|| vec![time.clone()])).collect())
        }
        other => of_year(other),
    }
}

/// The parts of the plan's year in each of which a promise is due.
fn periods(schedule: &Schedule, year: Option<i16>) -> Option<Vec<Period>> {
    let year = year?;
    match schedule {
        Schedule::Weekly => Some(weeks(year)),
        Schedule::Monthly => Some((1..=12).map(|month| Period::part(year, YearPart::Month(month))).collect()),
        Schedule::Quarterly => Some((1..=4).map(|quarter| Period::part(year, YearPart::Quarter(quarter))).collect()),
        Schedule::HalfYearly => Some((1..=2).map(|half| Period::part(year, YearPart::Half(half))).collect()),
        Schedule::Yearly => Some(vec![Period::part(year, YearPart::Whole)]),
        _ => None,
    }
}

/// The weeks of a year, Monday to Sunday, as ISO 8601 counts them.
fn weeks(year: i16) -> Vec<Period> {
    let first = ISOWeekDate::new(year, 1, Weekday::Monday).map(ISOWeekDate::date);
    let monday = |first: Date| first.series(7.days()).take_while(move |day| day.iso_week_date().year() == year);
    let week = |monday: Date| {
        let name = format!("Tuần {:02}/{year}", monday.iso_week_date().week());
        Period { name, ..Period::between(monday, monday.saturating_add(6.days())) }
    };
    first.map(|first| monday(first).map(week).collect()).unwrap_or_default()
}

fn once(span: Option<&Period>, proven: u32, today: Date, expected: u32) -> DerivedStatus {
    let due = span.map(|span| span.to);
    let status = match proven {
        proven if proven >= expected => ActivityStatus::Done,
        _ if due.is_some_and(|due| today > due) => ActivityStatus::Overdue,
        0 => ActivityStatus::NotStarted,
        _ => ActivityStatus::UnderWay,
    };
    DerivedStatus { status, due, expected: Some(expected), proven, ..DerivedStatus::nothing() }
}

fn lasting(terms: &Terms<'_>, span: Option<&Period>, proofs: &BTreeSet<Date>, today: Date) -> DerivedStatus {
    let due = span.map(|span| span.to);
    let gaps = Gaps::of(terms, span, proofs, today);
    let proven = proofs.iter().filter(|proof| span.is_none_or(|span| span.contains(**proof))).count() as u32;
    let enough = proven >= terms.target.unwrap_or(1);
    let too_long = gaps.longer_than(terms.gap());
    let status = match (due.is_some_and(|due| today > due), proven) {
        _ if !too_long.is_empty() => ActivityStatus::Overdue,
        (true, _) if enough => ActivityStatus::Done,
        (true, _) => ActivityStatus::Overdue,
        (false, 0) => ActivityStatus::NotStarted,
        (false, _) => ActivityStatus::UnderWay,
    };
    let missing = too_long.into_iter().map(gap_name).collect();
    DerivedStatus {
        status,
        due,
        expected: terms.target,
        proven,
        missing,
        longest_gap: gaps.longest(),
        ..DerivedStatus::nothing()
    }
}

fn gap_name(gap: Gap) -> String {
    format!("Từ {} đến {}", day_vi(gap.from), day_vi(gap.to))
}

fn recurring(parts: &[Period], proofs: &BTreeSet<Date>, today: Date, target: Option<u32>) -> DerivedStatus {
    let parts =
        parts.iter().map(|period| DueWindow::counted(period.clone(), lies_within(period, proofs))).collect::<Vec<_>>();
    of_parts(&parts, proofs, today, target)
}

/// The status of several times. Each time that is due once takes one proof; a recurring or continuous one takes any
/// number.
fn several(times: &[Schedule], terms: &Terms<'_>, proofs: &BTreeSet<Date>, today: Date) -> DerivedStatus {
    let Terms { year, target, .. } = *terms;
    let (mut due_once, mut parts) = (Vec::new(), Vec::new());
    let goes_on = |time: &Schedule, window: &Period| {
        let gaps = Gaps::of(terms, Some(window), proofs, today);
        let terms = Terms { schedule: time, ..*terms };
        proofs.iter().any(|proof| window.contains(*proof)) && gaps.longer_than(terms.gap()).is_empty()
    };
    for time in times {
        match (periods(time, year), window(time, year)) {
            (Some(periods), _) => parts.extend(periods.into_iter().map(|period| {
                let is_proven = lies_within(&period, proofs);
                DueWindow::counted(period, is_proven)
            })),
            (None, Some(window)) if is_lasting(time) => {
                let is_proven = goes_on(time, &window);
                parts.push(DueWindow::lasting(Some(window), is_proven));
            }
            (None, Some(window)) => due_once.push(Period { name: name_of(time, &window), ..window }),
            (None, None) => parts.push(DueWindow::lasting(None, !proofs.is_empty())),
        }
    }
    parts.extend(matched(one_after_the_other(due_once, times), proofs));
    parts.sort_by_key(|part| part.window.as_ref().map(|window| (window.to, window.from)));
    of_parts(&parts, proofs, today, target)
}

/// Shortens windows that begin with the year: of several last days, each gets only the days after the time before it.
fn one_after_the_other(mut windows: Vec<Period>, times: &[Schedule]) -> Vec<Period> {
    let last_days = times.iter().filter_map(|time| match time {
        Schedule::ByDate { date } => Some(*date),
        _ => None,
    });
    let last_days: BTreeSet<Date> = last_days.collect();
    windows.sort_by_key(|window| (window.to, window.from));
    let mut over: Option<Date> = None;
    for window in &mut windows {
        let begins_open = last_days.contains(&window.to) && window.from == date(window.to.year(), 1, 1);
        let after = over.filter(|over| *over < window.to).and_then(|over| over.tomorrow().ok());
        if let Some(after) = after.filter(|after| begins_open && *after > window.from) {
            window.from = after;
        }
        over = Some(window.to);
    }
    windows
}

/// One of several due times, and whether it is proven.
struct DueWindow {
    window: Option<Period>,
    is_proven: bool,
    /// Whether one proof settles it; otherwise it is continuous and lasts until its window ends.
    is_counted: bool,
}

impl DueWindow {
    fn counted(window: Period, is_proven: bool) -> Self {
        Self { window: Some(window), is_proven, is_counted: true }
    }

    fn lasting(window: Option<Period>, is_proven: bool) -> Self {
        Self { window, is_proven, is_counted: false }
    }

    fn is_over(&self, today: Date) -> bool {
        self.window.as_ref().is_some_and(|window| today > window.to)
    }

    fn is_done(&self, today: Date) -> bool {
        self.is_proven && (self.is_counted || self.is_over(today))
    }
}

/// Assigns each proof to one due time. `windows` are in the order of their ends.
///
/// A proof always takes the first time that is free for it, so that one proof more never takes a time its proof.
fn matched(windows: Vec<Period>, proofs: &BTreeSet<Date>) -> Vec<DueWindow> {
    let mut is_proven = vec![false; windows.len()];
    let mut take = |fits: &dyn Fn(&Period) -> bool| {
        let free = windows.iter().zip(&mut is_proven).find(|(window, is_proven)| !**is_proven && fits(window));
        free.map(|(_, is_proven)| *is_proven = true).is_some()
    };
    let further = proofs.iter().filter(|proof| !take(&|window| window.contains(**proof))).collect::<Vec<_>>();
    for proof in further {
        let lies_in_one = windows.iter().any(|window| window.contains(*proof));
        take(&|window| !lies_in_one || window.to < *proof);
    }
    windows.into_iter().zip(is_proven).map(|(window, is_proven)| DueWindow::counted(window, is_proven)).collect()
}

/// The status of several due times together.
fn of_parts(parts: &[DueWindow], proofs: &BTreeSet<Date>, today: Date, target: Option<u32>) -> DerivedStatus {
    let is_missing = |part: &&DueWindow| !part.is_proven && part.is_over(today);
    let missing = parts.iter().filter(is_missing).filter_map(|part| Some(part.window.as_ref()?.name.clone()));
    let missing = missing.collect::<Vec<_>>();
    let due = parts.iter().map(|part| part.window.as_ref().map(|window| window.to)).max().flatten();
    let short = target.is_some_and(|target| (proofs.len() as u32) < target);
    let ended = parts.iter().all(|part| part.is_over(today));
    let kept = parts.iter().filter(|part| part.is_proven).count();
    let status = match kept {
        _ if !missing.is_empty() || (ended && short) => ActivityStatus::Overdue,
        _ if parts.iter().all(|part| part.is_done(today)) && !short => ActivityStatus::Done,
        0 => ActivityStatus::NotStarted,
        _ => ActivityStatus::UnderWay,
    };
    // With a target the proofs are counted, without one the times that have any; what lasts cannot be counted so.
    let (proven, expected) = match target {
        Some(target) => (proofs.len(), Some(target)),
        None if parts.iter().all(|part| part.is_counted) => (kept, Some(parts.len() as u32)),
        None => (proofs.len(), None),
    };
    DerivedStatus { status, due, expected, proven: proven as u32, missing, ..DerivedStatus::nothing() }
}

fn lies_within(period: &Period, proofs: &BTreeSet<Date>) -> bool {
    proofs.iter().any(|proof| period.contains(*proof))
}

/// The name of a due time among the missing ones.
fn name_of(time: &Schedule, window: &Period) -> String {
    match time {
        Schedule::OnDate { date } => format!("Ngày {}", day_vi(*date)),
        Schedule::ByDate { date } => format!("Trước ngày {}", day_vi(*date)),
        _ => window.name.clone(),
    }
}

#[cfg(test)]
mod tests;
