//! One record in one durable commit, compared with the time of one sync of the disk.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use crate::bulk::{AUDITED, CCHC, Loaded, SQLITE};
use crate::report::{Report, Section};
use crate::sample;
use crate::{Outcome, Scale};

/// An append-only file, which measures the time of one sync.
pub struct Disk(File);

impl Disk {
    pub fn new(folder: &Path) -> Outcome<Self> {
        Ok(Self(OpenOptions::new().create(true).append(true).open(folder.join("probe"))?))
    }

    pub fn sync(&mut self, section: &mut Section) -> Outcome<()> {
        let started = Instant::now();
        self.0.write_all(&[0x5A; 4096])?;
        self.0.sync_data()?;
        section.micros("append 4 KiB, fdatasync", started.elapsed());
        Ok(())
    }
}

pub fn measure(report: &mut Report, scale: Scale, mut loaded: Loaded, folder: &Path) -> Outcome<Loaded> {
    let mut disk = Disk::new(folder)?;
    let Loaded { store, sqlite, audited, frame, .. } = &mut loaded;

    let mut section = Section::new("One attendance, durable", "µs");
    for round in 0..scale.rounds {
        let draft = sample::attendance(frame, round % scale.sessions, sample::PER_SESSION + round / scale.sessions);
        disk.sync(&mut section)?;
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
        disk.sync(&mut section)?;
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
