//! Opening the file and reading one record: after a clean close, and after a crash.

use std::fs::OpenOptions;
use std::path::Path;
use std::time::{Duration, Instant};

use cchc::Store;
use cchc::model::{IndexQuery, Record, SessionId};

use crate::bulk::Loaded;
use crate::report::{Report, Section};
use crate::sample;
use crate::sqlite::Sqlite;
use crate::{Outcome, Scale};

pub fn measure(report: &mut Report, scale: Scale, loaded: Loaded, folder: &Path) -> Outcome<()> {
    let Loaded { store, mut sqlite, sqlite_path, frame, .. } = loaded;
    let session = frame.sessions[0].id();
    let mut section = Section::new("Open and read one record", "ms");
    let rounds = (scale.rounds / 20).max(3);
    for round in 0..rounds {
        // A copy of the file as it stands while it is open is what a killed program leaves behind.
        store.checkpoint()?;
        let settled = folder.join("settled.cchc");
        copy(store.path(), &settled)?;
        section.add("cchc, killed after a pause", millis(open_cchc(&settled, session)?));

        let unsettled = folder.join("unsettled.cchc");
        let draft = sample::attendance(&frame, round, sample::PER_SESSION + 100);
        let started = Instant::now();
        store.attendances().add(draft.clone())?;
        std::fs::copy(store.path(), &unsettled)?;
        // The store writes a checkpoint half a second after a write. A copy taken during it is a state the file never
        // had.
        let in_time = started.elapsed() < Duration::from_millis(500);
        copy_out(&unsettled)?;
        if in_time {
            section.add("cchc, killed right after a commit", millis(open_cchc(&unsettled, session)?));
        }

        sqlite.add(std::slice::from_ref(&draft))?;
        let killed = folder.join("killed.sqlite");
        copy(&sqlite_path, &killed)?;
        copy(&with_wal(&sqlite_path), &with_wal(&killed))?;
        let _ = std::fs::remove_file(killed.with_extension("sqlite-shm"));
        section.add("SQLite, killed right after a commit", millis(open_sqlite(&killed, session)?));
        std::fs::remove_file(&killed)?;
    }
    let path = store.path().to_owned();
    store.close()?;
    drop(store);
    drop(sqlite);
    for _ in 0..rounds {
        section.add("cchc, closed", millis(open_cchc(&path, session)?));
        section.add("SQLite, closed", millis(open_sqlite(&sqlite_path, session)?));
    }
    report.finish(section);
    Ok(())
}

/// Copies a file and syncs the copy, so that opening it does not pay for writing it out.
fn copy(from: &Path, to: &Path) -> Outcome<()> {
    std::fs::copy(from, to)?;
    copy_out(to)
}

fn copy_out(file: &Path) -> Outcome<()> {
    Ok(OpenOptions::new().write(true).open(file)?.sync_all()?)
}

fn millis(taken: Duration) -> f64 {
    taken.as_secs_f64() * 1e3
}

fn with_wal(path: &Path) -> std::path::PathBuf {
    path.with_extension("sqlite-wal")
}

fn open_cchc(path: &Path, session: SessionId) -> Outcome<Duration> {
    let started = Instant::now();
    let store = Store::open(path)?;
    let found = store.attendances().page(IndexQuery::by("session").with("session", session).limit(1))?.items.len();
    let taken = started.elapsed();
    store.close()?;
    if found == 1 { Ok(taken) } else { Err("a record is missing".into()) }
}

fn open_sqlite(path: &Path, session: SessionId) -> Outcome<Duration> {
    let started = Instant::now();
    let connection = Sqlite::connect(path)?;
    let sql = "SELECT row FROM attendance WHERE session = ? ORDER BY person LIMIT 1";
    let _: i64 = connection.query_row(sql, [session.0.as_bytes()], |row| row.get(0))?;
    Ok(started.elapsed())
}
