//! Attendance of sessions, person by person (tham dự).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::record::{IndexKey, Problems, Record, References, indexes, natural_key};
use super::{Header, PersonId, SessionId, UnderstandingMethod};

/// Whether an invited person came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Presence {
    /// Invited; whether they came is not recorded yet (được mời).
    #[default]
    Invited,
    /// Came (có mặt).
    Attended,
    /// Did not come, with an excuse (vắng có lý do).
    Excused,
    /// Did not come, without an excuse (vắng không lý do).
    Absent,
}

/// How a person was checked in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CheckInMeans {
    /// Signature on a list (ký danh sách).
    SignedList,
    /// Code scanned from a screen or badge (quét mã).
    Code,
    /// Entry by the secretary (thư ký ghi nhận).
    Secretary,
    /// Sign-in to the online room (phòng họp trực tuyến).
    Online,
}

/// The attendance of one person at one session (tham dự). There is at most one for each person and session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attendance {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The session.
    pub session: SessionId,
    /// The person.
    pub person: PersonId,
    /// Whether the person came.
    #[serde(default)]
    pub presence: Presence,
    /// When the person checked in (UTC); only if `presence` is `attended` (giờ điểm danh).
    #[serde(default)]
    pub checked_in: Option<Timestamp>,
    /// How the person was checked in; none if unknown.
    #[serde(default)]
    pub means: Option<CheckInMeans>,
    /// The method by which it was found that the person understood; none if they did not understand or nobody measured
    /// it. Only if `presence` is `attended` (hiểu rõ).
    #[serde(default)]
    pub understood: Option<UnderstandingMethod>,
}

indexes! {|a: &Attendance|
    unique session(session: SessionId = a.session, person: PersonId = a.person);
    by presence(
        session: SessionId = a.session,
        presence: Presence = a.presence,
        understood: UnderstandingMethod = a.understood,
    );
    by person(person: PersonId = a.person);
}

impl Record for Attendance {
    fn natural_key(&self) -> IndexKey {
        natural_key![self.session, self.person]
    }

    fn references(&self, to: &mut References) {
        to.one("session", self.session);
        to.one("person", self.person);
    }

    fn validate(&self, problems: &mut Problems) {
        if self.presence == Presence::Attended {
            return;
        }
        if self.understood.is_some() {
            let text = "only a person who attended can have understood";
            let text_vi = "chỉ người có mặt mới có thể hiểu rõ";
            let problem = problems.add("understood", "understood_without_attending", text, text_vi);
            problem.allowing_values([Presence::Attended]);
        }
        if self.checked_in.is_some() {
            let text = "only a person who attended has a check-in time";
            let text_vi = "chỉ người có mặt mới có giờ điểm danh";
            let problem = problems.add("checked_in", "check_in_without_attending", text, text_vi);
            problem.allowing_values([Presence::Attended]);
        }
    }

    fn validate_change(&self, before: &Self, problems: &mut Problems) {
        if (self.session, self.person) != (before.session, before.person) {
            problems.add(
                "session",
                "fixed",
                "session and person stay; remove this one and add another",
                "không đổi buổi và người; hãy xóa và thêm mới",
            );
        }
    }
}
