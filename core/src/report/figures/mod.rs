//! Computes the figures of a report from a snapshot of the store, each subject in a file of its own. `scope` holds the
//! period, units and day that the figures are limited to.

mod assessments;
mod attention;
mod board;
mod dialogues;
mod feedback;
mod materials;
mod notes;
mod plans;
mod procedures;
pub(super) mod scope;
mod sessions;
mod themes;

use jiff::Timestamp;

use self::attention::Points;
use self::scope::{Scope, UnitSet};
use self::sessions::SessionSums;
use crate::error::{CchcError, Result};
use crate::model::{Completion, LeftOut, Period, Report, ReportQuery};
use crate::query::Query;
use crate::rules::{Judged, vietnam_date};
use crate::store::View;

impl Query for ReportQuery {
    type Answer = Report;
    const NAME: &'static str = "store.report";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Report> {
        report(self, view, now)
    }
}

/// Computes a report from one state of the store.
///
/// # Errors
/// `Invalid` for a period that ends before it begins or is longer than twenty years, or a limit of lists out of range;
/// `NotFound` for an unknown plan or unit.
pub fn report(question: ReportQuery, view: &View<'_>, now: Timestamp) -> Result<Report> {
    check(&question.period)?;
    check_limit(question.list_limit)?;
    let units = units(&question, view)?;
    let note = notes::note_of(view, &question)?;
    let ReportQuery { period, plan, on, list_limit, .. } = question;
    let limit = list_limit as usize;
    let today = vietnam_date(now);
    let on = on.unwrap_or_else(|| today.min(period.to));
    let judged = Judged::on(on, today);
    let scope = Scope { period: period.clone(), on, plan, units };
    let mut attention = Points::at_most(limit);
    let sessions = SessionSums::of(view, &scope, &mut attention)?;
    let mut reports = Bounded::at_most(limit);
    let mut completion = Completion::default();
    for plan in plans::plans_of(view, &period, plan)? {
        if let Some(report) = plans::plan_report(view, plan, judged, &scope, limit, &mut attention)? {
            completion = completion.plus(report.completion);
            reports.push(report);
        }
    }
    let mut procedures = procedures::figures(view, &scope, &mut attention)?;
    let feedback = feedback::figures(view, &scope, &mut attention)?;
    let dialogues = dialogues::figures(view, &scope, &mut attention)?;
    let mut themes = themes::figures(view, &scope, &mut attention)?;
    let mut assessments = assessments::figures(view, &scope)?;
    let (attention, points) = attention.finish();
    let left_out = [
        reports.left_out("plans"),
        cut(&mut procedures.stale, limit, "procedures.stale"),
        cut(&mut assessments.assessments, limit, "assessments.assessments"),
        cut(&mut assessments.units, limit, "assessments.units"),
        cut(&mut themes, limit, "themes"),
    ];
    Ok(Report {
        months: sessions.by_month(&period),
        kinds: sessions.by_kind(),
        topics: sessions.by_topic(),
        sessions: sessions.all,
        as_of: view.at(),
        plans: reports.kept,
        procedures,
        feedback,
        dialogues,
        assessments,
        materials: materials::figures(view, &scope)?,
        themes,
        board: board::figures(view, &scope)?,
        attention,
        left_out: left_out.into_iter().flatten().chain(points).collect(),
        completion,
        note,
        ..Report::blank(period, on)
    })
}

/// The first items of a list, and how many there were beyond.
struct Bounded<T> {
    limit: usize,
    kept: Vec<T>,
    beyond: u32,
}

impl<T> Bounded<T> {
    const fn at_most(limit: usize) -> Self {
        Self { limit, kept: Vec::new(), beyond: 0 }
    }

    fn push(&mut self, item: T) {
        if self.kept.len() < self.limit { self.kept.push(item) } else { self.beyond = self.beyond.saturating_add(1) }
    }

    fn left_out(&self, list: &str) -> Option<LeftOut> {
        (self.beyond > 0).then(|| LeftOut::of_list(list, self.beyond))
    }
}

/// Cuts a list down to its first items.
fn cut<T>(list: &mut Vec<T>, limit: usize, name: &str) -> Option<LeftOut> {
    let beyond = list.len().saturating_sub(limit);
    list.truncate(limit);
    (beyond > 0).then(|| LeftOut::of_list(name, beyond as u32))
}

pub(super) fn units(question: &ReportQuery, view: &View<'_>) -> Result<UnitSet> {
    match question.unit {
        Some(unit) => UnitSet::beneath(view, unit, question.as_successor),
        None if question.as_successor => {
            let (text, text_vi) = ("say whose successor", "phải nêu đơn vị kế thừa");
            Err(CchcError::invalid(ReportQuery::NAME, "unit", "required", text, text_vi))
        }
        None => Ok(UnitSet::default()),
    }
}

fn check_limit(limit: u32) -> Result<()> {
    if (1..=10_000).contains(&limit) {
        return Ok(());
    }
    let (text, text_vi) = ("must be 1 to 10,000", "phải từ 1 đến 10.000");
    Err(CchcError::invalid(ReportQuery::NAME, "list_limit", "range", text, text_vi))
}

fn check(period: &Period) -> Result<()> {
    let years = i32::from(period.to.year()) - i32::from(period.from.year());
    if period.to < period.from {
        let (text, text_vi) = ("the period ends before it begins", "kỳ báo cáo kết thúc trước khi bắt đầu");
        return Err(CchcError::invalid(ReportQuery::NAME, "period.to", "order", text, text_vi));
    }
    if years > 20 {
        let (text, text_vi) = ("a period is at most twenty years long", "kỳ báo cáo dài tối đa hai mươi năm");
        return Err(CchcError::invalid(ReportQuery::NAME, "period", "range", text, text_vi));
    }
    Ok(())
}
