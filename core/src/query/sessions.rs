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

/// How many people were invited, informed and understood, by the attendances of sessions.
#[derive(Debug, Default)]
pub(crate) struct Turnouts(Vec<(u64, [u32; 3])>);

/// Counts the attendances of sessions, which are given by their rows, in few passes over the index.
pub(crate) fn turnouts(view: &View<'_>, sessions: impl IntoIterator<Item = u64>) -> Result<Turnouts> {
    let mut rows: Vec<u64> = sessions.into_iter().collect();
    rows.sort_unstable();
    let mut counted: Vec<(u64, [u32; 3])> = Vec::with_capacity(rows.len());
    for run in rows.chunk_by(|row, next| next - row <= WIDEST_GAP) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        view.each_attendance(*first..=*last, |attended| {
            let said = [true, attended.came, attended.understood].map(u32::from);
            match counted.last_mut().filter(|(session, _)| *session == attended.session) {
                Some((_, counts)) => counts.iter_mut().zip(said).for_each(|(count, one)| *count += one),
                None => counted.push((attended.session, said)),
            }
        })?;
    }
    Ok(Turnouts(counted))
}

/// Up to this far apart, passing over the sessions between two is cheaper than looking for the second.
const WIDEST_GAP: u64 = 8;

impl Turnouts {
    /// Invited, informed and understood at the session in a row; zeros without attendances.
    pub fn of(&self, session: u64) -> [u32; 3] {
        let at = self.0.binary_search_by_key(&session, |(row, _)| *row);
        at.ok().and_then(|at| self.0.get(at)).map_or([0; 3], |(_, counts)| *counts)
    }
}
