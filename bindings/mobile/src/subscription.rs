//! Word of commits.

use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};

use cchc::call;

use crate::failure::Outcome;

/// A place in the stream of commits.
#[derive(uniffi::Object)]
pub struct NativeSubscription(Mutex<cchc::store::Subscription>);

impl NativeSubscription {
    pub fn new(subscription: cchc::store::Subscription) -> Arc<Self> {
        Arc::new(Self(Mutex::new(subscription)))
    }
}

#[uniffi::export]
impl NativeSubscription {
    /// The next notice, for commits after the last one; nothing when the store was closed. No thread waits for it.
    pub async fn next(&self) -> Outcome<Option<Vec<u8>>> {
        let notice = poll_fn(|context| {
            let mut subscription = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            subscription.poll(context.waker())
        });
        Ok(notice.await.map(|notice| call::write(&notice)).transpose()?)
    }
}
