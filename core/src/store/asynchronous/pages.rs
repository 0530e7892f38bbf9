//! [`Pages`]: the pages of a query, one after another.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::error::Result;
use crate::model::{IndexQuery, Page, Record};

/// Every page of a query: [`AsyncCollection::pages`](crate::AsyncCollection::pages). It ends after the last page, or
/// after an error. Dropping it cancels the page that is being read.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<R> {
    read: Box<ReadPage<R>>,
    /// The query of the next page.
    next: Option<IndexQuery>,
    running: Option<Running<R>>,
}

type ReadPage<R> = dyn Fn(&IndexQuery) -> Running<R> + Send;
/// The reading of a page.
pub(super) type Running<R> = Pin<Box<dyn Future<Output = Result<Page<R>>> + Send>>;

impl<R: Record> Pages<R> {
    /// The pages of a query, each read by `read`.
    pub(super) fn new(query: IndexQuery, read: impl Fn(&IndexQuery) -> Running<R> + Send + 'static) -> Self {
        Self { read: Box::new(read), next: Some(query), running: None }
    }
}

impl<R: Record> Stream for Pages<R> {
    type Item = Result<Page<R>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { read, next, running } = self.get_mut();
        let Some(query) = next else { return Poll::Ready(None) };
        let page = running.get_or_insert_with(|| read(query)).as_mut().poll(context);
        if let Poll::Ready(page) = &page {
            *running = None;
            let further = page.as_ref().ok().and_then(|page| page.next.clone());
            *next = next.take().zip(further).map(|(query, after)| query.after(after));
        }
        page.map(Some)
    }
}
