//! Tests taken and passed.

use std::collections::BTreeMap;

use super::scope::Scope;
use crate::error::Result;
use crate::model::{
    Activity, Assessment, AssessmentCount, AssessmentFigures, AssessmentId, Attempt, IndexQuery, PlanId, Record,
};
use crate::query::assessments::{Standing, by_unit};
use crate::store::View;
use crate::text::collation_key;

/// The figures of the tests taken in the period.
pub(super) fn figures(view: &View<'_>, scope: &Scope) -> Result<AssessmentFigures> {
    let tests = taken(view, scope)?;
    let mut assessments = Vec::with_capacity(tests.len());
    let mut counted = Vec::new();
    for (assessment, attempts) in tests {
        let id = assessment.id();
        let standing = Standing::of(&attempts);
        let (people, passed) = (standing.people(), standing.passed());
        assessments.push(AssessmentCount { assessment: id, title: assessment.title, people, passed });
        counted.extend(attempts);
    }
    assessments.sort_by_cached_key(|assessment| collation_key(&assessment.title));
    let standing = Standing::of(&counted);
    Ok(AssessmentFigures {
        attempts: counted.len() as u32,
        people: standing.people(),
        passed: standing.passed(),
        assessments,
        units: by_unit(view, &counted)?,
    })
}

/// The attempts of the period that count, by test.
pub(in crate::report) fn taken(view: &View<'_>, scope: &Scope) -> Result<Vec<(Assessment, Vec<Attempt>)>> {
    let mut tests: BTreeMap<AssessmentId, Vec<Attempt>> = BTreeMap::new();
    let query = IndexQuery::by("taken_on").since(scope.period.from).until(scope.period.to.min(scope.on));
    for attempt in view.all::<Attempt>(&query)? {
        if scope.units.contains(attempt.unit.or(attempt.header.scope), attempt.taken_on) {
            tests.entry(attempt.assessment).or_default().push(attempt);
        }
    }
    let mut counted = Vec::with_capacity(tests.len());
    for (id, attempts) in tests {
        let assessment: Assessment = view.get(id)?;
        if scope.plan.is_none() || plan_of(view, &assessment)? == scope.plan {
            counted.push((assessment, attempts));
        }
    }
    Ok(counted)
}

/// The plan a test serves: its own, or its activity's.
fn plan_of(view: &View<'_>, assessment: &Assessment) -> Result<Option<PlanId>> {
    match (assessment.plan, assessment.activity) {
        (None, Some(activity)) => Ok(Some(view.get::<Activity>(activity)?.plan)),
        (plan, _) => Ok(plan),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::scope::UnitSet;
    use super::*;
    use crate::model::{
        DataSubject, Header, OrganisationUnit, PassMark, Period, Person, Record, StaffCategory, UnitKind,
    };
    use crate::rules::law;
    use crate::store::Store;

    #[test]
    fn attempts_count_for_the_unit_of_then_and_who_fails_one_test_of_two_has_not_passed() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path().join("store.cchc")).unwrap();
        let unit = |name: &str| store.units().add(OrganisationUnit::named(name, UnitKind::Division)).unwrap().id();
        let (here, there) = (unit("Phòng Quy hoạch"), unit("Phòng Nhà ở"));
        let test = |title: &str| {
            let draft = Assessment::draft(title, PassMark::Percent { percent: 50 });
            store.assessments().add(draft).unwrap().id()
        };
        let (first, second) = (test("Bài một"), test("Bài hai"));
        let person = |name: &str| {
            let (name, category) = (name.to_owned(), StaffCategory::Worker);
            let (code, unit, position) = (None, Some(there), None);
            let header = Header::default();
            let (active_from, active_to, positions) = (None, None, Vec::new());
            let person = Person { header, name, code, category, unit, position, active_from, active_to, positions };
            store.people().add(person).unwrap().id()
        };
        let (an, binh) = (person("An"), person("Bình"));
        let [data_of_an, data_of_binh] = [an, binh].map(|person| {
            let basis = Some(law::PERSONAL_DATA.into());
            let subject = DataSubject { person: Some(person), basis, ..DataSubject::default() };
            store.data_subjects().add(subject).unwrap().id()
        });
        for (assessment, person, unit, number, passed) in [
            (first, an, here, 1, false),
            (first, an, here, 2, true),
            (second, an, here, 1, false),
            (first, binh, there, 1, true),
        ] {
            let subject = Some(if person == an { data_of_an } else { data_of_binh });
            let attempt = Attempt {
                header: Header::default(),
                assessment,
                person,
                subject,
                unit: Some(unit),
                session: None,
                number,
                taken_on: date(2021, 11, 25),
                passed,
                score: None,
                answers: None,
                marks_attendance: false,
            };
            store.attempts().add(attempt).unwrap();
        }
        let count = |units: UnitSet| {
            let scope = Scope { period: Period::quarter(2021, 4).unwrap(), on: date(2021, 12, 31), plan: None, units };
            let found = store.now().read(|view| figures(view, &scope)).unwrap();
            (found.attempts, found.people, found.passed, found.units.len())
        };
        assert_eq!(count(UnitSet::default()), (4, 2, 1, 2));
        assert_eq!(count(UnitSet::of([here])), (3, 1, 0, 1));
        assert_eq!(count(UnitSet::of([there])), (1, 1, 1, 1));
    }
}
