//! Time limits as documents word them, and texts that give none.

use proptest::prelude::*;

use super::*;

const fn work(half_days: u32) -> Option<TimeLimit> {
    Some(TimeLimit { half_days, unit: DayUnit::Working })
}

const fn days(days: u32) -> Option<TimeLimit> {
    Some(TimeLimit::calendar_days(days))
}

#[test]
fn time_limits_are_read_as_written() {
    for (text, expected) in [
        ("10 ngày làm việc", work(20)),
        ("07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ", work(14)),
        ("Không quá 15 ngày, kể từ ngày nhận đủ hồ sơ", days(15)),
        ("0,5 ngày", work(1)),
        ("0,5 ngày làm việc", work(1)),
        ("1,5 ngày làm việc", work(3)),
        ("2.5 ngày làm việc.", work(5)),
        ("1,0 ngày làm việc", work(2)),
        ("20ngày", days(20)),
        ("10 (mười) ngày làm việc", work(20)),
        ("15 (mười lăm) ngày", days(15)),
        ("10 (10) ngày làm việc", work(20)),
        ("- 20 ngày", days(20)),
        ("Thời hạn giải quyết: 20 ngày", days(20)),
        ("10 ngày làm việc\nkể từ ngày nhận đủ hồ sơ", work(20)),
        ("Trong 10 ngày\nlàm việc", work(20)),
        ("04 giờ làm việc", work(1)),
        ("16 giờ làm việc", work(4)),
        ("Trong thời hạn 10 NGÀY LÀM VIỆC (10 ngày làm việc)", work(20)),
    ] {
        assert_eq!(read_time_limit(text), expected, "{text}");
    }
}

#[test]
fn what_is_not_certain_is_left_as_written() {
    for text in [
        "",
        "Ngay trong ngày làm việc",
        "2 tháng",
        "20-25 ngày làm việc",
        "20 - 25 ngày làm việc",
        "20 – 25 ngày làm việc",
        "từ 5 đến 7 ngày làm việc",
        "từ 05 ngày đến 07 ngày làm việc",
        "từ 10 (mười) đến 15 (mười lăm) ngày",
        "10 ngày làm việc hoặc 15",
        "10, 15 ngày làm việc",
        "0,3 ngày",
        "0 ngày",
        "3 giờ làm việc",
        "4 giờ",
        "7 ngày làm việc hoặc 10 ngày làm việc",
        "99999999999 ngày",
        "theo Điều 54",
    ] {
        assert_eq!(read_time_limit(text), None, "{text}");
    }
}

#[test]
fn working_days_are_known_however_written() {
    for text in [
        "10 ngày LV",
        "10 ngày lv.",
        "10 ngày l/v",
        "10 ngày l.v",
        "10 ngày L.V.",
        "10 ngày lam viec",
        "10 NLV",
        "10 ngày (ngày làm việc)",
        "10 (mười) ngày (làm việc)",
        "10 ngày, tính theo ngày làm việc",
        "10 ngày (không kể thứ bảy, chủ nhật)",
        "10 ngày (không kể T7, CN)",
        "10 ngày không kể ngày nghỉ",
        "10 ngày (trừ ngày nghỉ, lễ)",
        "10 ngày, không tính thứ 7, chủ nhật và các ngày lễ, tết theo quy định",
        "10 ngày kể từ ngày nhận đủ hồ sơ hợp lệ (không kể ngày nghỉ, ngày lễ)",
        "Không quá 10\u{a0}ngày làm việc, kể từ ngày tiếp nhận hồ sơ hợp lệ theo quy định.",
        "10 ngày làm việc (mười ngày làm việc)",
        "10 ngày làm việc kể từ ngày Sở Xây dựng nhận được hồ sơ đầy đủ, hợp lệ",
        "10 ngàylàmviệc",
        "10 ngày làm việc (không kể ngày lễ, tết)",
        "10 ngày làm việc, kể từ ngày nhận hồ sơ theo quy định tại Điều 5 Nghị định 15/2021/NĐ-CP ngày 03/3/2021",
        "10 ngày L-V",
        "Thời hạn giải quyết là 10 ngày làm việc, kể từ ngày nhận đủ hồ sơ và phí, lệ phí theo quy định",
        "10 ngày làm việc (theo quy định tại khoản 2 Điều 12 Nghị định số 15/2021/NĐ-CP)",
    ] {
        assert_eq!(read_time_limit(text), work(20), "{text}");
    }
}

#[test]
fn days_of_the_calendar_are_read_where_nothing_else_can_be_meant() {
    for text in [
        "10 ngày",
        "Trong thời hạn 10 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ.",
        "Tối đa 10 ngày sau khi nhận đủ hồ sơ",
        "10 ngày (kể cả thứ bảy, chủ nhật)",
        "Kể từ khi nhận đủ hồ sơ, không quá 10 ngày",
        "≤ 10 ngày",
    ] {
        assert_eq!(read_time_limit(text), days(10), "{text}");
    }
}

#[test]
fn a_number_beside_what_is_not_understood_is_no_time_limit() {
    for text in [
        "-5 ngày",
        "–5 ngày",
        "−5 ngày",
        "+5 ngày",
        "~10 ngày",
        "khoảng 10 ngày",
        "ít nhất 10 ngày",
        "trên 10 ngày",
        "<10 ngày",
        "10 ngày/hồ sơ kể từ ngày nhận",
        "10 ngày hành chính",
        "10 ngày công",
        "10 ngày làm",
        "10 ngày?",
        "10 ngày...",
        "10 ngày*",
        "1.000 ngày",
        "10 (mười lăm) ngày",
        "10 ngày rưỡi",
        "10 ngày (không kể chủ nhật)",
        "10 ngày (không kể ngày lễ, tết)",
        "10 ngày (không kể thời gian thẩm định)",
        "10 ngày làm việc, kể cả ngày nghỉ",
        "10 ngày (10 ngày làm việc)",
        "10 ngày (mười ngày làm việc)",
        "10 ngày làm việc (mười lăm ngày làm việc)",
        "10 ngày (mười lăm ngày)",
        "không dưới 10 ngày",
        "quá 10 ngày",
        "10 ngày làm việc hoặc lâu hơn",
        "10 ngày làm việc (80 giờ)",
        "10 ngày, trong đó lấy ý kiến 5 ngày",
        "10 ngày kể từ ngày nhận đủ hồ sơ, trừ trường hợp phải thẩm tra",
        "10 ngày đầu tháng",
        "nửa tháng, 15 ngày sau",
        "10 ngày kể từ…",
        "±10 ngày",
        "10 + 5 ngày",
        "2 x 10 ngày",
        "10% ngày",
        "10 ngày (không kể cả thứ bảy)",
        "10 ngày kể cả thứ bảy",
        "10 ngày (trừ thứ bảy)",
        "10 ngày (không kể ngày nghỉ lễ)",
        "10 ngày nghỉ (ngày làm việc)",
        "10 ngày đối với nhà ở",
        "Nhóm B - 20 ngày",
        "giảm 5 ngày",
        "gia hạn 5 ngày",
        "nộp trước ngày hết hạn 30 ngày",
        "10 ngày kể từ ngày làm việc tiếp theo",
        "10 ngày nghỉ",
        "10 ngày x 8 giờ",
        "ngày 10",
    ] {
        assert_eq!(read_time_limit(text), None, "{text}");
    }
}

#[test]
fn a_way_of_filing_has_its_time_limit_beside_its_fee() {
    for (text, expected) in [
        ("Trực tiếp: 20 ngày, 150.000 đồng", days(20)),
        ("Bưu chính công ích: 5 ngày làm việc, Không, chưa gồm cước gửi", work(10)),
        ("Trực tuyến: 5 ngày (không kể thứ bảy, chủ nhật), 15.000 đồng", work(10)),
        ("Trực tuyến: khoảng 5 ngày", None),
        ("Trực tuyến", None),
    ] {
        assert_eq!(read_filing_limit(text), expected, "{text}");
    }
    assert!(states_time("Trực tuyến: khoảng 5 ngày") && !states_time("Trực tuyến, 15.000 đồng"));
}

#[test]
fn a_case_is_read_only_where_its_name_and_the_others_leave_no_doubt() {
    let limits = |text: &str| read_time_cases(text).into_iter().map(|case| case.time_limit).collect::<Vec<_>>();
    assert_eq!(limits("Nhóm B - 20 ngày; Nhóm C - 15 ngày LV"), [days(20), work(30)]);
    assert_eq!(limits("Nhóm B: ~20 ngày; Nhóm C: 15 ngày"), [None, days(15)]);
    assert_eq!(limits("Nhóm B: 20 ngày; Nhóm C: 15 ngày (không kể ngày nghỉ)"), [None, work(30)]);
    assert_eq!(limits("Theo ngày làm việc: nhóm B: 20 ngày; nhóm C: 15 ngày"), [None, None]);
    assert_eq!(limits("Nhóm B: 20 ngày; Nhóm C: 15 - 20; Nhóm D: 10"), [days(20), None, None]);
    assert_eq!(limits("Tối thiểu: 20 ngày; tối đa: 30 ngày"), [None, days(30)]);
    assert_eq!(limits("Thời hạn: 10 ngày làm việc; kể từ ngày nhận đủ hồ sơ"), []);
}

#[test]
fn times_that_add_up_or_change_one_another_are_no_cases() {
    for text in [
        "Bước 1: 7 ngày; Bước 2: 3 ngày làm việc",
        "- Bước 1: 7 ngày\n- Bước 2: 3 ngày làm việc",
        "Thẩm định: 7 ngày; phê duyệt: 3 ngày",
        "Thời gian thẩm định: 7 ngày; thời gian phê duyệt: 3 ngày",
        "Tại Sở: 10 ngày làm việc; tại UBND tỉnh: 5 ngày làm việc",
        "Sở Xây dựng: 10 ngày làm việc; UBND tỉnh: 5 ngày làm việc",
        "Tiếp nhận: 0,5 ngày; Thẩm định: 5 ngày; Trình ký: 2 ngày",
        "Thời gian theo quy định: 20 ngày; thời gian cắt giảm: 5 ngày",
        "Gia hạn: 10 ngày; thời hạn giải quyết: 20 ngày",
        "Thời hạn giải quyết: 20 ngày; gia hạn thêm: 10 ngày",
        "Thời hạn giải quyết: 20 ngày; trường hợp phức tạp gia hạn thêm: 10 ngày",
        "Theo quy định: 20 ngày; giảm 5 ngày",
        "Thẩm định dự án: 7 ngày; phê duyệt dự án: 3 ngày",
        "Kiểm tra hồ sơ trong 2 ngày; giải quyết trong 10 ngày",
    ] {
        assert_eq!(read_time_cases(text), [], "{text}");
        assert_eq!(read_time_limit(text), None, "{text}");
    }
}

#[test]
fn a_number_alone_takes_its_unit_only_in_a_case() {
    let limits = |text: &str| read_time_cases(text).into_iter().map(|case| case.time_limit).collect::<Vec<_>>();
    for other in ["Mức độ dịch vụ công: 4", "Số lượng hồ sơ: 01", "Số công trình: 2", "Lệ phí: 10"]
    {
        let read = limits(&format!("Thời hạn giải quyết: 10 ngày làm việc; {other}"));
        assert_eq!(read.get(1).copied().flatten(), None, "{other}");
    }
    for case in ["Nhóm C: 10", "còn lại 10", "Công trình cấp II: 10", "- Trường hợp khác: 10", "dự án khác: 10"]
    {
        assert_eq!(limits(&format!("Nhóm B: 20 ngày; {case}")), [days(20), days(10)], "{case}");
    }
    for cases in [
        "Trường hợp phải thẩm định: 20 ngày; trường hợp không phải thẩm định: 10 ngày",
        "Thẩm định dự án nhóm B: 20 ngày; thẩm định dự án nhóm C: 10 ngày",
        "Cấp mới: 20 ngày; cấp gia hạn: 10 ngày",
        "Trình tự thông thường: 20 ngày; trình tự rút gọn: 10 ngày",
    ] {
        assert_eq!(limits(cases), [days(20), days(10)], "{cases}");
    }
}

#[test]
fn cases_are_told_apart() {
    let read = |text: &str| {
        let cases = read_time_cases(text);
        cases.into_iter().map(|case| (case.case, case.time_limit, case.time_text)).collect::<Vec<_>>()
    };
    let case = |case: &str, limit, text: &str| (case.to_owned(), limit, text.to_owned());
    assert_eq!(
        read("nhà ở riêng lẻ: 7 ngày làm việc; còn lại 10"),
        [case("nhà ở riêng lẻ", work(14), "nhà ở riêng lẻ: 7 ngày làm việc"), case("còn lại", work(20), "còn lại 10")]
    );
    assert_eq!(
        read("- Nhóm B: 20 ngày\n- Nhóm C: theo quy hoạch"),
        [case("Nhóm B", days(20), "- Nhóm B: 20 ngày"), case("Nhóm C", None, "- Nhóm C: theo quy hoạch")]
    );
    assert_eq!(
        read("Nhóm B:\n20 ngày\nkể từ ngày nhận đủ hồ sơ\nNhóm C: 7"),
        [case("Nhóm B", days(20), "Nhóm B: 20 ngày kể từ ngày nhận đủ hồ sơ"), case("Nhóm C", days(7), "Nhóm C: 7")]
    );
    assert_eq!(
        read("10 ngày làm việc\n15 ngày làm việc nếu phải\nkiểm tra"),
        [case("", work(20), "10 ngày làm việc"), case("", work(30), "15 ngày làm việc nếu phải kiểm tra")]
    );
}

#[test]
fn one_time_limit_has_no_cases() {
    for text in [
        "10 ngày làm việc",
        "10 ngày làm việc\nkể từ ngày nhận đủ hồ sơ",
        "10 ngày làm việc;\nkể từ ngày nhận đủ hồ sơ",
        "Trong thời hạn\n10 ngày làm việc",
        "10 ngày\nlàm việc",
        "theo quy định; phòng 3",
    ] {
        assert_eq!(read_time_cases(text), [], "{text}");
    }
}

#[test]
fn a_number_in_what_is_cited_is_no_time_limit() {
    for other in [
        "nhóm C: theo quy định tại Điều 54",
        "nhóm C: theo Nghị định số 217/2026/NĐ-CP, Điều 12",
        "nhóm C: 15 - 20",
        "nhóm C: 3 tháng",
        "tại phòng 3",
    ] {
        let limits: Vec<_> =
            read_time_cases(&format!("Nhóm B: 20 ngày; {other}")).iter().map(|case| case.time_limit).collect();
        assert_eq!(limits, [days(20), None], "{other}");
    }
    let citing = read_time_cases("10 ngày làm việc (Nghị định số 217/2026/NĐ-CP, Điều 12); phòng 3");
    assert_eq!(citing, []);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(half_days in 1..=TimeLimit::LONGEST, of_work in any::<bool>()) {
        let unit = if of_work || half_days % 2 == 1 { DayUnit::Working } else { DayUnit::Calendar };
        let limit = TimeLimit { half_days, unit };
        prop_assert_eq!(read_time_limit(&limit.to_string()), Some(limit));
    }

    #[test]
    fn what_is_not_known_before_or_after_leaves_no_number(
        word in "[a-zđ]{3,9}", days in 1..100_u32, before in any::<bool>()
    ) {
        let known = tokens(&word);
        prop_assume!(!DOUBT.contains(&word.as_str()) && known.iter().all(|token| {
            ["trong", "ngay", "nlv", "ngaylv", "lviec"].iter().all(|other| !token.is(other))
        }));
        let text = if before { format!("{word} {days} ngày") } else { format!("{days} ngày {word}") };
        prop_assert_eq!(read_time_limit(&text), None, "{}", text);
    }

    #[test]
    fn anything_can_be_asked_about(text in ".*") {
        if let Some(limit) = read_time_limit(&text) {
            prop_assert!((1..=TimeLimit::LONGEST).contains(&limit.half_days));
        }
        read_time_cases(&text);
    }
}
