//! The leaders' daily schedule (lịch công tác của lãnh đạo).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::record::{Index, Problems, Record, References, StatusHistory, indexes};
use super::{Header, Move, PersonId, UnitId};
use crate::model::Labelled;

/// The part of a day, in the order of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayPart {
    /// All day (cả ngày).
    AllDay,
    /// Morning (buổi sáng).
    Morning,
    /// Afternoon (buổi chiều).
    Afternoon,
    /// Evening (buổi tối).
    Evening,
}

/// The status of an appointment (trạng thái).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AppointmentStatus {
    /// As first announced (theo lịch).
    #[default]
    Planned,
    /// Changed since it was announced (thay đổi).
    Changed,
    /// Cancelled (hủy).
    Cancelled,
    /// Over (đã thực hiện).
    Done,
}

/// One entry of a leader's schedule (lịch công tác).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Appointment {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The leader, where they are in this store.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// The name shown; none for that of the person. Required where no person is given.
    #[serde(default)]
    pub name: Option<String>,
    /// The title shown: "Giám đốc"; none for the position the person holds on that day (chức vụ).
    #[serde(default)]
    pub title: Option<String>,
    /// The order of the leader on the board, from 1 (thứ tự hiển thị).
    #[serde(default)]
    pub rank: u16,
    /// The day.
    pub date: Date,
    /// The part of the day.
    pub part: DayPart,
    /// When it starts, in local time.
    #[serde(default)]
    pub starts: Option<Time>,
    /// When it ends, not before it starts.
    #[serde(default)]
    pub ends: Option<Time>,
    /// What it is about; not blank (nội dung).
    pub content: String,
    /// Where it takes place (địa điểm).
    #[serde(default)]
    pub place: Option<String>,
    /// Who takes part, as shown (thành phần).
    #[serde(default)]
    pub participants: Option<String>,
    /// Whether the board shows what it is about; otherwise it shows only that the leader is busy ("Bận").
    #[serde(default = "shown")]
    pub public: bool,
    /// The unit on whose board it is shown.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Its status (trạng thái).
    #[serde(default)]
    pub status: AppointmentStatus,
    /// Every change of the status, earliest first; only the store's operations add one (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

const fn shown() -> bool {
    true
}

impl Record for Appointment {
    const STATES: Option<&'static str> = Some(AppointmentStatus::NAME);

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn indexes() -> &'static [Index<Self>] {
        indexes! {|a: &Appointment|
            by date(date: a.date);
            by unit(unit: a.unit, date: a.date);
            by person(person: a.person, date: a.date);
            by status(status: a.status, date: a.date);
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("person", self.person);
        to.optional("unit", self.unit);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("content", &self.content);
        problems.not_blank("name", self.name.as_deref());
        problems.not_blank("title", self.title.as_deref());
        problems.not_blank("place", self.place.as_deref());
        problems.not_blank("participants", self.participants.as_deref());
        problems.order("ends", self.starts, self.ends);
        if self.person.is_none() && self.name.is_none() {
            problems.add("name", "required", "say whose appointment it is", "phải nêu lịch công tác của ai");
        }
    }
}
