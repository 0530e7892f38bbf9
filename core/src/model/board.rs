//! What the electronic board shows (bảng quang điện tử).

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
    /// The leader's place on the board.
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
    /// What it is; "Bận" for what the public is not shown.
    pub content: String,
    /// Where.
    #[serde(default)]
    pub place: Option<String>,
    /// Who takes part.
    #[serde(default)]
    pub participants: Option<String>,
    /// Where it stands.
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
    /// The last change the board knows of; ask `appointments.board_changes` for what comes after it.
    pub seq: i64,
    /// Its lines: by part of the day, then the leaders' order, then time.
    pub entries: Vec<BoardEntry>,
}

/// What became of a line of the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BoardChangeKind {
    /// It is new on this board (thêm).
    Added,
    /// It says something else (thay đổi).
    Changed,
    /// It was called off; the board says so (hủy).
    Cancelled,
    /// It is no longer on this board (bỏ).
    Removed,
}

/// One line of the board that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardChange {
    /// The appointment.
    pub appointment: AppointmentId,
    /// What became of it.
    pub change: BoardChangeKind,
    /// The line as it is now; nothing for one that was removed.
    #[serde(default)]
    pub entry: Option<BoardEntry>,
}

/// What changed on the board of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BoardChanges {
    /// The day.
    pub date: Date,
    /// The last change the board knows of now.
    pub seq: i64,
    /// Each line that is not what it was: first those removed, then the others in the board's order.
    pub changes: Vec<BoardChange>,
}
