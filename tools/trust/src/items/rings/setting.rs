//! A store of some people, its backups and its rings, from before and after three of them were erased.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use cchc::command::{EraseDataSubject, RevealPersonal};
use cchc::model::{DataSubject, Erasure, LawReference, Personal, Record};
use cchc::{Key, Keys, Options, Store};

use crate::Trouble;
use crate::cleanup::Folder;

/// The files: the store, a backup from before the erasure and one from after it, and a plain copy from before it.
pub const FILES: [&str; 4] = ["store", "before", "after", "copy"];

/// The rings: from before the erasure and after it, from a restored backup that does not know of it, and one under
/// another host key.
pub const RINGS: [&str; 4] = ["old", "new", "restored", "foreign"];

/// Whether a file knows of the erasure.
pub fn knows(file: &str) -> bool {
    ["store", "after"].contains(&file)
}

/// Whether a file holds keys before any ring is imported.
pub fn has_keys(file: &str) -> bool {
    ["store", "copy"].contains(&file)
}

/// Whether a ring tells a file of the erasure.
pub fn teaches(ring: &str) -> bool {
    ring == "new"
}

/// Whether a ring can be opened with the host key.
pub fn opens(ring: &str) -> bool {
    ring != "foreign"
}

/// What every case begins with.
pub struct Setting {
    folder: PathBuf,
    rings: BTreeMap<&'static str, Vec<u8>>,
    pub kept: DataSubject,
    pub erased: Vec<DataSubject>,
}

impl Setting {
    pub fn make(folder: &Folder) -> Result<Self, Trouble> {
        let path = |file: &str| folder.join(&format!("{file}.cchc"));
        let store = open(&path("store"))?;
        let subject = |name: &str| {
            let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
            let name = Some(Personal::open(name));
            store.data_subjects().add(DataSubject { name, basis, ..DataSubject::default() })
        };
        let kept = subject("Nguyễn Văn Còn")?;
        let erased = vec![subject("Trần Thị Xóa")?, subject("Lê Văn Quên")?, subject("Phạm Thị Bỏ")?];
        let mut rings = BTreeMap::from([("old", store.export_keys()?)]);
        store.backup(path("before"))?;
        store.close()?;
        fs::copy(path("store"), path("copy"))?;

        let store = open(&path("store"))?;
        store.run(EraseDataSubject { id: erased[0].id(), why: "theo yêu cầu".to_owned() })?;
        let erasure = Erasure { on: "2026-03-02".parse()?, by: "thu".to_owned(), why: "theo yêu cầu".to_owned() };
        store.data_subjects().update(DataSubject { name: None, erased: Some(erasure), ..erased[1].clone() })?;
        store.data_subjects().remove(erased[2].id(), 1)?;
        rings.insert("new", store.export_keys()?);
        store.backup(path("after"))?;
        store.close()?;

        fs::copy(path("before"), path("restored"))?;
        let restored = open(&path("restored"))?;
        restored.import_keys(&rings["old"])?;
        rings.insert("restored", restored.export_keys()?);
        restored.close()?;

        fs::copy(path("store"), path("foreign"))?;
        let foreign = open(&path("foreign"))?;
        foreign.rekey(Keys::constant(Key::from_bytes(&[9; Key::LENGTH])?))?;
        rings.insert("foreign", foreign.export_keys()?);
        foreign.close()?;
        Ok(Self { folder: folder.path().to_owned(), rings, kept, erased })
    }

    pub fn ring(&self, name: &str) -> &[u8] {
        self.rings.get(name).map_or(&[], Vec::as_slice)
    }

    /// A copy of a file, in place of the copy before.
    pub fn copy(&self, file: &str) -> Result<PathBuf, Trouble> {
        self.copied(file, "case.cchc")
    }

    /// A copy beside the other one.
    pub fn copy_beside(&self, file: &str) -> Result<PathBuf, Trouble> {
        self.copied(file, "beside.cchc")
    }

    fn copied(&self, file: &str, name: &str) -> Result<PathBuf, Trouble> {
        let path = self.folder.join(name);
        fs::copy(self.folder.join(format!("{file}.cchc")), &path)?;
        Ok(path)
    }
}

/// Opens a file with the host key of all cases.
pub fn open(path: &Path) -> cchc::Result<Store> {
    let keys = Key::from_bytes(&[1; Key::LENGTH]).map(Keys::constant)?;
    Store::open_with(path, Options { actor: "thu".to_owned(), keys: Some(keys), ..Options::default() })
}

/// Reads somebody's name as it was first stored.
pub fn ask(store: &Store, subject: &DataSubject) -> cchc::Result<String> {
    let (kind, id, purpose) = ("data_subject".to_owned(), subject.header.id, "thử".to_owned());
    let revealed = store.run(RevealPersonal { kind, id, purpose, rev: Some(1), fields: Vec::new(), despite: None })?;
    Ok(revealed.values.into_iter().map(|value| value.text).collect())
}
