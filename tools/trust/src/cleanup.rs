//! What must be undone however this program ends: folders, mounts, loop devices.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use rustix::process::{Signal, set_parent_process_death_signal};

use crate::Trouble;

type Undo = Box<dyn FnOnce() + Send>;

static UNDONE_LAST: Mutex<Vec<(u64, Undo)>> = Mutex::new(Vec::new());
static NEXT: AtomicU64 = AtomicU64::new(0);

/// Undoes something when it is dropped, or when the program is interrupted.
#[must_use = "it is undone when this is dropped"]
pub struct Undoing(u64);

impl Undoing {
    /// Has `undo` run once, at the end of the value or of the program.
    pub fn later(undo: impl FnOnce() + Send + 'static) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        pending().push((number, Box::new(undo)));
        Self(number)
    }
}

impl Drop for Undoing {
    fn drop(&mut self) {
        let mut all = pending();
        let found = all.iter().position(|(number, _)| *number == self.0).map(|at| all.remove(at));
        drop(all);
        if let Some((_, undo)) = found {
            undo();
        }
    }
}

fn pending() -> std::sync::MutexGuard<'static, Vec<(u64, Undo)>> {
    UNDONE_LAST.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Undoes everything and ends the program on Ctrl-C and on a request to end.
pub fn on_interrupt() -> Result<(), Trouble> {
    ctrlc::set_handler(|| {
        // Held until the end, so that other threads make nothing more meanwhile that must be undone.
        let mut all = pending();
        for (_, undo) in all.drain(..).rev() {
            undo();
        }
        std::process::exit(130);
    })?;
    Ok(())
}

/// Has the kernel end this process with its parent.
pub fn die_with_parent() -> Result<(), Trouble> {
    set_parent_process_death_signal(Some(Signal::KILL))?;
    Ok(())
}

/// A folder that is removed at the end.
pub struct Folder {
    path: PathBuf,
    _undoing: Undoing,
}

impl Folder {
    /// A new folder on a disk.
    pub fn on_disk() -> Result<Self, Trouble> {
        Self::within(&std::env::temp_dir())
    }

    /// A new folder in memory, where the system has that.
    pub fn in_memory() -> Result<Self, Trouble> {
        let memory = Path::new("/dev/shm");
        if memory.is_dir() { Self::within(memory) } else { Self::on_disk() }
    }

    fn within(parent: &Path) -> Result<Self, Trouble> {
        let path = tempfile::Builder::new().prefix("cchc-trust-").tempdir_in(parent)?.keep();
        let gone = path.clone();
        // What is left of it is in a folder for such things.
        let undoing = Undoing::later(move || drop(std::fs::remove_dir_all(gone)));
        Ok(Self { path, _undoing: undoing })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn join(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }
}
