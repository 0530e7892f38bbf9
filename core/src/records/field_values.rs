//! The values that records have in the first field of an index.

use std::ops::ControlFlow;

use jiff::Timestamp;

use super::any_record::AnyRecord;
use super::catalogue::Kind;
use super::index::IndexShape;
use super::index_scan::IndexScan;
use super::read::walk;
use super::{ids, keys};
use crate::error::{CchcError, Result};
use crate::model::IndexQuery;
use crate::model::record::KeyPart;
use crate::storage::Source;

/// Receives the encoding of a value, and the row of a record that has it.
pub(crate) type VisitValue<'a> = &'a mut dyn FnMut(&[u8], u64) -> Result<ControlFlow<()>>;

/// Visits the values of the first field of an index, in their order, each with a record that has it; a value and a
/// record may be visited several times.
pub(crate) fn each_value(
    source: &dyn Source,
    kind: &Kind,
    index: &IndexShape,
    at: Option<Timestamp>,
    visit: VisitValue<'_>,
) -> Result<()> {
    let Some(field) = index.fields.first() else { return Ok(()) };
    let scan = IndexScan::resolve(source, kind, &IndexQuery::by(index.name))?;
    walk(source, &scan, at, &mut |entry| visit(keys::first_field(field.value, entry.key), entry.row))
}

/// The value of a record in the first field of an index whose encoding is given; `None` if it has no such value.
pub(crate) fn value_of(
    source: &dyn Source,
    record: &dyn AnyRecord,
    index: &IndexShape,
    encoded: &[u8],
) -> Result<Option<KeyPart>> {
    let Some(field) = index.fields.first() else { return Ok(None) };
    let keys = record.keys().into_iter().filter(|(shape, _)| shape.name == index.name).flat_map(|(_, keys)| keys);
    for part in keys.filter_map(|key| key.into_iter().next()) {
        let mut own = Vec::new();
        keys::encode(field.value, &part, &mut own, &mut |id| {
            ids::row(source, id).map_err(|_| CchcError::internal("a value that leads nowhere"))
        })?;
        if own == encoded {
            return Ok(Some(part));
        }
    }
    Ok(None)
}
