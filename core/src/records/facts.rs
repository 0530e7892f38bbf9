//! Reading what figures are computed from without reading records: the facts of records by day, and the attendances of
//! sessions by their index.

use std::ops::{Bound, ControlFlow, RangeInclusive};

use jiff::Timestamp;
use jiff::civil::Date;

use super::catalogue::Kind;
use super::index_scan::IndexScan;
use super::keys;
use super::read::{IndexRow, walk};
use crate::error::{CchcError, Result};
use crate::model::record::{KeyPart, KeyType};
use crate::model::{Attendance, Labelled, Presence, RecordType};
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
    walk(source, &IndexScan::of_index(kind, index, span)?, at, &mut |IndexRow { value, row, .. }| {
        visit(row, value)?;
        Ok(ControlFlow::Continue(()))
    })
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

/// Visits the attendances of the sessions in a range of rows, in order of sessions.
pub(crate) fn attendances(
    source: &dyn Source,
    sessions: RangeInclusive<u64>,
    at: Option<Timestamp>,
    visit: &mut dyn FnMut(Attended),
) -> Result<()> {
    let kind = Kind::numbered(Attendance::NUMBER)?;
    let index = kind.indexes().iter().position(|shape| shape.name == "presence");
    let index = index.ok_or_else(|| CchcError::internal("attendances have no index of presence"))?;
    let came = [&[1][..], Presence::Attended.code().as_bytes(), &[0]].concat();
    let span = KeyRange {
        from: Bound::Included(keys::reference(*sessions.start())),
        to: end_of_prefix(&keys::reference(*sessions.end())),
    };
    walk(source, &IndexScan::of_index(kind, index, span)?, at, &mut |IndexRow { key, .. }| {
        // Session, presence, whether and how they understood, own row.
        let read = || {
            let (session, rest) = key.get(1..)?.split_first_chunk()?;
            let understood = rest.strip_prefix(&came[..]).map(|rest| rest.first() == Some(&1));
            Some(Attended {
                session: u64::from_be_bytes(*session),
                came: understood.is_some(),
                understood: understood == Some(true),
            })
        };
        visit(read().ok_or_else(|| CchcError::Corrupt { reason: "an index entry is too short".to_owned() })?);
        Ok(ControlFlow::Continue(()))
    })
}
