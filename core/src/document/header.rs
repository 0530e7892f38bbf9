//! The head of a document: national name, motto, bodies, number, place and date, which often share lines that once were
//! two columns.

use super::lines::columns;
use super::role::Role;
use super::words::{Words, is_upper, slice};
use super::{dates, number};

/// A part of a line in the head; without a role where the words alone do not tell.
pub(super) struct HeadPiece<'t> {
    pub role: Option<Role>,
    pub text: &'t str,
}

/// The parts of a line in the head of a document, in their order.
pub(super) fn pieces(text: &str) -> Vec<HeadPiece<'_>> {
    // Two columns are never wider; prose may be.
    const WIDEST: usize = 800;
    let mut pieces = Vec::new();
    if text.len() <= WIDEST {
        split(text, &mut pieces);
    } else {
        pieces.push(HeadPiece { role: None, text });
    }
    pieces
}

fn split<'t>(text: &'t str, pieces: &mut Vec<HeadPiece<'t>>) {
    let text = super::lines::clean(text);
    let words = Words::of(text);
    if words.is_empty() {
        if !text.is_empty() {
            pieces.push(HeadPiece { role: Some(Role::Rule), text });
        }
        return;
    }
    let found = national_name(text, &words)
        .or_else(|| motto(&words))
        .or_else(|| number_line(text, &words))
        .or_else(|| place_and_date(&words))
        .or_else(|| draft_mark(text, &words));
    if let Some((role, start, end)) = found {
        split(slice(text, 0, start), pieces);
        pieces.push(HeadPiece { role: Some(role), text: slice(text, start, end) });
        split(slice(text, end, text.len()), pieces);
        return;
    }
    match columns(text).as_slice() {
        [] | [_] => pieces.push(HeadPiece { role: None, text }),
        several => several.iter().for_each(|column| split(column, pieces)),
    }
}

fn national_name(text: &str, words: &Words<'_>) -> Option<(Role, usize, usize)> {
    const NAME: &str = "cong hoa xa hoi chu nghia viet nam";
    let at = words.find(NAME)?;
    let (start, end) = (words.start(at), words.end(at + 7));
    let is_alone = words.are(NAME);
    (is_alone || is_upper(slice(text, start, end))).then_some((Role::NationalName, start, end))
}

fn motto(words: &Words<'_>) -> Option<(Role, usize, usize)> {
    let at = words.find("doc lap tu do hanh phuc")?;
    Some((Role::Motto, words.start(at), words.end(at + 5)))
}

/// "Số: 149/KH-SXD" at the start of a text.
fn number_line(text: &str, words: &Words<'_>) -> Option<(Role, usize, usize)> {
    if words.folded(0) != "so" {
        return None;
    }
    let read = number::read(slice(text, words.end(0), text.len()))?;
    Some((Role::Number, 0, words.end(0) + read.length))
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
    let place = Words::of(slice(before, start, before.len()));
    let plausible = (1..=LONGEST_PLACE).contains(&place.len()) && !slice(before, start, before.len()).contains('/');
    plausible.then(|| (Role::PlaceAndDate, start, words.end(next.saturating_sub(1))))
}

fn draft_mark(text: &str, words: &Words<'_>) -> Option<(Role, usize, usize)> {
    let is_mark = ["du thao", "ban du thao", "du thao lan 1", "du thao lan 2"].iter().any(|mark| words.are(mark));
    is_mark.then_some((Role::DraftMark, 0, text.len()))
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
    "lien doan",
    "dai hoc",
    "hoc vien",
    "kiem",
    "toa an",
];

/// Whether a line names a body: it begins like one, or stands in capitals.
pub(super) fn is_body(text: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 14;
    let begins =
        BODIES.iter().any(|body| words.starts_with(body)) && text.chars().next().is_some_and(char::is_uppercase);
    words.len() <= LONGEST && (is_upper(text) || (begins && !super::lines::is_terminated(text)))
}

/// Parent body and issuing body from the lines that name them; a line may go on from the one above.
pub(super) fn bodies(lines: &[&str]) -> (Option<String>, Option<String>) {
    let mut names: Vec<String> = Vec::new();
    for line in lines {
        let words = Words::of(line);
        let goes_on = ["tinh", "thanh pho", "huyen", "quan", "thi xa", "xa", "phuong", "thi tran", "va"]
            .iter()
            .any(|start| words.starts_with(start));
        match names.last_mut() {
            Some(last) if goes_on => {
                last.push(' ');
                last.push_str(line);
            }
            _ => names.push((*line).to_owned()),
        }
    }
    let issuer = names.pop();
    let parent = (!names.is_empty()).then(|| names.join(" "));
    (parent, issuer)
}

/// Place and date of the line that gives them.
pub(super) fn read_place_and_date(text: &str) -> (Option<String>, Option<dates::DateParts>) {
    let words = Words::of(text);
    let Some(at) = words.find("ngay") else { return (None, None) };
    let place = words.before(at).trim().trim_end_matches(',').trim();
    let place = (!place.is_empty()).then(|| place.to_owned());
    (place, dates::at(&words, at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roles(text: &str) -> Vec<(Option<Role>, &str)> {
        pieces(text).into_iter().map(|piece| (piece.role, piece.text)).collect()
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
        assert_eq!(roles("SỞ XÂY DỰNG"), [(None, "SỞ XÂY DỰNG")]);
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
        assert_eq!(
            read(&["ỦY BAN NHÂN DÂN", "TỈNH TÂY NINH", "SỞ Y TẾ"]),
            (Some("ỦY BAN NHÂN DÂN TỈNH TÂY NINH".to_owned()), Some("SỞ Y TẾ".to_owned()))
        );
        assert_eq!(read(&[]), (None, None));
    }
}
