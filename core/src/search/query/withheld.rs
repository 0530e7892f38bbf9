//! People who are not found by their words, because they asked that their data be restricted.

use std::collections::HashSet;
use std::sync::Arc;

use super::kept::Kept;
use crate::error::{CchcError, Result};
use crate::model::{DataRequest, DataRequestStatus, DataSubject, IndexQuery, Labelled, Person, RecordType};
use crate::records::any_record::typed;
use crate::records::catalogue::Kind;
use crate::records::meta::StoreMeta;
use crate::records::{ids, read};
use crate::storage::Source;

/// The kinds of record that tell who is withheld.
const TOLD_BY: &[u8] = &[DataRequest::NUMBER, DataSubject::NUMBER];

/// Rows of people.
type Rows = HashSet<u64>;

/// Keeps the withheld rows of one state of the store.
#[derive(Default)]
pub(super) struct WithheldCache(Kept<Rows>);

impl WithheldCache {
    /// Empties it: the file may be another now.
    pub fn clear(&self) {
        self.0.clear();
    }
}

/// The rows of a kind that are withheld: members of staff whose request to restrict the use of their data, or objection
/// to it, is fulfilled at present and was not lifted. It holds for what they were in the past, too.
pub(super) fn withheld(
    source: &dyn Source,
    meta: &StoreMeta,
    cache: Option<&WithheldCache>,
    kind: &Kind,
) -> Result<Arc<Rows>> {
    match cache {
        _ if kind.number != Person::NUMBER => Ok(Arc::default()),
        Some(cache) => cache.0.value(source, meta, TOLD_BY, || withheld_people(source)),
        None => withheld_people(source),
    }
}

fn withheld_people(source: &dyn Source) -> Result<Arc<Rows>> {
    let mut rows = Rows::new();
    let requests = Kind::numbered(DataRequest::NUMBER)?;
    let fulfilled = IndexQuery::by("status").with("status", &*DataRequestStatus::Fulfilled.code());
    for row in read::rows(source, requests, &fulfilled, None)? {
        let lost =
            || CchcError::Corrupt { reason: format!("an index leads to data_request {row}, which is not there") };
        let request: DataRequest = typed(read::at_row(source, requests, row, None)?.ok_or_else(lost)?)?;
        if !request.blocks() {
            continue;
        }
        let subject = read::get(source, Kind::numbered(DataSubject::NUMBER)?, request.subject.0, None)?;
        if let Some(person) = subject.map(typed::<DataSubject>).transpose()?.and_then(|subject| subject.person)
            && let Some((_, row)) = ids::find(source, person.0)?
        {
            rows.insert(row);
        }
    }
    Ok(Arc::new(rows))
}
