//! The forms of communication that were used in the period.

use std::collections::BTreeMap;

use super::Source;
use super::figures::held;
use crate::error::Result;
use crate::model::facts::SessionFacts;
use crate::model::{Channel, NoteGround, SessionKind};

/// The forms by their Vietnamese names, and a record for each session that shows one: sessions held, disseminations,
/// feedback received, procedures posted at a place that requires it, days on the leaders' board.
pub(super) fn forms(source: &Source<'_>) -> Result<(Vec<&'static str>, Vec<NoteGround>)> {
    let report = source.report;
    let mut used: BTreeMap<Channel, ()> = BTreeMap::new();
    let mut note = |channel: Channel, is_used: bool| {
        if is_used {
            used.insert(channel, ());
        }
    };
    report.kinds.iter().for_each(|of| note(of.kind.channel(), of.figures.held > 0));
    report.materials.channels.iter().for_each(|of| note(of.channel, of.count > 0));
    note(Channel::Feedback, report.feedback.received > 0);
    note(Channel::NoticeBoard, report.procedures.places.iter().any(|of| of.place.is_required() && of.current > 0));
    note(Channel::LedBoard, report.board.days > 0);
    let mut shown: BTreeMap<SessionKind, ()> = BTreeMap::new();
    let mut records = Vec::new();
    // One session shows a form as well as all of them.
    let first_of_kind = std::cell::RefCell::new(&mut shown);
    records
        .extend(held(source, |session: &SessionFacts| first_of_kind.borrow_mut().insert(session.kind, ()).is_none())?);
    Ok((used.keys().map(|channel| channel.label_vi()).collect(), records))
}
