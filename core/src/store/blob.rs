//! The bytes of attachments: named by their hash, stored once, in chunks.

use std::io::Read;
use std::ops::ControlFlow;

use crate::error::{CchcError, Result};
use crate::model::Attachment;
use crate::records::codec::{FieldDecoder, FieldEncoder};
use crate::records::tables::{BLOBS, CHUNKS};
use crate::storage::{Changes, KeyRange, Source, WriteTransaction};

/// Bytes read, written and handed out at a time.
pub(crate) const CHUNK: usize = 256 << 10;

/// Where the bytes of a blob are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Blob {
    pub hash: [u8; 32],
    pub row: u64,
    pub size: u32,
}

/// Stores what a reader gives, and says what it was, and whether it is new: bytes already stored are not stored again.
/// Where the reader fails nothing is left.
pub(crate) fn store(txn: &dyn WriteTransaction, row: u64, content: &mut dyn Read) -> Result<(Blob, bool)> {
    let mut chunks = 0;
    let (hash, size) = match write_chunks(txn, row, content, &mut chunks) {
        Ok(stored) => stored,
        Err(error) => {
            remove_chunks(txn, row, chunks)?;
            return Err(error);
        }
    };
    if let Some(known) = find(txn, &hash)? {
        remove_chunks(txn, row, chunks)?;
        return Ok((known, false));
    }
    let mut location = FieldEncoder::with_capacity(12);
    location.u64(row);
    location.u32(size);
    txn.put(BLOBS, &hash, &location.finish())?;
    Ok((Blob { hash, row, size }, true))
}

fn write_chunks(
    txn: &dyn WriteTransaction,
    row: u64,
    content: &mut dyn Read,
    chunks: &mut u32,
) -> Result<([u8; 32], u32)> {
    let mut hasher = blake3::Hasher::new();
    let mut size: u32 = 0;
    let mut chunk = vec![0; CHUNK];
    loop {
        let length = fill(content, &mut chunk)?;
        if length == 0 {
            return Ok((*hasher.finalize().as_bytes(), size));
        }
        hasher.update(&chunk[..length]);
        let too_large = || {
            let text = "an attachment holds at most 4 GiB";
            CchcError::invalid("attachment", "size", "too_large", text, "tệp đính kèm tối đa 4 GiB")
        };
        size = size.checked_add(length as u32).ok_or_else(too_large)?;
        txn.put(CHUNKS, &chunk_key(row, *chunks), &chunk[..length])?;
        *chunks += 1;
    }
}

fn remove_chunks(txn: &dyn WriteTransaction, row: u64, chunks: u32) -> Result<()> {
    let mut gone = Changes::default();
    (0..chunks).for_each(|number| gone.put(&chunk_key(row, number), None));
    txn.apply(CHUNKS, &gone)
}

/// Takes back a blob that was just stored.
pub(crate) fn forget(txn: &dyn WriteTransaction, blob: Blob) -> Result<()> {
    remove_chunks(txn, blob.row, blob.size.div_ceil(CHUNK as u32))?;
    txn.remove(BLOBS, &blob.hash)
}

/// How many chunks lie in the file, whether they belong to a blob or not.
pub(crate) fn count_chunks(source: &dyn Source) -> Result<u64> {
    source.reader(CHUNKS)?.len()
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
                return Err(CchcError::invalid(
                    "attachment",
                    "content",
                    "unreadable",
                    reason,
                    "không đọc được tệp đính kèm",
                ));
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

/// At most `length` bytes from `offset` on; fewer at the end.
pub(crate) fn read(source: &dyn Source, blob: Blob, offset: u32, length: u32) -> Result<Vec<u8>> {
    let end = offset.saturating_add(length).min(blob.size);
    let mut out = Vec::with_capacity(end.saturating_sub(offset) as usize);
    let chunks = source.reader(CHUNKS)?;
    let mut at = offset;
    while at < end {
        let number = at / CHUNK as u32;
        let chunk = chunks
            .get(&chunk_key(blob.row, number))?
            .ok_or_else(|| CchcError::Corrupt { reason: format!("chunk {number} of an attachment is missing") })?;
        let from = (at - number * CHUNK as u32) as usize;
        let to = chunk.len().min(from + (end - at) as usize);
        let part = chunk
            .get(from..to)
            .filter(|part| !part.is_empty())
            .ok_or_else(|| CchcError::Corrupt { reason: format!("chunk {number} of an attachment is too short") })?;
        out.extend_from_slice(part);
        at += part.len() as u32;
    }
    Ok(out)
}

fn chunk_key(row: u64, number: u32) -> [u8; 12] {
    let mut key = [0; 12];
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
