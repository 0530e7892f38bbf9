//! Stretches of days that the law counts (thời hạn).

use serde::{Deserialize, Serialize};

use super::record::Problems;

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayUnit {
    /// Working days (ngày làm việc).
    #[default]
    Working,
    /// Every day (ngày).
    Calendar,
}

/// How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeLimit {
    /// How many half-days: internal steps are measured in "0,5 ngày".
    pub half_days: u32,
    /// Which days count.
    pub unit: DayUnit,
}

impl TimeLimit {
    /// The longest, in half-days: ten years.
    pub const LONGEST: u32 = 2 * 3660;

    /// Whole working days.
    pub const fn working_days(days: u32) -> Self {
        Self { half_days: days.saturating_mul(2), unit: DayUnit::Working }
    }

    /// Whole days of the calendar.
    pub const fn calendar_days(days: u32) -> Self {
        Self { half_days: days.saturating_mul(2), unit: DayUnit::Calendar }
    }

    /// Collects every rule it breaks; paths begin at the time limit.
    pub fn validate(self, problems: &mut Problems) {
        if !(1..=Self::LONGEST).contains(&self.half_days) {
            let text = format!("must be 1 to {} half-days", Self::LONGEST);
            problems.add("half_days", "range", text, format!("phải từ 1 đến {} nửa ngày", Self::LONGEST));
        }
        if self.unit == DayUnit::Calendar && self.half_days % 2 == 1 {
            let (text, text_vi) = ("days of the calendar are counted whole", "ngày theo lịch được tính tròn ngày");
            problems.add("half_days", "half_calendar_day", text, text_vi);
        }
    }
}

impl std::fmt::Display for TimeLimit {
    /// As administrative documents write it: "10 ngày làm việc", "0,5 ngày làm việc", "15 ngày".
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let half = if self.half_days % 2 == 1 { ",5" } else { "" };
        let unit = if self.unit == DayUnit::Working { " làm việc" } else { "" };
        write!(out, "{}{half} ngày{unit}", self.half_days / 2)
    }
}
