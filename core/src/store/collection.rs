//! [`Collection`] and [`Records`]: the records of one type, for writing and for reading.

use std::marker::PhantomData;
use std::ops::Deref;

use super::handle::Store;
use super::snapshot::Snapshot;
use super::transaction::Transaction;
use crate::error::Result;
use crate::model::catalogue::for_each_record;
use crate::model::{Earlier, Page, QueryOf, Record};

/// The most records that are added in a commit which other calls share.
const SHORT_LIST: usize = 100;

/// The records of one type in one state of the store, for reading.
pub struct Records<'a, R> {
    snapshot: Held<'a>,
    record: PhantomData<R>,
}

/// A snapshot that is borrowed from the caller or owned.
enum Held<'a> {
    Borrowed(&'a Snapshot),
    Owned(Snapshot),
}

impl<'a, R: Record> Records<'a, R> {
    pub(crate) fn new(snapshot: &'a Snapshot) -> Self {
        Self { snapshot: Held::Borrowed(snapshot), record: PhantomData }
    }

    fn snapshot(&self) -> &Snapshot {
        match &self.snapshot {
            Held::Borrowed(snapshot) => snapshot,
            Held::Owned(snapshot) => snapshot,
        }
    }

    /// A record.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// assert_eq!(store.units().get(unit.id())?, unit);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound`.
    pub fn get(&self, id: R::Id) -> Result<R> {
        self.snapshot().read(|view| view.get(id))
    }

    /// A record; `None` if there is none with this identity.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// store.units().remove(unit.id(), 1)?;
    /// assert_eq!(store.units().find(unit.id())?, None);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn find(&self, id: R::Id) -> Result<Option<R>> {
        self.snapshot().read(|view| view.find(id))
    }

    /// A page of records: `store.sessions().page(IndexQuery::by("held_on").since("2021-10-01"))`.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// store.units().add_many(vec![draft("Phòng A"), draft("Phòng B")])?;
    /// let query = IndexQuery { limit: 1, ..IndexQuery::by("name") };
    /// let first = store.units().page(&query)?;
    /// let second = store.units().page(query.after(first.next.unwrap_or_default()))?;
    /// assert_eq!((first.items[0].name.as_str(), second.items[0].name.as_str()), ("Phòng A", "Phòng B"));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where no index serves the query, naming those there are.
    pub fn page(&self, query: impl QueryOf<R>) -> Result<Page<R>> {
        self.snapshot().read(|view| view.page(query))
    }

    /// How many records a query finds; limit and cursor do not count.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// store.units().add(draft("Văn phòng Sở"))?;
    /// assert_eq!(store.units().count(IndexQuery::default())?, 1);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` where no index serves the query.
    pub fn count(&self, query: impl QueryOf<R>) -> Result<u64> {
        self.snapshot().read(|view| view.count::<R>(query))
    }

    /// Every version of a record, oldest first.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// store.units().update(OrganisationUnit { symbol: Some("VP".into()), ..unit.clone() })?;
    /// assert_eq!(store.units().history(unit.id())?[0], unit);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// Only where the file cannot be read.
    pub fn history(&self, id: R::Id) -> Result<Vec<R>> {
        self.snapshot().read(|view| view.history(id))
    }

    /// Every record a query finds, fetched page by page as the iterator goes.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// store.units().add_many(vec![draft("Phòng A"), draft("Phòng B")])?;
    /// let mut names = Vec::new();
    /// for unit in store.units().iter(OrganisationUnit::by().name()) {
    ///     names.push(unit?.name);
    /// }
    /// assert_eq!(names, ["Phòng A", "Phòng B"]);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn iter(&self, query: impl QueryOf<R>) -> impl Iterator<Item = Result<R>> {
        let mut query = Some(query.index_query().clone());
        let pages = std::iter::from_fn(move || {
            let page = self.page(query.as_ref()?);
            let next = page.as_ref().ok().and_then(|page| page.next.clone());
            query = query.take().and_then(|query| next.map(|next| query.after(next)));
            Some(page)
        });
        pages.flat_map(|page| match page {
            Ok(page) => page.items.into_iter().map(Ok).collect::<Vec<_>>(),
            Err(error) => vec![Err(error)],
        })
    }
}

/// The records of one type, for reading and writing.
pub struct Collection<'a, R> {
    store: &'a Store,
    records: Records<'a, R>,
}

impl<'a, R: Record> Collection<'a, R> {
    pub(crate) fn new(store: &'a Store) -> Self {
        let records = Records { snapshot: Held::Owned(store.now()), record: PhantomData };
        Self { store, records }
    }

    /// Adds a record and returns it as stored, with its identity and revision 1.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// assert_eq!((unit.header.rev, unit.name.as_str()), (1, "Văn phòng Sở"));
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` with every broken rule; `Duplicate` where a unique key is taken. Both have `draft`
    /// ([`CchcError::into_record`]).
    ///
    /// [`CchcError::into_record`]: crate::CchcError::into_record
    pub fn add(&self, draft: R) -> Result<R> {
        self.store.write(&Self::operation("add"), |batch| batch.add(draft))
    }

    /// Adds records in one commit: all of them, or none if one is refused. They may refer to each other.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let refused = store.units().add_many(vec![draft("Phòng A"), draft("")]);
    /// let Err(cchc::CchcError::Invalid { problems, .. }) = refused else { panic!("{refused:?}") };
    /// assert_eq!(problems[0].path, "[1].name");
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As [`Collection::add`]; paths begin with the position in the list: `[17].name`.
    pub fn add_many(&self, drafts: Vec<R>) -> Result<Vec<R>> {
        let (operation, is_long) = (Self::operation("add_many"), drafts.len() > SHORT_LIST);
        let work = |batch: &mut Transaction| batch.add_many(drafts);
        if is_long { self.store.write_long(&operation, work) } else { self.store.write(&operation, work) }
    }

    /// Replaces a record and returns it with its new revision. The record in the store must still be at the revision of
    /// `record`.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// let unit = store.units().update(OrganisationUnit { symbol: Some("VP".into()), ..unit })?;
    /// assert_eq!(unit.header.rev, 2);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Conflict` if it is not; `NotFound`; `Invalid`; `Duplicate` if a unique key is taken. All but `NotFound` have
    /// `record` ([`CchcError::into_record`]).
    ///
    /// [`CchcError::into_record`]: crate::CchcError::into_record
    pub fn update(&self, record: R) -> Result<R> {
        self.store.write(&Self::operation("update"), |batch| batch.update(record))
    }

    /// Reads a record, changes it and writes it as one step, and returns it with its new revision. Other writers wait
    /// meanwhile, so it never conflicts and `change` is called once; it should be quick. An error of `change` leaves
    /// the record as it is.
    ///
    /// ```
    /// use cchc::{Store, model::{OrganisationUnit, Record, UnitKind}};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let id = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?.id();
    /// let stored = store.units().update_with(id, |unit| {
    ///     unit.symbol = Some("SXD".into());
    ///     Ok(())
    /// })?;
    /// assert_eq!((stored.symbol.as_deref(), stored.header.rev), (Some("SXD"), 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The error of `change`; `NotFound`; `Invalid`; `Duplicate` if a unique key is taken.
    pub fn update_with(&self, id: R::Id, change: impl FnOnce(&mut R) -> Result<()>) -> Result<R> {
        self.store.write(&Self::operation("update"), |batch| batch.update_with(id, change))
    }

    /// Removes a record that is still at this revision. Its versions stay in the history.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
    /// # let store = Store::in_memory()?;
    /// # let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// let unit = store.units().add(draft("Văn phòng Sở"))?;
    /// store.units().remove(unit.id(), unit.header.rev)?;
    /// assert!(store.units().find(unit.id())?.is_none());
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Conflict`, `NotFound`, or `Referenced` while other records refer to it.
    pub fn remove(&self, id: R::Id, rev: u32) -> Result<()> {
        self.store.write(&Self::operation("remove"), |batch| batch.remove::<R>(id, rev))
    }

    /// Brings an earlier version of a record back: its content becomes a new revision, also where the record was
    /// removed. It must obey every rule, as an update does; what was noted of a status course stays noted.
    ///
    /// ```
    /// use cchc::{Store, model::{Earlier, OrganisationUnit, Record, UnitKind}};
    ///
    /// # let folder = tempfile::tempdir()?;
    /// # let store = Store::open(folder.path().join("a.cchc"))?;
    /// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department))?;
    /// store.units().remove(unit.id(), 1)?;
    /// let back = store.units().bring_back(unit.id(), Earlier::Revision(1))?;
    /// assert_eq!((back.name.as_str(), back.header.rev), ("Sở Xây dựng", 3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// `NotFound` if there was no such version, or it is a removal; `Invalid`; `Duplicate` if a unique key is taken.
    pub fn bring_back(&self, id: R::Id, which: Earlier) -> Result<R> {
        self.store.write(&Self::operation("bring_back"), |batch| batch.bring_back(id, which))
    }

    fn operation(verb: &str) -> String {
        format!("{}.{verb}", R::COLLECTION)
    }
}

impl<'a, R> Deref for Collection<'a, R> {
    type Target = Records<'a, R>;

    fn deref(&self) -> &Records<'a, R> {
        &self.records
    }
}

macro_rules! collections {
    ($($record:ident in $collection:ident;)*) => {
        impl Store {
            $(#[doc = concat!("The [`", stringify!($record), "`](crate::model::", stringify!($record), ") records.")]
            #[doc = concat!("\n```\n# use cchc::{Store, model::IndexQuery};\n# let store = Store::in_memory()?;\n",
                "let page = store.", stringify!($collection), "().page(IndexQuery::default())?;\n",
                "assert!(page.items.is_empty());\n# Ok::<(), cchc::CchcError>(())\n```")]
            pub fn $collection(&self) -> Collection<'_, crate::model::$record> {
                Collection::new(self)
            })*
        }

        impl Snapshot {
            $(#[doc = concat!("The [`", stringify!($record), "`](crate::model::", stringify!($record), ") records.")]
            #[doc = concat!("\n```\n# use cchc::{Store, model::IndexQuery};\n# let store = Store::in_memory()?;\n",
                "let then = store.as_of(jiff::Timestamp::now());\n",
                "assert_eq!(then.", stringify!($collection), "().count(IndexQuery::default())?, 0);\n",
                "# Ok::<(), cchc::CchcError>(())\n```")]
            pub fn $collection(&self) -> Records<'_, crate::model::$record> {
                Records::new(self)
            })*
        }
    };
}
for_each_record!(collections);
