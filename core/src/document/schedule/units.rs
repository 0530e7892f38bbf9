//! Parses days, months, quarters and years, often written without their year.

use jiff::civil::Date;

use super::context::Context;
use crate::document::{dates, marks};
use crate::model::Schedule;

/// A day, month, quarter or year as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ScheduleUnit {
    pub what: ScheduleUnitKind,
    pub year: Option<i16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ScheduleUnitKind {
    Day { month: i8, day: i8 },
    Month { month: i8 },
    Quarter { quarter: i8 },
    Year,
}

impl ScheduleUnit {
    pub fn day(parts: dates::DateParts) -> Option<Self> {
        Some(Self { what: ScheduleUnitKind::Day { month: parts.month?, day: parts.day? }, year: parts.year })
    }

    pub fn month(month: i8, year: Option<i16>) -> Self {
        Self { what: ScheduleUnitKind::Month { month }, year }
    }

    pub fn year(year: i16) -> Self {
        Self { what: ScheduleUnitKind::Year, year: Some(year) }
    }

    pub fn is_day(self) -> bool {
        matches!(self.what, ScheduleUnitKind::Day { .. })
    }

    pub fn is_year(self) -> bool {
        matches!(self.what, ScheduleUnitKind::Year)
    }

    /// Its first and last day.
    pub fn days(self, year: i16) -> Option<(Date, Date)> {
        match self.what {
            ScheduleUnitKind::Day { month, day } => Date::new(year, month, day).ok().map(|date| (date, date)),
            ScheduleUnitKind::Month { month } => Some((month_start(year, month)?, month_end(year, month)?)),
            ScheduleUnitKind::Quarter { quarter } => {
                Some((month_start(year, 3 * quarter - 2)?, month_end(year, 3 * quarter)?))
            }
            ScheduleUnitKind::Year => Some((month_start(year, 1)?, month_end(year, 12)?)),
        }
    }

    pub fn schedule(self, year: i16) -> Option<Schedule> {
        match self.what {
            ScheduleUnitKind::Day { .. } => self.days(year).map(|(date, _)| Schedule::OnDate { date }),
            ScheduleUnitKind::Month { month } => Some(Schedule::InMonth { year, month }),
            ScheduleUnitKind::Quarter { quarter } => Some(Schedule::InQuarter { year, quarter }),
            ScheduleUnitKind::Year => Some(Schedule::InYear { year }),
        }
    }
}

/// A day, month, quarter or year that its word names, and the word after it.
pub(super) fn named(context: &Context<'_, '_>, index: usize) -> Option<(ScheduleUnit, usize)> {
    const EDGES: &[&str] = &["het", "cuoi", "dau", "giua"];
    let words = context.words;
    let index = past_clock(context, index);
    let index = index + usize::from(EDGES.contains(&words.folded(index)));
    // "Quý, 2 buổi" and "6 tháng, 9 tháng" name no quarter or month.
    let is_numbered = context.follows_directly(index + 1) || words.gap(index + 1).trim() == ".";
    match words.folded(index) {
        "ngay" => {
            let parts = dates::at(words, index)?;
            Some((ScheduleUnit::day(parts)?, parts.next))
        }
        "thang" if is_numbered => {
            let month = dates::month(words, index + 1)?;
            let (year, next) = year_of(context, index + 2);
            Some((ScheduleUnit::month(month, year), next))
        }
        // "Quí" is an older spelling of "quý"; "quy" alone is another word, but no number follows it.
        "quy" | "qui" | "q" if is_numbered => quarter_with_year(context, index + 1, quarter(context, index + 1)?),
        "nam" => Some((ScheduleUnit::year(dates::year(words, index + 1)?), index + 2)),
        word => {
            // "QI/2025", "Q2".
            let number = word.strip_prefix('q').filter(|_| words.written(index).starts_with('Q'))?;
            quarter_with_year(context, index, quarter_of(number)?)
        }
    }
}

/// A date without its word ("15/12", "30/6/2025"); in a value that holds only a time, "T3" and "5/2025", too.
pub(super) fn bare_date(context: &Context<'_, '_>, index: usize) -> Option<(ScheduleUnit, usize)> {
    bare(context, past_clock(context, index)).filter(|(_, next)| context.words.gap(*next).trim() != "/")
}

fn bare(context: &Context<'_, '_>, index: usize) -> Option<(ScheduleUnit, usize)> {
    let words = context.words;
    if dates::separator(words, index) == Some("/") || context.is_document_number(index) {
        return None;
    }
    if let Some(parts) = dates::day_in_words(words, index) {
        return Some((ScheduleUnit::day(parts)?, parts.next));
    }
    if let Some(parts) = dates::day_and_month(words, index) {
        return Some((ScheduleUnit::day(parts)?, parts.next));
    }
    if !context.only_a_time {
        return None;
    }
    let short = words.folded(index).strip_prefix('t').and_then(|month| month.parse::<i8>().ok());
    if let Some(month) = short.filter(|month| (1..=12).contains(month)) {
        let (year, next) = year_of(context, index + 1);
        return Some((ScheduleUnit::month(month, year), next));
    }
    let month = dates::month(words, index)?;
    let year = dates::year(words, index + 1).filter(|_| dates::separator(words, index + 1) == Some("/"))?;
    Some((ScheduleUnit::month(month, Some(year)), index + 2))
}

/// A number that goes on from "tháng 3" or "quý I" without their word. A number of something else is none:
/// "tháng 3, 2 buổi".
pub(super) fn alike(context: &Context<'_, '_>, index: usize, like: ScheduleUnitKind) -> Option<(ScheduleUnit, usize)> {
    let words = context.words;
    let counted = words.gap(index + 1).chars().all(char::is_whitespace)
        && index + 1 < words.len()
        && !matches!(words.folded(index + 1), "nam" | "va" | "den" | "hang" | "moi" | "hoac");
    let what = match like {
        ScheduleUnitKind::Day { .. } => {
            let parts = dates::day_and_month(words, index)?;
            return Some((ScheduleUnit::day(parts)?, parts.next));
        }
        ScheduleUnitKind::Year => return Some((ScheduleUnit::year(dates::year(words, index)?), index + 1)),
        ScheduleUnitKind::Month { .. } if !counted => ScheduleUnitKind::Month { month: dates::month(words, index)? },
        ScheduleUnitKind::Month { .. } => return None,
        ScheduleUnitKind::Quarter { .. } if counted && words.number(index).is_some() => return None,
        ScheduleUnitKind::Quarter { .. } => ScheduleUnitKind::Quarter { quarter: quarter(context, index)? },
    };
    let (year, next) = year_of(context, index + 1);
    Some((ScheduleUnit { what, year }, next))
}

fn quarter_with_year(context: &Context<'_, '_>, index: usize, quarter: i8) -> Option<(ScheduleUnit, usize)> {
    let (year, next) = year_of(context, index + 1);
    Some((ScheduleUnit { what: ScheduleUnitKind::Quarter { quarter }, year }, next))
}

fn quarter(context: &Context<'_, '_>, index: usize) -> Option<i8> {
    quarter_of(context.words.folded(index))
}

/// "iv", "4".
fn quarter_of(number: &str) -> Option<i8> {
    let roman = marks::roman(&number.to_uppercase()).and_then(|quarter| i8::try_from(quarter).ok());
    roman.or_else(|| number.parse().ok()).filter(|quarter| number.len() <= 3 && (1..=4).contains(quarter))
}

/// "/2021" or "năm 2021" at a word; without either the text goes on where it was.
fn year_of(context: &Context<'_, '_>, index: usize) -> (Option<i16>, usize) {
    let words = context.words;
    let joined = dates::separator(words, index).is_some();
    match (dates::year_after(words, index), dates::year(words, index).filter(|_| joined)) {
        (Some(year), _) => (Some(year), index + 2),
        (None, Some(year)) => (Some(year), index + 1),
        (None, None) => (None, index),
    }
}

/// After an hour of the day: "17h00 ngày 15/6", "16 giờ 30 ngày 15/6".
fn past_clock(context: &Context<'_, '_>, index: usize) -> usize {
    let words = context.words;
    let word = words.folded(index);
    let is_hour = word.split_once('h').is_some_and(|(hour, minute)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        (1..=2).contains(&hour.len()) && digits(hour) && minute.len() <= 2 && digits(minute)
    });
    let after = match (is_hour, words.number(index), words.folded(index + 1)) {
        (true, ..) => index + 1,
        (_, Some(_), "gio") => {
            let minutes = words.number(index + 2).is_some();
            index + 2 + usize::from(minutes) + usize::from(minutes && words.folded(index + 3) == "phut")
        }
        _ => return index,
    };
    if words.folded(after) == "ngay" { after } else { index }
}

fn month_start(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok()
}

fn month_end(year: i16, month: i8) -> Option<Date> {
    month_start(year, month).map(Date::last_of_month)
}
