//! Tables as they are pasted, and the rows and columns that are inferred.

use super::*;
use crate::document::lines;

/// What a text's tables hold, in short lines.
fn shown(text: &str) -> Vec<String> {
    let lines = lines::all(text);
    let mut shown = Vec::new();
    for table in find(&lines) {
        for row in &table.rows {
            shown.push(match &row.content {
                Content::Head(_) => format!("head {:?}", table.columns),
                Content::Furniture => "furniture".to_owned(),
                Content::Section { mark, text } => format!("section {mark}|{text}"),
                Content::Task(cells) => {
                    let cell = |cell: &TableCell| format!("{}{}", if cell.certain { "" } else { "?" }, cell.text);
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

#[test]
fn bars_at_the_ends_of_cells() {
    let alone = "STT\n|\nNội\ndung\n|\nĐơn vị\nchủ trì\n|\nThời gian\n|\nI\n|\nTuyên truyền trong\ncơ quan\n|\n\
                 1\n|\nPhát bản\ntin\n|\nVăn\nphòng\n|\nHàng tháng\n|\n2\n|\nThi trực tuyến\n|\n|\nQuý II\n|\n\
                 Nơi nhận:\n- Như trên.\n|\nCHỦ TỊCH\n|\n";
    let ends = "STT |\nNội dung |\nĐơn vị chủ trì |\nThời gian |\nI |\nTuyên truyền trong cơ quan |\n\
                1 |\nPhát bản tin |\nVăn phòng |\nHàng tháng |\n2 |\nThi trực tuyến |\n|\nQuý II |\n\
                V. TỔ CHỨC THỰC HIỆN\n- Giao Văn phòng.";
    let opened = "|\n**STT**\n|\n**Nội\ndung**\n|\nĐơn vị chủ trì\n|\nThời gian\n|\n|\n**I**\n|\n\
                  **Tuyên truyền\ntrong cơ quan**\n|\n|\n1\n|\nPhát bản\ntin\n|\nVăn phòng\n|\nHàng tháng\n|\n|\n\
                  2\n|\nThi trực tuyến\n|\n|\nQuý II\n|\n\n|\nNơi nhận:\n- Như trên.\n|\nCHỦ TỊCH\n|\n";
    for text in [alone, ends, opened] {
        assert_eq!(
            shown(text),
            [
                "head [Index, What, Lead, Time]",
                "section I|Tuyên truyền trong cơ quan",
                "1 / Phát bản tin / Văn phòng / Hàng tháng",
                "2 / Thi trực tuyến / Quý II",
            ],
            "{text}"
        );
    }
}

#[test]
fn heads_of_two_rows() {
    let expected = [
        "head [Index, What, Lead, Coordinating, Time]",
        "furniture",
        "1 / Họp / Văn phòng / Đoàn xã / Quý I",
        "2 / Thi / Đoàn xã / Quý II",
    ];
    for text in [
        "STT\tNội dung\tĐơn vị thực hiện\t\tThời gian\n\t\tChủ trì\tPhối hợp\t\n(1)\t(2)\t(3)\t(4)\t(5)\n\
         1\tHọp\tVăn phòng\tĐoàn xã\tQuý I\n2\tThi\tĐoàn xã\t\tQuý II",
        "| STT | Nội dung | Đơn vị thực hiện | Thời gian |\n| Chủ trì | Phối hợp |\n| 1 | 2 | 3 | 4 | 5 |\n\
         | 1 | Họp | Văn phòng | Đoàn xã | Quý I |\n| 2 | Thi | Đoàn xã | | Quý II |",
        "STT\nNội dung\nĐơn vị thực hiện\nThời gian\nChủ trì\nPhối hợp\n(1)\n(2)\n(3)\n(4)\n(5)\n\
         1\nHọp\nVăn phòng\nĐoàn xã\nQuý I\n2\nThi\nĐoàn xã\nQuý II",
    ] {
        let mut shown = shown(text);
        for row in &mut shown {
            *row = row.replace('?', "");
        }
        assert_eq!(shown, expected, "{text}");
    }
}

#[test]
fn head_and_tail_of_a_document_are_no_tables() {
    for text in [
        "UBND HUYỆN SƠN THỦY | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 17/KH-UBND | Sơn Thủy, ngày 24 tháng 4 năm \
         2025 |",
        "UBND HUYỆN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSƠN THỦY\tĐộc lập - Tự do - Hạnh phúc\nSố: 1/KH\t\tngày 2",
        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tCHỦ TỊCH\n- Lưu: VT.\tNguyễn Văn A",
        "| Nơi nhận: | TM. ỦY BAN NHÂN DÂN |\n| - Như trên; | KT. CHỦ TỊCH |\n| - Lưu: VT. | PHÓ CHỦ TỊCH |",
        "ỦY BAN NHÂN DÂN\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 1/KH-UBND\n|\nHà Nội, ngày 1 tháng 2 năm 2025\n\
         |",
        "Nội dung và hình thức\nThời gian\nĐịa điểm\nHọp tại xã.",
        "I. MỤC ĐÍCH\n- Nội dung: tuyên truyền.\n- Thời gian: quý I.",
    ] {
        assert_eq!(find(&lines::all(text)), [], "{text}");
    }
}

#[test]
fn rows_that_lack_cells() {
    assert_eq!(
        shown(
            "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |\n|---|---|---|---|---|\n| 1 | Công tác chỉ đạo | | | |\n\
             | 1.1 | Ban hành kế hoạch | Văn phòng | Các phòng | Quý I |\n| 1.2 | Họp | Văn phòng | Quý II |\n\
             | 2 | Hàng tháng | Văn phòng | Đoàn xã | Hàng quý |\n| 3 | Thi | Đoàn xã | | |"
        ),
        [
            "head [Index, What, Lead, Coordinating, Time]",
            "furniture",
            "section 1|Công tác chỉ đạo",
            "1.1 / Ban hành kế hoạch / Văn phòng / Các phòng / Quý I",
            "1.2 / Họp / ?Văn phòng / Quý II",
            "unread",
            "3 / Thi / Đoàn xã",
        ]
    );
}

#[test]
fn no_head_no_meaning() {
    assert_eq!(shown("Phân bổ:\n1\tGiấy in\t10 ram\n2\tBút\t20 cây\nHết."), ["unread", "unread"]);
    assert_eq!(shown("A | B | C\nmột dòng\n"), [""; 0]);
}

#[test]
fn one_cell_a_line() {
    assert_eq!(
        shown(
            "STT\nNội dung công việc\nĐơn vị\nchủ trì\nĐơn vị phối hợp\nThời gian\nthực hiện\n\
             I. TUYÊN TRUYỀN TRONG CƠ QUAN\n1\nPhát bản tin trên Cổng\n\
             thông tin điện tử\nVăn phòng\nCác phòng\nHàng\ntháng\n\
             2\nThi trực tuyến\nCông đoàn\nQuý II/2025\nII\nTUYÊN TRUYỀN CHO DÂN\n\
             3\nPhát loa\nĐoàn xã\nCác thôn\nHàng tuần\n\
             V. TỔ CHỨC THỰC HIỆN\n1. Văn phòng chủ trì."
        ),
        [
            "head [Index, What, Lead, Coordinating, Time]",
            "section I.|TUYÊN TRUYỀN TRONG CƠ QUAN",
            "1 / Phát bản tin trên Cổng thông tin điện tử / Văn phòng / Các phòng / Hàng tháng",
            "2 / Thi trực tuyến / ?Công đoàn / Quý II/2025",
            "section II|TUYÊN TRUYỀN CHO DÂN",
            "3 / Phát loa / Đoàn xã / Các thôn / Hàng tuần",
        ]
    );
    assert_eq!(
        shown(
            "Nội dung\nĐơn vị thực hiện\nThời gian\nPhát bản tin\nVăn phòng\n\
             Hàng tháng\nThi\nĐoàn xã\nQuý II\nKết thúc văn bản."
        ),
        ["head [What, Lead, Time]", "Phát bản tin / Văn phòng / Hàng tháng", "Thi / Đoàn xã / Quý II"]
    );
}

mod composed {
    use proptest::prelude::*;

    use super::*;

    const HEADS: &[(TableColumn, &str)] = &[
        (TableColumn::Index, "STT"),
        (TableColumn::What, "Nội dung công việc"),
        (TableColumn::Lead, "Đơn vị chủ trì"),
        (TableColumn::Coordinating, "Đơn vị phối hợp"),
        (TableColumn::Time, "Thời gian hoàn thành"),
        (TableColumn::Result, "Sản phẩm"),
        (TableColumn::Note, "Ghi chú"),
    ];

    fn cell(column: TableColumn, empty: bool) -> BoxedStrategy<String> {
        let some = |texts: &'static [&'static str]| prop::sample::select(texts).prop_map(str::to_owned).boxed();
        let may_lack = |texts| match empty {
            true => prop_oneof![1 => Just(String::new()), 4 => some(texts)].boxed(),
            false => some(texts),
        };
        match column {
            TableColumn::What => some(&[
                "Phát bản tin nội bộ",
                "Thi trắc nghiệm \"Dân hỏi\" trực tuyến",
                "Họp giao ban hàng tháng về công tác chỉ đạo",
                "Tập huấn phần mềm một cửa, 02 lớp",
            ]),
            TableColumn::Lead => may_lack(&["Văn phòng Sở", "UBND các xã", "Phòng Văn hóa - Xã hội", "Đoàn xã"]),
            TableColumn::Coordinating => may_lack(&["Các phòng", "Công an xã; Hội Phụ nữ", "Trung tâm Dịch vụ công"]),
            TableColumn::Time => may_lack(&["Hàng tháng", "Quý II/2025", "Trước ngày 30/4/2025", "Thường xuyên"]),
            TableColumn::Result => may_lack(&["Báo cáo kết quả", "Tin, bài trên Cổng", "Biên bản cuộc họp"]),
            _ => may_lack(&["Kinh phí theo dự toán được giao", "Xem phụ lục"]),
        }
    }

    /// Columns in any order, the index first, with what is done; and rows of cells.
    fn tables(empty: bool) -> impl Strategy<Value = (Vec<TableColumn>, Vec<Vec<String>>)> {
        let others = prop::sample::subsequence(&HEADS[2..], 2..=5).prop_shuffle();
        (others, 0_usize..=1, 1_usize..8).prop_flat_map(move |(others, place, count)| {
            let mut columns = vec![TableColumn::Index];
            columns.extend(others.iter().map(|(column, _)| *column));
            columns.insert((1 + place).min(columns.len()), TableColumn::What);
            let row = columns[1..].iter().map(|column| cell(*column, empty)).collect::<Vec<_>>();
            let rows = prop::collection::vec(row, count).prop_map(|rows| {
                let numbered = rows.into_iter().zip(1..);
                numbered.map(|(row, number)| [vec![format!("{number}")], row].concat()).collect::<Vec<_>>()
            });
            (Just(columns), rows)
        })
    }

    fn names(columns: &[TableColumn]) -> Vec<String> {
        let name = |column: &TableColumn| HEADS.iter().find(|(known, _)| known == column).unwrap().1.to_owned();
        columns.iter().map(name).collect()
    }

    fn lay_out(columns: &[TableColumn], rows: &[Vec<String>], line: impl Fn(&[String]) -> String) -> String {
        let mut text = format!("KẾ HOẠCH\n{}\n", line(&names(columns)));
        for row in rows {
            text.push_str(&line(row));
            text.push('\n');
        }
        text + "V. TỔ CHỨC THỰC HIỆN\n- Giao Văn phòng theo dõi.\n"
    }

    fn check(text: &str, columns: &[TableColumn], rows: &[Vec<String>]) -> Result<(), TestCaseError> {
        let tables = find(&lines::all(text));
        prop_assert_eq!(tables.len(), 1, "{}", text);
        prop_assert_eq!(&tables[0].columns, columns, "{}", text);
        let read = tables[0].rows.iter().filter_map(|row| match &row.content {
            Content::Task(cells) => Some(cells.iter().map(|cell| (cell.column, cell.text.clone(), cell.certain))),
            _ => None,
        });
        let read = read.map(Iterator::collect::<Vec<_>>).collect::<Vec<_>>();
        let full = |row: &Vec<String>| {
            let cells = columns.iter().zip(row).filter(|(_, text)| !text.is_empty());
            cells.map(|(column, text)| (*column, text.clone(), true)).collect::<Vec<_>>()
        };
        prop_assert_eq!(read, rows.iter().map(full).collect::<Vec<_>>(), "{}", text);
        Ok(())
    }

    proptest! {
        #[test]
        fn separated_cells_are_read_as_written((columns, rows) in tables(true)) {
            check(&lay_out(&columns, &rows, |row| row.join("\t")), &columns, &rows)?;
            check(&lay_out(&columns, &rows, |row| format!("| {} |", row.join(" | "))), &columns, &rows)?;
            check(&lay_out(&columns, &rows, |row| format!("{} |", row.join(" | "))), &columns, &rows)?;
            check(&lay_out(&columns, &rows, |row| row.join("\n|\n") + "\n|"), &columns, &rows)?;
            check(&lay_out(&columns, &rows, |row| row.join(" |\n") + " |"), &columns, &rows)?;
            check(&lay_out(&columns, &rows, |row| format!("|\n{}\n|", row.join("\n|\n"))), &columns, &rows)?;
        }

        #[test]
        fn quoted_cells_are_read_as_written((columns, rows) in tables(true), broken in 1_usize..4) {
            let quoted = |row: &[String]| {
                let cell = |(place, cell): (usize, &String)| match (place % 3 == broken % 3, cell.split_once(' ')) {
                    (true, Some((first, rest))) if rest.starts_with(char::is_lowercase) => {
                        format!("\"{}\n{}\"", first.replace('"', "\"\""), rest.replace('"', "\"\""))
                    }
                    _ => cell.clone(),
                };
                row.iter().enumerate().map(cell).collect::<Vec<_>>().join("\t")
            };
            check(&lay_out(&columns, &rows, quoted), &columns, &rows)?;
        }

        #[test]
        fn full_rows_of_one_cell_a_line_are_read_as_written((columns, rows) in tables(false)) {
            check(&lay_out(&columns, &rows, |row| row.join("\n")), &columns, &rows)?;
        }

        #[test]
        fn every_line_of_a_table_is_in_one_row(fragments in prop::collection::vec(prop::sample::select(LINES), 0..80)) {
            let text = fragments.concat();
            let lines = lines::all(&text);
            let mut free = 0;
            for table in find(&lines) {
                prop_assert!(table.lines.start >= free && table.lines.end <= lines.len(), "{}", text);
                prop_assert!(!table.lines.is_empty());
                let mut next = table.lines.start;
                for row in &table.rows {
                    prop_assert_eq!(row.lines.start, next, "{}", text);
                    prop_assert!(row.lines.end > next);
                    next = row.lines.end;
                }
                prop_assert_eq!(next, table.lines.end, "{}", text);
                free = table.lines.end;
            }
        }
    }

    const LINES: &[&str] = &[
        "STT",
        "TT",
        "Nội dung",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Chủ trì",
        "Phối hợp",
        "Thời gian",
        "Sản phẩm",
        "\t",
        "\t",
        "\t",
        "|",
        "|",
        " | ",
        "\n",
        "\n",
        "\n",
        "\n",
        "\n\n",
        "   ",
        "\"",
        "\"\"",
        "1",
        "2",
        "3",
        "1.1",
        "I",
        "A",
        "I. ",
        "A. ",
        "- ",
        "(1)",
        "(2)",
        "(3)",
        "(4)",
        "Họp",
        "Văn phòng",
        "Đoàn xã",
        "Hàng tháng",
        "Quý II",
        "Phát bản tin",
        "TUYÊN TRUYỀN",
        "V. TỔ CHỨC THỰC HIỆN",
        "Nơi nhận:",
        "|---|---|",
        "**",
        "và",
        "xã",
        "Kinh phí",
    ];
}

#[test]
fn long_texts_take_time_in_proportion() {
    const SIZE: usize = 1 << 14;
    for fragment in
        ["\t", "|", "|\n", "|\n\n", "\"a\n", "x\t\"b\n", "Chủ trì\tPhối hợp\n", "1\tx\n", "STT\nNội dung\n1\n"]
    {
        let time = |size: usize| {
            let text = "STT\tNội dung\tThời gian\n1\t".to_owned() + &fragment.repeat(size / fragment.len());
            let lines = lines::all(&text);
            let start = std::time::Instant::now();
            find(&lines);
            start.elapsed()
        };
        time(SIZE);
        let (short, long) = (time(SIZE / 8), time(SIZE));
        // A quadratic reading takes 64 times as long.
        assert!(long < short * 24 + std::time::Duration::from_millis(50), "{fragment:?}: {short:?}, {long:?}");
    }
}

#[test]
fn titles_and_names_between_rows_of_one_cell_a_line() {
    assert_eq!(
        shown(
            "STT\nNhiệm vụ\nĐơn vị chủ trì\nThời gian\nI. TUYÊN TRUYỀN\nTRONG CƠ QUAN\n1.1\nHọp\nVăn phòng\nQuý I\n\
             A\nPHÁT TRIỂN\nNhiệm vụ\nĐơn vị chủ trì\nThời gian\n1.1\nThi\nĐoàn xã\nQuý II"
        ),
        [
            "head [Index, What, Lead, Time]",
            "section I.|TUYÊN TRUYỀN TRONG CƠ QUAN",
            "1.1 / Họp / Văn phòng / Quý I",
            "section A|PHÁT TRIỂN",
            "furniture",
            "1.1 / Thi / Đoàn xã / Quý II",
        ]
    );
}
