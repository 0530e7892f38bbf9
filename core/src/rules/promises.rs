//! The promises of a plan: the clauses to be tracked, with lead and schedule.

mod word_index;

use std::cell::LazyCell;
use std::collections::HashMap;

use crate::model::{Assignment, Clause, Plan, PlanPart, Schedule, TimelineEntry};
use word_index::WordIndex;

/// One promise of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise<'p> {
    /// The part of the plan it is in.
    pub part: PlanPart,
    /// Index of the clause in that part, from 0.
    pub position: usize,
    /// The clause as written, with what was recognised in it.
    pub clause: &'p Clause,
    /// The promised work, verbatim: the title of the activity that tracks it.
    pub title: &'p str,
    /// When it must be kept, from the clause itself or from the timeline.
    pub schedule: Schedule,
    /// The line of the timeline that gives the schedule; none if the clause itself does.
    pub timeline: Option<&'p str>,
    /// Index of that line in the timeline, from 0.
    pub timeline_position: Option<usize>,
    /// Who leads, from the clause itself or from an assignment.
    pub lead: Option<&'p str>,
    /// Who takes part, from the clause itself or from an assignment.
    pub coordinating: &'p [String],
    /// Index of the assignment that names lead and coordinating units; none if the clause itself names them or nothing
    /// does.
    pub assigned_by: Option<usize>,
}

/// The promises of a plan, in its order. A promise is a content, a form of communication, a row of a table, a duty with
/// a deadline, or a line of the timeline that does more than give the time of one of these.
///
/// What a clause says itself takes precedence. An assignment in the same words as a clause says who leads that clause,
/// if the clause does not. So does an assignment with a channel of the clause, the same times and mostly the same
/// words. Such an assignment is not a promise of its own.
pub fn promises(plan: &Plan) -> Vec<Promise<'_>> {
    let mut promises = Vec::new();
    for (part, clauses) in [(PlanPart::Contents, &plan.contents), (PlanPart::Forms, &plan.forms)] {
        for (position, clause) in clauses.iter().enumerate().filter(|(_, clause)| clause.level == 0) {
            promises.push(Promise::of(part, position, clause));
        }
    }
    let clauses_end = promises.len();
    add_timeline(plan, &mut promises, clauses_end);
    add_assignments(plan, &mut promises, clauses_end);
    promises
}

impl<'p> Promise<'p> {
    fn of(part: PlanPart, position: usize, clause: &'p Clause) -> Self {
        Self {
            part,
            position,
            clause,
            title: clause.what.as_deref().unwrap_or(&clause.text),
            schedule: clause.schedule.clone(),
            timeline: None,
            timeline_position: None,
            lead: clause.lead.as_deref(),
            coordinating: &clause.coordinating,
            assigned_by: None,
        }
    }
}

/// The promises by their lines. Two rows are two promises even where they read alike: a row belongs to the clause of
/// its own line.
fn by_line(promises: &[Promise<'_>]) -> HashMap<u32, usize> {
    let numbered = promises.iter().enumerate().filter(|(_, promise)| promise.clause.line != 0);
    numbered.rev().map(|(index, promise)| (promise.clause.line, index)).collect()
}

fn add_timeline<'p>(plan: &'p Plan, promises: &mut Vec<Promise<'p>>, clauses_end: usize) {
    let rows = by_line(promises);
    let titles = promises.iter().take(clauses_end).map(|promise| promise.title).collect::<Vec<_>>();
    let index = LazyCell::new(|| WordIndex::of(titles.iter().copied()));
    for (position, entry) in plan.timeline.iter().enumerate().filter(|(_, entry)| is_of_one_thing(entry)) {
        let of_same_row = rows.get(&entry.clause.line).copied();
        let told = of_same_row.or_else(|| told_by(entry, &index));
        match told.and_then(|index| promises.get_mut(index)) {
            Some(known) => {
                if known.schedule == Schedule::Unspecified {
                    known.schedule = entry.clause.schedule.clone();
                }
                known.timeline = Some(&entry.clause.text);
                known.timeline_position = Some(position);
            }
            None => {
                let promise = Promise::of(PlanPart::Timeline, position, &entry.clause);
                promises.push(promise);
            }
        }
    }
}

/// Whether a line of the timeline is about something, not about the whole plan.
fn is_of_one_thing(entry: &TimelineEntry) -> bool {
    entry.clause.level == 0 && !entry.what.is_empty()
}

/// The first promise that a line of the timeline tells the time of.
fn told_by(entry: &TimelineEntry, index: &WordIndex) -> Option<usize> {
    let is_whole = entry.clause.what.is_none();
    is_whole.then(|| index.saying_the_same(&index.words_of(&entry.what)).next()).flatten()
}

fn add_assignments<'p>(plan: &'p Plan, promises: &mut Vec<Promise<'p>>, clauses_end: usize) {
    let rows = by_line(promises);
    let texts = promises.iter().take(clauses_end).map(|promise| promise.clause.text.as_str()).collect::<Vec<_>>();
    let index = LazyCell::new(|| WordIndex::of(texts.iter().copied()));
    for (position, assignment) in plan.assignments.iter().enumerate() {
        let clause = &assignment.clause;
        if rows.contains_key(&clause.line) {
            continue;
        }
        let told = spoken_of(assignment, promises.get(..clauses_end).unwrap_or_default(), &index);
        for at in &told {
            let nobody = |promise: &&mut Promise<'p>| promise.lead.is_none() && promise.coordinating.is_empty();
            if let Some(promise) = promises.get_mut(*at).filter(nobody) {
                promise.lead = assignment.lead.as_deref();
                promise.coordinating = &assignment.coordinating;
                promise.assigned_by = Some(position);
            }
        }
        if !told.is_empty() {
            continue;
        }
        if clause.what.is_some() || has_deadline(&clause.schedule) {
            let own = Promise::of(PlanPart::Assignments, position, clause);
            promises.push(Promise { lead: assignment.lead.as_deref(), coordinating: &assignment.coordinating, ..own });
        }
    }
}

/// The promises that an assignment speaks of.
fn spoken_of(assignment: &Assignment, promises: &[Promise<'_>], index: &WordIndex) -> Vec<usize> {
    let said = &assignment.clause;
    let words = index.words_of(&said.text);
    let mut told = index.saying_the_same(&words).collect::<Vec<_>>();
    if has_deadline(&said.schedule) && !said.channels.is_empty() {
        let is_like = |(at, promise): &(usize, &Promise<'_>)| {
            said.schedule == promise.schedule
                && said.channels.iter().any(|channel| promise.clause.channels.contains(channel))
                && index.holds_most_words(*at, &words)
        };
        told.extend(promises.iter().enumerate().filter(is_like).map(|(at, _)| at));
    }
    told
}

/// Whether a schedule says by when, or that it is done again and again: "thường xuyên" and "trong năm" do not.
fn has_deadline(schedule: &Schedule) -> bool {
    !matches!(schedule, Schedule::Unspecified | Schedule::Continuous | Schedule::InYear { .. })
}
