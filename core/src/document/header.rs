//! The header of a document (thể thức đầu văn bản): national name, motto, agencies, number, place and date. Text copied
//! from two columns often merges them into one line, so a line is cut into fragments first.

use super::lines::columns;
use super::role::Role;
use super::words::{Words, is_upper, slice};
use super::{dates, document_type, number};

/// A part of a line in the head; without a role where the words alone do not tell.
pub(super) struct HeaderFragment<'t> {
    pub role: Option<Role>,
    pub text: &'t str,
}

/// The parts of a line in the header of a document, in their order.
pub(super) fn fragments(text: &str) -> Vec<HeaderFragment<'_>> {
    // Two columns are never wider; prose may be.
    const WIDEST: usize = 800;
    let mut fragments = Vec::new();
    if text.len() <= WIDEST {
        split(text, &mut fragments);
    } else {
        fragments.push(HeaderFragment { role: None, text });
    }
    fragments
}

fn split<'t>(text: &'t str, fragments: &mut Vec<HeaderFragment<'t>>) {
    let text = super::lines::clean(text);
    let words = Words::of(text);
    if words.is_empty() {
        if !text.is_empty() {
            fragments.push(HeaderFragment { role: Some(Role::Rule), text });
        }
        return;
    }
    if text.contains('|') {
        return text
            .split('|')
            .filter(|cell| !super::lines::trim(cell).is_empty())
            .for_each(|cell| split(cell, fragments));
    }
    let text = text.trim_matches('*').trim();
    // A rule under a body's name may have come onto its line.
    let name = text.trim_end_matches(['-', '_', '–', '*', ' ']);
    if text.len() >= name.len() + 3 && !name.is_empty() {
        split(name, fragments);
        return fragments
            .push(HeaderFragment { role: Some(Role::Rule), text: slice(text, name.len(), text.len()).trim() });
    }
    let text = text.trim_matches('_').trim();
    let words = Words::of(text);
    let found = national_name(text, &words)
        .or_else(|| motto(&words))
        .or_else(|| number_line(text, &words))
        .or_else(|| place_and_date(&words))
        .or_else(|| draft_mark(text, &words));
    if let Some((role, start, end)) = found {
        split(slice(text, 0, start), fragments);
        fragments.push(HeaderFragment { role: Some(role), text: slice(text, start, end) });
        split(slice(text, end, text.len()), fragments);
        return;
    }
    match columns(text).as_slice() {
        [] | [_] => fragments.push(HeaderFragment { role: None, text }),
        several => several.iter().for_each(|column| split(column, fragments)),
    }
}

/// The national name, or the line of the Party's documents in its place; either may be broken over several lines.
fn national_name(text: &str, words: &Words<'_>) -> Option<(Role, usize, usize)> {
    const NAME: &str = "cong hoa xa hoi chu nghia viet nam";
    const PARTY: &str = "dang cong san viet nam";
    if let Some(at) = words.find(NAME) {
        let (start, end) = (words.start(at), words.end(at + 7));
        let is_alone = words.are(NAME);
        return (is_alone || is_upper(slice(text, start, end))).then_some((Role::NationalName, start, end));
    }
    if let Some(at) = words.find(PARTY) {
        let (start, end) = (words.start(at), words.end(at + 4));
        let is_whole = is_upper(slice(text, start, end)) && !words.folded_before(at).starts_with("cua");
        return is_whole.then_some((Role::NationalName, start, end));
    }
    let is_part = is_upper(text) && (3..8).contains(&words.len()) && is_part_of_national_name(words);
    is_part.then_some((Role::NationalName, 0, text.len()))
}

fn is_part_of_national_name(words: &Words<'_>) -> bool {
    const NAME: [&str; 8] = ["cong", "hoa", "xa", "hoi", "chu", "nghia", "viet", "nam"];
    NAME.windows(words.len().max(1))
        .any(|part| part.iter().zip(words.iter()).all(|(known, word)| *known == word.folded))
}

/// Whether a line goes on with the national name from the lines before it.
pub(super) fn goes_on_with_national_name(before: &str, line: &str) -> bool {
    let whole = format!("{before} {line}");
    let words = Words::of(&whole);
    words.len() <= 8 && is_upper(line) && words.folded(0) == "cong" && is_part_of_national_name(&words)
}

fn motto(words: &Words<'_>) -> Option<(Role, usize, usize)> {
    let at = words.find("doc lap tu do hanh phuc")?;
    Some((Role::Motto, words.start(at), words.end(at + 5)))
}

/// "Số: 149/KH-SXD" at the start of a text, or after a body's name; "Số:" alone, where the number follows below.
fn number_line(text: &str, words: &Words<'_>) -> Option<(Role, usize, usize)> {
    if words.are("so") && text.ends_with(':') {
        return Some((Role::Number, 0, text.len()));
    }
    let at = (0..words.len()).find(|index| {
        // "SỐ 1050/QĐ-SCT" without a colon goes on with a name in capitals.
        let is_label = words.written(*index) != "SỐ" || words.gap(*index + 1).contains([':', '.', '…']);
        words.folded(*index) == "so"
            && is_label
            && (*index == 0 || (words.written(*index) != "số" && words.gap(*index + 1).contains(':')))
    })?;
    let read = number::read(words.after_byte(words.end(at)))?;
    Some((Role::Number, words.start(at), words.end(at) + read.length))
}

/// Whether a whole text gives number and symbol.
pub(super) fn is_number_line(text: &str) -> bool {
    let words = Words::of(text);
    words.len() > 1 && number_line(text, &words).is_some_and(|(_, start, end)| start == 0 && end == text.len())
}

/// "Tây Ninh, ngày 20 tháng 01 năm 2021"; day, month and even the year's last digits may be blank.
fn place_and_date(words: &Words<'_>) -> Option<(Role, usize, usize)> {
    const LONGEST_PLACE: usize = 6;
    let at = (0..words.len()).find(|index| words.folded(*index) == "ngay" && words.gap(*index).contains(','))?;
    let next = match dates::at(words, at).filter(|date| date.year.is_some()) {
        Some(date) => date.next,
        None => {
            let is_date_word = |index: &usize| {
                matches!(words.folded(*index), "ngay" | "thang" | "nam") || words.number(*index).is_some()
            };
            let end = (at..words.len()).find(|index| !is_date_word(index)).unwrap_or(words.len());
            if end < at + 3 { return None } else { end }
        }
    };
    let before = words.before(at);
    let start = columns(before).last().and_then(|place| before.rfind(place)).unwrap_or(0);
    let written = slice(before, start, before.len());
    let place = Words::of(written);
    let plausible = (1..=LONGEST_PLACE).contains(&place.len())
        && !written.contains('/')
        && place.written(0).starts_with(char::is_uppercase)
        && document_type::cited_at(&place, 0).is_none()
        && !place.starts_with("can cu");
    // "............, ngày ... tháng ... năm 2025".
    let is_left_blank = place.is_empty() && written.contains(['.', '…', '_']);
    (plausible || is_left_blank).then(|| (Role::PlaceAndDate, start, words.end(next.saturating_sub(1))))
}

/// Whether a whole text is place and date, with a year: "Phú Thọ, ngày 10 tháng 4 năm 2024".
pub(super) fn is_whole_place_and_date(text: &str) -> bool {
    let fragments = fragments(text);
    let [fragment] = fragments.as_slice() else { return false };
    fragment.role == Some(Role::PlaceAndDate) && has_year(fragment.text)
}

/// Whether a line of place and date gives the year.
pub(super) fn has_year(text: &str) -> bool {
    let words = Words::of(text);
    words.find("ngay").and_then(|at| dates::at(&words, at)).is_some_and(|parts| parts.year.is_some())
}

/// "DỰ THẢO", "Dự thảo lần 2".
fn draft_mark(text: &str, words: &Words<'_>) -> Option<(Role, usize, usize)> {
    let start = if words.starts_with("ban du thao") { 3 } else { 2 };
    let is_mark = words.starts_with("du thao") || words.starts_with("ban du thao");
    let is_whole = words.len() == start
        || (words.len() == start + 2 && words.folded(start) == "lan" && words.number(start + 1).is_some());
    (is_mark && is_whole).then_some((Role::DraftMark, 0, text.len()))
}

/// Folded words with which names of bodies begin.
const BODIES: &[&str] = &[
    "ubnd",
    "uy ban",
    "hdnd",
    "hoi dong nhan dan",
    "so",
    "bo",
    "cuc",
    "chi cuc",
    "ban quan ly",
    "ban",
    "benh vien",
    "truong",
    "trung tam",
    "van phong",
    "phong",
    "thanh tra",
    "dang bo",
    "dang uy",
    "huyen uy",
    "tinh uy",
    "tong cuc",
    "vien",
    "cong an",
    "kho bac",
    "bao hiem",
    "hoi",
    "doan",
    "dang doan",
    "ban can su",
    "lien doan",
    "dai hoc",
    "hoc vien",
    "kiem",
    "toa an",
    "chinh phu",
    "thu tuong",
    "quoc hoi",
    "thanh uy",
    "quan uy",
    "thi uy",
    "dang uy",
    "chi bo",
    "cong doan",
    "tong cong ty",
    "cong ty",
    "tap doan",
    "ngan hang",
    "quy",
    "mat tran",
    "trung uong",
    "to",
    "nha",
    "thu vien",
    "bao tang",
    "tap chi",
    "tram",
    "chi nhanh",
    "lien hiep",
    "bo chi huy",
    "bo tu lenh",
];

/// Whether a line names a body: it begins like one, or stands in capitals.
pub(super) fn is_body(text: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 14;
    let begins =
        BODIES.iter().any(|body| words.starts_with(body)) && text.chars().next().is_some_and(char::is_uppercase);
    let is_other = matches!(words.written(0), "Số" | "SỐ" | "số")
        || text.starts_with(|letter: char| letter.is_ascii_digit())
        || text.contains(['{', ':', '“'])
        || document_type::at_start(words).is_some()
        || ["phu luc", "danh muc", "danh sach", "lich", "bieu", "bang"].iter().any(|start| words.starts_with(start));
    !is_other && words.len() <= LONGEST && (is_upper(text) || (begins && !super::lines::is_terminated(text)))
}

/// Whether words begin as a body's name does.
pub(super) fn begins_body(words: &Words<'_>) -> bool {
    BODIES.iter().any(|body| words.starts_with(body))
        && words.written(0).starts_with(char::is_uppercase)
        && !matches!(words.written(0), "Số" | "SỐ")
}

/// Parent body and issuing body from the lines that name them. A name may take several lines: what does not begin as a
/// body's name does goes on from the line above.
pub(super) fn bodies(lines: &[&str]) -> (Option<String>, Option<String>) {
    let mut names: Vec<String> = Vec::new();
    for line in lines.iter().flat_map(|line| split_names(line)) {
        let words = Words::of(line);
        let is_committee_of_the_party = ["tinh uy", "huyen uy", "thanh uy", "quan uy", "xa uy", "thi uy"];
        let names_place = ["tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "va", "dan"]
            .iter()
            .any(|start| words.starts_with(start))
            && !is_committee_of_the_party.iter().any(|start| words.starts_with(start));
        let begins = !names_place && begins_body(&words);
        match names.last_mut() {
            Some(last) if !begins || is_open_name(last) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => names.push(line.to_owned()),
        }
    }
    let issuer = names.pop();
    let parent = (!names.is_empty()).then(|| names.join(" "));
    (parent, issuer)
}

/// A body and the one above it on one line: "SỞ Y TẾ LONG AN BỆNH VIỆN ĐA KHOA HẬU NGHĨA".
fn split_names(line: &str) -> Vec<&str> {
    const ABOVE: &[&str] = &["ubnd", "uy ban nhan dan", "so", "bo", "tong cuc", "cuc"];
    const BELOW: &[&str] = &["SỞ", "BỆNH VIỆN", "TRƯỜNG", "TRUNG TÂM", "CHI CỤC", "BAN QUẢN LÝ"];
    const SHORTEST: usize = 3;
    let words = Words::of(line);
    let begins = |index: usize| {
        BELOW.iter().any(|name| {
            name.split(' ').enumerate().all(|(offset, part)| words.written(index + offset) == part)
                && words.len() > index + name.split(' ').count()
        })
    };
    // "MÔI TRƯỜNG", "THỊ TRƯỜNG" and "CƠ SỞ" are words of their own.
    let goes_on = ["va", "cua", "phong", "quan", "ly", "moi", "thi", "hien", "cong", "co"];
    let parts_here = |index: &usize| {
        begins(*index) && words.gap(*index).trim().is_empty() && !goes_on.contains(&words.folded_before(*index))
    };
    let is_above = begins_body(&words) && ABOVE.iter().any(|above| words.starts_with(above));
    match (SHORTEST..words.len()).find(parts_here).filter(|_| is_above) {
        Some(index) => vec![words.before(index).trim(), words.from(index)],
        None => vec![line],
    }
}

/// Whether a name's end shows that it goes on: "BỘ VĂN HÓA, THỂ THAO VÀ", "ỦY BAN".
fn is_open_name(name: &str) -> bool {
    let words = Words::of(name);
    let last = words.len().saturating_sub(1);
    let ends = [
        "thu tuong",
        "uy ban",
        "uy ban nhan",
        "hoi dong",
        "hoi dong nhan",
        "van phong",
        "truong",
        "trung tam",
        "so",
        "bo",
    ];
    name.trim_end().ends_with([',', '-', '–'])
        || matches!(words.folded(last), "va" | "cua")
        || ends.iter().any(|end| words.are(end))
}

/// Place and date of the line that gives them.
pub(super) fn read_place_and_date(text: &str) -> (Option<String>, Option<dates::DateParts>) {
    let words = Words::of(text);
    let Some(at) = words.find("ngay") else { return (None, None) };
    let place = words.before(at).trim_matches(|letter: char| letter.is_whitespace() || ",*_|".contains(letter));
    let place = place.contains(char::is_alphabetic).then(|| place.to_owned());
    (place, dates::at(&words, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str) -> Vec<(Option<Role>, &str)> {
        fragments(text).into_iter().map(|fragment| (fragment.role, fragment.text)).collect()
    }

    #[test]
    fn flattened_columns_come_apart() {
        assert_eq!(
            roles("UBND TỈNH TÂY NINH\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            [(None, "UBND TỈNH TÂY NINH"), (Some(Role::NationalName), "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
        );
        assert_eq!(
            roles("SỞ XÂY DỰNG Độc lập - Tự do - Hạnh phúc"),
            [(None, "SỞ XÂY DỰNG"), (Some(Role::Motto), "Độc lập - Tự do - Hạnh phúc")]
        );
        assert_eq!(
            roles("Số: /KH-SXD Tây Ninh, ngày tháng năm 2021"),
            [(Some(Role::Number), "Số: /KH-SXD"), (Some(Role::PlaceAndDate), "Tây Ninh, ngày tháng năm 2021")]
        );
        assert_eq!(
            roles("Số:     /KH-SXD     Tây Ninh, ngày      tháng 02 năm 2021"),
            [
                (Some(Role::Number), "Số:     /KH-SXD"),
                (Some(Role::PlaceAndDate), "Tây Ninh, ngày      tháng 02 năm 2021")
            ]
        );
        let blank = "............, ngày ... tháng ... năm 2025";
        assert_eq!(roles(blank), [(Some(Role::PlaceAndDate), blank)]);
        assert_eq!(read_place_and_date(blank).0, None);
        assert_eq!(roles("SỞ XÂY DỰNG"), [(None, "SỞ XÂY DỰNG")]);
    }

    #[test]
    fn bars_part_columns() {
        assert_eq!(
            roles("UBND HUYỆN LỘC NINH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |"),
            [(None, "UBND HUYỆN LỘC NINH"), (Some(Role::NationalName), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
        );
        assert_eq!(
            roles("| UBND TỈNH LONG AN ------- | Độc lập - Tự do - Hạnh phúc --------- |"),
            [
                (None, "UBND TỈNH LONG AN"),
                (Some(Role::Rule), "-------"),
                (Some(Role::Motto), "Độc lập - Tự do - Hạnh phúc"),
                (Some(Role::Rule), "---------")
            ]
        );
        assert_eq!(
            roles("| Số : 17/KH-UBND | *TP. Hồ Chí Minh, ngày 24 tháng 4 năm 2025* |"),
            [
                (Some(Role::Number), "Số : 17/KH-UBND"),
                (Some(Role::PlaceAndDate), "TP. Hồ Chí Minh, ngày 24 tháng 4 năm 2025")
            ]
        );
        assert_eq!(
            roles(
                "Bộ Nội vụ Số: 251/QĐ-BNV | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Hà Nội, \
                 ngày 29 tháng 03 năm 2022 |"
            ),
            [
                (None, "Bộ Nội vụ"),
                (Some(Role::Number), "Số: 251/QĐ-BNV"),
                (Some(Role::NationalName), "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                (Some(Role::Motto), "Độc lập - Tự do - Hạnh phúc"),
                (Some(Role::PlaceAndDate), "Hà Nội, ngày 29 tháng 03 năm 2022"),
            ]
        );
    }

    #[test]
    fn the_national_name_may_be_broken() {
        for text in
            ["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ", "HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"]
        {
            assert_eq!(roles(text), [(Some(Role::NationalName), text)]);
        }
        assert!(goes_on_with_national_name("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM"));
        assert_eq!(roles("HỘI NÔNG DÂN"), [(None, "HỘI NÔNG DÂN")]);
    }

    #[test]
    fn prose_stays_whole() {
        for text in [
            "Sáng nay, ngày mới bắt đầu",
            "Số lượng các buổi tuyên truyền",
            "nước Cộng hòa xã hội chủ nghĩa Việt Nam ta",
        ] {
            assert_eq!(roles(text), [(None, text)]);
        }
    }

    #[test]
    fn bodies_may_take_two_lines() {
        let read = |lines: &[&str]| bodies(lines);
        assert_eq!(read(&["SỞ Y TẾ"]), (None, Some("SỞ Y TẾ".to_owned())));
        let name = "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG AN LÂM";
        assert_eq!(read(&[name]), (None, Some(name.to_owned())));
        assert_eq!(
            read(&["ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH", "SỞ Y TẾ"]),
            (Some("ỦY BAN NHÂN DÂN TỈNH TÂY NINH".to_owned()), Some("SỞ Y TẾ".to_owned()))
        );
        for (lines, parent, issuer) in [
            (&["ỦY BAN NHÂN", "DÂN", "THÀNH PHỐ HỒ CHÍ MINH"][..], None, "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"),
            (
                &["SỞ Y TẾ TP.HCM", "BỆNH VIỆN ĐA KHOA", "BÌNH CHÁNH"],
                Some("SỞ Y TẾ TP.HCM"),
                "BỆNH VIỆN ĐA KHOA BÌNH CHÁNH",
            ),
            (
                &["SỞ GIÁO DỤC VÀ ĐÀO TẠO", "LONG AN", "TRƯỜNG THPT HÙNG VƯƠNG"],
                Some("SỞ GIÁO DỤC VÀ ĐÀO TẠO LONG AN"),
                "TRƯỜNG THPT HÙNG VƯƠNG",
            ),
            (&["BỘ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"], None, "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
            (&["SỞ Y TẾ LONG AN BỆNH VIỆN ĐA KHOA HẬU NGHĨA"], Some("SỞ Y TẾ LONG AN"), "BỆNH VIỆN ĐA KHOA HẬU NGHĨA"),
            (&["UBND TỈNH LONG AN SỞ Y TẾ"], Some("UBND TỈNH LONG AN"), "SỞ Y TẾ"),
            (&["UBND THÀNH PHỐ HẢI PHÒNG"], None, "UBND THÀNH PHỐ HẢI PHÒNG"),
            (&["THỦ TƯỚNG", "CHÍNH PHỦ"], None, "THỦ TƯỚNG CHÍNH PHỦ"),
            (&["TỈNH ỦY PHÚ THỌ", "BAN TỔ CHỨC"], Some("TỈNH ỦY PHÚ THỌ"), "BAN TỔ CHỨC"),
        ] {
            assert_eq!(read(lines), (parent.map(str::to_owned), Some(issuer.to_owned())), "{lines:?}");
        }
        assert_eq!(read(&[]), (None, None));
    }
}
