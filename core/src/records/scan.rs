//! Scans: the versions that a query finds as of an instant, as bytes, some at a time.

use std::ops::ControlFlow;

use jiff::Timestamp;

use super::catalogue::Kind;
use super::cursor::Cursor;
use super::envelope::Envelope;
use super::index_scan::IndexScan;
use super::read::{IndexRow, lost, version_at, walk};
use super::tables::{RECORDS, record_key};
use crate::error::{CchcError, Result};
use crate::model::IndexQuery;
use crate::storage::Source;

/// Receives one version that is not a removal. `Break` ends this part of the scan behind it.
pub(crate) type VisitVersion<'a> = &'a mut dyn FnMut(&[u8]) -> Result<ControlFlow<()>>;

/// Visits the versions as of an instant that a query finds, in its order, until `visit` breaks. Returns the cursor
/// behind the last one; `None` where nothing follows for sure. The query's limit does not count.
pub(crate) fn versions(
    source: &dyn Source,
    kind: &Kind,
    query: &IndexQuery,
    at: Timestamp,
    visit: VisitVersion<'_>,
) -> Result<Option<String>> {
    let query = IndexQuery { limit: IndexQuery::default().limit, ..query.clone() };
    let scan = IndexScan::resolve(source, kind, &query)?;
    let stopped = match scan.index {
        None => in_order_of_rows(source, &scan, at, visit)?,
        Some(_) => in_order_of_index(source, kind, &scan, at, visit)?,
    };
    stopped.map(|last| Ok(Cursor::behind(source, scan.fingerprint, last)?.encode())).transpose()
}

/// Every row's entry tells whether it is newer than the instant: no list of changed rows is needed.
fn in_order_of_rows(
    source: &dyn Source,
    scan: &IndexScan,
    at: Timestamp,
    visit: VisitVersion<'_>,
) -> Result<Option<Vec<u8>>> {
    let mut last = None;
    source.reader(RECORDS)?.scan(&scan.span, scan.descending, &mut |key, bytes| {
        let flow = if Envelope::updated_in(bytes)? <= at {
            if Envelope::is_removed_in(bytes)? { ControlFlow::Continue(()) } else { visit(bytes)? }
        } else {
            let row = key.get(1..).and_then(|row| row.try_into().ok()).map(u64::from_be_bytes);
            let row = row.ok_or_else(|| CchcError::Corrupt { reason: "a record has a broken key".to_owned() })?;
            match version_at(source, scan.kind, row, at)? {
                Some(earlier) if !Envelope::is_removed_in(&earlier)? => visit(&earlier)?,
                _ => ControlFlow::Continue(()),
            }
        };
        if flow.is_break() {
            last = Some(key.to_vec());
        }
        Ok(flow)
    })?;
    Ok(last)
}

fn in_order_of_index(
    source: &dyn Source,
    kind: &Kind,
    scan: &IndexScan,
    at: Timestamp,
    visit: VisitVersion<'_>,
) -> Result<Option<Vec<u8>>> {
    let records = source.reader(RECORDS)?;
    let mut bytes = Vec::new();
    let mut last = None;
    walk(source, scan, Some(at), &mut |IndexRow { key, row, .. }| {
        if !records.read(&record_key(scan.kind, row), &mut bytes)? {
            return Err(lost(kind, row));
        }
        if Envelope::updated_in(&bytes)? > at {
            bytes = version_at(source, scan.kind, row, at)?.ok_or_else(|| lost(kind, row))?;
        }
        let flow = visit(&bytes)?;
        if flow.is_break() {
            last = Some(key.to_vec());
        }
        Ok(flow)
    })?;
    Ok(last)
}
