//! Properties of working days for any calendar, and for the built-in ones.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::model::DayKind;
use crate::rules::seed;

const KINDS: [DayKind; 6] = [
    DayKind::Holiday,
    DayKind::CompOff,
    DayKind::SwapOff,
    DayKind::SwapWork,
    DayKind::MorningOnly,
    DayKind::AfternoonOnly,
];

fn entry(date: Date, kind: DayKind) -> CalendarDay {
    CalendarDay { date, kind, name: None, basis: None, verified: false, awaits: None }
}

fn calendar(year: i16, days: Vec<CalendarDay>) -> WorkCalendar {
    WorkCalendar { year, days, ..WorkCalendar::default() }
}

/// A calendar for each year, as a unit's and as the national one.
fn work_calendar(layers: impl IntoIterator<Item = (i16, Vec<WorkCalendar>)>) -> WorkingDayCalculator {
    let mut work = WorkingDayCalculator::default();
    for (year, layers) in layers {
        work.add_year(year, layers);
    }
    work
}

fn seeded() -> WorkingDayCalculator {
    work_calendar(seed::calendars().unwrap().into_iter().map(|calendar| (calendar.year, vec![calendar])))
}

fn any_entries(year: i16) -> impl Strategy<Value = Vec<CalendarDay>> {
    let one = (0..365_i64, prop::sample::select(&KINDS[..]));
    prop::collection::btree_map(one.clone().prop_map(|(day, _)| day), one.prop_map(|(_, kind)| kind), 0..40).prop_map(
        move |days| {
            let first = date(year, 1, 1);
            days.into_iter().map(|(day, kind)| entry(first.checked_add(Span::new().days(day)).unwrap(), kind)).collect()
        },
    )
}

fn any_weekdays() -> impl Strategy<Value = Option<Vec<i8>>> {
    prop::option::of(prop::collection::btree_set(1..=7_i8, 1..=6).prop_map(|days| days.into_iter().collect()))
}

/// A unit's calendar over the national one, for enough years.
fn any_work_calendar() -> impl Strategy<Value = WorkingDayCalculator> {
    let layer = || (any_entries(2021), any_entries(2022), any_weekdays(), any_weekdays());
    (layer(), layer()).prop_map(|(unit, national)| {
        work_calendar((2021..2028).map(|year| {
            let layer = |(first, second, working, morning): &(Vec<_>, Vec<_>, Option<Vec<i8>>, Option<Vec<i8>>)| {
                let days = match year {
                    2021 => first.clone(),
                    2022 => second.clone(),
                    _ => Vec::new(),
                };
                let (working_weekdays, morning_weekdays) = (working.clone(), morning.clone());
                WorkCalendar { working_weekdays, morning_weekdays, ..calendar(year, days) }
            };
            (year, vec![layer(&unit), layer(&national)])
        }))
    })
}

fn any_start() -> impl Strategy<Value = Date> {
    (0..600_i64).prop_map(|day| date(2021, 1, 1).checked_add(Span::new().days(day)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn as_many_half_days_lie_before_the_end_as_were_allowed(
        work in any_work_calendar(), started in any_start(), half_days in 1..120_u32,
    ) {
        let end = work.end(started, TimeLimit { half_days, unit: DayUnit::Working }).unwrap();
        let counted = work.worked(started.tomorrow().unwrap(), end.due).unwrap().half_days;
        let after_noon = end.at_noon && work.day(end.due).unwrap().part == WorkedPart::Whole;
        prop_assert_eq!(counted - u32::from(after_noon), half_days);
        if work.day(end.due).unwrap().part == WorkedPart::Afternoon {
            prop_assert!(!end.at_noon);
        }
    }

    #[test]
    fn a_time_limit_never_ends_on_a_day_off_nor_on_the_day_it_began(
        work in any_work_calendar(), started in any_start(), days in 1..120_u32,
    ) {
        for limit in [TimeLimit::working_days(days), TimeLimit::calendar_days(days)] {
            let end = work.end(started, limit).unwrap();
            prop_assert_ne!(work.day(end.due).unwrap().part, WorkedPart::Off);
            prop_assert!(started < end.looked_from && end.looked_from <= end.due);
        }
    }

    #[test]
    fn who_starts_later_or_may_take_longer_ends_no_sooner(
        work in any_work_calendar(),
        started in any_start(),
        half_days in 1..120_u32,
        unit in prop::sample::select(vec![DayUnit::Working, DayUnit::Calendar]),
    ) {
        let end = |started, half_days| {
            let end = work.end(started, TimeLimit { half_days, unit }).unwrap();
            (end.due, !end.at_noon)
        };
        prop_assert!(end(started, half_days) <= end(started.tomorrow().unwrap(), half_days));
        prop_assert!(end(started, half_days) <= end(started, half_days + 1));
    }

    #[test]
    fn the_nearest_calendar_that_names_a_day_decides(national in any_entries(2021), unit in any_entries(2021)) {
        let one = work_calendar([(2021, vec![calendar(2021, national.clone())])]);
        let both = work_calendar([(2021, vec![calendar(2021, unit.clone()), calendar(2021, national)])]);
        for day in days(date(2021, 1, 1), date(2021, 12, 31)) {
            let own = unit.iter().find(|entry| entry.date == day).map(|entry| entry.kind.part());
            prop_assert_eq!(both.day(day).unwrap().part, own.unwrap_or(one.day(day).unwrap().part));
        }
    }

    #[test]
    fn stretches_add_up(work in any_work_calendar(), from in any_start(), days in 0..90_i64, more in 0..90_i64) {
        let middle = from.checked_add(Span::new().days(days)).unwrap();
        let to = middle.checked_add(Span::new().days(more)).unwrap();
        let (whole, first) = (work.worked(from, to).unwrap(), work.worked(from, middle).unwrap());
        let second = work.worked(middle.tomorrow().unwrap(), to).unwrap();
        prop_assert_eq!(whole.half_days, first.half_days + second.half_days);
        prop_assert_eq!(whole.days, first.days + second.days);
        prop_assert!(whole.days <= whole.half_days && whole.half_days <= 2 * whole.days);
    }
}

const OPEN_YEARS: std::ops::RangeInclusive<i16> = 2027..=2030;

/// The calendars of some years that are still open, and each single one of the ways in which they may turn out.
fn open_years() -> WorkingDayCalculator {
    let calendars = OPEN_YEARS.map(|year| seed::derived(year).unwrap().unwrap());
    work_calendar(calendars.map(|calendar| (calendar.year, vec![calendar])))
}

/// The same, with each decision taken in a way that is given.
fn decided(choices: &[usize]) -> WorkingDayCalculator {
    let mut choices = choices.iter().cycle();
    work_calendar(OPEN_YEARS.map(|year| {
        let mut calendar = seed::derived(year).unwrap().unwrap();
        for decision in std::mem::take(&mut calendar.pending) {
            let choice = choices.next().unwrap() % decision.choices.len();
            calendar.days.extend(decision.choices.into_iter().nth(choice).unwrap().days);
        }
        (year, vec![calendar])
    }))
}

fn ways<T>(work: &WorkingDayCalculator, ask: impl Fn(&WorkingDayCalculator) -> Result<T, Unknown>) -> Vec<T> {
    work.clone().every_way(|_, year| Err(year), ask).unwrap()
}

fn any_open_start() -> impl Strategy<Value = Date> {
    (0..1000_i64).prop_map(|day| date(2027, 1, 1).checked_add(Span::new().days(day)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn counting_in_every_way_brackets_each_and_is_reached(
        started in any_open_start(),
        half_days in 1..80_u32,
        unit in prop::sample::select(vec![DayUnit::Working, DayUnit::Calendar]),
        choices in prop::collection::vec(0..60_usize, 1..40),
    ) {
        let limit = TimeLimit { half_days: half_days.next_multiple_of(2), unit };
        let received = started.at(10, 0, 0, 0);
        let ask = |work: &WorkingDayCalculator| {
            let arrived = work.arrival(received)?;
            Ok(work.end(arrived, limit)?.due)
        };
        let open = open_years();
        let ends = ways(&open, ask);
        let one = ask(&decided(&choices)).unwrap();
        prop_assert!(ends.contains(&one), "{one} is not among {ends:?}");
        let (first, last) = (*ends.iter().min().unwrap(), *ends.iter().max().unwrap());
        if first != last {
            prop_assert!(!open.awaited(&[(started, last)]).is_empty());
        }
        for (turnout, bound) in [(DecisionAssumption::MostWork, first), (DecisionAssumption::LeastWork, last)] {
            let extreme = ask(&WorkingDayCalculator { turnout: turnout.clone(), ..open.clone() }).unwrap();
            let holds = if turnout == DecisionAssumption::MostWork { extreme <= bound } else { extreme >= bound };
            prop_assert!(holds, "{extreme} and {bound}");
        }
    }

    #[test]
    fn counting_in_every_way_finds_each(
        from in any_open_start(), days in 0..200_i64, choices in prop::collection::vec(0..60_usize, 1..40),
    ) {
        let to = from.checked_add(Span::new().days(days)).unwrap();
        let counted = ways(&open_years(), |work| work.worked(from, to));
        prop_assert!(counted.contains(&decided(&choices).worked(from, to).unwrap()));
    }
}

#[test]
fn a_whole_open_year_is_reckoned_in_each_of_its_ways() {
    for year in 2021..=2050 {
        let work = work_calendar([(year, vec![seed::derived(year).unwrap().unwrap()])]);
        let counted = ways(&work, |work| work.worked(date(year, 1, 1), date(year, 12, 31)));
        assert!((2..MOST_WAYS).contains(&counted.len()), "{year}: {}", counted.len());
        // The law's eleven days and perhaps 24/11 are off in the week: one that falls on a weekly rest is made up for.
        // At either end of the year a day may be swapped with one of the year beside.
        let weekdays =
            days(date(year, 1, 1), date(year, 12, 31)).filter(|day| day.weekday().to_monday_one_offset() < 6);
        let weekdays = u32::try_from(weekdays.count()).unwrap();
        let fewest = counted.iter().map(|worked| worked.days).min().unwrap();
        let most = counted.iter().map(|worked| worked.days).max().unwrap();
        assert!(fewest + 14 >= weekdays && most + 9 <= weekdays, "{year}: {fewest} to {most} of {weekdays}");
    }
}

#[test]
fn where_there_are_too_many_ways_the_two_extremes_are_told() {
    let days = (1..=28).map(|day| date(2027, 3, day));
    let pending = days.map(|day| crate::model::PendingDecision {
        occasion: crate::model::Occasion::Other,
        name: "ngày nghỉ của cơ quan".to_owned(),
        basis: None,
        choices: vec![
            DayChoice::default(),
            DayChoice { days: vec![entry(day, DayKind::Holiday)], ..DayChoice::default() },
        ],
    });
    let calendar = WorkCalendar { pending: pending.collect(), ..calendar(2027, Vec::new()) };
    let work = work_calendar([(2027, vec![calendar])]);
    let ends = ways(&work, |work| work.end(date(2027, 2, 26), TimeLimit::working_days(20)).map(|end| end.due));
    assert_eq!(ends, [date(2027, 3, 26), date(2027, 4, 23)]);
    assert_eq!(work.awaited(&[(date(2027, 3, 10), date(2027, 3, 11))]).len(), 2);
}

#[test]
fn what_a_nearer_calendar_names_is_settled() {
    let open = seed::derived(2027).unwrap().unwrap();
    let own =
        calendar(2027, vec![entry(date(2027, 2, 4), DayKind::Holiday), entry(date(2027, 2, 11), DayKind::SwapWork)]);
    let work = work_calendar([(2027, vec![own, open])]);
    let thursday = |work: &WorkingDayCalculator| Ok(work.day(date(2027, 2, 4))?.part);
    assert_eq!(ways(&work, thursday), [WorkedPart::Off]);
    assert!(work.awaited(&[(date(2027, 2, 4), date(2027, 2, 4))]).is_empty());
    let told: Vec<_> = work.entries(2027).iter().filter(|day| day.awaits.is_some()).map(|day| day.date).collect();
    assert!(!told.contains(&date(2027, 2, 11)) && told.contains(&date(2027, 2, 5)));
}

#[test]
fn weekdays_come_from_the_nearest_calendar_that_has_them() {
    let national = || calendar(2021, vec![entry(date(2021, 5, 1), DayKind::Holiday)]);
    let with = |working: Option<&[i8]>, morning: Option<&[i8]>| WorkCalendar {
        working_weekdays: working.map(<[_]>::to_vec),
        morning_weekdays: morning.map(<[_]>::to_vec),
        ..calendar(2021, Vec::new())
    };
    let saturday = |layers| work_calendar([(2021, layers)]).day(date(2021, 5, 8)).unwrap().part;
    let desk = || with(None, Some(&[6]));
    assert_eq!(saturday(vec![national()]), WorkedPart::Off);
    assert_eq!(saturday(vec![desk(), national()]), WorkedPart::Morning);
    assert_eq!(saturday(vec![with(None, None), desk(), national()]), WorkedPart::Morning);
    assert_eq!(saturday(vec![with(None, Some(&[])), desk(), national()]), WorkedPart::Off);
    assert_eq!(saturday(vec![with(Some(&[1, 2, 3, 4, 5, 6]), None), desk(), national()]), WorkedPart::Whole);
    assert_eq!(saturday(vec![desk(), with(Some(&[1, 2, 3, 4, 5, 6]), None), national()]), WorkedPart::Morning);
    let holiday = work_calendar([(2021, vec![desk(), national()])]);
    assert_eq!(
        holiday.day(date(2021, 5, 1)).unwrap().part,
        WorkedPart::Off,
        "a holiday is not worked on by its weekday"
    );
}

#[test]
fn what_arrives_after_the_hand_over_or_on_a_day_off_arrives_on_the_next_working_day() {
    let desk = WorkCalendar { morning_weekdays: Some(vec![6]), ..calendar(2021, Vec::new()) };
    let late = WorkCalendar { hand_over: Some(time(16, 30, 0, 0)), ..calendar(2021, Vec::new()) };
    let national = || calendar(2021, Vec::new());
    let friday = date(2021, 3, 5);
    let (saturday, monday) = (date(2021, 3, 6), date(2021, 3, 8));
    let plain = work_calendar([(2021, vec![national()])]);
    assert_eq!(plain.arrival(friday.at(14, 59, 59, 0)), Ok(friday));
    assert_eq!(plain.arrival(friday.at(15, 0, 0, 0)), Ok(monday));
    assert_eq!(plain.arrival(saturday.at(8, 0, 0, 0)), Ok(monday));
    let desk = work_calendar([(2021, vec![desk, national()])]);
    assert_eq!(desk.arrival(saturday.at(11, 59, 0, 0)), Ok(saturday));
    assert_eq!(desk.arrival(saturday.at(12, 0, 0, 0)), Ok(monday), "the morning alone is worked on");
    let late = work_calendar([(2021, vec![late, national()])]);
    assert_eq!(late.arrival(friday.at(16, 29, 0, 0)), Ok(friday));
    assert_eq!(late.arrival(friday.at(16, 30, 0, 0)), Ok(monday));
}

#[test]
fn a_year_without_a_calendar_is_named_where_it_is_needed_and_only_there() {
    let work = work_calendar([(2021, vec![calendar(2021, Vec::new())])]);
    let thursday = date(2021, 12, 30);
    assert_eq!(work.end(thursday, TimeLimit::working_days(1)).map(|end| end.due), Ok(date(2021, 12, 31)));
    assert_eq!(work.end(thursday, TimeLimit::working_days(2)), Err(Unknown::Year(2022)));
    assert_eq!(work.end(thursday, TimeLimit::calendar_days(2)), Err(Unknown::Year(2022)));
    assert_eq!(work.end(date(2020, 12, 30), TimeLimit::calendar_days(5)).map(|end| end.due), Ok(date(2021, 1, 4)));
    assert_eq!(work.worked(date(2020, 12, 31), thursday), Err(Unknown::Year(2020)));
    let last = work_calendar([(9999, vec![calendar(9999, Vec::new())])]);
    assert_eq!(last.end(Date::MAX, TimeLimit::calendar_days(1)), Err(AFTER_ALL_YEARS));
    assert_eq!(last.end(Date::MAX, TimeLimit::working_days(1)), Err(AFTER_ALL_YEARS));
}

#[test]
fn a_day_is_certain_by_its_entry_and_otherwise_by_its_calendars() {
    let named = CalendarDay { verified: true, ..entry(date(2021, 1, 1), DayKind::Holiday) };
    let doubted = entry(date(2021, 2, 10), DayKind::Holiday);
    let certain = WorkCalendar { verified: true, ..calendar(2021, vec![named.clone(), doubted]) };
    let work = work_calendar([(2021, vec![certain])]);
    assert_eq!(work.is_verified(date(2021, 1, 1), date(2021, 2, 9)), Ok(true));
    assert_eq!(work.is_verified(date(2021, 1, 1), date(2021, 2, 10)), Ok(false));
    let uncertain = work_calendar([(2021, vec![calendar(2021, vec![named])])]);
    assert_eq!(uncertain.is_verified(date(2021, 1, 1), date(2021, 1, 1)), Ok(true));
    assert_eq!(uncertain.is_verified(date(2021, 1, 1), date(2021, 1, 2)), Ok(false));
}

#[test]
fn the_calendars_that_come_with_the_library_have_the_days_off_that_the_law_gives() {
    let is_weekend = |day: &&CalendarDay| day.date.weekday().to_monday_one_offset() > 5;
    for calendar in seed::calendars().unwrap() {
        let year = calendar.year;
        let of = |kind| calendar.days.iter().filter(move |day: &&CalendarDay| day.kind == kind);
        // The second day of National Day came with the Labour Code of 2019, in force from 2021.
        assert_eq!(of(DayKind::Holiday).count(), if year < 2021 { 10 } else { 11 }, "{year}");
        assert_eq!(of(DayKind::CompOff).count(), of(DayKind::Holiday).filter(is_weekend).count(), "{year}");
        assert_eq!(of(DayKind::SwapOff).count(), of(DayKind::SwapWork).count(), "{year}");
        assert!(of(DayKind::CompOff).chain(of(DayKind::SwapOff)).all(|day| !is_weekend(&day)), "{year}");
        assert!(of(DayKind::SwapWork).all(|day| is_weekend(&day)), "{year}");
        assert!(calendar.basis.is_some() && calendar.days.iter().all(|day| day.basis.is_some()), "{year}");
        assert!(calendar.days.is_sorted_by_key(|day| day.date), "{year}");
    }
}

#[test]
fn the_days_that_follow_the_moon_are_off() {
    let work = seeded();
    let lunar = seed::lunar_years().unwrap();
    for calendar in work.calendars() {
        let known = lunar.iter().find(|known| known.year == calendar.year).unwrap();
        let name = |date| work.day(date).unwrap().entry.and_then(|entry| entry.name.as_deref());
        assert_eq!(name(known.tet), Some("Tết Nguyên đán"));
        assert_eq!(name(known.hung_kings), Some("Giỗ Tổ Hùng Vương"));
        let block: Vec<_> = calendar.days.iter().filter(|day| day.name.as_deref() == Some("Tết Nguyên đán")).collect();
        assert_eq!(block.len(), 5);
        assert!(block.windows(2).all(|pair| pair[0].date.tomorrow().unwrap() == pair[1].date), "{}", calendar.year);
    }
    let china = date(2030, 2, 3);
    assert!(lunar.iter().any(|known| known.tet == date(2030, 2, 2)) && lunar.iter().all(|known| known.tet != china));
}

#[test]
fn the_rules_that_come_with_the_library_hold() {
    let rules = seed::deadline_rules().unwrap();
    for (position, rule) in rules.iter().enumerate() {
        let mut problems = crate::model::record::Problems::default();
        crate::model::Record::validate(rule, &mut problems);
        assert!(problems.is_empty(), "{rule:?}");
        assert!(rule.verified || rule.note.is_some(), "{rule:?} says what is doubtful");
        let clash = |other: &crate::model::DeadlineRule| other.subject == rule.subject && other.overlaps(rule);
        assert!(!rules[..position].iter().any(clash), "{rule:?}");
    }
}
