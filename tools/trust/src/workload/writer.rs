//! Does one operation after another and tells the journal.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::Instant;

use cchc::call::from_json;
use cchc::{CchcError, Options, Store};
use serde_json::{Value, json};

use super::journal::{Entry, Head, Seen};
use super::keys::HostKey;
use super::operations::{OPERATIONS, Planned};
use crate::Trouble;
use crate::catalogue;
use crate::dice::Dice;
use crate::report::code_of;
use crate::sample::Calls;

/// A store that is written to, and what is known of it.
pub struct Writer {
    pub store: Store,
    pub dice: Dice,
    /// Where backups and further stores go.
    pub folder: PathBuf,
    /// The present host key, and its number.
    pub host: HostKey,
    /// Whole backups made under the present host key, with the last change in each.
    pub backups: Vec<(PathBuf, Head)>,
    /// The last change in the store.
    pub head: Head,
    number: u64,
}

impl Writer {
    /// The options with which stores of the workload are opened.
    pub fn options(key: &HostKey) -> Options {
        let keys = Some(key.keys());
        Options { actor: "thu".to_owned(), keys, cache_bytes: 1 << 20, ..Options::default() }
    }

    /// The path of the store in a folder.
    pub fn path(folder: &Path) -> PathBuf {
        folder.join("so.cchc")
    }

    /// Goes on with an open store. Numbers of operations begin at `number`.
    pub fn on(store: Store, folder: &Path, host: HostKey, seed: u64, number: u64) -> Result<Self, Trouble> {
        let head = head(&store, 0)?;
        let (dice, folder) = (Dice::new(seed).part(number), folder.to_owned());
        Ok(Self { store, dice, folder, host, backups: Vec::new(), head, number })
    }

    /// Does the next operation, and tells the journal before and after it.
    pub fn step(&mut self, tell: &mut dyn FnMut(&Entry) -> Result<(), Trouble>) -> Result<(), Trouble> {
        let (operation, planned) = self.plan()?;
        let Planned { aim, act } = planned;
        let number = self.number;
        self.number += 1;
        tell(&Entry::Begun { number, operation: operation.to_owned(), aim })?;
        let began = Instant::now();
        let done = act(self);
        let micros = began.elapsed().as_micros() as u64;
        match done {
            Ok(()) => {
                let (head, records) = self.look()?;
                tell(&Entry::Done { number, head, records, micros })
            }
            Err(error) => {
                let head = self.head.clone();
                tell(&Entry::Failed { number, code: code_of(&error), text: error.to_string(), head })
            }
        }
    }

    /// Goes on from where a check left the store.
    pub fn resume(&mut self, head: Head) {
        self.head = head;
        self.backups.clear();
    }

    fn plan(&mut self) -> Result<(&'static str, Planned), Trouble> {
        let weights: u64 = OPERATIONS.iter().map(|(_, weight, _)| weight).sum();
        loop {
            let mut chosen = self.dice.below(weights);
            for (operation, weight, plan) in OPERATIONS {
                if chosen < *weight {
                    match plan(self)? {
                        Some(planned) => return Ok((operation, planned)),
                        None => break,
                    }
                }
                chosen -= weight;
            }
        }
    }

    /// What changed since the last look.
    fn look(&mut self) -> Result<(Head, Vec<Seen>), Trouble> {
        let changes = self.store.changes(self.head.seq, 100_000)?;
        if let Some(last) = changes.last() {
            self.head = Head { seq: last.seq, chain: last.chain.clone() };
        }
        let touched: BTreeSet<_> = changes.into_iter().map(|change| (change.kind, change.id)).collect();
        let look = |(kind, id): (String, uuid::Uuid)| see(&self.store, &kind, id);
        let records = touched.into_iter().map(look).collect::<Result<_, Trouble>>()?;
        Ok((self.head.clone(), records))
    }

    /// Calls by name.
    pub fn call(&self, name: &str, arguments: &Value) -> cchc::Result<Value> {
        (&self.store).by_name(name, arguments)
    }

    /// Every record of a collection.
    pub fn all(&self, collection: &str) -> Result<Vec<Value>, Trouble> {
        let (mut found, mut next) = (Vec::new(), Value::Null);
        loop {
            let mut page = self.call(&format!("{collection}.page"), &json!({"limit": 1000, "cursor": next}))?;
            if let Value::Array(items) = page["items"].take() {
                found.extend(items);
            }
            next = page["next"].take();
            if next.is_null() {
                return Ok(found);
            }
        }
    }

    /// One of the first records of a collection that fits.
    pub fn any(&mut self, collection: &str, fits: impl Fn(&Value) -> bool) -> Result<Option<Value>, Trouble> {
        let page = self.call(&format!("{collection}.page"), &json!({"limit": 60}))?;
        let mut found: Vec<Value> = page["items"].as_array().into_iter().flatten().cloned().collect();
        found.retain(fits);
        let at = self.dice.below(found.len() as u64) as usize;
        Ok((at < found.len()).then(|| found.swap_remove(at)))
    }
}

/// The last change after `seq`.
pub fn head(store: &Store, mut seq: i64) -> cchc::Result<Head> {
    let mut head = Head::default();
    loop {
        let changes = store.changes(seq, 10_000)?;
        let Some(last) = changes.last() else { return Ok(head) };
        seq = last.seq;
        head = Head { seq, chain: last.chain.clone() };
    }
}

/// A record as it is now.
pub fn see(store: &Store, kind: &str, id: uuid::Uuid) -> Result<Seen, Trouble> {
    let collection = catalogue::collection_of(kind).ok_or_else(|| format!("no collection of {kind}"))?;
    Ok(Seen { collection: collection.to_owned(), id, digest: digest(store, collection, id)? })
}

/// A digest of a record; none where there is no such record.
pub fn digest(store: &Store, collection: &str, id: uuid::Uuid) -> cchc::Result<Option<u64>> {
    match store.call(&format!("{collection}.get"), &from_json(&json!({"id": id}))?) {
        Ok(bytes) => {
            let mut hasher = DefaultHasher::new();
            bytes.hash(&mut hasher);
            Ok(Some(hasher.finish()))
        }
        Err(CchcError::NotFound { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
