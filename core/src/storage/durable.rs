//! Making entries of folders durable: a synced file is still lost after a power cut where its name was not synced.

use std::io;
use std::path::Path;

use crate::mutant::{self, Rule};

/// Makes names that were added to the folder of a file, or taken from it, survive a power cut. Nothing is done where
/// the file system has no way to.
///
/// - Unix: the folder is opened and synced. One that may be written but not read cannot be opened; on Linux the whole
///   file system is synced then.
/// - Windows: the folder is opened for writing and flushed. Where that is refused, the journal of the file system is
///   what keeps the order of changes, and the last one can be lost.
pub(crate) fn sync_folder_of(file: &Path) -> io::Result<()> {
    if mutant::off(Rule::FolderSync) {
        return Ok(());
    }
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match sync_folder(folder) {
        Err(error) if has_no_way(&error) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => sync_file_system(file, error),
        other => other,
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    let folder = std::fs::File::open(folder)?;
    // On Apple systems this asks the drive to empty its cache, which not every file system offers for folders.
    folder.sync_all().or_else(|_| rustix::fs::fsync(&folder).map_err(Into::into))
}

#[cfg(windows)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    use std::os::windows::fs::OpenOptionsExt;
    /// Without this flag the system does not open folders.
    const FILE_FLAG_BACKUP_SEMANTICS: u32 = 0x0200_0000;
    let folder = std::fs::OpenOptions::new().write(true).custom_flags(FILE_FLAG_BACKUP_SEMANTICS).open(folder)?;
    folder.sync_all()
}

#[cfg(not(any(unix, windows)))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn sync_file_system(file: &Path, _refused: io::Error) -> io::Result<()> {
    let file = std::fs::File::open(file)?;
    rustix::fs::syncfs(&file).map_err(Into::into)
}

#[cfg(windows)]
fn sync_file_system(_file: &Path, _refused: io::Error) -> io::Result<()> {
    Ok(())
}

#[cfg(not(any(target_os = "linux", target_os = "android", windows)))]
fn sync_file_system(_file: &Path, refused: io::Error) -> io::Result<()> {
    Err(refused)
}

/// Whether the file system told that folders cannot be synced at all.
fn has_no_way(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_synced_by_the_name_of_a_file_in_it() {
        let folder = tempfile::tempdir().unwrap();
        sync_folder_of(&folder.path().join("a")).unwrap();
        sync_folder_of(Path::new("a")).unwrap();
        let missing = sync_folder_of(&folder.path().join("no/such/file"));
        assert_eq!(missing.unwrap_err().kind(), io::ErrorKind::NotFound);
    }
}
