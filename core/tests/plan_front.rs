//! The header and the footer of plans, in the layouts in which files and web pages present them.

#![allow(clippy::unwrap_used)]

use cchc::model::*;
use cchc::read_plan;

fn plan(text: &str) -> Plan {
    read_plan(text).unwrap().plan
}

/// Issuer, number, symbol, place, date, subject.
fn head(plan: &Plan) -> [String; 6] {
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    [
        text(&plan.issuer),
        text(&plan.number),
        plan.symbol.clone(),
        text(&plan.place),
        plan.issued_on.map(|date| date.to_string()).unwrap_or_default(),
        plan.subject.clone(),
    ]
}

#[test]
fn one_head_in_many_layouts() {
    let expected = ["UBND HUYỆN LONG SƠN", "17", "KH-UBND", "Long Sơn", "24/04/2025", "Tuyên truyền năm 2025"];
    for text in [
        "UBND HUYỆN LONG SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 17/KH-UBND | Long Sơn, ngày 24 tháng 4 năm \
         2025 |\nKẾ HOẠCH\nTuyên truyền năm 2025\n",
        "UBND HUYỆN\nLONG SƠN\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh \
         phúc\n|\nSố:\n17/KH-UBND\n|\n*Long Sơn, ngày 24\ntháng 4 năm 2025*\n|\n**KẾ\nHOẠCH**\nTuyên truyền năm 2025\n",
        "UBND HUYỆN LONG SƠN Số: 17/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Long \
         Sơn, ngày 24 tháng 4 năm 2025 |\nKế hoạch\nTuyên truyền năm 2025\n",
        "Kế hoạch Tuyên truyền năm 2025\nUBND HUYỆN LONG SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố 17/KH-UBND     \
         Long Sơn, ngày 24 tháng 4 năm 2025\nKẾ HOẠCH\nTuyên truyền năm 2025\n",
    ] {
        let text = format!("{text}Căn cứ:\n- Luật Thanh tra ngày 14/11/2022;\nI. MỤC ĐÍCH\n- Dân biết.\n");
        let plan = plan(&text);
        assert_eq!(head(&plan), expected, "{text}");
        assert_eq!(plan.document_type, "KH", "{text}");
        assert_eq!(plan.legal_bases.len(), 1, "{text}");
    }
}

#[test]
fn one_tail_in_many_layouts() {
    for tail in [
        "Nơi nhận:\n- Như trên;\n- Lưu: VT, NC (3b).\nTM. ỦY BAN NHÂN\nDÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê \
         Thị Hoa\n",
        "| Nơi nhận: - Như trên; - Lưu: VT, NC (3b). | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Lê Thị \
         Hoa |\n",
        "Nơi nhận:\tTM. ỦY BAN NHÂN DÂN\n- Như trên;\tKT. CHỦ TỊCH\n- Lưu: VT, NC (3b).\tPHÓ CHỦ TỊCH\n\tĐã ký: Lê \
         Thị Hoa\n",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH     Lê Thị Hoa\nNơi nhận: Như trên, Lưu: VT, NC (3b).\nTệp \
         đính kèm\n",
    ] {
        let text = format!("KẾ HOẠCH\nTuyên truyền năm 2025\nI. MỤC ĐÍCH\n- Dân biết.\n{tail}");
        let plan = plan(&text);
        let expected = Signatory {
            authority: SigningAuthority::ForHead,
            on_behalf_of: Some("ỦY BAN NHÂN DÂN".to_owned()),
            head_title: "CHỦ TỊCH".to_owned(),
            own_title: Some("PHÓ CHỦ TỊCH".to_owned()),
            name: Some("Lê Thị Hoa".to_owned()),
        };
        assert_eq!(plan.signatory, Some(expected), "{text}");
        assert_eq!(plan.recipients, ["Như trên"], "{text}");
        assert_eq!(plan.archive.and_then(|archive| archive.drafting_unit).as_deref(), Some("NC"), "{text}");
    }
}

#[test]
fn a_decision_names_its_issuer_over_the_bases() {
    let text = "QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch năm 2023\nỦY BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nCăn cứ Luật \
        Thanh tra ngày 14/11/2022;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\n";
    assert_eq!(plan(text).issuer.as_deref(), Some("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG"));
}

#[test]
fn an_appendix_cites_its_own_plan() {
    let text = "UBND XÃ LONG SƠN\nSố: 9/KH-UBND\nKẾ HOẠCH\nTuyên truyền năm 2025\n(Kèm theo Kế hoạch số 09/KH-UBND \
        ngày 1/2/2025 của UBND xã)\nI. MỤC ĐÍCH\n- Dân biết.\n";
    assert!(plan(text).attached_to.is_none());
}

#[test]
fn a_ward_whose_name_begins_with_an_is_no_scheme() {
    let read = plan(
        "ỦY BAN NHÂN DÂN\nPHƯỜNG AN KHÊ\nSố: 7/KH-UBND\nKẾ HOẠCH\nTuyên truyền năm 2026\nII. NỘI DUNG\n- Phát tờ rơi \
         tháng 3.",
    );
    assert_eq!((read.document_type.as_str(), read.subject.as_str()), ("KH", "Tuyên truyền năm 2026"));
    assert_eq!(read.issuer.as_deref(), Some("ỦY BAN NHÂN DÂN PHƯỜNG AN KHÊ"));
    assert_eq!(read.contents[0].schedule, Schedule::InMonth { year: 2026, month: 3 });
}

#[test]
fn of_a_year_looked_back_at_and_the_next_none_is_taken_unasked() {
    let issued = |date: &str| {
        let title = "Tổng kết công tác tuyên truyền năm 2025 và triển khai năm 2026";
        plan(&format!("Long Sơn, {date}\nKẾ HOẠCH\n{title}\nII. NỘI DUNG\n- Phát tờ rơi tháng 1."))
    };
    assert_eq!(issued("ngày 02 tháng 01 năm 2026").year, Some(2026));
    let before = issued("ngày 20 tháng 12 năm 2025");
    assert_eq!((before.year, before.years), (None, Some(YearSpan { from: 2025, to: 2026 })));
    assert_eq!(before.contents[0].schedule, Schedule::Unspecified);
}
