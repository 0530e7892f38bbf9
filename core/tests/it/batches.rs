//! Batches: all writes of one are committed or none, and one batch is open at a time.

use cchc::command::{Command, IssuePlan, TakeNumber};
use cchc::model::{Attachment, IndexQuery, Plan, Record, Register};

use crate::common::{Place, assert_sound, code, plan, problems, unit};

fn take() -> TakeNumber {
    TakeNumber { name: "KH-SXD".into(), year: 2021, unit: None }
}

#[test]
fn a_refused_operation_leaves_the_batch_as_it_was() {
    let place = Place::new();
    let store = place.open();
    let stored = store.plans().add(plan()).unwrap();
    let mut batch = store.batch("thu").unwrap();
    take().run(&mut batch).unwrap();
    let issue = |name: Option<&str>| IssuePlan {
        id: stored.id(),
        issued_on: jiff::civil::date(2021, 1, 20),
        number: name.map(str::to_owned),
        signed_by: None,
    };
    // The plan is made impossible to store, after its number was taken.
    let issued = issue(None);
    let too_early = IssuePlan { issued_on: jiff::civil::date(900, 1, 1), ..issued };
    assert!(!problems(too_early.run(&mut batch)).is_empty());
    assert!(!problems(issue(Some(" ")).run(&mut batch)).is_empty());
    assert_eq!(batch.page::<Register>(IndexQuery::default()).unwrap().items.len(), 1);
    assert_eq!(issue(None).run(&mut batch).unwrap().number.as_deref(), Some("02"));
    batch.commit().unwrap();
    assert_sound(&store);
}

#[test]
fn a_failed_write_leaves_the_batch_usable() {
    let place = Place::new();
    let store = place.open();
    let mut batch = store.batch("thu").unwrap();
    let added = batch.add(unit("A")).unwrap();
    assert_eq!(code(batch.add(unit(""))), "invalid");
    assert_eq!(code(batch.remove::<cchc::model::OrganisationUnit>(added.id(), 9)), "conflict");
    assert_eq!(code(batch.add_many(vec![unit("B"), unit("")])), "invalid");
    batch.add(unit("C")).unwrap();
    batch.commit().unwrap();
    let names: Vec<_> = store.units().iter(IndexQuery::by("name")).map(|unit| unit.unwrap().name).collect();
    assert_eq!(names, ["A", "C"]);
    assert_sound(&store);
}

#[test]
fn a_reader_that_fails_leaves_nothing_and_the_batch_usable() {
    struct Failing(usize);
    impl std::io::Read for Failing {
        fn read(&mut self, out: &mut [u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(std::io::Error::other("the stick was pulled out"));
            }
            let length = self.0.min(out.len());
            out[..length].fill(7);
            self.0 -= length;
            Ok(length)
        }
    }
    let place = Place::new();
    let store = place.open();
    let draft = || Attachment { name: "a".into(), media_type: "text/plain".into(), ..Attachment::default() };
    let mut batch = store.batch("thu").unwrap();
    assert_eq!(problems(batch.attach(draft(), &mut Failing(600_000))), [("content".into(), "unreadable".into())]);
    let nameless = Attachment { name: String::new(), ..draft() };
    assert_eq!(problems(batch.attach(nameless, &mut "abc".as_bytes())), [("name".into(), "required".into())]);
    batch.attach(draft(), &mut "xyz".as_bytes()).unwrap();
    batch.commit().unwrap();
    let found = store.verify().unwrap();
    assert!(found.sound, "{:?}", found.defects);
    assert_eq!(found.blobs, 1);
}

#[test]
fn an_abandoned_batch_leaves_no_gap_in_a_register() {
    let place = Place::new();
    let store = place.open();
    for number in 1..=3 {
        let mut batch = store.batch("thu").unwrap();
        take().run(&mut batch).unwrap();
        take().run(&mut batch).unwrap();
        drop(batch);
        let taken = store.write("registers.take", |batch| take().run(batch)).unwrap();
        assert_eq!(taken.number, number);
    }
}

#[test]
fn a_batch_reads_what_it_wrote() {
    let place = Place::new();
    let store = place.open();
    let mut batch = store.batch("thu").unwrap();
    let stored = batch.add(plan()).unwrap();
    assert_eq!(batch.view().count::<Plan>(IndexQuery::default()).unwrap(), 1);
    assert_eq!(batch.get::<Plan>(stored.id()).unwrap(), stored);
    assert_eq!(store.plans().count(IndexQuery::default()).unwrap(), 0);
    assert!(store.plans().find(stored.id()).unwrap().is_none());
    drop(batch);
    assert_sound(&store);
}

#[test]
fn all_writes_of_a_batch_share_a_stamp_and_later_ones_come_later() {
    let place = Place::new();
    let store = place.open();
    let mut batch = store.batch("thu").unwrap();
    let (first, second) = (batch.add(unit("A")).unwrap(), batch.add(unit("B")).unwrap());
    batch.commit().unwrap();
    assert_eq!(first.header.updated, second.header.updated);
    let third = store.units().add(unit("C")).unwrap();
    assert!(third.header.updated > second.header.updated);
}
