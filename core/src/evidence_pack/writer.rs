//! Writes the zip file: each file in pieces, hashed on the way; fixed times and rights, so that equal contents give
//! equal bytes.

use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Seek, SeekFrom, Write};

use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::{CchcError, Result};
use crate::model::PackedFile;
use crate::store::View;

/// How much is written at a time.
pub(super) const PIECE: u32 = 1 << 20;
/// From this size on a file needs the wide form of zip, with room for what the zip adds.
const WIDE: u64 = 0xFFF0_0000;

/// A zip file as it is written.
pub(super) struct PackWriter<'a> {
    file: &'a File,
    zip: ZipWriter<BufWriter<&'a File>>,
    steps: Steps<'a>,
}

/// How far a pack is: each byte of an attachment is written, and is hashed once more within the whole.
struct Steps<'a> {
    view: &'a View<'a>,
    done: u64,
    total: u64,
}

impl Steps<'_> {
    /// Counts bytes; asks whether to go on.
    fn add(&mut self, bytes: u64) -> Result<()> {
        self.done = (self.done + bytes).min(self.total);
        self.view.tell_whole(self.done, self.total)
    }
}

/// What is known of a file before its bytes are.
pub(super) struct Entry<'a> {
    pub path: &'a str,
    pub size: u64,
    /// Whether compressing it is worth the time; photographs and scans are compressed already.
    pub compress: bool,
}

/// The hashes of what was written.
pub(super) struct Written {
    pub size: u64,
    pub blake3: String,
    pub sha256: String,
}

impl Written {
    pub fn of_file(self, path: &str, title: &str, on: Option<jiff::civil::Date>) -> PackedFile {
        let Self { size, blake3, sha256 } = self;
        PackedFile { path: path.to_owned(), title: title.to_owned(), on, size, blake3, sha256 }
    }
}

impl<'a> PackWriter<'a> {
    /// Begins a file; the view is asked on the way whether to go on.
    pub fn begin(file: &'a File, view: &'a View<'a>) -> Self {
        let zip = ZipWriter::new(BufWriter::with_capacity(PIECE as usize, file));
        Self { file, zip, steps: Steps { view, done: 0, total: 0 } }
    }

    /// Tells how many bytes of attachments there are going to be.
    pub fn expect(&mut self, bytes: u64) {
        self.steps.total = 2 * bytes;
    }

    /// Writes a file whose bytes come in pieces: none that is empty but the last.
    pub fn add(&mut self, entry: &Entry<'_>, mut piece: impl FnMut(u64) -> Result<Vec<u8>>) -> Result<Written> {
        let method = if entry.compress { CompressionMethod::Deflated } else { CompressionMethod::Stored };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(entry.size >= WIDE);
        self.zip.start_file(entry.path, options).map_err(refused)?;
        let (mut blake3, mut sha256, mut size) = (blake3::Hasher::new(), Sha256::new(), 0);
        while size < entry.size {
            let bytes = piece(size)?;
            if bytes.is_empty() {
                return Err(CchcError::Corrupt { reason: "an attachment ends before its last byte".to_owned() });
            }
            blake3.update(&bytes);
            sha256.update(&bytes);
            size += bytes.len() as u64;
            self.zip.write_all(&bytes).map_err(CchcError::io)?;
            self.steps.add(bytes.len() as u64)?;
        }
        Ok(Written { size, blake3: blake3.finalize().to_hex().to_string(), sha256: hex(&sha256.finalize()) })
    }

    /// Writes a file that is at hand.
    pub fn add_bytes(&mut self, path: &str, bytes: &[u8]) -> Result<Written> {
        let entry = Entry { path, size: bytes.len() as u64, compress: true };
        self.add(&entry, |from| {
            let from = from as usize;
            Ok(bytes[from..bytes.len().min(from + PIECE as usize)].to_vec())
        })
    }

    /// Ends the file; its length and SHA-256.
    pub fn finish(mut self) -> Result<(u64, String)> {
        let mut out = self.zip.finish().map_err(refused)?;
        out.flush().map_err(CchcError::io)?;
        drop(out);
        let mut file = self.file;
        let length = file.seek(SeekFrom::End(0)).map_err(CchcError::io)?;
        file.seek(SeekFrom::Start(0)).map_err(CchcError::io)?;
        let mut reader = BufReader::with_capacity(PIECE as usize, file.take(length));
        let (mut hash, mut buffer) = (Sha256::new(), vec![0; PIECE as usize]);
        loop {
            match reader.read(&mut buffer).map_err(CchcError::io)? {
                0 => return Ok((length, hex(&hash.finalize()))),
                read => {
                    hash.update(&buffer[..read]);
                    self.steps.add(read as u64)?;
                }
            }
        }
    }
}

fn refused(error: zip::result::ZipError) -> CchcError {
    match error {
        zip::result::ZipError::Io(error) => CchcError::io(error),
        other => CchcError::internal(other),
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
