//! Citations in sentences of preambles, and what is read from them.

use super::{doubtful_symbol, read, read_all};

fn check(raw: &str, expected: [Option<&str>; 6]) {
    let basis = read(raw, 1);
    let date = basis.issued_on.map(|date| date.to_string());
    let read = [
        basis.document_type.as_deref(),
        basis.number.as_deref(),
        basis.symbol.as_deref(),
        date.as_deref(),
        basis.issuer.as_deref(),
        basis.subject.as_deref(),
    ];
    assert_eq!(read, expected, "{raw}");
    assert_eq!(basis.raw, raw);
}

#[test]
fn documents_by_number() {
    check(
        "Căn cứ Quyết định số 2818/QĐ-UBND ngày 20/01/2021 của Ủy ban nhân dân tỉnh về cải cách hành chính.",
        [
            Some("Quyết định"),
            Some("2818"),
            Some("2818/QĐ-UBND"),
            Some("20/01/2021"),
            Some("Ủy ban nhân dân tỉnh"),
            Some("cải cách hành chính"),
        ],
    );
    check(
        "Thực hiện Nghị quyết số 12-NQ/TW ngày 03 tháng 6 năm 2017 của Ban Chấp hành Trung ương;",
        [Some("Nghị quyết"), Some("12"), Some("12-NQ/TW"), Some("03/06/2017"), Some("Ban Chấp hành Trung ương"), None],
    );
    check(
        "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08-6-2010 của Chính phủ về việc kiểm soát thủ tục hành chính./.",
        [
            Some("Nghị định"),
            Some("63"),
            Some("63/2010/NĐ-CP"),
            Some("08/06/2010"),
            Some("Chính phủ"),
            Some("kiểm soát thủ tục hành chính"),
        ],
    );
    check(
        "Căn cứ Quyết định số 30/QĐ-UBND ngày 1.2.2021 của Chủ tịch UBND tỉnh phê duyệt Đề án Bảo vệ môi trường;",
        [
            Some("Quyết định"),
            Some("30"),
            Some("30/QĐ-UBND"),
            Some("01/02/2021"),
            Some("Chủ tịch UBND tỉnh"),
            Some("phê duyệt Đề án Bảo vệ môi trường"),
        ],
    );
}

#[test]
fn acts_by_name_and_proposals() {
    check(
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
        [Some("Luật"), None, None, Some("19/06/2015"), None, Some("Tổ chức chính quyền địa phương")],
    );
    check(
        "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;",
        [Some("Luật"), None, None, Some("2015"), None, Some("Tổ chức chính quyền địa phương năm 2015")],
    );
    check(
        "Căn cứ Luật số 45/2019/QH14 ngày 20/11/2019 của Quốc hội;",
        [Some("Luật"), Some("45"), Some("45/2019/QH14"), Some("20/11/2019"), Some("Quốc hội"), None],
    );
    check("Theo đề nghị của Chánh Văn phòng Sở.", [None; 6]);
    check("Căn cứ chức năng, nhiệm vụ của Sở;", [None; 6]);
}

/// Number with symbol, date, issuer, subject of every basis of a sentence; and its parts hold every word.
fn check_all(raw: &str, expected: &[[&str; 4]]) {
    let bases = read_all(raw, 1);
    let read = bases
        .iter()
        .map(|basis| {
            let date = basis.issued_on.map(|date| date.to_string()).unwrap_or_default();
            let text = |field: &Option<String>| field.clone().unwrap_or_default();
            [text(&basis.symbol), date, text(&basis.issuer), text(&basis.subject)]
        })
        .collect::<Vec<_>>();
    assert_eq!(read, expected, "{raw}");
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let parts = bases.iter().map(|basis| basis.raw.as_str()).collect::<Vec<_>>().join(" ");
    assert_eq!(words(&parts), words(raw));
}

#[test]
fn several_in_one_sentence() {
    check_all(
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh về cải cách hành chính; Công văn số \
         77/SNV-CCHC ngày 08/01/2024 của Sở Nội vụ về truyền thông; Chỉ thị 03/CT-UBND ngày 09/01/2024 của Chủ tịch \
         UBND tỉnh,",
        &[
            ["12/KH-UBND", "05/01/2024", "UBND tỉnh", "cải cách hành chính"],
            ["77/SNV-CCHC", "08/01/2024", "Sở Nội vụ", "truyền thông"],
            ["03/CT-UBND", "09/01/2024", "Chủ tịch UBND tỉnh", ""],
        ],
    );
    check_all(
        "Căn cứ các Quyết định của UBND tỉnh: số 12/QĐ-UBND ngày 05/01/2024 về số hóa; số 15/QĐ-UBND ngày 8/1/2024 về \
         một cửa;",
        &[["12/QĐ-UBND", "05/01/2024", "UBND tỉnh", "số hóa"], ["15/QĐ-UBND", "08/01/2024", "UBND tỉnh", "một cửa"]],
    );
    check_all(
        "Căn cứ các Quyết định của Thủ tướng Chính phủ về quy hoạch: Quyết định số 12/QĐ-TTg ngày 5/1/2024 phê duyệt \
         Quy hoạch tỉnh; Quyết định số 15/QĐ-TTg ngày 8/1/2024 phê duyệt Quy hoạch vùng;",
        &[
            ["12/QĐ-TTg", "05/01/2024", "Thủ tướng Chính phủ", "phê duyệt Quy hoạch tỉnh"],
            ["15/QĐ-TTg", "08/01/2024", "Thủ tướng Chính phủ", "phê duyệt Quy hoạch vùng"],
        ],
    );
    check_all(
        "Căn cứ Quyết định số 1/QĐ-UBND ngày 05/01/2024 và Quyết định số 2/QĐ-UBND ngày 06/01/2024 của UBND tỉnh;",
        &[["1/QĐ-UBND", "05/01/2024", "UBND tỉnh", ""], ["2/QĐ-UBND", "06/01/2024", "UBND tỉnh", ""]],
    );
    check_all(
        "Thực hiện Kế hoạch số 14-KH/TU ngày 29/7/2025 của Ban Thường vụ Tỉnh ủy và Kế hoạch số 24/KH-UBND ngày \
         14/8/2025 của UBND tỉnh thực hiện Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025 của Bộ Chính trị về thi \
         hành pháp luật, ",
        &[
            ["14-KH/TU", "29/07/2025", "Ban Thường vụ Tỉnh ủy", ""],
            [
                "24/KH-UBND",
                "14/08/2025",
                "UBND tỉnh",
                "thực hiện Nghị quyết số 66-NQ/TW ngày 30 tháng 4 năm 2025 của Bộ Chính trị về thi hành pháp luật",
            ],
        ],
    );
    check_all(
        "Căn cứ Quyết định số 5/QĐ-UBND ngày 4/1/2024 của UBND huyện ban hành Kế hoạch cải cách; căn cứ tình hình thực \
         tế; theo đề nghị của Trưởng phòng Nội vụ.",
        &[["5/QĐ-UBND", "04/01/2024", "UBND huyện", "ban hành Kế hoạch cải cách"], ["", "", "", ""], ["", "", "", ""]],
    );
    check_all(
        "Căn cứ Quyết định số 5/QĐ-UBND ngày 4/1/2024 của UBND tỉnh về việc công bố thủ tục mới; sửa đổi, bổ sung;",
        &[["5/QĐ-UBND", "04/01/2024", "UBND tỉnh", "công bố thủ tục mới; sửa đổi, bổ sung"]],
    );
    check_all(
        "Căn cứ Luật Quy hoạch ngày 24/11/2017; Luật sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và \
         Luật Đấu thầu ngày 29/11/2024;",
        &[
            ["", "24/11/2017", "", "Quy hoạch"],
            ["", "29/11/2024", "", "sửa đổi, bổ sung một số điều của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu"],
        ],
    );
}

#[test]
fn laws_that_were_amended() {
    check_all(
        "Căn cứ Luật Quy hoạch ngày 24/11/2017 được sửa đổi, bổ sung tại Luật sửa đổi, bổ sung một số điều của Luật \
         Quy hoạch, Luật Đầu tư ngày 29/11/2024;",
        &[["", "24/11/2017", "", "Quy hoạch"]],
    );
    check_all(
        "Căn cứ Luật Xây dựng số 50/2014/QH13, được sửa đổi tại Luật số 62/2020/QH14 ngày 17/6/2020;",
        &[["50/2014/QH13", "", "", "Xây dựng"]],
    );
    check_all(
        "Căn cứ Luật Điện lực số 61/2024/QH15 ngày 30/11/2024 và Luật Dữ liệu số 60/2024/QH15 ngày 30/11/2024;",
        &[["61/2024/QH15", "30/11/2024", "", "Điện lực"], ["60/2024/QH15", "30/11/2024", "", "Dữ liệu"]],
    );
}

#[test]
fn laws_with_numbers() {
    check_all(
        "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;",
        &[["72/2025/QH15", "16/06/2025", "", "Tổ chức chính quyền địa phương"]],
    );
    check_all(
        "Căn cứ Luật Công nghiệp công nghệ số số 71/2025/QH15 ngày 14/6/2025;",
        &[["71/2025/QH15", "14/06/2025", "", "Công nghiệp công nghệ số"]],
    );
    check_all(
        "Căn cứ Luật Phòng cháy (sửa đổi) ngày 29 tháng 11 năm 2024;",
        &[["", "29/11/2024", "", "Phòng cháy (sửa đổi)"]],
    );
    check_all(
        "Căn cứ Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Quốc hội quy định về xử lý một số vấn đề;",
        &[["190/2025/QH15", "19/02/2025", "Quốc hội", "quy định về xử lý một số vấn đề"]],
    );
}

#[test]
fn issuers_end_where_the_subject_begins() {
    for (raw, issuer, subject) in [
        ("của Bộ Nội vụ ban hành Kế hoạch", "Bộ Nội vụ", "ban hành Kế hoạch"),
        ("của Chủ tịch UBND tỉnh về việc kiểm tra", "Chủ tịch UBND tỉnh", "kiểm tra"),
        ("của UBND tỉnh Kế hoạch cải cách năm 2024", "UBND tỉnh", "Kế hoạch cải cách năm 2024"),
        ("của Chính phủ quy định chi tiết Luật Đất đai", "Chính phủ", "quy định chi tiết Luật Đất đai"),
        ("của Bộ trưởng Bộ Y tế V/v khám bệnh", "Bộ trưởng Bộ Y tế", "khám bệnh"),
        ("của Sở Nội vụ hướng dẫn báo cáo", "Sở Nội vụ", "hướng dẫn báo cáo"),
        ("của UBND huyện triển khai chuyển đổi số", "UBND huyện", "triển khai chuyển đổi số"),
        ("của UBND tỉnh Ban hành Kế hoạch tuyên truyền", "UBND tỉnh", "Ban hành Kế hoạch tuyên truyền"),
        ("của UBND thành phố Về việc số hóa hồ sơ", "UBND thành phố", "số hóa hồ sơ"),
        ("của Bộ Văn hóa, Thể thao và Du lịch về lễ hội", "Bộ Văn hóa, Thể thao và Du lịch", "lễ hội"),
        ("của Ban quản lý Khu kinh tế về một cửa", "Ban quản lý Khu kinh tế", "một cửa"),
        ("của Văn phòng UBND tỉnh thông báo kết luận", "Văn phòng UBND tỉnh", "thông báo kết luận"),
        ("của Sở Tài nguyên và Môi trường, về đất đai", "Sở Tài nguyên và Môi trường", "đất đai"),
        ("của Thủ tướng Chính phủ “về bảo vệ bí mật”", "Thủ tướng Chính phủ", "bảo vệ bí mật”"),
        ("của Ban Chỉ đạo chuyển đổi số tỉnh ban hành Kế hoạch", "Ban Chỉ đạo chuyển đổi số tỉnh", "ban hành Kế hoạch"),
        (
            "của Ban Chỉ đạo về chuyển đổi số thành phố về nhiệm vụ",
            "Ban Chỉ đạo về chuyển đổi số thành phố",
            "nhiệm vụ",
        ),
        ("của Sở Nội vụ (sau đây gọi là Kế hoạch 12)", "Sở Nội vụ", ""),
        ("của Bộ Tài chính, Bộ Nội vụ hướng dẫn biên chế", "Bộ Tài chính, Bộ Nội vụ", "hướng dẫn biên chế"),
        ("của UBND tỉnh Lâm Đồng ban hành Kế hoạch", "UBND tỉnh Lâm Đồng", "ban hành Kế hoạch"),
        ("của UBND thành phố Hải Phòng triển khai số hóa", "UBND thành phố Hải Phòng", "triển khai số hóa"),
        ("của Trung tâm kiểm soát bệnh tật hướng dẫn", "Trung tâm kiểm soát bệnh tật", "hướng dẫn"),
        ("của Sở Giao thông vận tải về cấp phép", "Sở Giao thông vận tải", "cấp phép"),
    ] {
        for between in [" ngày 05/01/2024 ", " ngày 5 tháng 1 năm 2024, ", ", ngày 5.1.2024 ", " ngày 05 /01/2024 "]
        {
            let raw = format!("Căn cứ Văn bản số 12/X-YZ{between}{raw};");
            check_all(&raw, &[["12/X-YZ", "05/01/2024", issuer, subject]]);
        }
    }
    check_all(
        "Căn cứ Quyết định số 411/QĐ-TTg của Thủ tướng Chính phủ ngày 31/3/2022 phê duyệt Chiến lược;",
        &[["411/QĐ-TTg", "31/03/2022", "Thủ tướng Chính phủ", "phê duyệt Chiến lược"]],
    );
}

#[test]
fn proposals_and_directions() {
    check_all(
        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 5/1/2024;",
        &[["12/TTr-SNV", "05/01/2024", "Giám đốc Sở Nội vụ", ""]],
    );
    check_all(
        "Theo đề nghị của Sở Công Thương tại Tờ trình số 298/TTr-SCT ngày 23/10/2025 và Công văn số 2679/SCT-QLTM ngày \
         07/11/2025.",
        &[["298/TTr-SCT", "23/10/2025", "Sở Công Thương", ""], ["2679/SCT-QLTM", "07/11/2025", "Sở Công Thương", ""]],
    );
    check_all(
        "Xét đề nghị của 02 đơn vị gồm: Công ty Hòa Bình tại Văn bản số 12/HB-KT ngày 5/1/2024; Công ty Sơn Hà tại Văn \
         bản số 7/CV-SH ngày 6/1/2024.",
        &[["12/HB-KT", "05/01/2024", "Công ty Hòa Bình", ""], ["7/CV-SH", "06/01/2024", "Công ty Sơn Hà", ""]],
    );
    check_all("Xét đề nghị của Trưởng phòng Tổ chức cán bộ.", &[["", "", "", ""]]);
    check_all(
        "Xét Tờ trình số 9/TTr-PNV ngày 3/1/2024 của Phòng Nội vụ về cải cách hành chính;",
        &[["9/TTr-PNV", "03/01/2024", "Phòng Nội vụ", "cải cách hành chính"]],
    );
    check_all(
        "Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 55/UBND-NC ngày 8/1/2024 về một cửa;",
        &[["55/UBND-NC", "08/01/2024", "", "một cửa"]],
    );
}

#[test]
fn numbers_in_every_form() {
    for (raw, symbol, issuer) in [
        ("Tiếp theo Kế hoạch số 3/KH-SYT ngày 5/1/2024 của Sở Y tế;", "3/KH-SYT", "Sở Y tế"),
        ("Triển khai Kế hoạch số 3/KH-SYT ngày 05-01-2024 của Sở Y tế;", "3/KH-SYT", "Sở Y tế"),
        ("Thực hiện Quyết định 407/QĐ-TTg ngày 5/1/2024 của Thủ tướng Chính phủ;", "407/QĐ-TTg", "Thủ tướng Chính phủ"),
        ("Căn cứ Nghị quyết số 27/NQ- TW ngày 5/1/2024 của Bộ Chính trị;", "27/NQ- TW", "Bộ Chính trị"),
        ("Căn cứ Kết luận số 19-KL/TW ngày 5/1/2024 của Bộ Chính trị;", "19-KL/TW", "Bộ Chính trị"),
        ("Căn cứ Thông báo kết luận số 19-TB/TU ngày 5/1/2024 của Tỉnh ủy;", "19-TB/TU", "Tỉnh ủy"),
        ("Căn cứ Chương trình hành động số 8-CTr/TU ngày 5/1/2024 của Tỉnh ủy;", "8-CTr/TU", "Tỉnh ủy"),
        (
            "Thông tư số 01/2023/TT-VPCP ngày 5/1/2024 của Văn phòng Chính phủ;",
            "01/2023/TT-VPCP",
            "Văn phòng Chính phủ",
        ),
    ] {
        check_all(raw, &[[symbol, "05/01/2024", issuer, ""]]);
    }
    check_all("Căn cứ Kế hoạch số 12/KH+UBND ngày 5/1/2024 của UBND xã;", &[["12/KH", "05/01/2024", "UBND xã", ""]]);
    check_all("Căn cứ Kế hoạch số 12/KH+UBND;", &[["12/KH", "", "", ""]]);
    assert_eq!(doubtful_symbol("Căn cứ Kế hoạch số 136/KH-S XD ngày 5/1/2024;").as_deref(), Some("136/KH-S XD"));
    assert_eq!(doubtful_symbol("Căn cứ Kế hoạch số 136/KH-SXD ngày 5/1/2024;"), None);
}
