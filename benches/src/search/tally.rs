//! Statistics of the texts: document frequencies and lengths.

use std::collections::{HashMap, HashSet};

/// A word without marks.
pub struct Word {
    pub folded: String,
    /// Lower case, as it stands in the first text that holds it.
    pub marked: String,
    /// How many texts hold it.
    pub texts: usize,
    /// Whether it occurs by itself, and never within a document number such as `149/KH-SXD`.
    pub plain: bool,
}

/// Every word of the texts, numbered as they come.
pub struct Tally {
    pub words: Vec<Word>,
    pub texts: usize,
    characters: usize,
    pub bytes: usize,
    tokens: usize,
    distinct: usize,
    numbers: HashMap<String, usize>,
    folded: HashMap<String, usize>,
}

/// The words of a text: its runs of letters and digits, as tantivy and FTS5 split them too.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

impl Tally {
    pub fn of(texts: &[String]) -> Self {
        let mut tally = Self {
            words: Vec::new(),
            texts: texts.len(),
            characters: 0,
            bytes: 0,
            tokens: 0,
            distinct: 0,
            numbers: HashMap::new(),
            folded: HashMap::new(),
        };
        let mut seen = HashSet::new();
        for text in texts {
            tally.characters += text.chars().count();
            tally.bytes += text.len();
            seen.clear();
            for run in text.split(' ') {
                let alone = run.trim_end_matches(['.', ',']).chars().all(char::is_alphabetic);
                for word in words(run) {
                    tally.tokens += 1;
                    let number = tally.number(word);
                    tally.words[number].plain &= alone;
                    if seen.insert(number) {
                        tally.words[number].texts += 1;
                    }
                }
            }
            tally.distinct += seen.len();
        }
        tally
    }

    /// The number of a word; a new word gets the next number.
    fn number(&mut self, word: &str) -> usize {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let folded = cchc::text::fold(word);
        let number = *self.folded.entry(folded.clone()).or_insert(self.words.len());
        if number == self.words.len() {
            self.words.push(Word { folded, marked: word.to_lowercase(), texts: 0, plain: true });
        }
        self.numbers.insert(word.to_owned(), number);
        number
    }

    /// The statistics of a word, given as it is spelt in the texts.
    pub fn word(&self, word: &str) -> Option<&Word> {
        self.numbers.get(word).map(|number| &self.words[*number])
    }

    /// Whether a word without marks is in the texts.
    pub fn knows(&self, folded: &str) -> bool {
        self.folded.contains_key(folded)
    }

    /// The statistics in words.
    pub fn describe(&self) -> String {
        let mean = |sum: usize| sum as f64 / self.texts as f64;
        let share = |word: &Word| mean(word.texts) * 100.0;
        let mut by_texts: Vec<&Word> = self.words.iter().collect();
        by_texts.sort_by(|one, other| other.texts.cmp(&one.texts).then_with(|| one.folded.cmp(&other.folded)));
        let within = |least: f64, most: f64| by_texts.iter().filter(|w| (least..most).contains(&share(w))).count();
        let commonest: Vec<String> =
            by_texts.iter().take(8).map(|word| format!("{} {:.0} %", word.folded, share(word))).collect();
        format!(
            "{} texts of {:.0} characters, {:.0} words, {:.0} of them distinct without marks; {:.1} MiB in all.\n\
             {} distinct words without marks ({} with): {} in 20 % of the texts and more, {} in 1 to 20 %, \
             {} in 0.1 to 1 %, \
             {} in fewer. Commonest: {}.\n",
            self.texts,
            mean(self.characters),
            mean(self.tokens),
            mean(self.distinct),
            self.bytes as f64 / f64::from(1 << 20),
            self.words.len(),
            self.numbers.keys().map(|word| word.to_lowercase()).collect::<HashSet<_>>().len(),
            within(20.0, 101.0),
            within(1.0, 20.0),
            within(0.1, 1.0),
            within(0.0, 0.1),
            commonest.join(", "),
        )
    }
}
