//! Checking the contents of attachments.

use std::ops::ControlFlow;

use super::verification::Verification;
use crate::error::Result;
use crate::records::meta::StoreMeta;
use crate::storage::Source;
use crate::store::blob::{self, Blob};

/// Reads every content, and compares it with its hash.
pub(super) fn check(source: &dyn Source, meta: Option<&StoreMeta>, found: &mut Verification) -> Result<()> {
    let mut pieces = 0;
    blob::each(source, &mut |blob| {
        found.blobs += 1;
        let blob = match blob {
            Ok(blob) => blob,
            Err(error) => {
                found.defect(error.to_string());
                return Ok(ControlFlow::Continue(()));
            }
        };
        pieces += blob::pieces_of(blob);
        if meta.is_some_and(|meta| blob.row > meta.blobs) {
            found.defect(format!("the bytes of an attachment lie at row {}, which was not given yet", blob.row));
        }
        match is_unchanged(source, blob) {
            Ok(true) => {}
            Ok(false) => {
                let hash = blake3::Hash::from_bytes(blob.hash).to_hex();
                found.defect(format!("the bytes of attachment {hash} changed"));
            }
            Err(error) if error.is_damage() => found.defect(error.to_string()),
            Err(error) => return Err(error),
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let there = blob::count_pieces(source)?;
    if there != pieces {
        found.defect(format!("{there} pieces of attachments are there, {pieces} are called for"));
    }
    Ok(())
}

fn is_unchanged(source: &dyn Source, blob: Blob) -> Result<bool> {
    let mut hasher = blake3::Hasher::new();
    let mut at = 0;
    while at < blob.size {
        let bytes = blob::read(source, blob, at, blob::AT_A_TIME)?;
        hasher.update(&bytes);
        at += bytes.len() as u32;
    }
    Ok(*hasher.finalize().as_bytes() == blob.hash)
}
