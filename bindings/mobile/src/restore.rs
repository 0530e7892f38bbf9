//! Restoring a backup.

use std::sync::Arc;

use cchc::{CchcError, RestoreOptions, UpTo, call};
use jiff::Timestamp;

use crate::failure::Outcome;
use crate::host::{NativeKeys, keys};
use crate::work::NativeWork;

/// Restores a backup to a path where nothing is; returns what the store contains as MessagePack. The point up to which
/// changes are taken over is an instant, in microseconds since 1970-01-01 (UTC), or the number of a change.
#[uniffi::export]
pub fn restore(
    backup: String,
    path: String,
    keys_export: Option<Vec<u8>>,
    host: Option<Arc<dyn NativeKeys>>,
    up_to_micros: Option<i64>,
    up_to_change: Option<i64>,
    work: Option<Arc<NativeWork>>,
) -> Outcome<Vec<u8>> {
    let out_of_range = |error: jiff::Error| {
        CchcError::invalid("store.restore", "up_to", "range", error.to_string(), "thời điểm ngoài phạm vi")
    };
    let at = up_to_micros.map(Timestamp::from_microsecond).transpose().map_err(out_of_range)?;
    let up_to = at.map(UpTo::Instant).or(up_to_change.map(UpTo::Change));
    let options = RestoreOptions { keys_export, keys: host.map(keys), up_to };
    let restored = match work {
        Some(work) => cchc::restore_with_progress(backup, path, options, move |progress| {
            work.tell(progress.done, progress.total)
        })?,
        None => cchc::restore(backup, path, options)?,
    };
    Ok(call::write(&restored)?)
}
