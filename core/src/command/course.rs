//! The days on which the steps of a course were taken: so that the past can be taken over as it was.

use jiff::civil::Date;

use crate::model::Move;
use crate::model::record::Problems;
use crate::rules::{TransitionDetails, vietnam_date};
use crate::store::Transaction;
use crate::text::day_vi;

impl Transaction {
    /// The day in Việt Nam by the store's clock, whatever stamp its writes carry.
    pub fn today(&self) -> Date {
        vietnam_date(self.now())
    }
}

/// The day of the last step that has one.
pub(super) fn last_step(moves: &[Move]) -> Option<Date> {
    moves.iter().filter_map(|step| step.on).max()
}

/// The day of a step: the one named, or today. None that is yet to come, and none before the day the course has come
/// to.
pub(super) fn day_of_step(
    on: Option<Date>,
    so_far: Option<Date>,
    batch: &Transaction,
    problems: &mut Problems,
) -> Date {
    let on = on.unwrap_or_else(|| batch.today());
    not_to_come("on", on, batch, problems);
    problems.order("on", so_far, Some(on));
    on
}

/// Refuses a day that is yet to come.
pub(super) fn not_to_come(path: &str, on: Date, batch: &Transaction, problems: &mut Problems) {
    let today = batch.today();
    if on > today {
        problems.add(path, "not_yet", format!("today is {today}"), format!("hôm nay là {}", day_vi(today)));
    }
}

/// How a step is noted: now, by who is writing.
pub(super) fn taken<'a>(batch: &'a Transaction, on: Date, why: Option<&'a str>) -> TransitionDetails<'a> {
    TransitionDetails { at: batch.stamp(), on, by: batch.actor(), why }
}
