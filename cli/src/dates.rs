//! Days and moments as people write them.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{self, TimeZone};
use jiff::{Timestamp, Zoned};

use crate::failure::Failure;

const DAY: [&str; 2] = ["a day such as 31/03/2026 or 2026-03-31", "một ngày như 31/03/2026 hoặc 2026-03-31"];
const MOMENT: [&str; 2] =
    ["a day, or a moment such as “31/03/2026 17:00”", "một ngày, hoặc thời điểm như “31/03/2026 17:00”"];

/// Việt Nam time.
pub fn zone() -> TimeZone {
    TimeZone::fixed(tz::offset(7))
}

/// Today in Việt Nam.
pub fn today() -> Date {
    Timestamp::now().to_zoned(zone()).date()
}

/// A day as written: `31/03/2026`, `2026-03-31`, `today`.
pub fn day(argument: &str, written: &str) -> Result<Date, Failure> {
    parse_day(written.trim()).ok_or_else(|| Failure::argument(argument, written, DAY))
}

/// A day that may be left out.
pub fn optional_day(argument: &str, written: Option<&str>) -> Result<Option<Date>, Failure> {
    written.map(|written| day(argument, written)).transpose()
}

/// A moment as written: a day, which is its end; a day with a time in Việt Nam; or an RFC 3339 instant.
pub fn moment(argument: &str, written: &str) -> Result<Timestamp, Failure> {
    parse_moment(written.trim()).ok_or_else(|| Failure::argument(argument, written, MOMENT))
}

pub fn parse_day(written: &str) -> Option<Date> {
    if matches!(written.to_lowercase().as_str(), "today" | "hôm nay" | "hom nay") {
        return Some(today());
    }
    // A date parses from a moment too, and would lose its time.
    if written.len() == "2026-03-31".len()
        && let Ok(date) = written.parse::<Date>()
    {
        return Some(date);
    }
    let parts: Vec<&str> = written.split(['/', '-', '.']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

fn parse_moment(written: &str) -> Option<Timestamp> {
    if let Ok(instant) = written.parse::<Timestamp>() {
        return Some(instant);
    }
    if let Some(day) = parse_day(written) {
        return instant(day.to_datetime(Time::MAX));
    }
    let (day, time) = written.rsplit_once([' ', 'T'])?;
    instant(parse_day(day.trim())?.to_datetime(time.parse().ok()?))
}

fn instant(moment: DateTime) -> Option<Timestamp> {
    moment.to_zoned(zone()).ok().map(|zoned| zoned.timestamp())
}

/// A day in Vietnamese form.
pub fn written(day: Date) -> String {
    day.strftime("%d/%m/%Y").to_string()
}

/// A day that may be unknown, in Vietnamese form.
pub fn written_if_known(day: Option<Date>) -> String {
    day.map(written).unwrap_or_default()
}

/// An instant in Vietnamese form, in Việt Nam time.
pub fn written_moment(at: Timestamp) -> String {
    Zoned::strftime(&at.to_zoned(zone()), "%d/%m/%Y %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        for written in ["2026-03-31", "31/03/2026", "31/3/2026", "31-03-2026", "31.3.2026"] {
            assert_eq!(parse_day(written), Some(date(2026, 3, 31)), "{written}");
        }
        for wrong in ["", "31/03/26", "31/02/2026", "2026", "thứ hai"] {
            assert_eq!(parse_day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_as_a_moment_is_its_end_in_viet_nam() {
        let of = |written| parse_moment(written).map(|at| at.to_string());
        assert_eq!(of("31/03/2026").as_deref(), Some("2026-03-31T16:59:59.999999999Z"));
        assert_eq!(of("31/03/2026 17:00").as_deref(), Some("2026-03-31T10:00:00Z"));
        assert_eq!(of("2026-03-31T17:00").as_deref(), Some("2026-03-31T10:00:00Z"));
        assert_eq!(of("2026-03-31T17:00:00Z").as_deref(), Some("2026-03-31T17:00:00Z"));
        assert_eq!(of("chiều qua"), None);
    }
}
