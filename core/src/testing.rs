//! For tests, here and of tools: a disk in memory that can fail and lose power, and a store on it. Not part of the API.

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::Result;
use crate::storage::{OpenBackend, StorageBackend};
use crate::store::{Options, Store};

/// Opens a store on a disk in memory; makes one where the disk is empty. The path names it, and needs no file.
///
/// # Errors
/// As [`Store::open_with`].
pub fn open_on(path: &Path, options: Options, disk: &Disk) -> Result<Store> {
    Store::open_on(path, options, Some(disk.backend()))
}

/// A folder of the whole project, which tests read; none in the packed crate, where they are skipped.
#[cfg(test)]
#[allow(clippy::print_stderr)]
pub(crate) fn project_folder(name: &str) -> Option<std::path::PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name);
    if !folder.is_dir() {
        eprintln!("skipped: {name} is of the project, not of the packed crate");
        return None;
    }
    Some(folder)
}

/// What fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// This call alone. If it syncs, what was written before it reads as it did, and never becomes durable.
    Once(u64),
    /// Every call that writes, from this one on: the disk is full until [`Disk::heal`]. Syncs as in [`Fault::Once`].
    WritesFrom(u64),
    /// Every call, from this one on, until [`Disk::heal`].
    From(u64),
    /// Every call, from this one on; if this one writes, half of its sectors get through.
    Torn(u64),
}

/// What a sync had to make durable, and what was durable before it.
#[derive(Debug, Clone)]
pub struct Sync {
    /// The bytes that were durable before.
    pub durable: Vec<u8>,
    /// What was written since.
    pub pending: Vec<Pending>,
    /// What the workload had been told was done.
    pub acknowledged: usize,
}

/// A change that was not made durable yet.
#[derive(Debug, Clone)]
pub enum Pending {
    /// The length of the file.
    Length(u64),
    /// Bytes from an offset on.
    Write(u64, Vec<u8>),
}

#[derive(Debug, Default)]
struct State {
    live: Vec<u8>,
    durable: Vec<u8>,
    pending: Vec<Pending>,
    calls: u64,
    fault: Option<Fault>,
    failed: u64,
    acknowledged: usize,
    syncs: Vec<Sync>,
    record: bool,
}

/// The disk. Clones are the same one.
#[derive(Debug, Clone, Default)]
pub struct Disk(Arc<Mutex<State>>);

impl Disk {
    /// A disk with these bytes.
    pub fn with(bytes: Vec<u8>) -> Self {
        let disk = Self::default();
        disk.state().durable.clone_from(&bytes);
        disk.state().live = bytes;
        disk
    }

    /// A disk that remembers every sync.
    pub fn recording() -> Self {
        let disk = Self::default();
        disk.state().record = true;
        disk
    }

    pub(crate) fn backend(&self) -> OpenBackend {
        let disk = self.clone();
        Arc::new(move || Ok(Box::new(disk.clone())))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets it fail from now on.
    pub fn fail(&self, fault: Fault) {
        let mut state = self.state();
        state.calls = 0;
        state.fault = Some(fault);
    }

    pub fn heal(&self) {
        self.state().fault = None;
    }

    /// How many calls failed.
    pub fn failed(&self) -> u64 {
        self.state().failed
    }

    /// How many calls were made since it was told to fail, or since the start.
    pub fn calls(&self) -> u64 {
        self.state().calls
    }

    /// The workload was told that one more thing is done.
    pub fn acknowledge(&self) {
        self.state().acknowledged += 1;
    }

    pub fn syncs(&self) -> Vec<Sync> {
        self.state().syncs.clone()
    }

    /// What would be there after losing power now, if nothing unsynced got through.
    pub fn durable(&self) -> Vec<u8> {
        self.state().durable.clone()
    }

    /// What was written and is not durable yet, oldest first.
    pub fn pending(&self) -> Vec<Pending> {
        self.state().pending.clone()
    }

    /// What is there while power lasts.
    pub fn live(&self) -> Vec<u8> {
        self.state().live.clone()
    }
}

impl State {
    /// As Linux does: what a sync could not write counts as written. Lengths are kept by the log of the file system.
    fn lose_writes(&mut self) {
        if matches!(self.fault, Some(Fault::Once(_) | Fault::WritesFrom(_))) {
            self.pending.retain(|change| matches!(change, Pending::Length(_)));
        }
    }

    fn call(&mut self, writes: bool) -> io::Result<()> {
        self.calls += 1;
        let fails = match self.fault {
            None => false,
            Some(Fault::Once(at)) => self.calls == at,
            Some(Fault::WritesFrom(at)) => writes && self.calls >= at,
            Some(Fault::From(at) | Fault::Torn(at)) => self.calls >= at,
        };
        if !fails {
            return Ok(());
        }
        self.failed += 1;
        let kind = if writes { io::ErrorKind::StorageFull } else { io::ErrorKind::Other };
        Err(io::Error::new(kind, "the disk fails on purpose"))
    }
}

/// Applies one write or change of length to an image.
pub fn apply(image: &mut Vec<u8>, pending: &Pending) {
    match pending {
        Pending::Length(length) => image.resize(*length as usize, 0),
        Pending::Write(offset, data) => {
            let (from, to) = (*offset as usize, *offset as usize + data.len());
            if image.len() < to {
                image.resize(to, 0);
            }
            image[from..to].copy_from_slice(data);
        }
    }
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        let mut state = self.state();
        state.call(false)?;
        Ok(state.live.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let mut state = self.state();
        state.call(false)?;
        let bytes = state.live.get(offset as usize..offset as usize + out.len());
        out.copy_from_slice(bytes.ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let mut state = self.state();
        state.call(true)?;
        let change = Pending::Length(len);
        apply(&mut state.live, &change);
        state.pending.push(change);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let mut state = self.state();
        let called = state.call(true);
        if called.is_err() {
            state.lose_writes();
        }
        called?;
        let pending = std::mem::take(&mut state.pending);
        if state.record {
            let (durable, acknowledged) = (state.durable.clone(), state.acknowledged);
            state.syncs.push(Sync { durable, pending: pending.clone(), acknowledged });
        }
        for change in &pending {
            apply(&mut state.durable, change);
        }
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        const SECTOR: usize = 512;
        let mut state = self.state();
        if state.fault == Some(Fault::Torn(state.calls + 1)) {
            let kept = (data.len() / SECTOR).div_ceil(2) * SECTOR;
            let torn = Pending::Write(offset, data[..kept.min(data.len())].to_vec());
            state.pending.push(torn);
        }
        state.call(true)?;
        let change = Pending::Write(offset, data.to_vec());
        apply(&mut state.live, &change);
        state.pending.push(change);
        Ok(())
    }
}

impl Disk {
    /// Empties it.
    pub fn clear(&self) {
        let mut state = self.state();
        state.live.clear();
        state.durable.clear();
        state.pending.clear();
    }
}
