//! A file that takes long to open again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use uuid::Uuid;

use super::disk::Disk;
use crate::storage::OpenBackend;
use crate::{Options, Store};

/// Whether the store is suspended, asked on a thread of its own: nothing where the answer takes too long.
fn is_suspended(store: &Store) -> Option<bool> {
    let (store, (tell, told)) = (store.clone(), mpsc::channel());
    std::thread::spawn(move || tell.send(store.is_suspended()));
    told.recv_timeout(Duration::from_secs(5)).ok()
}

#[test]
fn whether_a_store_is_suspended_is_told_while_it_is_resumed() {
    let (disk, slow) = (Disk::default(), Arc::new(AtomicBool::new(false)));
    let (entered, entry) = mpsc::sync_channel(1);
    let (go, leave) = mpsc::sync_channel::<()>(1);
    let (inner, is_slow, leave) = (disk.backend(), Arc::clone(&slow), std::sync::Mutex::new(leave));
    let backend: OpenBackend = Arc::new(move || {
        if is_slow.swap(false, Ordering::AcqRel) {
            entered.send(()).map_err(std::io::Error::other)?;
            leave.lock().unwrap().recv().map_err(std::io::Error::other)?;
        }
        inner()
    });
    let path = std::env::temp_dir().join(format!("cchc-resuming-{}", Uuid::new_v4()));
    let store = Store::open_on(&path, Options::default(), Some(backend)).unwrap();
    assert_eq!(is_suspended(&store), Some(false));
    store.suspend().unwrap();
    assert_eq!(is_suspended(&store), Some(true));
    slow.store(true, Ordering::Release);
    let resuming = std::thread::spawn({
        let store = store.clone();
        move || store.resume()
    });
    entry.recv().unwrap();
    let during = is_suspended(&store);
    go.send(()).unwrap();
    resuming.join().unwrap().unwrap();
    assert_eq!(during, Some(true), "it is not open yet, and nobody waits for the answer");
    assert_eq!(is_suspended(&store), Some(false));
}
