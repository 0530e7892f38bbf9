//! Checks the records of an export and writes them, as versions, log entries and index entries, in chunks within one
//! transaction.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use jiff::Timestamp;
use uuid::Uuid;

use super::contents;
use super::findings::{CALL, Findings};
use super::line::RecordLine;
use super::outcome::Imported;
use super::outline::Outline;
use super::roster::{Entry, Roster};
use super::stored::{as_stored, new_version};
use crate::error::{CchcError, Result, kind_vi};
use crate::model::record::{Problems, References};
use crate::model::{DataSubject, Header, Personal, RecordType};
use crate::progress::WatchedTransaction;
use crate::records::any_record::Untyped;
use crate::records::body;
use crate::records::catalogue::{self, Kind};
use crate::records::envelope::{self, Envelope, SCHEMA, SHORT_SALT};
use crate::records::index::{IndexEntry, IndexShape};
use crate::records::json::from_json;
use crate::records::meta::StoreMeta;
use crate::records::tables::{self, HISTORY, IDS, KEYS, LOG, META, RECORDS, record_key, version_key};
use crate::seal::{self, Keyring, Keys};
use crate::search;
use crate::storage::{Changes, Uncommitted, WriteTransaction};
use crate::store::check;
use crate::store::log_writer::LogWriter;
use crate::store::transaction::Transaction;
use crate::store::view::View;

/// How many bytes of versions are gathered before they are written.
const CHUNK: usize = 8 << 20;

/// What the entries of a group of the log have in common: stamp, kind, actor, operation.
type Group = (Timestamp, u8, String, String);

/// The versions of an export on their way into a store.
pub(super) struct Versions<'a> {
    txn: &'a dyn WriteTransaction,
    meta: &'a mut StoreMeta,
    salts: &'a mut blake3::OutputReader,
    touched: &'a mut BTreeSet<&'static str>,
    keyring: Keyring<'a>,
    folder: &'a Path,
    outline: &'a Outline,
    is_searchable: bool,
    stamp: Timestamp,
    actor: String,
    chunk: Chunk,
    log: Option<(Group, LogWriter)>,
    indexes: HashMap<u8, Vec<Table>>,
    /// Rows of data subjects whose keys were destroyed.
    destroyed: BTreeSet<u64>,
    /// Records with rules beside others of their kind, with their lines; of an edited file.
    peers: Vec<(&'static Kind, Uuid, u64)>,
    done: Imported,
}

/// The table of an index.
struct Table {
    name: String,
    is_unique: bool,
}

/// Changes that were not written yet.
#[derive(Default)]
struct Chunk {
    tables: BTreeMap<String, Changes>,
    unique: HashSet<(u8, usize, Vec<u8>)>,
    bytes: usize,
}

impl Chunk {
    fn put(&mut self, table: &str, key: &[u8], value: &[u8]) {
        self.bytes += key.len() + value.len();
        match self.tables.get_mut(table) {
            Some(changes) => changes.put(key, Some(value)),
            None => drop(self.tables.insert(table.to_owned(), Changes::of(key, Some(value)))),
        }
    }
}

impl<'a> Versions<'a> {
    pub fn begin(batch: &'a mut Transaction, folder: &'a Path, outline: &'a Outline, keys: Option<&'a Keys>) -> Self {
        let is_searchable = !batch.engine.skips_search_index();
        let (stamp, actor) = (batch.stamp(), batch.actor().to_owned());
        let Transaction { txn, meta, salts, touched, .. } = batch;
        let txn: &'a WatchedTransaction<Uncommitted> = txn;
        for (kind, rows) in &outline.rows {
            meta.rows.insert(*kind, (*rows).into());
        }
        Self {
            txn,
            meta,
            salts,
            touched,
            keyring: Keyring::new(txn, keys),
            folder,
            outline,
            is_searchable,
            stamp,
            actor,
            chunk: Chunk::default(),
            log: None,
            indexes: HashMap::new(),
            destroyed: BTreeSet::new(),
            peers: Vec::new(),
            done: Imported { seq: 0, records: 0, files: 0, revisions: outline.header.revisions, sealed: 0 },
        }
    }

    /// Checks the record of a line and takes it in. A line that told nothing in the first reading is passed over.
    ///
    /// # Errors
    /// `StorageIo`, `KeyNeeded` and whatever ends the call. What is wrong with the line goes to `findings`.
    pub fn take(&mut self, number: u64, line: RecordLine, findings: &mut Findings) -> Result<()> {
        let Some(kind) = Kind::named(&line.kind) else { return Ok(()) };
        let given: Option<Header> = serde::Deserialize::deserialize(&line.record["header"]).ok();
        let Some(given) = given else { return Ok(()) };
        let Some(entry) = self.outline.roster.find(given.id).copied() else { return Ok(()) };
        let mut problems = Problems::default();
        let version = if line.removed {
            let removed = new_version(self.header(&given), Vec::new(), SCHEMA);
            Some((Envelope { removed: true, ..removed }, Vec::new()))
        } else {
            self.version(number, kind, (&line, &given, entry), &mut problems)?
        };
        if kind.number == DataSubject::NUMBER && (line.removed || line.key_destroyed) {
            self.destroyed.insert(entry.row.into());
        }
        match version {
            Some((version, entries)) => self.put(number, kind, (version, entries, entry), &line, findings),
            None => {
                findings.append(number, problems);
                Ok(())
            }
        }
    }

    /// The version of a line that removes nothing, with its index entries where it is the newest; `None` if anything is
    /// wrong with it.
    fn version(
        &mut self,
        number: u64,
        kind: &'static Kind,
        (line, given, entry): (&RecordLine, &Header, Entry),
        problems: &mut Problems,
    ) -> Result<Option<(Envelope, Vec<IndexEntry>)>> {
        let is_newest = !self.outline.header.revisions || given.rev == entry.rev;
        let mut found = Problems::default();
        let record = match line.stored.as_ref() {
            Some(stored) => as_stored(kind, line, given, stored.body())?.or_else(|| {
                let text = "is not what the record says";
                found.add("stored", "differs", text, "không khớp với bản ghi");
                None
            }),
            None => from_json(kind, &line.record, &mut found)?,
        };
        let mut add = |found: Problems| problems.within("record.", |problems| problems.append_each(found, |_| {}));
        add(found);
        let Some(mut record) = record else { return Ok(None) };
        let mut found = Problems::default();
        if is_newest && !self.outline.is_whole {
            record.validate(&mut found);
            if !record.peers().is_empty() {
                self.peers.push((kind, given.id, number));
            }
        }
        let values = seal::personal_values(&mut *record);
        let sealed: Vec<_> =
            values.iter().filter(|value| matches!(value.value, Personal::Sealed { .. })).cloned().collect();
        self.done.sealed += i64::from(is_newest && !sealed.is_empty());
        seal::check(values, &sealed, &mut found);
        let references = record.references();
        self.check_pointers(&references, is_newest, &mut found);
        for content in &references.contents {
            let row = self.meta.blobs + 1;
            if contents::take(self.txn, self.folder, row, content, &mut found)? {
                self.meta.blobs = row;
                self.done.files += 1;
            }
        }
        if kind.number == DataSubject::NUMBER && record.forgets_key() {
            self.destroyed.insert(entry.row.into());
        }
        // Where a line could not be read, its record may be missing here: nothing will be committed anyway.
        if !found.is_empty() || self.outline.has_broken {
            problems.within("record.", |problems| problems.append_each(found, |_| {}));
            return Ok(None);
        }
        *record.header_mut() = self.header(given);
        let stored = line.stored.as_ref().and_then(|stored| Some((stored.schema, stored.body()?)));
        let (record, body, schema) = match stored {
            Some((schema, body)) => (record, body, schema),
            None => match self.encoded(kind, record) {
                // It is larger than a record may be.
                Err(CchcError::Invalid { problems: found, .. }) => {
                    for one in found {
                        problems.add("record", &one.code, one.text, one.text_vi);
                    }
                    return Ok(None);
                }
                encoded => {
                    let (record, body) = encoded?;
                    (record, body, SCHEMA)
                }
            },
        };
        let entries = match is_newest {
            true => catalogue::entries(&*record, entry.row.into(), &mut |id| row_of(&self.outline.roster, id))?,
            false => Vec::new(),
        };
        Ok(Some((new_version(record.header().clone(), body, schema), entries)))
    }

    /// The header of a version as this store keeps it.
    fn header(&self, given: &Header) -> Header {
        if self.outline.header.revisions {
            return given.clone();
        }
        let at = Some(self.stamp);
        Header { rev: 1, created: at, updated: at, actor: self.actor.clone(), ..given.clone() }
    }

    /// A record as it is stored, with its body: its text in normal form C, its personal data sealed.
    fn encoded(&self, kind: &'static Kind, mut record: Untyped) -> Result<(Untyped, Vec<u8>)> {
        let body = envelope::encode_body(kind.name, &mut *record)?;
        let (mut record, body) = body::normalised(kind, record, body)?;
        let id = record.header().id;
        if !seal::seal(id, record.personal(), &self.keyring, &|id| row_of(&self.outline.roster, id))? {
            return Ok((record, body));
        }
        let body = envelope::encode_body(kind.name, &mut *record)?;
        Ok((record, body))
    }

    /// Names the pointers that lead nowhere; of a version that is not the newest, those to what never was.
    fn check_pointers(&self, references: &References, is_newest: bool, problems: &mut Problems) {
        for reference in &references.records {
            let target = self.outline.roster.find(reference.id);
            let leads_somewhere = match target {
                Some(target) => {
                    Kind::named(reference.kind).is_some_and(|kind| kind.number == target.kind)
                        && !(is_newest && target.removed)
                }
                None => self.outline.has_broken,
            };
            if !leads_somewhere {
                let text = format!("there is no {} {} in the file", reference.kind, reference.id);
                let text_vi = format!("trong tệp không có {} {}", kind_vi(reference.kind), reference.id);
                problems.add(&reference.path, "reference", text, text_vi);
            }
        }
    }

    /// Adds a version to the chunk.
    fn put(
        &mut self,
        number: u64,
        kind: &'static Kind,
        (mut version, entries, entry): (Envelope, Vec<IndexEntry>, Entry),
        line: &RecordLine,
        findings: &mut Findings,
    ) -> Result<()> {
        let row = u64::from(entry.row);
        self.meta.seq += 1;
        version.seq = self.meta.seq;
        self.salts.fill(&mut version.salt[..SHORT_SALT]);
        let is_newest = !self.outline.header.revisions || version.header.rev == entry.rev;
        let bytes = version.encode();
        if is_newest {
            *self.meta.live.entry(kind.number).or_default() += u64::from(!version.removed);
            self.chunk.put(RECORDS, &record_key(kind.number, row), &bytes);
            self.chunk.put(IDS, version.header.id.as_bytes(), &record_key(kind.number, row));
        } else {
            self.chunk.put(HISTORY, &version_key(kind.number, row, version.header.rev), &bytes);
        }
        self.log(kind, row, &version, line);
        self.put_entries(number, kind, entries, findings)?;
        self.touched.insert(kind.name);
        self.done.records += 1;
        if self.chunk.bytes >= CHUNK { self.flush() } else { Ok(()) }
    }

    fn log(&mut self, kind: &Kind, row: u64, version: &Envelope, line: &RecordLine) {
        let (stamp, operation) = match &line.operation {
            Some(operation) => (version.header.updated.unwrap_or(self.stamp), operation.as_str()),
            None => (self.stamp, CALL),
        };
        let is_same = self.log.as_ref().is_some_and(|(group, _)| {
            (group.0, group.1, group.2.as_str(), group.3.as_str())
                == (stamp, kind.number, version.header.actor.as_str(), operation)
        });
        if !is_same {
            self.end_group();
        }
        let (_, writer) = self.log.get_or_insert_with(|| {
            let actor = version.header.actor.clone();
            let writer = LogWriter::new(stamp, kind.number, &actor, operation);
            ((stamp, kind.number, actor, operation.to_owned()), writer)
        });
        writer.append(self.meta, row, version);
        self.meta.stamp = self.meta.stamp.max(stamp.as_microsecond());
    }

    fn end_group(&mut self) {
        if let Some((_, writer)) = self.log.take() {
            self.chunk.tables.entry(LOG.to_owned()).or_default().append(writer.into_changes());
        }
    }

    fn put_entries(
        &mut self,
        number: u64,
        kind: &'static Kind,
        entries: Vec<IndexEntry>,
        findings: &mut Findings,
    ) -> Result<()> {
        let tables = self.indexes.entry(kind.number).or_insert_with(|| {
            let table =
                |index: &IndexShape| Table { name: tables::index(kind.name, index.name), is_unique: index.unique };
            kind.indexes().iter().map(table).collect()
        });
        for entry in entries {
            let table = &tables[entry.index];
            if table.is_unique {
                let is_new = self.chunk.unique.insert((kind.number, entry.index, entry.key.clone()));
                if !is_new || self.txn.get(&table.name, &entry.key)?.is_some() {
                    let text = format!("another record of the file has the same key of {}", table.name);
                    let text_vi = format!("bản ghi khác trong tệp có cùng khóa {}", table.name);
                    findings.add(number, "record", "duplicate", &text, &text_vi);
                    continue;
                }
            }
            self.chunk.put(&table.name, &entry.key, &entry.value);
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        self.end_group();
        for (table, changes) in std::mem::take(&mut self.chunk).tables {
            self.txn.apply(&table, &changes)?;
        }
        Ok(())
    }

    /// Checks the rules between records of an edited file, where nothing else was found.
    pub fn check_peers(&mut self, findings: &mut Findings) -> Result<()> {
        if !findings.is_empty() {
            return Ok(());
        }
        self.flush()?;
        let view = View::within(self.txn, self.meta);
        for (kind, id, number) in std::mem::take(&mut self.peers) {
            if let Some(record) = view.find_any(kind, id)?
                && check::has_clash(kind, &*record, &view)?
            {
                let text = "breaks a rule beside another record of the file";
                findings.add(number, "record", "clash", text, "mâu thuẫn với bản ghi khác trong tệp");
            }
        }
        Ok(())
    }

    /// Writes what is left: keys, their marks and the search postings.
    pub fn finish(mut self) -> Result<Imported> {
        self.flush()?;
        let Self { txn, meta, outline, keyring, destroyed, mut done, .. } = self;
        let mut keys = keyring.into_changes()?;
        destroyed.into_iter().for_each(|row| keys.destroy(row));
        txn.apply(KEYS, &keys.keys)?;
        txn.apply(META, &keys.meta)?;
        let subjects = meta.rows.get(&DataSubject::NUMBER).copied().unwrap_or_default();
        if subjects > 0 && (done.sealed > 0 || (outline.header.dataset.is_some() && !outline.header.revealed)) {
            seal::mark_import(txn, subjects, outline.header.seq)?;
        }
        if self.is_searchable {
            search::rebuild(txn, &mut || Ok(()))?;
        }
        meta.nothing_pending();
        done.seq = meta.seq as i64;
        Ok(done)
    }
}

fn row_of(roster: &Roster, id: Uuid) -> Result<u64> {
    let lost = || CchcError::Corrupt { reason: format!("{id} has no row") };
    roster.find(id).map(|entry| entry.row.into()).ok_or_else(lost)
}
