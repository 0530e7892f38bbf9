//! The asynchronous facade, with tokio and with an executor of a few lines.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::io;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use cchc::model::{IndexQuery, OrganisationUnit, UnitKind};
use cchc::{AsyncOptions, AsyncStore, CchcError, StorageBackend, Store};
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use pollster::block_on;
use tokio::sync::oneshot;

/// Long enough for what must happen.
const SOON: Duration = Duration::from_secs(30);
/// Short enough for what must end by itself.
const BRIEF: Duration = Duration::from_millis(50);

fn unit(name: &str) -> OrganisationUnit {
    OrganisationUnit::named(name, UnitKind::Division)
}

fn store() -> Store {
    Store::in_memory().unwrap()
}

fn count(store: &Store) -> u64 {
    store.units().count(IndexQuery::default()).unwrap()
}

fn with_threads(store: &Store, threads: usize, queue: usize) -> AsyncStore {
    store.asynchronous_with(AsyncOptions { threads, queue }).unwrap()
}

/// Polls a future once.
fn poll_once(future: &mut (impl Future + Unpin)) -> bool {
    future.poll_unpin(&mut Context::from_waker(Waker::noop())).is_ready()
}

/// A door that is shut until it is opened.
#[derive(Debug, Clone, Default)]
struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    fn pass(&self) {
        let is_open = self.0.0.lock().unwrap();
        let (is_open, _) = self.0.1.wait_timeout_while(is_open, SOON, |is_open| !*is_open).unwrap();
        assert!(*is_open, "the gate stayed shut");
    }
}

/// A call that occupies a thread until the gate is opened; told is whether it runs.
fn occupy(store: &AsyncStore, gate: &Gate) -> tokio::task::JoinHandle<cchc::Result<()>> {
    let (running, gate) = (Gate::default(), gate.clone());
    let begun = running.clone();
    let task = tokio::spawn(store.call(move |_| {
        begun.open();
        gate.pass();
        Ok(())
    }));
    running.pass();
    task
}

#[test]
fn handles_and_futures_cross_threads() {
    const fn shared<T: Clone + Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>(_: &T) {}
    const {
        shared::<AsyncStore>();
        shared::<cchc::AsyncCollection<OrganisationUnit>>();
    }
    let store = store().asynchronous();
    sent(&store.units().add(unit("A")));
    sent(&store.read(|view| view.seq()));
    sent(&store.write("units.import", |batch| batch.add(unit("A"))));
    sent(&store.ask(cchc::query::Search::of("a")));
    sent(&store.units().pages(IndexQuery::default()));
    sent(&store.changes(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_tasks_write_at_once() {
    let blocking = store();
    let store = blocking.asynchronous();
    let tasks: Vec<_> = (0..100)
        .map(|number| {
            let officer = store.acting_as(&format!("can-bo-{number}")).unwrap();
            tokio::spawn(async move { officer.units().add(unit(&format!("Phòng {number}"))).await })
        })
        .collect();
    for (number, task) in tasks.into_iter().enumerate() {
        let added = task.await.unwrap().unwrap();
        assert_eq!((added.name, added.header.actor), (format!("Phòng {number}"), format!("can-bo-{number}")));
    }
    assert_eq!(count(&blocking), 100);
    assert!(blocking.verify().unwrap().sound);
}

#[tokio::test]
async fn a_call_that_waits_blocks_no_thread_of_the_executor() {
    let blocking = store();
    let store = blocking.asynchronous();
    let batch = blocking.batch("units.import").unwrap();
    let mut waiting = Box::pin(store.units().add(unit("A")));
    for _ in 0..5 {
        assert!(tokio::time::timeout(Duration::from_millis(10), &mut waiting).await.is_err());
        assert_eq!(store.units().count(IndexQuery::default()).await.unwrap(), 0, "reads go on");
    }
    drop(batch);
    assert_eq!(waiting.await.unwrap().name, "A");
}

#[test]
fn every_executor_will_do_and_the_file_is_free_after_the_last_handle() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("thu.cchc");
    for round in 1..=20 {
        let store = Store::open(&path).unwrap().asynchronous();
        block_on(store.units().add(unit(&format!("Phòng {round}")))).unwrap();
        assert_eq!(block_on(store.read(|view| view.seq())).unwrap(), round);
    }
}

#[test]
fn a_call_that_comes_too_late_for_the_writer_lock_keeps_nothing() {
    let blocking = store();
    let store = blocking.asynchronous().with_deadline(BRIEF);
    let batch = blocking.batch("units.import").unwrap();
    let begun = Instant::now();
    assert!(matches!(block_on(store.units().add(unit("A"))), Err(CchcError::DeadlinePassed)));
    assert!((BRIEF..SOON).contains(&begun.elapsed()));
    drop(batch);
    block_on(store.with_deadline(SOON).units().add(unit("B"))).unwrap();
    assert_eq!(blocking.changes(0, 10).unwrap().len(), 1);
}

#[test]
fn a_deadline_ends_work_under_way_before_it_commits() {
    let blocking = store();
    let store = blocking.asynchronous().with_deadline(BRIEF);
    let late = store.write("units.import", |batch| {
        batch.add(unit("A"))?;
        std::thread::sleep(2 * BRIEF);
        // It goes on, since nothing asks it here.
        Ok(())
    });
    assert!(matches!(block_on(late), Err(CchcError::DeadlinePassed)));
    // Waits for the end of the late one.
    blocking.units().add(unit("B")).unwrap();
    assert_eq!(blocking.units().page(IndexQuery::by("name")).unwrap().items[0].name, "B");
    assert_eq!(count(&blocking), 1);
    let reading = store.read(|view| -> cchc::Result<()> {
        loop {
            view.all::<OrganisationUnit>(IndexQuery::by("name"))?;
        }
    });
    assert!(matches!(block_on(reading), Err(CchcError::DeadlinePassed)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_in_line_and_before_it_end_at_their_deadline_and_never_run() {
    let blocking = store();
    let store = with_threads(&blocking, 1, 1);
    let gate = Gate::default();
    let occupied = occupy(&store, &gate);
    let runs = Arc::new(AtomicU32::new(0));
    let counted = |store: &AsyncStore| {
        let runs = Arc::clone(&runs);
        store.call(move |_| {
            runs.fetch_add(1, Ordering::Relaxed);
            Ok(())
        })
    };
    let patient = [(); 5].map(|()| tokio::spawn(counted(&store)));
    let brief = store.with_deadline(BRIEF);
    for late in [(); 5].map(|()| counted(&brief)) {
        assert!(matches!(late.await, Err(CchcError::DeadlinePassed)));
    }
    assert_eq!(runs.load(Ordering::Relaxed), 0);
    gate.open();
    occupied.await.unwrap().unwrap();
    for call in patient {
        call.await.unwrap().unwrap();
    }
    assert_eq!(runs.load(Ordering::Relaxed), 5);
}

#[test]
fn what_nobody_waits_for_is_not_committed() {
    let blocking = store();
    let store = blocking.asynchronous();
    let batch = blocking.batch("units.import").unwrap();
    let mut waiting = Box::pin(store.units().add(unit("waits for the lock")));
    assert!(!poll_once(&mut waiting));
    drop(waiting);
    drop(batch);

    let (running, gate) = (Gate::default(), Gate::default());
    let (begun, goes_on) = (running.clone(), gate.clone());
    let mut working = Box::pin(store.write("units.import", move |batch| {
        batch.add(unit("works"))?;
        begun.open();
        goes_on.pass();
        Ok(())
    }));
    assert!(!poll_once(&mut working));
    running.pass();
    drop(working);
    gate.open();
    // Waits for the end of both.
    blocking.units().add(unit("last")).unwrap();
    let names: Vec<_> = blocking.units().page(IndexQuery::by("name")).unwrap().into_iter().map(|u| u.name).collect();
    assert_eq!(names, ["last"]);
    drop(store.units().add(unit("never polled")));
    assert_eq!(count(&blocking), 1);
}

/// A device whose syncs stop at a gate.
#[derive(Debug, Clone, Default)]
struct Device {
    bytes: Arc<Mutex<Vec<u8>>>,
    /// Opened by a sync, and passed by it; none at first.
    gates: Arc<Mutex<Option<(Gate, Gate)>>>,
}

impl StorageBackend for Device {
    fn len(&self) -> io::Result<u64> {
        Ok(self.bytes.lock().unwrap().len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let (bytes, offset) = (self.bytes.lock().unwrap(), offset as usize);
        out.copy_from_slice(bytes.get(offset..offset + out.len()).ok_or(io::ErrorKind::UnexpectedEof)?);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.bytes.lock().unwrap().resize(len as usize, 0);
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let offset = offset as usize;
        self.bytes.lock().unwrap()[offset..offset + data.len()].copy_from_slice(data);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let gates = self.gates.lock().unwrap().clone();
        if let Some((reached, goes_on)) = gates {
            reached.open();
            goes_on.pass();
        }
        Ok(())
    }
}

#[test]
fn what_commits_goes_on_to_its_end() {
    let device = Device::default();
    let below = device.clone();
    let blocking = Store::open_backend("thu", cchc::Options::default(), move || Ok(Box::new(below.clone()))).unwrap();
    let store = blocking.asynchronous();
    let shut = || {
        let gates = (Gate::default(), Gate::default());
        *device.gates.lock().unwrap() = Some(gates.clone());
        gates
    };

    let (syncing, goes_on) = shut();
    let time = Duration::from_secs(4);
    let deadline = Instant::now() + time;
    let mut timely = Box::pin(store.with_deadline(time).units().add(unit("A")));
    assert!(!poll_once(&mut timely));
    syncing.pass();
    assert!(Instant::now() < deadline, "too slow a machine to tell");
    std::thread::sleep(deadline - Instant::now() + BRIEF);
    goes_on.open();
    assert_eq!(block_on(timely).unwrap().name, "A");

    let (syncing, goes_on) = shut();
    let mut abandoned = Box::pin(store.units().add(unit("B")));
    assert!(!poll_once(&mut abandoned));
    syncing.pass();
    drop(abandoned);
    goes_on.open();
    let mut seen = blocking.subscribe().unwrap();
    blocking.units().add(unit("C")).unwrap();
    assert!(seen.wait(SOON).is_some());
    assert_eq!(count(&blocking), 3);
}

#[tokio::test]
async fn a_panic_goes_on_in_whoever_awaits_it() {
    let store = with_threads(&store(), 1, 1);
    let panics = store.write("units.import", |batch| -> cchc::Result<()> {
        batch.add(unit("A"))?;
        panic!("a mistake of the host");
    });
    let panic = AssertUnwindSafe(panics).catch_unwind().await.unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"a mistake of the host"));
    assert_eq!(store.units().count(IndexQuery::default()).await.unwrap(), 0, "the thread goes on");
}

#[tokio::test]
async fn pages_come_one_after_another() {
    let store = store().asynchronous();
    let units: Vec<_> = (0..25).map(|number| unit(&format!("Phòng {number:02}"))).collect();
    store.units().add_many(units).await.unwrap();
    let pages = store.units().pages(IndexQuery { limit: 10, ..IndexQuery::by("name") });
    let pages: Vec<Vec<_>> = pages.map_ok(|page| page.items).try_collect().await.unwrap();
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [10, 10, 5]);
    assert!(pages.concat().is_sorted_by_key(|unit| unit.name.clone()));

    let mut refused = store.units().pages(IndexQuery::by("no such index"));
    assert!(matches!(refused.next().await, Some(Err(CchcError::Invalid { .. }))));
    assert!(refused.next().await.is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn changes_come_without_gaps_until_the_store_is_closed() {
    let blocking = store();
    let store = blocking.asynchronous();
    store.units().add(unit("before")).await.unwrap();
    let [(told_first, first), (told_last, last)] = [oneshot::channel(), oneshot::channel()];
    let mut changes = store.changes(0);
    let follower = tokio::spawn(async move {
        let (mut told_first, mut told_last) = (Some(told_first), Some(told_last));
        let mut seqs = Vec::new();
        while let Some(some) = changes.try_next().await.unwrap() {
            seqs.extend(some.iter().map(|change| change.seq));
            let seq = seqs.last().copied().unwrap();
            told_first.take().into_iter().for_each(|tell| tell.send(seq).unwrap());
            told_last.take_if(|_| seq == 22).into_iter().for_each(|tell| tell.send(seq).unwrap());
        }
        seqs
    });
    assert_eq!(first.await.unwrap(), 1);
    for number in 0..20 {
        store.units().add(unit(&format!("Phòng {number}"))).await.unwrap();
    }
    let mut notices = blocking.subscribe().unwrap();
    store.units().add(unit("last")).await.unwrap();
    assert_eq!(notices.next().await.map(|notice| notice.seq), Some(22));
    assert_eq!(last.await.unwrap(), 22);
    blocking.close().unwrap();
    assert_eq!(follower.await.unwrap(), (1..=22).collect::<Vec<_>>());
    assert!(notices.next().await.is_none());
    let mut beyond = store.changes(0);
    assert!(matches!(beyond.next().await, Some(Err(CchcError::Closed { .. }))));
    assert!(beyond.next().await.is_none());
}

#[test]
fn options_that_are_zero_are_refused_together() {
    let refused = store().asynchronous_with(AsyncOptions { threads: 0, queue: 0 });
    let Err(CchcError::Invalid { problems, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(problems.iter().map(|problem| problem.path.as_str()).collect::<Vec<_>>(), ["threads", "queue"]);
}

#[test]
fn progress_is_told_too_and_can_end_a_call() {
    let store = store().with_progress(|_| std::ops::ControlFlow::Break(())).asynchronous();
    assert!(matches!(block_on(store.units().add(unit("A"))), Err(CchcError::Cancelled)));
}

#[test]
fn what_is_shown_holds_no_names() {
    let store = store().asynchronous().acting_as("Trần Thị Mai").unwrap();
    block_on(store.units().add(unit("Sở Xây dựng"))).unwrap();
    let shown = format!("{store:?} {:?} {:?}", store.units(), store.units().pages(IndexQuery::default()));
    assert!(
        shown.starts_with("AsyncStore(Store {") && shown.ends_with("AsyncCollection(units) Pages(units)"),
        "{shown}"
    );
    assert!(!shown.contains("Mai") && !shown.contains("Sở"), "{shown}");
}
