//! What a sudden end costs.

use super::disk::Disk;
use super::workload::{self, assert_sound};
use crate::model::{OrganisationUnit, UnitKind};
use crate::store::Store;

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
