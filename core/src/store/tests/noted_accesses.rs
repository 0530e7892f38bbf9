//! Accesses to personal data are noted, whatever becomes of the call that made them.

use std::ops::ControlFlow;
use std::thread;
use std::time::Duration;

use crate::error::CchcError;
use crate::model::{Access, DataSubject, Header, IndexQuery, LawReference, Personal, Record, RecordId, RecordType};
use crate::store::{Key, Keys, Options, Progress, Store};

fn access(subject: &DataSubject) -> Access {
    Access {
        header: Header::default(),
        subject: subject.id(),
        kind: DataSubject::NAME.to_owned(),
        record: subject.id().uuid(),
        rev: 1,
        fields: vec!["name".to_owned()],
        purpose: "thử".to_owned(),
        despite: None,
    }
}

fn store_with_a_subject() -> (Store, DataSubject) {
    let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    let store = Store::in_memory_with(Options { keys, ..Options::default() }).unwrap();
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    let subject = DataSubject { name: Some(Personal::open("Nguyễn Thị Mật")), basis, ..DataSubject::default() };
    let subject = store.data_subjects().add(subject).unwrap();
    (store, subject)
}

/// Opens personal data in a call that is ended at its last question.
fn open_and_end(store: &Store, subject: &DataSubject) {
    let ended = store.with_progress(|progress: Progress| match progress.committing {
        true => ControlFlow::Break(()),
        false => ControlFlow::Continue(()),
    });
    let opened = ended.write("open", |txn| txn.note_access(access(subject)));
    assert!(matches!(opened, Err(CchcError::Cancelled)), "{opened:?}");
}

#[test]
fn an_access_is_noted_though_its_call_is_ended_before_it_commits() {
    let (store, subject) = store_with_a_subject();
    open_and_end(&store, &subject);
    assert_eq!(store.accesses().count(IndexQuery::default()).unwrap(), 1);
}

#[test]
fn an_access_is_noted_though_its_call_is_ended_in_a_group() {
    let (store, subject) = store_with_a_subject();
    let line = store.batch("line").unwrap();
    thread::scope(|scope| {
        let first = scope.spawn(|| store.write("first", |_| Ok(())));
        while store.inner.engine.writers_in_line() < 1 {
            thread::sleep(Duration::from_millis(1));
        }
        let ended = scope.spawn(|| open_and_end(&store, &subject));
        while store.inner.engine.writers_in_line() < 2 {
            thread::sleep(Duration::from_millis(1));
        }
        drop(line);
        first.join().unwrap().unwrap();
        ended.join().unwrap();
    });
    assert_eq!(store.accesses().count(IndexQuery::default()).unwrap(), 1);
}
