//! Restoring a backup, also to an earlier point in time.

use std::fs::File;
use std::io::{self, Read, Write};
use std::ops::ControlFlow;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::handle::Store;
use super::options::Options;
use super::probe;
use crate::error::{CchcError, Result};
use crate::progress::{Progress, Watcher};
use crate::reason::Reason;
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::seal::Keys;
use crate::storage::{Draft, OpeningWatch, Source, put_in_place};

/// The actor of what restoring writes.
const ACTOR: &str = "restore";

/// How many bytes are copied at a time.
const CHUNK: usize = 1 << 20;

/// How a backup is restored. The default takes it over as it is.
#[derive(Clone, Default)]
pub struct RestoreOptions {
    /// The keys of data subjects that [`Store::export_keys`] gave, since a backup contains none. Without them their
    /// personal data cannot be read; they can be imported later with [`Store::import_keys`].
    pub keys_export: Option<Vec<u8>>,
    /// The provider of the host key that the export was made under.
    pub keys: Option<Keys>,
    /// The point up to which changes are taken over; all of them if `None`.
    pub up_to: Option<UpTo>,
}

/// A point in the history of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UpTo {
    /// The last commit that is not after an instant.
    Instant(Timestamp),
    /// The commit that ends with this sequence number.
    Change(i64),
}

/// What a restored store contains (kết quả khôi phục).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Restored {
    /// Sequence number of the last change.
    pub seq: i64,
    /// The number of later changes that were dropped.
    pub dropped: i64,
    /// The number of data subjects whose keys were imported.
    pub readable: u32,
}

/// Restores a backup to a path where nothing is: checks it, imports the keys of data subjects, and drops the changes
/// after a point in time, if one is given. The file appears at the path whole and durable, or not at all.
///
/// Dropped changes are as if they had never been made: the log ends before them, and earlier versions are current
/// again. Keys that were destroyed stay destroyed: a data subject who was erased after that point is no longer marked
/// as erased, but their personal data remain unreadable. A head of the log that was taken later no longer fits.
///
/// However many changes are dropped, they are undone some thousands at a time. Beyond that and the check of the backup
/// ([`Store::verify`]), dropping takes about 50 bytes of memory for each content of an attachment, and what the engine
/// notes of the pages that one commit writes.
///
/// ```
/// use cchc::{RestoreOptions, Store, UpTo, model::{IndexQuery, OrganisationUnit, UnitKind}};
///
/// # let folder = tempfile::tempdir()?;
/// # let [path, backup, restored] = ["a", "backup", "restored"].map(|name| folder.path().join(name));
/// let store = Store::open(&path)?;
/// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
/// store.units().add(OrganisationUnit::named("Nhầm", UnitKind::Department))?;
/// store.backup(&backup)?;
/// let options = RestoreOptions { up_to: Some(UpTo::Change(1)), ..RestoreOptions::default() };
/// assert_eq!(cchc::restore(&backup, &restored, options)?.dropped, 1);
/// assert_eq!(Store::open(&restored)?.units().count(IndexQuery::default())?, 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// - `StorageIo` if something is at the path already, or the disk refuses.
/// - `NotAStore`, `NewerFormat`, `Corrupt` if the backup is none, or is damaged; `Locked` while it is open.
/// - `Invalid` if the export is none, or of another store, or if the point is beyond the last change or within a
///   commit.
/// - `KeyNeeded` without the host key of the export.
pub fn restore(backup: impl AsRef<Path>, path: impl AsRef<Path>, options: RestoreOptions) -> Result<Restored> {
    watched(backup.as_ref(), path.as_ref(), options, &Watcher::default())
}

/// As [`restore()`]; reports progress to `tell`, and stops with `Cancelled` if it returns `Break`.
///
/// # Errors
/// As [`restore()`].
pub fn restore_with_progress(
    backup: impl AsRef<Path>,
    path: impl AsRef<Path>,
    options: RestoreOptions,
    tell: impl Fn(Progress) -> ControlFlow<()> + Send + Sync + 'static,
) -> Result<Restored> {
    watched(backup.as_ref(), path.as_ref(), options, &Watcher::new(tell))
}

fn watched(backup: &Path, path: &Path, options: RestoreOptions, watcher: &Watcher) -> Result<Restored> {
    let path = probe::free(path)?;
    probe::inspect(backup, &Options { read_only: true, ..Options::default() }, &OpeningWatch::default())?;
    let mut restored = None;
    let is_new = put_in_place(&path, |draft| {
        copy(backup, draft, watcher)?;
        restored = Some(prepare(&path, draft, options, watcher)?);
        Ok(())
    })?;
    restored.filter(|_| is_new).ok_or_else(|| probe::taken(&path))
}

/// Copies the file of a backup that nobody writes.
fn copy(backup: &Path, draft: &Draft, watcher: &Watcher) -> Result<()> {
    let io = |error: io::Error| CchcError::io(error).with_path(backup);
    let mut source = File::open(backup).map_err(io)?;
    if matches!(source.try_lock_shared(), Err(std::fs::TryLockError::WouldBlock)) {
        return Err(CchcError::locked(Reason::OpenElsewhere).with_path(backup));
    }
    let total = source.metadata().map_err(io)?.len();
    let (mut chunk, mut done) = (vec![0; CHUNK], 0);
    loop {
        let length = source.read(&mut chunk).map_err(io)?;
        if length == 0 {
            return Ok(());
        }
        draft.file().write_all(&chunk[..length]).map_err(CchcError::io)?;
        done += length as u64;
        watcher.tell(done, total)?;
    }
}

/// Checks the copy, imports the keys and drops later changes.
fn prepare(path: &Path, draft: &Draft, options: RestoreOptions, watcher: &Watcher) -> Result<Restored> {
    let RestoreOptions { keys_export, keys, up_to } = options;
    let opened = Options {
        actor: ACTOR.to_owned(),
        create: false,
        check_integrity: true,
        // A backup may be older than what a clock may jump.
        accept_clock: true,
        keys,
        ..Options::default()
    };
    let store = Store::open_on(path, opened, Some(draft.opener()?))?.watched_by(watcher);
    let done = take_over(&store, keys_export.as_deref(), up_to);
    let closed = store.close();
    done.and_then(|restored| closed.map(|()| restored))
}

fn take_over(store: &Store, keys_export: Option<&[u8]>, up_to: Option<UpTo>) -> Result<Restored> {
    sound(store)?;
    let last = store.inner.engine.read(|source| last_change(source, up_to))?;
    let readable = keys_export.map_or(Ok(0), |export| store.import_keys(export).map(|taken| taken.readable))?;
    let dropped = store.head()?.seq - last as i64;
    if dropped > 0 {
        let mut batch = store.batch("store.restore")?;
        batch.rewind(last)?;
        batch.commit()?;
        sound(store)?;
    }
    Ok(Restored { seq: last as i64, dropped, readable })
}

fn sound(store: &Store) -> Result<()> {
    match store.verify()?.defects.first() {
        None => Ok(()),
        Some(defect) => Err(CchcError::Corrupt { reason: format!("the backup is not sound: {defect}") }),
    }
}

/// The last change that is taken over.
fn last_change(source: &dyn Source, up_to: Option<UpTo>) -> Result<u64> {
    let end = StoreMeta::load(source)?.seq;
    let refuse = |code: &str, text: String, text_vi: String| {
        Err(CchcError::invalid("store.restore", "up_to", code, text, text_vi))
    };
    let stamp_of = |seq| log::existing_entry(source, seq).map(|(entry, _)| entry.at);
    match up_to {
        None => Ok(end),
        Some(UpTo::Instant(at)) => log::last_at(source, at, end),
        Some(UpTo::Change(seq)) => match u64::try_from(seq).ok().filter(|seq| *seq <= end) {
            None => {
                let text = format!("must be 0 to {end}, the last change of the backup");
                refuse("range", text, format!("phải từ 0 đến {end}, thay đổi cuối cùng của bản sao lưu"))
            }
            Some(seq) if seq > 0 && seq < end && stamp_of(seq)? == stamp_of(seq + 1)? => {
                let text = format!("change {seq} is not the last of its commit");
                refuse("within_commit", text, format!("thay đổi {seq} không phải thay đổi cuối của lần ghi"))
            }
            Some(seq) => Ok(seq),
        },
    }
}
