//! The operations: how each is planned from what is there, and how it is done.

mod feedback;
mod files;
mod records;

use serde_json::Value;

use super::journal::Aim;
use super::writer::Writer;
use crate::Trouble;

/// An operation that can be done now.
pub struct Planned {
    pub aim: Aim,
    pub act: Act,
}

type Act = Box<dyn FnOnce(&mut Writer) -> cchc::Result<()>>;

/// Plans an operation; none where nothing is there that it could be done with.
type Plan = fn(&mut Writer) -> Result<Option<Planned>, Trouble>;

impl Planned {
    fn of(aim: Aim, act: impl FnOnce(&mut Writer) -> cchc::Result<()> + 'static) -> Result<Option<Self>, Trouble> {
        Ok(Some(Self { aim, act: Box::new(act) }))
    }

    /// A single call.
    fn call(aim: Aim, name: &'static str, arguments: Value) -> Result<Option<Self>, Trouble> {
        Self::of(aim, move |writer| writer.call(name, &arguments).map(drop))
    }
}

/// Every operation, as its commit is called in the log, with how often it is chosen.
pub const OPERATIONS: &[(&str, u64, Plan)] = &[
    ("units.add", 4, records::add_unit),
    ("units.update", 3, records::update_unit),
    ("people.add", 6, records::add_person),
    ("people.update", 8, records::update_person),
    ("people.remove", 3, records::remove_person),
    ("sessions.add", 4, records::add_session),
    ("sessions.hold", 4, records::hold_session),
    ("attendances.add_many", 4, records::add_attendances),
    ("procedures.add_many", 3, records::add_procedures),
    ("registers.take", 4, records::take_number),
    ("trust.batch", 6, records::batch),
    ("plans.add", 1, records::add_plan),
    ("plans.track", 2, records::track_plan),
    ("attachments.attach", 6, files::attach),
    ("attachments.remove", 2, files::remove_attachment),
    ("feedback.receive", 4, feedback::receive),
    ("feedback.classify", 4, feedback::classify),
    ("feedback.process", 3, feedback::process),
    ("feedback.decide", 3, feedback::decide),
    ("feedback.answer", 3, feedback::answer),
    ("data_subjects.add", 4, feedback::add_subject),
    ("data_subjects.reveal", 2, feedback::reveal),
    ("data_subjects.erase", 2, feedback::erase),
    ("reindex", 3, files::reindex),
    ("backup", 5, files::backup),
    ("create", 4, files::create),
    ("restore", 5, files::restore),
    ("transfer", 3, files::transfer),
    ("compact", 2, files::compact),
    ("rekey", 3, files::rekey),
    ("import_keys", 4, files::import_keys),
    ("suspend", 3, files::suspend),
    ("checkpoint", 3, files::checkpoint),
];
