//! A clause from a row of a table: its task, units, schedule, channels and expected result.

use super::audience;
use super::{ClauseLocation, ClausePlacer, PromiseField, choice, shared, timeless};
use crate::document::blocks::TextBlock;
use crate::document::findings::{FindingLocation, Findings};
use crate::document::headings::PlanSection;
use crate::document::role::Role;
use crate::document::schedule::FoundSchedule;
use crate::document::table::{TableCell, TableColumn};
use crate::document::unnamed::{self, Unnamed};
use crate::document::words::Words;
use crate::document::{assignment, channels, schedule};
use crate::model::{Assignment, Clause, Plan, PlanPart, Schedule, TimelineEntry};

/// Every cell of a row but the number, as one text.
pub(in crate::document) fn whole(cells: &[TableCell]) -> String {
    let cells = cells.iter().filter(|cell| cell.column != TableColumn::Index && !cell.text.is_empty());
    cells.map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | ")
}

/// The columns that give the lead.
const LEADING: &[TableColumn] = &[TableColumn::Lead, TableColumn::LeadAndCoordinating];

/// The cells of a row by their columns.
struct RowCells<'b>(&'b [TableCell]);

impl<'b> RowCells<'b> {
    fn text(&self, wanted: TableColumn) -> Option<&'b str> {
        self.0.iter().find(|cell| cell.column == wanted && !cell.text.is_empty()).map(|cell| cell.text.as_str())
    }

    fn is_certain(&self, wanted: TableColumn) -> bool {
        self.0.iter().filter(|cell| cell.column == wanted).all(|cell| cell.certain)
    }

    /// Why the first of these columns that names nobody does not, though words or marks stand in it.
    fn unnamed(&self, columns: &[TableColumn]) -> Option<Unnamed> {
        columns.iter().find_map(|column| unnamed::read(self.text(*column)?))
    }

    /// The task. A result is a task only where somebody is to bring it, or by some day.
    fn task(&self) -> Option<&'b str> {
        let due = [TableColumn::Lead, TableColumn::LeadAndCoordinating, TableColumn::Time, TableColumn::End];
        let is_due = due.iter().any(|column| self.text(*column).is_some());
        let result = self.text(TableColumn::Result).filter(|_| is_due);
        self.text(TableColumn::What).or(self.text(TableColumn::Form)).or(result)
    }
}

impl ClausePlacer<'_> {
    /// A row of a table: a task with its fields. Its clause stands in the part that its heading names, or in the
    /// contents; who does what and the timeline have it too, where it names somebody or a time. Returns whether it was
    /// placed.
    pub fn place_row(
        &mut self,
        plan: &mut Plan,
        findings: &mut Findings,
        heading: Option<&TextBlock>,
        index: usize,
    ) -> bool {
        let Some(block) = self.blocks.get(index) else { return false };
        let cells = RowCells(&block.cells);
        let whole = whole(&block.cells);
        let part =
            heading.map_or(PlanSection::Contents, |heading| choice::choose(&heading.parts, &whole, self.year, false));
        let Some(what) = cells.task() else { return false };
        let words = Words::of(&whole);
        let (schedule, time_rule) = self.time_of(&cells, heading);
        let (lead, coordinating) = responsible(&cells, || self.head_parts_by_stroke(block));
        let names_somebody = lead.is_some() || !coordinating.is_empty();
        let above = heading.and_then(|heading| heading.leads.clone());
        let lead = lead.or_else(|| above.filter(|_| cells.unnamed(LEADING).is_none()));
        let row = Clause {
            mark: cells.text(TableColumn::Index).unwrap_or_default().to_owned(),
            level: 0,
            line: block.line(),
            channels: channels::named_in(&words),
            schedule: schedule.clone(),
            what: Some(what.to_owned()),
            lead: lead.clone(),
            coordinating: coordinating.clone(),
            result: cells.text(TableColumn::Result).filter(|result| *result != what).map(str::to_owned),
            field_lines: Vec::new(),
            text: whole,
        };
        let assigned =
            Assignment { clause: Clause { lead: None, coordinating: Vec::new(), ..row.clone() }, lead, coordinating };
        if let (Some(time), Schedule::Unspecified) = (cells.text(TableColumn::Time), &schedule) {
            findings.add(
                FindingLocation {
                    line: block.line(),
                    path: schedule_slot(plan, part).path(PromiseField::Schedule),
                    excerpt: time,
                },
                "schedule_unreadable",
                "no time could be read in this cell",
                "không đọc được thời gian ở ô này",
            );
        }
        let has_time = [TableColumn::Time, TableColumn::Start, TableColumn::End]
            .iter()
            .any(|column| cells.text(*column).is_some());
        if names_somebody || part == PlanSection::Assignments {
            plan.assignments.push(assigned);
        }
        if has_time || part == PlanSection::Timeline {
            plan.timeline.push(TimelineEntry { clause: row.clone(), what: what.to_owned() });
        }
        if let Some(result) = &row.result {
            let text = result.clone();
            plan.expected_results.push(Clause { text, mark: row.mark.clone(), line: row.line, ..Clause::default() });
        }
        let tracked = match part {
            PlanSection::Contents => {
                plan.contents.push(row);
                Some((PlanPart::Contents, plan.contents.len()))
            }
            PlanSection::Forms => {
                plan.forms.push(row);
                Some((PlanPart::Forms, plan.forms.len()))
            }
            PlanSection::Timeline => Some((PlanPart::Timeline, plan.timeline.len())),
            PlanSection::Assignments if has_time => Some((PlanPart::Timeline, plan.timeline.len())),
            PlanSection::Assignments => Some((PlanPart::Assignments, plan.assignments.len())),
            PlanSection::ExpectedResults => {
                plan.expected_results.push(row);
                None
            }
            PlanSection::Purposes => {
                plan.purposes.push(timeless(row));
                None
            }
            PlanSection::Requirements => {
                plan.requirements.push(timeless(row));
                None
            }
            PlanSection::Audiences => {
                audience::place(plan, findings, timeless(row));
                None
            }
        };
        if let Some((part, count)) = tracked {
            self.note_cells(ClauseLocation { part, position: count.saturating_sub(1) }, &cells, time_rule);
        }
        true
    }

    /// Whether the head of a row's table names those who lead and those who take part in one column, in this order.
    fn head_parts_by_stroke(&self, row: &TextBlock) -> bool {
        let first = self.blocks.partition_point(|block| Some(block.line()) < row.table);
        let own = self.blocks.iter().skip(first).take_while(|block| block.table == row.table);
        let mut heads = own.take_while(|block| block.role == Role::TableHeader);
        heads.any(|head| shared::parts_by_stroke(&head.text))
    }

    /// The schedule of a row with the rule that read it, or the reason why it is not understood.
    fn time_of(&self, cells: &RowCells<'_>, heading: Option<&TextBlock>) -> (Schedule, &'static str) {
        let own = self.own_time(cells);
        if own.0 != Schedule::Unspecified {
            return own;
        }
        // "NGÀY 1: THỨ HAI, NGÀY 24/8/2026" over rows of that day, with the hours in their cells.
        let above = heading.map(|heading| schedule::read(&Words::of(&heading.text), self.year, false));
        match above {
            Some(FoundSchedule { schedule: day @ Schedule::OnDate { .. }, certain: true, .. }) => {
                (day, "heading_above")
            }
            _ => own,
        }
    }

    /// When a row says that it is due.
    fn own_time(&self, cells: &RowCells<'_>) -> (Schedule, &'static str) {
        let read = |text: &str| schedule::read(&Words::of(text), self.year, true);
        if let Some(time) = cells.text(TableColumn::Time) {
            if !cells.is_certain(TableColumn::Time) {
                return (Schedule::Unspecified, "not_understood");
            }
            let found = read(time);
            return match found {
                _ if found.certain && found.schedule != Schedule::Unspecified => (found.schedule, "row_cell"),
                _ if found.lacks_year => (Schedule::Unspecified, "year_unknown"),
                _ => (Schedule::Unspecified, "not_understood"),
            };
        }
        self.between(cells).unwrap_or_else(|| {
            let what = cells.text(TableColumn::What).unwrap_or_default();
            let found = schedule::read(&Words::of(what), self.year, false);
            (if found.certain { found.schedule } else { Schedule::Unspecified }, "clause")
        })
    }

    /// When a row begins and ends, where cells of their own say so. A beginning alone is no schedule.
    fn between(&self, cells: &RowCells<'_>) -> Option<(Schedule, &'static str)> {
        let columns = [TableColumn::Start, TableColumn::End];
        let mut dates = [None, None];
        for (column, dates) in columns.into_iter().zip(&mut dates) {
            let Some(text) = cells.text(column) else { continue };
            let found = schedule::read(&Words::of(text), self.year, true);
            *dates = schedule::span(&found.schedule).filter(|_| found.certain && cells.is_certain(column));
            if dates.is_none() {
                return Some((Schedule::Unspecified, if found.lacks_year { "year_unknown" } else { "not_understood" }));
            }
        }
        let schedule = match dates {
            [Some((from, _)), Some((_, to))] if from <= to => Schedule::Range { from, to },
            [Some(_), Some(_)] => return Some((Schedule::Unspecified, "not_understood")),
            [None, Some((_, date))] => Schedule::ByDate { date },
            [_, None] => return None,
        };
        Some((schedule, "row_cell"))
    }

    fn note_cells(&mut self, slot: ClauseLocation, cells: &RowCells<'_>, time_rule: &'static str) {
        const RULE: &str = "row_cell";
        for (column, field) in [
            (TableColumn::What, PromiseField::What),
            (TableColumn::Lead, PromiseField::Lead),
            (TableColumn::Coordinating, PromiseField::Coordinating),
            (TableColumn::Result, PromiseField::Result),
        ] {
            match (cells.is_certain(column), field) {
                (true, _) => self.notes.found(slot, field, RULE),
                (false, PromiseField::Lead | PromiseField::Coordinating) => {
                    self.notes.unclear(slot, field, "cell_not_certain")
                }
                (false, _) => self.notes.guessed(slot, field, RULE),
            }
        }
        for (columns, field) in
            [(LEADING, PromiseField::Lead), (&[TableColumn::Coordinating], PromiseField::Coordinating)]
        {
            if cells.unnamed(columns) == Some(Unnamed::NotSaidHere) {
                self.notes.unclear(slot, field, "not_understood");
            }
        }
        match time_rule {
            "year_unknown" | "not_understood" => self.notes.unclear(slot, PromiseField::Schedule, time_rule),
            rule if cells.is_certain(TableColumn::Time) => self.notes.found(slot, PromiseField::Schedule, rule),
            rule => self.notes.guessed(slot, PromiseField::Schedule, rule),
        }
    }
}

/// Who leads and who takes part. A cell that may not be theirs says nothing. Where one cell names several for both, who
/// of them leads is not said unless marks in it or the order of its head tell.
fn responsible(cells: &RowCells<'_>, head_parts_by_stroke: impl Fn() -> bool) -> (Option<String>, Vec<String>) {
    let certain = |column: TableColumn| cells.text(column).filter(|_| cells.is_certain(column));
    let lead = certain(TableColumn::Lead).and_then(unnamed::or_name).map(str::to_owned);
    let mut coordinating = certain(TableColumn::Coordinating).map(assignment::list).unwrap_or_default();
    let both = certain(TableColumn::LeadAndCoordinating).and_then(unnamed::or_name);
    let both = both.map(|both| shared::read(both, both.contains('/') && head_parts_by_stroke())).unwrap_or_default();
    coordinating.extend(both.coordinating);
    (lead.or(both.lead), coordinating)
}

/// Where the time of a row that is put into a part next will stand.
fn schedule_slot(plan: &Plan, part: PlanSection) -> ClauseLocation {
    let (part, position) = match part {
        PlanSection::Forms => (PlanPart::Forms, plan.forms.len()),
        PlanSection::Timeline | PlanSection::Assignments => (PlanPart::Timeline, plan.timeline.len()),
        _ => (PlanPart::Contents, plan.contents.len()),
    };
    ClauseLocation { part, position }
}
