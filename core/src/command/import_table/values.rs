//! Cells as values of a column's kind, in the canonical form. Nothing is guessed: what can be read in no way, or in
//! two, is a fault.

use jiff::civil::{Date, DateTime, Time, date};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};
use uuid::Uuid;

use super::choices;
use super::named;
use crate::error::Result;
use crate::model::PartialDate;
use crate::rules::read_time_limit;
use crate::table::{Cell, ColumnKind, Names, items, unmarked};
use crate::text::{fold, nfc};

/// What is wrong with a cell. It never repeats the cell, which may hold personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    pub code: &'static str,
    pub text: String,
    pub text_vi: String,
    pub allowed: Vec<String>,
}

impl Fault {
    pub fn new(code: &'static str, text: impl Into<String>, text_vi: impl Into<String>) -> Self {
        Self { code, text: text.into(), text_vi: text_vi.into(), allowed: Vec::new() }
    }

    pub fn allowing(self, allowed: Vec<String>) -> Self {
        Self { allowed, ..self }
    }
}

/// A value, with what should be looked at; or what is wrong with the cell.
pub(super) type Read = std::result::Result<(Value, Option<Fault>), Fault>;

/// Reads a cell that is not blank.
///
/// # Errors
/// Only where the store cannot be read, for references.
pub(super) fn value(cell: &Cell, kind: ColumnKind, names: &Names<'_>) -> Result<Read> {
    if let Cell::Error(error) = cell {
        let text = format!("a formula that failed: {error}");
        return Ok(Err(Fault::new("formula_error", text, format!("công thức bị lỗi {error}"))));
    }
    Ok(match kind {
        ColumnKind::Text => Ok((text(cell).into(), None)),
        ColumnKind::Personal => Ok((text(cell).into(), None)),
        ColumnKind::Boolean => sure(boolean(cell)),
        ColumnKind::Integer => sure(integer(cell)),
        ColumnKind::Date => day(cell).map(|(date, note)| (date.to_string().into(), note)),
        ColumnKind::PartialDate => sure(partial_date(cell)),
        ColumnKind::Time => sure(time(cell)),
        ColumnKind::Instant => sure(instant(cell)),
        ColumnKind::TimeLimit => sure(time_limit(cell)),
        ColumnKind::Identity => sure(identity(cell)),
        ColumnKind::Choice(list) => sure(choices::choice(list, &text(cell))),
        ColumnKind::Reference(target) => return named::identity(names, target, &text(cell)).map(sure),
        ColumnKind::TextList => sure(Ok(items(&text(cell)).into_iter().map(Value::from).collect())),
        ColumnKind::IntegerList => {
            sure(items(&text(cell)).into_iter().map(|item| integer(&Cell::Text(item))).collect())
        }
        ColumnKind::ChoiceList(list) => {
            let found = each(&text(cell), &mut |item| Ok(choices::choice(list, item)))?;
            sure(found)
        }
        ColumnKind::ReferenceList(target) => sure(each(&text(cell), &mut |item| named::identity(names, target, item))?),
        ColumnKind::Json => sure(serde_json::from_str(&text(cell)).map_err(|_| {
            Fault::new("json", "give this as JSON, as an export has it", "hãy ghi dạng JSON, như trong tệp đã xuất")
        })),
    })
}

fn sure(read: std::result::Result<Value, Fault>) -> Read {
    read.map(|value| (value, None))
}

/// The text of a cell: behind the mark as it stands, otherwise without the white space around it.
fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(written) => unmarked(written).map_or_else(|| nfc(written.trim()), str::to_owned),
        other => nfc(&other.to_text()),
    }
}

/// The values of a list whose items are known. An item may hold a comma; where it is not known as a whole, its parts
/// may be.
fn each(
    text: &str,
    read: &mut dyn FnMut(&str) -> Result<std::result::Result<Value, Fault>>,
) -> Result<std::result::Result<Value, Fault>> {
    let mut values: Vec<Value> = Vec::new();
    for item in items(text) {
        let whole = read(&item)?;
        let parts: Vec<&str> = item.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let found = match whole {
            Ok(value) => vec![value],
            Err(fault) if parts.len() < 2 => return Ok(Err(fault)),
            Err(_) => {
                let mut found = Vec::new();
                for part in parts {
                    match read(part)? {
                        Ok(value) => found.push(value),
                        Err(fault) => return Ok(Err(fault)),
                    }
                }
                found
            }
        };
        for value in found {
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    Ok(Ok(values.into()))
}

fn boolean(cell: &Cell) -> std::result::Result<Value, Fault> {
    let words = match cell {
        Cell::Boolean(truth) => return Ok((*truth).into()),
        other => fold(&text(other)),
    };
    match words.as_str() {
        "true" | "yes" | "y" | "x" | "1" | "co" | "dung" | "roi" | "dat" | "✓" | "✔" => Ok(true.into()),
        "false" | "no" | "n" | "0" | "khong" | "sai" | "chua" | "khong dat" | "chua dat" | "khong co" => {
            Ok(false.into())
        }
        _ => Err(Fault::new("boolean", "is neither yes nor no", "không phải “có” hoặc “không”")
            .allowing(vec!["có".to_owned(), "không".to_owned()])),
    }
}

/// A whole number: "1.044" and "1,044" are thousands where they are in groups of three, as no fraction is one.
fn integer(cell: &Cell) -> std::result::Result<Value, Fault> {
    let fault = || Fault::new("number", "is no whole number", "không phải số nguyên");
    match cell {
        #[allow(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
        Cell::Number(number) if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 => {
            Ok((*number as i64).into())
        }
        Cell::Text(written) => whole_number(written).map(Value::from).ok_or_else(fault),
        _ => Err(fault()),
    }
}

fn whole_number(written: &str) -> Option<i64> {
    let plain: String = written.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (sign, digits) = plain.strip_prefix('-').map_or((1, plain.as_str()), |digits| (-1, digits));
    // A fraction of nothing but zeros, after a mark that groups nothing: "35,0", "1.044,00".
    let whole = [',', '.'].into_iter().find_map(|mark| {
        let (whole, zeros) = digits.rsplit_once(mark)?;
        let other = if mark == ',' { '.' } else { ',' };
        let is_fraction = !zeros.is_empty() && zeros.chars().all(|digit| digit == '0') && zeros.len() != 3;
        (is_fraction && grouped(whole, other).is_some()).then(|| whole.to_owned())
    });
    let digits = whole.unwrap_or_else(|| digits.to_owned());
    let number = grouped(&digits, '.').or_else(|| grouped(&digits, ','))?;
    number.checked_mul(sign)
}

/// A number whose thousands are parted by a mark, or by nothing.
fn grouped(digits: &str, mark: char) -> Option<i64> {
    let groups: Vec<&str> = digits.split(mark).collect();
    let are_digits = groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let (first, rest) = groups.split_first()?;
    let are_groups = rest.is_empty() || (first.len() <= 3 && rest.iter().all(|group| group.len() == 3));
    (are_digits && are_groups).then(|| groups.concat().parse().ok()).flatten()
}

/// A day: a date, the number of a day in a spreadsheet, or text. A time of day beside it is left out, and said so.
pub(super) fn day(cell: &Cell) -> std::result::Result<(Date, Option<Fault>), Fault> {
    let dropped = |time: Time| {
        let text = "the time of day beside the date was left out";
        (time != Time::midnight()).then(|| Fault::new("time_dropped", text, "đã bỏ giờ ghi kèm ngày"))
    };
    match cell {
        Cell::Date(date) => Ok((*date, None)),
        Cell::DateTime(instant) => Ok((instant.date(), dropped(instant.time()))),
        Cell::Number(number) => {
            let instant = serial(*number).ok_or_else(no_date)?;
            Ok((instant.date(), dropped(instant.time())))
        }
        Cell::Text(text) => {
            let instant = written_instant(text).ok_or_else(no_date)?;
            Ok((instant.date(), dropped(instant.time())))
        }
        _ => Err(no_date()),
    }
}

fn no_date() -> Fault {
    let text = "is no date: write day, month and year as dd/mm/yyyy";
    Fault::new("date", text, "không phải ngày: hãy ghi ngày, tháng, năm dạng dd/mm/yyyy")
}

/// The day that a spreadsheet's number stands for, in the system that counts from 1900: 1 January 1950 to 2199, so
/// that a number of something else is not taken for one.
fn serial(number: f64) -> Option<DateTime> {
    if !(18_264.0..109_572.0).contains(&number) {
        return None;
    }
    #[allow(clippy::cast_possible_truncation, reason = "within the range above")]
    let (days, seconds) = (number.trunc() as i64, (number.fract() * 86_400.0).round() as i64);
    let epoch = date(1899, 12, 30).at(0, 0, 0, 0);
    epoch.checked_add(days.days().seconds(seconds)).ok()
}

/// "05/03/2026", "5/3/26", "5-3-2026", "5.3.2026", "2026-03-05", "ngày 5 tháng 3 năm 2026", each with "08:30" or
/// "8h30" before or after it. The day stands before the month, as everywhere in Việt Nam.
fn written_instant(written: &str) -> Option<DateTime> {
    let written = fold(written.trim());
    if let Ok(instant) = written.to_uppercase().parse::<DateTime>() {
        return Some(instant);
    }
    let spelled = written.replace("ngay", " ").replace("thang", "/").replace("nam", "/");
    let mut date = None;
    let mut time = Time::midnight();
    // "5 / 3 / 2026" is one word.
    let joined = spelled.split_whitespace().collect::<Vec<_>>().join(" ").replace(" / ", "/").replace("/ ", "/");
    for word in joined.replace(" /", "/").split([' ', ',']).filter(|word| !word.is_empty()) {
        match (written_date(word), written_time(word)) {
            (Some(found), _) if date.is_none() => date = Some(found),
            (None, Some(found)) => time = found,
            _ => return None,
        }
    }
    Some(date?.to_datetime(time))
}

fn written_date(word: &str) -> Option<Date> {
    let parts: Vec<&str> = word.split(['/', '-', '.']).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| (part.len() <= 4).then(|| part.parse::<i16>().ok()).flatten();
    let (first_number, second_number, third_number) = (number(first)?, number(second)?, number(third)?);
    let (day, month, year) = if first.len() == 4 {
        (third_number, second_number, first_number)
    } else {
        // Two digits of a year are those of one from 1970 to 2069.
        let year = match third.len() {
            4 => third_number,
            2 if third_number < 70 => 2000 + third_number,
            2 => 1900 + third_number,
            _ => return None,
        };
        (first_number, second_number, year)
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// "08:30", "8h30", "8h", "8 giờ 30".
fn written_time(written: &str) -> Option<Time> {
    let spelled = fold(written.trim()).replace("gio", "h").replace("phut", "").replace(' ', "");
    let (hours, minutes) = spelled.split_once([':', 'h', 'g'])?;
    let (minutes, seconds) = minutes.split_once(':').unwrap_or((minutes, "0"));
    let number = |part: &str| if part.is_empty() { Some(0) } else { part.parse::<i8>().ok() };
    Time::new(hours.parse().ok()?, number(minutes)?, number(seconds)?, 0).ok()
}

fn partial_date(cell: &Cell) -> std::result::Result<Value, Fault> {
    let known = match cell {
        Cell::Number(year) if year.fract() == 0.0 && (1000.0..=9999.0).contains(year) =>
        {
            #[allow(clippy::cast_possible_truncation, reason = "four digits")]
            Some(PartialDate::year(*year as i16))
        }
        Cell::Text(text) => written_partial_date(text),
        _ => None,
    };
    let date = known.map_or_else(|| day(cell).map(|(date, _)| PartialDate::from(date)), Ok)?;
    Ok(json!({ "year": date.year, "month": date.month, "day": date.day }))
}

/// "2026", "3/2026", "tháng 3 năm 2026", "2026-03".
fn written_partial_date(written: &str) -> Option<PartialDate> {
    let spelled = fold(written).replace("thang", " ").replace("nam", "/").replace(' ', "");
    let iso = spelled.split_once('-').filter(|(year, _)| year.len() == 4).map(|(year, month)| (month, year));
    let (month, year) = match iso.or_else(|| spelled.rsplit_once('/')) {
        Some((month, year)) if !month.is_empty() => (Some(month.parse().ok()?), year),
        Some((_, year)) => (None, year),
        None => (None, spelled.as_str()),
    };
    let date = PartialDate { year: (year.len() == 4).then(|| year.parse().ok()).flatten()?, month, day: None };
    date.is_possible().then_some(date)
}

fn time(cell: &Cell) -> std::result::Result<Value, Fault> {
    let found = match cell {
        Cell::Time(time) => Some(*time),
        Cell::DateTime(instant) => Some(instant.time()),
        Cell::Number(part) if (0.0..1.0).contains(part) => {
            #[allow(clippy::cast_possible_truncation, reason = "less than a day")]
            let seconds = (part * 86_400.0).round() as i64;
            Time::midnight().checked_add(seconds.seconds()).ok()
        }
        Cell::Text(text) => written_time(text).or_else(|| text.trim().parse().ok().filter(|_| text.contains('.'))),
        _ => None,
    };
    let fault = || Fault::new("time", "is no time of day: write 08:30", "không phải giờ: hãy ghi dạng 08:30");
    found.map(|time| time.to_string().into()).ok_or_else(fault)
}

/// An instant in ISO form, or a day with a time in Việt Nam.
fn instant(cell: &Cell) -> std::result::Result<Value, Fault> {
    let local = match cell {
        Cell::DateTime(instant) => Some(*instant),
        Cell::Date(date) => Some(date.to_datetime(Time::midnight())),
        Cell::Number(number) => serial(*number),
        Cell::Text(text) => match text.trim().parse::<Timestamp>() {
            Ok(instant) => return Ok(instant.to_string().into()),
            Err(_) => written_instant(text),
        },
        _ => None,
    };
    let found = local.and_then(|local| Offset::constant(7).to_timestamp(local).ok());
    let fault = || {
        let text = "is no day with a time: write dd/mm/yyyy hh:mm";
        Fault::new("instant", text, "không phải ngày kèm giờ: hãy ghi dạng dd/mm/yyyy hh:mm")
    };
    found.map(|instant| instant.to_string().into()).ok_or_else(fault)
}

fn time_limit(cell: &Cell) -> std::result::Result<Value, Fault> {
    let fault = || {
        let text = "is no time limit: write “10 ngày làm việc” or “15 ngày”";
        Fault::new("time_limit", text, "không phải thời hạn: hãy ghi “10 ngày làm việc” hoặc “15 ngày”")
    };
    let limit = read_time_limit(&text(cell)).ok_or_else(fault)?;
    serde_json::to_value(limit).map_err(|_| fault())
}

fn identity(cell: &Cell) -> std::result::Result<Value, Fault> {
    let fault = || Fault::new("identity", "is no identity (UUID)", "không phải mã bản ghi (UUID)");
    text(cell).parse::<Uuid>().map(|id| id.to_string().into()).map_err(|_| fault())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read_day(text: &str) -> Option<Date> {
        day(&Cell::from(text)).ok().map(|(date, _)| date)
    }

    #[test]
    fn days_are_read_as_they_are_written_in_viet_nam() {
        for written in [
            "05/03/2026",
            "5/3/2026",
            "5/3/26",
            "5-3-2026",
            "5.3.2026",
            "2026-03-05",
            "ngày 5 tháng 3 năm 2026",
            "Ngày 05 tháng 03 năm 2026",
            "5 / 3 / 2026",
            "05/03/2026 00:00",
            "2026-03-05T00:00:00",
        ] {
            assert_eq!(read_day(written), Some(date(2026, 3, 5)), "{written}");
        }
        for written in ["", "5/3", "31/02/2026", "12/31/2026", "5/3/2026/1", "2026", "mai", "5/3/026", "05/03/2026 x"] {
            assert_eq!(read_day(written), None, "{written}");
        }
    }

    #[test]
    fn a_time_beside_a_day_is_told() {
        for written in ["05/03/2026 08:30", "8h30, 05/03/2026", "8h30 ngày 05/03/2026", "2026-03-05T08:30:00"] {
            let (found, note) = day(&Cell::from(written)).unwrap();
            assert_eq!((found, note.map(|note| note.code)), (date(2026, 3, 5), Some("time_dropped")), "{written}");
        }
    }

    #[test]
    fn days_may_be_numbers_of_a_spreadsheet() {
        assert_eq!(day(&Cell::Number(46_086.0)).unwrap().0, date(2026, 3, 5));
        assert!(day(&Cell::Number(5.0)).is_err());
        assert!(day(&Cell::Number(20_260_305.0)).is_err());
    }

    #[test]
    fn whole_numbers_have_dots_between_thousands() {
        for (written, expected) in [
            ("35", Some(35)),
            ("1.044", Some(1044)),
            ("1,044", Some(1044)),
            ("1.044.000", Some(1_044_000)),
            ("1 044", Some(1044)),
            ("1.044,0", Some(1044)),
            ("35,00", Some(35)),
            ("-3", Some(-3)),
            ("0,5", None),
            ("1.5", None),
            ("35 người", None),
            ("1.0440", None),
            ("", None),
        ] {
            assert_eq!(whole_number(written), expected, "{written}");
        }
    }

    #[test]
    fn partial_dates_lack_what_is_not_written() {
        let read = |cell: &Cell| partial_date(cell).ok();
        assert_eq!(read(&Cell::from("2026")), Some(json!({ "year": 2026, "month": null, "day": null })));
        assert_eq!(read(&Cell::Number(2026.0)), Some(json!({ "year": 2026, "month": null, "day": null })));
        assert_eq!(read(&Cell::from("tháng 3 năm 2026")), Some(json!({ "year": 2026, "month": 3, "day": null })));
        assert_eq!(read(&Cell::from("2026-03")), Some(json!({ "year": 2026, "month": 3, "day": null })));
        assert_eq!(read(&Cell::from("2026-03-05")), Some(json!({ "year": 2026, "month": 3, "day": 5 })));
        assert_eq!(read(&Cell::from("03/2026")), Some(json!({ "year": 2026, "month": 3, "day": null })));
        assert_eq!(read(&Cell::from("năm 2026")), Some(json!({ "year": 2026, "month": null, "day": null })));
        assert_eq!(read(&Cell::from("5/3/2026")), Some(json!({ "year": 2026, "month": 3, "day": 5 })));
        assert_eq!(read(&Cell::from("13/2026")), None);
    }

    #[test]
    fn times_and_instants() {
        let times = ["08:30", "8h30", "8 giờ 30", "8 giờ 30 phút", "08:30:00"];
        assert!(times.iter().all(|written| time(&Cell::from(*written)) == Ok("08:30:00".into())), "{times:?}");
        assert_eq!(time(&Cell::Number(0.5)), Ok("12:00:00".into()));
        assert!(time(&Cell::from("25:00")).is_err());
        assert_eq!(instant(&Cell::from("05/03/2026 08:30")), Ok("2026-03-05T01:30:00Z".into()));
        assert_eq!(instant(&Cell::from("2026-03-05T01:30:00Z")), Ok("2026-03-05T01:30:00Z".into()));
    }

    proptest! {
        #[test]
        fn every_day_is_read_back(year in 1970i16..2070, month in 1i8..=12, day in 1i8..=28) {
            let expected = date(year, month, day);
            for form in ["%d/%m/%Y", "%d/%m/%y", "%Y-%m-%d", "%d-%m-%Y", "%d.%m.%Y"] {
                prop_assert_eq!(read_day(&expected.strftime(form).to_string()), Some(expected));
            }
        }

        #[test]
        fn any_cell_can_be_read(text in ".*", number in any::<f64>()) {
            for cell in [Cell::Text(text), Cell::Number(number)] {
                let _ = (day(&cell), integer(&cell), partial_date(&cell), time(&cell), instant(&cell), boolean(&cell));
            }
        }
    }
}
