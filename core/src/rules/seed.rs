//! Built-in data on days off and time limits: data files, each entry with its source.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::holidays::HolidayRules;
use crate::error::{CchcError, Result};
use crate::model::{DeadlineRule, LunarYear, WorkCalendar};

/// How many years after those entered by hand are brought in where no year is named.
const YEARS_AHEAD: usize = 2;

/// The national calendars entered by hand, by year, with the days that may be off.
///
/// # Errors
/// Only where the data file itself is wrong.
pub fn calendars() -> Result<Vec<WorkCalendar>> {
    let mut calendars: Vec<WorkCalendar> = read(include_str!("../../data/calendars.json"))?;
    let rules = holiday_rules()?;
    calendars.iter_mut().for_each(|calendar| rules.add_doubtful(calendar));
    Ok(calendars)
}

/// The national calendar of a year: entered by hand, or derived from the law with what waits for decisions; nothing
/// for a year without lunar dates.
///
/// # Errors
/// Only where a data file itself is wrong.
pub fn calendar(year: i16) -> Result<Option<WorkCalendar>> {
    let entered = calendars()?.into_iter().find(|calendar| calendar.year == year);
    Ok(match entered {
        Some(calendar) => Some(calendar),
        None => derived(year)?,
    })
}

/// What the law alone says of a year; `None` for a year without lunar dates, or before the law.
///
/// # Errors
/// Only where a data file itself is wrong.
pub fn derived(year: i16) -> Result<Option<WorkCalendar>> {
    let rules = holiday_rules()?;
    let lunar = lunar_years()?.into_iter().find(|lunar| lunar.year == year);
    Ok(lunar.filter(|_| rules.from_year <= year).map(|lunar| rules.calendar(&lunar)))
}

/// The years that are brought in where none is named: those entered by hand and those right after.
///
/// # Errors
/// Only where a data file itself is wrong.
pub fn usual_years() -> Result<Vec<i16>> {
    let mut years: Vec<i16> = calendars()?.iter().map(|calendar| calendar.year).collect();
    let last = years.iter().max().copied().unwrap_or_default();
    years.extend((last..).skip(1).take(YEARS_AHEAD));
    Ok(years)
}

/// What the law says of days off.
///
/// # Errors
/// Only where the data file itself is wrong.
pub fn holiday_rules() -> Result<HolidayRules> {
    read(include_str!("../../data/holidays.json"))
}

/// The rules that set clocks for all.
///
/// # Errors
/// Only where the data file itself is wrong.
pub fn deadline_rules() -> Result<Vec<DeadlineRule>> {
    read(include_str!("../../data/deadline_rules.json"))
}

/// The days that follow the moon, by year.
///
/// # Errors
/// Only where the data file itself is wrong.
pub fn lunar_years() -> Result<Vec<LunarYear>> {
    /// The file: the years, and beside them what they were computed and checked with.
    #[derive(Deserialize)]
    struct LunarTable {
        years: Vec<LunarYear>,
    }
    read::<LunarTable>(include_str!("../../data/lunar.json")).map(|table| table.years)
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| {
        let text = error.to_string();
        CchcError::invalid("data file", "", "data_file", text.clone(), text)
    })
}

#[cfg(test)]
mod lunar_tests;
