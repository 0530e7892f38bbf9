//! Built-in data on days off and time limits, from data files in which each entry names its source.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::holidays::HolidayRules;
use crate::error::{CchcError, Result};
use crate::model::{DeadlineRule, LunarYear, WorkCalendar};

/// How many years after the last calendar entered by hand are added by default.
const YEARS_AHEAD: usize = 2;

/// The national calendars that were entered by hand, by year, with the days that may be off as pending decisions.
///
/// # Errors
/// Only if the data file is malformed.
pub fn calendars() -> Result<Vec<WorkCalendar>> {
    let mut calendars: Vec<WorkCalendar> = read(include_str!("../../data/calendars.json"))?;
    let rules = holiday_rules()?;
    calendars.iter_mut().for_each(|calendar| rules.add_doubtful(calendar));
    Ok(calendars)
}

/// The national calendar of a year: the one entered by hand, or else one derived from the law with pending decisions.
/// None for a year without lunar dates.
///
/// # Errors
/// Only if a data file is malformed.
pub fn calendar(year: i16) -> Result<Option<WorkCalendar>> {
    let entered = calendars()?.into_iter().find(|calendar| calendar.year == year);
    Ok(match entered {
        Some(calendar) => Some(calendar),
        None => derived(year)?,
    })
}

/// The national calendar of a year as the law alone gives it. None for a year without lunar dates or before the law.
///
/// # Errors
/// Only if a data file is malformed.
pub fn derived(year: i16) -> Result<Option<WorkCalendar>> {
    let rules = holiday_rules()?;
    let lunar = lunar_years()?.into_iter().find(|lunar| lunar.year == year);
    Ok(lunar.filter(|_| rules.from_year <= year).map(|lunar| rules.calendar(&lunar)))
}

/// The years whose calendars are added by default: those entered by hand and the `YEARS_AHEAD` years after them.
///
/// # Errors
/// Only if a data file is malformed.
pub fn usual_years() -> Result<Vec<i16>> {
    let mut years: Vec<i16> = calendars()?.iter().map(|calendar| calendar.year).collect();
    let last = years.iter().max().copied().unwrap_or_default();
    years.extend((last..).skip(1).take(YEARS_AHEAD));
    Ok(years)
}

/// The rules of the law on days off.
///
/// # Errors
/// Only if the data file is malformed.
pub fn holiday_rules() -> Result<HolidayRules> {
    read(include_str!("../../data/holidays.json"))
}

/// The built-in deadline rules, which apply to all units.
///
/// # Errors
/// Only if the data file is malformed.
pub fn deadline_rules() -> Result<Vec<DeadlineRule>> {
    read(include_str!("../../data/deadline_rules.json"))
}

/// The dates that follow the lunar calendar, by year.
///
/// # Errors
/// Only if the data file is malformed.
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
