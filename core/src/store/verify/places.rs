//! Where identities lead to, kept for the next records that name them.

use std::cell::RefCell;
use std::collections::HashMap;

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::records::envelope::Envelope;
use crate::records::ids;
use crate::records::tables::{RECORDS, record_key};
use crate::storage::{Source, TableReader};

/// How many places are kept at most.
const KEPT: usize = 1 << 16;

/// Where an identity leads.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub kind: u8,
    pub row: u64,
    /// Whether a record lies there that can be read and is not removed.
    pub is_live: bool,
}

/// The places of identities that records refer to. Many records refer to the same few.
pub(super) struct Places<'a> {
    source: &'a dyn Source,
    records: Box<dyn TableReader + 'a>,
    kept: RefCell<HashMap<Uuid, Option<Place>>>,
}

impl<'a> Places<'a> {
    pub fn of(source: &'a dyn Source) -> Result<Self> {
        Ok(Self { source, records: source.reader(RECORDS)?, kept: RefCell::default() })
    }

    /// The place of an identity; `None` if it has none.
    pub fn find(&self, id: Uuid) -> Result<Option<Place>> {
        if let Some(known) = self.kept.borrow().get(&id) {
            return Ok(*known);
        }
        let place = match ids::find(self.source, id)? {
            Some((kind, row)) => Some(Place { kind, row, is_live: self.is_live(kind, row)? }),
            None => None,
        };
        let mut kept = self.kept.borrow_mut();
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(id, place);
        Ok(place)
    }

    /// The row of an identity that must have one.
    pub fn row(&self, id: Uuid) -> Result<u64> {
        let lost = || CchcError::Corrupt { reason: format!("{id} has no place") };
        self.find(id)?.map(|place| place.row).ok_or_else(lost)
    }

    fn is_live(&self, kind: u8, row: u64) -> Result<bool> {
        let bytes = self.records.get(&record_key(kind, row))?;
        Ok(bytes.and_then(|bytes| Envelope::decode(&bytes).ok()).is_some_and(|envelope| !envelope.removed))
    }
}
