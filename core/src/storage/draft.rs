//! Putting a file in place whole: it is written under a hidden name beside its path, synced, given its name, and the
//! folder is synced. Whoever looks at the path sees nothing or the whole file, also after a power cut.
//!
//! Every file that this library makes goes through [`put_in_place`], or through [`replace`] where making it takes so
//! long that it goes on after an interruption. A folder of files goes through
//! [`put_folder_in_place`](super::put_folder_in_place).

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;

use super::backend::{OpenBackend, StorageBackend};
use super::database::is_database;
use super::durable::sync_folder_of;
use super::fault::guard;
use super::file_device::FileDevice;
use super::file_identity::FileIdentity;
use super::file_lock::{try_lock, unlock};
use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};

/// A file that is being written under a hidden name. It is locked for as long as it lives, which tells a draft that
/// somebody writes from one whose writer was killed.
#[derive(Debug)]
pub(crate) struct Draft {
    path: PathBuf,
    file: File,
}

/// Writes a file with `make` and gives it its path. When this returns, the file and its name are durable. False if
/// there was a file at the path, or one appeared there meanwhile, and it is kept.
///
/// Drafts of the same path whose writers were killed are removed on the way. If `make` fails, no file remains.
///
/// ```ignore
/// put_in_place(&path, |draft| draft.file().write_all(bytes).map_err(CchcError::io))
/// put_in_place(&path, |draft| {
///     let database = Database::open_backend(draft.device()?, settings)?;   // a new database
///     …
///     database.close()
/// })
/// ```
///
/// # Errors
/// Those of `make`; `StorageIo` where the file cannot be written, synced or named.
pub(crate) fn put_in_place(path: &Path, make: impl FnOnce(&Draft) -> Result<()>) -> Result<bool> {
    remove_abandoned(path);
    remove_kept(path, Duration::ZERO);
    let put = || {
        let draft = Draft::begin(path, SUFFIX).map_err(CchcError::io)?;
        let made = guard(|| make(&draft)).and_then(|()| draft.file.sync_all().map_err(CchcError::io));
        match made {
            Ok(()) => draft.publish(path, false).map_err(CchcError::io),
            Err(error) => {
                draft.remove();
                Err(error)
            }
        }
    };
    put().map_err(|error| error.with_path(path))
}

/// Replaces the file at a path by one that `make` writes, as [`put_in_place`] does. Where `make` fails with an error
/// that `keeps` names, or its process is killed, the draft stays, and the next call goes on with it: `make` is told
/// whether something may be in it already, which it must judge itself. After other errors no draft remains.
///
/// A store that goes on in the new file as the same replica must be told so: `records::place::settle` with
/// [`Draft::identity`].
///
/// # Errors
/// As [`put_in_place`].
pub(crate) fn replace(
    path: &Path,
    keeps: impl FnOnce(&CchcError) -> bool,
    make: impl FnOnce(&Draft, bool) -> Result<()>,
) -> Result<()> {
    remove_abandoned(path);
    let put = || {
        let kept = Draft::kept(path);
        let is_kept = kept.is_some();
        let draft = kept.map_or_else(|| Draft::begin(path, KEPT), Ok).map_err(CchcError::io)?;
        let made = guard(|| make(&draft, is_kept)).and_then(|()| draft.file.sync_all().map_err(CchcError::io));
        match made {
            Ok(()) => draft.publish(path, true).map(drop).map_err(CchcError::io),
            Err(error) => {
                if !keeps(&error) {
                    draft.remove();
                }
                Err(error)
            }
        }
    };
    put().map_err(|error| error.with_path(path))
}

/// Removes drafts of [`replace`] that nobody went on with for so long.
pub(crate) fn remove_kept(path: &Path, unchanged: Duration) {
    for draft in kept_drafts(path) {
        // Removed while it is locked, so that no writer takes it for its own.
        let Some(file) = lock_draft(&draft) else { continue };
        let written = file.metadata().and_then(|found| found.modified());
        // A draft from the future is as old as one can tell.
        if written.is_ok_and(|at| at.elapsed().is_ok_and(|age| age < unchanged)) {
            continue;
        }
        let _ = fs::remove_file(draft);
        unlock(&file);
    }
}

/// Removes drafts that nobody writes any more: those of a path, and in its folder those of other paths that are
/// databases, as a backup whose writer was killed leaves. What has the name of a draft and another content is left to
/// the next call for its own path. Failures are ignored: the next call tries again.
pub(crate) fn remove_abandoned(path: &Path) {
    let own = draft_prefix(path);
    let Ok(entries) = fs::read_dir(path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new(".")))
    else {
        return;
    };
    for entry in entries.flatten() {
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name();
        let Some(prefix) = name.to_str().and_then(prefix_of_draft).filter(|_| is_file) else { continue };
        let Ok(file) = OpenOptions::new().read(true).write(true).open(entry.path()) else { continue };
        // Removed while it is locked, so that no writer takes it for its own.
        if !try_lock(&file).is_ok_and(|free| free) && !mutant::off(Rule::DraftLock) {
            continue;
        }
        if prefix == own || starts_as_database(&file) {
            let _ = fs::remove_file(entry.path());
        }
        unlock(&file);
    }
}

/// What the name of a draft begins with, before its identity; none where it is no name of a draft.
fn prefix_of_draft(name: &str) -> Option<&str> {
    let begun = name.strip_suffix(SUFFIX)?;
    let (prefix, id) = begun.split_at_checked(begun.len().checked_sub(32)?)?;
    let is_prefix = prefix.len() > 2 && prefix.starts_with('.') && prefix.ends_with('.');
    (is_prefix && Uuid::try_parse(id).is_ok()).then_some(prefix)
}

fn starts_as_database(mut file: &File) -> bool {
    let mut start = Vec::new();
    Read::take(&mut file, 16).read_to_end(&mut start).is_ok() && is_database(&start)
}

/// The drafts of [`replace`] for a path.
fn kept_drafts(path: &Path) -> Vec<PathBuf> {
    let prefix = draft_prefix(path);
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let is_draft = |name: &str| {
        let middle = name.strip_prefix(&prefix).and_then(|rest| rest.strip_suffix(KEPT));
        middle.is_some_and(|id| id.len() == 32 && Uuid::try_parse(id).is_ok())
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let drafts = entries.filter(|entry| {
        entry.file_type().is_ok_and(|kind| kind.is_file()) && is_draft(&entry.file_name().to_string_lossy())
    });
    drafts.map(|entry| entry.path()).collect()
}

/// Opens a draft that nobody writes.
fn lock_draft(draft: &Path) -> Option<File> {
    let file = OpenOptions::new().read(true).write(true).open(draft).ok()?;
    try_lock(&file).is_ok_and(|free| free).then_some(file)
}

/// No other program's file has such a name.
const SUFFIX: &str = ".cchc-new";
/// The same of a draft that outlives an interruption.
const KEPT: &str = ".cchc-compact";

/// Attempts to make a draft: each fails only if a clean-up took the new file for an abandoned one.
pub(super) const ATTEMPTS: u32 = 16;

fn draft_prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

/// A new hidden name beside a path.
pub(crate) fn named_draft(path: &Path) -> PathBuf {
    hidden(path, SUFFIX)
}

fn hidden(path: &Path, suffix: &str) -> PathBuf {
    path.with_file_name(format!("{}{}{suffix}", draft_prefix(path), Uuid::new_v4().simple()))
}

/// Whether a name is that of a draft of a path.
pub(super) fn is_draft_of(path: &Path, name: &str) -> bool {
    prefix_of_draft(name) == Some(&draft_prefix(path))
}

impl Draft {
    fn begin(path: &Path, suffix: &str) -> io::Result<Self> {
        for _ in 0..ATTEMPTS {
            let draft = hidden(path, suffix);
            let file = OpenOptions::new().read(true).write(true).create_new(true).open(&draft)?;
            let locked = match try_lock(&file) {
                // Without locks no clean-up removes it.
                Err(error) if error.kind() == io::ErrorKind::Unsupported => true,
                other => other?,
            };
            if locked && draft.exists() {
                return Ok(Self { path: draft, file });
            }
            let _ = fs::remove_file(&draft);
        }
        Err(io::Error::other("its draft was removed again and again"))
    }

    /// A draft of [`replace`] that was kept. Where there are several, which only failures to remove one leave, one is
    /// chosen and the others go.
    fn kept(path: &Path) -> Option<Self> {
        let mut found = None;
        for draft in kept_drafts(path) {
            match lock_draft(&draft) {
                Some(file) if found.is_none() => found = Some(Self { path: draft, file }),
                Some(file) => Self { path: draft, file }.remove(),
                None => {}
            }
        }
        found
    }

    /// Empties the file.
    ///
    /// # Errors
    /// Those of the system.
    pub fn clear(&self) -> Result<()> {
        self.file.set_len(0).map_err(CchcError::io)
    }

    /// The file, to be written from its start.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// The file as a device for [`Database::open_backend`](super::Database::open_backend). It locks nothing: the draft
    /// is locked already.
    ///
    /// # Errors
    /// `StorageIo` where the system gives no second handle.
    pub fn device(&self) -> Result<Box<dyn StorageBackend>> {
        Ok(Box::new(FileDevice(self.file.try_clone().map_err(CchcError::io)?)))
    }

    /// Which file it is; giving it its path does not change that.
    ///
    /// # Errors
    /// `StorageIo` where the system does not tell.
    pub fn identity(&self) -> Result<FileIdentity> {
        FileIdentity::of(&self.file).map_err(CchcError::io)
    }

    /// As [`Draft::device`], for a database that may be opened several times.
    ///
    /// # Errors
    /// As [`Draft::device`].
    pub fn opener(&self) -> Result<OpenBackend> {
        let file = self.file.try_clone().map_err(CchcError::io)?;
        Ok(Arc::new(move || Ok(Box::new(FileDevice(file.try_clone()?)))))
    }

    /// Gives the file its path. False where there is a file already, and it is not to be replaced.
    fn publish(self, path: &Path, replaces: bool) -> io::Result<bool> {
        let named = match replaces {
            false if !mutant::off(Rule::NoOverwriting) => self.name_if_free(path),
            _ => fs::rename(&self.path, path).map(|()| true),
        };
        self.remove();
        if !named? {
            return Ok(false);
        }
        let synced = sync_folder_of(path);
        if synced.is_err() && !replaces {
            // A file whose name may be lost is not there.
            let _ = fs::remove_file(path);
        }
        synced.map(|()| true)
    }

    /// Gives the file its path, unless that is taken. A hard link fails in that case where a rename would overwrite,
    /// but not every file system has links.
    fn name_if_free(&self, path: &Path) -> io::Result<bool> {
        match fs::hard_link(&self.path, path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(_) => rename_if_free(&self.path, path),
            Ok(()) => Ok(true),
        }
    }

    /// Removes the hidden name. The lock ends first: whoever opens the named file must find it free.
    fn remove(self) {
        let Self { path, file } = self;
        unlock(&file);
        drop(file);
        let _ = fs::remove_file(path);
    }
}

/// Renames in one step, unless the path is taken.
pub(super) fn rename_if_free(draft: &Path, path: &Path) -> io::Result<bool> {
    #[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, draft, CWD, path, RenameFlags::NOREPLACE) {
            Ok(()) => return Ok(true),
            Err(Errno::EXIST) => return Ok(false),
            // Not every file system can.
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    if path.exists() {
        return Ok(false);
    }
    fs::rename(draft, path).map(|()| true)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn drafts(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().filter(|entry| entry.as_ref().unwrap().path() != folder.join("a")).count()
    }

    fn write(text: &str) -> impl FnOnce(&Draft) -> Result<()> {
        move |draft| draft.file().write_all(text.as_bytes()).map_err(CchcError::io)
    }

    #[test]
    fn a_file_is_put_in_place_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let refused = put_in_place(&path, |draft| {
            write("half")(draft)?;
            Err(CchcError::Cancelled)
        });
        assert!(matches!(refused, Err(CchcError::Cancelled)));
        assert!(!path.exists());
        assert!(put_in_place(&path, write("first")).unwrap());
        assert!(!put_in_place(&path, write("second")).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        replace(&path, |_| false, |draft, _| write("third")(draft)).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "third");
        assert_eq!(drafts(folder.path()), 0);
    }

    #[test]
    fn a_panic_leaves_no_draft() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let made = put_in_place(&path, |_| panic!("a fault"));
        assert_eq!(made.unwrap_err().code(), "internal");
        assert_eq!((path.exists(), drafts(folder.path())), (false, 0));
    }

    #[test]
    fn drafts_that_nobody_writes_any_more_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let named = |name: String| folder.path().join(name);
        let id = || Uuid::new_v4().simple();
        let abandoned = named(format!(".a.{}.cchc-new", id()));
        let others = [
            format!(".b.{}.cchc-new", id()),
            format!(".a.{}.new", id()),
            ".a.txt.cchc-new".to_owned(),
            "a.cchc-new".to_owned(),
        ];
        fs::write(&abandoned, "half").unwrap();
        others.iter().for_each(|name| fs::write(named(name.clone()), "").unwrap());
        put_in_place(&path, |_| {
            // Another call for the same path leaves the draft of this one alone.
            put_in_place(&path, write("inner")).map(drop)
        })
        .unwrap();
        assert!(!abandoned.exists());
        assert!(others.iter().all(|name| named(name.clone()).exists()));
        assert_eq!(fs::read_to_string(&path).unwrap(), "inner");
        assert_eq!(drafts(folder.path()), others.len());
    }

    #[test]
    fn an_abandoned_backup_of_another_name_is_removed_and_nothing_like_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let database = |name: &str| {
            let path = folder.path().join(name);
            drop(redb::Database::create(&path).unwrap());
            path
        };
        let id = "0123456789abcdef0123456789abcdef";
        let killed = database(&format!(".sao lưu.{id}.cchc-new"));
        let being_written = database(&format!(".b.{id}.cchc-new"));
        let others = [
            database("b.cchc"),
            database(&format!("b.{id}.cchc-new")),
            database(&format!(".b.{id}.new")),
            database(".b.0123.cchc-new"),
            database(&format!("..{id}.cchc-new")),
        ];
        let writer = File::open(&being_written).unwrap();
        assert!(try_lock(&writer).unwrap());
        put_in_place(&path, write("text")).unwrap();
        assert!(!killed.exists());
        assert!(being_written.exists() && others.iter().all(|other| other.exists()));
        unlock(&writer);
        replace(&path, |_| false, |draft, _| write("text")(draft)).unwrap();
        assert!(!being_written.exists() && others.iter().all(|other| other.exists()));
    }

    #[test]
    fn a_draft_that_is_kept_is_gone_on_with() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        let interrupted = |text: &'static str, keeps| {
            replace(
                &path,
                |_| keeps,
                |draft, is_kept| {
                    assert_eq!(is_kept, text != "one");
                    write(text)(draft)?;
                    Err(CchcError::Cancelled)
                },
            )
        };
        assert!(interrupted("one", true).is_err());
        assert!(interrupted("two", true).is_err());
        // Other calls for the path leave it alone, until it has lain there for too long.
        remove_abandoned(&path);
        remove_kept(&path, Duration::from_secs(60));
        assert_eq!((fs::read_to_string(&path).unwrap().as_str(), drafts(folder.path())), ("old", 1));
        replace(
            &path,
            |_| true,
            |draft, is_kept| {
                assert!(is_kept);
                write("three")(draft)
            },
        )
        .unwrap();
        assert_eq!((fs::read_to_string(&path).unwrap().as_str(), drafts(folder.path())), ("three", 0));
        assert!(interrupted("one", true).is_err());
        remove_kept(&path, Duration::ZERO);
        assert_eq!(drafts(folder.path()), 0);
        assert!(interrupted("one", false).is_err());
        assert_eq!(drafts(folder.path()), 0);
    }

    #[test]
    fn without_links_a_rename_never_overwrites() {
        let folder = tempfile::tempdir().unwrap();
        let (draft, path) = (folder.path().join("draft"), folder.path().join("a"));
        fs::write(&draft, "new").unwrap();
        fs::write(&path, "old").unwrap();
        assert!(!rename_if_free(&draft, &path).unwrap());
        fs::remove_file(&path).unwrap();
        assert!(rename_if_free(&draft, &path).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    }
}
