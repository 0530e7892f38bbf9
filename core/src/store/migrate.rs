//! Migration of a file from an older format: ordered steps, each resumable after an interruption.
//!
//! A step runs in one or more transactions. Each commits its part of the work together with the position to continue
//! from ([`Identity::migrating`]), so that no part is done twice or left out.

use std::sync::Arc;

use super::engine::Engine;
use super::reindex::reindex;
use super::shorten;
use crate::error::{CchcError, Result};
use crate::progress::{WatchedTransaction, Watcher};
use crate::records::meta::{Identity, StoreMeta};
use crate::storage::{Source, WriteTransaction};
use crate::trace::span;

/// A migration step from one format to the next.
pub(crate) struct MigrationStep {
    /// The format after the step.
    pub to: u32,
    /// Does one part of the work, in one transaction.
    pub run: RunMigrationStep,
}

/// Does the part of a migration that starts at a position; the first one is empty. Returns the position of the next
/// part, or `None` after the last.
type RunMigrationStep = fn(&dyn WriteTransaction, &[u8], &Watcher) -> Result<Option<Vec<u8>>>;

/// All steps, in order of format.
pub(crate) const STEPS: &[MigrationStep] =
    &[MigrationStep { to: 2, run: build_anew }, MigrationStep { to: 3, run: shorten::step }];

/// Step from format 1, in which index keys of names had byte order and there were no search postings.
fn build_anew(txn: &dyn WriteTransaction, _after: &[u8], watcher: &Watcher) -> Result<Option<Vec<u8>>> {
    let mut meta = StoreMeta::load(txn)?;
    reindex(txn, &mut meta, watcher)?;
    meta.save(txn)?;
    Ok(None)
}

/// Runs every step beyond the format of the file. A part that is ended is repeated when the file is next opened.
pub(crate) fn migrate(engine: &Arc<Engine>, steps: &[MigrationStep], watcher: &Watcher) -> Result<()> {
    for step in steps {
        // Read first, so that a current file is opened without a write transaction.
        while engine.read(identity)?.format < step.to {
            engine.noted(run_part(engine, step, watcher))?;
        }
    }
    Ok(())
}

/// Runs one part of a step, in a transaction of its own.
fn run_part(engine: &Arc<Engine>, step: &MigrationStep, watcher: &Watcher) -> Result<()> {
    let _span = span!(INFO, "migrate", to_format = step.to);
    let (_writer, txn) = engine.begin(watcher)?;
    let txn = WatchedTransaction::new(txn, watcher.clone());
    let mut identity = identity(&txn)?;
    let position = identity.migrating.take().filter(|(to, _)| *to == step.to).map(|(_, at)| at).unwrap_or_default();
    match (step.run)(&txn, &position, watcher)? {
        Some(next) => identity.migrating = Some((step.to, next)),
        None => identity.format = step.to,
    }
    identity.save(&txn)?;
    watcher.ask_before_commit()?;
    engine.commit(txn.into_inner())
}

fn identity(source: &dyn Source) -> Result<Identity> {
    Identity::load(source)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".to_owned() })
}
