//! One call to the disk fails, then the next one, and so on: SQLite's way.

use super::disk::{Disk, Fault};
use super::workload::{self, WRITES, assert_sound, sight, sights};
use crate::error::{CchcError, Result};
use crate::model::{IndexQuery, OrganisationUnit, UnitKind};
use crate::store::Store;

/// Tries until it works; each failure before must be one of the disk.
fn patiently<T>(disk: &Disk, when: &str, mut action: impl FnMut() -> Result<T>) -> T {
    for _ in 0..2 {
        match action() {
            Ok(done) => return done,
            Err(CchcError::StorageIo { path, reason, .. }) => {
                assert!(!path.is_empty(), "{when}: no path: {reason}");
                assert!(disk.failed() > 0, "{when}: {reason}");
                disk.heal();
            }
            Err(other) => panic!("{when}: {other}"),
        }
    }
    panic!("{when}: failed again and again");
}

fn survives(fault: Fault, sights: &[workload::Sight]) -> u64 {
    let when = format!("{fault:?}");
    let disk = Disk::default();
    disk.fail(fault);
    let mut store: Store = patiently(&disk, &when, || {
        // What a failed creation leaves is cleared away where it is a file.
        workload::open(&disk).inspect_err(|_| disk.clear())
    });
    let mut cut = false;
    for step in 0..WRITES {
        let when = format!("{when}, write {step}");
        patiently(&disk, &when, || workload::write(&store, step));
        if disk.failed() > 0 && !cut {
            cut = true;
            survives_a_cut(&disk, &sights[step + 1], &when);
        }
        if looks_after(step) {
            let seen = patiently(&disk, &when, || sight(&store));
            assert_eq!(seen, sights[step + 1], "{when}");
        }
        if step == 4 {
            // Closing may fail to write; what was acknowledged is there all the same.
            match store.close() {
                Ok(()) | Err(CchcError::StorageIo { .. }) => {}
                Err(other) => panic!("{when}: {other}"),
            }
            store = patiently(&disk, &when, || workload::open(&disk));
        }
    }
    disk.heal();
    assert_sound(&store, &when);
    let _ = store.close();
    disk.failed()
}

/// Power fails after the first write that was acknowledged since the failure.
fn survives_a_cut(disk: &Disk, expected: &workload::Sight, when: &str) {
    let store = workload::open(&Disk::with(disk.durable())).unwrap_or_else(|error| panic!("{when}, cut: {error}"));
    let seen = sight(&store).unwrap_or_else(|error| panic!("{when}, cut: {error}"));
    assert_eq!(seen, *expected, "{when}, cut");
    assert_sound(&store, &format!("{when}, cut"));
}

/// Reading everything after every write would take long and find no more.
fn looks_after(step: usize) -> bool {
    [1, 4, WRITES - 1].contains(&step)
}

/// How many calls the workload makes when nothing fails.
fn calls() -> u64 {
    let disk = Disk::default();
    let mut store = workload::open(&disk).unwrap();
    for step in 0..WRITES {
        workload::write(&store, step).unwrap();
        if looks_after(step) {
            sight(&store).unwrap();
        }
        if step == 4 {
            store.close().unwrap();
            store = workload::open(&disk).unwrap();
        }
    }
    store.close().unwrap();
    disk.calls()
}

/// Every other call fails in one run each; two tests share the work.
fn any_failing_call(first: u64) {
    let sights = sights();
    let calls = calls();
    let mut failed = 0;
    for at in (first..=calls).step_by(2) {
        failed += survives(Fault::Once(at), &sights);
    }
    println!("{failed} fault points of {calls} calls");
    assert!(failed * 5 > calls * 2, "{failed} of {calls}");
}

#[test]
fn the_store_survives_any_failing_call_of_odd_number() {
    any_failing_call(1);
}

#[test]
fn the_store_survives_any_failing_call_of_even_number() {
    any_failing_call(2);
}

fn names(store: &Store) -> Result<Vec<String>> {
    let page = store.units().page(IndexQuery::by("name").limit(1000))?;
    Ok(page.items.into_iter().map(|unit| unit.name).collect())
}

#[test]
fn no_commit_rests_on_what_a_failed_sync_lost() {
    let mut lost = 0;
    for at in 1..=100 {
        let when = format!("call {at}");
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        store.units().add(OrganisationUnit::named("trước", UnitKind::Other)).unwrap();
        disk.fail(Fault::Once(at));
        // In tables that the next commit leaves as they are.
        let failed = workload::write(&store, 3);
        lost += u64::from(failed.is_err());
        disk.heal();
        store.units().add(OrganisationUnit::named("sau", UnitKind::Other)).unwrap();
        let after_a_cut = Disk::with(disk.durable());
        let store = workload::open(&after_a_cut).unwrap_or_else(|error| panic!("{when}: {error}"));
        let found = names(&store).unwrap_or_else(|error| panic!("{when}: {error}"));
        assert!(["trước", "sau"].iter().all(|name| found.iter().any(|other| other == name)), "{when}: {found:?}");
        assert_sound(&store, &when);
    }
    assert!((30..100).contains(&lost), "{lost}: not every call of the write failed once");
}

#[test]
fn a_read_that_fails_beside_an_open_batch_does_not_pull_the_file_away_under_it() {
    for at in (1..40).step_by(3) {
        let when = format!("call {at}");
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        let many =
            (0..150).map(|number| OrganisationUnit::named(&format!("{number} {}", "x".repeat(900)), UnitKind::Other));
        store.units().add_many(many.collect()).unwrap();
        let mut batch = store.batch("thu").unwrap();
        batch.add(OrganisationUnit::named("mới", UnitKind::Other)).unwrap();
        disk.fail(Fault::Once(at));
        let read = names(&store);
        let failed = disk.failed();
        disk.heal();
        if let Err(error) = read {
            assert_eq!(error.code(), "storage_io", "{when}");
        }
        // While the batch lives the file cannot be opened anew; a read says so at once and does not wait.
        if let Err(error) = names(&store) {
            assert_eq!(error.code(), "storage_io", "{when}");
        }
        let committed = batch.commit();
        if let Err(error) = &committed {
            assert!(failed > 0, "{when}: {error}");
            assert!(["storage_io", "closed"].contains(&error.code()), "{when}: {error}");
        }
        let expected = 150 + usize::from(committed.is_ok());
        assert_eq!(names(&store).unwrap().len(), expected, "{when}");
        store.units().add(OrganisationUnit::named("sau", UnitKind::Other)).unwrap();
        assert_sound(&store, &when);
    }
}

#[test]
fn a_batch_that_met_a_failing_disk_is_not_committed_in_part() {
    for at in (1..60).step_by(4) {
        let when = format!("call {at}");
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        let many =
            (0..150).map(|number| OrganisationUnit::named(&format!("{number} {}", "x".repeat(900)), UnitKind::Other));
        store.units().add_many(many.collect()).unwrap();
        let mut batch = store.batch("thu").unwrap();
        disk.fail(Fault::Once(at));
        let outcomes: Vec<_> = (0..5)
            .map(|number| batch.add(OrganisationUnit::named(&format!("mới {number}"), UnitKind::Other)).is_ok())
            .collect();
        let committed = batch.commit().is_ok();
        disk.heal();
        let found = names(&store).unwrap().iter().filter(|name| name.starts_with("mới")).count();
        if committed {
            assert!(outcomes.iter().all(|ok| *ok), "{when}: {outcomes:?}");
        }
        assert!(found == 0 || found == 5, "{when}: {found} of 5");
        assert!(!committed || found == 5, "{when}: acknowledged and lost");
        store.units().add(OrganisationUnit::named("sau", UnitKind::Other)).unwrap();
        assert_sound(&store, &when);
    }
}

#[test]
fn many_threads_on_a_failing_disk() {
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    let acknowledged = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for thread in 0..2 {
            let (store, acknowledged) = (&store, &acknowledged);
            scope.spawn(move || {
                for number in 0..30 {
                    let name = format!("{thread}/{number}");
                    match store.units().add(OrganisationUnit::named(&name, UnitKind::Other)) {
                        Ok(_) => acknowledged.lock().unwrap().push(name),
                        Err(error) => assert!(["storage_io", "closed"].contains(&error.code()), "{error}"),
                    }
                }
            });
            scope.spawn(move || {
                for _ in 0..60 {
                    if let Err(error) = names(store) {
                        assert_eq!(error.code(), "storage_io", "{error}");
                    }
                }
            });
        }
        for round in 0..30 {
            disk.fail(Fault::Once(5 + round % 7));
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        disk.heal();
    });
    disk.heal();
    // The first call after the last failure may be the one that learns of it.
    let found = names(&store).or_else(|_| names(&store)).unwrap();
    for name in acknowledged.into_inner().unwrap() {
        assert!(found.contains(&name), "{name} was acknowledged and is lost");
    }
    assert_sound(&store, "after all");
}

#[test]
fn the_store_survives_a_full_disk() {
    let sights = sights();
    let mut points = 0;
    for at in (1..=calls()).step_by(5) {
        points += u64::from(survives(Fault::WritesFrom(at), &sights) > 0);
    }
    println!("{points} points at which the disk filled up");
}
