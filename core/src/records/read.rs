//! Reading records, as they are or as they were.

use std::collections::HashSet;
use std::fmt::Display;
use std::ops::ControlFlow;

use jiff::Timestamp;
use uuid::Uuid;

use super::any_record::Untyped;
use super::catalogue::{KINDS, Kind};
use super::cursor::Cursor;
use super::envelope::Envelope;
use super::ids;
use super::index_scan::IndexScan;
use super::log;
use super::log_entry::record_in;
use super::meta::StoreMeta;
use super::tables::{HISTORY, RECORDS, record_key, version_key};
use crate::error::{CchcError, Result};
use crate::model::{Earlier, Holding, IndexQuery, Page};
use crate::pack::{Item, Skim};
use crate::storage::{KeyRange, Source};

/// One record, now or at an instant; `None` if it did not exist then.
pub(crate) fn get(source: &dyn Source, kind: &Kind, id: Uuid, at: Option<Timestamp>) -> Result<Option<Untyped>> {
    match ids::find(source, id)? {
        Some((number, row)) if number == kind.number => {
            version(source, number, row, at)?.map(|envelope| kind.record(&envelope)).transpose()
        }
        _ => Ok(None),
    }
}

/// Every version of a record, oldest first, removals left out. A removed record ends with its last version before the
/// removal.
pub(crate) fn history(source: &dyn Source, kind: &Kind, id: Uuid) -> Result<Vec<Untyped>> {
    let Some((number, row)) = ids::find(source, id)?.filter(|(number, _)| *number == kind.number) else {
        return Ok(Vec::new());
    };
    let mut versions = Vec::new();
    source.reader(HISTORY)?.scan(&KeyRange::prefix(&record_key(number, row)), false, &mut |_, bytes| {
        let version = Envelope::decode(bytes)?;
        // That of a removal lies here once the record was brought back.
        if !version.removed {
            versions.push(kind.record(&version)?);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    if let Some(current) = version(source, number, row, None)? {
        versions.push(kind.record(&current)?);
    }
    Ok(versions)
}

/// The current version, or the one at an instant; `None` if the record did not exist then.
fn version(source: &dyn Source, kind: u8, row: u64, at: Option<Timestamp>) -> Result<Option<Envelope>> {
    let bytes = match at {
        None => source.get(RECORDS, &record_key(kind, row))?,
        Some(at) => version_at(source, kind, row, at)?,
    };
    let envelope = bytes.map(|bytes| Envelope::decode(&bytes)).transpose()?;
    Ok(envelope.filter(|envelope| !envelope.removed))
}

/// The record at a row, now or at an instant; `None` if it did not exist then.
pub(crate) fn at_row(source: &dyn Source, kind: &Kind, row: u64, at: Option<Timestamp>) -> Result<Option<Untyped>> {
    version(source, kind.number, row, at)?.map(|envelope| kind.record(&envelope)).transpose()
}

/// As [`at_row`], of a text of the record alone, which stands in one of its fields.
pub(crate) fn text_at_row(
    source: &dyn Source,
    kind: &Kind,
    row: u64,
    field: &str,
    at: Option<Timestamp>,
) -> Result<Option<String>> {
    let Some(envelope) = version(source, kind.number, row, at)? else { return Ok(None) };
    let broken = |reason: &dyn Display| CchcError::Corrupt { reason: format!("{} {row}: {reason}", kind.name) };
    let mut body = Skim::new(&envelope.body);
    let Item::Map(fields) = body.item().map_err(|error| broken(&error))? else {
        return Err(broken(&"it has no fields"));
    };
    for _ in 0..fields {
        let name = body.item().map_err(|error| broken(&error))?;
        if name == Item::Text(field) {
            return match body.item().map_err(|error| broken(&error))? {
                Item::Text(text) => Ok(Some(text.to_owned())),
                _ => Err(broken(&format_args!("{field} is no text"))),
            };
        }
        body.skip().map_err(|error| broken(&error))?;
    }
    Err(broken(&format_args!("{field} is missing")))
}

/// Every record that refers to this one.
pub(crate) fn pointing_at(source: &dyn Source, number: u8, id: Uuid, at: Option<Timestamp>) -> Result<Vec<Holding>> {
    let target = Kind::numbered(number)?;
    let Some((_, row)) = ids::find(source, id)?.filter(|(found, _)| *found == number) else { return Ok(Vec::new()) };
    let mut holdings = Vec::new();
    for kind in KINDS {
        for row in kind.pointing_at(target, row, source)? {
            if let Some(envelope) = version(source, kind.number, row, at)? {
                holdings.push(Holding { kind: kind.name.to_owned(), id: envelope.header.id });
            }
        }
    }
    Ok(holdings)
}

/// One version of a record by its revision, or the current one; `None` if there is none.
pub(crate) fn revision(source: &dyn Source, kind: &Kind, id: Uuid, rev: Option<u32>) -> Result<Option<Envelope>> {
    let Some((_, row)) = ids::find(source, id)?.filter(|(number, _)| *number == kind.number) else { return Ok(None) };
    let current = version(source, kind.number, row, None)?;
    match rev {
        Some(rev) if current.as_ref().is_none_or(|envelope| envelope.header.rev != rev) => {
            let bytes = source.get(HISTORY, &version_key(kind.number, row, rev))?;
            bytes.map(|bytes| Envelope::decode(&bytes)).transpose()
        }
        _ => Ok(current),
    }
}

/// An earlier version of a record; `None` if there was none, or it is the tombstone of a removal.
pub(crate) fn earlier(source: &dyn Source, kind: &Kind, id: Uuid, which: Earlier) -> Result<Option<Envelope>> {
    let Some((number, row)) = ids::find(source, id)?.filter(|(number, _)| *number == kind.number) else {
        return Ok(None);
    };
    match which {
        Earlier::AsOf(at) => version(source, number, row, Some(at)),
        Earlier::Revision(rev) => {
            let found = any_revision(source, id, rev)?.map(|(_, version)| version);
            Ok(found.filter(|version| !version.removed))
        }
    }
}

/// A revision of a record of any kind, also of one that was removed; the tombstone of a removal has a revision, too.
pub(crate) fn any_revision(source: &dyn Source, id: Uuid, rev: u32) -> Result<Option<(&'static Kind, Envelope)>> {
    let Some((number, row)) = ids::find(source, id)? else { return Ok(None) };
    let current = source.get(RECORDS, &record_key(number, row))?.map(|bytes| Envelope::decode(&bytes)).transpose()?;
    let found = match current {
        Some(current) if current.header.rev == rev => Some(current),
        _ => {
            let bytes = source.get(HISTORY, &version_key(number, row, rev))?;
            bytes.map(|bytes| Envelope::decode(&bytes)).transpose()?
        }
    };
    Ok(match found {
        Some(version) => Some((Kind::numbered(number)?, version)),
        None => None,
    })
}

/// The bytes of the version at an instant, be it a tombstone; `None` if the record did not exist then.
pub(crate) fn version_at(source: &dyn Source, kind: u8, row: u64, at: Timestamp) -> Result<Option<Vec<u8>>> {
    if let Some(current) = source.get(RECORDS, &record_key(kind, row))?
        && Envelope::updated_in(&current)? <= at
    {
        return Ok(Some(current));
    }
    let mut found = None;
    source.reader(HISTORY)?.scan(&KeyRange::prefix(&record_key(kind, row)), true, &mut |_, bytes| {
        if Envelope::updated_in(bytes)? > at {
            return Ok(ControlFlow::Continue(()));
        }
        found = Some(bytes.to_vec());
        Ok(ControlFlow::Break(()))
    })?;
    Ok(found)
}

/// One page of records.
pub(crate) fn page(
    source: &dyn Source,
    kind: &Kind,
    query: &IndexQuery,
    at: Option<Timestamp>,
) -> Result<Page<Untyped>> {
    let scan = IndexScan::resolve(source, kind, query)?;
    let (rows, next) = page_rows(source, &scan, at)?;
    let items = match at {
        None => current_records(source, kind, &rows)?,
        Some(_) => rows
            .iter()
            .map(|row| match version(source, kind.number, *row, at)? {
                Some(envelope) => kind.record(&envelope),
                None => Err(lost(kind, *row)),
            })
            .collect::<Result<_>>()?,
    };
    Ok(Page { items, next })
}

fn current_records(source: &dyn Source, kind: &Kind, rows: &[u64]) -> Result<Vec<Untyped>> {
    let records = source.reader(RECORDS)?;
    let read = |row: &u64| {
        let bytes = records.get(&record_key(kind.number, *row))?.ok_or_else(|| lost(kind, *row))?;
        kind.record(&Envelope::decode(&bytes)?)
    };
    rows.iter().map(read).collect()
}

pub(super) fn lost(kind: &Kind, row: u64) -> CchcError {
    CchcError::Corrupt { reason: format!("an index leads to {} {row}, which is not there", kind.name) }
}

/// How many records a query finds; its limit and cursor do not count.
pub(crate) fn count(
    source: &dyn Source,
    kind: &Kind,
    query: &IndexQuery,
    at: Option<Timestamp>,
    meta: Option<&StoreMeta>,
) -> Result<u64> {
    let query = IndexQuery { cursor: None, limit: IndexQuery::default().limit, ..query.clone() };
    // An index may leave records out: only the query without any asks for all of them.
    if at.is_none() && query == (IndexQuery { descending: query.descending, ..IndexQuery::default() }) {
        let live = |meta: &StoreMeta| meta.live.get(&kind.number).copied().unwrap_or(0);
        return meta.map_or_else(|| StoreMeta::load(source).map(|meta| live(&meta)), |meta| Ok(live(meta)));
    }
    Ok(rows(source, kind, &query, at)?.len() as u64)
}

/// The rows of all records that a query finds; its limit does not count. A record may stand in an index several times,
/// once for each of its values.
pub(crate) fn rows(
    source: &dyn Source,
    kind: &Kind,
    query: &IndexQuery,
    at: Option<Timestamp>,
) -> Result<HashSet<u64>> {
    let mut rows = HashSet::new();
    walk(source, &IndexScan::resolve(source, kind, query)?, at, &mut |entry| {
        rows.insert(entry.row);
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(rows)
}

/// The rows of one page, and the cursor behind them.
fn page_rows(source: &dyn Source, scan: &IndexScan, at: Option<Timestamp>) -> Result<(Vec<u64>, Option<String>)> {
    let mut rows = Vec::new();
    let mut last = Vec::new();
    let mut more = false;
    walk(source, scan, at, &mut |IndexRow { key, row, .. }| {
        if rows.len() == scan.limit {
            more = true;
            return Ok(ControlFlow::Break(()));
        }
        rows.push(row);
        last.clear();
        last.extend_from_slice(key);
        Ok(ControlFlow::Continue(()))
    })?;
    if !more {
        return Ok((rows, None));
    }
    Ok((rows, Some(Cursor::behind(source, scan.fingerprint, last)?.encode())))
}

/// Receives an entry of an index, and the row it leads to.
pub(crate) type VisitRow<'a> = &'a mut dyn FnMut(IndexRow<'_>) -> Result<ControlFlow<()>>;

/// An entry of an index, or of the record table.
#[derive(Clone, Copy)]
pub(crate) struct IndexRow<'a> {
    pub key: &'a [u8],
    pub value: &'a [u8],
    pub row: u64,
}

/// Walks the entries a search finds, in its order.
pub(crate) fn walk(source: &dyn Source, scan: &IndexScan, at: Option<Timestamp>, visit: VisitRow<'_>) -> Result<()> {
    let kind = Kind::numbered(scan.kind)?;
    let changed = at.map_or_else(|| Ok(HashSet::new()), |at| changed_since(source, kind, at))?;
    let mut earlier: Vec<EarlierEntry> = match at {
        Some(at) => earlier_entries(source, kind, scan, &changed, at)?,
        None => Vec::new(),
    };
    // The next entry in scan order is always at the end.
    earlier.sort();
    if !scan.descending {
        earlier.reverse();
    }
    let mut stopped = false;
    source.reader(&scan.table)?.scan(&scan.span, scan.descending, &mut |key, value| {
        let row = scan.row(key, value)?;
        if changed.contains(&row) || scan.is_removed(value)? {
            return Ok(ControlFlow::Continue(()));
        }
        let comes_first = |entry: &[u8]| if scan.descending { entry > key } else { entry < key };
        while let Some(entry) = earlier.pop_if(|entry| comes_first(&entry.key)) {
            if visit(entry.borrowed())?.is_break() {
                stopped = true;
                return Ok(ControlFlow::Break(()));
            }
        }
        let flow = visit(IndexRow { key, value, row })?;
        stopped = flow.is_break();
        Ok(flow)
    })?;
    while let Some(entry) = if stopped { None } else { earlier.pop() } {
        stopped = visit(entry.borrowed())?.is_break();
    }
    Ok(())
}

/// An index entry that a record had at an instant.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct EarlierEntry {
    key: Vec<u8>,
    row: u64,
    value: Vec<u8>,
}

impl EarlierEntry {
    fn borrowed(&self) -> IndexRow<'_> {
        IndexRow { key: &self.key, value: &self.value, row: self.row }
    }
}

/// Rows of a kind that changed after an instant, so that the present index entries are not those of then.
pub(crate) fn changed_since(source: &dyn Source, kind: &Kind, at: Timestamp) -> Result<HashSet<u64>> {
    let last = StoreMeta::load(source)?.seq;
    let mut rows = HashSet::new();
    log::walk(source, log::last_at(source, at, last)?, &mut |_, bytes| {
        let (number, row) = record_in(bytes)?;
        if number == kind.number {
            rows.insert(row);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(rows)
}

/// The index entries within the scan that changed records had at an instant.
fn earlier_entries(
    source: &dyn Source,
    kind: &Kind,
    scan: &IndexScan,
    changed: &HashSet<u64>,
    at: Timestamp,
) -> Result<Vec<EarlierEntry>> {
    let mut found = Vec::new();
    for &row in changed {
        let Some(envelope) = version(source, kind.number, row, Some(at))? else { continue };
        let Some(index) = scan.index else {
            let key = record_key(kind.number, row).to_vec();
            if scan.span.contains(&key) {
                found.push(EarlierEntry { key, row, value: Vec::new() });
            }
            continue;
        };
        let entries = kind.entries(&envelope, &mut |id| ids::row(source, id))?;
        let of_scan = entries.into_iter().filter(|entry| entry.index == index && scan.span.contains(&entry.key));
        found.extend(of_scan.map(|entry| EarlierEntry { key: entry.key, row, value: entry.value }));
    }
    Ok(found)
}
