//! Sessions that took place.

use super::{Claim, Search};
use crate::error::Result;
use crate::model::{Evidence, Record, Session};

pub(super) fn collect(search: &mut Search<'_>) -> Result<()> {
    for session in search.candidates::<Session>()?.into_iter().filter(Session::took_place) {
        let claim = Claim { named: &session.activities, plan: session.plan, channel: session.kind.channel() };
        let proof = Evidence {
            session: Some(session.id()),
            minuted: session.minutes.is_some(),
            ..Evidence::on(session.held_on, session.subject.clone(), !session.activities.is_empty())
        };
        search.note(&claim, &proof);
    }
    Ok(())
}
