//! The disk is full again and again under one open store: what fails leaves nothing half, and as soon as there is room
//! the same store goes on.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use cchc::Store;

use super::Job;
use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::image::{FileSystem, Image, Mounted, lacking_root};
use crate::report::{Report, code_of_any};
use crate::workload::{HostKey, Ledger, Writer};

/// How often the disk of one store is filled, in the long form and in the short one.
const ROUNDS: (u64, u64) = (30, 8);
const MEGABYTES: u64 = 24;
/// How many operations are tried on a full disk.
const OPERATIONS: u64 = 12;

/// Fills disks.
pub fn run(job: &Job, report: &mut Report) -> Result<(), Trouble> {
    if let Some(why) = lacking_root() {
        report.skip(format!("full disks: {why}"));
        return Ok(());
    }
    let rounds = if job.short { ROUNDS.1 } else { ROUNDS.0 };
    let mut cases = Vec::new();
    for case in &job.cases {
        let (seed, number) = case.split_once(' ').ok_or("a case is a seed and a number")?;
        cases.push((seed.parse()?, number.parse()?));
    }
    cases.extend((0..job.count(16, 2)).map(|number| (report.seed, number)));
    for (seed, number) in cases {
        let folder = Folder::in_memory()?;
        if number % 2 == 0 {
            let at = folder.join("memory");
            let _mounted = Mounted::memory(MEGABYTES << 20, &at)?;
            one_disk(seed, number, &at, rounds, report)?;
        } else if let Some(why) = FileSystem::Ext4.lacking() {
            report.skip(format!("a full disk with ext4: {why}"));
        } else {
            let image = Image::sized(FileSystem::Ext4, &folder, number, MEGABYTES)?;
            one_disk(seed, number, image.path(), rounds, report)?;
        }
    }
    Ok(())
}

fn one_disk(seed: u64, number: u64, folder: &Path, rounds: u64, report: &mut Report) -> Result<(), Trouble> {
    let case = format!("{seed} {number}");
    let mut dice = Dice::new(seed).part(number);
    let mut ledger = Ledger::default();
    let host = HostKey::new(0);
    let store = Store::open_with(Writer::path(folder), Writer::options(&host))?;
    let mut writer = Writer::on(store, folder, host, dice.bits(), 0)?;
    for round in 0..rounds {
        let ballast = Ballast::leaving(folder, dice.below(700_000))?;
        let mut met = Vec::new();
        for _ in 0..OPERATIONS {
            let stepped = writer.step(&mut |entry| {
                ledger.note(entry.clone());
                Ok(())
            });
            met.append(&mut ledger.failures);
            // Reading alone can fail where the file must be opened again, which writes.
            if let Err(trouble) = stepped {
                met.push(("planning".to_owned(), code_of_any(&trouble), trouble.to_string()));
            }
            if !met.is_empty() {
                break;
            }
        }
        report.count += met.len() as u64;
        for (operation, code, text) in &met {
            if !is_of_a_full_disk(code) {
                report.find(&case, format!("round {round}: {operation} fails as {code}: {text}"));
            }
        }
        drop(ballast);
        let checked = ledger.check_running(&mut writer)?;
        for problem in checked.all() {
            report.find(&case, format!("round {round}, after {met:?}: {problem}"));
        }
        if !checked.problems.is_empty() {
            return Ok(());
        }
        // What is there needs room for a backup beside it.
        if fs::metadata(Writer::path(folder))?.len() > (MEGABYTES << 20) / 3 {
            break;
        }
    }
    writer.store.close()?;
    drop(writer);
    for problem in ledger.check(folder)?.all() {
        report.find(&case, format!("in the end: {problem}"));
    }
    Ok(())
}

/// Where the file could not be opened again for want of room, calls say that until it is open.
fn is_of_a_full_disk(code: &str) -> bool {
    code.starts_with("storage_io DiskFull") || code.starts_with("storage_io Earlier")
}

/// A file that takes the room of a disk until it is dropped.
struct Ballast(std::path::PathBuf);

impl Ballast {
    /// Takes all but so many bytes.
    fn leaving(folder: &Path, bytes: u64) -> Result<Self, Trouble> {
        let this = Self(folder.join("ballast"));
        let mut file = File::create(&this.0)?;
        let stretch = vec![0x55; 1 << 16];
        while file.write_all(&stretch).is_ok() {}
        let length = file.metadata()?.len();
        file.set_len(length.saturating_sub(bytes))?;
        file.sync_all().or_else(|error| match error.kind() {
            std::io::ErrorKind::StorageFull => Ok(()),
            _ => Err(error),
        })?;
        Ok(this)
    }
}

impl Drop for Ballast {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
