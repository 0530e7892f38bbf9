//! Derived holidays, compared with the calendars entered by hand.

use std::collections::BTreeSet;

use jiff::civil::date;

use super::*;
use crate::rules::seed;

/// Every way in which all that is pending may turn out together.
fn outcomes(calendar: &WorkCalendar) -> Vec<Vec<CalendarDay>> {
    let mut outcomes = vec![calendar.days.clone()];
    for decision in &calendar.pending {
        let with = |days: &Vec<CalendarDay>, choice: &DayChoice| days.iter().chain(&choice.days).cloned().collect();
        outcomes =
            outcomes.iter().flat_map(|days| decision.choices.iter().map(move |choice| with(days, choice))).collect();
    }
    outcomes
}

#[test]
fn each_year_entered_by_hand_is_one_of_the_ways_that_are_derived() {
    for entered in seed::calendars().unwrap().into_iter().filter(|calendar| calendar.year > 2020) {
        let derived = seed::derived(entered.year).unwrap().unwrap();
        let told = |days: &[CalendarDay]| {
            days.iter().map(|day| (day.date, day.kind, day.name.clone())).collect::<BTreeSet<_>>()
        };
        let is_as_entered = |days: Vec<CalendarDay>| told(&days) == told(&entered.days);
        assert!(outcomes(&derived).into_iter().any(is_as_entered), "{} is not among the ways", entered.year);
        for day in &derived.days {
            assert!(entered.days.iter().any(|other| other.date == day.date && other.kind == day.kind), "{day:?}");
        }
    }
}

#[test]
fn every_year_of_the_lunar_table_has_a_calendar_that_holds() {
    for lunar in seed::lunar_years().unwrap().iter().filter(|lunar| lunar.year > 2020) {
        let calendar = seed::derived(lunar.year).unwrap().unwrap();
        let mut problems = crate::model::record::Problems::default();
        crate::model::Record::validate(&calendar, &mut problems);
        assert!(problems.is_empty(), "{problems:?}");
        assert!(!calendar.verified && calendar.days.is_sorted_by_key(|day| day.date), "{}", lunar.year);
        for days in outcomes(&calendar) {
            let dates: BTreeSet<Date> = days.iter().map(|day| day.date).collect();
            assert_eq!(dates.len(), days.len(), "{}: a day is named twice", lunar.year);
            let of = |kind| days.iter().filter(move |day| day.kind == kind);
            let doubtful = of(DayKind::Holiday).filter(|day| day.date == date(lunar.year, 11, 24)).count();
            assert_eq!(of(DayKind::Holiday).count() - doubtful, 11, "{}", lunar.year);
            let on_rest = of(DayKind::Holiday).filter(|day| is_weekend(day.date)).count();
            assert_eq!(of(DayKind::CompOff).count(), on_rest, "{}", lunar.year);
            assert!(of(DayKind::CompOff).all(|day| !is_weekend(day.date)));
        }
    }
}

#[test]
fn the_year_2027_is_known_but_for_what_is_decided() {
    let calendar = seed::calendar(2027).unwrap().unwrap();
    let days: Vec<_> = calendar.days.iter().map(|day| (day.date.to_string(), day.kind)).collect();
    let holiday = |day: &str| (day.to_owned(), DayKind::Holiday);
    let rest = ("2027-05-03".to_owned(), DayKind::CompOff);
    let settled = ["2027-01-01", "2027-04-16", "2027-04-30", "2027-05-01"].map(holiday);
    assert_eq!(days, [settled.as_slice(), &[rest, holiday("2027-09-02")]].concat());
    let awaited: Vec<_> = calendar.pending.iter().map(|decision| decision.name.as_str()).collect();
    let expected = ["nghỉ Tết Nguyên đán", "ngày nghỉ liền kề Quốc khánh", "việc nghỉ Ngày Văn hóa Việt Nam 24/11"];
    assert_eq!(awaited, expected);
    let tet: Vec<_> = calendar.pending[0].choices.iter().map(|choice| choice.name.clone().unwrap()).collect();
    assert_eq!(
        tet,
        [
            "02 ngày cuối năm và 03 ngày đầu năm",
            "01 ngày cuối năm và 04 ngày đầu năm",
            "03 ngày cuối năm và 02 ngày đầu năm",
            "01 ngày cuối năm và 04 ngày đầu năm, hoán đổi 12/02 với thứ Bảy 30/01",
            "01 ngày cuối năm và 04 ngày đầu năm, hoán đổi 12/02 với thứ Bảy 20/02",
        ]
    );
}

#[test]
fn a_day_that_may_be_off_is_open_until_a_calendar_names_it() {
    let of_2026 = seed::calendar(2026).unwrap().unwrap();
    assert!(of_2026.pending.iter().any(|decision| decision.concerns(date(2026, 11, 24))));
    assert!(seed::calendar(2025).unwrap().unwrap().pending.is_empty());
    assert_eq!(seed::calendar(2051).unwrap(), None);
    assert_eq!(seed::calendar(2019).unwrap(), None);
}
