//! Waiting for another process to change a file.
//!
//! On Linux the system tells of changes (inotify), and waiting costs nothing. Elsewhere, or where the system has no
//! watch to give, the wait ends every [`INTERVAL`], and the caller looks for itself.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How long a wait lasts where the system does not tell of changes.
const INTERVAL: Duration = Duration::from_millis(100);

/// A watch over one file.
#[derive(Debug)]
pub(super) struct FileChanges {
    #[cfg(target_os = "linux")]
    events: Option<inotify::Events>,
    ended: Mutex<bool>,
    changed: Condvar,
}

impl FileChanges {
    /// Begins to watch. Changes from now on are seen.
    pub fn of(path: &Path) -> Self {
        #[cfg(not(target_os = "linux"))]
        let _ = path;
        Self {
            #[cfg(target_os = "linux")]
            events: inotify::Events::of(path).ok(),
            ended: Mutex::new(false),
            changed: Condvar::new(),
        }
    }

    /// Waits until the file may have changed. False when the watch was ended.
    pub fn wait(&self) -> bool {
        #[cfg(target_os = "linux")]
        if let Some(events) = &self.events {
            return events.wait(INTERVAL).unwrap_or_else(|_| self.wait_for_a_while());
        }
        self.wait_for_a_while()
    }

    fn wait_for_a_while(&self) -> bool {
        let ended = self.ended.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(ended, INTERVAL, |ended| !*ended);
        !*waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// Ends the watch, and with it every wait.
    pub fn end(&self) {
        *self.ended.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
        #[cfg(target_os = "linux")]
        if let Some(events) = &self.events {
            events.end();
        }
    }
}

/// Ends a watch on being dropped.
#[derive(Debug)]
pub(crate) struct Watching {
    changes: Arc<FileChanges>,
    process: u32,
}

impl Watching {
    pub(super) fn over(changes: &Arc<FileChanges>) -> Self {
        Self { changes: Arc::clone(changes), process: std::process::id() }
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        // A child of fork shares the watch with its parent: it is not the child's to end.
        if self.process == std::process::id() {
            self.changes.end();
        }
    }
}

#[cfg(target_os = "linux")]
mod inotify {
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::path::{Path, PathBuf};
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::time::Duration;

    use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
    use rustix::fs::inotify::{CreateFlags, ReadFlags, Reader, WatchFlags, add_watch, init};
    use rustix::io::{Errno, Result, write};

    /// One commit writes several times: what follows within this time is taken together.
    const TOGETHER: Duration = Duration::from_millis(10);

    /// Room for some hundred events; those of a file carry no name.
    const BUFFER: usize = 4096;

    /// The system's word of changes to a file.
    #[derive(Debug)]
    pub struct Events {
        path: PathBuf,
        inotify: OwnedFd,
        end: OwnedFd,
        /// Whether the file at the path is watched; not while there is none.
        is_watching: AtomicBool,
    }

    impl Events {
        pub fn of(path: &Path) -> Result<Self> {
            let inotify = init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)?;
            let end = eventfd(0, EventfdFlags::NONBLOCK | EventfdFlags::CLOEXEC)?;
            let events = Self { path: path.to_owned(), inotify, end, is_watching: AtomicBool::new(false) };
            events.watch()?;
            Ok(events)
        }

        /// Watches the file that is at the path now. Watching the same file again changes nothing.
        fn watch(&self) -> Result<()> {
            let of = WatchFlags::MODIFY | WatchFlags::ATTRIB | WatchFlags::MOVE_SELF | WatchFlags::DELETE_SELF;
            let watched = add_watch(&self.inotify, &self.path, of).map(drop);
            self.is_watching.store(watched.is_ok(), Ordering::Relaxed);
            watched
        }

        /// Waits for a change; where no file is watched, for so long at most. False when the watch was ended.
        pub fn wait(&self, longest: Duration) -> Result<bool> {
            let longest = Timespec { tv_sec: 0, tv_nsec: longest.subsec_nanos().into() };
            let timeout = (!self.is_watching.load(Ordering::Relaxed)).then_some(&longest);
            let mut watched = [PollFd::new(&self.end, PollFlags::IN), PollFd::new(&self.inotify, PollFlags::IN)];
            match poll(&mut watched, timeout) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error),
            }
            if watched[0].revents().contains(PollFlags::IN) {
                return Ok(false);
            }
            std::thread::sleep(TOGETHER);
            if self.take_events()? || !self.is_watching.load(Ordering::Relaxed) {
                // Another file may have taken the path. Until there is one, it is tried again.
                let _ = self.watch();
            }
            Ok(true)
        }

        /// Takes what the system has told. Whether it is about the file as a whole rather than its content.
        fn take_events(&self) -> Result<bool> {
            let mut buffer = [MaybeUninit::uninit(); BUFFER];
            let mut events = Reader::new(&self.inotify, &mut buffer);
            let mut is_about_file = false;
            loop {
                match events.next() {
                    Ok(event) => is_about_file |= !ReadFlags::MODIFY.contains(event.events()),
                    Err(Errno::AGAIN) => return Ok(is_about_file),
                    Err(Errno::INTR) => {}
                    Err(error) => return Err(error),
                }
            }
        }

        pub fn end(&self) {
            // It fails only where it was ended often enough.
            let _ = write(&self.end, &1_u64.to_ne_bytes());
        }
    }
}
