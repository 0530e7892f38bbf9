//! Commands that open and close assessments.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, taken};
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{Assessment, AssessmentId, AssessmentStatus, Attempt, IndexQuery};
use crate::rules::step;
use crate::store::{Transaction, View};

/// Opens a test (mở bài kiểm tra): it can be taken from now on, and its items no longer change.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenAssessment {
    /// The test.
    pub id: AssessmentId,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
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

/// Closes a test (đóng bài kiểm tra): it can no longer be taken. Its results stay.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CloseAssessment {
    /// The test.
    pub id: AssessmentId,
    /// The reason, if there is one.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it was closed; today if omitted. Neither in the future (`not_yet`) nor before the last step or attempt
    /// (`order`).
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

/// The last day on which the test was taken.
fn last_attempt(view: &View<'_>, assessment: AssessmentId) -> Result<Option<Date>> {
    let last = IndexQuery::by("assessment_day").with("assessment", assessment).descending().limit(1);
    Ok(view.page::<Attempt>(&last)?.items.first().map(|attempt| attempt.taken_on))
}
