//! [`Transaction`]: the write transaction. Every change of a record goes through [`Transaction::apply_any`], in steps:
//!
//! 1. **check** (`check`): revisions, rules, references, unique keys. If one write of a list is refused, none is made.
//! 2. **write** (`write`): records, history and indexes, within the transaction.
//! 3. **log** (`log_writer`): one entry of the change log for each version.
//! 4. **commit** (`commit`): makes all of it durable, and notifies subscribers.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use super::blob::Blob;
use super::check::{self, CheckedList, Checker, Write};
use super::engine::{Engine, WriterGuard};
use super::fact_cache::FactChanges;
use super::group::Group;
use super::log_writer::LogWriter;
use super::open_transaction::OpenTransaction;
use super::options::Options;
use super::reindex;
use super::view::View;
use super::write::RecordWriter;
use crate::error::{CchcError, Result, UnwrittenRecord};
use crate::model::{Access, Earlier, Page, QueryOf, Record, RecordId};
use crate::progress::{WatchedTransaction, Watcher};
use crate::records::any_record::{Untyped, typed};
use crate::records::catalogue::Kind;
use crate::records::meta::StoreMeta;
use crate::records::read;
use crate::search;
use crate::storage::{Source, Uncommitted, UndoEntry, WriteTransaction};
use crate::text::nfc;

/// A write transaction. It sees its own writes; others see them only after the commit. [`Store::write`] and
/// [`Store::batch`] begin one.
///
/// [`Store::write`]: crate::Store::write
/// [`Store::batch`]: crate::Store::batch
pub struct Transaction {
    // Dropped before the writer guard: the next writer may begin only after the transaction has ended.
    pub(super) txn: WatchedTransaction<Uncommitted>,
    writer: WriterGuard,
    pub(super) engine: Arc<Engine>,
    pub(super) meta: StoreMeta,
    replica: Option<Uuid>,
    stamp: Timestamp,
    /// The current time by the clock.
    now: Timestamp,
    actor: String,
    operation: String,
    pub(super) touched: BTreeSet<&'static str>,
    pub(super) salts: blake3::OutputReader,
    /// The values that keys had before, while a savepoint is open.
    pub(super) undo: Option<Vec<UndoEntry>>,
    /// The blobs that were stored in this transaction.
    pub(super) stored: Vec<Blob>,
    pub(super) facts: Option<FactChanges>,
    /// The other calls whose writes are in it.
    pub(super) group: Group,
    /// The kinds of records that these have changed.
    touched_by_others: BTreeSet<&'static str>,
    /// The transaction is for one call alone and is committed right after it.
    single: bool,
    /// Whether rules between records are checked, as they always are: only tests write as older versions did.
    pub(super) checks_peers: bool,
    pub(super) state: WriteState,
    /// The accesses to personal data noted in this transaction.
    pub(super) opened: Vec<Access>,
}

/// Whether a transaction can be committed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum WriteState {
    /// Every write was made whole or not at all.
    Whole,
    /// A call was ended while it wrote: it can still be undone.
    HalfWritten,
    /// The file failed.
    Failed,
}

/// Whose writes they are, and in what call.
pub(crate) struct WriteContext<'a> {
    pub options: &'a Options,
    pub actor: &'a str,
    /// Names the call in the change log.
    pub operation: &'a str,
    pub watcher: &'a Watcher,
    /// Whether it goes on with a transaction of others, who then wait for its end.
    pub joins: bool,
}

impl Transaction {
    /// Begins a transaction, once no other writer is at work.
    pub(crate) fn begin(engine: &Arc<Engine>, by: &WriteContext<'_>) -> Result<Self> {
        let watcher = engine.watch_write(by.watcher);
        let (writer, txn) = engine.begin(&watcher)?;
        let open = Self::open(engine, txn)?;
        let mut begun = Self::of(engine, writer, watcher, open, by);
        begun.start(by.options)?;
        Ok(begun)
    }

    /// Begins a transaction, or goes on with the one that another writer hands over. Nothing may fail between that and
    /// [`Transaction::start`]: it holds what others have written.
    pub(crate) fn begin_or_join(engine: &Arc<Engine>, by: &WriteContext<'_>) -> Result<Self> {
        let watcher = engine.watch_write(by.watcher);
        let (writer, handed_over) = engine.join(&watcher, by.joins)?;
        let open = match handed_over {
            Some(open) => *open,
            None => Self::open(engine, engine.begin_in(&writer)?)?,
        };
        Ok(Self::of(engine, writer, watcher, open, by))
    }

    fn open(engine: &Engine, txn: Uncommitted) -> Result<OpenTransaction> {
        let replica = engine.claim_place(&txn)?;
        let meta = engine.noted(StoreMeta::load(&txn))?;
        let facts = engine.facts.listen(&meta);
        let (touched, group) = (BTreeSet::new(), Group::begin());
        Ok(OpenTransaction { txn, meta, replica, salts: random(), facts, touched, group })
    }

    fn of(
        engine: &Arc<Engine>,
        writer: WriterGuard,
        watcher: Watcher,
        open: OpenTransaction,
        by: &WriteContext<'_>,
    ) -> Self {
        let OpenTransaction { txn, meta, replica, salts, facts, touched, group } = open;
        Self {
            txn: WatchedTransaction::new(txn, watcher),
            writer,
            engine: Arc::clone(engine),
            meta,
            replica,
            stamp: Timestamp::UNIX_EPOCH,
            now: Timestamp::UNIX_EPOCH,
            actor: nfc(by.actor),
            operation: nfc(by.operation),
            touched: BTreeSet::new(),
            salts,
            undo: None,
            stored: Vec::new(),
            facts,
            group,
            touched_by_others: touched,
            single: false,
            checks_peers: true,
            state: WriteState::Whole,
            opened: Vec::new(),
        }
    }

    /// Stamps the writes that follow. Reads the clock after waiting for other writers, not before.
    ///
    /// # Errors
    /// What the watcher has ended the wait with; `ClockDoubtful`.
    pub(super) fn start(&mut self, options: &Options) -> Result<()> {
        self.writer.go_on()?;
        self.now = options.clock.now();
        self.stamp = self.meta.next_stamp(self.now, options.accept_clock)?;
        Ok(())
    }

    /// The transaction without what belongs to this call.
    pub(super) fn into_parts(self) -> (WriterGuard, Arc<Engine>, OpenTransaction) {
        let Self { txn, writer, engine, meta, replica, salts, facts, group, mut touched, touched_by_others, .. } = self;
        touched.extend(touched_by_others);
        let open = OpenTransaction { txn: txn.into_inner(), meta, replica, salts, facts, touched, group };
        (writer, engine, open)
    }

    /// Adds a record and returns it as stored, with its identity and revision 1.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.write("units.import", |batch| batch.add(draft("Văn phòng Sở")))?;
    /// assert_eq!(unit.header.rev, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` with every broken rule; `Duplicate` where a unique key is taken. Both have `draft`
    /// ([`CchcError::into_record`]).
    pub fn add<R: Record>(&mut self, draft: R) -> Result<R> {
        self.one(draft, Write::Add)
    }

    /// Adds records: all of them, or none if one is refused. They may refer to each other.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let units = store.write("units.import", |batch| batch.add_many(vec![draft("Phòng A"), draft("Phòng B")]))?;
    /// assert_eq!(units.len(), 2);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Transaction::add`]; paths begin with the position in the list: `[17].name`.
    pub fn add_many<R: Record>(&mut self, drafts: Vec<R>) -> Result<Vec<R>> {
        self.apply(drafts.into_iter().map(Write::Add).collect(), true)
    }

    /// Replaces a record and returns it with its new revision. The record in the store must still be at the revision of
    /// `record`.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// let renamed = OrganisationUnit { name: "Văn phòng".into(), ..unit };
    /// let unit = store.write("units.rename", |batch| batch.update(renamed))?;
    /// assert_eq!(unit.header.rev, 2);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Conflict` if it is not; `NotFound`; `Invalid`; `Duplicate` if a unique key is taken. All but `NotFound` have
    /// `record` ([`CchcError::into_record`]).
    pub fn update<R: Record>(&mut self, record: R) -> Result<R> {
        self.one(record, Write::Update)
    }

    /// Changes a record as this transaction sees it, and returns it with its new revision. Nobody else can change it
    /// in between.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let id = store.units().add(draft("Văn phòng Sở"))?.id();
    /// let unit = store.write("units.rename", |batch| {
    ///     batch.update_with(id, |unit: &mut OrganisationUnit| {
    ///         unit.symbol = Some("VP".into());
    ///         Ok(())
    ///     })
    /// })?;
    /// assert_eq!(unit.symbol.as_deref(), Some("VP"));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// The error of `change`; otherwise as [`Transaction::update`], without `Conflict`.
    pub fn update_with<R: Record>(&mut self, id: R::Id, change: impl FnOnce(&mut R) -> Result<()>) -> Result<R> {
        let mut record: R = self.get(id)?;
        let header = record.header().clone();
        change(&mut record)?;
        // Whatever was put in its place, it is this record that changes.
        *record.header_mut() = header;
        self.update(record)
    }

    /// Removes a record that is still at this revision. Its versions stay in the history.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let id = store.units().add(draft("Nhầm"))?.id();
    /// store.write("units.clean", |batch| batch.remove::<OrganisationUnit>(id, 1))?;
    /// assert!(store.units().find(id)?.is_none());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Conflict`, `NotFound`, or `Referenced` while other records refer to it.
    pub fn remove<R: Record>(&mut self, id: R::Id, rev: u32) -> Result<()> {
        self.apply::<R>(vec![Write::Remove { id: id.uuid(), rev }], false).map(drop)
    }

    /// Brings an earlier version of a record back: its content becomes a new revision, also where the record was
    /// removed. It must obey every rule, as an update does; what was noted of a status course stays noted.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let id = store.units().add(draft("Văn phòng Sở"))?.id();
    /// store.units().remove(id, 1)?;
    /// store.write("units.undo", |batch| batch.bring_back::<OrganisationUnit>(id, Earlier::Revision(1)))?;
    /// assert_eq!(store.units().get(id)?.name, "Văn phòng Sở");
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound` if there was no such version, or it is a removal; `Invalid`; `Duplicate` if a unique key is taken.
    pub fn bring_back<R: Record>(&mut self, id: R::Id, which: Earlier) -> Result<R> {
        typed(self.bring_back_any(Kind::numbered(R::NUMBER)?, id.uuid(), which)?)
    }

    /// As [`Transaction::bring_back`], for a kind that is known only at run time.
    pub(crate) fn bring_back_any(&mut self, kind: &'static Kind, id: Uuid, which: Earlier) -> Result<Untyped> {
        let missing = || CchcError::NotFound {
            kind: kind.name.to_owned(),
            id: match which {
                Earlier::AsOf(at) => format!("{id} at {at}"),
                Earlier::Revision(rev) => format!("{id} revision {rev}"),
            },
        };
        let found = self.engine.noted(read::earlier(&self.txn, kind, id, which))?;
        let stored = Box::new(found.ok_or_else(missing)?);
        let write = Write::BringBack { record: kind.record(&stored)?, stored };
        self.apply_any(kind, vec![write], false)?.pop().ok_or_else(no_result)
    }

    /// A record as this transaction sees it.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let id = store.units().add(draft("Văn phòng Sở"))?.id();
    /// let name = store.write("thu", |batch| Ok(batch.get::<OrganisationUnit>(id)?.name))?;
    /// assert_eq!(name, "Văn phòng Sở");
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound`.
    pub fn get<R: Record>(&self, id: R::Id) -> Result<R> {
        self.find(id)?.ok_or_else(|| CchcError::NotFound { kind: R::NAME.to_owned(), id: id.uuid().to_string() })
    }

    /// A record as this transaction sees it; `None` if there is none with this identity.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// store.write("units.import", |batch| {
    ///     let unit = batch.add(draft("Văn phòng Sở"))?;
    ///     assert!(batch.find::<OrganisationUnit>(unit.id())?.is_some(), "it sees its own writes");
    ///     Ok(())
    /// })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn find<R: Record>(&self, id: R::Id) -> Result<Option<R>> {
        self.engine.noted(self.view().find(id))
    }

    /// Everything as this transaction sees it.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let count = store.write("units.import", |batch| {
    ///     batch.add(draft("Văn phòng Sở"))?;
    ///     batch.view().count::<OrganisationUnit>(IndexQuery::default())
    /// })?;
    /// assert_eq!(count, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn view(&self) -> View<'_> {
        View::within(self.source(), &self.meta)
    }

    /// Whether anything was written in this transaction.
    pub(crate) fn has_written(&self) -> bool {
        !self.touched.is_empty()
    }

    /// Everything as it was before this transaction, and the instant by which [`Store::as_of`](crate::Store::as_of)
    /// gives the same state for good: the last one before the writes of this transaction. Stamps of commits rise, so
    /// every earlier change is stamped no later, and every later one later.
    ///
    /// # Errors
    /// `Internal` at the beginning of time.
    pub(crate) fn before(&self) -> Result<(View<'_>, Timestamp)> {
        let at = Timestamp::from_microsecond(self.stamp.as_microsecond() - 1).map_err(CchcError::internal)?;
        Ok((self.view().as_of(at), at))
    }

    /// A page of records as this transaction sees them.
    ///
    /// ```
    /// # use cchc::{Store, model::{Earlier, IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let units = store.write("thu", |batch| batch.page::<OrganisationUnit>(IndexQuery::by("name")))?;
    /// assert!(units.items.is_empty());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where no index serves the query.
    pub fn page<R: Record>(&self, query: impl QueryOf<R>) -> Result<Page<R>> {
        self.engine.noted(self.view().page(query))
    }

    /// Whether a record would break a rule beside another one of its type ([`Record::validate_beside`]).
    pub(crate) fn has_clash<R: Record>(&self, record: &R) -> Result<bool> {
        self.engine.noted(check::has_clash(Kind::numbered(R::NUMBER)?, record, &self.view()))
    }

    /// Notes that a write begins: a panic of a callback would leave it so. Returns the state to go back to.
    pub(super) fn begin_writing(&mut self) -> WriteState {
        let half_written = self.state.max(WriteState::HalfWritten);
        std::mem::replace(&mut self.state, half_written)
    }

    /// Notes how a write ended that began in a state.
    pub(super) fn end_writing<T>(&mut self, before: WriteState, written: &Result<T>) {
        self.state = before;
        self.note_half_written(written);
    }

    /// Notes that a write did not come to its end.
    pub(super) fn note_half_written<T>(&mut self, written: &Result<T>) {
        self.state = self.state.max(match written {
            Ok(_) => WriteState::Whole,
            Err(CchcError::Cancelled | CchcError::Closed { .. }) => WriteState::HalfWritten,
            Err(error) => {
                self.group.fail(error);
                WriteState::Failed
            }
        });
    }

    /// Writes one record; an error gives it back as it was given.
    fn one<R: Record>(&mut self, record: R, write: fn(R) -> Write<R>) -> Result<R> {
        let given = record.clone();
        let written = self.apply(vec![write(record)], false);
        written.map_err(|error| error.giving(UnwrittenRecord::new(Box::new(given))))?.pop().ok_or_else(no_result)
    }

    /// Builds every index and the search postings anew from the records.
    pub(crate) fn reindex(&mut self) -> Result<()> {
        self.facts = None;
        let done = reindex::reindex(&self.txn, &mut self.meta, self.txn.watcher());
        self.engine.noted(done)
    }

    /// Flushes the pending list of the search index.
    #[cfg(test)]
    pub(crate) fn flush_search(&mut self) -> Result<()> {
        search::flush(&self.txn, &mut self.meta)
    }

    /// The timestamp of this transaction's writes: later than that of every earlier commit, whatever the clock says.
    pub(crate) fn stamp(&self) -> Timestamp {
        self.stamp
    }

    /// The current instant by the store's clock. The timestamp of writes may be later: see [`Transaction::stamp`].
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// The writer: see [`Options::actor`].
    pub(crate) fn actor(&self) -> &str {
        &self.actor
    }

    /// Marks the transaction as one for a single call.
    pub(crate) fn set_single(&mut self) {
        self.single = true;
    }

    /// Whether the changes of a call are committed before its result is returned to the caller.
    pub(crate) fn is_single(&self) -> bool {
        self.single
    }

    /// Sets the name of the call in the change log, for the writes that follow.
    pub(crate) fn set_operation(&mut self, operation: &str) {
        self.operation = nfc(operation);
    }

    /// Tells how far a call is whose writes are only parts of it: its steps done, and in total. `None` ends that.
    ///
    /// # Errors
    /// As [`Transaction::look`].
    pub(crate) fn tell_whole(&self, progress: Option<(usize, usize)>) -> Result<()> {
        self.txn.watcher().tell_whole(progress.map(|(done, total)| (done as u64, total as u64)))
    }

    /// Counts work that reads and writes nothing, and asks now and then whether to go on.
    ///
    /// # Errors
    /// `Cancelled` if the progress callback ends the call; `Closed` while the store is being suspended or closed.
    pub(crate) fn look(&self) -> Result<()> {
        self.txn.watcher().look(1)
    }

    /// The read port of the transaction.
    pub(crate) fn source(&self) -> &dyn Source {
        &self.txn
    }

    /// What can end the transaction's call.
    pub(crate) fn watcher(&self) -> &Watcher {
        self.txn.watcher()
    }

    /// The write port of the transaction, below the level of records.
    pub(crate) fn raw(&self) -> &dyn WriteTransaction {
        &self.txn
    }

    /// Checks every change, then writes all of them. If one is refused, none is written and the transaction is
    /// unchanged. With `of_list`, the paths of problems begin with the position in the list.
    pub(crate) fn apply<R: Record>(&mut self, writes: Vec<Write<R>>, of_list: bool) -> Result<Vec<R>> {
        let writes = writes.into_iter().map(Write::untyped).collect();
        let records = self.apply_any(Kind::numbered(R::NUMBER)?, writes, of_list)?;
        records.into_iter().map(typed).collect()
    }

    /// As [`Transaction::apply`], for a kind that is known only at run time.
    pub(crate) fn apply_any(&mut self, kind: &'static Kind, writes: Vec<Write>, of_list: bool) -> Result<Vec<Untyped>> {
        let before = self.meta.clone();
        self.look()?;
        let keys = self.engine.keys();
        let checker = Checker {
            source: &self.txn,
            kind,
            keys: keys.as_ref(),
            watcher: self.txn.watcher(),
            stamp: self.stamp,
            actor: &self.actor,
            of_list,
            checks_peers: self.checks_peers,
        };
        let checked = checker.check(writes, &mut self.meta);
        let checked = self.engine.noted(checked);
        if checked.is_err() {
            self.meta = before;
        }
        let CheckedList { records, prepared, keys } = checked?;
        let state = self.begin_writing();
        let writer = RecordWriter {
            txn: &self.txn,
            watcher: self.txn.watcher(),
            kind,
            meta: &mut self.meta,
            salts: &mut self.salts,
            searchable: !self.engine.skips_search_index(),
            undo: self.undo.as_mut(),
            facts: self.facts.as_mut(),
        };
        let log = LogWriter::new(self.stamp, kind.number, &self.actor, &self.operation);
        let result = self.engine.noted(writer.write(prepared, keys, log));
        self.end_writing(state, &result);
        result?;
        self.touched.insert(kind.name);
        // Not while a savepoint is open: a flush cannot be undone.
        if self.undo.is_none() && self.meta.pending_count() >= search::FLUSH_BEFORE_COMMIT {
            let state = self.begin_writing();
            let flushed = self.engine.noted(search::flush(&self.txn, &mut self.meta));
            self.end_writing(state, &flushed);
            flushed?;
        }
        Ok(records)
    }
}

fn no_result() -> CchcError {
    CchcError::internal("a write gave nothing back")
}

/// An unpredictable stream of salts, seeded once from the system's random numbers.
fn random() -> blake3::OutputReader {
    let [first, second] = [Uuid::new_v4(), Uuid::new_v4()];
    blake3::Hasher::new().update(first.as_bytes()).update(second.as_bytes()).finalize_xof()
}
