//! Openings of sentences that cite a basis: "Căn cứ", "Theo đề nghị của", "Thực hiện".

use crate::document::document_type;
use crate::document::words::{Words, is_upper, slice};

use super::citation;

/// Folded openings of a basis, whatever follows.
const OPENINGS: &[&str] = &[
    "can cu",
    "thuc hien nghi quyet",
    "thuc hien nghi dinh",
    "thuc hien quyet dinh",
    "thuc hien ke hoach",
    "thuc hien chi thi",
    "thuc hien cong van",
    "thuc hien chuong trinh",
    "thuc hien van ban",
    "thuc hien thong bao",
    "thuc hien huong dan",
    "thuc hien ket luan",
    "thuc hien luat",
    "thuc hien y kien",
    "thuc hien chi dao",
    "thuc hien su chi dao",
    "theo de nghi",
    "theo de xuat",
    "theo y kien",
    "theo chi dao",
    "theo su chi dao",
    "xet de nghi",
    "xet de xuat",
    "xet to trinh",
    "xet nhu cau",
];

/// Folded openings before the name of a document.
const BEFORE_A_DOCUMENT: &[&str] = &[
    "thuc hien",
    "to chuc thuc hien",
    "trien khai thuc hien",
    "tiep tuc thuc hien",
    "tiep tuc trien khai",
    "tiep tuc trien khai thuc hien",
    "trien khai",
    "tiep theo",
    "theo",
    "xet",
    "thi hanh",
    "chap hanh",
    "quan triet",
    "cu the hoa",
    "thuc hien cac",
    "thuc hien noi dung",
    "theo noi dung",
    "theo tinh than",
    "tren co so",
];

/// Whether a paragraph before the first heading cites a basis. A line in capitals is a title.
pub(in crate::document) fn is_basis(words: &Words<'_>) -> bool {
    let text = words.from(0);
    if words.starts_with("can cu") {
        return words.len() > 2;
    }
    if is_upper(text) {
        return false;
    }
    opening_at(words, 0).is_some()
}

/// "Căn cứ:" alone, over a list of bases.
pub(in crate::document) fn is_label(words: &Words<'_>) -> bool {
    ["can cu", "cac can cu", "can cu phap ly", "can cu cac van ban", "can cu cac van ban sau"]
        .iter()
        .any(|label| words.are(label))
}

/// A citation without an opening: "Quyết định số 12/QĐ-UBND ngày …", as lists of bases hold it.
pub(in crate::document) fn is_bare_citation(words: &Words<'_>) -> bool {
    let Some(count) = document_type::cited_at(words, 0) else { return false };
    citation::number_after(words, count).is_some() || (is_act(words, 0) && words.len() <= 40)
}

/// How many words an opening of a basis takes at an index.
pub(super) fn opening_at(words: &Words<'_>, index: usize) -> Option<usize> {
    let fixed = OPENINGS.iter().filter_map(|opening| words.phrase_at(index, opening)).max();
    fixed.or_else(|| {
        let before = BEFORE_A_DOCUMENT.iter().filter_map(|opening| words.phrase_at(index, opening)).max()?;
        let document = citation::document_at(words, index + before)?;
        // A line may break before the number: "Thực hiện Thông tri số".
        let after = index + before + document;
        let breaks = words.folded(after) == "so" && words.len() == after + 1;
        (breaks || citation::number_after(words, after).is_some()).then_some(before)
    })
}

/// Whether the name of a law begins at a word: acts are cited by name, with or without a number.
pub(super) fn is_act(words: &Words<'_>, index: usize) -> bool {
    ["luat", "bo luat", "phap lenh", "hien phap"].iter().any(|act| words.phrase_at(index, act).is_some())
        && document_type::cited_at(words, index).is_some()
}

/// Who proposes: "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số …".
pub(super) fn proposer<'t>(words: &Words<'t>) -> Option<&'t str> {
    const PROPOSALS: &[&str] = &["theo de nghi cua", "theo de xuat cua", "xet de nghi cua", "xet de xuat cua"];
    let count = PROPOSALS.iter().find_map(|opening| words.phrase_at(0, opening))?;
    let paper = citation::paper_of_a_direction(words)?;
    name_before_paper(words, count, paper)
}

/// A further proposer, after a semicolon: "Công ty Hòa Bình tại Văn bản số …".
pub(super) fn further_proposer<'t>(words: &Words<'t>) -> Option<&'t str> {
    let paper = citation::paper_of_a_direction(words)?;
    let is_name = words.written(0).starts_with(char::is_uppercase)
        && opening_at(words, 0).is_none()
        && document_type::cited_at(words, 0).is_none()
        && words.folded_before(paper) == "tai";
    if is_name { name_before_paper(words, 0, paper) } else { None }
}

/// The name between a word and the paper; of "hai đơn vị gồm: Công ty A" what follows the colon.
fn name_before_paper<'t>(words: &Words<'t>, from: usize, paper: usize) -> Option<&'t str> {
    let end = words.end(paper.checked_sub(2)?);
    let name = slice(words.from(from), 0, end.saturating_sub(words.start(from)));
    let name = name.rsplit(':').next().unwrap_or(name).trim();
    (!name.is_empty()).then_some(name)
}
