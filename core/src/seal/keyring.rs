//! The key of each data subject, wrapped (encrypted) with the host key.
//!
//! Wrapped keys are in a table without history: destroying one makes every value sealed with it unreadable, in all
//! versions of all records.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use uuid::Uuid;

use super::cipher;
use super::key::{Key, Keys, random};
use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};
use crate::reason::Reason;
use crate::records::tables::{KEYS, META};
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// A known text sealed with the host key, to recognise a wrong key.
pub(super) const CHECK_KEY: &[u8] = b"seal";

/// In a backup, until the keys are imported: [`KeptElsewhere`].
pub(super) const ELSEWHERE_KEY: &[u8] = b"keys elsewhere";
const CHECK: &[u8] = b"cchc seal";

/// The value of a destroyed key in the table.
pub(super) const DESTROYED: &[u8] = &[];

/// The keys that one transaction sees: those in the file, and new ones.
pub(crate) struct Keyring<'a> {
    source: &'a dyn Source,
    keys: Option<&'a Keys>,
    host: OnceCell<Key>,
    /// Row of a data subject → unwrapped key; a cache.
    known: RefCell<BTreeMap<u64, Key>>,
    /// Row of a data subject → new wrapped key, to be stored.
    made: RefCell<BTreeMap<u64, Vec<u8>>>,
}

impl<'a> Keyring<'a> {
    pub fn new(source: &'a dyn Source, keys: Option<&'a Keys>) -> Self {
        Self { source, keys, host: OnceCell::new(), known: RefCell::default(), made: RefCell::default() }
    }

    /// The host key, checked against [`CHECK_KEY`].
    fn host(&self) -> Result<&Key> {
        if let Some(key) = self.host.get() {
            return Ok(key);
        }
        let key = self.keys.ok_or(CchcError::sealed(Reason::KeyMissing))?.ask()?;
        if let Some(check) = self.source.get(META, CHECK_KEY)? {
            check_key(&key, &check)?;
        }
        Ok(self.host.get_or_init(|| key))
    }

    /// The key of a data subject, for sealing; a new one if there is none yet.
    pub fn subject(&self, id: Uuid, row: u64) -> Result<Key> {
        if let Some(key) = self.known.borrow().get(&row) {
            return Ok(key.clone());
        }
        let key = match self.source.get(KEYS, &row.to_be_bytes())? {
            Some(wrapped) => self.unwrap(id, &wrapped)?,
            None if is_elsewhere(self.source, row)? => return Err(CchcError::sealed(Reason::KeysElsewhere)),
            None => {
                let key = Key::from_bytes(&random::<{ Key::LENGTH }>()?)?;
                self.made.borrow_mut().insert(row, wrap(self.host()?, id, &key)?);
                key
            }
        };
        self.known.borrow_mut().insert(row, key.clone());
        Ok(key)
    }

    /// The key of a data subject, for opening.
    pub fn existing(&self, id: Uuid, row: u64) -> Result<Key> {
        match self.source.get(KEYS, &row.to_be_bytes())? {
            Some(wrapped) => self.unwrap(id, &wrapped),
            None if is_elsewhere(self.source, row)? => Err(CchcError::sealed(Reason::KeysElsewhere)),
            None => Err(CchcError::sealed(Reason::Erased)),
        }
    }

    fn unwrap(&self, id: Uuid, wrapped: &[u8]) -> Result<Key> {
        if wrapped == DESTROYED {
            return Err(CchcError::sealed(Reason::Erased));
        }
        unwrap(self.host()?, id, wrapped)
    }

    /// The changes to store: new wrapped keys, and with the first of them the check of the host key.
    pub fn into_changes(self) -> Result<KeyChanges> {
        let mut changes = KeyChanges::default();
        for (row, wrapped) in self.made.into_inner() {
            changes.keys.put(&row.to_be_bytes(), Some(&wrapped));
            changes.are_some = true;
        }
        if let Some(host) = self.host.get()
            && changes.are_some
            && self.source.get(META, CHECK_KEY)?.is_none()
        {
            changes.meta.put(CHECK_KEY, Some(&check_of(host)?));
        }
        Ok(changes)
    }
}

/// Changes of the tables of keys and of their check.
#[derive(Debug, Default)]
pub(crate) struct KeyChanges {
    pub keys: Changes,
    pub meta: Changes,
    are_some: bool,
}

impl KeyChanges {
    /// Destroys the key of a data subject.
    pub fn destroy(&mut self, row: u64) {
        if !mutant::off(Rule::KeyDestruction) {
            self.keys.put(&row.to_be_bytes(), Some(DESTROYED));
        }
    }
}

/// What a backup says of the keys it lacks.
#[derive(Debug, Clone, Copy)]
pub(super) struct KeptElsewhere {
    /// The last row of a data subject whose key may be in the export.
    pub last: u64,
    /// The last sequence number of the log when the backup was made; 0 in backups of earlier versions.
    pub seq: u64,
}

impl KeptElsewhere {
    pub fn save(self, txn: &dyn WriteTransaction) -> Result<()> {
        txn.put(META, ELSEWHERE_KEY, &[self.last.to_be_bytes(), self.seq.to_be_bytes()].concat())
    }
}

/// What this file says of the keys it lacks; none in a store that is no backup.
pub(super) fn kept_elsewhere(source: &dyn Source) -> Result<Option<KeptElsewhere>> {
    let Some(bytes) = source.get(META, ELSEWHERE_KEY)? else { return Ok(None) };
    let number = |bytes: &[u8]| bytes.try_into().map(u64::from_be_bytes).ok();
    let kept = match bytes.len() {
        16 => number(&bytes[..8]).zip(number(&bytes[8..])),
        _ => number(&bytes).map(|last| (last, 0)),
    };
    let (last, seq) =
        kept.ok_or_else(|| CchcError::Corrupt { reason: "a backup does not say whose keys it lacks".to_owned() })?;
    Ok(Some(KeptElsewhere { last, seq }))
}

/// Whether the key of the data subject at a row may be in the export of the store that this is a backup of.
fn is_elsewhere(source: &dyn Source, row: u64) -> Result<bool> {
    Ok(kept_elsewhere(source)?.is_some_and(|kept| row <= kept.last))
}

/// Every wrapped key, by the row of its data subject.
pub(super) fn all(source: &dyn Source) -> Result<BTreeMap<u64, Vec<u8>>> {
    let mut found = BTreeMap::new();
    source.reader(KEYS)?.scan(&KeyRange::all(), false, &mut |key, wrapped| {
        let row = key.try_into().map(u64::from_be_bytes);
        let row = row.map_err(|_| CchcError::Corrupt { reason: "a key lies under a broken row".to_owned() })?;
        found.insert(row, wrapped.to_vec());
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// The known text, sealed with the host key.
pub(super) fn check_of(host: &Key) -> Result<Vec<u8>> {
    cipher::seal(host, CHECK_KEY, CHECK)
}

/// Refuses a key that does not open the known text.
pub(super) fn check_key(host: &Key, check: &[u8]) -> Result<()> {
    cipher::open(host, CHECK_KEY, check).map(drop).map_err(|_| CchcError::sealed(Reason::WrongKey))
}

/// Encrypts a data subject's key with the host key.
pub(super) fn wrap(host: &Key, subject: Uuid, key: &Key) -> Result<Vec<u8>> {
    cipher::seal(host, subject.as_bytes(), key.bytes())
}

/// Decrypts a data subject's key with the host key.
pub(super) fn unwrap(host: &Key, subject: Uuid, wrapped: &[u8]) -> Result<Key> {
    Key::from_bytes(&cipher::open(host, subject.as_bytes(), wrapped)?)
}
