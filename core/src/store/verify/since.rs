//! Checking that a file still has the history that it had when a head was taken.

use super::verification::Verification;
use crate::error::Result;
use crate::model::Head;
use crate::records::log;
use crate::records::meta::{Identity, StoreMeta};
use crate::storage::Source;

/// Compares the log with a head that was kept elsewhere.
pub(super) fn check(source: &dyn Source, head: &Head, found: &mut Verification) -> Result<()> {
    let identity = Identity::load(source)?;
    if let Some(identity) = identity.filter(|identity| identity.dataset != head.dataset) {
        let (own, other) = (identity.dataset, head.dataset);
        found.defect(format!("this is another store: its data set is {own}, the head given is of data set {other}"));
        return Ok(());
    }
    let seq = head.seq.unsigned_abs();
    let end = StoreMeta::load(source)?.seq;
    if end < seq {
        let text = "an older copy was put back, or changes were taken away";
        found.defect(format!("{text}: the log ends at change {end}, it had {seq}"));
        return Ok(());
    }
    if seq == 0 {
        return Ok(());
    }
    let Some((_, chain)) = log::entry(source, seq)? else {
        found.defect(format!("change {seq}, at which the head given was taken, is missing"));
        return Ok(());
    };
    if blake3::Hash::from_bytes(chain).to_hex().as_str() != head.chain {
        found.defect(format!("the history was replaced: change {seq} has another hash than in the head given"));
    }
    Ok(())
}
