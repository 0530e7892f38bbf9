//! An interner: words by number, each kept once.

use std::collections::HashMap;
use std::sync::Arc;

/// Numbers words in the order in which they come.
#[derive(Default)]
pub(super) struct Interner {
    numbers: HashMap<Arc<str>, u32>,
    words: Vec<Arc<str>>,
}

impl Interner {
    /// The number of a word; a new one where it was not known.
    pub fn number(&mut self, word: &str) -> u32 {
        if let Some(known) = self.numbers.get(word) {
            return *known;
        }
        let number = self.words.len() as u32;
        let word: Arc<str> = word.into();
        self.words.push(Arc::clone(&word));
        self.numbers.insert(word, number);
        number
    }

    /// The word that has a number, shared.
    pub fn shared(&self, number: u32) -> Arc<str> {
        Arc::clone(&self.words[number as usize])
    }

    /// The word that has a number.
    pub fn word(&self, number: u32) -> &str {
        &self.words[number as usize]
    }
}
