//! Dates mentioned in a sentence, with the weekday and lunar date beside them, which are checked against the calendar.

use jiff::civil::{Date, Weekday};

use super::super::words::Words;
use super::super::{dates, number};
use crate::model::LunarYear;

/// A day that a sentence names.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayMention {
    /// The first of its words, with "thứ Hai, ngày" before it.
    pub from: usize,
    /// The first word after it.
    pub to: usize,
    /// The first word after what is written beside it: "(tức ngày 29 tháng Chạp năm Ất Tỵ)".
    pub next: usize,
    parts: dates::DateParts,
    weekday: Option<Weekday>,
    lunar: Option<LunarDay>,
    /// Which day it is, once its year is known.
    pub date: Option<Date>,
}

/// A day of the first lunar month.
#[derive(Debug, Clone, Copy)]
struct LunarDay {
    day: i32,
}

/// What is wrong with a day as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DayFault {
    /// Nothing tells its year.
    NoYear,
    /// There is no such day.
    NoDay,
    /// It is not that weekday.
    Weekday(Date),
    /// It is not that lunar day.
    Lunar(Date),
}

/// The days that a sentence names, in their order. Days on which documents were issued are none.
pub(super) fn find(words: &Words<'_>) -> Vec<DayMention> {
    let mut mentions: Vec<DayMention> = Vec::new();
    let mut index = 0;
    while index < words.len() {
        index = if let Some(after) = cited(words, index) {
            after
        } else if let Some((lunar, after)) = aside(words, index) {
            if let Some(last) = mentions.last_mut() {
                last.next = after;
                last.lunar = last.lunar.or(lunar);
            }
            after
        } else if let Some(mention) = at(words, index) {
            mentions.push(mention);
            mention.to
        } else {
            index + 1
        };
    }
    mentions
}

/// Gives days without a year that of the day after or before them, or the one the sentence or the document is about.
pub(super) fn date_all(mentions: &mut [DayMention], year: Option<i16>) {
    let mut later: Option<(i16, i8)> = None;
    for mention in mentions.iter_mut().rev() {
        let parts = &mut mention.parts;
        if parts.month.is_none() {
            parts.month = later.map(|(_, month)| month);
        }
        if let (None, Some((year, month))) = (parts.year, later) {
            // "từ 31/12 đến 02/01/2023"
            parts.year = Some(if parts.month == Some(12) && month == 1 { year - 1 } else { year });
        }
        later = parts.year.zip(parts.month).or(later);
    }
    let mut earlier = year;
    for mention in mentions {
        let parts = &mut mention.parts;
        parts.year = parts.year.or(earlier);
        earlier = parts.year;
        mention.date = day_of(*parts);
    }
}

impl DayMention {
    /// The year that is written with it.
    pub fn year(&self) -> Option<i16> {
        self.parts.year
    }

    /// What contradicts the day, where something does.
    pub fn fault(&self, lunar: &[LunarYear]) -> Option<DayFault> {
        let Some(date) = self.date else {
            return Some(if self.parts.year.is_some() { DayFault::NoDay } else { DayFault::NoYear });
        };
        if self.weekday.is_some_and(|weekday| weekday != date.weekday()) {
            return Some(DayFault::Weekday(date));
        }
        let tet = lunar.iter().find(|known| known.year == date.year()).map(|known| known.tet)?;
        let day = self.lunar?.day;
        let is_that_day = tet.until(date).is_ok_and(|span| span.get_days() == day - 1);
        (!is_that_day).then_some(DayFault::Lunar(date))
    }
}

fn day_of(parts: dates::DateParts) -> Option<Date> {
    Date::new(parts.year?, parts.month?, parts.day?).ok()
}

/// A document's number with its day: "số 8726/VPCP-KGVX ngày 26/11/2024".
fn cited(words: &Words<'_>, index: usize) -> Option<usize> {
    if words.folded(index) != "so" {
        return None;
    }
    let from = words.end(index);
    let rest = words.after_byte(from).trim_start_matches([':', ' ']);
    let skipped = words.after_byte(from).len() - rest.len();
    let mut next = index + 1;
    match number::read(rest) {
        Some(number) => {
            let end = from + skipped + number.reach();
            while next < words.len() && words.start(next) < end {
                next += 1;
            }
        }
        None => next += usize::from(words.number(next).is_some()),
    }
    Some(dates::at(words, next).filter(|_| words.folded(next) == "ngay").map_or(next, |date| date.next))
}

/// What is said of the lunar day after a day: "tức ngày 29 tháng Chạp năm Ất Tỵ", "nhằm mùng 1 tháng Giêng".
fn aside(words: &Words<'_>, index: usize) -> Option<(Option<LunarDay>, usize)> {
    const LONGEST: usize = 16;
    let opens = matches!(words.written(index).to_lowercase().as_str(), "tức" | "nhằm");
    let is_day = matches!(words.folded(index + 1), "ngay" | "tu" | "la" | "mung" | "mong");
    if !opens || !(is_day || words.number(index + 1).is_some()) {
        return None;
    }
    let ends = |at: &usize| {
        let gap = words.gap(*at);
        gap.contains([')', ';']) || matches!(words.folded(*at), "den" | "sang")
    };
    let end = (index + 1..words.len()).take(LONGEST).find(ends).unwrap_or(words.len().min(index + LONGEST));
    let lunar = (index + 1..end).find_map(|at| {
        let day = words.number(at).filter(|day| (1..=30).contains(day))?;
        let is_first_month = words.folded(at + 1) == "thang" && words.folded(at + 2) == "gieng";
        is_first_month.then_some(LunarDay { day: i32::try_from(day).ok()? })
    });
    Some((lunar, end))
}

fn at(words: &Words<'_>, index: usize) -> Option<DayMention> {
    let (weekday, after_weekday) = weekday(words, index).map_or((None, index), |(day, next)| (Some(day), next));
    let has_word = words.folded(after_weekday) == "ngay";
    let first = after_weekday + usize::from(has_word);
    let said = weekday.is_some() || has_word;
    let parts = dates::at(words, after_weekday)
        .or_else(|| dates::day_and_month(words, first))
        .or_else(|| dates::day_in_words(words, first))
        .or_else(|| joined_by_dash(words, first).filter(|_| said))
        .or_else(|| day_alone(words, first).filter(|_| said))?;
    parts.day?;
    let to = parts.next;
    // "1-1-2020 (thứ Tư)"
    let after = self::weekday(words, to).filter(|_| weekday.is_none() && words.gap(to).trim() == "(");
    let (weekday, to) = after.map_or((weekday, to), |(day, next)| (Some(day), next));
    Some(DayMention { from: index, to, next: to, parts, weekday, lunar: None, date: None })
}

/// "31-8", "3.9" after a weekday or "ngày".
fn joined_by_dash(words: &Words<'_>, index: usize) -> Option<dates::DateParts> {
    let day = small(words, index, 31)?;
    let month = small(words, index + 1, 12).filter(|_| matches!(words.gap(index + 1), "-" | "."))?;
    Some(dates::DateParts { year: None, month: Some(month), day: Some(day), next: index + 2 })
}

/// "ngày 14" before "đến ngày 22/02/2026".
fn day_alone(words: &Words<'_>, index: usize) -> Option<dates::DateParts> {
    let day = small(words, index, 31).filter(|_| words.folded(index + 1) == "den")?;
    Some(dates::DateParts { year: None, month: None, day: Some(day), next: index + 1 })
}

fn small(words: &Words<'_>, index: usize, most: u32) -> Option<i8> {
    words.number(index).filter(|number| (1..=most).contains(number)).and_then(|number| i8::try_from(number).ok())
}

fn weekday(words: &Words<'_>, index: usize) -> Option<(Weekday, usize)> {
    let day = match (words.folded(index), words.folded(index + 1)) {
        ("chu", "nhat") => Weekday::Sunday,
        ("thu", "hai" | "2") => Weekday::Monday,
        ("thu", "ba" | "3") => Weekday::Tuesday,
        ("thu", "tu" | "4") => Weekday::Wednesday,
        ("thu", "nam" | "5") => Weekday::Thursday,
        ("thu", "sau" | "6") => Weekday::Friday,
        ("thu", "bay" | "7") => Weekday::Saturday,
        _ => return None,
    };
    Some((day, index + 2))
}
