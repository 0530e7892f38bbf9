//! Commands that create themes of the year from plans, and link and finish their tasks.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Activity, ActivityId, Header, Plan, PlanId, Theme, ThemeId, ThemeTask, UnitId};
use crate::store::Transaction;
use crate::text::day_vi;

/// Creates the theme (chủ đề) stated in a plan: its text, year and issuer. If the plan names its issuer by text only,
/// the unit of that name is linked if exactly one fits. Refused if the plan has no theme (`theme_missing`) or no year
/// (`year_missing`).
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
            None => match &plan.issuer {
                Some(name) => batch.view().unit_named(name, Theme::first_day(year))?,
                None => None,
            },
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

/// Adds a concrete task to a theme. At least one of `text` and `activity` is required.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct LinkThemeTask {
    /// The theme.
    pub id: ThemeId,
    /// What is to be done; the title of the activity if omitted.
    #[serde(default)]
    pub text: Option<String>,
    /// The unit that does it.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// The activity that carries it out; a theme links an activity once (`named_twice`).
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// Its deadline; the last day to do it.
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

/// Records that a task of a theme was done. Refused if it was done before (`already_done`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FinishThemeTask {
    /// The theme.
    pub id: ThemeId,
    /// The number of the task, from 1.
    pub number: u16,
    /// The day it was done; today if omitted. Not in the future (`not_yet`).
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
