//! Commands that classify feedback, decline it, forward it to another body, and take it back.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{advance, is_late, missing_contents, set_clock};
use crate::command::Command;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    AttachmentId, Feedback, FeedbackCategory, FeedbackCompetence, FeedbackContent, FeedbackForward, FeedbackId,
    FeedbackStatus, NonAcceptance, NonAcceptanceReason, UnitId,
};
use crate::rules::law;
use crate::store::Transaction;

/// Classifies feedback (phân loại): what it is about and who is competent.
///
/// This sets its deadline, counted from the day it was received: for answering it if the agency itself is competent,
/// for forwarding it if another body is. If a rule or calendar is missing the deadline stays empty; `not_covered` says
/// why.
///
/// It must be in Vietnamese and name the sender with an address, else it is refused (`contents_missing`). A sender with
/// an address needs neither telephone nor mail address; their lack is recorded in `missing`. Feedback that another body
/// has must first be taken back (`not_sent_back`).
///
/// Feedback can be classified again until handling begins; the deadline changes only if the competence does.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClassifyFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What it is about.
    pub category: FeedbackCategory,
    /// Who is competent: the agency itself, or another body. Feedback on an official's conduct goes to whoever is
    /// competent for that.
    pub competence: FeedbackCompetence,
    /// The other body, as written. Only if another body is competent (else `competence_contradicted`).
    #[serde(default)]
    pub competent_body: Option<String>,
    /// The other body as a unit of this store, if it is one. Only if another body is competent.
    #[serde(default)]
    pub competent_unit: Option<UnitId>,
    /// The reason.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ClassifyFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.classify";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        if feedback.status == FeedbackStatus::Forwarded {
            let text = "it is with another body: note first that it was sent back";
            let text_vi = "đang ở cơ quan khác: hãy ghi nhận việc chuyển trả trước";
            let mut problems = Problems::default();
            problems
                .add("status", "not_sent_back", text, text_vi)
                .under(law::FEEDBACK_COURSE)
                .allowing(["feedback.take_back"]);
            return Err(CchcError::refused(Self::NAME, problems));
        }
        let mut problems = Problems::default();
        let step = (self.on, self.why.as_deref());
        advance(&mut feedback, FeedbackStatus::Classified, step, batch, &mut problems)?;
        feedback.missing = missing_contents(&feedback, batch)?;
        let by_post = !feedback.missing.contains(&FeedbackContent::Address);
        let needed = |content: &&FeedbackContent| !(by_post && **content == FeedbackContent::PhoneOrEmail);
        feedback.missing.iter().filter(needed).for_each(|content| tell_missing(*content, &mut problems));
        let other_named = self.competent_body.is_some() || self.competent_unit.is_some();
        if self.competence == FeedbackCompetence::Own && other_named {
            let text = "no other body is competent where the agency itself is";
            let text_vi = "đã thuộc thẩm quyền thì không nêu cơ quan khác";
            problems
                .add("competent_body", "competence_contradicted", text, text_vi)
                .allowing_values([FeedbackCompetence::Other]);
        }
        problems.refuse(Self::NAME)?;
        feedback.category = Some(self.category);
        let other_competence = feedback.competence.replace(self.competence) != Some(self.competence);
        (feedback.competent_body, feedback.competent_unit) = (self.competent_body, self.competent_unit);
        if other_competence || feedback.clock().is_none() {
            set_clock(&mut feedback, batch)?;
        }
        batch.update(feedback)
    }
}

fn tell_missing(content: FeedbackContent, problems: &mut Problems) {
    let (path, text, text_vi) = match content {
        FeedbackContent::Vietnamese => ("in_vietnamese", "it must be in Vietnamese", "phải sử dụng tiếng Việt"),
        FeedbackContent::Name => ("submitter.name", "the sender's name is missing", "thiếu tên người gửi"),
        FeedbackContent::Address => ("submitter.address", "the sender's address is missing", "thiếu địa chỉ người gửi"),
        FeedbackContent::PhoneOrEmail => (
            "submitter.phone",
            "no way to reach the sender: telephone, mail address or postal address",
            "thiếu cách liên hệ với người gửi: số điện thoại, thư điện tử hoặc địa chỉ bưu chính",
        ),
    };
    problems
        .add(path, "contents_missing", text, text_vi)
        .under(law::FEEDBACK_CONTENTS)
        .allowing(["feedback.complete", "feedback.not_accept"]);
}

/// Declines registered feedback (không tiếp nhận), with the reason and an explanation for the sender. Only before it is
/// classified.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotAcceptFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The reason.
    pub reason: NonAcceptanceReason,
    /// What the sender is told: what is missing, or where it belongs. Not blank.
    pub explanation: String,
    /// The earlier feedback with the same content, if that is the reason.
    #[serde(default)]
    pub duplicate_of: Option<FeedbackId>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for NotAcceptFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.not_accept";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("explanation", &self.explanation);
        let step = (self.on, Some(self.explanation.as_str()));
        let on = advance(&mut feedback, FeedbackStatus::NotAccepted, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        let (reason, explanation, duplicate_of) = (self.reason, self.explanation, self.duplicate_of);
        feedback.not_accepted = Some(NonAcceptance { reason, explanation, on, duplicate_of });
        batch.update(feedback)
    }
}

/// Forwards feedback that is classified or being handled to the competent body (chuyển cơ quan có thẩm quyền). After
/// the deadline it is allowed, and recorded as late. Sets the competence to another body if it was not.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ForwardFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The body, as written; not blank.
    pub to: String,
    /// The body as a unit of this store, if it is one.
    #[serde(default)]
    pub to_unit: Option<UnitId>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
    /// Why that body is competent; not blank.
    pub why: String,
    /// The covering letter.
    #[serde(default)]
    pub document: Option<AttachmentId>,
}

impl Command for ForwardFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.forward";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("to", &self.to);
        problems.required("why", &self.why);
        let step = (self.on, Some(self.why.as_str()));
        let on = advance(&mut feedback, FeedbackStatus::Forwarded, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        if feedback.competence != Some(FeedbackCompetence::Other) {
            feedback.competence = Some(FeedbackCompetence::Other);
            set_clock(&mut feedback, batch)?;
        }
        (feedback.competent_body, feedback.competent_unit) = (Some(self.to.clone()), self.to_unit);
        let late = is_late(&feedback, on);
        feedback.forwards.push(FeedbackForward {
            to: self.to,
            to_unit: self.to_unit,
            on,
            why: self.why,
            by: batch.actor().to_owned(),
            late,
            document: self.document,
            returned_on: None,
        });
        batch.update(feedback)
    }
}

/// Takes back feedback that the other body returned (chuyển trả): it is classified again, and the deadline for
/// forwarding it starts anew on the day it came back. Refused if it is not with another body (`not_forwarded`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TakeBackFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// Why it was returned; not blank.
    pub why: String,
    /// The day it came back (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before it was
    /// forwarded (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for TakeBackFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.take_back";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        if feedback.status != FeedbackStatus::Forwarded {
            let (text, text_vi) = ("it is not with another body", "không ở cơ quan khác");
            let mut problems = Problems::default();
            problems
                .add("status", "not_forwarded", text, text_vi)
                .under(law::FEEDBACK_COURSE)
                .allowing_values([FeedbackStatus::Forwarded]);
            return Err(CchcError::refused(Self::NAME, problems));
        }
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        let step = (self.on, Some(self.why.as_str()));
        let on = advance(&mut feedback, FeedbackStatus::Classified, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        if let Some(forward) = feedback.forwards.last_mut() {
            forward.returned_on = Some(on);
        }
        set_clock(&mut feedback, batch)?;
        batch.update(feedback)
    }
}
