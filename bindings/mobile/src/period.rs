//! Reporting periods.

use cchc::call;
use cchc::model::Period;

use crate::failure::Outcome;

/// A calendar year, 1945 to 9999.
#[uniffi::export]
pub fn period_year(year: i64) -> Outcome<Vec<u8>> {
    Ok(call::write(&Period::year(year)?)?)
}

/// A half of a calendar year: 1 or 2.
#[uniffi::export]
pub fn period_half(year: i64, half: i64) -> Outcome<Vec<u8>> {
    Ok(call::write(&Period::half(year, half)?)?)
}

/// A quarter of a calendar year: 1 to 4.
#[uniffi::export]
pub fn period_quarter(year: i64, quarter: i64) -> Outcome<Vec<u8>> {
    Ok(call::write(&Period::quarter(year, quarter)?)?)
}

/// The first nine months of a calendar year.
#[uniffi::export]
pub fn period_nine_months(year: i64) -> Outcome<Vec<u8>> {
    Ok(call::write(&Period::nine_months(year)?)?)
}

/// A month of a calendar year: 1 to 12.
#[uniffi::export]
pub fn period_month(year: i64, month: i64) -> Outcome<Vec<u8>> {
    Ok(call::write(&Period::month(year, month)?)?)
}

/// The days from `first` to `last`, both included, as text in the form `2021-10-01`.
#[uniffi::export]
pub fn period_between(first: String, last: String) -> Outcome<Vec<u8>> {
    let day = |text: &String| call::read("period.between", &call::write(text)?);
    Ok(call::write(&Period::between(day(&first)?, day(&last)?))?)
}

/// A period (MessagePack) with a cut-off day, 1 to 28: it begins on that day of the month before, and ends on the day
/// before that day of its last month.
#[uniffi::export]
pub fn period_cut_off(period: Vec<u8>, day: i8) -> Outcome<Vec<u8>> {
    Ok(call::write(&call::read::<Period>("period", &period)?.cut_off(day))?)
}
