//! Which record of the store a row is about.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use uuid::Uuid;

use crate::error::Result;
use crate::model::IndexQuery;
use crate::records::any_record::{AnyRecord, Untyped};
use crate::records::catalogue::Kind;
use crate::store::View;

/// The records of a collection by their natural keys, and those of the table that were read so far.
pub(super) struct Existing<'a> {
    view: &'a View<'a>,
    kind: &'static Kind,
    /// By the hash of the key; a record that has it is compared before it counts.
    stored: HashMap<u64, Vec<Uuid>>,
    hashes: RandomState,
    /// The number of the row, by a hash of the key that no two keys of one table share.
    read: HashMap<u128, u32>,
    others: RandomState,
    /// The identities that rows give, each with the number of its row.
    given: HashMap<Uuid, u32>,
}

impl<'a> Existing<'a> {
    /// Reads the natural keys of a collection.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn of(view: &'a View<'a>, kind: &'static Kind) -> Result<Self> {
        let hashes = RandomState::new();
        let mut stored: HashMap<u64, Vec<Uuid>> = HashMap::new();
        view.each_any(kind, &IndexQuery::default(), &mut |record| {
            let key = record.natural_key();
            if !key.is_empty() {
                stored.entry(hashes.hash_one(&key)).or_default().push(record.header().id);
            }
            Ok(())
        })?;
        let others = RandomState::new();
        Ok(Self { view, kind, stored, hashes, read: HashMap::new(), others, given: HashMap::new() })
    }

    /// The record of the store with this identity.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn with_id(&self, id: Uuid) -> Result<Option<Untyped>> {
        self.view.find_any(self.kind, id)
    }

    /// Notes the identity that a row gives. The number of an earlier row that gives the same one is returned.
    pub fn give(&mut self, id: Uuid, row: u32) -> Option<u32> {
        self.given.insert(id, row).filter(|earlier| *earlier != row)
    }

    /// The record of the store that has the natural key of this one, unless a row gives its identity: then that row is
    /// about it.
    ///
    /// # Errors
    /// Only where the store cannot be read.
    pub fn like(&self, record: &dyn AnyRecord) -> Result<Option<Untyped>> {
        let key = record.natural_key();
        for id in self.stored.get(&self.hashes.hash_one(&key)).into_iter().flatten() {
            if self.given.contains_key(id) {
                continue;
            }
            if let Some(found) = self.with_id(*id)?.filter(|found| found.natural_key() == key) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// Notes that a row without an identity holds this record. The number of an earlier row that holds the same one is
    /// returned.
    pub fn note(&mut self, record: &dyn AnyRecord, row: u32) -> Option<u32> {
        let key = record.natural_key();
        if key.is_empty() {
            return None;
        }
        let hash = u128::from(self.hashes.hash_one(&key)) << 64 | u128::from(self.others.hash_one(&key));
        self.read.insert(hash, row).filter(|earlier| *earlier != row)
    }
}
