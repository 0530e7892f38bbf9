//! The scripted workload: what was on the disk before each operation, so that each can be done again with a fault.

use std::fs;
use std::path::Path;

use cchc::Store;
use cchc::testing::{Disk, Fault, open_on};

use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::workload::{Checked, Head, HostKey, Ledger, Writer};

/// Operations with the state before each.
pub struct Script {
    moments: Vec<Moment>,
}

/// The state before an operation.
pub struct Moment {
    pub bytes: Vec<u8>,
    ledger: Ledger,
    dice: Dice,
    backups: Vec<Backup>,
    host: u64,
}

/// A backup that was made before, with the last change in it.
struct Backup {
    name: String,
    bytes: Vec<u8>,
    head: Head,
}

/// A writer that goes on from a moment, in a folder of its own, and what must be there.
pub struct Going {
    pub writer: Writer,
    pub ledger: Ledger,
    pub folder: Folder,
}

impl Script {
    /// The script of a seed: so many operations.
    pub fn of(seed: u64, operations: usize) -> Result<Self, Trouble> {
        let folder = Folder::in_memory()?;
        let disk = Disk::default();
        let host = HostKey::new(0);
        let store = open(&disk, &host, &folder.join("so.cchc"))?;
        let mut writer = Writer::on(store, folder.path(), host, seed, 0)?;
        let mut ledger = Ledger::default();
        let mut moments = Vec::new();
        for _ in 0..operations {
            moments.push(Moment {
                bytes: disk.live(),
                ledger: ledger.clone(),
                dice: writer.dice.clone(),
                backups: writer.backups.iter().map(Backup::of).collect::<Result<_, _>>()?,
                host: writer.host.number(),
            });
            writer.step(&mut |entry| {
                ledger.note(entry.clone());
                Ok(())
            })?;
            if let Some(failure) = ledger.failures.first() {
                return Err(format!("the script fails without a fault: {failure:?}").into());
            }
            // They are looked at where they are made.
            ledger.forget_files();
        }
        Ok(Self { moments })
    }

    /// The state before an operation.
    pub fn moment(&self, operation: usize) -> Result<&Moment, Trouble> {
        self.moments.get(operation).ok_or_else(|| "the script is shorter".into())
    }

    /// How many calls to the disk an operation makes.
    pub fn calls(&self, operation: usize) -> Result<u64, Trouble> {
        let moment = self.moment(operation)?;
        let disk = Disk::with(moment.bytes.clone());
        let mut going = moment.go_on(&disk)?;
        let Going { writer, ledger, .. } = &mut going;
        disk.fail(Fault::Once(u64::MAX));
        writer.step(&mut |entry| {
            ledger.note(entry.clone());
            Ok(())
        })?;
        let calls = disk.calls();
        ledger.check_running(writer)?;
        Ok(calls)
    }
}

impl Moment {
    /// Goes on from here on a disk.
    pub fn go_on(&self, disk: &Disk) -> Result<Going, Trouble> {
        let (folder, host) = (Folder::in_memory()?, HostKey::new(self.host));
        let store = open(disk, &host, &folder.join("so.cchc"))?;
        let mut writer = Writer::on(store, folder.path(), host, 0, self.ledger.number)?;
        writer.dice = self.dice.clone();
        for Backup { name, bytes, head } in &self.backups {
            let path = folder.join(name);
            fs::write(&path, bytes)?;
            writer.backups.push((path, head.clone()));
        }
        Ok(Going { writer, ledger: self.ledger.clone(), folder })
    }
}

impl Backup {
    fn of((path, head): &(std::path::PathBuf, Head)) -> Result<Self, Trouble> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Self { name, bytes: fs::read(path)?, head: head.clone() })
    }
}

impl Going {
    /// Ends the writer, and looks at what another disk holds, as after a loss of power.
    pub fn look(self, disk: &Disk) -> Result<Vec<String>, Trouble> {
        let Self { writer, mut ledger, folder } = self;
        let host = HostKey::new(writer.host.number());
        drop(writer);
        let mut checked = Checked::default();
        match open(disk, &host, &folder.join("so.cchc")) {
            Ok(store) => ledger.check_store(&store, &host, &mut checked)?,
            Err(error) => checked.problems.push(format!("cannot be opened: {error}")),
        }
        Ok(checked.problems)
    }
}

fn open(disk: &Disk, host: &HostKey, path: &Path) -> Result<Store, Trouble> {
    Ok(open_on(path, Writer::options(host), disk)?)
}
