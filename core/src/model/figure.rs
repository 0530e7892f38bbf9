//! Figures of a report, each with its definition, and the records behind a figure (chỉ tiêu, số liệu).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Period, PlanId, SessionFigures, UnitId};

/// One figure of a report, with all that is needed to read and to check it. `docs/figures.md` lists every figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// Stable code: `sessions.held`. `store.figure_evidence` takes it and returns the records behind the figure.
    pub code: String,
    /// Name of the group of figures, in Vietnamese: "Hội nghị, cuộc họp".
    pub group: String,
    /// Name, in Vietnamese: "Số buổi đã tổ chức" (tên chỉ tiêu).
    pub name: String,
    /// Unit of measure, in Vietnamese: "buổi", "lượt người"; "%" for a share, "lượt/người" for attendances for each of
    /// the people (đơn vị tính).
    pub unit_of_measure: String,
    /// What is counted and how, in Vietnamese (cách tính).
    pub definition: String,
    /// What asks for the figure: a clause of the founding plan or of the law, or what is usual, in Vietnamese (nguồn).
    pub source: String,
    /// For what is divided, the code of the figure that it is divided by; none for counts.
    #[serde(default)]
    pub share_of: Option<String>,
    /// The figure; none if it cannot be told, and `absent` says why.
    #[serde(default)]
    pub value: Option<FigureValue>,
    /// Why there is no value; given exactly if there is none.
    #[serde(default)]
    pub absent: Option<FigureAbsence>,
    /// The figure of the period before; none if there is no such period or the figure cannot be told (kỳ trước).
    #[serde(default)]
    pub previous: Option<FigureValue>,
    /// The figure of the same period of the year before (cùng kỳ năm trước).
    #[serde(default)]
    pub last_year: Option<FigureValue>,
    /// The figure of the year up to the period's end (lũy kế từ đầu năm).
    #[serde(default)]
    pub year_to_date: Option<FigureValue>,
}

/// A count, or a share as its two parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureValue {
    /// The count; of a share the numerator (tử số).
    pub count: u64,
    /// Of a share the denominator, which may be 0; else none (mẫu số).
    #[serde(default)]
    pub of: Option<u64>,
}

/// Why a figure has no value (lý do chưa có số liệu).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FigureAbsence {
    /// No plan of the year has an audience inside the agency (không có kế hoạch nêu đối tượng trong cơ quan).
    NoAudience,
    /// Several plans of the year have an audience inside the agency: ask about one of them (nhiều kế hoạch).
    SeveralPlans,
    /// The plan gives no headcount of its audience inside the agency (chưa ghi số người).
    NoHeadcount,
    /// Press, radio and television are one form of communication in the store (không ghi riêng).
    NotToldApart,
    /// A year of the period has no calendar of days off (thiếu lịch nghỉ).
    NoCalendar,
}

/// The periods that a report's figures are compared with (kỳ so sánh).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComparedPeriods {
    /// The period before, as a whole; none for nine months and where there is none (kỳ trước).
    #[serde(default)]
    pub previous: Option<Period>,
    /// The same period of the year before, as a whole (cùng kỳ năm trước).
    #[serde(default)]
    pub last_year: Option<Period>,
    /// From the beginning of the year to the period's end, as of the report's reference day; none if the period begins
    /// before that year (lũy kế từ đầu năm).
    #[serde(default)]
    pub year_to_date: Option<Period>,
}

/// The plan, the units and so on that a report is limited to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ReportLimits {
    /// The only plan that it is about; none for all.
    pub plan: Option<PlanId>,
    /// The unit that it is about, with those beneath it; none for all.
    pub unit: Option<UnitId>,
    /// Whether units that became that unit are included.
    pub as_successor: bool,
}

/// The session figures of one unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnitFigures {
    /// The unit that holds the sessions, or else owns their records; none for sessions of no unit.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Its name; empty for sessions of no unit.
    pub name: String,
    /// Figures of its sessions.
    pub figures: SessionFigures,
    /// Headcount of the audience inside the agency, of the plan that this unit issued for the year of the period's end;
    /// none where no such plan, or more than one, gives it (số người của đối tượng).
    #[serde(default)]
    pub headcount: Option<u32>,
}

/// The figures of trainings, by who held them (tập huấn).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct TrainingFigures {
    /// Trainings that the agency holds (tổ chức).
    pub hosted: SessionFigures,
    /// Trainings of others that the agency attends (tham gia).
    pub joined: SessionFigures,
}

/// How many people the audience inside the agency has, by the plan of the year of the period's end (đối tượng).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AudienceFigures {
    /// The plan that gives it; none if `absent` says why.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// How many people (số người).
    #[serde(default)]
    pub headcount: Option<u32>,
    /// Why the headcount is not known; none if it is.
    #[serde(default)]
    pub absent: Option<FigureAbsence>,
}

impl Default for AudienceFigures {
    fn default() -> Self {
        Self { plan: None, headcount: None, absent: Some(FigureAbsence::NoAudience) }
    }
}

/// A record behind a figure (minh chứng của số liệu).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureEvidence {
    /// Kind of the record: `session`.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// The day by which it is counted; none if it has none.
    #[serde(default)]
    pub on: Option<Date>,
    /// What people call it, in Vietnamese; without names of people and without what citizens wrote.
    pub title: String,
    /// How much of the figure it is: 1 for a record that is counted, or the people of a session.
    pub amount: u64,
}

/// One page of the records behind a figure, by day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FigureEvidencePage {
    /// The records. The amounts of all pages add up to the figure; those of a share to its numerator.
    pub items: Vec<FigureEvidence>,
    /// The sum of the amounts of all pages.
    pub total: u64,
    /// The cursor of the next page; none on the last page.
    #[serde(default)]
    pub next: Option<String>,
}
