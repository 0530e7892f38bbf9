//! Vietnamese formats of numbers, days and schedules.

use jiff::civil::date;

use super::*;

#[test]
fn numbers_are_grouped() {
    let written = [0, 7, 999, 1000, 1234, 12_345, 123_456, 1_234_567, u32::MAX].map(number::<u32>);
    assert_eq!(written, ["0", "7", "999", "1.000", "1.234", "12.345", "123.456", "1.234.567", "4.294.967.295"]);
    assert_eq!(number(u64::MAX), "18.446.744.073.709.551.615");
}

#[test]
fn percents_have_a_decimal_comma() {
    assert_eq!(percent(952_u32, 1000_u32), "95,2%");
    assert_eq!(percent(9_u32, 10_u32), "90%");
    assert_eq!(percent(2_u32, 3_u32), "66,7%");
    assert_eq!(percent(0_u32, 40_u32), "0%");
    assert_eq!(percent(40_u32, 40_u32), "100%");
    assert_eq!(percent(u32::MAX, u32::MAX), "100%");
}

#[test]
fn percent_of_nothing_is_a_dash() {
    assert_eq!(percent(0_u32, 0_u32), "–");
    assert_eq!(percent(3_u32, 0_u32), "–");
    assert_eq!(share(0_u32, 0_u32, "số được mời"), "–");
}

#[test]
fn percents_never_claim_all_or_nothing() {
    assert_eq!(percent(9999_u32, 10_000_u32), "99,9%");
    assert_eq!(percent(1_u32, 10_000_u32), "0,1%");
}

#[test]
fn days_and_instants() {
    assert_eq!(day(date(2021, 3, 5)), "05/03/2021");
    assert_eq!(instant("2021-12-31T17:04:59Z".parse().unwrap()), "0 giờ 04 ngày 01/01/2022");
}

#[test]
fn a_period_is_told_once() {
    let quarter = Period::quarter(2021, 4).unwrap();
    assert_eq!(period(&quarter), "Quý IV/2021, từ 01/10/2021 đến 31/12/2021");
    assert_eq!(period(&quarter.cut_off(15)), "Quý IV/2021 (chốt ngày 14), từ 15/09/2021 đến 14/12/2021");
    assert_eq!(period(&Period::between(date(2021, 2, 1), date(2021, 2, 9))), "Từ 01/02/2021 đến 09/02/2021");
}

#[test]
fn schedules_in_words() {
    let on = date(2021, 12, 15);
    let written = [
        Schedule::Unspecified,
        Schedule::Continuous,
        Schedule::Periodic,
        Schedule::Daily,
        Schedule::Weekly,
        Schedule::Monthly,
        Schedule::Quarterly,
        Schedule::Yearly,
        Schedule::InYear { year: 2021 },
        Schedule::InQuarter { year: 2021, quarter: 4 },
        Schedule::InMonth { year: 2021, month: 3 },
        Schedule::OnDate { date: on },
        Schedule::ByDate { date: on },
        Schedule::Range { from: date(2021, 3, 1), to: on },
    ]
    .map(|told| schedule(&told));
    assert_eq!(
        written,
        [
            "không nêu",
            "thường xuyên",
            "định kỳ",
            "hàng ngày",
            "hàng tuần",
            "hàng tháng",
            "hàng quý",
            "hàng năm",
            "trong năm 2021",
            "Quý IV/2021",
            "tháng 03/2021",
            "ngày 15/12/2021",
            "trước ngày 15/12/2021",
            "từ 01/03/2021 đến 15/12/2021",
        ]
    );
}

#[test]
fn several_times_in_words() {
    let by = |month, day| YearTime::ByDay { day: YearDay { month, day } };
    let quarter = |quarter| Schedule::InQuarter { year: 2024, quarter };
    let several = |times| Schedule::Several { times };
    let each_year = |times| Schedule::EachYear { times };
    let range = YearTime::DayRange { from: YearDay { month: 3, day: 1 }, to: YearDay { month: 4, day: 30 } };
    for (told, expected) in [
        (Schedule::HalfYearly, "6 tháng một lần"),
        (each_year(vec![by(6, 15), by(11, 15)]), "trước ngày 15/06 và 15/11 hằng năm"),
        (each_year(vec![YearTime::QuarterOfYear { quarter: 4 }]), "Quý IV hằng năm"),
        (
            each_year(vec![YearTime::MonthOfYear { month: 6 }, YearTime::MonthOfYear { month: 12 }]),
            "tháng 06 và tháng 12 hằng năm",
        ),
        (each_year(vec![range]), "từ 01/03 đến 30/04 hằng năm"),
        (several(vec![quarter(1), quarter(3)]), "Quý I/2024 và quý III/2024"),
        (
            several(vec![Schedule::Quarterly, Schedule::HalfYearly, Schedule::Yearly]),
            "hàng quý, 6 tháng một lần và hàng năm",
        ),
        (
            several(vec![
                Schedule::OnDate { date: date(2025, 6, 15) },
                Schedule::OnDate { date: date(2025, 11, 15) },
                Schedule::ByDate { date: date(2025, 12, 1) },
            ]),
            "ngày 15/06/2025, 15/11/2025 và trước ngày 01/12/2025",
        ),
    ] {
        assert_eq!(schedule(&told), expected);
    }
}

#[test]
fn missing_months_of_one_year_share_it() {
    let of = |periods: &[&str]| missing(&periods.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    assert_eq!(of(&[]), None);
    assert_eq!(of(&["Tháng 02/2021"]).unwrap(), "Tháng 02/2021");
    assert_eq!(of(&["Tháng 02/2021", "Tháng 03/2021", "Tháng 05/2021"]).unwrap(), "Tháng 02, 03, 05/2021");
    assert_eq!(of(&["Quý I/2021", "Quý II/2021"]).unwrap(), "Quý I, II/2021");
    assert_eq!(of(&["Tháng 12/2020", "Tháng 01/2021"]).unwrap(), "Tháng 12/2020; tháng 01/2021");
    assert_eq!(of(&["Năm 2021"]).unwrap(), "Năm 2021");
    assert_eq!(
        of(&["Trước ngày 15/06/2025", "Trước ngày 15/11/2025"]).unwrap(),
        "Trước ngày 15/06/2025; trước ngày 15/11/2025"
    );
    assert_eq!(of(&["08/2021", "09/2021"]).unwrap(), "08/2021; 09/2021");
}

#[test]
fn quotation_marks_are_not_doubled() {
    assert_eq!(quoted("Kỷ cương, liêm chính"), "“Kỷ cương, liêm chính”");
    assert_eq!(quoted("“Kỷ cương”"), "“Kỷ cương”");
    assert_eq!(quoted("\"Kỷ cương\""), "“Kỷ cương”");
    assert_eq!(quoted("Năm “nói đi đôi với làm”, hiệu quả"), "Năm “nói đi đôi với làm”, hiệu quả");
}

#[test]
fn nothing_that_steers_a_terminal_is_shown() {
    assert_eq!(shown("a\u{1b}[31mb\u{0}\u{9b}c\u{202e}d\r\ne\tf"), "a[31mbcd\ne f");
    assert_eq!(shown("Kê\u{301} hoạch"), "Kế hoạch");
    assert_eq!(line(" hai\n dòng "), "hai dòng");
}

#[test]
fn shortening_keeps_whole_words() {
    assert_eq!(shortened("Niêm yết chủ đề", 40), "Niêm yết chủ đề");
    assert_eq!(shortened("Niêm yết, công khai chủ đề", 12), "Niêm yết…");
    assert_eq!(shortened("mộttừrấtdài", 4), "mộtt…");
}

#[test]
fn few_proofs_are_not_folded() {
    let proofs: Vec<u8> = (0..12).collect();
    assert_eq!(older_and_newest(&proofs[..6]), (&[][..], &proofs[..6]));
    assert_eq!(older_and_newest(&proofs), (&proofs[..8], &proofs[8..]));
}

#[test]
fn attendances_for_each_of_the_people_are_no_share() {
    assert_eq!(quotient("%", 40, 42), "95,2%");
    assert_eq!(quotient("lượt/người", 150, 120), "1,25");
    assert_eq!(quotient("lượt/người", 180, 120), "1,5");
    assert_eq!(quotient("lượt/người", 240_000, 120), "2.000");
    assert_eq!(quotient("lượt/người", 5, 0), NOTHING);
}
