//! Clauses, and the parts of the plan that they go to.

use std::collections::HashSet;

use super::blocks::Block;
use super::findings::{Findings, Place};
use super::headings::Part;
use super::role::Role;
use super::table::Column;
use super::words::{Words, slice};
use super::{assignment, channels, schedule};
use crate::model::{Assignment, Audience, AudienceKind, Clause, Plan, Schedule, TimelineEntry};

/// A block as a clause in which nothing was recognised.
pub(super) fn plain(block: &Block) -> Clause {
    Clause {
        text: block.text.clone(),
        mark: block.mark.clone(),
        level: block.level,
        line: block.line(),
        ..Clause::default()
    }
}

/// What a clause hands down to the clauses below it.
#[derive(Debug, Clone)]
struct Above {
    level: u8,
    part: Part,
    lead: Option<String>,
    schedule: Schedule,
}

/// Places clauses into the parts of a plan.
pub(super) struct Sections {
    year: Option<i16>,
    /// The heading of the last clause, by its line.
    heading: u32,
    /// The headings of several parts that were reported, by their lines.
    reported: HashSet<u32>,
    /// The clauses above the current one, outermost first.
    above: Vec<Above>,
}

impl Sections {
    pub fn new(year: Option<i16>) -> Self {
        Self { year, heading: 0, reported: HashSet::new(), above: Vec::new() }
    }

    /// A block as a clause with the forms and the time it names.
    pub fn clause(&self, block: &Block) -> Clause {
        let words = Words::of(&block.text);
        let schedule = schedule::read(&words, self.year, false).schedule;
        Clause { channels: channels::named_in(&words), schedule, ..plain(block) }
    }

    /// Puts a clause or a row into the part that its heading names.
    pub fn place(&mut self, plan: &mut Plan, findings: &mut Findings, heading: &Block, block: &Block) {
        if self.heading != heading.line() {
            self.heading = heading.line();
            self.above.clear();
        }
        if block.role == Role::TableRow && self.place_row(plan, findings, Some(heading), block) {
            return;
        }
        self.report_combined(plan, findings, heading);
        self.above.retain(|above| above.level < block.level);
        let parent = self.above.last().cloned();
        let part = match &parent {
            Some(parent) => parent.part,
            None => choose(&heading.parts, &block.text, self.year),
        };
        let mut clause = self.clause(block);
        let mut lead = None;
        match part {
            Part::Purposes => plan.purposes.push(timeless(clause.clone())),
            Part::Requirements => plan.requirements.push(timeless(clause.clone())),
            Part::Audiences => place_audience(plan, findings, timeless(clause.clone())),
            Part::Contents => plan.contents.push(clause.clone()),
            Part::ExpectedResults => plan.expected_results.push(clause.clone()),
            Part::Forms => plan.forms.push(clause.clone()),
            Part::Assignments => {
                let inherited = parent.as_ref().and_then(|parent| parent.lead.clone());
                let entry = assigned(clause.clone(), inherited);
                lead.clone_from(&entry.lead);
                plan.assignments.push(entry);
            }
            Part::Timeline => {
                let inherited = parent.as_ref().map_or(Schedule::Unspecified, |parent| parent.schedule.clone());
                let entry = timed(clause.clone(), self.year, inherited);
                clause.schedule.clone_from(&entry.clause.schedule);
                self.push_timed(plan, findings, entry);
            }
        }
        self.above.push(Above { level: block.level, part, lead, schedule: clause.schedule });
    }

    fn push_timed(&self, plan: &mut Plan, findings: &mut Findings, entry: TimelineEntry) {
        if entry.clause.schedule == Schedule::Unspecified {
            findings.add(
                Place {
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
    fn report_combined(&mut self, plan: &Plan, findings: &mut Findings, heading: &Block) {
        if heading.parts.len() > 1 && self.reported.insert(heading.line()) {
            let place = plan.headings.iter().rposition(|known| known.line == heading.line()).unwrap_or(0);
            findings.add(
                Place { line: heading.line(), path: format!("headings[{place}]"), excerpt: &heading.text },
                "heading_combined",
                "one heading for several parts: its clauses were assigned by their wording",
                "một đề mục cho nhiều phần: các ý được xếp theo cách diễn đạt",
            );
        }
    }

    /// A row of a table: an entry of the timeline where it gives a time, an assignment where it names somebody.
    /// Whether it had a place.
    pub fn place_row(
        &mut self,
        plan: &mut Plan,
        findings: &mut Findings,
        heading: Option<&Block>,
        block: &Block,
    ) -> bool {
        let cell = |wanted: Column| {
            block
                .cells
                .iter()
                .find(|(column, cell)| *column == wanted && !cell.is_empty())
                .map(|(_, cell)| cell.as_str())
        };
        let mark = cell(Column::Index).unwrap_or_default();
        let cells = block.cells.iter().filter(|(column, cell)| *column != Column::Index && !cell.is_empty());
        let whole = cells.map(|(_, cell)| cell.as_str()).collect::<Vec<_>>().join(" | ");
        let words = Words::of(&whole);
        let time = cell(Column::Time);
        let schedule = match time {
            Some(time) => schedule::read(&Words::of(time), self.year, true).schedule,
            None => schedule::read(&words, self.year, false).schedule,
        };
        let row = Clause {
            text: whole.clone(),
            mark: mark.to_owned(),
            level: 0,
            line: block.line(),
            channels: channels::named_in(&words),
            schedule,
        };
        let (lead, coordinating) = (cell(Column::Lead), cell(Column::Coordinating));
        let is_assignment = lead.is_some() || coordinating.is_some();
        if is_assignment {
            plan.assignments.push(Assignment {
                clause: row.clone(),
                lead: lead.map(str::to_owned),
                coordinating: coordinating.map(assignment::list).unwrap_or_default(),
            });
        }
        if time.is_some() {
            let what = cell(Column::What).or(cell(Column::Result)).unwrap_or(&whole).to_owned();
            self.push_timed(plan, findings, TimelineEntry { clause: row.clone(), what });
        }
        let timeless_part = heading.map(|heading| choose(&heading.parts, &whole, self.year));
        if let (Some(result), Some(_)) = (cell(Column::Result), cell(Column::What)) {
            let text = result.to_owned();
            plan.expected_results.push(Clause { text, mark: row.mark.clone(), line: row.line, ..Clause::default() });
        }
        match timeless_part {
            Some(Part::ExpectedResults) if time.is_some() => plan.expected_results.push(row),
            _ if time.is_some() => {}
            Some(Part::Contents) => plan.contents.push(row),
            Some(Part::Forms) => plan.forms.push(row),
            Some(Part::ExpectedResults) => plan.expected_results.push(row),
            _ if is_assignment => {}
            Some(Part::Assignments) => plan.assignments.push(assigned(row, None)),
            Some(Part::Timeline) => {
                let entry = timed(row, self.year, Schedule::Unspecified);
                self.push_timed(plan, findings, entry);
            }
            Some(Part::Purposes) => plan.purposes.push(timeless(row)),
            Some(Part::Requirements) => plan.requirements.push(timeless(row)),
            Some(Part::Audiences) => place_audience(plan, findings, timeless(row)),
            None => return false,
        }
        true
    }
}

/// Purposes, requirements and audiences happen at no time.
fn timeless(clause: Clause) -> Clause {
    Clause { schedule: Schedule::Unspecified, ..clause }
}

/// Which of a heading's parts a clause belongs to; the first where its wording does not tell.
fn choose(parts: &[Part], text: &str, year: Option<i16>) -> Part {
    let words = Words::of(text);
    let first = parts.first().copied().unwrap_or(Part::Contents);
    let says = |part: &Part| match part {
        Part::Requirements => is_demand(&words),
        Part::Audiences => words.len() < 30 && audience_kind(&words).is_some_and(|(at, _)| at <= 3),
        Part::Timeline => text.contains(':') && schedule::read(&words, year, false).schedule != Schedule::Unspecified,
        Part::Forms => !channels::named_in(&words).is_empty(),
        Part::Assignments => assignment::lead(text).is_some() || assignment::named_alone(text).is_some(),
        Part::ExpectedResults => text.contains('%') || words.starts_with("so luong") || words.starts_with("ty le"),
        Part::Purposes | Part::Contents => false,
    };
    parts.iter().skip(1).find(|part| says(part)).copied().unwrap_or(first)
}

/// Requirements say how it must be done.
fn is_demand(words: &Words<'_>) -> bool {
    const SIGNS: &[&str] =
        &["phai", "bao dam", "dam bao", "kip thoi", "tranh", "khong duoc", "thiet thuc", "dung quy dinh"];
    SIGNS.iter().any(|sign| words.contains(sign))
}

fn place_audience(plan: &mut Plan, findings: &mut Findings, clause: Clause) {
    let words = Words::of(&clause.text);
    let kind = audience_kind(&words).map(|(_, kind)| kind);
    let path = format!("audiences[{}].kind", plan.audiences.len());
    let here = Place { line: clause.line, path, excerpt: &clause.text };
    let has = |signs: &[&str]| signs.iter().any(|sign| words.contains(sign));
    match kind {
        None => findings.add(
            here,
            "audience_unclear",
            "it is not said whether this audience is inside the agency: taken as outside",
            "không rõ đối tượng trong hay ngoài cơ quan: xếp vào ngoài cơ quan",
        ),
        Some(_) if has(INSIDE) && has(OUTSIDE_FOR_SURE) => findings.add(
            here,
            "audience_mixed",
            "one line names people inside and outside the agency: counted by the first",
            "một dòng nêu cả trong và ngoài cơ quan: xếp theo đối tượng nêu trước",
        ),
        Some(_) => {}
    }
    let kind = kind.unwrap_or(AudienceKind::External);
    plan.audiences.push(Audience { clause: Clause { channels: Vec::new(), ..clause }, kind, headcount: None });
}

const INSIDE: &[&str] = &["can bo", "cong chuc", "vien chuc", "nguoi lao dong", "dang vien", "nhan vien"];
const OUTSIDE: &[&str] = &["to chuc", "ca nhan", "nguoi dan", "doanh nghiep", "nhan dan", "cong dan", "tang lop"];
const OUTSIDE_FOR_SURE: &[&str] = &["nguoi dan", "doanh nghiep", "nhan dan", "cong dan", "ca nhan"];

/// Where the first word stands that tells inside from outside, and which it is.
fn audience_kind(words: &Words<'_>) -> Option<(usize, AudienceKind)> {
    let first = |signs: &[&str]| signs.iter().filter_map(|sign| words.find(sign)).min();
    let inside = first(INSIDE).map(|at| (at, AudienceKind::Internal));
    let outside = first(OUTSIDE).map(|at| (at, AudienceKind::External));
    [inside, outside].into_iter().flatten().min_by_key(|(at, _)| *at)
}

fn assigned(clause: Clause, inherited: Option<String>) -> Assignment {
    let text = clause.text.as_str();
    let lead = assignment::named_before_colon(text)
        .or_else(|| assignment::lead(text))
        .or_else(|| assignment::named_alone(text))
        .or(inherited);
    let coordinating = assignment::coordinating(text);
    Assignment { clause, lead, coordinating }
}

/// An entry of the timeline: "what: when", or "when: what".
fn timed(clause: Clause, year: Option<i16>, inherited: Schedule) -> TimelineEntry {
    let text = clause.text.as_str();
    let read = |part: &str| schedule::read(&Words::of(part), year, true).schedule;
    const COLONS: usize = 6;
    let halves = text.match_indices(':').take(COLONS).map(|(place, _)| {
        let after = slice(text, place + 1, text.len()).trim();
        (slice(text, 0, place).trim(), after)
    });
    let halves = halves.collect::<Vec<_>>();
    let when_last = halves.iter().find(|(_, when)| read(when) != Schedule::Unspecified);
    let (what, schedule) = match (when_last, halves.first()) {
        (Some((what, when)), _) => (*what, read(when)),
        (None, Some((when, what))) if read(when) != Schedule::Unspecified => (*what, read(when)),
        (None, Some((what, _))) => (*what, Schedule::Unspecified),
        (None, None) => (text, schedule::read(&Words::of(text), year, true).schedule),
    };
    let what = what.trim_end_matches(['.', ';']);
    let what = if what.is_empty() { text } else { what }.to_owned();
    let schedule = if schedule == Schedule::Unspecified { inherited } else { schedule };
    TimelineEntry { clause: Clause { schedule, ..clause }, what }
}
