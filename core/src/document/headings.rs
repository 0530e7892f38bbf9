//! Which parts of a plan a heading opens.
//!
//! A heading consists of names of parts ("mục đích", "tiến độ"), conjunctions ("và", ","), and neutral words ("thực
//! hiện", "tuyên truyền", "năm 2021"). A line with any other word is a heading only if its numbering or its capitals
//! say so. Add a wording of a part to the tables here.

use super::lines::strip_emphasis;
use super::words::{Words, slice};

/// A section of a plan, as headings name them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PlanSection {
    Purposes,
    Requirements,
    Audiences,
    Contents,
    ExpectedResults,
    Forms,
    Assignments,
    Timeline,
}

use PlanSection::{Assignments, Audiences, Contents, ExpectedResults, Forms, Purposes, Requirements, Timeline};

/// Folded names of the parts.
const NAMES: &[(&str, &[PlanSection])] = &[
    ("muc dich yeu cau", &[Purposes, Requirements]),
    ("muc tieu yeu cau", &[Purposes, Requirements]),
    ("noi dung hinh thuc", &[Contents, Forms]),
    ("muc dich", &[Purposes]),
    ("muc tieu", &[Purposes]),
    ("y nghia", &[Purposes]),
    ("yeu cau", &[Requirements]),
    ("doi tuong", &[Audiences]),
    ("noi dung", &[Contents]),
    ("nhiem vu", &[Contents]),
    ("giai phap", &[Contents]),
    ("bien phap", &[Contents]),
    ("phuong an", &[Contents]),
    ("hoat dong", &[Contents]),
    ("cong viec", &[Contents]),
    ("chi tieu", &[ExpectedResults]),
    ("san pham", &[ExpectedResults]),
    ("ket qua", &[ExpectedResults]),
    ("hinh thuc", &[Forms]),
    ("phuong thuc", &[Forms]),
    ("cach thuc", &[Forms]),
    ("phuong phap", &[Forms]),
    ("to chuc thuc hien", &[Assignments]),
    ("to chuc trien khai", &[Assignments]),
    ("phan cong", &[Assignments]),
    ("che do bao cao", &[Assignments]),
    ("che do thong tin", &[Assignments]),
    ("thong tin bao cao", &[Assignments]),
    ("trach nhiem", &[Assignments]),
    ("don vi chu tri", &[Assignments]),
    ("don vi thuc hien", &[Assignments]),
    ("thoi gian", &[Timeline]),
    ("tien do", &[Timeline]),
    ("lo trinh", &[Timeline]),
    ("thoi han", &[Timeline]),
];

/// Folded words that may stand before the first name.
const LEADING: &[&str] = &["cac", "mot", "so", "nhung", "ve", "phan", "cong", "tac", "pham", "vi", "va", "bang"];

/// Folded words that say nothing about the part.
const FILLING: &[&str] = &[
    "ban", "bao", "bien", "bo", "cach", "cao", "cac", "cai", "can", "cchc", "chi", "chinh", "cho", "chu", "chung",
    "cong", "co", "cu", "cua", "cac", "dat", "de", "den", "khac", "dia", "diem", "don", "doan", "du", "duoc", "giai",
    "gia", "hanh", "hien", "hoach", "hoan", "hoat", "dong", "ke", "khai", "kien", "kiem", "luat", "mot", "nam", "nha",
    "nhiem", "nhung", "nuoc", "phap", "pham", "pho", "quan", "quat", "so", "soat", "tac", "tam", "tham", "thanh",
    "the", "theo", "thong", "thu", "thuc", "tieu", "tin", "tinh", "tong", "trach", "tren", "trien", "trong", "truc",
    "truyen", "thuoc", "tthc", "tuc", "tuyen", "tung", "ubnd", "va", "ve", "vi", "viec", "vu", "yeu",
];

/// A heading and what follows it on its line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Heading<'t> {
    /// The parts it names, in their order.
    pub parts: Vec<PlanSection>,
    /// The heading itself.
    pub text: &'t str,
    /// What follows its colon.
    pub inline: &'t str,
}

/// A heading in which every word is known; after a colon there may be anything.
pub(super) fn strict(text: &str) -> Option<Heading<'_>> {
    let (title, inline) = at_colon(text);
    if title.ends_with(['.', ';']) && !inline.is_empty() {
        return None;
    }
    let words = Words::of(title);
    if words.len() > 16 || title.contains(['(', '“', '"']) {
        return None;
    }
    let (parts, next) = names(&words)?;
    let rest_is_known =
        (next..words.len()).all(|index| FILLING.contains(&words.folded(index)) || words.number(index).is_some());
    (rest_is_known && !title.ends_with(';')).then_some(Heading { parts, text: title, inline })
}

/// A heading that begins with the name of a part and goes on as it likes: for lines that are headings by their mark.
pub(super) fn lenient(text: &str) -> Option<Heading<'_>> {
    const LONGEST: usize = 25;
    let (title, inline) = at_colon(text);
    let words = Words::of(title);
    let (parts, _) = names(&words)?;
    let is_title = words.len() <= LONGEST && !title.ends_with([';', '.', ',']);
    is_title.then_some(Heading { parts, text: title, inline })
}

/// Whether a heading names what supports a plan and is no part of what it promises: its budget, rewards.
pub(super) fn is_aside(text: &str) -> bool {
    const STARTS: &[&str] = &["kinh phi", "nguon kinh phi", "ve kinh phi", "du toan kinh phi", "che do khen thuong"];
    let words = Words::of(text);
    STARTS.iter().any(|start| words.starts_with(start)) && words.len() <= 30
}

/// Whether a heading beside those of parts names something else about the whole: where, with whom.
pub(super) fn is_aside_of_parts(text: &str) -> bool {
    const STARTS: &[&str] = &["dia diem", "thanh phan", "phuong tien", "pham vi", "tai lieu", "giai thuong"];
    let words = Words::of(text);
    STARTS.iter().any(|start| words.starts_with(start)) && !words.contains("doi tuong")
}

fn at_colon(text: &str) -> (&str, &str) {
    match text.split_once(':') {
        Some((title, inline)) => (
            slice(text, 0, title.len() + usize::from(inline.trim_matches('*').trim().is_empty())),
            strip_emphasis(inline),
        ),
        None => (text, ""),
    }
}

/// The parts named at the start of a text, and the index of the first word that goes on from there.
fn names(words: &Words<'_>) -> Option<(Vec<PlanSection>, usize)> {
    let mut index = (0..3).find(|index| name_at(words, *index).is_some())?;
    if !(0..index).all(|index| LEADING.contains(&words.folded(index))) {
        return None;
    }
    let mut parts: Vec<PlanSection> = Vec::new();
    while let Some((count, named)) = name_at(words, index) {
        for part in named {
            if !parts.contains(part) {
                parts.push(*part);
            }
        }
        index += count;
        match next_name(words, index) {
            Some(next) => index = next,
            None => break,
        }
    }
    Some((parts, index))
}

fn name_at(words: &Words<'_>, index: usize) -> Option<(usize, &'static [PlanSection])> {
    NAMES.iter().find_map(|(name, parts)| Some((words.phrase_at(index, name)?, *parts)))
}

/// Where another name follows, joined by a comma, a hyphen or "và". What is not joined belongs to the name before:
/// "phân công nhiệm vụ" are assignments.
fn next_name(words: &Words<'_>, index: usize) -> Option<usize> {
    let mut at = index;
    while at < words.len() {
        let joined = words.folded(at) == "va" || words.gap(at).contains([',', '-', '–', '/', '&', ';']);
        let name = at + usize::from(words.folded(at) == "va");
        if joined && name_at(words, name).is_some() {
            return Some(name);
        }
        if !FILLING.contains(&words.folded(at)) {
            return None;
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wordings() {
        for (text, parts) in [
            ("Mục đích, yêu cầu và đối tượng", &[Purposes, Requirements, Audiences][..]),
            ("MỤC ĐÍCH - YÊU CẦU", &[Purposes, Requirements]),
            ("MỤC ĐÍCH YÊU CẦU", &[Purposes, Requirements]),
            ("Mục tiêu chung", &[Purposes]),
            ("Yêu cầu:", &[Requirements]),
            ("Đối tượng tuyên truyền", &[Audiences]),
            ("Phạm vi, đối tượng", &[Audiences]),
            ("Nội dung kế hoạch", &[Contents]),
            ("Nhiệm vụ, giải pháp chủ yếu", &[Contents]),
            ("Một số nhiệm vụ trọng tâm năm 2021", &[Contents]),
            ("Nội dung và hình thức tuyên truyền", &[Contents, Forms]),
            ("Sản phẩm, kết quả dự kiến:", &[ExpectedResults]),
            ("Chỉ tiêu cụ thể", &[ExpectedResults]),
            ("Phương thức tuyên truyền", &[Forms]),
            ("Tổ chức thực hiện", &[Assignments]),
            ("Phân công nhiệm vụ", &[Assignments]),
            ("Chế độ thông tin, báo cáo", &[Assignments]),
            ("Tiến độ thực hiện", &[Timeline]),
            ("Thời gian", &[Timeline]),
            ("Phân công và tiến độ thực hiện", &[Assignments, Timeline]),
        ] {
            let heading = strict(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(heading.parts, parts, "{text}");
        }
    }

    #[test]
    fn prose_is_no_heading() {
        for text in [
            "Kinh phí thực hiện",
            "Tổ chức thực hiện tuyên truyền trên Trang thông tin điện tử",
            "Nội dung tuyên truyền phải thực chất",
            "Tổ chức hội nghị",
            "Văn phòng Sở",
            "Công tác tuyên truyền",
            "Thực hiện nhiệm vụ cải cách hành chính",
            "",
        ] {
            assert_eq!(strict(text), None, "{text}");
        }
        assert!(lenient("NỘI DUNG TUYÊN TRUYỀN ĐẾN MỌI NGƯỜI DÂN").is_some());
        assert!(lenient("Nội dung tuyên truyền phải thực chất.").is_none());
    }

    #[test]
    fn what_follows_the_colon_is_kept_apart() {
        let heading = strict("Đối tượng: cán bộ, công chức.").unwrap();
        assert_eq!((heading.text, heading.inline), ("Đối tượng", "cán bộ, công chức."));
        assert_eq!(strict("Yêu cầu:").unwrap().text, "Yêu cầu:");
    }
}
