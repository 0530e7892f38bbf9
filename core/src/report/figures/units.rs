//! Session figures by unit, and the headcounts that plans give.

use std::collections::{BTreeMap, HashMap};

use super::plans::unit_of;
use super::scope::Scope;
use crate::error::Result;
use crate::model::{
    AudienceFigures, AudienceKind, FigureAbsence, IndexQuery, OrganisationUnit, Plan, PlanStatus, Record,
    SessionFigures, UnitFigures, UnitId,
};
use crate::store::View;
use crate::text::collation_key;

/// The figures of each unit that has sessions, those with most sessions held first.
pub(super) fn by_unit(
    view: &View<'_>,
    sums: HashMap<Option<UnitId>, SessionFigures>,
    headcounts: &BTreeMap<UnitId, u32>,
) -> Result<Vec<UnitFigures>> {
    let mut units = Vec::with_capacity(sums.len());
    for (unit, figures) in sums {
        let known = unit.map(|unit| view.find::<OrganisationUnit>(unit)).transpose()?.flatten();
        let headcount = unit.and_then(|unit| headcounts.get(&unit)).copied();
        units.push(UnitFigures { unit, name: known.map(|unit| unit.name).unwrap_or_default(), figures, headcount });
    }
    units.sort_by_cached_key(|of| {
        (std::cmp::Reverse(of.figures.held), of.unit.is_none(), collation_key(&of.name), of.unit)
    });
    Ok(units)
}

/// What the plans of the year of the period's end say of their audience inside the agency.
#[derive(Default)]
pub(in crate::report) struct Audiences {
    /// The audience of all units in scope.
    pub all: AudienceFigures,
    /// That of each unit whose only such plan gives it.
    pub units: BTreeMap<UnitId, u32>,
}

impl Audiences {
    pub fn of(view: &View<'_>, scope: &Scope) -> Result<Self> {
        let plans = plans(view, scope)?;
        let mut units: BTreeMap<UnitId, Vec<&Plan>> = BTreeMap::new();
        for plan in &plans {
            if let Some(unit) = unit_of(plan) {
                units.entry(unit).or_default().push(plan);
            }
        }
        let all = audience(&plans.iter().collect::<Vec<_>>());
        let known = |(unit, plans): (UnitId, Vec<&Plan>)| audience(&plans).headcount.map(|people| (unit, people));
        Ok(Self { all, units: units.into_iter().filter_map(known).collect() })
    }
}

/// The plans in scope that name an audience inside the agency.
fn plans(view: &View<'_>, scope: &Scope) -> Result<Vec<Plan>> {
    let mut plans: Vec<Plan> = match scope.plan {
        Some(plan) => vec![view.get(plan)?],
        None => view.all(IndexQuery::by("year").with("year", i64::from(scope.period.to.year())))?,
    };
    plans.retain(|plan| {
        let is_in_scope = scope.units.contains(unit_of(plan), scope.on) && plan.status != PlanStatus::Cancelled;
        is_in_scope && plan.audiences.iter().any(|audience| audience.kind == AudienceKind::Internal)
    });
    Ok(plans)
}

fn audience(plans: &[&Plan]) -> AudienceFigures {
    let absent = |why| AudienceFigures { plan: None, headcount: None, absent: Some(why) };
    let plan = match plans {
        [] => return absent(FigureAbsence::NoAudience),
        [plan] => plan,
        _ => return absent(FigureAbsence::SeveralPlans),
    };
    let internal = plan.audiences.iter().filter(|audience| audience.kind == AudienceKind::Internal);
    let people = internal
        .map(|audience| audience.headcount)
        .try_fold(0_u32, |sum, people| people.map(|people| sum.saturating_add(people)));
    match people {
        Some(people) => AudienceFigures { plan: Some(plan.id()), headcount: Some(people), absent: None },
        None => absent(FigureAbsence::NoHeadcount),
    }
}
