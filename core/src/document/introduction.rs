//! The introductory sentence of a plan: "Sở Xây dựng ban hành kế hoạch … như sau:".

use super::words::{Words, slice};
use super::{document_type, header, headings, legal_basis};

/// Folded verbs of issuing.
const VERBS: &[&str] =
    &["ban hanh", "xay dung", "lap", "de ra", "trien khai", "to chuc", "thuc hien ke hoach", "yeu cau"];

/// Folded names of what is issued.
const ISSUED: &[&str] = &["ke hoach", "chuong trinh", "phuong an", "de an"];

/// Whether a text is such a sentence, perhaps with "… với các nội dung sau:".
pub(super) fn is_introduction(text: &str, words: &Words<'_>) -> bool {
    if words.len() < 4 || !text.ends_with([':', '.', ';', ',']) {
        return false;
    }
    let ends = ends_so(words) && !text.ends_with(',');
    let is_heading = || headings::strict(text).is_some_and(|heading| heading.inline.is_empty());
    (ends && !is_heading()) || (!text.ends_with(';') && find(text, words).is_some_and(|found| found.sentence == 0))
}

/// The issuer that such a sentence names.
pub(super) fn issuer(introduction: &str) -> Option<&str> {
    let found = find(introduction, &Words::of(introduction))?;
    Some(slice(introduction, found.name, found.name_end))
}

/// Where such a sentence begins in a basis that goes on into it: "Căn cứ Kế hoạch số …, Sở Tư pháp xây dựng …:".
pub(super) fn start_in_basis(basis: &str) -> Option<usize> {
    let found = find(basis, &Words::of(basis))?;
    slice(basis, 0, found.sentence).trim_end().ends_with([',', ';', '.', '”', '"', ')']).then_some(found.sentence)
}

/// Where an introduction stands in a text.
struct IntroductionSpan {
    /// Its first byte: of the issuer's name, or of the purpose before it ("để thực hiện tốt …, Sở Y tế …").
    sentence: usize,
    /// The issuer's name.
    name: usize,
    name_end: usize,
}

/// The first verb of issuing after a body's name: one that issues a plan, or any where the sentence ends "như sau:".
fn find(text: &str, words: &Words<'_>) -> Option<IntroductionSpan> {
    // Sentences have few verbs; a longer search would only cost time.
    const MOST_VERBS: usize = 24;
    let verb_at = |index: usize| VERBS.iter().filter_map(|verb| words.phrase_at(index, verb)).max();
    let verbs = (1..words.len())
        .filter(|index| words.written(*index).starts_with(char::is_lowercase) && verb_at(*index).is_some())
        .take(MOST_VERBS);
    let named = verbs.filter_map(|index| Some((index, name_before(text, words, index)?))).collect::<Vec<_>>();
    let issues = |index: usize| {
        let after = index + verb_at(index).unwrap_or(0);
        (after..=after + 1).any(|at| ISSUED.iter().any(|issued| words.phrase_at(at, issued).is_some()))
            || words.phrase_at(index, "thuc hien ke hoach").is_some()
    };
    let is_body = |name: &(usize, usize)| {
        let name = slice(text, name.0, name.1);
        header::is_body(name, &Words::of(name))
    };
    let ends_so = ends_so(words);
    let is_open = !text.trim_end().ends_with(';');
    let found = named
        .iter()
        .find(|(index, name)| issues(*index) && (ends_so || (is_open && is_body(name))))
        .or_else(|| named.iter().find(|(_, name)| ends_so && is_body(name)));
    found.map(|(_, (name, name_end))| IntroductionSpan {
        sentence: purpose_before(words, *name).unwrap_or(*name),
        name: *name,
        name_end: *name_end,
    })
}

/// The name between the last mark before a verb and the verb.
fn name_before(text: &str, words: &Words<'_>, verb: usize) -> Option<(usize, usize)> {
    const LONGEST: usize = 14;
    let before = words.before(verb).trim_end();
    // A body's name may have commas of its own: "Bộ Văn hóa, Thể thao và Du lịch".
    let from_mark = |marks: &[char]| {
        let after_mark = before.rfind(marks).map_or(0, |mark| mark + marks_length(before, mark));
        let name = slice(before, after_mark, before.len())
            .trim_start_matches(|letter: char| letter.is_whitespace() || letter == '”' || letter == '"');
        let name_words = Words::of(name);
        let is_name = (1..=LONGEST).contains(&name_words.len())
            && name.starts_with(char::is_uppercase)
            && document_type::cited_at(&name_words, 0).is_none()
            && !legal_basis::is_basis(&name_words)
            && !is_purpose(&name_words, 0);
        is_name.then_some((text.len().min(before.len() - name.len()), before.len()))
    };
    let whole = from_mark(&[';', '.']).filter(|(start, end)| {
        let name = slice(text, *start, *end);
        name.contains(',') && header::begins_body(&Words::of(name))
    });
    whole.or_else(|| from_mark(&[',', ';', '.', '”', ')']))
}

fn marks_length(text: &str, mark: usize) -> usize {
    text.get(mark..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
}

/// "để thực hiện tốt …," before the issuer's name: it is no basis.
fn purpose_before(words: &Words<'_>, name: usize) -> Option<usize> {
    const REACH: usize = 80;
    let first = words.iter().position(|word| word.start >= name)?;
    let mut index = first;
    while index > 0 && first - index < REACH {
        if index < first && words.gap(index + 1).contains(';') {
            return None;
        }
        index -= 1;
        let opens = index == 0 || words.gap(index).contains([',', ';', '.']);
        if opens && is_purpose(words, index) && !words.gap(index + 1).contains(';') {
            return Some(words.start(index));
        }
    }
    None
}

fn is_purpose(words: &Words<'_>, index: usize) -> bool {
    matches!(words.written(index), "để" | "Để" | "nhằm" | "Nhằm")
}

/// "… như sau", "… sau đây".
fn ends_so(words: &Words<'_>) -> bool {
    let last = words.len().saturating_sub(1);
    match words.folded(last) {
        "sau" => true,
        "day" => matches!(words.folded_before(last), "sau" | "duoi"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers() {
        assert_eq!(issuer("Sở Xây dựng ban hành kế hoạch tuyên truyền như sau:"), Some("Sở Xây dựng"));
        assert_eq!(issuer("Để làm tốt, Sở Y tế xây dựng Kế hoạch với nội dung sau:"), Some("Sở Y tế"));
        assert_eq!(issuer("UBND tỉnh ban hành Kế hoạch triển khai trên địa bàn."), Some("UBND tỉnh"));
        assert_eq!(issuer("Trạm Y tế xã Mỹ Lộc xây dựng kế hoạch cụ thể như sau:"), Some("Trạm Y tế xã Mỹ Lộc"));
        assert_eq!(
            issuer("Bộ Văn hóa, Thể thao và Du lịch ban hành Kế hoạch với các nội dung sau đây:"),
            Some("Bộ Văn hóa, Thể thao và Du lịch")
        );
        assert_eq!(issuer("Sở Xây dựng ban hành quy chế."), None);
        assert_eq!(issuer("Căn cứ Quyết định số 5 ban hành Kế hoạch như sau:"), None);
    }

    #[test]
    fn a_basis_may_go_on_into_the_introduction() {
        let basis = "Căn cứ Kế hoạch số 2/KH-UBND ban hành năm 2024, Sở Tư pháp xây dựng Kế hoạch như sau:";
        let start = start_in_basis(basis).unwrap();
        assert_eq!(&basis[start..], "Sở Tư pháp xây dựng Kế hoạch như sau:");
        assert_eq!(start_in_basis("Căn cứ Kế hoạch số 2/KH-UBND;"), None);
        for (basis, rest) in [
            ("Căn cứ Kế hoạch số 2/KH-UBND; UBND xã ban hành Kế hoạch như sau:", "UBND xã ban hành Kế hoạch như sau:"),
            (
                "Thực hiện Luật Thanh tra; để làm tốt việc này, Sở Y tế xây dựng Kế hoạch như sau:",
                "để làm tốt việc này, Sở Y tế xây dựng Kế hoạch như sau:",
            ),
            (
                "Thực hiện Chỉ thị “về bảo vệ bí mật”, UBND tỉnh ban hành Kế hoạch trên địa bàn tỉnh.",
                "UBND tỉnh ban hành Kế hoạch trên địa bàn tỉnh.",
            ),
        ] {
            assert_eq!(start_in_basis(basis).map(|start| &basis[start..]), Some(rest), "{basis}");
        }
        let own = "Căn cứ Quyết định số 5/QĐ-UBND ngày 4/1/2024, UBND tỉnh ban hành Kế hoạch cải cách;";
        assert_eq!(start_in_basis(own), None);
    }
}
