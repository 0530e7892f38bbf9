//! Evidence from sessions that took place.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Claim, EvidenceSearch, Proof, What};
use crate::error::Result;
use crate::model::facts::SessionFacts;
use crate::model::{Evidence, Record, Session};
use crate::rules::{Deed, Done};

/// Up to so many sessions are read as they are: more are found sooner among the facts of all.
const FEW: usize = if cfg!(test) { 2 } else { 64 };

pub(super) fn collect(search: &mut EvidenceSearch<'_>) -> Result<()> {
    let rows = search.rows::<Session>()?;
    if rows.len() <= FEW { from_records(search, rows) } else { from_facts(search, &rows) }
}

pub(super) fn from_records(search: &mut EvidenceSearch<'_>, rows: BTreeSet<u64>) -> Result<()> {
    for session in search.at_rows::<Session>(rows)?.into_iter().filter(Session::took_place) {
        let done = What::Told(Done::of(Deed::Session(&session)));
        let claim = Claim { named: &session.activities, plan: session.plan, done };
        let evidence = Evidence {
            session: Some(session.id()),
            minuted: session.minutes.is_some(),
            ..Evidence::of(session.header.id, session.held_on, session.subject.clone())
        };
        search.note(&claim, evidence)?;
    }
    Ok(())
}

pub(super) fn from_facts(search: &mut EvidenceSearch<'_>, rows: &BTreeSet<u64>) -> Result<()> {
    let mut found = Vec::with_capacity(rows.len());
    search.view.each_facts(Date::MIN..=search.until, |row, session: &SessionFacts| {
        let may_count = (session.plan.is_some() || !session.activities.is_empty()) && session.took_place();
        if may_count && rows.contains(&row) {
            found.push((row, session.clone()));
        }
        Ok(())
    })?;
    found.sort_unstable_by_key(|(_, session)| session.id.0);
    for (row, session) in found {
        let done = What::of_session(row, &session);
        let claim = Claim { named: &session.activities, plan: session.plan, done };
        search.note_proof(&claim, session.held_on, Proof::of_session(row, &session), |_| true)?;
    }
    Ok(())
}
