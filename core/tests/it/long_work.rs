//! Long calls: they report progress, and end when the caller cancels them.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use cchc::model::{Attachment, IndexQuery};
use cchc::{Key, Keys, Options, Progress, Store};

use crate::common::{Place, assert_sound, code, options, unit};

type Told = Arc<Mutex<Vec<Progress>>>;

/// A store whose calls end when word of progress came so many times.
fn ended_after(store: &Store, times: usize) -> (Told, Store) {
    let told = Told::default();
    let noted = Arc::clone(&told);
    let with_progress = store.with_progress(move |progress| {
        let mut noted = noted.lock().unwrap();
        noted.push(progress);
        if noted.len() >= times { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    (told, with_progress)
}

fn filled(place: &Place) -> Store {
    let store = place.open();
    store.units().add_many((0..500).map(|number| unit(&format!("{number}"))).collect()).unwrap();
    store
}

/// Whether it went on from nothing to all of it, without a step back.
fn assert_went_through(told: &Told) {
    let told = told.lock().unwrap();
    assert!(told.len() > 3, "{told:?}");
    assert!(told.is_sorted_by_key(|progress| progress.done), "{told:?}");
    let total = told[0].total;
    assert!(total > 0 && told.iter().all(|progress| progress.total == total), "{told:?}");
    assert_eq!((told[0].done, told[told.len() - 1].done), (0, total));
}

#[test]
fn what_takes_long_tells_from_the_first_step_to_the_last() {
    let place = Place::new();
    let store = filled(&place);
    let works: [&dyn Fn(&Store); 3] = [&|store| assert_sound(store), &|store| store.reindex().unwrap(), &|store| {
        store.backup(place.folder.path().join("copy.cchc")).unwrap()
    }];
    for work in works {
        let (told, with_progress) = ended_after(&store, usize::MAX);
        work(&with_progress);
        assert_went_through(&told);
    }
}

#[test]
fn a_check_that_is_ended_anywhere_finds_no_damage() {
    let place = Place::new();
    let store = filled(&place);
    let content = vec![7; 4 << 20];
    let draft = Attachment { name: "a.bin".into(), media_type: "text/plain".into(), ..Attachment::default() };
    store.attach(draft, &mut content.as_slice()).unwrap();
    let (told, with_progress) = ended_after(&store, usize::MAX);
    assert!(with_progress.verify().unwrap().sound);
    let times = told.lock().unwrap().len();
    for times in 1..=times {
        assert_eq!(code(ended_after(&store, times).1.verify()), "cancelled", "after {times}");
    }
}

#[test]
fn what_is_ended_leaves_nothing_behind() {
    let place = Place::new();
    let store = filled(&place);
    for times in [1, 2, 5] {
        let with_progress = || ended_after(&store, times).1;
        assert_eq!(code(with_progress().verify()), "cancelled");
        assert_eq!(code(with_progress().reindex()), "cancelled");
        assert_eq!(code(with_progress().backup(place.folder.path().join("copy.cchc"))), "cancelled");
        let many = (0..1000).map(|number| unit(&format!("more {number}"))).collect();
        assert_eq!(code(with_progress().units().add_many(many)), "cancelled");
    }
    assert_eq!(code(ended_after(&store, 1).1.units().page(IndexQuery::default())), "cancelled");
    assert_eq!(
        code(ended_after(&store, 3).1.as_of(jiff::Timestamp::now()).units().count(IndexQuery::by("name"))),
        "cancelled"
    );
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 500);
    assert_eq!(std::fs::read_dir(place.folder.path()).unwrap().count(), 1, "a part of a copy is left");
    assert_sound(&store);
}

#[test]
fn taking_in_a_file_tells_of_its_bytes() {
    let place = Place::new();
    let store = place.open();
    let draft = || Attachment { name: "a.bin".into(), media_type: "text/plain".into(), ..Attachment::default() };
    let content = || std::io::repeat(7).take(3 << 20);
    let (told, with_progress) = ended_after(&store, usize::MAX);
    with_progress.attach(draft(), &mut content()).unwrap();
    let last = told.lock().unwrap().last().copied();
    assert_eq!(last, Some(Progress { done: 3 << 20, total: 0, committing: true }));
    let (_, with_progress) = ended_after(&store, 4);
    assert_eq!(code(with_progress.attach(draft(), &mut std::io::repeat(8).take(3 << 20))), "cancelled");
    assert_eq!(store.attachments().count(IndexQuery::default()).unwrap(), 1);
    assert_sound(&store);
}

#[test]
fn a_batch_goes_on_after_a_list_was_ended() {
    let place = Place::new();
    let store = filled(&place);
    let times = AtomicUsize::new(0);
    let with_progress = store.with_progress(move |_| {
        if times.fetch_add(1, Ordering::SeqCst) == 2 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let mut batch = with_progress.batch("thu").unwrap();
    assert_eq!(code(batch.add_many((0..1000).map(|number| unit(&format!("more {number}"))).collect())), "cancelled");
    batch.add(unit("kept")).unwrap();
    batch.commit().unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 501);
    assert_sound(&store);
}

#[test]
fn changing_the_key_can_be_ended_and_the_old_one_stays() {
    let place = Place::new();
    let key = || Keys::constant(Key::from_bytes(&[1; 32]).unwrap());
    let store = Store::open_with(&place.path, Options { keys: Some(key()), ..options() }).unwrap();
    let subject: cchc::model::DataSubject = serde_json::from_value(serde_json::json!({
        "name": { "type": "open", "text": "Nguyễn Văn An" }, "basis": { "document": "20/2008/NĐ-CP" },
    }))
    .unwrap();
    store.data_subjects().add(subject).unwrap();
    let other = Keys::constant(Key::from_bytes(&[2; 32]).unwrap());
    assert_eq!(code(ended_after(&store, 1).1.rekey(other)), "cancelled");
    store.close().unwrap();
    let store = Store::open_with(&place.path, Options { keys: Some(key()), ..options() }).unwrap();
    store.rekey(key()).unwrap();
    assert_sound(&store);
}

/// A store whose calls end once the flag is set, and the number of times that they asked.
fn ended_by(store: &Store) -> (Arc<AtomicBool>, Arc<AtomicUsize>, Store) {
    let (is_ended, asked) = (Arc::<AtomicBool>::default(), Arc::<AtomicUsize>::default());
    let (seen, counted) = (Arc::clone(&is_ended), Arc::clone(&asked));
    let with_progress = store.with_progress(move |_| {
        counted.fetch_add(1, Ordering::SeqCst);
        if seen.load(Ordering::SeqCst) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    (is_ended, asked, with_progress)
}

type Writes = Vec<(&'static str, fn(&Store) -> cchc::Result<()>)>;

/// Every path that takes the writer lock.
fn writes() -> Writes {
    fn key() -> Keys {
        Keys::constant(Key::from_bytes(&[1; 32]).unwrap())
    }
    vec![
        ("add", |store| store.units().add(unit("late")).map(drop)),
        ("add_many", |store| store.units().add_many(vec![unit("late"), unit("later")]).map(drop)),
        ("batch", |store| store.batch("thu").map(drop)),
        ("write", |store| store.write("thu", |batch| batch.add(unit("late"))).map(drop)),
        ("call", |store| {
            let record = serde_json::json!({ "record": { "name": "late", "kind": "division" } });
            store.call("units.add", &cchc::call::from_json(&record).unwrap()).map(drop)
        }),
        ("attach", |store| {
            let draft = Attachment { name: "a.bin".into(), media_type: "text/plain".into(), ..Attachment::default() };
            store.attach(draft, &mut "late".as_bytes()).map(drop)
        }),
        ("reindex", Store::reindex),
        ("rekey", |store| store.rekey(key())),
    ]
}

#[test]
fn a_write_that_is_ended_while_it_waits_is_not_made() {
    let place = Place::new();
    let store = place.open();
    for (name, write) in writes() {
        let (is_ended, asked, waiting) = ended_by(&store);
        let batch = store.batch("thu").unwrap();
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| write(&waiting));
            while asked.load(Ordering::SeqCst) == 0 {
                std::thread::yield_now();
            }
            is_ended.store(true, Ordering::SeqCst);
            // It does not wait for the lock to be free.
            assert_eq!(code(thread.join().unwrap()), "cancelled", "{name}");
        });
        drop(batch);
        assert!(store.changes(0, 10).unwrap().is_empty(), "{name}");
        // Nor does it keep the lock.
        drop(store.batch("thu").unwrap());
    }
    assert_sound(&store);
}

#[test]
fn a_wait_that_is_ended_when_the_lock_comes_is_not_made_either() {
    let place = Place::new();
    let store = place.open();
    for (name, write) in writes() {
        let (is_ended, asked, waiting) = ended_by(&store);
        let batch = store.batch("thu").unwrap();
        std::thread::scope(|scope| {
            let thread = scope.spawn(|| write(&waiting));
            while asked.load(Ordering::SeqCst) == 0 {
                std::thread::yield_now();
            }
            is_ended.store(true, Ordering::SeqCst);
            drop(batch);
            assert_eq!(code(thread.join().unwrap()), "cancelled", "{name}");
        });
    }
    assert!(store.changes(0, 10).unwrap().is_empty());
}

#[test]
fn the_last_question_comes_before_the_commit_and_what_is_committed_is_no_failure() {
    let place = Place::new();
    let store = filled(&place);
    let last_of = |write: &dyn Fn(&Store) -> cchc::Result<()>| {
        let (told, with_progress) = ended_after(&store, usize::MAX);
        write(&with_progress).unwrap();
        let told = told.lock().unwrap();
        assert_eq!(told.iter().filter(|progress| progress.committing).count(), 1, "{told:?}");
        assert!(told.last().unwrap().committing, "{told:?}");
        told.len()
    };
    let many = |store: &Store| store.units().add_many((0..100).map(|n| unit(&format!("more {n}"))).collect()).map(drop);
    let times = last_of(&many);
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 600);
    assert_eq!(code(many(&ended_after(&store, times).1)), "cancelled");
    let one = |store: &Store| store.units().add(unit("one")).map(drop);
    let times = last_of(&one);
    assert_eq!(code(one(&ended_after(&store, times).1)), "cancelled");
    let times = last_of(&Store::reindex);
    assert_eq!(code(ended_after(&store, times).1.reindex()), "cancelled");
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 601);
    assert_sound(&store);
}

#[test]
fn the_last_word_of_a_backup_or_a_check_can_end_it() {
    let place = Place::new();
    let store = filled(&place);
    let copy = place.folder.path().join("copy.cchc");
    let (told, with_progress) = ended_after(&store, usize::MAX);
    with_progress.backup(&copy).unwrap();
    std::fs::remove_file(&copy).unwrap();
    let times = told.lock().unwrap().len();
    assert_eq!(code(ended_after(&store, times).1.backup(&copy)), "cancelled");
    assert!(!copy.exists());
}

#[test]
fn a_list_is_told_to_its_end() {
    let place = Place::new();
    let store = place.open();
    for count in [1, 63, 64, 100] {
        let (told, with_progress) = ended_after(&store, usize::MAX);
        with_progress.units().add_many((0..count).map(|n| unit(&format!("{n}"))).collect()).unwrap();
        let told = told.lock().unwrap();
        assert!(told.is_sorted_by_key(|progress| progress.done), "{told:?}");
        let last = told.last().unwrap();
        assert_eq!((last.done, last.total), (count, count));
    }
}

#[test]
fn a_list_that_is_ended_anywhere_is_not_kept_and_the_next_is() {
    let place = Place::new();
    let store = filled(&place);
    let many = || (0..300).map(|number| unit(&format!("more {number}"))).collect();
    let (told, with_progress) = ended_after(&store, usize::MAX);
    let mut batch = with_progress.batch("thu").unwrap();
    batch.add_many(many()).unwrap();
    drop(batch);
    let times = told.lock().unwrap().len();
    assert!(times > 8, "{times}");
    for times in 1..=times {
        let with_progress = ended_after(&store, times).1;
        let mut batch = with_progress.batch("thu").unwrap();
        assert_eq!(code(batch.add_many(many())), "cancelled", "after {times}");
        drop(batch);
        assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 500, "after {times}");
    }
    store.units().add_many(many()).unwrap();
    assert_sound(&store);
}

#[test]
fn opening_can_be_watched() {
    let place = Place::new();
    drop(filled(&place));
    let tell = |_| ControlFlow::Continue(());
    let store = Store::open_with_progress(&place.path, options(), tell).unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 500);
}
