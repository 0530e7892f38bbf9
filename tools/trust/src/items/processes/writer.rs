//! The writing process.

use std::path::Path;
use std::thread;

use cchc::model::Person;
use cchc::{CchcError, Store, Transaction};

use super::Said;
use super::accounts::{ACCOUNTS, COUNTER, id, options};
use crate::Trouble;
use crate::children::tell;
use crate::dice::Dice;

const THREADS: u64 = 32;
/// One write of so many has a commit of its own; the others share theirs with whoever stands in line.
const ALONE: u64 = 4;
/// One write of so many is refused by itself after half of it is written, and must leave nothing.
const REFUSED: u64 = 8;

/// Moves amounts until it is ended.
pub fn write(path: &Path, seed: u64) -> Result<(), Trouble> {
    let store = Store::open_with(path, options())?;
    thread::scope(|scope| {
        let store = &store;
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let mut dice = Dice::new(seed).part(number);
                scope.spawn(move || -> Result<(), Trouble> {
                    loop {
                        if let Some(count) = transfer(store, &mut dice)? {
                            tell(&Said::Acknowledged(count))?;
                        }
                    }
                })
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?)
    })
}

/// Moves an amount between two records, and counts it. Returns the count; `None` if the move refused itself.
fn transfer(store: &Store, dice: &mut Dice) -> Result<Option<i64>, Trouble> {
    let (from, to) = (dice.below(ACCOUNTS), dice.below(ACCOUNTS - 1));
    let to = if to >= from { to + 1 } else { to };
    let amount = dice.below(10) as i64;
    let moves = [(from, -amount), (to, amount), (COUNTER, 1)];
    if dice.below(ALONE) == 0 {
        let mut batch = store.batch("transfer")?;
        let count = change(&mut batch, &moves)?;
        batch.commit()?;
        return Ok(Some(count));
    }
    let is_refused = dice.below(REFUSED) == 0;
    let moved = store.write("transfer", |txn| match is_refused {
        true => change(txn, &moves[..1]).and(Err(CchcError::Cancelled)),
        false => change(txn, &moves),
    });
    match moved {
        Err(CchcError::Cancelled) if is_refused => Ok(None),
        other => Ok(Some(other?)),
    }
}

/// Adds amounts to records; the last sum.
fn change(txn: &mut Transaction, amounts: &[(u64, i64)]) -> cchc::Result<i64> {
    let mut sum = 0;
    for (number, amount) in amounts {
        txn.update_with(id(*number), |person: &mut Person| {
            let number = person.position.as_deref().and_then(|number| number.parse::<i64>().ok());
            sum = number.ok_or_else(|| CchcError::Corrupt { reason: "no number".to_owned() })? + amount;
            person.position = Some(sum.to_string());
            Ok(())
        })?;
    }
    Ok(sum)
}
