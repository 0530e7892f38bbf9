//! Putting a folder of files in place whole, as [`put_in_place`](super::put_in_place) does a file: it is filled under a
//! hidden name, every file in it is synced, and it gets its name in one step.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::draft::{ATTEMPTS, is_draft_of, named_draft, rename_if_free};
use super::durable::sync_folder_of;
use super::fault::guard;
use super::file_lock::{try_lock, unlock};
use crate::error::{CchcError, Result};

/// A folder that is being filled under a hidden name. Its main file is locked for as long as it lives, which tells a
/// draft that somebody fills from one whose writer was killed.
#[derive(Debug)]
pub(crate) struct DraftFolder {
    path: PathBuf,
    main: File,
}

/// Fills a folder with `make` and gives it its path. `main` is the name of the file that every such folder has. When
/// this returns, the files and their names are durable. False if something is at the path, which is kept.
///
/// Drafts of the same path whose writers were killed are removed on the way. If `make` fails, nothing remains.
///
/// # Errors
/// Those of `make`; `StorageIo` where a file cannot be written, synced or named.
pub(crate) fn put_folder_in_place(
    path: &Path,
    main: &str,
    make: impl FnOnce(&DraftFolder) -> Result<()>,
) -> Result<bool> {
    remove_abandoned(path, main);
    let put = || {
        let draft = DraftFolder::begin(path, main).map_err(CchcError::io)?;
        let made = guard(|| make(&draft)).and_then(|()| draft.main.sync_all().map_err(CchcError::io));
        match made {
            Ok(()) => draft.publish(path, main).map_err(CchcError::io),
            Err(error) => {
                draft.remove();
                Err(error)
            }
        }
    };
    put().map_err(|error| error.with_path(path))
}

impl DraftFolder {
    fn begin(path: &Path, main: &str) -> io::Result<Self> {
        for _ in 0..ATTEMPTS {
            let draft = named_draft(path);
            fs::create_dir(&draft)?;
            let file = match OpenOptions::new().read(true).write(true).create_new(true).open(draft.join(main)) {
                // A clean-up took the empty folder for an abandoned one.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                other => other?,
            };
            let locked = match try_lock(&file) {
                // Without locks no clean-up removes it.
                Err(error) if error.kind() == io::ErrorKind::Unsupported => true,
                other => other?,
            };
            if locked && draft.join(main).exists() {
                return Ok(Self { path: draft, main: file });
            }
            let _ = fs::remove_dir_all(&draft);
        }
        Err(io::Error::other("its draft was removed again and again"))
    }

    /// The main file, to be written from its start.
    pub fn main(&self) -> &File {
        &self.main
    }

    /// Adds a file to the draft, which the caller makes durable. Its name is so once the folder is in place.
    ///
    /// # Errors
    /// `StorageIo`.
    pub fn add_file(&self, name: &str) -> Result<File> {
        File::create_new(self.path.join(name)).map_err(CchcError::io)
    }

    /// Adds a folder to the draft, whose files [`DraftFolder::sync_folder`] makes durable.
    ///
    /// # Errors
    /// `StorageIo`.
    pub fn add_folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.path.join(name);
        fs::create_dir(&folder).map_err(CchcError::io)?;
        Ok(folder)
    }

    /// Makes the names of files in a folder of the draft durable.
    ///
    /// # Errors
    /// `StorageIo`.
    pub fn sync_folder(&self, folder: &Path) -> Result<()> {
        sync_folder_of(&folder.join("file")).map_err(CchcError::io)
    }

    fn publish(self, path: &Path, main: &str) -> io::Result<bool> {
        let named = sync_folder_of(&self.path.join(main)).and_then(|()| {
            if cfg!(windows) {
                // A folder with an open file cannot be renamed there.
                unlock(&self.main);
            }
            rename_if_free(&self.path, path)
        });
        if !matches!(named, Ok(true)) {
            self.remove();
            return named;
        }
        unlock(&self.main);
        let synced = sync_folder_of(path);
        if synced.is_err() {
            // A folder whose name may be lost is not there.
            let _ = fs::remove_dir_all(path);
        }
        synced.map(|()| true)
    }

    fn remove(self) {
        let Self { path, main } = self;
        unlock(&main);
        drop(main);
        let _ = fs::remove_dir_all(path);
    }
}

/// Removes drafts of a path that nobody fills any more. Failures are ignored: the next call tries again.
fn remove_abandoned(path: &Path, main: &str) {
    let parent = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if !is_folder || !is_draft_of(path, &entry.file_name().to_string_lossy()) {
            continue;
        }
        // Looked at first: whoever fills a draft makes the main file before any other.
        let has_files = fs::read_dir(entry.path()).is_ok_and(|mut files| files.next().is_some());
        match OpenOptions::new().read(true).write(true).open(entry.path().join(main)) {
            Ok(file) => {
                if try_lock(&file).is_ok_and(|free| free) {
                    let _ = fs::remove_dir_all(entry.path());
                    unlock(&file);
                }
            }
            // Power went, and of what its writer had made the main file was lost.
            Err(error) if has_files && error.kind() == io::ErrorKind::NotFound => {
                let _ = fs::remove_dir_all(entry.path());
            }
            // Its writer was killed before it made the first file, or is about to, and then tries again.
            Err(_) => {
                let _ = fs::remove_dir(entry.path());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn write(text: &str) -> impl FnOnce(&DraftFolder) -> Result<()> {
        move |draft| draft.main().write_all(text.as_bytes()).map_err(CchcError::io)
    }

    fn names(folder: &Path) -> Vec<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn a_folder_is_put_in_place_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out");
        let refused = put_folder_in_place(&path, "main", |draft| {
            fs::write(draft.add_folder("files")?.join("a"), "a").map_err(CchcError::io)?;
            write("half")(draft)?;
            Err(CchcError::Cancelled)
        });
        assert!(matches!(refused, Err(CchcError::Cancelled)));
        assert!(names(folder.path()).is_empty());
        assert!(put_folder_in_place(&path, "main", write("first")).unwrap());
        assert!(!put_folder_in_place(&path, "main", write("second")).unwrap());
        assert_eq!(fs::read_to_string(path.join("main")).unwrap(), "first");
        assert_eq!(names(folder.path()), ["out"]);
    }

    #[test]
    fn drafts_that_nobody_fills_any_more_are_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out");
        let [abandoned, empty, torn] = [(); 3].map(|()| named_draft(&path));
        fs::create_dir_all(torn.join("files")).unwrap();
        fs::create_dir(&abandoned).unwrap();
        fs::write(abandoned.join("main"), "half").unwrap();
        fs::create_dir(&empty).unwrap();
        let other = named_draft(&folder.path().join("other"));
        fs::create_dir(&other).unwrap();
        put_folder_in_place(&path, "main", |draft| {
            // Another call for the same path leaves the draft of this one alone.
            assert!(put_folder_in_place(&path, "main", write("inner"))?);
            write("outer")(draft)
        })
        .unwrap();
        assert_eq!([&abandoned, &empty, &torn, &other].map(|draft| draft.exists()), [false, false, false, true]);
        assert_eq!(fs::read_to_string(path.join("main")).unwrap(), "inner");
    }
}
