//! Detects layout tables, which only put texts side by side: the header and the footer of a document.

use super::table::DocxTable;
use crate::document::words::{Words, is_upper};

/// Folded openings of column heads.
const HEADS: &[&str] = &[
    "stt",
    "tt",
    "so tt",
    "so thu tu",
    "noi dung",
    "nhiem vu",
    "cong viec",
    "hoat dong",
    "ten nhiem vu",
    "dau viec",
    "muc tieu",
    "chi tieu",
    "don vi",
    "co quan",
    "bo phan",
    "phong",
    "chu tri",
    "phoi hop",
    "nguoi thuc hien",
    "thoi gian",
    "thoi han",
    "thoi diem",
    "tien do",
    "han hoan thanh",
    "san pham",
    "ket qua",
    "hinh thuc",
    "phuong thuc",
    "dia diem",
    "ghi chu",
    "kinh phi",
    "ho va ten",
    "ho ten",
    "chuc vu",
];

/// Whether a table only puts texts side by side. `in_front` tells whether little stands before it in the text.
pub(super) fn is_layout(table: &DocxTable, in_front: bool) -> bool {
    const MOST_COLUMNS: usize = 3;
    let full = |row: &&super::table::DocxRow| row.cells().iter().any(|cell| !cell.is_empty());
    let rows = table.rows().iter().filter(full).collect::<Vec<_>>();
    let columns = |row: &&super::table::DocxRow| row.cells().iter().filter(|cell| !cell.is_empty()).count();
    let widest = rows.iter().map(columns).max().unwrap_or(0);
    if widest <= 1 {
        return true;
    }
    let lines = || rows.iter().flat_map(|row| row.cells()).flat_map(|cell| cell.lines());
    if widest <= MOST_COLUMNS && lines().any(|line| is_national(&Words::of(line))) {
        return true;
    }
    if widest > MOST_COLUMNS || has_heads(table) {
        return false;
    }
    lines().any(is_of_head_or_tail) || ((rows.len() == 1 || in_front) && !is_numbered(table))
}

/// Whether one of the first rows names columns.
fn has_heads(table: &DocxTable) -> bool {
    const FIRST: usize = 3;
    const LONGEST: usize = 8;
    let is_head = |text: &str| {
        let words = Words::of(text);
        words.len() <= LONGEST && HEADS.iter().any(|head| words.starts_with(head))
    };
    let names_columns = |row: &super::table::DocxRow| {
        let full = row.cells().iter().filter(|cell| !cell.is_empty()).count();
        let heads = row.cells().iter().filter(|cell| is_head(&cell.lines().join(" "))).count();
        heads >= 2 && heads * 2 >= full
    };
    table.rows().iter().take(FIRST).any(names_columns)
}

/// Whether most rows begin with a number.
fn is_numbered(table: &DocxTable) -> bool {
    let begins = |row: &&super::table::DocxRow| {
        let first = row.cells().first().map(|cell| cell.lines().concat()).unwrap_or_default();
        let number = first.trim_end_matches(['.', ')']);
        !number.is_empty() && number.len() <= 5 && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    let count = table.rows().iter().filter(begins).count();
    count >= 1 && count * 2 >= table.rows().len()
}

/// Whether a line is one of those that only heads and tails of documents have.
pub(super) fn is_of_head_or_tail(line: &str) -> bool {
    let words = Words::of(line);
    is_national(&words)
        || is_number(line, &words)
        || words.starts_with("noi nhan")
        || (is_upper(line) && signs(line, &words))
}

/// The national name or its motto.
pub(super) fn is_national(words: &Words<'_>) -> bool {
    const LONGEST: usize = 16;
    words.len() <= LONGEST
        && (words.starts_with("cong hoa xa hoi chu nghia viet nam") || words.starts_with("doc lap tu do hanh phuc"))
}

/// "Số: 12/KH-UBND", "Số:     /KH-UBND".
pub(super) fn is_number(line: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 10;
    words.folded(0) == "so" && words.gap(1).contains(':') && line.contains('/') && words.len() <= LONGEST
}

/// The first line of a signature: an authority, or a title in capitals.
fn signs(line: &str, words: &Words<'_>) -> bool {
    const LONGEST: usize = 10;
    const TITLES: &[&str] = &[
        "giam doc",
        "pho giam doc",
        "chu tich",
        "pho chu tich",
        "truong ban",
        "pho truong ban",
        "hieu truong",
        "pho hieu truong",
        "chanh van phong",
        "cuc truong",
        "chi cuc truong",
        "truong phong",
        "thu truong",
        "bo truong",
        "bi thu",
    ];
    let has_authority =
        ["TM.", "KT.", "TL.", "TUQ.", "Q.", "TM ", "KT ", "TL "].iter().any(|start| line.starts_with(start));
    words.len() <= LONGEST && (has_authority || TITLES.iter().any(|title| words.starts_with(title)))
}
