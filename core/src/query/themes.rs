//! Queries on themes of the year: their postings, briefings, and the status of their tasks.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Query;
use super::evidence::progress_of;
use crate::error::Result;
use crate::model::facts::SessionFacts;
use crate::model::{
    Activity, ActivityId, ActivityStatus, Attachment, IndexQuery, Plan, PlanId, Posting, PostingSubject, SessionKind,
    Theme, ThemeId, ThemeReport, ThemeTask, ThemeTaskStanding, ThemeTaskStatus,
};
use crate::rules::{Judged, vietnam_date};
use crate::store::View;

/// Returns the status of a theme: when it was posted, how many briefings were held on it, and the status of each task.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StandingOfTheme {
    /// The theme.
    pub id: ThemeId,
    /// The day: status at the end of this day; today if omitted.
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

/// The status of a theme at the end of a day.
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

/// The first day the theme was posted: of a posting of it, or of a dated photograph that shows it.
fn posted_on(view: &View<'_>, id: ThemeId, theme: &Theme, on: Date) -> Result<Option<Date>> {
    let mut days = Vec::new();
    for posting in view.all::<Posting>(IndexQuery::by("shows").with("shows", "year_theme"))? {
        if posting.subject == (PostingSubject::YearTheme { theme: id }) {
            days.push(posting.posted_on);
        }
    }
    for file in &theme.evidence {
        days.extend(view.get::<Attachment>(*file)?.dated);
    }
    Ok(days.into_iter().filter(|day| *day <= on).min())
}

/// How many briefings (theme_briefing sessions) on the theme took place: those that name it, and those of its plan that
/// name no theme.
fn briefings(view: &View<'_>, id: ThemeId, theme: &Theme, on: Date) -> Result<u32> {
    let mut count = 0;
    view.each_facts(Date::MIN..=on, |_, session: &SessionFacts| {
        let briefs = match session.theme {
            Some(named) => named == id,
            None => theme.plan.is_some() && session.plan == theme.plan,
        };
        count += u32::from(session.kind == SessionKind::ThemeBriefing && session.took_place() && briefs);
        Ok(())
    })?;
    Ok(count)
}

/// The status of a task at the end of a day. It is overdue only after its deadline, not on it.
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

/// The status of the activities linked by unfinished tasks. Each plan's evidence is read once.
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
