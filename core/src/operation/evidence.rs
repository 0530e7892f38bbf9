//! Which evidence speaks for which promise: what is common to all of it here, each sort in a file of its own.

mod assessments;
mod disseminations;
mod feedback;
mod files;
mod postings;
mod sessions;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::error::Result;
use crate::model::{
    Activity, ActivityId, ActivityStatus, Channel, Evidence, Plan, PlanId, PlanStatus, Progress, Query, Record,
};
use crate::rules::{Judged, assess, window};
use crate::store::{Stored, View};

/// Every proof for the activities of a plan, up to a day, oldest first.
///
/// A proof counts for the activities it names; where it names none, for those of its plan that promise its form of
/// communication, unless it came before they were to begin. Files and postings count for the activity they name alone.
pub(crate) fn evidence_of_plan(
    view: &View<'_>,
    plan: &Plan,
    activities: &[Activity],
    until: Date,
) -> Result<HashMap<ActivityId, Vec<Evidence>>> {
    let mut search = Search { view, plan, activities, until, found: HashMap::new() };
    sessions::collect(&mut search)?;
    files::collect(&mut search)?;
    postings::collect(&mut search)?;
    disseminations::collect(&mut search)?;
    assessments::collect(&mut search)?;
    feedback::collect(&mut search)?;
    for evidence in search.found.values_mut() {
        evidence.sort_by_key(|proof| proof.on);
    }
    Ok(search.found)
}

/// A search for proofs, and what it found.
struct Search<'a> {
    view: &'a View<'a>,
    plan: &'a Plan,
    activities: &'a [Activity],
    until: Date,
    found: HashMap<ActivityId, Vec<Evidence>>,
}

/// What a proof says of itself.
struct Claim<'a> {
    /// The activities it names.
    named: &'a [ActivityId],
    /// Its plan, where it names no activity.
    plan: Option<PlanId>,
    /// Its form of communication.
    channel: Channel,
}

impl Search<'_> {
    /// Records that name the plan, or an activity of it. A record may name an activity without naming the plan.
    fn candidates<R: Stored>(&self) -> Result<Vec<R>> {
        let mut found: Vec<R> = self.view.all(&Query::by("plan").with("plan", self.plan.id()))?;
        for activity in self.activities {
            found.extend(self.view.all::<R>(&Query::by("activity").with("activity", activity.id()))?);
        }
        found.sort_by_key(|record| record.header().id);
        found.dedup_by_key(|record| record.header().id);
        Ok(found)
    }

    /// Notes a proof for every activity that it speaks for.
    fn note(&mut self, claim: &Claim<'_>, proof: &Evidence) {
        if proof.on > self.until {
            return;
        }
        for activity in self.activities {
            if self.speaks_for(claim, proof.on, activity) {
                self.found.entry(activity.id()).or_default().push(proof.clone());
            }
        }
    }

    fn speaks_for(&self, claim: &Claim<'_>, on: Date, activity: &Activity) -> bool {
        if !claim.named.is_empty() {
            return claim.named.contains(&activity.id());
        }
        let too_early = window(&activity.schedule, self.plan.year).is_some_and(|window| on < window.from);
        claim.plan == Some(activity.plan) && activity.channels.contains(&claim.channel) && !too_early
    }
}

/// How far one activity is, given its evidence.
pub(crate) fn assess_activity(activity: &Activity, plan: &Plan, evidence: Vec<Evidence>, judged: Judged) -> Progress {
    let days: Vec<Date> = evidence.iter().map(|proof| proof.on).collect();
    let found = assess(&activity.schedule, activity.target, plan.year, &days, judged.open);
    // What a plan promised ends with it: its successor promises anew.
    let plan_ended = matches!(plan.status, PlanStatus::Cancelled | PlanStatus::Amended);
    let called_off = plan_ended || activity.cancelled.as_ref().is_some_and(|cancelled| cancelled.on <= judged.on);
    Progress {
        activity: activity.id(),
        status: if called_off { ActivityStatus::Cancelled } else { found.status },
        due: found.due,
        expected: found.expected,
        proven: found.proven,
        missing: if called_off { Vec::new() } else { found.missing },
        evidence,
    }
}
