//! Locks: which processes may open the file, and which one may write.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cchc::command::{Command as _, TakeNumber};
use cchc::model::IndexQuery;
use cchc::{CchcError, Options, Reason, Sharing, Store};

use crate::common::{Place, assert_sound, code, open, options, unit};

#[test]
fn one_process_opens_a_file_once() {
    let place = Place::new();
    let store = place.open();
    assert_eq!(code(open(&place.path).map(drop)), "locked");
    let detour = place.folder.path().join(".").join("thu.cchc");
    assert_eq!(code(open(&detour).map(drop)), "locked");
    let shared = store.clone();
    store.close().unwrap();
    assert_eq!(code(shared.units().count(IndexQuery::default())), "closed");
    open(&place.path).unwrap();
}

#[test]
fn nothing_works_after_closing_and_closing_again_is_no_error() {
    let place = Place::new();
    let store = place.open();
    let past = store.as_of(jiff::Timestamp::now());
    store.close().unwrap();
    store.close().unwrap();
    assert_eq!(code(store.units().add(unit("A"))), "closed");
    assert_eq!(code(store.units().page(IndexQuery::default())), "closed");
    assert_eq!(code(store.batch("thu").map(drop)), "closed");
    assert_eq!(code(store.verify()), "closed");
    assert_eq!(code(store.checkpoint()), "closed");
    assert_eq!(code(store.subscribe().map(drop)), "closed");
    assert_eq!(code(store.changes(0, 1)), "closed");
    assert_eq!(code(past.units().count(IndexQuery::default())), "closed");
}

#[test]
fn dropping_the_last_clone_closes() {
    let place = Place::new();
    let store = place.open();
    let clone = store.clone();
    store.units().add(unit("A")).unwrap();
    drop(store);
    clone.units().add(unit("B")).unwrap();
    let batch = clone.batch("thu").unwrap();
    drop(clone);
    assert_eq!(code(open(&place.path).map(drop)), "locked", "the batch keeps it open");
    drop(batch);
    assert_eq!(open(&place.path).unwrap().units().count(IndexQuery::default()).unwrap(), 2);
}

#[test]
fn a_thread_with_a_batch_writes_through_it() {
    let place = Place::new();
    let store =
        Store::open_with(&place.path, Options { write_timeout: Duration::from_millis(50), ..options() }).unwrap();
    let mut batch = store.batch("thu").unwrap();
    batch.add(unit("A")).unwrap();
    assert_eq!(code(store.units().add(unit("B"))), "locked");
    assert_eq!(code(store.close()), "locked");
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 0);
    let other = store.clone();
    let waited = std::thread::spawn(move || other.units().add(unit("C")).map(drop)).join().unwrap();
    assert_eq!(code(waited), "locked");
    batch.commit().unwrap();
    store.units().add(unit("B")).unwrap();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 2);
    store.close().unwrap();
}

#[test]
fn another_thread_waits_for_its_turn() {
    let place = Place::new();
    let store = place.open();
    let batch = store.batch("thu").unwrap();
    let other = store.clone();
    let (begun, has_begun) = std::sync::mpsc::channel();
    let thread = std::thread::spawn(move || {
        begun.send(()).unwrap();
        other.units().add(unit("A")).map(drop)
    });
    has_begun.recv().unwrap();
    std::thread::yield_now();
    batch.commit().unwrap();
    thread.join().unwrap().unwrap();
}

#[test]
fn numbers_taken_on_many_threads_have_no_gap_and_none_is_given_twice() {
    let place = Place::new();
    let store = place.open();
    let take = |store: &Store, keep: bool| -> cchc::Result<u32> {
        let mut batch = store.batch("registers.take")?;
        let number = TakeNumber { name: "KH".into(), year: 2021, unit: None }.run(&mut batch)?.number;
        if keep {
            batch.commit()?;
        }
        Ok(number)
    };
    let mut numbers: Vec<u32> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|thread| {
                let store = store.clone();
                scope.spawn(move || {
                    let keep = |round: u32| !(round + thread).is_multiple_of(3);
                    let kept = (0..15).filter(|round| keep(*round));
                    let taken: Vec<u32> = (0..15)
                        .map(|round| (keep(round), take(&store, keep(round)).unwrap()))
                        .filter_map(|(keep, number)| keep.then_some(number))
                        .collect();
                    assert_eq!(taken.len(), kept.count());
                    taken
                })
            })
            .collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=numbers.len() as u32).collect::<Vec<_>>());
    assert_sound(&store);
}

#[test]
fn what_closing_ends_is_told_as_closed() {
    let place = Place::new();
    let store = place.open();
    store.write("fill", |batch| (0..3000).try_for_each(|n| batch.add(unit(&format!("Phòng {n}"))).map(drop))).unwrap();
    store.close().unwrap();
    for delay in [1, 2, 4, 8, 16, 32] {
        let store = place.open();
        let checking = std::thread::spawn({
            let store = store.clone();
            move || store.verify()
        });
        std::thread::sleep(Duration::from_millis(delay));
        store.close().unwrap();
        let found = checking.join().unwrap();
        assert!(matches!(found, Ok(_) | Err(CchcError::Closed { .. })), "{found:?}");
    }
}

#[test]
fn readers_go_on_while_others_write_and_somebody_closes() {
    let place = Place::new();
    let store = place.open();
    std::thread::scope(|scope| {
        for _ in 0..2 {
            let store = store.clone();
            scope.spawn(move || {
                loop {
                    match store.units().page(IndexQuery::by("name").limit(20)) {
                        Ok(page) => assert!(page.items.len() <= 20),
                        Err(error) => return assert_eq!(error.code(), "closed"),
                    }
                }
            });
        }
        for number in 0..40 {
            store.units().add(unit(&format!("{number}"))).unwrap();
        }
        store.close().unwrap();
    });
    let store = place.open();
    assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 40);
    assert_sound(&store);
}

/// What the other process is to do, and on which file.
#[test]
fn processes_that_make_one_store_at_once_share_it() {
    for _ in 0..10 {
        let place = Place::new();
        let others: Vec<_> = (0..4).map(|_| other_process("adds_when_it_can", &place)).collect();
        for mut other in others {
            assert!(other.wait().unwrap().success());
        }
        let store = place.open();
        assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 4, "what one wrote another lost");
        assert_sound(&store);
        assert_eq!(std::fs::read_dir(place.folder.path()).unwrap().count(), 1, "drafts are left");
    }
}

const TASK: &str = "CCHC_TEST_TASK";

pub fn other_process(task: &str, place: &Place) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["locking::the_other_process", "--exact", "--nocapture", "--test-threads=1"])
        .env(TASK, format!("{task} {}", place.path.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

pub fn succeeds(task: &str, place: &Place) -> bool {
    other_process(task, place).wait().unwrap().success()
}

/// Does nothing unless another test started it as a process of its own.
#[test]
fn the_other_process() {
    let Ok(task) = std::env::var(TASK) else { return };
    let (task, path) = task.split_once(' ').unwrap();
    let shared = Options { sharing: Sharing::OneWriterManyReaders, ..options() };
    let reading = Options { read_only: true, ..shared.clone() };
    let path = std::path::Path::new(path);
    match task {
        "is_locked" => assert_eq!(code(open(path).map(drop)), "locked"),
        "is_locked_shared" => assert_eq!(code(Store::open_with(path, shared).map(drop)), "locked"),
        "holds" => {
            let _store = open(path).unwrap();
            std::fs::write(path.with_extension("held"), "").unwrap();
            std::thread::sleep(Duration::from_secs(60));
        }
        "is_free" => drop(open(path).unwrap()),
        "adds_when_it_can" => {
            let store = loop {
                match open(path) {
                    Ok(store) => break store,
                    other => assert_eq!(code(other.map(drop)), "locked"),
                }
            };
            store.units().add(unit("A")).unwrap();
            store.close().unwrap();
        }
        "is_told" => {
            let store = Store::open_with(path, reading).unwrap();
            let mut commits = store.subscribe().unwrap();
            std::fs::write(path.with_extension("0"), "").unwrap();
            for (number, seq, kinds) in [("1", 2, vec!["unit"]), ("2", 4, vec!["plan", "unit"])] {
                let notice = commits.wait(Duration::from_secs(20)).unwrap();
                assert_eq!((notice.seq, notice.kinds.iter().map(String::as_str).collect()), (seq, kinds));
                assert_eq!(store.changes(0, 10).unwrap().len() as i64, seq);
                std::fs::write(path.with_extension(number), "").unwrap();
            }
            assert_eq!(commits.wait(Duration::from_millis(300)), None);
        }
        "follows" => {
            // The writer goes on once the first state was seen; the next one must come into sight.
            let store = Store::open_with(path, reading).unwrap();
            let seen = path.with_extension("seen");
            assert_eq!(store.units().count(IndexQuery::default()).unwrap(), 1);
            std::fs::write(&seen, "").unwrap();
            while store.units().count(IndexQuery::default()).unwrap() < 2 {
                std::thread::yield_now();
            }
            assert_sound(&store);
        }
        "dies" => {
            let store = open(path).unwrap();
            store.units().add(unit("A")).unwrap();
            let mut batch = store.batch("thu").unwrap();
            batch.add(unit("B")).unwrap();
            std::process::abort();
        }
        other => panic!("no task {other}"),
    }
}

#[cfg(any(target_os = "linux", target_os = "android"))]
#[test]
fn the_process_that_has_it_open_is_named() {
    let place = Place::new();
    let mut other = other_process("holds", &place);
    let held = place.path.with_extension("held");
    while !held.exists() {
        assert!(other.try_wait().unwrap().is_none(), "the other process failed");
        std::thread::yield_now();
    }
    let error = open(&place.path).map(drop).unwrap_err();
    let CchcError::Locked { reason: Reason::OpenElsewhere, holder: Some(holder), .. } = &error else {
        panic!("{error}")
    };
    assert_eq!(holder.pid, other.id());
    let age = jiff::Timestamp::now().duration_since(holder.since.unwrap());
    assert!(age.as_secs() < 60, "{age}");
    assert!(error.to_string().contains(&format!("(process {}, ", other.id())), "{error}");
    assert!(error.message_vi().contains(&format!("(tiến trình {}, ", other.id())), "{}", error.message_vi());
    assert_eq!(error.report().holder.as_ref(), Some(&**holder));
    other.kill().unwrap();
    other.wait().unwrap();
    open(&place.path).unwrap();
}

#[test]
fn this_process_is_named_with_the_time_at_which_it_opened_the_file() {
    let place = Place::new();
    let before = jiff::Timestamp::now();
    let _store = place.open();
    let error = open(&place.path).map(drop).unwrap_err();
    let CchcError::Locked { reason: Reason::OpenHere, holder: Some(holder), .. } = &error else { panic!("{error}") };
    assert_eq!(holder.pid, std::process::id());
    assert!((before..=jiff::Timestamp::now()).contains(&holder.since.unwrap()));
    let opened = format!("(process {}, opened {:.0})", holder.pid, holder.since.unwrap());
    assert!(error.to_string().ends_with(&opened), "{error}");
}

#[test]
fn another_process_is_kept_out() {
    let place = Place::new();
    let store = place.open();
    assert!(succeeds("is_locked", &place));
    store.units().add(unit("A")).unwrap();
    store.close().unwrap();
    assert!(succeeds("is_free", &place));
    place.open();
}

#[test]
fn a_process_that_dies_leaves_what_it_committed() {
    let place = Place::new();
    assert!(!succeeds("dies", &place));
    let store = place.open();
    let names: Vec<_> = store.units().iter(IndexQuery::by("name")).map(|unit| unit.unwrap().name).collect();
    assert_eq!(names, ["A"]);
    assert_sound(&store);
}

#[cfg(any(target_os = "linux", target_vendor = "apple", windows))]
#[test]
fn one_writer_and_many_readers() {
    let place = Place::new();
    let shared = Options { sharing: Sharing::OneWriterManyReaders, ..options() };
    let store = Store::open_with(&place.path, shared).unwrap();
    store.units().add(unit("A")).unwrap();
    assert!(succeeds("is_locked_shared", &place), "a second writer is refused");
    let mut reader = other_process("follows", &place);
    let seen = place.path.with_extension("seen");
    while !seen.exists() {
        assert!(reader.try_wait().unwrap().is_none(), "the reader failed");
        std::thread::yield_now();
    }
    store.units().add(unit("B")).unwrap();
    assert!(reader.wait().unwrap().success());
}
