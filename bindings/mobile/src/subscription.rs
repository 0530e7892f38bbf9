//! Notifications of commits.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Wake, Waker};

use cchc::call;

use crate::failure::Outcome;

/// A subscription to commits.
#[derive(uniffi::Object)]
pub struct NativeSubscription {
    commits: Mutex<cchc::store::Subscription>,
    waiting: Arc<Waiting>,
}

#[uniffi::export]
impl NativeSubscription {
    /// The next notice, for commits after the last one; `None` once the store was closed or waiting was stopped. No
    /// thread blocks on it. Of several that wait at the same time, one gets the notice and the others wait on.
    pub async fn next(&self) -> Outcome<Option<Vec<u8>>> {
        let waker = Waker::from(Arc::clone(&self.waiting));
        let notice = poll_fn(|context| {
            // Noted first: a commit or a stop between here and the answer wakes the task again.
            if !self.waiting.note(context.waker()) {
                return Poll::Ready(None);
            }
            self.commits.lock().unwrap_or_else(PoisonError::into_inner).poll(&waker)
        });
        Ok(notice.await.map(|notice| call::write(&notice)).transpose()?)
    }

    /// A second subscription at the same position: both give the notices after it.
    pub fn again(&self) -> Arc<Self> {
        Self::new(self.commits.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }

    /// Stops waiting, for languages that cannot drop a future.
    pub fn stop(&self) {
        self.waiting.stop();
    }
}

impl NativeSubscription {
    pub fn new(subscription: cchc::store::Subscription) -> Arc<Self> {
        Arc::new(Self { commits: Mutex::new(subscription), waiting: Arc::default() })
    }
}

/// The tasks that wait on one subscription. The core knows a single waker: this one, which wakes all of them.
#[derive(Default)]
struct Waiting(Mutex<Waiters>);

#[derive(Default)]
struct Waiters {
    stopped: bool,
    wakers: Vec<Waker>,
}

impl Waiting {
    /// Has a task woken with the next commit. Returns false if waiting was stopped.
    fn note(&self, waker: &Waker) -> bool {
        let mut waiters = self.waiters();
        if !waiters.wakers.iter().any(|known| known.will_wake(waker)) {
            waiters.wakers.push(waker.clone());
        }
        !waiters.stopped
    }

    fn stop(&self) {
        self.waiters().stopped = true;
        self.wake_all();
    }

    fn wake_all(&self) {
        let wakers = std::mem::take(&mut self.waiters().wakers);
        wakers.into_iter().for_each(Waker::wake);
    }

    fn waiters(&self) -> MutexGuard<'_, Waiters> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}
