//! Requests of data subjects about their own data (yêu cầu của chủ thể dữ liệu).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::law;
use super::record::{IndexKey, Problems, Record, References, StatusHistory, indexes, natural_key};
use super::{DataSubjectId, Deadline, DeadlineSubject, Header, MissingClock, Move};
use crate::model::Labelled;
use crate::text::day_vi;

/// What a data subject asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DataRequestKind {
    /// To see their data (xem dữ liệu).
    Access,
    /// To get a copy of their data (cung cấp dữ liệu).
    Provide,
    /// To correct their data (chỉnh sửa).
    Rectify,
    /// To erase their data (xóa).
    Erase,
    /// To withdraw a consent (rút lại sự đồng ý).
    WithdrawConsent,
    /// To restrict the processing of their data (hạn chế xử lý).
    Restrict,
    /// To object to the processing of their data (phản đối xử lý).
    Object,
}

impl DataRequestKind {
    /// The subject of the deadline rule that limits how long an answer may take.
    pub const fn clock(self) -> DeadlineSubject {
        match self {
            Self::Access | Self::Provide => DeadlineSubject::DataAccess,
            Self::Rectify => DeadlineSubject::DataRectify,
            Self::Erase => DeadlineSubject::DataErase,
            Self::WithdrawConsent | Self::Restrict | Self::Object => DeadlineSubject::DataRestrict,
        }
    }
}

/// The status of a request (trạng thái).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DataRequestStatus {
    /// Received (đã nhận).
    #[default]
    Received,
    /// The agency told the data subject that it received the request (đã phản hồi tiếp nhận).
    Acknowledged,
    /// The agency did what was asked (đã thực hiện).
    Fulfilled,
    /// Refused, with the reason (từ chối).
    Refused,
    /// The data subject withdrew the request (đã rút).
    Withdrawn,
    /// What the agency restricted or stopped goes on again (đã dỡ bỏ hạn chế).
    Lifted,
}

impl DataRequestStatus {
    /// Whether the agency still has to act.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Acknowledged)
    }
}

/// Why personal data are used although a fulfilled request restricts their processing or objects to it (trường hợp vẫn
/// được xử lý). Which exceptions the law allows was not verified here: whoever names one answers for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RestrictionException {
    /// To answer a request of the data subject, or to do what they agree to (theo yêu cầu của chủ thể dữ liệu).
    OwnRequest,
    /// Another law requires it (luật khác có quy định).
    RequiredByLaw,
}

/// A request of a data subject about their own data, with its deadlines (yêu cầu của chủ thể dữ liệu; Luật
/// 91/2025/QH15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DataRequest {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The data subject who made the request; it never changes.
    pub subject: DataSubjectId,
    /// What is asked for; it never changes.
    pub kind: DataRequestKind,
    /// The day on which the agency received it; it never changes.
    pub received_on: Date,
    /// Details: which data, which consent.
    #[serde(default)]
    pub details: Option<String>,
    /// The deadline for acknowledging receipt; none if it could not be computed (see `not_covered`).
    #[serde(default)]
    pub acknowledge_by: Option<Deadline>,
    /// The deadline for fulfilling or refusing it, extension included; none if it could not be computed (see
    /// `not_covered`).
    #[serde(default)]
    pub answer_by: Option<Deadline>,
    /// Deadlines that could not be computed, each with the reason: no deadline rule, or no calendar of the year.
    #[serde(default)]
    pub not_covered: Vec<MissingClock>,
    /// Why the deadline was extended; none if it was not (gia hạn).
    #[serde(default)]
    pub extended: Option<String>,
    /// The day on which the deadline was extended; none if it was not.
    #[serde(default)]
    pub extended_on: Option<Date>,
    /// What was done, or why the request was refused; none while it is open.
    #[serde(default)]
    pub outcome: Option<String>,
    /// Its status (trạng thái).
    #[serde(default)]
    pub status: DataRequestStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

impl DataRequest {
    /// The last day for the next step (acknowledging, then answering); none if the request is closed or the deadline
    /// could not be computed.
    pub fn due(&self) -> Option<Date> {
        let clock = match self.status {
            DataRequestStatus::Received => self.acknowledge_by.as_ref().or(self.answer_by.as_ref()),
            DataRequestStatus::Acknowledged => self.answer_by.as_ref(),
            _ => None,
        };
        clock.map(|deadline| deadline.due)
    }
}

impl DataRequest {
    /// Whether it blocks the use of the person's data: it restricts their processing or objects to it, was fulfilled,
    /// and was not lifted since.
    pub fn blocks(&self) -> bool {
        let restricts = matches!(self.kind, DataRequestKind::Restrict | DataRequestKind::Object);
        restricts && self.status == DataRequestStatus::Fulfilled
    }

    /// The instant from which on it blocks: when it was last fulfilled; none if it does not block.
    pub(crate) fn blocks_since(&self) -> Option<Timestamp> {
        let fulfilled = self.moves.iter().rev().find(|step| step.to == DataRequestStatus::Fulfilled.code());
        fulfilled.filter(|_| self.blocks()).map(|step| step.at).or(self.blocks().then_some(Timestamp::MIN))
    }

    /// Refuses what it blocks: names the request, and how to go on. `has_exceptions`: the call may name an exception.
    pub fn refuse_blocked(&self, path: &str, has_exceptions: bool, problems: &mut Problems) {
        let (id, received) = (self.header.id, self.received_on);
        let received_vi = day_vi(received);
        let (asked, asked_vi) = match self.kind {
            DataRequestKind::Object => ("objects to the processing", "phản đối xử lý"),
            _ => ("restricts the processing", "hạn chế xử lý"),
        };
        let (or, or_vi) = match has_exceptions {
            true => (", or name the exception in `despite`", " hoặc nêu trường hợp ngoại lệ ở `despite`"),
            false => ("", ""),
        };
        let text = format!("request {id} of {received} {asked} of this person's data: lift it first{or}");
        let text_vi =
            format!("yêu cầu {id} ngày {received_vi} {asked_vi} dữ liệu của người này: hãy dỡ bỏ trước{or_vi}");
        let instead = ["data_requests.lift", "despite"];
        problems
            .add(path, "processing_restricted", text, text_vi)
            .under(law::PERSONAL_DATA)
            .allowing(instead.into_iter().take(1 + usize::from(has_exceptions)));
    }
}

indexes! {|r: &DataRequest|
    by subject(subject: DataSubjectId = r.subject, received_on: Date = r.received_on);
    by status(status: DataRequestStatus = r.status, received_on: Date = r.received_on);
    // Open ones alone: a page of it is the list of what is to be done, the most urgent first.
    by due(due: Date = due) for due in r.due();
}

impl Record for DataRequest {
    const STATES: Option<&'static str> = Some(DataRequestStatus::NAME);

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.subject, self.kind, self.received_on]
    }

    fn references(&self, to: &mut References) {
        to.one("subject", self.subject);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.not_blank("details", self.details.as_deref());
        problems.not_blank("outcome", self.outcome.as_deref());
        if self.header.rev <= 1 && (self.status != DataRequestStatus::Received || !self.moves.is_empty()) {
            let (text, text_vi) = ("a request begins as received", "yêu cầu bắt đầu ở trạng thái đã nhận");
            problems.add("status", "state_by_add", text, text_vi).allowing_values([DataRequestStatus::Received]);
        }
    }

    fn validate_removal(&self, problems: &mut Problems) {
        if self.status != DataRequestStatus::Received {
            let (text, text_vi) = ("a request that was dealt with stays", "yêu cầu đã xử lý thì không được xóa");
            problems
                .add("status", "dealt_with", text, text_vi)
                .under(law::PERSONAL_DATA)
                .allowing_values([DataRequestStatus::Received]);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if (self.subject, self.kind, self.received_on) != (before.subject, before.kind, before.received_on) {
            let (text, text_vi) = ("who asked, for what and when stays", "không đổi người, nội dung và ngày yêu cầu");
            problems.add("subject", "fixed", text, text_vi);
        }
    }
}
