//! What people ask about their own data (yêu cầu của chủ thể dữ liệu).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::law;
use super::record::{Index, Problems, Record, References, StatusHistory, indexes};
use super::{DataSubjectId, Deadline, DeadlineSubject, Header, MissingClock, Move};
use crate::labels::Labelled;

/// What a person asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DataRequestKind {
    /// To see one's data (xem dữ liệu).
    Access,
    /// To be given a copy (cung cấp dữ liệu).
    Provide,
    /// To have them corrected (chỉnh sửa).
    Rectify,
    /// To have them erased (xóa).
    Erase,
    /// To take a consent back (rút lại sự đồng ý).
    WithdrawConsent,
    /// To have their use restricted (hạn chế xử lý).
    Restrict,
    /// To object to their use (phản đối xử lý).
    Object,
}

impl DataRequestKind {
    /// The clock such a request runs under.
    pub const fn clock(self) -> DeadlineSubject {
        match self {
            Self::Access | Self::Provide => DeadlineSubject::DataAccess,
            Self::Rectify => DeadlineSubject::DataRectify,
            Self::Erase => DeadlineSubject::DataErase,
            Self::WithdrawConsent | Self::Restrict | Self::Object => DeadlineSubject::DataRestrict,
        }
    }
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DataRequestStatus {
    /// It came in (đã nhận).
    #[default]
    Received,
    /// The person was told so (đã phản hồi tiếp nhận).
    Acknowledged,
    /// It was done (đã thực hiện).
    Fulfilled,
    /// It was refused, with the reason (từ chối).
    Refused,
    /// The person took it back (đã rút).
    Withdrawn,
}

impl DataRequestStatus {
    /// Whether something is still to be done.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Acknowledged)
    }
}

/// A person's request about their own data, with its clocks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DataRequest {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Who asks.
    pub subject: DataSubjectId,
    /// What for.
    pub kind: DataRequestKind,
    /// The day it came in.
    pub received_on: Date,
    /// What exactly: which data, which consent.
    #[serde(default)]
    pub details: Option<String>,
    /// The last day for telling the person that it came in.
    #[serde(default)]
    pub acknowledge_by: Option<Deadline>,
    /// The last day for doing it.
    #[serde(default)]
    pub answer_by: Option<Deadline>,
    /// Clocks that could not be set, and why: no rule, no calendar.
    #[serde(default)]
    pub not_covered: Vec<MissingClock>,
    /// Why it takes longer, once it was extended (gia hạn).
    #[serde(default)]
    pub extended: Option<String>,
    /// The day it was given more time.
    #[serde(default)]
    pub extended_on: Option<Date>,
    /// What was done, or why it was refused.
    #[serde(default)]
    pub outcome: Option<String>,
    /// Where it stands.
    #[serde(default)]
    pub status: DataRequestStatus,
    /// Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

impl DataRequest {
    /// The next last day, while something is still to be done.
    pub fn due(&self) -> Option<Date> {
        let clock = match self.status {
            DataRequestStatus::Received => self.acknowledge_by.as_ref().or(self.answer_by.as_ref()),
            DataRequestStatus::Acknowledged => self.answer_by.as_ref(),
            _ => None,
        };
        clock.map(|deadline| deadline.due)
    }
}

impl Record for DataRequest {
    const STATES: Option<&'static str> = Some(DataRequestStatus::NAME);

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn indexes() -> &'static [Index<Self>] {
        indexes! {|r: &DataRequest|
            by subject(subject: r.subject, received_on: r.received_on);
            by status(status: r.status, received_on: r.received_on);
            // Open ones alone: a page of it is the list of what is to be done, the most urgent first.
            by due(due: due) for due in r.due();
        }
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
