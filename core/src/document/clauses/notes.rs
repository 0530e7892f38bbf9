//! How fields of promises were read, noted while the plan is put together.

use std::collections::HashMap;

use super::Slot;
use crate::model::{Certainty, FieldReading, Plan, PlanPart, Schedule};
use crate::rules::{Promise, promises};

/// A field of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::document) enum Field {
    What,
    Lead,
    Coordinating,
    Schedule,
    Result,
}

/// What was noted, by clause and field.
#[derive(Debug, Default)]
pub(in crate::document) struct Notes(HashMap<(Slot, Field), (Certainty, &'static str)>);

impl Notes {
    pub fn found(&mut self, slot: Slot, field: Field, rule: &'static str) {
        self.0.insert((slot, field), (Certainty::Found, rule));
    }

    pub fn guessed(&mut self, slot: Slot, field: Field, rule: &'static str) {
        self.0.insert((slot, field), (Certainty::Guessed, rule));
    }

    /// Whether a rule gave a field.
    pub fn is_found(&self, slot: Slot, field: Field, rule: &str) -> bool {
        self.0.get(&(slot, field)).is_some_and(|(certainty, by)| *certainty == Certainty::Found && *by == rule)
    }

    /// A field that is empty because its words are not understood.
    pub fn unclear(&mut self, slot: Slot, field: Field, rule: &'static str) {
        self.0.insert((slot, field), (Certainty::Missing, rule));
    }

    /// The fields of every promise, in the order of the text.
    pub fn readings(&self, plan: &Plan) -> Vec<FieldReading> {
        let mut readings = promises(plan).iter().flat_map(|promise| self.of(promise)).collect::<Vec<_>>();
        readings.sort_by_key(|reading| reading.line);
        readings
    }

    fn of(&self, promise: &Promise<'_>) -> Vec<FieldReading> {
        let slot = Slot { part: promise.part, position: promise.position };
        let told = |field: Field, is_given: bool, rule: &'static str| {
            let noted = self.0.get(&(slot, field)).copied();
            match (noted, is_given) {
                (Some(noted @ (Certainty::Missing, _)), false) => noted,
                (Some(noted), true) if noted.0 != Certainty::Missing => noted,
                (_, true) => (Certainty::Found, rule),
                (_, false) => (Certainty::Missing, "not_said"),
            }
        };
        let by_assignment = promise.assigned_by.is_some();
        let lead = match by_assignment && promise.lead.is_some() {
            true => (Certainty::Guessed, "assignment_in_like_words"),
            false => told(Field::Lead, promise.lead.is_some(), "clause"),
        };
        let has_own_time = promise.clause.schedule != Schedule::Unspecified;
        let time_rule = if has_own_time || promise.timeline.is_none() { "clause" } else { "timeline_line" };
        let fields = [
            (Field::What, told(Field::What, true, "clause")),
            (Field::Lead, lead),
            (Field::Coordinating, told(Field::Coordinating, !promise.coordinating.is_empty(), "clause")),
            (Field::Schedule, told(Field::Schedule, promise.schedule != Schedule::Unspecified, time_rule)),
            (Field::Result, told(Field::Result, promise.clause.result.is_some(), "clause")),
        ];
        let reading = |(field, (certainty, rule)): (Field, (Certainty, &'static str))| FieldReading {
            line: promise.clause.line,
            path: path(slot, field),
            certainty,
            rule: rule.to_owned(),
        };
        fields.into_iter().map(reading).collect()
    }
}

fn path(slot: Slot, field: Field) -> String {
    let part = match slot.part {
        PlanPart::Contents | PlanPart::Added => format!("contents[{}].", slot.position),
        PlanPart::Forms => format!("forms[{}].", slot.position),
        PlanPart::Timeline => format!("timeline[{}].clause.", slot.position),
        PlanPart::Assignments => match field {
            Field::Lead | Field::Coordinating => format!("assignments[{}].", slot.position),
            _ => format!("assignments[{}].clause.", slot.position),
        },
    };
    let field = match field {
        Field::What => "what",
        Field::Lead => "lead",
        Field::Coordinating => "coordinating",
        Field::Schedule => "schedule",
        Field::Result => "result",
    };
    part + field
}
