//! Progress of activities: which evidence counts for which promised act. One file for each record type collects the
//! evidence it contains; this one judges it.

mod assessments;
mod disseminations;
mod feedback;
mod files;
mod found;
mod materials;
mod owner;
mod postings;
mod sessions;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use jiff::civil::Date;
use uuid::Uuid;

use self::found::{Found, Proof};
pub(crate) use self::found::{Proofs, Standing};
use crate::error::Result;
use crate::model::facts::SessionFacts;
use crate::model::{
    Act, Activity, ActivityId, ActivityStatus, Evidence, EvidenceDecision, EvidenceGround, EvidenceVerdict, IndexQuery,
    Plan, PlanId, PlanStatus, PromiseProgress, PromisedAct, ProofState, Record,
};
use crate::rules::{
    Deed, Done, Fit, HeldSession, Judged, Purpose, act_standings, acts_of, fit, is_of_kind, whole_standing, window,
};
use crate::store::View;

/// The progress of activities of a plan, in the order given, with all evidence.
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
    let (standings, proofs) = standings_of(view, plan, activities, judged)?;
    standings.into_iter().map(|standing| standing.write(view, &proofs, usize::MAX)).collect()
}

/// As [`progress_of`], with evidence that is not written out yet.
pub(crate) fn standings_of(
    view: &View<'_>,
    plan: &Plan,
    activities: &[Activity],
    judged: Judged,
) -> Result<(Vec<Standing>, Proofs)> {
    let promises = activities.iter().map(|activity| Promised::of(activity, plan)).collect();
    let mut search = EvidenceSearch { view, plan, activities, until: judged.on, promises, proofs: Proofs::default() };
    sessions::collect(&mut search)?;
    files::collect(&mut search)?;
    postings::collect(&mut search)?;
    disseminations::collect(&mut search)?;
    assessments::collect(&mut search)?;
    materials::collect(&mut search)?;
    feedback::collect(&mut search)?;
    let judge = |promised: Promised<'_>| promised.judge(plan, judged);
    Ok((search.promises.into_iter().map(judge).collect(), search.proofs))
}

/// The evidence of sessions as their records tell it, and as their facts do.
#[cfg(test)]
pub(crate) fn sessions_both_ways(
    view: &View<'_>,
    plan: &Plan,
    activities: &[Activity],
    judged: Judged,
) -> Result<[Vec<PromiseProgress>; 2]> {
    let mut found = [Vec::new(), Vec::new()];
    for (found, by_facts) in found.iter_mut().zip([false, true]) {
        let promises = activities.iter().map(|activity| Promised::of(activity, plan)).collect();
        let mut search =
            EvidenceSearch { view, plan, activities, until: judged.on, promises, proofs: Proofs::default() };
        let rows = search.rows::<crate::model::Session>()?;
        match by_facts {
            false => sessions::from_records(&mut search, rows)?,
            true => sessions::from_facts(&mut search, &rows)?,
        }
        for promised in search.promises {
            found.push(promised.judge(plan, judged).write(view, &search.proofs, usize::MAX)?);
        }
    }
    Ok(found)
}

/// A search for evidence of a plan's activities, with what it found.
struct EvidenceSearch<'a> {
    view: &'a View<'a>,
    plan: &'a Plan,
    activities: &'a [Activity],
    until: Date,
    promises: Vec<Promised<'a>>,
    proofs: Proofs,
}

/// What a record says about itself as evidence.
struct Claim<'a> {
    /// The activities it names.
    named: &'a [ActivityId],
    /// Its plan, if it names no activity.
    plan: Option<PlanId>,
    /// What was done.
    done: What<'a>,
}

/// What was done, as a record tells it, or as the facts of a session do.
enum What<'a> {
    Told(Done<'a>),
    Held { row: u64, text_mark: u64, session: HeldSession },
}

impl What<'_> {
    fn of_session(row: u64, facts: &SessionFacts) -> Self {
        Self::Held { row, text_mark: facts.text_mark, session: HeldSession::of(facts) }
    }

    fn fit(&self, view: &View<'_>, act: Act, purpose: &Purpose) -> Result<Fit> {
        match self {
            Self::Told(done) => Ok(fit(done, act, purpose)),
            Self::Held { row, text_mark, session } => {
                session.fit(act, purpose, || match purpose.is_met_by_said(*session) {
                    Some(is_met) => Ok(is_met),
                    None => view.is_met_by_session((*row, *text_mark), purpose.mark(), |session| {
                        purpose.is_met_by(&Done::of(Deed::Session(session)))
                    }),
                })
            }
        }
    }

    fn is_of_kind(&self, act: Act) -> bool {
        match self {
            Self::Told(done) => is_of_kind(done.deed, act),
            Self::Held { session, .. } => session.is_of_kind(act),
        }
    }
}

impl EvidenceSearch<'_> {
    /// The rows of the records that name the plan or one of the activities. A record may name an activity without
    /// naming the plan.
    fn rows<R: Record>(&self) -> Result<BTreeSet<u64>> {
        let mut rows = self.view.rows::<R>(&IndexQuery::by("plan").with("plan", self.plan.id()))?;
        for activity in self.activities {
            rows.extend(self.view.rows::<R>(&IndexQuery::by("activity").with("activity", activity.id()))?);
        }
        Ok(rows)
    }

    /// These records, each read once.
    fn candidates<R: Record>(&self) -> Result<Vec<R>> {
        self.at_rows(self.rows::<R>()?)
    }

    fn at_rows<R: Record>(&self, rows: BTreeSet<u64>) -> Result<Vec<R>> {
        let mut found = rows.into_iter().map(|row| self.view.at_row(row)).collect::<Result<Vec<R>>>()?;
        found.sort_by_key(|record| record.header().id);
        Ok(found)
    }

    /// Whether any activity promises an act that satisfies the test.
    fn asks_for(&self, is_it: impl Fn(&PromisedAct) -> bool) -> bool {
        self.promises.iter().any(|promised| promised.acts.iter().any(&is_it))
    }

    /// Adds evidence to every activity that it may count for.
    fn note(&mut self, claim: &Claim<'_>, evidence: Evidence) -> Result<()> {
        self.note_proof(claim, evidence.on, Proof::Written(Box::new(evidence)), |_| true)
    }

    /// As [`EvidenceSearch::note`], for some of the activities, and for evidence that is written out when it is listed.
    fn note_proof(
        &mut self,
        claim: &Claim<'_>,
        on: Date,
        proof: Proof,
        may_be: impl Fn(&Promised<'_>) -> bool,
    ) -> Result<()> {
        if on > self.until {
            return Ok(());
        }
        let (view, place, record) = (self.view, self.proofs.0.len() as u32, proof.record());
        let mut counts = false;
        for promised in self.promises.iter_mut().filter(|promised| may_be(promised)) {
            counts |= promised.note(view, claim, (record, on), place)?;
        }
        if counts {
            self.proofs.0.push(proof);
        }
        Ok(())
    }

    /// As [`EvidenceSearch::note_proof`], for many records that say the same of themselves, each on a day of its own:
    /// what they prove is told once.
    fn note_alike(
        &mut self,
        claim: &Claim<'_>,
        proofs: impl Iterator<Item = (Date, Proof)>,
        may_be: impl Fn(&Promised<'_>) -> bool,
    ) -> Result<()> {
        let mut promises: Vec<(&mut Promised<'_>, Vec<Grounded>)> = Vec::new();
        for promised in self.promises.iter_mut().filter(|promised| may_be(promised)) {
            let mut grounded = Vec::new();
            promised.grounds(self.view, claim, &mut grounded)?;
            promises.push((promised, grounded));
        }
        promises.retain(|(_, grounded)| !grounded.is_empty());
        for (on, proof) in proofs.filter(|(on, _)| *on <= self.until) {
            let (place, record) = (self.proofs.0.len() as u32, proof.record());
            let mut counts = false;
            for (promised, grounded) in &mut promises {
                counts |= promised.add(grounded, (record, on), place);
            }
            if counts {
                self.proofs.0.push(proof);
            }
        }
        Ok(())
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
    found: Found,
    /// What one record proves, used again for each.
    grounded: Vec<Grounded>,
    /// The same on its day, used again for each.
    graded: Vec<Graded>,
}

/// An act that a record proves or might prove, with its number and the ground.
type Graded = (u16, Act, EvidenceGround);

/// The same, with the day before which it is too early for the act.
type Grounded = (Graded, Option<Date>);

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
            found: Found::default(),
            grounded: Vec::new(),
            graded: Vec::new(),
        }
    }

    /// Whether it is evidence for any of the acts.
    fn note(&mut self, view: &View<'_>, claim: &Claim<'_>, of: (Uuid, Date), proof: u32) -> Result<bool> {
        let mut grounded = std::mem::take(&mut self.grounded);
        grounded.clear();
        self.grounds(view, claim, &mut grounded)?;
        let is_evidence = self.add(&grounded, of, proof);
        self.grounded = grounded;
        Ok(is_evidence)
    }

    /// Adds a record of a day as evidence for the acts that it proves or might prove. Whether there are any.
    fn add(&mut self, grounded: &[Grounded], (record, on): (Uuid, Date), proof: u32) -> bool {
        let mut graded = std::mem::take(&mut self.graded);
        graded.clear();
        let in_time = grounded.iter().filter(|(_, begins)| begins.is_none_or(|begins| on >= begins));
        graded.extend(in_time.map(|(graded, _)| *graded));
        if !self.decisions.is_empty() {
            for (_, act, ground) in &mut graded {
                *ground = self.decided((record, on), *act, *ground);
            }
        }
        graded.sort_by_key(|(.., ground)| *ground);
        for same in graded.chunk_by(|(.., one), (.., other)| one == other) {
            if let Some((.., ground)) = same.first() {
                self.found.add(on, proof, *ground, same.iter().map(|(number, ..)| *number));
            }
        }
        let is_evidence = !graded.is_empty();
        self.graded = graded;
        is_evidence
    }

    /// Adds the acts that a record proves or might prove, whatever its day.
    fn grounds(&self, view: &View<'_>, claim: &Claim<'_>, grounded: &mut Vec<Grounded>) -> Result<()> {
        let is_named = claim.named.contains(&self.activity.id());
        let is_of_other = !claim.named.is_empty() || claim.plan != Some(self.activity.plan);
        if !is_named && is_of_other {
            return Ok(());
        }
        let mut has_fitting = false;
        for ((act, begins), number) in self.acts.iter().zip(&self.begins).zip(1u16..) {
            let fit = claim.done.fit(view, act.act, &self.purpose)?;
            has_fitting |= fit == Fit::Fits;
            let ground = match fit {
                Fit::Fits if is_named => EvidenceGround::Named,
                Fit::Fits => EvidenceGround::Fitting,
                Fit::Unclear => EvidenceGround::Possible,
                Fit::Other => continue,
            };
            // What names the activity is never too early for it.
            grounded.push(((number, act.act, ground), begins.filter(|_| !is_named)));
        }
        if is_named && !has_fitting {
            *grounded = self.of_named(&claim.done).into_iter().map(|graded| (graded, None)).collect();
        }
        Ok(())
    }

    /// For a record that names the activity but matches no act: it proves the only act it can mean. If there are
    /// several, it is possible evidence and somebody must decide.
    fn of_named(&self, done: &What<'_>) -> Vec<Graded> {
        let numbered = || self.acts.iter().zip(1u16..);
        let mut meant = numbered().filter(|(act, _)| done.is_of_kind(act.act)).collect::<Vec<_>>();
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

    fn judge(mut self, plan: &Plan, judged: Judged) -> Standing {
        self.found.sort();
        let proofs: Vec<Vec<Date>> = (1..).take(self.acts.len()).map(|number| self.found.days(number)).collect();
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
            _ if !self.found.possible.is_empty() => ProofState::Possible,
            _ => ProofState::Nothing,
        };
        let progress = PromiseProgress {
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
            evidence: Vec::new(),
            possible: Vec::new(),
            refused: Vec::new(),
        };
        Standing { progress, found: self.found }
    }
}

/// Whether a plan was cancelled or amended by the end of a day: its promises end with it, and the plan that amends it
/// has its own.
fn has_ended(plan: &Plan, on: Date) -> bool {
    let has_ended = matches!(plan.status, PlanStatus::Cancelled | PlanStatus::Amended);
    let ended_on = plan.moves.last().and_then(|step| step.on);
    has_ended && ended_on.is_none_or(|ended| ended <= on)
}
