//! Commands that decide about evidence: confirm, refuse, reconsider.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::Command;
use super::super::course::day_of_step;
use crate::error::Result;
use crate::model::record::Problems;
use crate::model::{
    Act, ActStanding, Activity, ActivityId, ActivityStatus, Evidence, EvidenceDecision, EvidenceVerdict, Plan,
    PromiseProgress,
};
use crate::query::evidence::progress_of;
use crate::rules::Judged;
use crate::store::Transaction;

/// Confirms that a record is evidence for an activity: it counts from now on. Possible and refused evidence can be
/// confirmed; `activities.reconsider` undoes it.
///
/// Refused with `no_evidence` if the record does not name the activity or its plan, `counts_already` if it counts
/// already, `act_needed` if it could prove several acts and `act` is omitted.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmEvidence {
    /// The activity.
    pub id: ActivityId,
    /// The record that proves it: `record` of the evidence.
    pub record: Uuid,
    /// Why it proves it; not blank.
    pub why: String,
    /// The act it proves. Required if the record could prove several acts that are not done yet.
    #[serde(default)]
    pub act: Option<Act>,
    /// The day of the evidence, to select one where the record is evidence on several days; all of them if omitted.
    #[serde(default)]
    pub evidence_on: Option<Date>,
    /// The day it was confirmed; today if omitted. Neither in the future (`not_yet`) nor before the day of the evidence
    /// (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ConfirmEvidence {
    type Output = Activity;
    const NAME: &'static str = "activities.confirm";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let Self { id, record, why, act, evidence_on, on } = self;
        let decision = Decision { id, record, why, act, evidence_on, on, verdict: EvidenceVerdict::Confirmed };
        decision.take(Self::NAME, batch)
    }
}

/// Refuses a record as evidence for an activity: it no longer counts. Evidence that counts and possible evidence can be
/// refused; `activities.reconsider` undoes it.
///
/// Refused with `no_evidence` if the record does not name the activity or its plan, `refused_already` if it was refused
/// before.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefuseEvidence {
    /// The activity.
    pub id: ActivityId,
    /// The record that does not prove it: `record` of the evidence.
    pub record: Uuid,
    /// Why it does not prove it; not blank.
    pub why: String,
    /// The act it does not prove; all acts the record could prove if omitted.
    #[serde(default)]
    pub act: Option<Act>,
    /// The day of the evidence, to select one where the record is evidence on several days; all of them if omitted.
    #[serde(default)]
    pub evidence_on: Option<Date>,
    /// The day it was refused; today if omitted. Neither in the future (`not_yet`) nor before the day of the evidence
    /// (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for RefuseEvidence {
    type Output = Activity;
    const NAME: &'static str = "activities.refuse";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let Self { id, record, why, act, evidence_on, on } = self;
        let decision = Decision { id, record, why, act, evidence_on, on, verdict: EvidenceVerdict::Refused };
        decision.take(Self::NAME, batch)
    }
}

/// Withdraws decisions about a record as evidence for an activity: the record counts again as it did before them. The
/// decisions and their withdrawal stay in the history. Refused if no decision is in force (`not_decided`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReconsiderEvidence {
    /// The activity.
    pub id: ActivityId,
    /// The record that was confirmed or refused.
    pub record: Uuid,
    /// Why the decision is withdrawn; not blank.
    pub why: String,
    /// The act that was decided about; every act if omitted.
    #[serde(default)]
    pub act: Option<Act>,
    /// The day it was withdrawn; today if omitted. Neither in the future (`not_yet`) nor before the last decision
    /// withdrawn (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ReconsiderEvidence {
    type Output = Activity;
    const NAME: &'static str = "activities.reconsider";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let mut activity: Activity = batch.get(self.id)?;
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        let standing = activity.decisions_in_force();
        let is_it = |decision: &&EvidenceDecision| {
            decision.record == self.record && self.act.is_none_or(|act| act == decision.act)
        };
        let taken_back = standing.iter().copied().filter(is_it).cloned().collect::<Vec<_>>();
        let last = taken_back.iter().map(|decision| decision.on).max();
        let on = day_of_step(self.on, last, batch, &mut problems);
        if taken_back.is_empty() {
            let (text, text_vi) = ("nothing was decided about this record", "chưa có quyết định nào về minh chứng này");
            let known = standing.iter().map(|decision| decision.record.to_string()).collect::<BTreeSet<_>>();
            problems.add("record", "not_decided", text, text_vi).allowing(known.into_iter().take(MOST_ALLOWED));
        }
        problems.refuse(Self::NAME)?;
        let by = batch.actor().to_owned();
        activity.evidence_decisions.extend(taken_back.into_iter().map(|decision| EvidenceDecision {
            verdict: EvidenceVerdict::Withdrawn,
            on,
            by: by.clone(),
            why: self.why.clone(),
            ..decision
        }));
        batch.update(activity)
    }
}

/// The most records a refusal lists.
const MOST_ALLOWED: usize = 20;

/// A decision to confirm or refuse.
struct Decision {
    id: ActivityId,
    record: Uuid,
    why: String,
    act: Option<Act>,
    evidence_on: Option<Date>,
    on: Option<Date>,
    verdict: EvidenceVerdict,
}

impl Decision {
    fn take(self, name: &str, batch: &mut Transaction) -> Result<Activity> {
        let mut activity: Activity = batch.get(self.id)?;
        let plan: Plan = batch.get(activity.plan)?;
        let mut problems = Problems::default();
        problems.required("why", &self.why);
        // Every record there is may be decided about, whatever day it is of.
        let judged = Judged::on(Date::MAX, Date::MAX);
        let progress = progress_of(&batch.view(), &plan, std::slice::from_ref(&activity), judged)?.pop();
        let Some(progress) = progress else { return Ok(activity) };
        let found = self.found(&progress, &mut problems);
        let on = day_of_step(self.on, found.iter().map(|evidence| evidence.on).min(), batch, &mut problems);
        let acts = self.acts(&found, &progress, &mut problems);
        problems.refuse(name)?;
        let by = batch.actor().to_owned();
        let Self { record, evidence_on, verdict, why, .. } = self;
        let decided =
            |act| EvidenceDecision { record, act, evidence_on, verdict, on, by: by.clone(), why: why.clone() };
        activity.evidence_decisions.extend(acts.into_iter().map(decided));
        batch.update(activity)
    }

    /// The evidence decided about. A record can be confirmed if it is possible or refused evidence; it can be refused
    /// if it is possible evidence or counts.
    fn found<'p>(&self, progress: &'p PromiseProgress, problems: &mut Problems) -> Vec<&'p Evidence> {
        let (open, decided) = match self.verdict {
            EvidenceVerdict::Confirmed => ([&progress.possible, &progress.refused], &progress.evidence),
            _ => ([&progress.possible, &progress.evidence], &progress.refused),
        };
        let is_it = |evidence: &&Evidence| evidence.record == self.record && self.is_about(evidence, progress);
        let found = open.iter().flat_map(|list| list.iter()).filter(is_it).collect::<Vec<_>>();
        if !found.is_empty() {
            return found;
        }
        let allowed = open.iter().flat_map(|list| list.iter()).map(|evidence| evidence.record.to_string());
        let allowed = allowed.collect::<BTreeSet<_>>().into_iter().take(MOST_ALLOWED).collect::<Vec<_>>();
        let has_record = |evidence: &&Evidence| evidence.record == self.record;
        if !decided.iter().any(|one| is_it(&one))
            && open.iter().flat_map(|list| list.iter()).any(|one| has_record(&one))
        {
            let (text, text_vi) = ("it is no evidence for this act", "bản ghi không phải minh chứng của việc này");
            let acts = progress.acts.iter().zip(1u16..);
            let speaks = |number: &u16| {
                let mut all = open.iter().flat_map(|list| list.iter()).filter(has_record);
                all.any(|evidence| evidence.acts.contains(number))
            };
            let names = acts.filter(|(_, number)| speaks(number)).map(|(act, _)| act.text_vi.clone());
            problems.add("act", "other_act", text, text_vi).allowing(names.collect::<Vec<_>>());
            return Vec::new();
        }
        let (code, text, text_vi) = match decided.iter().find(is_it) {
            Some(_) if self.verdict == EvidenceVerdict::Confirmed => {
                ("counts_already", "it counts as evidence already", "minh chứng này đã được tính")
            }
            Some(_) => ("refused_already", "it was refused already", "minh chứng này đã bị từ chối"),
            None => (
                "no_evidence",
                "this record is no evidence for the activity: let it name the activity or its plan",
                "bản ghi này không phải minh chứng của nhiệm vụ: hãy ghi nhiệm vụ hoặc kế hoạch vào bản ghi",
            ),
        };
        let allowed = if code == "no_evidence" { allowed } else { vec![ReconsiderEvidence::NAME.to_owned()] };
        problems.add("record", code, text, text_vi).allowing(allowed);
        Vec::new()
    }

    /// The acts decided about. Confirming a record that could prove several open acts requires naming one: each act
    /// needs evidence of its own.
    fn acts(&self, found: &[&Evidence], progress: &PromiseProgress, problems: &mut Problems) -> Vec<Act> {
        if let Some(act) = self.act {
            return vec![act];
        }
        let numbers = found.iter().flat_map(|evidence| evidence.acts.iter().copied()).collect::<BTreeSet<_>>();
        let named = progress.acts.iter().zip(1u16..).filter(|(_, number)| numbers.contains(number));
        let mut acts = named.map(|(act, _)| act).collect::<Vec<_>>();
        if self.verdict == EvidenceVerdict::Confirmed {
            let is_open = |act: &&&ActStanding| act.status != ActivityStatus::Done;
            let open = acts.iter().filter(is_open).copied().collect::<Vec<_>>();
            acts = if open.is_empty() { acts } else { open };
            if acts.len() > 1 {
                let text =
                    |name: fn(&ActStanding) -> &str| acts.iter().map(|act| name(act)).collect::<Vec<_>>().join("; ");
                let names = text(|act| &act.text);
                let names_vi = text(|act| &act.text_vi);
                let text = format!("it might prove several acts: say which: {names}");
                let text_vi = format!("bản ghi có thể chứng minh nhiều việc, hãy nêu rõ việc nào: {names_vi}");
                problems.add("act", "act_needed", text, text_vi);
            }
        }
        acts.into_iter().map(|act| act.promised.act).collect()
    }

    fn is_about(&self, evidence: &Evidence, progress: &PromiseProgress) -> bool {
        let is_of_day = self.evidence_on.is_none_or(|day| day == evidence.on);
        let numbered = progress.acts.iter().zip(1u16..);
        let is_act =
            |act: Act| numbered.clone().any(|(of, number)| of.promised.act == act && evidence.acts.contains(&number));
        is_of_day && self.act.is_none_or(is_act)
    }
}
