//! The check of a write that makes an earlier version of a record its newest.

use super::record::{CheckedRecord, Lookup, Prepared, collect, have_other_texts, new_version};
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{DataSubject, Header, RecordType};
use crate::records::any_record::Untyped;
use crate::records::body;
use crate::records::catalogue::{self, Kind};
use crate::records::envelope::{self, Envelope};
use crate::records::tables::{HISTORY, RECORDS, record_key, version_key};
use crate::seal;

/// Checks an earlier version, `version`, of a record as an update of the present one; of a record that was removed, as
/// an update of the version before the removal. Its sealed values may come back with it.
pub(super) fn check_bring_back(
    mut record: Untyped,
    version: &Envelope,
    stored: &Lookup<'_>,
    problems: &mut Problems,
    prefix: &str,
    header: impl Fn(&Header) -> Header,
) -> Result<CheckedRecord> {
    let kind = stored.kind;
    let id = record.header().id;
    let missing = || CchcError::NotFound { kind: kind.name.to_owned(), id: id.to_string() };
    let (number, row) = stored.locate(id)?.filter(|(number, _)| *number == kind.number).ok_or_else(missing)?;
    let bytes = stored.source.get(RECORDS, &record_key(number, row))?.ok_or_else(missing)?;
    let current = Envelope::decode(&bytes)?;
    refuse_erased(kind, &current)?;
    let mut before = kind.record(&last_live(stored, (number, row), &current)?)?;
    let scope = record.header().scope;
    *record.header_mut() = Header { scope, ..header(&current.header) };
    let sealed = seal::personal_values_of(kind, version)?;
    let found = collect(&mut *record, Some(&mut *before), &sealed, stored, prefix)?;
    if !found.is_empty() {
        problems.append(found);
        return Ok(CheckedRecord { record: None, prepared: None });
    }
    let encoded = envelope::encode_body(kind.name, &mut *record)?;
    let mut after = new_version(record.header().clone(), body::keep_unknown(kind, version, encoded)?);
    after.schema = after.schema.max(version.schema);
    let rows = &mut |id| stored.row(id);
    let was_removed = current.removed;
    let old_entries = if was_removed { Vec::new() } else { catalogue::entries(&*before, row, rows)? };
    let new_entries = catalogue::entries(&*record, row, rows)?;
    let texts_changed = kind.is_searched() && (was_removed || have_other_texts(&*before, &*record));
    let (before, forgets_key) = (Some(bytes), record.forgets_key());
    let prepared = Prepared { row, before, after, was_removed, old_entries, new_entries, texts_changed, forgets_key };
    Ok(CheckedRecord { record: Some(record), prepared: Some(prepared) })
}

/// The version of which the one that is brought back is a change.
fn last_live(stored: &Lookup<'_>, (kind, row): (u8, u64), current: &Envelope) -> Result<Envelope> {
    if !current.removed {
        return Ok(current.clone());
    }
    let (id, rev) = (current.header.id, current.header.rev);
    let lost = || CchcError::Corrupt { reason: format!("{id} lacks the revision before {rev}") };
    let bytes = stored.source.get(HISTORY, &version_key(kind, row, rev.saturating_sub(1)))?;
    Envelope::decode(&bytes.ok_or_else(lost)?)
}

/// The key of a data subject who was removed is destroyed: nothing can be sealed for them again.
fn refuse_erased(kind: &Kind, current: &Envelope) -> Result<()> {
    if kind.number != DataSubject::NUMBER || !current.removed {
        return Ok(());
    }
    let text = "the key of this data subject was destroyed: add a new record";
    let text_vi = "khóa của chủ thể dữ liệu này đã bị hủy: hãy thêm bản ghi mới";
    Err(CchcError::invalid(kind.name, "", "erased", text, text_vi))
}
