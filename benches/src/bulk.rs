//! Bulk load: many attendances in one commit, or in commits of a given size.

use std::path::{Path, PathBuf};
use std::time::Instant;

use cchc::{Options, Store};

use crate::report::{Report, Section};
use crate::sample::{self, Frame};
use crate::sqlite::Sqlite;
use crate::{Outcome, Scale};

pub const CCHC: &str = "cchc";
pub const SQLITE: &str = "SQLite";
pub const AUDITED: &str = "SQLite, references checked, hash-chained log";

/// The files of the last load in one commit, which the later measurements read.
pub struct Loaded {
    pub store: Store,
    pub sqlite: Sqlite,
    pub audited: Sqlite,
    pub sqlite_path: PathBuf,
    pub frame: Frame,
}

pub fn measure(report: &mut Report, scale: Scale, folder: &Path) -> Outcome<Loaded> {
    let total = scale.sessions * sample::PER_SESSION;
    let mut sizes = Section::new(format!("File of {total} attendances, loaded in one commit, closed"), "KiB");
    let mut last = None;
    let mut batches = vec![1_000, 10_000, total];
    batches.dedup();
    for batch in batches {
        let how = if batch == total { "one commit".to_owned() } else { format!("commits of {batch}") };
        let mut section = Section::new(format!("{total} attendances, {how}"), "records/s");
        for round in 0..scale.bulk_rounds {
            let loaded = load(&mut section, scale, batch, &folder.join(format!("{batch}-{round}")))?;
            if batch == total {
                last = Some(loaded);
            }
        }
        report.finish(section);
    }
    let loaded = last.ok_or("nothing was loaded")?;
    loaded.store.close()?;
    loaded.sqlite.checkpoint()?;
    loaded.audited.checkpoint()?;
    let audited_path = loaded.sqlite_path.with_extension("audited");
    for (name, path) in [(CCHC, loaded.store.path()), (SQLITE, &loaded.sqlite_path), (AUDITED, &audited_path)] {
        sizes.add(name, std::fs::metadata(path)?.len() as f64 / 1024.0);
    }
    report.finish(sizes);
    let options = Options { actor: sample::ACTOR.to_owned(), ..Options::default() };
    let store = Store::open_with(loaded.store.path(), options)?;
    Ok(Loaded { store, ..loaded })
}

/// One round: every contender loads the same records into a file of its own.
fn load(section: &mut Section, scale: Scale, batch: usize, folder: &Path) -> Outcome<Loaded> {
    std::fs::create_dir_all(folder)?;
    let store =
        Store::open_with(folder.join("a.cchc"), Options { actor: sample::ACTOR.to_owned(), ..Options::default() })?;
    let frame = sample::frame(&store, scale.sessions)?;
    let sqlite_path = folder.join("a.sqlite");
    let mut sqlite = Sqlite::create(&sqlite_path, false)?;
    sqlite.frame(&frame)?;
    let mut audited = Sqlite::create(&folder.join("a.audited"), true)?;
    audited.frame(&frame)?;
    let drafts = sample::attendances(&frame);
    let rate = |started: Instant| drafts.len() as f64 / started.elapsed().as_secs_f64();

    // cchc takes the drafts it is given; the copy is not part of the measure.
    let lists: Vec<_> = drafts.chunks(batch).map(<[_]>::to_vec).collect();
    let started = Instant::now();
    for list in lists {
        store.attendances().add_many(list)?;
    }
    section.add(CCHC, rate(started));
    let started = Instant::now();
    for list in drafts.chunks(batch) {
        sqlite.add(list)?;
    }
    section.add(SQLITE, rate(started));
    let started = Instant::now();
    for list in drafts.chunks(batch) {
        audited.add(list)?;
    }
    section.add(AUDITED, rate(started));
    Ok(Loaded { store, sqlite, audited, sqlite_path, frame })
}
