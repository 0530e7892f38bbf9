//! Feedback: received, registered, classified, handled, answered, made public.

mod classification;
mod handling;
mod questions;
mod reception;
mod result;

use jiff::civil::Date;

pub use classification::{ClassifyFeedback, ForwardFeedback, NotAcceptFeedback, TakeBackFeedback};
pub use handling::{
    AssignFeedback, DecideFeedback, ExtendFeedback, NeedEvidenceForFeedback, ProcessFeedback, TransferFeedback,
};
pub(crate) use questions::days_after;
use questions::entries;
pub use questions::{DueSoonFeedback, OverdueFeedback, PublicRegisterOfFeedback, StatusOfFeedback};
pub use reception::{CompleteFeedback, ReceiveFeedback, RegisterFeedback, SubmissionKind};
pub use result::{AnswerFeedback, ArchiveFeedback, PublishFeedback, WithdrawFeedback};

use super::clock;
use crate::error::Result;
use crate::model::feedback::rules::in_course;
use crate::model::record::Problems;
use crate::model::{DataSubject, DeadlineSubject, Feedback, FeedbackCompetence, FeedbackContent, FeedbackStatus};
use crate::rules::{Lifecycle, law, step, vietnam_date};
use crate::store::Transaction;
use crate::text::day_vi;

/// The register that feedback is numbered in, one for each unit and year.
pub const FEEDBACK_REGISTER: &str = "PAKN";

fn advance(feedback: &mut Feedback, to: FeedbackStatus, why: Option<&str>, batch: &Transaction) -> Result<()> {
    let id = feedback.header.id;
    step(("feedback", id), &mut feedback.status, to, &mut feedback.moves, (batch.stamp(), batch.actor(), why))
}

/// The day named, or today; none that is yet to come.
fn day(on: Option<Date>, batch: &Transaction, problems: &mut Problems) -> Date {
    let today = vietnam_date(batch.stamp());
    let on = on.unwrap_or(today);
    if on > today {
        problems.add("on", "not_yet", format!("today is {today}"), format!("hôm nay là {}", day_vi(today)));
    }
    on
}

/// The same for feedback that is there: nor one before it was received.
fn day_of(feedback: &Feedback, on: Option<Date>, batch: &Transaction, problems: &mut Problems) -> Date {
    let on = day(on, batch, problems);
    in_course("on", Some(feedback.received_on), Some(on), problems);
    on
}

/// Refuses what may be done only while feedback is open.
fn require_open(feedback: &Feedback, problems: &mut Problems) {
    const OPEN: [FeedbackStatus; 6] = [
        FeedbackStatus::Received,
        FeedbackStatus::Registered,
        FeedbackStatus::Classified,
        FeedbackStatus::Processing,
        FeedbackStatus::PendingMoreEvidence,
        FeedbackStatus::Decided,
    ];
    if !feedback.status.is_open() {
        let (name, name_vi) = (feedback.status.name(), feedback.status.label_vi());
        let text = format!("it is {name}: no longer open");
        let text_vi = format!("đang ở trạng thái {name_vi}: không còn xử lý");
        problems.add("status", "not_open", text, text_vi).under(law::FEEDBACK_COURSE).allowing_values(OPEN);
    }
}

/// What it must hold and does not. Of an erased sender nobody can tell any more: what was found before stays.
fn missing_contents(feedback: &Feedback, batch: &Transaction) -> Result<Vec<FeedbackContent>> {
    let sender = feedback.submitter.map(|submitter| batch.get::<DataSubject>(submitter)).transpose()?;
    if sender.as_ref().is_some_and(|sender| sender.erased.is_some()) {
        return Ok(feedback.missing.clone());
    }
    let has = |part: fn(&DataSubject) -> bool| sender.as_ref().is_some_and(part);
    Ok([
        (FeedbackContent::Vietnamese, feedback.in_vietnamese),
        (FeedbackContent::Name, has(|sender| sender.name.is_some())),
        (FeedbackContent::Address, has(|sender| sender.address.is_some())),
        (FeedbackContent::PhoneOrEmail, has(|sender| sender.phone.is_some() || sender.email.is_some())),
    ]
    .into_iter()
    .filter(|(_, is_there)| !is_there)
    .map(|(content, _)| content)
    .collect())
}

/// Sets the clock that runs now: for classifying it, then for answering it, from the day it was received; or for forwarding
/// it, from that day or the one on which another body last sent it back. Where rule or calendar are missing none is
/// set, and that is noted. That it was given more time stays noted.
fn set_clock(feedback: &mut Feedback, batch: &Transaction) -> Result<()> {
    (feedback.forward_by, feedback.answer_by) = (None, None);
    feedback.not_covered.clear();
    let received = feedback.received_on;
    let back = feedback.forwards.last().and_then(|forward| forward.returned_on);
    let (subject, started, kept) = match feedback.competence {
        None => (DeadlineSubject::FeedbackClassify, received, &mut feedback.classify_by),
        Some(FeedbackCompetence::Other) => {
            (DeadlineSubject::FeedbackForward, back.unwrap_or(received), &mut feedback.forward_by)
        }
        Some(FeedbackCompetence::Own) => (DeadlineSubject::FeedbackAnswer, received, &mut feedback.answer_by),
    };
    *kept = clock(&batch.view(), subject, feedback.unit, started, &mut feedback.not_covered)?;
    Ok(())
}

/// Whether a day comes after the last one, where that is known.
fn is_late(feedback: &Feedback, on: Date) -> Option<bool> {
    feedback.clock().map(|(_, due)| on > due)
}
