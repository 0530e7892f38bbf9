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

impl Period {
    /// A calendar year, 1 to 9999 (năm). Numbers out of range are replaced with the nearest in range.
    pub fn year(year: i16) -> Self {
        let year = possible(year);
        Self::months(format!("Năm {year}"), year, 1, 12)
    }

    /// A half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm). Numbers out of range are replaced with
    /// the nearest in range.
    pub fn half(year: i16, half: i8) -> Self {
        let year = possible(year);
        let (name, first) = if half <= 1 { ("đầu", 1) } else { ("cuối", 7) };
        Self::months(format!("6 tháng {name} năm {year}"), year, first, first + 5)
    }

    /// A quarter of a calendar year, 1 to 4 (quý). Numbers out of range are replaced with the nearest in range.
    ///
    /// ```
    /// use cchc::model::Period;
    /// use jiff::civil::date;
    ///
    /// let quarter = Period::quarter(2021, 4);
    /// assert_eq!(quarter.name, "Quý IV/2021");
    /// assert_eq!((quarter.from, quarter.to), (date(2021, 10, 1), date(2021, 12, 31)));
    /// assert_eq!(Period::quarter(2021, 9), quarter);
    /// ```
    pub fn quarter(year: i16, quarter: i8) -> Self {
        let year = possible(year);
        let quarter = quarter.clamp(1, 4);
        let roman = ["I", "II", "III", "IV"][(quarter - 1) as usize];
        Self::months(format!("Quý {roman}/{year}"), year, quarter * 3 - 2, quarter * 3)
    }

    /// The first nine months of a calendar year (9 tháng đầu năm). A year out of range is replaced with the nearest in
    /// range.
    ///
    /// ```
    /// use cchc::model::Period;
    /// use jiff::civil::date;
    ///
    /// let months = Period::nine_months(2021);
    /// assert_eq!(months.name, "9 tháng đầu năm 2021");
    /// assert_eq!((months.from, months.to), (date(2021, 1, 1), date(2021, 9, 30)));
    /// ```
    pub fn nine_months(year: i16) -> Self {
        let year = possible(year);
        Self::months(format!("9 tháng đầu năm {year}"), year, 1, 9)
    }

    /// A calendar month, 1 to 12 (tháng). Numbers out of range are replaced with the nearest in range.
    pub fn month(year: i16, month: i8) -> Self {
        let year = possible(year);
        let month = month.clamp(1, 12);
        Self::months(format!("Tháng {month:02}/{year}"), year, month, month)
    }

    /// The days from one to another, both included; named "Từ 01/10/2021 đến 15/10/2021".
    pub fn between(from: Date, to: Date) -> Self {
        Self { name: format!("Từ {} đến {}", day_vi(from), day_vi(to)), from, to }
    }

    fn months(name: String, year: i16, first: i8, last: i8) -> Self {
        // Years beyond the calendar are refused where they come in; here they only must do no harm.
        let year = year.clamp(-9999, 9999);
        Self { name, from: date(year, first, 1), to: date(year, last, 1).last_of_month() }
    }

    /// The same period with a cut-off day (ngày chốt số liệu): it begins on that day of the month before its first
    /// month, and ends on the day before that day of its last month. The caller gives the day, because law and local
    /// rules differ; it is clamped to 1 to 28. Day 1 leaves the period unchanged.
    ///
    /// ```
    /// use cchc::model::Period;
    /// use jiff::civil::date;
    ///
    /// let quarter = Period::quarter(2021, 4).cut_off(15);
    /// assert_eq!((quarter.from, quarter.to), (date(2021, 9, 15), date(2021, 12, 14)));
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
    /// assert_eq!(Period::quarter(2021, 1).previous(), Some(Period::quarter(2020, 4)));
    /// assert_eq!(Period::nine_months(2021).previous(), None);
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
    /// let statutory = Period::quarter(2021, 4).cut_off(15);
    /// assert_eq!(statutory.last_year(), Some(Period::quarter(2020, 4).cut_off(15)));
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
    /// let year = Period::quarter(2021, 4).cut_off(15).year_to_date().unwrap();
    /// assert_eq!((year.from, year.to), (date(2020, 12, 15), date(2021, 12, 14)));
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

/// The nearest year from 1 to 9999.
fn possible(year: i16) -> i16 {
    year.clamp(1, 9999)
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
        let calendar = match (count, month) {
            (1, _) => Period::month(year, month + 1),
            (3, 0 | 3 | 6 | 9) => Period::quarter(year, month / 3 + 1),
            (6, 0 | 6) => Period::half(year, month / 6 + 1),
            (9, 0) => Period::nine_months(year),
            (12, 0) => Period::year(year),
            _ => {
                let from = date(year, month + 1, 1);
                let to = date(last_year, last.rem_euclid(12) as i8 + 1, 1).last_of_month();
                let cut_off = Period::between(from, to).cut_off(cut_off);
                return Some(Period::between(cut_off.from, cut_off.to));
            }
        };
        Some(calendar.cut_off(cut_off))
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
