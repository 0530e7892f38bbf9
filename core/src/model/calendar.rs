//! Calendars of working days, one a year (lịch làm việc).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::day_off_decision::{Occasion, PendingDecision};
use super::record::{Index, Problems, Record, References, indexes};
use super::{Header, UnitId};
use crate::text::day_vi;

/// Why a day differs from what its weekday says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Public holiday (ngày nghỉ lễ, Tết).
    Holiday,
    /// Rest in place of a weekly rest that fell on a holiday (nghỉ bù).
    CompOff,
    /// Off, made up for on another day (nghỉ hoán đổi).
    SwapOff,
    /// A working day in place of another day off (làm bù, làm hoán đổi).
    SwapWork,
    /// A working day in the morning alone (làm việc buổi sáng).
    MorningOnly,
    /// A working day in the afternoon alone (làm việc buổi chiều).
    AfternoonOnly,
}

/// The part of a day that is worked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WorkedPart {
    /// All of it (cả ngày).
    Whole,
    /// The morning alone (buổi sáng).
    Morning,
    /// The afternoon alone (buổi chiều).
    Afternoon,
    /// Nothing (ngày nghỉ).
    Off,
}

impl WorkedPart {
    /// How many half-days are worked, 0 to 2.
    pub const fn half_days(self) -> u32 {
        match self {
            Self::Whole => 2,
            Self::Morning | Self::Afternoon => 1,
            Self::Off => 0,
        }
    }
}

impl DayKind {
    /// The part of such a day that is worked.
    pub const fn part(self) -> WorkedPart {
        match self {
            Self::Holiday | Self::CompOff | Self::SwapOff => WorkedPart::Off,
            Self::SwapWork => WorkedPart::Whole,
            Self::MorningOnly => WorkedPart::Morning,
            Self::AfternoonOnly => WorkedPart::Afternoon,
        }
    }
}

/// One day that differs from what its weekday says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarDay {
    /// The day.
    pub date: Date,
    /// Why it differs.
    pub kind: DayKind,
    /// Its name: "Tết Nguyên đán".
    #[serde(default)]
    pub name: Option<String>,
    /// The decision behind it (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether the decision, or a source that cites it, was read (đã đối chiếu).
    #[serde(default)]
    pub verified: bool,
    /// The occasion whose decision it waits for: it may be as told here, or something else. Only answers say so; what a
    /// calendar waits for stands in its `pending`.
    #[serde(default)]
    pub awaits: Option<Occasion>,
}

/// The days of a year that follow the lunar calendar of Việt Nam (UTC+7), which at times differ from China's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LunarYear {
    /// The year.
    pub year: i16,
    /// First day of the first lunar month (mùng 1 Tết).
    pub tet: Date,
    /// Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương).
    pub hung_kings: Date,
}

/// The days of one year that differ from what their weekdays say (lịch làm việc). For a year without a calendar working
/// days are not known, and nothing is guessed.
///
/// A calendar of a unit holds only what differs there: it overrides that of the units above it, which override the
/// national one. There is at most one for each year and unit.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct WorkCalendar {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The year, from 1945.
    pub year: i16,
    /// The unit it is for; none for the national one.
    pub unit: Option<UnitId>,
    /// Weekdays worked all day, Monday 1 to Sunday 7; none to take them from the calendar above, finally Monday to
    /// Friday (thứ Hai đến thứ Sáu).
    pub working_weekdays: Option<Vec<i8>>,
    /// Weekdays worked in the morning alone, none of them also worked all day: 6 for a desk open on Saturday mornings.
    pub morning_weekdays: Option<Vec<i8>>,
    /// The time from which what arrives counts as received on the next working day; none to take it from the calendar
    /// above, finally 15:00.
    pub hand_over: Option<Time>,
    /// The days that differ from what their weekdays say.
    pub days: Vec<CalendarDay>,
    /// Decisions about days of the year that are still to come. They do not affect a day named in `days`.
    pub pending: Vec<PendingDecision>,
    /// The decisions it is based on (căn cứ).
    pub basis: Option<String>,
    /// Whether all days off of the year are known from decisions.
    pub verified: bool,
}

impl Record for WorkCalendar {
    fn indexes() -> &'static [Index<Self>] {
        indexes! {|c: &WorkCalendar|
            unique year(year: c.year, unit: c.unit);
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.year("year", self.year);
        self.check_days(&self.days, "", problems);
        for (position, decision) in self.pending.iter().enumerate() {
            self.check_pending(decision, &format!("pending[{position}]."), problems);
        }
        for (path, weekdays) in
            [("working_weekdays", &self.working_weekdays), ("morning_weekdays", &self.morning_weekdays)]
        {
            if weekdays.iter().flatten().any(|weekday| !(1..=7).contains(weekday)) {
                problems.add(path, "range", "must be 1 (Monday) to 7 (Sunday)", "phải từ 1 (thứ Hai) đến 7 (Chủ nhật)");
            }
        }
        let whole = self.working_weekdays.as_deref().unwrap_or_default();
        if self.morning_weekdays.iter().flatten().any(|weekday| whole.contains(weekday)) {
            let (text, text_vi) =
                ("a weekday is worked on whole or in the morning alone", "mỗi thứ chỉ ghi ở một danh sách");
            problems.add("morning_weekdays", "named_twice", text, text_vi);
        }
    }
}

impl WorkCalendar {
    fn check_days(&self, days: &[CalendarDay], within: &str, problems: &mut Problems) {
        for (position, day) in days.iter().enumerate() {
            let path = format!("{within}days[{position}].date");
            if day.date.year() != self.year {
                let text_vi = format!("{} không thuộc năm {}", day_vi(day.date), self.year);
                problems.add(&path, "other_year", format!("{} is not in {}", day.date, self.year), text_vi);
            }
            if days.iter().take(position).any(|other| other.date == day.date) {
                problems.add(&path, "named_twice", "is named twice", "được nêu hai lần");
            }
        }
    }

    fn check_pending(&self, decision: &PendingDecision, within: &str, problems: &mut Problems) {
        if decision.name.trim().is_empty() {
            let (text, text_vi) = ("say what is to be decided", "cần ghi việc đang chờ quyết định");
            problems.add(&format!("{within}name"), "required", text, text_vi);
        }
        if decision.choices.len() < 2 {
            let (text, text_vi) = ("needs at least two choices", "cần ít nhất hai phương án");
            problems.add(&format!("{within}choices"), "too_few", text, text_vi);
        }
        for (position, choice) in decision.choices.iter().enumerate() {
            self.check_days(&choice.days, &format!("{within}choices[{position}]."), problems);
        }
    }
}
