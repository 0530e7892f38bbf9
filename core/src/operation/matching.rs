//! Which evidence speaks for which promise.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::deadlines::owners;
use crate::error::Result;
use crate::model::{
    Activity, ActivityId, ActivityStatus, Attachment, Channel, Evidence, Feedback, FeedbackKind, Period, Plan,
    PlanStatus, Progress, Query, Record, Session, UnitId,
};
use crate::rules::{Judged, assess, window};
use crate::store::View;
use crate::text::syllables;

/// Whether a short text says hardly anything that a longer one does not: nine of ten of its syllables are there.
pub(super) fn says_the_same(short: &str, long: &str) -> bool {
    let (short, long): (BTreeSet<_>, BTreeSet<_>) =
        (syllables(short).into_iter().collect(), syllables(long).into_iter().collect());
    !short.is_empty() && short.intersection(&long).count() * 10 >= short.len() * 9
}

/// Every proof for the activities of a plan, up to a day, oldest first.
///
/// A session counts for the activities it names; where it names none, for those of its plan that promise its form of
/// communication, unless it came before they were to begin. A file counts for the activity it names. Answered feedback counts for the
/// activity it names; where it names none, for those of the plan it names, or else of the year's plans of its unit and those
/// above, that promise to take feedback.
pub(crate) fn evidence_of_plan(
    view: &View<'_>,
    plan: &Plan,
    activities: &[Activity],
    until: Date,
) -> Result<HashMap<ActivityId, Vec<Evidence>>> {
    let mut found: HashMap<ActivityId, Vec<Evidence>> = HashMap::new();
    let mut sessions: Vec<Session> = view.all(&Query::by("plan").with("plan", plan.id()).until(until))?;
    for activity in activities {
        // A session may name an activity without naming its plan.
        let naming: Vec<Session> = view.all(&Query::by("activity").with("activity", activity.id()).until(until))?;
        sessions.extend(naming.into_iter().filter(|session| session.plan != Some(plan.id())));
        let files: Vec<Attachment> = view.all(&Query::by("activity").with("activity", activity.id()).until(until))?;
        found.entry(activity.id()).or_default().extend(files.iter().filter_map(file_evidence));
    }
    sessions.sort_by_key(|session| session.header.id);
    sessions.dedup_by_key(|session| session.header.id);
    for session in sessions.iter().filter(|session| session.took_place()) {
        for activity in activities.iter().filter(|activity| speaks_for(session, activity, plan.year)) {
            found.entry(activity.id()).or_default().push(session_evidence(session));
        }
    }
    for feedback in answered_feedback(view, plan, activities, until)? {
        for activity in activities.iter().filter(|activity| answers_for(&feedback, activity, plan)) {
            found.entry(activity.id()).or_default().extend(feedback_evidence(&feedback));
        }
    }
    for evidence in found.values_mut() {
        evidence.sort_by_key(|proof| proof.on);
    }
    Ok(found)
}

fn speaks_for(session: &Session, activity: &Activity, year: Option<i16>) -> bool {
    if session.activities.is_empty() {
        let too_early = window(activity.schedule, year).is_some_and(|window| session.held_on < window.from);
        session.plan == Some(activity.plan) && activity.channels.contains(&session.kind.channel()) && !too_early
    } else {
        session.activities.contains(&activity.id())
    }
}

fn session_evidence(session: &Session) -> Evidence {
    Evidence {
        on: session.held_on,
        what: session.subject.clone(),
        session: Some(session.id()),
        attachment: None,
        feedback: None,
        named: !session.activities.is_empty(),
        minuted: session.minutes.is_some(),
    }
}

fn file_evidence(file: &Attachment) -> Option<Evidence> {
    Some(Evidence {
        on: file.dated?,
        what: file.caption.clone().unwrap_or_else(|| file.name.clone()),
        session: None,
        attachment: Some(file.id()),
        feedback: None,
        named: true,
        minuted: true,
    })
}

/// Feedback answered up to a day that may speak for activities of a plan.
fn answered_feedback(view: &View<'_>, plan: &Plan, activities: &[Activity], until: Date) -> Result<Vec<Feedback>> {
    let mut found: Vec<Feedback> = Vec::new();
    for activity in activities {
        found.extend(view.all::<Feedback>(&Query::by("activity").with("activity", activity.id()))?);
    }
    if activities.iter().any(|activity| activity.channels.contains(&Channel::Feedback)) {
        found.extend(view.all::<Feedback>(&Query::by("plan").with("plan", plan.id()))?);
        if let Some(Period { from, to, .. }) = plan.year.map(Period::year) {
            let query = Query::by("answered_on").since(from).until(to.min(until));
            let unnamed = view.all::<Feedback>(&query)?.into_iter().filter(|feedback| feedback.plan.is_none());
            found.extend(within(view, plan.issuer_unit.or(plan.header.scope), unnamed)?);
        }
    }
    found.retain(|feedback| feedback.answer.as_ref().is_some_and(|answer| answer.on <= until));
    found.sort_by_key(|feedback| feedback.header.id);
    found.dedup_by_key(|feedback| feedback.header.id);
    Ok(found)
}

/// What was received by the unit that owns a plan or one below it; all, where one of both belongs to no unit.
fn within(view: &View<'_>, owner: Option<UnitId>, feedback: impl Iterator<Item = Feedback>) -> Result<Vec<Feedback>> {
    let mut known: HashMap<UnitId, bool> = HashMap::new();
    let mut found = Vec::new();
    for feedback in feedback {
        let is_within = match (owner, feedback.unit) {
            (Some(_), Some(unit)) => match known.get(&unit) {
                Some(known) => *known,
                None => {
                    let is_within = owners(view, Some(unit))?.contains(&owner);
                    known.insert(unit, is_within);
                    is_within
                }
            },
            _ => true,
        };
        if is_within {
            found.push(feedback);
        }
    }
    Ok(found)
}

fn answers_for(feedback: &Feedback, activity: &Activity, plan: &Plan) -> bool {
    if let Some(named) = feedback.activity {
        return named == activity.id();
    }
    let too_early = match (window(activity.schedule, plan.year), &feedback.answer) {
        (Some(window), Some(answer)) => answer.on < window.from,
        _ => false,
    };
    activity.channels.contains(&Channel::Feedback) && !too_early
}

fn feedback_evidence(feedback: &Feedback) -> Option<Evidence> {
    let kind = match feedback.kind {
        FeedbackKind::Report => "Phản ánh",
        FeedbackKind::Proposal => "Kiến nghị",
    };
    let number = feedback.written_number().map(|number| format!(" số {number}")).unwrap_or_default();
    Some(Evidence {
        on: feedback.answer.as_ref()?.on,
        what: format!("{kind}{number}"),
        session: None,
        attachment: None,
        feedback: Some(feedback.id()),
        named: feedback.activity.is_some(),
        minuted: true,
    })
}

/// How far one activity is, given its evidence.
pub(crate) fn assess_activity(activity: &Activity, plan: &Plan, evidence: Vec<Evidence>, judged: Judged) -> Progress {
    let days: Vec<Date> = evidence.iter().map(|proof| proof.on).collect();
    let found = assess(activity.schedule, activity.target, plan.year, &days, judged.open);
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
