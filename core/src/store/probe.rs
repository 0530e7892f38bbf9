//! Checks before opening: what is at a path, and whether this library may open it. Nothing is modified.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::options::Options;
use crate::error::{CchcError, Result};
use crate::reason::{Reason, StorageIoKind};
use crate::records::meta::{FORMAT, Identity};
use crate::storage::{Database, OpeningWatch, Overlay, Settings, Unsynced, guard, is_database};

/// What is at a path.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Nothing,
    Store,
}

/// The canonical path, so that different spellings of one path are recognised. The file itself may be missing.
pub(crate) fn canonical(path: &Path) -> Result<PathBuf> {
    if let Ok(path) = fs::canonicalize(path) {
        return Ok(path);
    }
    let (Some(name), parent) = (path.file_name(), path.parent().unwrap_or(Path::new(""))) else {
        return Err(CchcError::storage(StorageIoKind::InvalidPath, path));
    };
    let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
    match fs::canonicalize(parent) {
        Ok(parent) => Ok(parent.join(name)),
        Err(error) => Err(io(path, error)),
    }
}

/// The canonical path for a new file: nothing is there yet, and it is on a local disk.
///
/// # Errors
/// `StorageIo` where that is not so.
pub(super) fn free(path: &Path) -> Result<PathBuf> {
    let path = canonical(path)?;
    if path.exists() {
        return Err(taken(&path));
    }
    refuse_network(&path)?;
    Ok(path)
}

/// The error of a path at which there is something already.
pub(crate) fn taken(path: &Path) -> CchcError {
    CchcError::storage(StorageIoKind::Exists, path)
}

/// Checks what is at a path; an error if it is no store. Only reads.
pub(crate) fn inspect(path: &Path, options: &Options, watch: &OpeningWatch) -> Result<Found> {
    let may_create = options.create && !options.read_only;
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => return Err(not_a_store(path, Reason::Folder)),
        // Opening a pipe would wait for its other end.
        Ok(found) if !found.is_file() => return Err(not_a_store(path, Reason::NoOrdinaryFile)),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            refuse_network(path)?;
            return if may_create { Ok(Found::Nothing) } else { Err(io(path, error)) };
        }
        Err(error) => return Err(io(path, error)),
    }
    refuse_network(path)?;
    let mut start = Vec::new();
    let file = File::open(path).map_err(|error| io(path, error))?;
    (&file).take(16).read_to_end(&mut start).map_err(|error| io(path, error))?;
    if is_database(&start) {
        peek(path, &file, watch)?;
        return Ok(Found::Store);
    }
    if start.is_empty() {
        return Err(not_a_store(path, Reason::EmptyFile));
    }
    Err(not_a_store(path, Reason::ForeignFile))
}

/// Checks the identity of a database file. A file that was not closed cleanly is recovered in memory, not on disk.
fn peek(path: &Path, file: &File, watch: &OpeningWatch) -> Result<()> {
    let settings = Settings::with_cache(1 << 20);
    let judge = || match Database::open_read_only(path, settings) {
        Ok(database) => identify(&database, path),
        // Another process has it open: opening it reports that.
        Err(CchcError::Locked { reason: Reason::OpenElsewhere, .. }) => Ok(()),
        Err(CchcError::Locked { reason: Reason::NotClosedCleanly, .. }) => {
            // The recovery must not read while a writer changes the file.
            if file.try_lock().is_err() {
                return Ok(());
            }
            let recovered = Overlay::new(file.try_clone().map_err(|error| io(path, error))?);
            let database = Database::open_backend_again(Box::new(recovered), settings, &Unsynced::default(), watch)
                .map_err(|error| damaged(path, error).beyond_repair())?;
            identify(&database, path)
        }
        Err(error) => Err(damaged(path, error)),
    };
    let judged = guard(judge).map_err(|error| damaged(path, error));
    let _ = file.unlock();
    judged
}

fn identify(database: &Database, path: &Path) -> Result<()> {
    let snapshot = database.begin_read()?;
    let identity = Identity::load(&snapshot)?;
    check(identity.as_ref(), path)
}

/// Checks that this library may open a file with this identity.
pub(crate) fn check(identity: Option<&Identity>, path: &Path) -> Result<()> {
    match identity {
        None => Err(not_a_store(path, Reason::ForeignDatabase)),
        Some(identity) if identity.newest() > FORMAT => {
            Err(CchcError::NewerFormat { found: identity.newest(), supported: FORMAT })
        }
        Some(_) => Ok(()),
    }
}

/// Checks that a file can be read without a migration. Missing indexes are no obstacle, since they are computed on
/// demand; missing search tables are.
pub(crate) fn check_readable(identity: Option<&Identity>, lacks_search_tables: bool, path: &Path) -> Result<()> {
    match identity {
        Some(identity) if identity.format == FORMAT && identity.migrating.is_none() && !lacks_search_tables => Ok(()),
        Some(_) => Err(locked(path, Reason::OlderFormat)),
        None => Err(not_a_store(path, Reason::ForeignDatabase)),
    }
}

fn damaged(path: &Path, error: CchcError) -> CchcError {
    match error {
        CchcError::Corrupt { reason } if !reason.starts_with(&path.display().to_string()) => {
            CchcError::Corrupt { reason: format!("{}: {reason}", path.display()) }
        }
        CchcError::StorageIo { kind: StorageIoKind::Truncated, reason, .. } => {
            CchcError::Corrupt { reason: format!("{}: it ends before its content does ({reason})", path.display()) }
        }
        other => other,
    }
}

/// Refuses a network share, whose locks and syncs are unreliable.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn refuse_network(path: &Path) -> Result<()> {
    /// NFS, SMB, CIFS, SMB2, 9P.
    const NETWORK: &[u64] = &[0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997];
    let folder = if path.exists() { path } else { path.parent().unwrap_or(path) };
    let Ok(stat) = rustix::fs::statfs(folder) else { return Ok(()) };
    let kind = (stat.f_type as u64) & 0xFFFF_FFFF;
    if NETWORK.contains(&kind) { Err(CchcError::storage(StorageIoKind::NetworkShare, path)) } else { Ok(()) }
}

/// Refuses a network share, whose locks and syncs are unreliable.
#[cfg(windows)]
pub(super) fn refuse_network(path: &Path) -> Result<()> {
    use std::path::{Component, Prefix};
    match path.components().next() {
        Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)) => {
            Err(CchcError::storage(StorageIoKind::NetworkShare, path))
        }
        _ => Ok(()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", windows)))]
pub(super) fn refuse_network(_path: &Path) -> Result<()> {
    Ok(())
}

fn locked(path: &Path, reason: Reason) -> CchcError {
    CchcError::locked(reason).with_path(path)
}

fn not_a_store(path: &Path, reason: Reason) -> CchcError {
    CchcError::NotAStore { path: path.display().to_string(), reason }
}

fn io(path: &Path, error: std::io::Error) -> CchcError {
    CchcError::io(error).with_path(path)
}
