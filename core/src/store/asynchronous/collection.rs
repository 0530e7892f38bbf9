//! [`AsyncCollection`]: the records of one type.

use std::marker::PhantomData;

use super::handle::AsyncStore;
use super::pages::Pages;
use crate::error::Result;
use crate::model::catalogue::for_each_record;
use crate::model::{Earlier, Page, QueryOf, Record};
use crate::store::Collection;

/// The records of one type, whose calls give futures: `store.units()`. Each does what that of [`Collection`] does and
/// fails as that does, or with `DeadlinePassed`.
///
/// ```
/// use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
///
/// # pollster::block_on(async {
/// # let store = Store::in_memory()?.asynchronous();
/// let units = store.units();
/// let unit = units.add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).await?;
/// assert_eq!(units.page(IndexQuery::by("name")).await?.items, [units.get(unit.id()).await?]);
/// units.remove(unit.id(), unit.header.rev).await?;
/// assert_eq!(units.find(unit.id()).await?, None);
/// # Ok::<(), cchc::CchcError>(())
/// # })?;
/// # Ok::<(), cchc::CchcError>(())
/// ```
#[derive(Clone)]
pub struct AsyncCollection<R> {
    store: AsyncStore,
    record: PhantomData<fn() -> R>,
}

impl<R: Record> AsyncCollection<R> {
    fn call<T, F>(&self, work: F) -> impl Future<Output = Result<T>> + Send + use<R, T, F>
    where
        T: Send + 'static,
        F: FnOnce(Collection<'_, R>) -> Result<T> + Send + 'static,
    {
        self.store.call(|store| work(Collection::new(store)))
    }

    /// As [`Records::get`](crate::store::Records::get).
    ///
    /// # Errors
    /// `NotFound`; `DeadlinePassed`.
    pub fn get(&self, id: R::Id) -> impl Future<Output = Result<R>> + Send + use<R> {
        self.call(move |records| records.get(id))
    }

    /// As [`Records::find`](crate::store::Records::find).
    ///
    /// # Errors
    /// Only where the file cannot be read; `DeadlinePassed`.
    pub fn find(&self, id: R::Id) -> impl Future<Output = Result<Option<R>>> + Send + use<R> {
        self.call(move |records| records.find(id))
    }

    /// As [`Records::page`](crate::store::Records::page). [`AsyncCollection::pages`] gives one after another.
    ///
    /// # Errors
    /// `Invalid` where no index serves the query; `DeadlinePassed`.
    pub fn page<Q: QueryOf<R>>(&self, query: Q) -> impl Future<Output = Result<Page<R>>> + Send + use<R, Q> {
        let query = query.index_query().clone();
        self.call(move |records| records.page(query))
    }

    /// Every page of a query, as a stream. The next page is read once it is asked for. Each page has the state of its
    /// own moment, and a deadline is that of each page.
    ///
    /// ```
    /// use cchc::{Store, model::{IndexQuery, OrganisationUnit, UnitKind}};
    /// use futures_util::TryStreamExt;
    ///
    /// # pollster::block_on(async {
    /// # let store = Store::in_memory()?.asynchronous();
    /// let draft = |name| OrganisationUnit::named(name, UnitKind::Division);
    /// store.units().add_many(["Phòng A", "Phòng B", "Phòng C"].map(draft).into()).await?;
    /// let mut pages = store.units().pages(IndexQuery { limit: 2, ..IndexQuery::by("name") });
    /// let mut sizes = Vec::new();
    /// while let Some(page) = pages.try_next().await? {
    ///     sizes.push(page.items.len());
    /// }
    /// assert_eq!(sizes, [2, 1]);
    /// # Ok::<(), cchc::CchcError>(())
    /// # })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn pages(&self, query: impl QueryOf<R>) -> Pages<R> {
        let records = Self { store: self.store.clone(), record: PhantomData };
        Pages::new(query.index_query().clone(), move |query| Box::pin(records.page(query.clone())))
    }

    /// As [`Records::count`](crate::store::Records::count).
    ///
    /// # Errors
    /// `Invalid` where no index serves the query; `DeadlinePassed`.
    pub fn count<Q: QueryOf<R>>(&self, query: Q) -> impl Future<Output = Result<u64>> + Send + use<R, Q> {
        let query = query.index_query().clone();
        self.call(move |records| records.count(query))
    }

    /// As [`Records::history`](crate::store::Records::history).
    ///
    /// # Errors
    /// Only where the file cannot be read; `DeadlinePassed`.
    pub fn history(&self, id: R::Id) -> impl Future<Output = Result<Vec<R>>> + Send + use<R> {
        self.call(move |records| records.history(id))
    }

    /// As [`Collection::add`].
    ///
    /// # Errors
    /// `Invalid` with every broken rule; `Duplicate` where a unique key is taken; `DeadlinePassed`.
    pub fn add(&self, draft: R) -> impl Future<Output = Result<R>> + Send + use<R> {
        self.call(|records| records.add(draft))
    }

    /// As [`Collection::add_many`].
    ///
    /// # Errors
    /// As [`AsyncCollection::add`]; paths begin with the position in the list: `[17].name`.
    pub fn add_many(&self, drafts: Vec<R>) -> impl Future<Output = Result<Vec<R>>> + Send + use<R> {
        self.call(|records| records.add_many(drafts))
    }

    /// As [`Collection::update`].
    ///
    /// # Errors
    /// `Conflict` with `record`, `NotFound`, `Invalid`, `Duplicate`; `DeadlinePassed`.
    pub fn update(&self, record: R) -> impl Future<Output = Result<R>> + Send + use<R> {
        self.call(|records| records.update(record))
    }

    /// As [`Collection::update_with`].
    ///
    /// # Errors
    /// The error of `change`; `NotFound`, `Invalid`, `Duplicate`; `DeadlinePassed`.
    pub fn update_with<F>(&self, id: R::Id, change: F) -> impl Future<Output = Result<R>> + Send + use<R, F>
    where
        F: FnOnce(&mut R) -> Result<()> + Send + 'static,
    {
        self.call(move |records| records.update_with(id, change))
    }

    /// As [`Collection::remove`].
    ///
    /// # Errors
    /// `Conflict`, `NotFound`, `Referenced`; `DeadlinePassed`.
    pub fn remove(&self, id: R::Id, rev: u32) -> impl Future<Output = Result<()>> + Send + use<R> {
        self.call(move |records| records.remove(id, rev))
    }

    /// As [`Collection::bring_back`].
    ///
    /// # Errors
    /// `NotFound`, `Invalid`, `Duplicate`; `DeadlinePassed`.
    pub fn bring_back(&self, id: R::Id, which: Earlier) -> impl Future<Output = Result<R>> + Send + use<R> {
        self.call(move |records| records.bring_back(id, which))
    }
}

macro_rules! collections {
    ($($record:ident in $collection:ident;)*) => {
        impl AsyncStore {
            $(#[doc = concat!("The [`", stringify!($record), "`](crate::model::", stringify!($record), ") records.")]
            pub fn $collection(&self) -> AsyncCollection<crate::model::$record> {
                AsyncCollection { store: self.clone(), record: PhantomData }
            })*
        }
    };
}
for_each_record!(collections);
