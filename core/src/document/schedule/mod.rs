//! Schedules: when a clause says that something is to happen.
//!
//! `units` parses days, months, quarters and years; `once` and `recurring` parse expressions made of them; `joined`
//! combines neighbours; `context` rejects times that are no schedule; this module chooses among several.
//!
//! Precedence: of several separate expressions the most specific wins, and of equals the first: a range; a day or a
//! last day; a month; a quarter; every day, week, month, quarter, half year or year; continuous (thường xuyên); a year;
//! from time to time (định kỳ). So "thường xuyên trong năm 2021" is continuous, "trong năm 2021: quý IV/2021" is the
//! quarter.
//!
//! Interpretation: "trước ngày 15/12/2021" (before) is kept as a last day with the date written, as officers read it.
//! "Trước" a month or a quarter means the last day before it; "đến hết quý II", "chậm nhất tháng 6" mean its last day.
//! Several months or quarters in a row ("quý II, III") are the range that covers them. A time without a year takes the
//! plan's year.

mod context;
mod joined;
mod once;
mod recurring;
#[cfg(test)]
mod tests;
mod units;

use jiff::civil::Date;

use super::words::Words;
use crate::model::Schedule;
use context::Context;
pub(super) use context::quoted as is_quoted;

/// What a text says of when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FoundSchedule {
    pub schedule: Schedule,
    /// Whether the words leave no doubt. What is not certain is to be reported as findings.
    pub certain: bool,
    /// Whether a time was read whose year is not known: the schedule is unspecified then.
    pub lacks_year: bool,
}

impl FoundSchedule {
    fn nothing() -> Self {
        Self { schedule: Schedule::Unspecified, certain: true, lacks_year: false }
    }

    /// What tells the better of two: certain ones first, then by what they say.
    fn order(&self) -> (bool, u8) {
        (!self.certain, if self.lacks_year { 1 } else { precedence(&self.schedule) })
    }

    fn says_something(&self) -> bool {
        self.lacks_year || self.schedule != Schedule::Unspecified
    }
}

/// The schedule that a text gives. In a value that holds only a time, a bare year or date counts too.
pub(super) fn read(words: &Words<'_>, plan_year: Option<i16>, only_a_time: bool) -> FoundSchedule {
    let context = Context::of(words, only_a_time);
    let mut best = FoundSchedule::nothing();
    let mut others_differ = false;
    let mut index = 0;
    while index < words.len() {
        let Some(group) = joined::at(&context, index) else {
            index += 1;
            continue;
        };
        index = group.next.max(index + 1);
        let found = group.resolve(plan_year, only_a_time);
        if !found.says_something() {
            continue;
        }
        others_differ |= best.says_something() && are_two_things(&best, &found);
        if !best.says_something() || found.order() < best.order() {
            best = found;
        }
    }
    FoundSchedule { certain: best.certain && !others_differ, schedule: and_further_years(words, best.schedule), ..best }
}

/// "Năm 2025 và các năm tiếp theo": once then, and every year from then on.
fn and_further_years(words: &Words<'_>, schedule: Schedule) -> Schedule {
    const FURTHER: &[&str] =
        &["cac nam tiep theo", "nhung nam tiep theo", "cac nam sau", "nhung nam sau", "hang nam tiep theo"];
    let begins = matches!(schedule, Schedule::InYear { .. } | Schedule::InQuarter { .. } | Schedule::InMonth { .. });
    match begins && FURTHER.iter().any(|further| words.contains(further)) {
        true => Schedule::Several { times: vec![schedule, Schedule::Yearly] },
        false => schedule,
    }
}

/// The first and the last day of what happens once.
pub(super) fn span(schedule: &Schedule) -> Option<(Date, Date)> {
    let months = |year: i16, first: i8, last: i8| {
        Some((Date::new(year, first, 1).ok()?, Date::new(year, last, 1).ok()?.last_of_month()))
    };
    match *schedule {
        Schedule::OnDate { date } | Schedule::ByDate { date } => Some((date, date)),
        Schedule::InMonth { year, month } => months(year, month, month),
        Schedule::InQuarter { year, quarter } => months(year, 3 * quarter - 2, 3 * quarter),
        Schedule::InYear { year } => months(year, 1, 12),
        Schedule::Range { from, to } => Some((from, to)),
        _ => None,
    }
}

/// Whether a text says when something is to happen.
pub(super) fn names_time(words: &Words<'_>) -> bool {
    read(words, Some(2000), false).says_something()
}

/// Whether two times in one text are of two things: a year and "thường xuyên" only frame what else is said.
fn are_two_things(one: &FoundSchedule, other: &FoundSchedule) -> bool {
    const FRAMES: u8 = 10;
    let tells = |found: &FoundSchedule| found.certain && (found.lacks_year || precedence(&found.schedule) < FRAMES);
    tells(one) && tells(other) && one != other
}

fn precedence(schedule: &Schedule) -> u8 {
    match schedule {
        Schedule::Range { .. } | Schedule::Several { .. } | Schedule::EachYear { .. } => 0,
        Schedule::OnDate { .. } | Schedule::ByDate { .. } => 1,
        Schedule::InMonth { .. } => 2,
        Schedule::InQuarter { .. } => 3,
        Schedule::Daily => 4,
        Schedule::Weekly => 5,
        Schedule::Monthly => 6,
        Schedule::Quarterly => 7,
        Schedule::HalfYearly => 8,
        Schedule::Yearly => 9,
        Schedule::Continuous => 10,
        Schedule::InYear { .. } => 11,
        Schedule::Periodic => 12,
        Schedule::Unspecified => u8::MAX,
    }
}
