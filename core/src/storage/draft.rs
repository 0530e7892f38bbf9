//! Putting a file in place whole: it is written under a hidden name beside its path, synced, given its name, and the
//! folder is synced. Whoever looks at the path sees nothing or the whole file, also after a power cut.
//!
//! Every file that this library makes goes through [`put_in_place`].

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use uuid::Uuid;

use super::backend::{Backend, OpenBackend};
use super::database::is_database;
use super::durable::sync_folder_of;
use super::fault::guard;
use super::file_identity::FileIdentity;
use super::file_lock::{try_lock, unlock};
use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};

/// What happens to a file that is at the path already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// It stays, and the new file is given up.
    Keep,
    /// The new file takes its place in one step. A store that goes on in the new file as the same replica must be told
    /// so: `records::place::settle` with [`Draft::identity`].
    Replace,
}

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
/// put_in_place(&path, Existing::Keep, |draft| draft.file().write_all(bytes).map_err(CchcError::io))
/// put_in_place(&path, Existing::Keep, |draft| {
///     let database = Database::open_backend(draft.device()?, settings)?;   // a new database
///     …
///     database.close()
/// })
/// ```
///
/// # Errors
/// Those of `make`; `StorageIo` where the file cannot be written, synced or named.
pub(crate) fn put_in_place(path: &Path, existing: Existing, make: impl FnOnce(&Draft) -> Result<()>) -> Result<bool> {
    remove_abandoned(path);
    let put = || {
        let draft = Draft::begin(path).map_err(CchcError::io)?;
        let made = guard(|| make(&draft)).and_then(|()| draft.file.sync_all().map_err(CchcError::io));
        match made {
            Ok(()) => draft.publish(path, existing).map_err(CchcError::io),
            Err(error) => {
                draft.remove();
                Err(error)
            }
        }
    };
    put().map_err(|error| error.with_path(path))
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

/// No other program's file has such a name.
const SUFFIX: &str = ".cchc-new";

/// Attempts to make a draft: each fails only if a clean-up took the new file for an abandoned one.
const ATTEMPTS: u32 = 16;

fn draft_prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

impl Draft {
    fn begin(path: &Path) -> io::Result<Self> {
        for _ in 0..ATTEMPTS {
            let draft = path.with_file_name(format!("{}{}{SUFFIX}", draft_prefix(path), Uuid::new_v4().simple()));
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

    /// The file, to be written from its start.
    pub fn file(&self) -> &File {
        &self.file
    }

    /// The file as a device for [`Database::open_backend`](super::Database::open_backend). It locks nothing: the draft
    /// is locked already.
    ///
    /// # Errors
    /// `StorageIo` where the system gives no second handle.
    pub fn device(&self) -> Result<Box<dyn Backend>> {
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

    fn publish(self, path: &Path, existing: Existing) -> io::Result<bool> {
        let named = match existing {
            Existing::Keep if !mutant::off(Rule::NoOverwriting) => self.name_if_free(path),
            Existing::Keep | Existing::Replace => fs::rename(&self.path, path).map(|()| true),
        };
        self.remove();
        if !named? {
            return Ok(false);
        }
        let synced = sync_folder_of(path);
        if synced.is_err() && existing == Existing::Keep {
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
fn rename_if_free(draft: &Path, path: &Path) -> io::Result<bool> {
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

/// A file read and written at offsets, without locks of its own.
#[derive(Debug)]
struct FileDevice(File);

impl Backend for FileDevice {
    fn len(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    #[cfg(unix)]
    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::read_exact_at(&self.0, out, offset)
    }

    #[cfg(unix)]
    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        std::os::unix::fs::FileExt::write_all_at(&self.0, data, offset)
    }

    #[cfg(windows)]
    fn read(&self, mut offset: u64, mut out: &mut [u8]) -> io::Result<()> {
        while !out.is_empty() {
            let read = std::os::windows::fs::FileExt::seek_read(&self.0, out, offset)?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            (offset, out) = (offset + read as u64, &mut out[read..]);
        }
        Ok(())
    }

    #[cfg(windows)]
    fn write(&self, mut offset: u64, mut data: &[u8]) -> io::Result<()> {
        while !data.is_empty() {
            let written = std::os::windows::fs::FileExt::seek_write(&self.0, data, offset)?;
            if written == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            (offset, data) = (offset + written as u64, &data[written..]);
        }
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.0.set_len(len)
    }

    fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }
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
        let refused = put_in_place(&path, Existing::Keep, |draft| {
            write("half")(draft)?;
            Err(CchcError::Cancelled)
        });
        assert!(matches!(refused, Err(CchcError::Cancelled)));
        assert!(!path.exists());
        assert!(put_in_place(&path, Existing::Keep, write("first")).unwrap());
        assert!(!put_in_place(&path, Existing::Keep, write("second")).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "first");
        assert!(put_in_place(&path, Existing::Replace, write("third")).unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "third");
        assert_eq!(drafts(folder.path()), 0);
    }

    #[test]
    fn a_panic_leaves_no_draft() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let made = put_in_place(&path, Existing::Keep, |_| panic!("a fault"));
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
        put_in_place(&path, Existing::Keep, |_| {
            // Another call for the same path leaves the draft of this one alone.
            put_in_place(&path, Existing::Keep, write("inner")).map(drop)
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
        put_in_place(&path, Existing::Keep, write("text")).unwrap();
        assert!(!killed.exists());
        assert!(being_written.exists() && others.iter().all(|other| other.exists()));
        unlock(&writer);
        put_in_place(&path, Existing::Replace, write("text")).unwrap();
        assert!(!being_written.exists() && others.iter().all(|other| other.exists()));
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
