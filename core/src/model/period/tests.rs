use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// Nghị định 09/2019/NĐ-CP as it is told (not read in full): months, quarters, halves and years end on the 14th.
#[test]
fn every_kind_of_period_is_cut_off_alike() {
    let days = |period: Period| {
        let cut = period.cut_off(15);
        (cut.from, cut.to)
    };
    assert_eq!(days(Period::month(2021, 1).unwrap()), (date(2020, 12, 15), date(2021, 1, 14)));
    assert_eq!(days(Period::month(2021, 3).unwrap()), (date(2021, 2, 15), date(2021, 3, 14)));
    assert_eq!(days(Period::quarter(2021, 1).unwrap()), (date(2020, 12, 15), date(2021, 3, 14)));
    assert_eq!(days(Period::quarter(2021, 4).unwrap()), (date(2021, 9, 15), date(2021, 12, 14)));
    assert_eq!(days(Period::half(2021, 1).unwrap()), (date(2020, 12, 15), date(2021, 6, 14)));
    assert_eq!(days(Period::half(2021, 2).unwrap()), (date(2021, 6, 15), date(2021, 12, 14)));
    assert_eq!(days(Period::nine_months(2021).unwrap()), (date(2020, 12, 15), date(2021, 9, 14)));
    assert_eq!(days(Period::year(2021).unwrap()), (date(2020, 12, 15), date(2021, 12, 14)));
}

/// What reports are about, with a cut-off day or without.
fn usual() -> impl Strategy<Value = (u8, i16, i8, i8)> {
    (0_u8..5, 1946_i16..9999, 1_i8..=12, 1_i8..=28)
}

fn period((kind, year, part, cut_off): (u8, i16, i8, i8)) -> Period {
    let calendar = match kind {
        0 => Period::month(year, part).unwrap(),
        1 => Period::quarter(year, part % 4 + 1).unwrap(),
        2 => Period::half(year, part % 2 + 1).unwrap(),
        3 => Period::nine_months(year).unwrap(),
        _ => Period::year(year).unwrap(),
    };
    calendar.cut_off(cut_off)
}

proptest! {
    #[test]
    fn the_period_before_ends_the_day_before_and_is_of_the_same_kind(given in usual()) {
        let of = period(given);
        match of.previous() {
            None => prop_assert_eq!(given.0, 3),
            Some(before) => {
                prop_assert_eq!(before.to.tomorrow().unwrap(), of.from);
                prop_assert_eq!(before.name.contains("(chốt ngày"), of.name.contains("(chốt ngày"));
                prop_assert_eq!(before.name.split(' ').next(), of.name.split(' ').next());
            }
        }
    }

    #[test]
    fn last_year_is_the_same_part_of_the_year_before((kind, year, part, cut_off) in usual()) {
        prop_assert_eq!(period((kind, year, part, cut_off)).last_year(), Some(period((kind, year - 1, part, cut_off))));
    }

    #[test]
    fn the_year_to_date_begins_with_the_year_of_the_same_cut_off((kind, year, part, cut_off) in usual()) {
        let of = period((kind, year, part, cut_off));
        let so_far = of.year_to_date().unwrap();
        prop_assert_eq!((so_far.from, so_far.to), (Period::year(year).unwrap().cut_off(cut_off).from, of.to));
    }

    #[test]
    fn days_that_are_no_months_keep_their_length(first in 0_i32..60_000, length in 1_i32..900) {
        let from = date(1990, 1, 1).saturating_add(Span::new().days(first));
        let of = Period::between(from, from.saturating_add(Span::new().days(length - 1)));
        prop_assume!(WholeMonths::of(&of).is_none());
        let before = of.previous().unwrap();
        prop_assert_eq!(before.to.tomorrow().unwrap(), of.from);
        prop_assert_eq!(before.from.until(before.to).unwrap().get_days(), length - 1);
        prop_assert!(of.year_to_date().is_none_or(|so_far| so_far.from <= of.from && so_far.to == of.to));
    }
}

#[test]
fn what_was_named_by_its_days_is_compared_by_its_days() {
    let of = Period::between(date(2021, 4, 1), date(2021, 6, 30));
    assert_eq!(of.previous().unwrap().name, "Từ 01/01/2021 đến 31/03/2021");
    assert_eq!(Period::quarter(2021, 2).unwrap().previous().unwrap().name, "Quý I/2021");
    assert_eq!(Period::quarter(2021, 2).unwrap().year_to_date().unwrap().name, "Lũy kế từ 01/01/2021 đến 30/06/2021");
    assert_eq!(Period::between(date(2020, 7, 1), date(2021, 6, 30)).year_to_date(), None);
    let leap = Period::between(date(2024, 2, 29), date(2024, 3, 5));
    assert_eq!(leap.last_year(), Some(Period::between(date(2023, 2, 28), date(2023, 3, 5))));
}

#[test]
fn nothing_lies_before_the_calendar() {
    assert_eq!(Period::part(1, YearPart::Whole).previous(), None);
    assert_eq!(Period::part(1, YearPart::Whole).last_year(), None);
}
