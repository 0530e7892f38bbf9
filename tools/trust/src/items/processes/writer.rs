//! The writing process.

use std::path::Path;
use std::thread;

use cchc::Store;
use cchc::model::Person;

use super::Said;
use super::accounts::{ACCOUNTS, COUNTER, id, number_of, options};
use crate::Trouble;
use crate::children::tell;
use crate::dice::Dice;

const THREADS: u64 = 32;

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
                        tell(&Said::Acknowledged(transfer(store, &mut dice)?))?;
                    }
                })
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?)
    })
}

/// Moves an amount between two records, and counts it.
fn transfer(store: &Store, dice: &mut Dice) -> Result<i64, Trouble> {
    let (from, to) = (dice.below(ACCOUNTS), dice.below(ACCOUNTS - 1));
    let to = if to >= from { to + 1 } else { to };
    let amount = dice.below(10) as i64;
    let mut batch = store.batch("transfer")?;
    let mut count = 0;
    for (number, change) in [(from, -amount), (to, amount), (COUNTER, 1)] {
        let mut person: Person = batch.get(id(number))?;
        count = number_of(&person)? + change;
        person.position = Some(count.to_string());
        batch.update(person)?;
    }
    batch.commit()?;
    Ok(count)
}
