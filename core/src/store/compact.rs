//! Compaction: an ordered copy of the file, made beside it, brought up to the last commit and put in its place.
//!
//! Reads and writes go on while the copy is made. From before it begins, the keys that writers change are gathered
//! ([`ChangeRecorder`](crate::storage::ChangeRecorder)), and copied again round after round, until few are left. Only
//! for these, for the keys of data subjects and to put the copy in place, the writer lock is held.
//!
//! A compaction that is cancelled, suspended or killed leaves the file as it was, and a draft. The next one goes on
//! with it: it compares, entry by entry, what the draft holds with what the file holds by then, and writes what
//! differs or lacks. So it relies on nothing that the draft says of itself.
//!
//! Keys of data subjects come last, since a page that they leave in the copy would keep a key that is destroyed
//! meanwhile; a draft holds none. Nor does it hold the mark of a store, so that nobody opens it as one.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use super::copy::Copy;
use super::engine::Engine;
use super::replacement::Replaced;
use crate::error::{CchcError, Result};
use crate::progress::{Steps, Watched, Watcher};
use crate::records::all_tables::{all_tables, count_entries};
use crate::records::meta::{Identity, note_draft_of};
use crate::records::place;
use crate::records::tables::{KEYS, META};
use crate::storage::{ChangedKeys, Draft, Listening, Source, TableKeys, WriteTransaction, replace};

/// How long the draft of an interrupted compaction is kept before opening the store removes it.
pub(super) const DRAFT_KEPT: Duration = Duration::from_secs(7 * 24 * 60 * 60);

/// How many bytes are copied in one transaction: what an interruption loses at most.
const IN_ONE: usize = 32 << 20;

/// How many changed keys are left for the writer lock.
const FEW: usize = 1_000;

/// After how many rounds the writer lock is taken, though writers leave more than that.
const ROUNDS: u32 = 16;

/// Replaces the file by an ordered copy.
pub(crate) fn compact(engine: &Arc<Engine>, watcher: &Watcher) -> Result<()> {
    engine.check_replaceable()?;
    let _alone = engine.compact_alone(watcher)?;
    let steps = Steps::begin(watcher, engine.read(count_entries)?)?;
    let goes_on = Cell::new(true);
    let replaced = match replace_by_copy(engine, watcher, &steps, &goes_on) {
        // What is damaged may be the draft of an earlier call: a new one tells.
        Err(error) if error.is_damage() && goes_on.replace(false) => replace_by_copy(engine, watcher, &steps, &goes_on),
        other => other,
    };
    replaced?.close_when_unused();
    // The file is replaced: it is too late to cancel.
    let _ = steps.finish();
    Ok(())
}

/// `goes_on` is whether to go on with a draft of an earlier call, and then whether there was one.
fn replace_by_copy(
    engine: &Arc<Engine>,
    watcher: &Watcher,
    steps: &Steps<'_>,
    goes_on: &Cell<bool>,
) -> Result<Replaced> {
    // Held until the store goes on with the new file.
    let mut writer = None;
    replace(engine.path(), is_interruption, |draft, is_kept| {
        let listening = engine.listen_to_changes(watcher)?;
        let mut copy = begin(engine, draft, is_kept, goes_on)?;
        let copied = engine.read(|source| copy_all(&mut copy, &Watched::new(source, steps)));
        let copied = copy.outcome(copied);
        if copied.as_ref().is_err_and(is_interruption) {
            copy.commit()?;
        }
        copied?;
        follow(engine, &mut copy, watcher, &listening)?;
        copy.shrink()?;
        follow(engine, &mut copy, watcher, &listening)?;
        let held = engine.lock_for_housekeeping(engine.write_timeout(), watcher)?;
        let copied = engine.read(|source| complete(&mut copy, draft, source, listening.take()));
        copy.outcome(copied)?;
        // The last commit may have made the engine double the file.
        copy.shrink()?;
        copy.close()?;
        engine.check_replaceable()?;
        writer = Some(held);
        Ok(())
    })?;
    let writer = writer.ok_or_else(|| CchcError::internal("the file was replaced by no copy"))?;
    engine.go_on_in_place(&writer)
}

/// Whether the next call goes on after an error: the caller or a suspension ended this one, or a writer was at work for
/// too long.
fn is_interruption(error: &CchcError) -> bool {
    matches!(error, CchcError::Cancelled | CchcError::Closed { .. } | CchcError::Locked { .. })
}

/// Begins a copy, or goes on with one that was begun of the same store by a library with the same tables.
fn begin(engine: &Arc<Engine>, draft: &Draft, is_kept: bool, goes_on: &Cell<bool>) -> Result<Copy> {
    let tables: Vec<_> = all_tables().collect();
    let identity = engine.read(Identity::load)?.ok_or_else(|| CchcError::Corrupt { reason: "no identity".into() })?;
    if is_kept
        && goes_on.get()
        && let Ok(mut copy) = Copy::begin(draft, IN_ONE)
        && copy.txn().and_then(|txn| note_draft_of(txn, &identity, &tables)).is_ok_and(|is_known| is_known)
    {
        return Ok(copy);
    }
    goes_on.set(false);
    draft.clear()?;
    let mut copy = Copy::begin(draft, IN_ONE)?;
    let txn = copy.txn()?;
    note_draft_of(txn, &identity, &tables)?;
    tables.iter().try_for_each(|table| txn.create_table(table))?;
    Ok(copy)
}

/// The tables that are copied while writers are at work.
fn is_copied_before(table: &str) -> bool {
    table != META && table != KEYS
}

fn copy_all(copy: &mut Copy, source: &dyn Source) -> Result<()> {
    all_tables().filter(|table| is_copied_before(table)).try_for_each(|table| copy.renew(source, &table))
}

/// Copies what writers changed, until few keys are left.
fn follow(engine: &Arc<Engine>, copy: &mut Copy, watcher: &Watcher, listening: &Listening) -> Result<()> {
    for _ in 0..ROUNDS {
        let changed = listening.take();
        let are_few = changed.count().is_some_and(|count| count <= FEW);
        let copied = engine.read(|source| renew_changed(copy, &Watched::new(source, watcher), changed));
        copy.outcome(copied)?;
        copy.commit()?;
        if are_few {
            break;
        }
    }
    Ok(())
}

fn renew_changed(copy: &mut Copy, source: &dyn Source, changed: ChangedKeys) -> Result<()> {
    let known: Vec<_> = all_tables().filter(|table| is_copied_before(table)).collect();
    for (table, keys) in changed.into_tables().into_iter().filter(|(table, _)| known.contains(table)) {
        match keys {
            TableKeys::Some(keys) => copy.renew_keys(source, &table, &keys)?,
            TableKeys::Any => copy.renew(source, &table)?,
        }
    }
    Ok(())
}

/// Copies the last changes, and what makes a store of the copy. The replica lives in the draft from now on.
fn complete(copy: &mut Copy, draft: &Draft, source: &dyn Source, changed: ChangedKeys) -> Result<()> {
    renew_changed(copy, source, changed)?;
    copy.renew(source, KEYS)?;
    copy.renew(source, META)?;
    let settled = draft.identity().and_then(|file| place::settle(copy.txn()?, &file));
    copy.outcome(settled)
}
