//! The leaders' schedule: days with an appointment on the board.

use std::collections::BTreeSet;

use super::scope::Scope;
use crate::error::{CchcError, Result};
use crate::model::{Appointment, BoardFigures, IndexQuery};
use crate::query::deadlines::working_days;
use crate::store::View;

pub(super) fn figures(view: &View<'_>, scope: &Scope) -> Result<BoardFigures> {
    if scope.plan.is_some() {
        return Ok(BoardFigures::default());
    }
    let (mut appointments, mut shown) = (0, BTreeSet::new());
    each_appointment(view, scope, |appointment| {
        appointments += 1;
        shown.insert(appointment.date);
        Ok(())
    })?;
    Ok(BoardFigures { appointments, days: shown.len() as u32, working_days: worked(view, scope)? })
}

/// The appointments of the period so far; none in a report about one plan.
pub(in crate::report) fn each_appointment(
    view: &View<'_>,
    scope: &Scope,
    mut work: impl FnMut(Appointment) -> Result<()>,
) -> Result<()> {
    if scope.plan.is_some() {
        return Ok(());
    }
    let days = IndexQuery::by("date").since(scope.period.from).until(scope.period.to.min(scope.on));
    view.each(&days, |appointment: Appointment| {
        let is_of_units = scope.units.contains(appointment.unit.or(appointment.header.scope), appointment.date);
        if is_of_units { work(appointment) } else { Ok(()) }
    })
}

/// The working days of the period so far, by the national calendar; `None` where a year has none.
fn worked(view: &View<'_>, scope: &Scope) -> Result<Option<u32>> {
    match working_days(view, None, scope.period.from, scope.period.to.min(scope.on)) {
        Ok(days) => Ok(Some(days)),
        Err(CchcError::NotCovered { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
