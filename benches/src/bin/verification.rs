//! Measures time and memory of verification, backup and compaction.
//!
//! `cargo run --release -p cchc-benches --bin verification -- 1000000` loads so many attendances into
//! `target/bench/verification-1000000.cchc`, unless that is there, and measures with a cache of 16 MiB.

#![allow(clippy::print_stdout, reason = "printing figures is what this program is for")]

#[allow(dead_code, reason = "the loads of other programs")]
#[path = "../sample.rs"]
mod sample;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use cchc::{Options, Store};

type Outcome<T> = Result<T, Box<dyn Error>>;

const CACHE: usize = 16 << 20;
const ROUNDS: usize = 3;
const MIB: f64 = (1 << 20) as f64;

fn main() -> Outcome<()> {
    let records: usize = std::env::args().nth(1).unwrap_or_else(|| "100000".to_owned()).parse()?;
    let folder = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| "benches".into()))
        .join("../target/bench");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("verification-{records}.cchc"));
    let options = Options { cache_bytes: CACHE, actor: sample::ACTOR.to_owned(), ..Options::default() };
    if !path.exists() {
        load(&path, options.clone(), records)?;
    }
    let store = Store::open_with(&path, options)?;
    println!("{records} attendances in {:.0} MB", mb(&path)?);
    measure("verify", || {
        let found = store.verify()?;
        if found.sound { Ok(()) } else { Err(format!("{:?}", found.defects).into()) }
    })?;
    let copy = folder.join("verification-copy.cchc");
    measure("backup", || {
        let _ = fs::remove_file(&copy);
        Ok(store.backup(&copy)?)
    })?;
    println!("the copy takes {:.0} MB", mb(&copy)?);
    fs::remove_file(&copy)?;
    measure("compact", || Ok(store.compact()?))?;
    Ok(store.close()?)
}

fn load(path: &Path, options: Options, records: usize) -> Outcome<()> {
    let store = Store::open_with(path, options)?;
    let frame = sample::frame(&store, records.div_ceil(sample::PER_SESSION))?;
    for session in 0..records.div_ceil(sample::PER_SESSION) {
        let drafts = (0..sample::PER_SESSION).map(|place| sample::attendance(&frame, session, place)).collect();
        store.attendances().add_many(drafts)?;
    }
    Ok(store.close()?)
}

/// Prints the median duration, and how far memory grew beyond what was in use before and the cache.
fn measure(what: &str, mut action: impl FnMut() -> Outcome<()>) -> Outcome<()> {
    let before = memory("VmRSS:")?;
    // Resets the peak.
    fs::write("/proc/self/clear_refs", "5")?;
    let mut seconds = Vec::new();
    for _ in 0..ROUNDS {
        let started = Instant::now();
        action()?;
        seconds.push(started.elapsed().as_secs_f64());
    }
    seconds.sort_by(f64::total_cmp);
    let grown = (memory("VmHWM:")? - before - CACHE as f64) / MIB;
    println!("{what}: {:.1} s, {grown:.0} MiB beyond the cache of {} MiB", seconds[ROUNDS / 2], CACHE >> 20);
    Ok(())
}

/// A size of this process in bytes.
fn memory(name: &str) -> Outcome<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(name)).ok_or("no such size")?;
    Ok(line.split_whitespace().nth(1).ok_or("no number")?.parse::<f64>()? * 1024.0)
}

fn mb(path: &Path) -> Outcome<f64> {
    Ok(fs::metadata(path)?.len() as f64 / 1e6)
}
