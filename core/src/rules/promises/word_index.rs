//! A word index of texts: finds the texts that may contain a short text without comparing it with each of them.

use std::collections::HashMap;

use crate::text::syllables;

/// Texts, each by its distinct folded words. A word is known by a number.
pub(super) struct WordIndex {
    numbers: HashMap<String, usize>,
    /// The words of each text, sorted.
    texts: Vec<Vec<usize>>,
    /// The texts that contain each word, in order.
    holders: Vec<Vec<usize>>,
}

/// The distinct words of a short text: the number of each word (none if no text contains it), and how often it occurs.
pub(super) struct ShortText(Vec<(Option<usize>, usize)>);

impl WordIndex {
    pub fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut index = Self { numbers: HashMap::new(), texts: Vec::new(), holders: Vec::new() };
        for text in texts {
            index.add(text);
        }
        index
    }

    fn add(&mut self, text: &str) {
        let mut words = Vec::new();
        for word in syllables(text) {
            let next = self.numbers.len();
            words.push(*self.numbers.entry(word).or_insert(next));
        }
        words.sort_unstable();
        words.dedup();
        self.holders.resize_with(self.numbers.len(), Vec::new);
        for word in &words {
            if let Some(holders) = self.holders.get_mut(*word) {
                holders.push(self.texts.len());
            }
        }
        self.texts.push(words);
    }

    /// The words of a short text.
    pub fn words_of(&self, text: &str) -> ShortText {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for word in syllables(text) {
            *counts.entry(word).or_default() += 1;
        }
        ShortText(counts.into_iter().map(|(word, count)| (self.numbers.get(&word).copied(), count)).collect())
    }

    /// The texts that contain nine tenths of the distinct words of a short text, in order.
    ///
    /// Such a text lacks at most a tenth of the words, so it contains at least one of any set of more words than that.
    /// The set of the rarest words is in the fewest texts, so only these are compared.
    pub fn saying_the_same<'i>(&'i self, short: &'i ShortText) -> impl Iterator<Item = usize> + 'i {
        let mut holders = short.0.iter().map(|(word, _)| self.holders_of(*word)).collect::<Vec<_>>();
        holders.sort_unstable_by_key(|texts| texts.len());
        let mut texts = holders.into_iter().take(short.0.len() / 10 + 1).flatten().copied().collect::<Vec<_>>();
        texts.sort_unstable();
        texts.dedup();
        texts.into_iter().filter(|text| {
            let shared = short.0.iter().filter(|(word, _)| self.holds(*text, *word)).count();
            shared * 10 >= short.0.len() * 9
        })
    }

    /// Whether a text contains three fifths of the words of the short text, each word counted as often as it occurs
    /// there.
    pub fn holds_most_words(&self, text: usize, short: &ShortText) -> bool {
        let count = |words: &mut dyn Iterator<Item = &(Option<usize>, usize)>| words.map(|(_, count)| count).sum();
        let all: usize = count(&mut short.0.iter());
        let shared: usize = count(&mut short.0.iter().filter(|(word, _)| self.holds(text, *word)));
        shared * 10 >= all * 6
    }

    fn holders_of(&self, word: Option<usize>) -> &[usize] {
        word.and_then(|word| self.holders.get(word)).map_or(&[], Vec::as_slice)
    }

    fn holds(&self, text: usize, word: Option<usize>) -> bool {
        let words = self.texts.get(text);
        word.is_some_and(|word| words.is_some_and(|words| words.binary_search(&word).is_ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::says_the_same;
    use proptest::prelude::*;

    /// Whether three fifths of the words of a text stand in another.
    fn shares_most_words(short: &str, long: &str) -> bool {
        let (short, long) = (syllables(short), syllables(long));
        short.iter().filter(|word| long.contains(word)).count() * 10 >= short.len() * 6
    }

    proptest! {
        #[test]
        fn the_index_tells_what_comparing_each_tells(
            texts in prop::collection::vec("([Đa-n][ ,]){0,40}", 0..12),
            short in "([Đa-n][ ,]){0,40}",
        ) {
            let index = WordIndex::of(texts.iter().map(String::as_str));
            let words = index.words_of(&short);
            let same = (0..texts.len()).filter(|at| says_the_same(&short, &texts[*at])).collect::<Vec<_>>();
            prop_assert_eq!(index.saying_the_same(&words).collect::<Vec<_>>(), same);
            for (at, text) in texts.iter().enumerate() {
                prop_assert_eq!(index.holds_most_words(at, &words), shares_most_words(&short, text));
            }
        }
    }
}
