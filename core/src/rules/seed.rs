//! What is known beforehand about days off and time limits: data files, of which each entry says where it is from.

use serde::de::DeserializeOwned;

use crate::error::{CchcError, Result};
use crate::model::{Calendar, DeadlineRule, LunarYear};

/// The national calendars, by year.
///
/// # Errors
/// Only where the data file itself is wrong.
pub fn calendars() -> Result<Vec<Calendar>> {
    read(include_str!("../../data/calendars.json"))
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
    read(include_str!("../../data/lunar.json"))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| {
        let text = error.to_string();
        CchcError::invalid("data file", "", "data_file", text.clone(), text)
    })
}
