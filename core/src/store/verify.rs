//! Verification: checks that log, versions, indexes, references, counters, keys and blobs do not contradict each other.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;

use serde::{Deserialize, Serialize};

use super::blob;
use crate::error::{CchcError, Result};
use crate::model::record::{Reference, References};
use crate::records::catalogue::{KINDS, Kind};
use crate::records::envelope::Envelope;
use crate::records::ids;
use crate::records::log;
use crate::records::meta::StoreMeta;
use crate::records::tables::{self, HISTORY, IDS, LOG, RECORDS, record_key};
use crate::seal;
use crate::search;
use crate::storage::{KeyRange, Source};

/// The maximum number of defects listed. Further ones are only counted.
const LISTED: usize = 100;

/// The result of `Store::verify`: what the file contains, and every contradiction in it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Verification {
    /// Whether there are no defects.
    pub sound: bool,
    /// The number of records, removed ones excluded.
    pub records: i64,
    /// The number of versions of records: current, earlier and removed ones.
    pub versions: i64,
    /// The number of changes in the log. Equals `versions` in a sound file.
    pub changes: i64,
    /// The number of entries of all indexes.
    pub index_entries: i64,
    /// The number of search postings, one for each term of a record. Pending terms are not among them.
    pub postings: i64,
    /// The number of contents of attachments; equal contents count once.
    pub blobs: i64,
    /// Descriptions of the defects, in English; at most the first 100.
    pub defects: Vec<String>,
    /// The number of all defects.
    pub defect_count: i64,
}

impl Verification {
    fn defect(&mut self, text: impl Into<String>) {
        self.defect_count += 1;
        if self.defects.len() < LISTED {
            self.defects.push(text.into());
        }
    }
}

/// Checks the whole file. Fails only if it cannot be read.
pub(crate) fn verify(source: &dyn Source) -> Result<Verification> {
    let mut found = Verification::default();
    let meta = StoreMeta::load(source)?;
    let log = check_log(source, &meta, &mut found)?;
    let expected = check_records(source, &meta, &log, &mut found)?;
    check_history(source, &log, &mut found)?;
    check_indexes(source, &expected, &mut found)?;
    check_blobs(source, &meta, &mut found)?;
    let search::IndexCheck { postings, defects } = search::check(source, &meta)?;
    found.postings = postings as i64;
    defects.into_iter().for_each(|defect| found.defect(defect));
    for defect in seal::verify(source)? {
        found.defect(defect);
    }
    if found.versions != found.changes {
        let text = format!("{} changes in the log, {} versions of records", found.changes, found.versions);
        found.defect(text);
    }
    found.sound = found.defect_count == 0;
    Ok(found)
}

/// What the change log says of versions, to compare them with.
#[derive(Default)]
struct LoggedVersions {
    /// Sequence number → kind, row, revision and hash of the version.
    versions: HashMap<u64, (u8, u64, u32, [u8; 32])>,
    /// Kind and row → the newest revision.
    newest: HashMap<(u8, u64), u32>,
}

fn check_log(source: &dyn Source, meta: &StoreMeta, found: &mut Verification) -> Result<LoggedVersions> {
    let mut logged = LoggedVersions::default();
    let mut chain = [0; 32];
    let mut next: u64 = 1;
    source.reader(LOG)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        let Some(seq) = key.try_into().ok().map(u64::from_be_bytes).filter(|seq| *seq >= next) else {
            found.defect("the log has a change under a broken number");
            return Ok(ControlFlow::Continue(()));
        };
        if seq != next {
            found.defect(format!("changes {next} to {} are missing", seq - 1));
        }
        next = seq.saturating_add(1);
        found.changes += 1;
        let Ok((entry, recorded)) = log::LogEntry::decode(bytes) else {
            found.defect(format!("change {seq} cannot be read"));
            return Ok(ControlFlow::Continue(()));
        };
        chain = log::link(&chain, &bytes[..bytes.len() - chain.len()]);
        if chain != recorded {
            found.defect(format!("the hash chain breaks at change {seq}"));
            chain = recorded;
        }
        let newest = logged.newest.entry((entry.kind, entry.row)).or_default();
        if entry.rev != *newest + 1 {
            found.defect(format!("change {seq} writes revision {} of {}, not {}", entry.rev, entry.id, *newest + 1));
        }
        *newest = entry.rev;
        logged.versions.insert(seq, (entry.kind, entry.row, entry.rev, entry.payload));
        Ok(ControlFlow::Continue(()))
    })?;
    if (next - 1, chain) != (meta.seq, meta.chain) {
        found.defect(format!("the log ends at change {}, the counters say {}", next - 1, meta.seq));
    }
    Ok(logged)
}

/// Index table → the entries that the records must have in it.
type ExpectedEntries = BTreeMap<String, HashMap<Vec<u8>, Vec<u8>>>;

fn check_records(
    source: &dyn Source,
    meta: &StoreMeta,
    log: &LoggedVersions,
    found: &mut Verification,
) -> Result<ExpectedEntries> {
    let mut expected = ExpectedEntries::new();
    let mut live: BTreeMap<u8, u64> = BTreeMap::new();
    let mut total = 0;
    source.reader(RECORDS)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        found.versions += 1;
        total += 1;
        let Some((number, row, None)) = location_of(key) else {
            found.defect("a record lies under a broken key");
            return Ok(ControlFlow::Continue(()));
        };
        let Some(envelope) = check_version(number, row, bytes, log, found) else {
            return Ok(ControlFlow::Continue(()));
        };
        let id = envelope.header.id;
        if log.newest.get(&(number, row)) != Some(&envelope.header.rev) {
            found.defect(format!("{id} is at revision {}, which is not its newest", envelope.header.rev));
        }
        if ids::find(source, id)? != Some((number, row)) {
            found.defect(format!("{id} is not where its identity says"));
        }
        if row > meta.rows.get(&number).copied().unwrap_or(0) {
            found.defect(format!("{id} lies at row {row}, which was not given yet"));
        }
        if envelope.removed {
            return Ok(ControlFlow::Continue(()));
        }
        found.records += 1;
        *live.entry(number).or_default() += 1;
        match Kind::numbered(number) {
            Ok(kind) => check_references(source, kind, &envelope, &mut expected, found)?,
            Err(error) => found.defect(error.to_string()),
        }
        Ok(ControlFlow::Continue(()))
    })?;
    for kind in KINDS {
        let counted = live.get(&kind.number).unwrap_or(&0);
        let kept = meta.live.get(&kind.number).unwrap_or(&0);
        if counted != kept {
            found.defect(format!("{counted} records of kind {} counted, {kept} in the counters", kind.name));
        }
    }
    if source.reader(IDS)?.len()? != total {
        found.defect("there are identities without a record, or records without an identity");
    }
    Ok(expected)
}

/// Checks that what a record refers to exists, and collects the index entries that it must have.
fn check_references(
    source: &dyn Source,
    kind: &Kind,
    envelope: &Envelope,
    expected: &mut ExpectedEntries,
    found: &mut Verification,
) -> Result<()> {
    let (name, id) = (kind.name, envelope.header.id);
    let mut rows = |id| ids::find(source, id)?.map(|(_, row)| row).ok_or_else(|| lost(id));
    match kind.entries(envelope, &mut rows) {
        Ok(entries) => {
            let shapes = kind.indexes();
            for entry in entries {
                let table = tables::index(name, shapes[entry.index].name);
                expected.entry(table).or_default().insert(entry.key, entry.value);
            }
        }
        Err(error) if is_damage(&error) => found.defect(format!("{name} {id}: {error}")),
        Err(error) => return Err(error),
    }
    let Ok(References { records, contents }) = kind.references(envelope) else { return Ok(()) };
    for reference in records {
        if !is_there(source, &reference)? {
            found.defect(format!("{name} {id}: {} leads nowhere", reference.path));
        }
    }
    for content in contents {
        if !blob::is_there(source, &content.blake3, content.size)? {
            found.defect(format!("{name} {id}: its bytes {} are missing", content.blake3));
        }
    }
    Ok(())
}

fn is_there(source: &dyn Source, reference: &Reference) -> Result<bool> {
    let Some((number, row)) = ids::find(source, reference.id)? else { return Ok(false) };
    let is_kind = Kind::named(reference.kind).is_some_and(|kind| kind.number == number);
    let bytes = source.get(RECORDS, &record_key(number, row))?;
    Ok(is_kind && bytes.and_then(|bytes| Envelope::decode(&bytes).ok()).is_some_and(|envelope| !envelope.removed))
}

fn check_history(source: &dyn Source, log: &LoggedVersions, found: &mut Verification) -> Result<()> {
    source.reader(HISTORY)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        found.versions += 1;
        let Some((number, row, Some(rev))) = location_of(key) else {
            found.defect("an earlier version lies under a broken key");
            return Ok(ControlFlow::Continue(()));
        };
        if let Some(envelope) = check_version(number, row, bytes, log, found)
            && envelope.header.rev != rev
        {
            let (id, found_rev) = (envelope.header.id, envelope.header.rev);
            found.defect(format!("{id}: revision {found_rev} lies where revision {rev} should"));
        }
        Ok(ControlFlow::Continue(()))
    })
}

/// Checks one version against the log. `None` if it cannot be decoded.
fn check_version(kind: u8, row: u64, bytes: &[u8], log: &LoggedVersions, found: &mut Verification) -> Option<Envelope> {
    let envelope = match Envelope::decode(bytes) {
        Ok(envelope) => envelope,
        Err(error) => {
            found.defect(format!("a version of record {kind}/{row} cannot be read: {error}"));
            return None;
        }
    };
    let stored = (kind, row, envelope.header.rev, *blake3::hash(bytes).as_bytes());
    if log.versions.get(&envelope.seq) != Some(&stored) {
        found.defect(format!("{} revision {} is not what the log says", envelope.header.id, envelope.header.rev));
    }
    Some(envelope)
}

fn check_indexes(source: &dyn Source, expected: &ExpectedEntries, found: &mut Verification) -> Result<()> {
    let none = HashMap::new();
    for kind in KINDS {
        for index in kind.indexes() {
            let table = tables::index(kind.name, index.name);
            let wanted = expected.get(&table).unwrap_or(&none);
            let mut right = 0;
            source.reader(&table)?.scan(&KeyRange::all(), false, &mut |key, value| {
                found.index_entries += 1;
                match wanted.get(key) {
                    Some(row) if row == value => right += 1,
                    Some(_) => found.defect(format!("{table} has an entry that leads to another record")),
                    None => found.defect(format!("{table} has an entry that no record calls for")),
                }
                Ok(ControlFlow::Continue(()))
            })?;
            if right < wanted.len() {
                found.defect(format!("{table} lacks {} entries", wanted.len() - right));
            }
        }
    }
    Ok(())
}

fn check_blobs(source: &dyn Source, meta: &StoreMeta, found: &mut Verification) -> Result<()> {
    let mut chunks = 0;
    for blob in blob::all(source)? {
        found.blobs += 1;
        chunks += u64::from(blob.size.div_ceil(blob::CHUNK as u32));
        if blob.row > meta.blobs {
            found.defect(format!("the bytes of an attachment lie at row {}, which was not given yet", blob.row));
        }
        let mut hasher = blake3::Hasher::new();
        let mut at = 0;
        while at < blob.size {
            match blob::read(source, blob, at, blob::CHUNK as u32) {
                Ok(bytes) => {
                    hasher.update(&bytes);
                    at += bytes.len() as u32;
                }
                Err(error) if is_damage(&error) => {
                    found.defect(error.to_string());
                    break;
                }
                Err(error) => return Err(error),
            }
        }
        if at == blob.size && *hasher.finalize().as_bytes() != blob.hash {
            found.defect(format!("the bytes of attachment {} changed", blake3::Hash::from_bytes(blob.hash).to_hex()));
        }
    }
    let there = blob::count_chunks(source)?;
    if there != chunks {
        found.defect(format!("{there} chunks of attachments are there, {chunks} are called for"));
    }
    Ok(())
}

/// Whether an error means that the file is damaged, and not, for instance, that the call was cancelled.
fn is_damage(error: &CchcError) -> bool {
    matches!(error, CchcError::Corrupt { .. } | CchcError::NewerFormat { .. })
}

/// Decodes a key of the records or history table: kind, row and, for an earlier version, revision.
fn location_of(key: &[u8]) -> Option<(u8, u64, Option<u32>)> {
    let (kind, rest) = key.split_first()?;
    let (row, rev) = rest.split_first_chunk()?;
    let rev = if rev.is_empty() { None } else { Some(u32::from_be_bytes(rev.try_into().ok()?)) };
    Some((*kind, u64::from_be_bytes(*row), rev))
}

fn lost(id: uuid::Uuid) -> CchcError {
    CchcError::Corrupt { reason: format!("{id} has no place") }
}
