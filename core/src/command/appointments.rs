//! Commands that change, cancel and finish appointments.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::Command;
use super::course::{day_of_step, last_step, taken};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Appointment, AppointmentId, AppointmentStatus, DayPart};
use crate::rules::step;
use crate::store::Transaction;

/// Changes an announced appointment (thay đổi lịch). Fields omitted keep their values. Refused if nothing changes
/// (`nothing_changed`), or the appointment is cancelled or over (`InvalidTransition`).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeAppointment {
    /// The appointment.
    pub id: AppointmentId,
    /// The new date of the appointment.
    #[serde(default)]
    pub date: Option<Date>,
    /// The new part of the day.
    #[serde(default)]
    pub part: Option<DayPart>,
    /// The new start.
    #[serde(default)]
    pub starts: Option<Time>,
    /// The new end.
    #[serde(default)]
    pub ends: Option<Time>,
    /// The new place.
    #[serde(default)]
    pub place: Option<String>,
    /// The new subject.
    #[serde(default)]
    pub content: Option<String>,
    /// The new participants.
    #[serde(default)]
    pub participants: Option<String>,
    /// The reason; not blank.
    pub why: String,
    /// The day the change was decided (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor
    /// before the record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for ChangeAppointment {
    type Output = Appointment;
    const NAME: &'static str = "appointments.change";

    fn run(self, batch: &mut Transaction) -> Result<Appointment> {
        let before: Appointment = batch.get(self.id)?;
        let mut changed = Appointment {
            date: self.date.unwrap_or(before.date),
            part: self.part.unwrap_or(before.part),
            starts: self.starts.or(before.starts),
            ends: self.ends.or(before.ends),
            place: self.place.or_else(|| before.place.clone()),
            content: self.content.unwrap_or_else(|| before.content.clone()),
            participants: self.participants.or_else(|| before.participants.clone()),
            ..before.clone()
        };
        let mut problems = Problems::default();
        let step = (self.on, Some(self.why.as_str()));
        move_appointment(&mut changed, AppointmentStatus::Changed, step, batch, &mut problems)?;
        problems.required("why", &self.why);
        let untouched = Appointment { status: changed.status, moves: changed.moves.clone(), ..before };
        if changed == untouched {
            let (text, text_vi) = ("say what changes", "phải nêu nội dung thay đổi");
            problems.add("", "nothing_changed", text, text_vi).allowing([
                "date",
                "part",
                "starts",
                "ends",
                "place",
                "content",
                "participants",
            ]);
        }
        problems.refuse(Self::NAME)?;
        batch.update(changed)
    }
}

/// Cancels an appointment (hủy lịch). The board shows it as cancelled.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CancelAppointment {
    /// The appointment.
    pub id: AppointmentId,
    /// The reason; not blank.
    pub why: String,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`) nor before the
    /// record's last step (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for CancelAppointment {
    type Output = Appointment;
    const NAME: &'static str = "appointments.cancel";

    fn run(self, batch: &mut Transaction) -> Result<Appointment> {
        if self.why.trim().is_empty() {
            return Err(CchcError::invalid(Self::NAME, "why", "required", "must not be empty", "không được để trống"));
        }
        let mut appointment: Appointment = batch.get(self.id)?;
        let mut problems = Problems::default();
        let step = (self.on, Some(self.why.as_str()));
        move_appointment(&mut appointment, AppointmentStatus::Cancelled, step, batch, &mut problems)?;
        problems.refuse(Self::NAME)?;
        batch.update(appointment)
    }
}

/// Records that an appointment took place (đã thực hiện).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FinishAppointment {
    /// The appointment.
    pub id: AppointmentId,
    /// The day it happened (date in Việt Nam); today if omitted. Neither in the future (`not_yet`), nor before the
    /// record's last step or the date of the appointment (`order`).
    #[serde(default)]
    pub on: Option<Date>,
}

impl Command for FinishAppointment {
    type Output = Appointment;
    const NAME: &'static str = "appointments.finish";

    fn run(self, batch: &mut Transaction) -> Result<Appointment> {
        let mut appointment: Appointment = batch.get(self.id)?;
        let mut problems = Problems::default();
        move_appointment(&mut appointment, AppointmentStatus::Done, (self.on, None), batch, &mut problems)?;
        problems.order("on", Some(appointment.date), self.on);
        problems.refuse(Self::NAME)?;
        batch.update(appointment)
    }
}

fn move_appointment(
    appointment: &mut Appointment,
    to: AppointmentStatus,
    (on, why): (Option<Date>, Option<&str>),
    batch: &Transaction,
    problems: &mut Problems,
) -> Result<()> {
    let now = taken(batch, day_of_step(on, last_step(&appointment.moves), batch, problems), why);
    step(("appointment", appointment.header.id), &mut appointment.status, to, &mut appointment.moves, now)
}
