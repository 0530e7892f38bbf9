//! The order of records without revisions: what is referred to comes before what refers to it, as far as there are no
//! cycles; otherwise kinds in the order of the catalogue, and records in that of their rows.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use uuid::Uuid;

use crate::error::{CchcError, Result};
use crate::records::any_record::Untyped;
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::ids;
use crate::records::tables::{RECORDS, record_key};
use crate::storage::{KeyRange, Source};

/// How many places of identities are remembered.
const REMEMBERED: usize = 1 << 16;

/// A current version and its record.
pub(super) struct Current {
    pub kind: &'static Kind,
    pub row: u64,
    pub version: Envelope,
    pub record: Untyped,
}

type Place = (u8, u64);
type Visit<'a> = &'a mut dyn FnMut(Current) -> Result<()>;

/// Visits the records of the present in that order. It keeps one bit for each row, and the chain of records that wait
/// for one they refer to.
pub(super) fn walk(source: &dyn Source, visit: Visit<'_>) -> Result<()> {
    let mut walk = Walk { source, begun: BTreeMap::new(), places: HashMap::new(), visit };
    for kind in KINDS {
        source.reader(RECORDS)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
            let row = key.last_chunk().map(|row| u64::from_be_bytes(*row)).ok_or_else(lost)?;
            if walk.begin((kind.number, row)) {
                walk.record(kind, row, bytes)?;
            }
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(())
}

/// A record that waits for those it refers to.
struct Waiting {
    place: Place,
    before: std::vec::IntoIter<Place>,
}

struct Walk<'a> {
    source: &'a dyn Source,
    /// Kind → a bit for each row that was visited or waits.
    begun: BTreeMap<u8, Vec<u64>>,
    places: HashMap<Uuid, Option<Place>>,
    visit: Visit<'a>,
}

impl Walk<'_> {
    /// Notes that a record is visited or waits; false if that was noted before.
    fn begin(&mut self, (kind, row): Place) -> bool {
        let bits = self.begun.entry(kind).or_default();
        let (word, bit) = ((row / 64) as usize, 1 << (row % 64));
        if bits.len() <= word {
            bits.resize(word + 1, 0);
        }
        let is_new = bits[word] & bit == 0;
        bits[word] |= bit;
        is_new
    }

    fn has_begun(&self, (kind, row): Place) -> bool {
        let word = self.begun.get(&kind).and_then(|bits| bits.get((row / 64) as usize));
        word.is_some_and(|word| word & (1 << (row % 64)) != 0)
    }

    /// Visits a record that has begun, after all that it refers to.
    fn record(&mut self, kind: &'static Kind, row: u64, bytes: &[u8]) -> Result<()> {
        let mut waiting = Vec::new();
        waiting.extend(self.visit_or_wait(kind, row, bytes)?);
        while let Some(last) = waiting.last_mut() {
            if let Some(place) = last.before.next() {
                if self.begin(place) {
                    let bytes = self.source.get(RECORDS, &record_key(place.0, place.1))?.ok_or_else(lost)?;
                    waiting.extend(self.visit_or_wait(Kind::numbered(place.0)?, place.1, &bytes)?);
                }
                continue;
            }
            let (number, row) = last.place;
            let bytes = self.source.get(RECORDS, &record_key(number, row))?.ok_or_else(lost)?;
            let (kind, version) = (Kind::numbered(number)?, Envelope::decode(&bytes)?);
            let record = kind.record(&version)?;
            (self.visit)(Current { kind, row, version, record })?;
            waiting.pop();
        }
        Ok(())
    }

    fn visit_or_wait(&mut self, kind: &'static Kind, row: u64, bytes: &[u8]) -> Result<Option<Waiting>> {
        let version = Envelope::decode(bytes)?;
        if version.removed {
            return Ok(None);
        }
        let record = kind.record(&version)?;
        let mut before = Vec::new();
        for reference in record.references().records {
            if let Some(place) = self.place(reference.id)?.filter(|place| !self.has_begun(*place)) {
                before.push(place);
            }
        }
        if before.is_empty() {
            (self.visit)(Current { kind, row, version, record })?;
            return Ok(None);
        }
        Ok(Some(Waiting { place: (kind.number, row), before: before.into_iter() }))
    }

    fn place(&mut self, id: Uuid) -> Result<Option<Place>> {
        if let Some(place) = self.places.get(&id) {
            return Ok(*place);
        }
        if self.places.len() >= REMEMBERED {
            self.places.clear();
        }
        let place = ids::find(self.source, id)?;
        self.places.insert(id, place);
        Ok(place)
    }
}

fn lost() -> CchcError {
    CchcError::Corrupt { reason: "a record is not where its identity leads".to_owned() }
}
