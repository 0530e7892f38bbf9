//! Notifications of commits.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};

use cchc::call;

use crate::failure::Outcome;

/// A subscription to commits.
#[derive(uniffi::Object)]
pub struct NativeSubscription {
    commits: Mutex<cchc::store::Subscription>,
    waiting: Mutex<Waiting>,
}

/// The task that waits, and whether waiting was stopped.
#[derive(Default)]
struct Waiting {
    stopped: bool,
    waker: Option<Waker>,
}

impl NativeSubscription {
    pub fn new(subscription: cchc::store::Subscription) -> Arc<Self> {
        Arc::new(Self { commits: Mutex::new(subscription), waiting: Mutex::default() })
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl NativeSubscription {
    /// The next notice, for commits after the last one; `None` once the store was closed or waiting was stopped. No
    /// thread blocks on it.
    pub async fn next(&self) -> Outcome<Option<Vec<u8>>> {
        let notice = poll_fn(|context| {
            let mut waiting = self.waiting();
            if waiting.stopped {
                return Poll::Ready(None);
            }
            waiting.waker = Some(context.waker().clone());
            drop(waiting);
            let mut commits = self.commits.lock().unwrap_or_else(PoisonError::into_inner);
            commits.poll(context.waker())
        });
        Ok(notice.await.map(|notice| call::write(&notice)).transpose()?)
    }

    /// Stops waiting, for languages that cannot drop a future.
    pub fn stop(&self) {
        let mut waiting = self.waiting();
        waiting.stopped = true;
        let waker = waiting.waker.take();
        drop(waiting);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}
