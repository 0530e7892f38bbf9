//! The scope of figures: period, units and reference day.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::error::Result;
use crate::model::{ActivityId, IndexQuery, OrganisationUnit, Period, PlanId, Record, Session, UnitId};
use crate::query::lineage::predecessors;
use crate::query::plans::activities_of;
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

impl Scope {
    /// The sessions that a query finds and that are asked for: of the units, by host or owner; and of the plan, as
    /// evidence is: those that name it or an activity of it.
    pub fn sessions(&self, view: &View<'_>, query: &IndexQuery) -> Result<Vec<Session>> {
        let mut found: Vec<Session> = view.all(query)?;
        found.retain(|session| self.units.contains(session.host.or(session.header.scope), session.held_on));
        if let Some(plan) = self.plan {
            let activities: BTreeSet<ActivityId> = activities_of(view, plan)?.iter().map(Record::id).collect();
            let of_plan = |session: &Session| session.activities.iter().any(|activity| activities.contains(activity));
            found.retain(|session| session.plan == Some(plan) || of_plan(session));
        }
        Ok(found)
    }
}

/// The units that count: all; or some, with what lay beneath them on the day in question.
#[derive(Debug, Clone, Default)]
pub(crate) struct UnitSet(Option<Beneath>);

#[derive(Debug, Clone)]
struct Beneath {
    tops: BTreeSet<UnitId>,
    /// Every unit, to find those above it.
    units: BTreeMap<UnitId, OrganisationUnit>,
}

impl UnitSet {
    /// A unit and those beneath it; with all that it was, as its successor.
    pub fn beneath(view: &View<'_>, unit: UnitId, as_successor: bool) -> Result<Self> {
        let mut tops = BTreeSet::from([view.get::<OrganisationUnit>(unit)?.id()]);
        if as_successor {
            tops.extend(predecessors(view, unit)?.iter().map(Record::id));
        }
        let units =
            view.all::<OrganisationUnit>(&IndexQuery::default())?.into_iter().map(|unit| (unit.id(), unit)).collect();
        Ok(Self(Some(Beneath { tops, units })))
    }

    /// Some units, with nothing beneath them.
    #[cfg(test)]
    pub fn of(units: impl IntoIterator<Item = UnitId>) -> Self {
        Self(Some(Beneath { tops: units.into_iter().collect(), units: BTreeMap::new() }))
    }

    /// Whether something of this unit, of this day, counts; what belongs to no unit counts only where all do.
    pub fn contains(&self, unit: Option<UnitId>, on: Date) -> bool {
        let Some(Beneath { tops, units }) = &self.0 else { return true };
        let mut seen = BTreeSet::new();
        let mut at = unit;
        while let Some(unit) = at.filter(|unit| seen.insert(*unit)) {
            if tops.contains(&unit) {
                return true;
            }
            // What is noted of a unit outside its days belongs where it was on the nearest of them.
            at = units.get(&unit).and_then(|unit| unit.parent_on(unit.nearest_day(on)));
        }
        false
    }
}
