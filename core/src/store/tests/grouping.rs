//! Writers that share a commit.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::Duration;

use super::disk::{Disk, Fault, Pending, apply};
use super::workload::{self, assert_sound};
use crate::error::{CchcError, Result};
use crate::model::{Attachment, IndexQuery, OrganisationUnit, Record, UnitKind};
use crate::store::{Progress, Store};

pub(super) fn unit(name: &str) -> OrganisationUnit {
    OrganisationUnit::named(name, UnitKind::Division)
}

pub(super) fn file(name: &str) -> Attachment {
    Attachment { name: name.into(), media_type: "text/plain".into(), ..Attachment::default() }
}

pub(super) fn names(store: &Store) -> BTreeSet<String> {
    store.units().iter(&IndexQuery::default()).map(|unit| unit.unwrap().name).collect()
}

/// The operations of the change log, in its order.
pub(super) fn operations(store: &Store) -> Vec<String> {
    store.changes(0, 1000).unwrap().into_iter().map(|change| change.operation).collect()
}

/// A line of writers, which forms while a batch is open and moves on when it ends.
pub(super) struct Line<'scope, 'env, T> {
    store: &'scope Store,
    scope: &'scope Scope<'scope, 'env>,
    held: Option<crate::store::Batch>,
    calls: Vec<ScopedJoinHandle<'scope, T>>,
}

impl<'scope, 'env, T: Send + 'scope> Line<'scope, 'env, T> {
    pub fn form(store: &'scope Store, scope: &'scope Scope<'scope, 'env>) -> Self {
        Self { store, scope, held: Some(store.batch("line").unwrap()), calls: Vec::new() }
    }

    /// Lets a call come up behind the others.
    pub fn add(&mut self, call: impl FnOnce() -> T + Send + 'scope) {
        self.calls.push(self.scope.spawn(call));
        while self.store.inner.engine.writers_in_line() < self.calls.len() {
            thread::sleep(Duration::from_millis(1));
        }
    }

    /// What the calls return, in the order in which they came.
    pub fn move_on(mut self) -> Vec<T> {
        self.held = None;
        self.calls.into_iter().map(|call| call.join().unwrap()).collect()
    }
}

#[test]
fn writers_in_line_share_one_sync_and_keep_their_order() {
    let disk = Disk::recording();
    let store = &workload::open(&disk).unwrap();
    store.units().add(unit("alone")).unwrap();
    let mut subscription = store.subscribe().unwrap();
    let before = disk.syncs().len();
    let added: Vec<_> = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        for number in 0..10 {
            line.add(move || store.write(&format!("op-{number}"), |batch| batch.add(unit(&format!("{number}")))));
        }
        line.move_on()
    });
    // One commit, and perhaps the checkpoint after a pause.
    assert!(disk.syncs().len() - before <= 4, "{} syncs", disk.syncs().len() - before);
    let stamps: Vec<_> = added.into_iter().map(|unit| unit.unwrap().header.updated.unwrap()).collect();
    assert!(stamps.is_sorted_by(|a, b| a < b), "{stamps:?}");
    let expected: Vec<_> = (0..10).map(|number| format!("op-{number}")).collect();
    assert_eq!(operations(store)[1..], expected);
    // Each is a state of the store by itself.
    assert_eq!(store.as_of(stamps[4]).units().count(IndexQuery::default()).unwrap(), 6);
    assert_eq!(subscription.wait(Duration::ZERO).unwrap().seq, 11);
    assert_sound(store, "grouped");
}

#[test]
fn what_one_is_refused_harms_nobody_else() {
    let store = &workload::open(&Disk::default()).unwrap();
    let results: Vec<Result<()>> = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        line.add(|| store.units().add(unit("")).map(drop));
        line.add(|| store.units().add(unit("first")).map(drop));
        line.add(|| store.units().add_many(vec![unit("never"), unit("")]).map(drop));
        line.add(|| {
            store.write("half", |batch| {
                batch.add(unit("half"))?;
                batch.attach(file("half.txt"), &mut b"half".as_slice())?;
                batch.savepoint(|batch| batch.add(unit("nested")))?;
                batch.add(unit("")).map(drop)
            })
        });
        line.add(|| store.attach(file("kept.txt"), &mut b"half".as_slice()).map(drop));
        line.add(|| store.units().add(unit("last")).map(drop));
        line.add(|| store.units().add(unit("")).map(drop));
        line.move_on()
    });
    let codes: Vec<_> = results.iter().map(|result| result.as_ref().map_or_else(CchcError::code, |()| "ok")).collect();
    assert_eq!(codes, ["invalid", "ok", "invalid", "invalid", "ok", "ok", "invalid"]);
    assert_eq!(names(store), BTreeSet::from(["first".to_owned(), "last".to_owned()]));
    let kept = store.attachments().page(IndexQuery::default()).unwrap().items;
    assert_eq!(store.read_attachment(kept[0].id(), 0, 9).unwrap(), b"half");
    assert_eq!(kept.len(), 1);
    assert_eq!(operations(store), ["units.add", "attachments.attach", "units.add"]);
    assert_sound(store, "refusals");
}

#[test]
fn a_panic_in_a_call_undoes_that_call_alone() {
    let store = &workload::open(&Disk::default()).unwrap();
    let kept: Vec<bool> = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        for number in 0..6 {
            line.add(move || {
                let call = || {
                    store.write("thu", |batch| {
                        batch.add(unit(&format!("{number}")))?;
                        batch.savepoint(|batch| {
                            let nested = batch.add(unit(&format!("{number} nested")));
                            assert!(number % 2 == 0, "on purpose");
                            nested
                        })
                    })
                };
                catch_unwind(AssertUnwindSafe(call)).is_ok_and(|done| done.is_ok())
            });
        }
        line.move_on()
    });
    assert_eq!(kept, [true, false, true, false, true, false]);
    let expected = ["0", "0 nested", "2", "2 nested", "4", "4 nested"];
    assert_eq!(names(store), expected.map(str::to_owned).into());
    store.units().add(unit("after")).unwrap();
    assert_sound(store, "panics");
}

#[test]
fn whoever_has_a_commit_of_its_own_ends_a_group() {
    let disk = Disk::recording();
    let store = &workload::open(&disk).unwrap();
    let before = disk.syncs().len();
    let done: Vec<Result<()>> = thread::scope(|scope| {
        let mut line = Line::form(store, scope);
        line.add(|| store.units().add(unit("a")).map(drop));
        line.add(|| store.units().add(unit("b")).map(drop));
        line.add(|| {
            let mut batch = store.batch("batch")?;
            assert_eq!(batch.page::<OrganisationUnit>(&IndexQuery::default())?.items.len(), 2);
            batch.add(unit("c"))?;
            drop(batch);
            Ok(())
        });
        let at_the_last_question = |progress: Progress| match progress.committing {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        };
        line.add(move || store.with_progress(at_the_last_question).units().add(unit("d")).map(drop));
        line.add(|| store.units().add(unit("e")).map(drop));
        line.add(move || store.with_progress(at_the_last_question).units().add(unit("f")).map(drop));
        line.add(|| store.units().add(unit("g")).map(drop));
        line.move_on()
    });
    let codes: Vec<_> = done.iter().map(|result| result.as_ref().map_or_else(CchcError::code, |()| "ok")).collect();
    assert_eq!(codes, ["ok", "ok", "ok", "cancelled", "ok", "cancelled", "ok"]);
    assert_eq!(names(store), ["a", "b", "e", "g"].map(str::to_owned).into());
    assert!(disk.syncs().len() - before >= 2);
    assert_sound(store, "others between");
}

#[test]
fn all_in_a_group_are_told_when_the_disk_fails() {
    for call in (1..2_000).step_by(7) {
        let disk = Disk::default();
        let store = &workload::open(&disk).unwrap();
        store.units().add(unit("before")).unwrap();
        let results: Vec<Result<()>> = thread::scope(|scope| {
            let mut line = Line::form(store, scope);
            for number in 0..4 {
                line.add(move || store.units().add(unit(&format!("{number}"))).map(drop));
            }
            disk.fail(Fault::Once(call));
            line.move_on()
        });
        let failed = disk.failed() > 0;
        disk.heal();
        let seen = names(store);
        for (number, result) in results.iter().enumerate() {
            // After an error of the disk a write is there whole or not at all; what was acknowledged is.
            match result {
                Ok(()) => assert!(seen.contains(&number.to_string()), "call {call}: {results:?}"),
                Err(CchcError::StorageIo { .. }) => {}
                Err(other) => panic!("call {call}: {other}"),
            }
        }
        assert!(seen.contains("before"));
        store.units().add(unit("after")).unwrap();
        assert_sound(store, &format!("call {call}"));
        if !failed {
            assert!(call > 5 && results.iter().all(Result::is_ok), "{results:?}");
            return;
        }
    }
    panic!("a commit makes more calls than were tried");
}

#[test]
fn suspending_and_closing_lose_nothing_that_was_acknowledged() {
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    let acknowledged = Mutex::new(BTreeSet::new());
    thread::scope(|scope| {
        for writer in 0..6 {
            let (store, acknowledged) = (&store, &acknowledged);
            scope.spawn(move || {
                for number in 0..60 {
                    let name = format!("{writer}-{number}");
                    match store.units().add(unit(&name)) {
                        Ok(_) => drop(acknowledged.lock().unwrap().insert(name)),
                        Err(CchcError::Closed { .. }) => thread::sleep(Duration::from_millis(1)),
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
        for _ in 0..10 {
            thread::sleep(Duration::from_millis(5));
            store.suspend().unwrap();
            store.resume().unwrap();
        }
    });
    assert_sound(&store, "resumed");
    store.close().unwrap();
    let again = workload::open(&Disk::with(disk.durable())).unwrap();
    // A call that was ended while others in its group were told may not be there; no other is.
    assert_eq!(names(&again), acknowledged.into_inner().unwrap());
    assert_sound(&again, "closed");
}

/// Every loss of power leaves a state between two writes, with all that was acknowledged.
#[test]
fn no_acknowledged_write_of_a_group_is_lost() {
    let disk = Disk::recording();
    let store = workload::open(&disk).unwrap();
    let made = disk.syncs().len();
    // In the order in which they were told that they are done.
    let told = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for writer in 0..8 {
            let (store, disk, told) = (&store, &disk, &told);
            scope.spawn(move || {
                for number in 0..15 {
                    let name = format!("{writer}-{number}");
                    let added = store.write("thu", |batch| {
                        let added = batch.add(unit(&name))?;
                        // Some are refused after they wrote, and keep nothing.
                        if number % 5 == 4 { batch.add(unit("")) } else { Ok(added) }
                    });
                    if added.is_ok() {
                        told.lock().unwrap().push(name);
                        disk.acknowledge();
                    }
                }
            });
        }
    });
    let order: Vec<_> = store.changes(0, 1000).unwrap().into_iter().map(|change| (change.id, change.chain)).collect();
    store.close().unwrap();
    let told = told.into_inner().unwrap();
    assert_eq!(told.len(), 8 * 12);
    let mut seen = BTreeMap::new();
    for (number, sync) in disk.syncs().iter().enumerate().skip(made) {
        for kept in 0..3 {
            let mut image = sync.durable.clone();
            let through = sync.pending.iter().enumerate().filter(|(at, _)| kept == 2 || (kept == 1 && at % 2 == 0));
            through.for_each(|(_, pending): (usize, &Pending)| apply(&mut image, pending));
            let when = format!("sync {number}, image {kept}");
            let found = workload::open(&Disk::with(image)).unwrap_or_else(|error| panic!("{when}: {error}"));
            let there = names(&found);
            let lost: Vec<_> = told[..sync.acknowledged].iter().filter(|name| !there.contains(*name)).collect();
            assert!(lost.is_empty(), "{when}: {lost:?}");
            let changes = found.changes(0, 1000).unwrap().into_iter().map(|change| (change.id, change.chain));
            let changes: Vec<_> = changes.collect();
            assert_eq!(changes, order[..changes.len()], "{when}");
            if seen.insert(changes.len(), ()).is_none() {
                assert_sound(&found, &when);
            }
        }
    }
    println!("{} writes in {} syncs", order.len(), disk.syncs().len() - made);
}

#[test]
fn many_writers_at_once_get_what_each_would_get_alone() {
    let store = workload::open(&Disk::default()).unwrap();
    let shared = store.units().add(unit("0")).unwrap().id();
    let counted = AtomicU64::new(0);
    thread::scope(|scope| {
        for _ in 0..8 {
            let (store, counted) = (&store, &counted);
            scope.spawn(move || {
                for _ in 0..40 {
                    // Counting up within one call never misses what another call has counted.
                    let up = store.write("count", |batch| {
                        let unit: OrganisationUnit = batch.get(shared)?;
                        let count: u64 = unit.name.parse().unwrap();
                        batch.update(OrganisationUnit { name: (count + 1).to_string(), ..unit })
                    });
                    up.unwrap();
                    counted.fetch_add(1, Ordering::Relaxed);
                    // Between two calls it can be lost, and is told.
                    let seen = store.units().get(shared).unwrap();
                    let count: u64 = seen.name.parse().unwrap();
                    match store.units().update(OrganisationUnit { name: (count + 1).to_string(), ..seen }) {
                        Ok(_) => drop(counted.fetch_add(1, Ordering::Relaxed)),
                        Err(CchcError::Conflict { .. }) => {}
                        Err(other) => panic!("{other}"),
                    }
                }
            });
        }
    });
    let last = store.units().get(shared).unwrap();
    assert_eq!(last.name, counted.into_inner().to_string());
    assert_eq!(last.header.rev as usize, store.changes(0, 1000).unwrap().len());
    assert_sound(&store, "counted");
}
