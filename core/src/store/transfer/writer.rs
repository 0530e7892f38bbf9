//! Writing the lines of an export.

use std::fs::File;
use std::io::{BufWriter, Write};

use serde::Serialize;

use super::line::{End, EndLine, Header, RecordLine};
use crate::error::{CchcError, Result};

/// Bytes gathered before they are written.
const BUFFER: usize = 1 << 20;

/// Writes lines and hashes them.
pub(super) struct LineWriter<'a> {
    out: BufWriter<&'a File>,
    hasher: blake3::Hasher,
    line: Vec<u8>,
    pub lines: u64,
}

impl<'a> LineWriter<'a> {
    pub fn begin(file: &'a File, header: &Header) -> Result<Self> {
        let out = BufWriter::with_capacity(BUFFER, file);
        let mut writer = Self { out, hasher: blake3::Hasher::new(), line: Vec::new(), lines: 0 };
        writer.write(header)?;
        Ok(writer)
    }

    pub fn record(&mut self, line: &RecordLine) -> Result<()> {
        self.lines += 1;
        self.write(line)
    }

    /// Writes the last line.
    pub fn end(mut self) -> Result<()> {
        let blake3 = Some(self.hasher.finalize().to_hex().to_string());
        let end = End { lines: self.lines, blake3 };
        self.write(&EndLine { end })?;
        self.out.flush().map_err(CchcError::io)
    }

    fn write(&mut self, line: &impl Serialize) -> Result<()> {
        self.line.clear();
        serde_json::to_writer(&mut self.line, line).map_err(CchcError::internal)?;
        self.line.push(b'\n');
        self.hasher.update(&self.line);
        self.out.write_all(&self.line).map_err(CchcError::io)
    }
}
