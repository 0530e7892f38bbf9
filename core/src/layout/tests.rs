//! The Word file against the measures of the decree, read from its XML.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use serde_json::Value;

use super::*;

const DECREE: &str = include_str!("../../data/document_layout.json");

fn document() -> OfficialDocument {
    let line = |text: &str| text.to_owned();
    OfficialDocument {
        file_name: line("bao-cao"),
        title: line("Báo cáo & kết quả <quý>"),
        head: Some(DocumentHead {
            parent_body: Some(line("ỦY BAN NHÂN DÂN TỈNH TÂY NINH")),
            issuer: line("SỞ XÂY DỰNG"),
            number: Some(line("Số: 05/BC-SXD")),
            about: Some(line("V/v báo cáo kết quả")),
            place_and_date: Some(line("Tây Ninh, ngày 05 tháng 01 năm 2022")),
        }),
        kind: Some(line("BÁO CÁO")),
        subject: vec![line("Kết quả tuyên truyền")],
        blocks: vec![
            Block::Addressees(vec![line("Sở Nội vụ"), line("Văn phòng UBND tỉnh")]),
            Block::heading(1, "I. KẾT QUẢ"),
            Block::heading(2, "1. Số liệu"),
            Block::paragraph("Đã tổ chức 12 buổi; tỷ lệ < 100% & đúng hạn."),
            Block::item("Có biên bản."),
            Block::Table(Table {
                caption: line("Số buổi"),
                columns: vec![TableColumn::words("Loại", 3), TableColumn::numbers("Số buổi", 1)],
                rows: vec![
                    TableRow::strong(vec![line("Tổng cộng"), line("12")]),
                    TableRow::strong(vec![line("Theo loại")]),
                    TableRow::new(vec![line("Tập huấn\nđối thoại"), line("12")]),
                ],
                by_hand: true,
            }),
            Block::Chart(Chart {
                title: line("Số buổi"),
                description: line("Tháng 10: 4; tháng 11: 8."),
                categories: vec![line("T10"), line("T11")],
                series: vec![ChartSeries { name: line("Có biên bản"), values: vec![4, 8] }],
            }),
            Block::paragraph("Trên đây là báo cáo./."),
        ],
        recipients: vec![line("- Như trên;"), line("- Lưu: VT.")],
        signatures: vec![SignatureColumn {
            titles: vec![line("KT. GIÁM ĐỐC"), line("PHÓ GIÁM ĐỐC")],
            hint: String::new(),
            name: line("Nguyễn Văn An"),
        }],
        appendices: vec![Appendix {
            label: line("Phụ lục"),
            title: line("NHIỆM VỤ"),
            belongs_to: line("(Kèm theo Báo cáo số 05/BC-SXD ngày 05 tháng 01 năm 2022 của Sở Xây dựng)"),
            landscape: true,
            blocks: vec![Block::paragraph("Không có.")],
        }],
        landscape: false,
    }
}

/// A part of the Word file.
fn part(name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(docx_bytes(&document()).unwrap())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// An attribute of the first element that begins so, as a number.
fn attribute(xml: &str, element: &str, name: &str) -> f64 {
    let start = xml.find(&format!("<{element} ")).unwrap_or_else(|| panic!("no {element}"));
    let element = &xml[start..start + xml[start..].find('>').unwrap()];
    let value = element.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
    value.parse().unwrap()
}

/// The size of the letters of a text in points, set by its run or by the style of its paragraph.
fn size(document: &str, styles: &str, text: &str) -> f64 {
    let place = document.find(&format!(">{text}<")).unwrap_or_else(|| panic!("{text} is not in the document"));
    let paragraph = &document[document[..place].rfind("<w:p>").unwrap()..place];
    let run = &paragraph[paragraph.rfind("<w:r>").unwrap()..];
    if run.contains("<w:sz ") {
        return attribute(run, "w:sz", "w:val") / 2.0;
    }
    let style = paragraph.split("<w:pStyle w:val=\"").nth(1).unwrap().split('"').next().unwrap();
    let style = &styles[styles.find(&format!("w:styleId=\"{style}\"")).unwrap()..];
    attribute(style, "w:sz", "w:val") / 2.0
}

#[test]
fn measures_are_within_those_of_the_decree() {
    let decree: Value = serde_json::from_str(DECREE).unwrap();
    let (document, styles, header) = (part("word/document.xml"), part("word/styles.xml"), part("word/header1.xml"));
    let millimetres = |element: &str, name: &str| attribute(&document, element, name) / 1440.0 * 25.4;
    let lengths = BTreeMap::from([
        ("page_width", millimetres("w:pgSz", "w:w")),
        ("page_height", millimetres("w:pgSz", "w:h")),
        ("margin_top", millimetres("w:pgMar", "w:top")),
        ("margin_bottom", millimetres("w:pgMar", "w:bottom")),
        ("margin_left", millimetres("w:pgMar", "w:left")),
        ("margin_right", millimetres("w:pgMar", "w:right")),
        ("first_line", attribute(&styles, "w:ind", "w:firstLine") / 1440.0 * 25.4),
    ]);
    let of = |text: &str| size(&document, &styles, text);
    let sizes = BTreeMap::from([
        ("national_name", of(NATIONAL_NAME)),
        ("motto", of(MOTTO)),
        ("issuer", of("SỞ XÂY DỰNG")),
        ("number", of("Số: 05/BC-SXD")),
        ("place", of("Tây Ninh, ngày 05 tháng 01 năm 2022")),
        ("about", of("V/v báo cáo kết quả")),
        ("title", of("BÁO CÁO")),
        ("body", of("Trên đây là báo cáo./.")),
        ("signature", of("KT. GIÁM ĐỐC")),
        ("recipients_head", of("Nơi nhận:")),
        ("recipients", of("- Như trên;")),
        ("page_number", attribute(&header, "w:sz", "w:val") / 2.0),
        ("paragraph_space_at_least", 6.0),
    ]);
    for (group, found, slack) in [("lengths_in_millimetres", lengths, 0.05), ("sizes_in_points", sizes, 0.0)] {
        let asked = decree[group].as_object().unwrap();
        assert_eq!(asked.keys().map(String::as_str).collect::<Vec<_>>().len(), found.len(), "{group}");
        for (name, found) in found {
            let [least, most] = [0, 1].map(|end| asked[name][end].as_f64().unwrap());
            assert!((least - slack..=most + slack).contains(&found), "{name}: {found}, not {least} to {most}");
        }
    }
    let font = decree["font"].as_str().unwrap();
    assert!(styles.contains(&format!("w:ascii=\"{font}\"")) && part("word/charts/chart1.xml").contains(font));
}

#[test]
fn a_word_file_holds_what_the_blocks_say() {
    let document = part("word/document.xml");
    for (what, count) in [
        ("<w:tblHeader/>", 1),
        ("w:gridSpan w:val=\"2\"", 1),
        ("<w:titlePg/>", 2),
        ("<w:pgNumType w:start=\"1\"/>", 1),
        ("w:orient=\"landscape\"", 1),
        ("<w:sectPr>", 2),
        ("<c:chart ", 1),
        ("tỷ lệ &lt; 100% &amp; đúng hạn", 1),
    ] {
        assert_eq!(document.matches(what).count(), count, "{what}");
    }
    // What must not be parted from what follows: headings, captions, groups of rows, the sentence before a signature.
    assert_eq!(document.matches("<w:keepNext/>").count(), 3);
    let before = document.find("KT. GIÁM ĐỐC").unwrap();
    assert!(before < document.find("PHÓ GIÁM ĐỐC").unwrap() && before > document.find("Nơi nhận:").unwrap());
    assert!(part("docProps/core.xml").contains("Báo cáo &amp; kết quả &lt;quý&gt;"));
    assert!(part("word/charts/chart1.xml").contains("<c:v>8</c:v>"));
}

#[test]
fn the_same_document_is_the_same_file() {
    assert_eq!(docx_bytes(&document()).unwrap(), docx_bytes(&document()).unwrap());
}

#[test]
fn the_other_forms() {
    insta::assert_snapshot!("markdown", markdown(&document()));
    insta::assert_snapshot!("text", text(&document()));
    let page = html(&document());
    let tree = scraper::Html::parse_document(&page);
    let all = |selector: &str| tree.select(&scraper::Selector::parse(selector).unwrap()).count();
    assert_eq!(all("article"), 2);
    assert_eq!((all("h1"), all("table"), all("tbody tr"), all("svg rect")), (1, 1, 3, 3));
    assert!(
        !page.contains("<script") && !page.contains("http:") && !page.contains("https:"),
        "the page loads and runs nothing"
    );
}

#[test]
fn markdown_takes_no_text_for_a_mark() {
    let blocks = vec![
        Block::paragraph("1. Họp *khẩn*\n- gấp | [xem](http://a)"),
        Block::paragraph("# không phải đề mục"),
        Block::paragraph("giá 5_000 < 6_000"),
    ];
    let text = markdown(&OfficialDocument { blocks, ..OfficialDocument::default() });
    assert_eq!(
        text,
        "1\\. Họp \\*khẩn\\*\\\n\\- gấp \\| \\[xem\\](http://a)\n\n\\# không phải đề mục\n\ngiá 5\\_000 \\< 6\\_000\n"
    );
}

#[test]
fn heads_stand_over_heads_and_titles_over_the_columns_that_are_left() {
    let column = |head: &str, group: &str| TableColumn { group: group.to_owned(), ..TableColumn::words(head, 1) };
    let columns = vec![column("STT", ""), column("Chủ trì", "Đơn vị"), column("Phối hợp", "Đơn vị")];
    let rows = vec![TableRow::strong(vec!["A".to_owned(), "Nội bộ".to_owned()])];
    let blocks = vec![Block::Table(Table { columns, rows, ..Table::default() })];
    let document = OfficialDocument { blocks, ..OfficialDocument::default() };
    let page = html(&document);
    for expected in [
        "<th scope=\"col\" rowspan=\"2\">STT</th><th scope=\"colgroup\" colspan=\"2\">Đơn vị</th>",
        "<tr><th scope=\"col\">Chủ trì</th><th scope=\"col\">Phối hợp</th></tr>",
        "<td>A</td><td colspan=\"2\">Nội bộ</td>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    assert_eq!(
        markdown(&document),
        "| STT | Đơn vị |  |\n| --- | --- | --- |\n|  | **Chủ trì** | **Phối hợp** |\n| **A** | **Nội bộ** |  |\n"
    );
}
