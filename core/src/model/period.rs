//! Reporting periods (kỳ báo cáo).

use jiff::Span;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use crate::text::day_vi;

/// A reporting period (kỳ báo cáo): the days from `from` to `to`, both included. If `to` is before `from` it contains
/// no day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// Name for people: "Quý IV/2021".
    pub name: String,
    /// First day, included.
    pub from: Date,
    /// Last day, included.
    pub to: Date,
}

/// A part of a calendar year that has a name, with its number from 1.
#[derive(Debug, Clone, Copy)]
pub(crate) enum YearPart {
    Whole,
    Half(i8),
    Quarter(i8),
    NineMonths,
    Month(i8),
}

impl Period {
    /// A part of a year. Whoever calls it has checked the numbers; those out of range are replaced with the nearest in
    /// range, so that they do no harm.
    pub(crate) fn part(year: i16, part: YearPart) -> Self {
        let year = year.clamp(1, 9999);
        let (name, first, last) = match part {
            YearPart::Whole => (format!("Năm {year}"), 1, 12),
            YearPart::Half(..=1) => (format!("6 tháng đầu năm {year}"), 1, 6),
            YearPart::Half(_) => (format!("6 tháng cuối năm {year}"), 7, 12),
            YearPart::Quarter(quarter) => {
                let quarter = quarter.clamp(1, 4);
                let roman = ["I", "II", "III", "IV"][(quarter - 1) as usize];
                (format!("Quý {roman}/{year}"), quarter * 3 - 2, quarter * 3)
            }
            YearPart::NineMonths => (format!("9 tháng đầu năm {year}"), 1, 9),
            YearPart::Month(month) => {
                let month = month.clamp(1, 12);
                (format!("Tháng {month:02}/{year}"), month, month)
            }
        };
        Self { name, from: date(year, first, 1), to: date(year, last, 1).last_of_month() }
    }

    /// The days from one to another, both included; named "Từ 01/10/2021 đến 15/10/2021".
    pub fn between(from: Date, to: Date) -> Self {
        Self { name: format!("Từ {} đến {}", day_vi(from), day_vi(to)), from, to }
    }

    /// The same period with a cut-off day (ngày chốt số liệu): it begins on that day of the month before its first
    /// month, and ends on the day before that day of its last month. The caller gives the day, because law and local
    /// rules differ; it is clamped to 1 to 28. Day 1 leaves the period unchanged.
    ///
    /// ```
    /// use cchc::model::Period;
    /// use jiff::civil::date;
    ///
    /// let quarter = Period::quarter(2021, 4)?.cut_off(15);
    /// assert_eq!((quarter.from, quarter.to), (date(2021, 9, 15), date(2021, 12, 14)));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn cut_off(&self, day: i8) -> Self {
        let day = day.clamp(1, 28);
        if day == 1 {
            return self.clone();
        }
        let before = |date: Date| date.first_of_month().yesterday().map_or(date, |date| date.first_of_month());
        let on = |month: Date, day: i8| month.with().day(day).build().unwrap_or(month);
        Self {
            name: format!("{} (chốt ngày {})", self.name, day - 1),
            from: on(before(self.from), day),
            to: on(self.to, day - 1),
        }
    }

    /// The period before, of the same length (kỳ trước): of whole months as many months, else as many days. None before
    /// nine months or any other part of a year that begins with the year and does not divide it: reports compare those
    /// with the same months of the year before alone.
    ///
    /// ```
    /// use cchc::model::Period;
    ///
    /// assert_eq!(Period::quarter(2021, 1)?.previous(), Some(Period::quarter(2020, 4)?));
    /// assert_eq!(Period::nine_months(2021)?.previous(), None);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn previous(&self) -> Option<Self> {
        match WholeMonths::of(self) {
            Some(months) => {
                let divides_the_year = 12 % months.count == 0 || months.count % 12 == 0;
                let begins_a_year = months.first.rem_euclid(12) == 0;
                let before = months.shifted(-months.count).filter(|_| divides_the_year || !begins_a_year);
                before.map(|before| before.named_as(self))
            }
            None => {
                let days = self.from.until(self.to).ok()?.get_days();
                let to = self.from.yesterday().ok()?;
                let from = to.checked_sub(Span::new().try_days(days).ok()?).ok()?;
                Some(Self::between(from, to))
            }
        }
    }

    /// The same period of the year before (cùng kỳ năm trước).
    ///
    /// ```
    /// use cchc::model::Period;
    ///
    /// let statutory = Period::quarter(2021, 4)?.cut_off(15);
    /// assert_eq!(statutory.last_year(), Some(Period::quarter(2020, 4)?.cut_off(15)));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn last_year(&self) -> Option<Self> {
        if let Some(months) = WholeMonths::of(self) {
            return months.shifted(-12).map(|before| before.named_as(self));
        }
        let before = |day: Date| day.checked_sub(Span::new().years(1)).ok();
        Some(Self::between(before(self.from)?, before(self.to)?))
    }

    /// From the beginning of the year until the period's end (lũy kế từ đầu năm). With a cut-off day the year begins on
    /// that day of December before. None if the period begins before that year.
    ///
    /// ```
    /// use cchc::model::Period;
    /// use jiff::civil::date;
    ///
    /// let year = Period::quarter(2021, 4)?.cut_off(15).year_to_date().unwrap();
    /// assert_eq!((year.from, year.to), (date(2020, 12, 15), date(2021, 12, 14)));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn year_to_date(&self) -> Option<Self> {
        let from = match WholeMonths::of(self) {
            Some(months) => {
                let last = months.first + months.count - 1;
                let first = last - last.rem_euclid(12);
                WholeMonths { first, count: last - first + 1, ..months }.period()?.from
            }
            None => self.to.first_of_year(),
        };
        let name = format!("Lũy kế từ {} đến {}", day_vi(from), day_vi(self.to));
        (from <= self.from).then_some(Self { name, from, to: self.to })
    }

    /// Whether the period contains a day; its first and last day are included.
    pub fn contains(&self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

/// A period of whole months, which may be cut off on a day.
#[derive(Debug, Clone, Copy)]
struct WholeMonths {
    /// The first month, counted from January of year 0.
    first: i32,
    /// How many months, at least one.
    count: i32,
    /// The day on which they are cut off; 1 if they are not.
    cut_off: i8,
}

impl WholeMonths {
    fn of(period: &Period) -> Option<Self> {
        let cut_off = period.from.day();
        let ends_there = match cut_off {
            1 => period.to == period.to.last_of_month(),
            2..=28 => period.to.day() == cut_off - 1,
            _ => false,
        };
        let first = number_of(period.from) + i32::from(cut_off > 1);
        let count = number_of(period.to) - first + 1;
        (ends_there && count > 0).then_some(Self { first, count, cut_off })
    }

    /// As many months, so many months later.
    fn shifted(self, months: i32) -> Option<Self> {
        let shifted = Self { first: self.first + months, ..self };
        shifted.period().is_some().then_some(shifted)
    }

    /// The period with the name that these months have, if they have one; `None` beyond the calendar.
    fn period(self) -> Option<Period> {
        let Self { first, count, cut_off } = self;
        let (year, month) = (i16::try_from(first.div_euclid(12)).ok()?, first.rem_euclid(12) as i8);
        let last = first + count - 1;
        let last_year = i16::try_from(last.div_euclid(12)).ok()?;
        if year < 1 || last_year > 9999 {
            return None;
        }
        let part = match (count, month) {
            (1, _) => YearPart::Month(month + 1),
            (3, 0 | 3 | 6 | 9) => YearPart::Quarter(month / 3 + 1),
            (6, 0 | 6) => YearPart::Half(month / 6 + 1),
            (9, 0) => YearPart::NineMonths,
            (12, 0) => YearPart::Whole,
            _ => {
                let from = date(year, month + 1, 1);
                let to = date(last_year, last.rem_euclid(12) as i8 + 1, 1).last_of_month();
                let cut_off = Period::between(from, to).cut_off(cut_off);
                return Some(Period::between(cut_off.from, cut_off.to));
            }
        };
        Some(Period::part(year, part).cut_off(cut_off))
    }

    /// The period; named by its days where that is how the other one is named.
    fn named_as(self, other: &Period) -> Period {
        let is_usual = Self::of(other).and_then(Self::period).is_some_and(|usual| usual.name == other.name);
        match self.period() {
            Some(period) if is_usual => period,
            Some(Period { from, to, .. }) => Period::between(from, to),
            None => other.clone(),
        }
    }
}

/// A month counted from January of year 0.
fn number_of(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month()) - 1
}

#[cfg(test)]
mod tests;
