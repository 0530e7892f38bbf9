//! A record as search sees it: its words, how much each counts, and where they stand.

use std::collections::BTreeMap;

use crate::model::{RecordText, TextPart};
use crate::text::each_word;

/// The greatest level: levels are kept in four bits.
pub(crate) const TOP_LEVEL: u8 = 15;
/// A word in a title has at least this level, a word elsewhere in a record with a title less.
const TITLE_LEVEL: u8 = 8;
/// How soon more of the same word stop to count (k1), and how much a long text counts for less (b), as in BM25.
const SATURATION: f32 = 1.2;
const LENGTH_WEIGHT: f32 = 0.75;
/// Words of a text of usual length. Constants, so that a word's level does not depend on other records.
const USUAL_TITLE: f32 = 12.0;
const USUAL_BODY: f32 = 150.0;
/// Places beyond are not told apart: words there are found, but not in phrases.
const LAST_PLACE: u32 = u16::MAX as u32;
/// More places of one word in one record are not kept: those of a whole block must fit into 65,535 bytes.
const MOST_PLACES: usize = 100;

/// A word of a record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Term {
    /// How much it counts, 1 to 15: BM25's share of the word's frequency, with titles above all else.
    pub level: u8,
    /// How it is written, each way once, sorted.
    pub forms: Vec<Box<str>>,
    /// Its places in the record, ascending.
    pub places: Vec<u16>,
}

/// Folded word → what there is of it.
pub(crate) type Document = BTreeMap<Box<str>, Term>;

#[derive(Default)]
struct Counted {
    term: Term,
    in_titles: u32,
    in_bodies: u32,
}

/// The words of a record's texts.
pub(crate) fn document(texts: &[RecordText<'_>]) -> Document {
    let mut words: BTreeMap<Box<str>, Counted> = BTreeMap::new();
    let (mut titles, mut bodies) = (0, 0);
    let mut first = 0;
    for text in texts {
        let count = each_word(&text.text, &mut |word| {
            let counted = match words.get_mut(word.folded) {
                Some(counted) => counted,
                None => words.entry(word.folded.into()).or_default(),
            };
            match text.part {
                TextPart::Title => counted.in_titles += 1,
                TextPart::Body => counted.in_bodies += 1,
            }
            if let Err(at) = counted.term.forms.binary_search_by(|form| (**form).cmp(word.exact)) {
                counted.term.forms.insert(at, word.exact.into());
            }
            let place = (first + word.place).min(LAST_PLACE) as u16;
            if counted.term.places.len() < MOST_PLACES && counted.term.places.last().is_none_or(|last| *last < place) {
                counted.term.places.push(place);
            }
        });
        match text.part {
            TextPart::Title => titles += count,
            TextPart::Body => bodies += count,
        }
        // A place is left free, so that no phrase runs from one text into the next.
        first += count + 1;
    }
    let has_title = titles > 0;
    let finished = |(word, counted): (Box<str>, Counted)| {
        let in_titles = share(counted.in_titles, titles, USUAL_TITLE);
        let in_bodies = share(counted.in_bodies, bodies, USUAL_BODY);
        let level = match (has_title, counted.in_titles > 0) {
            (true, true) => f32::from(TITLE_LEVEL) + 7.0 * (0.6 * in_titles + 0.4 * in_bodies),
            (true, false) => 1.0 + 6.0 * in_bodies,
            (false, _) => 1.0 + 14.0 * in_bodies,
        };
        (word, Term { level: (level.round() as u8).clamp(1, TOP_LEVEL), ..counted.term })
    };
    words.into_iter().map(finished).collect()
}

/// What a word's frequency in a text of this length counts, 0 to 1.
fn share(count: u32, length: u32, usual: f32) -> f32 {
    let count = count as f32;
    let norm = 1.0 - LENGTH_WEIGHT + LENGTH_WEIGHT * length as f32 / usual;
    count / (count + SATURATION * norm)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Texts;

    fn of(title: &str, body: &str) -> Document {
        let mut texts = Texts::default();
        texts.title("name", title);
        texts.body("steps", body);
        document(&texts.into_vec())
    }

    #[test]
    fn a_word_in_the_title_counts_for_more_than_many_elsewhere() {
        let level = |document: &Document, word: &str| document[word].level;
        let once = of("Cấp giấy phép xây dựng cho công trình, nhà ở riêng lẻ của tổ chức và cá nhân", "hồ sơ");
        let often = of("Thủ tục", &"giấy ".repeat(50));
        assert!(level(&once, "giay") > level(&often, "giay"));
        assert!(level(&often, "giay") > level(&of("Thủ tục", "nộp giấy tờ tại một cửa"), "giay"));
    }

    #[test]
    fn every_way_of_writing_and_every_place_is_noted() {
        let document = of("Đất đai", "đất, ĐẤT, dat; đạt");
        let term = &document["dat"];
        assert_eq!(term.forms.iter().map(|form| &**form).collect::<Vec<_>>(), ["dat", "đạt", "đất"]);
        assert_eq!(term.places, [0, 3, 4, 5, 6]);
    }
}
