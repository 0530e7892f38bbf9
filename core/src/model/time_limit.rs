//! Time limits in working days or calendar days (thời hạn).

use serde::{Deserialize, Serialize};

use super::record::Problems;
use crate::text::shown_line;

/// The days that a time limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayUnit {
    /// Working days, according to the calendar of the unit (ngày làm việc).
    #[default]
    Working,
    /// Calendar days, including days off (ngày).
    Calendar,
}

/// How long something may take: "10 ngày làm việc", "0,5 ngày" (thời hạn).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TimeLimit {
    /// Number of half-days, 1 to 7,320: 20 for "10 ngày", 1 for "0,5 ngày", since internal steps are measured in
    /// half-days. It must be an even number if `unit` is `calendar`.
    pub half_days: u32,
    /// The days that count.
    pub unit: DayUnit,
}

impl TimeLimit {
    /// The longest time limit in half-days: ten years.
    pub const LONGEST: u32 = 2 * 3660;

    /// A number of whole working days (ngày làm việc).
    ///
    /// ```
    /// use cchc::model::{DayUnit, TimeLimit};
    ///
    /// assert_eq!(TimeLimit::working_days(10).to_string(), "10 ngày làm việc");
    /// assert_eq!(TimeLimit { half_days: 1, unit: DayUnit::Working }.to_string(), "0,5 ngày làm việc");
    /// assert_eq!(TimeLimit::calendar_days(15).to_string(), "15 ngày");
    /// ```
    pub const fn working_days(days: u32) -> Self {
        Self { half_days: days.saturating_mul(2), unit: DayUnit::Working }
    }

    /// A number of whole calendar days, including days off (ngày).
    pub const fn calendar_days(days: u32) -> Self {
        Self { half_days: days.saturating_mul(2), unit: DayUnit::Calendar }
    }

    /// A time limit as it was written, or else as it is; none if neither says anything.
    pub(crate) fn in_words(written: Option<&str>, limit: Option<Self>) -> Option<String> {
        let written = written.map(shown_line).filter(|text| !text.is_empty());
        written.or_else(|| limit.map(|limit| limit.to_string()))
    }

    /// Collects the rules that the time limit breaks, with paths relative to it: `half_days`.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_text_says_nothing() {
        let limit = Some(TimeLimit::working_days(10));
        assert_eq!(TimeLimit::in_words(Some(" 07  ngày "), limit).as_deref(), Some("07 ngày"));
        assert_eq!(TimeLimit::in_words(Some(" "), limit).as_deref(), Some("10 ngày làm việc"));
        assert_eq!(TimeLimit::in_words(None, limit).as_deref(), Some("10 ngày làm việc"));
        assert_eq!(TimeLimit::in_words(Some(""), None), None);
    }
}
