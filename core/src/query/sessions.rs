//! Queries on the turnout of sessions.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Query;
use crate::error::Result;
use crate::model::{Attendance, IndexQuery, Session, SessionId, Turnout, TurnoutCount};
use crate::store::View;

/// Returns how many people were invited, informed and understood, as reports count them: from the session's attendances
/// if there are any, else the figures recorded with the session.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TurnoutOfSession {
    /// The session.
    pub id: SessionId,
}

impl Query for TurnoutOfSession {
    type Answer = TurnoutCount;
    const NAME: &'static str = "sessions.turnout";

    fn answer(self, view: &View<'_>, _now: Timestamp) -> Result<TurnoutCount> {
        let session: Session = view.get(self.id)?;
        let counted = turnout(view, self.id)?;
        Ok(match session.turnout {
            Some(Turnout { invited, informed, understood, .. }) if counted.invited == 0 => {
                TurnoutCount { session: self.id, invited, informed, understood, counted: false }
            }
            _ => counted,
        })
    }
}

/// Counts a session's attendances, from their index alone.
pub(crate) fn turnout(view: &View<'_>, session: SessionId) -> Result<TurnoutCount> {
    let of_session = IndexQuery::by("presence").with("session", session);
    let attended = of_session.clone().with("presence", "attended");
    let count = |query: &IndexQuery| view.count::<Attendance>(query).map(|count| count as u32);
    Ok(TurnoutCount {
        session,
        invited: count(&of_session)?,
        informed: count(&attended)?,
        // Whatever the method, its name sorts after nothing.
        understood: count(&attended.since(""))?,
        counted: true,
    })
}
