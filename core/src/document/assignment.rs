//! Who carries something out: who leads (chủ trì) and who takes part (phối hợp).

use super::header;
use super::words::{Words, is_upper, slice};

/// Folded verbs before which the one who leads is named.
const VERBS: &[&str] = &[
    "chu tri",
    "chiu trach nhiem",
    "co trach nhiem",
    "to chuc",
    "tham muu",
    "theo doi",
    "huong dan",
    "thuc hien",
    "trien khai",
    "xay dung ke hoach",
    "xay dung chuong trinh",
    "xay dung noi dung",
    "xay dung tai lieu",
    "xay dung du thao",
    "xay dung phuong an",
    "chi dao",
    "phoi hop",
    "pho bien",
    "tuyen truyen",
    "cap nhat",
    "bien soan",
    "ra soat",
    "niem yet",
    "dang tai",
    "don doc",
    "kiem tra",
    "bo tri",
    "quan triet",
    "lam dau moi",
    "la dau moi",
    "tong hop",
    "can cu",
    "chu dong",
    "tang cuong",
    "day manh",
    "phan cong",
    "dang ky",
    "tham gia",
    "gui",
    "bao cao",
    "nghiem tuc",
];

/// Folded words that ask somebody to do it, before their name.
const ASKING: &[&str] = &["giao cho", "giao", "de nghi", "yeu cau"];

/// Folded verbs that end the list of those who take part.
const LIST_ENDS: &[&str] = &[
    "to chuc thuc hien",
    "to chuc",
    "thuc hien",
    "trien khai",
    "tham muu",
    "xay dung",
    "de",
    "trong",
    "don doc",
    "huong dan",
    "theo doi",
    "kiem tra",
    "cap nhat",
    "dang tai",
    "tuyen truyen",
    "bien soan",
    "ra soat",
    "niem yet",
    "tong hop",
    "khi",
    "nham",
];

/// The one named before the verb, as written; nothing where the clause begins with the verb, or names only who helps.
pub(super) fn lead(text: &str) -> Option<String> {
    let words = Words::of(text);
    let verb = (0..words.len()).find(|index| is_verb(&words, *index))?;
    if words.phrase_at(verb, "phoi hop").is_some() {
        return None;
    }
    named_before(&words, verb)
}

/// Those named after "phối hợp (với)"; where nobody leads, those named before it too.
pub(super) fn coordinating(text: &str) -> Vec<String> {
    let words = Words::of(text);
    let Some(at) = words.find("phoi hop") else { return Vec::new() };
    let mut from = at + 2;
    while matches!(words.folded(from), "chat" | "che" | "voi" | "cung") {
        from += 1;
    }
    let ends = |index: &usize| {
        let stops = words.gap(*index).contains(['.', ';', ':']);
        stops || (starts_small(&words, *index) && LIST_ENDS.iter().any(|end| words.phrase_at(*index, end).is_some()))
    };
    let end = (from + 1..words.len()).find(ends).unwrap_or(words.len());
    let after = slice(text, words.start(from), words.start(end));
    let names_somebody = is_unit(after) || after.starts_with(char::is_uppercase);
    let mut units = if from < words.len() && names_somebody { list(after) } else { Vec::new() };
    let first_verb = (0..words.len()).find(|index| is_verb(&words, *index));
    if first_verb == Some(at)
        && let Some(subject) = named_before(&words, at)
    {
        units.splice(0..0, list(&subject));
    }
    units
}

/// The units of a list: parted by commas outside brackets, and by "và" where a unit follows.
pub(super) fn list(text: &str) -> Vec<String> {
    const LONGEST: usize = 2_000;
    if text.len() > LONGEST {
        return vec![tidy(text)];
    }
    let mut units = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for (place, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            // What follows a comma and is no unit goes on: "UBND các phường, xã".
            ',' if depth == 0 && !is_unit(slice(text, place + 1, text.len())) => {}
            ',' | ';' | '\n' if depth == 0 => {
                split_at_and(slice(text, start, place), &mut units);
                start = place + letter.len_utf8();
            }
            _ => {}
        }
    }
    split_at_and(slice(text, start, text.len()), &mut units);
    units
}

fn split_at_and(text: &str, units: &mut Vec<String>) {
    let mut start = 0;
    for (place, joint) in text.match_indices(" và ") {
        let next = slice(text, place + joint.len(), text.len());
        let brackets_are_closed =
            text.get(start..place).is_some_and(|part| part.matches('(').count() == part.matches(')').count());
        if is_unit(next) && brackets_are_closed {
            units.push(tidy(slice(text, start, place)));
            start = place + joint.len();
        }
    }
    units.push(tidy(slice(text, start, text.len())));
    units.retain(|unit| !unit.is_empty());
}

/// A clause that only names who is meant, for the clauses below it: "1. Văn phòng Sở:".
pub(super) fn named_alone(text: &str) -> Option<String> {
    const LONGEST: usize = 18;
    const SHORT: usize = 6;
    let name = text.split(':').next().unwrap_or_default();
    let is_alone = text.trim_end().ends_with(':') || !text.contains(':');
    let words = Words::of(name);
    let has_verb = (0..words.len()).any(|index| is_verb(&words, index));
    let is_name =
        words.len() <= LONGEST && (!name.ends_with(['.', ';']) || words.len() <= SHORT) && is_unit(name) && !has_verb;
    (is_name && is_alone).then(|| tidy(name))
}

/// "Văn phòng Sở: tham mưu …": the one named before the colon.
pub(super) fn named_before_colon(text: &str) -> Option<String> {
    let (name, rest) = text.split_once(':')?;
    let words = Words::of(name);
    let is_name = words.len() <= 18 && is_unit(name) && !(0..words.len()).any(|index| is_verb(&words, index));
    (is_name && !rest.trim().is_empty()).then(|| tidy(name))
}

fn named_before(words: &Words<'_>, verb: usize) -> Option<String> {
    let asked = ASKING.iter().find_map(|asking| words.phrase_at(0, asking)).unwrap_or(0);
    if asked >= verb {
        return None;
    }
    let name = slice(words.from(asked), 0, words.start(verb).saturating_sub(words.start(asked)));
    Some(tidy(name)).filter(|name| !name.is_empty() && Words::of(name).len() <= 40)
}

/// A verb stands in small letters: "Phòng Tổ chức" and "Ban Chỉ đạo" are names. In capitals nothing tells.
fn is_verb(words: &Words<'_>, index: usize) -> bool {
    (starts_small(words, index) || index == 0) && VERBS.iter().any(|verb| words.phrase_at(index, verb).is_some())
        // "Các tổ chức" and "đơn vị thực hiện" name bodies.
        && !(words.folded(index) == "to" && matches!(words.folded_before(index), "cac" | "quan" | "cap"))
}

fn starts_small(words: &Words<'_>, index: usize) -> bool {
    words.written(index).chars().next().is_some_and(char::is_lowercase)
}

/// Whether a text begins as the name of a unit, a position or several of them.
fn is_unit(text: &str) -> bool {
    const STARTS: &[&str] = &[
        "cac",
        "phong",
        "van phong",
        "ban",
        "so",
        "don vi",
        "thu truong",
        "giam doc",
        "chanh",
        "truong",
        "lanh dao",
        "bo phan",
        "to",
        "hoi",
        "cong doan",
        "doan",
        "trung tam",
        "thanh tra",
        "chi cuc",
        "ubnd",
        "uy ban",
        "co quan",
        "dang uy",
        "chi bo",
        "toan the",
        "can bo",
        "cong chuc",
        "vien chuc",
        "bao",
        "dai",
        "mat tran",
        "benh vien",
        "khoa",
        "nguoi dung dau",
        "chi nhanh",
        "cong an",
        "kho bac",
        "bao hiem",
        "tat ca",
    ];
    let words = Words::of(text);
    STARTS.iter().any(|start| words.starts_with(start))
        || (is_upper(slice(text, 0, words.end(0))) && header::is_body(slice(text, 0, words.end(0)), &words))
}

fn tidy(text: &str) -> String {
    text.trim().trim_end_matches([',', ';', ':', '.', ' ']).trim_start_matches([',', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, leads: Option<&str>, helps: &[&str]) {
        assert_eq!(lead(text).as_deref(), leads, "{text}");
        assert_eq!(coordinating(text), helps, "{text}");
    }

    #[test]
    fn leads_and_helpers() {
        check(
            "Văn phòng Sở Xây dựng chủ trì phối hợp các phòng chuyên môn, đơn vị thuộc Sở, các đoàn thể (Công đoàn, \
             Đoàn thanh niên) tổ chức thực hiện.",
            Some("Văn phòng Sở Xây dựng"),
            &["các phòng chuyên môn", "đơn vị thuộc Sở", "các đoàn thể (Công đoàn, Đoàn thanh niên)"],
        );
        check("Chánh Văn phòng Sở tổ chức phổ biến, tuyên truyền cho cán bộ.", Some("Chánh Văn phòng Sở"), &[]);
        check("Ban Quản lý chất lượng xây dựng tổ chức thực hiện.", Some("Ban Quản lý chất lượng xây dựng"), &[]);
        check(
            "Giao Phòng Tổ chức - Hành chính chủ trì, phối hợp với Thanh tra và các phòng tham mưu kế hoạch.",
            Some("Phòng Tổ chức - Hành chính"),
            &["Thanh tra", "các phòng"],
        );
        check(
            "Các phòng, đơn vị phối hợp với Văn phòng Sở thực hiện kế hoạch.",
            None,
            &["Các phòng", "đơn vị", "Văn phòng Sở"],
        );
        check("Tổ chức hội nghị tổng kết.", None, &[]);
        check("chủ trì thực hiện.", None, &[]);
        check("Chủ trì, phối hợp với các phòng triển khai Kế hoạch này.", None, &["các phòng"]);
        check(
            "Sở Nội vụ chủ trì, phối hợp với UBND các phường, xã thực hiện.",
            Some("Sở Nội vụ"),
            &["UBND các phường, xã"],
        );
        check("", None, &[]);
    }

    #[test]
    fn names_alone() {
        assert_eq!(named_alone("Văn phòng Sở:").as_deref(), Some("Văn phòng Sở"));
        assert_eq!(
            named_alone("Các phòng chuyên môn, đơn vị thuộc Sở").as_deref(),
            Some("Các phòng chuyên môn, đơn vị thuộc Sở")
        );
        assert_eq!(named_alone("Thanh tra Sở.").as_deref(), Some("Thanh tra Sở"));
        assert_eq!(named_alone("Các phòng gửi báo cáo."), None);
        assert_eq!(named_alone("Tham mưu kế hoạch năm sau"), None);
        assert_eq!(named_before_colon("Văn phòng Sở: tham mưu").as_deref(), Some("Văn phòng Sở"));
    }
}
