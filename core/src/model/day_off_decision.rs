//! What is decided about days off year by year, and what still waits for it (quyết định về ngày nghỉ hằng năm).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::CalendarDay;

/// What days off are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// New Year (Tết Dương lịch).
    NewYear,
    /// Lunar New Year (Tết Nguyên đán): which five days are off is decided for each year.
    Tet,
    /// Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương).
    HungKings,
    /// Victory Day and Labour Day (30/4 và 1/5).
    VictoryAndLabourDay,
    /// National Day (Quốc khánh): which day next to it is off is decided for each year.
    NationalDay,
    /// Culture Day (Ngày Văn hóa Việt Nam): whether it is off was not found in any law.
    CultureDay,
    /// Anything else.
    Other,
}

impl Occasion {
    /// What is to be decided for it, in English.
    pub const fn question(self) -> &'static str {
        match self {
            Self::NewYear => "swapped days at New Year",
            Self::Tet => "the days off at Lunar New Year (Tết Nguyên đán)",
            Self::HungKings => "swapped days at the commemoration of the Hùng Kings",
            Self::VictoryAndLabourDay => "swapped days at Victory Day and Labour Day",
            Self::NationalDay => "the day off next to National Day",
            Self::CultureDay => "whether Culture Day is a day off",
            Self::Other => "days off",
        }
    }
}

/// One way in which a decision may turn out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DayChoice {
    /// What it is, in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm".
    pub name: Option<String>,
    /// The days that would not be what their weekdays say; none where everything stays as it is.
    pub days: Vec<CalendarDay>,
}

/// A decision that is still to come, or was not read, and the ways in which it may turn out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PendingDecision {
    /// What the days are for.
    pub occasion: Occasion,
    /// What is to be decided, in Vietnamese: "nghỉ Tết Nguyên đán".
    pub name: String,
    /// Why it is open, and where the choices are from (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// The ways in which it may turn out, at least two.
    pub choices: Vec<DayChoice>,
}

impl PendingDecision {
    /// Whether a day depends on it.
    pub fn concerns(&self, date: Date) -> bool {
        self.choices.iter().flat_map(|choice| &choice.days).any(|day| day.date == date)
    }
}

/// A decision that an answer waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AwaitedDecision {
    /// The year.
    pub year: i16,
    /// What the days are for.
    pub occasion: Occasion,
    /// The days asked about that depend on it.
    pub days: Vec<Date>,
    /// Why it is open, and where the choices are from (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// What is awaited, in English.
    pub text: String,
    /// The same in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán".
    pub text_vi: String,
}

impl AwaitedDecision {
    /// That a year waits for a decision, for the sake of some of its days.
    pub fn new(year: i16, decision: &PendingDecision, days: Vec<Date>) -> Self {
        Self {
            year,
            occasion: decision.occasion,
            days,
            basis: decision.basis.clone(),
            text: match decision.occasion {
                Occasion::Other => format!("{year}: awaits the decision on {}", decision.name),
                occasion => format!("{year}: awaits the decision on {}", occasion.question()),
            },
            text_vi: format!("{year}: chờ quyết định về {}", decision.name),
        }
    }
}

/// Days off as a decision or notice states them. Each day is as it would stand in a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DayOffDecision {
    /// Its number, verbatim: "8726/VPCP-KGVX".
    pub number: Option<String>,
    /// The day it was issued.
    pub issued: Option<Date>,
    /// Who issued it, verbatim.
    pub issuer: Option<String>,
    /// The words that name it, for the calendar's basis (căn cứ).
    pub basis: Option<String>,
    /// The occasions that it settles: what calendars await for them is awaited no longer.
    pub settles: Vec<Occasion>,
    /// The days that are not what their weekdays say, in their order.
    pub days: Vec<CalendarDay>,
}

/// A decision or notice on days off as it was read from its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionReading {
    /// What it says: look at it, correct it, and apply it with `calendars.apply_decision`.
    pub decision: DayOffDecision,
    /// What was not understood or contradicts itself, in the order of the text. A day that contradicts its weekday or
    /// lunar day is not in the decision; days off that the law does not give are, as they are stated.
    pub findings: Vec<super::Finding>,
}
