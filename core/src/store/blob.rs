//! The bytes of attachments: named by their hash, stored once, in pieces.

use std::io::Read;
use std::ops::{Bound, ControlFlow};

use super::pieces::{KEY, LONGEST_PIECE, Piece, pieces};
use super::stopped::Stopped;
use crate::error::{CchcError, Result};
use crate::model::Attachment;
use crate::records::codec::{FieldDecoder, FieldEncoder};
use crate::records::tables::{BLOBS, PIECES, RESTS};
use crate::storage::{Changes, KeyRange, Source, TableReader, WriteTransaction};

/// Bytes to read at a time where a whole blob is read.
pub(crate) const AT_A_TIME: u32 = LONGEST_PIECE;

/// Where the bytes of a blob are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Blob {
    pub hash: [u8; 32],
    pub row: u64,
    pub size: u32,
}

/// Stores what a reader gives, and says what it was, and whether it is new: bytes already stored are not stored again.
/// Where the reader fails or panics nothing is left.
pub(crate) fn store(txn: &dyn WriteTransaction, row: u64, content: &mut dyn Read) -> Result<(Blob, bool)> {
    let mut written = 0;
    let (hash, size) = match Stopped::catch(|| write_pieces(txn, row, content, &mut written)) {
        Ok(stored) => stored,
        Err(stopped) => {
            remove_pieces(txn, row, written)?;
            return Err(stopped.into_error());
        }
    };
    if let Some(known) = find(txn, &hash)? {
        remove_pieces(txn, row, size)?;
        return Ok((known, false));
    }
    let mut location = FieldEncoder::with_capacity(12);
    location.u64(row);
    location.u32(size);
    txn.put(BLOBS, &hash, &location.finish())?;
    Ok((Blob { hash, row, size }, true))
}

/// Writes all content, and counts the bytes whose pieces were written.
fn write_pieces(
    txn: &dyn WriteTransaction,
    row: u64,
    content: &mut dyn Read,
    written: &mut u32,
) -> Result<([u8; 32], u32)> {
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; LONGEST_PIECE as usize];
    loop {
        let length = fill(content, &mut buffer)?;
        hasher.update(&buffer[..length]);
        let too_large = || {
            let text = "an attachment holds at most 4 GiB";
            CchcError::invalid("attachment", "size", "too_large", text, "tệp đính kèm tối đa 4 GiB")
        };
        let size = written.checked_add(length as u32).ok_or_else(too_large)?;
        put_pieces(txn, row, size, *written, &buffer[..length])?;
        *written = size;
        if length < buffer.len() {
            return Ok((*hasher.finalize().as_bytes(), size));
        }
    }
}

/// Writes bytes of an attachment of `size` bytes, from `offset` on. A piece begins there, and one ends where they end.
pub(crate) fn put_pieces(txn: &dyn WriteTransaction, row: u64, size: u32, offset: u32, bytes: &[u8]) -> Result<()> {
    let mut left = bytes;
    for piece in pieces(size, offset) {
        let Some((content, rest)) = left.split_at_checked(piece.length as usize) else { break };
        txn.put(table_of(piece), &piece_key(row, piece.number), content)?;
        left = rest;
    }
    Ok(())
}

fn remove_pieces(txn: &dyn WriteTransaction, row: u64, size: u32) -> Result<()> {
    let [mut whole, mut rests] = [Changes::default(), Changes::default()];
    for piece in pieces(size, 0) {
        let gone = if piece.is_rest { &mut rests } else { &mut whole };
        gone.put(&piece_key(row, piece.number), None);
    }
    txn.apply(PIECES, &whole)?;
    txn.apply(RESTS, &rests)
}

/// Takes back a blob that was just stored.
pub(crate) fn forget(txn: &dyn WriteTransaction, blob: Blob) -> Result<()> {
    remove_pieces(txn, blob.row, blob.size)?;
    txn.remove(BLOBS, &blob.hash)
}

/// How many pieces lie in the file, whether they belong to a blob or not.
pub(crate) fn count_pieces(source: &dyn Source) -> Result<u64> {
    Ok(source.reader(PIECES)?.len()? + source.reader(RESTS)?.len()?)
}

/// How many pieces a blob has.
pub(crate) fn pieces_of(blob: Blob) -> u64 {
    pieces(blob.size, 0).count() as u64
}

fn fill(content: &mut dyn Read, chunk: &mut [u8]) -> Result<usize> {
    let mut length = 0;
    while length < chunk.len() {
        match content.read(&mut chunk[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => {
                let reason = format!("the attachment could not be read: {error}");
                let reason_vi = "không đọc được tệp đính kèm";
                let refused = CchcError::invalid("attachment", "content", "unreadable", reason, reason_vi);
                return Err(refused.caused_by(error));
            }
        }
    }
    Ok(length)
}

/// The blob with this hash.
pub(crate) fn find(source: &dyn Source, hash: &[u8; 32]) -> Result<Option<Blob>> {
    let Some(bytes) = source.get(BLOBS, hash)? else { return Ok(None) };
    let mut taken = FieldDecoder::new(&bytes, "blob");
    Ok(Some(Blob { hash: *hash, row: taken.u64()?, size: taken.u32()? }))
}

/// Whether bytes with this hash and size are stored.
pub(crate) fn is_there(source: &dyn Source, hash: &str, size: u32) -> Result<bool> {
    let Ok(hash) = blake3::Hash::from_hex(hash) else { return Ok(false) };
    Ok(find(source, hash.as_bytes())?.is_some_and(|blob| blob.size == size))
}

/// Visits every blob; an entry that cannot be read is an error that does not end the scan.
pub(crate) fn each(source: &dyn Source, visit: &mut dyn FnMut(Result<Blob>) -> Result<ControlFlow<()>>) -> Result<()> {
    source.reader(BLOBS)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        let broken = |_| CchcError::Corrupt { reason: "a blob has a broken name".to_owned() };
        let mut taken = FieldDecoder::new(bytes, "blob");
        let mut read = || Ok(Blob { hash: key.try_into().map_err(broken)?, row: taken.u64()?, size: taken.u32()? });
        visit(read())
    })
}

/// The first blob whose hash is not less than this one.
pub(crate) fn from(source: &dyn Source, hash: &[u8]) -> Result<Option<Blob>> {
    first(source, Bound::Included(hash.to_vec()))
}

/// The first blob whose hash is greater than this one.
pub(crate) fn after(source: &dyn Source, hash: &[u8]) -> Result<Option<Blob>> {
    first(source, Bound::Excluded(hash.to_vec()))
}

fn first(source: &dyn Source, from: Bound<Vec<u8>>) -> Result<Option<Blob>> {
    let mut found = None;
    walk(source, from, &mut |blob| {
        found = Some(blob);
        ControlFlow::Break(())
    })?;
    Ok(found)
}

/// Visits blobs in the order of their hashes.
fn walk(source: &dyn Source, from: Bound<Vec<u8>>, visit: &mut dyn FnMut(Blob) -> ControlFlow<()>) -> Result<()> {
    source.reader(BLOBS)?.scan(&KeyRange { from, to: Bound::Unbounded }, false, &mut |key, bytes| {
        let mut taken = FieldDecoder::new(bytes, "blob");
        let hash = key.try_into().map_err(|_| CchcError::Corrupt { reason: "a blob has a broken name".to_owned() })?;
        Ok(visit(Blob { hash, row: taken.u64()?, size: taken.u32()? }))
    })
}

/// At most `length` bytes from `offset` on; fewer at the end.
pub(crate) fn read(source: &dyn Source, blob: Blob, offset: u32, length: u32) -> Result<Vec<u8>> {
    let end = offset.saturating_add(length).min(blob.size);
    let mut out = Vec::with_capacity(end.saturating_sub(offset) as usize);
    let (whole, rests) = (source.reader(PIECES)?, source.reader(RESTS)?);
    for piece in pieces(blob.size, offset).take_while(|piece| piece.offset < end) {
        let table = if piece.is_rest { &rests } else { &whole };
        let bytes = piece_in(table.as_ref(), blob.row, piece)?;
        let from = offset.saturating_sub(piece.offset) as usize;
        let to = bytes.len().min((end - piece.offset) as usize);
        out.extend_from_slice(&bytes[from..to]);
    }
    Ok(out)
}

fn piece_in(table: &dyn TableReader, row: u64, piece: Piece) -> Result<Vec<u8>> {
    let corrupt = |what: &str| CchcError::Corrupt {
        reason: format!("the bytes of an attachment from {} on are {what}", piece.offset),
    };
    let bytes = table.get(&piece_key(row, piece.number))?.ok_or_else(|| corrupt("missing"))?;
    if bytes.len() == piece.length as usize { Ok(bytes) } else { Err(corrupt("of a wrong length")) }
}

fn table_of(piece: Piece) -> &'static str {
    if piece.is_rest { RESTS } else { PIECES }
}

fn piece_key(row: u64, number: u32) -> [u8; KEY] {
    let mut key = [0; KEY];
    key[..8].copy_from_slice(&row.to_be_bytes());
    key[8..].copy_from_slice(&number.to_be_bytes());
    key
}

/// The BLAKE3 of an attachment as bytes.
pub(crate) fn hash_of(attachment: &Attachment) -> Result<[u8; 32]> {
    let hash = blake3::Hash::from_hex(&attachment.blake3);
    hash.map(|hash| *hash.as_bytes()).map_err(|error| CchcError::Corrupt { reason: error.to_string() })
}

/// Reads a range of an attachment's bytes.
pub(crate) fn read_attachment(
    source: &dyn Source,
    attachment: &Attachment,
    offset: u32,
    length: u32,
) -> Result<Vec<u8>> {
    let blob = find(source, &hash_of(attachment)?)?
        .ok_or_else(|| CchcError::Corrupt { reason: format!("the bytes of {} are missing", attachment.name) })?;
    read(source, blob, offset, length)
}
