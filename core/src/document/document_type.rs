//! Names of administrative documents and their abbreviations (tên loại văn bản, Nghị định 30/2020/NĐ-CP, phụ lục III),
//! and of the legal acts that they cite.

use std::sync::LazyLock;

use super::number::is_dash;
use super::words::{Words, is_upper};
use crate::text::fold;

/// Names and abbreviations.
const NAMES: &[(&str, &str)] = &[
    ("Nghị quyết", "NQ"),
    ("Quyết định", "QĐ"),
    ("Chỉ thị", "CT"),
    ("Quy chế", "QC"),
    ("Quy định", "QyĐ"),
    ("Thông cáo", "TC"),
    ("Thông báo", "TB"),
    ("Hướng dẫn", "HD"),
    ("Chương trình", "CTr"),
    ("Kế hoạch", "KH"),
    ("Phương án", "PA"),
    ("Đề án", "ĐA"),
    ("Dự án", "DA"),
    ("Báo cáo", "BC"),
    ("Biên bản", "BB"),
    ("Tờ trình", "TTr"),
    ("Hợp đồng", "HĐ"),
    ("Công điện", "CĐ"),
    ("Bản ghi nhớ", "BGN"),
    ("Bản thỏa thuận", "BTT"),
    ("Giấy ủy quyền", "GUQ"),
    ("Giấy mời", "GM"),
    ("Giấy giới thiệu", "GGT"),
    ("Giấy nghỉ phép", "GNP"),
    ("Phiếu gửi", "PG"),
    ("Phiếu chuyển", "PC"),
    ("Phiếu báo", "PB"),
];

/// A type of document.
struct DocumentType {
    folded: String,
    abbreviation: &'static str,
    name: &'static str,
}

static TYPES: LazyLock<Vec<DocumentType>> = LazyLock::new(|| {
    NAMES.iter().map(|&(name, abbreviation)| DocumentType { folded: fold(name), abbreviation, name }).collect()
});

/// Folded names of legal acts and letters: cited, never the type of a plan.
const CITED_ONLY: &[&str] = &[
    "thong tu lien tich",
    "thong tu",
    "nghi dinh",
    "hien phap",
    "bo luat",
    "luat",
    "phap lenh",
    "lenh",
    "cong van",
    "thong tri",
    "van ban",
    "ket luan",
    "dieu le",
    "bo tieu chi",
];

/// The abbreviation of a type of document by its name.
pub(super) fn abbreviation(name: &str) -> Option<&'static str> {
    let words = Words::of(name);
    TYPES.iter().filter(|_| !names_ward(&words)).find(|of| words.are(&of.folded)).map(|of| of.abbreviation)
}

/// The name of a type of document by its abbreviation: "Kế hoạch" of "KH".
pub(crate) fn document_type_name(abbreviation: &str) -> Option<&'static str> {
    TYPES.iter().find(|of| of.abbreviation == abbreviation).map(|of| of.name)
}

/// The abbreviation with which a symbol begins: "KH" of "KH-SXD", "QĐ" of "2021/QĐ-UBND".
pub(super) fn of_symbol(symbol: &str) -> Option<&'static str> {
    let parts_symbol = |letter| letter == '/' || letter == '.' || is_dash(letter);
    let first = symbol.split(parts_symbol).map(str::trim).find(|part| part.chars().any(char::is_alphabetic))?;
    TYPES.iter().find(|of| first.to_lowercase() == of.abbreviation.to_lowercase()).map(|of| of.abbreviation)
}

/// A line that begins with the name of a type of document: its abbreviation and how many words the name takes.
pub(super) fn at_start(words: &Words<'_>) -> Option<(&'static str, usize)> {
    let mut types = TYPES.iter().filter(|_| !names_ward(words));
    types.find_map(|of| Some((of.abbreviation, words.phrase_at(0, &of.folded)?)))
}

/// "Phường An Khê" folds to the same words as "phương án".
fn names_ward(words: &Words<'_>) -> bool {
    words.written(0).to_lowercase() == "phường"
}

/// How many words the name of a document takes at an index, legal acts included. It is capitalised: "quyết định" in
/// small letters is a verb.
pub(super) fn cited_at(words: &Words<'_>, index: usize) -> Option<usize> {
    if !words.written(index).chars().next().is_some_and(char::is_uppercase) {
        return None;
    }
    named_at(words, index)
}

/// How many words the name of a document takes at an index, however it is written.
pub(super) fn named_at(words: &Words<'_>, index: usize) -> Option<usize> {
    let names = CITED_ONLY.iter().copied().chain(TYPES.iter().map(|of| of.folded.as_str()));
    names.filter_map(|name| words.phrase_at(index, name)).max()
}

/// A line that is the name of a type of document in capitals and nothing else: "KẾ HOẠCH".
pub(super) fn is_title(text: &str, words: &Words<'_>) -> Option<&'static str> {
    let (abbreviation, count) = at_start(words)?;
    (count == words.len() && is_upper(text)).then_some(abbreviation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_abbreviations() {
        assert_eq!(abbreviation("KẾ HOẠCH"), Some("KH"));
        assert_eq!(abbreviation("Quyết định"), Some("QĐ"));
        assert_eq!(abbreviation("quyết định số"), None);
        assert_eq!((abbreviation("PHƯƠNG ÁN"), abbreviation("PHƯỜNG AN")), (Some("PA"), None));
        assert_eq!(of_symbol("KH-SXD"), Some("KH"));
        assert_eq!(of_symbol("2021/QĐ-UBND"), Some("QĐ"));
        assert_eq!(of_symbol("Ctr-UBND"), Some("CTr"));
        assert_eq!(of_symbol("KH - SXD"), Some("KH"));
        assert_eq!(of_symbol("KH—SXD"), Some("KH"));
        assert_eq!(of_symbol("KH.SXD"), Some("KH"));
        assert_eq!(of_symbol("SXD-VP"), None);
        assert_eq!(of_symbol(""), None);
    }

    #[test]
    fn cited_names_are_capitalised() {
        let words = Words::of("Căn cứ Thông tư liên tịch số 1 quyết định");
        assert_eq!(cited_at(&words, 2), Some(4));
        assert_eq!(cited_at(&words, 8), None);
    }
}
