//! Status of promises by schedule, day and evidence.

use ActivityStatus::{Done, NotStarted, Overdue, UnderWay};
use proptest::prelude::*;

use super::*;
use crate::model::{YearDay, YearTime};

fn assess(schedule: &Schedule, target: Option<u32>, year: Option<i16>, proofs: &[Date], today: Date) -> DerivedStatus {
    super::assess(&Terms { target, ..Terms::of(schedule, year) }, proofs, today)
}

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
    let found = assess(&Schedule::Monthly, None, Some(2021), &days(&["2021-01-05", "2021-03-05"]), day("2021-03-20"));
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
    let judged = |proofs: &[&str], today| assess(&Schedule::Continuous, None, Some(2021), &days(proofs), day(today));
    let status = |proofs: &[&str], today| judged(proofs, today).status;
    assert_eq!(status(&[], "2021-03-01"), NotStarted);
    assert_eq!(status(&["2021-02-01"], "2021-04-01"), UnderWay);
    let every_quarter = ["2021-02-01", "2021-05-01", "2021-07-30", "2021-10-25"];
    assert_eq!(status(&every_quarter, "2021-12-31"), UnderWay, "the year is not over");
    assert_eq!(status(&every_quarter, "2022-01-01"), Done);
    assert_eq!(status(&[], "2022-01-01"), Overdue);
    let once = judged(&["2021-01-05"], "2022-01-01");
    assert_eq!((once.status, once.last_evidence), (Overdue, Some(day("2021-01-05"))));
    assert_eq!(once.missing, ["Từ 06/01/2021 đến 31/12/2021"]);
    assert_eq!(once.longest_gap.map(|gap| gap.days), Some(360));
}

#[test]
fn how_long_there_may_be_no_evidence_can_be_set() {
    let judged = |schedule: Schedule, allowed_gap, today| {
        let terms = Terms { allowed_gap, ..Terms::of(&schedule, Some(2021)) };
        super::assess(&terms, &days(&["2021-01-05", "2021-02-05"]), day(today)).status
    };
    assert_eq!(judged(Schedule::Continuous, None, "2021-05-09"), UnderWay, "92 days since");
    assert_eq!(judged(Schedule::Continuous, None, "2021-05-10"), Overdue);
    assert_eq!(judged(Schedule::Continuous, Some(20), "2021-02-06"), Overdue, "30 days in between");
    assert_eq!(judged(Schedule::Daily, None, "2021-02-06"), Overdue);
    let issued = Terms { begins: Some(day("2021-01-28")), ..Terms::of(&Schedule::Continuous, Some(2021)) };
    let gap = super::assess(&issued, &days(&["2021-02-05"]), day("2021-02-06")).longest_gap;
    assert_eq!(gap.map(|gap| (gap.from, gap.days)), Some((day("2021-01-28"), 8)), "the plan was issued then");
}

#[test]
fn due_every_week() {
    let judged = |year, proofs: &[&str], today| assess(&Schedule::Weekly, None, Some(year), &days(proofs), day(today));
    let found = judged(2021, &["2021-01-05", "2021-01-18"], "2021-01-25");
    assert_eq!((found.status, found.expected, found.proven), (Overdue, Some(52), 2));
    assert_eq!(found.missing, ["Tuần 02/2021"]);
    assert_eq!(judged(2020, &[], "2020-01-01").expected, Some(53));
}

#[test]
fn a_target_asks_for_more() {
    let status =
        |proofs: &[&str]| assess(&Schedule::Unspecified, Some(2), Some(2021), &days(proofs), day("2021-06-01")).status;
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
    let judged = |proofs: &[&str], today| assess(&Schedule::HalfYearly, None, Some(2025), &days(proofs), day(today));
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
    assert_eq!(judged(&["2024-02-01", "2024-03-01"], "2024-05-01").status, UnderWay, "both are the first quarter's");
    assert_eq!(judged(&["2024-08-01"], "2024-08-01").missing, ["Quý I/2024"]);
    assert_eq!(judged(&["2024-05-01", "2024-08-01"], "2024-08-01").status, Done, "the first came late");
    assert_eq!(judged(&["2024-02-01"], "2024-10-01").missing, ["Quý III/2024"]);
}

#[test]
fn of_several_last_days_each_begins_after_the_one_before() {
    let both = several(&[Schedule::ByDate { date: day("2025-06-15") }, Schedule::ByDate { date: day("2025-11-15") }]);
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
    let all_year = ["2025-03-01", "2025-06-01", "2025-09-01", "2025-12-01"];
    assert_eq!(judged(&all_year, "2025-12-31"), UnderWay);
    assert_eq!(judged(&all_year, "2026-01-01"), Done);
    assert_eq!(judged(&["2025-12-01"], "2026-01-01"), Overdue, "nothing for eleven months");
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
        (any_day(), any_day()).prop_map(|(one, other)| Schedule::Range { from: one.min(other), to: one.max(other) }),
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
