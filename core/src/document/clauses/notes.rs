//! Records the certainty of each field of a clause and the rule that read it, for `Reading::fields`.

use std::collections::HashMap;

use super::ClauseLocation;
use crate::model::{Certainty, FieldReading, Plan, PlanPart, Schedule};
use crate::rules::{Promise, promises};

/// A field of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::document) enum PromiseField {
    /// The promised work, if it is the whole clause.
    Text,
    /// The promised work, if it is a part of the clause.
    What,
    Lead,
    Coordinating,
    Schedule,
    Result,
}

/// What was noted, by clause and field.
#[derive(Debug, Default)]
pub(in crate::document) struct FieldCertainties(HashMap<(ClauseLocation, PromiseField), (Certainty, &'static str)>);

impl FieldCertainties {
    pub fn found(&mut self, slot: ClauseLocation, field: PromiseField, rule: &'static str) {
        self.0.insert((slot, field), (Certainty::Found, rule));
    }

    pub fn guessed(&mut self, slot: ClauseLocation, field: PromiseField, rule: &'static str) {
        self.0.insert((slot, field), (Certainty::Guessed, rule));
    }

    /// Whether a rule gave a field.
    pub fn is_found(&self, slot: ClauseLocation, field: PromiseField, rule: &str) -> bool {
        self.0.get(&(slot, field)).is_some_and(|(certainty, by)| *certainty == Certainty::Found && *by == rule)
    }

    /// A field that is empty because its words are not understood.
    pub fn unclear(&mut self, slot: ClauseLocation, field: PromiseField, rule: &'static str) {
        self.0.insert((slot, field), (Certainty::Missing, rule));
    }

    /// The fields of every promise, in the order of the text.
    pub fn readings(&self, plan: &Plan) -> Vec<FieldReading> {
        let mut readings = promises(plan).iter().flat_map(|promise| self.of(promise)).collect::<Vec<_>>();
        readings.sort_by_key(|reading| reading.line);
        readings
    }

    fn of(&self, promise: &Promise<'_>) -> Vec<FieldReading> {
        let slot = ClauseLocation { part: promise.part, position: promise.position };
        let told = |field: PromiseField, is_given: bool, rule: &'static str| {
            let noted = self.0.get(&(slot, field)).copied();
            match (noted, is_given) {
                (Some(noted @ (Certainty::Missing, _)), false) => noted,
                (Some(noted), true) if noted.0 != Certainty::Missing => noted,
                (_, true) => (Certainty::Found, rule),
                (_, false) => (Certainty::Missing, "not_said"),
            }
        };
        let what = if promise.clause.what.is_some() { PromiseField::What } else { PromiseField::Text };
        let is_timed = promise.schedule != Schedule::Unspecified;
        let timed_by =
            promise.timeline_position.filter(|_| is_timed && promise.clause.schedule == Schedule::Unspecified);
        let schedule = match timed_by {
            Some(position) => {
                let line = ClauseLocation { part: PlanPart::Timeline, position };
                (line, PromiseField::Schedule, (Certainty::Found, "timeline_line"))
            }
            None => (slot, PromiseField::Schedule, told(PromiseField::Schedule, is_timed, "clause")),
        };
        let by_assignment = |field: PromiseField, is_given: bool| match promise.assigned_by.filter(|_| is_given) {
            Some(position) => {
                let assignment = ClauseLocation { part: PlanPart::Assignments, position };
                (assignment, field, (Certainty::Guessed, "assignment_in_like_words"))
            }
            None => (slot, field, told(field, is_given, "clause")),
        };
        let fields = [
            (slot, what, told(PromiseField::What, true, "clause")),
            by_assignment(PromiseField::Lead, promise.lead.is_some()),
            by_assignment(PromiseField::Coordinating, !promise.coordinating.is_empty()),
            schedule,
            (slot, PromiseField::Result, told(PromiseField::Result, promise.clause.result.is_some(), "clause")),
        ];
        let reading = |(slot, field, (certainty, rule)): (ClauseLocation, PromiseField, (Certainty, &'static str))| {
            FieldReading { line: promise.clause.line, path: slot.path(field), certainty, rule: rule.to_owned() }
        };
        fields.into_iter().map(reading).collect()
    }
}

impl ClauseLocation {
    /// The path of a field: `assignments[2].clause.schedule`.
    pub fn path(self, field: PromiseField) -> String {
        let position = self.position;
        let part = match self.part {
            PlanPart::Contents | PlanPart::Added => format!("contents[{position}]."),
            PlanPart::Forms => format!("forms[{position}]."),
            PlanPart::Timeline => format!("timeline[{position}].clause."),
            PlanPart::Assignments => match field {
                PromiseField::Lead | PromiseField::Coordinating => format!("assignments[{position}]."),
                _ => format!("assignments[{position}].clause."),
            },
        };
        part + field.name()
    }
}

impl PromiseField {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::What => "what",
            Self::Lead => "lead",
            Self::Coordinating => "coordinating",
            Self::Schedule => "schedule",
            Self::Result => "result",
        }
    }
}
