//! One legal basis (căn cứ): what it cites, by whom, of when, about what.

use super::words::{Words, slice};
use super::{dates, document_type, number};
use crate::model::{LegalBasis, PartialDate};

/// Folded openings of a basis.
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
    "thuc hien y kien chi dao",
    "theo de nghi cua",
    "theo de xuat cua",
    "xet de nghi cua",
    "xet to trinh",
    "theo chi dao cua",
];

/// Folded acts that are cited by name, without number and issuer.
const NAMED_ACTS: &[&str] = &["luat", "bo luat", "phap lenh", "hien phap"];

/// Whether a paragraph before the first heading cites a basis.
pub(super) fn is_basis(words: &Words<'_>) -> bool {
    OPENINGS.iter().any(|opening| words.starts_with(opening))
}

/// Reads a basis. Whatever is not recognised stays in its text as written.
pub(super) fn read(raw: &str, line: u32) -> LegalBasis {
    let words = Words::of(raw);
    let mut basis = LegalBasis { raw: raw.to_owned(), line, ..LegalBasis::default() };
    // "Ban hành kèm theo Quyết định" is the longest opening; further on a capital begins somebody's name.
    let reach = if words.starts_with("ban hanh kem theo") { 6 } else { 4 };
    let Some(start) = (0..words.len().min(reach)).find(|index| document_type::cited_at(&words, *index).is_some())
    else {
        return basis;
    };
    let after_type = start + document_type::cited_at(&words, start).unwrap_or(0);
    basis.document_type = Some(slice(raw, words.start(start), words.end(after_type - 1)).to_owned());
    let type_name = basis.document_type.as_deref().map(crate::text::fold).unwrap_or_default();

    let mut next = after_type;
    let number_follows = words.folded(next) == "so" && !is_subject_start(&words, next);
    if number_follows && let Some(read) = number::read(slice(raw, words.end(next), raw.len())) {
        let end = words.end(next) + read.length;
        basis.number = read.number;
        basis.symbol = Some(read.raw);
        next = word_at(&words, end);
    }
    if NAMED_ACTS.contains(&type_name.as_str()) {
        read_act(&mut basis, &words, next);
    } else {
        read_document(&mut basis, &words, next);
    }
    basis
}

/// "Luật Tổ chức chính quyền địa phương ngày 19/6/2015": the name goes up to the date or the issuer.
fn read_act(basis: &mut LegalBasis, words: &Words<'_>, from: usize) {
    let dated = dated_from(words, from);
    let body = ["cua quoc hoi", "cua uy ban thuong vu quoc hoi"];
    let issuer = body.iter().find_map(|phrase| words.find_from(from, phrase));
    let end = [dated.map(|(at, ..)| at), issuer].into_iter().flatten().min().unwrap_or(words.len());
    basis.issued_on = dated.map(|(_, date, _)| date);
    basis.issuer = issuer.map(|at| tidy(words.from(at + 1)).to_owned());
    // The name follows the type; of an act cited by its number it may follow only the date.
    let name = tidy(slice(words.from(from), 0, words.start(end).saturating_sub(words.start(from))));
    let name = match dated {
        Some((.., next)) if name.is_empty() && issuer.is_none() => subject_from(words, next),
        _ => name,
    };
    basis.subject = Some(name.to_owned()).filter(|name| !name.is_empty());
    let last = words.len().saturating_sub(2);
    if let (None, Some(year)) = (basis.issued_on, dates::year_after(words, last)) {
        basis.issued_on = Some(PartialDate::year(year));
    }
}

/// "Quyết định số 2818/QĐ-UBND ngày 20/01/2021 của Ủy ban nhân dân tỉnh về …".
fn read_document(basis: &mut LegalBasis, words: &Words<'_>, from: usize) {
    let mut next = from;
    let dated = dated_from(words, from).filter(|(at, ..)| *at <= from + 1);
    if let Some((_, date, after)) = dated {
        basis.issued_on = Some(date);
        next = after;
    }
    let subject = (next..words.len()).find(|index| is_subject_start(words, *index));
    if words.folded(next) == "cua" {
        let end = subject.map_or(words.len(), |index| index);
        let issuer = tidy(slice(words.from(next + 1), 0, words.start(end).saturating_sub(words.start(next + 1))));
        basis.issuer = Some(issuer.to_owned()).filter(|issuer| !issuer.is_empty());
    }
    let text = subject.map_or("", |index| subject_from(words, index));
    basis.subject = Some(text.to_owned()).filter(|text| !text.is_empty());
}

/// The first possible date from a word on: where it starts, the date, and the word after it.
fn dated_from(words: &Words<'_>, from: usize) -> Option<(usize, PartialDate, usize)> {
    (from..words.len()).filter(|index| words.folded(*index) == "ngay").find_map(|index| {
        let parts = dates::at(words, index)?;
        Some((index, parts.date()?, parts.next))
    })
}

/// Whether the subject of a document begins at a word. "Về" keeps its mark here: "vệ" ends many issuers' names.
fn is_subject_start(words: &Words<'_>, index: usize) -> bool {
    const VERBS: &[&str] = &[
        "ban hanh",
        "phe duyet",
        "quy dinh",
        "sua doi",
        "huong dan",
        "trien khai",
        "cong bo",
        "quy dinh chi tiet",
        "thuc hien",
        "tang cuong",
        "day manh",
    ];
    let is_about = words.written(index).to_lowercase() == "về" || words.phrase_at(index, "v v").is_some();
    let is_small = words.written(index).chars().next().is_some_and(char::is_lowercase);
    is_about || (is_small && VERBS.iter().any(|verb| words.phrase_at(index, verb).is_some()))
}

fn subject_from<'t>(words: &Words<'t>, index: usize) -> &'t str {
    let about = ["ve viec", "v v", "ve"].into_iter().find_map(|about| words.phrase_at(index, about));
    tidy(words.from(index + about.unwrap_or(0)))
}

fn word_at(words: &Words<'_>, place: usize) -> usize {
    words.iter().position(|word| word.start >= place).unwrap_or(words.len())
}

/// Text without the punctuation that ends a basis.
fn tidy(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ';', ',', '/', ' ', ':']).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(raw: &str, expected: [Option<&str>; 6]) {
        let basis = read(raw, 1);
        let date = basis.issued_on.map(|date| date.to_string());
        let read = [
            basis.document_type.as_deref(),
            basis.number.as_deref(),
            basis.symbol.as_deref(),
            date.as_deref(),
            basis.issuer.as_deref(),
            basis.subject.as_deref(),
        ];
        assert_eq!(read, expected, "{raw}");
        assert_eq!(basis.raw, raw);
    }

    #[test]
    fn documents_by_number() {
        check(
            "Căn cứ Quyết định số 2818/QĐ-UBND ngày 20/01/2021 của Ủy ban nhân dân tỉnh về cải cách hành chính.",
            [
                Some("Quyết định"),
                Some("2818"),
                Some("2818/QĐ-UBND"),
                Some("20/01/2021"),
                Some("Ủy ban nhân dân tỉnh"),
                Some("cải cách hành chính"),
            ],
        );
        check(
            "Thực hiện Nghị quyết số 12-NQ/TW ngày 03 tháng 6 năm 2017 của Ban Chấp hành Trung ương;",
            [
                Some("Nghị quyết"),
                Some("12"),
                Some("12-NQ/TW"),
                Some("03/06/2017"),
                Some("Ban Chấp hành Trung ương"),
                None,
            ],
        );
        check(
            "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08-6-2010 của Chính phủ về việc kiểm soát thủ tục hành chính./.",
            [
                Some("Nghị định"),
                Some("63"),
                Some("63/2010/NĐ-CP"),
                Some("08/06/2010"),
                Some("Chính phủ"),
                Some("kiểm soát thủ tục hành chính"),
            ],
        );
        check(
            "Căn cứ Quyết định số 30/QĐ-UBND ngày 1.2.2021 của Chủ tịch UBND tỉnh phê duyệt Đề án Bảo vệ môi trường;",
            [
                Some("Quyết định"),
                Some("30"),
                Some("30/QĐ-UBND"),
                Some("01/02/2021"),
                Some("Chủ tịch UBND tỉnh"),
                Some("phê duyệt Đề án Bảo vệ môi trường"),
            ],
        );
    }

    #[test]
    fn acts_by_name_and_proposals() {
        check(
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
            [Some("Luật"), None, None, Some("19/06/2015"), None, Some("Tổ chức chính quyền địa phương")],
        );
        check(
            "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;",
            [Some("Luật"), None, None, Some("2015"), None, Some("Tổ chức chính quyền địa phương năm 2015")],
        );
        check(
            "Căn cứ Luật số 45/2019/QH14 ngày 20/11/2019 của Quốc hội;",
            [Some("Luật"), Some("45"), Some("45/2019/QH14"), Some("20/11/2019"), Some("Quốc hội"), None],
        );
        check("Theo đề nghị của Chánh Văn phòng Sở.", [None; 6]);
        check("Căn cứ chức năng, nhiệm vụ của Sở;", [None; 6]);
    }
}
