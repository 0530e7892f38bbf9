//! Erasure against any order of exports, backups and imports of keys: once a file knows of an erasure, nothing that is
//! imported makes the data readable again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use cchc::command::{EraseDataSubject, RevealPersonal};
use cchc::model::{DataSubject, DataSubjectId, LawReference, Personal, Record};
use cchc::{CchcError, Key, Keys, Options, Reason, Store};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::common::{assert_sound, options};

#[derive(Debug, Clone)]
enum Step {
    Add,
    Seal(usize),
    Export,
    Erase(usize),
    Remove(usize),
    Backup,
    Import(usize),
    Rekey,
    Reopen,
    /// Goes on in another file: the first one or a backup.
    Switch(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let any = 0..8_usize;
    prop_oneof![
        2 => Just(Step::Add),
        2 => any.clone().prop_map(Step::Seal),
        3 => Just(Step::Export),
        3 => any.clone().prop_map(Step::Erase),
        1 => any.clone().prop_map(Step::Remove),
        3 => Just(Step::Backup),
        5 => any.clone().prop_map(Step::Import),
        1 => Just(Step::Rekey),
        1 => Just(Step::Reopen),
        4 => any.prop_map(Step::Switch),
    ]
}

/// An exported ring: its bytes, the host key it is wrapped under, and the erasures it knows.
struct Ring {
    bytes: Vec<u8>,
    host: u8,
    erased: BTreeSet<DataSubjectId>,
}

/// A file, and what it should know.
#[derive(Clone)]
struct File {
    path: PathBuf,
    host: u8,
    subjects: BTreeMap<DataSubjectId, String>,
    erased: BTreeSet<DataSubjectId>,
    /// The keys of all its data subjects were never away.
    is_first: bool,
}

struct World {
    folder: TempDir,
    files: Vec<File>,
    current: usize,
    store: Store,
    rings: Vec<Ring>,
    made: u8,
}

fn open(file: &File) -> Store {
    let keys = Some(Keys::constant(Key::from_bytes(&[file.host; 32]).unwrap()));
    Store::open_with(&file.path, Options { keys, ..options() }).unwrap()
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("0.cchc");
        let (subjects, erased) = (BTreeMap::new(), BTreeSet::new());
        let file = File { path, host: 1, subjects, erased, is_first: true };
        Self { folder, store: open(&file), files: vec![file], current: 0, rings: Vec::new(), made: 1 }
    }

    fn file(&mut self) -> &mut File {
        &mut self.files[self.current]
    }

    fn pick(&self, number: usize) -> Option<DataSubjectId> {
        let subjects = &self.files[self.current].subjects;
        subjects.keys().nth(number % subjects.len().max(1)).copied()
    }

    fn switch(&mut self, to: usize) {
        self.store.close().unwrap();
        self.current = to % self.files.len();
        self.store = open(&self.files[self.current]);
    }

    fn take(&mut self, step: Step) {
        match step {
            Step::Add => {
                let name = format!("Nguyễn Thị Số {}", self.file().subjects.len());
                let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
                let draft = DataSubject { name: Some(Personal::open(&name)), basis, ..DataSubject::default() };
                if let Ok(added) = self.store.data_subjects().add(draft) {
                    self.file().subjects.insert(added.id(), name);
                }
            }
            Step::Seal(number) => {
                let Some(id) = self.pick(number) else { return };
                let Ok(subject) = self.store.data_subjects().get(id) else { return };
                let changed = DataSubject { phone: Some(Personal::open("0900 000 000")), ..subject };
                let sealed = self.store.data_subjects().update(changed).is_ok();
                assert!(!(sealed && self.file().erased.contains(&id)), "nothing is sealed for whoever was erased");
            }
            Step::Export => {
                if let Ok(bytes) = self.store.export_keys() {
                    let File { host, erased, .. } = self.file().clone();
                    self.rings.push(Ring { bytes, host, erased });
                }
            }
            Step::Erase(number) => {
                let Some(id) = self.pick(number) else { return };
                if self.store.run(EraseDataSubject { id, why: "theo yêu cầu".to_owned() }).is_ok() {
                    self.file().erased.insert(id);
                }
            }
            Step::Remove(number) => {
                let Some(id) = self.pick(number) else { return };
                let Ok(subject) = self.store.data_subjects().get(id) else { return };
                if self.store.data_subjects().remove(id, subject.header.rev).is_ok() {
                    self.file().erased.insert(id);
                }
            }
            Step::Backup if self.files.len() < 4 => {
                let path = self.folder.path().join(format!("{}.cchc", self.files.len()));
                self.store.backup(&path).unwrap();
                let copy = File { path, is_first: false, ..self.file().clone() };
                self.files.push(copy);
            }
            Step::Backup => {}
            Step::Import(number) => self.import(number),
            Step::Rekey => {
                self.made += 1;
                let host = self.made;
                let rekeyed = self.store.rekey(Keys::constant(Key::from_bytes(&[host; 32]).unwrap()));
                rekeyed.unwrap();
                self.file().host = host;
            }
            Step::Reopen => self.switch(self.current),
            Step::Switch(to) => self.switch(to),
        }
    }

    /// Imports a ring with the key it is wrapped under, as whoever has both would.
    fn import(&mut self, number: usize) {
        if self.rings.is_empty() {
            return;
        }
        let number = number % self.rings.len();
        let own = self.file().host;
        self.file().host = self.rings[number].host;
        self.switch(self.current);
        let ring = &self.rings[number];
        match self.store.import_keys(&ring.bytes) {
            Ok(_) => {
                let file = &mut self.files[self.current];
                file.erased.extend(ring.erased.iter().filter(|id| file.subjects.contains_key(id)));
            }
            Err(error) => {
                assert!(matches!(error, CchcError::KeyNeeded { reason: Reason::WrongKey, .. }), "{error}");
                self.file().host = own;
                self.switch(self.current);
            }
        }
    }

    fn check(&self) {
        let file = &self.files[self.current];
        for (id, name) in &file.subjects {
            let (kind, purpose) = ("data_subject".to_owned(), "thử".to_owned());
            let asked = RevealPersonal { kind, id: id.0, purpose, rev: Some(1), fields: Vec::new(), despite: None };
            let opened = self.store.run(asked).map(|revealed| revealed.values[0].text.clone());
            match opened {
                Ok(text) => {
                    assert!(!file.erased.contains(id), "an erased person can be read again");
                    assert_eq!(&text, name);
                }
                Err(error) => {
                    assert!(matches!(error, CchcError::KeyNeeded { .. } | CchcError::NotFound { .. }), "{error}");
                    assert!(!file.is_first || file.erased.contains(id), "somebody became unreadable: {error}");
                }
            }
        }
        assert_sound(&self.store);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_import_brings_back_what_a_file_knows_to_be_erased(steps in proptest::collection::vec(step(), 4..40)) {
        let mut world = World::new();
        for step in steps {
            world.take(step);
            world.check();
        }
    }
}
