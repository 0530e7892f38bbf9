//! The last day for something.

use jiff::civil::Date;

use crate::error::{CchcError, Result};
use crate::model::{Deadline, DeadlineSubject, TimeLimit, UnitId};
use crate::store::View;

/// The last day for something whose clock started on a day, by the rule that applied then: the unit's own, that of a
/// unit above it, or the one for all.
///
/// # Errors
/// `NotCovered` where no rule applies, or a year between has no calendar.
pub(crate) fn deadline_under(
    _view: &View<'_>,
    _subject: DeadlineSubject,
    _unit: Option<UnitId>,
    _started: Date,
) -> Result<Deadline> {
    Err(pending())
}

/// The last day for something that may take this long from a day on, which does not count itself. One that would end on
/// a day off ends on the next working day.
///
/// # Errors
/// `NotCovered` where a year between has no calendar.
pub(crate) fn deadline_after(
    _view: &View<'_>,
    _limit: TimeLimit,
    _unit: Option<UnitId>,
    _started: Date,
) -> Result<Deadline> {
    Err(pending())
}

fn pending() -> CchcError {
    CchcError::NotCovered { what: "calendar".to_owned(), reason: String::new(), reason_vi: String::new() }
}

/// The last day by the rule that applied, or nothing where no rule or calendar covers it: why not is added to the list.
///
/// # Errors
/// Only where the file cannot be read.
pub(crate) fn clock(
    view: &View<'_>,
    subject: DeadlineSubject,
    unit: Option<UnitId>,
    started: Date,
    not_covered: &mut Vec<String>,
) -> Result<Option<Deadline>> {
    match deadline_under(view, subject, unit, started) {
        Ok(deadline) => Ok(Some(deadline)),
        Err(error @ CchcError::NotCovered { .. }) => {
            not_covered.push(error.message_vi());
            Ok(None)
        }
        Err(error) => Err(error),
    }
}
