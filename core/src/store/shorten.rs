//! Step from format 2 to 3: versions and log entries in their shorter encodings, attachments in pieces that fill pages.
//!
//! Versions, hashes and the chain stay what they are: hashes are over the canonical encodings, which are those of
//! format 2. What cannot be read is left as it lies, so that verification finds it as before.

use std::ops::{Bound, ControlFlow};

use super::blob::{self, Blob};
use super::pieces::LONGEST_PIECE;
use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::records::envelope::Envelope;
use crate::records::log_entry::{LONGEST_GROUP, LogEntry};
use crate::records::tables::{CHUNKS, HISTORY, LOG, PIECES, RECORDS, RESTS};
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// About how many bytes one part rewrites.
const PART: usize = 8 << 20;

/// Does one part. The position is the number of a stage, then where in it the part begins.
pub(super) fn step(txn: &dyn WriteTransaction, position: &[u8], _watcher: &Watcher) -> Result<Option<Vec<u8>>> {
    part(txn, position, PART)
}

/// As [`step`], with a given number of bytes for one part.
pub(super) fn part(txn: &dyn WriteTransaction, position: &[u8], bytes: usize) -> Result<Option<Vec<u8>>> {
    const STAGES: [Stage; 4] = [
        |txn, at, bytes| {
            let mut groups = LogGroups::default();
            rewrite(txn, LOG, at, bytes, &mut |entry| groups.shorter(entry))
        },
        |txn, at, bytes| rewrite(txn, RECORDS, at, bytes, &mut shorter_version),
        |txn, at, bytes| rewrite(txn, HISTORY, at, bytes, &mut shorter_version),
        divide_anew,
    ];
    let (number, at) = position.split_first().map_or((0, &[][..]), |(number, at)| (usize::from(*number), at));
    let stage = STAGES.get(number).ok_or_else(|| broken("there is no such stage of the migration"))?;
    let place = |number: usize, at: &[u8]| Some([&[number as u8][..], at].concat());
    match stage(txn, at, bytes)? {
        Some(at) => Ok(place(number, &at)),
        None if number + 1 < STAGES.len() => Ok(place(number + 1, &[])),
        None => finish(txn).map(|()| None),
    }
}

/// Does one part of a stage, from a position on. Returns the next position, or `None` after the last.
type Stage = fn(&dyn WriteTransaction, &[u8], usize) -> Result<Option<Vec<u8>>>;

/// The new value of an entry; `None` if it cannot be read.
type Shorten<'a> = &'a mut dyn FnMut(&[u8]) -> Option<Vec<u8>>;

/// Rewrites entries of a table, from the one after a key on.
fn rewrite(
    txn: &dyn WriteTransaction,
    table: &str,
    after: &[u8],
    bytes: usize,
    shorten: Shorten<'_>,
) -> Result<Option<Vec<u8>>> {
    let from = if after.is_empty() { Bound::Unbounded } else { Bound::Excluded(after.to_vec()) };
    let (mut changes, mut size, mut last, mut is_end) = (Changes::default(), 0, Vec::new(), true);
    txn.reader(table)?.scan(&KeyRange { from, to: Bound::Unbounded }, false, &mut |key, value| {
        if size >= bytes {
            is_end = false;
            return Ok(ControlFlow::Break(()));
        }
        if let Some(shorter) = shorten(value) {
            changes.put(key, Some(&shorter));
        }
        size += key.len() + value.len();
        last = key.to_vec();
        Ok(ControlFlow::Continue(()))
    })?;
    txn.apply(table, &changes)?;
    Ok((!is_end).then_some(last))
}

fn shorter_version(bytes: &[u8]) -> Option<Vec<u8>> {
    Envelope::decode(bytes).ok().map(|version| version.encode())
}

/// Encodes entries in groups: those one after another that one call wrote in one commit.
#[derive(Default)]
struct LogGroups {
    /// The entry before, and how many entries after the first of its group it is.
    before: Option<(LogEntry, u8)>,
}

impl LogGroups {
    fn shorter(&mut self, bytes: &[u8]) -> Option<Vec<u8>> {
        let before = self.before.take();
        let (entry, chain) = LogEntry::decode_canonical(bytes).ok()?;
        let is_one_group = |(before, after): &(LogEntry, u8)| {
            let of_call = |entry: &LogEntry| (entry.at, entry.actor.clone(), entry.operation.clone());
            after + 1 < LONGEST_GROUP && of_call(before) == of_call(&entry)
        };
        let after = before.filter(is_one_group).map_or(0, |(_, after)| after + 1);
        let shorter = if after == 0 { entry.encode_first(&chain) } else { entry.encode_further(after) };
        self.before = Some((entry, after));
        Some(shorter)
    }
}

/// Divides the bytes of attachments anew. The position is a hash and an offset in the content that it names.
fn divide_anew(txn: &dyn WriteTransaction, at: &[u8], bytes: usize) -> Result<Option<Vec<u8>>> {
    let (hash, offset) = match at.split_last_chunk() {
        Some((hash, offset)) => (hash, u32::from_be_bytes(*offset)),
        None => (&[][..], 0),
    };
    let Some(blob) = blob::from(txn, hash)? else { return Ok(None) };
    let pieces = (bytes as u32 / LONGEST_PIECE).max(1);
    let end = blob.size.min(offset.saturating_add(pieces * LONGEST_PIECE));
    let next = match chunks(txn, blob, offset, end) {
        Ok(content) => {
            blob::put_pieces(txn, blob.row, blob.size, offset, &content)?;
            if end == blob.size {
                remove_chunks(txn, blob)?;
            }
            end
        }
        Err(CchcError::Corrupt { .. }) => blob.size,
        Err(error) => return Err(error),
    };
    if next < blob.size {
        return Ok(Some([&blob.hash[..], &next.to_be_bytes()].concat()));
    }
    let next = blob::after(txn, &blob.hash)?;
    Ok(next.map(|blob| [&blob.hash[..], &[0; 4]].concat()))
}

/// Bytes of a chunk in format 2.
const CHUNK: u32 = 256 << 10;

/// Reads bytes of a blob from chunks of format 2.
fn chunks(source: &dyn Source, blob: Blob, from: u32, end: u32) -> Result<Vec<u8>> {
    let chunks = source.reader(CHUNKS)?;
    let mut out = Vec::with_capacity((end - from) as usize);
    let mut at = from;
    while at < end {
        let number = at / CHUNK;
        let chunk = chunks.get(&chunk_key(blob, number))?.ok_or_else(|| broken("a chunk is missing"))?;
        let start = at - number * CHUNK;
        let to = CHUNK.min(start + (end - at));
        let part = chunk.get(start as usize..to as usize).ok_or_else(|| broken("a chunk is too short"))?;
        out.extend_from_slice(part);
        at += to - start;
    }
    Ok(out)
}

fn remove_chunks(txn: &dyn WriteTransaction, blob: Blob) -> Result<()> {
    let mut gone = Changes::default();
    (0..blob.size.div_ceil(CHUNK)).for_each(|number| gone.put(&chunk_key(blob, number), None));
    txn.apply(CHUNKS, &gone)
}

fn chunk_key(blob: Blob, number: u32) -> Vec<u8> {
    [&blob.row.to_be_bytes()[..], &number.to_be_bytes()].concat()
}

/// Removes the table of chunks, unless chunks that could not be read are left in it.
fn finish(txn: &dyn WriteTransaction) -> Result<()> {
    txn.create_table(PIECES)?;
    txn.create_table(RESTS)?;
    let left = txn.reader(CHUNKS)?.len()?;
    if left == 0 { txn.remove_table(CHUNKS) } else { Ok(()) }
}

fn broken(reason: &str) -> CchcError {
    CchcError::Corrupt { reason: reason.to_owned() }
}
