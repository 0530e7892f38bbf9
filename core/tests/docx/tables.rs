//! Tables of Word documents: rows of cells, and layout tables that put texts side by side.

use super::text;
use super::writer::{cell, p, table};

#[test]
fn a_row_is_a_line_and_a_cell_of_several_lines_stands_in_quotes() {
    let rows = format!(
        "<w:tbl><w:tr>{}{}{}</w:tr><w:tr>{}{}{}</w:tr><w:tr>{}{}{}</w:tr></w:tbl>",
        cell(&["STT"]),
        cell(&["Nội dung"]),
        cell(&["Đơn vị chủ trì"]),
        cell(&["1"]),
        cell(&["Phát bản tin", "", "(bản \"giấy\")"]),
        cell(&[""]),
        cell(&["2"]),
        cell(&["\"Ngày hội\" CCHC"]),
        cell(&["Văn phòng"]),
    );
    assert_eq!(
        text(&(p("Trước") + &rows + &p("Sau"))),
        "Trước\nSTT\tNội dung\tĐơn vị chủ trì\n1\t\"Phát bản tin\n(bản \"\"giấy\"\")\"\t\n2\t\"\"\"Ngày hội\"\" \
             CCHC\"\tVăn phòng\nSau\n"
    );
}

#[test]
fn merged_cells_keep_the_columns_in_place() {
    let cell_with = |properties: &str, text: &str| format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(text));
    let rows = format!(
        "<w:tbl><w:tr>{}{}{}{}</w:tr><w:tr>{}</w:tr><w:tr>{}{}{}{}</w:tr><w:tr>{}{}{}{}</w:tr>\
         <w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>{}{}</w:tr>\
         <w:tr><w:trPr><w:del/></w:trPr>{}</w:tr></w:tbl>",
        cell(&["TT"]),
        cell(&["Nhiệm vụ"]),
        cell(&["Chủ trì"]),
        cell(&["Thời gian"]),
        cell_with("<w:gridSpan w:val=\"4\"/>", "I. NỘI BỘ"),
        cell(&["1"]),
        cell(&["Họp"]),
        cell_with("<w:vMerge w:val=\"restart\"/>", "Văn phòng"),
        cell(&["Quý I"]),
        cell(&["2"]),
        cell(&["Tập huấn"]),
        cell_with("<w:vMerge/>", ""),
        cell(&["Quý II"]),
        cell(&["Thanh tra"]),
        cell(&["Quý III"]),
        cell(&["bỏ"]),
    );
    assert_eq!(
        text(&rows),
        "TT\tNhiệm vụ\tChủ trì\tThời gian\nI. NỘI BỘ\t\t\t\n1\tHọp\tVăn phòng\tQuý I\n2\tTập huấn\t\tQuý II\n\
             \t\tThanh tra\tQuý III\n"
    );
}

#[test]
fn head_and_tail_are_written_one_column_after_the_other() {
    let head = table(&[
        &["UBND TỈNH MẪU SƠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        &["SỞ Y TẾ", "Độc lập - Tự do - Hạnh phúc"],
        &["Số: 1/KH-SYT", "Mẫu Sơn, ngày 1 tháng 2 năm 2025"],
    ]);
    let tail = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        cell(&["Nơi nhận:", "- Như trên;", "- Lưu: VT."]),
        cell(&["GIÁM ĐỐC", "", "", "Trần Văn Mẫu"])
    );
    let body = (0..40).map(|count| p(&format!("Đoạn {count}."))).collect::<String>();
    let read = text(&(head + &p("KẾ HOẠCH") + &body + &tail));
    assert!(
        read.starts_with(
            "UBND TỈNH MẪU SƠN\nSỞ Y TẾ\nSố: 1/KH-SYT\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh \
             phúc\nMẫu Sơn, ngày 1 tháng 2 năm 2025\n\nKẾ HOẠCH\n"
        ),
        "{read}"
    );
    assert!(read.ends_with("Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nTrần Văn Mẫu\n"), "{read}");
}

#[test]
fn a_text_over_the_whole_width_keeps_its_place() {
    let rows = format!(
        "<w:tbl><w:tr>{}{}</w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{}</w:tc></w:tr>\
             <w:tr>{}{}</w:tr></w:tbl>",
        cell(&["SỞ Y TẾ"]),
        cell(&["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]),
        p("KẾ HOẠCH"),
        cell(&["Nơi nhận:"]),
        cell(&["GIÁM ĐỐC"]),
    );
    assert_eq!(text(&rows), "SỞ Y TẾ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\n\nNơi nhận:\n\nGIÁM ĐỐC\n");
}

#[test]
fn what_a_table_is_follows_from_what_is_in_it() {
    let many = (0..20).map(|count| p(&format!("Đoạn {count}."))).collect::<String>();
    let pairs = table(&[&["1", "Họp giao ban"], &["2", "Phát tờ rơi"]]);
    assert!(text(&(many.clone() + &pairs)).ends_with("1\tHọp giao ban\n2\tPhát tờ rơi\n"));
    assert!(text(&pairs).ends_with("1\tHọp giao ban\n2\tPhát tờ rơi\n"));
    let framed = table(&[&["Khung một"], &["Khung hai"]]);
    assert!(text(&(many.clone() + &framed)).ends_with("Khung một\nKhung hai\n"));
    let head = table(&[&["PHÒNG NỘI VỤ", "ĐƠN VỊ MẪU"], &["Số 1", "Độc lập - Tự do - Hạnh phúc"]]);
    assert!(text(&head).starts_with("PHÒNG NỘI VỤ\nSố 1\n\nĐƠN VỊ MẪU\n"));
    let named = table(&[&["Nội dung", "Thời gian"], &["Họp", "Quý I"]]);
    assert!(text(&named).ends_with("Nội dung\tThời gian\nHọp\tQuý I\n"));
    let wide = table(&[&["a", "b", "c", "d"]]);
    assert!(text(&wide).ends_with("a\tb\tc\td\n"));
}

#[test]
fn a_table_in_a_cell_is_text_of_the_cell_or_stands_in_a_frame() {
    let inner = table(&[&["STT", "Nội dung"], &["1", "Họp"]]);
    let framed = format!("<w:tbl><w:tr><w:tc>{}{inner}{}</w:tc></w:tr></w:tbl>", p("Trước"), p("Sau"));
    assert_eq!(text(&framed), "Trước\nSTT\tNội dung\n1\tHọp\nSau\n");
    let row = format!(
        "<w:tbl><w:tr>{}{}{}{}</w:tr><w:tr>{}{}<w:tc>{}</w:tc>{}</w:tr></w:tbl>",
        cell(&["TT"]),
        cell(&["Nội dung"]),
        cell(&["Ghi chú"]),
        cell(&["Thời gian"]),
        cell(&["1"]),
        cell(&["Thi"]),
        table(&[&["a", "b"], &["c", "d"]]),
        cell(&["Quý I"])
    );
    assert_eq!(text(&row), "TT\tNội dung\tGhi chú\tThời gian\n1\tThi\t\"a\nb\nc\nd\"\tQuý I\n");
}
