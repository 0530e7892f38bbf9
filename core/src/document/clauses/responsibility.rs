//! The responsible units of a task, from its text, its field lines and the heading above it.

use super::shared::{self, tidy};
use super::{ClauseLocation, FieldCertainties, PromiseField};
use crate::document::blocks::TextBlock;
use crate::document::fields::{self, FieldKind};
use crate::document::findings::{FindingLocation, Findings};
use crate::document::headings::PlanSection;
use crate::document::unnamed::{self, Unnamed};
use crate::document::words::Words;
use crate::document::{assignment, names, schedule};
use crate::model::{Assignment, Clause, Plan, PlanPart, Schedule};

/// The responsible units of a clause.
#[derive(Debug, Clone, Default)]
pub(super) struct Responsible {
    pub lead: Option<String>,
    pub coordinating: Vec<String>,
    /// The rule that gave the lead.
    pub rule: Option<&'static str>,
}

impl Responsible {
    /// What the words of a clause say. Purposes, requirements, audiences and results are led by nobody.
    pub fn read(text: &str, part: PlanSection) -> Self {
        let lead = match part {
            PlanSection::Purposes
            | PlanSection::Requirements
            | PlanSection::Audiences
            | PlanSection::ExpectedResults => return Self::default(),
            PlanSection::Assignments => assignment::named_before_colon(text)
                .or_else(|| assignment::lead(text))
                .or_else(|| assignment::named_alone(text)),
            PlanSection::Contents | PlanSection::Forms | PlanSection::Timeline => assignment::lead(text),
        };
        Self { rule: lead.is_some().then_some("clause"), lead, coordinating: assignment::coordinating(text) }
    }

    /// Where the clause names nobody, the clause above it leads, or the unit that the heading names.
    pub fn or_above(&mut self, clause_above: Option<&String>, heading: Option<&String>) {
        if self.lead.is_none() {
            self.lead = clause_above.or(heading).cloned();
            self.rule =
                self.lead.is_some().then_some(if clause_above.is_some() { "clause_above" } else { "heading_above" });
        }
    }

    /// Where nobody is named above either, the one named after what the clause begins with.
    pub fn or_introduced(&mut self, text: &str, part: PlanSection) {
        if self.lead.is_none() && self.coordinating.is_empty() && part == PlanSection::Assignments {
            self.lead = after_introduction(text);
            self.rule = self.lead.is_some().then_some("clause");
        }
    }

    pub fn given_to(self, clause: Clause) -> Clause {
        Clause { lead: self.lead, coordinating: self.coordinating, ..clause }
    }

    pub fn assigned(self, clause: Clause) -> Assignment {
        Assignment { clause, lead: self.lead, coordinating: self.coordinating }
    }
}

/// "Căn cứ Kế hoạch này, các sở, ngành tổ chức thực hiện": the one named after what the clause begins with.
fn after_introduction(text: &str) -> Option<String> {
    const INTRODUCTIONS: &[&str] = &["can cu", "tren co so", "theo", "trong pham vi", "dinh ky", "hang nam", "de"];
    const REACH: usize = 260;
    const MOST: usize = 4;
    let words = Words::of(names::beginning(text, REACH));
    if !INTRODUCTIONS.iter().any(|introduction| words.starts_with(introduction)) {
        return None;
    }
    let commas = text.match_indices(',').map(|(offset, _)| offset).take_while(|offset| *offset < REACH).take(MOST);
    commas.into_iter().find_map(|comma| assignment::lead(text.get(comma + 1..)?.trim_start()))
}

/// Gives a task the values of a line under it.
pub(super) fn apply_line(
    plan: &mut Plan,
    findings: &mut Findings,
    notes: &mut FieldCertainties,
    slot: ClauseLocation,
    (line, label): (&TextBlock, Option<FieldKind>),
    (is_shared, year): (bool, Option<i16>),
) {
    let value = label.map(|kind| fields::TaskField { label: "", kind, value: &line.text });
    let said = fields::read_all(&line.text).into_iter().chain(value).filter(|field| !field.value.is_empty());
    for field in said {
        let Some(mut task) = TaskFields::of(plan, slot) else { return };
        // What holds for all tasks of a group gives way to what one says of itself.
        if is_shared && task.says(field.kind) {
            continue;
        }
        if !is_shared && field.kind == FieldKind::Coordinating {
            task.coordinating().clear();
        }
        let is_read = apply(task, notes, slot, field, year);
        if !is_read {
            findings.add(
                FindingLocation { line: line.line(), path: slot.path(PromiseField::Schedule), excerpt: field.value },
                "schedule_unreadable",
                "no time could be read here",
                "không đọc được thời gian ở đây",
            );
        }
    }
}

/// Gives a task the value of a field. Whether what was said of its time could be read.
pub(super) fn apply(
    mut task: TaskFields<'_>,
    notes: &mut FieldCertainties,
    slot: ClauseLocation,
    field: fields::TaskField<'_>,
    year: Option<i16>,
) -> bool {
    const RULE: &str = "field_line";
    match field.kind {
        FieldKind::Lead | FieldKind::LeadAndCoordinating if unnamed::read(field.value).is_some() => {
            *task.lead() = None;
            let is_nobody = unnamed::read(field.value) == Some(Unnamed::Nobody);
            notes.unclear(slot, PromiseField::Lead, if is_nobody { "not_said" } else { "not_understood" });
        }
        FieldKind::Lead => {
            // "Sở Nội vụ chủ trì tham mưu …; Sở Tư pháp …" says more than who leads.
            *task.lead() = match names::list(field.value) {
                Some(_) => Some(tidy(field.value).to_owned()),
                None => assignment::lead(field.value).or_else(|| short_name(field.value)),
            };
            match task.lead() {
                Some(_) => notes.found(slot, PromiseField::Lead, RULE),
                None => notes.unclear(slot, PromiseField::Lead, "not_understood"),
            }
        }
        FieldKind::Coordinating => {
            // In a group those whom a task names itself take part as well.
            for unit in assignment::list(field.value) {
                if !task.coordinating().contains(&unit) {
                    task.coordinating().push(unit);
                }
            }
            notes.found(slot, PromiseField::Coordinating, RULE);
        }
        FieldKind::LeadAndCoordinating => {
            let told = shared::read(field.value, shared::parts_by_stroke(field.label));
            if told.lead.is_none() || !told.coordinating.is_empty() {
                *task.coordinating() = told.coordinating;
            }
            match &told.lead {
                Some(_) => notes.found(slot, PromiseField::Lead, RULE),
                None => notes.unclear(slot, PromiseField::Lead, "one_of_several"),
            }
            if told.lead.is_some() {
                *task.lead() = told.lead;
            }
        }
        FieldKind::Time | FieldKind::TimeAndPlace => {
            let found = schedule::read(&Words::of(field.value), year, true);
            let is_read = found.certain && found.schedule != Schedule::Unspecified;
            let further = notes.is_found(slot, PromiseField::Schedule, RULE);
            task.clause().schedule = match (is_read, further) {
                (true, true) => both(std::mem::take(&mut task.clause().schedule), found.schedule),
                (true, false) => found.schedule,
                (false, true) => std::mem::take(&mut task.clause().schedule),
                (false, false) => Schedule::Unspecified,
            };
            match is_read || further {
                true => notes.found(slot, PromiseField::Schedule, RULE),
                false => {
                    notes.unclear(
                        slot,
                        PromiseField::Schedule,
                        if found.lacks_year { "year_unknown" } else { "not_understood" },
                    );
                }
            }
            return is_read;
        }
        FieldKind::Content if is_number(&task.clause().text) => {
            task.clause().what = Some(tidy(field.value).to_owned()).filter(|what| !what.is_empty());
            notes.found(slot, PromiseField::What, RULE);
        }
        FieldKind::Result => {
            task.clause().result = Some(tidy(field.value).to_owned()).filter(|result| !result.is_empty());
            notes.found(slot, PromiseField::Result, RULE);
        }
        _ => {}
    }
    true
}

/// Combines the times of two lines.
fn both(one: Schedule, other: Schedule) -> Schedule {
    let mut times = Vec::new();
    for schedule in [one, other] {
        match schedule {
            Schedule::Several { times: several } => times.extend(several),
            Schedule::Unspecified => {}
            single if !times.contains(&single) => times.push(single),
            _ => {}
        }
    }
    if times.len() > 1 { Schedule::Several { times } } else { times.pop().unwrap_or_default() }
}

/// "Hoạt động 1": a task that is named only by the field under it.
fn is_number(text: &str) -> bool {
    let words = Words::of(text);
    let names = ["hoat dong", "nhiem vu", "noi dung", "cong viec"].iter().any(|name| words.starts_with(name));
    names && words.len() == 3 && words.number(2).is_some()
}

/// A name of no known kind, where the label says that it is one: a person's, a unit's own.
fn short_name(value: &str) -> Option<String> {
    const LONGEST: usize = 8;
    let value = tidy(value);
    let is_short = (1..=LONGEST).contains(&Words::of(value).len()) && !value.contains([';', ':', '.']);
    (is_short && value.starts_with(char::is_uppercase)).then(|| value.to_owned())
}

/// A task in its part, with its fields wherever that part keeps them.
pub(super) enum TaskFields<'p> {
    Clause(&'p mut Clause),
    Assignment(&'p mut Assignment),
}

impl<'p> TaskFields<'p> {
    pub(super) fn of(plan: &'p mut Plan, slot: ClauseLocation) -> Option<Self> {
        let position = slot.position;
        match slot.part {
            PlanPart::Contents | PlanPart::Added => plan.contents.get_mut(position).map(Self::Clause),
            PlanPart::Forms => plan.forms.get_mut(position).map(Self::Clause),
            PlanPart::Timeline => plan.timeline.get_mut(position).map(|entry| Self::Clause(&mut entry.clause)),
            PlanPart::Assignments => plan.assignments.get_mut(position).map(Self::Assignment),
        }
    }

    /// Whether the task itself says what a field would say.
    fn says(&mut self, kind: FieldKind) -> bool {
        match kind {
            FieldKind::Lead => self.lead().is_some(),
            FieldKind::LeadAndCoordinating => self.lead().is_some() || !self.coordinating().is_empty(),
            FieldKind::Time | FieldKind::TimeAndPlace => self.clause().schedule != Schedule::Unspecified,
            _ => false,
        }
    }

    pub(super) fn clause(&mut self) -> &mut Clause {
        match self {
            Self::Clause(clause) => clause,
            Self::Assignment(assignment) => &mut assignment.clause,
        }
    }

    fn lead(&mut self) -> &mut Option<String> {
        match self {
            Self::Clause(clause) => &mut clause.lead,
            Self::Assignment(assignment) => &mut assignment.lead,
        }
    }

    fn coordinating(&mut self) -> &mut Vec<String> {
        match self {
            Self::Clause(clause) => &mut clause.coordinating,
            Self::Assignment(assignment) => &mut assignment.coordinating,
        }
    }
}
