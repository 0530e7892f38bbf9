//! The scripted workload: what was on the disk before each operation, so that each can be done again with a fault.

use std::path::PathBuf;

use cchc::Store;
use cchc::testing::{Disk, Fault, open_on};

use crate::Trouble;
use crate::cleanup::Folder;
use crate::dice::Dice;
use crate::workload::{Checked, Head, HostKey, Ledger, Writer};

/// Operations with the state before each.
pub struct Script {
    moments: Vec<Moment>,
    _folder: Folder,
}

/// The state before an operation.
pub struct Moment {
    pub bytes: Vec<u8>,
    ledger: Ledger,
    dice: Dice,
    folder: PathBuf,
    backups: Vec<(PathBuf, Head)>,
    host: u64,
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
                folder: folder.path().to_owned(),
                backups: writer.backups.clone(),
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
            ledger.files.clear();
        }
        Ok(Self { moments, _folder: folder })
    }

    /// The state before an operation.
    pub fn moment(&self, operation: usize) -> Result<&Moment, Trouble> {
        self.moments.get(operation).ok_or_else(|| "the script is shorter".into())
    }

    /// How many calls to the disk an operation makes.
    pub fn calls(&self, operation: usize) -> Result<u64, Trouble> {
        let moment = self.moment(operation)?;
        let disk = Disk::with(moment.bytes.clone());
        let (mut writer, mut ledger) = moment.writer(&disk)?;
        disk.fail(Fault::Once(u64::MAX));
        writer.step(&mut |entry| {
            ledger.note(entry.clone());
            Ok(())
        })?;
        let calls = disk.calls();
        ledger.check_running(&mut writer)?;
        Ok(calls)
    }
}

impl Moment {
    /// A writer that goes on from here on a disk, and what must be there.
    pub fn writer(&self, disk: &Disk) -> Result<(Writer, Ledger), Trouble> {
        let host = HostKey::new(self.host);
        let store = open(disk, &host, &self.folder.join("so.cchc"))?;
        let mut writer = Writer::on(store, &self.folder, host, 0, self.ledger.number)?;
        writer.dice = self.dice.clone();
        writer.backups = self.backups.clone();
        Ok((writer, self.ledger.clone()))
    }

    /// Looks at what a disk holds after a loss of power.
    pub fn look(&self, disk: &Disk, mut ledger: Ledger, host: u64) -> Result<Vec<String>, Trouble> {
        let host = HostKey::new(host);
        let mut checked = Checked::default();
        match open(disk, &host, &self.folder.join("so.cchc")) {
            Ok(store) => ledger.check_store(&store, &host, &mut checked)?,
            Err(error) => checked.problems.push(format!("cannot be opened: {error}")),
        }
        Ok(checked.problems)
    }
}

fn open(disk: &Disk, host: &HostKey, path: &std::path::Path) -> Result<Store, Trouble> {
    Ok(open_on(path, Writer::options(host), disk)?)
}
