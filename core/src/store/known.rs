//! What an open store knows of itself, so that another store in its file's place is noticed when the file is opened
//! again: after a suspension, or after an I/O error.

use std::path::Path;

use uuid::Uuid;

use super::identity::StoreIdentity;
use super::probe;
use crate::error::{CchcError, Result};
use crate::mutant::{self, Rule};
use crate::reason::StorageIoKind;
use crate::records::log;
use crate::records::meta::{Identity, StoreMeta};
use crate::records::place;
use crate::storage::{FileIdentity, Source};

/// The file, whose store it is, and the last change that is known.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Known {
    /// None where the store is in no file.
    file: Option<FileIdentity>,
    dataset: Uuid,
    replica: Uuid,
    /// Sequence number of the last change.
    seq: u64,
    /// Hash of the change log up to there.
    chain: [u8; 32],
}

impl Known {
    /// What a file holds now.
    pub fn of(source: &dyn Source, file: Option<FileIdentity>, meta: &StoreMeta) -> Result<Self> {
        let StoreIdentity { dataset, replica, .. } = StoreIdentity::of(source)?;
        Ok(Self { file, dataset, replica, seq: meta.seq, chain: meta.chain })
    }

    /// A commit of this store.
    pub fn committed(&mut self, meta: &StoreMeta, replica: Option<Uuid>) {
        (self.seq, self.chain) = (meta.seq, meta.chain);
        self.replica = replica.unwrap_or(self.replica);
    }

    /// Checks that a file which was opened again continues what is known.
    ///
    /// # Errors
    /// `StorageIo` with `Replaced` where it is another store, a copy of this one, or an earlier state; `NewerFormat`.
    pub fn check(&self, source: &dyn Source, file: Option<FileIdentity>, path: &Path) -> Result<()> {
        let replaced = || CchcError::storage(StorageIoKind::Replaced, path);
        let identity = Identity::load(source)?.ok_or_else(replaced)?;
        probe::check(Some(&identity), path)?;
        let continues = (identity.dataset, identity.replica) == (self.dataset, self.replica)
            && self.is_file(source, file)?
            && self.is_continued(source)?;
        if continues || mutant::off(Rule::KnownStore) { Ok(()) } else { Err(replaced()) }
    }

    /// Whether the file is the known one, or one that the replica moved to, as when it was compacted.
    fn is_file(&self, source: &dyn Source, file: Option<FileIdentity>) -> Result<bool> {
        let (Some(known), Some(file)) = (&self.file, &file) else { return Ok(true) };
        Ok(known.is_same(file) || place::lives_in(source, file)? == Some(true))
    }

    /// Whether the change log has the last change that is known, after the same changes.
    fn is_continued(&self, source: &dyn Source) -> Result<bool> {
        let meta = StoreMeta::load(source)?;
        if self.seq == 0 {
            return Ok(true);
        }
        if self.seq >= meta.seq {
            return Ok((self.seq, self.chain) == (meta.seq, meta.chain));
        }
        Ok(log::entry(source, self.seq)?.is_some_and(|(_, chain)| chain == self.chain))
    }

    /// What the failure to open the file again means: the file is gone, or another one is there.
    pub fn judge(&self, error: CchcError, path: &Path) -> CchcError {
        let kind = match &error {
            CchcError::StorageIo { kind: StorageIoKind::Missing, .. } => StorageIoKind::Deleted,
            CchcError::StorageIo { kind: StorageIoKind::Other | StorageIoKind::Truncated, .. }
            | CchcError::Corrupt { .. }
                if self.file.is_some_and(|file| file.is_at(path).is_ok_and(|there| !there)) =>
            {
                StorageIoKind::Replaced
            }
            _ => return error,
        };
        CchcError::storage(kind, path)
    }
}
