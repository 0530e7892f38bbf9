//! [`View`]: all reads of one state of the store: records, pages, counts, history and searches.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use uuid::Uuid;

use super::blob;
use super::change_page::ChangePage;
use super::fact_cache::{FactCache, Kept, KeptFacts};
use super::identity::StoreIdentity;
use crate::error::{CchcError, Result};
use crate::model::record::Problems;
use crate::model::{
    ActorChanges, Differences, Head, Holding, IndexQuery, NameMatch, OrganisationUnit, Page, QueryOf, Record, RecordId,
    RecordType, RelatedProcedure, SearchOrder, SearchPage, Session, Suggestion, UnitId,
};
use crate::progress::Watcher;
use crate::records::any_record::{Untyped, typed};
use crate::records::catalogue::Kind;
use crate::records::cursor::Cursor;
use crate::records::facts;
use crate::records::log::{self, Change};
use crate::records::meta::StoreMeta;
use crate::records::read;
use crate::records::scan::{self, VisitVersion};
use crate::search::{self, Filters, SearchCache, SearchRequest, SearchState, SuggestRequest};
use crate::storage::Source;
use crate::text::folded_name;
#[cfg(feature = "tracing")]
use crate::trace::outcome;
use crate::trace::{event, span};

/// One state of the store during one call: a snapshot of the present, a past instant, or a write transaction with its
/// own changes.
#[derive(Clone)]
pub struct View<'a> {
    pub(super) source: &'a dyn Source,
    pub(super) at: Option<Timestamp>,
    /// The counters of a transaction that has not committed them yet.
    pub(super) meta: Option<&'a StoreMeta>,
    /// What searches keep in memory; `None` in a write transaction.
    pub(super) search_cache: Option<&'a SearchCache>,
    /// Facts kept in memory; `None` in a write transaction.
    pub(super) facts: Option<&'a FactCache>,
    /// What can end the call, and is told how far it is; `None` where nobody asked for it.
    pub(super) watcher: Option<&'a Watcher>,
}

impl<'a> View<'a> {
    /// The state that a write transaction sees.
    pub(crate) fn within(source: &'a dyn Source, meta: &'a StoreMeta) -> Self {
        Self { source, at: None, meta: Some(meta), search_cache: None, facts: None, watcher: None }
    }

    /// The past instant of this state; `None` for the present.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// let at = unit.header.updated.unwrap_or_default();
    /// assert_eq!(store.as_of(at).read(|view| Ok(view.at()))?, Some(at));
    /// assert_eq!(store.read(|view| Ok(view.at()))?, None);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn at(&self) -> Option<Timestamp> {
        self.at
    }

    /// The state at an instant, or this one if the instant is later.
    pub(crate) fn as_of(&self, at: Timestamp) -> Self {
        let at = self.at.map_or(at, |own| own.min(at));
        Self { at: Some(at), ..self.clone() }
    }

    /// Tells how far a call is whose reads are only parts of it: its steps done, and in total, 0 if that is unknown.
    /// Asks whether to go on.
    ///
    /// # Errors
    /// `Cancelled` if the progress callback ends the call; `Closed` while the store is being suspended or closed.
    pub(crate) fn tell_whole(&self, done: u64, total: u64) -> Result<()> {
        self.watcher.map_or(Ok(()), |watcher| watcher.tell_whole(Some((done, total))))
    }

    /// At most `length` bytes of an attachment from `offset` on.
    pub(crate) fn read_attachment(
        &self,
        attachment: &crate::model::Attachment,
        offset: u32,
        length: u32,
    ) -> Result<Vec<u8>> {
        blob::read_attachment(self.source, attachment, offset, length)
    }

    /// The stored bytes with a hash, in hexadecimal.
    ///
    /// # Errors
    /// `Corrupt` where they are missing.
    pub(crate) fn content(&self, blake3: &str) -> Result<Vec<u8>> {
        let missing = || CchcError::Corrupt { reason: "the bytes of a record are missing".to_owned() };
        let hash = blake3::Hash::from_hex(blake3).map_err(|_| missing())?;
        let blob = blob::find(self.source, hash.as_bytes())?.ok_or_else(missing)?;
        blob::read(self.source, blob, 0, blob.size)
    }

    /// Whether the change log leads through a head that was taken earlier.
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub(crate) fn has_head(&self, head: &Head) -> Result<bool> {
        if self.identity()?.dataset != head.dataset {
            return Ok(false);
        }
        let seq = head.seq.unsigned_abs();
        if seq == 0 {
            return Ok(true);
        }
        let found = log::entry(self.source, seq)?;
        Ok(found.is_some_and(|(_, chain)| blake3::Hash::from_bytes(chain).to_hex().as_str() == head.chain))
    }

    /// A record.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// assert_eq!(store.read(|view| view.get::<OrganisationUnit>(id))?, unit);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound`.
    pub fn get<R: Record>(&self, id: R::Id) -> Result<R> {
        self.find(id)?.ok_or_else(|| CchcError::NotFound { kind: R::NAME.to_owned(), id: id.uuid().to_string() })
    }

    /// A record; `None` if there is none with this identity.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// assert_eq!(store.read(|view| view.find::<OrganisationUnit>(id))?, Some(unit));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn find<R: Record>(&self, id: R::Id) -> Result<Option<R>> {
        self.find_any(Kind::numbered(R::NUMBER)?, id.uuid())?.map(typed).transpose()
    }

    /// A page of records.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// let query = IndexQuery { limit: 10, ..IndexQuery::by("name") };
    /// let first = store.read(|view| view.page::<OrganisationUnit>(query))?;
    /// assert_eq!((first.items.len(), first.next), (1, None));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where no index serves the query.
    pub fn page<R: Record>(&self, query: impl QueryOf<R>) -> Result<Page<R>> {
        let Page { items, next } = self.page_any(Kind::numbered(R::NUMBER)?, query.index_query())?;
        Ok(Page { items: items.into_iter().map(typed).collect::<Result<_>>()?, next })
    }

    /// How many records a query finds.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// assert_eq!(store.read(|view| view.count::<OrganisationUnit>(IndexQuery::default()))?, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where no index serves the query.
    pub fn count<R: Record>(&self, query: impl QueryOf<R>) -> Result<u64> {
        self.count_any(Kind::numbered(R::NUMBER)?, query.index_query())
    }

    /// Every record a query finds, page after page.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// let departments = store.read(|view| view.all(OrganisationUnit::by().name()))?;
    /// assert_eq!(departments, [unit]);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where no index serves the query.
    pub fn all<R: Record>(&self, query: impl QueryOf<R>) -> Result<Vec<R>> {
        self.all_any(Kind::numbered(R::NUMBER)?, query.index_query())?.into_iter().map(typed).collect()
    }

    /// Hands over every record a query finds, and holds no more than a page of them at once.
    pub(crate) fn each<R: Record>(&self, query: &IndexQuery, mut work: impl FnMut(R) -> Result<()>) -> Result<()> {
        self.each_any(Kind::numbered(R::NUMBER)?, query, &mut |record| work(typed(record)?))
    }

    pub(crate) fn all_any(&self, kind: &Kind, query: &IndexQuery) -> Result<Vec<Untyped>> {
        let mut found = Vec::new();
        self.each_any(kind, query, &mut |record| {
            found.push(record);
            Ok(())
        })?;
        Ok(found)
    }

    /// As [`View::each`], for a kind that is known only at run time.
    pub(crate) fn each_any(
        &self,
        kind: &Kind,
        query: &IndexQuery,
        work: &mut dyn FnMut(Untyped) -> Result<()>,
    ) -> Result<()> {
        let mut query = IndexQuery { limit: 200, ..query.clone() };
        loop {
            let page = self.page_any(kind, &query)?;
            page.items.into_iter().try_for_each(&mut *work)?;
            match page.next {
                Some(next) => query.cursor = Some(next),
                None => return Ok(()),
            }
        }
    }

    /// Reads the facts of the records of a range of days, in order of days, with the row of each record.
    pub(crate) fn each_facts<F: Kept>(
        &self,
        days: RangeInclusive<Date>,
        mut visit: impl FnMut(u64, &F) -> Result<()>,
    ) -> Result<()> {
        if days.is_empty() {
            return Ok(());
        }
        if let Some(cache) = self.cache()
            && let Some(kept) = cache.facts::<F>(self.source, &days)?
        {
            return F::list(&kept).within(&days).iter().try_for_each(|(row, facts)| visit(*row, facts));
        }
        let kind = Kind::numbered(F::Of::NUMBER)?;
        facts::each(self.source, kind, days, self.at, &mut |row, bytes| {
            let broken = || CchcError::Corrupt { reason: format!("facts of {} {row} cannot be read", kind.name) };
            visit(row, &F::decode(bytes).ok_or_else(broken)?)
        })
    }

    /// What is kept in memory, of the present alone.
    fn cache(&self) -> Option<&FactCache> {
        self.facts.filter(|_| self.at.is_none())
    }

    /// Counts the attendances of sessions, which are given by their rows.
    pub(crate) fn turnouts(&self, mut sessions: Vec<u64>) -> Result<Turnouts> {
        if let Some(cache) = self.cache()
            && let Some(kept) = cache.turnouts(self.source, &sessions)?
        {
            return Ok(Turnouts::Kept(kept));
        }
        sessions.sort_unstable();
        facts::turnouts(self.source, &sessions, self.at).map(Turnouts::Counted)
    }

    /// The rows of the records that a query finds.
    pub(crate) fn rows<R: Record>(&self, query: &IndexQuery) -> Result<BTreeSet<u64>> {
        Ok(read::rows(self.source, Kind::numbered(R::NUMBER)?, query, self.at)?.into_iter().collect())
    }

    /// The record at a row that an index gave.
    pub(crate) fn at_row<R: Record>(&self, row: u64) -> Result<R> {
        let lost = || CchcError::Corrupt { reason: format!("an index leads to {} {row}, which is not there", R::NAME) };
        typed(read::at_row(self.source, Kind::numbered(R::NUMBER)?, row, self.at)?.ok_or_else(lost)?)
    }

    /// The subject of the session in a row, whose texts have a mark.
    pub(crate) fn subject_of_session(&self, row: u64, text_mark: u64) -> Result<Arc<str>> {
        let kind = Kind::numbered(Session::NUMBER)?;
        let lost = || CchcError::Corrupt { reason: format!("an index leads to session {row}, which is not there") };
        let read = || Ok(read::text_at_row(self.source, kind, row, "subject", self.at)?.ok_or_else(lost)?.into());
        self.cache().map_or_else(read, |cache| cache.texts.subject(text_mark, read))
    }

    /// Whether the texts of the session in a row, which have a mark, are about words that have a mark; `read` tells.
    pub(crate) fn is_met_by_session(
        &self,
        (row, text_mark): (u64, u64),
        words: u64,
        read: impl FnOnce(&Session) -> bool,
    ) -> Result<bool> {
        let read = || Ok(read(&self.at_row(row)?));
        match self.cache() {
            Some(cache) => cache.texts.is_met(words, text_mark, read),
            None => read(),
        }
    }

    /// The units that a name, an alias or a symbol fits, with marks or without, best first.
    pub(crate) fn units_named(&self, name: &str, day: Option<Date>) -> Result<Vec<(NameMatch, OrganisationUnit)>> {
        let named = IndexQuery::by("folded_name").with("folded_name", folded_name(name).as_str());
        Ok(OrganisationUnit::fitting(self.all(&named)?, name, day))
    }

    /// The unit that a name fits best; none where it fits none, or several equally well.
    pub(crate) fn unit_named(&self, name: &str, day: Option<Date>) -> Result<Option<UnitId>> {
        Ok(OrganisationUnit::best(&self.units_named(name, day)?).map(Record::id))
    }

    /// A page of the results of a search.
    pub(crate) fn search(&self, wanted: &SearchRequest<'_>) -> Result<SearchPage> {
        let _span = span!(DEBUG, "search", kinds = wanted.kinds.len(), limit = wanted.limit);
        let found = self.with_search_state(|state| search::search(state, wanted));
        event!(DEBUG, "searched", outcome = outcome(&found), hits = found.as_ref().map_or(0, |page| page.hits.len()));
        found
    }

    /// The best results of a search, as kind and row.
    pub(crate) fn ranks(&self, kinds: &[String], query: &str, limit: u32) -> Result<Vec<(u8, u64)>> {
        let filters = Filters::default();
        self.with_search_state(|state| search::search_rows(state, &plain(kinds, query, limit, &filters)))
    }

    /// How many readings a query has, without searching them.
    pub(crate) fn understand(&self, kinds: &[String], query: &str) -> Result<usize> {
        let filters = Filters::default();
        self.with_search_state(|state| search::understand(state, &plain(kinds, query, 1, &filters)))
    }

    /// Completions of what was typed so far. A past instant is refused: how many records have a word is known of the
    /// present alone.
    pub(crate) fn suggest(&self, begun: &SuggestRequest<'_>) -> Result<Vec<Suggestion>> {
        if self.at.is_some() {
            let text = "suggestions come from the present alone: search the past without them";
            let text_vi = "chỉ gợi ý được theo dữ liệu hiện tại: hãy tìm trong quá khứ mà không dùng gợi ý";
            return Err(CchcError::invalid("suggest", "", "past_not_searched", text, text_vi));
        }
        self.with_search_state(|state| search::suggest(state, begun))
    }

    /// The procedures in force on a day that a text seems to be about.
    pub(crate) fn related(&self, text: &str, on: Date, limit: u32) -> Result<Vec<RelatedProcedure>> {
        self.with_search_state(|state| search::related(state, text, on, limit))
    }

    fn with_search_state<T>(&self, work: impl FnOnce(&SearchState<'_>) -> Result<T>) -> Result<T> {
        let stored;
        let meta = match self.meta {
            Some(meta) => meta,
            None => {
                stored = StoreMeta::load(self.source)?;
                &stored
            }
        };
        work(&SearchState { source: self.source, meta, cache: self.search_cache, at: self.at })
    }

    /// Where a page of an answer that a query computes begins: what `cursor_behind` was given, with the same
    /// fingerprint of the query.
    ///
    /// # Errors
    /// `Invalid` for a cursor of another query or store, or none at all.
    pub(crate) fn place_of(&self, call: &'static str, cursor: &str, query: &impl Serialize) -> Result<Vec<u8>> {
        let mut problems = Problems::default();
        let place = Cursor::read(cursor, self.source, Cursor::fingerprint(query), &mut problems)?;
        problems.refuse(call)?;
        Ok(place.unwrap_or_default())
    }

    /// The cursor of the page behind the last item of one, given as bytes.
    pub(crate) fn cursor_behind(&self, query: &impl Serialize, last: Vec<u8>) -> Result<String> {
        Ok(Cursor::behind(self.source, Cursor::fingerprint(query), last)?.encode())
    }

    /// Every record that refers to this one at present.
    pub(crate) fn pointing_at<R: Record>(&self, id: R::Id) -> Result<Vec<Holding>> {
        read::pointing_at(self.source, R::NUMBER, id.uuid(), self.at)
    }

    /// Which data set and which replica of it this is.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// assert_eq!(store.read(|view| view.identity())?, store.identity()?);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn identity(&self) -> Result<StoreIdentity> {
        StoreIdentity::of(self.source)
    }

    /// The sequence number of the last change of this state; 0 in an empty store.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// assert_eq!(store.read(|view| view.seq())?, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn seq(&self) -> Result<i64> {
        let last = self.meta.map_or_else(|| StoreMeta::load(self.source).map(|meta| meta.seq), |meta| Ok(meta.seq))?;
        let seq = self.at.map_or(Ok(last), |at| log::last_at(self.source, at, last))?;
        Ok(seq as i64)
    }

    /// The head of the change log in this state.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// assert_eq!(store.read(|view| view.head())?.seq, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn head(&self) -> Result<Head> {
        match self.meta {
            Some(meta) => Head::load(self.source, self.at, meta),
            None => Head::load(self.source, self.at, &StoreMeta::load(self.source)?),
        }
    }

    /// How two revisions of a record of any kind differ. Revision 0 is the state before the record was added.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// let added = store.read(|view| view.differences(unit.header.id, 0, 1))?;
    /// assert!(added.fields.iter().any(|field| field.path == "name"));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound` if there is no record with this identity, or it has no such revision.
    pub fn differences(&self, id: Uuid, from_rev: u32, to_rev: u32) -> Result<Differences> {
        let missing = |kind: &str, rev: u32| CchcError::NotFound {
            kind: kind.to_owned(),
            id: if rev == 0 { id.to_string() } else { format!("{id} revision {rev}") },
        };
        let (kind, _) = read::any_revision(self.source, id, 1)?.ok_or_else(|| missing("record", 0))?;
        let version = |rev: u32| -> Result<_> {
            if rev == 0 {
                return Ok((0, None));
            }
            let found = read::any_revision(self.source, id, rev)?.map(|(_, version)| version);
            let found =
                found.filter(|version| self.at.is_none_or(|at| version.header.updated.is_some_and(|on| on <= at)));
            let found = found.ok_or_else(|| missing(kind.name, rev))?;
            Ok((rev, if found.removed { None } else { Some(kind.record(&found)?) }))
        };
        Differences::of((kind, id), version(from_rev)?, version(to_rev)?)
    }

    /// What one actor changed in a period, up to this state.
    pub(crate) fn changes_by(&self, wanted: &ActorChanges<'_>) -> Result<ChangePage> {
        ChangePage::of(self.source, wanted, self.seq()? as u64)
    }

    /// The changes to records of one type after `seq`, oldest first, up to this state.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// let changes = store.read(|view| view.changes_of::<OrganisationUnit>(0))?;
    /// assert_eq!((changes[0].id, changes[0].rev), (unit.header.id, 1));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn changes_of<R: Record>(&self, seq: i64) -> Result<Vec<Change>> {
        let last = self.seq()?;
        if seq >= last {
            return Ok(Vec::new());
        }
        log::changes_of(self.source, R::NUMBER, seq.max(0) as u64, last as u64)
    }

    /// Every version of a record, oldest first, up to this state.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// # let id = unit.id();
    /// store.units().update(OrganisationUnit { symbol: Some("SXD".into()), ..unit })?;
    /// let versions = store.read(|view| view.history::<OrganisationUnit>(id))?;
    /// assert_eq!(versions.iter().map(|unit| unit.header.rev).collect::<Vec<_>>(), [1, 2]);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn history<R: Record>(&self, id: R::Id) -> Result<Vec<R>> {
        self.history_any(Kind::numbered(R::NUMBER)?, id.uuid())?.into_iter().map(typed).collect()
    }

    pub(crate) fn find_any(&self, kind: &Kind, id: Uuid) -> Result<Option<Untyped>> {
        read::get(self.source, kind, id, self.at)
    }

    pub(crate) fn page_any(&self, kind: &Kind, query: &IndexQuery) -> Result<Page<Untyped>> {
        read::page(self.source, kind, query, self.at)
    }

    /// Visits the versions as of an instant that a query finds; see [`scan::versions`].
    pub(crate) fn versions(
        &self,
        kind: &Kind,
        query: &IndexQuery,
        at: Timestamp,
        visit: VisitVersion<'_>,
    ) -> Result<Option<String>> {
        scan::versions(self.source, kind, query, at, visit)
    }

    pub(crate) fn count_any(&self, kind: &Kind, query: &IndexQuery) -> Result<u64> {
        read::count(self.source, kind, query, self.at, self.meta)
    }

    pub(crate) fn history_any(&self, kind: &Kind, id: Uuid) -> Result<Vec<Untyped>> {
        let mut versions = read::history(self.source, kind, id)?;
        if let Some(at) = self.at {
            versions.retain(|version| version.header().updated.is_some_and(|updated| updated <= at));
        }
        Ok(versions)
    }
}

/// A search of the best records, without filters.
fn plain<'a>(kinds: &'a [String], query: &'a str, limit: u32, filters: &'a Filters) -> SearchRequest<'a> {
    let order = SearchOrder::Relevance;
    SearchRequest { query, kinds, filters, fields: &[], order, facets: &[], limit, cursor: None }
}

/// How many people were invited, informed and understood, by the attendances of sessions.
pub(crate) enum Turnouts {
    Kept(Arc<KeptFacts>),
    Counted(Vec<(u64, [u32; 3])>),
}

impl Turnouts {
    /// Invited, informed and understood at the session in a row; zeros without attendances.
    pub fn of(&self, session: u64) -> [u32; 3] {
        match self {
            Self::Kept(kept) => kept.turnout(session).unwrap_or_default(),
            Self::Counted(counted) => {
                let at = counted.binary_search_by_key(&session, |(row, _)| *row);
                at.ok().and_then(|at| counted.get(at)).map_or([0; 3], |(_, counts)| *counts)
            }
        }
    }
}
