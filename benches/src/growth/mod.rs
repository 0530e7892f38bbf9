//! How the time of a call grows with the store: the same calls at 10,000 attendances and at every ten times as many.

mod chart;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use cchc::model::{
    Attendance, AttendanceId, IndexQuery, OrganisationUnit, Period, Record, Session, SessionId, UnitKind,
};
use cchc::query::Search;
use cchc::report::ReportQuery;
use cchc::{Options, Store};

use self::chart::Curves;
use crate::bulk::{CCHC, SQLITE};
use crate::report::{Report, Section};
use crate::sample::{self, Frame, PER_SESSION};
use crate::sqlite::Sqlite;
use crate::{Outcome, Scale};

/// The attendances of the smallest store.
const SMALLEST: usize = 10_000;
/// Attendances loaded in one commit.
const BATCH: usize = 10_000;
/// How often each state of the file is opened.
const OPENINGS: usize = 3;
/// Longer than the pause after which the store writes a checkpoint.
const PAUSE: Duration = Duration::from_millis(1500);
/// The file that a process of [`be_killed`] writes to, and how many milliseconds it waits then.
const WRITER: &str = "CCHC_BENCH_WRITER";
const WRITER_PAUSE: &str = "CCHC_BENCH_WRITER_PAUSE";
/// The year whose sessions are reported on; the sample's sessions lie in 1,500 days from 2021 on.
const YEAR: i16 = 2023;

const CLOSED: &str = "cchc, closed";
const KILLED: &str = "cchc, killed right after a commit";
const PAUSED: &str = "cchc, killed after a pause";

/// Two files that grow by the same records.
struct Growing {
    store: Store,
    sqlite: Sqlite,
    frame: Frame,
    /// The sessions that have all their attendances.
    filled: usize,
    /// Attendances added one by one so far.
    added: usize,
}

/// Measures the stores up to the largest one, and draws the curves beside the figures.
pub fn measure(report: &mut Report, scale: Scale, folder: &Path, out: &Path) -> Outcome<()> {
    let mut growing = Growing::begin(folder)?;
    let mut curves = Curves::default();
    let mut size = SMALLEST;
    while size <= scale.largest {
        growing.grow_to(size)?;
        for section in [
            adds(&mut growing, scale)?,
            gets(&growing, scale)?,
            pages(&growing, scale)?,
            searches(&growing, scale)?,
            reports(&growing, scale)?,
            openings(&mut growing, folder)?,
        ] {
            curves.note(size, &section);
            report.finish(section.among(size));
        }
        size *= 10;
    }
    let chart = out.join("growth.svg");
    curves.draw(&chart)?;
    println!("the curves are drawn in {}", chart.display());
    Ok(())
}

impl Growing {
    fn begin(folder: &Path) -> Outcome<Self> {
        let store = open(&folder.join("growing.cchc"))?;
        let people = store.people().add_many(sample::people(sample::PEOPLE))?;
        let frame = Frame { sessions: Vec::new(), people };
        let mut sqlite = Sqlite::create(&folder.join("growing.sqlite"), false)?;
        sqlite.frame(&frame)?;
        Ok(Self { store, sqlite, frame, filled: 0, added: 0 })
    }

    fn grow_to(&mut self, attendances: usize) -> Outcome<()> {
        let begun = Instant::now();
        let sessions = attendances / PER_SESSION;
        let drafts = (self.filled..sessions).map(sample::session).collect::<Outcome<Vec<_>>>()?;
        for drafts in drafts.chunks(BATCH) {
            let sessions = self.store.sessions().add_many(drafts.to_vec())?;
            self.sqlite.frame(&Frame { sessions: sessions.clone(), people: Vec::new() })?;
            self.frame.sessions.extend(sessions);
        }
        for first in (self.filled..sessions).step_by(BATCH / PER_SESSION) {
            let of_batch = first..sessions.min(first + BATCH / PER_SESSION);
            let places = of_batch.flat_map(|session| (0..PER_SESSION).map(move |place| (session, place)));
            let drafts: Vec<_> =
                places.map(|(session, place)| sample::attendance(&self.frame, session, place)).collect();
            self.sqlite.add(&drafts)?;
            self.store.attendances().add_many(drafts)?;
        }
        self.filled = sessions;
        self.sqlite.checkpoint()?;
        println!("{attendances} attendances after {:.0} s of loading both files\n", begun.elapsed().as_secs_f64());
        Ok(())
    }

    /// A session, each time another one.
    fn session(&self, round: usize) -> &Session {
        &self.frame.sessions[round.wrapping_mul(7919) % self.frame.sessions.len()]
    }

    /// An attendance that there is not yet.
    fn draft(&mut self) -> Attendance {
        let (session, place) = (self.added % self.filled, PER_SESSION + self.added / self.filled);
        self.added += 1;
        sample::attendance(&self.frame, session, place)
    }
}

fn open(path: &Path) -> Outcome<Store> {
    Ok(Store::open_with(path, Options { actor: sample::ACTOR.to_owned(), ..Options::default() })?)
}

fn adds(growing: &mut Growing, scale: Scale) -> Outcome<Section> {
    let mut section = Section::new("One attendance, durable", "µs");
    for _ in 0..scale.rounds {
        let draft = growing.draft();
        let copy = draft.clone();
        section.time(CCHC, || Ok(growing.store.attendances().add(copy)?))?;
        section.time(SQLITE, || growing.sqlite.add(&[draft]))?;
    }
    Ok(section)
}

fn gets(growing: &Growing, scale: Scale) -> Outcome<Section> {
    let mut section = Section::new("One record by id", "µs");
    let attendances = growing.store.attendances();
    let first = |query: IndexQuery| -> Outcome<AttendanceId> {
        Ok(attendances.page(query.limit(1))?.items.first().ok_or("an attendance is missing")?.id())
    };
    for round in 0..scale.rounds {
        let session = growing.session(round).id();
        let ours = first(IndexQuery::by("session").with("session", session))?;
        let theirs = growing.sqlite.of_session(session)?.first().ok_or("an attendance is missing")?.id();
        section.time(CCHC, || Ok(attendances.get(ours)?))?;
        section.time(SQLITE, || growing.sqlite.get(theirs))?;
    }
    Ok(section)
}

fn pages(growing: &Growing, scale: Scale) -> Outcome<Section> {
    let mut section = Section::new("First page of 50 of a session", "µs");
    for round in 0..scale.rounds {
        let session = growing.session(round + scale.rounds).id();
        let query = IndexQuery::by("session").with("session", session).limit(50);
        section.time(CCHC, || Ok(growing.store.attendances().page(&query)?))?;
        section.time(SQLITE, || growing.sqlite.of_session(session))?;
    }
    Ok(section)
}

fn searches(growing: &Growing, scale: Scale) -> Outcome<Section> {
    let mut section = Section::new("Search for two common words and a number", "µs");
    for round in 0..scale.rounds {
        let number = round.wrapping_mul(7919) % growing.filled;
        let query = Search::of(&format!("họp cơ quan lần {number}"));
        section.time(CCHC, || Ok(growing.store.ask(query)?))?;
    }
    Ok(section)
}

fn reports(growing: &Growing, scale: Scale) -> Outcome<Section> {
    let mut section = Section::new("Report of a year, facts in memory", "µs");
    let question =
        || -> Outcome<ReportQuery> { Ok(ReportQuery { compare: false, ..ReportQuery::of(Period::year(YEAR)?) }) };
    let store = &growing.store;
    section.time("cchc, the first report", || Ok(store.ask(question()?)?))?;
    for _ in 0..scale.report_rounds {
        section.time(CCHC, || Ok(store.ask(question()?)?))?;
    }
    Ok(section)
}

/// Opens copies of the file as a killed program leaves it, and the file as it was closed.
fn openings(growing: &mut Growing, folder: &Path) -> Outcome<Section> {
    let mut section = Section::new("Open and read one record", "µs");
    let (path, copied) = (growing.store.path().to_owned(), folder.join("killed.cchc"));
    let session = growing.session(0).id();
    growing.store.close()?;
    for _ in 0..OPENINGS {
        for (name, pause) in [(KILLED, Duration::ZERO), (PAUSED, PAUSE)] {
            std::fs::copy(&path, &copied)?;
            be_killed(&copied, pause)?;
            section.micros(name, opened(&copied, session)?);
        }
        section.micros(CLOSED, opened(&path, session)?);
    }
    std::fs::remove_file(&copied)?;
    growing.store = open(&path)?;
    Ok(section)
}

fn opened(path: &Path, session: SessionId) -> Outcome<Duration> {
    let started = Instant::now();
    let store = open(path)?;
    let found = store.attendances().page(IndexQuery::by("session").with("session", session).limit(1))?.items.len();
    let taken = started.elapsed();
    store.close()?;
    if found == 1 { Ok(taken) } else { Err("a record is missing".into()) }
}

/// Lets another process write one record, and end without closing the file.
fn be_killed(path: &Path, pause: Duration) -> Outcome<()> {
    let program = std::env::current_exe()?;
    let ended = Command::new(program).env(WRITER, path).env(WRITER_PAUSE, pause.as_millis().to_string()).status()?;
    // It syncs what the copy left in memory, so that opening it does not pay for that.
    if ended.success() { Ok(()) } else { Err("the process that writes failed".into()) }
}

/// What the process does that [`be_killed`] starts; nothing in any other process.
pub fn write_and_end() -> Outcome<()> {
    let Some(path) = std::env::var_os(WRITER) else { return Ok(()) };
    let pause: u64 = std::env::var(WRITER_PAUSE)?.parse()?;
    let store = open(Path::new(&path))?;
    store.units().add(OrganisationUnit::named("Phòng Một cửa", UnitKind::Division))?;
    std::thread::sleep(Duration::from_millis(pause));
    // Nothing is dropped: the file stays as the commit left it.
    std::process::exit(0)
}
