//! Which evidence speaks for which promise.

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use super::assessments::days_taken;
use crate::error::Result;
use crate::model::{
    Activity, ActivityId, ActivityStatus, Assessment, AssessmentStatus, Attachment, Channel, Evidence, Plan,
    PlanStatus, Progress, Query, Record, Session,
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
/// communication, unless it came before they were to begin. A test counts likewise, once for each day on which it was
/// taken. A file counts for the activity it names.
pub(crate) fn evidence_of_plan(
    view: &View<'_>,
    plan: &Plan,
    activities: &[Activity],
    until: Date,
) -> Result<HashMap<ActivityId, Vec<Evidence>>> {
    let mut found: HashMap<ActivityId, Vec<Evidence>> = HashMap::new();
    let mut tests: Vec<Assessment> = view.all(&Query::by("plan").with("plan", plan.id()))?;
    let mut sessions: Vec<Session> = view.all(&Query::by("plan").with("plan", plan.id()).until(until))?;
    for activity in activities {
        // A session may name an activity without naming its plan.
        let naming: Vec<Session> = view.all(&Query::by("activity").with("activity", activity.id()).until(until))?;
        sessions.extend(naming.into_iter().filter(|session| session.plan != Some(plan.id())));
        let naming: Vec<Assessment> = view.all(&Query::by("activity").with("activity", activity.id()))?;
        tests.extend(naming.into_iter().filter(|test| test.plan != Some(plan.id())));
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
    for test in tests.iter().filter(|test| test.status != AssessmentStatus::Draft) {
        for day in days_taken(view, test.id(), until)? {
            for activity in activities.iter().filter(|activity| test_speaks_for(test, day, activity, plan.year)) {
                found.entry(activity.id()).or_default().push(test_evidence(test, day));
            }
        }
    }
    for evidence in found.values_mut() {
        evidence.sort_by_key(|proof| proof.on);
    }
    Ok(found)
}

fn speaks_for(session: &Session, activity: &Activity, year: Option<i16>) -> bool {
    if session.activities.is_empty() {
        let promised = activity.channels.contains(&session.kind.channel());
        session.plan == Some(activity.plan) && promised && !is_too_early(session.held_on, activity, year)
    } else {
        session.activities.contains(&activity.id())
    }
}

fn test_speaks_for(test: &Assessment, day: Date, activity: &Activity, year: Option<i16>) -> bool {
    match test.activity {
        Some(named) => named == activity.id(),
        None => {
            let promised = activity.channels.contains(&Channel::ItAssessment);
            test.plan == Some(activity.plan) && promised && !is_too_early(day, activity, year)
        }
    }
}

/// Whether a day comes before a promise was to begin.
fn is_too_early(day: Date, activity: &Activity, year: Option<i16>) -> bool {
    window(activity.schedule, year).is_some_and(|window| day < window.from)
}

fn session_evidence(session: &Session) -> Evidence {
    Evidence {
        on: session.held_on,
        what: session.subject.clone(),
        session: Some(session.id()),
        attachment: None,
        assessment: None,
        named: !session.activities.is_empty(),
        minuted: session.minutes.is_some(),
    }
}

fn test_evidence(test: &Assessment, day: Date) -> Evidence {
    Evidence {
        on: day,
        what: test.title.clone(),
        session: None,
        attachment: None,
        assessment: Some(test.id()),
        named: test.activity.is_some(),
        minuted: true,
    }
}

fn file_evidence(file: &Attachment) -> Option<Evidence> {
    Some(Evidence {
        on: file.dated?,
        what: file.caption.clone().unwrap_or_else(|| file.name.clone()),
        session: None,
        attachment: Some(file.id()),
        assessment: None,
        named: true,
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
