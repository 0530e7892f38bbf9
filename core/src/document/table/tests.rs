use super::*;
use crate::document::lines;

/// What a text's tables hold, in short lines.
fn shown(text: &str) -> Vec<String> {
    let lines = lines::split(text);
    let mut shown = Vec::new();
    for table in find(&lines) {
        for row in &table.rows {
            shown.push(match &row.content {
                Content::Head => format!("head {:?}", table.columns),
                Content::Furniture => "furniture".to_owned(),
                Content::Section { mark, text } => format!("section {mark}|{text}"),
                Content::Task(cells) => {
                    let cell = |cell: &Cell| format!("{}{}", if cell.certain { "" } else { "?" }, cell.text);
                    cells.iter().map(cell).collect::<Vec<_>>().join(" / ")
                }
                Content::Unread => "unread".to_owned(),
            });
        }
    }
    shown
}

#[test]
fn tabs_with_sections() {
    assert_eq!(
        shown(
            "PHỤ LỤC\nSTT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\nI. TRONG CƠ QUAN\n\
             1\tPhát bản tin\tVăn phòng Sở\tCác phòng\tHàng tháng\nII. CHO NGƯỜI DÂN\n\
             2\tTreo áp phích\tPhòng Hành chính\t\tTrước ngày 30/4/2025\nV. TỔ CHỨC THỰC HIỆN\n- Giao Văn phòng."
        ),
        [
            "head [Index, What, Lead, Coordinating, Time]",
            "section I.|TRONG CƠ QUAN",
            "1 / Phát bản tin / Văn phòng Sở / Các phòng / Hàng tháng",
            "section II.|CHO NGƯỜI DÂN",
            "2 / Treo áp phích / Phòng Hành chính / Trước ngày 30/4/2025",
        ]
    );
}
