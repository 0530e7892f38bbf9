//! The queries: words of the texts, chosen by how many texts hold them, the same in every run.

use std::collections::HashSet;

use super::chance::Chance;
use super::tally::{Tally, Word};

const PER_SET: usize = 30;
const PHRASES: usize = 10;

/// How the words of a query must match.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// All of them, in any order.
    All,
    /// All of them, as a phrase.
    Phrase,
    /// All of them, the last one as a prefix.
    Prefix,
    /// All of them, one with a typo, so that no text holds it.
    Mistyped,
}

/// One query.
pub struct Query {
    pub form: Form,
    /// Its words in lower case without marks.
    pub folded: Vec<String>,
    /// The same with marks, as a text has them.
    pub marked: Vec<String>,
}

/// Queries of one form.
pub struct Set {
    pub name: String,
    pub queries: Vec<Query>,
    /// How many there should be.
    pub wanted: usize,
}

/// Words that a share of the texts holds.
struct Band {
    name: &'static str,
    least: f64,
    most: f64,
}

const BANDS: [Band; 3] = [
    Band { name: "common words", least: 0.2, most: 0.8 },
    Band { name: "middling words", least: 0.01, most: 0.05 },
    Band { name: "rare words", least: 0.0, most: 0.001 },
];

/// Chooses the queries.
struct Chooser<'a> {
    texts: &'a [String],
    tally: &'a Tally,
    chance: Chance,
}

/// Every set of queries.
pub fn sets(texts: &[String], tally: &Tally) -> Vec<Set> {
    let mut chooser = Chooser { texts, tally, chance: Chance::new(7) };
    let mut sets = Vec::new();
    let mut push = |name: String, queries, wanted| sets.push(Set { name, queries, wanted });
    for band in &BANDS {
        push(format!("1 of the {}", band.name), chooser.single(band), PER_SET);
        for length in [2, 3] {
            let queries = chooser.several(band, length, PER_SET, Form::All, apart);
            push(format!("{length} {} of one text", band.name), queries, PER_SET);
            let queries = chooser.several(band, length, PER_SET, Form::All, adjacent);
            push(format!("{length} {} side by side", band.name), queries, PER_SET);
        }
    }
    let any = Band { name: "words", least: 0.005, most: 0.8 };
    push("Phrase of 3 words".to_owned(), chooser.several(&any, 3, PHRASES, Form::Phrase, adjacent), PHRASES);
    let mut queries = chooser.several(&any, 2, PER_SET, Form::Prefix, adjacent);
    queries.iter_mut().for_each(shorten);
    push("2 words, the last cut to two letters".to_owned(), queries, PER_SET);
    let mut queries = chooser.several(&BANDS[1], 2, PER_SET, Form::Mistyped, apart);
    queries.iter_mut().for_each(|query| chooser.mistype(query));
    push("2 middling words, one mistyped".to_owned(), queries, PER_SET);
    sets
}

impl Chooser<'_> {
    /// One word each.
    fn single(&mut self, band: &Band) -> Vec<Query> {
        let mut words: Vec<&Word> = self.tally.words.iter().filter(|word| self.is_in(band, word)).collect();
        let count = PER_SET.min(words.len());
        for place in 0..count {
            let other = place + self.chance.below(words.len() - place);
            words.swap(place, other);
        }
        words[..count].iter().map(|word| query(Form::All, [(word.folded.clone(), word.marked.clone())])).collect()
    }

    /// Several words of one text each, so that this text at least is found.
    fn several(&mut self, band: &Band, length: usize, count: usize, form: Form, choose: Choose) -> Vec<Query> {
        let mut seen = HashSet::new();
        let mut queries = Vec::new();
        for _ in 0..self.texts.len() * 2 {
            if queries.len() == count {
                break;
            }
            let text = self.chance.pick(self.texts);
            // Nothing stands where a word is not of the band, or something ends.
            let words: Vec<Option<&str>> = text
                .split(' ')
                .flat_map(|run| {
                    [Some(run.trim_end_matches(['.', ','])), None]
                        .into_iter()
                        .take(1 + usize::from(run.ends_with(['.', ','])))
                })
                .map(|run| run.filter(|run| self.tally.word(run).is_some_and(|word| self.is_in(band, word))))
                .collect();
            let chosen = choose(&words, length, &mut self.chance);
            let pairs: Vec<_> = chosen.iter().map(|word| (cchc::text::fold(word), word.to_lowercase())).collect();
            let distinct: HashSet<&String> = pairs.iter().map(|(folded, _)| folded).collect();
            if distinct.len() == length
                && seen.insert(pairs.iter().map(|(folded, _)| folded.clone()).collect::<Vec<_>>())
            {
                queries.push(query(form, pairs));
            }
        }
        queries
    }

    fn is_in(&self, band: &Band, word: &Word) -> bool {
        let share = word.texts as f64 / self.tally.texts as f64;
        word.plain && share >= band.least && share < band.most
    }

    /// Replaces a letter of the longer word.
    fn mistype(&mut self, query: &mut Query) {
        let longest = (0..query.folded.len()).max_by_key(|place| query.folded[*place].len()).unwrap_or_default();
        let (word, marked) = (query.folded[longest].clone(), query.marked[longest].clone());
        let places = word.chars().count();
        let wrong = (0..200).map(|_| {
            let (place, letter) = (self.chance.below(places), *self.chance.pick(&['b', 'd', 'g', 'h', 'k', 'w', 'z']));
            let put =
                |word: &str| word.chars().enumerate().map(|(at, l)| if at == place { letter } else { l }).collect();
            let pair: (String, String) = (put(&word), put(&marked));
            pair
        });
        if let Some((folded, marked)) = wrong.into_iter().find(|(folded, _)| !self.tally.knows(folded)) {
            query.folded[longest] = folded;
            query.marked[longest] = marked;
        }
    }
}

/// Cuts the last word to its first two letters.
fn shorten(query: &mut Query) {
    for words in [&mut query.folded, &mut query.marked] {
        if let Some(last) = words.last_mut() {
            *last = last.chars().take(2).collect();
        }
    }
}

fn query(form: Form, pairs: impl IntoIterator<Item = (String, String)>) -> Query {
    let (folded, marked) = pairs.into_iter().unzip();
    Query { form, folded, marked }
}

type Choose = for<'w> fn(&[Option<&'w str>], usize, &mut Chance) -> Vec<&'w str>;

fn apart<'w>(words: &[Option<&'w str>], length: usize, chance: &mut Chance) -> Vec<&'w str> {
    let words: Vec<&str> = words.iter().flatten().copied().collect();
    if words.len() < length { Vec::new() } else { (0..length).map(|_| *chance.pick(&words)).collect() }
}

fn adjacent<'w>(words: &[Option<&'w str>], length: usize, chance: &mut Chance) -> Vec<&'w str> {
    let runs: Vec<Vec<&str>> = words.windows(length).filter_map(|run| run.iter().copied().collect()).collect();
    if runs.is_empty() { Vec::new() } else { chance.pick(&runs).clone() }
}
