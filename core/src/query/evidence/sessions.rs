//! Evidence from sessions that took place.

use super::{Claim, EvidenceSearch};
use crate::error::Result;
use crate::model::{Evidence, Record, Session};
use crate::rules::{Deed, Done};

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    for session in search.candidates::<Session>()?.into_iter().filter(Session::took_place) {
        let claim = Claim { named: &session.activities, plan: session.plan, done: Done::of(Deed::Session(&session)) };
        let evidence = Evidence {
            session: Some(session.id()),
            minuted: session.minutes.is_some(),
            ..Evidence::of(session.header.id, session.held_on, session.subject.clone())
        };
        search.note(&claim, &evidence);
    }
    Ok(())
}
