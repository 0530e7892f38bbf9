//! Conversion between instants and civil dates in Việt Nam (UTC+7).

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::Offset;

/// UTC+7 all year round, since 1975; older instants are of no concern here.
const VIETNAM: Offset = Offset::constant(7);

/// The date of an instant in Việt Nam.
pub fn vietnam_date(instant: Timestamp) -> Date {
    vietnam_time(instant).date()
}

/// The date and time of day of an instant in Việt Nam.
pub fn vietnam_time(instant: Timestamp) -> DateTime {
    VIETNAM.to_datetime(instant)
}

/// The reference day of a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judged {
    /// The reference day: what happened up to its end counts.
    pub on: Date,
    /// The first day that is not over: the next one, once the day asked about has passed.
    pub open: Date,
}

impl Judged {
    /// Judges `on`, if the current day is `today`.
    pub fn on(on: Date, today: Date) -> Self {
        Self { on, open: if on < today { on.tomorrow().unwrap_or(on) } else { on } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_seven_hours_before_utc() {
        let evening: Timestamp = "2021-03-04T17:00:00Z".parse().unwrap();
        assert_eq!(vietnam_date(evening).to_string(), "2021-03-05");
    }
}
