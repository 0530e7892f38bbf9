//! Tests taken.

use std::collections::BTreeMap;

use super::scope::Scope;
use crate::error::Result;
use crate::model::{Activity, Assessment, AssessmentCount, AssessmentFigures, AssessmentId, Attempt, PlanId, Query};
use crate::operation::{Standing, by_unit};
use crate::store::View;

/// The figures of the tests taken in the period.
pub(super) fn figures(view: &View<'_>, scope: &Scope) -> Result<AssessmentFigures> {
    let mut tests: BTreeMap<AssessmentId, Vec<Attempt>> = BTreeMap::new();
    let query = Query::by("taken_on").since(scope.period.from).until(scope.period.to.min(scope.on));
    for attempt in view.all::<Attempt>(&query)? {
        if scope.units.contains(attempt.unit.or(attempt.header.scope)) {
            tests.entry(attempt.assessment).or_default().push(attempt);
        }
    }
    let mut assessments = Vec::with_capacity(tests.len());
    let mut counted = Vec::new();
    for (id, attempts) in tests {
        let assessment: Assessment = view.get(id)?;
        if scope.plan.is_some() && plan_of(view, &assessment)? != scope.plan {
            continue;
        }
        let standing = Standing::of(&attempts);
        let (people, passed) = (standing.people(), standing.passed());
        assessments.push(AssessmentCount { assessment: id, title: assessment.title, people, passed });
        counted.extend(attempts);
    }
    assessments.sort_by(|left, right| left.title.cmp(&right.title));
    let standing = Standing::of(&counted);
    Ok(AssessmentFigures {
        attempts: counted.len() as u32,
        people: standing.people(),
        passed: standing.passed(),
        assessments,
        units: by_unit(view, &counted)?,
    })
}

/// The plan a test serves: its own, or its activity's.
fn plan_of(view: &View<'_>, assessment: &Assessment) -> Result<Option<PlanId>> {
    match (assessment.plan, assessment.activity) {
        (None, Some(activity)) => Ok(Some(view.get::<Activity>(activity)?.plan)),
        (plan, _) => Ok(plan),
    }
}
