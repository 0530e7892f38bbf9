//! Reports: the figures of a period, and each plan's promises against their evidence (báo cáo).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Activity, AssessmentFigures, BoardFigures, DialogueFigures, FeedbackFigures, MaterialFigures, Period, PlanId,
    PlanStatus, ProcedureFigures, PromiseProgress, SessionId, SessionKind, ThemeReport, TopicFigures,
};

/// A report: what was promised and what is proven, in one period (báo cáo).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The period.
    pub period: Period,
    /// The day on which statuses are judged: evidence after it does not count.
    pub on: Date,
    /// The state of the store that was read, where it is not the present one.
    #[serde(default)]
    pub as_of: Option<Timestamp>,
    /// Figures of the sessions of the period.
    pub sessions: SessionFigures,
    /// The same figures by month, every month of the period.
    pub months: Vec<MonthFigures>,
    /// The same figures by type of session, types without any left out.
    pub kinds: Vec<KindFigures>,
    /// The same figures by topic of training, topics without any left out.
    #[serde(default)]
    pub topics: Vec<TopicFigures>,
    /// Each plan of the period's years, promise against proof.
    pub plans: Vec<PlanReport>,
    /// Procedures and where they are shown.
    #[serde(default)]
    pub procedures: ProcedureFigures,
    /// Feedback received, answered, late.
    #[serde(default)]
    pub feedback: FeedbackFigures,
    /// Dialogues and their questions.
    #[serde(default)]
    pub dialogues: DialogueFigures,
    /// Tests taken.
    #[serde(default)]
    pub assessments: AssessmentFigures,
    /// Materials and what was made known with them.
    #[serde(default)]
    pub materials: MaterialFigures,
    /// Themes of the period's years.
    #[serde(default)]
    pub themes: Vec<ThemeReport>,
    /// The leaders' schedule.
    #[serde(default)]
    pub board: BoardFigures,
    /// What somebody should look at.
    pub attention: Vec<Attention>,
}

impl Report {
    /// A report without figures.
    pub fn blank(period: Period, on: Date) -> Self {
        Self {
            period,
            on,
            as_of: None,
            sessions: SessionFigures::default(),
            months: Vec::new(),
            kinds: Vec::new(),
            topics: Vec::new(),
            plans: Vec::new(),
            procedures: ProcedureFigures::default(),
            feedback: FeedbackFigures::default(),
            dialogues: DialogueFigures::default(),
            assessments: AssessmentFigures::default(),
            materials: MaterialFigures::default(),
            themes: Vec::new(),
            board: BoardFigures::default(),
            attention: Vec::new(),
        }
    }
}

/// Counts of sessions and people. People who came to two sessions count twice (lượt người).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SessionFigures {
    /// Sessions planned and not yet held.
    pub planned: u32,
    /// Sessions that took place, with minutes or without.
    pub held: u32,
    /// Of these, sessions with minutes.
    pub minuted: u32,
    /// Sessions cancelled.
    pub cancelled: u32,
    /// People invited to the sessions that took place.
    pub invited: u64,
    /// Of these, people who came and so were informed.
    pub informed: u64,
    /// Of these, people at sessions where understanding was measured.
    pub measured: u64,
    /// Of these, people who understood.
    pub understood: u64,
}

impl SessionFigures {
    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            planned: self.planned.saturating_add(other.planned),
            held: self.held.saturating_add(other.held),
            minuted: self.minuted.saturating_add(other.minuted),
            cancelled: self.cancelled.saturating_add(other.cancelled),
            invited: self.invited.saturating_add(other.invited),
            informed: self.informed.saturating_add(other.informed),
            measured: self.measured.saturating_add(other.measured),
            understood: self.understood.saturating_add(other.understood),
        }
    }
}

/// The figures of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthFigures {
    /// Year.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: i8,
    /// The figures.
    pub figures: SessionFigures,
}

/// The figures of one type of session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindFigures {
    /// The type of session.
    pub kind: SessionKind,
    /// The figures.
    pub figures: SessionFigures,
}

/// One plan: what it promised, and what is proven.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanReport {
    /// The plan.
    pub plan: PlanId,
    /// Number and symbol as far as known: "149/KH-SXD", "KH-SXD".
    pub symbol: String,
    /// What it is about.
    pub subject: String,
    /// Its issuer.
    #[serde(default)]
    pub issuer: Option<String>,
    /// Its theme of the year.
    #[serde(default)]
    pub theme: Option<String>,
    /// Its status (trạng thái).
    pub status: PlanStatus,
    /// Each activity with its progress, in the plan's order.
    pub activities: Vec<ActivityReport>,
    /// Counts of activities by status.
    pub completion: Completion,
}

/// One activity with its progress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActivityReport {
    /// What was promised.
    pub activity: Activity,
    /// Its progress, by all evidence up to the report's day.
    pub progress: PromiseProgress,
}

/// Counts of activities by status, and of those proven in part. Each activity is counted once in the first five.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Completion {
    /// Done: all of it is proven.
    pub done: u32,
    /// Under way.
    pub under_way: u32,
    /// Not started.
    pub not_started: u32,
    /// Overdue.
    pub overdue: u32,
    /// Cancelled.
    pub cancelled: u32,
    /// Of those neither done nor cancelled: proven in part.
    pub partly: u32,
    /// Of those neither done nor cancelled: with evidence that somebody must confirm or refuse.
    pub possible: u32,
}

/// A point that needs attention, with the record it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attention {
    /// Stable code: `minutes_missing`, `minutes_incomplete`, `session_not_reported`, `figures_differ`,
    /// `activity_overdue`, `plan_year_missing`, `question_unanswered`, `dialogue_not_published`.
    pub code: String,
    /// Kind of record: `session`.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// The day concerned.
    #[serde(default)]
    pub on: Option<Date>,
    /// What to look at, in English.
    pub text: String,
    /// What to look at, in Vietnamese.
    pub text_vi: String,
}

/// The figures of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnoutCount {
    /// The session.
    pub session: SessionId,
    /// How many were invited.
    pub invited: u32,
    /// Of these, how many came and so were informed.
    pub informed: u32,
    /// Of these, how many understood.
    pub understood: u32,
    /// Whether they were counted from attendances; if not, they are those recorded with the session.
    pub counted: bool,
}
