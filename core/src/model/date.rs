//! Partial dates: a year alone, or a month and a year, as documents often give them.

use jiff::civil::Date;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A civil date without its day, or without month and day: "Tây Ninh, ngày tháng năm 2021". A full date such as
/// `2021-03-05` may be given in its place. Partial dates sort by year, then month, then day; a missing month or day
/// sorts first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialDate {
    /// Year, 1000 to 9999.
    pub year: i16,
    /// Month, 1 to 12; none if unknown.
    #[serde(default)]
    pub month: Option<i8>,
    /// Day of the month, 1 to 31; none if unknown. A day without a month is refused.
    #[serde(default)]
    pub day: Option<i8>,
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PartialDateVisitor)
    }
}

/// Reads a map of parts, or a full date as text.
struct PartialDateVisitor;

impl<'de> Visitor<'de> for PartialDateVisitor {
    type Value = PartialDate;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a year with month and day as far as known, or a date such as 2021-03-05")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<PartialDate, E> {
        text.parse::<Date>().map(PartialDate::from).map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, parts: A) -> Result<PartialDate, A::Error> {
        let PartialDateParts { year, month, day } = PartialDateParts::deserialize(MapAccessDeserializer::new(parts))?;
        Ok(PartialDate { year, month, day })
    }
}

#[derive(Deserialize)]
struct PartialDateParts {
    year: i16,
    #[serde(default)]
    month: Option<i8>,
    #[serde(default)]
    day: Option<i8>,
}

impl PartialDate {
    /// A year alone.
    ///
    /// ```
    /// use cchc::model::PartialDate;
    /// use jiff::civil::date;
    ///
    /// let draft = PartialDate::year(2021);
    /// assert_eq!((draft.to_string(), draft.full()), ("2021".to_owned(), None));
    /// assert_eq!(draft.earliest(), Some(date(2021, 1, 1)));
    /// assert_eq!(PartialDate::from(date(2021, 3, 5)).to_string(), "05/03/2021");
    /// ```
    pub const fn year(year: i16) -> Self {
        Self { year, month: None, day: None }
    }

    /// The full date; none if month or day is missing, or if there is no such date (30 February).
    pub fn full(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }

    /// The first day that the partial date may stand for: 1 January for a year, the first day for a month. None if
    /// there is no such date.
    pub fn earliest(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// Whether the given parts can be a date: a year from 1000 to 9999, no day without a month, and a date that exists.
    pub fn is_possible(self) -> bool {
        (self.day.is_none() || self.month.is_some()) && (1000..=9999).contains(&self.year) && self.earliest().is_some()
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }
}

impl std::fmt::Display for PartialDate {
    /// As administrative documents write it: `20/01/2021`, `01/2021`, `2021`.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.month, self.day) {
            (Some(month), Some(day)) => write!(out, "{day:02}/{month:02}/{}", self.year),
            (Some(month), None) => write!(out, "{month:02}/{}", self.year),
            _ => write!(out, "{}", self.year),
        }
    }
}
