//! One damage, as a line of text that repeats it.

use std::fmt;
use std::str::FromStr;

use super::bases::Base;
use crate::dice::Dice;

/// The size of a page of the file.
const PAGE: u64 = 4096;

/// What is done first with the damaged file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    Verify,
    Read,
    Write,
}

/// What is damaged: places and lengths in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Damage {
    Flip {
        at: u64,
        bit: u8,
    },
    /// Overwrites a stretch with bytes that begin at a seed; zeros where that is 0.
    Block {
        at: u64,
        length: u64,
        seed: u64,
    },
    Swap {
        one: u64,
        other: u64,
        length: u64,
    },
    Copy {
        from: u64,
        to: u64,
        length: u64,
    },
}

/// A damage of one of the sample files, and what is done first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Case {
    pub base: Base,
    pub first: First,
    pub damage: Damage,
}

/// The sorts of damage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Flip,
    Block,
    Page,
}

impl Case {
    /// A random damage of a sort of a file of this length.
    pub fn random(sort: Sort, base: Base, length: u64, dice: &mut Dice) -> Self {
        let first = [First::Verify, First::Read, First::Write][dice.below(3) as usize];
        let damage = match sort {
            // The head of the file is small and matters most.
            Sort::Flip => {
                let at = if dice.chance(1, 10) { dice.below(320) } else { dice.below(length) };
                Damage::Flip { at, bit: dice.below(8) as u8 }
            }
            Sort::Block => {
                let size = [512, PAGE, PAGE, 4 * PAGE][dice.below(4) as usize];
                let seed = if dice.chance(1, 4) { 0 } else { dice.bits() };
                Damage::Block { at: dice.below(length / size) * size, length: size, seed }
            }
            Sort::Page => {
                let size = [PAGE, PAGE, PAGE, 2 * PAGE, 4 * PAGE][dice.below(5) as usize];
                let (one, other) = (dice.below(length / size) * size, dice.below(length / size) * size);
                match dice.chance(1, 2) {
                    true => Damage::Swap { one, other, length: size },
                    false => Damage::Copy { from: one, to: other, length: size },
                }
            }
        };
        Self { base, first, damage }
    }

    /// Does the damage to the bytes of the file. Whether they differ now.
    pub fn apply(&self, bytes: &mut [u8]) -> bool {
        let before = bytes.to_vec();
        let stretch = |at: u64, length: u64| at as usize..((at + length) as usize).min(before.len());
        match self.damage {
            Damage::Flip { at, bit } => {
                if let Some(byte) = bytes.get_mut(at as usize) {
                    *byte ^= 1 << bit;
                }
            }
            Damage::Block { at, length, seed } => {
                let mut dice = Dice::new(seed);
                for byte in bytes.get_mut(stretch(at, length)).unwrap_or_default() {
                    *byte = if seed == 0 { 0 } else { dice.bits() as u8 };
                }
            }
            Damage::Swap { one, other, length } => {
                copy(&before, bytes, one, other, length);
                copy(&before, bytes, other, one, length);
            }
            Damage::Copy { from, to, length } => copy(&before, bytes, from, to, length),
        }
        before != bytes
    }
}

fn copy(before: &[u8], bytes: &mut [u8], from: u64, to: u64, length: u64) {
    let (from, to, length) = (from as usize, to as usize, length as usize);
    if let (Some(from), Some(to)) = (before.get(from..from + length), bytes.get_mut(to..to + length)) {
        to.copy_from_slice(from);
    }
}

impl fmt::Display for Case {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let first = match self.first {
            First::Verify => "verify",
            First::Read => "read",
            First::Write => "write",
        };
        write!(out, "{} {first} ", self.base.name())?;
        match self.damage {
            Damage::Flip { at, bit } => write!(out, "flip {at} {bit}"),
            Damage::Block { at, length, seed } => write!(out, "block {at} {length} {seed}"),
            Damage::Swap { one, other, length } => write!(out, "swap {one} {other} {length}"),
            Damage::Copy { from, to, length } => write!(out, "copy {from} {to} {length}"),
        }
    }
}

impl FromStr for Case {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let number = |at: usize| {
            let word = words.get(at).ok_or_else(|| format!("too few words: {text}"))?;
            word.parse::<u64>().map_err(|error| format!("{word}: {error}"))
        };
        let [base, first, sort, ..] = words[..] else { return Err(format!("too few words: {text}")) };
        let base = Base::named(base).ok_or_else(|| format!("no base {base}"))?;
        let first = match first {
            "verify" => First::Verify,
            "read" => First::Read,
            "write" => First::Write,
            other => return Err(format!("not done first: {other}")),
        };
        let damage = match sort {
            "flip" => Damage::Flip { at: number(3)?, bit: (number(4)? % 8) as u8 },
            "block" => Damage::Block { at: number(3)?, length: number(4)?, seed: number(5)? },
            "swap" => Damage::Swap { one: number(3)?, other: number(4)?, length: number(5)? },
            "copy" => Damage::Copy { from: number(3)?, to: number(4)?, length: number(5)? },
            other => return Err(format!("no damage {other}")),
        };
        Ok(Self { base, first, damage })
    }
}
