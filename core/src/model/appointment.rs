//! Appointments of the leaders, as their daily schedule shows them (lịch công tác của lãnh đạo).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::record::{IndexKey, Problems, Record, References, StatusHistory, Text, indexes, natural_key};
use super::{Header, Move, PersonId, UnitId};
use crate::model::Labelled;

/// The part of a day; the board lists the parts in this order.
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
    /// Unchanged since it was announced (theo lịch).
    #[default]
    Planned,
    /// Changed since it was announced (thay đổi).
    Changed,
    /// Cancelled (hủy).
    Cancelled,
    /// It took place (đã thực hiện).
    Done,
}

/// One entry of a leader's schedule (lịch công tác).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Appointment {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The leader; none if they are not in this store.
    #[serde(default)]
    pub person: Option<PersonId>,
    /// The name to show; none to show the name of `person`. Required if `person` is none.
    #[serde(default)]
    pub name: Option<String>,
    /// The title to show: "Giám đốc"; none to show the position that `person` holds on that day (chức vụ).
    #[serde(default)]
    pub title: Option<String>,
    /// The position of the leader in the board's order, from 1; 0, the default, sorts first (thứ tự hiển thị).
    #[serde(default)]
    pub rank: u16,
    /// The day of the appointment.
    pub date: Date,
    /// The part of that day.
    pub part: DayPart,
    /// When it starts, in Việt Nam time; none if no time is given.
    #[serde(default)]
    pub starts: Option<Time>,
    /// When it ends, in Việt Nam time; not before `starts`.
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
    /// Whether the board shows what it is about; if false, the board shows only "Bận" (busy). True by default.
    #[serde(default = "shown")]
    pub public: bool,
    /// The unit whose board shows it; none if every board does, unless the header's `scope` names a unit.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Its status (trạng thái).
    #[serde(default)]
    pub status: AppointmentStatus,
    /// Every change of the status, earliest first; only commands add entries (quá trình xử lý).
    #[serde(default)]
    pub moves: Vec<Move>,
}

const fn shown() -> bool {
    true
}

indexes! {|a: &Appointment|
    by date(date: Date = a.date);
    by unit(unit: UnitId = a.unit, date: Date = a.date);
    by person(person: PersonId = a.person, date: Date = a.date);
    by status(status: AppointmentStatus = a.status, date: Date = a.date);
}

impl Record for Appointment {
    const STATES: Option<&'static str> = Some(AppointmentStatus::NAME);

    fn status_history(&self) -> Option<StatusHistory<'_>> {
        Some(StatusHistory::of(self.status, &self.moves))
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![
            self.person,
            self.name.as_deref().map(Text),
            self.date,
            self.part,
            self.starts.map(|starts| Text(starts.to_string())),
            Text(self.content.as_str()),
        ]
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
