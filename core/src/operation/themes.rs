//! Themes of the year: taken from plans, linked to tasks, followed.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::evidence::progress_of;
use super::{Command, Query, ResolveUnit};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Activity, ActivityId, ActivityStatus, Attachment, Header, IndexQuery, Plan, PlanId, Posting, PostingSubject,
    Record, Session, Theme, ThemeId, ThemeReport, ThemeTask, ThemeTaskStanding, ThemeTaskStatus, UnitId,
};
use crate::rules::{Judged, vietnam_date};
use crate::store::{Transaction, View};
use crate::text::day_vi;
use crate::text::folded_name;

/// Makes the theme that stands in a plan: its words, year and issuer. An issuer that is written out alone is the unit of
/// that name, where there is one.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ThemeFromPlan {
    /// The plan.
    pub plan: PlanId,
}

impl Command for ThemeFromPlan {
    type Output = Theme;
    const NAME: &'static str = "themes.from_plan";

    fn run(self, batch: &mut Transaction) -> Result<Theme> {
        let plan: Plan = batch.get(self.plan)?;
        let (Some(text), Some(year)) = (plan.theme.clone(), plan.year) else {
            let mut problems = Problems::default();
            if plan.theme.is_none() {
                problems.add("theme", "theme_missing", "the plan has no theme", "kế hoạch không nêu chủ đề");
            }
            if plan.year.is_none() {
                problems.add("year", "year_missing", "the plan's year is not known", "chưa rõ năm kế hoạch");
            }
            return Err(CchcError::refused(Self::NAME, problems));
        };
        let issuer_unit = match plan.issuer_unit {
            Some(unit) => Some(unit),
            None => unit_named(plan.issuer.as_deref(), year, batch)?,
        };
        batch.add(Theme {
            header: Header { scope: plan.header.scope, ..Header::default() },
            text,
            year,
            issuer: plan.issuer,
            issuer_unit,
            plan: Some(self.plan),
            ..Theme::default()
        })
    }
}

/// The one unit that an issuer's name means as the year begins.
fn unit_named(issuer: Option<&str>, year: i16, batch: &Transaction) -> Result<Option<UnitId>> {
    let Some(name) = issuer.filter(|name| !folded_name(name).is_empty()) else { return Ok(None) };
    let named = ResolveUnit { name: name.to_owned(), on: Date::new(year, 1, 1).ok() };
    let resolved = named.answer(&batch.view(), batch.now())?;
    Ok(resolved.unit.map(|unit| unit.id()))
}

/// Links a concrete task to a theme.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkThemeTask {
    /// The theme.
    pub id: ThemeId,
    /// What is to be done; the words of the activity where none are given.
    #[serde(default)]
    pub text: Option<String>,
    /// The unit that does it.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The activity that it is.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The last day for it.
    #[serde(default)]
    pub due: Option<Date>,
}

impl Command for LinkThemeTask {
    type Output = Theme;
    const NAME: &'static str = "themes.link_task";

    fn run(self, batch: &mut Transaction) -> Result<Theme> {
        let mut theme: Theme = batch.get(self.id)?;
        let text = match (self.text, self.activity) {
            (Some(text), _) => text,
            (None, Some(activity)) => batch.get::<Activity>(activity)?.title,
            (None, None) => {
                let (text, text_vi) = ("name the task or the activity", "phải nêu nhiệm vụ hoặc hoạt động");
                return Err(CchcError::invalid(Self::NAME, "text", "required", text, text_vi));
            }
        };
        if self.activity.is_some() && theme.tasks.iter().any(|task| task.activity == self.activity) {
            let (text, text_vi) = ("this activity is linked already", "hoạt động này đã được gắn với chủ đề");
            return Err(CchcError::invalid(Self::NAME, "activity", "named_twice", text, text_vi));
        }
        let (unit, activity, due) = (self.unit, self.activity, self.due);
        theme.tasks.push(ThemeTask { text, unit, activity, due, done_on: None });
        batch.update(theme)
    }
}

/// Records that a task of a theme was done.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FinishThemeTask {
    /// The theme.
    pub id: ThemeId,
    /// The task's number, from 1.
    pub number: u16,
    /// The day it was done; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for FinishThemeTask {
    type Output = Theme;
    const NAME: &'static str = "themes.finish_task";

    fn run(self, batch: &mut Transaction) -> Result<Theme> {
        let mut theme: Theme = batch.get(self.id)?;
        let today = batch.today();
        let on = self.on.unwrap_or(today);
        let count = theme.tasks.len();
        let mut problems = Problems::default();
        match usize::from(self.number).checked_sub(1).and_then(|position| theme.tasks.get_mut(position)) {
            Some(ThemeTask { done_on: Some(done), .. }) => {
                problems.add("number", "already_done", format!("done on {done}"), format!("đã hoàn thành ngày {done}"));
            }
            Some(task) => task.done_on = Some(on),
            None => {
                let (text, text_vi) = (format!("the theme has {count} tasks"), format!("chủ đề có {count} nhiệm vụ"));
                problems.add("number", "range", text, text_vi).allowing((1..=count).map(|number| number.to_string()));
            }
        }
        if on > today {
            problems.add("on", "not_yet", format!("today is {today}"), format!("hôm nay là {}", day_vi(today)));
        }
        problems.refuse(Self::NAME)?;
        batch.update(theme)
    }
}

/// Where a theme stands: whether it was posted and briefed on, and how far its tasks are.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StandingOfTheme {
    /// The theme.
    pub id: ThemeId,
    /// The day to judge on; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Query for StandingOfTheme {
    type Answer = ThemeReport;
    const NAME: &'static str = "themes.standing";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<ThemeReport> {
        standing(view, self.id, view.get(self.id)?, self.on.unwrap_or_else(|| vietnam_date(now)))
    }
}

/// Where a theme stands on a day.
pub(crate) fn standing(view: &View<'_>, id: ThemeId, theme: Theme, on: Date) -> Result<ThemeReport> {
    let activities = activity_statuses(view, &theme.tasks, on)?;
    let numbered = theme.tasks.iter().zip(1..);
    let task_standings: Vec<ThemeTaskStanding> = numbered
        .map(|(task, number)| ThemeTaskStanding {
            number,
            task: task.clone(),
            status: task_status(task, &activities, on),
        })
        .collect();
    Ok(ThemeReport {
        theme: id,
        year: theme.year,
        posted_on: posted_on(view, id, &theme, on)?,
        briefings: briefings(view, id, &theme, on)?,
        tasks: task_standings.len() as u32,
        task_standings,
        text: theme.text,
        issuer: theme.issuer,
    })
}

/// The first day the theme was up: that of a posting of it, or of a photograph that shows it.
fn posted_on(view: &View<'_>, id: ThemeId, theme: &Theme, on: Date) -> Result<Option<Date>> {
    let mut days = Vec::new();
    for posting in view.all::<Posting>(&IndexQuery::by("shows").with("shows", "year_theme"))? {
        if posting.subject == (PostingSubject::YearTheme { theme: id }) {
            days.push(posting.posted_on);
        }
    }
    for file in &theme.evidence {
        days.extend(view.get::<Attachment>(*file)?.dated);
    }
    Ok(days.into_iter().filter(|day| *day <= on).min())
}

/// How many sessions took place at which leaders briefed on it: those that name it, and those of its plan that name none.
fn briefings(view: &View<'_>, id: ThemeId, theme: &Theme, on: Date) -> Result<u32> {
    let of_kind = IndexQuery::by("kind").with("kind", "theme_briefing").until(on);
    let briefs = |session: &Session| match session.theme {
        Some(named) => named == id,
        None => theme.plan.is_some() && session.plan == theme.plan,
    };
    let sessions = view.all::<Session>(&of_kind)?;
    Ok(sessions.iter().filter(|session| session.took_place() && briefs(session)).count() as u32)
}

/// Where a task stands at the end of a day; its last day itself is not too late.
fn task_status(task: &ThemeTask, activities: &BTreeMap<ActivityId, ActivityStatus>, on: Date) -> ThemeTaskStatus {
    if is_done(task, on) {
        return ThemeTaskStatus::Done;
    }
    let is_late = task.due.is_some_and(|due| due < on);
    match task.activity.and_then(|activity| activities.get(&activity)) {
        Some(ActivityStatus::Done) => ThemeTaskStatus::Done,
        Some(ActivityStatus::Cancelled) => ThemeTaskStatus::Cancelled,
        Some(ActivityStatus::Overdue) => ThemeTaskStatus::Overdue,
        _ if is_late => ThemeTaskStatus::Overdue,
        _ => ThemeTaskStatus::Open,
    }
}

fn is_done(task: &ThemeTask, on: Date) -> bool {
    task.done_on.is_some_and(|done| done <= on)
}

/// Where the activities stand that tasks still to be done are. Each plan's evidence is looked through once.
fn activity_statuses(view: &View<'_>, tasks: &[ThemeTask], on: Date) -> Result<BTreeMap<ActivityId, ActivityStatus>> {
    let mut by_plan: BTreeMap<PlanId, BTreeMap<ActivityId, Activity>> = BTreeMap::new();
    for id in tasks.iter().filter(|task| !is_done(task, on)).filter_map(|task| task.activity) {
        let activity: Activity = view.get(id)?;
        by_plan.entry(activity.plan).or_default().insert(id, activity);
    }
    let mut statuses = BTreeMap::new();
    for (plan, activities) in by_plan {
        let plan: Plan = view.get(plan)?;
        let activities: Vec<Activity> = activities.into_values().collect();
        let progress = progress_of(view, &plan, &activities, Judged::on(on, on))?;
        statuses.extend(progress.into_iter().map(|progress| (progress.activity, progress.status)));
    }
    Ok(statuses)
}
