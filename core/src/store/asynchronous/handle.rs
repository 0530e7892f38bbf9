//! [`AsyncStore`]: the handle.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_channel::oneshot;

use super::pool::{AsyncOptions, Pool};
use super::ticket::CallTicket;
use crate::error::{CchcError, Result};
use crate::store::{Store, Transaction, View};
use crate::trace::CallerSpan;

/// A store whose calls give futures (feature `async`): [`Store::asynchronous`].
///
/// Calls run on a bounded pool of the library's own threads ([`AsyncOptions`]), so that they block no thread of the
/// executor, which can be any. Cloning a handle is cheap. It has the calls of every service; for all others there is
/// [`AsyncStore::call`].
///
/// # When a call ends early
/// Nothing happens before a future is polled. A call whose future is dropped is cancelled, and so is one whose deadline
/// passes ([`AsyncStore::with_deadline`]). Either ends it while it waits for a thread or for other writers, while it
/// reads or writes, and at the latest before it commits: nothing of it is kept then. Once a call commits it goes on to
/// its end: dropping its future no longer undoes it, and after the deadline it still gives its result.
///
/// ```
/// use cchc::{Store, model::{IndexQuery, OrganisationUnit, Record, UnitKind}};
///
/// # pollster::block_on(async {
/// let store = Store::in_memory()?.asynchronous();
/// let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).await?;
/// store.write("units.rename", move |batch| {
///     batch.update_with::<OrganisationUnit>(unit.id(), |unit| {
///         unit.symbol = Some("SXD".into());
///         Ok(())
///     })
/// }).await?;
/// let count = store.read(|view| view.count::<OrganisationUnit>(IndexQuery::default())).await?;
/// assert_eq!(count, 1);
/// # Ok::<(), cchc::CchcError>(())
/// # })?;
/// # Ok::<(), cchc::CchcError>(())
/// ```
///
/// A panic within a call goes on in whoever awaits it.
#[derive(Clone)]
pub struct AsyncStore {
    store: Store,
    pool: Arc<Pool>,
    time: Option<Duration>,
}

impl Store {
    /// This store for asynchronous programs. All handles that this gives of one open store share a pool of threads with
    /// the default [`AsyncOptions`].
    ///
    /// ```
    /// let store = cchc::Store::in_memory()?.asynchronous();
    /// let head = pollster::block_on(store.call(|store| store.head()))?;
    /// assert_eq!(head.seq, 0);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn asynchronous(&self) -> AsyncStore {
        AsyncStore { store: self.clone(), pool: self.inner.pool.get(), time: None }
    }

    /// As [`Store::asynchronous`], with threads of its own. Make it once, and clone it.
    ///
    /// ```
    /// let options = cchc::AsyncOptions { threads: 4, queue: 64 };
    /// let store = cchc::Store::in_memory()?.asynchronous_with(options)?;
    /// assert_eq!(pollster::block_on(store.call(|store| store.head()))?.seq, 0);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for options that are 0.
    pub fn asynchronous_with(&self, options: AsyncOptions) -> Result<AsyncStore> {
        options.check()?;
        Ok(AsyncStore { store: self.clone(), pool: Arc::new(Pool::new(options)), time: None })
    }
}

impl AsyncStore {
    /// The same store, whose calls block.
    ///
    /// ```
    /// let store = cchc::Store::in_memory()?.asynchronous();
    /// assert!(store.blocking().verify()?.sound);
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    pub fn blocking(&self) -> &Store {
        &self.store
    }

    /// A handle whose calls each have so much time, from when they are first polled. A call that takes longer fails
    /// with [`CchcError::DeadlinePassed`] and has kept nothing; one that commits by then gives its result.
    ///
    /// ```
    /// use std::time::Duration;
    /// use cchc::{CchcError, Store, model::{OrganisationUnit, UnitKind}};
    ///
    /// # pollster::block_on(async {
    /// let store = Store::in_memory()?.asynchronous().with_deadline(Duration::from_secs(2));
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).await?;
    ///
    /// let late = store.with_deadline(Duration::ZERO).call(|store| store.verify()).await;
    /// assert!(matches!(late, Err(CchcError::DeadlinePassed)));
    /// # Ok::<(), CchcError>(())
    /// # })?;
    /// # Ok::<(), CchcError>(())
    /// ```
    #[must_use]
    pub fn with_deadline(&self, time: Duration) -> Self {
        Self { time: Some(time), ..self.clone() }
    }

    /// A handle whose writes are those of somebody else: see [`Store::acting_as`].
    ///
    /// ```
    /// # let store = cchc::Store::in_memory()?.asynchronous();
    /// let officer = store.acting_as("nguyen.van.a")?;
    /// assert_eq!(officer.blocking().actor(), "nguyen.van.a");
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// `Invalid` for more than 1,024 bytes.
    pub fn acting_as(&self, actor: &str) -> Result<Self> {
        Ok(Self { store: self.store.acting_as(actor)?, ..self.clone() })
    }

    /// Runs any calls of the store that `work` is given on a thread that may block. What `work` does through another
    /// handle is not ended with it. It must not wait for other asynchronous calls: there may be no thread left for
    /// these.
    ///
    /// ```
    /// # use cchc::{Store, model::Period, report::ReportQuery};
    /// # pollster::block_on(async {
    /// # let store = Store::in_memory()?.asynchronous();
    /// let report = store.call(|store| store.ask(ReportQuery::of(Period::quarter(2021, 1)?))).await?;
    /// assert_eq!(report.sessions.held, 0);
    /// # Ok::<(), cchc::CchcError>(())
    /// # })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// The error of `work`; `DeadlinePassed`.
    pub fn call<T, F>(&self, work: F) -> impl Future<Output = Result<T>> + Send + use<T, F>
    where
        T: Send + 'static,
        F: FnOnce(&Store) -> Result<T> + Send + 'static,
    {
        let this = self.clone();
        async move { this.run_in_time(work).await }
    }

    /// Runs several reads against one and the same state: see [`Store::read`].
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, UnitKind}};
    /// # pollster::block_on(async {
    /// # let store = Store::in_memory()?.asynchronous();
    /// let all = IndexQuery::default();
    /// let read = store.read(move |view| Ok((view.count::<OrganisationUnit>(all)?, view.seq()?))).await?;
    /// assert_eq!(read, (0, 0));
    /// # Ok::<(), cchc::CchcError>(())
    /// # })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// The error of `work`; `DeadlinePassed`; as [`Store::read`].
    pub fn read<T, F>(&self, work: F) -> impl Future<Output = Result<T>> + Send + use<T, F>
    where
        T: Send + 'static,
        F: FnOnce(&View<'_>) -> Result<T> + Send + 'static,
    {
        self.call(|store| store.read(work))
    }

    /// Runs `work` in a write transaction and commits it, all of it or nothing: see [`Store::write`]. It stands in for
    /// batches: one of these would keep all other writers out while a task is suspended.
    ///
    /// ```
    /// # use cchc::{Store, model::{IndexQuery, OrganisationUnit, UnitKind}};
    /// # pollster::block_on(async {
    /// # let store = Store::in_memory()?.asynchronous();
    /// store.write("units.import", |batch| {
    ///     batch.add(OrganisationUnit::named("Phòng A", UnitKind::Division))?;
    ///     batch.add(OrganisationUnit::named("Phòng B", UnitKind::Division))
    /// }).await?;
    /// assert_eq!(store.units().count(IndexQuery::default()).await?, 2);
    /// # Ok::<(), cchc::CchcError>(())
    /// # })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// The error of `work`; `DeadlinePassed`; as [`Store::write`]. Nothing is kept then.
    pub fn write<T, F>(&self, operation: &str, work: F) -> impl Future<Output = Result<T>> + Send + use<T, F>
    where
        T: Send + 'static,
        F: FnOnce(&mut Transaction) -> Result<T> + Send + 'static,
    {
        let operation = operation.to_owned();
        self.call(move |store| store.write(&operation, work))
    }

    async fn run_in_time<T, F>(self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&Store) -> Result<T> + Send + 'static,
    {
        let Self { store, pool, time } = self;
        let ticket = Arc::new(CallTicket::new(time));
        let _abandons = Abandons(Arc::clone(&ticket));
        let (tell, told) = oneshot::channel();
        let (of_job, caller) = (Arc::clone(&ticket), CallerSpan::current());
        let job = move || {
            let asked = Arc::clone(&of_job);
            let store = store.ended_by(move |committing| asked.goes_on(committing));
            let run = || if of_job.goes_on(false) { work(&store) } else { Err(CchcError::Cancelled) };
            let done = catch_unwind(AssertUnwindSafe(move || caller.within(run)));
            // Whoever has the result may close the file: this handle no longer keeps it open.
            drop(store);
            let _ = tell.send(done);
        };
        in_time(&pool, &ticket, pool.line_up(job)).await??;
        match in_time(&pool, &ticket, told).await? {
            Ok(Ok(done)) => done.map_err(|error| ticket.explained(error)),
            Ok(Err(panic)) => resume_unwind(panic),
            Err(oneshot::Canceled) => Err(CchcError::internal("a call ended without a result")),
        }
    }
}

/// Ends the call with its future.
struct Abandons(Arc<CallTicket>);

impl Drop for Abandons {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

/// Waits for a part of a call, at most until its deadline.
///
/// # Errors
/// `DeadlinePassed`: the call has ended and keeps nothing.
async fn in_time<T>(pool: &Pool, ticket: &CallTicket, part: impl Future<Output = T>) -> Result<T> {
    let mut part = pin!(part);
    let mut due = ticket.deadline().map(|deadline| Box::pin(pool.alarm.at(deadline)));
    std::future::poll_fn(|context| {
        if let Poll::Ready(done) = part.as_mut().poll(context) {
            return Poll::Ready(Ok(done));
        }
        if due.as_mut().is_some_and(|due| due.as_mut().poll(context).is_ready()) {
            // It commits, or is ended here; either way the time is of no more interest.
            due = None;
            if ticket.be_late() {
                return Poll::Ready(Err(CchcError::DeadlinePassed));
            }
        }
        Poll::Pending
    })
    .await
}
