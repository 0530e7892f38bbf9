//! Bringing a file from format to format: part by part, interrupted anywhere.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use redb::TableDefinition;
use serde_json::{from_value, json};

use super::disk::{Disk, Fault};
use super::{tamper, workload};
use crate::error::{CchcError, Result};
use crate::model::{IndexQuery, OrganisationUnit, UnitKind};
use crate::progress::Watcher;
use crate::records::meta::{FORMAT, Identity};
use crate::storage::WriteTransaction;
use crate::store::migrate::{MigrationStep, migrate};
use crate::store::{Options, Store};

/// Writes one row a part, five in all, each exactly once.
fn five_parts(txn: &dyn WriteTransaction, after: &[u8], _watcher: &Watcher) -> Result<Option<Vec<u8>>> {
    let number = after.first().copied().unwrap_or(0);
    assert!(txn.get("moved", &[number])?.is_none(), "part {number} was committed already");
    txn.put("moved", &[number], b"x")?;
    Ok((number < 4).then(|| vec![number + 1]))
}

fn one_part(txn: &dyn WriteTransaction, _after: &[u8], _watcher: &Watcher) -> Result<Option<Vec<u8>>> {
    assert_eq!(txn.reader("moved")?.len()?, 5, "steps run in order");
    txn.put("moved", b"last", b"x")?;
    Ok(None)
}

const STEPS: &[MigrationStep] =
    &[MigrationStep { to: FORMAT + 1, run: five_parts }, MigrationStep { to: FORMAT + 2, run: one_part }];

/// The same for a file of an earlier format: one that is opened again must be of a format that is known.
const EARLIER: &[MigrationStep] =
    &[MigrationStep { to: FORMAT - 1, run: five_parts }, MigrationStep { to: FORMAT, run: one_part }];

fn of_earlier_format(disk: &Disk) -> Store {
    let store = workload::open(disk).unwrap();
    let (_writer, txn) = store.inner.engine.begin(&Watcher::default()).unwrap();
    Identity { format: FORMAT - 2, ..Identity::load(&txn).unwrap().unwrap() }.save(&txn).unwrap();
    store.inner.engine.commit(txn).unwrap();
    store
}

fn identity(store: &Store) -> Identity {
    store.inner.engine.read(Identity::load).unwrap().unwrap()
}

#[test]
fn every_step_runs_once_and_in_order() {
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    migrate(&store.inner.engine, STEPS, &Watcher::default()).unwrap();
    assert_eq!(identity(&store).format, FORMAT + 2);
    assert_eq!(identity(&store).migrating, None);
    migrate(&store.inner.engine, STEPS, &Watcher::default()).unwrap();
    assert_eq!(store.inner.engine.read(|source| source.reader("moved")?.len()).unwrap(), 6);
}

#[test]
fn a_step_goes_on_where_it_was_interrupted() {
    static FAILS_AT: AtomicU32 = AtomicU32::new(0);
    fn failing(txn: &dyn WriteTransaction, after: &[u8], watcher: &Watcher) -> Result<Option<Vec<u8>>> {
        let done = five_parts(txn, after, watcher);
        if u32::from(after.first().copied().unwrap_or(0)) == FAILS_AT.load(Ordering::Relaxed) {
            return Err(CchcError::Cancelled);
        }
        done
    }
    for part in 0..5 {
        FAILS_AT.store(part, Ordering::Relaxed);
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        let steps = [MigrationStep { to: FORMAT + 1, run: failing }];
        assert!(migrate(&store.inner.engine, &steps, &Watcher::default()).is_err());
        assert_eq!(identity(&store).format, FORMAT);
        FAILS_AT.store(99, Ordering::Relaxed);
        migrate(&store.inner.engine, STEPS, &Watcher::default()).unwrap();
        assert_eq!(identity(&store).format, FORMAT + 2);
    }
}

#[test]
fn a_step_survives_a_failing_disk() {
    let calls = {
        let disk = Disk::default();
        let store = of_earlier_format(&disk);
        disk.fail(Fault::Once(u64::MAX));
        migrate(&store.inner.engine, EARLIER, &Watcher::default()).unwrap();
        disk.calls()
    };
    for at in 1..=calls {
        let disk = Disk::default();
        let store = of_earlier_format(&disk);
        disk.fail(Fault::Once(at));
        for _ in 0..3 {
            match migrate(&store.inner.engine, EARLIER, &Watcher::default()) {
                Ok(()) => break,
                Err(error) => assert_eq!(error.code(), "storage_io", "call {at}"),
            }
        }
        assert_eq!(identity(&store).format, FORMAT, "call {at}");
    }
}

/// What format 1 held in indexes of names: their bytes.
fn in_byte_order(txn: &dyn WriteTransaction, table: &str, names: &[&str]) {
    txn.clear_table(table).unwrap();
    for (row, name) in names.iter().enumerate() {
        let key = [&[1], name.as_bytes(), &[0], &(row as u64 + 1).to_be_bytes()].concat();
        txn.put(table, &key, b"").unwrap();
    }
}

#[test]
fn names_of_a_file_of_format_1_are_sorted_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("first.cchc");
    let (units, people) = (["Zung", "Ánh", "Đào", "An"], ["Lê Ánh", "Phạm An", "Bùi Yến"]);
    let store = Store::open(&path).unwrap();
    for name in units {
        store.units().add(OrganisationUnit::named(name, UnitKind::Division)).unwrap();
    }
    let material = store.materials().add(from_value(json!({"kind": "leaflet", "title": "Tờ gấp"})).unwrap()).unwrap();
    for name in people {
        store.people().add(from_value(json!({"name": name, "category": "worker"})).unwrap()).unwrap();
    }
    let mut first = identity(&store);
    store.close().unwrap();
    first.format = 1;
    tamper(&path, |txn| {
        first.save(txn).unwrap();
        in_byte_order(txn, "index.unit.name", &units);
        in_byte_order(txn, "index.person.name", &people);
        txn.remove_table("index.material.title").unwrap();
    });

    assert_eq!(refused(&path, Options { read_only: true, ..Options::default() }).code(), "locked");
    let store = Store::open(&path).unwrap();
    assert_eq!(identity(&store).format, FORMAT);
    let by_name = IndexQuery::by("name");
    let sorted: Vec<String> = store.units().page(&by_name).unwrap().items.into_iter().map(|unit| unit.name).collect();
    assert_eq!(sorted, ["An", "Ánh", "Đào", "Zung"]);
    let sorted: Vec<String> =
        store.people().page(&by_name).unwrap().items.into_iter().map(|person| person.name).collect();
    assert_eq!(sorted, ["Phạm An", "Lê Ánh", "Bùi Yến"]);
    assert_eq!(store.materials().page(IndexQuery::by("title")).unwrap().items, [material]);
    assert!(store.verify().unwrap().sound);
}

fn with_identity(path: &Path, change: impl FnOnce(&mut Identity)) {
    let store = Store::open(path).unwrap();
    store.units().add(OrganisationUnit::named("A", UnitKind::Division)).unwrap();
    let mut changed = identity(&store);
    store.close().unwrap();
    change(&mut changed);
    tamper(path, |txn| changed.save(txn).unwrap());
}

fn refused(path: &Path, options: Options) -> CchcError {
    let before = std::fs::read(path).unwrap();
    let error = Store::open_with(path, options).map(drop).unwrap_err();
    assert!(std::fs::read(path).unwrap() == before, "the file was touched");
    error
}

#[test]
fn a_newer_file_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.cchc");
    with_identity(&path, |identity| identity.format = FORMAT + 1);
    match refused(&path, Options::default()) {
        CchcError::NewerFormat { found, supported } => assert_eq!((found, supported), (FORMAT + 1, FORMAT)),
        other => panic!("{other}"),
    }
    assert_eq!(refused(&path, Options { read_only: true, ..Options::default() }).code(), "newer_format");
}

#[test]
fn a_file_on_its_way_to_a_newer_format_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("half.cchc");
    with_identity(&path, |identity| identity.migrating = Some((FORMAT + 1, vec![3])));
    assert_eq!(refused(&path, Options::default()).code(), "newer_format");
}

#[test]
fn an_older_file_is_not_read_before_it_was_brought_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("older.cchc");
    with_identity(&path, |identity| identity.format = FORMAT - 1);
    assert_eq!(refused(&path, Options { read_only: true, ..Options::default() }).code(), "locked");
}

/// Another program's database file, closed cleanly or left as a crash leaves it.
fn foreign(clean: bool, table: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theirs.redb");
    let database = redb::Database::create(&path).unwrap();
    let txn = database.begin_write().unwrap();
    txn.open_table(TableDefinition::<&str, u64>::new(table)).unwrap().insert("theirs", 5).unwrap();
    txn.commit().unwrap();
    let crashed = std::fs::read(&path).unwrap();
    drop(database);
    if clean { std::fs::read(&path).unwrap() } else { crashed }
}

#[test]
fn another_programs_file_is_refused_untouched_however_it_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theirs.redb");
    for clean in [true, false] {
        for table in ["theirs", "meta", "records"] {
            std::fs::write(&path, foreign(clean, table)).unwrap();
            let code = refused(&path, Options::default()).code();
            assert!(["not_a_store", "corrupt"].contains(&code), "{clean} {table}: {code}");
        }
    }
}

#[test]
fn a_newer_file_that_was_not_closed_is_refused_untouched() {
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    workload::write(&store, 0).unwrap();
    let (_writer, txn) = store.inner.engine.begin(&Watcher::default()).unwrap();
    let mut changed = Identity::load(&txn).unwrap().unwrap();
    changed.format = FORMAT + 1;
    changed.save(&txn).unwrap();
    store.inner.engine.commit(txn).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.cchc");
    std::fs::write(&path, disk.durable()).unwrap();
    assert_eq!(refused(&path, Options::default()).code(), "newer_format");
}
