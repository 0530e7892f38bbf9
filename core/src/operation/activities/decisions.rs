//! Evidence that somebody confirms or refuses.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::course::day_of_step;
use super::super::evidence::progress_of;
use super::super::plans::activities_of;
use super::super::{Operation, Question};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    Act, Activity, ActivityId, Evidence, EvidenceDecision, EvidenceVerdict, Plan, PlanId, PossibleEvidence, Progress,
    Record,
};
use crate::rules::{Judged, vietnam_date};
use crate::store::{Transaction, View};

/// Evidence that somebody must confirm or refuse: it shares a form of communication with a promise that is not done, and
/// no more. Oldest first, activity by activity in the plan's order.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PossibleEvidenceOf {
    /// The plan.
    pub plan: PlanId,
    /// One activity of it; all where none is given.
    #[serde(default)]
    pub activity: Option<ActivityId>,
    /// The day to judge at the end of; today, while it lasts, where none is given.
    #[serde(default)]
    pub on: Option<Date>,
    /// The most to give; 200 where nothing is said.
    #[serde(default)]
    pub limit: Option<u32>,
}

impl Question for PossibleEvidenceOf {
    type Answer = Vec<PossibleEvidence>;
    const NAME: &'static str = "activities.possible";

    fn answer(self, view: &View<'_>, now: Timestamp) -> Result<Vec<PossibleEvidence>> {
        let today = vietnam_date(now);
        let on = self.on.unwrap_or(today);
        let plan: Plan = view.get(self.plan)?;
        let mut activities = activities_of(view, self.plan)?;
        activities.retain(|activity| self.activity.is_none_or(|one| one == activity.id()));
        let progress = progress_of(view, &plan, &activities, Judged::on(on, today))?;
        let found = activities.iter().zip(&progress).flat_map(|(activity, progress)| {
            progress.to_confirm().map(|evidence| PossibleEvidence {
                activity: activity.id(),
                title: activity.title.clone(),
                acts: progress.open_acts(evidence).map(|act| act.promised.act).collect(),
                acts_vi: progress.open_acts(evidence).map(|act| act.text_vi.clone()).collect(),
                evidence: evidence.clone(),
            })
        });
        Ok(found.take(self.limit.unwrap_or(200) as usize).collect())
    }
}

/// Confirms that possible evidence proves an activity: it counts from now on. `activities.reconsider` takes it back.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConfirmEvidence {
    /// The activity.
    pub id: ActivityId,
    /// The record that proves it: `record` of the evidence.
    pub record: Uuid,
    /// Why it proves it.
    pub why: String,
    /// The act that it proves; needed where it might prove several.
    #[serde(default)]
    pub act: Option<Act>,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Operation for ConfirmEvidence {
    type Output = Activity;
    const NAME: &'static str = "activities.confirm";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let Self { id, record, why, act, on } = self;
        let decision = Decision { id, record, why, act, on, verdict: EvidenceVerdict::Confirmed };
        decision.take(Self::NAME, batch)
    }
}

/// Refuses evidence for an activity, whether it counts or might count: it counts no more. `activities.reconsider` takes it
/// back.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RefuseEvidence {
    /// The activity.
    pub id: ActivityId,
    /// The record that does not prove it: `record` of the evidence.
    pub record: Uuid,
    /// Why it does not.
    pub why: String,
    /// The act that it does not prove; none of them where none is given.
    #[serde(default)]
    pub act: Option<Act>,
    /// On which day; today where none is given.
    #[serde(default)]
    pub on: Option<Date>,
}

impl Operation for RefuseEvidence {
    type Output = Activity;
    const NAME: &'static str = "activities.refuse";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let Self { id, record, why, act, on } = self;
        let decision = Decision { id, record, why, act, on, verdict: EvidenceVerdict::Refused };
        decision.take(Self::NAME, batch)
    }
}

/// Takes back what was decided about evidence for an activity: the record counts again as it did before. The decision
/// stays in the activity's history.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReconsiderEvidence {
    /// The activity.
    pub id: ActivityId,
    /// The record that was confirmed or refused.
    pub record: Uuid,
}

impl Operation for ReconsiderEvidence {
    type Output = Activity;
    const NAME: &'static str = "activities.reconsider";

    fn run(self, batch: &mut Transaction) -> Result<Activity> {
        let mut activity: Activity = batch.get(self.id)?;
        let decided = activity.evidence_decisions.len();
        activity.evidence_decisions.retain(|decision| decision.record != self.record);
        if activity.evidence_decisions.len() == decided {
            let text = "nothing was decided about this record";
            let text_vi = "chưa có quyết định nào về minh chứng này";
            let known = activity.evidence_decisions.iter().map(|decision| decision.record.to_string());
            let mut problems = Problems::default();
            problems.add("record", "not_decided", text, text_vi).allowing(known.collect::<Vec<_>>());
            return Err(CchcError::refused(Self::NAME, problems));
        }
        batch.update(activity)
    }
}

/// A decision about to be taken.
struct Decision {
    id: ActivityId,
    record: Uuid,
    why: String,
    act: Option<Act>,
    on: Option<Date>,
    verdict: EvidenceVerdict,
}

impl Decision {
    fn take(self, name: &str, batch: &mut Transaction) -> Result<Activity> {
        let mut activity: Activity = batch.get(self.id)?;
        let plan: Plan = batch.get(activity.plan)?;
        let mut problems = Problems::default();
        let on = day_of_step(self.on, None, batch, &mut problems);
        problems.required("why", &self.why);
        // Every record there is counts, whatever day it is of.
        let judged = Judged::on(Date::MAX, Date::MAX);
        let progress = progress_of(&batch.view(), &plan, std::slice::from_ref(&activity), judged)?.pop();
        if let Some(progress) = &progress {
            self.check(progress, &mut problems);
        }
        problems.refuse(name)?;
        let (record, act) = (self.record, self.act);
        activity.evidence_decisions.retain(|known| (known.record, known.act) != (record, act));
        activity.evidence_decisions.push(EvidenceDecision {
            record,
            act,
            verdict: self.verdict,
            on,
            by: batch.actor().to_owned(),
            why: self.why,
        });
        batch.update(activity)
    }

    /// A record is confirmed where it might count or was refused; it is refused where it might count or does.
    fn check(&self, progress: &Progress, problems: &mut Problems) {
        let (open, decided) = match self.verdict {
            EvidenceVerdict::Confirmed => ([&progress.possible, &progress.refused], &progress.evidence),
            EvidenceVerdict::Refused => ([&progress.possible, &progress.evidence], &progress.refused),
        };
        let is_it = |evidence: &&Evidence| evidence.record == self.record && self.is_about(evidence, progress);
        let found = open.iter().flat_map(|list| list.iter()).filter(is_it).collect::<Vec<_>>();
        if !found.is_empty() {
            self.check_act(&found, progress, problems);
            return;
        }
        let allowed = open.iter().flat_map(|list| list.iter()).map(|evidence| evidence.record.to_string());
        let allowed = allowed.take(20).collect::<Vec<_>>();
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
        problems.add("record", code, text, text_vi).allowing(allowed);
    }

    /// Whoever confirms what might prove several acts must say which: each needs evidence of its own.
    fn check_act(&self, found: &[&Evidence], progress: &Progress, problems: &mut Problems) {
        let named = found.iter().flat_map(|evidence| evidence.acts.iter().copied()).collect::<BTreeSet<_>>();
        if self.act.is_some() || self.verdict == EvidenceVerdict::Refused || named.len() < 2 {
            return;
        }
        let acts = progress.acts.iter().zip(1u16..).filter(|(_, number)| named.contains(number));
        let (names, names_vi): (Vec<_>, Vec<_>) =
            acts.map(|(act, _)| (act.text.clone(), act.text_vi.clone())).collect();
        let text = format!("it might prove several acts: say which: {}", names.join("; "));
        let text_vi = format!("bản ghi có thể chứng minh nhiều việc, hãy nêu rõ việc nào: {}", names_vi.join("; "));
        problems.add("act", "act_needed", text, text_vi).allowing(names);
    }

    fn is_about(&self, evidence: &Evidence, progress: &Progress) -> bool {
        let Some(act) = self.act else { return true };
        let numbered = progress.acts.iter().zip(1u16..);
        numbered.filter(|(standing, _)| standing.promised.act == act).any(|(_, number)| evidence.acts.contains(&number))
    }
}
