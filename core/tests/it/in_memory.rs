//! Stores that lie in memory, or on a device of the host.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use cchc::model::{Attachment, IndexQuery, OrganisationUnit, Record, UnitKind};
use cchc::query::Search;
use cchc::{CchcError, Options, StorageBackend, Store};

use crate::common::unit;

#[test]
fn a_store_in_memory_does_what_a_store_in_a_file_does() {
    let store = Store::in_memory_with(Options { actor: "thu".into(), ..Options::default() }).unwrap();
    let added = store.units().add(unit("Sở Xây dựng")).unwrap();
    let file = Attachment { name: "a.txt".into(), media_type: "text/plain".into(), ..Attachment::default() };
    let file = store.attach(file, &mut "Biên bản".as_bytes()).unwrap();
    let before = store.as_of(added.header.updated.unwrap());
    store.units().update(OrganisationUnit { name: "Sở Xây dựng mới".into(), ..added.clone() }).unwrap();
    assert_eq!(before.units().get(added.id()).unwrap().name, "Sở Xây dựng");
    assert_eq!(store.ask(Search::of("so xay dung")).unwrap().hits.len(), 1);
    assert_eq!(store.changes(0, 10).unwrap().len(), 3);

    store.suspend().unwrap();
    assert!(matches!(store.units().get(added.id()), Err(CchcError::Closed { .. })));
    store.resume().unwrap();
    store.compact().unwrap();
    assert!(store.verify().unwrap().sound);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.cchc");
    store.backup(&path).unwrap();
    let copy = Store::open(&path).unwrap();
    assert_eq!(copy.units().get(added.id()).unwrap(), store.units().get(added.id()).unwrap());
    assert_eq!(copy.read_attachment(file.id(), 0, 100).unwrap(), "Biên bản".as_bytes());
}

#[test]
fn each_store_in_memory_is_its_own_and_leaves_nothing() {
    let [first, second] = [(); 2].map(|()| Store::in_memory().unwrap());
    first.units().add(unit("A")).unwrap();
    assert_eq!(second.units().count(IndexQuery::default()).unwrap(), 0);
    assert!(!first.path().exists());
    let refused = Store::in_memory_with(Options { read_only: true, ..Options::default() });
    assert!(matches!(refused, Err(CchcError::Invalid { .. })));
}

/// A device whose syncs can be made to fail.
#[derive(Debug, Clone, Default)]
struct Device {
    bytes: Arc<Mutex<Vec<u8>>>,
    fails: Arc<AtomicBool>,
}

impl StorageBackend for Device {
    fn len(&self) -> io::Result<u64> {
        Ok(self.bytes.lock().unwrap().len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let bytes = self.bytes.lock().unwrap();
        out.copy_from_slice(&bytes[offset as usize..offset as usize + out.len()]);
        Ok(())
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.bytes.lock().unwrap().resize(len as usize, 0);
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.bytes.lock().unwrap()[offset as usize..offset as usize + data.len()].copy_from_slice(data);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        if self.fails.load(Ordering::Relaxed) { Err(io::Error::other("pulled out")) } else { Ok(()) }
    }
}

#[test]
fn a_device_of_the_host_can_fail_and_come_back() {
    let device = Device::default();
    let (open, name) = (device.clone(), "device-of-the-host.cchc");
    let open = move || Ok(Box::new(open.clone()) as Box<dyn StorageBackend>);
    let store = Store::open_backend(name, Options::default(), open.clone()).unwrap();
    let kept = store.units().add(unit("Kept")).unwrap();
    assert!(matches!(Store::open_backend(name, Options::default(), open.clone()), Err(CchcError::Locked { .. })));

    device.fails.store(true, Ordering::Relaxed);
    match store.units().add(unit("Lost")) {
        Err(error @ CchcError::StorageIo { .. }) => {
            assert!(error.to_string().contains(name), "{error}");
            assert!(std::error::Error::source(&error).unwrap().to_string().contains("pulled out"));
        }
        other => panic!("{other:?}"),
    }
    device.fails.store(false, Ordering::Relaxed);
    store.units().add(OrganisationUnit::named("After", UnitKind::Division)).unwrap();
    assert!(store.verify().unwrap().sound);
    store.close().unwrap();

    let again = Store::open_backend(name, Options::default(), open).unwrap();
    assert_eq!(again.units().get(kept.id()).unwrap().name, "Kept");
}
