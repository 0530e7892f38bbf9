//! `Debug` of the handles and streams: which store, never a record or a name.

use std::fmt::{Debug, Formatter, Result};

use super::changes::Changes;
use super::collection::AsyncCollection;
use super::handle::AsyncStore;
use super::pages::Pages;
use crate::model::Record;

impl Debug for AsyncStore {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.debug_tuple("AsyncStore").field(self.blocking()).finish()
    }
}

impl<R: Record> Debug for AsyncCollection<R> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        write!(out, "AsyncCollection({})", R::COLLECTION)
    }
}

impl<R: Record> Debug for Pages<R> {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        write!(out, "Pages({})", R::COLLECTION)
    }
}

impl Debug for Changes {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.write_str("Changes(…)")
    }
}
