//! Checking the versions of records: they follow one another, lie where their identities say, and refer to what is
//! there.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::indexes::ExpectedEntries;
use super::places::Places;
use super::side_walk::SideWalk;
use super::verification::Verification;
use super::version::{Version, location_of};
use crate::error::Result;
use crate::model::record::References;
use crate::records::balance::{Balance, Digest, Match};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::meta::StoreMeta;
use crate::records::tables::{HISTORY, IDS, RECORDS, record_key};
use crate::storage::{KeyRange, Source};
use crate::store::blob;

/// What the records say that other tables must hold.
pub(super) struct Expected {
    pub ids: Balance,
    pub indexes: ExpectedEntries,
}

/// Walks over current and earlier versions side by side. Weighs them against the log in `versions`.
pub(super) fn check(
    source: &dyn Source,
    meta: Option<&StoreMeta>,
    versions: &mut Balance,
    found: &mut Verification,
) -> Result<Expected> {
    let mut earlier = SideWalk::of(source, HISTORY)?;
    let expected = Expected { ids: Balance::default(), indexes: ExpectedEntries::default() };
    let live = BTreeMap::new();
    let mut walk = Walk { source, places: Places::of(source)?, meta, versions, found, expected, live };
    source.reader(RECORDS)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        walk.found.versions += 1;
        match location_of(key) {
            Some((kind, row, None)) => {
                let before = walk.earlier(&mut earlier, Some((kind, row)))?;
                walk.current(kind, row, &before, bytes)?;
            }
            _ => walk.found.defect("a record lies under a broken key"),
        }
        Ok(ControlFlow::Continue(()))
    })?;
    walk.earlier(&mut earlier, None)?;
    walk.counters();
    Ok(walk.expected)
}

/// Names each identity that does not lead to its record.
pub(super) fn compare_ids(source: &dyn Source, mut ids: Balance, found: &mut Verification) -> Result<()> {
    source.reader(IDS)?.scan(&KeyRange::all(), false, &mut |id, place| {
        ids.find(ids.digest(id, place));
        Ok(ControlFlow::Continue(()))
    })?;
    for mut round in ids.rounds() {
        each_id(source, &ids, &mut |_, entry| round.expect(entry))?;
        source.reader(IDS)?.scan(&KeyRange::all(), false, &mut |id, place| {
            let name =
                || uuid::Uuid::from_slice(id).map_or_else(|_| "a broken identity".to_owned(), |id| id.to_string());
            match round.find(ids.digest(id, place)) {
                Match::Right => {}
                Match::Other => found.defect(format!("{} is not where its identity says", name())),
                Match::Unknown => found.defect(format!("{} is the identity of no record", name())),
            }
            Ok(ControlFlow::Continue(()))
        })?;
        each_id(source, &ids, &mut |id, entry| {
            if round.is_missing(entry) {
                found.defect(format!("{id} is not where its identity says"));
            }
        })?;
    }
    Ok(())
}

/// Visits the identity of every record that can be read.
fn each_id(source: &dyn Source, ids: &Balance, visit: &mut dyn FnMut(uuid::Uuid, Digest)) -> Result<()> {
    source.reader(RECORDS)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        if let (Some((kind, row, None)), Ok(envelope)) = (location_of(key), Envelope::decode(bytes)) {
            visit(envelope.header.id, id_entry(ids, kind, row, &envelope));
        }
        Ok(ControlFlow::Continue(()))
    })
}

fn id_entry(ids: &Balance, kind: u8, row: u64, envelope: &Envelope) -> Digest {
    ids.digest(&envelope.header.id.as_bytes()[..], &record_key(kind, row)[..])
}

struct Walk<'a> {
    source: &'a dyn Source,
    places: Places<'a>,
    meta: Option<&'a StoreMeta>,
    versions: &'a mut Balance,
    found: &'a mut Verification,
    expected: Expected,
    /// Kind → number of records, removed ones excluded.
    live: BTreeMap<u8, u64>,
}

/// What was found of the earlier versions of one record.
#[derive(Default)]
struct Earlier {
    count: u32,
    last_rev: u32,
    last_seq: u64,
}

impl Walk<'_> {
    /// Checks earlier versions: those of records before this one, which are no longer there, and its own.
    fn earlier(&mut self, walk: &mut SideWalk<'_>, record: Option<(u8, u64)>) -> Result<Earlier> {
        let mut own = Earlier::default();
        let end = record.map(|(kind, row)| record_key(kind, row));
        let fits = |key: &[u8]| end.is_none_or(|end| key.get(..end.len()).unwrap_or(key) <= &end[..]);
        while let Some((key, bytes)) = walk.next_if(fits)? {
            self.found.versions += 1;
            let Some((kind, row, Some(rev))) = location_of(&key) else {
                self.found.defect("an earlier version lies under a broken key");
                continue;
            };
            if Some((kind, row)) != record {
                self.found.defect(format!("revision {rev} of record {kind}/{row} is there, the record is not"));
            }
            own.count += 1;
            own.last_rev = rev;
            let Some(envelope) = self.version(kind, row, &bytes) else { continue };
            let (id, stored) = (envelope.header.id, envelope.header.rev);
            if stored != rev {
                self.found.defect(format!("{id}: revision {stored} lies where revision {rev} should"));
            }
            self.follows(&envelope, &mut own);
        }
        Ok(own)
    }

    /// Checks the current version of a record.
    fn current(&mut self, kind: u8, row: u64, before: &Earlier, bytes: &[u8]) -> Result<()> {
        let Some(envelope) = self.version(kind, row, bytes) else { return Ok(()) };
        let (id, rev) = (envelope.header.id, envelope.header.rev);
        if before.last_rev >= rev {
            self.found.defect(format!("{id} is at revision {rev}, which is not its newest"));
        } else if before.count != rev - 1 {
            let text = format!("{id} is at revision {rev}, and {} earlier versions are there", before.count);
            self.found.defect(text);
        }
        self.follows(&envelope, &mut Earlier { ..*before });
        self.expected.ids.expect(id_entry(&self.expected.ids, kind, row, &envelope));
        if self.meta.is_some_and(|meta| row > meta.rows.get(&kind).copied().unwrap_or(0)) {
            self.found.defect(format!("{id} lies at row {row}, which was not given yet"));
        }
        if envelope.removed {
            return Ok(());
        }
        self.found.records += 1;
        *self.live.entry(kind).or_default() += 1;
        match Kind::numbered(kind) {
            Ok(kind) => self.content(kind, row, &envelope)?,
            Err(error) => self.found.defect(error.to_string()),
        }
        Ok(())
    }

    /// Weighs one version against the log. `None` if it cannot be decoded.
    fn version(&mut self, kind: u8, row: u64, bytes: &[u8]) -> Option<Envelope> {
        match Envelope::decode(bytes) {
            Ok(envelope) => {
                self.versions.find(Version::of(kind, row, &envelope).digest(self.versions));
                Some(envelope)
            }
            Err(error) => {
                self.found.defect(format!("a version of record {kind}/{row} cannot be read: {error}"));
                None
            }
        }
    }

    /// Checks that a version was written later than the one before it.
    fn follows(&mut self, envelope: &Envelope, before: &mut Earlier) {
        if envelope.seq <= before.last_seq {
            let (id, rev, seq) = (envelope.header.id, envelope.header.rev, envelope.seq);
            self.found.defect(format!("{id} revision {rev} is of change {seq}, which is before the revision before"));
        }
        before.last_seq = envelope.seq;
    }

    /// Checks that what a record refers to exists, and notes the index entries that it must have.
    fn content(&mut self, kind: &'static Kind, row: u64, envelope: &Envelope) -> Result<()> {
        let (name, id) = (kind.name, envelope.header.id);
        let entries = kind.entries_and_references(envelope, row, &mut |id| self.places.row(id));
        let References { records, contents } = match entries {
            Ok((entries, references)) => {
                self.expected.indexes.expect(kind, &entries);
                references
            }
            Err(error) if error.is_damage() => {
                self.found.defect(format!("{name} {id}: {error}"));
                kind.references(envelope).unwrap_or_default()
            }
            Err(error) => return Err(error),
        };
        for reference in records {
            let number = Kind::named(reference.kind).map(|kind| kind.number);
            let place = self.places.find(reference.id)?;
            if !place.is_some_and(|place| place.is_live && Some(place.kind) == number) {
                self.found.defect(format!("{name} {id}: {} leads nowhere", reference.path));
            }
        }
        for content in contents {
            if !blob::is_there(self.source, &content.blake3, content.size)? {
                self.found.defect(format!("{name} {id}: its bytes {} are missing", content.blake3));
            }
        }
        Ok(())
    }

    fn counters(&mut self) {
        let Some(meta) = self.meta else { return };
        for kind in KINDS {
            let counted = self.live.get(&kind.number).unwrap_or(&0);
            let kept = meta.live.get(&kind.number).unwrap_or(&0);
            if counted != kept {
                let text = format!("{counted} records of kind {} counted, {kept} in the counters", kind.name);
                self.found.defect(text);
            }
        }
    }
}
