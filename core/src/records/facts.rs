//! Reading what figures are computed from without reading records: the facts of records by day, and the attendances of
//! sessions by their index.

use std::ops::{Bound, ControlFlow, RangeInclusive};

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use super::catalogue::Kind;
use super::index::row_of;
use super::index_scan::IndexScan;
use super::keys;
use super::read::{IndexRow, walk};
use super::tables;
use crate::error::{CchcError, Result};
use crate::model::record::{KeyPart, KeyType};
use crate::model::{Attendance, RecordType, facts};
use crate::storage::{KeyRange, Source, end_of_prefix, in_pieces};

/// Visits the facts of the records of a kind in order of days, and of rows within a day.
pub(crate) fn each(
    source: &dyn Source,
    kind: &Kind,
    days: RangeInclusive<Date>,
    at: Option<Timestamp>,
    visit: &mut dyn FnMut(u64, &[u8]) -> Result<()>,
) -> Result<()> {
    let index = kind.facts().ok_or_else(|| CchcError::internal(format_args!("{} has no facts", kind.name)))?;
    let span = span_of(&days)?;
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

/// Into so many pieces a table is cut, at most, to be read by several threads.
const PIECES: u32 = 16;

/// How many entries a piece has at least: a thread is begun sooner than so many are read.
const LEAST: u32 = if cfg!(test) { 2 } else { 1024 };

/// The facts of the present, as [`each`] visits them and as `read` takes them, with the row of each record; read by
/// several threads where that is sooner.
pub(crate) fn all<F: Send>(
    source: &dyn Source,
    kind: &Kind,
    days: &RangeInclusive<Date>,
    read: impl Fn(&[u8]) -> Result<F> + Sync,
) -> Result<Vec<(u64, F)>> {
    let table = tables::index(kind.name, facts::NAME);
    let total = source.reader(&table)?.len()?;
    let pieces = match ends(source, &table, days)? {
        Some(days) => cut(&days, u32::try_from(total).unwrap_or(u32::MAX) / LEAST),
        None => return Ok(Vec::new()),
    };
    let read = |source: &dyn Source, days: &RangeInclusive<Date>| {
        let mut found = Vec::new();
        each(source, kind, days.clone(), None, &mut |row, bytes| {
            found.push((row, read(bytes)?));
            Ok(())
        })?;
        Ok(found)
    };
    let mut parts = in_pieces(source, &table, &pieces, read)?.into_iter();
    let mut all = parts.next().unwrap_or_default();
    let rest: usize = parts.as_slice().iter().map(Vec::len).sum();
    all.reserve_exact(rest);
    parts.for_each(|part| all.extend(part));
    all.shrink_to_fit();
    Ok(all)
}

/// The first and the last day that the facts of a kind are of; none where there are none.
pub(crate) fn days_of(source: &dyn Source, kind: &Kind) -> Result<Option<RangeInclusive<Date>>> {
    ends(source, &tables::index(kind.name, facts::NAME), &(Date::MIN..=Date::MAX))
}

/// The first and the last day of a range that the index has an entry of.
fn ends(source: &dyn Source, table: &str, days: &RangeInclusive<Date>) -> Result<Option<RangeInclusive<Date>>> {
    let (index, span) = (source.reader(table)?, span_of(days)?);
    let mut ends = [None; 2];
    for (end, descending) in ends.iter_mut().zip([false, true]) {
        index.scan(&span, descending, &mut |key, _| {
            *end = Some(day_and_row(key)?.0);
            Ok(ControlFlow::Break(()))
        })?;
    }
    let [first, last] = ends;
    Ok(first.zip(last).map(|(first, last)| first..=last))
}

/// Cuts days into pieces of about as many days each.
fn cut(days: &RangeInclusive<Date>, pieces: u32) -> Vec<RangeInclusive<Date>> {
    let length = (*days.end() - *days.start()).get_days() + 1;
    let step = length.div_euclid(pieces.clamp(1, PIECES) as i32) + 1;
    let mut pieces = Vec::new();
    let mut from = Some(*days.start()).filter(|from| from <= days.end());
    while let Some(first) = from {
        let next = first.checked_add(Span::new().days(step)).ok().filter(|next| next <= days.end());
        let last = next.and_then(|next| next.yesterday().ok()).unwrap_or(*days.end());
        pieces.push(first..=last);
        from = next;
    }
    pieces
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

fn span_of(days: &RangeInclusive<Date>) -> Result<KeyRange> {
    Ok(KeyRange { from: Bound::Included(day(*days.start())?), to: end_of_prefix(&day(*days.end())?) })
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
    let Some((session, rest)) = key.split_first().and_then(|(_, rest)| rest.split_first_chunk()) else {
        return Err(too_short());
    };
    let came = rest.starts_with(CAME);
    let understood = came && rest.get(CAME.len()) == Some(&1);
    Ok(Attended { session: u64::from_be_bytes(*session), came, understood })
}

/// Up to this far apart, passing over the sessions between two is cheaper than looking for the second.
const WIDEST_GAP: u64 = 8;

/// Invited, informed and understood, by the row of the session.
type Turnout = (u64, [u32; 3]);

/// Counts the attendances of sessions, which are given by their rows in order, in few passes over the index: invited,
/// informed and understood. Sessions without attendances are left out, others between them may be among them. The
/// present is read by several threads where that is sooner.
pub(crate) fn turnouts(source: &dyn Source, rows: &[u64], at: Option<Timestamp>) -> Result<Vec<Turnout>> {
    let kind = Kind::numbered(Attendance::NUMBER)?;
    if at.is_some() {
        return count(rows, &mut |span, visit| {
            let index = kind.indexes().iter().position(|shape| shape.name == PRESENCE);
            let index = index.ok_or_else(|| CchcError::internal("attendances have no index of presence"))?;
            walk(source, &IndexScan::of_index(kind, index, span)?, at, &mut |IndexRow { key, .. }| visit(key))
        });
    }
    let table = tables::index(kind.name, PRESENCE);
    let pieces: Vec<&[u64]> = rows.chunks(rows.len().div_ceil(PIECES as usize).max(LEAST as usize)).collect();
    let counted = in_pieces(source, &table, &pieces, |source, rows| {
        let index = source.reader(&table)?;
        count(rows, &mut |span, visit| index.scan(&span, false, &mut |key, _| visit(key)))
    })?;
    Ok(counted.concat())
}

/// Receives the key of an attendance.
type VisitKey<'a> = &'a mut dyn FnMut(&[u8]) -> Result<ControlFlow<()>>;

/// Counts the attendances of the sessions in some rows; `scan` visits those of a range of sessions, in their order.
fn count(rows: &[u64], scan: &mut dyn FnMut(KeyRange, VisitKey<'_>) -> Result<()>) -> Result<Vec<Turnout>> {
    let mut counted: Vec<Turnout> = Vec::with_capacity(rows.len());
    for run in rows.chunk_by(|row, next| next - row <= WIDEST_GAP) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { continue };
        let (from, to) = (Bound::Included(keys::reference(*first)), end_of_prefix(&keys::reference(*last)));
        // Those of one session follow each other.
        let (mut session, mut counts) = (*first, [0; 3]);
        scan(KeyRange { from, to }, &mut |key| {
            let attended = attended(key)?;
            if attended.session != session {
                if counts[0] > 0 {
                    counted.push((session, counts));
                }
                (session, counts) = (attended.session, [0; 3]);
            }
            counts[0] += 1;
            counts[1] += u32::from(attended.came);
            counts[2] += u32::from(attended.understood);
            Ok(ControlFlow::Continue(()))
        })?;
        if counts[0] > 0 {
            counted.push((session, counts));
        }
    }
    Ok(counted)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn pieces_of_days_follow_each_other(first in 0_i64..4000, length in 0_i64..4000, pieces in 0_u32..40) {
            let day = |number: i64| Date::ZERO.saturating_add(Span::new().days(number));
            let cut = cut(&(day(first)..=day(first + length)), pieces);
            prop_assert!(cut.len() <= PIECES as usize && (cut.len() > 1 || pieces < 2 || length < 32));
            let days = |piece: &RangeInclusive<Date>| (*piece.end() - *piece.start()).get_days() + 1;
            prop_assert_eq!(i64::from(cut.iter().map(days).sum::<i32>()), length + 1);
            prop_assert_eq!(*cut[0].start(), day(first));
            prop_assert!(cut.windows(2).all(|pair| pair[0].end().tomorrow().ok() == Some(*pair[1].start())));
        }
    }

    #[test]
    fn keys_of_attendances_tell_who_came_and_understood() {
        let key = |rest: &[u8]| [&keys::reference(7)[..], rest, &9_u64.to_be_bytes()].concat();
        let told = |rest: &[u8]| attended(&key(rest)).map(|told| (told.session, told.came, told.understood)).unwrap();
        assert_eq!(told(b"\x01attended\0\x01quiz\0"), (7, true, true));
        assert_eq!(told(b"\x01attended\0\0"), (7, true, false));
        assert_eq!(told(b"\x01absent\0\0"), (7, false, false));
        assert!(attended(&keys::reference(7)[..8]).is_err());
    }
}
