//! The electronic board that shows the leaders' schedule: its lines and their changes (bảng quang điện tử).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{AppointmentId, AppointmentStatus, DayPart};

/// One line of the board, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardEntry {
    /// The appointment.
    pub appointment: AppointmentId,
    /// The part of the day.
    pub part: DayPart,
    /// The part of the day in Vietnamese: "Sáng".
    pub part_text: String,
    /// The position of the leader in the board's order, from 1; 0 if none was given.
    pub rank: u16,
    /// When the appointment starts, in Việt Nam time.
    #[serde(default)]
    pub starts: Option<Time>,
    /// When the appointment ends, in Việt Nam time.
    #[serde(default)]
    pub ends: Option<Time>,
    /// Start and end in Vietnamese; empty if no time is given.
    pub time_text: String,
    /// Title and name of the leader: "Giám đốc Nguyễn Văn An".
    pub leader: String,
    /// What the appointment is about; "Bận" (busy) if it is not public.
    pub content: String,
    /// Where it takes place; none if it is not public.
    #[serde(default)]
    pub place: Option<String>,
    /// Who takes part; none if it is not public.
    #[serde(default)]
    pub participants: Option<String>,
    /// The status of the appointment (trạng thái).
    pub status: AppointmentStatus,
    /// The status in Vietnamese: "Hủy"; empty if the appointment is unchanged since it was announced.
    pub status_text: String,
}

/// The board of one day: the answer of `appointments.board`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardFeed {
    /// The day that the board shows.
    pub date: Date,
    /// Sequence number of the last change of the store that the board reflects. Pass it as `after` to
    /// `appointments.board_changes` to get the changes after it.
    pub seq: i64,
    /// The lines: by part of the day, then by rank of the leader, then by start.
    pub entries: Vec<BoardEntry>,
}

/// How a line of the board changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BoardChangeKind {
    /// The line is new on this board (thêm).
    Added,
    /// The content of the line changed (thay đổi).
    Changed,
    /// The appointment was cancelled; the board still shows its line (hủy).
    Cancelled,
    /// The line is no longer on this board (bỏ).
    Removed,
}

/// One line of the board that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardChange {
    /// The appointment.
    pub appointment: AppointmentId,
    /// How it changed.
    pub change: BoardChangeKind,
    /// The line as it is now; none if it was removed.
    #[serde(default)]
    pub entry: Option<BoardEntry>,
}

/// The changes of the board of one day: the answer of `appointments.board_changes`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardChanges {
    /// The day that the board shows.
    pub date: Date,
    /// Sequence number of the last change of the store that is included. Pass it as `after` in the next call.
    pub seq: i64,
    /// Each line that changed: removed lines first, then the others in the order of the board.
    pub changes: Vec<BoardChange>,
}

/// Figures of the leaders' schedule in the period, up to the reference day (lịch công tác của lãnh đạo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BoardFigures {
    /// Appointments on the board, including cancelled ones; 0 in a report about one plan.
    pub appointments: u32,
    /// Days with at least one appointment.
    pub days: u32,
    /// Working days of the period up to the reference day; none if a year of the period has no calendar, or in a report
    /// about one plan.
    pub working_days: Option<u32>,
}
