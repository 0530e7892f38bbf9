//! Notifications of commits to subscribers.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use crate::common::{Place, unit};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn many_commits_come_as_one_notice() {
    let place = Place::new();
    let store = place.open();
    store.units().add(unit("before")).unwrap();
    let mut subscription = store.subscribe().unwrap();
    assert_eq!(subscription.wait(Duration::ZERO), None);
    for name in ["A", "B", "C"] {
        store.units().add(unit(name)).unwrap();
    }
    store.plans().add(crate::common::plan()).unwrap();
    let notice = subscription.wait(SOON).unwrap();
    assert_eq!(notice.seq, 5);
    assert_eq!(notice.kinds.into_iter().collect::<Vec<_>>(), ["plan", "unit"]);
    assert_eq!(subscription.wait(Duration::ZERO), None);
    drop(store.batch("thu").unwrap());
    assert_eq!(subscription.wait(Duration::ZERO), None, "an abandoned batch is no news");
}

#[test]
fn nobody_waits_for_a_subscriber_and_closing_wakes_it() {
    let place = Place::new();
    let store = place.open();
    let idle = store.subscribe().unwrap();
    let mut waiting = store.subscribe().unwrap();
    let thread = thread::spawn(move || {
        let first = waiting.wait(Duration::MAX);
        (first, waiting.wait(Duration::MAX), waiting.is_closed())
    });
    store.units().add(unit("A")).unwrap();
    drop(store);
    let (first, second, closed) = thread.join().unwrap();
    assert_eq!(first.map(|notice| notice.seq), Some(1));
    assert_eq!((second, closed), (None, true));
    assert!(idle.is_closed());
}

#[test]
fn no_change_is_left_out_however_commits_race() {
    let place = Place::new();
    let store = place.open();
    let mut subscription = store.subscribe().unwrap();
    let writer = |kind: &'static str| {
        let store = store.clone();
        thread::spawn(move || {
            for number in 0..25 {
                match kind {
                    "unit" => drop(store.units().add(unit(&format!("{number}"))).unwrap()),
                    _ => drop(store.plans().add(crate::common::plan()).unwrap()),
                }
            }
        })
    };
    let threads = [writer("unit"), writer("plan")];
    let mut seen: i64 = 0;
    while seen < 50 {
        let notice = subscription.wait(SOON).unwrap();
        let changes = store.changes(seen, (notice.seq - seen) as u32).unwrap();
        let kinds: std::collections::BTreeSet<_> = changes.into_iter().map(|change| change.kind).collect();
        assert!(kinds.is_subset(&notice.kinds), "{kinds:?} changed, told of {:?}", notice.kinds);
        seen = notice.seq;
    }
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The least executor there is.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[test]
fn notices_can_be_awaited() {
    let place = Place::new();
    let store = place.open();
    let mut subscription = store.subscribe().unwrap();
    let waiting = thread::spawn(move || {
        let mut notices = Vec::new();
        while let Some(notice) = block_on(subscription.next()) {
            notices.push(notice.seq);
        }
        notices
    });
    for name in ["A", "B", "C"] {
        store.units().add(unit(name)).unwrap();
    }
    store.close().unwrap();
    let notices = waiting.join().unwrap();
    assert!(notices.is_sorted() && notices.last() == Some(&3), "{notices:?}");
}

#[test]
fn what_is_dropped_unfinished_misses_nothing_and_is_not_woken() {
    struct Count(std::sync::atomic::AtomicU32);
    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        }
    }
    let place = Place::new();
    let store = place.open();
    let mut subscription = store.subscribe().unwrap();
    let count = Arc::new(Count(0.into()));
    let waker = Waker::from(Arc::clone(&count));
    for _ in 0..3 {
        assert!(pin!(subscription.next()).poll(&mut Context::from_waker(&waker)).is_pending());
    }
    let mut gone = store.subscribe().unwrap();
    assert!(gone.poll(&waker).is_pending());
    drop(gone);
    store.units().add(unit("A")).unwrap();
    assert_eq!(count.0.load(std::sync::atomic::Ordering::SeqCst), 1);
    assert_eq!(block_on(subscription.next()).map(|notice| notice.seq), Some(1));
}

#[test]
fn a_second_subscription_at_the_same_place_takes_nothing_from_the_first() {
    let place = Place::new();
    let store = place.open();
    let mut first = store.subscribe().unwrap();
    store.units().add(unit("A")).unwrap();
    let mut second = first.clone();
    assert_eq!(first.wait(Duration::ZERO).map(|notice| notice.seq), Some(1));
    assert_eq!(second.wait(Duration::ZERO).map(|notice| notice.seq), Some(1));
    let waiting = [first, second].map(|mut one| thread::spawn(move || one.wait(SOON)));
    store.units().add(unit("B")).unwrap();
    for one in waiting {
        assert_eq!(one.join().unwrap().map(|notice| notice.seq), Some(2));
    }
}

#[cfg(any(target_os = "linux", target_vendor = "apple", windows))]
mod across_processes {
    use std::time::Instant;

    use cchc::{Options, Sharing, Store};

    use super::*;
    use crate::common::{assert_sound, options, plan};
    use crate::locking::other_process;

    fn shared() -> Options {
        Options { sharing: Sharing::OneWriterManyReaders, ..options() }
    }

    fn wait_for(path: &std::path::Path) -> Duration {
        let start = Instant::now();
        while !path.exists() {
            assert!(start.elapsed() < SOON, "nothing was heard of {}", path.display());
            thread::sleep(Duration::from_millis(1));
        }
        start.elapsed()
    }

    #[test]
    fn a_reading_process_learns_of_the_writers_commits() {
        let place = Place::new();
        let store = Store::open_with(&place.path, shared()).unwrap();
        store.units().add(unit("before")).unwrap();
        let mut reader = other_process("is_told", &place);
        wait_for(&place.path.with_extension("0"));
        store.units().add(unit("A")).unwrap();
        let first = wait_for(&place.path.with_extension("1"));
        store
            .write("thu", |batch| {
                batch.add(unit("B"))?;
                batch.add(plan())
            })
            .unwrap();
        let second = wait_for(&place.path.with_extension("2"));
        assert!(reader.wait().unwrap().success());
        // Far more than it takes, for machines that have other things to do.
        assert!(first.max(second) < Duration::from_secs(5), "{first:?} {second:?}");
        assert_sound(&store);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn following_costs_nothing_while_nothing_happens_and_ends_with_the_last_subscription() {
        let place = Place::new();
        let writer = Store::open_with(&place.path, shared()).unwrap();
        writer.units().add(unit("A")).unwrap();
        drop(writer.subscribe().unwrap());
        writer.close().unwrap();
        let options = Options { read_only: true, ..shared() };
        let store = Store::open_with(&place.path, options).unwrap();
        assert_eq!(followers(), Vec::<u64>::new(), "nobody asked");
        let first = store.subscribe().unwrap();
        let second = store.subscribe().unwrap();
        let until = |count| {
            let start = Instant::now();
            while followers().len() != count {
                assert!(start.elapsed() < SOON, "{:?}", followers());
                thread::sleep(Duration::from_millis(5));
            }
        };
        until(1);
        thread::sleep(Duration::from_millis(50));
        let before = followers();
        thread::sleep(Duration::from_millis(500));
        assert_eq!(followers(), before, "it was woken for nothing");
        drop(first);
        thread::sleep(Duration::from_millis(50));
        assert_eq!(followers(), before);
        drop(second);
        until(0);
        let mut third = store.subscribe().unwrap();
        until(1);
        store.close().unwrap();
        assert_eq!(third.wait(SOON), None);
        drop(third);
        until(0);
    }

    /// How often each following thread of this process was put to sleep.
    #[cfg(target_os = "linux")]
    fn followers() -> Vec<u64> {
        let threads = std::fs::read_dir("/proc/self/task").unwrap().flatten();
        let of_thread = |thread: std::fs::DirEntry| {
            let name = std::fs::read_to_string(thread.path().join("comm")).ok()?;
            let status = std::fs::read_to_string(thread.path().join("status")).ok()?;
            let sleeps = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"))?;
            (name.trim() == "cchc-follow").then(|| sleeps.trim().parse().unwrap())
        };
        threads.filter_map(of_thread).collect()
    }
}
