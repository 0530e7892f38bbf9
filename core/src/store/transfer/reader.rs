//! Reading the lines of an export.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use super::line::{LONGEST, has_too_many_values};
use crate::error::{CchcError, Result};

/// Bytes read at a time.
const BUFFER: usize = 1 << 20;

/// Reads one line after another into the same memory, and hashes those before.
pub(super) struct LineReader {
    input: BufReader<File>,
    line: Vec<u8>,
    /// The number of the line that was read last, from 1.
    pub number: u64,
    /// Bytes read so far.
    pub bytes: u64,
    hasher: blake3::Hasher,
    /// Of the lines before the last one.
    pub hash: blake3::Hash,
}

/// A line of the file.
pub(super) enum Line<'a> {
    Text(&'a [u8]),
    /// A line that is longer than any record: nothing after it is read.
    TooLong,
    /// A line with more values than any record: to read it would take many times its size of memory.
    TooManyValues,
}

impl LineReader {
    /// # Errors
    /// `StorageIo` where the file cannot be read.
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|error| CchcError::io(error).with_path(path))?;
        let (hasher, input) = (blake3::Hasher::new(), BufReader::with_capacity(BUFFER, file));
        Ok(Self { input, line: Vec::new(), number: 0, bytes: 0, hash: hasher.finalize(), hasher })
    }

    /// The next line without its end; `None` at the end of the file.
    ///
    /// # Errors
    /// As [`LineReader::open`].
    pub fn next(&mut self) -> Result<Option<Line<'_>>> {
        self.hash = self.hasher.finalize();
        self.line.clear();
        let limit = LONGEST as u64 + 2;
        let length = (&mut self.input).take(limit).read_until(b'\n', &mut self.line).map_err(CchcError::io)?;
        if length == 0 {
            return Ok(None);
        }
        self.number += 1;
        self.bytes += length as u64;
        self.hasher.update(&self.line);
        if self.line.last() == Some(&b'\n') {
            self.line.pop();
        }
        if self.line.len() > LONGEST {
            return Ok(Some(Line::TooLong));
        }
        // Another program may have written it with ends of lines of Windows.
        let text = self.line.strip_suffix(b"\r").unwrap_or(&self.line);
        Ok(Some(if has_too_many_values(text) { Line::TooManyValues } else { Line::Text(text) }))
    }
}
