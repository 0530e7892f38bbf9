//! Restoring backups: whole, with keys, and to an earlier point in time.

use std::path::PathBuf;

use cchc::command::{EraseDataSubject, RevealPersonal};
use cchc::model::{
    Attachment, DataSubject, IndexQuery, LawReference, LegalDocument, OrganisationUnit, Personal, Record,
};
use cchc::query::Search;
use cchc::{Key, Keys, Options, RestoreOptions, Store, UpTo, restore};

use crate::common::{Place, assert_sound, code, open, problems, unit};

/// A store, its backup, and a free path.
struct Restoring {
    place: Place,
    store: Store,
}

impl Restoring {
    fn new() -> Self {
        let place = Place::new();
        let store = place.open();
        Self { place, store }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.place.folder.path().join(name)
    }

    fn backup(&self) -> PathBuf {
        let path = self.path("backup.cchc");
        self.store.backup(&path).unwrap();
        path
    }

    /// Restores up to a point and opens the result, which is sound.
    fn up_to(&self, name: &str, up_to: UpTo) -> Store {
        let options = RestoreOptions { up_to: Some(up_to), ..RestoreOptions::default() };
        let restored = restore(self.path("backup.cchc"), self.path(name), options).unwrap();
        let store = open(&self.path(name)).unwrap();
        assert_sound(&store);
        assert_eq!(store.head().unwrap().seq, restored.seq);
        store
    }

    /// What is in the folder.
    fn files(&self) -> usize {
        std::fs::read_dir(self.place.folder.path()).unwrap().count()
    }
}

#[test]
fn a_backup_is_restored_whole() {
    let all = Restoring::new();
    let stored = all.store.units().add(unit("A")).unwrap();
    let head = all.store.head().unwrap();
    let backup = all.backup();
    let restored = restore(&backup, all.path("b.cchc"), RestoreOptions::default()).unwrap();
    assert_eq!((restored.seq, restored.dropped, restored.readable), (1, 0, 0));
    let store = open(&all.path("b.cchc")).unwrap();
    assert_eq!(store.units().get(stored.id()).unwrap(), stored);
    assert!(store.verify_since(&head).unwrap().sound);
    store.units().add(unit("B")).unwrap();
}

#[test]
fn a_point_in_time_undoes_every_later_change() {
    let all = Restoring::new();
    let store = &all.store;
    let first = store.units().add(OrganisationUnit { symbol: Some("A".into()), ..unit("A") }).unwrap();
    let gone = store.units().add(unit("Mất")).unwrap();
    let document = |subject: &str| LegalDocument {
        document_type: "Quyết định".into(),
        subject: subject.into(),
        ..LegalDocument::default()
    };
    let law = store.legal_documents().add(document("đất đai")).unwrap();
    let kept = Attachment { name: "a".into(), media_type: "text/plain".into(), ..Attachment::default() };
    let kept = store.attach(kept, &mut "giữ".as_bytes()).unwrap();
    let head = store.head().unwrap();
    let expected = store.units().page(IndexQuery::default()).unwrap();
    // From here on everything is dropped.
    let second = store.units().update(OrganisationUnit { symbol: Some("B".into()), ..first.clone() }).unwrap();
    store.units().update(OrganisationUnit { symbol: None, ..second }).unwrap();
    store.units().remove(gone.id(), 1).unwrap();
    let late = store.units().add(unit("Muộn")).unwrap();
    store.units().update(OrganisationUnit { symbol: Some("M".into()), ..late.clone() }).unwrap();
    store.legal_documents().update(LegalDocument { subject: "nhà ở".into(), ..law.clone() }).unwrap();
    let extra = Attachment { name: "b".into(), media_type: "text/plain".into(), ..Attachment::default() };
    store.attach(extra, &mut "bỏ".as_bytes()).unwrap();
    all.backup();

    let at = head.at.unwrap();
    for (name, point) in [("at.cchc", UpTo::Instant(at)), ("change.cchc", UpTo::Change(head.seq))] {
        let restored = all.up_to(name, point);
        assert_eq!(restored.units().page(IndexQuery::default()).unwrap(), expected);
        assert_eq!(restored.units().history(first.id()).unwrap(), std::slice::from_ref(&first));
        assert!(restored.units().find(late.id()).unwrap().is_none());
        assert_eq!(restored.ask(Search::of("đất đai")).unwrap().hits.len(), 1);
        assert_eq!(restored.ask(Search::of("nhà ở")).unwrap().hits.len(), 0);
        assert_eq!(restored.read_attachment(kept.id(), 0, 100).unwrap(), "giữ".as_bytes());
        assert_eq!(restored.verify().unwrap().blobs, 1);
        assert!(restored.verify_since(&head).unwrap().sound);
        // Life goes on from there.
        restored.units().update(OrganisationUnit { symbol: Some("C".into()), ..first.clone() }).unwrap();
        restored.units().add(unit("Mới")).unwrap();
        assert_sound(&restored);
    }
    let empty = all.up_to("empty.cchc", UpTo::Change(0));
    assert_eq!(empty.verify().unwrap().versions, 0);
}

#[test]
fn points_that_are_none_and_taken_paths_are_refused() {
    let all = Restoring::new();
    all.store.units().add_many(vec![unit("A"), unit("B")]).unwrap();
    let backup = all.backup();
    let files = all.files();
    let point = |up_to| {
        let options = RestoreOptions { up_to: Some(up_to), ..RestoreOptions::default() };
        restore(&backup, all.path("b.cchc"), options)
    };
    assert_eq!(problems(point(UpTo::Change(3))), [("up_to".into(), "range".into())]);
    assert_eq!(problems(point(UpTo::Change(-1))), [("up_to".into(), "range".into())]);
    assert_eq!(problems(point(UpTo::Change(1))), [("up_to".into(), "within_commit".into())]);
    let whole = || RestoreOptions::default();
    assert_eq!(code(restore(&backup, &all.place.path, whole())), "storage_io");
    assert_eq!(code(restore(&all.place.path, all.path("b.cchc"), whole())), "locked");
    assert_eq!(code(restore(all.path("nothing"), all.path("b.cchc"), whole())), "storage_io");
    let ended = cchc::restore_with_progress(&backup, all.path("b.cchc"), whole(), |_| std::ops::ControlFlow::Break(()));
    assert_eq!(code(ended), "cancelled");
    let mut bytes = std::fs::read(&backup).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(0x5a);
    std::fs::write(all.path("damaged.cchc"), &bytes).unwrap();
    let damaged = restore(all.path("damaged.cchc"), all.path("b.cchc"), whole());
    assert!(damaged.is_ok() || code(damaged) == "corrupt");
    let _ = std::fs::remove_file(all.path("b.cchc"));
    std::fs::remove_file(all.path("damaged.cchc")).unwrap();
    assert_eq!(all.files(), files, "no draft is left");
}

#[test]
fn keys_come_with_their_export() {
    let place = Place::new();
    let keys = || Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    let options = || Options { keys: keys(), ..Options::default() };
    let store = Store::open_with(&place.path, options()).unwrap();
    let provision = Some("Điều 9".into());
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".into(), provision, amended_by: Vec::new() });
    let subject = DataSubject { name: Some(Personal::open("Nguyễn Văn An")), basis, ..DataSubject::default() };
    store.data_subjects().add(subject).unwrap();
    let (backup, restored) = (place.folder.path().join("backup"), place.folder.path().join("restored"));
    store.backup(&backup).unwrap();
    let export = RestoreOptions { keys_export: Some(store.export_keys().unwrap()), ..RestoreOptions::default() };
    assert_eq!(code(restore(&backup, &restored, export.clone())), "key_needed");
    let found = restore(&backup, &restored, RestoreOptions { keys: keys(), ..export }).unwrap();
    assert_eq!(found.readable, 1);
    assert_sound(&Store::open_with(&restored, options()).unwrap());
}

/// The mark of an erasure stays, though the erasure itself is among what is dropped.
#[test]
fn who_was_erased_stays_so_at_a_point_before_the_erasure() {
    let place = Place::new();
    let keys = || Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    let store = Store::open_with(&place.path, Options { keys: keys(), ..Options::default() }).unwrap();
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".into(), ..LawReference::default() });
    let subject = DataSubject { name: Some(Personal::open("Nguyễn Văn An")), basis, ..DataSubject::default() };
    let (kept, erased) =
        (store.data_subjects().add(subject.clone()).unwrap(), store.data_subjects().add(subject).unwrap());
    let before = store.head().unwrap().seq;
    let (early, early_keys) = (place.folder.path().join("early"), store.export_keys().unwrap());
    store.backup(&early).unwrap();
    store.run(EraseDataSubject { id: erased.id(), why: "theo yêu cầu".to_owned() }).unwrap();
    let (late, late_keys) = (place.folder.path().join("late"), store.export_keys().unwrap());
    store.backup(&late).unwrap();
    let reveal = |store: &Store, subject: &DataSubject| {
        let (kind, id, purpose) = ("data_subject".to_owned(), subject.header.id, "thử".to_owned());
        store.run(RevealPersonal { kind, id, purpose, rev: None, fields: Vec::new(), despite: None }).map(drop)
    };
    // A backup from after the erasure knows of it, whatever export comes with it; so does the export from after it.
    for (number, backup, export) in [(0, &late, &late_keys), (1, &late, &early_keys), (2, &early, &late_keys)] {
        let path = place.folder.path().join(format!("restored {number}"));
        let up_to = (backup == &late).then_some(UpTo::Change(before));
        let options = RestoreOptions { keys_export: Some(export.clone()), keys: keys(), up_to };
        let restored = restore(backup, &path, options).unwrap();
        assert_eq!((restored.seq, restored.readable), (before, 1), "{number}");
        let store = Store::open_with(&path, Options { keys: keys(), ..Options::default() }).unwrap();
        for _ in 0..2 {
            reveal(&store, &kept).unwrap();
            assert_eq!(code(reveal(&store, &erased)), "key_needed", "{number}");
            // Nor does an older export that is imported later.
            store.import_keys(&early_keys).unwrap();
        }
        assert_sound(&store);
    }
}

/// More changes than are undone at a time.
#[test]
fn thousands_of_changes_are_undone() {
    let all = Restoring::new();
    let units = all.store.units().add_many((0..1_500).map(|number| unit(&format!("{number}"))).collect()).unwrap();
    let head = all.store.head().unwrap();
    for round in 0..3 {
        let write = |batch: &mut cchc::Transaction| {
            for before in &units {
                let now: OrganisationUnit = batch.get(before.id())?;
                batch.update(OrganisationUnit { name: format!("{} {round}", before.name), ..now })?;
            }
            Ok(())
        };
        all.store.write("rounds", write).unwrap();
        all.store.units().add_many((0..500).map(|number| unit(&format!("mới {number}"))).collect()).unwrap();
    }
    all.backup();
    let restored = all.up_to("restored.cchc", UpTo::Change(head.seq));
    assert!(restored.verify_since(&head).unwrap().sound);
    assert_eq!(restored.units().count(IndexQuery::default()).unwrap(), 1_500);
    for unit in units.iter().step_by(100) {
        assert_eq!(restored.units().history(unit.id()).unwrap(), std::slice::from_ref(unit));
    }
}
