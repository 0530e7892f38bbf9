//! Step one of a write: whether it may be made. Revisions, rules, references, unique keys and rules between records are
//! checked for a whole list of writes; nothing is written here.

mod bring_back;
mod peers;
mod record;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use uuid::Uuid;

use bring_back::check_bring_back;
use peers::check_peers;
pub(super) use peers::has_clash;
pub(super) use record::Prepared;
use record::{CheckedRecord, Lookup, check_add, check_remove, check_unique, check_update};

use super::view::View;
use crate::error::{CchcError, Result};
use crate::model::Header;
use crate::model::Record;
use crate::model::record::Problems;
use crate::progress::{Steps, Watcher};
use crate::records::any_record::Untyped;
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::tables::IDS;
use crate::seal::{KeyChanges, Keyring, Keys};
use crate::storage::Source;

/// One change to one record, as it is asked for.
pub(crate) enum Write<R = Untyped> {
    Add(R),
    Update(R),
    Remove {
        id: Uuid,
        rev: u32,
    },
    /// An earlier version of a record becomes its newest, also where the record was removed.
    BringBack {
        record: R,
        stored: Box<Envelope>,
    },
}

impl<R: Record> Write<R> {
    pub fn untyped(self) -> Write {
        match self {
            Self::Add(record) => Write::Add(Box::new(record)),
            Self::Update(record) => Write::Update(Box::new(record)),
            Self::Remove { id, rev } => Write::Remove { id, rev },
            Self::BringBack { record, stored } => Write::BringBack { record: Box::new(record), stored },
        }
    }
}

/// What a list of writes is checked with.
pub(super) struct Checker<'a> {
    pub source: &'a dyn Source,
    pub kind: &'static Kind,
    pub keys: Option<&'a Keys>,
    pub watcher: &'a Watcher,
    pub stamp: Timestamp,
    pub actor: &'a str,
    /// Whether problems name the position in the list.
    pub of_list: bool,
    /// Whether to check the rules between records.
    pub checks_peers: bool,
}

/// A list of writes that passed every check.
pub(super) struct CheckedList {
    /// The records as stored, removed ones left out.
    pub records: Vec<Untyped>,
    pub prepared: Vec<Prepared>,
    pub keys: KeyChanges,
}

impl Checker<'_> {
    /// Checks a list of writes; identities and rows of new records are taken from `meta`.
    ///
    /// # Errors
    /// `Invalid` with the problems of all records; `Conflict`, `NotFound`, `Duplicate` or `Referenced` for the first.
    pub fn check(&self, mut writes: Vec<Write>, meta: &mut StoreMeta) -> Result<CheckedList> {
        let kind = self.kind;
        let fresh = self.assign_identities(&mut writes, meta)?;
        let view = View::within(self.source, meta);
        let keyring = Keyring::new(self.source, self.keys);
        let (locations, alive) = (RefCell::default(), RefCell::default());
        let stored = Lookup { source: self.source, view: &view, kind, fresh, locations, alive, keyring };
        let mut changed = BTreeSet::new();
        let mut records = Vec::with_capacity(writes.len());
        let mut prepared = Vec::with_capacity(writes.len());
        let mut problems = Problems::default();
        // Only a list takes long; of single writes nobody knows how many there will be.
        let steps = self.of_list.then(|| Steps::begin(self.watcher, writes.len() as u64)).transpose()?;
        for (position, write) in writes.into_iter().enumerate() {
            let prefix = if self.of_list { format!("[{position}].") } else { String::new() };
            let id = match &write {
                Write::Add(record) | Write::Update(record) | Write::BringBack { record, .. } => record.header().id,
                Write::Remove { id, .. } => *id,
            };
            if !changed.insert(id) {
                return Err(CchcError::duplicate_of(kind.name, "id", id));
            }
            let checked = match write {
                Write::Add(record) => check_add(record, &stored, &mut problems, &prefix, self.header_of_add()),
                Write::Update(record) => check_update(record, &stored, &mut problems, &prefix, self.header_of_update()),
                Write::BringBack { record, stored: version } => {
                    check_bring_back(record, &version, &stored, &mut problems, &prefix, self.header_of_update())
                }
                Write::Remove { id, rev } => {
                    check_remove(kind, id, rev, &stored, self.header_of_update()).map(CheckedRecord::removed)
                }
            }?;
            prepared.extend(checked.prepared);
            records.extend(checked.record);
            steps.as_ref().map_or(Ok(()), Steps::step)?;
        }
        problems.refuse(kind.name)?;
        check_unique(kind, &prepared, self.source)?;
        if self.checks_peers {
            check_peers(kind, &records, &changed, &view, self.of_list)?;
        }
        steps.as_ref().map_or(Ok(()), Steps::finish)?;
        Ok(CheckedList { records, prepared, keys: stored.keyring.into_changes()? })
    }

    /// Assigns every added record an identity and a row, so that records of one list may name each other.
    fn assign_identities(&self, writes: &mut [Write], meta: &mut StoreMeta) -> Result<HashMap<Uuid, u64>> {
        let mut fresh = HashMap::new();
        for write in writes {
            let Write::Add(record) = write else { continue };
            let header = record.header_mut();
            if header.id.is_nil() {
                header.id = if self.kind.random_id { Uuid::new_v4() } else { Uuid::now_v7() };
            } else if fresh.contains_key(&header.id) || self.source.get(IDS, header.id.as_bytes())?.is_some() {
                return Err(CchcError::duplicate_of(self.kind.name, "id", header.id));
            }
            fresh.insert(header.id, meta.next_row(self.kind.number));
        }
        Ok(fresh)
    }

    fn header_of_add(&self) -> impl Fn(&Header) -> Header {
        let (stamp, actor) = (self.stamp, self.actor);
        move |draft| Header {
            id: draft.id,
            rev: 1,
            created: Some(stamp),
            updated: Some(stamp),
            actor: actor.to_owned(),
            scope: draft.scope,
        }
    }

    fn header_of_update(&self) -> impl Fn(&Header) -> Header {
        let (stamp, actor) = (self.stamp, self.actor);
        move |current| Header { rev: current.rev + 1, updated: Some(stamp), actor: actor.to_owned(), ..current.clone() }
    }
}
