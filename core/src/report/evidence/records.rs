//! The records behind each measure: the same functions count them as count the figures of a report.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::Records;
use crate::error::Result;
use crate::model::facts::FeedbackFacts;
use crate::model::{
    Activity, Appointment, Attempt, Completion, DialogueFigures, Dissemination, Feedback, FeedbackCounts, FeedbackKind,
    LegalDocument, LegalDocumentId, Material, PersonId, Plan, Posting, PostingPlace, Procedure, ProcedureFigures,
    ProcedureId, Question, Record, RecordType, Session, SessionFigures, Theme,
};
use crate::query::assessments::Standing;
use crate::query::postings::stale;
use crate::report::catalogue::{Attempted, CatalogueFigure, Measure, SessionGroup};
use crate::report::figures::attention::Points;
use crate::report::figures::scope::Scope;
use crate::report::figures::units::Audiences;
use crate::report::figures::{assessments, board, dialogues, feedback, materials, plans, procedures, sessions, themes};
use crate::rules::Judged;
use crate::store::View;

/// The records behind a measure; of a share those of its numerator.
pub(super) fn records(view: &View<'_>, scope: &Scope, today: Date, measure: Measure) -> Result<Records> {
    let mut found = Records::default();
    let to = &mut found;
    match measure {
        Measure::Sessions(group, count) => add_sessions(view, scope, group, count, to)?,
        Measure::Feedback(kind, count) => add_feedback(view, scope, kind, count, to)?,
        Measure::Questions(count) => add_questions(view, scope, count, to)?,
        Measure::Materials => materials::each_material(view, scope, |material| {
            to.add(Material::NAME, material.header.id, material.made_on, 1);
            Ok(())
        })?,
        Measure::Documents => add_disseminations(view, scope, materials::is_of_document, to)?,
        Measure::Disseminations => add_disseminations(view, scope, |_| true, to)?,
        Measure::Told(channel) => add_disseminations(view, scope, |told| told.channel == channel, to)?,
        Measure::Tests(which) => add_attempts(view, scope, which, to)?,
        Measure::Tasks(count) => add_activities(view, scope, Judged::on(scope.on, today), count, to)?,
        Measure::InForce => {
            for procedure in procedures::in_scope(view, scope)? {
                to.add(Procedure::NAME, procedure.header.id, procedure.in_force_from, 1);
            }
        }
        Measure::Changes(count) => add_changes(view, scope, count, to)?,
        Measure::Decisions => add_decisions(view, scope, to)?,
        Measure::Shown => add_shown(view, scope, to)?,
        Measure::NotShown => add_not_shown(view, scope, to)?,
        Measure::Outdated => {
            for posting in stale(view, &procedures::shown(view, scope)?, scope.on)? {
                to.add(Posting::NAME, posting.posting.0, posting.since, 1);
            }
        }
        Measure::Themes => {
            for theme in themes::figures(view, scope, &mut Points::at_most(0))? {
                to.add(Theme::NAME, theme.theme.0, theme.posted_on, u64::from(theme.posted_on.is_some()));
            }
        }
        Measure::Appointments => board::each_appointment(view, scope, |appointment| {
            to.add(Appointment::NAME, appointment.header.id, Some(appointment.date), 1);
            Ok(())
        })?,
        Measure::BoardDays => add_board_days(view, scope, to)?,
        Measure::Headcount => {
            let audience = Audiences::of(view, scope)?.all;
            if let Some((plan, people)) = audience.plan.zip(audience.headcount) {
                to.add(Plan::NAME, plan.0, None, people.into());
            }
        }
        Measure::Share(part, _) => {
            if let Some(part) = CatalogueFigure::named(part) {
                return records(view, scope, today, part.measure);
            }
        }
        // No record stands for a working day, and none is told apart.
        Measure::WorkingDays | Measure::Untold => {}
    }
    Ok(found)
}

fn add_sessions(
    view: &View<'_>,
    scope: &Scope,
    group: SessionGroup,
    count: fn(&SessionFigures) -> u64,
    to: &mut Records,
) -> Result<()> {
    sessions::each_counted(view, scope, |counted| {
        let session = counted.session;
        if group.has(session) {
            to.add(Session::NAME, session.id.0, Some(session.held_on), count(&counted.figures));
        }
        Ok(())
    })
}

fn add_feedback(
    view: &View<'_>,
    scope: &Scope,
    kind: FeedbackKind,
    count: fn(&FeedbackCounts) -> u32,
    to: &mut Records,
) -> Result<()> {
    view.each_facts(Date::MIN..=scope.on, |_, facts: &FeedbackFacts| {
        if facts.kind == kind && scope.counts_feedback(facts) {
            let amount = count(&feedback::counted(facts, scope));
            to.add(Feedback::NAME, facts.id.0, Some(facts.received_on), amount.into());
        }
        Ok(())
    })
}

fn add_questions(view: &View<'_>, scope: &Scope, count: fn(&DialogueFigures) -> u32, to: &mut Records) -> Result<()> {
    dialogues::each_dialogue(view, scope, |session| {
        for question in dialogues::questions_of(view, &session)? {
            let counts = dialogues::count(std::slice::from_ref(&question), scope.on);
            to.add(Question::NAME, question.header.id, Some(session.held_on), count(&counts).into());
        }
        Ok(())
    })
}

fn add_disseminations(
    view: &View<'_>,
    scope: &Scope,
    counts: impl Fn(&Dissemination) -> bool,
    to: &mut Records,
) -> Result<()> {
    materials::each_dissemination(view, scope, |told| {
        to.add(Dissemination::NAME, told.header.id, Some(told.on), u64::from(counts(&told)));
        Ok(())
    })
}

/// Of people the newest attempt of each.
fn add_attempts(view: &View<'_>, scope: &Scope, which: Attempted, to: &mut Records) -> Result<()> {
    let attempts: Vec<Attempt> =
        assessments::taken(view, scope)?.into_iter().flat_map(|(_, attempts)| attempts).collect();
    let mut add = |attempt: &Attempt| to.add(Attempt::NAME, attempt.header.id, Some(attempt.taken_on), 1);
    if which == Attempted::All {
        attempts.iter().for_each(add);
        return Ok(());
    }
    let standing = Standing::of(&attempts);
    let mut newest: BTreeMap<PersonId, &Attempt> = BTreeMap::new();
    let when = |attempt: &Attempt| (attempt.taken_on, attempt.number, attempt.id());
    for attempt in &attempts {
        let known = newest.entry(attempt.person).or_insert(attempt);
        if when(attempt) > when(known) {
            *known = attempt;
        }
    }
    let counts = |person: &PersonId| which == Attempted::People || standing.has_passed(*person);
    newest.iter().filter(|(person, _)| counts(person)).for_each(|(_, attempt)| add(attempt));
    Ok(())
}

fn add_activities(
    view: &View<'_>,
    scope: &Scope,
    judged: Judged,
    count: fn(&Completion) -> u32,
    to: &mut Records,
) -> Result<()> {
    for plan in plans::plans_of(view, &scope.period, scope.plan)? {
        for (activity, standing) in plans::standings(view, &plan, judged, scope)? {
            let mut completion = Completion::default();
            completion.add(&standing);
            to.add(Activity::NAME, activity.header.id, standing.progress.due, count(&completion).into());
        }
    }
    Ok(())
}

fn add_changes(view: &View<'_>, scope: &Scope, count: fn(&ProcedureFigures) -> u32, to: &mut Records) -> Result<()> {
    procedures::each_change(view, scope, |change| {
        to.add(Procedure::NAME, change.version.header.id, change.on, count(&change.figures).into());
        Ok(())
    })
}

fn add_decisions(view: &View<'_>, scope: &Scope, to: &mut Records) -> Result<()> {
    let mut decisions: BTreeMap<LegalDocumentId, Option<Date>> = BTreeMap::new();
    procedures::each_change(view, scope, |change| {
        if let Some(decision) = change.decision {
            decisions.entry(decision).or_insert(change.on);
        }
        Ok(())
    })?;
    decisions.into_iter().for_each(|(decision, on)| to.add(LegalDocument::NAME, decision.0, on, 1));
    Ok(())
}

/// The first posting of each procedure in force, at each of the required places.
fn add_shown(view: &View<'_>, scope: &Scope, to: &mut Records) -> Result<()> {
    let in_force: BTreeSet<ProcedureId> = procedures::in_scope(view, scope)?.iter().map(Record::id).collect();
    let mut seen = BTreeSet::new();
    for posting in procedures::shown(view, scope)?.iter().filter(|posting| posting.place.is_required()) {
        let shown = posting.subject.procedure().filter(|procedure| in_force.contains(procedure));
        if let Some(procedure) = shown
            && seen.insert((posting.place, procedure))
        {
            to.add(Posting::NAME, posting.header.id, Some(posting.posted_on), 1);
        }
    }
    Ok(())
}

fn add_not_shown(view: &View<'_>, scope: &Scope, to: &mut Records) -> Result<()> {
    let shown = procedures::shown(view, scope)?;
    let shown: BTreeSet<(PostingPlace, ProcedureId)> =
        shown.iter().filter_map(|posting| Some((posting.place, posting.subject.procedure()?))).collect();
    let required = PostingPlace::ALL.into_iter().filter(|place| place.is_required());
    for procedure in procedures::in_scope(view, scope)? {
        let missing = required.clone().filter(|place| !shown.contains(&(*place, procedure.id()))).count();
        to.add(Procedure::NAME, procedure.header.id, procedure.in_force_from, missing as u64);
    }
    Ok(())
}

/// The first appointment of each day.
fn add_board_days(view: &View<'_>, scope: &Scope, to: &mut Records) -> Result<()> {
    let mut days = BTreeSet::new();
    board::each_appointment(view, scope, |appointment| {
        let is_first = days.insert(appointment.date);
        to.add(Appointment::NAME, appointment.header.id, Some(appointment.date), u64::from(is_first));
        Ok(())
    })
}
