//! Yearly decisions on days off, pending and made (quyết định về ngày nghỉ hằng năm).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::CalendarDay;

/// The occasion of days off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Occasion {
    /// New Year (Tết Dương lịch).
    NewYear,
    /// Lunar New Year (Tết Nguyên đán). A decision of each year sets which five days are off.
    Tet,
    /// Commemoration of the Hùng Kings (Giỗ Tổ Hùng Vương).
    HungKings,
    /// Victory Day and Labour Day (30/4 và 1/5).
    VictoryAndLabourDay,
    /// National Day (Quốc khánh). A decision of each year sets which adjacent day is off, too.
    NationalDay,
    /// Culture Day (Ngày Văn hóa Việt Nam). No law was found that says whether it is a day off.
    CultureDay,
    /// Any other occasion.
    Other,
}

impl Occasion {
    /// What a decision on the occasion has to settle, in English, as part of a sentence.
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

/// One possible outcome of a pending decision.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DayChoice {
    /// The outcome in Vietnamese: "02 ngày cuối năm và 03 ngày đầu năm".
    pub name: Option<String>,
    /// The days whose working time would differ from that of their weekdays; empty if no day would.
    pub days: Vec<CalendarDay>,
}

/// A decision that was not made yet, or that nobody entered, with its possible outcomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PendingDecision {
    /// The occasion of the days off.
    pub occasion: Occasion,
    /// What is to be decided, in Vietnamese; not blank: "nghỉ Tết Nguyên đán".
    pub name: String,
    /// Why the decision is pending, and the source of the possible outcomes (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// The possible outcomes, at least two, the most likely first.
    pub choices: Vec<DayChoice>,
}

impl PendingDecision {
    /// Whether any outcome lists the day.
    pub fn concerns(&self, date: Date) -> bool {
        self.choices.iter().flat_map(|choice| &choice.days).any(|day| day.date == date)
    }
}

/// A pending decision that may change an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AwaitedDecision {
    /// The year of the calendar that lists the pending decision.
    pub year: i16,
    /// The occasion of the days off.
    pub occasion: Occasion,
    /// The days in question that depend on the decision.
    pub days: Vec<Date>,
    /// Why the decision is pending, and the source of the possible outcomes (căn cứ).
    #[serde(default)]
    pub basis: Option<String>,
    /// What is pending, in English.
    pub text: String,
    /// What is pending, in Vietnamese: "2027: chờ quyết định về nghỉ Tết Nguyên đán".
    pub text_vi: String,
}

impl AwaitedDecision {
    /// A pending decision of the calendar of `year` that affects `days`.
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

/// A decision or notice on days off: which days are off or worked, as calendars list them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct DayOffDecision {
    /// Number and symbol, verbatim: "8726/VPCP-KGVX".
    pub number: Option<String>,
    /// The day on which it was issued.
    pub issued: Option<Date>,
    /// Who issued it, verbatim.
    pub issuer: Option<String>,
    /// The citation to store as `basis` of the calendar days (căn cứ).
    pub basis: Option<String>,
    /// The occasions that it decides: pending decisions of calendars on these occasions are removed.
    pub settles: Vec<Occasion>,
    /// The days whose working time differs from that of their weekdays, in date order.
    pub days: Vec<CalendarDay>,
}

/// A decision or notice on days off as read from its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DecisionReading {
    /// The decision as understood. Check it, correct it, and pass it to `calendars.apply_decision`.
    pub decision: DayOffDecision,
    /// What was not understood, or contradicts itself, in the order of the text. A day whose weekday or lunar day
    /// contradicts its date is left out of the decision; a day off that the law does not provide for is kept as stated.
    pub findings: Vec<super::Finding>,
}
