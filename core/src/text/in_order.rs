//! What comes before or after another of its kind.

use jiff::civil::{Date, Time};

use super::day_vi;

/// What comes before or after another of its kind.
pub trait InOrder: PartialOrd + std::fmt::Display {
    /// As Vietnamese texts write it.
    fn in_vietnamese(&self) -> String;
}

impl InOrder for Date {
    fn in_vietnamese(&self) -> String {
        day_vi(*self)
    }
}

impl InOrder for Time {
    fn in_vietnamese(&self) -> String {
        format!("{} giờ {:02}", self.hour(), self.minute())
    }
}
