//! What a sudden end costs.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::disk::Disk;
use super::workload::{self, assert_sound};
use crate::error::{CchcError, Result};
use crate::model::{OrganisationUnit, UnitKind};
use crate::store::{Options, Progress, Store};

/// How many bytes opening this image reads.
fn read_on_opening(image: Vec<u8>) -> u64 {
    let disk = Disk::with(image);
    let store = workload::open(&disk).unwrap();
    let calls = disk.calls();
    assert_sound(&store, "reopened");
    calls
}

/// redb's debug builds walk the file once more, to check themselves.
fn spares_a_walk(direct: u64, walked: u64) -> bool {
    if cfg!(debug_assertions) { direct * 3 < walked * 2 } else { direct * 3 < walked }
}

fn assert_spares_a_walk(direct: u64, walked: u64) {
    assert!(spares_a_walk(direct, walked), "{direct} calls after a checkpoint, {walked} without");
}

fn fill(store: &Store) {
    let unit = |number| OrganisationUnit::named(&format!("{number} {}", "x".repeat(3000)), UnitKind::Other);
    store.units().add_many((0..500).map(unit).collect()).unwrap();
}

/// A filled store that writes no checkpoint by itself.
fn restless() -> (Disk, Store) {
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    store.inner.checkpoint.stop();
    fill(&store);
    (disk, store)
}

#[test]
fn a_settled_store_is_opened_without_walking_it() {
    let (disk, store) = restless();
    let unsettled = disk.durable();
    store.checkpoint().unwrap();
    assert_spares_a_walk(read_on_opening(disk.durable()), read_on_opening(unsettled));
}

#[test]
fn an_idle_store_writes_a_checkpoint() {
    let walked = read_on_opening(restless().0.durable());
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    fill(&store);
    // Without a deadline: the test ends when the store has come to rest.
    while !spares_a_walk(read_on_opening(disk.durable()), walked) {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
}

/// Opens a file, which whoever waits ends at the question with this number; gives what was told too.
fn opened_until(path: &Path, end_at: Option<usize>) -> (Result<Store>, Vec<Progress>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let store = Store::open_with_progress(path, Options::default(), move |progress| {
        let mut told = heard.lock().unwrap();
        told.push(progress);
        if Some(told.len()) == end_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let told = told.lock().unwrap().clone();
    (store, told)
}

#[test]
fn a_repair_tells_how_far_it_is_and_can_be_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.cchc");
    let image = restless().0.durable();
    let write = || std::fs::write(&path, &image).unwrap();
    write();
    let (store, whole) = opened_until(&path, None);
    let store = store.unwrap();
    assert_sound(&store, "repaired");
    store.close().unwrap();
    assert!(whole.len() > 4, "{whole:?}");
    let total = image.len() as u64;
    assert!(whole.iter().filter(|told| told.total > 0).all(|told| told.total == total && told.done <= total));
    // Whenever it is ended, the file is as it was and can be opened again.
    for end_at in [1, whole.len() / 2, whole.len()] {
        write();
        let (ended, _) = opened_until(&path, Some(end_at));
        assert!(matches!(ended, Err(CchcError::Cancelled)), "{end_at}");
        assert_sound(&Store::open(&path).unwrap(), "repaired after it was ended");
    }
    // What was closed properly needs no repair, and nothing is told.
    Store::open(&path).unwrap().close().unwrap();
    assert_eq!(opened_until(&path, None).1, []);
}

#[test]
fn damage_that_no_repair_mends_says_what_is_left_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store.cchc");
    let disk = Disk::default();
    let store = workload::open(&disk).unwrap();
    store.inner.checkpoint.stop();
    store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    let image = disk.durable();
    let mut refused = 0;
    let pages = image.len() / 4096;
    for page in (1..pages).step_by(pages.div_ceil(24)) {
        let mut damaged = image.clone();
        damaged[page * 4096..(page + 1) * 4096].fill(0x5a);
        std::fs::write(&path, damaged).unwrap();
        let Err(error) = Store::open(&path) else { continue };
        refused += 1;
        let read_only = Options { read_only: true, ..Options::default() };
        assert!(Store::open_with(&path, read_only).is_err(), "page {page}");
        assert_eq!(error.code(), "corrupt", "page {page}: {error}");
        assert!(error.to_string().contains("restore the newest backup with the newest export of keys"), "{error}");
        let vietnamese = error.message_vi();
        assert!(vietnamese.contains("khôi phục từ bản sao lưu mới nhất cùng bản xuất khóa"), "{vietnamese}");
        assert!(!vietnamese.contains("restore the newest"), "{vietnamese}");
    }
    assert!(refused > 0);
}
