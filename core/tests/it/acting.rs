//! Many people who use one store.

use std::collections::BTreeMap;

use cchc::model::{IndexQuery, OrganisationUnit, Record};
use cchc::{CchcError, Options, Store};

use crate::common::unit;

#[test]
fn each_write_is_that_of_whoever_acts() {
    let store = Store::in_memory_with(Options { actor: "máy chủ".into(), ..Options::default() }).unwrap();
    std::thread::scope(|scope| {
        for officer in 0..6 {
            let store = &store;
            scope.spawn(move || {
                let name = format!("cán bộ {officer}");
                let handle = store.acting_as(&name).unwrap();
                assert_eq!(handle.actor(), name);
                for number in 0..10 {
                    let added = handle.units().add(unit(&format!("{name} {number}"))).unwrap();
                    assert_eq!(added.header.actor, name);
                }
                let mut batch = handle.batch("thu").unwrap();
                batch.add(unit(&format!("{name} batch"))).unwrap();
                batch.commit().unwrap();
            });
        }
    });
    store.units().add(unit("của máy chủ")).unwrap();
    let mut counted = BTreeMap::<String, usize>::new();
    for change in store.changes(0, 1000).unwrap() {
        *counted.entry(change.actor).or_default() += 1;
    }
    let expected = (0..6).map(|officer| (format!("cán bộ {officer}"), 11)).chain([("máy chủ".to_owned(), 1)]);
    assert_eq!(counted, expected.collect());
}

#[test]
fn whoever_acts_stays_with_other_handles_of_it() {
    let store = Store::in_memory().unwrap();
    let handle = store.acting_as("e\u{301}").unwrap();
    let added = handle.with_progress(|_| std::ops::ControlFlow::Continue(())).units().add(unit("A")).unwrap();
    assert_eq!(added.header.actor, "\u{e9}");
    assert_eq!(handle.clone().actor(), "\u{e9}");
    assert_eq!(store.actor(), "");
    assert!(matches!(store.acting_as(&"a".repeat(1025)), Err(CchcError::Invalid { .. })));
}

#[test]
fn reads_within_one_call_see_one_state() {
    let store = Store::in_memory().unwrap();
    let first = store.units().add(unit("0")).unwrap();
    let seen = store.read(|view| {
        let before: OrganisationUnit = view.get(first.id())?;
        store.units().update(OrganisationUnit { name: "1".into(), ..before.clone() })?;
        store.units().add(unit("2"))?;
        let count = view.count::<OrganisationUnit>(&IndexQuery::default())?;
        Ok((view.get::<OrganisationUnit>(first.id())? == before, count))
    });
    assert_eq!(seen.unwrap(), (true, 1));
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 2);
}
