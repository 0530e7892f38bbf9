//! A file that is deleted, replaced, cut short or written over under an open store is noticed, and nothing is lost
//! silently; copies become replicas of their own.

use std::fs;
use std::path::{Path, PathBuf};

use cchc::model::IndexQuery;
use cchc::{CchcError, StorageIoKind, Store};

use crate::common::{Place, assert_sound, open, unit};

fn kind<T: std::fmt::Debug>(result: Result<T, CchcError>) -> StorageIoKind {
    match result {
        Err(CchcError::StorageIo { kind, path, .. }) => {
            assert!(!path.is_empty());
            kind
        }
        other => panic!("{other:?}"),
    }
}

fn names(store: &Store) -> Vec<String> {
    store.units().iter(IndexQuery::by("name")).map(|unit| unit.unwrap().name).collect()
}

/// Writes fail again and again, each time for the same reason, and nothing of them is anywhere.
fn assert_latched(store: &Store, expected: StorageIoKind) {
    for name in ["X", "Y", "Z"] {
        assert_eq!(kind(store.units().add(unit(name))), expected);
    }
    assert_eq!(kind(store.units().count(IndexQuery::default())), expected);
    assert_eq!(kind(store.checkpoint()), expected);
}

struct Case {
    place: Place,
    store: Store,
}

impl Case {
    /// A store with one unit, A.
    fn new() -> Self {
        let place = Place::new();
        let store = place.open();
        store.units().add(unit("A")).unwrap();
        Self { place, store }
    }

    fn beside(&self, name: &str) -> PathBuf {
        self.place.folder.path().join(name)
    }

    /// A plain copy of the file as it is now.
    fn copy(&self, name: &str) -> PathBuf {
        let copy = self.beside(name);
        fs::copy(&self.place.path, &copy).unwrap();
        copy
    }

    fn another_store(&self) -> PathBuf {
        let path = self.beside("another.cchc");
        let other = open(&path).unwrap();
        other.units().add(unit("B")).unwrap();
        other.close().unwrap();
        path
    }
}

#[test]
fn a_deleted_file_takes_no_writes() {
    let Case { place, store } = Case::new();
    fs::remove_file(&place.path).unwrap();
    assert_latched(&store, StorageIoKind::Deleted);
    assert!(!place.path.exists());
    let _ = store.close();
    assert!(names(&place.open()).is_empty());
}

#[test]
fn a_file_that_was_moved_away_and_back_goes_on() {
    let case = Case::new();
    let elsewhere = case.beside("elsewhere.cchc");
    fs::rename(&case.place.path, &elsewhere).unwrap();
    assert_latched(&case.store, StorageIoKind::Deleted);
    fs::rename(&elsewhere, &case.place.path).unwrap();
    case.store.units().add(unit("B")).unwrap();
    assert_eq!(names(&case.store), ["A", "B"]);
    assert_sound(&case.store);
}

#[test]
fn another_store_in_the_place_is_neither_read_nor_written() {
    let case = Case::new();
    let another = case.another_store();
    fs::rename(&another, &case.place.path).unwrap();
    assert_latched(&case.store, StorageIoKind::Replaced);
    let _ = case.store.close();
    let other = case.place.open();
    assert_eq!(names(&other), ["B"]);
    assert_sound(&other);
}

#[test]
fn a_copy_in_the_place_is_told_too() {
    let case = Case::new();
    let copy = case.copy("copy.cchc");
    fs::rename(&copy, &case.place.path).unwrap();
    assert_latched(&case.store, StorageIoKind::Replaced);
    let _ = case.store.close();
    assert_eq!(names(&case.place.open()), ["A"]);
}

#[test]
fn a_file_that_was_cut_short_takes_no_writes() {
    for part in [0, 2, 3] {
        let Case { place, store } = Case::new();
        let file = fs::OpenOptions::new().write(true).open(&place.path).unwrap();
        let length = file.metadata().unwrap().len() * part / 4;
        file.set_len(length).unwrap();
        assert_eq!(kind(store.units().add(unit("B"))), StorageIoKind::Truncated, "{part}");
        assert!(store.units().add(unit("C")).is_err(), "{part}");
        assert_eq!(file.metadata().unwrap().len(), length, "{part}: somebody wrote behind the end");
    }
}

#[test]
fn an_earlier_state_written_over_the_file_is_noticed() {
    let case = Case::new();
    let earlier = case.copy("earlier.cchc");
    case.store.units().add(unit("B")).unwrap();
    fs::copy(&earlier, &case.place.path).unwrap();
    assert_latched(&case.store, StorageIoKind::Replaced);
    let _ = case.store.close();
    assert_eq!(names(&case.place.open()), ["A"], "the user put it there on purpose");
}

#[test]
fn a_read_only_store_notices_on_opening_again() {
    let case = Case::new();
    case.store.close().unwrap();
    let reading = cchc::Options { read_only: true, ..crate::common::options() };
    let reader = Store::open_with(&case.place.path, reading).unwrap();
    reader.suspend().unwrap();
    fs::rename(case.another_store(), &case.place.path).unwrap();
    assert_eq!(kind(reader.resume()), StorageIoKind::Replaced);
    assert_eq!(kind(reader.units().count(IndexQuery::default())), StorageIoKind::Replaced);
}

#[test]
fn what_took_the_place_while_suspended_is_refused() {
    type Replace = fn(&Case, &Path);
    let replacements: [(&str, StorageIoKind, Replace); 6] = [
        ("nothing", StorageIoKind::Deleted, |case, _| fs::remove_file(&case.place.path).unwrap()),
        ("another store", StorageIoKind::Replaced, |case, _| {
            fs::rename(case.another_store(), &case.place.path).unwrap();
        }),
        ("an earlier copy", StorageIoKind::Replaced, |case, earlier| fs::rename(earlier, &case.place.path).unwrap()),
        ("an earlier state in the same file", StorageIoKind::Replaced, |case, earlier| {
            fs::copy(earlier, &case.place.path).unwrap();
        }),
        ("no store", StorageIoKind::Replaced, |case, _| {
            fs::remove_file(&case.place.path).unwrap();
            fs::write(&case.place.path, vec![7; 100_000]).unwrap();
        }),
        ("an empty file", StorageIoKind::Replaced, |case, _| {
            fs::remove_file(&case.place.path).unwrap();
            fs::write(&case.place.path, "").unwrap();
        }),
    ];
    for (what, expected, replace) in replacements {
        let case = Case::new();
        let earlier = case.copy("earlier.cchc");
        case.store.units().add(unit("B")).unwrap();
        case.store.suspend().unwrap();
        let kept = case.copy("kept.cchc");
        let inode = case.beside("inode.cchc");
        fs::hard_link(&case.place.path, &inode).unwrap();
        replace(&case, &earlier);
        assert_eq!(kind(case.store.resume()), expected, "{what}");
        assert_latched(&case.store, expected);
        // The right file is the same one with the same content.
        fs::copy(&kept, &inode).unwrap();
        let _ = fs::remove_file(&case.place.path);
        fs::rename(&inode, &case.place.path).unwrap();
        case.store.resume().unwrap();
        case.store.units().add(unit("C")).unwrap();
        assert_eq!(names(&case.store), ["A", "B", "C"], "{what}");
        assert_sound(&case.store);
    }
}

#[cfg(unix)]
#[test]
fn what_keeps_the_file_at_its_path_is_no_obstacle() {
    let place = Place::new();
    let folder = place.folder.path().join("folder");
    fs::create_dir(&folder).unwrap();
    let link = place.folder.path().join("link");
    std::os::unix::fs::symlink(&folder, &link).unwrap();
    let store = open(&link.join("a.cchc")).unwrap();
    store.units().add(unit("A")).unwrap();
    fs::hard_link(folder.join("a.cchc"), folder.join("also.cchc")).unwrap();
    fs::remove_file(&link).unwrap();
    store.units().add(unit("B")).unwrap();
    // Renaming the folder takes the file away from its path, until it has its name again.
    let renamed = place.folder.path().join("renamed");
    fs::rename(&folder, &renamed).unwrap();
    assert_latched(&store, StorageIoKind::Deleted);
    fs::rename(&renamed, &folder).unwrap();
    store.units().add(unit("C")).unwrap();
    assert_eq!(names(&store), ["A", "B", "C"]);
    fs::remove_file(folder.join("a.cchc")).unwrap();
    assert_latched(&store, StorageIoKind::Deleted);
}

#[test]
fn a_copy_becomes_a_replica_of_its_own_with_its_first_write() {
    let case = Case::new();
    let original = case.store.identity().unwrap();
    case.store.close().unwrap();
    let copy = case.copy("copy.cchc");
    let backup = case.beside("backup.cchc");
    let store = case.place.open();
    store.backup(&backup).unwrap();
    store.units().add(unit("B")).unwrap();
    assert_eq!(store.identity().unwrap(), original);
    store.close().unwrap();
    for other in [copy, backup] {
        let store = open(&other).unwrap();
        assert_eq!(store.identity().unwrap(), original, "opening alone changes nothing");
        let mut batch = store.batch("thu").unwrap();
        batch.add(unit("X")).unwrap();
        drop(batch);
        assert_eq!(store.identity().unwrap(), original, "nor does a write that was abandoned");
        store.units().add(unit("B")).unwrap();
        let own = store.identity().unwrap();
        assert_eq!((own.dataset, own.format), (original.dataset, original.format));
        assert_ne!(own.replica, original.replica);
        store.units().add(unit("C")).unwrap();
        store.suspend().unwrap();
        store.resume().unwrap();
        store.close().unwrap();
        let moved = other.with_extension("moved");
        fs::rename(&other, &moved).unwrap();
        let store = open(&moved).unwrap();
        store.units().add(unit("D")).unwrap();
        assert_eq!(store.identity().unwrap(), own, "a file that was moved stays what it is");
        assert_sound(&store);
    }
}

#[test]
fn a_backup_written_over_the_original_file_is_a_copy_too() {
    let case = Case::new();
    let original = case.store.identity().unwrap();
    let backup = case.beside("backup.cchc");
    case.store.backup(&backup).unwrap();
    case.store.units().add(unit("B")).unwrap();
    case.store.close().unwrap();
    fs::copy(&backup, &case.place.path).unwrap();
    let store = case.place.open();
    store.units().add(unit("C")).unwrap();
    assert_ne!(store.identity().unwrap().replica, original.replica);
    assert_eq!(names(&store), ["A", "C"]);
}
