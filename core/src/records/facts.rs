//! Reading what figures are computed from without reading records: the facts of records by day, and the attendances of
//! sessions by their index.

use std::ops::{Bound, ControlFlow, RangeInclusive};

use jiff::Timestamp;
use jiff::civil::Date;

use super::catalogue::Kind;
use super::index::row_of;
use super::index_scan::IndexScan;
use super::keys;
use super::read::{IndexRow, walk};
use super::tables;
use crate::error::{CchcError, Result};
use crate::model::record::{KeyPart, KeyType};
use crate::model::{Attendance, RecordType};
use crate::storage::{KeyRange, Source, end_of_prefix};

/// Visits the facts of the records of a kind in order of days, and of rows within a day.
pub(crate) fn each(
    source: &dyn Source,
    kind: &Kind,
    days: RangeInclusive<Date>,
    at: Option<Timestamp>,
    visit: &mut dyn FnMut(u64, &[u8]) -> Result<()>,
) -> Result<()> {
    let index = kind.facts().ok_or_else(|| CchcError::internal(format_args!("{} has no facts", kind.name)))?;
    let span = KeyRange { from: Bound::Included(day(*days.start())?), to: end_of_prefix(&day(*days.end())?) };
    if at.is_none() {
        let shapes = kind.indexes();
        let shape = shapes.get(index).ok_or_else(|| CchcError::internal("facts in no index"))?;
        return source.reader(&tables::index(kind.name, shape.name))?.scan(&span, false, &mut |key, value| {
            visit(row_of(false, key, value)?, value)?;
            Ok(ControlFlow::Continue(()))
        });
    }
    walk(source, &IndexScan::of_index(kind, index, span)?, at, &mut |IndexRow { value, row, .. }| {
        visit(row, value)?;
        Ok(ControlFlow::Continue(()))
    })
}

/// The day and the row in a key of an index of facts.
pub(crate) fn day_and_row(key: &[u8]) -> Result<(Date, u64)> {
    let read = || {
        let (row, day) = (key.last_chunk()?, key.get(..key.len() - 8)?);
        Some((keys::date(day)?, u64::from_be_bytes(*row)))
    };
    read().ok_or_else(too_short)
}

fn too_short() -> CchcError {
    CchcError::Corrupt { reason: "an index entry is too short".to_owned() }
}

fn day(date: Date) -> Result<Vec<u8>> {
    let mut key = Vec::new();
    keys::encode(KeyType::Date, &KeyPart::Date(date), &mut key, &mut |_| Ok(0))?;
    Ok(key)
}

/// What an attendance says of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Attended {
    /// The row of the session.
    pub session: u64,
    pub came: bool,
    pub understood: bool,
}

impl Attended {
    /// What it adds to the numbers of people invited, informed and understood.
    pub fn said(self) -> [u32; 3] {
        [true, self.came, self.understood].map(u32::from)
    }
}

/// The index of attendances by session and presence.
pub(crate) const PRESENCE: &str = "presence";

/// How its keys go on behind the session where the person came.
const CAME: &[u8] = b"\x01attended\0";

/// What a key of that index says: session, presence, whether and how they understood, own row.
pub(crate) fn attended(key: &[u8]) -> Result<Attended> {
    let read = || {
        let (session, rest) = key.get(1..)?.split_first_chunk()?;
        let understood = rest.strip_prefix(CAME).map(|rest| rest.first() == Some(&1));
        Some(Attended {
            session: u64::from_be_bytes(*session),
            came: understood.is_some(),
            understood: understood == Some(true),
        })
    };
    read().ok_or_else(too_short)
}

/// Up to this far apart, passing over the sessions between two is cheaper than looking for the second.
const WIDEST_GAP: u64 = 8;

/// Counts the attendances of sessions, which are given by their rows in order, in few passes over the index: invited,
/// informed and understood. Sessions without attendances are left out, others between them may be among them.
pub(crate) fn turnouts(source: &dyn Source, rows: &[u64], at: Option<Timestamp>) -> Result<Vec<(u64, [u32; 3])>> {
    let mut counted: Vec<(u64, [u32; 3])> = Vec::with_capacity(rows.len());
    for run in rows.chunk_by(|row, next| next - row <= WIDEST_GAP) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        attendances(source, *first..=*last, at, &mut |key| {
            let attended = attended(key)?;
            match counted.last_mut().filter(|(session, _)| *session == attended.session) {
                Some((_, counts)) => counts.iter_mut().zip(attended.said()).for_each(|(count, one)| *count += one),
                None => counted.push((attended.session, attended.said())),
            }
            Ok(())
        })?;
    }
    Ok(counted)
}

/// Visits the keys of the attendances of the sessions in a range of rows, in order of sessions.
fn attendances(
    source: &dyn Source,
    sessions: RangeInclusive<u64>,
    at: Option<Timestamp>,
    visit: &mut dyn FnMut(&[u8]) -> Result<()>,
) -> Result<()> {
    let kind = Kind::numbered(Attendance::NUMBER)?;
    let span = KeyRange {
        from: Bound::Included(keys::reference(*sessions.start())),
        to: end_of_prefix(&keys::reference(*sessions.end())),
    };
    if at.is_none() {
        return source.reader(&tables::index(kind.name, PRESENCE))?.scan(&span, false, &mut |key, _| {
            visit(key)?;
            Ok(ControlFlow::Continue(()))
        });
    }
    let index = kind.indexes().iter().position(|shape| shape.name == PRESENCE);
    let index = index.ok_or_else(|| CchcError::internal("attendances have no index of presence"))?;
    walk(source, &IndexScan::of_index(kind, index, span)?, at, &mut |IndexRow { key, .. }| {
        visit(key)?;
        Ok(ControlFlow::Continue(()))
    })
}
