//! Tables of the host: in the transactions and the file of the records, and in nothing else of theirs.

use std::sync::Barrier;
use std::thread;
use std::time::Duration;

use cchc::model::{IndexQuery, Record};
use cchc::store::{HostEntry, HostTable};
use cchc::{CchcError, Options, RestoreOptions, Store, UpTo, restore};

use crate::common::{Place, assert_sound, code, options, problems, unit};

fn table(name: &str) -> HostTable {
    HostTable::named(name).unwrap()
}

fn put(store: &Store, table: &HostTable, key: &[u8], value: &[u8]) {
    store.host_put(table, key, value).unwrap();
}

fn get(store: &Store, table: &HostTable, key: &[u8]) -> Option<Vec<u8>> {
    store.host_get(table, key).unwrap()
}

fn entries(store: &Store, table: &HostTable) -> Vec<HostEntry> {
    store.read(|view| view.host_entries(table, b"", None, usize::MAX)).unwrap()
}

fn names(store: &Store) -> Vec<String> {
    let tables = store.read(|view| view.host_tables()).unwrap();
    tables.iter().map(|table| table.name().to_owned()).collect()
}

#[test]
fn entries_are_read_in_key_order_by_prefix_and_page() {
    let store = Store::in_memory().unwrap();
    // Neighbours whose names begin alike, and keys with every kind of byte.
    let (one, other) = (table("a"), table("a-b"));
    let keys: [&[u8]; 6] = [b"", b"\0", b"\0\xff", b"k/1", b"k/2", b"\xff\xff"];
    for key in keys.iter().rev() {
        put(&store, &one, key, key);
        put(&store, &other, key, b"other");
    }
    put(&store, &table("Z"), b"k", b"");
    let all = entries(&store, &one);
    assert_eq!(all.iter().map(|(key, _)| key.as_slice()).collect::<Vec<_>>(), keys);
    assert!(all.iter().all(|(key, value)| key == value));
    let page = |prefix: &[u8], after: Option<&[u8]>, limit| {
        let found = store.read(|view| view.host_entries(&one, prefix, after, limit)).unwrap();
        found.into_iter().map(|(key, _)| key).collect::<Vec<_>>()
    };
    assert_eq!(page(b"k/", None, 1), [b"k/1"]);
    assert_eq!(page(b"k/", Some(b"k/1"), 9), [b"k/2"]);
    assert_eq!(page(b"k/", Some(b"a"), 9), [b"k/1", b"k/2"]);
    assert!(page(b"k/", Some(b"z"), 9).is_empty() && page(b"k/", None, 0).is_empty());
    assert_eq!(page(b"\xff", None, 9), [b"\xff\xff"]);
    assert_eq!(names(&store), ["Z", "a", "a-b"]);
    for key in keys {
        store.host_remove(&one, key).unwrap();
    }
    store.write("host.remove", |txn| txn.host_remove(&one, b"never there")).unwrap();
    assert_eq!((names(&store), entries(&store, &other).len()), (vec!["Z".to_owned(), "a-b".to_owned()], 6));
    assert_sound(&store);
}

#[test]
fn names_keys_and_values_have_bounds() {
    let store = Store::in_memory().unwrap();
    for name in ["", "bảng", "a b", "a/b", "a\0b", &"a".repeat(65)] {
        assert_eq!(problems(HostTable::named(name)), [("name".to_owned(), "name".to_owned())], "{name:?}");
    }
    let longest = table(&"a".repeat(64));
    put(&store, &longest, &[7; 1024], &vec![1; 16 << 20]);
    assert_eq!(get(&store, &longest, &[7; 1024]).map(|value| value.len()), Some(16 << 20));
    let too_long = |path: &str| vec![(path.to_owned(), "too_long".to_owned())];
    let refused = store.write("host.put", |txn| txn.host_put(&longest, &[7; 1025], b""));
    assert_eq!(problems(refused), too_long("key"));
    let refused = store.write("host.put", |txn| txn.host_put(&longest, b"k", &vec![1; (16 << 20) + 1]));
    assert_eq!(problems(refused), too_long("value"));
    assert_eq!(problems(store.read(|view| view.host_get(&longest, &[7; 1025]))), too_long("key"));
}

#[test]
fn they_are_written_with_the_records_or_not_at_all() {
    let store = Store::in_memory().unwrap();
    let seen = table("seen");
    put(&store, &seen, b"k", b"before");
    let refused: cchc::Result<()> = store.write("thu", |txn| {
        txn.add(unit("Phòng Một"))?;
        txn.host_put(&seen, b"k", b"after")?;
        txn.host_put(&seen, b"new", b"")?;
        assert_eq!(txn.view().host_get(&seen, b"k")?.as_deref(), Some(&b"after"[..]));
        txn.add(unit("")).map(drop)
    });
    assert_eq!(code(refused), "invalid");
    assert_eq!(entries(&store, &seen), [(b"k".to_vec(), b"before".to_vec())]);

    let mut batch = store.batch("thu").unwrap();
    batch.host_put(&seen, b"k", b"abandoned").unwrap();
    drop(batch);
    assert_eq!(get(&store, &seen, b"k").as_deref(), Some(&b"before"[..]));
    let mut batch = store.batch("thu").unwrap();
    batch.host_put(&seen, b"k", b"kept").unwrap();
    batch.host_remove(&seen, b"new").unwrap();
    batch.commit().unwrap();
    assert_eq!(get(&store, &seen, b"k").as_deref(), Some(&b"kept"[..]));
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 0);
}

#[test]
fn a_refused_call_takes_its_own_entries_back_from_a_commit_with_others() {
    let store = Store::in_memory().unwrap();
    let (seen, threads, rounds) = (table("seen"), 8_u8, 40_u8);
    let begin = Barrier::new(usize::from(threads));
    thread::scope(|scope| {
        for thread in 0..threads {
            let (store, seen, begin) = (&store, &seen, &begin);
            scope.spawn(move || {
                begin.wait();
                for round in 0..rounds {
                    let is_refused = (thread + round) % 3 == 0;
                    let done = store.write("thu", |txn| {
                        // Each overwrites what the others wrote.
                        txn.host_put(seen, b"last", &[thread, round])?;
                        txn.host_put(seen, &[thread, round], &[u8::from(is_refused)])?;
                        if is_refused { Err(CchcError::Cancelled) } else { Ok(()) }
                    });
                    assert_eq!(done.is_err(), is_refused);
                    assert_eq!(get(store, seen, &[thread, round]), (!is_refused).then(|| vec![0]));
                }
            });
        }
    });
    let last = get(&store, &seen, b"last").unwrap();
    assert_ne!((last[0] + last[1]) % 3, 0, "a refused call wrote last");
    let kept = (0..threads).flat_map(|thread| (0..rounds).map(move |round| thread + round)).filter(|sum| sum % 3 != 0);
    assert_eq!(entries(&store, &seen).len(), kept.count() + 1);
}

#[test]
fn backup_restore_and_compaction_carry_them() {
    let place = Place::new();
    let store = place.open();
    let seen = table("seen");
    let first = store.units().add(unit("Phòng Một")).unwrap();
    let wanted: Vec<HostEntry> = (0..2000_u16).map(|n| (n.to_be_bytes().to_vec(), vec![n as u8; 300])).collect();
    store.write("host.fill", |txn| wanted.iter().try_for_each(|(key, value)| txn.host_put(&seen, key, value))).unwrap();
    store.units().add(unit("Phòng Hai")).unwrap();

    store.compact().unwrap();
    assert_eq!(entries(&store, &seen), wanted);
    assert_sound(&store);

    let (backup, back) = (place.folder.path().join("backup.cchc"), place.folder.path().join("back.cchc"));
    store.backup(&backup).unwrap();
    put(&store, &seen, b"later", b"");
    // What came after the first change goes; the host's entries are those of the backup.
    let at = UpTo::Instant(first.header.updated.unwrap());
    let options = RestoreOptions { up_to: Some(at), ..RestoreOptions::default() };
    restore(&backup, &back, options).unwrap();
    let restored = Store::open(&back).unwrap();
    assert_eq!((restored.units().count(IndexQuery::default()).unwrap(), entries(&restored, &seen)), (1, wanted));
    assert_eq!((restored.verify().unwrap().host_entries, store.verify().unwrap().host_entries), (2000, 2001));
    assert_sound(&restored);
}

#[test]
fn writers_go_on_while_the_file_is_compacted() {
    let place = Place::new();
    let store = place.open();
    let seen = table("seen");
    store
        .write("host.fill", |txn| (0..20_000_u32).try_for_each(|n| txn.host_put(&seen, &n.to_be_bytes(), &[1; 100])))
        .unwrap();
    let written = thread::scope(|scope| {
        let compacting = scope.spawn(|| store.compact().unwrap());
        let mut written = 0_u32;
        while !compacting.is_finished() || written == 0 {
            put(&store, &seen, &written.to_be_bytes(), b"meanwhile");
            written += 1;
        }
        written
    });
    for number in 0..written {
        assert_eq!(get(&store, &seen, &number.to_be_bytes()).as_deref(), Some(&b"meanwhile"[..]));
    }
    assert_sound(&store);
}

#[test]
fn they_have_no_history_no_log_and_no_notices() {
    let store = Store::in_memory().unwrap();
    let seen = table("seen");
    let unit = store.units().add(unit("Phòng Một")).unwrap();
    let mut subscription = store.subscribe().unwrap();
    put(&store, &seen, b"k", b"v");
    assert!(subscription.wait(Duration::from_millis(50)).is_none());
    assert_eq!(store.changes(0, 10).unwrap().len(), 1);
    let past = store.as_of(unit.header.updated.unwrap());
    assert_eq!(problems(past.read(|view| view.host_get(&seen, b"k"))), [("at".to_owned(), "no_history".to_owned())]);
    store.units().remove(unit.id(), unit.header.rev).unwrap();
    assert!(subscription.wait(Duration::from_secs(10)).is_some());
    assert_sound(&store);
}

#[test]
fn a_reader_reads_them_and_writes_none() {
    let place = Place::new();
    let seen = table("seen");
    let store = place.open();
    put(&store, &seen, b"k", b"v");
    store.close().unwrap();
    let reader = Store::open_with(&place.path, Options { read_only: true, ..options() }).unwrap();
    assert_eq!(get(&reader, &seen, b"k").as_deref(), Some(&b"v"[..]));
    assert_eq!(code(reader.write("host.put", |txn| txn.host_put(&seen, b"k", b"w"))), "locked");
}
