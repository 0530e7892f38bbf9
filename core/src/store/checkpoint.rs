//! The background thread that writes a checkpoint after a pause in writing, so that reopening after a crash is fast.

use std::sync::{Arc, Condvar, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

use super::engine::Engine;
use crate::progress::Watcher;

/// The length of the pause.
const QUIET: Duration = Duration::from_millis(500);

/// Waits for a pause after writes and then writes a checkpoint. Its thread starts with the first write.
pub(crate) struct BackgroundCheckpoint {
    engine: Weak<Engine>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<CheckpointState>,
    changed: Condvar,
}

#[derive(Default)]
struct CheckpointState {
    last_write: Option<Instant>,
    running: bool,
    stopped: bool,
}

impl BackgroundCheckpoint {
    pub fn new(engine: &Arc<Engine>) -> Self {
        Self { engine: Arc::downgrade(engine), shared: Arc::default() }
    }

    /// A commit was made.
    pub fn wrote(&self) {
        let mut state = self.shared.state.lock().unwrap_or_else(PoisonError::into_inner);
        // A thread that waits for the end of a pause looks by itself whether it has become longer.
        let is_first = state.last_write.replace(Instant::now()).is_none();
        if !state.running && !state.stopped {
            let (engine, shared) = (self.engine.clone(), Arc::clone(&self.shared));
            let spawned = std::thread::Builder::new().name("cchc-idle".to_owned()).spawn(move || run(&engine, &shared));
            // Without the thread only recovery after a crash is slower.
            state.running = spawned.is_ok();
        }
        drop(state);
        if is_first {
            self.shared.changed.notify_one();
        }
    }

    /// Stops the thread.
    pub fn stop(&self) {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner).stopped = true;
        self.shared.changed.notify_one();
    }
}

fn run(engine: &Weak<Engine>, shared: &Shared) {
    let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
    while !state.stopped {
        let Some(last_write) = state.last_write else {
            state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            continue;
        };
        let left = QUIET.saturating_sub(last_write.elapsed());
        if !left.is_zero() {
            state = match shared.changed.wait_timeout(state, left) {
                Ok((state, _)) => state,
                Err(poisoned) => poisoned.into_inner().0,
            };
            continue;
        }
        state.last_write = None;
        drop(state);
        let Some(engine) = engine.upgrade() else { return };
        // An error here is reported by the next write.
        let _ = engine.checkpoint(&Watcher::default());
        drop(engine);
        state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
    }
}
