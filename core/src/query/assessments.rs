//! Queries on the results of assessments (bài kiểm tra, đánh giá), by unit.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::model::{
    Assessment, AssessmentId, AssessmentResults, Attempt, IndexQuery, OrganisationUnit, PersonId, UnitAssessmentCount,
    UnitId,
};
use crate::rules::vietnam_date;
use crate::store::View;
use crate::text::collation_key;

/// Returns the results of a test: how many people took it and how many passed, in total and by unit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResultsOfAssessment {
    /// The test.
    pub id: AssessmentId,
    /// Attempts up to this day count; today if omitted.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for ResultsOfAssessment {
    type Answer = AssessmentResults;
    const NAME: &'static str = "assessments.results";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<AssessmentResults> {
        let assessment: Assessment = view.get(self.id)?;
        let on = self.on.unwrap_or_else(|| vietnam_date(now));
        let attempts = attempts_at(view, self.id, on)?;
        let standing = Standing::of(&attempts);
        Ok(AssessmentResults {
            assessment: self.id,
            title: assessment.title,
            on,
            attempts: attempts.len() as u32,
            people: standing.people(),
            passed: standing.passed(),
            units: by_unit(view, &attempts)?,
        })
    }
}

/// The attempts at a test up to a day, oldest first.
pub(crate) fn attempts_at(view: &View<'_>, assessment: AssessmentId, until: Date) -> Result<Vec<Attempt>> {
    view.all(IndexQuery::by("assessment_day").with("assessment", assessment).until(until))
}

/// Who took which tests, and whether they passed: a test is passed if any attempt at it was.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    tests: BTreeMap<PersonId, BTreeMap<AssessmentId, bool>>,
}

impl Standing {
    /// Collects attempts.
    pub fn of<'a>(attempts: impl IntoIterator<Item = &'a Attempt>) -> Self {
        let mut standing = Self::default();
        for attempt in attempts {
            let passed = standing.tests.entry(attempt.person).or_default().entry(attempt.assessment).or_default();
            *passed |= attempt.passed;
        }
        standing
    }

    /// How many people took any test.
    pub fn people(&self) -> u32 {
        self.tests.len() as u32
    }

    /// How many people passed every test they took.
    pub fn passed(&self) -> u32 {
        self.tests.values().filter(|tests| all_passed(tests)).count() as u32
    }

    /// Whether a person passed every test they took, and took one.
    pub fn has_passed(&self, person: PersonId) -> bool {
        self.tests.get(&person).is_some_and(all_passed)
    }
}

fn all_passed(tests: &BTreeMap<AssessmentId, bool>) -> bool {
    tests.values().all(|passed| *passed)
}

/// The counts by unit, sorted by name; people without a unit come last.
pub(crate) fn by_unit<'a>(
    view: &View<'_>,
    attempts: impl IntoIterator<Item = &'a Attempt>,
) -> Result<Vec<UnitAssessmentCount>> {
    let mut units: BTreeMap<Option<UnitId>, Vec<&Attempt>> = BTreeMap::new();
    for attempt in attempts {
        units.entry(attempt.unit).or_default().push(attempt);
    }
    let mut counts = Vec::with_capacity(units.len());
    for (unit, attempts) in units {
        let known = unit.map(|unit| view.find::<OrganisationUnit>(unit)).transpose()?.flatten();
        let name = known.map_or_else(|| "Chưa rõ đơn vị".to_owned(), |unit| unit.name);
        let standing = Standing::of(attempts);
        counts.push(UnitAssessmentCount { unit, name, people: standing.people(), passed: standing.passed() });
    }
    counts.sort_by_cached_key(|count| (count.unit.is_none(), collation_key(&count.name)));
    Ok(counts)
}

/// The days on which a test was taken, up to a day.
pub(crate) fn days_taken(view: &View<'_>, assessment: AssessmentId, until: Date) -> Result<BTreeSet<Date>> {
    Ok(attempts_at(view, assessment, until)?.into_iter().map(|attempt| attempt.taken_on).collect())
}
