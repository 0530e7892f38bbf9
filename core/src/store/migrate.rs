//! Bringing an older file to the format of this library: ordered steps, each resumable where it was interrupted.

use std::sync::Arc;

use super::engine::Engine;
use super::reindex::reindex;
use crate::error::{CchcError, Result};
use crate::progress::Watcher;
use crate::records::meta::{Identity, StoreMeta};
use crate::storage::{Source, WriteTransaction};

/// One step from a format to the next.
pub(crate) struct MigrationStep {
    /// The format it leads to.
    pub to: u32,
    /// Does a part of the work, in one transaction.
    pub run: RunMigrationStep,
}

/// Does a part of a migration from the given position on. Returns where to continue, or nothing when all is done. A
/// part that was not committed is done again.
type RunMigrationStep = fn(&dyn WriteTransaction, &[u8]) -> Result<Option<Vec<u8>>>;

/// The steps this library knows, in order.
pub(crate) const STEPS: &[MigrationStep] = &[MigrationStep { to: 2, run: build_anew }];

/// Names were in the order of their bytes, and there were no search postings.
fn build_anew(txn: &dyn WriteTransaction, _after: &[u8]) -> Result<Option<Vec<u8>>> {
    let mut meta = StoreMeta::load(txn)?;
    reindex(txn, &mut meta, &Watcher::default())?;
    meta.save(txn)?;
    Ok(None)
}

/// Runs every step that the file has not seen.
pub(crate) fn migrate(engine: &Arc<Engine>, steps: &[MigrationStep]) -> Result<()> {
    for step in steps {
        // Looking first: a file that is up to date is opened without a write.
        while engine.read(identity)?.format < step.to {
            engine.noted(run_part(engine, step))?;
        }
    }
    Ok(())
}

/// One transaction's worth of a step.
fn run_part(engine: &Arc<Engine>, step: &MigrationStep) -> Result<()> {
    let (_writer, txn) = engine.begin()?;
    let mut identity = identity(&txn)?;
    let position = identity.migrating.take().filter(|(to, _)| *to == step.to).map(|(_, at)| at).unwrap_or_default();
    match (step.run)(&txn, &position)? {
        Some(next) => identity.migrating = Some((step.to, next)),
        None => identity.format = step.to,
    }
    identity.save(&txn)?;
    engine.commit(txn)
}

fn identity(source: &dyn Source) -> Result<Identity> {
    Identity::load(source)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })
}
