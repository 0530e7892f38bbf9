//! The file that a replica lives in, noted in the store itself: whoever finds it in another file has a copy.
//!
//! A copy that is written to becomes a replica of its own, in the transaction of its first write. What the two write
//! from then on are two histories, and synchronisation must tell them apart by [`Identity::replica`].

use super::meta::{self, Identity};
use super::tables::META;
use crate::error::{CchcError, Result};
use crate::storage::{FileIdentity, Source, WriteTransaction};

const PLACE_KEY: &[u8] = b"place";

/// Notes the file that the replica lives in. Whoever puts a new file in the place of a store for the same replica must
/// do this in the new file.
pub(crate) fn settle(txn: &dyn WriteTransaction, file: &FileIdentity) -> Result<()> {
    txn.put(META, PLACE_KEY, &meta::encode(file)?)
}

/// Notes that the replica lives in no file yet: a backup becomes a replica of its own wherever it is restored to.
pub(crate) fn unsettle(txn: &dyn WriteTransaction) -> Result<()> {
    txn.put(META, PLACE_KEY, &[])
}

/// Whether the replica lives in this file, as far as the store tells. Files of older versions do not.
pub(crate) fn lives_in(source: &dyn Source, file: &FileIdentity) -> Result<Option<bool>> {
    let Some(bytes) = source.get(META, PLACE_KEY)? else { return Ok(None) };
    if bytes.is_empty() {
        return Ok(Some(false));
    }
    meta::decode::<FileIdentity>(&bytes).map(|known| Some(known.is_same(file)))
}

/// Makes the store of a file a replica of its own where it is a copy. Returns the identity where that changed.
pub(crate) fn claim(txn: &dyn WriteTransaction, file: &FileIdentity) -> Result<Option<Identity>> {
    match lives_in(txn, file)? {
        Some(true) => return Ok(None),
        None => return settle(txn, file).map(|()| None),
        Some(false) => {}
    }
    let mut identity = Identity::load(txn)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })?;
    identity.replica = uuid::Uuid::new_v4();
    identity.save(txn)?;
    settle(txn, file)?;
    Ok(Some(identity))
}
