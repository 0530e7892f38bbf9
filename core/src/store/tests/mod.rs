//! Tests that need the store's insides: disks that fail, files that were tampered with, steps that are not public.
#![allow(clippy::print_stdout)]

mod compacting;
mod crash;
mod damage;
mod faults;
mod flushing;
mod formats;
mod group_hazards;
mod grouping;
mod interrupted;
mod lacking;
mod migrating;
mod noted_accesses;
mod older_rules;
mod older_words;
mod recovery;
mod resuming;
mod searching;
mod space;
mod tampering;
mod workload;
mod writes;

use std::path::Path;

use crate::storage::{Database, Settings, Unsynced, WriteTransaction};
use crate::testing as disk;

/// Changes tables of a closed file behind the store's back.
fn tamper(path: &Path, change: impl FnOnce(&dyn WriteTransaction)) {
    let database = Database::open(path, Settings::with_cache(1 << 20), &Unsynced::default()).unwrap();
    let txn = database.begin_write().unwrap();
    change(&txn);
    txn.commit().unwrap();
}
