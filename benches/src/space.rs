//! Space: what a file takes after it was loaded, after it was compacted, and after many rounds of updates and removals;
//! and how long writers wait while it is compacted.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use cchc::model::{Person, Record};
use cchc::{Options, Store};

use crate::bulk::{AUDITED, CCHC, SQLITE};
use crate::report::{Report, Section};
use crate::sample::{self, Frame};
use crate::sqlite::Sqlite;
use crate::{Outcome, Scale};

/// Records that each round updates and removes.
const IN_A_ROUND: usize = 2_000;

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    let folder = folder.join("space");
    std::fs::create_dir_all(&folder)?;
    loaded_and_compacted(report, scale, &folder)?;
    rounds(report, scale, &folder)
}

fn open(path: &Path) -> Outcome<Store> {
    Ok(Store::open_with(path, Options { actor: sample::ACTOR.to_owned(), ..Options::default() })?)
}

fn kib(path: &Path) -> Outcome<f64> {
    Ok(std::fs::metadata(path)?.len() as f64 / 1024.0)
}

/// The same attendances in every contender, in commits of a session's.
fn loaded_and_compacted(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    let (ours, theirs, audited) = (folder.join("a.cchc"), folder.join("a.sqlite"), folder.join("a.audited"));
    let store = open(&ours)?;
    let frame = sample::frame(&store, scale.sessions)?;
    let drafts = sample::attendances(&frame);
    for list in drafts.chunks(sample::PER_SESSION) {
        store.attendances().add_many(list.to_vec())?;
    }
    store.close()?;
    for (path, audits) in [(&theirs, false), (&audited, true)] {
        let mut sqlite = Sqlite::create(path, audits)?;
        sqlite.frame(&frame)?;
        drafts.chunks(sample::PER_SESSION).try_for_each(|list| sqlite.add(list))?;
        sqlite.checkpoint()?;
    }
    let title = format!("File of {} attendances, commits of {}", drafts.len(), sample::PER_SESSION);
    let mut section = Section::new(title, "KiB");
    section.add(AUDITED, kib(&audited)?);
    section.add(SQLITE, kib(&theirs)?);
    section.add(CCHC, kib(&ours)?);
    report.finish(section);

    let store = open(&ours)?;
    let waits = compact_beside_writes(&store, &frame, drafts.len())?;
    store.close()?;
    for path in [&theirs, &audited] {
        Sqlite::connect(path)?.execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")?;
    }
    let title = format!("File of {} attendances, compacted; SQLite after VACUUM", drafts.len());
    let mut section = Section::new(title, "KiB");
    section.add(AUDITED, kib(&audited)?);
    section.add(SQLITE, kib(&theirs)?);
    section.add(CCHC, kib(&ours)?);
    report.finish(section);
    report.finish(waits);
    Ok(())
}

/// Compacts the file, once undisturbed for its size, and again while single attendances are written.
fn compact_beside_writes(store: &Store, frame: &Frame, records: usize) -> Outcome<Section> {
    let mut section = Section::new(format!("Compacting {records} attendances"), "ms");
    let millis = |taken: Duration| taken.as_secs_f64() * 1e3;
    let started = Instant::now();
    store.compact()?;
    section.add("in all", millis(started.elapsed()));
    let done = AtomicBool::new(false);
    let longest = std::thread::scope(|scope| -> Outcome<Duration> {
        let writer = scope.spawn(|| -> cchc::Result<Duration> {
            let (mut longest, mut written) = (Duration::ZERO, 0);
            while !done.load(Ordering::Relaxed) {
                let draft = sample::attendance(frame, written % frame.sessions.len(), 300 + written / 500);
                let started = Instant::now();
                let added = store.attendances().add(draft)?;
                longest = longest.max(started.elapsed());
                store.attendances().remove(added.id(), 1)?;
                written += 1;
            }
            Ok(longest)
        });
        let started = Instant::now();
        let compacted = store.compact();
        section.add("in all, beside writes", millis(started.elapsed()));
        done.store(true, Ordering::Relaxed);
        compacted?;
        writer.join().map_err(|_| "the writer failed")?.map_err(Into::into)
    })?;
    section.add("longest write meanwhile", millis(longest));
    store.compact()?;
    Ok(section)
}

/// Rounds that add, update and remove people.
fn rounds(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<()> {
    let path = folder.join("rounds.cchc");
    let store = open(&path)?;
    let people: Vec<Person> = sample::people(IN_A_ROUND);
    for _ in 0..scale.space_rounds {
        let added = store.people().add_many(people.clone())?;
        store.write("rounds", |batch| {
            for person in added {
                let person = batch.update(Person { position: Some("Phó Trưởng phòng".to_owned()), ..person })?;
                batch.remove::<Person>(person.id(), person.header.rev)?;
            }
            Ok(())
        })?;
    }
    let title = format!("{} rounds of {IN_A_ROUND} records added, updated and removed", scale.space_rounds);
    let mut section = Section::new(title, "KiB");
    let copy = folder.join("fresh.cchc");
    store.backup(&copy)?;
    section.add("a fresh copy", kib(&copy)?);
    section.add("before compacting", kib(&path)?);
    store.compact()?;
    section.add("compacted", kib(&path)?);
    store.close()?;
    section.add("compacted, closed", kib(&path)?);
    report.finish(section);
    Ok(())
}
