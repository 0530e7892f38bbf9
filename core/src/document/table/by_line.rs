//! Rows as the block reader asks for them today: line by line.

use super::Column;
use crate::document::lines::strip_emphasis;
use crate::document::words::Words;

/// Folded openings of column heads.
const HEADS: &[(Column, &[&str])] = &[
    (Column::Index, &["stt", "tt", "so tt", "so thu tu"]),
    (
        Column::Coordinating,
        &["don vi phoi hop", "co quan phoi hop", "phoi hop", "phong phoi hop", "co quan don vi phoi hop"],
    ),
    (
        Column::Lead,
        &[
            "don vi chu tri",
            "co quan chu tri",
            "chu tri",
            "don vi thuc hien",
            "co quan thuc hien",
            "don vi phu trach",
            "phong chu tri",
            "bo phan thuc hien",
            "nguoi thuc hien",
            "don vi",
            "co quan don vi chu tri",
            "co quan don vi",
        ],
    ),
    (Column::Time, &["thoi gian", "tien do", "thoi han", "han hoan thanh", "thoi diem"]),
    (Column::Result, &["san pham", "ket qua", "chi tieu"]),
    (Column::Form, &["hinh thuc", "phuong thuc", "cach thuc"]),
    (Column::What, &["noi dung", "nhiem vu", "cong viec", "hoat dong", "ten nhiem vu", "dau viec", "muc tieu"]),
];

/// The cells of a row, where a line is one: parted by bars, or by tabs. Where a table has begun two cells are enough.
pub(in crate::document) fn cells(text: &str, in_table: bool) -> Option<Vec<&str>> {
    let least = if in_table { 2 } else { 3 };
    let barred = text.matches('|').count() >= 2 || (in_table && text.contains('|'));
    let cells: Vec<&str> = if barred {
        text.trim().trim_start_matches('|').trim_end_matches('|').split('|').map(strip_emphasis).collect()
    } else if text.contains('\t') {
        text.split('\t').map(strip_emphasis).collect()
    } else {
        return None;
    };
    let full = cells.iter().filter(|cell| !cell.is_empty()).count();
    (barred || full >= least).then_some(cells)
}

/// The columns that a row announces, where it is the first row of a table.
pub(in crate::document) fn header(cells: &[&str]) -> Option<Vec<Column>> {
    let columns = cells.iter().map(|cell| head_of(cell)).collect::<Vec<_>>();
    let known = columns.iter().filter(|column| **column != Column::Note).count();
    let tells = columns.iter().any(|column| !matches!(column, Column::Note | Column::Index));
    (known >= 2 && tells).then_some(columns)
}

fn head_of(cell: &str) -> Column {
    const LONGEST: usize = 8;
    let words = Words::of(cell);
    let is_head = |heads: &[&str]| words.len() <= LONGEST && heads.iter().any(|head| words.starts_with(head));
    HEADS.iter().find(|(_, heads)| is_head(heads)).map_or(Column::Note, |(column, _)| *column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_headers() {
        let row = cells("| STT | Nội dung | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian |", false).unwrap();
        assert_eq!(
            header(&row),
            Some(vec![Column::Index, Column::What, Column::Lead, Column::Coordinating, Column::Time])
        );
        assert_eq!(cells("1\tHọp\tVăn phòng", false), Some(vec!["1", "Họp", "Văn phòng"]));
        assert_eq!(cells("1\tHọp", false), None);
        assert_eq!(cells("1\t\tHọp", true), Some(vec!["1", "", "Họp"]));
        assert_eq!(cells("Văn phòng | Sở", false), None);
        assert_eq!(header(&["1", "Họp cơ quan", "Văn phòng"]), None);
    }
}
