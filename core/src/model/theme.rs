//! The theme of the year, and the tasks linked to it (chủ đề năm).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::record::{Index, Problems, Record, References, Text, indexes};
use super::{ActivityId, AttachmentId, Header, LegalDocumentId, PlanId, UnitId};
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
    /// The activity that it is: it is done when that is.
    pub activity: Option<ActivityId>,
    /// The last day for it (thời hạn).
    pub due: Option<Date>,
    /// The day it was done (ngày hoàn thành).
    pub done_on: Option<Date>,
}

/// Where a task of a theme stands; derived, never typed in.
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
    /// The activity that it is was called off (đã hủy).
    Cancelled,
}

/// A task of a theme and where it stands.
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

/// The theme an issuer gives a year. There is one for each issuer and year, by its unit and by its name as written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Theme {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// Its words, verbatim (nguyên văn).
    pub text: String,
    /// The year.
    pub year: i16,
    /// Who set it, as written (cơ quan ban hành). Left out where units share a name: the unit says which.
    pub issuer: Option<String>,
    /// Who set it, where that unit is in this store.
    pub issuer_unit: Option<UnitId>,
    /// The plan it stands in.
    pub plan: Option<PlanId>,
    /// The decision that set it (văn bản ban hành).
    pub decision: Option<LegalDocumentId>,
    /// Photographs of it where it is posted (ảnh niêm yết); their days say when it was.
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
