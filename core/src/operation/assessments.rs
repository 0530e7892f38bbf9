//! Tests: opened, closed, and how they went.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::course::{day_of_step, last_step, taken};
use super::{Command, Query};
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    Assessment, AssessmentId, AssessmentResults, AssessmentStatus, Attempt, IndexQuery, OrganisationUnit, PersonId,
    UnitAssessmentCount, UnitId,
};
use crate::rules::{step, vietnam_date};
use crate::store::{Transaction, View};
use crate::text::collation_key;

/// Opens a test: it can be taken from now on, and what it asks stays as it is.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenAssessment {
    /// The test.
    pub id: AssessmentId,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for OpenAssessment {
    type Output = Assessment;
    const NAME: &'static str = "assessments.open";

    fn run(self, batch: &mut Transaction) -> Result<Assessment> {
        move_assessment(self.id, AssessmentStatus::Open, (self.on, None), batch, Self::NAME)
    }
}

/// Closes a test: it can be taken no more. Its results stay.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseAssessment {
    /// The test.
    pub id: AssessmentId,
    /// Why, if there is something to say.
    #[serde(default)]
    pub why: Option<String>,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for CloseAssessment {
    type Output = Assessment;
    const NAME: &'static str = "assessments.close";

    fn run(self, batch: &mut Transaction) -> Result<Assessment> {
        move_assessment(self.id, AssessmentStatus::Closed, (self.on, self.why.as_deref()), batch, Self::NAME)
    }
}

fn move_assessment(
    id: AssessmentId,
    to: AssessmentStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &mut Transaction,
    name: &str,
) -> Result<Assessment> {
    let mut assessment: Assessment = batch.get(id)?;
    let mut problems = Problems::default();
    let so_far = last_step(&assessment.moves).max(last_attempt(&batch.view(), id)?);
    let on = day_of_step(on, so_far, batch, &mut problems);
    step(("assessment", id.0), &mut assessment.status, to, &mut assessment.moves, taken(batch, on, why))?;
    problems.refuse(name)?;
    batch.update(assessment)
}

/// The last day on which a test was taken.
fn last_attempt(view: &View<'_>, assessment: AssessmentId) -> Result<Option<Date>> {
    let last = IndexQuery::by("assessment_day").with("assessment", assessment).descending().limit(1);
    Ok(view.page::<Attempt>(&last)?.items.first().map(|attempt| attempt.taken_on))
}

/// How a test went: who took it, who passed in the end, unit by unit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ResultsOfAssessment {
    /// The test.
    pub id: AssessmentId,
    /// The day up to which attempts count; today where none is given.
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

/// Every attempt at a test up to a day, oldest first.
pub(super) fn attempts_at(view: &View<'_>, assessment: AssessmentId, until: Date) -> Result<Vec<Attempt>> {
    view.all(&IndexQuery::by("assessment_day").with("assessment", assessment).until(until))
}

/// Who took tests, and who passed all they took: a test is passed by any attempt that was.
#[derive(Debug, Default)]
pub(crate) struct Standing {
    tests: BTreeMap<PersonId, BTreeMap<AssessmentId, bool>>,
}

impl Standing {
    /// What attempts say.
    pub fn of<'a>(attempts: impl IntoIterator<Item = &'a Attempt>) -> Self {
        let mut standing = Self::default();
        for attempt in attempts {
            let passed = standing.tests.entry(attempt.person).or_default().entry(attempt.assessment).or_default();
            *passed |= attempt.passed;
        }
        standing
    }

    /// How many people took any.
    pub fn people(&self) -> u32 {
        self.tests.len() as u32
    }

    /// How many of them passed every one they took.
    pub fn passed(&self) -> u32 {
        self.tests.values().filter(|tests| tests.values().all(|passed| *passed)).count() as u32
    }
}

/// The same unit by unit, by name; people without one come last.
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
pub(super) fn days_taken(view: &View<'_>, assessment: AssessmentId, until: Date) -> Result<BTreeSet<Date>> {
    Ok(attempts_at(view, assessment, until)?.into_iter().map(|attempt| attempt.taken_on).collect())
}
