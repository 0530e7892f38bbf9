//! Which evidence speaks for which promise.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;

use crate::error::Result;
use crate::model::{
    Activity, ActivityId, ActivityStatus, Attachment, Evidence, LegalDocument, Plan, PlanStatus, Posting, PostingPlace,
    PostingSubject, Procedure, Progress, Query, Record, Session,
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
/// communication, unless it came before they were to begin. A file counts for the activity it names, and so does a posting, on
/// the day it was put up and on each on which it was checked.
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
        let postings: Vec<Posting> = view.all(&Query::by("activity").with("activity", activity.id()).until(until))?;
        for posting in &postings {
            found.entry(activity.id()).or_default().extend(posting_evidence(view, posting, until)?);
        }
    }
    sessions.sort_by_key(|session| session.header.id);
    sessions.dedup_by_key(|session| session.header.id);
    for session in sessions.iter().filter(|session| session.took_place()) {
        for activity in activities.iter().filter(|activity| speaks_for(session, activity, plan.year)) {
            found.entry(activity.id()).or_default().push(session_evidence(session));
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
        posting: None,
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
        posting: None,
        named: true,
        minuted: true,
    })
}

/// What a posting proves up to a day: that it was put up, and that it was there when somebody looked.
fn posting_evidence(view: &View<'_>, posting: &Posting, until: Date) -> Result<Vec<Evidence>> {
    let what = shown(view, posting)?;
    let mut days = BTreeMap::from([(posting.posted_on, format!("Niêm yết {what}"))]);
    for check in posting.checks.iter().filter(|check| check.on <= until) {
        days.entry(check.on).or_insert_with(|| format!("Kiểm tra niêm yết {what}"));
    }
    let proof = |(on, what)| Evidence {
        on,
        what,
        session: None,
        attachment: None,
        posting: Some(posting.id()),
        named: true,
        minuted: true,
    };
    Ok(days.into_iter().map(proof).collect())
}

/// What a posting shows, and where: "thủ tục 1.013236 trên bảng niêm yết".
fn shown(view: &View<'_>, posting: &Posting) -> Result<String> {
    let what = match posting.subject {
        PostingSubject::ProcedureVersion { procedure } => {
            format!("thủ tục {}", view.get::<Procedure>(procedure)?.code)
        }
        PostingSubject::YearTheme { .. } => "chủ đề năm".to_owned(),
        PostingSubject::IssuedDecision { document } => {
            let document: LegalDocument = view.get(document)?;
            format!("{} {}", document.document_type, document.symbol.unwrap_or(document.subject))
        }
        PostingSubject::LeadersSchedule {} => "lịch công tác của lãnh đạo".to_owned(),
    };
    let place = match posting.place {
        PostingPlace::Board => "trên bảng niêm yết",
        PostingPlace::Led => "trên bảng quang điện tử",
        PostingPlace::Website => "trên trang thông tin điện tử",
        PostingPlace::NationalDatabase => "trên Cơ sở dữ liệu quốc gia về thủ tục hành chính",
        PostingPlace::Kiosk => "trên màn hình tra cứu",
    };
    Ok(format!("{what} {place}"))
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
