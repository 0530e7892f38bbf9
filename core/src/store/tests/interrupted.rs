//! Compaction that is cancelled, killed or fails anywhere: the file holds what it held, and the next one goes on.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use serde_json::{from_value, json};

use crate::command::EraseDataSubject;
use crate::error::CchcError;
use crate::model::{
    Attachment, DataSubject, IndexQuery, LawReference, OrganisationUnit, Person, Personal, Record, UnitId, UnitKind,
};
use crate::records::tables::KEYS;
use crate::storage::failing;
use crate::store::{Key, Keys, Options, Store};

const PEOPLE: usize = 150;

fn unit(name: &str) -> OrganisationUnit {
    OrganisationUnit::named(name, UnitKind::Division)
}

fn people(count: usize) -> Vec<Person> {
    let person = |number: usize| from_value(json!({"name": format!("Nguyễn Văn {number}"), "category": "worker"}));
    (0..count).map(|number| person(number).unwrap()).collect()
}

fn filled(path: &Path) -> Store {
    let store = Store::open(path).unwrap();
    store.people().add_many(people(PEOPLE)).unwrap();
    let draft = Attachment { name: "a.bin".into(), media_type: "text/plain".into(), ..Attachment::default() };
    store.attach(draft, &mut vec![7; 3 << 20].as_slice()).unwrap();
    store.units().add(unit("A")).unwrap();
    store
}

fn assert_sound(store: &Store, when: &str) {
    let found = store.verify().unwrap_or_else(|error| panic!("{when}: {error}"));
    assert!(found.sound, "{when}: {:#?}", found.defects);
}

fn assert_filled(store: &Store, units: u64, when: &str) {
    assert_eq!(store.people().count(IndexQuery::default()).unwrap(), PEOPLE as u64, "{when}");
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), units, "{when}");
    assert_sound(store, when);
}

/// The files beside that of a store.
fn beside(path: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|file| file != path).collect()
}

/// How many calls to the draft's device a compaction makes, and what it came to.
fn compact_within(store: &Store, calls: u64) -> (u64, Result<(), CchcError>) {
    failing::after(Some(calls));
    let done = store.compact();
    (calls - failing::after(None).unwrap(), done)
}

/// A handle whose compaction is cancelled when word of progress came so many times.
fn cancelled_after(store: &Store, times: usize) -> Store {
    let told = AtomicUsize::new(0);
    store.with_progress(move |_| match told.fetch_add(1, Ordering::Relaxed) {
        earlier if earlier + 1 >= times => ControlFlow::Break(()),
        _ => ControlFlow::Continue(()),
    })
}

#[test]
fn a_cancelled_compaction_is_gone_on_with() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = filled(&path);
    let told = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&told);
    let counted = store.with_progress(move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        ControlFlow::Continue(())
    });
    failing::written();
    counted.compact().unwrap();
    let whole = failing::written();
    let last = told.load(Ordering::Relaxed);
    assert!(matches!(cancelled_after(&store, last - 3).compact(), Err(CchcError::Cancelled)));
    assert_eq!(beside(&path).len(), 1, "the draft stays");
    // The store goes on meanwhile, and is opened anew.
    let gone = store.people().add_many(people(1)).unwrap().remove(0);
    store.people().remove(gone.id(), 1).unwrap();
    store.units().add(unit("B")).unwrap();
    store.close().unwrap();
    let store = Store::open(&path).unwrap();
    failing::written();
    store.compact().unwrap();
    let rest = failing::written();
    assert!(rest * 3 < whole, "{rest} bytes written to go on, {whole} to do it all");
    assert!(beside(&path).is_empty());
    assert_filled(&store, 2, "gone on with");
    store.close().unwrap();
    assert_filled(&Store::open(&path).unwrap(), 2, "opened anew");
}

#[test]
fn it_can_be_cancelled_at_any_step_again_and_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = filled(&path);
    let mut ended = 0;
    for times in (1..).step_by(3) {
        match cancelled_after(&store, times).compact() {
            Err(CchcError::Cancelled) => ended += 1,
            done => {
                done.unwrap();
                break;
            }
        }
        assert!(beside(&path).len() <= 1);
        store.units().add(unit(&format!("{times}"))).unwrap();
    }
    assert!(ended > 3, "{ended}");
    assert!(beside(&path).is_empty());
    assert_filled(&store, ended + 1, "after all");
}

/// What a kill leaves is what lies in the folder at that moment.
#[test]
fn a_kill_at_any_moment_leaves_the_store_and_the_next_call_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = filled(&path);
    let images = Arc::new(Mutex::new(Vec::new()));
    let (taken, from, told) = (Arc::clone(&images), path.clone(), AtomicUsize::new(0));
    let watched = store.with_progress(move |_| {
        if told.fetch_add(1, Ordering::Relaxed) % 3 != 0 {
            return ControlFlow::Continue(());
        }
        let image = tempfile::tempdir().unwrap();
        for file in beside(&from).into_iter().chain([from.clone()]) {
            std::fs::copy(&file, image.path().join(file.file_name().unwrap())).unwrap();
        }
        taken.lock().unwrap().push(image);
        ControlFlow::Continue(())
    });
    watched.compact().unwrap();
    let images = std::mem::take(&mut *images.lock().unwrap());
    let mut with_draft = 0;
    for (number, image) in images.iter().enumerate() {
        let (path, when) = (image.path().join("a.cchc"), format!("image {number}"));
        with_draft += beside(&path).len();
        let store = Store::open(&path).unwrap();
        assert_filled(&store, 1, &when);
        store.units().add(unit("B")).unwrap();
        store.compact().unwrap();
        assert!(beside(&path).is_empty(), "{when}");
        assert_filled(&store, 2, &when);
    }
    assert!(with_draft > 2, "{with_draft}");
}

#[test]
fn a_device_that_fails_anywhere_leaves_the_store_and_no_draft() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = filled(&path);
    let (calls, done) = compact_within(&store, u64::MAX);
    done.unwrap();
    let step = (calls / 20).max(1) as usize;
    let (mut failed, mut units) = (0, 1);
    for at in (0..calls).step_by(step) {
        if let (_, Err(error)) = compact_within(&store, at) {
            assert_eq!(error.code(), "storage_io", "call {at}: {error}");
            failed += 1;
        }
        assert!(beside(&path).is_empty(), "call {at}");
        store.units().add(unit("B")).unwrap();
        units += 1;
    }
    assert!(failed > 10, "{failed} of {calls}");
    assert_filled(&store, units, "after all");
    store.compact().unwrap();
    assert_filled(&store, units, "compacted");
}

#[test]
fn a_damaged_or_foreign_draft_is_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let store = filled(&path);
    let other = filled(&folder.path().join("other.cchc"));
    for case in ["damaged", "cut", "foreign"] {
        assert!(cancelled_after(&store, 10).compact().is_err());
        let draft =
            beside(&path).into_iter().find(|file| file.extension().is_some_and(|end| end == "cchc-compact")).unwrap();
        let mut bytes = std::fs::read(&draft).unwrap();
        match case {
            "damaged" => bytes[8192..].iter_mut().step_by(512).for_each(|byte| *byte ^= 0x55),
            "cut" => bytes.truncate(bytes.len() / 2),
            _ => bytes = std::fs::read(other.path()).unwrap(),
        }
        std::fs::write(&draft, bytes).unwrap();
        store.compact().unwrap();
        assert!(!draft.exists(), "{case}");
        assert_filled(&store, 1, case);
        // The store takes no damage from that of a draft.
        store.units().update(store.units().page(IndexQuery::default()).unwrap().items.remove(0)).unwrap();
    }
}

/// A small generator of repeatable choices.
struct Dice(AtomicU64);

impl Dice {
    fn roll(&self, sides: u64) -> u64 {
        let next = |seed: u64| seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let seed = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |seed| Some(next(seed))).unwrap();
        (seed >> 33) % sides
    }
}

/// One write of any sort, noted in what the store must hold: the names of units.
fn write_any(store: &Store, dice: &Dice, names: &mut BTreeMap<UnitId, String>) {
    let name = format!("{}", dice.roll(1_000_000));
    let chosen = names.keys().nth(dice.roll(names.len().max(1) as u64) as usize).copied();
    match (dice.roll(8), chosen) {
        (0..3, _) | (_, None) => {
            let added = store.units().add(unit(&name)).unwrap();
            names.insert(added.id(), name);
        }
        (3..5, Some(id)) => {
            let before = store.units().get(id).unwrap();
            store.units().update(OrganisationUnit { name: name.clone(), ..before }).unwrap();
            names.insert(id, name);
        }
        (5, Some(id)) => {
            store.units().remove(id, store.units().get(id).unwrap().header.rev).unwrap();
            names.remove(&id);
        }
        (6, _) => {
            let added = store.units().add_many((0..50).map(|_| unit(&name)).collect()).unwrap();
            names.extend(added.into_iter().map(|unit| (unit.id(), name.clone())));
        }
        _ if dice.roll(8) == 0 => store.reindex().unwrap(),
        _ => {
            let draft = Attachment { name, media_type: "text/plain".into(), ..Attachment::default() };
            let content = vec![dice.roll(256) as u8; dice.roll(20_000) as usize];
            store.attach(draft, &mut content.as_slice()).unwrap();
        }
    }
}

/// Writes of every sort during compactions of which most are cancelled somewhere.
#[test]
fn whatever_is_written_meanwhile_is_there_afterwards() {
    for seed in 0..3 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.cchc");
        let store = filled(&path);
        let dice = Arc::new(Dice(AtomicU64::new(seed)));
        let first = store.units().page(IndexQuery::default()).unwrap().items.remove(0);
        let expected = Arc::new(Mutex::new(BTreeMap::from([(first.id(), first.name)])));
        for round in 0..6 {
            let (writer, dice, names) = (store.clone(), Arc::clone(&dice), Arc::clone(&expected));
            let end = if round < 5 { dice.roll(80) } else { u64::MAX };
            let told = AtomicU64::new(0);
            let watched = store.with_progress(move |_| {
                if dice.roll(3) == 0 {
                    write_any(&writer, &dice, &mut names.lock().unwrap());
                }
                match told.fetch_add(1, Ordering::Relaxed) >= end {
                    true => ControlFlow::Break(()),
                    false => ControlFlow::Continue(()),
                }
            });
            let done = watched.compact();
            assert!(matches!(done, Ok(()) | Err(CchcError::Cancelled)), "{done:?}");
            assert!(done.is_ok() || round < 5);
            let (collection, every) = (store.units(), IndexQuery::default());
            let units = collection.iter(&every);
            let found: BTreeMap<_, _> = units.map(|unit| unit.map(|unit| (unit.id(), unit.name)).unwrap()).collect();
            assert_eq!(found, *expected.lock().unwrap(), "seed {seed}, round {round}");
            assert_sound(&store, &format!("seed {seed}, round {round}"));
        }
        assert!(beside(&path).is_empty());
    }
}

#[test]
fn a_key_that_is_destroyed_meanwhile_is_not_in_the_new_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.cchc");
    let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    let store = Store::open_with(&path, Options { keys, ..Options::default() }).unwrap();
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    let subject = DataSubject { name: Some(Personal::open("Nguyễn Thị Mật")), basis, ..DataSubject::default() };
    let subjects = store.data_subjects().add_many(vec![subject; 4]).unwrap();
    store.people().add_many(people(PEOPLE)).unwrap();
    let wrapped = |row: u64| store.inner.engine.read(|source| source.get(KEYS, &row.to_be_bytes())).unwrap().unwrap();
    let wrapped: Vec<_> = (1..=4).map(wrapped).collect();
    assert!(wrapped.iter().all(|key| key.len() > 32));
    // The first is erased before a draft is gone on with, the others while it is.
    assert!(cancelled_after(&store, 6).compact().is_err());
    let erase = |store: &Store, number: usize| {
        let id = subjects[number].id();
        store.run(EraseDataSubject { id, why: "theo yêu cầu".to_owned() }).unwrap();
    };
    erase(&store, 0);
    let (told, writer, ids) = (AtomicUsize::new(0), store.clone(), subjects.clone());
    let watched = store.with_progress(move |_| {
        if let number @ 1..3 = told.fetch_add(1, Ordering::Relaxed) {
            let id = ids[number].id();
            writer.run(EraseDataSubject { id, why: "theo yêu cầu".to_owned() }).unwrap();
        }
        ControlFlow::Continue(())
    });
    watched.compact().unwrap();
    store.close().unwrap();
    let bytes = std::fs::read(&path).unwrap();
    let is_there = |key: &Vec<u8>| bytes.windows(key.len()).any(|window| window == key);
    assert_eq!(wrapped.iter().map(is_there).collect::<Vec<_>>(), [false, false, false, true]);
}
