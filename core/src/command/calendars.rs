//! Commands that install the national work calendars that come with the library.

use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::WorkCalendar;
use crate::query::deadlines::calendar_of;
use crate::rules::seed;
use crate::store::Transaction;

/// Installs national work calendars that come with the library, for years that have none yet. Returns the calendars of
/// the years asked for.
///
/// Calendars already in the store stay as they are, with one exception: a calendar unchanged since an earlier version
/// of the library installed it gets the pending decisions (`pending`) that version lacked.
///
/// Review the result: a calendar or day with `verified: false` is not confirmed by any decision entered, and `pending`
/// lists what is still to be decided. For a year without an entered decision most days follow from the law. Fails with
/// `NotCovered` for a year the library has no calendar for.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct InstallCalendars {
    /// The years, up to 2050; if empty, the years whose decisions come with the library and the two years after them.
    pub years: Vec<i16>,
}

impl Command for InstallCalendars {
    type Output = Vec<WorkCalendar>;
    const NAME: &'static str = "calendars.install";

    /// Returns the national calendars of these years.
    fn run(self, batch: &mut Transaction) -> Result<Vec<WorkCalendar>> {
        let years = if self.years.is_empty() { seed::usual_years()? } else { in_turn(self.years) };
        let mut missing = Vec::new();
        for year in &years {
            let known = seed::calendar(*year)?.ok_or_else(|| no_calendar_comes_with_the_library(*year))?;
            match calendar_of(&batch.view(), *year, None)? {
                None => missing.push(known),
                Some(there) if lacks_what_is_pending(&there, &known) => {
                    batch.update(WorkCalendar { pending: known.pending, basis: known.basis, ..there })?;
                }
                Some(_) => {}
            }
        }
        batch.add_many(missing)?;
        let view = batch.view();
        years.into_iter().filter_map(|year| calendar_of(&view, year, None).transpose()).collect()
    }
}

/// Whether a calendar is unchanged since an earlier version of the library installed it, and lacks the pending
/// decisions that this version knows.
fn lacks_what_is_pending(there: &WorkCalendar, known: &WorkCalendar) -> bool {
    const FIRST: u32 = 1;
    let is_as_installed = there.header.rev == FIRST && there.days == known.days;
    is_as_installed && there.pending.is_empty() && !known.pending.is_empty()
}

fn in_turn(mut years: Vec<i16>) -> Vec<i16> {
    years.sort_unstable();
    years.dedup();
    years
}

pub(super) fn no_calendar_comes_with_the_library(year: i16) -> CchcError {
    CchcError::NotCovered {
        what: format!("calendar {year}"),
        reason: "the library brings no calendar of this year: give it with calendars.add".to_owned(),
        reason_vi: format!("thư viện không có sẵn lịch làm việc năm {year}: hãy nhập bằng calendars.add"),
    }
}
