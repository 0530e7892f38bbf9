//! The parts of years that reports are about, by number: what does not exist is refused.

use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{Period, YearPart};

/// Calendar periods. Years are 1945 to 9999.
impl Period {
    /// A calendar year (năm).
    ///
    /// # Errors
    /// `Invalid` (`range`) if the year is out of range.
    pub fn year(year: impl Into<i64>) -> Result<Self> {
        numbered(year.into(), None, |_| YearPart::Whole)
    }

    /// A half of a calendar year, 1 or 2 (6 tháng đầu năm, 6 tháng cuối năm).
    ///
    /// # Errors
    /// `Invalid` (`range`) with each number that is out of range.
    pub fn half(year: impl Into<i64>, half: impl Into<i64>) -> Result<Self> {
        numbered(year.into(), Some(("half", half.into(), 2)), YearPart::Half)
    }

    /// A quarter of a calendar year, 1 to 4 (quý).
    ///
    /// ```
    /// use cchc::{CchcError, model::Period};
    /// use jiff::civil::date;
    ///
    /// let quarter = Period::quarter(2021, 4)?;
    /// assert_eq!(quarter.name, "Quý IV/2021");
    /// assert_eq!((quarter.from, quarter.to), (date(2021, 10, 1), date(2021, 12, 31)));
    ///
    /// let Err(CchcError::Invalid { problems, .. }) = Period::quarter(99, 9) else { panic!() };
    /// assert_eq!([problems[0].path.as_str(), &problems[1].path], ["year", "quarter"]);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` (`range`) with each number that is out of range.
    pub fn quarter(year: impl Into<i64>, quarter: impl Into<i64>) -> Result<Self> {
        numbered(year.into(), Some(("quarter", quarter.into(), 4)), YearPart::Quarter)
    }

    /// The first nine months of a calendar year (9 tháng đầu năm).
    ///
    /// ```
    /// use cchc::model::Period;
    /// use jiff::civil::date;
    ///
    /// let months = Period::nine_months(2021)?;
    /// assert_eq!(months.name, "9 tháng đầu năm 2021");
    /// assert_eq!((months.from, months.to), (date(2021, 1, 1), date(2021, 9, 30)));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` (`range`) if the year is out of range.
    pub fn nine_months(year: impl Into<i64>) -> Result<Self> {
        numbered(year.into(), None, |_| YearPart::NineMonths)
    }

    /// A month of a calendar year, 1 to 12 (tháng).
    ///
    /// # Errors
    /// `Invalid` (`range`) with each number that is out of range.
    pub fn month(year: impl Into<i64>, month: impl Into<i64>) -> Result<Self> {
        numbered(year.into(), Some(("month", month.into(), 12)), YearPart::Month)
    }
}

/// A part of a year by its number, given with its name and the greatest there is.
fn numbered(year: i64, number: Option<(&str, i64, i64)>, part: fn(i8) -> YearPart) -> Result<Period> {
    let mut problems = Problems::default();
    problems.range("year", year, [1945, 9999]);
    if let Some((name, given, most)) = number {
        problems.range(name, given, [1, most]);
    }
    problems.refuse("period")?;
    // Both fit: they are in range.
    let number = number.map_or(1, |(_, given, _)| given as i8);
    Ok(Period::part(year as i16, part(number)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::CchcError;

    #[test]
    fn numbers_out_of_range_are_refused_all_at_once() {
        let paths = |period: Result<Period>| match period {
            Err(CchcError::Invalid { problems, .. }) => {
                assert!(problems.iter().all(|problem| problem.code == "range"), "{problems:?}");
                problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>()
            }
            other => panic!("{other:?}"),
        };
        assert_eq!(paths(Period::quarter(99, 9)), ["year", "quarter"]);
        assert_eq!(paths(Period::quarter(2021, 0)), ["quarter"]);
        assert_eq!(paths(Period::half(2021, 3)), ["half"]);
        assert_eq!(paths(Period::month(2021, i64::from(i16::MAX) * 2 + 3)), ["month"]);
        assert_eq!(paths(Period::year(10_000)), ["year"]);
        assert_eq!(paths(Period::year(1944)), ["year"]);
        assert_eq!(paths(Period::nine_months(i64::MIN)), ["year"]);
        assert!(Period::year(1945).is_ok() && Period::month(9999, 12).is_ok());
    }
}
