//! Checking the change log, and the versions of records against it.

use std::ops::ControlFlow;

use super::verification::Verification;
use super::version::{Version, each_version};
use crate::error::Result;
use crate::records::balance::{Balance, Digest, Match};
use crate::records::log_entry::{Decoded, LogDecoder, LogEntry};
use crate::records::meta::StoreMeta;
use crate::records::tables::LOG;
use crate::storage::{KeyRange, Source};

/// Checks numbers, stamps and hash chain of the log. Notes the version of each change as one that must be there.
pub(super) fn check(
    source: &dyn Source,
    meta: Option<&StoreMeta>,
    versions: &mut Balance,
    found: &mut Verification,
) -> Result<()> {
    let mut chain = [0; 32];
    let mut next: u64 = 1;
    // The last change up to which a stored hash has confirmed the computed one.
    let mut confirmed: u64 = 0;
    let mut stamp = i64::MIN;
    let mut decoder = LogDecoder::default();
    source.reader(LOG)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        let Some(seq) = number_of(key).filter(|seq| *seq >= next) else {
            found.defect("the log has a change under a broken number");
            return Ok(ControlFlow::Continue(()));
        };
        if seq != next {
            found.defect(format!("changes {next} to {} are missing", seq - 1));
        }
        next = seq.saturating_add(1);
        found.changes += 1;
        let Ok(Decoded { entry, chain: recorded }) = decoder.next(seq, bytes) else {
            found.defect(format!("change {seq} cannot be read"));
            return Ok(ControlFlow::Continue(()));
        };
        chain = entry.link(&chain);
        if let Some(recorded) = recorded {
            if recorded != chain {
                found.defect(chain_breaks(confirmed, seq));
                chain = recorded;
            }
            confirmed = seq;
        }
        if entry.at < stamp {
            found.defect(format!("change {seq} has an earlier timestamp than the change before it"));
        }
        stamp = entry.at;
        versions.expect(logged(versions, seq, &entry));
        Ok(ControlFlow::Continue(()))
    })?;
    match meta {
        Some(meta) if next - 1 != meta.seq => {
            found.defect(format!("the log ends at change {}, the counters say {}", next - 1, meta.seq));
        }
        Some(meta) if chain != meta.chain => found.defect(chain_breaks(confirmed, meta.seq)),
        Some(_) | None => {}
    }
    Ok(())
}

fn chain_breaks(confirmed: u64, seq: u64) -> String {
    match confirmed + 1 {
        first if first >= seq => format!("the hash chain breaks at change {seq}"),
        first => format!("the hash chain breaks at one of the changes {first} to {seq}"),
    }
}

/// Names each version that is not what the log says, and each change whose version is missing.
pub(super) fn compare(source: &dyn Source, versions: &Balance, found: &mut Verification) -> Result<()> {
    for mut round in versions.rounds() {
        each_change(source, &mut |seq, entry| round.expect(logged(versions, seq, entry)))?;
        each_version(source, &mut |version| {
            if round.find(version.digest(versions)) != Match::Right {
                found.defect(format!("{} revision {} is not what the log says", version.id, version.rev));
            }
        })?;
        if round.missing() == 0 {
            continue;
        }
        each_change(source, &mut |seq, entry| {
            if round.is_missing(logged(versions, seq, entry)) {
                found.defect(format!("change {seq} wrote revision {} of {}, which is missing", entry.rev, entry.id));
            }
        })?;
    }
    Ok(())
}

fn logged(versions: &Balance, seq: u64, entry: &LogEntry) -> Digest {
    let LogEntry { kind, row, rev, id, payload, .. } = *entry;
    Version { seq, kind, row, rev, id, payload }.digest(versions)
}

/// Visits every change that can be read.
fn each_change(source: &dyn Source, visit: &mut dyn FnMut(u64, &LogEntry)) -> Result<()> {
    let mut decoder = LogDecoder::default();
    source.reader(LOG)?.scan(&KeyRange::all(), false, &mut |key, bytes| {
        if let Some(seq) = number_of(key)
            && let Ok(Decoded { entry, .. }) = decoder.next(seq, bytes)
        {
            visit(seq, &entry);
        }
        Ok(ControlFlow::Continue(()))
    })
}

fn number_of(key: &[u8]) -> Option<u64> {
    key.try_into().ok().map(u64::from_be_bytes)
}
