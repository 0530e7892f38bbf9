//! Commands that receive, complete and register feedback.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Next, advance, day_of, missing_contents, not_to_come, set_clock, so_far};
use crate::command::data_subjects::note_contact;
use crate::command::{Command, TakeNumber};
use crate::error::Result;
use crate::model::feedback::rules;
use crate::model::record::Problems;
use crate::model::{
    ActivityId, AttachmentId, Contact, DataSubject, DataSubjectId, Feedback, FeedbackCategory, FeedbackChannel,
    FeedbackId, FeedbackKind, FeedbackStatus, Header, LawReference, Personal, PlanId, ProcedureId, QuestionId, Record,
    UnitId,
};
use crate::query::FEEDBACK_REGISTER;
use crate::rules::{Lifecycle, law, vietnam_date};
use crate::store::Transaction;
use crate::text::day_vi;

pub use crate::model::SubmissionKind;

impl SubmissionKind {
    /// The kind of feedback. Complaints and denunciations are refused, with the law that governs them.
    fn as_feedback(self, problems: &mut Problems) -> FeedbackKind {
        let (code, text, text_vi) = match self {
            Self::Report => return FeedbackKind::Report,
            Self::Proposal => return FeedbackKind::Proposal,
            Self::Complaint => (
                "complaint_out_of_scope",
                "a complaint is no feedback: the Law on Complaints (Luật Khiếu nại) governs it; hand it to whoever \
                 receives complaints",
                "khiếu nại không phải là phản ánh, kiến nghị: thực hiện theo Luật Khiếu nại; hãy chuyển đến bộ phận \
                 tiếp nhận khiếu nại",
            ),
            Self::Denunciation => (
                "denunciation_out_of_scope",
                "a denunciation is no feedback: the Law on Denunciations (Luật Tố cáo) governs it; hand it to whoever \
                 receives denunciations, and keep secret who denounces: nothing of it is recorded here",
                "tố cáo không phải là phản ánh, kiến nghị: thực hiện theo Luật Tố cáo; hãy chuyển đến bộ phận tiếp \
                 nhận tố cáo và giữ bí mật danh tính người tố cáo: không ghi nhận gì tại đây",
            ),
        };
        problems
            .add("kind", code, text, text_vi)
            .under(law::FEEDBACK_SCOPE)
            .allowing_values([FeedbackKind::Report, FeedbackKind::Proposal]);
        FeedbackKind::Report
    }
}

/// Receives feedback (tiếp nhận phản ánh, kiến nghị) and sets the deadline for classifying it.
///
/// Contents the law requires and it lacks are recorded in `missing`: it can be registered, but must be completed before
/// it is classified. Complaints (khiếu nại) and denunciations (tố cáo) are refused (`complaint_out_of_scope`,
/// `denunciation_out_of_scope`): other laws govern them, and nothing is recorded.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReceiveFeedback {
    /// Report or proposal; complaints and denunciations are refused.
    pub kind: SubmissionKind,
    /// The way it came in.
    pub channel: FeedbackChannel,
    /// What was written or said, verbatim; not blank.
    pub text: String,
    /// The solution or new rule proposed; required for a proposal.
    #[serde(default)]
    pub proposal: Option<String>,
    /// The sender's name and contact details, recorded as a new data subject. Not together with `submitter`
    /// (`submitter_twice`); neither is required.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The sender, if they are a data subject of this store already. Not together with `contact`.
    #[serde(default)]
    pub submitter: Option<DataSubjectId>,
    /// The day it was received (date in Việt Nam); if omitted, the day of `received_at`, or today. Not in the future
    /// (`not_yet`), and the day of `received_at` if both are given (`other_day`).
    #[serde(default)]
    pub received_on: Option<Date>,
    /// The instant it was received, if known.
    #[serde(default)]
    pub received_at: Option<Timestamp>,
    /// The unit that receives it, whose register it goes into. `None`: the register that belongs to no unit.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// What it is about, if that is clear at once.
    #[serde(default)]
    pub category: Option<FeedbackCategory>,
    /// Whether it is in Vietnamese; true if omitted.
    #[serde(default)]
    pub in_vietnamese: Option<bool>,
    /// The procedures it is about.
    #[serde(default)]
    pub procedures: Vec<ProcedureId>,
    /// The question of a dialogue that became this feedback.
    #[serde(default)]
    pub question: Option<QuestionId>,
    /// The plan it serves.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The activity it is evidence for once answered.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The provisions it is about.
    #[serde(default)]
    pub legal_bases: Vec<LawReference>,
    /// Files that came with it.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
    /// Whether to register it at once, on the day it was received.
    #[serde(default)]
    pub register: bool,
}

impl ReceiveFeedback {
    /// With everything else omitted.
    pub fn of(kind: SubmissionKind, channel: FeedbackChannel, text: &str) -> Self {
        Self {
            kind,
            channel,
            text: text.to_owned(),
            proposal: None,
            contact: None,
            submitter: None,
            received_on: None,
            received_at: None,
            unit: None,
            category: None,
            in_vietnamese: None,
            procedures: Vec::new(),
            question: None,
            plan: None,
            activity: None,
            legal_bases: Vec::new(),
            attachments: Vec::new(),
            register: false,
        }
    }

    fn received_on(&self, batch: &Transaction, problems: &mut Problems) -> Date {
        let known = self.received_at.map(vietnam_date);
        if let (Some(on), Some(known)) = (self.received_on, known)
            && on != known
        {
            let text = format!("received_at is on {known}");
            problems.add("received_on", "other_day", text, format!("thời điểm tiếp nhận thuộc ngày {}", day_vi(known)));
        }
        let on = self.received_on.or(known).unwrap_or_else(|| batch.today());
        not_to_come("received_on", on, batch, problems);
        on
    }
}

impl Command for ReceiveFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.receive";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut problems = Problems::default();
        let kind = self.kind.as_feedback(&mut problems);
        problems.required("text", &self.text);
        rules::proposal(kind, self.proposal.as_deref(), &mut problems);
        one_sender(self.contact.as_ref(), self.submitter, &mut problems);
        let received_on = self.received_on(batch, &mut problems);
        problems.refuse(Self::NAME)?;
        batch.savepoint(|batch| {
            let submitter = match self.contact.and_then(told) {
                Some(contact) => Some(note_contact(contact, Some(law::FEEDBACK_CONTENTS.into()), self.unit, batch)?),
                None => self.submitter,
            };
            let mut feedback = Feedback {
                header: Header { scope: self.unit, ..Header::default() },
                received_at: self.received_at,
                proposal: self.proposal,
                in_vietnamese: self.in_vietnamese.unwrap_or(true),
                submitter,
                unit: self.unit,
                category: self.category,
                procedures: self.procedures,
                question: self.question,
                plan: self.plan,
                activity: self.activity,
                legal_bases: self.legal_bases,
                attachments: self.attachments,
                ..Feedback::draft(kind, self.channel, received_on, &self.text)
            };
            feedback.missing = missing_contents(&feedback, batch)?;
            set_clock(&mut feedback, batch)?;
            if self.register {
                register(&mut feedback, received_on, batch)?;
            }
            batch.add(feedback)
        })
    }
}

/// Adds what received feedback lacked: the sender or their contact details, a text in Vietnamese, the proposal. Fields
/// omitted keep their values. Refused once it is classified (`too_late_to_complete`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CompleteFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// Name and contact details; those given replace the ones of a sender recorded already. Not together with
    /// `submitter` (`submitter_twice`).
    #[serde(default)]
    pub contact: Option<Contact>,
    /// The sender, if they are a data subject of this store already.
    #[serde(default)]
    pub submitter: Option<DataSubjectId>,
    /// The text, clarified or in Vietnamese.
    #[serde(default)]
    pub text: Option<String>,
    /// The proposal.
    #[serde(default)]
    pub proposal: Option<String>,
    /// Whether it is in Vietnamese now.
    #[serde(default)]
    pub in_vietnamese: Option<bool>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step or the day it was received (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for CompleteFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.complete";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        one_sender(self.contact.as_ref(), self.submitter, &mut problems);
        let on = day_of(&feedback, self.on, Next::Other, batch, &mut problems);
        let may_be_completed = [FeedbackStatus::Received, FeedbackStatus::Registered];
        if !may_be_completed.contains(&feedback.status) {
            let (name, name_vi) = (feedback.status.name(), feedback.status.label_vi());
            let text = format!("it is {name}: feedback is completed before it is classified");
            let text_vi = format!("đang ở trạng thái {name_vi}: chỉ bổ sung trước khi phân loại");
            problems
                .add("status", "too_late_to_complete", text, text_vi)
                .under(law::FEEDBACK_RECEPTION)
                .allowing_values(may_be_completed);
        }
        problems.refuse(Self::NAME)?;
        batch.savepoint(|batch| {
            if let Some(contact) = self.contact.and_then(told) {
                feedback.submitter = Some(match feedback.submitter {
                    Some(known) => add_to(known, contact, batch)?,
                    None => note_contact(contact, Some(law::FEEDBACK_CONTENTS.into()), feedback.unit, batch)?,
                });
            }
            feedback.completed_on = Some(on);
            feedback.submitter = self.submitter.or(feedback.submitter);
            feedback.text = self.text.unwrap_or(feedback.text);
            feedback.proposal = self.proposal.or(feedback.proposal);
            feedback.in_vietnamese = self.in_vietnamese.unwrap_or(feedback.in_vietnamese);
            feedback.missing = missing_contents(&feedback, batch)?;
            batch.update(feedback)
        })
    }
}

/// Registers feedback (vào sổ): it gets the next free number in its unit's register of the year.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterFeedback {
    /// The feedback.
    pub id: FeedbackId,
    /// The day it was registered, whose year's register it goes into; if omitted, the day of its last step, or the day
    /// it was received if there is none. Neither in the future (`not_yet`) nor before that (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for RegisterFeedback {
    type Output = Feedback;
    const NAME: &'static str = "feedback.register";

    fn run(self, batch: &mut Transaction) -> Result<Feedback> {
        let mut feedback: Feedback = batch.get(self.id)?;
        let mut problems = Problems::default();
        let to = Next::To(FeedbackStatus::Registered);
        let on = day_of(&feedback, self.on.or(Some(so_far(&feedback, to))), to, batch, &mut problems);
        problems.refuse(Self::NAME)?;
        batch.savepoint(|batch| {
            register(&mut feedback, on, batch)?;
            set_clock(&mut feedback, batch)?;
            batch.update(feedback)
        })
    }
}

fn register(feedback: &mut Feedback, on: Date, batch: &mut Transaction) -> Result<()> {
    let mut problems = Problems::default();
    advance(feedback, FeedbackStatus::Registered, (Some(on), None), batch, &mut problems)?;
    problems.refuse(RegisterFeedback::NAME)?;
    let year = on.year();
    let taken = TakeNumber { name: FEEDBACK_REGISTER.to_owned(), year, unit: feedback.unit }.run(batch)?;
    (feedback.number, feedback.year) = (Some(taken.number), Some(year));
    Ok(())
}

fn one_sender(contact: Option<&Contact>, submitter: Option<DataSubjectId>, problems: &mut Problems) {
    if contact.is_some() && submitter.is_some() {
        let text = "name the sender or give contacts, not both";
        problems.add("submitter", "submitter_twice", text, "chỉ nêu người gửi đã có hoặc ghi thông tin liên hệ mới");
    }
}

/// A contact without its blank fields; `None` if nothing is left.
fn told(contact: Contact) -> Option<Contact> {
    let said = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let contact = Contact {
        name: said(contact.name),
        address: said(contact.address),
        phone: said(contact.phone),
        email: said(contact.email),
    };
    (contact != Contact::default()).then_some(contact)
}

/// Updates a sender with the contact details given.
fn add_to(known: DataSubjectId, contact: Contact, batch: &mut Transaction) -> Result<DataSubjectId> {
    let mut sender: DataSubject = batch.get(known)?;
    for (told, field) in [
        (contact.name, &mut sender.name),
        (contact.address, &mut sender.address),
        (contact.phone, &mut sender.phone),
        (contact.email, &mut sender.email),
    ] {
        if told.is_some() {
            *field = told.map(Personal::open);
        }
    }
    Ok(batch.update(sender)?.id())
}
