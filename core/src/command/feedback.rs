//! Commands on feedback: receive, register, classify, forward, handle, answer, publish, archive.

mod classification;
mod handling;
mod reception;
mod result;

use jiff::civil::Date;

pub use classification::{ClassifyFeedback, ForwardFeedback, NotAcceptFeedback, TakeBackFeedback};
pub use handling::{
    AssignFeedback, DecideFeedback, ExtendFeedback, NeedEvidenceForFeedback, ProcessFeedback, TransferFeedback,
};
pub use reception::{CompleteFeedback, ReceiveFeedback, RegisterFeedback, SubmissionKind};
pub use result::{AnswerFeedback, ArchiveFeedback, PublishFeedback, WithdrawFeedback};

use super::course::{not_to_come, taken};
use crate::error::Result;
use crate::model::feedback::rules::in_course;
use crate::model::record::Problems;
use crate::model::{DataSubject, DeadlineSubject, Feedback, FeedbackCompetence, FeedbackContent, FeedbackStatus, Move};
use crate::query::deadlines::clock;
use crate::rules::{Lifecycle, law, step};
use crate::store::Transaction;

/// Changes the status on the day named, or today, and returns that day.
fn advance(
    feedback: &mut Feedback,
    to: FeedbackStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &Transaction,
    problems: &mut Problems,
) -> Result<Date> {
    let on = day_of(feedback, on, Next::To(to), batch, problems);
    let id = feedback.header.id;
    step(("feedback", id), &mut feedback.status, to, &mut feedback.moves, taken(batch, on, why))?;
    Ok(on)
}

/// The day named, or today. Refuses a future day.
fn day(on: Option<Date>, batch: &Transaction, problems: &mut Problems) -> Date {
    let on = on.unwrap_or_else(|| batch.today());
    not_to_come("on", on, batch, problems);
    on
}

/// As [`day`]; refuses also a day before the feedback was received, or before its last step. Comparisons that the
/// record's own validation makes are left to it.
fn day_of(feedback: &Feedback, on: Option<Date>, next: Next, batch: &Transaction, problems: &mut Problems) -> Date {
    let on = day(on, batch, problems);
    in_course("on", Some(so_far(feedback, next)), Some(on), problems);
    on
}

/// The next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// A status change.
    To(FeedbackStatus),
    Transfer,
    /// Something else, which leaves the status as it is.
    Other,
}

/// The latest day recorded so far, among those that the record's own validation does not compare with the next step.
fn so_far(feedback: &Feedback, next: Next) -> Date {
    use FeedbackStatus::{
        Answered, Archived, Classified, Forwarded, PendingMoreEvidence, Processing, Published, Registered,
    };
    let in_record = matches!(next, Next::To(Answered | Published | Archived));
    let undated = [Registered, Classified, Processing, PendingMoreEvidence].map(Lifecycle::name);
    // Its way to other bodies and back.
    let comes_back = feedback.status == Forwarded && next == Next::To(Classified);
    let of_way = next == Next::To(Forwarded) || comes_back;
    let way = Forwarded.name();
    let is_compared =
        |step: &Move| (in_record && !undated.contains(&step.to)) || (of_way && (step.from == way || step.to == way));
    let steps = feedback.moves.iter().filter(|step| !is_compared(step));
    let forwards = feedback.forwards.iter().filter(|_| next != Next::To(Answered) && !of_way);
    let transfers = feedback.transfers.iter().filter(|_| next != Next::Transfer);
    let published = feedback.publications.iter().filter(|_| next == Next::To(Published));
    let days = [
        steps.filter_map(|step| step.on).max(),
        forwards.map(|forward| forward.on.max(forward.returned_on.unwrap_or(forward.on))).max(),
        transfers.map(|transfer| transfer.on).max(),
        published.map(|publication| publication.on).max(),
        feedback.extension.as_ref().map(|extension| extension.on),
        feedback.decision.as_ref().filter(|_| !in_record).map(|decision| decision.on),
    ];
    days.into_iter().flatten().fold(feedback.received_on, Date::max)
}

/// Refuses feedback that is no longer open.
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

/// The contents the law requires and the feedback lacks. Of an erased sender nobody can tell: what was found before
/// stays.
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

/// Sets the deadline that runs now: for classifying it, then for answering it, counted from the day it was received; or
/// for forwarding it, counted from that day or the day another body last returned it. If a rule or calendar is missing,
/// the deadline stays empty and `not_covered` says why. An extension granted before stays recorded.
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

/// Whether a day is after the deadline; `None` if there is none, or that cannot be told.
fn is_late(feedback: &Feedback, on: Date) -> Option<bool> {
    feedback.deadline().and_then(|deadline| deadline.is_missed_on(on))
}
