//! What the operating system refuses is told apart, with its own error as the source.

use std::error::Error;
use std::fs;
use std::path::Path;

use cchc::{CchcError, Options, StorageIoKind, Store};

use crate::common::{Place, open, options, unit};

/// The kind of an error that names its path, tells what to do in two languages, and has its source.
fn kind<T: std::fmt::Debug>(result: Result<T, CchcError>) -> StorageIoKind {
    let error = result.unwrap_err();
    let CchcError::StorageIo { kind, path, .. } = &error else { panic!("{error:?}") };
    assert!(error.to_string().starts_with(path) && error.to_string().contains(&kind.to_string()), "{error}");
    assert!(error.message_vi().contains(kind.vi()), "{}", error.message_vi());
    assert_eq!(error.report().io_kind, Some(*kind));
    *kind
}

#[test]
fn missing_files_and_folders_are_told() {
    let place = Place::new();
    let only_there = Options { create: false, ..options() };
    let missing = Store::open_with(&place.path, only_there).map(drop);
    assert!(missing.as_ref().unwrap_err().source().is_some_and(|source| source.is::<std::io::Error>()));
    assert_eq!(kind(missing), StorageIoKind::Missing);
    assert_eq!(kind(open(&place.folder.path().join("no/such/folder")).map(drop)), StorageIoKind::Missing);
    fs::write(place.folder.path().join("file"), "").unwrap();
    assert_eq!(kind(open(&place.folder.path().join("file/a.cchc")).map(drop)), StorageIoKind::Missing);
    let store = place.open();
    assert_eq!(kind(store.backup(place.folder.path().join("no/a.cchc"))), StorageIoKind::Missing);
}

#[test]
fn paths_that_are_none_are_told() {
    for path in ["", "thu\0.cchc"] {
        assert_eq!(kind(open(Path::new(path)).map(drop)), StorageIoKind::InvalidPath, "{path:?}");
    }
    let place = Place::new();
    let long = place.folder.path().join("a".repeat(300));
    assert_eq!(kind(open(&long).map(drop)), StorageIoKind::InvalidPath);
}

#[test]
fn what_is_there_already_is_told() {
    let place = Place::new();
    let store = place.open();
    assert_eq!(kind(store.backup(&place.path)), StorageIoKind::Exists);
}

/// A small file system in memory, for tests that run as root. None where it cannot be had.
#[cfg(target_os = "linux")]
struct SmallDisk(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn new(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={size}");
        let mounted = Self::run("mount", &["-t", "tmpfs", "-o", &options, "cchc-test"], folder.path());
        if !mounted {
            println!("skipped: mounting needs root");
        }
        mounted.then(|| Self(folder))
    }

    fn path(&self) -> std::path::PathBuf {
        self.0.path().join("thu.cchc")
    }

    fn make_read_only(&self) {
        assert!(Self::run("mount", &["-o", "remount,ro"], self.0.path()));
    }

    fn run(program: &str, arguments: &[&str], path: &Path) -> bool {
        let quiet = std::process::Stdio::null;
        let status = std::process::Command::new(program).args(arguments).arg(path).stderr(quiet()).status();
        status.is_ok_and(|status| status.success())
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        Self::run("umount", &["-l"], self.0.path());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_and_the_store_goes_on() {
    let Some(disk) = SmallDisk::new("2m") else { return };
    let store = open(&disk.path()).unwrap();
    store.units().add(unit("A")).unwrap();
    let filler = disk.path().with_extension("filler");
    let full = fs::write(&filler, vec![1; 4 << 20]).unwrap_err();
    assert_eq!(full.kind(), std::io::ErrorKind::StorageFull);
    let many = || store.units().add_many((0..2000).map(|number| unit(&format!("Đơn vị {number}"))).collect());
    let refused = many().map(drop);
    assert!(refused.as_ref().unwrap_err().source().is_some());
    assert_eq!(kind(refused), StorageIoKind::DiskFull);
    assert_eq!(kind(store.backup(disk.path().with_extension("backup"))), StorageIoKind::DiskFull);
    assert_eq!(kind(open(&disk.path().with_extension("new")).map(drop)), StorageIoKind::DiskFull);
    let left = fs::read_dir(disk.0.path()).unwrap().count();
    assert_eq!(left, 2, "what did not fit leaves nothing behind");
    fs::remove_file(filler).unwrap();
    store.units().add(unit("B")).unwrap();
    crate::common::assert_sound(&store);
    store.close().unwrap();
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_system_that_is_read_only_is_told() {
    let Some(disk) = SmallDisk::new("8m") else { return };
    let store = open(&disk.path()).unwrap();
    let stored = store.units().add(unit("A")).unwrap();
    store.close().unwrap();
    disk.make_read_only();
    assert_eq!(kind(open(&disk.path()).map(drop)), StorageIoKind::ReadOnlyFileSystem);
    assert_eq!(kind(open(&disk.path().with_extension("new")).map(drop)), StorageIoKind::ReadOnlyFileSystem);
    let reading = Store::open_with(disk.path(), Options { read_only: true, ..options() }).unwrap();
    assert_eq!(reading.units().get(cchc::model::Record::id(&stored)).unwrap(), stored);
    assert_eq!(kind(reading.backup(disk.path().with_extension("copy"))), StorageIoKind::ReadOnlyFileSystem);
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let closed = place.folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(closed.join("probe"), "").is_ok() {
        println!("skipped: rights do not bind root");
        return;
    }
    assert_eq!(kind(open(&closed.join("thu.cchc")).map(drop)), StorageIoKind::PermissionDenied);
}
