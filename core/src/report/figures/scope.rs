//! What a report's figures are about.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::model::{Period, PlanId, UnitId};

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

    /// Whether something of this unit counts; what belongs to no unit counts only where all do.
    pub fn contains(&self, unit: Option<UnitId>) -> bool {
        self.0.as_ref().is_none_or(|units| unit.is_some_and(|unit| units.contains(&unit)))
    }
}
