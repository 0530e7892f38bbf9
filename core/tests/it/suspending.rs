//! Suspending a store: the file is released while an app is in the background, and opened again afterwards.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use cchc::model::{AttachmentId, IndexQuery, Record};
use cchc::{CchcError, Options, Reason, Store};

use crate::common::{Place, assert_sound, code, open, options, unit};
use crate::locking::succeeds;

const SOON: Duration = Duration::from_secs(20);

fn assert_suspended<T: std::fmt::Debug>(result: cchc::Result<T>) {
    match result {
        Err(CchcError::Closed { reason: Reason::Suspended }) => {}
        other => panic!("not refused as suspended: {other:?}"),
    }
}

#[test]
fn nothing_works_while_it_is_away_and_all_is_there_afterwards() {
    let place = Place::new();
    let store = place.open();
    let before = store.units().add(unit("A")).unwrap();
    let past = store.as_of(before.header.updated.unwrap());
    store.suspend().unwrap();
    store.suspend().unwrap();
    assert!(store.is_suspended());
    assert_suspended(store.units().add(unit("B")));
    assert_suspended(store.units().page(IndexQuery::default()));
    assert_suspended(store.batch("thu").map(drop));
    assert_suspended(store.verify());
    assert_suspended(store.reindex());
    assert_suspended(store.checkpoint());
    assert_suspended(store.subscribe().map(drop));
    assert_suspended(store.read_attachment(AttachmentId::default(), 0, 1));
    assert_suspended(store.backup(place.folder.path().join("copy.cchc")));
    assert_suspended(past.units().count(IndexQuery::default()));
    store.resume().unwrap();
    store.resume().unwrap();
    assert!(!store.is_suspended());
    assert_eq!(store.units().get(before.id()).unwrap(), before);
    store.units().add(unit("B")).unwrap();
    assert_eq!(past.units().count(IndexQuery::default()).unwrap(), 1);
    assert_sound(&store);
}

#[test]
fn another_process_gets_in_meanwhile_and_subscribers_learn_of_it() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("before")).unwrap();
    let mut subscription = store.subscribe().unwrap();
    store.suspend().unwrap();
    assert_eq!(code(open(&place.path).map(drop)), "locked", "this process has it still");
    assert!(succeeds("adds_when_it_can", &place));
    assert_eq!(subscription.wait(Duration::ZERO), None);
    store.resume().unwrap();
    let notice = subscription.wait(SOON).unwrap();
    assert_eq!((notice.seq, notice.kinds.into_iter().collect::<Vec<_>>()), (2, vec!["unit".to_owned()]));
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 2);
    assert!(succeeds("is_locked", &place));
    assert_sound(&store);
}

#[test]
fn nobody_is_told_where_nothing_changed() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("A")).unwrap();
    let mut subscription = store.subscribe().unwrap();
    store.suspend().unwrap();
    store.resume().unwrap();
    assert_eq!(subscription.wait(Duration::ZERO), None);
}

#[test]
fn a_batch_keeps_it_here() {
    let place = Place::new();
    let store =
        Store::open_with(&place.path, Options { write_timeout: Duration::from_millis(50), ..options() }).unwrap();
    let mut batch = store.batch("thu").unwrap();
    batch.add(unit("A")).unwrap();
    assert_eq!(code(store.suspend()), "locked");
    let other = store.clone();
    assert_eq!(code(std::thread::spawn(move || other.suspend()).join().unwrap()), "locked");
    batch.commit().unwrap();
    store.suspend().unwrap();
    store.resume().unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 1);
}

#[test]
fn what_cannot_be_opened_again_is_tried_again() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("A")).unwrap();
    store.suspend().unwrap();
    let elsewhere = place.folder.path().join("elsewhere.cchc");
    std::fs::rename(&place.path, &elsewhere).unwrap();
    assert_eq!(code(store.resume()), "storage_io");
    assert_eq!(code(store.units().count(IndexQuery::default())), "storage_io");
    assert!(!place.path.exists(), "a file that is gone must not come back empty");
    std::fs::rename(&elsewhere, &place.path).unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 1);
    assert_sound(&store);
}

#[test]
fn subscribers_learn_of_it_also_after_a_resume_that_failed() {
    let place = Place::new();
    let store = place.open();
    let mut subscription = store.subscribe().unwrap();
    store.suspend().unwrap();
    assert!(succeeds("adds_when_it_can", &place));
    let elsewhere = place.folder.path().join("elsewhere.cchc");
    std::fs::rename(&place.path, &elsewhere).unwrap();
    assert_eq!(code(store.resume()), "storage_io");
    std::fs::rename(&elsewhere, &place.path).unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 1);
    assert_eq!(subscription.wait(Duration::ZERO), None);
    store.resume().unwrap();
    assert_eq!(subscription.wait(SOON).map(|notice| notice.seq), Some(1));
    store.suspend().unwrap();
    std::fs::remove_file(&place.path).unwrap();
    assert_eq!(code(store.resume()), "storage_io");
    store.suspend().unwrap();
    assert!(store.is_suspended(), "what is not here can be let go");
}

#[test]
fn an_earlier_file_in_its_place_is_refused() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("A")).unwrap();
    let earlier = place.folder.path().join("earlier.cchc");
    store.backup(&earlier).unwrap();
    store.units().add(unit("B")).unwrap();
    store.suspend().unwrap();
    std::fs::rename(&earlier, &place.path).unwrap();
    assert_eq!(code(store.resume()), "storage_io");
    assert_eq!(code(store.units().add(unit("C"))), "storage_io");
    store.close().unwrap();
    let store = place.open();
    store.units().add(unit("C")).unwrap();
    let names: Vec<_> = store.units().iter(IndexQuery::by("name")).map(|unit| unit.unwrap().name).collect();
    assert_eq!(names, ["A", "C"]);
}

/// Runs work that goes on for minutes, and lets go of the store once it is under way.
fn released_during(
    release: fn(&Store) -> cchc::Result<()>,
    work: impl Fn(&Store, &dyn Fn()) -> cchc::Result<()> + Sync,
) -> (cchc::Result<()>, Duration) {
    let place = Place::new();
    let store = place.open();
    store.units().add_many((0..300).map(|number| unit(&format!("{number}"))).collect()).unwrap();
    let (begun, has_begun) = mpsc::channel();
    let result = std::thread::scope(|scope| {
        let other = store.clone();
        let work = &work;
        let thread = scope.spawn(move || work(&other, &|| begun.send(()).unwrap_or_default()));
        has_begun.recv().unwrap();
        let start = Instant::now();
        release(&store).unwrap();
        (thread.join().unwrap(), start.elapsed())
    });
    // Nothing half-made is left beside the file.
    assert_eq!(std::fs::read_dir(place.folder.path()).unwrap().count(), 1);
    drop(store);
    assert_eq!(place.open().units().count(IndexQuery::default()).unwrap(), 300);
    result
}

type Release = fn(&Store) -> cchc::Result<()>;

const RELEASES: [(Release, Reason); 2] = [(Store::suspend, Reason::Suspended), (Store::close, Reason::StoreClosed)];

fn assert_ended_soon((result, time): (cchc::Result<()>, Duration), expected: Reason) {
    match result {
        Err(CchcError::Closed { reason }) => assert_eq!(reason, expected),
        other => panic!("not ended: {other:?}"),
    }
    assert!(time < Duration::from_secs(5), "{time:?}");
}

#[test]
fn a_long_write_is_asked_to_end() {
    for (release, reason) in RELEASES {
        let ended = released_during(release, |store, begun| {
            store.write("thu", |batch| {
                loop {
                    batch.add(unit("B"))?;
                    begun();
                }
            })
        });
        assert_ended_soon(ended, reason);
    }
}

#[test]
fn a_long_attachment_is_asked_to_end() {
    for (release, reason) in RELEASES {
        let ended = released_during(release, |store, begun| {
            struct Endless<'a>(&'a dyn Fn());
            impl Read for Endless<'_> {
                fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
                    (self.0)();
                    std::thread::sleep(Duration::from_millis(1));
                    out[0] = 7;
                    Ok(1)
                }
            }
            let draft =
                cchc::model::Attachment { name: "a".into(), media_type: "text/plain".into(), ..Default::default() };
            store.attach(draft, &mut Endless(begun)).map(drop)
        });
        assert_ended_soon(ended, reason);
    }
}

#[test]
fn a_backup_is_ended_in_each_of_its_parts() {
    for (release, reason) in RELEASES {
        for part in [0.2, 0.7] {
            let begun_at = move |progress: cchc::Progress| progress.done as f64 >= part * progress.total as f64;
            let ended = released_during(release, move |store, begun| {
                // It is held up where it is, until the store is being released.
                let (at, is_there) = mpsc::channel();
                let slow = store.with_progress(move |progress| {
                    if progress.total > 0 && begun_at(progress) {
                        let _ = at.send(());
                        std::thread::sleep(Duration::from_millis(300));
                    }
                    ControlFlow::Continue(())
                });
                let copy = store.path().with_file_name("copy.cchc");
                std::thread::scope(|scope| {
                    let thread = scope.spawn(move || slow.backup(copy));
                    is_there.recv().unwrap();
                    begun();
                    thread.join().unwrap()
                })
            });
            assert_ended_soon(ended, reason);
        }
    }
}

#[test]
fn what_could_not_be_released_goes_on() {
    let place = Place::new();
    let store =
        Store::open_with(&place.path, Options { write_timeout: Duration::from_millis(100), ..options() }).unwrap();
    let mut batch = store.batch("thu").unwrap();
    batch.add(unit("A")).unwrap();
    let other = store.clone();
    assert_eq!(code(std::thread::spawn(move || other.suspend()).join().unwrap()), "locked");
    for number in 0..200 {
        batch.add(unit(&format!("{number}"))).unwrap();
    }
    batch.commit().unwrap();
}

#[test]
fn closing_while_it_is_away_is_final() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("A")).unwrap();
    store.suspend().unwrap();
    store.close().unwrap();
    store.resume().unwrap();
    assert_eq!(code(store.units().count(IndexQuery::default())), "closed");
    assert_eq!(code(store.suspend()), "closed");
    assert_eq!(open(&place.path).unwrap().units().count(IndexQuery::default()).unwrap(), 1);
}

#[test]
fn calls_under_way_either_end_or_say_so() {
    let place = Place::new();
    let store = place.open();
    for number in 0..50 {
        store.units().add(unit(&format!("{number}"))).unwrap();
    }
    let all_suspended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let is_last = all_suspended.load(Ordering::SeqCst);
                    match store.units().page(IndexQuery::by("name")) {
                        Ok(page) => assert_eq!(page.items.len(), 50),
                        Err(CchcError::Closed { reason: Reason::Suspended }) if !is_last => {}
                        Err(error) => panic!("{error}"),
                    }
                    if is_last {
                        break;
                    }
                }
            });
        }
        for _ in 0..20 {
            store.suspend().unwrap();
            store.resume().unwrap();
        }
        all_suspended.store(true, Ordering::SeqCst);
    });
    assert_sound(&store);
}
