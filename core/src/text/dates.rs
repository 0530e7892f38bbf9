//! Dates and times in Vietnamese notation.

use jiff::civil::{Date, Time, Weekday};

/// A date in Vietnamese notation, day before month: `05/01/2026`.
pub fn day_vi(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}

/// A date as administrative documents write it: "ngày 05 tháng 3 năm 2021" (30/2020/NĐ-CP, phụ lục I).
pub(crate) fn date_in_words(date: Date) -> String {
    format!("ngày {:02} tháng {} năm {}", date.day(), month_in_words(date.month()), date.year())
}

/// A month as such a date has it: only the first two have a leading zero.
pub(crate) fn month_in_words(month: i8) -> String {
    if month < 3 { format!("0{month}") } else { month.to_string() }
}

/// A day of the week: "thứ Hai", "Chủ nhật" (30/2020/NĐ-CP, phụ lục II).
pub(crate) fn weekday_vi(date: Date) -> &'static str {
    match date.weekday() {
        Weekday::Monday => "thứ Hai",
        Weekday::Tuesday => "thứ Ba",
        Weekday::Wednesday => "thứ Tư",
        Weekday::Thursday => "thứ Năm",
        Weekday::Friday => "thứ Sáu",
        Weekday::Saturday => "thứ Bảy",
        Weekday::Sunday => "Chủ nhật",
    }
}

/// A value with an order and a Vietnamese notation, for messages about dates and times in the wrong order.
pub trait InOrder: PartialOrd + std::fmt::Display {
    /// In Vietnamese notation.
    fn in_vietnamese(&self) -> String;
}

impl InOrder for Date {
    fn in_vietnamese(&self) -> String {
        day_vi(*self)
    }
}

impl InOrder for Time {
    fn in_vietnamese(&self) -> String {
        format!("{} giờ {:02}", self.hour(), self.minute())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_have_two_digits_for_day_and_month_and_come_before_months() {
        assert_eq!(day_vi(date(2026, 1, 5)), "05/01/2026");
        assert_eq!(day_vi(date(2021, 12, 31)), "31/12/2021");
    }
}
