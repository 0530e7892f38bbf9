//! Where the issuer's name ends in a citation and the subject of the cited document begins.

use crate::document::document_type;
use crate::document::words::{Words, slice};

/// Verbs with which a subject begins, as written: their marks tell "giao" from "Giao", "công nhận" from "công nhân".
const VERBS: &[&str] = &[
    "ban hành",
    "phê duyệt",
    "quy định",
    "sửa đổi",
    "hướng dẫn",
    "triển khai",
    "công bố",
    "thực hiện",
    "tăng cường",
    "đẩy mạnh",
    "đẩy nhanh",
    "tổ chức",
    "thành lập",
    "kiện toàn",
    "bổ sung",
    "điều chỉnh",
    "thay thế",
    "bãi bỏ",
    "hủy bỏ",
    "phát động",
    "phân công",
    "phân cấp",
    "ủy quyền",
    "ủy nhiệm",
    "thông báo",
    "thông qua",
    "chỉ đạo",
    "yêu cầu",
    "đề nghị",
    "tiếp tục",
    "nâng cao",
    "đổi mới",
    "xây dựng",
    "phát triển",
    "tuyên truyền",
    "truyền thông",
    "phổ biến",
    "đánh giá",
    "xác định",
    "cho phép",
    "chấp thuận",
    "công nhận",
    "khen thưởng",
    "hợp nhất",
    "sắp xếp",
    "chuyển đổi",
    "ứng dụng",
    "bảo đảm",
    "đảm bảo",
    "thí điểm",
    "rà soát",
    "kết luận",
    "kèm theo",
    "quán triệt",
    "áp dụng",
    "hỗ trợ",
    "chấn chỉnh",
    "khắc phục",
    "phối hợp",
    "lấy ý kiến",
    "góp ý",
    "báo cáo",
    "tổng kết",
    "sơ kết",
    "đính chính",
    "cụ thể hóa",
    "cụ thể hoá",
    "cải thiện",
    "cải cách",
    "kiểm soát",
    "kiểm tra",
    "giao chỉ tiêu",
    "giao nhiệm vụ",
    "giao kế hoạch",
    "kế hoạch",
    "chương trình",
    "quyết định",
    "danh mục",
    "một số",
    "đầu tư",
    "quản lý",
    "giải quyết",
    "duy trì",
    "siết chặt",
    "nghiêm túc",
    "khẩn trương",
    "chuẩn bị",
    "đăng ký",
    "hoàn thiện",
    "phòng, chống",
    "thi hành",
    "lãnh đạo",
    "mở",
    "ra",
    "được",
    "do",
    "v/v",
];

/// Words that end a name, though nothing is said yet of what the document is about.
const ENDS: &[&str] = &["trong", "nhằm", "để", "cho", "tại", "đối", "theo", "giai", "vào", "từ", "khi", "với"];

/// Ends of names that a verb goes on from, as written: "Ban quản lý", "Tổ kiểm tra", "Văn phòng điều phối". "Lâm Đồng"
/// and "Hải Phòng" are none.
const HEADS: &[&str] = &[
    "Ban",
    "ban",
    "Tổ",
    "tổ",
    "Đoàn",
    "Quỹ",
    "Hội đồng",
    "hội đồng",
    "Trung tâm",
    "trung tâm",
    "Văn phòng",
    "văn phòng",
];

/// Folded ends of names of bodies formed for one task, which their names go on to tell: "Ban Chỉ đạo triển khai Đề án
/// 06", "Ban Chỉ đạo về chuyển đổi số".
const TASK_BODIES: &[&str] = &["chi dao", "cong tac", "dieu hanh", "dieu phoi", "giup viec", "lien nganh"];

/// An issuer's name with where the text goes on.
pub(super) struct Issuer<'t> {
    pub name: &'t str,
    /// The first word after it.
    pub next: usize,
}

/// The issuer whose name begins at a word.
pub(super) fn read<'t>(words: &Words<'t>, from: usize) -> Option<Issuer<'t>> {
    const LONGEST: usize = 16;
    const LONGEST_OF_A_TASK: usize = 32;
    let first_end = (from + 1..words.len()).find(|index| ends_name(words, *index));
    let end = match first_end {
        Some(end) if goes_on_about_a_task(words, end) => {
            let later = (end + 2..words.len()).find(|index| ends_name(words, *index) && !is_within_task(words, *index));
            later.unwrap_or(end)
        }
        Some(end) => end,
        None => words.len(),
    };
    let length = end.checked_sub(from)?;
    let is_plausible =
        length <= if first_end == Some(end) || first_end.is_none() { LONGEST } else { LONGEST_OF_A_TASK };
    let last = words.end(end.checked_sub(1)?);
    let name = super::citation::tidy(slice(words.from(from), 0, last.saturating_sub(words.start(from))));
    (is_plausible && !name.is_empty()).then_some(Issuer { name, next: end })
}

/// Whether the subject of a document begins at a word. "Về" keeps its mark here: "vệ" ends many issuers' names.
pub(super) fn is_subject_start(words: &Words<'_>, index: usize) -> bool {
    let written = words.written(index);
    if written.eq_ignore_ascii_case("v") && words.phrase_at(index, "v v").is_some() {
        return true;
    }
    if matches!(written, "về" | "Về" | "VỀ") || is_quote(words.gap(index)) {
        return true;
    }
    if words.gap(index).trim().is_empty() && HEADS.iter().any(|head| ends_with(words, index, head)) {
        return false;
    }
    is_verb(words, index) || (index > 0 && is_title_of_another(words, index))
}

/// Whether the words before an index are these, as written.
fn ends_with(words: &Words<'_>, index: usize, phrase: &str) -> bool {
    phrase.rsplit(' ').zip(1..).all(|(word, back)| index.checked_sub(back).is_some_and(|at| words.written(at) == word))
}

/// A verb in small letters, or a capitalised one that no name begins with: "Ban hành", "Phê duyệt".
fn is_verb(words: &Words<'_>, index: usize) -> bool {
    const CAPITALISED: &[&str] = &[
        "Ban hành",
        "Phê duyệt",
        "Quy định",
        "Hướng dẫn",
        "Triển khai",
        "Công bố",
        "Sửa đổi",
        "Thực hiện",
        "Tăng cường",
        "Đẩy mạnh",
        "Thành lập",
        "Kiện toàn",
        "Bổ sung",
        "Điều chỉnh",
        "Giao chỉ tiêu",
        "Cải cách",
    ];
    let stands = |phrase: &&str| {
        phrase
            .split([' ', '/'])
            .enumerate()
            .all(|(offset, part)| words.written(index + offset) == part.trim_end_matches(','))
    };
    VERBS.iter().chain(CAPITALISED).any(stands)
}

/// The name of a document right after an issuer: "của UBND tỉnh Kế hoạch cải cách hành chính". A body may be named
/// after one: "Ban Quản lý Dự án", "Tổ công tác Đề án 06".
fn is_title_of_another(words: &Words<'_>, index: usize) -> bool {
    const OWNERS: &[&str] = &["dao", "ly", "phoi", "hanh", "to", "ban", "tac", "viec", "hien", "khai", "cua"];
    document_type::cited_at(words, index).is_some() && !OWNERS.contains(&words.folded_before(index))
}

fn ends_name(words: &Words<'_>, index: usize) -> bool {
    let gap = words.gap(index);
    let written = words.written(index);
    is_subject_start(words, index)
        || gap.contains(['(', ';', ':'])
        || ENDS.contains(&written)
        || (words.folded(index) == "ngay" && words.number(index + 1).is_some())
        || (words.folded(index) == "nam" && words.number(index + 1).is_some())
        || (written == "và" && document_type::cited_at(words, index + 1).is_some())
}

/// "Ban Chỉ đạo" at the end of what has been read of a name, where a task follows.
fn goes_on_about_a_task(words: &Words<'_>, end: usize) -> bool {
    let names_task = words.written(end) == "về" && words.folded(end + 1) != "viec";
    let does_task =
        matches!(words.folded(end), "trien" | "thuc" | "cai" | "xay" | "phat" | "kiem" | "phong" | "chuyen");
    let is_task_body = end.checked_sub(2).is_some_and(|at| {
        TASK_BODIES.iter().any(|body| words.phrase_at(at, body).is_some()) && words.gap(end).trim().is_empty()
    });
    // "Ban Chỉ đạo của Chính phủ về phát triển khoa học".
    (names_task || does_task) && is_task_body
}

/// Whether a word is still about the task of a body: only what plainly begins a subject ends such a name.
fn is_within_task(words: &Words<'_>, index: usize) -> bool {
    const PLAIN: &[&str] = &["ban", "phe", "ve", "huong", "ngay", "thong", "v"];
    !PLAIN.contains(&words.folded(index)) && !words.gap(index).contains(['(', ';', ':'])
}

fn is_quote(gap: &str) -> bool {
    gap.contains(['“', '«']) || gap.trim_start().starts_with('"')
}
