//! The sentence that introduces a plan: "Sở Xây dựng ban hành kế hoạch … như sau:".

use super::header;
use super::headings;
use super::words::{Words, slice};

/// Folded verbs of issuing.
const VERBS: &[&str] =
    &["ban hanh", "xay dung ke hoach", "trien khai", "lap ke hoach", "de ra ke hoach", "to chuc", "thuc hien ke hoach"];

/// Whether a text is such a sentence, perhaps with "… với các nội dung sau:".
pub(super) fn is_introduction(text: &str, words: &Words<'_>) -> bool {
    let ends_so = ends_so(words) && text.ends_with([':', '.', ';']);
    ends_so && words.len() >= 4 && !headings::strict(text).is_some_and(|heading| heading.inline.is_empty())
}

/// The issuer that such a sentence names.
pub(super) fn issuer(introduction: &str) -> Option<&str> {
    issuer_start(introduction).map(|(start, end)| slice(introduction, start, end))
}

/// Where such a sentence begins in a basis that goes on into it: "Căn cứ Kế hoạch số …, Sở Tư pháp xây dựng …:".
pub(super) fn start_in_basis(basis: &str) -> Option<usize> {
    let (start, _) = issuer_start(basis)?;
    slice(basis, 0, start).trim_end().ends_with([',', ';', '.']).then_some(start)
}

/// Where the issuer's name stands: between the last mark before a verb of issuing and the verb.
fn issuer_start(introduction: &str) -> Option<(usize, usize)> {
    const LONGEST: usize = 14;
    // Sentences have few verbs; a longer search would only cost time.
    const MOST_VERBS: usize = 8;
    let words = Words::of(introduction);
    if !ends_so(&words) {
        return None;
    }
    let is_small = |index: usize| words.written(index).chars().next().is_some_and(char::is_lowercase);
    let is_verb = |index: &usize| is_small(*index) && VERBS.iter().any(|verb| words.phrase_at(*index, verb).is_some());
    (1..words.len()).filter(is_verb).take(MOST_VERBS).find_map(|verb| {
        let before = words.before(verb).trim_end();
        let after_mark = before.rfind([',', ';', '.']).map_or(0, |mark| mark + 1);
        let name = slice(before, after_mark, before.len()).trim_start();
        let name_words = Words::of(name);
        let is_name = name_words.len() <= LONGEST && header::is_body(name, &name_words);
        is_name.then_some((before.len() - name.len(), before.len()))
    })
}

fn ends_so(words: &Words<'_>) -> bool {
    words.folded(words.len().saturating_sub(1)) == "sau"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers() {
        assert_eq!(issuer("Sở Xây dựng ban hành kế hoạch tuyên truyền như sau:"), Some("Sở Xây dựng"));
        assert_eq!(issuer("Để làm tốt, Sở Y tế xây dựng Kế hoạch với nội dung sau:"), Some("Sở Y tế"));
        assert_eq!(issuer("Sở Xây dựng ban hành kế hoạch."), None);
    }

    #[test]
    fn a_basis_may_go_on_into_the_introduction() {
        let basis = "Căn cứ Kế hoạch số 2/KH-UBND ban hành năm 2024, Sở Tư pháp xây dựng Kế hoạch như sau:";
        let start = start_in_basis(basis).unwrap();
        assert_eq!(&basis[start..], "Sở Tư pháp xây dựng Kế hoạch như sau:");
        assert_eq!(start_in_basis("Căn cứ Kế hoạch số 2/KH-UBND;"), None);
    }
}
