//! One record, one durable commit, beside what the disk takes for one sync.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use crate::bulk::{AUDITED, CCHC, Loaded, SQLITE};
use crate::report::{Report, Section};
use crate::sample;
use crate::{Outcome, Scale};

pub const DISK: &str = "append 4 KiB, fdatasync";

pub fn measure(report: &mut Report, scale: Scale, mut loaded: Loaded, folder: &Path) -> Outcome<Loaded> {
    let mut probe = OpenOptions::new().create(true).append(true).open(folder.join("probe"))?;
    let mut disk = |section: &mut Section| -> Outcome<()> {
        let started = Instant::now();
        probe.write_all(&[0x5A; 4096])?;
        probe.sync_data()?;
        section.micros(DISK, started.elapsed());
        Ok(())
    };
    let Loaded { store, sqlite, audited, frame, .. } = &mut loaded;

    let mut section = Section::new("One attendance, durable", "µs");
    for round in 0..scale.rounds {
        let draft = sample::attendance(frame, round % scale.sessions, sample::PER_SESSION + round / scale.sessions);
        disk(&mut section)?;
        let copy = draft.clone();
        let started = Instant::now();
        store.attendances().add(copy)?;
        section.micros(CCHC, started.elapsed());
        let started = Instant::now();
        sqlite.add(std::slice::from_ref(&draft))?;
        section.micros(SQLITE, started.elapsed());
        let started = Instant::now();
        audited.add(std::slice::from_ref(&draft))?;
        section.micros(AUDITED, started.elapsed());
    }
    report.finish(section);

    let mut section = Section::new("One session, durable", "µs");
    for round in 0..scale.rounds {
        let draft = sample::session(scale.sessions + round)?;
        disk(&mut section)?;
        let copy = draft.clone();
        let started = Instant::now();
        store.sessions().add(copy)?;
        section.micros(CCHC, started.elapsed());
        let started = Instant::now();
        sqlite.add_session(&draft)?;
        section.micros(SQLITE, started.elapsed());
        let started = Instant::now();
        audited.add_session(&draft)?;
        section.micros(AUDITED, started.elapsed());
    }
    report.finish(section);
    Ok(loaded)
}
