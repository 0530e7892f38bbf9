//! Computes the figures of a report from a snapshot of the store, each subject in a file of its own. `scope` holds the
//! period, units and day that the figures are limited to.

mod assessments;
mod board;
mod dialogues;
mod feedback;
mod materials;
mod plans;
mod procedures;
mod scope;
mod sessions;
mod themes;
mod topics;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::scope::{Scope, UnitSet};
use crate::error::{CchcError, Result};
use crate::model::{Period, PlanId, Report, UnitId};
use crate::query::Query;
use crate::rules::{Judged, vietnam_date};
use crate::store::View;

/// Promise against proof in a period: sessions by month and kind, each plan's activities with status and evidence, and
/// what somebody should look at.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportQuery {
    /// The period.
    pub period: Period,
    /// One plan; all plans of the period's years where none is named.
    #[serde(default)]
    pub plan: Option<PlanId>,
    /// The day on which statuses are judged; where none is given, the last day of the period, or today if it is not
    /// over.
    #[serde(default)]
    pub on: Option<Date>,
    /// One unit and those beneath it in the period; all where none is named.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// With the unit, every unit that became it, and those beneath these.
    #[serde(default)]
    pub as_successor: bool,
}

impl ReportQuery {
    /// About everything in a period.
    pub fn of(period: Period) -> Self {
        Self { period, plan: None, on: None, unit: None, as_successor: false }
    }
}

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
/// `Invalid` for a period that ends before it begins or is longer than twenty years; `NotFound` for an unknown plan or
/// unit.
pub fn report(question: ReportQuery, view: &View<'_>, now: Timestamp) -> Result<Report> {
    check(&question.period)?;
    let units = units(&question, view)?;
    let ReportQuery { period, plan, on, .. } = question;
    let today = vietnam_date(now);
    let on = on.unwrap_or_else(|| today.min(period.to));
    let judged = Judged::on(on, today);
    let scope = Scope { period: period.clone(), on, plan, units };
    let sessions = sessions::counted_sessions(view, &scope)?;
    let mut attention = Vec::new();
    for session in &sessions {
        session.look(on, &mut attention);
        attention.extend(sessions::host_ended(view, &session.session)?);
    }
    let plans = plans::plans_of(view, &period, plan)?;
    let mut reports = Vec::with_capacity(plans.len());
    for plan in plans {
        reports.extend(plans::plan_report(view, plan, judged, &scope.units, &mut attention)?);
    }
    let procedures = procedures::figures(view, &scope, &mut attention)?;
    let feedback = feedback::figures(view, &scope, &mut attention)?;
    let dialogues = dialogues::figures(view, &scope, &mut attention)?;
    let themes = themes::figures(view, &scope, &mut attention)?;
    Ok(Report {
        months: sessions::by_month(&period, &sessions),
        kinds: sessions::by_kind(&sessions),
        topics: topics::by_topic(&sessions),
        sessions: sessions::sum(&sessions),
        as_of: view.at(),
        plans: reports,
        procedures,
        feedback,
        dialogues,
        assessments: assessments::figures(view, &scope)?,
        materials: materials::figures(view, &scope)?,
        themes,
        board: board::figures(view, &scope)?,
        attention,
        ..Report::blank(period, on)
    })
}

fn units(question: &ReportQuery, view: &View<'_>) -> Result<UnitSet> {
    match question.unit {
        Some(unit) => UnitSet::beneath(view, unit, question.as_successor),
        None if question.as_successor => {
            let (text, text_vi) = ("say whose successor", "phải nêu đơn vị kế thừa");
            Err(CchcError::invalid(ReportQuery::NAME, "unit", "required", text, text_vi))
        }
        None => Ok(UnitSet::default()),
    }
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
