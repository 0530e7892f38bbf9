//! Where a promise stands: from its schedule, the day, and the days that are proven.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};

use crate::model::{ActivityStatus, Period, Schedule};

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
/// - Due every month, quarter or year: each that is over must be proven; one that is not makes it overdue.
/// - All the time, from time to time, daily or weekly: under way from the first proof on, done at the year's end;
///   overdue when the year ends without any, or short of `target`.
///
/// Proof dated after `today` does not count. A proof outside a once-due promise's days counts if it came early; one
/// that came late proves it, too: late is done.
pub fn assess(schedule: Schedule, target: Option<u32>, year: Option<i16>, proofs: &[Date], today: Date) -> Standing {
    let proofs: BTreeSet<Date> = proofs.iter().copied().filter(|proof| *proof <= today).collect();
    let span = window(schedule, year);
    match recurrence(schedule) {
        Some(part) if span.is_some() => {
            let parts = parts(span.as_ref(), part);
            recurring(&parts, &proofs, today, target)
        }
        Some(_) | None if is_continuous(schedule) => lasting(span.as_ref(), proofs.len() as u32, today, target),
        _ => once(span.as_ref(), proofs.len() as u32, today, target.unwrap_or(1)),
    }
}

fn is_continuous(schedule: Schedule) -> bool {
    matches!(
        schedule,
        Schedule::Continuous
            | Schedule::Periodic
            | Schedule::Daily
            | Schedule::Weekly
            | Schedule::Monthly
            | Schedule::Quarterly
            | Schedule::Yearly
    )
}

/// The days within which a promise of a plan for `year` is to be kept.
pub fn window(schedule: Schedule, year: Option<i16>) -> Option<Period> {
    match schedule {
        Schedule::OnDate { date } => Some(Period::between(date, date)),
        Schedule::ByDate { date: last } => Some(Period::between(date(last.year(), 1, 1), last)),
        Schedule::Range { from, to } => Some(Period::between(from, to)),
        Schedule::InMonth { year, month } => Some(Period::month(year, month)),
        Schedule::InQuarter { year, quarter } => Some(Period::quarter(year, quarter)),
        Schedule::InYear { year } => Some(Period::year(year)),
        _ => year.map(Period::year),
    }
}

/// The months of the parts in each of which a promise is due.
fn recurrence(schedule: Schedule) -> Option<i8> {
    match schedule {
        Schedule::Monthly => Some(1),
        Schedule::Quarterly => Some(3),
        Schedule::Yearly => Some(12),
        _ => None,
    }
}

fn parts(span: Option<&Period>, months: i8) -> Vec<Period> {
    let year = span.map_or(0, |span| span.from.year());
    match months {
        1 => (1..=12).map(|month| Period::month(year, month)).collect(),
        3 => (1..=4).map(|quarter| Period::quarter(year, quarter)).collect(),
        _ => vec![Period::year(year)],
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
    let is_proven = |part: &&Period| proofs.range(part.from..=part.to).next().is_some();
    let kept = parts.iter().filter(is_proven).count();
    let over = parts.iter().filter(|part| today > part.to);
    let missing: Vec<String> = over.filter(|part| !is_proven(part)).map(|part| part.name.clone()).collect();
    let due = parts.last().map(|part| part.to);
    let short = target.is_some_and(|target| (proofs.len() as u32) < target);
    let ended = due.is_some_and(|due| today > due);
    let status = match kept {
        _ if !missing.is_empty() || (ended && short) => ActivityStatus::Overdue,
        kept if kept == parts.len() && !short => ActivityStatus::Done,
        0 => ActivityStatus::NotStarted,
        _ => ActivityStatus::UnderWay,
    };
    // With a target the proofs are counted, without one the months or quarters that have any.
    let (proven, expected) = target.map_or((kept, parts.len() as u32), |target| (proofs.len(), target));
    Standing { status, due, expected: Some(expected), proven: proven as u32, missing }
}

#[cfg(test)]
mod tests {
    use ActivityStatus::{Done, NotStarted, Overdue, UnderWay};
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn days(texts: &[&str]) -> Vec<Date> {
        texts.iter().map(|text| day(text)).collect()
    }

    #[test]
    fn due_once() {
        let in_quarter = Schedule::InQuarter { year: 2021, quarter: 4 };
        let status = |proofs: &[&str], today| assess(in_quarter, None, Some(2021), &days(proofs), day(today)).status;
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
            assess(Schedule::Monthly, None, Some(2021), &days(&["2021-01-05", "2021-03-05"]), day("2021-03-20"));
        assert_eq!((found.status, found.proven, found.expected), (Overdue, 2, Some(12)));
        assert_eq!(found.missing, ["Tháng 02/2021"]);
        let running = assess(Schedule::Monthly, None, Some(2021), &days(&["2021-01-05"]), day("2021-02-28"));
        assert_eq!(running.status, UnderWay, "February is not over");
        let all: Vec<Date> = (1..=12).map(|month| date(2021, month, 3)).collect();
        assert_eq!(assess(Schedule::Monthly, None, Some(2021), &all, day("2021-12-31")).status, Done);
        let more = assess(Schedule::Monthly, Some(24), Some(2021), &all, day("2021-12-31"));
        assert_eq!((more.status, more.proven, more.expected), (UnderWay, 12, Some(24)));
    }

    #[test]
    fn all_the_time() {
        let status =
            |proofs: &[&str], today| assess(Schedule::Continuous, None, Some(2021), &days(proofs), day(today)).status;
        assert_eq!(status(&[], "2021-06-01"), NotStarted);
        assert_eq!(status(&["2021-02-01"], "2021-06-01"), UnderWay);
        assert_eq!(status(&["2021-02-01"], "2022-01-01"), Done);
        assert_eq!(status(&[], "2022-01-01"), Overdue);
    }

    #[test]
    fn a_target_asks_for_more() {
        let status = |proofs: &[&str]| {
            assess(Schedule::Unspecified, Some(2), Some(2021), &days(proofs), day("2021-06-01")).status
        };
        assert_eq!(status(&["2021-02-01"]), UnderWay);
        assert_eq!(status(&["2021-02-01", "2021-03-01"]), Done);
    }

    #[test]
    fn without_a_year_nothing_is_overdue() {
        for schedule in [Schedule::Unspecified, Schedule::Monthly, Schedule::Continuous] {
            assert_eq!(assess(schedule, None, None, &[], day("2021-06-01")).status, NotStarted);
        }
    }

    fn any_day() -> impl Strategy<Value = Date> {
        (2020i16..=2022, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
    }

    fn any_schedule() -> impl Strategy<Value = Schedule> {
        prop_oneof![
            Just(Schedule::Unspecified),
            Just(Schedule::Continuous),
            Just(Schedule::Monthly),
            Just(Schedule::Quarterly),
            Just(Schedule::Yearly),
            Just(Schedule::InQuarter { year: 2021, quarter: 2 }),
            any_day().prop_map(|date| Schedule::ByDate { date }),
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
            let rank = |proofs: &[Date]| match assess(schedule, None, Some(2021), proofs, today).status {
                Overdue => 0,
                NotStarted => 1,
                UnderWay => 2,
                _ => 3,
            };
            let more: Vec<Date> = proofs.iter().copied().chain([one_more]).collect();
            prop_assert!(rank(&more) >= rank(&proofs));
        }
    }
}
