//! What a report's figures are about.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::error::Result;
use crate::model::{Period, PlanId, Record, Unit, UnitId};
use crate::operation::{predecessors, with_those_beneath};
use crate::store::View;

/// What figures are asked for.
pub(crate) struct Scope {
    /// The days.
    pub period: Period,
    /// The day on which things are judged.
    pub on: Date,
    /// One plan alone.
    pub plan: Option<PlanId>,
    /// Certain units alone.
    pub units: UnitSet,
}

/// The units that count: all, or those named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct UnitSet(Option<BTreeSet<UnitId>>);

impl UnitSet {
    /// Those named.
    pub fn of(units: impl IntoIterator<Item = UnitId>) -> Self {
        Self(Some(units.into_iter().collect()))
    }

    /// A unit and those beneath it in a period; with all that it was, as its successor.
    pub fn beneath(view: &View<'_>, unit: UnitId, as_successor: bool, period: &Period) -> Result<Self> {
        let mut tops = vec![view.get::<Unit>(unit)?.id()];
        if as_successor {
            tops.extend(predecessors(view, unit)?.iter().map(Record::id));
        }
        Ok(Self::of(with_those_beneath(view, tops, period)?))
    }

    /// Whether something of this unit counts; what belongs to no unit counts only where all do.
    pub fn contains(&self, unit: Option<UnitId>) -> bool {
        self.0.as_ref().is_none_or(|units| unit.is_some_and(|unit| units.contains(&unit)))
    }
}
