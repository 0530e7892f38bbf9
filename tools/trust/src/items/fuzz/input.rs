//! The inputs of a run: each follows from its number and the seed alone.

use serde_json::Value;

use super::mutate;
use super::targets::Target;
use crate::dice::Dice;

/// The inputs of one target.
pub struct Inputs {
    corpus: Vec<Vec<u8>>,
    is_json: bool,
    dice: Dice,
}

impl Inputs {
    pub fn new(target: &Target, corpus: Vec<Vec<u8>>, seed: u64) -> Self {
        Self { corpus, is_json: target.is_json, dice: Dice::new(seed) }
    }

    /// Input number `number`: one of the corpus as it is, and after those one that was changed.
    pub fn input(&self, number: u64) -> Vec<u8> {
        if let Some(input) = self.corpus.get(number as usize) {
            return input.clone();
        }
        let mut dice = self.dice.part(number);
        let mut input = self.one(&mut dice).clone();
        let other = self.one(&mut dice);
        match self.is_json {
            true => changed_json(&input, other, &mut dice),
            false => {
                mutate::bytes(&mut input, other, &mut dice);
                input
            }
        }
    }

    fn one(&self, dice: &mut Dice) -> &Vec<u8> {
        &self.corpus[dice.below(self.corpus.len() as u64) as usize]
    }
}

fn changed_json(input: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut input: Value = serde_json::from_slice(input).unwrap_or_default();
    let other: Value = serde_json::from_slice(other).unwrap_or_default();
    mutate::json(&mut input, &other, dice);
    input.to_string().into_bytes()
}

/// The shortest input found by leaving out parts for which something still holds.
pub fn shortest(input: &[u8], holds: impl Fn(&[u8]) -> bool, tries: usize) -> Vec<u8> {
    let (mut best, mut left, mut part) = (input.to_vec(), tries, input.len() / 2);
    while part > 0 && left > 0 {
        let mut at = 0;
        while at < best.len() && left > 0 {
            let fewer = [&best[..at], &best[(at + part).min(best.len())..]].concat();
            left -= 1;
            if holds(&fewer) { best = fewer } else { at += part }
        }
        part /= 2;
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_input_is_what_matters_alone() {
        assert_eq!(shortest(b"aaaaXaaaaaaaYaaa", |input| input.contains(&b'X') && input.contains(&b'Y'), 500), b"XY");
    }
}
