//! The contents of attachments beside the records: one file each, named by its BLAKE3.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::FILES;
use crate::error::{CchcError, Result};
use crate::model::record::{ContentReference, Problems};
use crate::progress::{Meter, Steps};
use crate::storage::{DraftFolder, Source, WriteTransaction};
use crate::store::blob;

/// Writes contents into the folder of an export, each once.
pub(super) struct ContentWriter<'a> {
    source: &'a dyn Source,
    draft: &'a DraftFolder,
    folder: PathBuf,
    written: HashSet<[u8; 32]>,
}

impl<'a> ContentWriter<'a> {
    pub fn begin(source: &'a dyn Source, draft: &'a DraftFolder) -> Result<Self> {
        Ok(Self { source, draft, folder: draft.add_folder(FILES)?, written: HashSet::new() })
    }

    /// Writes the content that an attachment names.
    ///
    /// # Errors
    /// `Corrupt` where it is missing, `StorageIo`, and whatever ends the call.
    pub fn write(&mut self, content: &ContentReference, steps: &Steps<'_>) -> Result<()> {
        let missing = || CchcError::Corrupt { reason: "the bytes of an attachment are missing".to_owned() };
        let hash = blake3::Hash::from_hex(&content.blake3).map_err(|_| missing())?;
        if !self.written.insert(*hash.as_bytes()) {
            return Ok(());
        }
        let blob = blob::find(self.source, hash.as_bytes())?.ok_or_else(missing)?;
        let path = self.folder.join(hash.to_hex().as_str());
        let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(CchcError::io)?;
        let mut offset = 0;
        while offset < blob.size {
            let bytes = blob::read(self.source, blob, offset, blob::AT_A_TIME)?;
            file.write_all(&bytes).map_err(CchcError::io)?;
            offset += bytes.len() as u32;
            steps.other(bytes.len())?;
        }
        file.sync_all().map_err(CchcError::io)
    }

    /// Makes the names of the files durable, and tells how many there are.
    pub fn end(self) -> Result<u64> {
        self.draft.sync_folder(&self.folder)?;
        Ok(self.written.len() as u64)
    }
}

/// Takes the content that an attachment names out of an export, unless it was taken already. True if it was new.
pub(super) fn take(
    txn: &dyn WriteTransaction,
    folder: &Path,
    row: u64,
    content: &ContentReference,
    problems: &mut Problems,
) -> Result<bool> {
    let path = content.path.as_str();
    // The name is made from the parsed hash, so that no line leads out of the folder.
    let Ok(hash) = blake3::Hash::from_hex(&content.blake3) else {
        problems.add(path, "type", "is no BLAKE3 hash", "không phải mã băm BLAKE3");
        return Ok(false);
    };
    if let Some(blob) = blob::find(txn, hash.as_bytes())? {
        if blob.size != content.size {
            problems.add(path, "no_bytes", "the file beside is of another size", "tệp kèm theo có kích thước khác");
        }
        return Ok(false);
    }
    let Ok(mut file) = File::open(folder.join(FILES).join(hash.to_hex().as_str())) else {
        let text = "there is no file with these bytes beside the records";
        problems.add(path, "no_bytes", text, "không có tệp nội dung này bên cạnh các bản ghi");
        return Ok(false);
    };
    let (blob, is_new) = blob::store(txn, row, &mut file)?;
    if blob.hash != *hash.as_bytes() || blob.size != content.size {
        if is_new {
            blob::forget(txn, blob)?;
        }
        problems.add(path, "no_bytes", "the file beside holds other bytes", "tệp kèm theo có nội dung khác");
        return Ok(false);
    }
    Ok(is_new)
}
