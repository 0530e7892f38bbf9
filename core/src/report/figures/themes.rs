//! Themes of the year.

use jiff::civil::Date;

use super::attention::Points;
use super::scope::Scope;
use crate::error::Result;
use crate::model::{Attention, IndexQuery, Record, Theme, ThemeReport, ThemeTaskStatus};
use crate::query::themes::standing;
use crate::store::View;

pub(in crate::report) fn figures(view: &View<'_>, scope: &Scope, attention: &mut Points) -> Result<Vec<ThemeReport>> {
    let (first, last) = (i64::from(scope.period.from.year()), i64::from(scope.period.to.year()));
    let mut reports = Vec::new();
    for theme in view.all::<Theme>(IndexQuery::by("year").since(first).until(last))? {
        let of_plan = scope.plan.is_none_or(|plan| theme.plan == Some(plan));
        if of_plan && scope.units.contains(theme.issuer_unit.or(theme.header.scope), scope.on) {
            let report = standing(view, theme.id(), theme, scope.on)?;
            look(&report, scope.on, attention);
            reports.push(report);
        }
    }
    Ok(reports)
}

fn look(report: &ThemeReport, on: Date, attention: &mut Points) {
    if on.year() < report.year {
        return;
    }
    let mut add = |code: &str, day: Option<Date>, text: String, text_vi: String| {
        attention.push(Attention {
            code: code.to_owned(),
            kind: "theme".to_owned(),
            id: report.theme.0,
            on: day,
            text,
            text_vi,
        });
    };
    let words = &report.text;
    if report.posted_on.is_none() {
        let text = format!("nothing shows that the theme was posted: {words}");
        add("theme_not_posted", None, text, format!("chưa có minh chứng niêm yết chủ đề: {words}"));
    }
    if report.briefings == 0 {
        let text = format!("no leader briefed on the theme yet: {words}");
        add("theme_not_briefed", None, text, format!("chưa quán triệt chủ đề: {words}"));
    }
    let overdue = report.task_standings.iter().filter(|standing| standing.status == ThemeTaskStatus::Overdue);
    for task in overdue.map(|standing| &standing.task) {
        let text = format!("overdue task of the theme: {}", task.text);
        add("task_overdue", task.due, text, format!("nhiệm vụ gắn với chủ đề quá hạn: {}", task.text));
    }
}
