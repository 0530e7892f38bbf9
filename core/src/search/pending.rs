//! Records whose words are not in the postings yet.
//!
//! A write only notes that its record is waiting, and which version of it the postings have: bringing one record in would
//! rewrite a block of each of its words. They are brought in together once there are [`MANY`], in the commit that makes
//! them so many. Until then a search reads them beside the postings, and does not believe what those say of them.

use std::collections::{BTreeMap, HashMap};
use std::ops::ControlFlow;
use std::sync::{Arc, Mutex, PoisonError};

use super::document::{Document, document};
use super::merge::Gathered;
use crate::error::{CchcError, Result};
use crate::records::catalogue::Kind;
use crate::records::envelope::Envelope;
use crate::records::meta::Book;
use crate::records::tables::{HISTORY, PENDING, RECORDS, record_key, version_key};
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// So many waiting records are brought in by the commit that makes them so many.
pub(crate) const MANY: u32 = 256;
/// So many are brought in before the commit: a large import must not be held in memory as a whole.
pub(crate) const TOO_MANY: u32 = 16_384;

/// What is noted of a record that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Note {
    /// The revision whose words the postings have; 0 for none.
    indexed: u32,
    /// The change that wrote the words that wait.
    seq: u64,
}

impl Note {
    fn encode(self) -> [u8; 12] {
        let mut out = [0; 12];
        out[..4].copy_from_slice(&self.indexed.to_be_bytes());
        out[4..].copy_from_slice(&self.seq.to_be_bytes());
        out
    }

    fn decode(bytes: &[u8]) -> Result<Self> {
        let read = || {
            let (indexed, seq) = bytes.split_first_chunk()?;
            Some(Self { indexed: u32::from_be_bytes(*indexed), seq: u64::from_be_bytes(seq.try_into().ok()?) })
        };
        read().ok_or_else(|| CchcError::Corrupt { reason: "a note of waiting words cannot be read".to_owned() })
    }
}

/// A record whose words changed.
pub(crate) struct Changed {
    pub kind: u8,
    pub row: u64,
    /// Its revision before; 0 for a record that is new.
    pub before: u32,
    pub removed: bool,
    /// The change that changes them.
    pub seq: u64,
}

/// Notes that a record waits.
pub(crate) fn note(source: &dyn Source, book: &mut Book, changed: &Changed, changes: &mut Changes) -> Result<()> {
    let Changed { kind, row, before, removed, seq } = *changed;
    let key = record_key(kind, row);
    // What is new cannot be waiting.
    let known = if before == 0 { None } else { source.get(PENDING, &key)? };
    let indexed = match &known {
        Some(bytes) => Note::decode(bytes)?.indexed,
        None => before,
    };
    let waiting = book.pending.entry(kind).or_default();
    let waits = !removed || indexed > 0;
    match (known.is_some(), waits) {
        (false, true) => *waiting += 1,
        (true, false) => *waiting = waiting.saturating_sub(1),
        _ => {}
    }
    changes.put(&key, waits.then(|| Note { indexed, seq }.encode()).as_ref().map(<[u8; 12]>::as_slice));
    book.searched = seq;
    Ok(())
}

/// Brings every waiting record of every kind in.
pub(crate) fn bring_in(txn: &dyn WriteTransaction, book: &mut Book) -> Result<()> {
    for (number, _) in std::mem::take(&mut book.pending) {
        let kind = Kind::numbered(number)?;
        while bring_in_some(txn, kind)? {}
    }
    book.searched = book.seq;
    Ok(())
}

/// Brings some of the waiting records of a kind in. False where none was left.
fn bring_in_some(txn: &dyn WriteTransaction, kind: &Kind) -> Result<bool> {
    let mut notes: Vec<(Vec<u8>, Note)> = Vec::new();
    txn.reader(PENDING)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        notes.push((key.to_vec(), Note::decode(bytes)?));
        Ok(if notes.len() < TOO_MANY as usize { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    let mut gathered = Gathered::default();
    let mut done = Changes::default();
    {
        let (records, history) = (txn.reader(RECORDS)?, txn.reader(HISTORY)?);
        for (key, note) in &notes {
            let row = row_of(key)?;
            let before = match note.indexed {
                0 => None,
                rev => history.get(&version_key(kind.number, row, rev))?,
            };
            let before = before.map(|bytes| words_of(kind, &bytes)).transpose()?;
            let after = records.get(key)?.ok_or_else(|| lost(kind))?;
            let after = words_of(kind, &after)?;
            gathered.change(row, before.as_ref(), Some(&after));
            done.put(key, None);
        }
    }
    gathered.write(txn, kind.number)?;
    txn.apply(PENDING, &done)?;
    Ok(!notes.is_empty())
}

/// The words of a stored version; none of a tombstone.
pub(crate) fn words_of(kind: &Kind, bytes: &[u8]) -> Result<Document> {
    let mut words = Document::new();
    kind.texts(&Envelope::decode(bytes)?, &mut |texts| words = document(texts))?;
    Ok(words)
}

fn row_of(key: &[u8]) -> Result<u64> {
    let broken = || CchcError::Corrupt { reason: "a note of waiting words lies under a broken key".to_owned() };
    key.last_chunk().map(|row| u64::from_be_bytes(*row)).ok_or_else(broken)
}

fn lost(kind: &Kind) -> CchcError {
    CchcError::Corrupt { reason: format!("a {} whose words are waiting is not there", kind.name) }
}

/// A waiting record: the revision whose words the postings have, and its words as they are.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub indexed: u32,
    seq: u64,
    pub words: Arc<Document>,
}

/// The waiting records of one kind, by row.
pub(crate) type AllWaiting = BTreeMap<u64, Waiting>;

/// Reads the waiting records of a kind; words that are known already are not read again.
pub(crate) fn read(source: &dyn Source, kind: &Kind, known: &AllWaiting) -> Result<AllWaiting> {
    let mut found = AllWaiting::new();
    let records = source.reader(RECORDS)?;
    source.reader(PENDING)?.scan(&KeyRange::prefix(&[kind.number]), false, &mut |key, bytes| {
        let (row, Note { indexed, seq }) = (row_of(key)?, Note::decode(bytes)?);
        let words = match known.get(&row).filter(|known| known.seq == seq) {
            Some(known) => Arc::clone(&known.words),
            None => Arc::new(words_of(kind, &records.get(key)?.ok_or_else(|| lost(kind))?)?),
        };
        found.insert(row, Waiting { indexed, seq, words });
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// Keeps the words of waiting records between searches.
#[derive(Default)]
pub(crate) struct Cache(Mutex<HashMap<u8, (u64, Arc<AllWaiting>)>>);

impl Cache {
    /// Lets go of what it keeps: the file may be another now.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The waiting records of a kind, as of the last commit that a snapshot sees.
    pub fn waiting(&self, source: &dyn Source, book: &Book, kind: &Kind) -> Result<Arc<AllWaiting>> {
        if book.pending.get(&kind.number).is_none_or(|waiting| *waiting == 0) {
            return Ok(Arc::default());
        }
        let kept = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().get(&kind.number).cloned();
        let known = match known {
            Some((searched, waiting)) if searched == book.searched => return Ok(waiting),
            Some((_, waiting)) => waiting,
            None => Arc::default(),
        };
        let found = Arc::new(read(source, kind, &known)?);
        kept().insert(kind.number, (book.searched, Arc::clone(&found)));
        Ok(found)
    }
}
