//! Calendars of working days, one for each year (lịch làm việc).

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::day_off_decision::{Occasion, PendingDecision};
use super::record::{Called, IndexKey, Problems, Record, References, indexes, natural_key};
use super::{Header, UnitId};
use crate::text::day_vi;

/// Why a day is not worked, or is worked, otherwise than its weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DayKind {
    /// Public holiday (ngày nghỉ lễ, Tết).
    Holiday,
    /// Day off in place of a weekly day off that fell on a holiday (nghỉ bù).
    CompOff,
    /// Day off that is made up for by work on another day (nghỉ hoán đổi).
    SwapOff,
    /// Working day that makes up for a day off (làm bù, làm hoán đổi).
    SwapWork,
    /// Working day with work in the morning only (làm việc buổi sáng).
    MorningOnly,
    /// Working day with work in the afternoon only (làm việc buổi chiều).
    AfternoonOnly,
}

/// The part of a day that is working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WorkedPart {
    /// The whole day (cả ngày).
    Whole,
    /// The morning only (buổi sáng).
    Morning,
    /// The afternoon only (buổi chiều).
    Afternoon,
    /// No part: a day off (ngày nghỉ).
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

/// One day whose working time differs from that of its weekday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CalendarDay {
    /// The day whose working time differs, in the year of its calendar.
    pub date: Date,
    /// Why it differs.
    pub kind: DayKind,
    /// The name of the occasion: "Tết Nguyên đán".
    #[serde(default)]
    pub name: Option<String>,
    /// The decision that the entry is based on (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// Whether somebody read the decision, or a source that cites it (đã đối chiếu).
    #[serde(default)]
    pub verified: bool,
    /// The occasion of the pending decision that may still change this day; none if nothing is pending. Only answers of
    /// queries set it: a calendar lists its pending decisions in `pending`.
    #[serde(default)]
    pub awaits: Option<Occasion>,
}

/// Dates of one year that follow the lunar calendar of Việt Nam (UTC+7), which sometimes differs from China's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LunarYear {
    /// The year of the Gregorian calendar.
    pub year: i16,
    /// First day of the first lunar month (mùng 1 Tết).
    pub tet: Date,
    /// Commemoration of the Hùng Kings, 10th day of the third lunar month (Giỗ Tổ Hùng Vương).
    pub hung_kings: Date,
}

/// The days of one year whose working time differs from that of their weekdays (lịch làm việc). Without a calendar for
/// a year the store refuses to count its working days; it never guesses.
///
/// The calendar of a unit holds only what differs in that unit: it overrides the calendars of the units above it, which
/// override the national calendar. There is at most one calendar for each year and unit.
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
    /// The year, 1945 to 9999.
    pub year: i16,
    /// The unit that the calendar is for; none for the national calendar.
    pub unit: Option<UnitId>,
    /// Weekdays worked all day, from Monday (1) to Sunday (7). None to inherit them from the calendar above; the
    /// default of the national calendar is Monday to Friday (thứ Hai đến thứ Sáu).
    pub working_weekdays: Option<Vec<i8>>,
    /// Weekdays worked in the morning only, from Monday (1) to Sunday (7), none of which is in `working_weekdays`:
    /// `[6]` for a desk open on Saturday mornings. None to inherit them from the calendar above; the national default
    /// is no weekday.
    pub morning_weekdays: Option<Vec<i8>>,
    /// The time of day, in Việt Nam time, from which what arrives counts as received on the next working day. None to
    /// inherit it from the calendar above; the national default is 15:00.
    pub hand_over: Option<Time>,
    /// The days whose working time differs from that of their weekdays; all in `year`, none twice.
    pub days: Vec<CalendarDay>,
    /// Pending decisions about days of the year. A day that is listed in `days` is decided: pending decisions do not
    /// affect it.
    pub pending: Vec<PendingDecision>,
    /// The decisions that the calendar is based on (căn cứ).
    pub basis: Option<String>,
    /// Whether decisions are known for all days off of the year.
    pub verified: bool,
}

indexes! {|c: &WorkCalendar|
    unique year(year: i16 = c.year, unit: UnitId = c.unit);
}

impl Record for WorkCalendar {
    fn called(&self) -> Called {
        Called::by(self.year.to_string()).within(self.unit)
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.year, self.unit]
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
