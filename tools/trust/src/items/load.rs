//! Mixed load on one store: memory stays flat, and what each operation takes is printed.

use std::collections::BTreeMap;
use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cchc::call::from_json;
use cchc::{CchcError, Store};
use serde_json::json;

use super::Job;
use crate::Trouble;
use crate::cleanup::Folder;
use crate::report::Report;
use crate::workload::{Entry, HostKey, Writer};

/// How much more memory may be taken at the end than after a quarter of the time.
const BOUND_MEGABYTES: u64 = 48;

/// What is read beside the writer.
const READS: [(&str, &str); 5] = [
    ("people.page", r#"{"index": "name", "limit": 50}"#),
    ("store.search", r#"{"query": "cải cách hộ tịch", "limit": 20}"#),
    ("store.suggest", r#"{"prefix": "giay ph"}"#),
    ("sessions.page", r#"{"index": "held_on", "limit": 50}"#),
    ("units.count", "{}"),
];

/// Loads a store.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    let lasting = Duration::from_secs(job.count(600, 5));
    let folder = Folder::on_disk()?;
    let host = HostKey::new(0);
    let store = Store::open_with(Writer::path(folder.path()), Writer::options(&host))?;
    let writer = Writer::on(store.clone(), folder.path(), host, report.seed, 0)?;
    let (ended, began) = (AtomicBool::new(false), Instant::now());
    let (written, read, early) = std::thread::scope(|scope| {
        let (ended, store) = (&ended, &store);
        let reading = scope.spawn(move || read_until(store, ended));
        let writing = scope.spawn(move || write_until(writer, ended));
        std::thread::sleep(lasting / 4);
        let early = resident()?;
        std::thread::sleep(lasting.saturating_sub(began.elapsed()));
        ended.store(true, Ordering::Relaxed);
        let written = writing.join().map_err(|_| "the writer panicked")??;
        let read = reading.join().map_err(|_| "the reader panicked")??;
        Ok::<_, Trouble>((written, read, early))
    })?;
    let late = resident()?;
    let megabytes = |bytes: u64| bytes / (1 << 20);
    report.say(format!(
        "memory {} MiB after a quarter, {} MiB at the end; file {} MiB",
        megabytes(early),
        megabytes(late),
        megabytes(fs::metadata(Writer::path(folder.path()))?.len())
    ));
    if megabytes(late.saturating_sub(early)) > BOUND_MEGABYTES {
        report.find("load", format!("memory grew by {} MiB", megabytes(late - early)));
    }
    for failure in written.failures {
        report.find("load", failure);
    }
    if !store.verify()?.sound {
        report.find("load", "the store is not sound afterwards");
    }
    for (operation, mut times) in written.times.into_iter().chain(read) {
        times.sort_unstable();
        report.count += times.len() as u64;
        let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
        let (count, p50, p99) = (times.len(), f64::from(at(50)) / 1000.0, f64::from(at(99)) / 1000.0);
        report.say(format!("{operation:<24}{count:>8} times  p50 {p50:>9.2} ms  p99 {p99:>9.2} ms"));
    }
    Ok(())
}

type Times = BTreeMap<String, Vec<u32>>;

#[derive(Default)]
struct Written {
    times: Times,
    failures: Vec<String>,
}

fn write_until(mut writer: Writer, ended: &AtomicBool) -> Result<Written, Trouble> {
    let mut written = Written::default();
    let mut present = String::new();
    while !ended.load(Ordering::Relaxed) {
        let tell = &mut |entry: &Entry| -> Result<(), Trouble> {
            match entry {
                Entry::Begun { operation, .. } => present.clone_from(operation),
                Entry::Done { micros, .. } => written.times.entry(present.clone()).or_default().push(*micros as u32),
                Entry::Failed { code, text, .. } => written.failures.push(format!("{present}: {code}: {text}")),
                Entry::Opened { .. } => {}
            }
            Ok(())
        };
        writer.step(tell)?;
        remove_files(&mut writer)?;
    }
    Ok(written)
}

/// Keeps only the newest backups, as a program that makes them daily does.
fn remove_files(writer: &mut Writer) -> Result<(), Trouble> {
    const KEPT: usize = 2;
    let spare = writer.backups.len().saturating_sub(KEPT);
    writer.backups.drain(..spare);
    for entry in fs::read_dir(&writer.folder)? {
        let path = entry?.path();
        if path != Writer::path(&writer.folder) && !writer.backups.iter().any(|(backup, _)| *backup == path) {
            if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
        }
    }
    Ok(())
}

fn read_until(store: &Store, ended: &AtomicBool) -> Result<Times, Trouble> {
    let mut times = Times::new();
    let questions = READS.iter().map(|(call, arguments)| -> Result<_, Trouble> {
        Ok((*call, from_json(&serde_json::from_str(arguments).unwrap_or(json!({})))?))
    });
    let questions = questions.collect::<Result<Vec<_>, _>>()?;
    while !ended.load(Ordering::Relaxed) {
        for (call, arguments) in &questions {
            let began = Instant::now();
            match store.call(call, arguments) {
                Ok(_) => times.entry((*call).to_owned()).or_default().push(began.elapsed().as_micros() as u32),
                // The writer suspends the store now and then.
                Err(CchcError::Closed { .. }) => {}
                Err(error) => return Err(error.into()),
            }
            std::thread::sleep(Duration::from_millis(1));
        }
    }
    Ok(times)
}

/// The memory that this process has in use.
fn resident() -> Result<u64, Trouble> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kilobytes << 10)
}
