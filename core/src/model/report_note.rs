//! What people write into a report beside its figures, and what the records suggest for it (phần lời của báo cáo).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::record::{Called, IndexKey, Problems, Record, References, indexes, natural_key};
use super::{Header, Period, PlanId, ReportNoteId, UnitId};
use crate::text::day_vi;

/// What a person writes into the report on a period, beside the figures (phần lời của báo cáo): each part as
/// paragraphs, in their order. There is one for a period, unit and plan; the report on the same period, unit and plan
/// carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportNote {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(default, skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// First day of the reporting period, included (từ ngày).
    pub from: Date,
    /// Last day of the reporting period, included (đến ngày).
    pub to: Date,
    /// The unit that the report is about; none if it is about all (đơn vị).
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The plan that the report is about; none if it is about all plans of the period (kế hoạch).
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// What was achieved, one paragraph each, none blank (đánh giá chung, kết quả đạt được).
    #[serde(default)]
    pub results: Vec<String>,
    /// Difficulties and obstacles, one paragraph each, none blank (khó khăn, vướng mắc).
    #[serde(default)]
    pub difficulties: Vec<String>,
    /// Their causes, one paragraph each, none blank (nguyên nhân).
    #[serde(default)]
    pub causes: Vec<String>,
    /// Proposals to those above, one paragraph each, none blank (đề xuất, kiến nghị).
    #[serde(default)]
    pub proposals: Vec<String>,
    /// Tasks of the next period, one paragraph each, none blank (nhiệm vụ kỳ sau).
    #[serde(default)]
    pub next_tasks: Vec<String>,
}

impl ReportNote {
    /// A note on a period without any text.
    pub fn of(period: &Period) -> Self {
        Self {
            header: Header::default(),
            from: period.from,
            to: period.to,
            unit: None,
            plan: None,
            results: Vec::new(),
            difficulties: Vec::new(),
            causes: Vec::new(),
            proposals: Vec::new(),
            next_tasks: Vec::new(),
        }
    }

    /// Its parts in the order of a report, each with its paragraphs.
    pub fn parts(&self) -> [(NotePart, &[String]); 5] {
        NotePart::ALL.map(|part| (part, self.part(part)))
    }

    fn part(&self, part: NotePart) -> &[String] {
        match part {
            NotePart::Results => &self.results,
            NotePart::Difficulties => &self.difficulties,
            NotePart::Causes => &self.causes,
            NotePart::Proposals => &self.proposals,
            NotePart::NextTasks => &self.next_tasks,
        }
    }
}

indexes! {|note: &ReportNote|
    unique period(from: Date = note.from, to: Date = note.to, unit: UnitId = note.unit, plan: PlanId = note.plan);
}

impl Record for ReportNote {
    fn called(&self) -> Called {
        Called::by(format!("{} – {}", day_vi(self.from), day_vi(self.to)))
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.from, self.to, self.unit, self.plan]
    }

    fn references(&self, to: &mut References) {
        to.optional("unit", self.unit);
        to.optional("plan", self.plan);
    }

    fn validate(&self, problems: &mut Problems) {
        problems.order("to", Some(self.from), Some(self.to));
        for (part, paragraphs) in self.parts() {
            for (position, paragraph) in paragraphs.iter().enumerate() {
                problems.required(&format!("{}[{position}]", part.field()), paragraph);
            }
        }
        if self.parts().iter().all(|(_, paragraphs)| paragraphs.is_empty()) {
            let (text, text_vi) = ("write at least one paragraph", "phải có ít nhất một đoạn");
            problems.add("results", "nothing_written", text, text_vi);
        }
    }
}

/// A part of what people write into a report (mục của phần lời).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NotePart {
    /// What was achieved (đánh giá chung, kết quả đạt được).
    Results,
    /// Difficulties and obstacles (khó khăn, vướng mắc).
    Difficulties,
    /// Their causes (nguyên nhân).
    Causes,
    /// Proposals to those above (đề xuất, kiến nghị).
    Proposals,
    /// Tasks of the next period (nhiệm vụ kỳ sau).
    NextTasks,
}

impl NotePart {
    /// All of them, in the order of a report.
    pub const ALL: [Self; 5] = [Self::Results, Self::Difficulties, Self::Causes, Self::Proposals, Self::NextTasks];

    /// The field of a note that holds it.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Results => "results",
            Self::Difficulties => "difficulties",
            Self::Causes => "causes",
            Self::Proposals => "proposals",
            Self::NextTasks => "next_tasks",
        }
    }
}

/// What the records suggest for the note of a report (gợi ý phần lời của báo cáo). Nothing of it is stored: a person
/// takes over, changes or drops each paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestedNote {
    /// The reporting period.
    pub period: Period,
    /// The reference day: what the suggestions say is as of the end of this day.
    pub on: Date,
    /// The note that is stored for this period, unit and plan; none if nobody wrote one.
    #[serde(default)]
    pub written: Option<ReportNoteId>,
    /// Suggested paragraphs, in the order of a report.
    pub paragraphs: Vec<SuggestedParagraph>,
}

/// A paragraph that the records suggest (đoạn gợi ý). It is a suggestion, not a statement of anybody's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SuggestedParagraph {
    /// The part of the note that it would stand in.
    pub part: NotePart,
    /// Stable code of its ground: a code of the report's points that need attention (`activity_overdue`), or
    /// `sessions_held`, `completion`, `feedback_answered`, `activity_cancelled`, `session_cancelled`, `activity_next`,
    /// `activity_continues`, `session_next`.
    pub code: String,
    /// The paragraph, in Vietnamese, as an official report would have it.
    pub text_vi: String,
    /// The records behind it, at most 50.
    pub records: Vec<NoteGround>,
    /// How many records are behind it, listed or not.
    pub count: u32,
}

/// A record behind a suggested paragraph (căn cứ của gợi ý).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NoteGround {
    /// Kind of the record: `activity`.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// The day that it concerns, such as the day of a session or a last day; none if there is no such day.
    #[serde(default)]
    pub on: Option<Date>,
    /// What it is, in Vietnamese.
    pub text_vi: String,
}
