//! Reporting periods (kỳ báo cáo).

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

    /// Whether the period contains a day; its first and last day are included.
    pub fn contains(&self, date: Date) -> bool {
        (self.from..=self.to).contains(&date)
    }
}

/// The nearest year from 1 to 9999.
fn possible(year: i16) -> i16 {
    year.clamp(1, 9999)
}
