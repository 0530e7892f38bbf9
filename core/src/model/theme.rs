//! The theme of the year, and the tasks linked to it (chủ đề năm).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::issuer::{self, IssuingBody};
use super::record::{Called, IndexKey, Problems, Record, References, Text, UnitNames, indexes, natural_key};
use super::{ActivityId, AttachmentId, Header, IndexQuery, LegalDocumentId, PlanId, Texts, ThemeId, UnitId};

/// One concrete task that is linked to a theme (nhiệm vụ cụ thể gắn với chủ đề).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct ThemeTask {
    /// What must be done; not blank.
    pub text: String,
    /// The unit that carries it out.
    pub unit: Option<UnitId>,
    /// The activity that tracks it: the task is done, overdue or cancelled when that activity is. `done_on` takes
    /// precedence.
    pub activity: Option<ActivityId>,
    /// The last day, included; none if there is no deadline (thời hạn).
    pub due: Option<Date>,
    /// The day on which it was done; none if it is not reported as done (ngày hoàn thành).
    pub done_on: Option<Date>,
}

/// The status of a task of a theme on a day. It is computed, never stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ThemeTaskStatus {
    /// Not done and not overdue (đang thực hiện).
    Open,
    /// Reported as done, or its activity is done (hoàn thành).
    Done,
    /// Not done after its last day, or its activity is overdue (quá hạn).
    Overdue,
    /// Its activity was cancelled (đã hủy).
    Cancelled,
}

/// A task of a theme with its status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemeTaskStanding {
    /// Number of the task among the theme's tasks, from 1.
    pub number: u16,
    /// The task.
    pub task: ThemeTask,
    /// Its status (trạng thái).
    pub status: ThemeTaskStatus,
}

/// The theme that an issuer sets for one year (chủ đề năm). There is at most one theme for each issuer and year: two
/// themes of a year have the same issuer if they name the same `issuer_unit`, or if their `issuer` is equal when letter
/// case and Vietnamese marks are ignored. An `issuer` without `issuer_unit` means the unit that has this name on
/// 1 January of the year, if there is exactly one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Theme {
    /// Identity, revision and time stamps, kept by the store; leave it out of a draft.
    #[serde(skip_serializing_if = "Header::is_blank")]
    pub header: Header,
    /// The theme, verbatim; not blank (nguyên văn).
    pub text: String,
    /// The year, 1945 to 9999.
    pub year: i16,
    /// The issuer, as written (cơ quan ban hành); required if `issuer_unit` is none. Leave it out if several units have
    /// that name, since one name can have one theme a year.
    pub issuer: Option<String>,
    /// The issuing unit; none if it is no unit of this store.
    pub issuer_unit: Option<UnitId>,
    /// The plan that states it.
    pub plan: Option<PlanId>,
    /// The decision that set it (văn bản ban hành).
    pub decision: Option<LegalDocumentId>,
    /// Photographs that show it posted (ảnh niêm yết). The `dated` day of each photograph proves that it was posted on
    /// that day.
    pub evidence: Vec<AttachmentId>,
    /// The tasks linked to it (nhiệm vụ cụ thể).
    pub tasks: Vec<ThemeTask>,
}

impl Theme {
    /// The issuer's name, folded; none if it is not given.
    pub(crate) fn folded_issuer(&self) -> Option<String> {
        issuer::folded(self.issuer.as_deref())
    }

    fn issuer_among(&self, units: &dyn UnitNames) -> IssuingBody {
        IssuingBody::of(self.issuer_unit, self.issuer.as_deref(), Self::first_day(self.year), units)
    }

    /// The day of a theme's year that decides which unit a name means.
    pub(crate) fn first_day(year: i16) -> Option<Date> {
        Date::new(year, 1, 1).ok()
    }
}

indexes! {|t: &Theme|
    by year(year: i16 = t.year);
    unique_if_given issuer_unit(issuer_unit: UnitId = unit, year: i16 = t.year) for unit in t.issuer_unit;
    unique_if_given folded_issuer(folded_issuer: Text = issuer, year: i16 = t.year) for issuer in t.folded_issuer();
    by plan(plan: PlanId = t.plan);
}

impl Record for Theme {
    const TEXTS: &'static [&'static str] = &["text", "issuer", "tasks.text"];

    fn texts<'a>(&'a self, to: &mut Texts<'a>) {
        to.title("text", &self.text);
        to.optional("issuer", self.issuer.as_deref());
        to.each("tasks", &self.tasks, |task| &task.text, "text");
    }

    fn called(&self) -> Called {
        Called::by(self.text.as_str()).or(Some(&self.year.to_string()))
    }

    fn natural_key(&self) -> IndexKey {
        natural_key![self.year, self.issuer_unit, self.folded_issuer().map(Text)]
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

    fn peers(&self) -> Vec<IndexQuery> {
        vec![IndexQuery::by("year").with("year", i64::from(self.year))]
    }

    /// Unique indexes hold units and names apart; this holds for a unit and its name, too.
    fn validate_beside(&self, other: &Self, units: &dyn UnitNames, problems: &mut Problems) {
        if self.year == other.year && self.issuer_among(units).is(&other.issuer_among(units)) {
            let path = if self.issuer_unit.is_some() { "issuer_unit" } else { "issuer" };
            let text = "this issuer has a theme for this year already: change that one";
            let text_vi = "cơ quan này đã có chủ đề của năm này: hãy sửa chủ đề đã có";
            problems.add(path, "second_theme", text, text_vi).allowing([other.header.id.to_string()]);
        }
    }
}

/// A theme on the reference day: whether it was posted and briefed on, and its tasks (chủ đề năm).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ThemeReport {
    /// The theme.
    pub theme: ThemeId,
    /// Its year.
    pub year: i16,
    /// Its text, verbatim.
    pub text: String,
    /// The issuer, as written; none if only its unit is given.
    #[serde(default)]
    pub issuer: Option<String>,
    /// The first day on which a posting or photograph shows it posted; none if nothing does (niêm yết).
    #[serde(default)]
    pub posted_on: Option<Date>,
    /// Sessions at which leaders briefed on it (số buổi quán triệt).
    pub briefings: u32,
    /// Number of tasks linked to it (nhiệm vụ cụ thể).
    pub tasks: u32,
    /// Each task with its status, in order.
    #[serde(default)]
    pub task_standings: Vec<ThemeTaskStanding>,
}
