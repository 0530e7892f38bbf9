//! The electronic schedule board: its content on a day, and the changes since a given revision of the store.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Query;
use super::people::positions_on;
use crate::error::{CchcError, Result};
use crate::labels::at_start;
use crate::model::{
    Appointment, AppointmentId, AppointmentStatus, BoardChange, BoardChangeKind, BoardChanges, BoardEntry, BoardFeed,
    DayPart, IndexQuery, Person, Record, UnitId,
};
use crate::store::View;

/// Returns the schedule board of a day: the leaders' appointments, in display order.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BoardOfDay {
    /// The day.
    pub on: Date,
    /// The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for BoardOfDay {
    type Answer = BoardFeed;
    const NAME: &'static str = "appointments.board";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<BoardFeed> {
        let board = Board { on: self.on, unit: self.unit };
        let appointments: Vec<Appointment> = view
            .all(IndexQuery::by("date").with("date", self.on))?
            .into_iter()
            .filter(|each| board.shows(each))
            .collect();
        let people = Revisions::new();
        let mut entries = appointments.iter().map(|each| entry(view, each, &people)).collect::<Result<Vec<_>>>()?;
        entries.sort_by_key(order);
        Ok(BoardFeed { date: self.on, seq: view.seq()?, entries })
    }
}

/// Returns the changes of a day's board since a given answer, including changes of leaders' names and titles. Cheap if
/// nothing changed: no appointment is read.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangesOfBoard {
    /// The `seq` of the answer before. Refused (`range`) if the store is not that far: ask for the whole board again.
    pub after: i64,
    /// The day.
    pub on: Date,
    /// The unit whose board it is, with the appointments of no unit; appointments of every unit if omitted.
    #[serde(default)]
    pub unit: Option<UnitId>,
}

impl Query for ChangesOfBoard {
    type Answer = BoardChanges;
    const NAME: &'static str = "appointments.board_changes";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<BoardChanges> {
        let seq = view.seq()?;
        if !(0..=seq).contains(&self.after) {
            let text = format!("must be 0 to {seq}: ask for the whole board again");
            let text_vi = format!("phải từ 0 đến {seq}: hãy lấy lại toàn bộ bảng");
            return Err(CchcError::invalid(Self::NAME, "after", "range", text, text_vi));
        }
        let board = Board { on: self.on, unit: self.unit };
        let mut known = known_revisions::<Appointment>(view, self.after)?;
        let people = known_revisions::<Person>(view, self.after)?;
        if !people.is_empty() {
            let of_day: Vec<Appointment> = view.all(IndexQuery::by("date").with("date", self.on))?;
            for each in of_day.iter().filter(|each| each.person.is_some_and(|person| people.contains_key(&person.0))) {
                known.entry(each.header.id).or_insert(each.header.rev);
            }
        }
        let mut changes = Vec::new();
        for (id, rev) in known {
            changes.extend(board.change(view, AppointmentId(id), rev, &people)?);
        }
        changes.sort_by_key(|change| change.entry.as_ref().map(order));
        Ok(BoardChanges { date: self.on, seq, changes })
    }
}

/// Records that changed, each with its revision before the changes; 0 if it did not exist.
type Revisions = BTreeMap<Uuid, u32>;

fn known_revisions<R: Record>(view: &View<'_>, after: i64) -> Result<Revisions> {
    let mut known = Revisions::new();
    for change in view.changes_of::<R>(after)? {
        known.entry(change.id).or_insert(change.rev.saturating_sub(1));
    }
    Ok(known)
}

/// A day's board of a unit.
struct Board {
    on: Date,
    unit: Option<UnitId>,
}

impl Board {
    /// Whether an appointment is on this board: one that belongs to no unit is on every board.
    fn shows(&self, appointment: &Appointment) -> bool {
        appointment.date == self.on && belongs_to(appointment, self.unit)
    }

    /// How an appointment changed since revision `rev` (0: it did not exist); `None` if the board shows no difference.
    /// `people` are the revisions of people who changed since.
    fn change(&self, view: &View<'_>, id: AppointmentId, rev: u32, people: &Revisions) -> Result<Option<BoardChange>> {
        let versions: Vec<Appointment> = if rev == 0 { Vec::new() } else { view.history(id)? };
        let known = versions.into_iter().find(|version| version.header.rev == rev).filter(|known| self.shows(known));
        let known = known.map(|known| entry(view, &known, people)).transpose()?;
        let current = view.find::<Appointment>(id)?.filter(|current| self.shows(current));
        let current = current.map(|current| entry(view, &current, &Revisions::new())).transpose()?;
        let change = match (&known, &current) {
            (None, None) => return Ok(None),
            (Some(known), Some(current)) if known == current => return Ok(None),
            (None, Some(_)) => BoardChangeKind::Added,
            (Some(_), None) => BoardChangeKind::Removed,
            (Some(known), Some(current)) => {
                let called_off = AppointmentStatus::Cancelled;
                let is_new = current.status == called_off && known.status != called_off;
                if is_new { BoardChangeKind::Cancelled } else { BoardChangeKind::Changed }
            }
        };
        Ok(Some(BoardChange { appointment: id, change, entry: current }))
    }
}

type Order = (DayPart, u16, Option<Time>, Option<Time>, AppointmentId);

fn order(entry: &BoardEntry) -> Order {
    (entry.part, entry.rank, entry.starts, entry.ends, entry.appointment)
}

/// Whether an appointment is on the boards of a unit; `None`: of any unit.
pub(crate) fn belongs_to(appointment: &Appointment, unit: Option<UnitId>) -> bool {
    let own = appointment.unit.or(appointment.header.scope);
    unit.is_none_or(|unit| own.is_none_or(|own| own == unit))
}

/// The board's entry for an appointment.
#[cfg(feature = "exchange")]
pub(crate) fn shown(view: &View<'_>, appointment: &Appointment) -> Result<BoardEntry> {
    entry(view, appointment, &Revisions::new())
}

/// The board's entry for an appointment, with people as they were in the given revisions. A private appointment shows
/// only that the leader is busy.
fn entry(view: &View<'_>, appointment: &Appointment, people: &Revisions) -> Result<BoardEntry> {
    let shown = |text: &Option<String>| text.clone().filter(|_| appointment.public);
    Ok(BoardEntry {
        appointment: appointment.id(),
        part: appointment.part,
        part_text: at_start(appointment.part.label_vi()),
        rank: appointment.rank,
        starts: appointment.starts,
        ends: appointment.ends,
        time_text: time_text(appointment.starts, appointment.ends),
        leader: leader(view, appointment, people)?,
        content: if appointment.public { appointment.content.clone() } else { "Bận".to_owned() },
        place: shown(&appointment.place),
        participants: shown(&appointment.participants),
        status: appointment.status,
        status_text: status_text(appointment.status),
    })
}

/// The leader's title and name, from the appointment, else from the person.
fn leader(view: &View<'_>, appointment: &Appointment, people: &Revisions) -> Result<String> {
    let person: Option<Person> = match appointment.person {
        Some(id) if appointment.name.is_none() || appointment.title.is_none() => match people.get(&id.0) {
            Some(rev) => view.history::<Person>(id)?.into_iter().find(|version| version.header.rev == *rev),
            None => view.find(id)?,
        },
        _ => None,
    };
    let held = person.iter().flat_map(|person| positions_on(person, appointment.date)).next();
    let title = appointment.title.clone().or(held.map(|held| held.title)).filter(|title| !title.is_empty());
    let name = appointment.name.clone().or(person.map(|person| person.name));
    Ok(title.into_iter().chain(name).collect::<Vec<_>>().join(" "))
}

/// The status in Vietnamese; empty for an appointment as first announced.
fn status_text(status: AppointmentStatus) -> String {
    match status {
        AppointmentStatus::Planned => String::new(),
        other => at_start(other.label_vi()),
    }
}

fn time_text(starts: Option<Time>, ends: Option<Time>) -> String {
    let clock = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
    match (starts.map(clock), ends.map(clock)) {
        (Some(starts), Some(ends)) => format!("{starts}–{ends}"),
        (Some(starts), None) => starts,
        (None, Some(ends)) => format!("đến {ends}"),
        (None, None) => String::new(),
    }
}
