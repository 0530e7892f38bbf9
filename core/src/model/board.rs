//! Lines of the electronic board of the leaders' schedule (bảng quang điện tử).

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
    /// The part of the day in words: "Sáng".
    pub part_text: String,
    /// The order of the leader on the board, from 1.
    pub rank: u16,
    /// When it starts.
    #[serde(default)]
    pub starts: Option<Time>,
    /// When it ends.
    #[serde(default)]
    pub ends: Option<Time>,
    /// The times in words, from and to; empty where none is given.
    pub time_text: String,
    /// The leader, with title: "Giám đốc Nguyễn Văn An".
    pub leader: String,
    /// What it is about; "Bận" where that is not public.
    pub content: String,
    /// Where.
    #[serde(default)]
    pub place: Option<String>,
    /// Who takes part.
    #[serde(default)]
    pub participants: Option<String>,
    /// Its status (trạng thái).
    pub status: AppointmentStatus,
    /// Where it stands in words: "Hủy"; empty for what goes as announced.
    pub status_text: String,
}

/// The board of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardFeed {
    /// The day.
    pub date: Date,
    /// Number of the last change in the store that the board reflects; ask `appointments.board_changes` for what comes
    /// after it.
    pub seq: i64,
    /// Its lines: by part of the day, then the leaders' order, then time.
    pub entries: Vec<BoardEntry>,
}

/// How a line of the board changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BoardChangeKind {
    /// It is new on this board (thêm).
    Added,
    /// It says something else (thay đổi).
    Changed,
    /// It was cancelled, and the board shows that (hủy).
    Cancelled,
    /// It is no longer on this board (bỏ).
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
    /// The line as it is now; none where it was removed.
    #[serde(default)]
    pub entry: Option<BoardEntry>,
}

/// What changed on the board of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardChanges {
    /// The day.
    pub date: Date,
    /// Number of the last change in the store that is included.
    pub seq: i64,
    /// Each line that changed: first those removed, then the others in the board's order.
    pub changes: Vec<BoardChange>,
}

/// Figures of the leaders' schedule in the period (lịch công tác của lãnh đạo).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct BoardFigures {
    /// Appointments on the board, cancelled ones included; none where a report is about one plan.
    pub appointments: u32,
    /// Days with at least one.
    pub days: u32,
    /// Working days of the period up to the report's day; nothing where a year has no calendar.
    pub working_days: Option<u32>,
}
