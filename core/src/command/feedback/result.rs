//! What comes of feedback: the answer to the sender, what everybody may read, the end of the file.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{advance, is_late};
use crate::command::Command;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    AttachmentId, Feedback, FeedbackAnswer, FeedbackArchiving, FeedbackChannel, FeedbackId, FeedbackStatus,
    FeedbackWithdrawal, ResultChannel, ResultPublication,
};
use crate::store::Transaction;

/// Answers the sender of decided feedback, or notes that the body did to which it was forwarded.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What the sender is told: for the sender alone.
    pub text: String,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
    /// Who answers; the body it was forwarded to, or who notes it, where nobody is named.
    #[serde(default)]
    pub by: Option<String>,
    /// The way the answer goes; the way the feedback came in where none is named.
    #[serde(default)]
    pub channel: Option<FeedbackChannel>,
    /// The letter.
    #[serde(default)]
    pub document: Option<AttachmentId>,
}

impl Command for AnswerFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.answer";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let forwarded_to = feedback.forwarded().map(|forward| forward.to.clone());
        let mut problems = Problems::default();
        problems.required("text", &self.text);
        problems.not_blank("by", self.by.as_deref());
        let step = (self.on, None);
        let on = advance(&mut feedback, FeedbackStatus::Answered, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        // The clock of another body is not known here.
        let late = if forwarded_to.is_some() { None } else { is_late(&feedback, on) };
        feedback.answer = Some(FeedbackAnswer {
            text: self.text,
            on,
            by: self.by.or(forwarded_to).unwrap_or_else(|| batch.actor().to_owned()),
            channel: self.channel.unwrap_or(feedback.channel),
            document: self.document,
            late,
        });
        batch.update(feedback)
    }
}

/// Makes the result public, in words of its own and without anybody's personal data. Only after the sender was
/// answered; again, to make it public in another way. Telephone and identity numbers and mail addresses are looked for;
/// names are not.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What everybody may read.
    pub public_text: String,
    /// How.
    pub channel: ResultChannel,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
    /// Where, on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// That what seems to be personal data in it is none: somebody looked.
    #[serde(default)]
    pub confirmed: bool,
}

impl Command for PublishFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.publish";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        let step = (self.on, None);
        let on = advance(&mut feedback, FeedbackStatus::Published, step, batch, &mut problems)?;
        let PublishFeedback { public_text, channel, url, confirmed, .. } = self;
        let publication = ResultPublication { channel, on, public_text, url, confirmed };
        publication.validate(&mut problems);
        problems.refuse(Self::NAME)?;
        feedback.publications.push(publication);
        batch.update(feedback)
    }
}

/// Notes that the sender took feedback back.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// Why, as far as told.
    pub why: String,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for WithdrawFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.withdraw";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        let step = (self.on, Some(self.why.as_str()));
        let on = advance(&mut feedback, FeedbackStatus::Withdrawn, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        feedback.withdrawal = Some(FeedbackWithdrawal { on, why: self.why });
        batch.update(feedback)
    }
}

/// Closes the file of feedback that has come to its end.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ArchiveFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// Where the file is kept: "Hồ sơ số 12, hộp 3".
    #[serde(default)]
    pub place: Option<String>,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ArchiveFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.archive";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.not_blank("place", self.place.as_deref());
        let step = (self.on, None);
        let on = advance(&mut feedback, FeedbackStatus::Archived, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        feedback.archiving = Some(FeedbackArchiving { on, place: self.place });
        batch.update(feedback)
    }
}
