//! Files that versions of this library wrote in formats 1 and 2, brought to the present format: nothing is lost, and
//! every hash stays valid. `formats/README.md` says how they were written.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use flate2::read::GzDecoder;
use serde_json::{Value, json};

use super::disk::Disk;
use super::tamper;
use crate::error::{CchcError, Result};
use crate::model::AttachmentId;
use crate::progress::Watcher;
use crate::records::tables::{CHUNKS, LOG, RECORDS, record_key};
use crate::seal::{Key, Keys};
use crate::storage::{OpeningWatch, WriteTransaction};
use crate::store::engine::Engine;
use crate::store::migrate::{MigrationStep, STEPS, migrate};
use crate::store::registry::PathClaim;
use crate::store::{Options, Store, blob, shorten};

/// A file, and what the library that wrote it read from it.
struct Written {
    file: Vec<u8>,
    held: Value,
}

fn unzipped(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    GzDecoder::new(bytes).read_to_end(&mut out).unwrap();
    out
}

fn written(format: u32) -> Written {
    let (file, held): (&[u8], &[u8]) = match format {
        1 => (include_bytes!("formats/format-1.cchc.gz"), include_bytes!("formats/format-1.json.gz")),
        _ => (include_bytes!("formats/format-2.cchc.gz"), include_bytes!("formats/format-2.json.gz")),
    };
    Written { file: unzipped(file), held: serde_json::from_slice(&unzipped(held)).unwrap() }
}

fn options() -> Options {
    let keys = Keys::new(|| Key::from_bytes(&[0x5C; 32]));
    // The files were written under a clock of 2021.
    Options { actor: "thu".to_owned(), keys: Some(keys), accept_clock: true, ..Options::default() }
}

fn call(store: &Store, name: &str, with: &Value) -> Value {
    let result = store.call(name, &crate::call::from_json(with).unwrap()).unwrap_or_else(|e| panic!("{name}: {e}"));
    crate::call::to_json(&result).unwrap()
}

/// All that `before` says is in `now`, which may have fields that were added since.
fn assert_within(before: &Value, now: &Value, path: &str) {
    match (before, now) {
        (Value::Object(before), Value::Object(now)) => {
            before.iter().for_each(|(name, value)| assert_within(value, &now[name], &format!("{path}.{name}")));
        }
        (Value::Array(before), Value::Array(now)) if before.len() == now.len() => {
            let pairs = before.iter().zip(now).enumerate();
            pairs.for_each(|(at, (before, now))| assert_within(before, now, &format!("{path}[{at}]")));
        }
        _ => assert_eq!(before, now, "{path}"),
    }
}

fn assert_holds(store: &Store, held: &Value) {
    let changes: Vec<Value> =
        store.changes(0, 10_000).unwrap().iter().map(|change| serde_json::to_value(change).unwrap()).collect();
    assert_eq!(&Value::Array(changes), &held["changes"]);
    for (collection, records) in held["records"].as_object().unwrap() {
        let mut now = Vec::new();
        let mut cursor = Value::Null;
        loop {
            let page = call(store, &format!("{collection}.page"), &json!({"limit": 500, "cursor": cursor}));
            now.extend(page["items"].as_array().unwrap().iter().cloned());
            cursor = page["next"].clone();
            if cursor.is_null() {
                break;
            }
        }
        assert_within(records, &Value::Array(now), collection);
    }
    assert_within(&held["history"], &call(store, "units.history", &json!({"id": held["department"]})), "history");
    for file in held["files"].as_array().unwrap() {
        let size = file["size"].as_u64().unwrap() as u32;
        let id = AttachmentId(serde_json::from_value(file["id"].clone()).unwrap());
        let expected: Vec<u8> = (0..size).map(|at| (at % 251) as u8).collect();
        assert!(store.read_attachment(id, 0, u32::MAX).unwrap() == expected, "{size} bytes");
    }
    let found = call(store, "store.search", &json!({"query": "ke hoach 149/kh-sxd"}));
    assert_eq!(found["hits"][0]["kind"], "session", "{found}");
}

/// After [`assert_holds`]: it can be written to, sealed texts are read, and erased ones are not.
fn assert_works(store: &Store, held: &Value) {
    let revealed = json!({"kind": "data_subject", "id": held["subject"], "purpose": "thử"});
    let revealed = call(store, "data_subjects.reveal", &revealed);
    assert_eq!(revealed["values"][0]["text"], "Nguyễn Văn Mẫu");
    let erased = call(store, "data_subjects.get", &json!({"id": held["erased"]}));
    assert_eq!(erased["name"], Value::Null);
    let mut unit = call(store, "units.get", &json!({"id": held["department"]}));
    unit["name"] = json!("Sở Xây dựng (mới)");
    call(store, "units.update", &json!({"record": unit}));
    assert_sound(store);
}

fn assert_sound(store: &Store) {
    let found = store.verify().unwrap();
    assert!(found.sound, "{:#?}", found.defects);
}

#[test]
fn files_of_older_formats_keep_all_they_hold() {
    for format in [1, 2] {
        let Written { file, held } = written(format);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("older.cchc");
        std::fs::write(&path, file).unwrap();
        let store = Store::open_with(&path, options()).unwrap();
        assert_holds(&store, &held);
        assert_sound(&store);
        assert!(!store.inner.engine.read(|source| source.has(CHUNKS)).unwrap());
        store.close().unwrap();
        let store = Store::open_with(&path, options()).unwrap();
        assert_works(&store, &held);
    }
}

/// One part may be done before the power fails.
static PART_IS_DONE: AtomicBool = AtomicBool::new(false);

/// Small parts, so that there are many.
fn small_part(txn: &dyn WriteTransaction, at: &[u8], _watcher: &Watcher) -> Result<Option<Vec<u8>>> {
    if PART_IS_DONE.swap(true, Ordering::Relaxed) {
        return Err(CchcError::Corrupt { reason: "power failed".to_owned() });
    }
    shorten::part(txn, at, 4_000)
}

fn open_unmigrated(disk: &Disk) -> Arc<Engine> {
    let path = std::env::temp_dir().join(format!("cchc-disk-{}", uuid::Uuid::new_v4()));
    let claim = PathClaim::take(&path).unwrap();
    Arc::new(Engine::open(&path, &options(), Some(disk.backend()), claim, &OpeningWatch::default()).unwrap())
}

/// The power fails after each part. What is on the disk then is opened and brought on.
#[test]
fn a_migration_goes_on_after_a_power_cut_at_every_part() {
    for format in [1, 2] {
        let Written { file, held } = written(format);
        let mut disk = Disk::with(file);
        let mut cuts = 0;
        loop {
            PART_IS_DONE.store(false, Ordering::Relaxed);
            let [first, second] = STEPS else { panic!("steps from formats 1 and 2") };
            let steps = [MigrationStep { ..*first }, MigrationStep { run: small_part, ..*second }];
            if migrate(&open_unmigrated(&disk), &steps, &Watcher::default()).is_ok() {
                break;
            }
            cuts += 1;
            disk = Disk::with(disk.durable());
        }
        assert!(cuts > 50, "only {cuts} cuts");
        let path = std::env::temp_dir().join(format!("cchc-disk-{}", uuid::Uuid::new_v4()));
        let store = Store::open_on(&path, options(), Some(disk.backend())).unwrap();
        assert_holds(&store, &held);
        assert_works(&store, &held);
    }
}

/// An entry of format 2 that cannot be read does not keep the file from being opened, and is found as before.
#[test]
fn damage_is_left_for_verification_to_find() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged.cchc");
    std::fs::write(&path, written(2).file).unwrap();
    tamper(&path, |txn| {
        txn.put(LOG, &9_u64.to_be_bytes(), &[0, 1, 2]).unwrap();
        txn.put(RECORDS, &record_key(1, 1), &[1, 2, 3]).unwrap();
        let mut large = None;
        blob::each(txn, &mut |blob| {
            large = blob.ok().filter(|blob| blob.size == 300_000).or(large);
            Ok(ControlFlow::Continue(()))
        })
        .unwrap();
        let blob = large.unwrap();
        let chunk = [&blob.row.to_be_bytes()[..], &1_u32.to_be_bytes()].concat();
        txn.remove(CHUNKS, &chunk).unwrap();
    });
    let store = Store::open_with(&path, options()).unwrap();
    let found = store.verify().unwrap();
    for expected in ["change 9 cannot be read", "a version of record 1/1 cannot be read", "of an attachment from"] {
        assert!(found.defects.iter().any(|defect| defect.contains(expected)), "{expected}: {:#?}", found.defects);
    }
}
