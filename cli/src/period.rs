//! Periods as people write them.

use cchc::model::Period;
use cchc::text::folded_name;
use jiff::civil::Date;

use crate::dates;
use crate::failure::Failure;

const PERIOD: [&str; 2] = [
    "2026, Q1/2026, 03/2026, H1/2026, 9M/2026, or two days with .. between them",
    "2026, Q1/2026, 03/2026, H1/2026, 9M/2026, hoặc hai ngày cách nhau bằng ..",
];

/// The period that an argument names; without one, the quarter of today.
pub fn period(written: Option<&str>, cut_off: Option<i8>) -> Result<Period, Failure> {
    let today = dates::today();
    let period = match written {
        None => Period::quarter(today.year(), (today.month() + 2) / 3)?,
        Some(text) => parse(text).ok_or_else(|| Failure::argument("PERIOD", text, PERIOD))?,
    };
    match cut_off {
        None => Ok(period),
        Some(day @ 1..=28) => Ok(period.cut_off(day)),
        Some(day) => {
            Err(Failure::argument("--cut-off", &day.to_string(), ["a day from 1 to 28", "một ngày từ 1 đến 28"]))
        }
    }
}

/// A period such as `Q1/2026`, `quý I năm 2026`, `6 tháng đầu năm 2026`, `01/01/2026..15/03/2026`.
fn parse(text: &str) -> Option<Period> {
    if let Some((from, to)) = text.split_once("..") {
        return between(dates::parse_day(from.trim())?, dates::parse_day(to.trim())?);
    }
    let parts = parts(text);
    let (years, rest): (Vec<&String>, Vec<&String>) =
        parts.iter().partition(|part| part.len() == 4 && number(part).is_some());
    let [year] = years.as_slice() else { return None };
    let year: i16 = year.parse().ok()?;
    let rest: Vec<&str> = rest.into_iter().map(String::as_str).filter(|part| *part != "nam").collect();
    match rest.as_slice() {
        [] => Period::year(year),
        ["q" | "quy", quarter] => Period::quarter(year, number(quarter)?),
        ["h", half] => Period::half(year, number(half)?),
        ["6", "thang"] | ["6", "thang", "dau"] => Period::half(year, 1),
        ["6", "thang", "cuoi"] => Period::half(year, 2),
        ["9", "m" | "thang"] | ["9", "thang", "dau"] => Period::nine_months(year),
        [month] | ["thang", month] => Period::month(year, number(month)?),
        _ => return None,
    }
    .ok()
}

/// Words and numbers without marks: `Q1/2026` is `q`, `1`, `2026`.
fn parts(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for letter in folded_name(text).chars() {
        let class = letter.is_alphanumeric().then(|| letter.is_ascii_digit());
        match (class, parts.last_mut()) {
            (Some(_), Some(last)) if class == before => last.push(letter),
            (Some(_), _) => parts.push(letter.to_string()),
            (None, _) => {}
        }
        before = class;
    }
    parts
}

fn number(text: &str) -> Option<i8> {
    match text {
        "i" => Some(1),
        "ii" => Some(2),
        "iii" => Some(3),
        "iv" => Some(4),
        digits if digits.len() == 4 => digits.bytes().all(|digit| digit.is_ascii_digit()).then_some(0),
        digits => digits.parse().ok(),
    }
}

fn between(from: Date, to: Date) -> Option<Period> {
    (from <= to).then(|| Period::between(from, to))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn periods_are_read_as_people_write_them() {
        let days = |text| parse(text).map(|period| (period.from, period.to));
        let cases: [(&[&str], Date, Date); 6] = [
            (&["2026", "năm 2026"], date(2026, 1, 1), date(2026, 12, 31)),
            (&["Q2/2026", "2026-Q2", "quý 2/2026", "Quý II năm 2026", "q2 2026"], date(2026, 4, 1), date(2026, 6, 30)),
            (&["03/2026", "2026-03", "tháng 3/2026", "tháng 3 năm 2026"], date(2026, 3, 1), date(2026, 3, 31)),
            (&["H2/2026", "6 tháng cuối năm 2026"], date(2026, 7, 1), date(2026, 12, 31)),
            (&["9M/2026", "9 tháng năm 2026", "9 tháng đầu năm 2026"], date(2026, 1, 1), date(2026, 9, 30)),
            (&["15/01/2026..2026-02-14"], date(2026, 1, 15), date(2026, 2, 14)),
        ];
        for (texts, from, to) in cases {
            for text in texts {
                assert_eq!(days(text), Some((from, to)), "{text}");
            }
        }
        for wrong in ["", "Q5/2026", "13/2026", "26", "2026-03-31", "31/01/2026..01/01/2026", "quý", "H3/2026", "0000"]
        {
            assert_eq!(days(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_cut_off_beyond_the_shortest_month_is_refused() {
        assert!(period(Some("2026"), Some(29)).is_err());
        assert_eq!(period(Some("Q1/2026"), Some(15)).map(|period| period.from).ok(), Some(date(2025, 12, 15)));
    }
}
