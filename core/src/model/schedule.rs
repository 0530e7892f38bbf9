//! When something is promised (tiến độ, thời gian thực hiện).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::Problems;

/// When a promised thing is to happen. Most plans give no date at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Schedule {
    /// Nothing is said.
    #[default]
    Unspecified,
    /// All the time (thường xuyên).
    Continuous,
    /// From time to time, how often is not said (định kỳ).
    Periodic,
    /// Every day (hàng ngày).
    Daily,
    /// Every week (hàng tuần).
    Weekly,
    /// Every month (hàng tháng).
    Monthly,
    /// Every quarter (hàng quý).
    Quarterly,
    /// Every year (hàng năm).
    Yearly,
    /// Some time in a year (trong năm 2021).
    InYear {
        /// Year.
        year: i16,
    },
    /// Some time in a quarter (quý IV/2021).
    InQuarter {
        /// Year.
        year: i16,
        /// Quarter, 1 to 4.
        quarter: i8,
    },
    /// Some time in a month (tháng 3/2021).
    InMonth {
        /// Year.
        year: i16,
        /// Month, 1 to 12.
        month: i8,
    },
    /// On a day (ngày 05/03/2021).
    OnDate {
        /// The day.
        date: Date,
    },
    /// Not later than a day (trước ngày 15/12/2021).
    ByDate {
        /// The last day.
        date: Date,
    },
    /// Between two days, both included (từ tháng 3 đến tháng 6).
    Range {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
}

impl Schedule {
    /// Collects every rule it breaks; paths begin at the schedule.
    pub fn validate(self, problems: &mut Problems) {
        match self {
            Self::InYear { year } => problems.year("year", year),
            Self::InQuarter { year, quarter } => {
                problems.year("year", year);
                if !(1..=4).contains(&quarter) {
                    problems.add("quarter", "range", "must be 1 to 4", "phải từ 1 đến 4");
                }
            }
            Self::InMonth { year, month } => {
                problems.year("year", year);
                if !(1..=12).contains(&month) {
                    problems.add("month", "range", "must be 1 to 12", "phải từ 1 đến 12");
                }
            }
            Self::Range { from, to } => {
                problems.order("to", Some(from), Some(to));
            }
            _ => {}
        }
    }
}
