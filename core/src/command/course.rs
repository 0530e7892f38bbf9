//! Day rules shared by commands that change a record's status.
//!
//! A command may name an earlier day, so that past work can be entered with its true dates.

use jiff::civil::Date;

use crate::model::Move;
use crate::model::record::Problems;
use crate::rules::{TransitionDetails, vietnam_date};
use crate::store::Transaction;
use crate::text::day_vi;

impl Transaction {
    /// Today's date in Việt Nam by the store's clock, whatever time stamp the writes of this transaction carry.
    pub fn today(&self) -> Date {
        vietnam_date(self.now())
    }
}

/// The latest day among the recorded status changes.
pub(super) fn last_step(moves: &[Move]) -> Option<Date> {
    moves.iter().filter_map(|step| step.on).max()
}

/// The day of a status change: `on`, or today if omitted. Refuses a future day (`not_yet`) and a day before `so_far`,
/// the day of the record's last step (`order`).
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

/// Refuses a future day (`not_yet`).
pub(super) fn not_to_come(path: &str, on: Date, batch: &Transaction, problems: &mut Problems) {
    let today = batch.today();
    if on > today {
        problems.add(path, "not_yet", format!("today is {today}"), format!("hôm nay là {}", day_vi(today)));
    }
}

/// The details stored with a status change: its day and reason, the current time, and the transaction's actor.
pub(super) fn taken<'a>(batch: &'a Transaction, on: Date, why: Option<&'a str>) -> TransitionDetails<'a> {
    TransitionDetails { at: batch.stamp(), on, by: batch.actor(), why }
}
