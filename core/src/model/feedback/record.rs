//! The record of feedback, with every step of its handling.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    FeedbackAnswer, FeedbackArchiving, FeedbackCategory, FeedbackChannel, FeedbackCompetence, FeedbackContent,
    FeedbackDecision, FeedbackExtension, FeedbackForward, FeedbackKind, FeedbackReview, FeedbackStatus,
    FeedbackTransfer, FeedbackWithdrawal, NonAcceptance, ResultPublication,
};
use crate::model::Labelled;
use crate::model::facts::{Facts, FeedbackFacts};
use crate::model::record::{Called, IndexKey, Problems, Record, References, StatusHistory, Text, indexes, natural_key};
use crate::model::{
    ActivityId, AttachmentId, DataSubjectId, Deadline, DeadlineSubject, Header, LawReference, MissingClock, Move,
    PersonId, PlanId, ProcedureId, QuestionId, Texts, UnitId,
};

/// A report or proposal of a citizen or business about administrative rules, and its handling (phản ánh, kiến nghị; NĐ
/// 20/2008/NĐ-CP). Each step is a command of its own (`feedback.register`, `feedback.classify`, …), which sets the
/// fields that belong to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Feedback {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Whether it is a report or a proposal.
    pub kind: FeedbackKind,
    /// The channel through which it came in (hình thức tiếp nhận).
    pub channel: FeedbackChannel,
    /// The day on which it was received (ngày tiếp nhận).
    pub received_on: Date,
    /// The instant at which it was received (UTC); none if unknown.
    #[serde(default)]
    pub received_at: Option<Timestamp>,
    /// What the sender wrote or said, verbatim; not blank (nội dung).
    pub text: String,
    /// The proposed solution or new rule, verbatim; required for a proposal (phương án, sáng kiến).
    #[serde(default)]
    pub proposal: Option<String>,
    /// Whether it is in Vietnamese; true by default.
    #[serde(default = "yes")]
    pub in_vietnamese: bool,
    /// The sender; none if anonymous. The data subject holds name and contacts, sealed.
    #[serde(default)]
    pub submitter: Option<DataSubjectId>,
    /// The required contents that were missing when it was last received, completed or classified.
    #[serde(default)]
    pub missing: Vec<FeedbackContent>,
    /// The unit that received it and whose register lists it (cơ quan tiếp nhận).
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Number in the register of the unit and year, from 1 (số thứ tự trong sổ); none until `feedback.register` assigns
    /// it. Set it by hand only to take over an entry of a paper register: the store never assigns that number again,
    /// and entries that were not taken over leave gaps.
    #[serde(default)]
    pub number: Option<u32>,
    /// Year of the register, 1945 to 9999; given exactly if `number` is.
    #[serde(default)]
    pub year: Option<i16>,
    /// The category of its subject; none until it is classified (phân loại nội dung).
    #[serde(default)]
    pub category: Option<FeedbackCategory>,
    /// Whether this agency or another body is competent; none until it is classified (thẩm quyền).
    #[serde(default)]
    pub competence: Option<FeedbackCompetence>,
    /// The other competent body, as written.
    #[serde(default)]
    pub competent_body: Option<String>,
    /// The other competent body; none if it is no unit of this store.
    #[serde(default)]
    pub competent_unit: Option<UnitId>,
    /// The unit that handles it; none if the receiving unit does (đơn vị xử lý).
    #[serde(default)]
    pub assigned_unit: Option<UnitId>,
    /// The person who handles it (người xử lý).
    #[serde(default)]
    pub assigned_person: Option<PersonId>,
    /// The day on which it was assigned to that unit or person.
    #[serde(default)]
    pub assigned_on: Option<Date>,
    /// The day on which the sender last supplied missing contents.
    #[serde(default)]
    pub completed_on: Option<Date>,
    /// The deadline for classifying it; none if it could not be computed (see `not_covered`).
    #[serde(default)]
    pub classify_by: Option<Deadline>,
    /// The deadline for forwarding it, if another body is competent; after a return, for forwarding it again.
    #[serde(default)]
    pub forward_by: Option<Deadline>,
    /// The deadline for answering it, without extension, if this agency is competent.
    #[serde(default)]
    pub answer_by: Option<Deadline>,
    /// The extension of the deadline for the answer (gia hạn). It stays even if another body turns out to be competent.
    #[serde(default)]
    pub extension: Option<FeedbackExtension>,
    /// Deadlines that could not be computed, because a deadline rule or calendar is missing.
    #[serde(default)]
    pub not_covered: Vec<MissingClock>,
    /// The refusal to accept it; none if it was not refused.
    #[serde(default)]
    pub not_accepted: Option<NonAcceptance>,
    /// Transfers between units of the agency, oldest first; entries never change.
    #[serde(default)]
    pub transfers: Vec<FeedbackTransfer>,
    /// Forwards to other bodies, oldest first; entries never change, except for the day of return.
    #[serde(default)]
    pub forwards: Vec<FeedbackForward>,
    /// The review of the rule that it is about.
    #[serde(default)]
    pub review: Option<FeedbackReview>,
    /// The decision on it (kết quả xử lý).
    #[serde(default)]
    pub decision: Option<FeedbackDecision>,
    /// The answer to the sender.
    #[serde(default)]
    pub answer: Option<FeedbackAnswer>,
    /// Publications of its result, oldest first; entries never change (công khai).
    #[serde(default)]
    pub publications: Vec<ResultPublication>,
    /// The withdrawal by the sender (rút).
    #[serde(default)]
    pub withdrawal: Option<FeedbackWithdrawal>,
    /// The archiving of its file (lưu hồ sơ).
    #[serde(default)]
    pub archiving: Option<FeedbackArchiving>,
    /// The procedures it is about.
    #[serde(default)]
    pub procedures: Vec<ProcedureId>,
    /// The question of a dialogue that became this feedback.
    #[serde(default)]
    pub question: Option<QuestionId>,
    /// The plan that it serves.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The activity that it is evidence for, once answered. If none, it is evidence for those activities of the year's
    /// plans that promise to receive feedback.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The provisions that it is about, or that its handling is based on (căn cứ).
    #[serde(default)]
    pub legal_bases: Vec<LawReference>,
    /// Files that came with it or that belong to its handling.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
    /// Its status (trạng thái).
    #[serde(default)]
    pub status: FeedbackStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

const fn yes() -> bool {
    true
}

impl Feedback {
    /// Feedback that was just received: status `received`, everything else unset.
    ///
    /// ```
    /// use cchc::model::{Feedback, FeedbackChannel, FeedbackKind, FeedbackStatus};
    /// use jiff::civil::date;
    ///
    /// let text = "Thủ tục yêu cầu nộp bản sao nhiều lần";
    /// let report = Feedback::draft(FeedbackKind::Report, FeedbackChannel::Zalo, date(2021, 3, 5), text);
    /// assert_eq!((report.status, report.written_number()), (FeedbackStatus::Received, None));
    /// ```
    pub fn draft(kind: FeedbackKind, channel: FeedbackChannel, received_on: Date, text: &str) -> Self {
        Self {
            header: Header::default(),
            kind,
            channel,
            received_on,
            received_at: None,
            text: text.to_owned(),
            proposal: None,
            in_vietnamese: true,
            submitter: None,
            missing: Vec::new(),
            unit: None,
            number: None,
            year: None,
            category: None,
            competence: None,
            competent_body: None,
            competent_unit: None,
            assigned_unit: None,
            assigned_person: None,
            assigned_on: None,
            completed_on: None,
            classify_by: None,
            forward_by: None,
            answer_by: None,
            extension: None,
            not_covered: Vec::new(),
            not_accepted: None,
            transfers: Vec::new(),
            forwards: Vec::new(),
            review: None,
            decision: None,
            answer: None,
            publications: Vec::new(),
            withdrawal: None,
            archiving: None,
            procedures: Vec::new(),
            question: None,
            plan: None,
            activity: None,
            legal_bases: Vec::new(),
            attachments: Vec::new(),
            status: FeedbackStatus::default(),
            moves: Vec::new(),
        }
    }

    /// The unit that handles it: the assigned one, or else the receiving one.
    pub fn responsible_unit(&self) -> Option<UnitId> {
        self.assigned_unit.or(self.unit)
    }

    /// The next step, given who is competent, and its last day; none if the deadline could not be computed.
    pub fn clock(&self) -> Option<(DeadlineSubject, Date)> {
        let clock = match self.competence {
            None => DeadlineSubject::FeedbackClassify,
            Some(FeedbackCompetence::Other) => DeadlineSubject::FeedbackForward,
            Some(FeedbackCompetence::Own) => DeadlineSubject::FeedbackAnswer,
        };
        self.deadline().map(|deadline| (clock, deadline.due))
    }

    /// The deadline of the next step, extension included; none if it could not be computed.
    pub fn deadline(&self) -> Option<&Deadline> {
        match self.competence {
            None => self.classify_by.as_ref(),
            Some(FeedbackCompetence::Other) => self.forward_by.as_ref(),
            Some(FeedbackCompetence::Own) => {
                let extended = self.extension.as_ref().map(|extension| &extension.until);
                self.answer_by.iter().chain(extended).max_by_key(|deadline| deadline.due)
            }
        }
    }

    /// The last day of the next step; none if the feedback is closed or the deadline could not be computed.
    pub fn due(&self) -> Option<Date> {
        self.clock().filter(|_| self.status.is_open()).map(|(_, due)| due)
    }

    /// The last forward; none if it was never forwarded or the other body sent it back.
    pub fn forwarded(&self) -> Option<&FeedbackForward> {
        self.forwards.last().filter(|forward| forward.returned_on.is_none())
    }

    /// The day from which the agency had nothing more to do; none if the feedback is open.
    pub fn closed_on(&self) -> Option<Date> {
        if self.status.is_open() {
            return None;
        }
        let forwarded = self.forwarded().map(|forward| forward.on);
        let days = [
            self.not_accepted.as_ref().map(|refused| refused.on),
            self.withdrawal.as_ref().map(|withdrawal| withdrawal.on),
            forwarded.or(self.answer.as_ref().map(|answer| answer.on)),
            self.archiving.as_ref().map(|archiving| archiving.on),
        ];
        days.into_iter().flatten().min().or(Some(self.received_on))
    }

    /// Number and year as documents write them: "05/2021"; none before it is registered.
    pub fn written_number(&self) -> Option<String> {
        let (number, year) = (self.number?, self.year?);
        Some(format!("{}/{year}", crate::model::Register::written(number)))
    }

    /// The instant at which it came into the register; none if it is in none.
    pub(crate) fn registered_at(&self) -> Option<Timestamp> {
        let step = self.moves.iter().find(|step| step.to == FeedbackStatus::Registered.code());
        self.number.and(step.map(|step| step.at).or(self.header.created))
    }

    /// The register its number is of.
    fn place_in_register(&self) -> (Option<UnitId>, Option<i16>, Option<u32>) {
        (self.unit, self.year, self.number)
    }
}

indexes! {|f: &Feedback|
    by received_on(received_on: Date = f.received_on);
    by status(status: FeedbackStatus = f.status, received_on: Date = f.received_on);
    // Before the numbers, which begin with the unit as well and leave out what is not registered.
    by unit(unit: UnitId = f.unit, received_on: Date = f.received_on);
    // Only what is registered has a number; a register may belong to no unit.
    unique number(unit: UnitId = f.unit, year: i16 = year, number: u32 = number)
        for (year, number) in f.year.zip(f.number);
    // The registers of all units together.
    by year(year: i16 = year, number: u32 = number) for (year, number) in f.year.zip(f.number);
    by submitter(submitter: DataSubjectId = f.submitter, received_on: Date = f.received_on);
    by due(due: Date = due) for due in f.due();
    by responsible_unit(responsible_unit: UnitId = f.responsible_unit(), due: Date = due) for due in f.due();
    by closed_on(closed_on: Date = f.closed_on(), received_on: Date = f.received_on);
    by answered_on(answered_on: Date = answer.on) for answer in &f.answer;
    by activity(activity: ActivityId = activity, received_on: Date = f.received_on) for activity in f.activity;
    by plan(plan: PlanId = plan, received_on: Date = f.received_on) for plan in f.plan;
}

impl Record for Feedback {
    const STATES: Option<&'static str> = Some(FeedbackStatus::NAME);
    /// Random, because an identity that reveals the instant of reception would reveal the sender to a witness of it.
    const RANDOM_ID: bool = true;
    const TEXTS: &'static [&'static str] =
        &["text", "proposal", "not_accepted.explanation", "decision.text", "answer.text", "publications.public_text"];
    const DAY: Option<&'static str> = Some("received_on");
    const HAS_FACTS: bool = true;

    fn facts(&self) -> Option<(Date, Vec<u8>)> {
        Some((self.received_on, FeedbackFacts::of(self).encode()))
    }

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.body("text", &self.text);
        to.optional("proposal", self.proposal.as_deref());
        to.optional("not_accepted.explanation", self.not_accepted.as_ref().map(|no| no.explanation.as_str()));
        to.optional("decision.text", self.decision.as_ref().map(|decision| decision.text.as_str()));
        to.optional("answer.text", self.answer.as_ref().map(|answer| answer.text.as_str()));
        to.each("publications", &self.publications, |publication| &publication.public_text, "public_text");
    }

    fn called(&self) -> Called {
        let listed = self.number.zip(self.year).map(|(number, year)| format!("{number}/{year}"));
        listed.map_or_else(Called::default, Called::by)
    }

    fn natural_key(&self) -> IndexKey {
        match (self.number, self.year) {
            (Some(number), Some(year)) => natural_key![self.unit, year, number],
            _ => natural_key![self.unit, self.received_on, self.channel, Text(self.text.as_str())],
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("submitter", self.submitter);
        to.optional("unit", self.unit);
        to.optional("competent_unit", self.competent_unit);
        to.optional("assigned_unit", self.assigned_unit);
        to.optional("assigned_person", self.assigned_person);
        to.optional("not_accepted.duplicate_of", self.not_accepted.as_ref().and_then(|refused| refused.duplicate_of));
        for (position, transfer) in self.transfers.iter().enumerate() {
            to.optional(format!("transfers[{position}].from_unit"), transfer.from_unit);
            to.one(format!("transfers[{position}].to_unit"), transfer.to_unit);
        }
        for (position, forward) in self.forwards.iter().enumerate() {
            to.optional(format!("forwards[{position}].to_unit"), forward.to_unit);
            to.optional(format!("forwards[{position}].document"), forward.document);
        }
        to.optional("answer.document", self.answer.as_ref().and_then(|answer| answer.document));
        to.each("procedures", &self.procedures);
        to.optional("question", self.question);
        to.optional("plan", self.plan);
        to.optional("activity", self.activity);
        to.each("attachments", &self.attachments);
    }

    fn validate(&self, problems: &mut Problems) {
        super::rules::validate(self, problems);
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if before.number.is_some() && self.place_in_register() != before.place_in_register() {
            let (text, text_vi) = ("a registered number stays where it is", "không sửa số đã vào sổ");
            problems.add("number", "fixed", text, text_vi).under(crate::model::law::REGISTER_NUMBERS);
        }
        if !self.transfers.starts_with(&before.transfers) {
            problems.add("transfers", "fixed", "what was noted stays", "không sửa quá trình chuyển đã ghi");
        }
        let forwarded = |feedback: &Self| {
            let mut forwards = feedback.forwards.clone();
            forwards.iter_mut().for_each(|forward| forward.returned_on = None);
            forwards
        };
        if !forwarded(self).starts_with(&forwarded(before)) {
            problems.add("forwards", "fixed", "what was noted stays", "không sửa quá trình chuyển đã ghi");
        }
        if !self.publications.starts_with(&before.publications) {
            problems.add(
                "publications",
                "fixed",
                "what was made public stays noted",
                "không sửa nội dung đã công khai",
            );
        }
        let published = |feedback: &Self| {
            let steps = feedback.moves.iter().filter(|step| step.to == FeedbackStatus::Published.code());
            (feedback.publications.len(), steps.count())
        };
        let ((publications, steps), (old_publications, old_steps)) = (published(self), published(before));
        if publications.saturating_sub(old_publications) > steps.saturating_sub(old_steps) {
            let text = "a result is made public by its operation, which checks the text";
            let text_vi = "công khai kết quả qua thao tác công khai, có kiểm tra nội dung";
            problems
                .add("publications", "published_by_update", text, text_vi)
                .under(crate::model::law::PERSONAL_DATA)
                .allowing(["feedback.publish"]);
        }
    }

    fn validate_removal(&self, problems: &mut Problems) {
        if self.number.is_some() {
            let text = "what is registered stays: numbers of a register have no gaps";
            problems
                .add("number", "registered", text, "đã vào sổ thì không được xóa: số trong sổ phải liên tục")
                .under(crate::model::law::REGISTER_NUMBERS);
        }
    }
}
