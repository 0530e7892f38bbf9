//! Commands that assign and transfer feedback, process it, decide it, and extend its deadline.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{AnswerFeedback, ClassifyFeedback, Next, advance, day_of, require_open};
use crate::command::Command;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    DeadlineRule, Feedback, FeedbackCompetence, FeedbackDecision, FeedbackExtension, FeedbackId, FeedbackOutcome,
    FeedbackReview, FeedbackStatus, FeedbackTransfer, PersonId, TimeLimit, UnitId,
};
use crate::query::deadlines::deadline_after;
use crate::rules::law;
use crate::store::Transaction;

/// Transfers open feedback to another unit of the agency (chuyển đơn vị xử lý). It keeps its register number; the
/// person it was assigned to is cleared. Refused if that unit has it already (`same_unit`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TransferFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The unit that handles it from now on.
    pub to_unit: UnitId,
    /// The reason; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for TransferFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.transfer";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        require_open(&feedback, &mut problems);
        problems.required("why", &self.why);
        let on = day_of(&feedback, self.on, Next::Transfer, batch, &mut problems);
        let from_unit = feedback.responsible_unit();
        if from_unit == Some(self.to_unit) {
            let (text, text_vi) = ("that unit has it already", "đơn vị này đang xử lý");
            problems
                .add("to_unit", "same_unit", text, text_vi)
                .under(law::FEEDBACK_RECEPTION)
                .allowing([AssignFeedback::NAME]);
        }
        problems.refuse(Self::NAME)?;
        let by = batch.actor().to_owned();
        feedback.transfers.push(FeedbackTransfer { from_unit, to_unit: self.to_unit, on, why: self.why, by });
        feedback.assigned_on = Some(on);
        feedback.assigned_unit = Some(self.to_unit);
        feedback.assigned_person = None;
        batch.update(feedback)
    }
}

/// Assigns open feedback to a unit, a person or both (phân công). To take it from a unit it is assigned to, use
/// `feedback.transfer`, which needs a reason (`transfer_needed`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssignFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The unit; unchanged if omitted. At least one of `unit` and `person` is required (`nobody_named`).
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The person; unchanged if omitted.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for AssignFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.assign";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        require_open(&feedback, &mut problems);
        let on = day_of(&feedback, self.on, Next::Other, batch, &mut problems);
        if self.unit.is_none() && self.person.is_none() {
            problems.add("unit", "nobody_named", "name a unit or a person", "phải nêu đơn vị hoặc người xử lý");
        }
        if self.unit.is_some() && feedback.assigned_unit.is_some() && self.unit != feedback.assigned_unit {
            let text = "another unit has it: give it on with a reason";
            let text_vi = "đơn vị khác đang xử lý: hãy chuyển và nêu lý do";
            problems.add("unit", "transfer_needed", text, text_vi).allowing([TransferFeedback::NAME]);
        }
        problems.refuse(Self::NAME)?;
        feedback.assigned_on = Some(on);
        feedback.assigned_unit = self.unit.or(feedback.assigned_unit);
        feedback.assigned_person = self.person.or(feedback.assigned_person);
        batch.update(feedback)
    }
}

/// Begins to handle classified feedback for which the agency is competent (xử lý); also resumes after more evidence was
/// collected. Refused if another body is competent (`not_competent`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProcessFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What is to be done, or what was collected.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ProcessFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.process";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        let step = (self.on, self.why.as_deref());
        advance(&mut feedback, FeedbackStatus::Processing, step, batch, &mut problems)?;
        if feedback.competence == Some(FeedbackCompetence::Other) {
            let text = "another body is competent: forward it, or classify it anew";
            let text_vi = "thuộc thẩm quyền của cơ quan khác: hãy chuyển, hoặc phân loại lại";
            problems
                .add("competence", "not_competent", text, text_vi)
                .under(law::FEEDBACK_RECEPTION)
                .allowing(["feedback.forward", "feedback.classify"]);
        }
        problems.refuse(Self::NAME)?;
        batch.update(feedback)
    }
}

/// Records that there is not enough ground yet to decide (chưa đủ cơ sở): more evidence is collected. Continue with
/// `feedback.process`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NeedEvidenceForFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What is missing; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for NeedEvidenceForFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.need_evidence";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        let step = (self.on, Some(self.why.as_str()));
        advance(&mut feedback, FeedbackStatus::PendingMoreEvidence, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        feedback.review.get_or_insert_default().sufficient_ground = Some(false);
        batch.update(feedback)
    }
}

/// Decides what follows from feedback (quyết định xử lý).
///
/// Feedback about a rule needs a review by all six criteria, each answered `true` or `false`: `necessary`,
/// `reasonable_and_lawful`, `simple_and_understandable`, `feasible`, `consistent`, `fits_treaties` (else
/// `criterion_open`); and sufficient ground, which is assumed unless the review denies it (`ground_insufficient`).
/// Feedback on an official's conduct needs no review: other laws govern how it is dealt with.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecideFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What follows; it must fit the category (`outcome_and_category`).
    pub outcome: FeedbackOutcome,
    /// The decision in words; not blank.
    pub text: String,
    /// The review; the one recorded before if omitted.
    #[serde(default)]
    pub review: Option<FeedbackReview>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for DecideFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.decide";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("text", &self.text);
        let step = (self.on, Some(self.text.as_str()));
        let on = advance(&mut feedback, FeedbackStatus::Decided, step, batch, &mut problems)?;
        let about_a_rule = feedback.category.is_none_or(|category| category.is_about_a_rule());
        let possible = FeedbackOutcome::of(about_a_rule);
        if !possible.contains(&self.outcome) {
            let text = "this does not follow from feedback of its category";
            let text_vi = "kết quả này không phù hợp với loại nội dung phản ánh, kiến nghị";
            // The outcomes of Điều 15 are those of a rule; what an official did follows other laws, as Điều 14 says.
            let law = if about_a_rule { law::FEEDBACK_OUTCOMES } else { law::FEEDBACK_HANDLING };
            problems
                .add("outcome", "outcome_and_category", text, text_vi)
                .under(law)
                .allowing_values(possible.iter().copied());
        }
        feedback.review = self.review.or(feedback.review);
        if about_a_rule {
            let review = feedback.review.get_or_insert_default();
            review.sufficient_ground.get_or_insert(true);
            look_at(review, &mut problems);
        }
        problems.refuse(Self::NAME)?;
        let by = batch.actor().to_owned();
        feedback.decision = Some(FeedbackDecision { outcome: self.outcome, text: self.text, on, by });
        batch.update(feedback)
    }
}

fn look_at(review: &FeedbackReview, problems: &mut Problems) {
    if review.sufficient_ground == Some(false) {
        let (text, text_vi) = ("there is not ground enough", "chưa đủ cơ sở");
        problems
            .add("review.sufficient_ground", "ground_insufficient", text, text_vi)
            .under(law::FEEDBACK_HANDLING)
            .allowing([NeedEvidenceForFeedback::NAME]);
    }
    for criterion in review.open_criteria() {
        let (text, text_vi) = ("the rule is not judged by this yet", "chưa xem xét quy định theo tiêu chí này");
        problems
            .add(&format!("review.{criterion}"), "criterion_open", text, text_vi)
            .under(law::FEEDBACK_HANDLING)
            .allowing(["true", "false"]);
    }
}

/// Extends the deadline for the answer: once (`extended_once`), and by no more than its deadline rule allows
/// (`longer_than_allowed`). Refused if there is no such deadline (`no_clock`); fails with `NotCovered` if the rule
/// allows no extension.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ExtendFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The reason; not blank.
    pub why: String,
    /// The extension, counted from the deadline, in the unit of the rule; all that the rule allows if omitted.
    #[serde(default)]
    pub time_limit: Option<TimeLimit>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ExtendFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.extend";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        require_open(&feedback, &mut problems);
        problems.required("why", &self.why);
        let on = day_of(&feedback, self.on, Next::Other, batch, &mut problems);
        if feedback.extension.is_some() {
            let (text, text_vi) = ("it was given more time already, once", "đã được gia hạn một lần");
            let problem = problems.add("extension", "extended_once", text, text_vi);
            problem.law = feedback.answer_by.as_ref().and_then(|clock| clock.basis.clone());
            problem.allowing([AnswerFeedback::NAME]);
        }
        let clock = feedback.answer_by.clone();
        if clock.is_none() {
            let (text, text_vi) = ("no clock for an answer runs", "không có thời hạn trả lời đang chạy");
            problems
                .add("answer_by", "no_clock", text, text_vi)
                .under(law::FEEDBACK_COURSE)
                .allowing([ClassifyFeedback::NAME]);
        }
        problems.refuse(Self::NAME)?;
        let Some(clock) = clock else { return Ok(feedback) };
        let rule = clock.rule.map(|rule| batch.find::<DeadlineRule>(rule)).transpose()?.flatten();
        let allowed = rule.and_then(|rule| rule.extension).ok_or_else(no_extension)?;
        let given = self.time_limit.unwrap_or(allowed);
        if given.unit != allowed.unit || given.half_days > allowed.half_days {
            let (text, text_vi) = (format!("the rule allows {allowed}"), format!("quy định chỉ cho phép {allowed}"));
            let mut problems = Problems::default();
            let problem = problems.add("time_limit", "longer_than_allowed", text, text_vi);
            problem.law = clock.basis;
            problem.allowing([allowed.to_string()]);
            return Err(CchcError::refused(Self::NAME, problems));
        }
        let until = deadline_after(&batch.view(), given, feedback.unit, clock.due)?;
        feedback.extension = Some(FeedbackExtension { until, on, why: self.why, by: batch.actor().to_owned() });
        batch.update(feedback)
    }
}

fn no_extension() -> CchcError {
    CchcError::NotCovered {
        what: "extension".to_owned(),
        reason: "the rule behind the clock says nothing of more time: add it there, with its legal basis".to_owned(),
        reason_vi: "quy định thời hạn không nêu việc gia hạn: hãy bổ sung vào quy định, kèm căn cứ".to_owned(),
    }
}
