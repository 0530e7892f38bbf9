//! The texts: invented feedback of citizens, the same in every run.

use super::chance::{Chance, Zipf};
use super::vocabulary::{Vocabulary, capitalised};

const OPENERS: [&str; 12] = [
    "Tôi",
    "Gia đình tôi",
    "Chúng tôi",
    "Kính gửi quý cơ quan",
    "Công ty chúng tôi",
    "Bà con trong xóm",
    "Khi đến nộp hồ sơ thì",
    "Theo tôi",
    "Đề nghị",
    "Cán bộ",
    "Hôm đó",
    "Đến nay",
];

const SIGNS: [&str; 8] = ["KH-SXD", "QĐ-UBND", "TB-VP", "CV-SXD", "GPXD", "NQ-HĐND", "BC-STP", "GM-UBND"];

/// Makes the texts.
struct Writer {
    vocabulary: Vocabulary,
    words: Zipf,
    clauses: Zipf,
    names: Zipf,
    chance: Chance,
}

/// This many texts, of about 150 words each.
pub fn texts(count: usize) -> Vec<String> {
    let mut writer = Writer::new(0x0CC4_C0DE);
    (0..count).map(|_| writer.text()).collect()
}

/// Texts that are not among the first [`texts`].
pub fn more_texts(count: usize) -> Vec<String> {
    let mut writer = Writer::new(0x0CC4_C0DF);
    (0..count).map(|_| writer.text()).collect()
}

impl Writer {
    fn new(seed: u64) -> Self {
        let vocabulary = Vocabulary::new();
        let words = Zipf::new(vocabulary.words.len(), 0.8);
        let clauses = Zipf::new(vocabulary.clauses.len(), 0.5);
        let names = Zipf::new(vocabulary.names.len(), 1.0);
        Self { vocabulary, words, clauses, names, chance: Chance::new(seed) }
    }

    /// A text stays with a few subjects and comes back to them, in sentences of 8 to 24 words.
    fn text(&mut self) -> String {
        // Most texts are short, some three times as long.
        let length = 56 + (344.0 * self.chance.part() * self.chance.part()) as usize;
        let subjects: Vec<String> = (0..3).map(|_| self.subject()).collect();
        let mut text = String::with_capacity(length * 6);
        let mut words = 0;
        while words < length {
            if words > 0 {
                text.push_str(". ");
            }
            words += self.sentence(&subjects, &mut text);
        }
        text.push('.');
        text
    }

    fn sentence(&mut self, subjects: &[String], text: &mut String) -> usize {
        let opener = if self.chance.happens(40) { *self.chance.pick(&OPENERS) } else { "" };
        text.push_str(opener);
        let mut words = opener.split_whitespace().count();
        let end = 8 + self.chance.below(17);
        while words < end {
            let piece = match self.chance.below(100) {
                0..60 => self.piece_of_a_clause(),
                60..69 => self.vocabulary.words[self.words.rank(&mut self.chance)].to_owned(),
                69..88 => self.chance.pick(subjects).clone(),
                88..95 => self.name(),
                _ => self.number(),
            };
            if words == 0 {
                text.push_str(&capitalised(&piece));
            } else {
                text.push_str(if self.chance.happens(12) { ", " } else { " " });
                text.push_str(&piece);
            }
            words += piece.split(' ').count();
        }
        words
    }

    fn subject(&mut self) -> String {
        match self.chance.below(3) {
            0 => self.vocabulary.words[self.words.rank(&mut self.chance)].to_owned(),
            1 => self.name(),
            _ => self.piece_of_a_clause(),
        }
    }

    /// Two to six words that follow one another in a real text.
    fn piece_of_a_clause(&mut self) -> String {
        let clause = &self.vocabulary.clauses[self.clauses.rank(&mut self.chance)];
        let length = (2 + self.chance.below(5)).min(clause.len());
        let start = self.chance.below(clause.len() - length + 1);
        clause[start..start + length].join(" ")
    }

    fn name(&mut self) -> String {
        let name = &self.vocabulary.names[self.names.rank(&mut self.chance)];
        let before = ["xã", "phường", "ấp", "đường", "thôn", "khu phố"][self.chance.below(6)];
        match self.chance.below(4) {
            0 => format!("nhà {} đường {name}", 1 + self.chance.below(400)),
            1 => name.clone(),
            _ => format!("{before} {name}"),
        }
    }

    fn number(&mut self) -> String {
        let chance = &mut self.chance;
        let year = 2021 + chance.below(5);
        match chance.below(5) {
            0 => format!("ngày {:02}/{:02}/{year}", 1 + chance.below(28), 1 + chance.below(12)),
            1 => format!("thủ tục 1.0{:05}", 8_000 + chance.below(6_000)),
            2 => format!("văn bản {}/{}", 1 + chance.below(3_000), chance.pick(&SIGNS)),
            3 => format!("{} ngày", 2 + chance.below(60)),
            _ => format!("{}.000 đồng", 10 * (1 + chance.below(200))),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::search::queries::{self, Form};
    use crate::search::tally::{self, Tally};

    #[test]
    fn texts_are_the_same_in_every_run_and_hold_what_is_looked_for() {
        let texts = super::texts(2_000);
        assert_eq!(texts[..9], super::texts(9));
        assert!(super::more_texts(9).iter().all(|text| !texts.contains(text)));
        let folded: Vec<Vec<String>> =
            texts.iter().map(|text| tally::words(text).map(cchc::text::fold).collect()).collect();
        for set in queries::sets(&texts, &Tally::of(&texts)) {
            // This few texts hold hardly any rare words.
            assert!(!set.queries.is_empty() || set.name.contains("rare"), "{}", set.name);
            for query in &set.queries {
                let is_found = folded.iter().any(|text| match query.form {
                    Form::All | Form::Mistyped => query.folded.iter().all(|word| text.contains(word)),
                    Form::Phrase => text.windows(query.folded.len()).any(|run| run == query.folded),
                    Form::Prefix => {
                        text.windows(2).any(|run| run[0] == query.folded[0] && run[1].starts_with(&query.folded[1]))
                    }
                });
                assert_eq!(is_found, query.form != Form::Mistyped, "{}: {:?}", set.name, query.folded);
            }
        }
    }
}
