//! Personal data in exports of records: sealed, or opened for a purpose that is noted.

use cchc::command::{EraseDataSubject, RevealPersonal};
use cchc::model::{Access, Attachment, DataSubject, IndexQuery, LawReference, OrganisationUnit, Personal, Record};
use cchc::{Key, Keys, Options, RecordExportOptions, Store};
use serde_json::{Value, json};

use crate::common::{Place, assert_sound, code, options, problems, unit};

const NAME: &str = "Nguyễn Thị Bí Mật";

fn open(path: &std::path::Path, key: Option<u8>) -> Store {
    let keys = key.map(|byte| Keys::constant(Key::from_bytes(&[byte; 32]).unwrap()));
    Store::open_with(path, Options { keys, ..options() }).unwrap()
}

fn subject(name: &str) -> DataSubject {
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    DataSubject { name: Some(Personal::open(name)), basis, ..DataSubject::default() }
}

fn read(store: &Store, subject: &DataSubject) -> cchc::Result<String> {
    let (kind, id, purpose) = ("data_subject".to_owned(), subject.header.id, "thử".to_owned());
    let revealed = store.run(RevealPersonal { kind, id, purpose, rev: None, fields: Vec::new(), despite: None })?;
    Ok(revealed.values.into_iter().map(|value| value.text).collect())
}

fn revealing(purpose: &str) -> RecordExportOptions {
    RecordExportOptions { reveal: Some(purpose.to_owned()), ..RecordExportOptions::default() }
}

fn accesses(store: &Store) -> Vec<Access> {
    store.accesses().page(IndexQuery::default()).unwrap().items
}

fn text(folder: &std::path::Path) -> String {
    std::fs::read_to_string(folder.join("records.jsonl")).unwrap()
}

/// Two people, one of them erased.
fn two(place: &Place) -> (Store, DataSubject, DataSubject) {
    let store = open(&place.path, Some(1));
    let [kept, erased] = [NAME, "Trần Văn Đã Xóa"].map(|name| store.data_subjects().add(subject(name)).unwrap());
    store.run(EraseDataSubject { id: erased.id(), why: "theo yêu cầu".to_owned() }).unwrap();
    (store, kept, erased)
}

#[test]
fn sealed_values_open_once_their_keys_are_imported() {
    let place = Place::new();
    let (store, kept, erased) = two(&place);
    let ring = store.export_keys().unwrap();
    for revisions in [false, true] {
        let out = place.folder.path().join(format!("out-{revisions}"));
        store.export_records(&out, RecordExportOptions { revisions, ..RecordExportOptions::default() }).unwrap();
        assert!(!text(&out).contains("Bí Mật") && !text(&out).contains("Đã Xóa"));
        // No key is needed to take sealed values over.
        let copy = place.folder.path().join(format!("copy-{revisions}"));
        assert_eq!(open(&copy, None).import_records(&out).unwrap().sealed, 1);
        let copy = open(&copy, Some(1));
        assert_eq!(code(read(&copy, &kept)), "key_needed");
        assert_eq!(code(copy.data_subjects().update(subject_of(&copy, &kept))), "key_needed", "no second key is made");
        assert_eq!(copy.import_keys(&ring).unwrap().readable, 1);
        assert_eq!(read(&copy, &kept).unwrap(), NAME);
        assert_eq!(code(read(&copy, &erased)), "key_needed", "whoever was erased stays so");
        copy.data_subjects().update(subject_of(&copy, &kept)).unwrap();
        copy.data_subjects().add(subject("Lê Văn Mới")).unwrap();
        assert_sound(&copy);
    }
}

/// The person as stored, with a new telephone number.
fn subject_of(store: &Store, subject: &DataSubject) -> DataSubject {
    DataSubject { phone: Some(Personal::open("0900000000")), ..store.data_subjects().get(subject.id()).unwrap() }
}

#[test]
fn a_destroyed_key_stays_destroyed_where_an_older_ring_is_imported() {
    let place = Place::new();
    let store = open(&place.path, Some(1));
    let person = store.data_subjects().add(subject(NAME)).unwrap();
    let old = store.export_keys().unwrap();
    store.run(EraseDataSubject { id: person.id(), why: "theo yêu cầu".to_owned() }).unwrap();
    for revisions in [false, true] {
        let out = place.folder.path().join(format!("out-{revisions}"));
        store.export_records(&out, RecordExportOptions { revisions, ..RecordExportOptions::default() }).unwrap();
        let copy = open(&place.folder.path().join(format!("copy-{revisions}")), Some(1));
        copy.import_records(&out).unwrap();
        assert_eq!(copy.import_keys(&old).unwrap().refused, 1);
        assert_sound(&copy);
    }
}

#[test]
fn a_noted_purpose_opens_what_may_be_opened() {
    let place = Place::new();
    let (store, kept, erased) = two(&place);
    store.units().add(OrganisationUnit { ..unit("Sở") }).unwrap();
    let out = place.folder.path().join("out");
    let done = store.export_records(&out, revealing("chuyển hệ thống")).unwrap();
    assert_eq!((done.opened, done.withheld), (1, 0));
    let noted = accesses(&store);
    assert_eq!(noted.len(), 1);
    assert_eq!((noted[0].purpose.as_str(), noted[0].record), ("chuyển hệ thống", kept.header.id));
    assert_eq!((noted[0].fields.clone(), noted[0].rev), (vec!["name".to_owned()], 1));
    assert!(text(&out).contains(NAME) && !text(&out).contains("Đã Xóa"));
    assert!(text(&out).contains(&noted[0].header.id.to_string()), "the note is part of the export");

    let copy = place.folder.path().join("copy");
    assert_eq!(code(open(&copy, None).import_records(&out)), "key_needed", "they are sealed anew");
    let copy = open(&copy, Some(2));
    assert_eq!(copy.import_records(&out).unwrap().sealed, 0);
    assert_eq!(read(&copy, &kept).unwrap(), NAME);
    assert_eq!(code(read(&copy, &erased)), "key_needed");
    copy.close().unwrap();
    let bytes = std::fs::read(place.folder.path().join("copy")).unwrap();
    assert!(!bytes.windows(NAME.len()).any(|window| window == NAME.as_bytes()));
}

/// Calls by name.
fn call(store: &Store, name: &str, with: &Value) -> Value {
    let answer = store.call(name, &cchc::call::from_json(with).unwrap()).unwrap();
    cchc::call::to_json(&answer).unwrap()
}

/// A request about a data subject, fulfilled.
fn fulfilled(store: &Store, subject: &DataSubject, kind: &str) {
    let with = json!({"subject": subject.header.id, "kind": kind, "received_on": "2026-03-02", "details": CONSENT});
    let request = call(store, "data_requests.receive", &with);
    call(store, "data_requests.fulfil", &json!({"id": request["header"]["id"], "outcome": "đã làm"}));
}

const CONSENT: &str = "nhận bản tin";

#[test]
fn data_of_whoever_withdrew_consent_or_restricts_their_processing_stay_sealed() {
    let place = Place::new();
    let store = open(&place.path, Some(1));
    let free = store.data_subjects().add(subject("Lê Thị Mở")).unwrap();
    let [restricted, objecting] = ["restrict", "object"].map(|kind| {
        let subject = store.data_subjects().add(subject(NAME)).unwrap();
        fulfilled(&store, &subject, kind);
        subject
    });
    let draft = Attachment { name: "phiếu".into(), media_type: "text/plain".into(), ..Attachment::default() };
    let proof = store.attach(draft, &mut "ký".as_bytes()).unwrap();
    let consent =
        json!({"purpose": CONSENT, "method": "ký phiếu", "given_on": "2026-03-01", "evidence": proof.header.id});
    let consenting = json!({"name": NAME, "ground": "consent", "consents": [consent]});
    let withdrawn = store.data_subjects().add(serde_json::from_value(consenting).unwrap()).unwrap();
    fulfilled(&store, &withdrawn, "withdraw_consent");

    let out = place.folder.path().join("out");
    let done = store.export_records(&out, revealing("bàn giao")).unwrap();
    assert_eq!((done.opened, done.withheld), (1, 3));
    assert_eq!(accesses(&store).iter().map(|access| access.record).collect::<Vec<_>>(), [free.header.id]);
    assert!(text(&out).contains("Lê Thị Mở") && !text(&out).contains("Bí Mật"));

    let copy = open(&place.folder.path().join("copy"), Some(1));
    assert_eq!(copy.import_records(&out).unwrap().sealed, 3);
    copy.import_keys(&store.export_keys().unwrap()).unwrap();
    assert_eq!(read(&copy, &free).unwrap(), "Lê Thị Mở");
    // What blocked opening them there blocks it here.
    for (subject, code) in [
        (&restricted, "processing_restricted"),
        (&objecting, "processing_restricted"),
        (&withdrawn, "consent_withdrawn"),
    ] {
        assert_eq!(problems(read(&copy, subject))[0].1, code);
    }
    assert_sound(&copy);
}

#[test]
fn nothing_is_opened_without_purpose_or_key_or_with_revisions() {
    let place = Place::new();
    let (store, ..) = two(&place);
    let out = place.folder.path().join("out");
    assert_eq!(problems(store.export_records(&out, revealing(" "))), [("reveal".into(), "required".into())]);
    let both = RecordExportOptions { revisions: true, ..revealing("thử") };
    assert_eq!(problems(store.export_records(&out, both)), [("reveal".into(), "not_with_revisions".into())]);
    store.close().unwrap();
    let store = open(&place.path, None);
    assert_eq!(code(store.export_records(&out, revealing("thử"))), "key_needed");
    assert!(!out.exists());
    assert_eq!(accesses(&store), []);
}

#[test]
fn a_path_that_is_taken_opens_nothing() {
    let place = Place::new();
    let (store, ..) = two(&place);
    assert_eq!(code(store.export_records(&place.path, revealing("thử"))), "storage_io");
    assert_eq!(accesses(&store), []);
}
