//! Where a promise stands: from its schedule, the day, and the days that are proven.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use crate::model::{ActivityStatus, Period, Schedule};
use crate::text::day_vi;

/// What follows from schedule, day and evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Where it stands.
    pub status: ActivityStatus,
    /// The last day for all of it.
    pub due: Option<Date>,
    /// How often it must be proven in all, where that can be counted.
    pub expected: Option<u32>,
    /// How often it was proven.
    pub proven: u32,
    /// Periods that are over and not proven.
    pub missing: Vec<String>,
}

/// Judges one promise of a plan for `year` on the day `today`, which is not over.
///
/// - Due once (on or by a day, in a month, quarter, range or year, or unsaid: in the plan's year): done with the first
///   proof, or as many as `target` asks for; overdue when the last day has passed without.
/// - Due every month, quarter, half year or year: each that is over must be proven; one that is not makes it overdue.
/// - All the time, from time to time, daily or weekly: under way from the first proof on, done at the year's end;
///   overdue when the year ends without any, or short of `target`.
/// - Due at several times, or at times of every year in the plan's year: each is due by itself. A proof counts for the
///   time whose days it lies in; a further one there for the earliest time that is over and unproven; one outside of all
///   for the earliest that is unproven.
///
/// Proof dated after `today` does not count. A proof outside a once-due promise's days counts if it came early; one
/// that came late proves it, too: late is done.
pub fn assess(schedule: &Schedule, target: Option<u32>, year: Option<i16>, proofs: &[Date], today: Date) -> Standing {
    let proofs: BTreeSet<Date> = proofs.iter().copied().filter(|proof| *proof <= today).collect();
    let span = window(schedule, year);
    match (single_times(schedule, year), periods(schedule, year)) {
        (Some(times), _) => several(&times, year, &proofs, today, target),
        (None, Some(periods)) => recurring(&periods, &proofs, today, target),
        (None, None) if is_lasting(schedule) => lasting(span.as_ref(), proofs.len() as u32, today, target),
        (None, None) => once(span.as_ref(), proofs.len() as u32, today, target.unwrap_or(1)),
    }
}

/// Whether it goes on and on; what recurs goes on, too, where its periods are not known.
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

/// The days within which a promise of a plan for `year` is to be kept.
pub fn window(schedule: &Schedule, year: Option<i16>) -> Option<Period> {
    match schedule {
        Schedule::OnDate { date } => Some(Period::between(*date, *date)),
        Schedule::ByDate { date: last } => Some(Period::between(date(last.year(), 1, 1), *last)),
        Schedule::Range { from, to } => Some(Period::between(*from, *to)),
        Schedule::InMonth { year, month } => Some(Period::month(*year, *month)),
        Schedule::InQuarter { year, quarter } => Some(Period::quarter(*year, *quarter)),
        Schedule::InYear { year } => Some(Period::year(*year)),
        Schedule::Several { .. } | Schedule::EachYear { .. } => {
            let times = single_times(schedule, year)?;
            let windows = times.iter().map(|time| window(time, year)).collect::<Option<Vec<_>>>()?;
            let first = windows.iter().map(|window| window.from).min()?;
            let last = windows.iter().map(|window| window.to).max()?;
            Some(Period::between(first, last))
        }
        _ => year.map(Period::year),
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
        Schedule::Monthly => Some((1..=12).map(|month| Period::month(year, month)).collect()),
        Schedule::Quarterly => Some((1..=4).map(|quarter| Period::quarter(year, quarter)).collect()),
        Schedule::HalfYearly => Some((1..=2).map(|half| Period::half(year, half)).collect()),
        Schedule::Yearly => Some(vec![Period::year(year)]),
        _ => None,
    }
}

fn once(span: Option<&Period>, proven: u32, today: Date, expected: u32) -> Standing {
    let due = span.map(|span| span.to);
    let status = match proven {
        proven if proven >= expected => ActivityStatus::Done,
        _ if due.is_some_and(|due| today > due) => ActivityStatus::Overdue,
        0 => ActivityStatus::NotStarted,
        _ => ActivityStatus::UnderWay,
    };
    Standing { status, due, expected: Some(expected), proven, missing: Vec::new() }
}

fn lasting(span: Option<&Period>, proven: u32, today: Date, target: Option<u32>) -> Standing {
    let due = span.map(|span| span.to);
    let enough = proven >= target.unwrap_or(1);
    let status = match (due.is_some_and(|due| today > due), proven) {
        (true, _) if enough => ActivityStatus::Done,
        (true, _) => ActivityStatus::Overdue,
        (false, 0) => ActivityStatus::NotStarted,
        (false, _) => ActivityStatus::UnderWay,
    };
    Standing { status, due, expected: target, proven, missing: Vec::new() }
}

fn recurring(parts: &[Period], proofs: &BTreeSet<Date>, today: Date, target: Option<u32>) -> Standing {
    let parts =
        parts.iter().map(|period| Part::counted(period.clone(), lies_within(period, proofs))).collect::<Vec<_>>();
    of_parts(&parts, proofs, today, target)
}

/// Times that are due once take one proof each. What recurs or lasts takes any, as it does by itself.
fn several(
    times: &[Schedule],
    year: Option<i16>,
    proofs: &BTreeSet<Date>,
    today: Date,
    target: Option<u32>,
) -> Standing {
    let (mut due_once, mut parts) = (Vec::new(), Vec::new());
    for time in times {
        match (periods(time, year), window(time, year)) {
            (Some(periods), _) => parts.extend(periods.into_iter().map(|period| {
                let is_proven = lies_within(&period, proofs);
                Part::counted(period, is_proven)
            })),
            (None, Some(window)) if is_lasting(time) => parts.push(Part::lasting(Some(window), !proofs.is_empty())),
            (None, Some(window)) => due_once.push(Period { name: name_of(time, &window), ..window }),
            (None, None) => parts.push(Part::lasting(None, !proofs.is_empty())),
        }
    }
    parts.extend(matched(one_after_the_other(due_once, times), proofs));
    parts.sort_by_key(|part| part.window.as_ref().map(|window| (window.to, window.from)));
    of_parts(&parts, proofs, today, target)
}

/// Of several last days each gives the days since the time before it: before that they are the earlier one's.
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

/// One of several times that are due, and whether it is proven.
struct Part {
    window: Option<Period>,
    is_proven: bool,
    /// Whether it is proven once and for all, or lasts until its window ends.
    is_counted: bool,
}

impl Part {
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

/// Gives each proof to one time. Windows come in the order of their ends.
///
/// A proof always takes the first time that is free for it, so that one proof more never takes a time its proof.
fn matched(windows: Vec<Period>, proofs: &BTreeSet<Date>) -> Vec<Part> {
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
    windows.into_iter().zip(is_proven).map(|(window, is_proven)| Part::counted(window, is_proven)).collect()
}

/// The sum of the parts.
fn of_parts(parts: &[Part], proofs: &BTreeSet<Date>, today: Date, target: Option<u32>) -> Standing {
    let is_missing = |part: &&Part| !part.is_proven && part.is_over(today);
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
    Standing { status, due, expected, proven: proven as u32, missing }
}

fn lies_within(period: &Period, proofs: &BTreeSet<Date>) -> bool {
    proofs.iter().any(|proof| period.contains(*proof))
}

/// What one of several times is called where it is missing.
fn name_of(time: &Schedule, window: &Period) -> String {
    match time {
        Schedule::OnDate { date } => format!("Ngày {}", day_vi(*date)),
        Schedule::ByDate { date } => format!("Trước ngày {}", day_vi(*date)),
        _ => window.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use ActivityStatus::{Done, NotStarted, Overdue, UnderWay};
    use proptest::prelude::*;

    use super::*;
    use crate::model::{YearDay, YearTime};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn days(texts: &[&str]) -> Vec<Date> {
        texts.iter().map(|text| day(text)).collect()
    }

    #[test]
    fn due_once() {
        let in_quarter = Schedule::InQuarter { year: 2021, quarter: 4 };
        let status = |proofs: &[&str], today| assess(&in_quarter, None, Some(2021), &days(proofs), day(today)).status;
        assert_eq!(status(&[], "2021-11-01"), NotStarted);
        assert_eq!(status(&[], "2021-12-31"), NotStarted);
        assert_eq!(status(&[], "2022-01-01"), Overdue);
        assert_eq!(status(&["2021-11-20"], "2021-11-20"), Done);
        assert_eq!(status(&["2021-11-20"], "2021-11-19"), NotStarted, "proof of tomorrow is no proof today");
        assert_eq!(status(&["2022-02-01"], "2022-03-01"), Done, "late is done");
    }

    #[test]
    fn due_every_month() {
        let found =
            assess(&Schedule::Monthly, None, Some(2021), &days(&["2021-01-05", "2021-03-05"]), day("2021-03-20"));
        assert_eq!((found.status, found.proven, found.expected), (Overdue, 2, Some(12)));
        assert_eq!(found.missing, ["Tháng 02/2021"]);
        let running = assess(&Schedule::Monthly, None, Some(2021), &days(&["2021-01-05"]), day("2021-02-28"));
        assert_eq!(running.status, UnderWay, "February is not over");
        let all: Vec<Date> = (1..=12).map(|month| date(2021, month, 3)).collect();
        assert_eq!(assess(&Schedule::Monthly, None, Some(2021), &all, day("2021-12-31")).status, Done);
        let more = assess(&Schedule::Monthly, Some(24), Some(2021), &all, day("2021-12-31"));
        assert_eq!((more.status, more.proven, more.expected), (UnderWay, 12, Some(24)));
    }

    #[test]
    fn all_the_time() {
        let status =
            |proofs: &[&str], today| assess(&Schedule::Continuous, None, Some(2021), &days(proofs), day(today)).status;
        assert_eq!(status(&[], "2021-06-01"), NotStarted);
        assert_eq!(status(&["2021-02-01"], "2021-06-01"), UnderWay);
        assert_eq!(status(&["2021-02-01"], "2022-01-01"), Done);
        assert_eq!(status(&[], "2022-01-01"), Overdue);
    }

    #[test]
    fn a_target_asks_for_more() {
        let status = |proofs: &[&str]| {
            assess(&Schedule::Unspecified, Some(2), Some(2021), &days(proofs), day("2021-06-01")).status
        };
        assert_eq!(status(&["2021-02-01"]), UnderWay);
        assert_eq!(status(&["2021-02-01", "2021-03-01"]), Done);
    }

    #[test]
    fn without_a_year_nothing_is_overdue() {
        for schedule in [Schedule::Unspecified, Schedule::Monthly, Schedule::Continuous] {
            assert_eq!(assess(&schedule, None, None, &[], day("2021-06-01")).status, NotStarted);
        }
    }

    fn several(times: &[Schedule]) -> Schedule {
        Schedule::Several { times: times.to_vec() }
    }

    #[test]
    fn due_every_half_year() {
        let judged =
            |proofs: &[&str], today| assess(&Schedule::HalfYearly, None, Some(2025), &days(proofs), day(today));
        let found = judged(&["2025-11-02"], "2025-11-03");
        assert_eq!((found.status, found.proven, found.expected), (Overdue, 1, Some(2)));
        assert_eq!(found.missing, ["6 tháng đầu năm 2025"]);
        assert_eq!(judged(&["2025-06-02"], "2025-11-03").status, UnderWay);
        assert_eq!(judged(&["2025-06-02", "2025-11-02"], "2025-11-03").status, Done);
    }

    #[test]
    fn each_of_several_times_is_due_by_itself() {
        let quarters =
            several(&[Schedule::InQuarter { year: 2024, quarter: 1 }, Schedule::InQuarter { year: 2024, quarter: 3 }]);
        let judged = |proofs: &[&str], today| assess(&quarters, None, Some(2024), &days(proofs), day(today));
        assert_eq!(judged(&[], "2024-03-31").status, NotStarted);
        let late = judged(&[], "2024-04-01");
        assert_eq!((late.status, late.expected, late.due), (Overdue, Some(2), Some(day("2024-09-30"))));
        assert_eq!(late.missing, ["Quý I/2024"]);
        assert_eq!(judged(&["2024-02-01"], "2024-05-01").status, UnderWay);
        assert_eq!(
            judged(&["2024-02-01", "2024-03-01"], "2024-05-01").status,
            UnderWay,
            "both are the first quarter's"
        );
        assert_eq!(judged(&["2024-08-01"], "2024-08-01").missing, ["Quý I/2024"]);
        assert_eq!(judged(&["2024-05-01", "2024-08-01"], "2024-08-01").status, Done, "the first came late");
        assert_eq!(judged(&["2024-02-01"], "2024-10-01").missing, ["Quý III/2024"]);
    }

    #[test]
    fn of_several_last_days_each_begins_after_the_one_before() {
        let both =
            several(&[Schedule::ByDate { date: day("2025-06-15") }, Schedule::ByDate { date: day("2025-11-15") }]);
        let judged = |proofs: &[&str], today| assess(&both, None, Some(2025), &days(proofs), day(today));
        let twice_early = judged(&["2025-05-01", "2025-05-20"], "2025-05-20");
        assert_eq!((twice_early.status, twice_early.proven), (UnderWay, 1));
        assert_eq!(judged(&["2025-05-01"], "2025-11-16").missing, ["Trước ngày 15/11/2025"]);
        assert_eq!(judged(&["2025-07-01", "2025-11-10"], "2025-11-10").status, Done, "late and on time");
    }

    #[test]
    fn times_of_every_year_are_those_of_the_plans() {
        let by = |month, day| YearTime::ByDay { day: YearDay { month, day } };
        let each_year = Schedule::EachYear { times: vec![by(6, 15), by(11, 15)] };
        let judged = |year, proofs: &[&str], today| assess(&each_year, None, year, &days(proofs), day(today));
        assert_eq!(judged(Some(2025), &[], "2025-06-16").missing, ["Trước ngày 15/06/2025"]);
        assert_eq!(judged(Some(2025), &["2025-06-10", "2025-11-10"], "2025-11-10").status, Done);
        assert_eq!(judged(None, &[], "2025-06-16").status, NotStarted);
        assert_eq!(judged(None, &["2025-06-10"], "2026-06-16").status, UnderWay);
    }

    #[test]
    fn what_recurs_and_what_is_due_once_together() {
        let reports = several(&[Schedule::Quarterly, Schedule::HalfYearly, Schedule::Yearly]);
        let judged = |proofs: &[&str], today| assess(&reports, None, Some(2025), &days(proofs), day(today));
        let found = judged(&["2025-03-10"], "2025-07-01");
        assert_eq!((found.status, found.proven, found.expected), (Overdue, 3, Some(7)));
        assert_eq!(found.missing, ["Quý II/2025"]);
        let all = ["2025-03-10", "2025-06-10", "2025-09-10", "2025-12-10"];
        assert_eq!(judged(&all, "2025-12-10").status, Done, "the report of a half year is that of its quarter");
        let both = several(&[Schedule::Continuous, Schedule::ByDate { date: day("2025-12-10") }]);
        let judged = |proofs: &[&str], today| assess(&both, None, Some(2025), &days(proofs), day(today)).status;
        assert_eq!(judged(&["2025-12-01"], "2025-12-31"), UnderWay);
        assert_eq!(judged(&["2025-12-01"], "2026-01-01"), Done);
        assert_eq!(judged(&[], "2025-12-11"), Overdue);
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (2020i16..=2022, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
    }

    fn any_schedule() -> impl Strategy<Value = Schedule> {
        let several = proptest::collection::vec(single_time(), 2..5).prop_map(|times| Schedule::Several { times });
        let each_year = proptest::collection::vec(year_time(), 1..4).prop_map(|times| Schedule::EachYear { times });
        prop_oneof![single_time(), several, each_year]
    }

    fn year_time() -> impl Strategy<Value = YearTime> {
        let year_day = || (1i8..=12, 1i8..=29).prop_map(|(month, day)| YearDay { month, day });
        prop_oneof![
            (1i8..=4).prop_map(|quarter| YearTime::QuarterOfYear { quarter }),
            (1i8..=12).prop_map(|month| YearTime::MonthOfYear { month }),
            year_day().prop_map(|day| YearTime::OnDay { day }),
            year_day().prop_map(|day| YearTime::ByDay { day }),
            (year_day(), year_day())
                .prop_map(|(one, other)| YearTime::DayRange { from: one.min(other), to: one.max(other) }),
        ]
    }

    fn single_time() -> impl Strategy<Value = Schedule> {
        prop_oneof![
            Just(Schedule::Unspecified),
            Just(Schedule::Continuous),
            Just(Schedule::Monthly),
            Just(Schedule::Quarterly),
            Just(Schedule::HalfYearly),
            Just(Schedule::Yearly),
            Just(Schedule::InQuarter { year: 2021, quarter: 2 }),
            Just(Schedule::InMonth { year: 2021, month: 5 }),
            any_day().prop_map(|date| Schedule::OnDate { date }),
            any_day().prop_map(|date| Schedule::ByDate { date }),
            (any_day(), any_day())
                .prop_map(|(one, other)| Schedule::Range { from: one.min(other), to: one.max(other) }),
        ]
    }

    proptest! {
        #[test]
        fn more_proof_never_makes_it_worse(
            schedule in any_schedule(),
            proofs in proptest::collection::vec(any_day(), 0..8),
            one_more in any_day(),
            today in any_day(),
        ) {
            let rank = |proofs: &[Date]| match assess(&schedule, None, Some(2021), proofs, today).status {
                Overdue => 0,
                NotStarted => 1,
                UnderWay => 2,
                _ => 3,
            };
            let more: Vec<Date> = proofs.iter().copied().chain([one_more]).collect();
            prop_assert!(rank(&more) >= rank(&proofs));
        }

        #[test]
        fn a_time_more_never_makes_it_done(
            times in proptest::collection::vec(single_time(), 2..5),
            one_more in single_time(),
            proofs in proptest::collection::vec(any_day(), 0..8),
            today in any_day(),
        ) {
            let judged = |times: Vec<Schedule>| assess(&Schedule::Several { times }, None, Some(2021), &proofs, today);
            let more = judged(times.iter().cloned().chain([one_more]).collect());
            if more.status == Done {
                prop_assert_eq!(judged(times).status, Done);
            }
        }

        #[test]
        fn what_is_missing_is_over_and_counted(
            schedule in any_schedule(),
            proofs in proptest::collection::vec(any_day(), 0..8),
            today in any_day(),
        ) {
            let found = assess(&schedule, None, Some(2021), &proofs, today);
            prop_assert!(found.missing.is_empty() || found.status == Overdue);
            if matches!(schedule, Schedule::Several { .. } | Schedule::EachYear { .. }) {
                prop_assert_eq!(found.missing.is_empty(), found.status != Overdue);
            }
            if let Some(expected) = found.expected.filter(|_| matches!(schedule, Schedule::Several { .. })) {
                prop_assert!(found.proven <= expected);
                prop_assert_eq!(found.proven == expected, found.status == Done);
            }
        }
    }
}
