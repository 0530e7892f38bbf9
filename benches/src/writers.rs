//! Threads that each add one attendance after another, durably, beside SQLite in both of its usual set-ups.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use cchc::model::{Attendance, IndexQuery, Record};
use cchc::{Options, Store};

use crate::bulk::CCHC;
use crate::report::{Report, Section};
use crate::sample::{self, Frame};
use crate::single::Disk;
use crate::sqlite::Sqlite;
use crate::{Outcome, Scale};

const ONE_CONNECTION: &str = "SQLite, one connection behind a mutex";
const CONNECTIONS: &str = "SQLite, a connection a thread";
/// The delay of each sync on the slowed disk.
const DELAY: Duration = Duration::from_millis(4);
/// Set for the process whose syncs are slowed.
const DELAY_VARIABLE: &str = "CCHC_SYNC_DELAY_US";
/// How many threads read meanwhile.
const READERS: usize = 2;

type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What one thread adds attendances with.
type Add<'a> = Box<dyn FnMut(Attendance) -> Result<(), Failed> + Send + 'a>;
/// What one thread reads a page with.
type Read<'a> = Box<dyn FnMut(usize) -> Result<(), Failed> + Send + 'a>;

/// Attendances that nobody has added yet.
struct Supply<'a> {
    frame: &'a Frame,
    next: AtomicUsize,
}

impl Supply<'_> {
    fn take(&self) -> Attendance {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let sessions = self.frame.sessions.len();
        sample::attendance(self.frame, number % sessions, number / sessions)
    }
}

/// Whether this process was started with slowed syncs.
pub fn is_slowed() -> bool {
    std::env::var_os(DELAY_VARIABLE).is_some()
}

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    for readers in [0, READERS] {
        for threads in [1, 8, 32] {
            measure_with(report, scale, &folder.join(format!("writers-{threads}-{readers}")), threads, readers)?;
        }
    }
    if is_slowed() { Ok(()) } else { measure_slowed(scale, folder) }
}

/// Measures the same in a process whose syncs are slowed, whichever library makes them.
fn measure_slowed(scale: Scale, folder: &Path) -> Outcome<()> {
    let (source, library) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("slow_sync.c"), folder.join("slow_sync.so"));
    let compiled = Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).arg("-ldl").status();
    if !cfg!(target_os = "linux") || !compiled.is_ok_and(|status| status.success()) {
        println!("Slowed syncs are measured on Linux with a C compiler (cc) alone: left out.\n");
        return Ok(());
    }
    let quick = scale.rounds < crate::FULL.rounds;
    let done = Command::new(std::env::current_exe()?)
        .arg("writers")
        .args(quick.then_some("--quick"))
        .env("LD_PRELOAD", &library)
        .env(DELAY_VARIABLE, DELAY.as_micros().to_string())
        .status()?;
    if done.success() { Ok(()) } else { Err("the process with slowed syncs failed".into()) }
}

fn measure_with(report: &mut Report, scale: Scale, folder: &Path, threads: usize, readers: usize) -> Outcome<()> {
    std::fs::create_dir_all(folder)?;
    let options = Options { actor: sample::ACTOR.to_owned(), ..Options::default() };
    let store = Store::open_with(folder.join("a.cchc"), options)?;
    let frame = sample::frame(&store, scale.sessions)?;
    let paths = [folder.join("one.sqlite"), folder.join("many.sqlite")];
    for path in &paths {
        Sqlite::create(path, false)?.frame(&frame)?;
    }
    let one = Mutex::new(Sqlite::open(&paths[0])?);
    let [first, second, third] = std::array::from_fn(|_| Supply { frame: &frame, next: AtomicUsize::new(0) });
    let sessions = &frame.sessions;

    let syncs = if is_slowed() { "syncs slowed by 4 ms" } else { "as fast as the disk syncs" };
    let beside = if readers == 0 { String::new() } else { format!(", {readers} readers beside") };
    let title = format!("{threads} writing, {syncs}{beside}");
    let mut sections = [
        Section::new(format!("{title}: durable writes"), "writes/s"),
        Section::new(format!("{title}: a write, p50"), "µs"),
        Section::new(format!("{title}: p99 of the thread with the longest"), "µs"),
        Section::new(format!("{title}: the longest write"), "µs"),
        Section::new(format!("{title}: pages read"), "pages/s"),
    ];
    let mut disk = Disk::new(folder)?;
    for _ in 0..scale.writer_rounds {
        if threads == 1 && readers == 0 {
            for _ in 0..scale.rounds {
                disk.sync(&mut sections[1])?;
            }
        }
        let adds = (0..threads).map(|_| -> Add<'_> { Box::new(|draft| Ok(store.attendances().add(draft).map(drop)?)) });
        let reads = (0..readers).map(|_| -> Read<'_> {
            Box::new(|number| {
                let session = sessions[number % sessions.len()].id();
                let query = IndexQuery::by("session").with("session", session).limit(50);
                Ok(store.attendances().page(&query).map(drop)?)
            })
        });
        run(&mut sections, CCHC, scale, &first, adds.collect(), reads.collect())?;

        let locked = || one.lock().map_err(|_| Failed::from("a writer failed"));
        let adds = (0..threads).map(|_| -> Add<'_> {
            Box::new(|draft| Ok(locked()?.add(std::slice::from_ref(&draft)).map_err(|error| error.to_string())?))
        });
        let reads = (0..readers).map(|_| reader(&paths[0], sessions)).collect::<Outcome<_>>()?;
        run(&mut sections, ONE_CONNECTION, scale, &second, adds.collect(), reads)?;

        let adds = (0..threads).map(|_| -> Outcome<Add<'_>> {
            let mut own = Sqlite::open(&paths[1])?;
            Ok(Box::new(move |draft| Ok(own.add(std::slice::from_ref(&draft)).map_err(|error| error.to_string())?)))
        });
        let adds = adds.collect::<Outcome<_>>()?;
        let reads = (0..readers).map(|_| reader(&paths[1], sessions)).collect::<Outcome<_>>()?;
        run(&mut sections, CONNECTIONS, scale, &third, adds, reads)?;
    }
    let sections = sections.into_iter().take(if readers == 0 { 4 } else { 5 });
    sections.for_each(|section| report.finish(section));
    Ok(())
}

fn reader<'a>(path: &Path, sessions: &'a [cchc::model::Session]) -> Outcome<Read<'a>> {
    let own = Sqlite::open(path)?;
    Ok(Box::new(move |number| {
        Ok(own.of_session(sessions[number % sessions.len()].id()).map(drop).map_err(|error| error.to_string())?)
    }))
}

/// Lets every thread write for a while, and notes how many writes there were and how long each thread's took.
fn run(
    sections: &mut [Section; 5],
    name: &str,
    scale: Scale,
    supply: &Supply<'_>,
    adds: Vec<Add<'_>>,
    reads: Vec<Read<'_>>,
) -> Outcome<()> {
    let (ended, pages) = (AtomicBool::new(false), AtomicUsize::new(0));
    let begun = Instant::now();
    let write = |mut add: Add<'_>| -> Result<Vec<f64>, Failed> {
        let mut taken = Vec::new();
        while begun.elapsed() < scale.writing {
            let draft = supply.take();
            let started = Instant::now();
            add(draft)?;
            taken.push(started.elapsed().as_secs_f64() * 1e6);
        }
        Ok(taken)
    };
    let taken = thread::scope(|scope| -> Result<Vec<Vec<f64>>, Failed> {
        let write = &write;
        for mut read in reads {
            let (ended, pages) = (&ended, &pages);
            scope.spawn(move || {
                let mut number = 0;
                while !ended.load(Ordering::Relaxed) && read(number).is_ok() {
                    number += 1;
                }
                pages.fetch_add(number, Ordering::Relaxed);
            });
        }
        let writers: Vec<_> = adds.into_iter().map(|add| scope.spawn(move || write(add))).collect();
        let taken = writers.into_iter().map(|writer| writer.join().map_err(|_| "a writer panicked")?).collect();
        ended.store(true, Ordering::Relaxed);
        taken
    });
    let mut taken = taken.map_err(|error| error.to_string())?;
    let seconds = begun.elapsed().as_secs_f64();
    taken.iter_mut().for_each(|of_thread| of_thread.sort_by(f64::total_cmp));
    let at = |sorted: &[f64], share: f64| sorted.get(((sorted.len() - 1) as f64 * share) as usize).copied();
    let longest_p99 =
        taken.iter().filter(|of_thread| !of_thread.is_empty()).filter_map(|of_thread| at(of_thread, 0.99));
    let longest_p99 = longest_p99.fold(0.0, f64::max);
    let mut all: Vec<f64> = taken.into_iter().flatten().collect();
    all.sort_by(f64::total_cmp);
    sections[0].add(name, all.len() as f64 / seconds);
    sections[1].add(name, at(&all, 0.5).unwrap_or_default());
    sections[2].add(name, longest_p99);
    sections[3].add(name, at(&all, 1.0).unwrap_or_default());
    sections[4].add(name, pages.into_inner() as f64 / seconds);
    Ok(())
}
