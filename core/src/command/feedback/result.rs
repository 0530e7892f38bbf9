//! Commands that answer, publish, withdraw and archive feedback.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{advance, is_late};
use crate::command::Command;
use crate::command::publication::Publication;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    AttachmentId, Feedback, FeedbackAnswer, FeedbackArchiving, FeedbackChannel, FeedbackId, FeedbackStatus,
    FeedbackWithdrawal, Question, RestrictionException, ResultChannel, ResultPublication,
};
use crate::store::Transaction;

/// Answers the sender of decided feedback (trả lời), or records the answer of the body it was forwarded to. After the
/// deadline it is allowed, and recorded as late.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnswerFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// What the sender is told, not published; not blank.
    pub text: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
    /// Who answers; if omitted, the body it was forwarded to, or the actor of this write.
    #[serde(default)]
    pub by: Option<String>,
    /// The way the answer goes; the way the feedback came in if omitted.
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

/// Publishes the result of answered feedback (công khai kết quả), in a text of its own without personal data. Call it
/// again to publish by another channel.
///
/// Telephone numbers, identity numbers and mail addresses in the text are refused (`public_text_personal`) unless
/// `confirmed`.
///
/// The text is compared with the sealed name, telephone number, mail and postal address of the sender, and of whoever
/// asked the question it came from, and refused where it holds them (`names_sender`). That opens their data: it needs
/// the key (`KeyNeeded`), and is noted as an access, also where the text is refused. `not_compared` publishes without.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PublishFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The text everybody may read; not blank.
    pub public_text: String,
    /// The channel of publication.
    pub channel: ResultChannel,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
    /// The address of the page, if it is on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether somebody checked that what looks like personal data in the text is none.
    #[serde(default)]
    pub confirmed: bool,
    /// Why the text is published without comparing it with the sender's sealed data: they agreed to be named, or
    /// somebody who may open them compared it. Recorded; not blank.
    #[serde(default)]
    pub not_compared: Option<String>,
    /// The exception under which it is published although a fulfilled request of the sender restricts the processing
    /// or objects to it. Recorded; without it such a request blocks (`processing_restricted`).
    #[serde(default)]
    pub despite: Option<RestrictionException>,
}

impl Command for PublishFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.publish";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        let step = (self.on, None);
        let on = advance(&mut feedback, FeedbackStatus::Published, step, batch, &mut problems)?;
        let PublishFeedback { public_text, channel, url, confirmed, not_compared, despite, .. } = self;
        let publication = ResultPublication { channel, on, public_text, url, confirmed, not_compared, despite };
        publication.validate(&mut problems);
        problems.refuse(Self::NAME)?;
        let asked = feedback.question.map(|question| batch.get::<Question>(question)).transpose()?;
        let senders = feedback.submitter.into_iter().chain(asked.and_then(|question| question.asker));
        Publication {
            call: Self::NAME,
            senders: &senders.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>(),
            texts: &[("public_text", &publication.public_text)],
            not_compared: publication.not_compared.as_deref(),
            despite,
        }
        .check(batch)?;
        feedback.publications.push(publication);
        batch.update(feedback)
    }
}

/// Records that the sender withdrew feedback (rút lại). Only before it is answered or declined.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WithdrawFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The reason, as far as it is known; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
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

/// Archives feedback whose handling has ended (lưu hồ sơ): it was answered, published, forwarded, declined or
/// withdrawn.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ArchiveFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// Where the file is kept: "Hồ sơ số 12, hộp 3".
    #[serde(default)]
    pub place: Option<String>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
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
