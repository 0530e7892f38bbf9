//! Taking in the records of an export: the first reading checks the lines and collects the identities, the second one
//! checks the records and writes them.

use std::path::Path;

use super::RECORDS as RECORDS_FILE;
use super::findings::{CALL, Findings};
use super::line::RecordLine;
use super::outcome::Imported;
use super::outline::{is_record, outline, tell};
use super::reader::{Line, LineReader};
use super::versions::Versions;
use crate::error::{CchcError, Result};
use crate::records::meta::Identity;
use crate::store::transaction::Transaction;

/// Takes in an export.
///
/// # Errors
/// As [`Store::import_records`](crate::Store::import_records).
pub(super) fn import(batch: &mut Transaction, folder: &Path) -> Result<Imported> {
    if batch.meta.seq > 0 {
        let text = "records are taken into a store that was never written to: this one was";
        return Err(CchcError::invalid(CALL, "", "not_empty", text, "chỉ nhập vào kho mới, chưa từng ghi dữ liệu"));
    }
    let path = folder.join(RECORDS_FILE);
    let watcher = batch.watcher().clone();
    let total = 2 * std::fs::metadata(&path).map_err(|error| CchcError::io(error).with_path(&path))?.len();
    watcher.tell(0, total)?;
    let mut findings = Findings::default();
    let outline = outline(&path, &mut findings, (&watcher, total))?;
    let keys = batch.engine.keys();
    let mut versions = Versions::begin(batch, folder, &outline, keys.as_ref());
    let mut lines = LineReader::open(&path)?;
    let mut told = 0;
    while let Some(line) = lines.next()? {
        let text = match line {
            Line::Text(text) => text,
            Line::TooManyValues => continue,
            Line::TooLong => break,
        };
        let line = if is_record(text) { serde_json::from_slice::<RecordLine>(text).ok() } else { None };
        if let Some(line) = line {
            versions.take(lines.number, line, &mut findings)?;
        }
        tell(&watcher, &mut told, total / 2 + lines.bytes, total)?;
    }
    versions.check_peers(&mut findings)?;
    findings.refuse()?;
    let mut done = versions.finish()?;
    if let Some(dataset) = outline.header.dataset {
        let lost = || CchcError::Corrupt { reason: "no identity".to_owned() };
        let identity = Identity::load(batch.source())?.ok_or_else(lost)?;
        Identity { dataset, ..identity }.save(batch.raw())?;
    }
    watcher.tell(total, total)?;
    done.revisions = outline.header.revisions;
    Ok(done)
}
