//! Lists of changes that no public call makes yet.

use super::disk::Disk;
use super::workload::{self, assert_sound};
use crate::error::CchcError;
use crate::model::{Attachment, IndexQuery, Person, Record, StaffCategory};
use crate::reason::Reason;
use crate::store::Write;

fn person(name: &str, code: &str) -> Person {
    Person {
        header: crate::model::Header::default(),
        name: name.into(),
        code: Some(code.into()),
        category: StaffCategory::Worker,
        unit: None,
        position: None,
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    }
}

#[test]
fn two_records_of_a_list_may_swap_their_unique_keys() {
    let store = workload::open(&Disk::default()).unwrap();
    let added = store.people().add_many(vec![person("An", "1"), person("Bình", "2"), person("Chi", "3")]).unwrap();
    let code = |person: &Person, code: &str| Write::Update(Person { code: Some(code.into()), ..person.clone() });
    // A ring of three, and a key freed by a removal in the same list.
    let ring = vec![code(&added[0], "2"), code(&added[1], "3"), code(&added[2], "1")];
    let turned = store.write("thu", |batch| batch.apply(ring, true)).unwrap();
    assert_sound(&store, "turned");
    let found = store.people().page(IndexQuery::default().with("code", "2")).unwrap().items;
    assert_eq!(found[0].name, "An");
    let freed = vec![Write::Remove { id: turned[0].header.id, rev: 2 }, code(&turned[1], "2")];
    store.write("thu", |batch| batch.apply(freed, true)).unwrap();
    assert_sound(&store, "freed");
    let taken = vec![code(&turned[2], "2")];
    match store.write("thu", |batch| batch.apply(taken, true)) {
        Err(CchcError::Duplicate { existing, .. }) => assert_eq!(existing, turned[1].header.id),
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_record_stands_once_in_a_list() {
    let store = workload::open(&Disk::default()).unwrap();
    let stored = store.people().add(person("An", "1")).unwrap();
    let twice = vec![Write::Update(stored.clone()), Write::Remove { id: stored.header.id, rev: 1 }];
    let refused = store.write("thu", |batch| batch.apply(twice, true));
    assert_eq!(refused.unwrap_err().code(), "duplicate");
}

#[test]
fn what_was_written_as_a_whole_is_undone_as_a_whole() {
    let store = workload::open(&Disk::default()).unwrap();
    let kept = store.people().add(person("An", "1")).unwrap();
    let mut batch = store.batch("thu").unwrap();
    let failed: crate::Result<()> = batch.savepoint(|batch| {
        batch.update(Person { code: Some("9".into()), ..kept.clone() })?;
        batch.add(person("Bình", "1"))?;
        let inner: crate::Result<()> = batch.savepoint(|batch| {
            batch.add(person("Chi", "7"))?;
            Err(CchcError::Closed { reason: Reason::BatchEnded })
        });
        assert!(inner.is_err());
        assert_eq!(batch.page::<Person>(IndexQuery::by("code")).unwrap().items.len(), 2);
        batch.remove::<Person>(crate::model::PersonId(kept.header.id), 2)?;
        Err(CchcError::Closed { reason: Reason::BatchEnded })
    });
    assert!(failed.is_err());
    assert_eq!(batch.page::<Person>(IndexQuery::default()).unwrap().items, std::slice::from_ref(&kept));
    batch.add(person("Dung", "9")).unwrap();
    batch.commit().unwrap();
    assert_sound(&store, "undone");
    assert_eq!(store.changes(0, 10).unwrap().len(), 2);
}

#[test]
fn attachments_are_undone_with_what_they_were_written_with() {
    let store = workload::open(&Disk::default()).unwrap();
    let draft = |name: &str| Attachment { name: name.into(), media_type: "text/plain".into(), ..Attachment::default() };
    let mut batch = store.batch("thu").unwrap();
    let failed: crate::Result<()> = batch.savepoint(|batch| {
        batch.attach(draft("a.txt"), &mut b"Undone".as_slice())?;
        batch.savepoint(|batch| batch.attach(draft("b.txt"), &mut b"Undone too".as_slice()))?;
        Err(CchcError::Closed { reason: Reason::BatchEnded })
    });
    assert!(failed.is_err());
    let kept = batch.savepoint(|batch| batch.attach(draft("c.txt"), &mut b"Kept".as_slice())).unwrap();
    let again = batch.attach(draft("d.txt"), &mut b"Undone".as_slice()).unwrap();
    batch.commit().unwrap();
    assert_sound(&store, "undone");
    assert_eq!(store.read_attachment(kept.id(), 0, 10).unwrap(), b"Kept");
    assert_eq!(store.read_attachment(again.id(), 0, 10).unwrap(), b"Undone");
}
