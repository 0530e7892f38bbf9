//! The pieces of a record's texts in which words were found.

use super::rank::{Way, Writing};
use crate::model::{Excerpt, Mark, RecordText, TextPart};
use crate::text::each_word;

/// A piece has about so many characters.
const LENGTH: u32 = 180;
/// So many of them stand before the first word found.
const LEAD: u32 = 40;
const MOST_EXCERPTS: usize = 3;
/// Where a record has no title, its text begins with one of about so many characters.
const TITLE: usize = 80;

/// What a record is called: its titles, or how its first text begins.
pub(super) fn title(texts: &[RecordText<'_>]) -> String {
    let titles: Vec<&str> = texts.iter().filter(|text| text.part == TextPart::Title).map(|text| &*text.text).collect();
    if !titles.is_empty() {
        return titles.join(" ");
    }
    let text = texts.first().map(|text| &*text.text).unwrap_or_default();
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let Some((cut, _)) = line.char_indices().nth(TITLE) else { return line.to_owned() };
    let end = line[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    format!("{}…", line[..end].trim_end())
}

/// A word found in a text: which of those looked for, and where.
#[derive(Debug, Clone, Copy)]
struct Spot {
    word: usize,
    mark: Mark,
}

/// The pieces of a record's texts that show best why it was found, the best first.
pub(super) fn excerpts(texts: &[RecordText<'_>], way: &Way) -> Vec<Excerpt> {
    let mut found: Vec<(usize, Excerpt)> = Vec::new();
    for text in texts {
        let spots = spots(&text.text, way);
        if let Some((worth, start)) = best_window(&spots) {
            found.push((worth, excerpt(text, &spots, start)));
        }
    }
    // A stable sort: of equals the earlier text comes first.
    found.sort_by_key(|(worth, _)| std::cmp::Reverse(*worth));
    found.into_iter().take(MOST_EXCERPTS).map(|(_, excerpt)| excerpt).collect()
}

fn spots(text: &str, way: &Way) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    each_word(text, &mut |word| {
        let is_sought = |sought: &super::rank::Sought| {
            sought.folded == word.folded && (way.writing != Writing::Exact || sought.exact == word.exact)
        };
        // A part of a number that was found as a whole is marked with it.
        if spots.last().is_some_and(|spot| word.start < spot.mark.end) {
            return;
        }
        if let Some(at) = way.words.iter().position(is_sought) {
            spots.push(Spot { word: at, mark: Mark { start: word.start, end: word.end } });
        }
    });
    spots
}

/// The window with the most different words, and among those the most words; where it starts.
fn best_window(spots: &[Spot]) -> Option<(usize, u32)> {
    let worth = |from: usize| {
        let start = spots[from].mark.start;
        let within = spots[from..].iter().take_while(|spot| spot.mark.end <= start + LENGTH - LEAD);
        let (mut different, mut all) = (0u32, 0);
        for spot in within {
            different |= 1 << (spot.word % 32);
            all += 1;
        }
        different.count_ones() as usize * 1000 + all
    };
    let windows = (0..spots.len()).map(|from| (worth(from), spots[from].mark.start));
    windows.reduce(|best, next| if next.0 > best.0 { next } else { best })
}

fn excerpt(text: &RecordText<'_>, spots: &[Spot], first: u32) -> Excerpt {
    let letters: Vec<char> = text.text.chars().collect();
    let length = letters.len() as u32;
    let is_gap = |at: u32| letters.get(at as usize).is_none_or(|letter| letter.is_whitespace());
    let mut start = first.saturating_sub(LEAD);
    // Whole words only.
    if start > 0 {
        start = (start..first).find(|at| is_gap(*at)).map_or(first, |gap| gap + 1);
    }
    let mut end = (start + LENGTH).min(length);
    let last = spots.iter().take_while(|spot| spot.mark.end <= end).map(|spot| spot.mark.end).last().unwrap_or(end);
    if end < length {
        end = (last..=end).rev().find(|at| is_gap(*at)).unwrap_or(end);
    }
    let marks = spots.iter().map(|spot| spot.mark).filter(|mark| mark.start >= start && mark.end <= end).collect();
    Excerpt {
        field: text.path.to_string(),
        text: letters[start as usize..end as usize].iter().collect(),
        start,
        goes_on: letters[end as usize..].iter().any(|letter| !letter.is_whitespace()),
        marks,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Texts;
    use crate::search::rank::Sought;

    fn way(words: &[&str], writing: Writing) -> Way {
        let sought = |word: &&str| Sought {
            folded: crate::text::fold(word),
            exact: (*word).to_owned(),
            exact_sets: Vec::new(),
            exact_mask: 0,
            weight: 1,
        };
        Way {
            words: words.iter().map(sought).collect(),
            writing,
            phrases: Vec::new(),
            barred: Vec::new(),
            pairs: Vec::new(),
        }
    }

    fn found(text: &str, words: &[&str]) -> Vec<Excerpt> {
        let mut texts = Texts::default();
        texts.body("text", text);
        excerpts(&texts.into_vec(), &way(words, Writing::Any))
    }

    #[test]
    fn marks_are_places_in_the_whole_text() {
        let text = format!(
            "{} Đề nghị cấp giấy phép xây dựng cho gia đình. {}",
            "Trước đó. ".repeat(40),
            "Sau đó. ".repeat(40)
        );
        let excerpt = &found(&text, &["giấy", "phép"])[0];
        let letters: Vec<char> = text.chars().collect();
        let marked: Vec<String> =
            excerpt.marks.iter().map(|mark| letters[mark.start as usize..mark.end as usize].iter().collect()).collect();
        assert_eq!(marked, ["giấy", "phép"]);
        assert!(excerpt.goes_on && excerpt.start > 0);
        assert!(excerpt.text.contains("cấp giấy phép xây dựng"));
    }

    #[test]
    fn a_record_without_a_title_is_called_by_how_its_text_begins() {
        let mut texts = Texts::default();
        let text =
            "Tôi nộp hồ sơ đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ từ ngày 05/01 nhưng đến nay chưa có kết quả.";
        texts.body("text", text);
        let title = title(&texts.into_vec());
        assert!(title.ends_with('…') && text.starts_with(title.trim_end_matches('…')), "{title}");
    }

    proptest! {
        #[test]
        fn marks_lie_within_their_piece(text in "[ađấ b/1.]{0,400}", word in "[ađấb1]{1,2}") {
            for excerpt in found(&text, &[&word]) {
                let length = excerpt.text.chars().count() as u32;
                let letters: Vec<char> = text.chars().collect();
                let piece: String = letters[excerpt.start as usize..][..length as usize].iter().collect();
                prop_assert_eq!(&piece, &excerpt.text);
                prop_assert!(!excerpt.marks.is_empty());
                for mark in excerpt.marks {
                    prop_assert!(excerpt.start <= mark.start && mark.end <= excerpt.start + length);
                }
            }
        }
    }
}
