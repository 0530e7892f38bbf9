//! Reporting periods (kỳ báo cáo).

use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

use crate::text::day_vi;

/// The days a report covers (kỳ báo cáo), from the first to the last, both included. A period whose last day comes
/// before its first contains no day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// What it is called: "Quý IV/2021".
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Period {
    /// A calendar year, 1 to 9999 (năm); other numbers mean the nearest.
    pub fn year(year: i16) -> Self {
        let year = possible(year);
        Self::months(format!("Năm {year}"), year, 1, 12)
    }

    /// A half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm); other numbers mean the nearest.
    pub fn half(year: i16, half: i8) -> Self {
        let year = possible(year);
        let (name, first) = if half <= 1 { ("đầu", 1) } else { ("cuối", 7) };
        Self::months(format!("6 tháng {name} năm {year}"), year, first, first + 5)
    }

    /// A quarter of a calendar year, 1 to 4 (quý); other numbers mean the nearest.
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

    /// A calendar month, 1 to 12 (tháng); other numbers mean the nearest.
    pub fn month(year: i16, month: i8) -> Self {
        let year = possible(year);
        let month = month.clamp(1, 12);
        Self::months(format!("Tháng {month:02}/{year}"), year, month, month)
    }

    /// The days from one to another, both included; its name is made of them.
    pub fn between(from: Date, to: Date) -> Self {
        Self { name: format!("Từ {} đến {}", day_vi(from), day_vi(to)), from, to }
    }

    fn months(name: String, year: i16, first: i8, last: i8) -> Self {
        // Years beyond the calendar are refused where they come in; here they only must do no harm.
        let year = year.clamp(-9999, 9999);
        Self { name, from: date(year, first, 1), to: date(year, last, 1).last_of_month() }
    }

    /// The same period with figures cut off on a day of the month (ngày chốt số liệu): it begins on that day of the
    /// month before, and ends the day before it. Which day is law or local rule, so the caller gives it; days below 1
    /// count as 1 and days above 28 as 28. With day 1 the period stays as it is.
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

    /// Whether a day lies in it; its first and last day do.
    pub fn contains(&self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

/// The nearest year that has dates.
fn possible(year: i16) -> i16 {
    year.clamp(1, 9999)
}
