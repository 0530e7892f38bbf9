//! When a clause says that something is to happen.
//!
//! Of several times in one text the most specific counts, and of equals the first: a range; a day or a last day; a
//! month; a quarter; every day, week, month, quarter or year; all the time (thường xuyên); a year; from time to time
//! (định kỳ). So "thường xuyên trong năm 2021" is continuous, "trong năm 2021: quý IV/2021" is the quarter.
//!
//! "Trước ngày 15/12/2021" is kept as a last day with the date written, as officers read it. Before a month or a
//! quarter means the last day before it; until its end ("đến hết quý II", "chậm nhất tháng 6") means its last day.
//! Several months or quarters in a row ("quý II, III") are the range that covers them. A time without a year takes
//! the plan's.

use jiff::civil::Date;

use super::words::Words;
use super::{dates, marks, number};
use crate::model::Schedule;

pub(super) struct Found {
    pub schedule: Schedule,
    pub certain: bool,
    pub lacks_year: bool,
}

/// The schedule that a text gives. In a place that holds nothing but a time, a bare year or date counts too.
pub(super) fn read(words: &Words<'_>, plan_year: Option<i16>, only_a_time: bool) -> Found {
    Found { schedule: read_one(words, plan_year, only_a_time), certain: true, lacks_year: false }
}

fn read_one(words: &Words<'_>, plan_year: Option<i16>, only_a_time: bool) -> Schedule {
    let mut best = (u8::MAX, Schedule::Unspecified);
    let mut index = 0;
    while index < words.len() {
        let Some((schedule, next)) = at(words, index, plan_year, only_a_time) else {
            index += 1;
            continue;
        };
        let order = precedence(&schedule);
        if order < best.0 {
            best = (order, schedule);
        }
        index = next.max(index + 1);
    }
    best.1
}

/// Whether a text says when something is to happen.
pub(super) fn names_time(words: &Words<'_>) -> bool {
    read(words, Some(2000), false).schedule != Schedule::Unspecified
}

fn precedence(schedule: &Schedule) -> u8 {
    match schedule {
        Schedule::Range { .. } | Schedule::Several { .. } | Schedule::EachYear { .. } => 0,
        Schedule::OnDate { .. } | Schedule::ByDate { .. } => 1,
        Schedule::InMonth { .. } => 2,
        Schedule::InQuarter { .. } => 3,
        Schedule::Daily => 4,
        Schedule::Weekly => 5,
        Schedule::Monthly => 6,
        Schedule::Quarterly => 7,
        Schedule::HalfYearly | Schedule::Yearly => 8,
        Schedule::Continuous => 9,
        Schedule::InYear { .. } => 10,
        Schedule::Periodic => 11,
        Schedule::Unspecified => u8::MAX,
    }
}

/// A time at a word, and the word after it.
fn at(words: &Words<'_>, index: usize, plan_year: Option<i16>, only_a_time: bool) -> Option<(Schedule, usize)> {
    recurring(words, index)
        .or_else(|| half_year(words, index, plan_year))
        .or_else(|| range(words, index, plan_year))
        .or_else(|| deadline(words, index, plan_year))
        .or_else(|| span(words, index, plan_year))
        .or_else(|| in_year(words, index, plan_year, only_a_time))
        .or_else(|| bare_date(words, index, only_a_time))
}

fn recurring(words: &Words<'_>, index: usize) -> Option<(Schedule, usize)> {
    const PHRASES: &[(&str, Schedule)] = &[
        ("thuong xuyen", Schedule::Continuous),
        ("lien tuc", Schedule::Continuous),
        ("quanh nam", Schedule::Continuous),
        ("ca nam", Schedule::Continuous),
        ("trong suot nam", Schedule::Continuous),
        ("hang ngay", Schedule::Daily),
        ("moi ngay", Schedule::Daily),
        ("hang tuan", Schedule::Weekly),
        ("moi tuan", Schedule::Weekly),
        ("hang thang", Schedule::Monthly),
        ("moi thang", Schedule::Monthly),
        ("hang quy", Schedule::Quarterly),
        ("moi quy", Schedule::Quarterly),
        ("hang nam", Schedule::Yearly),
        ("moi nam", Schedule::Yearly),
        ("dinh ky", Schedule::Periodic),
    ];
    if let Some(next) = every_few_months(words, index) {
        return Some((Schedule::Periodic, next));
    }
    let phrase =
        PHRASES.iter().find_map(|(phrase, schedule)| Some((schedule.clone(), words.phrase_at(index, phrase)?)));
    phrase.map(|(schedule, count)| (schedule, index + count)).or_else(|| per_period(words, index))
}

/// "01 lần/quý", "02 tin/tháng"; "ngày/tháng/năm" is a blank to fill in.
fn per_period(words: &Words<'_>, index: usize) -> Option<(Schedule, usize)> {
    let period = |word: &str| match word {
        "ngay" => Some(Schedule::Daily),
        "tuan" => Some(Schedule::Weekly),
        "thang" => Some(Schedule::Monthly),
        "quy" => Some(Schedule::Quarterly),
        "nam" => Some(Schedule::Yearly),
        _ => None,
    };
    let schedule = period(words.folded(index))?;
    let is_rate = words.gap(index).trim() == "/" && period(words.folded_before(index)).is_none();
    let is_numbered = words.number(index + 1).is_some() || words.gap(index + 1).contains('/');
    (is_rate && !is_numbered).then_some((schedule, index + 1))
}

/// "6 tháng/lần", "06 tháng một lần".
fn every_few_months(words: &Words<'_>, index: usize) -> Option<usize> {
    words.number(index)?;
    let direct = words.phrase_at(index + 1, "thang lan");
    let counted = words.phrase_at(index + 1, "thang mot lan").or_else(|| words.phrase_at(index + 1, "thang 1 lan"));
    direct.or(counted).map(|count| index + 1 + count)
}

/// "6 tháng đầu năm 2021", "6 tháng cuối năm".
fn half_year(words: &Words<'_>, index: usize, plan_year: Option<i16>) -> Option<(Schedule, usize)> {
    if words.number(index) != Some(6) && words.folded(index) != "sau" {
        return None;
    }
    let (first, last) =
        match (words.phrase_at(index + 1, "thang dau nam"), words.phrase_at(index + 1, "thang cuoi nam")) {
            (Some(_), _) => (1, 6),
            (_, Some(_)) => (7, 12),
            _ => return None,
        };
    let written = dates::year(words, index + 4);
    let year = written.or(plan_year)?;
    let (from, to) = (month_start(year, first)?, month_end(year, last)?);
    Some((Schedule::Range { from, to }, index + 4 + usize::from(written.is_some())))
}

/// "Từ tháng 3 đến tháng 6", "từ ngày 01/3/2021 đến hết ngày 30/6/2021".
fn range(words: &Words<'_>, index: usize, plan_year: Option<i16>) -> Option<(Schedule, usize)> {
    if words.folded(index) != "tu" {
        return None;
    }
    let (from, after_from) = unit(words, index + 1)?;
    let joined = matches!(words.folded(after_from), "den" | "toi");
    let to_index = if joined { after_from + 1 } else { after_from };
    if !joined && !words.gap(after_from).contains(['-', '–']) {
        return None;
    }
    let (to, next) = unit(words, to_index).or_else(|| bare(words, to_index, from).map(|unit| (unit.0, unit.1)))?;
    let year = to.year.or(from.year).or(plan_year);
    let to_year = to.year.or(year)?;
    let (first, _) = from.days(from.year.or(to.year).or(plan_year)?)?;
    let (_, last) = to.days(to_year)?;
    (first <= last).then_some((Schedule::Range { from: first, to: last }, next))
}

/// "Trước ngày 15/12/2021", "chậm nhất ngày 15/12", "đến hết tháng 6", "xong trong quý II".
fn deadline(words: &Words<'_>, index: usize, plan_year: Option<i16>) -> Option<(Schedule, usize)> {
    let mut next = index;
    let mut is_before = false;
    let mut is_until = false;
    loop {
        match words.folded(next) {
            "truoc" => is_before = true,
            "nhat" if words.folded_before(next) == "cham" => is_until = true,
            "het" | "cuoi" if is_before || is_until || words.folded_before(next) == "den" => is_until = true,
            "cham" | "den" | "muon" => {}
            "la" | "vao" | "trong" if is_until && next > index => {}
            _ => break,
        }
        next += 1;
    }
    let until_day = words.folded(index) == "den" && words.folded(next) == "ngay";
    if next == index || !(is_before || is_until || until_day) {
        return None;
    }
    let (unit, after) = unit(words, next).or_else(|| {
        let parts = dates::at(words, next)?;
        Some((Unit::day(parts)?, parts.next))
    })?;
    let (first, last) = unit.days(unit.year.or(plan_year)?)?;
    let is_day = matches!(unit.what, What::Day { .. });
    let date = if is_before && !is_until && !is_day { first.yesterday().ok()? } else { last };
    Some((Schedule::ByDate { date }, after))
}

/// "Ngày 05/03/2021", "tháng 6", "quý IV/2021", and several months or quarters in a row.
fn span(words: &Words<'_>, index: usize, plan_year: Option<i16>) -> Option<(Schedule, usize)> {
    let (first, mut next) = unit(words, index)?;
    if matches!(first.what, What::Year) || (matches!(first.what, What::Day { .. }) && is_citation(words, index)) {
        return None;
    }
    if let What::Day { .. } = first.what {
        let (date, _) = first.days(first.year.or(plan_year)?)?;
        return Some((Schedule::OnDate { date }, next));
    }
    let mut units = vec![first];
    while let Some((unit, after)) = another(words, next, first) {
        units.push(unit);
        next = after;
    }
    let year = units.iter().rev().find_map(|unit| unit.year).or(plan_year)?;
    if units.len() == 1 {
        return first.schedule(year).map(|schedule| (schedule, next));
    }
    if units.len() >= 4 && matches!(first.what, What::Quarter { .. }) {
        return Some((Schedule::Quarterly, next));
    }
    let days = units.iter().filter_map(|unit| unit.days(unit.year.unwrap_or(year))).collect::<Vec<_>>();
    if !days.is_sorted() {
        return first.schedule(year).map(|schedule| (schedule, next));
    }
    let (from, _) = days.first().copied()?;
    let (_, to) = days.last().copied()?;
    Some((Schedule::Range { from, to }, next))
}

/// A further month or quarter: ", III", "và quý III", "- tháng 6", "đến tháng 6".
fn another(words: &Words<'_>, index: usize, like: Unit) -> Option<(Unit, usize)> {
    let word = usize::from(matches!(words.folded(index), "va" | "den"));
    let joined = word == 1 || matches!(words.gap(index).trim(), "," | "-" | "–" | ";");
    if !joined {
        return None;
    }
    let (unit, next) = unit(words, index + word)
        .filter(|(unit, _)| std::mem::discriminant(&unit.what) == std::mem::discriminant(&like.what))
        .or_else(|| bare(words, index + word, like))?;
    Some((unit, next))
}

/// A number that goes on from "tháng 3" or "quý I" without their word. A number of something else is none:
/// "tháng 3, 2 buổi".
fn bare(words: &Words<'_>, index: usize, like: Unit) -> Option<(Unit, usize)> {
    let counted = words.gap(index + 1).chars().all(char::is_whitespace)
        && index + 1 < words.len()
        && !matches!(words.folded(index + 1), "nam" | "va" | "den");
    let what = match like.what {
        What::Month { .. } if !counted => What::Month { month: dates::month(words, index)? },
        What::Quarter { .. } => What::Quarter { quarter: roman_quarter(words, index)? },
        _ => return None,
    };
    let (year, next) = year_of(words, index + 1);
    Some((Unit { what, year }, next))
}

/// "Trong năm 2021", "trong năm"; where nothing but a time stands, "năm 2021".
fn in_year(words: &Words<'_>, index: usize, plan_year: Option<i16>, only_a_time: bool) -> Option<(Schedule, usize)> {
    let is_within = words.phrase_at(index, "trong nam").is_some();
    let at_year = index + usize::from(is_within);
    if words.folded(at_year) != "nam" || !(is_within || only_a_time) || words.folded_before(at_year) == "viet" {
        return None;
    }
    let written = dates::year(words, at_year + 1);
    let year = written.or(plan_year.filter(|_| only_a_time))?;
    Some((Schedule::InYear { year }, at_year + 1 + usize::from(written.is_some())))
}

fn bare_date(words: &Words<'_>, index: usize, only_a_time: bool) -> Option<(Schedule, usize)> {
    if !only_a_time || words.folded(index) == "ngay" {
        return None;
    }
    let parts = dates::at(words, index)?;
    let date = parts.date()?.full()?;
    Some((Schedule::OnDate { date }, parts.next))
}

/// Whether the date at a word is that of a document: "Quyết định số 468/QĐ-TTg ngày 27/3/2021", "Luật … ngày …".
fn is_citation(words: &Words<'_>, index: usize) -> bool {
    const ACTS: &[&str] = &["luat", "lenh"];
    const REACH: usize = 14;
    const LONGEST_NUMBER: usize = 40;
    let before = words.before(index).trim_end();
    let reach = before.char_indices().rev().map(|(place, _)| place).take(LONGEST_NUMBER).last().unwrap_or(0);
    let last = before.get(reach..).and_then(|near| near.rsplit(char::is_whitespace).next()).unwrap_or_default();
    let act = (index.saturating_sub(REACH)..index).any(|near| ACTS.contains(&words.folded(near)));
    number::is_number(last) || act
}

/// A day, month, quarter or year as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Unit {
    what: What,
    year: Option<i16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Day { month: i8, day: i8 },
    Month { month: i8 },
    Quarter { quarter: i8 },
    Year,
}

impl Unit {
    fn day(parts: dates::DateParts) -> Option<Self> {
        Some(Self { what: What::Day { month: parts.month?, day: parts.day? }, year: parts.year })
    }

    /// Its first and last day.
    fn days(self, year: i16) -> Option<(Date, Date)> {
        match self.what {
            What::Day { month, day } => Date::new(year, month, day).ok().map(|date| (date, date)),
            What::Month { month } => Some((month_start(year, month)?, month_end(year, month)?)),
            What::Quarter { quarter } => Some((month_start(year, 3 * quarter - 2)?, month_end(year, 3 * quarter)?)),
            What::Year => Some((month_start(year, 1)?, month_end(year, 12)?)),
        }
    }

    fn schedule(self, year: i16) -> Option<Schedule> {
        match self.what {
            What::Day { .. } => self.days(year).map(|(date, _)| Schedule::OnDate { date }),
            What::Month { month } => Some(Schedule::InMonth { year, month }),
            What::Quarter { quarter } => Some(Schedule::InQuarter { year, quarter }),
            What::Year => Some(Schedule::InYear { year }),
        }
    }
}

/// A day, month, quarter or year at a word, and the word after it.
fn unit(words: &Words<'_>, index: usize) -> Option<(Unit, usize)> {
    let edge = matches!(words.folded(index), "het" | "cuoi" | "dau");
    let index = index + usize::from(edge);
    match words.folded(index) {
        "ngay" => {
            let parts = dates::at(words, index)?;
            Some((Unit::day(parts)?, parts.next))
        }
        "thang" => {
            let month = dates::month(words, index + 1)?;
            let (year, next) = year_of(words, index + 2);
            Some((Unit { what: What::Month { month }, year }, next))
        }
        // "Quí" is an older spelling of "quý"; "quy" alone is another word, but no number follows it.
        "quy" | "qui" => {
            let arabic = words.number(index + 1).filter(|quarter| (1..=4).contains(quarter));
            let quarter = roman_quarter(words, index + 1).or(arabic.and_then(|quarter| i8::try_from(quarter).ok()))?;
            let (year, next) = year_of(words, index + 2);
            Some((Unit { what: What::Quarter { quarter }, year }, next))
        }
        "nam" => Some((Unit { what: What::Year, year: Some(dates::year(words, index + 1)?) }, index + 2)),
        // "từ 01/3/2021 đến 30/6/2021"
        _ => {
            let parts = dates::at(words, index)?;
            Some((Unit::day(parts)?, parts.next)).filter(|_| matches!(words.folded_before(index), "tu" | "den" | "toi"))
        }
    }
}

/// "/2021" or "năm 2021" at a word; without either the text goes on where it was.
fn year_of(words: &Words<'_>, index: usize) -> (Option<i16>, usize) {
    let joined = matches!(dates::separator(words, index), Some("/" | "-" | "."));
    match (dates::year_after(words, index), dates::year(words, index).filter(|_| joined)) {
        (Some(year), _) => (Some(year), index + 2),
        (None, Some(year)) => (Some(year), index + 1),
        (None, None) => (None, index),
    }
}

fn roman_quarter(words: &Words<'_>, index: usize) -> Option<i8> {
    let quarter = marks::roman(&words.written(index).to_uppercase()).filter(|quarter| (1..=4).contains(quarter))?;
    i8::try_from(quarter).ok()
}

fn month_start(year: i16, month: i8) -> Option<Date> {
    Date::new(year, month, 1).ok()
}

fn month_end(year: i16, month: i8) -> Option<Date> {
    month_start(year, month).map(Date::last_of_month)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn check(text: &str, expected: Schedule) {
        assert_eq!(read_one(&Words::of(text), Some(2021), false), expected, "{text}");
    }

    fn by(month: i8, day: i8) -> Schedule {
        Schedule::ByDate { date: date(2021, month, day) }
    }

    fn range(from: (i8, i8), to: (i8, i8)) -> Schedule {
        Schedule::Range { from: date(2021, from.0, from.1), to: date(2021, to.0, to.1) }
    }

    #[test]
    fn recurring_times() {
        check("Thường xuyên trong năm.", Schedule::Continuous);
        check("Thường xuyên trong năm 2021", Schedule::Continuous);
        check("họp cơ quan định kỳ hàng tháng", Schedule::Monthly);
        check("hằng ngày", Schedule::Daily);
        check("hàng tuần", Schedule::Weekly);
        check("định kỳ hằng quý", Schedule::Quarterly);
        check("Hằng năm", Schedule::Yearly);
        check("ít nhất 01 lần/quý", Schedule::Quarterly);
        check("01 lần/năm", Schedule::Yearly);
        check("02 tin/tháng", Schedule::Monthly);
        check("mỗi tháng 02 tin", Schedule::Monthly);
        check("ngày/tháng/năm sinh", Schedule::Unspecified);
        check("họp định kỳ của cơ quan", Schedule::Periodic);
        check("06 tháng/lần", Schedule::Periodic);
        check("quy định về quy trình; hạng mục", Schedule::Unspecified);
    }

    #[test]
    fn quarters_months_and_years() {
        let fourth = Schedule::InQuarter { year: 2021, quarter: 4 };
        for text in ["quý IV/2021", "Quý 4 năm 2021", "trong quý IV", "quí IV-2021", "trong năm 2021: quý IV/2021"]
        {
            check(text, fourth.clone());
        }
        check("Quý I/2022", Schedule::InQuarter { year: 2022, quarter: 1 });
        check("quý V/2021", Schedule::Unspecified);
        check("quý II, III/2021", range((4, 1), (9, 30)));
        check("quý I và quý II năm 2021", range((1, 1), (6, 30)));
        check("Quý I, II, III, IV", Schedule::Quarterly);
        check("hoàn thành trong tháng 6", Schedule::InMonth { year: 2021, month: 6 });
        check("tháng 03 năm 2022", Schedule::InMonth { year: 2022, month: 3 });
        check("tháng 3, 2 buổi", Schedule::InMonth { year: 2021, month: 3 });
        check("tháng 13", Schedule::Unspecified);
        check("trong năm 2021", Schedule::InYear { year: 2021 });
        check("chủ đề năm 2021", Schedule::Unspecified);
    }

    #[test]
    fn days_and_last_days() {
        check("ngày 05/03/2021", Schedule::OnDate { date: date(2021, 3, 5) });
        check("ngày 05 tháng 3", Schedule::OnDate { date: date(2021, 3, 5) });
        check("trước ngày 15/12/2021", by(12, 15));
        check("Báo cáo trước 15/12/2021", by(12, 15));
        check("trước ngày 15/12", by(12, 15));
        check("chậm nhất là ngày 15 tháng 12 năm 2021", by(12, 15));
        check("chậm nhất vào ngày 15/12", by(12, 15));
        check("xong đến hết tháng 6", by(6, 30));
        check("chậm nhất trong quý II", by(6, 30));
        check("hoàn thành trước tháng 6", by(5, 31));
        check("trước ngày 30/02/2021", Schedule::Unspecified);
        check("thường xuyên, tổng kết trước ngày 10/12", by(12, 10));
    }

    #[test]
    fn ranges() {
        check("Từ tháng 3 đến tháng 6", range((3, 1), (6, 30)));
        check("từ tháng 3 đến hết tháng 6 năm 2021", range((3, 1), (6, 30)));
        check("từ ngày 01/3 đến ngày 30/6/2021", range((3, 1), (6, 30)));
        check("từ 01/3/2021 đến 30/6/2021", range((3, 1), (6, 30)));
        check("từ quý II đến quý III/2021", range((4, 1), (9, 30)));
        check("tháng 3 - tháng 6/2021", range((3, 1), (6, 30)));
        check("6 tháng đầu năm 2021", range((1, 1), (6, 30)));
        check("06 tháng cuối năm", range((7, 1), (12, 31)));
        check("từ tháng 6 đến tháng 3", Schedule::InMonth { year: 2021, month: 6 });
    }

    #[test]
    fn the_date_of_a_document_is_no_schedule() {
        check("Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng", Schedule::Unspecified);
        check("Luật Xây dựng ngày 18/6/2014", Schedule::Unspecified);
    }

    #[test]
    fn a_bare_date_or_year_counts_only_where_a_time_is_expected() {
        let time = |text: &str| read_one(&Words::of(text), Some(2021), true);
        assert_eq!(time("Năm 2021"), Schedule::InYear { year: 2021 });
        assert_eq!(time("15/12/2021"), Schedule::OnDate { date: date(2021, 12, 15) });
        assert_eq!(time("Trong năm"), Schedule::InYear { year: 2021 });
        check("năm 2021", Schedule::Unspecified);
        check("15/12/2021", Schedule::Unspecified);
        assert_eq!(read_one(&Words::of("quý IV"), None, true), Schedule::Unspecified);
    }
}
