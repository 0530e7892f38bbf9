//! [`Changes`]: the change log as it grows.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::handle::AsyncStore;
use crate::error::{CchcError, Result};
use crate::reason::Reason;
use crate::store::{Change, Notice, Subscription};

/// The most changes of one item.
const AT_A_TIME: u32 = 500;

/// Lists of changes, in order and without gaps: [`AsyncStore::changes`]. It ends when the store is closed, or after an
/// error.
#[must_use = "a stream does nothing until it is polled"]
pub struct Changes {
    store: AsyncStore,
    state: State,
    /// The last change that was given.
    after: i64,
    /// Whether the log was read before.
    has_begun: bool,
}

enum State {
    /// There may be more changes.
    Reading(Pin<Box<dyn Future<Output = Result<Read>> + Send>>),
    /// All changes were given that the subscription has told of.
    Waiting(Subscription),
    Ended,
}

/// Changes that were read, and the subscription that was there before.
type Read = (Vec<Change>, Subscription);

impl AsyncStore {
    /// The changes after a sequence number, from 0 on, and then those to come, as a stream of lists of at most 500. To
    /// go on after a restart keep the `seq` of the last change, and its `chain`: see [`Store::changes`]. A deadline is
    /// that of reading one list, not of waiting for a commit.
    ///
    /// ```
    /// use cchc::{Store, model::{OrganisationUnit, UnitKind}};
    /// use futures_util::TryStreamExt;
    ///
    /// # pollster::block_on(async {
    /// let store = Store::in_memory()?.asynchronous();
    /// let mut changes = store.changes(0);
    /// store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).await?;
    /// let some = changes.try_next().await?.unwrap_or_default();
    /// assert_eq!((some[0].kind.as_str(), some[0].operation.as_str()), ("unit", "units.add"));
    /// # Ok::<(), cchc::CchcError>(())
    /// # })?;
    /// # Ok::<(), cchc::CchcError>(())
    /// ```
    ///
    /// # Errors
    /// As items: as [`Store::changes`], also where the store is closed already; `DeadlinePassed`.
    ///
    /// [`Store::changes`]: crate::Store::changes
    pub fn changes(&self, after: i64) -> Changes {
        let begun = self.call(move |store| {
            let subscription = store.subscribe()?;
            Ok((store.changes(after, AT_A_TIME)?, subscription))
        });
        Changes { store: self.clone(), state: State::Reading(Box::pin(begun)), after, has_begun: false }
    }
}

impl Changes {
    fn read_on(&self, subscription: Subscription) -> State {
        let after = self.after;
        State::Reading(Box::pin(self.store.call(move |store| Ok((store.changes(after, AT_A_TIME)?, subscription)))))
    }
}

impl Stream for Changes {
    type Item = Result<Vec<Change>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match &mut this.state {
                State::Ended => return Poll::Ready(None),
                State::Waiting(subscription) => {
                    let news = ready!(subscription.poll(context.waker()));
                    let State::Waiting(subscription) = std::mem::replace(&mut this.state, State::Ended) else {
                        continue;
                    };
                    if news.is_some() {
                        this.state = this.read_on(subscription);
                    }
                }
                State::Reading(read) => {
                    let read = ready!(read.as_mut().poll(context));
                    this.state = State::Ended;
                    let (changes, subscription) = match read {
                        Ok(read) => read,
                        Err(CchcError::Closed { reason: Reason::StoreClosed }) if this.has_begun => continue,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    this.has_begun = true;
                    let Some(last) = changes.last() else {
                        this.state = State::Waiting(subscription);
                        continue;
                    };
                    this.after = last.seq;
                    this.state = this.read_on(subscription);
                    return Poll::Ready(Some(Ok(changes)));
                }
            }
        }
    }
}

/// The notices, until the store is closed.
impl Stream for Subscription {
    type Item = Notice;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Notice>> {
        self.get_mut().poll(context.waker())
    }
}
