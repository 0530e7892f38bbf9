//! Queries that lay out the minutes of sessions in the official form.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use super::lineage::issuing_agency;
use super::sessions::turnout;
use crate::document::{AttendanceCount, MinutesSource, lay_out_minutes};
use crate::error::Result;
use crate::model::{Absence, Attendance, IndexQuery, MinutesDocument, Person, Session, SessionId, SessionKind};
use crate::store::View;
use crate::text::person_key;

/// Returns a session's minutes laid out in the official form (biên bản): structured parts, plain text, and a list of
/// what is missing. For a session without minutes, a form to fill in.
///
/// The issuing agency is the host, or the unit the session belongs to; for a division or a leadership, the agency above
/// it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MinutesDocumentOfSession {
    /// The session.
    pub id: SessionId,
}

impl Query for MinutesDocumentOfSession {
    type Answer = MinutesDocument;
    const NAME: &'static str = "sessions.minutes_document";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<MinutesDocument> {
        let session: Session = view.get(self.id)?;
        let (issuer, parent) = match issuing_agency(view, session.host.or(session.header.scope), session.held_on)? {
            Some((issuer, parent)) => (Some(issuer), parent),
            None => (None, None),
        };
        let counted = turnout(view, self.id)?;
        let counted =
            (counted.invited > 0).then_some(AttendanceCount { invited: counted.invited, came: counted.informed });
        let questions = match session.kind {
            SessionKind::Dialogue => view.all(IndexQuery::by("session").with("session", self.id))?,
            _ => Vec::new(),
        };
        Ok(lay_out_minutes(&MinutesSource {
            session: &session,
            issuer: issuer.as_ref(),
            parent: parent.as_ref(),
            counted,
            absent: absences(view, self.id)?,
            questions: &questions,
        }))
    }
}

fn absences(view: &View<'_>, session: SessionId) -> Result<Vec<Absence>> {
    let mut found = Vec::new();
    for (presence, why) in [("excused", "có xin phép"), ("absent", "không xin phép")] {
        let query = IndexQuery::by("presence").with("session", session).with("presence", presence);
        for attendance in view.all::<Attendance>(&query)? {
            let person: Person = view.get(attendance.person)?;
            found.push(Absence { who: person.name, why: Some(why.to_owned()) });
        }
    }
    found.sort_by_cached_key(|absence| person_key(&absence.who));
    Ok(found)
}
