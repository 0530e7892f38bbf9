//! Turns blocks into clauses in the parts of the plan.
//!
//! [`ClausePlacer`] takes the body's blocks in order. For each clause it decides the part (that of the heading, or the
//! one that `choice` picks under a combined heading), the level, the responsible units (`responsibility`, `shared`),
//! the schedule and the channels. Rows of tables go through `rows`, lines of the timeline through `timeline`,
//! assignments with deadlines through `duties`. `notes` records the rule and the certainty behind each field; `doubt`
//! reports uncertain times.

mod audience;
mod choice;
mod doubt;
mod duties;
mod notes;
mod responsibility;
mod rows;
mod shared;
mod timeline;

pub(super) use rows::whole;

use std::collections::{HashMap, HashSet};

use super::blocks::TextBlock;
use super::fields::FieldKind;
use super::findings::{FindingLocation, Findings};
use super::headings::PlanSection;
use super::outline::task_after_label;
use super::role::Role;
use super::words::Words;
use super::{channels, fields, schedule};
use crate::model::{Clause, Plan, PlanPart, Schedule, TimelineEntry};
use doubt::Doubt;
pub(super) use notes::{FieldCertainties, PromiseField};
use responsibility::{Responsible, TaskFields};

/// A block as a clause in which nothing was recognised.
pub(super) fn plain(block: &TextBlock) -> Clause {
    Clause {
        text: block.text.clone(),
        mark: block.mark.clone(),
        level: block.level,
        line: block.line(),
        ..Clause::default()
    }
}

/// A clause of a part that is tracked, by its position in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ClauseLocation {
    pub part: PlanPart,
    pub position: usize,
}

/// What a clause passes on to the clauses nested below it.
#[derive(Debug, Clone)]
struct Above {
    level: u8,
    part: PlanSection,
    lead: Option<String>,
    schedule: Schedule,
}

/// Puts clauses into the parts of a plan.
pub(super) struct ClausePlacer<'b> {
    blocks: &'b [TextBlock],
    year: Option<i16>,
    /// The heading of the last clause, by its line.
    heading: u32,
    /// Whether the clause is the first under its heading.
    is_first: bool,
    /// The headings of several parts that were reported, by their lines.
    reported: HashSet<u32>,
    /// The clauses above the current one, outermost first.
    above: Vec<Above>,
    /// The location of each block that is a task.
    slots: HashMap<usize, ClauseLocation>,
    /// The tasks directly under each heading.
    under: HashMap<usize, Vec<ClauseLocation>>,
    /// The field that the last line named without a value.
    label: Option<FieldKind>,
    pub notes: FieldCertainties,
}

impl<'b> ClausePlacer<'b> {
    pub fn new(blocks: &'b [TextBlock], year: Option<i16>) -> Self {
        Self {
            blocks,
            year,
            heading: 0,
            is_first: false,
            reported: HashSet::new(),
            above: Vec::new(),
            slots: HashMap::new(),
            under: HashMap::new(),
            label: None,
            notes: FieldCertainties::default(),
        }
    }

    /// A block as a clause with the forms and the time it names.
    pub fn clause(&self, block: &TextBlock) -> Clause {
        self.clause_and_doubt(block).0
    }

    /// The same, with what is read of its time and not certain enough to be said.
    fn clause_and_doubt(&self, block: &TextBlock) -> (Clause, Option<Doubt>) {
        let words = Words::of(&block.text);
        let found = schedule::read(&words, self.year, false);
        // "Họp định kỳ của cơ quan" tells no more than that it comes again.
        let is_said = found.certain || matches!(found.schedule, Schedule::Unspecified | Schedule::Periodic);
        let doubt = match is_said {
            _ if found.lacks_year => Some(Doubt::Year),
            true => None,
            false => Some(Doubt::Time),
        };
        let schedule = if is_said { found.schedule } else { Schedule::Unspecified };
        (Clause { channels: channels::named_in(&words), schedule, ..plain(block) }, doubt)
    }

    /// Puts a clause or a row into the part that its heading names.
    pub fn place(&mut self, plan: &mut Plan, findings: &mut Findings, heading: &TextBlock, index: usize) {
        let Some(block) = self.blocks.get(index) else { return };
        self.is_first = self.heading != heading.line();
        if self.is_first {
            self.heading = heading.line();
            self.above.clear();
        }
        match block.role {
            Role::TableRow if self.place_row(plan, findings, Some(heading), index) => {}
            Role::Field => self.place_field(plan, findings, heading, index),
            _ => self.place_clause(plan, findings, heading, index),
        }
    }

    fn place_clause(&mut self, plan: &mut Plan, findings: &mut Findings, heading: &TextBlock, index: usize) {
        let Some(block) = self.blocks.get(index) else { return };
        self.report_combined(plan, findings, heading);
        self.above.retain(|above| above.level < block.level);
        let parent = self.above.last().cloned();
        let part = match &parent {
            Some(parent) => parent.part,
            None => choice::choose(&heading.parts, &block.text, self.year, self.is_first),
        };
        let (mut clause, doubt) = self.clause_and_doubt(block);
        let doubt = doubt.filter(|_| is_tracked(part));
        if block.role == Role::Field {
            clause.schedule = Schedule::Unspecified;
        }
        // "… (Đơn vị chủ trì: Văn phòng; thời gian: quý II)": fields at the end of the task's own line.
        let trailing = is_tracked(part).then(|| fields::trailing(&block.text)).flatten();
        let said = trailing.as_ref().map_or(block.text.as_str(), |trailing| trailing.task);
        let mut who = Responsible::read(said, part);
        who.or_above(parent.as_ref().and_then(|above| above.lead.as_ref()), heading.leads.as_ref());
        who.or_introduced(said, part);
        let lead = who.lead.clone();
        if part == PlanSection::Timeline {
            let inherited = parent.as_ref().map_or(Schedule::Unspecified, |parent| parent.schedule.clone());
            let entry = timeline::entry(who.clone().given_to(clause), self.year, inherited);
            clause = entry.clause.clone();
            self.push_timed(plan, findings, entry);
            self.note(index, PlanPart::Timeline, plan.timeline.len(), &who);
        } else {
            self.push(plan, findings, part, clause.clone(), &who, index);
        }
        if let (Some(doubt), Some(slot)) = (doubt, self.slots.get(&index).copied()) {
            doubt.report(findings, &mut self.notes, slot, block);
        }
        let labelled = task_after_label(&block.text).filter(|task| !task.is_empty());
        if let (Some(task), Some(slot)) = (labelled, self.slots.get(&index).copied())
            && let Some(mut fields) = TaskFields::of(plan, slot)
        {
            fields.clause().what = Some(task.to_owned());
        }
        if let (Some(trailing), Some(slot)) = (trailing, self.slots.get(&index).copied()) {
            for field in trailing.fields {
                if let Some(task) = TaskFields::of(plan, slot) {
                    responsibility::apply(task, &mut self.notes, slot, field, self.year);
                }
            }
            if let Some(mut task) = TaskFields::of(plan, slot) {
                task.clause()
                    .what
                    .get_or_insert_with(|| trailing.task.trim_end_matches([' ', '(', ',', ';', '.']).to_owned());
            }
        }
        self.above.push(Above { level: block.level, part, lead, schedule: clause.schedule });
    }

    /// Puts a clause of any part but the timeline at the end of its part.
    fn push(
        &mut self,
        plan: &mut Plan,
        findings: &mut Findings,
        part: PlanSection,
        clause: Clause,
        who: &Responsible,
        index: usize,
    ) {
        match part {
            PlanSection::Purposes => plan.purposes.push(timeless(clause)),
            PlanSection::Requirements => plan.requirements.push(timeless(clause)),
            PlanSection::Audiences => audience::place(plan, findings, timeless(clause)),
            PlanSection::ExpectedResults => plan.expected_results.push(clause),
            PlanSection::Contents => {
                plan.contents.push(who.clone().given_to(clause));
                self.note(index, PlanPart::Contents, plan.contents.len(), who);
            }
            PlanSection::Forms => {
                plan.forms.push(who.clone().given_to(clause));
                self.note(index, PlanPart::Forms, plan.forms.len(), who);
            }
            PlanSection::Assignments => {
                for duty in duties::of(clause, self.year) {
                    // "Phòng Kinh tế lập dự toán. Trạm Y tế in tờ rơi trước ngày 10/4": the sentence's own.
                    let own = duty.what.as_deref().map(|sentence| Responsible::read(sentence, part));
                    let who = own.filter(|own| own.lead.is_some()).unwrap_or_else(|| who.clone());
                    plan.assignments.push(who.clone().assigned(duty));
                    self.note(index, PlanPart::Assignments, plan.assignments.len(), &who);
                }
            }
            PlanSection::Timeline => plan.timeline.push(TimelineEntry { what: clause.text.clone(), clause }),
        }
    }

    /// Notes where a block went (as the last of a part that has `count` clauses now) and how it was read.
    fn note(&mut self, index: usize, part: PlanPart, count: usize, who: &Responsible) {
        let slot = ClauseLocation { part, position: count.saturating_sub(1) };
        self.slots.entry(index).or_insert(slot);
        let mut heading = self.blocks.get(index).filter(|block| block.level == 0).and_then(|block| block.section);
        while let Some(section) = heading {
            self.under.entry(section).or_default().push(slot);
            heading = self.blocks.get(section).and_then(|block| block.section);
        }
        let block = self.blocks.get(index);
        let heading = block.and_then(|block| self.blocks.get(block.section?));
        if [block, heading].into_iter().flatten().any(|block| block.guessed) {
            self.notes.guessed(slot, PromiseField::What, "outline_weights");
        }
        if let Some(rule) = who.rule {
            self.notes.found(slot, PromiseField::Lead, rule);
        }
    }

    /// A line that gives fields of the task above, or of all tasks of the group above. One that says what the task is
    /// about stays a clause under it.
    fn place_field(&mut self, plan: &mut Plan, findings: &mut Findings, heading: &TextBlock, index: usize) {
        let Some(block) = self.blocks.get(index) else { return };
        let slots = block.task.map(|task| self.slots_of(task)).unwrap_or_default();
        let is_shared = block.task.is_some_and(|task| !self.slots.contains_key(&task));
        let field = fields::read(&block.text);
        // "Thời gian thực hiện:" with the time on the next line.
        let label = self.label.take().filter(|_| field.is_none());
        let kind = field.as_ref().map(|field| field.kind).or(label);
        for slot in &slots {
            let said = (is_shared, self.year);
            responsibility::apply_line(plan, findings, &mut self.notes, *slot, (block, label), said);
        }
        self.label = field.filter(|field| field.value.is_empty()).map(|field| field.kind).or(label);
        let is_detail = kind.is_none_or(FieldKind::is_about);
        if slots.is_empty() || is_detail {
            return self.place_clause(plan, findings, heading, index);
        }
        for slot in slots {
            if let Some(mut task) = TaskFields::of(plan, slot) {
                task.clause().field_lines.push(block.marked());
            }
        }
    }

    /// The location of a task, or of the tasks under a heading.
    fn slots_of(&self, index: usize) -> Vec<ClauseLocation> {
        match self.slots.get(&index) {
            Some(slot) => vec![*slot],
            None => self.under.get(&index).cloned().unwrap_or_default(),
        }
    }

    fn push_timed(&self, plan: &mut Plan, findings: &mut Findings, entry: TimelineEntry) {
        if entry.clause.schedule == Schedule::Unspecified {
            findings.add(
                FindingLocation {
                    line: entry.clause.line,
                    path: format!("timeline[{}].clause.schedule", plan.timeline.len()),
                    excerpt: &entry.clause.text,
                },
                "schedule_unreadable",
                "no time could be read in this line of the timeline",
                "không đọc được thời gian ở dòng này",
            );
        }
        plan.timeline.push(entry);
    }

    /// A heading of several parts whose clauses are not split among them: the wording decides.
    fn report_combined(&mut self, plan: &Plan, findings: &mut Findings, heading: &TextBlock) {
        if heading.parts.len() > 1 && self.reported.insert(heading.line()) {
            let position = plan.headings.iter().rposition(|known| known.line == heading.line()).unwrap_or(0);
            findings.add(
                FindingLocation { line: heading.line(), path: format!("headings[{position}]"), excerpt: &heading.text },
                "heading_combined",
                "one heading for several parts: its clauses were assigned by their wording",
                "một đề mục cho nhiều phần: các ý được xếp theo cách diễn đạt",
            );
        }
    }
}

/// Whether clauses of a part are promises, or may be.
fn is_tracked(part: PlanSection) -> bool {
    matches!(part, PlanSection::Contents | PlanSection::Forms | PlanSection::Timeline | PlanSection::Assignments)
}

/// Purposes, requirements and audiences have no schedule.
fn timeless(clause: Clause) -> Clause {
    Clause { schedule: Schedule::Unspecified, ..clause }
}
