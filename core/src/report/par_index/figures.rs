//! The figures that criteria use, with the records behind them.

use jiff::civil::Date;

use super::Source;
use crate::error::Result;
use crate::model::facts::{FeedbackFacts, SessionFacts};
use crate::model::{ActivityStatus, NoteGround, PlaceFigures, ScoredFigure, SessionKind, SessionStatus};

/// A figure, and the records behind it where they can be told.
pub(super) struct Counted {
    pub count: u64,
    pub records: Vec<NoteGround>,
}

pub(super) fn figure(source: &Source<'_>, figure: ScoredFigure) -> Result<Counted> {
    let report = source.report;
    let (sessions, feedback, dialogues) = (&report.sessions, &report.feedback, &report.dialogues);
    let bare = |count: u64| Ok(Counted { count, records: Vec::new() });
    let of_sessions = |count: u64| Ok(Counted { count, records: held(source, |_| true)? });
    let required = || report.procedures.places.iter().filter(|place| place.place.is_required());
    let places = |count: fn(&PlaceFigures) -> u32| required().map(|place| u64::from(count(place))).sum();
    match figure {
        ScoredFigure::Activities => Ok(activities(source, |status| status != ActivityStatus::Cancelled)),
        ScoredFigure::ActivitiesDone => Ok(activities(source, |status| status == ActivityStatus::Done)),
        ScoredFigure::SessionsHeld => of_sessions(sessions.held.into()),
        ScoredFigure::SessionsMinuted => {
            let records = held(source, |session| session.status == SessionStatus::Minuted)?;
            Ok(Counted { count: sessions.minuted.into(), records })
        }
        ScoredFigure::Invited => of_sessions(sessions.invited),
        ScoredFigure::Informed => of_sessions(sessions.informed),
        ScoredFigure::Measured => of_sessions(sessions.measured),
        ScoredFigure::Understood => of_sessions(sessions.understood),
        ScoredFigure::Dialogues | ScoredFigure::Questions | ScoredFigure::QuestionsAnswered => {
            let count = match figure {
                ScoredFigure::Dialogues => dialogues.held,
                ScoredFigure::Questions => dialogues.questions,
                _ => dialogues.answered,
            };
            let records = held(source, |session| session.kind == SessionKind::Dialogue)?;
            Ok(Counted { count: count.into(), records })
        }
        ScoredFigure::Disseminations => bare(report.materials.disseminations.into()),
        ScoredFigure::FeedbackReceived => {
            Ok(Counted { count: feedback.received.into(), records: received(source, |_| true)? })
        }
        ScoredFigure::FeedbackAnswered => {
            Ok(Counted { count: feedback.answered.into(), records: received(source, answered_by(source.scope.on))? })
        }
        ScoredFigure::FeedbackOnTime => {
            let late = feedback.answered_late.saturating_add(feedback.answered_unclocked);
            let on = source.scope.on;
            let in_time =
                move |of: &FeedbackFacts| of.answered.is_some_and(|(day, late)| day <= on && late == Some(false));
            Ok(Counted { count: feedback.answered.saturating_sub(late).into(), records: received(source, in_time)? })
        }
        ScoredFigure::PostingsRequired => bare(places(|place| place.current.saturating_add(place.missing))),
        ScoredFigure::PostingsCurrent => bare(places(|place| place.current)),
        ScoredFigure::Tested => bare(report.assessments.people.into()),
        ScoredFigure::TestsPassed => bare(report.assessments.passed.into()),
    }
}

fn answered_by(on: Date) -> impl Fn(&FeedbackFacts) -> bool {
    move |feedback| feedback.answered.is_some_and(|(day, _)| day <= on)
}

fn activities(source: &Source<'_>, counts: fn(ActivityStatus) -> bool) -> Counted {
    let activities = source.report.plans.iter().flat_map(|plan| &plan.activities);
    let counted = activities.filter(|of| counts(of.progress.status));
    let records: Vec<NoteGround> = counted
        .map(|of| {
            let (id, text_vi) = (of.activity.header.id, of.activity.title.clone());
            NoteGround { kind: "activity".to_owned(), id, on: of.progress.due, text_vi }
        })
        .collect();
    Counted { count: records.len() as u64, records }
}

/// The sessions held in the period that a test chooses.
pub(super) fn held(source: &Source<'_>, chosen: impl Fn(&SessionFacts) -> bool) -> Result<Vec<NoteGround>> {
    let (view, scope) = (source.view, source.scope);
    let mut found = Vec::new();
    scope.each_session_facts(view, scope.period.from..=scope.period.to.min(scope.on), |row, session| {
        if session.took_place() && chosen(session) {
            let text_vi = view.subject_of_session(row, session.text_mark)?.to_string();
            let (kind, id, on) = ("session".to_owned(), session.id.0, Some(session.held_on));
            found.push(NoteGround { kind, id, on, text_vi });
        }
        Ok(())
    })?;
    Ok(found)
}

/// The feedback received in the period that a test chooses.
fn received(source: &Source<'_>, chosen: impl Fn(&FeedbackFacts) -> bool) -> Result<Vec<NoteGround>> {
    let scope = source.scope;
    let mut found = Vec::new();
    source.view.each_facts(scope.period.from..=scope.period.to, |_, feedback: &FeedbackFacts| {
        if scope.counts_feedback(feedback) && chosen(feedback) {
            let number = feedback.written_number().map_or_else(String::new, |number| format!(" số {number}"));
            let (kind, id, on) = ("feedback".to_owned(), feedback.id.0, Some(feedback.received_on));
            found.push(NoteGround { kind, id, on, text_vi: format!("Phản ánh, kiến nghị{number}") });
        }
        Ok(())
    })?;
    Ok(found)
}
