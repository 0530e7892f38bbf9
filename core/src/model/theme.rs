//! The theme of the year, and the tasks linked to it (chủ đề năm).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, Problems, Record, References, Text, indexes};
use super::{ActivityId, AttachmentId, Header, LegalDocumentId, PlanId, ThemeId, UnitId};
use crate::text::folded_name;

/// A concrete task that the theme is linked to (nhiệm vụ cụ thể gắn với chủ đề).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ThemeTask {
    /// What is to be done.
    pub text: String,
    /// The unit that does it.
    pub unit: Option<UnitId>,
    /// The activity that it is tracked as: it is done when that is.
    pub activity: Option<ActivityId>,
    /// The last day for it (thời hạn).
    pub due: Option<Date>,
    /// The day it was done (ngày hoàn thành).
    pub done_on: Option<Date>,
}

/// The status of a task of a theme; computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ThemeTaskStatus {
    /// To be done (đang thực hiện).
    Open,
    /// Done (hoàn thành).
    Done,
    /// Its last day has passed and it is not done (quá hạn).
    Overdue,
    /// The activity that it is tracked as was cancelled (đã hủy).
    Cancelled,
}

/// A task of a theme with its status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemeTaskStanding {
    /// Its number among the theme's tasks, from 1.
    pub number: u16,
    /// The task.
    pub task: ThemeTask,
    /// Its status (trạng thái).
    pub status: ThemeTaskStatus,
}

/// The theme that an issuer sets for a year (chủ đề năm). There is at most one for each issuer and year; issuers are
/// the same where their unit is, or their name as written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Theme {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Its text, verbatim; not blank (nguyên văn).
    pub text: String,
    /// The year, from 1945.
    pub year: i16,
    /// Who set it, as written (cơ quan ban hành); required where no unit is given. Leave it out where several units
    /// share the name.
    pub issuer: Option<String>,
    /// Who set it, where that unit is in this store.
    pub issuer_unit: Option<UnitId>,
    /// The plan that states it.
    pub plan: Option<PlanId>,
    /// The decision that set it (văn bản ban hành).
    pub decision: Option<LegalDocumentId>,
    /// Photographs of it where it is posted (ảnh niêm yết); their days tell when it was.
    pub evidence: Vec<AttachmentId>,
    /// The tasks linked to it (nhiệm vụ cụ thể).
    pub tasks: Vec<ThemeTask>,
}

impl Theme {
    /// The issuer's name folded, where it is written out.
    pub(crate) fn folded_issuer(&self) -> Option<String> {
        self.issuer.as_deref().map(folded_name).filter(|name| !name.is_empty())
    }
}

impl Record for Theme {
    fn indexes() -> &'static [Index<Self>] {
        indexes! {|t: &Theme|
            by year(year: t.year);
            unique_if_given issuer_unit(issuer_unit: unit, year: t.year) for unit in t.issuer_unit;
            unique_if_given folded_issuer(folded_issuer: Text(issuer), year: t.year) for issuer in t.folded_issuer();
            by plan(plan: t.plan);
        }
    }

    fn references(&self, to: &mut References) {
        to.optional("issuer_unit", self.issuer_unit);
        to.optional("plan", self.plan);
        to.optional("decision", self.decision);
        to.each("evidence", &self.evidence);
        for (position, task) in self.tasks.iter().enumerate() {
            to.optional(format!("tasks[{position}].unit"), task.unit);
            to.optional(format!("tasks[{position}].activity"), task.activity);
        }
    }

    fn validate(&self, problems: &mut Problems) {
        problems.required("text", &self.text);
        problems.year("year", self.year);
        problems.not_blank("issuer", self.issuer.as_deref());
        if self.issuer_unit.is_none() && self.issuer.is_none() {
            problems.add("issuer", "required", "say who set the theme", "phải nêu cơ quan ban hành chủ đề");
        }
        for (position, task) in self.tasks.iter().enumerate() {
            problems.required(&format!("tasks[{position}].text"), &task.text);
        }
    }
}

/// A theme of the year: whether it was posted, briefed on, and linked to tasks (chủ đề năm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemeReport {
    /// The theme.
    pub theme: ThemeId,
    /// Its year.
    pub year: i16,
    /// Its text, verbatim.
    pub text: String,
    /// Who set it.
    #[serde(default)]
    pub issuer: Option<String>,
    /// The day it was first posted (niêm yết).
    #[serde(default)]
    pub posted_on: Option<Date>,
    /// Sessions that took place at which leaders briefed on it (số buổi quán triệt).
    pub briefings: u32,
    /// Concrete tasks linked to it (nhiệm vụ cụ thể).
    pub tasks: u32,
    /// Each task with its status.
    #[serde(default)]
    pub task_standings: Vec<ThemeTaskStanding>,
}
