//! Long calls: they report progress, and end when the caller cancels them.

use std::io::Read;
use std::ops::ControlFlow;
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
    let content = vec![7; 20 << 20];
    let draft = Attachment { name: "a.bin".into(), media_type: "text/plain".into(), ..Attachment::default() };
    store.attach(draft, &mut content.as_slice()).unwrap();
    let (told, with_progress) = ended_after(&store, usize::MAX);
    with_progress.verify().unwrap();
    // The last word is said when all is done.
    let times = told.lock().unwrap().len() - 1;
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
    assert_eq!(code(ended_after(&store, 1).1.units().page(&IndexQuery::default())), "cancelled");
    assert_eq!(
        code(ended_after(&store, 3).1.as_of(jiff::Timestamp::now()).units().count(&IndexQuery::by("name"))),
        "cancelled"
    );
    assert_eq!(store.units().count(&IndexQuery::default()).unwrap(), 500);
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
    assert_eq!(told.lock().unwrap().last().copied(), Some(Progress { done: 3 << 20, total: 0 }));
    let (_, with_progress) = ended_after(&store, 4);
    assert_eq!(code(with_progress.attach(draft(), &mut std::io::repeat(8).take(3 << 20))), "cancelled");
    assert_eq!(store.attachments().count(&IndexQuery::default()).unwrap(), 1);
    assert_sound(&store);
}

#[test]
fn a_batch_goes_on_after_a_list_was_ended() {
    let place = Place::new();
    let store = filled(&place);
    let (_, with_progress) = ended_after(&store, 3);
    let mut batch = with_progress.batch("thu").unwrap();
    assert_eq!(code(batch.add_many((0..1000).map(|number| unit(&format!("more {number}"))).collect())), "cancelled");
    batch.add(unit("kept")).unwrap();
    batch.commit().unwrap();
    assert_eq!(store.units().count(&IndexQuery::default()).unwrap(), 501);
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
