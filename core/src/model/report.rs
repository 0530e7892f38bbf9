//! Reports: figures of a period, and each plan's promises compared with their evidence (báo cáo).

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Activity, AssessmentFigures, AudienceFigures, BoardFigures, ComparedPeriods, DialogueFigures, FeedbackFigures,
    Figure, LeftOut, MaterialFigures, Period, PlanId, PlanStatus, ProcedureFigures, PromiseProgress, ReportLimits,
    ReportNote, SessionId, SessionKind, ThemeReport, TopicFigures, TrainingFigures, UnitFigures,
};

/// A report on one period: figures, and each plan's promises compared with their evidence (báo cáo).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The reporting period.
    pub period: Period,
    /// The reference day: statuses are as of the end of this day, and evidence dated after it does not count.
    pub on: Date,
    /// The instant of the snapshot that the report was computed from; none if it was the current state of the store.
    #[serde(default)]
    pub as_of: Option<Timestamp>,
    /// Figures of the sessions in the period.
    pub sessions: SessionFigures,
    /// The same figures for each month of the period, including months without sessions.
    pub months: Vec<MonthFigures>,
    /// The same figures by type of session; types without sessions are left out.
    pub kinds: Vec<KindFigures>,
    /// The same figures by topic of training; topics without sessions are left out.
    #[serde(default)]
    pub topics: Vec<TopicFigures>,
    /// Each plan of a year that the period touches, and each plan whose year is unknown; a report about one plan holds
    /// only that plan.
    pub plans: Vec<PlanReport>,
    /// Procedures, and the media on which they are posted.
    #[serde(default)]
    pub procedures: ProcedureFigures,
    /// Feedback received, answered, open and overdue.
    #[serde(default)]
    pub feedback: FeedbackFigures,
    /// Dialogues and their questions.
    #[serde(default)]
    pub dialogues: DialogueFigures,
    /// Tests that people took.
    #[serde(default)]
    pub assessments: AssessmentFigures,
    /// Materials, and disseminations.
    #[serde(default)]
    pub materials: MaterialFigures,
    /// Themes of the years that the period touches.
    #[serde(default)]
    pub themes: Vec<ThemeReport>,
    /// The leaders' schedule.
    #[serde(default)]
    pub board: BoardFigures,
    /// Points that need attention; of each code as many as a list may have.
    pub attention: Vec<Attention>,
    /// The lists that end before their last item, with how many items were left out; none if every list is whole.
    #[serde(default)]
    pub left_out: Vec<LeftOut>,
    /// Counts of the activities of all plans by status, including plans that were left out.
    #[serde(default)]
    pub completion: Completion,
    /// What people wrote for the report on this period, unit and plan; none if nobody did (phần lời của báo cáo).
    #[serde(default)]
    pub note: Option<ReportNote>,
    /// What the report is limited to.
    #[serde(default)]
    pub limits: ReportLimits,
    /// The session figures by unit, units with most sessions held first; units without sessions are left out.
    #[serde(default)]
    pub units: Vec<UnitFigures>,
    /// Trainings held and attended.
    #[serde(default)]
    pub trainings: TrainingFigures,
    /// The audience inside the agency.
    #[serde(default)]
    pub audience: AudienceFigures,
    /// The catalogue of figures: each with its definition, its value and its comparison, always all of them and in the
    /// same order.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// The periods that the figures are compared with; none if no comparison was asked for.
    #[serde(default)]
    pub compared: Option<ComparedPeriods>,
}

impl Report {
    /// A report without any figures.
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
            left_out: Vec::new(),
            completion: Completion::default(),
            note: None,
            limits: ReportLimits::default(),
            units: Vec::new(),
            trainings: TrainingFigures::default(),
            audience: AudienceFigures::default(),
            figures: Vec::new(),
            compared: None,
        }
    }

    /// How many items of a list were left out, of all codes.
    pub(crate) fn left_out_of(&self, list: &str) -> u32 {
        self.left_out.iter().filter(|left| left.list == list).fold(0, |sum, left| sum.saturating_add(left.count))
    }
}

/// Figures of sessions. A person who attended two sessions counts twice (lượt người).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct SessionFigures {
    /// Sessions that are planned and not reported as held by the reference day.
    pub planned: u32,
    /// Sessions that took place by the reference day, with minutes or without.
    pub held: u32,
    /// Of the sessions held, those with minutes.
    pub minuted: u32,
    /// Sessions cancelled.
    pub cancelled: u32,
    /// People invited to the sessions held.
    pub invited: u64,
    /// Of those invited, people who attended and so were informed.
    pub informed: u64,
    /// Of those informed, people at sessions where understanding was measured.
    pub measured: u64,
    /// Of those measured, people who understood.
    pub understood: u64,
}

impl SessionFigures {
    /// The sum of both, field by field; it saturates instead of overflowing.
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

/// The session figures of one month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthFigures {
    /// Year of the month.
    pub year: i16,
    /// Month, 1 to 12.
    pub month: i8,
    /// Figures of the sessions in the month, within the period.
    pub figures: SessionFigures,
}

/// The session figures of one type of session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KindFigures {
    /// The type of session.
    pub kind: SessionKind,
    /// Figures of the sessions of this type.
    pub figures: SessionFigures,
}

/// One plan: its promises compared with their evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanReport {
    /// The plan.
    pub plan: PlanId,
    /// Number and symbol: "149/KH-SXD"; the symbol alone on a draft: "KH-SXD".
    pub symbol: String,
    /// The subject of the plan (trích yếu).
    pub subject: String,
    /// Its issuer, as written.
    #[serde(default)]
    pub issuer: Option<String>,
    /// The theme of the year that it states.
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
    /// The activity: what was promised.
    pub activity: Activity,
    /// Its progress, from all evidence up to the reference day, including evidence from before the period. Each list
    /// of evidence holds the newest items, as many as a list may have; `activities.progress` returns all of them.
    pub progress: PromiseProgress,
    /// How much evidence there is, listed or not.
    #[serde(default)]
    pub evidence: EvidenceCounts,
}

/// How much evidence there is of an activity (số minh chứng).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct EvidenceCounts {
    /// Evidence that counts.
    pub counted: u32,
    /// Of the evidence that counts, evidence dated in the period.
    pub in_period: u32,
    /// Evidence that somebody should confirm or refuse.
    pub to_confirm: u32,
    /// Evidence that somebody refused.
    pub refused: u32,
}

/// Counts of activities by status, and of those proven in part. The first five add up to all activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Completion {
    /// Activities that are done: everything is proven.
    pub done: u32,
    /// Activities under way.
    pub under_way: u32,
    /// Activities not started.
    pub not_started: u32,
    /// Activities that are overdue.
    pub overdue: u32,
    /// Activities that are cancelled.
    pub cancelled: u32,
    /// Of the activities neither done nor cancelled, those proven in part.
    pub partly: u32,
    /// Of the activities neither done nor cancelled, those with evidence that somebody must confirm or refuse.
    pub possible: u32,
}

/// A point that needs attention, with the record that it concerns.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Attention {
    /// Stable code of the point. Of sessions: `minutes_missing`, `minutes_incomplete`, `session_not_reported`,
    /// `figures_differ`, `unit_ended`. Of plans: `plan_year_missing`. Of activities: `activity_overdue`,
    /// `evidence_to_confirm`. Of postings: `posting_stale`. Of procedures: `procedure_not_posted`. Of feedback:
    /// `feedback_not_registered`, `feedback_overdue`, `feedback_due_soon`, `feedback_clock_missing`. Of questions:
    /// `question_unanswered`. Of dialogues: `dialogue_not_published`. Of themes: `theme_not_posted`,
    /// `theme_not_briefed`, `task_overdue`.
    pub code: String,
    /// Kind of the record: `session`.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// The day that the point concerns, such as the day of a session or a last day; none if there is no such day.
    #[serde(default)]
    pub on: Option<Date>,
    /// What needs attention, in English.
    pub text: String,
    /// What needs attention, in Vietnamese.
    pub text_vi: String,
}

/// The attendance figures of one session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TurnoutCount {
    /// The session.
    pub session: SessionId,
    /// How many people were invited.
    pub invited: u32,
    /// Of those invited, how many attended and so were informed.
    pub informed: u32,
    /// Of those informed, how many understood.
    pub understood: u32,
    /// Whether the figures were counted from attendance records; if false, they are those entered with the session.
    pub counted: bool,
}
