//! What a cell or a line looks like: an index number, a time, a unit.

use super::cell_units::{begins_as_result, is_amount, is_unit};
use crate::document::marks;
use crate::document::schedule;
use crate::document::words::{Words, is_upper};
use crate::model::Schedule;

/// A number or letter that stands alone: "1", "1.2", "IV", "A", "a)", "-".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RowIndex {
    /// "3", "3.2": its numbers, outermost first.
    Numbers(Vec<u32>),
    Roman(u32),
    Upper(char),
    Lower(char),
    Bullet,
}

impl RowIndex {
    /// Whether rows with this index belong under a row with another.
    pub fn is_below(&self, above: &Self) -> bool {
        match (above, self) {
            (Self::Numbers(outer), Self::Numbers(inner)) => {
                inner.len() > outer.len() && inner.get(..outer.len()) == Some(outer.as_slice())
            }
            (Self::Numbers(_), Self::Lower(_) | Self::Bullet) | (Self::Lower(_), Self::Bullet) => true,
            _ => false,
        }
    }

    /// Whether such an index usually stands before the title of a group.
    pub fn opens_group(&self) -> bool {
        matches!(self, Self::Roman(_) | Self::Upper(_))
    }
}

/// The index that a text is, and nothing else.
pub(super) fn index(text: &str) -> Option<RowIndex> {
    const LONGEST: usize = 14;
    let text = text.trim();
    if text.is_empty() || text.len() > LONGEST {
        return None;
    }
    if matches!(text, "-" | "–" | "+" | "•" | "*") {
        return Some(RowIndex::Bullet);
    }
    let inner = text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(text);
    let inner = inner.trim_end_matches(['.', ')', '/', ':']).trim();
    if inner.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let numbers = inner.split('.').map(|part| part.parse::<u32>().ok()).collect::<Option<Vec<_>>>()?;
        let small = numbers.iter().all(|number| *number < 1_000) && inner.len() <= 10;
        return small.then_some(RowIndex::Numbers(numbers));
    }
    if let Some(value) = marks::roman(inner) {
        return Some(RowIndex::Roman(value));
    }
    let mut letters = inner.chars();
    match (letters.next()?, letters.next()) {
        (letter, None) if letter.is_uppercase() => Some(RowIndex::Upper(letter)),
        (letter, None) if letter.is_lowercase() => Some(RowIndex::Lower(letter)),
        _ => None,
    }
}

/// Features of a line of a cell.
#[derive(Debug, Clone, Default)]
pub(super) struct Looks {
    /// It is an index and nothing else.
    pub index: bool,
    /// It is a time and nothing else.
    pub only_time: bool,
    /// It names a time.
    pub has_time: bool,
    /// It begins as the name of a unit, and is as short as one.
    pub unit: bool,
    /// It begins as the name of a person does.
    pub name: bool,
    /// It begins with a small letter, or with what goes on: "và", "(", ",".
    pub goes_on: bool,
    /// It ends so that something must follow: "và", ",", "-".
    pub is_open: bool,
    /// It begins with a bullet or a number of its own.
    pub is_item: bool,
    /// It begins as a document or another result.
    pub result: bool,
    /// It is a number, an amount or a source of money.
    pub amount: bool,
    pub words: usize,
}

/// The most words of which a line is looked at closely: a longer one is prose.
const CLOSE: usize = 40;

pub(super) fn looks(text: &str) -> Looks {
    const LONGEST: usize = 2_000;
    let text = text.trim();
    let near = if text.len() > LONGEST { text.split_inclusive(' ').next().unwrap_or_default() } else { text };
    let words = Words::of(near);
    let count = if text.len() > LONGEST { CLOSE + 1 } else { words.len() };
    let mark = marks::read(near);
    let rest = mark.filter(|mark| mark.kind.is_bullet()).map_or(near, |mark| mark.rest);
    let first = rest.chars().find(|letter| !letter.is_whitespace());
    let is_close = count <= CLOSE;
    let is_index = index(near).is_some();
    Looks {
        index: is_index,
        only_time: is_close && !is_index && is_only_time(&words),
        has_time: is_close && schedule::read(&words, Some(2000), true).schedule != Schedule::Unspecified,
        unit: is_close && is_unit(rest),
        name: (2..=6).contains(&count)
            && !is_unit(rest)
            && rest.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
            && !is_upper(rest),
        goes_on: first.is_some_and(|letter| letter.is_lowercase() || matches!(letter, '(' | ',' | ';' | ')'))
            && mark.is_none(),
        is_open: ends_open(near),
        is_item: mark.is_some(),
        result: begins_as_result(&words),
        amount: is_amount(&words),
        words: count,
    }
}

fn ends_open(text: &str) -> bool {
    let last = text.split_whitespace().next_back().unwrap_or_default();
    text.ends_with([',', '-', '–', '/', '(', '&'])
        || matches!(last, "và" | "của" | "với" | "các" | "tại" | "về" | "theo")
}

/// Folded words of which a cell is made that gives a time and nothing else.
const TIME_WORDS: &[&str] = &[
    "thang", "quy", "qui", "nam", "ngay", "tuan", "hang", "moi", "truoc", "sau", "den", "tu", "het", "cuoi", "dau",
    "trong", "thuong", "xuyen", "lien", "tuc", "dinh", "ky", "cham", "nhat", "giua", "khoang", "lan", "theo", "va",
    "du", "kien", "bat", "gio", "sang", "chieu", "toi", "ca", "quanh", "suot", "giai", "doan", "hoan", "thanh", "xong",
    "dot", "vao", "la", "khi", "co", "yeu", "cau", "phat", "sinh", "ke", "hoach", "i", "ii", "iii", "iv", "it", "mot",
    "hai", "ba", "bon", "muon", "hoac", "thu", "cac", "to", "chuc", "hien", "thuc", "toan", "6", "can", "dien", "ra",
    "bien", "che", "keo", "dai", "san", "ve",
];

/// Folded words and phrases of which a time has one.
const TIME_CORES: &[&str] = &[
    "thang",
    "quy",
    "qui",
    "nam",
    "ngay",
    "tuan",
    "thuong xuyen",
    "lien tuc",
    "dinh ky",
    "khi co",
    "khi phat sinh",
    "theo ke hoach",
    "giai doan",
    "phat sinh",
    "theo yeu cau",
];

fn is_only_time(words: &Words<'_>) -> bool {
    const LONGEST: usize = 16;
    if words.is_empty() || words.len() > LONGEST {
        return false;
    }
    let is_known = |index: usize| {
        TIME_WORDS.contains(&words.folded(index)) || words.folded(index).bytes().all(|byte| byte.is_ascii_digit())
    };
    let has_core = || TIME_CORES.iter().any(|core| words.contains(core)) && !words.are("ke hoach");
    let is_date = || words.len() >= 2 && schedule::read(words, Some(2000), true).schedule != Schedule::Unspecified;
    let is_year = |index: usize| words.number(index).is_some_and(|number| (1990..2100).contains(&number));
    if (0..words.len()).all(is_year) {
        return true;
    }
    // "Theo kế hoạch" alone may be a result or a note as well.
    (0..words.len()).all(is_known) && (has_core() || is_date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes() {
        for (text, expected) in [
            ("1", Some(RowIndex::Numbers(vec![1]))),
            ("01.", Some(RowIndex::Numbers(vec![1]))),
            ("1.2", Some(RowIndex::Numbers(vec![1, 2]))),
            ("(3)", Some(RowIndex::Numbers(vec![3]))),
            ("IV", Some(RowIndex::Roman(4))),
            ("B.", Some(RowIndex::Upper('B'))),
            ("a)", Some(RowIndex::Lower('a'))),
            ("-", Some(RowIndex::Bullet)),
            ("2025", None),
            ("Họp", None),
            ("", None),
            ("1. Họp", None),
        ] {
            assert_eq!(index(text), expected, "{text}");
        }
        assert!(index("1.1").unwrap().is_below(&index("1").unwrap()));
        assert!(!index("2").unwrap().is_below(&index("1").unwrap()));
        assert!(index("a").unwrap().is_below(&index("1").unwrap()));
    }

    #[test]
    fn times() {
        for text in [
            "Hàng tháng",
            "Quý II/2025",
            "Trước ngày 30/4/2025",
            "Thường xuyên",
            "Thường xuyên trong năm",
            "30/4/2025",
            "Tháng 3 - tháng 6",
            "6 tháng đầu năm",
            "Khi có yêu cầu",
            "Năm 2025",
            "Từ quý I đến quý III",
        ] {
            assert!(looks(text).only_time, "{text}");
        }
        for text in ["Báo cáo quý", "Văn phòng", "Kế hoạch", "12", "Phòng Nội vụ", "Ban Quản lý", "Họp hàng tháng"]
        {
            assert!(!looks(text).only_time, "{text}");
        }
    }

    #[test]
    fn units() {
        for text in
            ["Sở Nội vụ", "VĂN PHÒNG", "UBND các xã", "Các phòng", "Phòng VH-XH; Đoàn xã", "- Công an xã", "P.Nội vụ"]
        {
            assert!(looks(text).unit, "{text}");
        }
        for text in
            ["Số liệu", "Hội nghị triển khai", "Tổ chức hội thi", "Báo cáo tháng", "Phóng sự", "văn phòng", "Tờ rơi"]
        {
            assert!(!looks(text).unit, "{text}");
        }
    }
}
