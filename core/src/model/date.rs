//! Dates as documents write them: sometimes only a year, or a month and a year.

use jiff::civil::Date;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// A civil date of which the month and day may be missing ("Tây Ninh, ngày tháng năm 2021"). A full date, written as one,
/// may stand for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PartialDate {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12, where known.
    #[serde(default)]
    pub month: Option<i8>,
    /// Day of the month, where known. A day without a month is not a date.
    #[serde(default)]
    pub day: Option<i8>,
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(written: D) -> Result<Self, D::Error> {
        written.deserialize_any(Written)
    }
}

/// The ways in which it may be written.
struct Written;

impl<'de> Visitor<'de> for Written {
    type Value = PartialDate;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a year with month and day as far as known, or a date such as 2021-03-05")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<PartialDate, E> {
        text.parse::<Date>().map(PartialDate::from).map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, parts: A) -> Result<PartialDate, A::Error> {
        let Parts { year, month, day } = Parts::deserialize(MapAccessDeserializer::new(parts))?;
        Ok(PartialDate { year, month, day })
    }
}

#[derive(Deserialize)]
struct Parts {
    year: i16,
    #[serde(default)]
    month: Option<i8>,
    #[serde(default)]
    day: Option<i8>,
}

impl PartialDate {
    /// A year alone.
    pub const fn year(year: i16) -> Self {
        Self { year, month: None, day: None }
    }

    /// The full date, or nothing while a part is missing or the parts name no day.
    pub fn full(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }

    /// The first day this date can mean; nothing where the parts name no day at all.
    pub fn earliest(self) -> Option<Date> {
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).ok()
    }

    /// Whether the parts given name a possible date.
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
