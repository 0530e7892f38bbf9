//! Folders and stores of targets.

use std::path::{Path, PathBuf};

use cchc::{Key, Keys, Options, Store};
use tempfile::TempDir;

/// A folder in memory, where the system has that.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let parent = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("cchc-fuzz-").tempdir_in(parent).expect("a temporary folder")
}

/// Opens a store; the key is a constant.
pub fn open(path: &Path) -> cchc::Result<Store> {
    let keys = Key::from_bytes(&[7; Key::LENGTH]).map(Keys::constant)?;
    let options = Options { actor: "fuzz".to_owned(), cache_bytes: 8 << 20, keys: Some(keys), ..Options::default() };
    Store::open_with(path, options)
}

/// The bytes of a store's file, and a folder for copies of it.
pub struct Template {
    bytes: Vec<u8>,
    folder: TempDir,
}

impl Template {
    /// A store that `fill` filled.
    pub fn of(fill: impl FnOnce(&Store)) -> Self {
        let folder = folder();
        let path = folder.path().join("template.cchc");
        let store = open(&path).expect("a new store");
        fill(&store);
        store.close().expect("a store that closes");
        let bytes = std::fs::read(&path).expect("the store's file");
        Self { bytes, folder }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A file with these bytes, in place of the one before.
    pub fn file(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("copy.cchc");
        std::fs::write(&path, bytes).expect("room for a file");
        path
    }
}
