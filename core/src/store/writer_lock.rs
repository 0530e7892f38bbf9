//! The lock that lets one writer in at a time.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use super::stopped::Stopped;
use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::reason::Reason;

/// Who holds the lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LockHolder {
    /// A thread, for as long as its batch lives.
    Thread(ThreadId),
    /// The store itself, for one commit: waiting for it never times out.
    Housekeeping,
}

impl LockHolder {
    /// The calling thread.
    pub fn this_thread() -> Self {
        Self::Thread(std::thread::current().id())
    }
}

/// How long a wait lasts before its watcher is asked whether to go on.
const ASKING: Duration = Duration::from_millis(20);
/// How long a wait without a progress callback lasts before the lock is looked at again.
const LOOKING: Duration = Duration::from_millis(250);

/// The lock. Whoever waits gets it in the order of arrival, handed over by whoever has it. It knows its holder, so that
/// a thread that would wait for itself is refused at once.
#[derive(Debug, Default)]
pub(super) struct WriterLock {
    queue: Mutex<Queue>,
}

#[derive(Debug, Default)]
struct Queue {
    holder: Option<LockHolder>,
    /// The ticket of the holder, where it waited.
    granted: Option<u64>,
    /// Nobody waits while there is no holder.
    waiting: VecDeque<Waiting>,
    tickets: u64,
}

#[derive(Debug)]
struct Waiting {
    ticket: u64,
    holder: LockHolder,
    /// Whether it goes on with a transaction that the holder hands over.
    joins: bool,
    wake: Arc<Condvar>,
}

impl Queue {
    fn line_up(&mut self, holder: LockHolder, joins: bool) -> (u64, Arc<Condvar>) {
        self.tickets += 1;
        let (ticket, wake) = (self.tickets, Arc::<Condvar>::default());
        self.waiting.push_back(Waiting { ticket, holder, joins, wake: Arc::clone(&wake) });
        (ticket, wake)
    }

    fn leave(&mut self, ticket: u64) {
        self.waiting.retain(|waiting| waiting.ticket != ticket);
    }

    /// Hands the lock to the first who waits.
    fn hand_over(&mut self) {
        let next = self.waiting.pop_front();
        self.holder = next.as_ref().map(|next| next.holder);
        self.granted = next.as_ref().map(|next| next.ticket);
        if let Some(next) = next {
            next.wake.notify_one();
        }
    }
}

/// The lock, held. Dropping it hands it to the next writer.
#[derive(Debug)]
pub(super) struct HeldLock {
    lock: Arc<WriterLock>,
    /// It was handed over already.
    gone: bool,
    /// Another had it before.
    has_waited: bool,
    /// What the watcher has ended the wait with, where the lock came all the same.
    ended: Result<(), Stopped>,
}

impl WriterLock {
    /// Waits for the lock, at most until the timeout where another thread holds it. `joins` tells whoever hands it over
    /// that this one goes on with an open transaction. With it come the writes of others: so the lock is taken however
    /// late, and [`HeldLock::go_on`] tells whether the watcher has ended the wait.
    ///
    /// # Errors
    /// `Locked` without a path; whatever the watcher ends the wait with. The lock is not held then.
    pub fn acquire(
        self: &Arc<Self>,
        holder: LockHolder,
        joins: bool,
        timeout: Duration,
        watcher: &Watcher,
    ) -> Result<HeldLock> {
        let mut queue = self.queue();
        let Some(other) = queue.holder else {
            queue.holder = Some(holder);
            drop(queue);
            return Ok(self.held());
        };
        if other == LockHolder::this_thread() {
            return Err(CchcError::locked(Reason::BatchOpen));
        }
        // A timeout beyond the clock's range never comes.
        let deadline = Instant::now().checked_add(timeout);
        let longest = if watcher.has_callback() { ASKING } else { LOOKING };
        let (ticket, wake) = queue.line_up(holder, joins);
        loop {
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_duration_since(Instant::now()));
            let held_by_a_call = queue.holder != Some(LockHolder::Housekeeping);
            if left.is_zero() && held_by_a_call {
                queue.leave(ticket);
                return Err(CchcError::locked(Reason::WriterBusy));
            }
            let pause = left.clamp(Duration::from_millis(1), longest);
            let (woken, wait) = wake.wait_timeout(queue, pause).unwrap_or_else(PoisonError::into_inner);
            queue = woken;
            let mut asked = Ok(());
            if queue.granted != Some(ticket) && wait.timed_out() {
                drop(queue);
                asked = Stopped::catch(|| watcher.ask());
                queue = self.queue();
            }
            if queue.granted == Some(ticket) {
                drop(queue);
                let mut held = self.held();
                held.has_waited = true;
                held.ended = asked.and_then(|()| Stopped::catch(|| watcher.ask()));
                if !joins {
                    held.go_on()?;
                }
                return Ok(held);
            }
            if let Err(stopped) = asked {
                queue.leave(ticket);
                drop(queue);
                return Err(stopped.into_error());
            }
        }
    }

    /// The lock for the store itself, if nobody holds it.
    pub fn try_acquire(self: &Arc<Self>) -> Option<HeldLock> {
        let mut queue = self.queue();
        if queue.holder.is_some() {
            return None;
        }
        queue.holder = Some(LockHolder::Housekeeping);
        Some(self.held())
    }

    /// How many threads wait for it, the store itself left out.
    pub fn waiting(&self) -> usize {
        self.queue().waiting.iter().filter(|waiting| waiting.holder != LockHolder::Housekeeping).count()
    }

    fn held(self: &Arc<Self>) -> HeldLock {
        HeldLock { lock: Arc::clone(self), gone: false, has_waited: false, ended: Ok(()) }
    }

    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl HeldLock {
    /// Whether another had it before, who was waited for.
    pub fn has_waited(&self) -> bool {
        self.has_waited
    }

    /// Whether to go on after waiting.
    ///
    /// # Errors
    /// What the watcher has ended the wait with.
    pub fn go_on(&mut self) -> Result<()> {
        std::mem::replace(&mut self.ended, Ok(())).map_err(Stopped::into_error)
    }

    /// Hands the lock to the next writer if that one goes on with an open transaction. Returns the lock where it does
    /// not, or nobody waits.
    pub fn pass_on(mut self) -> Option<Self> {
        let mut queue = self.lock.queue();
        if queue.waiting.front().is_none_or(|next| !next.joins) {
            drop(queue);
            return Some(self);
        }
        queue.hand_over();
        drop(queue);
        self.gone = true;
        None
    }
}

impl Drop for HeldLock {
    fn drop(&mut self) {
        if !self.gone {
            self.lock.queue().hand_over();
        }
    }
}
