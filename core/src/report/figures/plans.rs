//! Plans and their activities: status, evidence and completion.

use jiff::civil::Date;

use super::attention::Points;
use super::scope::Scope;
use crate::error::Result;
use crate::model::{
    Activity, ActivityReport, ActivityStatus, Attention, Completion, IndexQuery, Period, Plan, PlanId, PlanReport,
    PromiseProgress, ProofState, Record, Scalar, UnitId,
};
use crate::query::evidence::{Standing, standings_of};
use crate::query::plans::activities_of;
use crate::rules::Judged;
use crate::store::View;

pub(in crate::report) fn plans_of(view: &View<'_>, period: &Period, plan: Option<PlanId>) -> Result<Vec<Plan>> {
    if let Some(plan) = plan {
        return Ok(vec![view.get(plan)?]);
    }
    let years = (i64::from(period.from.year()), i64::from(period.to.year()));
    let mut plans: Vec<Plan> = view.all(IndexQuery::by("year").since(years.0).until(years.1))?;
    // Whose year nobody knows, nobody can leave out.
    plans.extend(view.all::<Plan>(IndexQuery::by("year").with("year", Scalar::Nothing))?);
    Ok(plans)
}

/// A plan's activities, where the plan or any of them belongs to the units asked about; those of other units are left
/// out. An activity belongs to the unit that leads it, else to that of its plan.
pub(super) fn plan_report(
    view: &View<'_>,
    plan: Plan,
    judged: Judged,
    scope: &Scope,
    limit: usize,
    attention: &mut Points,
) -> Result<Option<PlanReport>> {
    let Some(activities) = activities_in_scope(view, &plan, judged.on, scope)? else { return Ok(None) };
    if plan.year.is_none() {
        attention.push(Attention {
            code: "plan_year_missing".to_owned(),
            kind: "plan".to_owned(),
            id: plan.header.id,
            on: None,
            text: format!("the year it plans for is not known: {}", plan.subject),
            text_vi: format!("chưa rõ năm kế hoạch: {}", plan.subject),
        });
    }
    let (standings, proofs) = standings_of(view, &plan, &activities, judged)?;
    let mut completion = Completion::default();
    let mut reports = Vec::with_capacity(activities.len());
    for (activity, standing) in activities.into_iter().zip(standings) {
        completion.add(&standing);
        let progress = &standing.progress;
        if progress.status == ActivityStatus::Overdue {
            let missing = progress.missing.join(", ");
            let title = &activity.title;
            attention.push(Attention {
                code: "activity_overdue".to_owned(),
                kind: "activity".to_owned(),
                id: activity.header.id,
                on: progress.due,
                text: format!("overdue{}: {title}", bracketed(&missing_in_english(progress), "no proof for ")),
                text_vi: format!("quá hạn{}: {title}", bracketed(&missing, "thiếu minh chứng ")),
            });
        }
        if let Some(point) = to_confirm(&activity, &standing) {
            attention.push(point);
        }
        let evidence = standing.counts(&scope.period);
        let progress = standing.write(view, &proofs, limit)?;
        reports.push(ActivityReport { activity, progress, evidence });
    }
    let symbol = match &plan.number {
        Some(number) => format!("{number}/{}", plan.symbol),
        None => plan.symbol.clone(),
    };
    Ok(Some(PlanReport {
        plan: plan.id(),
        symbol,
        subject: plan.subject,
        issuer: plan.issuer,
        theme: plan.theme,
        status: plan.status,
        activities: reports,
        completion,
    }))
}

/// A plan's activities that are in scope; none where neither they nor the plan are.
pub(in crate::report) fn activities_in_scope(
    view: &View<'_>,
    plan: &Plan,
    on: Date,
    scope: &Scope,
) -> Result<Option<Vec<Activity>>> {
    let (units, own) = (&scope.units, unit_of(plan));
    let mut activities = activities_of(view, plan.id())?;
    activities.retain(|activity| units.contains(activity.lead_unit.or(own), on));
    let is_in_scope = !activities.is_empty() || units.contains(own, on);
    Ok(is_in_scope.then_some(activities))
}

/// The unit that a plan belongs to.
pub(super) fn unit_of(plan: &Plan) -> Option<UnitId> {
    plan.issuer_unit.or(plan.header.scope)
}

/// Where the activities of a plan stand, with the activities; none where the plan is not in scope.
pub(in crate::report) fn standings(
    view: &View<'_>,
    plan: &Plan,
    judged: Judged,
    scope: &Scope,
) -> Result<Vec<(Activity, Standing)>> {
    let Some(activities) = activities_in_scope(view, plan, judged.on, scope)? else { return Ok(Vec::new()) };
    let (standings, _) = standings_of(view, plan, &activities, judged)?;
    Ok(activities.into_iter().zip(standings).collect())
}

/// Of several acts those that are overdue; of one the periods that are missing.
fn missing_in_english(progress: &PromiseProgress) -> String {
    if progress.acts.len() < 2 {
        return progress.missing.join(", ");
    }
    let overdue = progress.acts.iter().filter(|act| act.status == ActivityStatus::Overdue);
    overdue.map(|act| act.text.as_str()).collect::<Vec<_>>().join(", ")
}

fn bracketed(text: &str, label: &str) -> String {
    if text.is_empty() { String::new() } else { format!(" ({label}{text})") }
}

/// Evidence that might prove what is not proven: somebody must say.
fn to_confirm(activity: &Activity, standing: &Standing) -> Option<Attention> {
    let (count, title) = (standing.to_confirm().count(), &activity.title);
    (count > 0).then(|| Attention {
        code: "evidence_to_confirm".to_owned(),
        kind: "activity".to_owned(),
        id: activity.header.id,
        on: standing.to_confirm().last(),
        text: format!("{count} possible evidence to confirm or refuse: {title}"),
        text_vi: format!("{count} minh chứng cần xác nhận: {title}"),
    })
}

impl Completion {
    /// The sum of both, field by field.
    pub(in crate::report) fn plus(self, other: Self) -> Self {
        Self {
            done: self.done.saturating_add(other.done),
            under_way: self.under_way.saturating_add(other.under_way),
            not_started: self.not_started.saturating_add(other.not_started),
            overdue: self.overdue.saturating_add(other.overdue),
            cancelled: self.cancelled.saturating_add(other.cancelled),
            partly: self.partly.saturating_add(other.partly),
            possible: self.possible.saturating_add(other.possible),
        }
    }

    pub(in crate::report) fn add(&mut self, standing: &Standing) {
        let progress = &standing.progress;
        let count = match progress.status {
            ActivityStatus::Done => &mut self.done,
            ActivityStatus::UnderWay => &mut self.under_way,
            ActivityStatus::NotStarted => &mut self.not_started,
            ActivityStatus::Overdue => &mut self.overdue,
            ActivityStatus::Cancelled => &mut self.cancelled,
        };
        *count += 1;
        if progress.is_open() {
            self.partly += u32::from(progress.proof == ProofState::Partly);
            self.possible += u32::from(standing.to_confirm().next().is_some());
        }
    }
}
