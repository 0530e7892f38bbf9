//! Ctrl-C: at once, or, while a long call can undo what it began, after it has.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::exit::ExitStatus;

/// Whether a call is running that asks [`asked`] often.
static WATCHED: AtomicBool = AtomicBool::new(false);
static ASKED: AtomicBool = AtomicBool::new(false);
/// The draft of a file that is being written.
static DRAFT: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Takes over Ctrl-C. A process that cannot keeps the system's way, which ends it at once.
pub fn handle() {
    let _ = ctrlc::set_handler(|| {
        let again = ASKED.swap(true, Ordering::SeqCst);
        // A commit is whole or not there, so ending at any moment harms nothing; drafts of files would stay.
        if again || !WATCHED.load(Ordering::SeqCst) {
            let draft = draft();
            if let Some(path) = &*draft {
                let _ = fs::remove_file(path);
            }
            std::process::exit(ExitStatus::Interrupted.code().into());
        }
    });
}

/// Whether somebody pressed Ctrl-C.
pub fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// Lets a first Ctrl-C wait for the next question to [`asked`] for as long as it lives.
pub struct Watched(());

impl Watched {
    pub fn begin() -> Self {
        WATCHED.store(true, Ordering::SeqCst);
        Self(())
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        WATCHED.store(false, Ordering::SeqCst);
    }
}

fn draft() -> MutexGuard<'static, Option<PathBuf>> {
    DRAFT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lets Ctrl-C remove a draft for as long as it lives.
pub struct Undone(());

impl Undone {
    pub fn begin(path: &Path) -> Self {
        *draft() = Some(path.to_owned());
        Self(())
    }
}

impl Drop for Undone {
    fn drop(&mut self) {
        *draft() = None;
    }
}
