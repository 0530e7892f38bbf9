//! The scope of a report's figures: period, units, plan and reference day.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::error::Result;
use crate::model::facts::{FeedbackFacts, SessionFacts};
use crate::model::{ActivityId, IndexQuery, OrganisationUnit, Period, PlanId, Record, Session, UnitId};
use crate::query::lineage::predecessors;
use crate::query::plans::activities_of;
use crate::store::View;

/// What the figures of a report are limited to.
pub(crate) struct Scope {
    /// The reporting period.
    pub period: Period,
    /// The reference day: statuses are as of its end, and later events do not count.
    pub on: Date,
    /// The only plan to report on; none for all.
    pub plan: Option<PlanId>,
    /// The units to report on.
    pub units: UnitSet,
}

impl Scope {
    /// The same of another period, as of its end at the latest.
    pub fn of(&self, period: Period) -> Self {
        Self { on: self.on.min(period.to), period, plan: self.plan, units: self.units.clone() }
    }

    /// The facts of the sessions of some days that are in scope, with their rows: see [`Scope::each_session`].
    pub fn each_session_facts(
        &self,
        view: &View<'_>,
        days: RangeInclusive<Date>,
        mut work: impl FnMut(u64, &SessionFacts) -> Result<()>,
    ) -> Result<()> {
        let activities = self.activities(view)?;
        view.each_facts(days, |row, session: &SessionFacts| {
            let named = || session.activities.iter().any(|activity| activities.contains(activity));
            let is_of_plan = self.plan.is_none_or(|plan| session.plan == Some(plan) || named());
            let is_of_units = self.units.contains(session.unit(), session.held_on);
            if is_of_plan && is_of_units { work(row, session) } else { Ok(()) }
        })
    }

    /// Whether feedback is in scope: it counts for the units and, in a report about one plan, names that plan.
    pub fn counts_feedback(&self, feedback: &FeedbackFacts) -> bool {
        self.plan.is_none_or(|plan| feedback.plan == Some(plan))
            && self.units.contains(feedback.counts_for(), feedback.received_on)
    }

    /// The activities of the only plan to report on.
    fn activities(&self, view: &View<'_>) -> Result<BTreeSet<ActivityId>> {
        let activities = self.plan.map(|plan| activities_of(view, plan)).transpose()?.unwrap_or_default();
        Ok(activities.iter().map(Record::id).collect())
    }

    /// The sessions that a query finds and that are in scope: hosted or owned by the units, and, in a report about one
    /// plan, naming that plan or one of its activities.
    pub fn each_session(
        &self,
        view: &View<'_>,
        query: &IndexQuery,
        mut work: impl FnMut(Session) -> Result<()>,
    ) -> Result<()> {
        let activities = self.activities(view)?;
        let of_activities = |session: &Session| session.activities.iter().any(|named| activities.contains(named));
        view.each(query, |session: Session| {
            let is_of_units = self.units.contains(session.host.or(session.header.scope), session.held_on);
            let is_of_plan = self.plan.is_none_or(|plan| session.plan == Some(plan) || of_activities(&session));
            if is_of_units && is_of_plan { work(session) } else { Ok(()) }
        })
    }
}

/// The units in scope: all units, or some units with those below them on the day in question.
#[derive(Debug, Clone, Default)]
pub(crate) struct UnitSet(Option<Beneath>);

#[derive(Debug, Clone)]
struct Beneath {
    tops: BTreeSet<UnitId>,
    /// Every unit, to find those above it.
    units: BTreeMap<UnitId, OrganisationUnit>,
}

impl UnitSet {
    /// A unit and those below it; with `as_successor` also the units that it succeeded.
    pub fn beneath(view: &View<'_>, unit: UnitId, as_successor: bool) -> Result<Self> {
        let mut tops = BTreeSet::from([view.get::<OrganisationUnit>(unit)?.id()]);
        if as_successor {
            tops.extend(predecessors(view, unit)?.iter().map(Record::id));
        }
        let units =
            view.all::<OrganisationUnit>(IndexQuery::default())?.into_iter().map(|unit| (unit.id(), unit)).collect();
        Ok(Self(Some(Beneath { tops, units })))
    }

    /// Some units without those below them.
    #[cfg(test)]
    pub fn of(units: impl IntoIterator<Item = UnitId>) -> Self {
        Self(Some(Beneath { tops: units.into_iter().collect(), units: BTreeMap::new() }))
    }

    /// Whether something that belongs to a unit on a day is in scope. What belongs to no unit is in scope only if all
    /// units are.
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
