//! Futures that are ready at an instant, whatever the executor: one thread wakes them.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

/// Whoever waits, in order of time; those of one instant in order of arrival.
type Key = (Instant, u64);

/// Wakes futures at their time. The thread starts with the first of them and ends with the alarm.
#[derive(Default)]
pub(crate) struct Alarm(Arc<Shared>);

#[derive(Default)]
struct Shared {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Default)]
struct Waiting {
    wakers: BTreeMap<Key, Waker>,
    arrived: u64,
    is_running: bool,
    has_ended: bool,
}

/// Ready at its time.
pub(super) struct Due {
    shared: Arc<Shared>,
    key: Key,
}

impl Alarm {
    pub(super) fn at(&self, time: Instant) -> Due {
        let mut waiting = self.0.waiting();
        waiting.arrived += 1;
        Due { shared: Arc::clone(&self.0), key: (time, waiting.arrived) }
    }
}

impl Drop for Alarm {
    fn drop(&mut self) {
        self.0.waiting().has_ended = true;
        self.0.changed.notify_all();
    }
}

impl Shared {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_at(self: &Arc<Self>, key: Key, waker: &Waker) {
        let mut waiting = self.waiting();
        waiting.wakers.insert(key, waker.clone());
        let is_first = waiting.wakers.first_key_value().is_some_and(|(first, _)| *first == key);
        if !waiting.is_running {
            let shared = Arc::clone(self);
            let thread = std::thread::Builder::new().name("cchc-deadlines".to_owned());
            // Without it a call still looks at its deadline by itself, as often as it asks whether to go on.
            waiting.is_running = thread.spawn(move || shared.run()).is_ok();
        } else if is_first {
            drop(waiting);
            self.changed.notify_all();
        }
    }

    fn run(&self) {
        let mut waiting = self.waiting();
        while !waiting.has_ended {
            let now = Instant::now();
            let later = waiting.wakers.split_off(&(now, u64::MAX));
            let due = std::mem::replace(&mut waiting.wakers, later);
            if due.is_empty() {
                let next = waiting.wakers.first_key_value().map(|((time, _), _)| time.saturating_duration_since(now));
                let pause = next.unwrap_or(Duration::from_secs(3600));
                waiting = self.changed.wait_timeout(waiting, pause).unwrap_or_else(PoisonError::into_inner).0;
                continue;
            }
            drop(waiting);
            due.into_values().for_each(Waker::wake);
            waiting = self.waiting();
        }
    }
}

impl Future for Due {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        if Instant::now() >= self.key.0 {
            return Poll::Ready(());
        }
        self.shared.wait_at(self.key, context.waker());
        Poll::Pending
    }
}

impl Drop for Due {
    fn drop(&mut self) {
        self.shared.waiting().wakers.remove(&self.key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_due_first_is_woken_first() {
        let alarm = Alarm::default();
        let now = Instant::now();
        let [late, soon] = [60, 20].map(|after| alarm.at(now + Duration::from_millis(after)));
        let waits = |due: Due| std::thread::spawn(move || pollster::block_on(due));
        let late = waits(late);
        waits(soon).join().unwrap();
        assert!(now.elapsed() >= Duration::from_millis(20) && !late.is_finished());
        late.join().unwrap();
        assert!(now.elapsed() >= Duration::from_millis(60));
        drop(alarm.at(now + Duration::from_secs(1000)));
        assert!(alarm.0.waiting().wakers.is_empty());
    }
}
