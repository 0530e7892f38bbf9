//! Reading a table entry by entry, beside a scan of another.

use std::collections::VecDeque;
use std::ops::{Bound, ControlFlow};

use crate::error::Result;
use crate::storage::{KeyRange, Source, TableReader};

/// How many bytes are read ahead.
const AHEAD: usize = 1 << 20;

/// The entries of a table in key order, read some at a time.
pub(super) struct SideWalk<'a> {
    table: Box<dyn TableReader + 'a>,
    rest: KeyRange,
    ahead: VecDeque<(Vec<u8>, Vec<u8>)>,
}

impl<'a> SideWalk<'a> {
    pub fn of(source: &'a dyn Source, table: &str) -> Result<Self> {
        Ok(Self { table: source.reader(table)?, rest: KeyRange::all(), ahead: VecDeque::new() })
    }

    /// The next entry whose key fits; `None` if the next does not fit, or there is none.
    pub fn next_if(&mut self, fits: impl FnOnce(&[u8]) -> bool) -> Result<Option<(Vec<u8>, Vec<u8>)>> {
        if self.ahead.is_empty() {
            self.read_ahead()?;
        }
        let is_next = self.ahead.front().is_some_and(|(key, _)| fits(key));
        Ok(if is_next { self.ahead.pop_front() } else { None })
    }

    fn read_ahead(&mut self) -> Result<()> {
        let mut bytes = 0;
        self.table.scan(&self.rest, false, &mut |key, value| {
            self.ahead.push_back((key.to_vec(), value.to_vec()));
            bytes += key.len() + value.len();
            Ok(if bytes < AHEAD { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        self.rest = match self.ahead.back() {
            Some((last, _)) => KeyRange { from: Bound::Excluded(last.clone()), to: Bound::Unbounded },
            None => KeyRange::none(),
        };
        Ok(())
    }
}
