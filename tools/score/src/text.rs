//! Equality of texts, tolerant of spacing and punctuation.

use cchc::text::nfc;

/// The fewest letters by which the first words of a clause tell it from others.
const TELLING: usize = 20;

/// In NFC, with single spaces, without the punctuation around it.
pub fn tidy(text: &str) -> String {
    let is_around = |letter: char| !letter.is_alphanumeric() && letter != '%';
    spaced(text).trim_matches(is_around).to_owned()
}

/// In NFC, with single spaces: for what is compared exactly.
pub fn spaced(text: &str) -> String {
    nfc(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Names: capitals count.
pub fn same_name(one: &str, other: &str) -> bool {
    tidy(one) == tidy(other)
}

/// Clauses: capitals do not count.
pub fn same(one: &str, other: &str) -> bool {
    loose(one) == loose(other)
}

/// Whether a clause begins with the words given: all of it, or at least twenty letters, or words that end with "…".
pub fn begins(clause: &str, words: &str) -> bool {
    let (clause, given) = (loose(clause), loose(words));
    let is_cut = words.trim_end().ends_with(['…']) || words.trim_end().ends_with("...");
    let tells = given.chars().count() >= TELLING || (is_cut && !given.is_empty());
    clause == given || (tells && clause.starts_with(&given))
}

/// Whether a clause begins with the words given, however few.
pub fn begins_at_all(clause: &str, words: &str) -> bool {
    let words = loose(words);
    !words.is_empty() && loose(clause).starts_with(&words)
}

/// Whether a clause holds these words; "…" stands for any words between.
pub fn holds(clause: &str, words: &str) -> bool {
    let clause = loose(clause);
    let mut rest = clause.as_str();
    for part in words.split('…').map(loose).filter(|part| !part.is_empty()) {
        let Some((_, after)) = rest.split_once(part.as_str()) else { return false };
        rest = after;
    }
    true
}

/// The first words of a clause, as many as a person needs to find it again.
pub fn first_words(clause: &str) -> String {
    const ENOUGH: usize = 60;
    let clause = spaced(clause);
    let mut words = String::new();
    for word in clause.split(' ') {
        if words.chars().count() >= ENOUGH {
            break;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
    }
    words
}

fn loose(text: &str) -> String {
    tidy(text).to_lowercase()
}

/// A text without a label of a few words before a colon: "Nội dung: …".
pub fn without_label(text: &str) -> &str {
    const MOST_WORDS: usize = 5;
    match text.split_once(':') {
        Some((label, rest)) if label.split_whitespace().count() <= MOST_WORDS && !rest.trim().is_empty() => rest.trim(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn punctuation_spaces_and_normal_form_do_not_count() {
        assert!(same("- Phát  tờ gấp.", "phát tờ gấp"));
        assert!(same("Ke\u{302}\u{301} hoạch;", "Kế hoạch"));
        assert!(!same("80 hồ sơ", "80% hồ sơ"));
        assert!(same_name("Văn phòng Sở.", "Văn phòng Sở"));
        assert!(!same_name("văn phòng Sở", "Văn phòng Sở"));
    }

    #[test]
    fn first_words_tell_where_they_are_long_enough() {
        let clause = "Phát tờ gấp tại quầy tiếp nhận của Bộ phận Một cửa.";
        assert!(begins(clause, "Phát tờ gấp tại quầy tiếp nhận"));
        assert!(!begins(clause, "Phát tờ gấp"));
        assert!(begins(clause, "Phát tờ gấp…"));
        assert!(begins("Phát tờ gấp.", "Phát tờ gấp"));
        assert!(begins_at_all(clause, "Phát"));
        assert!(begins(clause, &first_words(clause)));
    }

    #[test]
    fn words_between_may_be_left_out() {
        assert!(holds("Văn phòng báo cáo Giám đốc Sở trước ngày 10.", "báo cáo … trước ngày"));
        assert!(!holds("Trước ngày 10 báo cáo.", "báo cáo … trước ngày"));
    }
}
