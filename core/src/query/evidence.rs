//! Progress of activities: which evidence counts for which promised act. One file for each record type collects the
//! evidence it contains; this one judges it.

mod assessments;
mod disseminations;
mod feedback;
mod files;
mod materials;
mod owner;
mod postings;
mod sessions;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::error::Result;
use crate::model::{
    Act, Activity, ActivityId, ActivityStatus, Evidence, EvidenceDecision, EvidenceGround, EvidenceVerdict, IndexQuery,
    Plan, PlanId, PlanStatus, PromiseProgress, PromisedAct, ProofState, Record,
};
use crate::rules::{Deed, Done, Fit, Judged, Purpose, act_standings, acts_of, fit, is_of_kind, whole_standing, window};
use crate::store::View;

/// The progress of activities of a plan, in the order given.
///
/// Evidence counts for the activity it names. If it names none, it counts for those acts of its plan's activities that
/// it matches in kind, topic and place, unless it is earlier than their schedule begins. Evidence that shares only a
/// form of communication with an act is possible evidence: it counts once somebody confirmed it. Evidence that somebody
/// refused never counts.
pub(crate) fn progress_of(
    view: &View<'_>,
    plan: &Plan,
    activities: &[Activity],
    judged: Judged,
) -> Result<Vec<PromiseProgress>> {
    let promises = activities.iter().map(|activity| Promised::of(activity, plan)).collect();
    let mut search = EvidenceSearch { view, plan, activities, until: judged.on, promises };
    sessions::collect(&mut search)?;
    files::collect(&mut search)?;
    postings::collect(&mut search)?;
    disseminations::collect(&mut search)?;
    assessments::collect(&mut search)?;
    materials::collect(&mut search)?;
    feedback::collect(&mut search)?;
    let judge = |promised: Promised<'_>| promised.judge(plan, judged);
    Ok(search.promises.into_iter().map(judge).collect())
}

/// A search for evidence of a plan's activities, with what it found.
struct EvidenceSearch<'a> {
    view: &'a View<'a>,
    plan: &'a Plan,
    activities: &'a [Activity],
    until: Date,
    promises: Vec<Promised<'a>>,
}

/// What a record says about itself as evidence.
struct Claim<'a> {
    /// The activities it names.
    named: &'a [ActivityId],
    /// Its plan, if it names no activity.
    plan: Option<PlanId>,
    /// What was done.
    done: Done<'a>,
}

impl EvidenceSearch<'_> {
    /// The records that name the plan or one of the activities, each read once. A record may name an activity without
    /// naming the plan.
    fn candidates<R: Record>(&self) -> Result<Vec<R>> {
        let mut rows = self.view.rows::<R>(&IndexQuery::by("plan").with("plan", self.plan.id()))?;
        for activity in self.activities {
            rows.extend(self.view.rows::<R>(&IndexQuery::by("activity").with("activity", activity.id()))?);
        }
        let mut found = rows.into_iter().map(|row| self.view.at_row(row)).collect::<Result<Vec<R>>>()?;
        found.sort_by_key(|record| record.header().id);
        Ok(found)
    }

    /// Whether any activity promises an act that satisfies the test.
    fn asks_for(&self, is_it: impl Fn(&PromisedAct) -> bool) -> bool {
        self.promises.iter().any(|promised| promised.acts.iter().any(&is_it))
    }

    /// Adds evidence to every activity that it may count for.
    fn note(&mut self, claim: &Claim<'_>, evidence: &Evidence) {
        if evidence.on > self.until {
            return;
        }
        for promised in &mut self.promises {
            promised.note(claim, evidence);
        }
    }
}

/// An activity with its acts, and the evidence found for it.
struct Promised<'a> {
    activity: &'a Activity,
    acts: Vec<PromisedAct>,
    /// For each act the first day that its schedule allows.
    begins: Vec<Option<Date>>,
    purpose: Purpose,
    decisions: Vec<&'a EvidenceDecision>,
    evidence: Vec<Evidence>,
    possible: Vec<Evidence>,
    refused: Vec<Evidence>,
}

impl<'a> Promised<'a> {
    fn of(activity: &'a Activity, plan: &Plan) -> Self {
        let acts = acts_of(activity);
        let schedule = |act: &'_ PromisedAct| act.schedule.clone().unwrap_or_else(|| activity.schedule.clone());
        Self {
            activity,
            begins: acts.iter().map(|act| window(&schedule(act), plan.year).map(|window| window.from)).collect(),
            acts,
            purpose: Purpose::of(&activity.title, &plan.subject),
            decisions: activity.decisions_in_force(),
            evidence: Vec::new(),
            possible: Vec::new(),
            refused: Vec::new(),
        }
    }

    fn note(&mut self, claim: &Claim<'_>, evidence: &Evidence) {
        let mut by_ground: BTreeMap<EvidenceGround, Vec<u16>> = BTreeMap::new();
        for (number, act, ground) in self.grounds(claim, evidence.on) {
            by_ground.entry(self.decided((evidence.record, evidence.on), act, ground)).or_default().push(number);
        }
        for (ground, acts) in by_ground {
            let list = match ground {
                EvidenceGround::Possible => &mut self.possible,
                EvidenceGround::Refused => &mut self.refused,
                EvidenceGround::Named | EvidenceGround::Fitting | EvidenceGround::Confirmed => &mut self.evidence,
            };
            list.push(Evidence { ground, acts, ..evidence.clone() });
        }
    }

    /// The acts that a record proves or might prove, with their numbers and the ground.
    fn grounds(&self, claim: &Claim<'_>, on: Date) -> Vec<(u16, Act, EvidenceGround)> {
        let is_named = claim.named.contains(&self.activity.id());
        let is_of_other = !claim.named.is_empty() || claim.plan != Some(self.activity.plan);
        if !is_named && is_of_other {
            return Vec::new();
        }
        let numbered = || self.acts.iter().zip(1u16..);
        let fits = |act: &PromisedAct| fit(&claim.done, act.act, &self.purpose);
        if is_named && numbered().all(|(act, _)| fits(act) != Fit::Fits) {
            return self.of_named(claim.done.deed);
        }
        let graded = numbered().filter_map(|(act, number)| {
            let ground = match fits(act) {
                Fit::Fits if is_named => EvidenceGround::Named,
                Fit::Fits => EvidenceGround::Fitting,
                Fit::Unclear => EvidenceGround::Possible,
                Fit::Other => return None,
            };
            let too_early = self.begins[usize::from(number) - 1].is_some_and(|begins| on < begins);
            (is_named || !too_early).then_some((number, act.act, ground))
        });
        graded.collect()
    }

    /// For a record that names the activity but matches no act: it proves the only act it can mean. If there are
    /// several, it is possible evidence and somebody must decide.
    fn of_named(&self, deed: Deed<'_>) -> Vec<(u16, Act, EvidenceGround)> {
        let numbered = || self.acts.iter().zip(1u16..);
        let mut meant = numbered().filter(|(act, _)| is_of_kind(deed, act.act)).collect::<Vec<_>>();
        if meant.is_empty() {
            meant = numbered().collect();
        }
        let ground = if meant.len() == 1 { EvidenceGround::Named } else { EvidenceGround::Possible };
        meant.into_iter().map(|(act, number)| (number, act.act, ground)).collect()
    }

    /// The ground after decisions: the last one about this evidence applies.
    fn decided(&self, (record, on): (Uuid, Date), act: Act, ground: EvidenceGround) -> EvidenceGround {
        let about = self.decisions.iter().rev().find(|decision| {
            let is_of_day = decision.evidence_on.is_none_or(|day| day == on);
            decision.record == record && decision.act == act && is_of_day
        });
        match (about.map(|decision| decision.verdict), ground) {
            (Some(EvidenceVerdict::Refused), _) => EvidenceGround::Refused,
            (Some(EvidenceVerdict::Confirmed), EvidenceGround::Possible) => EvidenceGround::Confirmed,
            _ => ground,
        }
    }

    fn judge(mut self, plan: &Plan, judged: Judged) -> PromiseProgress {
        for list in [&mut self.evidence, &mut self.possible, &mut self.refused] {
            list.sort_by_key(|evidence| evidence.on);
        }
        let days = |number: u16| {
            let of_act = self.evidence.iter().filter(move |evidence| evidence.acts.contains(&number));
            of_act.map(|evidence| evidence.on).collect::<Vec<_>>()
        };
        let proofs = self.acts.iter().zip(1u16..).map(|(_, number)| days(number)).collect::<Vec<_>>();
        let mut acts = act_standings(self.activity, plan, &self.acts, &proofs, judged.open);
        let whole = whole_standing(self.activity, plan, &acts, &proofs, judged.open);
        let called_off =
            has_ended(plan, judged.on) || self.activity.cancelled.as_ref().is_some_and(|called| called.on <= judged.on);
        if called_off {
            for act in &mut acts {
                (act.status, act.missing, act.longest_gap) = (ActivityStatus::Cancelled, Vec::new(), None);
            }
        }
        let proof = match whole.status {
            ActivityStatus::Done => ProofState::Proven,
            _ if acts.iter().any(|act| act.proven > 0) => ProofState::Partly,
            _ if !self.possible.is_empty() => ProofState::Possible,
            _ => ProofState::Nothing,
        };
        PromiseProgress {
            activity: self.activity.id(),
            status: if called_off { ActivityStatus::Cancelled } else { whole.status },
            proof,
            due: whole.due,
            expected: whole.expected,
            proven: whole.proven,
            missing: if called_off { Vec::new() } else { whole.missing },
            longest_gap: whole.longest_gap.filter(|_| !called_off),
            last_evidence: whole.last_evidence,
            acts,
            evidence: self.evidence,
            possible: self.possible,
            refused: self.refused,
        }
    }
}

/// Whether a plan was cancelled or amended by the end of a day: its promises end with it, and the plan that amends it
/// has its own.
fn has_ended(plan: &Plan, on: Date) -> bool {
    let has_ended = matches!(plan.status, PlanStatus::Cancelled | PlanStatus::Amended);
    let ended_on = plan.moves.last().and_then(|step| step.on);
    has_ended && ended_on.is_none_or(|ended| ended <= on)
}
