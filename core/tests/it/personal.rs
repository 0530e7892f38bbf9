//! Personal data in the file: never in plain text, unreadable after erasure, and unreadable in backups afterwards.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use cchc::command::{Command, EraseDataSubject, ReceiveFeedback, RevealPersonal, SubmissionKind, TakeAssessment};
use cchc::model::{
    AssessmentId, Attempt, AttemptTaken, Contact, DataSubject, FeedbackChannel, ItemPoints, KeyImport, LawReference,
    PersonId, Personal, Record, Revealed, RevealedValue,
};
use cchc::{CchcError, Key, Keys, Options, Store};

use crate::common::{Place, assert_sound, code, options};

const NAME: &str = "Nguyễn Thị Bí Mật";

fn key(byte: u8) -> Key {
    Key::from_bytes(&[byte; 32]).unwrap()
}

fn open(place: &Place, byte: u8) -> Store {
    let keys = Some(Keys::constant(key(byte)));
    Store::open_with(&place.path, Options { keys, ..options() }).unwrap()
}

fn subject() -> DataSubject {
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    DataSubject { name: Some(Personal::open(NAME)), basis, ..DataSubject::default() }
}

fn reveal(store: &Store, subject: &DataSubject) -> cchc::Result<String> {
    let (kind, id, purpose) = ("data_subject".to_owned(), subject.header.id, "thử".to_owned());
    let revealed = store.run(RevealPersonal { kind, id, purpose, rev: Some(1), fields: Vec::new(), despite: None })?;
    Ok(revealed.values.into_iter().map(|value| value.text).collect())
}

/// How many became readable, were refused, were destroyed.
fn imported(store: &Store, ring: &[u8]) -> (u32, u32, u32) {
    let KeyImport { readable, refused, destroyed } = store.import_keys(ring).unwrap();
    (readable, refused, destroyed)
}

fn holds(path: &std::path::Path, text: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn nothing_personal_lies_in_the_file_in_clear() {
    let place = Place::new();
    let store = open(&place, 1);
    let added = store.data_subjects().add(subject()).unwrap();
    assert_eq!(reveal(&store, &added).unwrap(), NAME);
    store.close().unwrap();
    assert!(!holds(&place.path, NAME));
    assert!(holds(&place.path, "20/2008/NĐ-CP"), "other text is there");
}

#[test]
fn a_backup_is_whole_and_holds_no_keys() {
    let place = Place::new();
    let store = open(&place, 1);
    let (kept, erased) = (store.data_subjects().add(subject()).unwrap(), store.data_subjects().add(subject()).unwrap());
    let copy = Place::new();
    store.backup(&copy.path).unwrap();
    assert_eq!(code(store.backup(&copy.path)), "storage_io", "it never takes another file's place");
    let old_ring = store.export_keys().unwrap();
    store.run(EraseDataSubject { id: erased.id(), why: "theo yêu cầu".to_owned() }).unwrap();
    let ring = store.export_keys().unwrap();

    let restored = open(&copy, 1);
    assert_eq!(restored.data_subjects().get(kept.id()).unwrap(), kept);
    assert_eq!(restored.changes(0, 100).unwrap(), store.changes(0, 2).unwrap());
    assert_eq!(code(reveal(&restored, &kept)), "key_needed");
    assert_eq!(imported(&restored, &ring), (1, 0, 1));
    assert_eq!(reveal(&restored, &kept).unwrap(), NAME);
    assert_eq!(code(reveal(&restored, &erased)), "key_needed", "whoever was erased is erased from every backup");
    assert_eq!(imported(&restored, &old_ring), (0, 1, 0), "a destroyed key does not come back");
    assert_eq!(code(reveal(&restored, &erased)), "key_needed");
    assert_sound(&restored);
}

#[test]
fn a_key_ring_from_before_an_erasure_brings_nothing_back() {
    let place = Place::new();
    let store = open(&place, 1);
    let (kept, erased) = (store.data_subjects().add(subject()).unwrap(), store.data_subjects().add(subject()).unwrap());
    let old_ring = store.export_keys().unwrap();
    store.run(EraseDataSubject { id: erased.id(), why: "theo yêu cầu".to_owned() }).unwrap();
    let copy = Place::new();
    store.backup(&copy.path).unwrap();

    let restored = open(&copy, 1);
    assert_eq!(code(restored.export_keys()), "key_needed", "a backup without keys has none to export");
    assert_eq!(imported(&restored, &old_ring), (1, 1, 0));
    assert_eq!(reveal(&restored, &kept).unwrap(), NAME);
    assert_eq!(code(reveal(&restored, &erased)), "key_needed");
    assert_sound(&restored);
    let carried = restored.export_keys().unwrap();
    assert_eq!(imported(&store, &carried), (0, 0, 0));
    assert_sound(&store);
}

#[test]
fn a_backup_from_before_another_host_key_takes_its_export() {
    let place = Place::new();
    let store = open(&place, 1);
    let kept = store.data_subjects().add(subject()).unwrap();
    let copy = Place::new();
    store.backup(&copy.path).unwrap();
    let old_ring = store.export_keys().unwrap();
    store.rekey(Keys::constant(key(2))).unwrap();
    let ring = store.export_keys().unwrap();

    let restored = open(&copy, 2);
    assert_eq!(code(restored.import_keys(&old_ring)), "key_needed");
    assert_eq!(imported(&restored, &ring), (1, 0, 0));
    assert_eq!(reveal(&restored, &kept).unwrap(), NAME);
    let phone = DataSubject { phone: Some(Personal::open("0900 000 000")), ..kept };
    restored.data_subjects().update(phone).unwrap();
    assert_sound(&restored);
}

#[test]
fn an_altered_export_is_refused_whole() {
    let place = Place::new();
    let store = open(&place, 1);
    let kept = store.data_subjects().add(subject()).unwrap();
    let copy = Place::new();
    store.backup(&copy.path).unwrap();
    let ring = store.export_keys().unwrap();
    let mut altered = ring.clone();
    *altered.last_mut().unwrap() ^= 1;
    let restored = open(&copy, 1);
    assert_eq!(code(restored.import_keys(&altered)), "invalid");
    assert_eq!(imported(&restored, &ring), (1, 0, 0));
    assert_eq!(reveal(&restored, &kept).unwrap(), NAME);
}

/// Only the key's own bytes are sealed: who was erased, and whose keys there are, must not be changed either.
#[test]
fn an_export_is_imported_as_it_was_written_or_not_at_all() {
    let place = Place::new();
    let store = open(&place, 1);
    let [kept, _] = [(); 2].map(|()| store.data_subjects().add(subject()).unwrap());
    let copy = Place::new();
    store.backup(&copy.path).unwrap();
    let without_key = {
        store.close().unwrap();
        Store::open_with(&place.path, options()).unwrap().export_keys().unwrap()
    };
    let authenticated = open(&place, 1).export_keys().unwrap();
    assert_ne!(authenticated, without_key);
    for ring in [authenticated, without_key] {
        let restored = open(&copy, 1);
        for position in 0..ring.len() {
            let mut damaged = ring.clone();
            damaged[position] ^= 0x10;
            let refused = code(restored.import_keys(&damaged));
            assert!(["invalid", "key_needed"].contains(&refused), "{position}: {refused}");
            assert!(restored.import_keys(&ring[..position]).is_err(), "{position}");
        }
        assert_eq!(code(reveal(&restored, &kept)), "key_needed", "nothing was imported");
        restored.close().unwrap();
    }
    assert_eq!(code(open(&place, 2).export_keys()), "key_needed", "another host key is no key of these");
}

#[test]
fn a_backup_seals_nothing_anew_that_its_keys_have_still_to_open() {
    let place = Place::new();
    let store = open(&place, 1);
    let kept = store.data_subjects().add(subject()).unwrap();
    let copy = Place::new();
    store.backup(&copy.path).unwrap();
    let ring = store.export_keys().unwrap();

    let restored = open(&copy, 1);
    let changed = DataSubject { phone: Some(Personal::open("0900 000 000")), ..kept.clone() };
    assert_eq!(code(restored.data_subjects().update(changed.clone())), "key_needed");
    let newcomer = restored.data_subjects().add(subject()).unwrap();
    assert_eq!(imported(&restored, &ring), (1, 0, 0));
    restored.data_subjects().update(changed).unwrap();
    assert_eq!((reveal(&restored, &kept).unwrap(), reveal(&restored, &newcomer).unwrap()), (NAME.into(), NAME.into()));
    restored.close().unwrap();

    let stranger = open(&copy, 9);
    assert_eq!(code(stranger.data_subjects().add(subject())), "key_needed", "a backup keeps its lock");
}

#[test]
fn a_name_opened_in_a_batch_would_leave_no_note() {
    let place = Place::new();
    let store = open(&place, 1);
    let added = store.data_subjects().add(subject()).unwrap();
    let (kind, id, purpose) = ("data_subject".to_owned(), added.header.id, "thử".to_owned());
    let asked = RevealPersonal { kind, id, purpose, rev: None, fields: Vec::new(), despite: None };
    let refused = store.write("thử", |batch| asked.run(batch));
    assert_eq!(crate::common::problems(refused), [(String::new(), "not_in_batch".to_owned())]);
}

#[test]
fn debug_output_shows_that_there_are_personal_data_and_not_what_they_are() {
    let contact = Contact { name: Some(NAME.to_owned()), phone: Some("0900 000 000".to_owned()), ..Contact::default() };
    let kind = SubmissionKind::Report;
    let received =
        ReceiveFeedback { contact: Some(contact), ..ReceiveFeedback::of(kind, FeedbackChannel::Post, "…") };
    let subject = DataSubject { address: Some(Personal::open(NAME)), ..subject() };
    let value = RevealedValue { path: "name".to_owned(), text: NAME.to_owned() };
    let revealed =
        Revealed { kind: "data_subject".to_owned(), id: Default::default(), values: vec![value], access: None };
    let points = ItemPoints { item: 1, points: 4711 };
    let attempt: Attempt = serde_json::from_value(serde_json::json!({
        "assessment": AssessmentId::default(), "person": PersonId::default(), "number": 1, "taken_on": "2021-03-05",
        "passed": true, "score": NAME,
    }))
    .unwrap();
    let taken = AttemptTaken { attempt, score: 4711, points: 5 };
    let take: TakeAssessment = serde_json::from_value(serde_json::json!({
        "assessment": AssessmentId::default(), "person": PersonId::default(), "answers": [[4711]],
    }))
    .unwrap();
    let shown = format!("{received:?} {subject:?} {revealed:?} {points:?} {taken:?} {take:?}");
    for hidden in [NAME, "0900 000 000", "4711"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    assert_eq!(format!("{:?}", received.contact.unwrap()).matches("Some(…)").count(), 2);
}

#[test]
fn keys_of_another_store_are_refused() {
    let (place, other) = (Place::new(), Place::new());
    let (store, stranger) = (open(&place, 1), open(&other, 1));
    store.data_subjects().add(subject()).unwrap();
    let ring = store.export_keys().unwrap();
    assert_eq!(code(stranger.import_keys(&ring)), "invalid");
    assert_eq!(code(stranger.import_keys(b"nothing")), "invalid");
}

#[test]
fn another_key_takes_over() {
    let place = Place::new();
    let store = open(&place, 1);
    let added = store.data_subjects().add(subject()).unwrap();
    let before = place.folder.path().join("before.cchc");
    store.close().unwrap();
    std::fs::copy(&place.path, &before).unwrap();

    let store = open(&place, 1);
    store.rekey(Keys::constant(key(2))).unwrap();
    assert_eq!(reveal(&store, &added).unwrap(), NAME);
    assert_sound(&store);
    store.close().unwrap();
    let with_old = open(&place, 1);
    assert!(matches!(reveal(&with_old, &added), Err(CchcError::KeyNeeded { .. })));
    with_old.close().unwrap();
    let copy = Store::open_with(&before, Options { keys: Some(Keys::constant(key(2))), ..options() }).unwrap();
    assert_eq!(code(reveal(&copy, &added)), "key_needed", "an old copy needs the old key");
}

#[test]
fn the_host_is_asked_only_when_something_is_sealed_or_opened() {
    let place = Place::new();
    let asked = Arc::new(AtomicU32::new(0));
    let counter = Arc::clone(&asked);
    let keys = Keys::new(move || {
        counter.fetch_add(1, Ordering::SeqCst);
        Ok(key(1))
    });
    let store = Store::open_with(&place.path, Options { keys: Some(keys), ..options() }).unwrap();
    store.units().add(crate::common::unit("Văn phòng Sở")).unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    let added = store.data_subjects().add(subject()).unwrap();
    store.data_subjects().get(added.id()).unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 1);
}

#[test]
fn an_update_that_erases_destroys_the_key_as_well() {
    let place = Place::new();
    let store = open(&place, 1);
    let added = store.data_subjects().add(subject()).unwrap();
    let erased =
        cchc::model::Erasure { on: "2026-03-02".parse().unwrap(), by: "thu".to_owned(), why: "thử".to_owned() };
    store.data_subjects().update(DataSubject { name: None, erased: Some(erased), ..added.clone() }).unwrap();
    assert_eq!(code(reveal(&store, &added)), "key_needed");
    let removed = store.data_subjects().add(subject()).unwrap();
    store.data_subjects().remove(removed.id(), 1).unwrap();
    assert_eq!(code(reveal(&store, &removed)), "key_needed");
    assert_sound(&store);
}
