//! Computes the figures of a report from a snapshot of the store, each subject in a file of its own. `scope` holds the
//! period, units and day that the figures are limited to.

pub(super) mod assessments;
pub(super) mod attention;
pub(super) mod board;
pub(super) mod dialogues;
pub(super) mod feedback;
pub(super) mod materials;
mod notes;
pub(super) mod plans;
pub(super) mod procedures;
pub(super) mod scope;
pub(super) mod sessions;
pub(super) mod themes;
pub(super) mod units;

use jiff::Timestamp;
use jiff::civil::Date;

use self::attention::Points;
use self::scope::{Scope, UnitSet};
use self::sessions::SessionSums;
use self::units::Audiences;
use super::catalogue::{self, ComparedReports};
use crate::error::{CchcError, Result};
use crate::model::{ComparedPeriods, Completion, Figure, LeftOut, Period, Report, ReportLimits, ReportQuery};
use crate::query::Query;
use crate::rules::{Judged, vietnam_date};
use crate::store::View;
use crate::trace::span;

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
    let _span = span!(DEBUG, "report", from = %question.period.from, to = %question.period.to);
    check_limit(question.list_limit)?;
    let note = notes::note_of(view, &question)?;
    let Asked { scope, today } = question.asked(ReportQuery::NAME, view, now)?;
    let ReportQuery { period, plan, list_limit, unit, as_successor, compare, .. } = question;
    let limit = list_limit as usize;
    let judged = Judged::on(scope.on, today);
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
    let counts = Report { completion, ..counts(view, &scope, sessions, &mut attention)? };
    let (attention, points) = attention.finish();
    let mut report =
        Report { as_of: view.at(), limits: ReportLimits { plan, unit, as_successor }, attention, note, ..counts };
    let compared = if compare { Some(others(view, &scope, today)?) } else { None };
    report.figures = figures(&report, compared.as_ref());
    report.compared = compared.map(|others| others.periods);
    let left_out = [
        reports.left_out("plans"),
        cut(&mut report.procedures.stale, limit, "procedures.stale"),
        cut(&mut report.assessments.assessments, limit, "assessments.assessments"),
        cut(&mut report.assessments.units, limit, "assessments.units"),
        cut(&mut report.themes, limit, "themes"),
        cut(&mut report.units, limit, "units"),
    ];
    report.plans = reports.kept;
    report.left_out = left_out.into_iter().flatten().chain(points).collect();
    Ok(report)
}

/// The figures of everything but plans, with whole lists.
fn counts(view: &View<'_>, scope: &Scope, sessions: SessionSums, attention: &mut Points) -> Result<Report> {
    let audiences = Audiences::of(view, scope)?;
    let procedures = procedures::figures(view, scope, attention)?;
    let feedback = feedback::figures(view, scope, attention)?;
    let dialogues = dialogues::figures(view, scope, attention)?;
    let themes = themes::figures(view, scope, attention)?;
    Ok(Report {
        months: sessions.by_month(&scope.period),
        kinds: sessions.by_kind(),
        topics: sessions.by_topic(),
        sessions: sessions.all,
        trainings: sessions.trainings,
        units: units::by_unit(view, sessions.units, &audiences.units)?,
        audience: audiences.all,
        procedures,
        feedback,
        dialogues,
        assessments: assessments::figures(view, scope)?,
        materials: materials::figures(view, scope)?,
        themes,
        board: board::figures(view, scope)?,
        ..Report::blank(scope.period.clone(), scope.on)
    })
}

/// The periods that a report is compared with, with the counts of each.
struct Others {
    periods: ComparedPeriods,
    /// Of the period before, of the year before, and of the year to date; the last is none if it is the report's own.
    counts: [Option<Report>; 3],
}

/// The counts of the periods that a report's figures are compared with.
fn others(view: &View<'_>, scope: &Scope, today: Date) -> Result<Others> {
    let period = &scope.period;
    let periods = ComparedPeriods {
        previous: period.previous(),
        last_year: period.last_year(),
        year_to_date: period.year_to_date(),
    };
    let days = |period: &Period| (period.from, period.to);
    let other = |period: &Option<Period>| {
        let period = period.as_ref().filter(|other| days(other) != days(&scope.period));
        period.map(|period| other_counts(view, &scope.of(period.clone()), today)).transpose()
    };
    let last_year = other(&periods.last_year)?;
    let is_last_year = periods.previous.as_ref().map(days) == periods.last_year.as_ref().map(days);
    let previous = if is_last_year { last_year.clone() } else { other(&periods.previous)? };
    let year_to_date = other(&periods.year_to_date)?;
    Ok(Others { counts: [previous, last_year, year_to_date], periods })
}

/// The counts of another period, with whole lists, without points and without plans.
fn other_counts(view: &View<'_>, scope: &Scope, today: Date) -> Result<Report> {
    let sessions = SessionSums::without_points(view, scope)?;
    let counts = counts(view, scope, sessions, &mut Points::at_most(0))?;
    let mut completion = Completion::default();
    for plan in plans::plans_of(view, &scope.period, scope.plan)? {
        let standings = plans::standings(view, &plan, Judged::on(scope.on, today), scope)?;
        standings.iter().for_each(|(_, standing)| completion.add(standing));
    }
    Ok(Report { completion, ..counts })
}

/// The figures of the catalogue.
fn figures(report: &Report, others: Option<&Others>) -> Vec<Figure> {
    let Some(Others { periods, counts: [previous, last_year, year_to_date] }) = others else {
        return catalogue::figures(report, ComparedReports::default());
    };
    let own = periods.year_to_date.is_some().then_some(report);
    let compared = ComparedReports {
        previous: previous.as_ref(),
        last_year: last_year.as_ref(),
        year_to_date: year_to_date.as_ref().or(own),
    };
    catalogue::figures(report, compared)
}

/// What a question is about: the scope that it names, and the day on which it is asked.
pub(super) struct Asked {
    pub scope: Scope,
    pub today: Date,
}

impl ReportQuery {
    /// What the question is about; `call` is the call that asks it.
    pub(super) fn asked(&self, call: &'static str, view: &View<'_>, now: Timestamp) -> Result<Asked> {
        check(call, &self.period)?;
        let units = match self.unit {
            Some(unit) => UnitSet::beneath(view, unit, self.as_successor)?,
            None if self.as_successor => {
                let (text, text_vi) = ("say whose successor", "phải nêu đơn vị kế thừa");
                return Err(CchcError::invalid(call, "unit", "required", text, text_vi));
            }
            None => UnitSet::default(),
        };
        let today = vietnam_date(now);
        let on = self.on.unwrap_or_else(|| today.min(self.period.to));
        Ok(Asked { scope: Scope { period: self.period.clone(), on, plan: self.plan, units }, today })
    }
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

fn check_limit(limit: u32) -> Result<()> {
    if (1..=10_000).contains(&limit) {
        return Ok(());
    }
    let (text, text_vi) = ("must be 1 to 10,000", "phải từ 1 đến 10.000");
    Err(CchcError::invalid(ReportQuery::NAME, "list_limit", "range", text, text_vi))
}

fn check(call: &'static str, period: &Period) -> Result<()> {
    let years = i32::from(period.to.year()) - i32::from(period.from.year());
    if period.to < period.from {
        let (text, text_vi) = ("the period ends before it begins", "kỳ báo cáo kết thúc trước khi bắt đầu");
        return Err(CchcError::invalid(call, "period.to", "order", text, text_vi));
    }
    if years > 20 {
        let (text, text_vi) = ("a period is at most twenty years long", "kỳ báo cáo dài tối đa hai mươi năm");
        return Err(CchcError::invalid(call, "period", "range", text, text_vi));
    }
    Ok(())
}
