//! Compaction: what it saves, what goes on meanwhile, and what is left where it fails.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use serde_json::{from_value, json};

use crate::error::CchcError;
use crate::model::{IndexQuery, OrganisationUnit, Person, Record, UnitKind};
use crate::store::{Options, Sharing, Store};

fn length(path: &Path) -> u64 {
    std::fs::metadata(path).unwrap().len()
}

fn people(count: usize) -> Vec<Person> {
    let person = |number: usize| from_value(json!({"name": format!("Nguyễn Văn {number}"), "category": "worker"}));
    (0..count).map(|number| person(number).unwrap()).collect()
}

fn assert_sound(store: &Store) {
    let found = store.verify().unwrap();
    assert!(found.sound, "{:#?}", found.defects);
}

/// Names in the folder of a store.
fn names_beside(path: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(path.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn rounds_of_updates_and_removals_leave_no_more_than_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = Store::open(&path).unwrap();
    for _ in 0..4 {
        let added = store.people().add_many(people(500)).unwrap();
        store
            .write("rounds", |batch| {
                for mut person in added {
                    person.position = Some("Chuyên viên".to_owned());
                    let person = batch.update(person)?;
                    batch.remove::<Person>(person.id(), person.header.rev)?;
                }
                Ok(())
            })
            .unwrap();
    }
    store.compact().unwrap();
    let at_once = length(&path) as f64;
    assert_sound(&store);
    let copy = folder.path().join("copy.cchc");
    store.backup(&copy).unwrap();
    assert!(at_once < 1.1 * length(&copy) as f64, "{at_once} bytes, a copy has {}", length(&copy));
    assert_eq!(store.changes(0, 10_000).unwrap().len(), 6_000);
    store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    store.close().unwrap();
    let (compacted, copied) = (length(&path) as f64, length(&copy) as f64);
    assert!(compacted < 1.5 * copied, "{compacted} bytes, a copy has {copied}");
    assert_eq!(names_beside(&path), ["a.cchc", "copy.cchc"]);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 1);
    assert_sound(&store);
}

/// While the copy is made, each step of its progress writes a record; all of them are there afterwards.
#[test]
fn what_is_written_meanwhile_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = Store::open(&path).unwrap();
    store.people().add_many(people(400)).unwrap();
    let written = std::sync::Arc::new(AtomicUsize::new(0));
    let (writer, count) = (store.clone(), std::sync::Arc::clone(&written));
    let watched = store.with_progress(move |_| {
        let name = format!("Phòng {}", count.fetch_add(1, Ordering::Relaxed));
        writer.units().add(OrganisationUnit::named(&name, UnitKind::Division)).unwrap();
        ControlFlow::Continue(())
    });
    watched.compact().unwrap();
    let written = written.load(Ordering::Relaxed);
    assert!(written > 3, "{written}");
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), written as u64);
    assert_eq!(store.people().count(IndexQuery::default()).unwrap(), 400);
    assert_sound(&store);
    store.close().unwrap();
    assert_sound(&Store::open(&path).unwrap());
}

#[test]
fn reads_and_writes_of_other_threads_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.people().add_many(people(300)).unwrap();
    let done = AtomicBool::new(false);
    let written = std::thread::scope(|scope| {
        let readers = [0, 1].map(|_| {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    assert_eq!(store.people().page(IndexQuery::default().limit(500)).unwrap().items.len(), 300);
                }
            })
        });
        let writer = scope.spawn(|| {
            let mut written = 0_u64;
            while !done.load(Ordering::Relaxed) {
                store.units().add(OrganisationUnit::named("Phòng", UnitKind::Division)).unwrap();
                written += 1;
            }
            written
        });
        for _ in 0..3 {
            store.compact().unwrap();
        }
        done.store(true, Ordering::Relaxed);
        readers.into_iter().for_each(|reader| reader.join().unwrap());
        writer.join().unwrap()
    });
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), written);
    assert_sound(&store);
}

#[test]
fn a_cancelled_compaction_leaves_the_file_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = Store::open(&path).unwrap();
    store.people().add_many(people(100)).unwrap();
    let ended = store.with_progress(|_| ControlFlow::Break(())).compact();
    assert!(matches!(ended, Err(CchcError::Cancelled)));
    assert_eq!(names_beside(&path), ["a.cchc"]);
    assert_sound(&store);
}

#[test]
fn a_file_that_others_may_read_is_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let shared = Options { sharing: Sharing::OneWriterManyReaders, ..Options::default() };
    let store = Store::open_with(&path, shared).unwrap();
    assert_eq!(store.compact().unwrap_err().code(), "locked");
    store.close().unwrap();
    assert_eq!(store.compact().unwrap_err().code(), "locked");
    let store = Store::open(&path).unwrap();
    store.suspend().unwrap();
    assert_eq!(store.compact().unwrap_err().code(), "closed");
}

#[test]
fn a_compacted_store_stays_the_same_replica() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    store.units().add(OrganisationUnit::named("một", UnitKind::Other)).unwrap();
    let before = store.identity().unwrap();
    store.compact().unwrap();
    store.units().add(OrganisationUnit::named("hai", UnitKind::Other)).unwrap();
    assert_eq!(store.identity().unwrap(), before);
}
