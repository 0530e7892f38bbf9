//! The changes that one actor made in a period, page by page.

use std::ops::ControlFlow;

use jiff::Timestamp;

use super::cursor::Cursor;
use super::log::{self, Change};
use crate::error::{CchcError, Result};
use crate::model::ActorChanges;
use crate::model::record::Problems;
use crate::storage::Source;
use crate::text::nfc;

/// The most changes of a page.
const LARGEST_PAGE: u32 = 1000;

/// A page of the changes up to `last`, oldest first, and the cursor of the next page.
pub(crate) fn page(source: &dyn Source, wanted: &ActorChanges<'_>, last: u64) -> Result<(Vec<Change>, Option<String>)> {
    let actor = nfc(wanted.actor);
    let fingerprint = Cursor::fingerprint(&("store.changes_by", &actor, wanted.from, wanted.to));
    let mut problems = Problems::default();
    if !(1..=LARGEST_PAGE).contains(&wanted.limit) {
        problems.add("limit", "range", "must be 1 to 1,000", "phải từ 1 đến 1.000");
    }
    let behind = match wanted.cursor {
        Some(text) => Cursor::read(text, source, fingerprint, &mut problems)?,
        None => None,
    };
    problems.refuse("store.changes_by")?;
    let start = match behind {
        Some(key) => key.try_into().map(u64::from_be_bytes).map_err(|_| broken())?,
        None => wanted.from.map_or(Ok(0), |from| before(source, from, last))?,
    };
    let mut items: Vec<Change> = Vec::new();
    let mut next = None;
    log::walk_entries(source, start, &mut |seq, entry, chain| {
        let at = entry.timestamp()?;
        if seq > last || wanted.to.is_some_and(|to| at >= to) {
            return Ok(ControlFlow::Break(()));
        }
        if entry.actor != actor || wanted.from.is_some_and(|from| at < from) {
            return Ok(ControlFlow::Continue(()));
        }
        if items.len() == wanted.limit as usize {
            next = items.last().map(|last| last.seq as u64);
            return Ok(ControlFlow::Break(()));
        }
        items.push(entry.change(seq, chain)?);
        Ok(ControlFlow::Continue(()))
    })?;
    let behind = |seq: u64| Cursor::behind(source, fingerprint, seq.to_be_bytes().to_vec());
    Ok((items, next.map(behind).transpose()?.map(|cursor| cursor.encode())))
}

/// The last change before an instant.
fn before(source: &dyn Source, from: Timestamp, last: u64) -> Result<u64> {
    match Timestamp::from_microsecond(from.as_microsecond() - 1) {
        Ok(before) => log::last_at(source, before, last),
        Err(_) => Ok(0),
    }
}

fn broken() -> CchcError {
    CchcError::Corrupt { reason: "a cursor of changes has no number".to_owned() }
}
