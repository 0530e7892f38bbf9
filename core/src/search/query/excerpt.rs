//! Excerpts: the fragments of a record's texts that show best why it was found.
//!
//! The text is tokenized again, and the tokens that are query terms are marked: of words that stand together somewhere
//! in the record as they do in the query, only where they stand so. Every mark is tried as the start of a window of
//! fixed length; the window with the most different terms wins, among those the one with the most marks. Excerpts begin
//! and end between words.

use std::collections::BTreeSet;

use crate::model::{Excerpt, Mark, RecordText, TextPart};
use crate::text::tokenize;

/// The length of an excerpt in characters.
const LENGTH: u32 = 180;
/// How many of them stand before the first mark.
const LEAD: u32 = 40;
const MOST_EXCERPTS: usize = 3;
/// The length in characters of the beginning of a text that serves as a title.
const TITLE: usize = 80;

/// A record's title: its titles, or the beginning of its first text.
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

/// A term that is marked in excerpts.
#[derive(Debug, Clone)]
pub(super) struct SoughtTerm {
    pub term: String,
    /// Its only surface form; any where there is none.
    pub form: Option<String>,
}

/// What excerpts mark.
#[derive(Debug, Clone, Default)]
pub(super) struct Sought {
    pub terms: Vec<SoughtTerm>,
    /// Terms that follow one another in the query, with the distance at which they were typed.
    pub pairs: Vec<(usize, usize, u16)>,
}

/// An occurrence of a query term in a text: the index of the term, and where it stands.
#[derive(Debug, Clone, Copy)]
struct Occurrence {
    term: usize,
    mark: Mark,
    /// The number of tokens before it.
    position: u32,
    /// Whether a term stands beside it that does in the query.
    is_together: bool,
}

/// The best excerpts of a record's texts, the best first, one of each text at most.
pub(super) fn excerpts(texts: &[&RecordText<'_>], sought: &Sought) -> Vec<Excerpt> {
    let of_texts: Vec<_> = texts.iter().map(|text| occurrences(&text.text, sought)).collect();
    let together: BTreeSet<usize> =
        of_texts.iter().flatten().filter(|found| found.is_together).map(|found| found.term).collect();
    let mut found: Vec<(usize, Excerpt)> = Vec::new();
    for (text, mut occurrences) in texts.iter().zip(of_texts) {
        occurrences.retain(|found| found.is_together || !together.contains(&found.term));
        if let Some((worth, start)) = best_window(&occurrences) {
            found.push((worth, excerpt(text, &occurrences, start)));
        }
    }
    // A stable sort: of equals the earlier text comes first.
    found.sort_by_key(|(worth, _)| std::cmp::Reverse(*worth));
    found.into_iter().take(MOST_EXCERPTS).map(|(_, excerpt)| excerpt).collect()
}

fn occurrences(text: &str, sought: &Sought) -> Vec<Occurrence> {
    let mut occurrences: Vec<Occurrence> = Vec::new();
    tokenize(text, &mut |token| {
        let is_found =
            |it: &SoughtTerm| it.term == token.term && it.form.as_deref().is_none_or(|form| form == token.form);
        // A part of a compound token is marked with the whole.
        if occurrences.last().is_some_and(|found| token.start < found.mark.end) {
            return;
        }
        if let Some(term) = sought.terms.iter().position(is_found) {
            let mark = Mark { start: token.start, end: token.end };
            occurrences.push(Occurrence { term, mark, position: token.position, is_together: false });
        }
    });
    for right in 1..occurrences.len() {
        let left = right - 1;
        let apart = occurrences[right].position - occurrences[left].position;
        let is_pair = |(before, after, distance): &(usize, usize, u16)| {
            (*before, *after) == (occurrences[left].term, occurrences[right].term) && apart <= u32::from(*distance)
        };
        if sought.pairs.iter().any(is_pair) {
            (occurrences[left].is_together, occurrences[right].is_together) = (true, true);
        }
    }
    occurrences
}

/// What the best window is worth, and where its first mark starts.
fn best_window(occurrences: &[Occurrence]) -> Option<(usize, u32)> {
    let worth = |from: usize| {
        let start = occurrences[from].mark.start;
        let is_within = |found: &&Occurrence| found.mark.start == start || found.mark.end <= start + LENGTH - LEAD;
        let within = occurrences[from..].iter().take_while(is_within);
        let (mut different, mut all) = (0u32, 0);
        for found in within {
            different |= 1 << (found.term % 32);
            all += 1;
        }
        different.count_ones() as usize * 1000 + all
    };
    let windows = (0..occurrences.len()).map(|from| (worth(from), occurrences[from].mark.start));
    windows.reduce(|best, next| if next.0 > best.0 { next } else { best })
}

fn excerpt(text: &RecordText<'_>, occurrences: &[Occurrence], first: u32) -> Excerpt {
    // Of a long text only what stands about the excerpt is looked at letter by letter.
    let from = first.saturating_sub(LEAD);
    let (_, rest) = text.text.split_at(offset_of(&text.text, from));
    let length = from + rest.chars().count() as u32;
    let longest = occurrences.iter().find(|found| found.mark.start == first).map_or(0, |found| found.mark.end - from);
    let letters: Vec<char> = rest.chars().take(longest.max(LEAD + LENGTH) as usize + 1).collect();
    let is_gap = |at: u32| letters.get((at - from) as usize).is_none_or(|letter| letter.is_whitespace());
    let mut start = from;
    // Words are not cut.
    if start > 0 {
        start = (start..first).find(|at| is_gap(*at)).map_or(first, |gap| gap + 1);
    }
    let mut end = (start + LENGTH).min(length);
    // A word that is longer than an excerpt is one.
    if let Some(word) = occurrences.iter().find(|found| found.mark.start == first && found.mark.end > end) {
        (start, end) = (first, word.mark.end);
    }
    let last =
        occurrences.iter().take_while(|found| found.mark.end <= end).map(|found| found.mark.end).last().unwrap_or(end);
    if end < length {
        end = (last..=end).rev().find(|at| is_gap(*at)).unwrap_or(end);
    }
    let marks =
        occurrences.iter().map(|found| found.mark).filter(|mark| mark.start >= start && mark.end <= end).collect();
    let (_, shown) = rest.split_at(offset_of(rest, start - from));
    let (shown, behind) = shown.split_at(offset_of(shown, end - start));
    Excerpt {
        field: text.path.to_string(),
        text: shown.to_owned(),
        start,
        goes_on: behind.chars().any(|letter| !letter.is_whitespace()),
        marks,
    }
}

/// Where a character of a text begins, in bytes; the end of the text for one beyond it.
fn offset_of(text: &str, character: u32) -> usize {
    text.char_indices().nth(character as usize).map_or(text.len(), |(offset, _)| offset)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Texts;

    fn sought(words: &[&str]) -> Sought {
        let mut terms = Vec::new();
        tokenize(&words.join(" "), &mut |token| {
            terms.push(SoughtTerm { term: token.term.to_owned(), form: None });
        });
        Sought { terms, pairs: (1..words.len()).map(|right| (right - 1, right, 1)).collect() }
    }

    fn marked(excerpt: &Excerpt) -> Vec<String> {
        let letters: Vec<char> = excerpt.text.chars().collect();
        let range = |mark: &Mark| (mark.start - excerpt.start) as usize..(mark.end - excerpt.start) as usize;
        excerpt.marks.iter().map(|mark| letters[range(mark)].iter().collect()).collect()
    }

    fn found(text: &str, words: &[&str]) -> Vec<Excerpt> {
        let mut texts = Texts::default();
        texts.body("text", text);
        excerpts(&texts.into_vec().iter().collect::<Vec<_>>(), &sought(words))
    }

    #[test]
    fn marks_are_offsets_in_the_whole_text() {
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
    fn a_syllable_out_of_its_compound_is_marked_only_where_the_compound_is_nowhere() {
        let text = "Nộp hồ sơ cấp hộ chiếu, nhận hộ chiếu tại hộ gia đình";
        assert_eq!(marked(&found(text, &["ho", "chieu"])[0]), ["hộ", "chiếu", "hộ", "chiếu"]);
        assert_eq!(marked(&found("Nộp hồ sơ tại hộ gia đình", &["ho", "chieu"])[0]), ["hồ", "hộ"]);
        assert_eq!(marked(&found("giấy tờ, phép, giấy", &["giấy", "phép"])[0]), ["giấy", "phép", "giấy"]);
    }

    #[test]
    fn a_word_longer_than_an_excerpt_is_one() {
        let word = "x".repeat(300);
        let excerpt = &found(&format!("Trước đó {word} sau đó"), &[&word])[0];
        assert_eq!(
            (marked(excerpt), excerpt.text.as_str(), excerpt.goes_on),
            (vec![word.clone()], word.as_str(), true)
        );
        let word = "y".repeat(170);
        let excerpt = &found(&format!("{} {word} sau đó", "Trước đó ".repeat(20)), &[&word])[0];
        assert_eq!(marked(excerpt), [word]);
    }

    #[test]
    fn the_beginning_of_the_text_serves_as_a_title_where_there_is_none() {
        let mut texts = Texts::default();
        let text =
            "Tôi nộp hồ sơ đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ từ ngày 05/01 nhưng đến nay chưa có kết quả.";
        texts.body("text", text);
        let title = title(&texts.into_vec());
        assert!(title.ends_with('…') && text.starts_with(title.trim_end_matches('…')), "{title}");
    }

    proptest! {
        #[test]
        fn marks_lie_within_their_excerpt(text in "[ađấ b/1.]{0,400}", word in "[ađấb1]{1,2}") {
            for excerpt in found(&text, &[&word]) {
                let length = excerpt.text.chars().count() as u32;
                let letters: Vec<char> = text.chars().collect();
                let fragment: String = letters[excerpt.start as usize..][..length as usize].iter().collect();
                prop_assert_eq!(&fragment, &excerpt.text);
                prop_assert!(!excerpt.marks.is_empty());
                for mark in excerpt.marks {
                    prop_assert!(excerpt.start <= mark.start && mark.end <= excerpt.start + length);
                }
            }
        }
    }
}
