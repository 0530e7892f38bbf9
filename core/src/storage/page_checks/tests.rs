//! Damage of every page of a small file, met through the storage port.

use std::ops::ControlFlow;
use std::path::Path;

use proptest::prelude::*;

use super::Packed;
use super::page::UNIT;
use crate::error::{CchcError, Result};
use crate::storage::{Changes, Database, KeyRange, Settings, Source, Unsynced, WriteTransaction};

const TABLES: [&str; 3] = ["a", "b", "c"];

fn settings() -> Settings {
    Settings::with_cache(64 << 10)
}

/// Entries of many sizes, so that there are branch pages, and pages of several units.
fn entries(table: &str, round: u32) -> Changes {
    let mut changes = Changes::default();
    for number in 0..160_u32 {
        let length = if number % 50 == 0 { 20_000 } else { 20 + number as usize % 90 };
        let value = vec![(number + round) as u8; length];
        changes.put(format!("{table}/{:04}", number * 7 % 160).as_bytes(), Some(&value));
    }
    changes
}

fn write(database: &Database, round: u32) -> Result<()> {
    let txn = database.begin_write()?;
    TABLES.iter().try_for_each(|table| txn.apply(table, &entries(table, round)))?;
    txn.commit()
}

fn read(database: &Database) -> Result<Vec<u8>> {
    let snapshot = database.begin_read()?;
    let mut all = blake3::Hasher::new();
    for table in TABLES {
        snapshot.reader(table)?.scan(&KeyRange::all(), false, &mut |key, value| {
            all.update(key).update(value);
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(all.finalize().as_bytes().to_vec())
}

fn sound_file(path: &Path) -> Vec<u8> {
    let database = Database::create(path, settings()).unwrap();
    (0..3).for_each(|round| write(&database, round).unwrap());
    database.checkpoint().unwrap();
    database.close().unwrap();
    std::fs::read(path).unwrap()
}

/// Opens a damaged file, reads all of it unless the first to touch the damage is to be a write, writes to it, and reads
/// it again.
fn use_it(path: &Path, before: &[u8], reads_first: bool) -> Result<()> {
    let database = Database::open(path, settings(), &Unsynced::default())?;
    if reads_first {
        assert_eq!(read(&database)?, before, "wrong data were read");
    }
    write(&database, 9)?;
    read(&database)?;
    database.close()
}

fn refused(outcome: Result<()>) -> bool {
    match outcome {
        Ok(()) => false,
        Err(CchcError::Corrupt { .. } | CchcError::StorageIo { .. }) => true,
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn a_sound_file_is_read_and_written_however_small_the_cache() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    sound_file(&path);
    let database = Database::open(&path, settings(), &Unsynced::default()).unwrap();
    for round in 3..12 {
        write(&database, round).unwrap();
        let now = read(&database).unwrap();
        database.checkpoint().unwrap();
        assert_eq!(read(&database).unwrap(), now);
    }
    let now = read(&database).unwrap();
    database.close().unwrap();
    let database = Database::open_read_only(&path, settings()).unwrap();
    assert_eq!(read(&database).unwrap(), now);
}

#[test]
fn a_page_in_the_place_of_another_is_refused_and_never_ends_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    let sound = sound_file(&path);
    let before = read(&Database::open_read_only(&path, settings()).unwrap()).unwrap();
    let pages = sound.len() / UNIT as usize;
    let mut met = 0;
    for number in 0..300 {
        let (one, other) = (1 + number * 31 % (pages - 1), 1 + number * 17 % (pages - 1));
        let at = |page: usize| page * UNIT as usize..(page + 1) * UNIT as usize;
        let mut damaged = sound.clone();
        damaged[at(one)].copy_from_slice(&sound[at(other)]);
        if number % 2 == 0 {
            damaged[at(other)].copy_from_slice(&sound[at(one)]);
        }
        std::fs::write(&path, &damaged).unwrap();
        met += usize::from(refused(use_it(&path, &before, number % 3 == 0)));
    }
    assert!(met > 30, "{met} of 300");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn a_changed_bit_never_gives_wrong_data(
        places in proptest::collection::vec((any::<prop::sample::Index>(), 0..8_u8), 1..4),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let mut bytes = sound_file(&path);
        let before = read(&Database::open_read_only(&path, settings()).unwrap()).unwrap();
        for (place, bit) in places {
            let place = UNIT as usize + place.index(bytes.len() - UNIT as usize);
            bytes[place] ^= 1 << bit;
        }
        std::fs::write(&path, &bytes).unwrap();
        refused(use_it(&path, &before, true));
    }
}

#[test]
fn what_is_known_of_a_page_takes_little_memory() {
    // With one byte of the map each: 17 MiB for the 2^20 places of a full map.
    assert_eq!(size_of::<(u32, Packed)>(), 16);
}
