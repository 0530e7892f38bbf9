//! What can go wrong in one call of a group, and must not reach the others.

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Wake, Waker};
use std::thread;
use std::time::Duration;

use uuid::Uuid;

use super::disk::{Disk, Fault};
use super::grouping::{Line, file, names, operations, unit};
use super::workload::{self, assert_sound};
use crate::error::{CchcError, Result};
use crate::model::{Header, IndexQuery, OrganisationUnit, Record, RecordType, UnitId};
use crate::records::tables::{RECORDS, record_key};
use crate::storage::Changes;
use crate::store::{Options, Store};

fn codes<T>(results: &[Result<T>]) -> Vec<&'static str> {
    results.iter().map(|result| result.as_ref().map_or_else(CchcError::code, |_| "ok")).collect()
}

fn unit_with_id(name: &str) -> OrganisationUnit {
    OrganisationUnit {
        header: Header::with_id(Uuid::from_u128(0x0189_0000_0000_7000_8000_0000_0000_0001)),
        ..unit(name)
    }
}

#[test]
fn a_callback_that_panics_while_its_call_waits_keeps_nobody_out() {
    let options = Options { write_timeout: Duration::from_secs(2), ..Options::default() };
    let store = &Store::in_memory_with(options).unwrap();
    let held = store.batch("line").unwrap();
    let panicking = store.with_progress(|_| panic!("on purpose"));
    let ended = thread::scope(|scope| scope.spawn(|| panicking.units().add(unit("never"))).join().is_err());
    assert!(ended);
    drop(held);
    store.units().add(unit("after")).unwrap();
}

#[test]
fn a_callback_that_panics_at_its_turn_keeps_what_others_have_written() {
    let store = &workload::open(&Disk::default()).unwrap();
    let is_turn = &Arc::new(AtomicBool::new(false));
    let kept = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        line.add(|| {
            let first = store.write("first", |txn| {
                is_turn.store(true, Ordering::Release);
                txn.add(unit("first"))
            });
            first.is_ok()
        });
        let is_turn = Arc::clone(is_turn);
        line.add(move || {
            let panicking = store.with_progress(move |_| match is_turn.load(Ordering::Acquire) {
                true => panic!("on purpose"),
                false => ControlFlow::Continue(()),
            });
            catch_unwind(AssertUnwindSafe(|| panicking.units().add(unit("never")))).is_ok()
        });
        line.add(|| store.units().add(unit("last")).is_ok());
        line.move_on()
    });
    assert_eq!(kept, [true, false, true]);
    assert_eq!(names(store), ["first", "last"].map(str::to_owned).into());
    assert_sound(store, "a callback panicked");
}

#[test]
fn nobody_joins_after_damage_was_met() {
    let store = &workload::open(&Disk::default()).unwrap();
    let spoilt: UnitId = store.units().add(unit("spoilt")).unwrap().id();
    let batch = store.batch("spoil").unwrap();
    let key = record_key(OrganisationUnit::NUMBER, 1);
    let bytes = batch.source().get(RECORDS, &key).unwrap().unwrap();
    batch.raw().apply(RECORDS, &Changes::of(&key, Some(&bytes[..bytes.len() - 3]))).unwrap();
    batch.commit().unwrap();
    let results: Vec<Result<()>> = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        line.add(|| store.units().add(unit("before")).map(drop));
        line.add(move || store.units().update_with(spoilt, |_| Ok(())).map(drop));
        line.add(|| store.units().add(unit("behind")).map(drop));
        line.move_on()
    });
    assert_eq!(codes(&results), ["ok", "corrupt", "corrupt"]);
    assert_eq!(operations(store).len(), 2);
}

/// A refusal may rest on the writes of others in the group. Where these are not kept, it is not told.
#[test]
fn a_refusal_by_what_was_not_kept_is_not_told() {
    let mut refused = 0;
    for call in 1..200 {
        let disk = Disk::default();
        let store = &workload::open(&disk).unwrap();
        store.units().add(unit("before")).unwrap();
        let results: Vec<Result<()>> = thread::scope(|scope| {
            let mut line = Line::form(store, scope);
            line.add(|| store.units().add(unit_with_id("first")).map(drop));
            line.add(|| store.units().add(unit_with_id("again")).map(drop));
            line.add(|| store.units().add(unit("last")).map(drop));
            disk.fail(Fault::Once(call));
            line.move_on()
        });
        let failed = disk.failed() > 0;
        disk.heal();
        if matches!(results[1], Err(CchcError::Duplicate { .. })) {
            assert!(names(store).contains("first"), "call {call}: {results:?}");
            refused += 1;
        }
        if !failed {
            assert_eq!(codes(&results), ["ok", "duplicate", "ok"]);
            assert!(call > 5 && refused > 0);
            return;
        }
    }
    panic!("a commit makes more calls than were tried");
}

#[test]
fn whoever_is_told_that_the_disk_failed_can_read_at_once() {
    for call in 1..200 {
        let disk = Disk::default();
        let store = &workload::open(&disk).unwrap();
        store.units().add(unit("before")).unwrap();
        let read: Vec<(bool, Result<u64>)> = thread::scope(|scope| {
            let mut line = Line::form(store, scope);
            for number in 0..4 {
                line.add(move || {
                    let added = store.units().add(unit(&format!("{number}"))).is_ok();
                    (added, store.units().count(IndexQuery::default()))
                });
            }
            disk.fail(Fault::Once(call));
            line.move_on()
        });
        // Only one call fails: once a write was told, it is over.
        for (added, read) in &read {
            assert!(*added || read.is_ok(), "call {call}: {read:?}");
        }
        if disk.failed() == 0 {
            return;
        }
    }
    panic!("a commit makes more calls than were tried");
}

/// Gives some bytes, then panics.
struct Panicking(usize);

impl Read for Panicking {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        assert!(self.0 > 0, "on purpose");
        let length = out.len().min(self.0);
        self.0 -= length;
        Ok(length)
    }
}

#[test]
fn contents_whose_reader_panics_leave_nothing() {
    let store = &workload::open(&Disk::default()).unwrap();
    let kept = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        line.add(|| store.units().add(unit("first")).is_ok());
        line.add(|| {
            let attach = || store.write("attach", |txn| txn.attach(file("never.txt"), &mut Panicking(9 << 20)));
            catch_unwind(AssertUnwindSafe(attach)).is_ok()
        });
        line.add(|| store.units().add(unit("last")).is_ok());
        line.move_on()
    });
    assert_eq!(kept, [true, false, true]);
    assert_sound(store, "a reader panicked");
}

#[test]
fn a_callback_that_panics_in_a_write_leaves_no_half_of_it() {
    let mut caught = 0;
    for at in 1..60 {
        let store = &workload::open(&Disk::default()).unwrap();
        let asked = Arc::new(AtomicU64::new(0));
        let panicking = store.with_progress(move |_| {
            assert_ne!(asked.fetch_add(1, Ordering::Relaxed), at, "on purpose");
            ControlFlow::Continue(())
        });
        let mut batch = panicking.batch("thu").unwrap();
        let units = || (0..300).map(|number| unit(&format!("{number}"))).collect();
        let added = catch_unwind(AssertUnwindSafe(|| batch.add_many::<OrganisationUnit>(units())));
        let attached = catch_unwind(AssertUnwindSafe(|| batch.attach(file("a.txt"), &mut [7; 90_000].as_slice())));
        let committed = catch_unwind(AssertUnwindSafe(|| batch.commit()));
        if matches!(committed, Ok(Ok(()))) {
            let expected = if matches!(added, Ok(Ok(_))) { 300 } else { 0 };
            assert_eq!(names(store).len(), expected, "question {at}");
            let attachments = store.attachments().count(IndexQuery::default()).unwrap();
            assert_eq!(attachments, u64::from(matches!(attached, Ok(Ok(_)))), "question {at}");
        }
        assert_sound(store, &format!("question {at}"));
        caught += u32::from(added.is_err());
        if added.is_ok() && attached.is_ok() && committed.is_ok() {
            assert!(caught > 2);
            return;
        }
    }
    panic!("a batch asks more often than was tried");
}

struct PanickingWaker;

impl Wake for PanickingWaker {
    fn wake(self: Arc<Self>) {
        panic!("on purpose");
    }
}

#[test]
fn a_waker_that_panics_undoes_no_acknowledgement() {
    let store = &workload::open(&Disk::default()).unwrap();
    let mut subscription = store.subscribe().unwrap();
    assert!(subscription.poll(&Waker::from(Arc::new(PanickingWaker))).is_pending());
    let kept = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        for name in ["first", "second", "last"] {
            line.add(move || catch_unwind(AssertUnwindSafe(|| store.units().add(unit(name)).map(drop))));
        }
        line.move_on()
    });
    let told: BTreeSet<String> = names(store);
    assert_eq!(told.len(), 3);
    assert!(matches!(kept[..], [Ok(Ok(())), Ok(Ok(())), Err(_)]), "{kept:?}");
    store.units().add(unit("after")).unwrap();
}
