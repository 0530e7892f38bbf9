//! Commands that derive activities from plans, issue plans, and change their status.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, not_to_come, taken};
use super::registers::TakeNumber;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Activity, Channel, ClauseOrigin, Header, PartialDate, Plan, PlanId, PlanStatus, PromisedAct, Record,
};
use crate::query::plans::activities_of;
use crate::rules::{Promise, TransitionDetails, derived_acts, promises, step};
use crate::store::Transaction;

/// Creates the activities of a plan from what it promises: one for each content, each form, each row of a table, each
/// timeline entry that is more than the due date of one of these, and each duty with a deadline. Returns all of the
/// plan's activities, in the plan's order.
///
/// Existing activities keep their data, so call it again after editing the plan: it adds activities for new clauses,
/// and updates the position of clauses that moved. A clause reworded at the same position keeps its activity.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TrackPlan {
    /// The plan.
    pub id: PlanId,
}

impl Command for TrackPlan {
    type Output = Vec<Activity>;
    const NAME: &'static str = "plans.track";

    fn run(self, batch: &mut Transaction) -> Result<Vec<Activity>> {
        let plan: Plan = batch.get(self.id)?;
        let tracked = activities_of(&batch.view(), self.id)?;
        let (moved, missing) =
            compare(promises(&plan).iter().map(|promise| activity(&plan, promise)).collect(), tracked);
        for activity in moved {
            batch.update(activity)?;
        }
        batch.add_many::<Activity>(missing)?;
        activities_of(&batch.view(), self.id)
    }
}

/// What tracking must write: tracked activities whose clause moved, and promises not tracked yet.
///
/// A promise is tracked by an activity with the same text; else by one at the same position whose text the plan no
/// longer contains, because the clause was reworded.
fn compare(promises: Vec<Activity>, tracked: Vec<Activity>) -> (Vec<Activity>, Vec<Activity>) {
    let still_said = |known: &Activity| promises.iter().any(|promise| same_words(promise, known));
    let (known, mut reworded): (Vec<_>, Vec<_>) = tracked.into_iter().partition(still_said);
    let mut known: Vec<Activity> = known;
    let (mut moved, mut missing) = (Vec::new(), Vec::new());
    for promise in promises {
        if let Some(found) = known.iter().position(|known| same_words(&promise, known)) {
            let known = known.swap_remove(found);
            if known.origin != promise.origin {
                moved.push(Activity { origin: promise.origin, ..known });
            }
        } else if let Some(found) = reworded.iter().position(|known| same_place(&promise, known)) {
            reworded.swap_remove(found);
        } else {
            missing.push(promise);
        }
    }
    (moved, missing)
}

fn same_words(left: &Activity, right: &Activity) -> bool {
    (left.origin.part, &left.title) == (right.origin.part, &right.title)
}

fn same_place(left: &Activity, right: &Activity) -> bool {
    (left.origin.part, left.origin.number) == (right.origin.part, right.origin.number)
}

fn activity(plan: &Plan, promise: &Promise<'_>) -> Activity {
    let channels = promise.clause.channels.clone();
    Activity {
        header: Header { scope: plan.header.scope, ..Header::default() },
        plan: plan.id(),
        origin: ClauseOrigin {
            part: promise.part,
            number: u16::try_from(promise.position + 1).unwrap_or(u16::MAX),
            line: promise.clause.line,
        },
        title: promise.title.to_owned(),
        acts: acts(promise, &channels),
        channels,
        schedule: promise.schedule.clone(),
        timeline: promise.timeline.map(str::to_owned),
        lead: promise.lead.map(str::to_owned),
        lead_unit: None,
        coordinating: promise.coordinating.to_vec(),
        result: promise.clause.result.clone(),
        target: None,
        allowed_gap: None,
        evidence_decisions: Vec::new(),
        cancelled: None,
    }
}

/// The acts that a promise asks for. If the timeline says when the promise is due, that applies to each of them.
fn acts(promise: &Promise<'_>, channels: &[Channel]) -> Vec<PromisedAct> {
    let mut acts = derived_acts(promise.title, channels);
    if promise.timeline.is_some() {
        acts.iter_mut().for_each(|act| act.schedule = None);
    }
    acts
}

/// Changes the status of a plan, and records who did so and why. To issue a plan use `plans.issue` (refused here with
/// `issue`). A change the current status does not allow fails with `InvalidTransition`, which lists the allowed ones:
/// draft ⇄ submitted, issued → in progress → completed → archived; amended and cancelled end a plan early.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MovePlan {
    /// The plan.
    pub id: PlanId,
    /// The new status.
    pub to: PlanStatus,
    /// The reason.
    #[serde(default)]
    pub why: Option<String>,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before the
    /// record's last step or the day it was issued (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for MovePlan {
    type Output = Plan;
    const NAME: &'static str = "plans.move";

    fn run(self, batch: &mut Transaction) -> Result<Plan> {
        let mut plan: Plan = batch.get(self.id)?;
        if self.to == PlanStatus::Issued && plan.status.may_become_issued() {
            return Err(CchcError::invalid(
                Self::NAME,
                "to",
                "issue",
                "use plans.issue, which gives number and date",
                "hãy dùng plans.issue để cấp số và ngày ban hành",
            ));
        }
        let mut problems = Problems::default();
        let on = day_of_step(self.on, so_far(&plan), batch, &mut problems);
        move_plan(&mut plan, self.to, taken(batch, on, self.why.as_deref()))?;
        problems.refuse(Self::NAME)?;
        batch.update(plan)
    }
}

impl PlanStatus {
    fn may_become_issued(self) -> bool {
        use crate::rules::Lifecycle;
        self.next().contains(&Self::Issued)
    }
}

fn move_plan(plan: &mut Plan, to: PlanStatus, taken: TransitionDetails<'_>) -> Result<()> {
    let id = plan.header.id;
    step(("plan", id), &mut plan.status, to, &mut plan.moves, taken)
}

/// The day of its last status change, or the day it was issued.
fn so_far(plan: &Plan) -> Option<Date> {
    let issued = plan.issued_on.filter(|_| plan.status != PlanStatus::Draft && plan.status != PlanStatus::Submitted);
    last_step(&plan.moves).max(issued.and_then(PartialDate::full))
}

/// Issues a plan (ban hành): sets its number, date and signer. If neither this call nor the draft gives a number, it
/// gets the next free one of the register of its symbol and year, in the same commit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct IssuePlan {
    /// The plan.
    pub id: PlanId,
    /// The date of issue. Neither in the future (`not_yet`) nor before the plan's last step (`order`).
    pub issued_on: Date,
    /// The number, if the clerical office has assigned one already; the draft's number, or the next free one, if
    /// omitted.
    #[serde(default)]
    pub number: Option<String>,
    /// The signer's name; that of the draft if omitted. Ignored if the plan has no signatory block.
    #[serde(default)]
    pub signed_by: Option<String>,
}

impl Command for IssuePlan {
    type Output = Plan;
    const NAME: &'static str = "plans.issue";

    fn run(self, batch: &mut Transaction) -> Result<Plan> {
        // A plan that is refused takes no number.
        batch.savepoint(|batch| self.issue(batch))
    }
}

impl IssuePlan {
    fn issue(self, batch: &mut Transaction) -> Result<Plan> {
        let mut plan: Plan = batch.get(self.id)?;
        let mut problems = Problems::default();
        not_to_come("issued_on", self.issued_on, batch, &mut problems);
        problems.order("issued_on", so_far(&plan), Some(self.issued_on));
        move_plan(&mut plan, PlanStatus::Issued, taken(batch, self.issued_on, None))?;
        problems.refuse(Self::NAME)?;
        plan.issued_on = Some(self.issued_on.into());
        let number = match (self.number, plan.number.take()) {
            (Some(number), _) | (None, Some(number)) => number,
            (None, None) => free_number(&plan, self.issued_on.year(), batch)?,
        };
        plan.number = Some(number);
        if let (Some(name), Some(signatory)) = (self.signed_by, &mut plan.signatory) {
            signatory.name = Some(name);
        }
        batch.update(plan)
    }
}

/// The next number of the plan's register that no plan of the same issuer has: another register may have given one.
fn free_number(plan: &Plan, year: i16, batch: &mut Transaction) -> Result<String> {
    let register = TakeNumber { name: plan.symbol.clone(), year, unit: plan.register_unit() };
    let mut numbered = plan.clone();
    loop {
        let number = register.clone().run(batch)?.written;
        numbered.number = Some(number.clone());
        if !batch.has_clash(&numbered)? {
            return Ok(number);
        }
    }
}
