//! Bringing a file from format to format: piece by piece, interrupted anywhere.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use redb::{Database, TableDefinition, WriteTransaction};
use serde_json::{from_value, json};

use super::disk::{Disk, Fault};
use super::workload;
use crate::error::{CchcError, Result};
use crate::model::{IndexQuery, OrganisationUnit, UnitKind};
use crate::store::book::{FORMAT, Identity};
use crate::store::changes::{self, Changes};
use crate::store::migrate::{Step, migrate};
use crate::store::source::{self, Source};
use crate::store::{Options, Store};

/// Writes one row a piece, five in all, each exactly once.
fn five_pieces(txn: &WriteTransaction, after: &[u8]) -> Result<Option<Vec<u8>>> {
    let number = after.first().copied().unwrap_or(0);
    assert!(txn.get("moved", &[number])?.is_none(), "piece {number} was committed already");
    changes::apply(txn, "moved", &Changes::of(&[number], Some(b"x")), None)?;
    Ok((number < 4).then(|| vec![number + 1]))
}

fn one_piece(txn: &WriteTransaction, _after: &[u8]) -> Result<Option<Vec<u8>>> {
    assert_eq!(txn.reader("moved")?.len()?, 5, "steps run in order");
    changes::apply(txn, "moved", &Changes::of(b"last", Some(b"x")), None)?;
    Ok(None)
}

const STEPS: &[Step] = &[Step { to: FORMAT + 1, run: five_pieces }, Step { to: FORMAT + 2, run: one_piece }];

fn identity(store: &Store) -> Identity {
    store.inner.engine.read(Identity::load).unwrap().unwrap()
}

#[test]
fn every_step_runs_once_and_in_order() {
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    migrate(&store.inner.engine, STEPS).unwrap();
    assert_eq!(identity(&store).format, FORMAT + 2);
    assert_eq!(identity(&store).migrating, None);
    migrate(&store.inner.engine, STEPS).unwrap();
    assert_eq!(store.inner.engine.read(|source| source.reader("moved")?.len()).unwrap(), 6);
}

#[test]
fn a_step_goes_on_where_it_was_interrupted() {
    static FAILS_AT: AtomicU32 = AtomicU32::new(0);
    fn failing(txn: &WriteTransaction, after: &[u8]) -> Result<Option<Vec<u8>>> {
        let done = five_pieces(txn, after);
        if u32::from(after.first().copied().unwrap_or(0)) == FAILS_AT.load(Ordering::Relaxed) {
            return Err(CchcError::Corrupt { reason: "power failed".to_owned() });
        }
        done
    }
    for piece in 0..5 {
        FAILS_AT.store(piece, Ordering::Relaxed);
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        let steps = [Step { to: FORMAT + 1, run: failing }];
        assert!(migrate(&store.inner.engine, &steps).is_err());
        assert_eq!(identity(&store).format, FORMAT);
        FAILS_AT.store(99, Ordering::Relaxed);
        migrate(&store.inner.engine, STEPS).unwrap();
        assert_eq!(identity(&store).format, FORMAT + 2);
    }
}

#[test]
fn a_step_survives_a_failing_disk() {
    let calls = {
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        disk.fail(Fault::Once(u64::MAX));
        migrate(&store.inner.engine, STEPS).unwrap();
        disk.calls()
    };
    for at in 1..=calls {
        let disk = Disk::default();
        let store = workload::open(&disk).unwrap();
        disk.fail(Fault::Once(at));
        for _ in 0..3 {
            match migrate(&store.inner.engine, STEPS) {
                Ok(()) => break,
                Err(error) => assert_eq!(error.code(), "storage_io", "call {at}"),
            }
        }
        assert_eq!(identity(&store).format, FORMAT + 2, "call {at}");
    }
}

/// What format 1 held in indexes of names: their bytes.
fn in_byte_order(txn: &WriteTransaction, table: &str, names: &[&str]) {
    source::clear(txn, table).unwrap();
    for (row, name) in names.iter().enumerate() {
        let key = [&[1], name.as_bytes(), &[0], &(row as u64 + 1).to_be_bytes()].concat();
        changes::apply(txn, table, &Changes::of(&key, Some(b"")), None).unwrap();
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
    let database = Database::open(&path).unwrap();
    let txn = database.begin_write().unwrap();
    first.save(&txn).unwrap();
    in_byte_order(&txn, "index.unit.name", &units);
    in_byte_order(&txn, "index.person.name", &people);
    txn.delete_table(TableDefinition::<&[u8], &[u8]>::new("index.material.title")).unwrap();
    txn.commit().unwrap();
    drop(database);

    assert_eq!(refused(&path, Options { read_only: true, ..Options::default() }).code(), "locked");
    let store = Store::open(&path).unwrap();
    assert_eq!(identity(&store).format, FORMAT);
    let by_name = IndexQuery::by("name");
    let sorted: Vec<String> = store.units().page(&by_name).unwrap().items.into_iter().map(|unit| unit.name).collect();
    assert_eq!(sorted, ["An", "Ánh", "Đào", "Zung"]);
    let sorted: Vec<String> =
        store.people().page(&by_name).unwrap().items.into_iter().map(|person| person.name).collect();
    assert_eq!(sorted, ["Phạm An", "Lê Ánh", "Bùi Yến"]);
    assert_eq!(store.materials().page(&IndexQuery::by("title")).unwrap().items, [material]);
    assert!(store.verify().unwrap().sound);
}

fn with_identity(path: &Path, change: impl FnOnce(&mut Identity)) {
    let store = Store::open(path).unwrap();
    store.units().add(OrganisationUnit::named("A", UnitKind::Division)).unwrap();
    let mut changed = identity(&store);
    store.close().unwrap();
    change(&mut changed);
    let database = Database::open(path).unwrap();
    let txn = database.begin_write().unwrap();
    changed.save(&txn).unwrap();
    txn.commit().unwrap();
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

/// A redb file, closed cleanly or left as a crash leaves it.
fn foreign(clean: bool, table: Option<&str>) -> Vec<u8> {
    let disk = Disk::default();
    let database = redb::Builder::new().create_with_backend(disk.clone()).unwrap();
    let txn = database.begin_write().unwrap();
    if let Some(table) = table {
        let mut open = txn.open_table(TableDefinition::<&str, u64>::new(table)).unwrap();
        open.insert("theirs", 5).unwrap();
    }
    txn.commit().unwrap();
    let crashed = disk.durable();
    drop(database);
    if clean { disk.live() } else { crashed }
}

#[test]
fn another_programs_file_is_refused_untouched_however_it_was_closed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("theirs.redb");
    for clean in [true, false] {
        for table in ["theirs", "meta", "records"] {
            std::fs::write(&path, foreign(clean, Some(table))).unwrap();
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
    let (_turn, txn) = store.inner.engine.begin().unwrap();
    let mut changed = Identity::load(&*txn).unwrap().unwrap();
    changed.format = FORMAT + 1;
    changed.save(&txn).unwrap();
    store.inner.engine.commit(txn).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.cchc");
    std::fs::write(&path, disk.durable()).unwrap();
    assert_eq!(refused(&path, Options::default()).code(), "newer_format");
}
