//! The one way to write. Everything that changes a record goes through [`Transaction::apply`].

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::io::Read;
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::blob;
use super::check::{Checked, Lookup, Prepared, check_add, check_peers, check_remove, check_unique, check_update};
use super::engine::{Engine, Turn};
use super::options::Options;
use super::reindex;
use super::snapshot::View;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{Attachment, DataSubjectId, Header, IndexQuery, Page, Record, RecordId};
use crate::progress::{Steps, WatchedContent, Watcher};
use crate::reason::Reason;
use crate::records::any_record::{Untyped, typed};
use crate::records::catalogue::Kind;
use crate::records::ids;
use crate::records::log::{self, Committed};
use crate::records::meta::Book;
use crate::records::read;
use crate::records::tables::{self, HISTORY, IDS, KEYS, LOG, META, PENDING, RECORDS, record_key, version_key};
use crate::seal::{self, KeyChanges, Keyring, Piece};
use crate::search::{self, ChangedRecord};
use crate::storage::{Changes, Source, Uncommitted, UndoEntry, WriteTransaction};
use crate::text::nfc;

/// One change to one record.
pub(crate) enum Write<R = Untyped> {
    Add(R),
    Update(R),
    Remove { id: Uuid, rev: u32 },
}

impl<R: Record> Write<R> {
    fn untyped(self) -> Write {
        match self {
            Self::Add(record) => Write::Add(Box::new(record)),
            Self::Update(record) => Write::Update(Box::new(record)),
            Self::Remove { id, rev } => Write::Remove { id, rev },
        }
    }
}

/// A piece of personal data, opened.
#[derive(Debug)]
pub(crate) struct Opened {
    pub path: &'static str,
    pub subject: DataSubjectId,
    pub text: String,
}

/// A writing transaction: sees its own writes, and becomes visible to others only when committed.
pub struct Transaction {
    // The transaction must go before the turn: the next writer may begin only after it has ended.
    txn: Uncommitted,
    _turn: Turn,
    engine: Arc<Engine>,
    book: Book,
    stamp: Timestamp,
    /// What the clock says.
    now: Timestamp,
    actor: String,
    operation: String,
    touched: BTreeSet<&'static str>,
    /// Where the salts of versions come from: random, without asking the system for each.
    salts: blake3::OutputReader,
    /// What keys held before they were written, while several writes are to be kept or undone as one.
    undo: Option<Vec<UndoEntry>>,
    /// It holds one call alone, and is committed as soon as that is done.
    single: bool,
    /// Told of progress.
    watcher: Watcher,
    /// A write failed half-way: nothing of this transaction may become durable.
    broken: bool,
}

impl Transaction {
    pub(crate) fn begin(engine: &Arc<Engine>, options: &Options, operation: &str, watcher: Watcher) -> Result<Self> {
        let (turn, txn) = engine.begin()?;
        let mut book = engine.noted(Book::load(&txn))?;
        // Not before its turn: others may have been waited for.
        let now = options.clock.now();
        let stamp = book.next_stamp(now, options.accept_clock)?;
        Ok(Self {
            txn,
            _turn: turn,
            engine: Arc::clone(engine),
            book,
            stamp,
            now,
            actor: nfc(&options.actor),
            operation: nfc(operation),
            touched: BTreeSet::new(),
            salts: random(),
            undo: None,
            single: false,
            watcher,
            broken: false,
        })
    }

    /// Adds a record and gives it as stored, with its identity.
    ///
    /// # Errors
    /// `Invalid` with every broken rule; `Duplicate` where a unique key is taken.
    pub fn add<R: Record>(&mut self, draft: R) -> Result<R> {
        self.one(Write::Add(draft))
    }

    /// Adds records, all or none. They may name one another.
    ///
    /// # Errors
    /// As [`Transaction::add`]; paths begin with the position in the list: `[17].name`.
    pub fn add_many<R: Record>(&mut self, drafts: Vec<R>) -> Result<Vec<R>> {
        self.apply(drafts.into_iter().map(Write::Add).collect(), true)
    }

    /// Replaces a record that is still at the revision it was read at.
    ///
    /// # Errors
    /// `Conflict` with both revisions where it is not; `NotFound`; `Invalid`; `Duplicate`.
    pub fn update<R: Record>(&mut self, record: R) -> Result<R> {
        self.one(Write::Update(record))
    }

    /// Removes a record that is still at this revision. Its versions stay in history.
    ///
    /// # Errors
    /// `Conflict`, `NotFound`, or `Referenced` while other records point at it.
    pub fn remove<R: Record>(&mut self, id: R::Id, rev: u32) -> Result<()> {
        self.apply::<R>(vec![Write::Remove { id: id.uuid(), rev }], false).map(drop)
    }

    /// A record as this transaction sees it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn get<R: Record>(&self, id: R::Id) -> Result<R> {
        self.find(id)?.ok_or_else(|| CchcError::NotFound { kind: R::NAME.to_owned(), id: id.uuid().to_string() })
    }

    /// A record as this transaction sees it, or nothing.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn find<R: Record>(&self, id: R::Id) -> Result<Option<R>> {
        self.engine.noted(self.view().find(id))
    }

    /// Everything as this transaction sees it.
    pub fn view(&self) -> View<'_> {
        View::within(self.source(), &self.book)
    }

    /// The personal data of one version of a record that are wanted, opened; without a revision, of the present one.
    /// Whoever calls it notes the access.
    ///
    /// # Errors
    /// `NotFound`; `KeyNeeded` without the right key, or where the data were erased; whatever `wanted` fails with, which
    /// is given the pieces that are there.
    pub(crate) fn open_personal(
        &self,
        kind: &str,
        id: Uuid,
        rev: Option<u32>,
        wanted: impl FnOnce(&mut Vec<Piece>) -> Result<()>,
    ) -> Result<(u32, Vec<Opened>)> {
        let missing = || CchcError::NotFound { kind: kind.to_owned(), id: id.to_string() };
        let known = Kind::named(kind).ok_or_else(missing)?;
        let envelope = read::revision(self.source(), known, id, rev)?.ok_or_else(missing)?;
        let keys = self.engine.keys();
        let keyring = Keyring::new(self.source(), keys.as_ref());
        let mut pieces = seal::pieces_of(known, &envelope)?;
        wanted(&mut pieces)?;
        let mut opened = Vec::new();
        for piece in pieces {
            let Some(subject) = piece.subject else { continue };
            let (_, row) = ids::find(self.source(), subject.0)?.ok_or_else(missing)?;
            let text = seal::open(&piece, id, subject, &keyring.existing(subject.0, row)?)?;
            opened.push(Opened { path: piece.path, subject, text });
        }
        Ok((envelope.header.rev, opened))
    }

    /// A page of records as this transaction sees them.
    ///
    /// # Errors
    /// `Invalid` where no index serves the query.
    pub fn page<R: Record>(&self, query: &IndexQuery) -> Result<Page<R>> {
        self.engine.noted(self.view().page(query))
    }

    /// Stores a file's bytes and the attachment that describes them. Size and hash are filled in.
    ///
    /// # Errors
    /// As [`Transaction::add`]; `Invalid` where the content cannot be read or is too large.
    pub fn attach(&mut self, mut draft: Attachment, content: &mut dyn Read) -> Result<Attachment> {
        self.book.blobs += 1;
        let mut content = WatchedContent::new(content, &self.watcher);
        let mut stored = self.engine.noted(blob::store(&self.txn, self.book.blobs, &mut content));
        if content.ended && matches!(stored, Err(CchcError::Invalid { .. })) {
            stored = Err(CchcError::Cancelled);
        }
        // Where even the undoing failed, chunks could be committed without their attachment.
        self.broken |= matches!(stored, Err(CchcError::StorageIo { .. } | CchcError::Corrupt { .. }));
        let (blob, is_new) = stored?;
        draft.size = blob.size;
        draft.blake3 = blake3::Hash::from_bytes(blob.hash).to_hex().to_string();
        let added = self.add(draft);
        if added.is_err() && is_new {
            let forgotten = self.engine.noted(blob::forget(&self.txn, blob));
            self.broken |= forgotten.is_err();
        }
        added
    }

    /// Runs several writes of which all are kept or none: where `work` fails, the transaction is as it was before.
    pub(crate) fn whole<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let outer = self.undo.replace(Vec::new());
        let (book, touched) = (self.book.clone(), self.touched.clone());
        let done = work(self);
        let noted = std::mem::replace(&mut self.undo, outer).unwrap_or_default();
        if done.is_ok() {
            if let Some(outer) = &mut self.undo {
                outer.extend(noted);
            }
            return done;
        }
        for before in noted.into_iter().rev() {
            let change = Changes::of(&before.key, before.value.as_deref());
            let put_back = self.txn.apply(&before.table, &change);
            self.broken |= self.engine.noted(put_back).is_err();
        }
        (self.book, self.touched) = (book, touched);
        done
    }

    fn one<R: Record>(&mut self, write: Write<R>) -> Result<R> {
        let nothing = || CchcError::Corrupt { reason: "a write gave nothing back".to_owned() };
        self.apply(vec![write], false)?.pop().ok_or_else(nothing)
    }

    /// Builds every index and the search postings anew from the records.
    pub(crate) fn reindex(&mut self) -> Result<()> {
        let done = reindex::reindex(&self.txn, &mut self.book, &self.watcher);
        self.engine.noted(done)
    }

    /// Flushes the pending list of the search index.
    #[cfg(test)]
    pub(crate) fn flush_search(&mut self) -> Result<()> {
        search::flush(&self.txn, &mut self.book)
    }

    /// The instant this transaction's writes carry: later than all before, whatever the clock says.
    pub(crate) fn stamp(&self) -> Timestamp {
        self.stamp
    }

    /// The present instant by the store's clock. What writes carry may be later: see [`Transaction::stamp`].
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Who is writing.
    pub(crate) fn actor(&self) -> &str {
        &self.actor
    }

    /// Says that it holds one call alone.
    pub(crate) fn set_single(&mut self) {
        self.single = true;
    }

    /// Whether what a call does is certain to be committed before its result is given away.
    pub(crate) fn is_single(&self) -> bool {
        self.single
    }

    /// What the log calls the writes that follow.
    pub(crate) fn set_operation(&mut self, operation: &str) {
        self.operation = nfc(operation);
    }

    /// The transaction as something to read from.
    pub(crate) fn source(&self) -> &dyn Source {
        &self.txn
    }

    pub(crate) fn raw(&self) -> &dyn WriteTransaction {
        &self.txn
    }

    /// Makes it durable and tells of it before the next writer may begin, so that word goes out in order.
    pub(crate) fn commit(self, tell: impl FnOnce(&Committed)) -> Result<()> {
        // Let go in the opposite order: first the transaction, last the turn.
        let Self { _turn, engine, touched, mut book, broken, txn, .. } = self;
        if broken {
            return Err(CchcError::Closed { reason: Reason::BatchFailed });
        }
        if book.waiting() >= search::FLUSH_AT_COMMIT {
            engine.noted(search::flush(&txn, &mut book))?;
        }
        engine.noted(book.save(&txn))?;
        engine.commit(txn)?;
        tell(&Committed { seq: book.seq, kinds: touched });
        Ok(())
    }

    /// Checks every change, then writes all of them. Where one is refused none is written, and the transaction is as
    /// it was before. Problems of a list begin with the position.
    pub(crate) fn apply<R: Record>(&mut self, writes: Vec<Write<R>>, of_list: bool) -> Result<Vec<R>> {
        let writes = writes.into_iter().map(Write::untyped).collect();
        let records = self.apply_any(Kind::numbered(R::NUMBER)?, writes, of_list)?;
        records.into_iter().map(typed).collect()
    }

    /// As [`Transaction::apply`], for records of a kind that is known only now.
    pub(crate) fn apply_any(&mut self, kind: &'static Kind, writes: Vec<Write>, of_list: bool) -> Result<Vec<Untyped>> {
        let before = self.book.clone();
        let prepared = self.prepare(kind, writes, of_list);
        let checked = self.engine.noted(prepared);
        if checked.is_err() {
            self.book = before;
        }
        let (records, prepared, keys) = checked?;
        let written = self.write(kind, prepared, keys);
        let written = self.engine.noted(written);
        self.broken |= written.is_err();
        written?;
        self.touched.insert(kind.name);
        // A flush could not be undone alone.
        if self.undo.is_none() && self.book.waiting() >= search::FLUSH_BEFORE_COMMIT {
            let flushed = self.engine.noted(search::flush(&self.txn, &mut self.book));
            self.broken |= flushed.is_err();
            flushed?;
        }
        Ok(records)
    }

    fn prepare(
        &mut self,
        kind: &'static Kind,
        mut writes: Vec<Write>,
        of_list: bool,
    ) -> Result<(Vec<Untyped>, Vec<Prepared>, KeyChanges)> {
        let fresh = self.give_identities(kind, &mut writes)?;
        let keys = self.engine.keys();
        let keyring = Keyring::new(&self.txn, keys.as_ref());
        let (places, alive) = (RefCell::default(), RefCell::default());
        let stored = Lookup { source: &self.txn, kind, fresh, places, alive, keyring };
        let mut changed = BTreeSet::new();
        let mut records = Vec::with_capacity(writes.len());
        let mut prepared = Vec::with_capacity(writes.len());
        let mut problems = Problems::default();
        // Only a list takes long; of single writes nobody knows how many there will be.
        let steps = of_list.then(|| Steps::begin(&self.watcher, writes.len() as u64)).transpose()?;
        for (position, write) in writes.into_iter().enumerate() {
            let prefix = if of_list { format!("[{position}].") } else { String::new() };
            let id = match &write {
                Write::Add(record) | Write::Update(record) => record.header().id,
                Write::Remove { id, .. } => *id,
            };
            if !changed.insert(id) {
                return Err(CchcError::Duplicate { kind: kind.name.to_owned(), index: "id".to_owned(), existing: id });
            }
            let checked = match write {
                Write::Add(record) => check_add(record, &stored, &mut problems, &prefix, self.header_of_add()),
                Write::Update(record) => check_update(record, &stored, &mut problems, &prefix, self.header_of_update()),
                Write::Remove { id, rev } => {
                    check_remove(kind, id, rev, &stored, self.header_of_update()).map(Checked::removed)
                }
            }?;
            prepared.extend(checked.prepared);
            records.extend(checked.record);
            steps.as_ref().map_or(Ok(()), Steps::step)?;
        }
        problems.refuse(kind.name)?;
        check_unique(kind, &prepared, self.source())?;
        check_peers(kind, &records, &changed, &self.view(), of_list)?;
        Ok((records, prepared, stored.keyring.into_changes()?))
    }

    /// Gives every added record an identity and a row, so that records of one list may name each other.
    fn give_identities(&mut self, kind: &Kind, writes: &mut [Write]) -> Result<HashMap<Uuid, u64>> {
        let mut fresh = HashMap::new();
        for write in writes {
            let Write::Add(record) = write else { continue };
            let header = record.header_mut();
            if header.id.is_nil() {
                header.id = if kind.random_id { Uuid::new_v4() } else { Uuid::now_v7() };
            } else if fresh.contains_key(&header.id) || self.source().get(IDS, header.id.as_bytes())?.is_some() {
                return Err(CchcError::Duplicate {
                    kind: kind.name.to_owned(),
                    index: "id".to_owned(),
                    existing: header.id,
                });
            }
            fresh.insert(header.id, self.book.next_row(kind.number));
        }
        Ok(fresh)
    }

    fn header_of_add(&self) -> impl Fn(&Header) -> Header {
        let (stamp, actor) = (self.stamp, self.actor.clone());
        move |draft| Header {
            id: draft.id,
            rev: 1,
            created: Some(stamp),
            updated: Some(stamp),
            actor: actor.clone(),
            scope: draft.scope,
        }
    }

    fn header_of_update(&self) -> impl Fn(&Header) -> Header {
        let (stamp, actor) = (self.stamp, self.actor.clone());
        move |current| Header { rev: current.rev + 1, updated: Some(stamp), actor: actor.clone(), ..current.clone() }
    }

    /// Writes records, identities, history, indexes and the log: each table in turn, in key order.
    fn write(&mut self, kind: &'static Kind, prepared: Vec<Prepared>, mut keys: KeyChanges) -> Result<()> {
        let [mut ids, mut records, mut history, mut log, mut pending] = std::array::from_fn(|_| Changes::default());
        let mut indexes: Vec<_> = kind.indexes().iter().map(|_| Changes::default()).collect();
        let mut entry = log::Entry {
            at: self.stamp.as_microsecond(),
            kind: kind.number,
            row: 0,
            id: Uuid::nil(),
            rev: 0,
            removed: false,
            payload: [0; 32],
            actor: self.actor.clone(),
            operation: self.operation.clone(),
        };
        for change in prepared {
            let Prepared { row, before, mut after, old_entries, new_entries, words_changed, forgets_key } = change;
            if forgets_key {
                keys.destroy(row);
            }
            let Header { id, rev, .. } = after.header;
            let live = self.book.live.entry(kind.number).or_default();
            match (&before, after.removed) {
                (None, _) => *live += 1,
                (Some(_), true) => *live = live.saturating_sub(1),
                (Some(_), false) => {}
            }
            match before {
                Some(before) => history.put(&version_key(kind.number, row, rev - 1), Some(&before)),
                None => ids.put(id.as_bytes(), Some(&record_key(kind.number, row))),
            }
            for gone in old_entries.iter().filter(|entry| !new_entries.contains(entry)) {
                indexes[gone.index].put(&gone.key, None);
            }
            for new in new_entries.iter().filter(|entry| !old_entries.contains(entry)) {
                indexes[new.index].put(&new.key, Some(&new.value));
            }
            self.book.seq += 1;
            after.seq = self.book.seq;
            if words_changed && !self.engine.leaves_words_out() {
                let (removed, seq) = (after.removed, after.seq);
                let changed = ChangedRecord { kind: kind.number, row, before: rev - 1, removed, seq };
                search::add_pending(&self.txn, &mut self.book, &changed, &mut pending)?;
            }
            self.salts.fill(&mut after.salt);
            let version = after.encode();
            let payload = *blake3::hash(&version).as_bytes();
            entry = log::Entry { row, id, rev, removed: after.removed, payload, ..entry };
            let (bytes, chain) = entry.encode(&self.book.chain);
            self.book.chain = chain;
            log.put(&self.book.seq.to_be_bytes(), Some(&bytes));
            records.put(&record_key(kind.number, row), Some(&version));
        }
        let KeyChanges { keys, meta, .. } = keys;
        let tables = [
            (IDS, ids),
            (RECORDS, records),
            (HISTORY, history),
            (LOG, log),
            (KEYS, keys),
            (META, meta),
            (PENDING, pending),
        ];
        for (table, changes) in tables {
            self.txn.apply_undoable(table, &changes, self.undo.as_mut())?;
        }
        for (index, changes) in kind.indexes().iter().zip(indexes) {
            self.txn.apply_undoable(&tables::index(kind.name, index.name), &changes, self.undo.as_mut())?;
        }
        Ok(())
    }
}

/// An endless stream of bytes that nobody can foresee.
fn random() -> blake3::OutputReader {
    let [first, second] = [Uuid::new_v4(), Uuid::new_v4()];
    blake3::Hasher::new().update(first.as_bytes()).update(second.as_bytes()).finalize_xof()
}
