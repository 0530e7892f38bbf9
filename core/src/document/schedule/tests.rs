//! Time expressions of clauses and the schedules they give.

use jiff::civil::date;

use super::read;
use crate::document::words::Words;
use crate::model::{Schedule, YearDay, YearTime};

fn check(text: &str, expected: Schedule) {
    assert_eq!(read(&Words::of(text), Some(2021), false).schedule, expected, "{text}");
}

fn by(month: i8, day: i8) -> Schedule {
    Schedule::ByDate { date: date(2021, month, day) }
}

fn range(from: (i8, i8), to: (i8, i8)) -> Schedule {
    Schedule::Range { from: date(2021, from.0, from.1), to: date(2021, to.0, to.1) }
}

#[test]
fn recurring_times() {
    check("Thường xuyên trong năm.", Schedule::Continuous);
    check("Thường xuyên trong năm 2021", Schedule::Continuous);
    check("họp cơ quan định kỳ hàng tháng", Schedule::Monthly);
    check("hằng ngày", Schedule::Daily);
    check("hàng tuần", Schedule::Weekly);
    check("định kỳ hằng quý", Schedule::Quarterly);
    check("Hằng năm", Schedule::Yearly);
    check("ít nhất 01 lần/quý", Schedule::Quarterly);
    check("01 lần/năm", Schedule::Yearly);
    check("02 tin/tháng", Schedule::Monthly);
    check("mỗi tháng 02 tin", Schedule::Monthly);
    check("ngày/tháng/năm sinh", Schedule::Unspecified);
    check("họp định kỳ của cơ quan", Schedule::Periodic);
    check("06 tháng/lần", Schedule::HalfYearly);
    check("quy định về quy trình; hạng mục", Schedule::Unspecified);
    check("Duy trì bảng điện tử lịch công tác hàng ngày của lãnh đạo", Schedule::Daily);
    let times = vec![Schedule::InYear { year: 2021 }, Schedule::Yearly];
    check("trong năm 2021 và các năm tiếp theo", Schedule::Several { times });
}

#[test]
fn quarters_months_and_years() {
    let fourth = Schedule::InQuarter { year: 2021, quarter: 4 };
    for text in ["quý IV/2021", "Quý 4 năm 2021", "trong quý IV", "quí IV-2021", "trong năm 2021: quý IV/2021"] {
        check(text, fourth.clone());
    }
    check("Quý I/2022", Schedule::InQuarter { year: 2022, quarter: 1 });
    check("quý V/2021", Schedule::Unspecified);
    check("quý II, III/2021", range((4, 1), (9, 30)));
    check("quý I và quý II năm 2021", range((1, 1), (6, 30)));
    check("Quý I, II, III, IV", Schedule::Quarterly);
    check("hoàn thành trong tháng 6", Schedule::InMonth { year: 2021, month: 6 });
    check("tháng 03 năm 2022", Schedule::InMonth { year: 2022, month: 3 });
    check("tháng 3, 2 buổi", Schedule::InMonth { year: 2021, month: 3 });
    check("tháng 13", Schedule::Unspecified);
    check("trong năm 2021", Schedule::InYear { year: 2021 });
    check("chủ đề năm 2021", Schedule::Unspecified);
}

#[test]
fn days_and_last_days() {
    check("ngày 05/03/2021", Schedule::OnDate { date: date(2021, 3, 5) });
    check("ngày 05 tháng 3", Schedule::OnDate { date: date(2021, 3, 5) });
    check("trước ngày 15/12/2021", by(12, 15));
    check("Báo cáo trước 15/12/2021", by(12, 15));
    check("trước ngày 15/12", by(12, 15));
    check("chậm nhất là ngày 15 tháng 12 năm 2021", by(12, 15));
    check("chậm nhất vào ngày 15/12", by(12, 15));
    check("xong đến hết tháng 6", by(6, 30));
    check("chậm nhất trong quý II", by(6, 30));
    check("hoàn thành trước tháng 6", by(5, 31));
    check("trước ngày 30/02/2021", Schedule::Unspecified);
    check("thường xuyên, tổng kết trước ngày 10/12", by(12, 10));
}

#[test]
fn ranges() {
    check("Từ tháng 3 đến tháng 6", range((3, 1), (6, 30)));
    check("từ tháng 3 đến hết tháng 6 năm 2021", range((3, 1), (6, 30)));
    check("từ ngày 01/3 đến ngày 30/6/2021", range((3, 1), (6, 30)));
    check("từ 01/3/2021 đến 30/6/2021", range((3, 1), (6, 30)));
    check("từ quý II đến quý III/2021", range((4, 1), (9, 30)));
    check("tháng 3 - tháng 6/2021", range((3, 1), (6, 30)));
    check("6 tháng đầu năm 2021", range((1, 1), (6, 30)));
    check("06 tháng cuối năm", range((7, 1), (12, 31)));
    check("từ tháng 6 đến tháng 3", Schedule::Unspecified);
}

#[test]
fn the_date_of_a_document_is_no_schedule() {
    check("Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng", Schedule::Unspecified);
    check("Luật Xây dựng ngày 18/6/2014", Schedule::Unspecified);
}

#[test]
fn a_bare_date_or_year_counts_only_where_a_time_is_expected() {
    let time = |text: &str| read(&Words::of(text), Some(2021), true).schedule;
    assert_eq!(time("Năm 2021"), Schedule::InYear { year: 2021 });
    assert_eq!(time("15/12/2021"), Schedule::OnDate { date: date(2021, 12, 15) });
    assert_eq!(time("Trong năm"), Schedule::InYear { year: 2021 });
    check("năm 2021", Schedule::Unspecified);
    check("15/12/2021", Schedule::Unspecified);
    let without_year = read(&Words::of("quý IV"), None, true);
    assert_eq!((without_year.schedule, without_year.lacks_year), (Schedule::Unspecified, true));
}

/// What a text says of when, in few words: with "?" where it is not certain, "year?" where only the year is missing.
fn told(text: &str, plan_year: Option<i16>, only_a_time: bool) -> String {
    let found = read(&Words::of(text), plan_year, only_a_time);
    if found.lacks_year {
        return "year?".to_owned();
    }
    format!("{}{}", short(&found.schedule), if found.certain { "" } else { "?" })
}

fn short(schedule: &Schedule) -> String {
    let list = |times: Vec<String>| times.join(" + ");
    let of = |day: &YearDay| format!("{:02}-{:02}", day.month, day.day);
    match schedule {
        Schedule::Unspecified => "none".to_owned(),
        Schedule::InYear { year } => format!("{year}"),
        Schedule::InQuarter { year, quarter } => format!("{year}-Q{quarter}"),
        Schedule::InMonth { year, month } => format!("{year}-{month:02}"),
        Schedule::OnDate { date } => format!("on {date}"),
        Schedule::ByDate { date } => format!("by {date}"),
        Schedule::Range { from, to } => format!("{from}..{to}"),
        Schedule::Several { times } => list(times.iter().map(short).collect()),
        Schedule::EachYear { times } => {
            let one = |time: &YearTime| match time {
                YearTime::QuarterOfYear { quarter } => format!("Q{quarter}"),
                YearTime::MonthOfYear { month } => format!("{month:02}"),
                YearTime::OnDay { day } => format!("on {}", of(day)),
                YearTime::ByDay { day } => format!("by {}", of(day)),
                YearTime::DayRange { from, to } => format!("{}..{}", of(from), of(to)),
            };
            format!("each year {}", list(times.iter().map(one).collect()))
        }
        other => format!("{other:?}").to_lowercase(),
    }
}

/// In a clause of a plan for 2025.
fn in_clauses(cases: &[(&str, &str)]) {
    let wrong = cases.iter().map(|(text, expected)| (text, told(text, Some(2025), false), expected));
    let wrong = wrong.filter(|(_, told, expected)| told != **expected).collect::<Vec<_>>();
    assert!(wrong.is_empty(), "text, told, expected: {wrong:#?}");
}

/// Where nothing but a time stands, in a plan for 2025.
fn in_cells(cases: &[(&str, &str)]) {
    let wrong = cases.iter().map(|(text, expected)| (text, told(text, Some(2025), true), expected));
    let wrong = wrong.filter(|(_, told, expected)| told != **expected).collect::<Vec<_>>();
    assert!(wrong.is_empty(), "text, told, expected: {wrong:#?}");
}

#[test]
fn dates_of_cited_documents_are_none() {
    in_clauses(&[
        ("Phổ biến Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ tới công chức.", "none"),
        ("Giới thiệu Quyết định 407/QĐ-TTg ngày 30 tháng 3 năm 2022 trên bản tin.", "none"),
        ("Giới thiệu Nghị quyết số 27/NQ- TW ngày 09/11/2022 của Trung ương.", "none"),
        ("Quán triệt Nghị quyết số 27-NQ/TW, ngày 09/11/2022 của Ban Chấp hành Trung ương", "none"),
        ("theo Công văn 77/SNV-CCHC ngày 12/3/2025 và Công văn số 80/SNV-CCHC ngày 15/3/2025", "none"),
        ("Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ ngày 27/3/2021", "none"),
        ("Thông báo kết luận số 15/TB-UBND ngày 5 tháng 2 năm 2025", "none"),
        ("theo Kế hoạch tuyên truyền của UBND tỉnh ban hành ngày 10/01/2025", "none"),
        ("theo kế hoạch ngày 10/01/2025 của Sở Nội vụ", "none"),
        ("Luật Căn cước ngày 27/11/2023 có hiệu lực từ ngày 01/7/2024", "none"),
        ("Phổ biến Luật Đất đai có hiệu lực thi hành từ ngày 01/8/2024", "none"),
        ("Triển khai Đề án 06 tại Bộ phận Một cửa", "none"),
        ("Thực hiện văn bản ngày 12/3/2025 của Sở Nội vụ", "none"),
        ("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh trong quý II", "2025-Q2"),
        ("Phổ biến Nghị định số 118/2025/NĐ-CP ngày 09/6/2025, xong trước ngày 30/9/2025", "by 2025-09-30"),
        ("Công bố Quyết định số 5/QĐ-UBND vào ngày 12/9/2025", "on 2025-09-12"),
        ("Đối thoại ngày 12 tháng 9 năm 2025.", "on 2025-09-12"),
        ("Tổ chức hội nghị ngày 12/9/2025 của UBND xã", "on 2025-09-12?"),
        ("Báo cáo kết quả ngày 15/12/2025", "on 2025-12-15"),
        ("Tuyên truyền “Nghị quyết ngày 01/3/2025 và chương trình quý II” trên loa", "none"),
    ]);
    in_cells(&[("Thông tư 01/2024/TT-BNV", "none"), ("30 tháng 6 năm 2025", "on 2025-06-30")]);
    in_cells(&[("Theo Kế hoạch số 3/KH-UBND ngày 05/01/2025 của UBND tỉnh", "none")]);
}

#[test]
fn years_of_programmes_are_none() {
    in_clauses(&[
        ("Thực hiện Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030", "none"),
        ("Kế hoạch năm 2024 của tỉnh", "none"),
        ("Nghị quyết đại hội nhiệm kỳ 2020-2025", "none"),
        ("Tuyên truyền Đề án chuyển đổi số đến năm 2030", "none"),
        ("Chương trình nông thôn mới, giảm nghèo giai đoạn 2021-2025", "none"),
        ("Thí điểm tại ba xã, giai đoạn 2022 - 2025", "2022-01-01..2025-12-31"),
        ("Thực hiện Chương trình trong giai đoạn 2022 - 2025", "2022-01-01..2025-12-31"),
        ("Thực hiện Nghị quyết số 5/NQ-CP giai đoạn 2021 - 2030 trong năm 2025", "2025"),
        ("đến năm 2025, 80% hồ sơ nộp trực tuyến", "none"),
    ]);
}

#[test]
fn times_gone_by_or_named_beside_are_none() {
    in_clauses(&[
        ("Tăng 10% so với năm 2023", "none"),
        ("tỷ lệ tăng so với quý I/2025", "none"),
        ("từ năm 2020 đến nay", "none"),
        ("kỳ 6 tháng đầu năm 2024 đạt 90%", "none"),
        ("Quý I đạt 95%", "none"),
        ("hồ sơ đã tiếp nhận trong tháng 3", "none"),
        ("Áp dụng từ ngày 01/7/2025", "none"),
        ("thực hiện sau ngày 15/6/2025", "none"),
        ("Số liệu tính đến ngày 30/6/2025", "none"),
        ("ngay sau khi ban hành", "none"),
        ("sau khi có văn bản", "none"),
        ("Báo cáo quý I gửi Sở Nội vụ", "2025-Q1?"),
        ("Tổ chức tập huấn trong tháng 12/2024", "2024-12?"),
    ]);
    in_cells(&[("Từ tháng 3/2025", "none"), ("Từ ngày 01/7/2025 trở đi", "none")]);
}

#[test]
fn named_days_count_only_where_something_happens_then() {
    in_clauses(&[
        ("Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10", "none"),
        ("Tuyên truyền Ngày Pháp luật Việt Nam (09/11)", "none"),
        ("Tuyên truyền Ngày Chuyển đổi số quốc gia (ngày 10/10)", "none"),
        ("Chào mừng ngày 30/4", "none"),
        ("Kỷ niệm 80 năm ngày 02/9", "none"),
        ("Treo băng rôn nhân dịp ngày 30/4", "on 2025-04-30?"),
        ("Treo băng rôn nhân dịp Ngày Pháp luật 09/11", "on 2025-11-09?"),
        ("Tọa đàm vào ngày 10/10", "on 2025-10-10"),
        ("Phát tờ gấp trong Ngày Chuyển đổi số quốc gia 10/10", "on 2025-10-10"),
    ]);
    in_cells(&[("Ngày Pháp luật 09/11", "on 2025-11-09")]);
}

#[test]
fn several_times_are_kept_whole() {
    in_clauses(&[
        ("Tọa đàm với tổ hòa giải: quý I và quý III năm 2024.", "2024-Q1 + 2024-Q3?"),
        ("quý I và quý III", "2025-Q1 + 2025-Q3"),
        ("quý I, III/2025", "2025-Q1 + 2025-Q3"),
        ("Quý I+II", "2025-01-01..2025-06-30"),
        ("trong quý II, quý III và quý IV/2025", "2025-04-01..2025-12-31"),
        ("tháng 3, 4, 5", "2025-03-01..2025-05-31"),
        ("tháng 3, 6, 9 và 12", "2025-03 + 2025-06 + 2025-09 + 2025-12"),
        ("Báo cáo kết quả: trước ngày 15/6 và 15/11 hằng năm.", "each year by 06-15 + by 11-15"),
        ("trước 15/6 và 15/11 hàng năm", "each year by 06-15 + by 11-15"),
        ("trước ngày 15/6 và trước ngày 15/11 hằng năm", "each year by 06-15 + by 11-15"),
        ("hằng năm, trước ngày 15/12", "each year by 12-15"),
        ("Hằng năm trước ngày 30 tháng 11", "each year by 11-30"),
        ("ngày 10 tháng 12 hằng năm", "each year on 12-10"),
        ("quý IV hằng năm", "each year Q4"),
        ("tháng 6 và tháng 12 hằng năm", "each year 06 + 12"),
        ("từ ngày 01/3 đến ngày 30/4 hằng năm", "each year 03-01..04-30"),
        ("trước ngày 15/6 và 15/11/2025", "by 2025-06-15 + by 2025-11-15"),
        ("ngày 15/6 và 15/11/2025", "on 2025-06-15 + on 2025-11-15"),
        ("ngày 15/6 và ngày 15/11/2025", "on 2025-06-15 + on 2025-11-15"),
        ("các ngày 15, 16/6/2025", "on 2025-06-15 + on 2025-06-16"),
        ("ngày 15 và 20 tháng 6 năm 2025", "on 2025-06-15 + on 2025-06-20"),
        ("ngày 15 - 17/6/2025", "2025-06-15..2025-06-17"),
        ("hàng quý, 6 tháng, năm", "quarterly + halfyearly + yearly"),
        ("báo cáo hằng quý, 6 tháng và năm", "quarterly + halfyearly + yearly"),
        ("báo cáo định kỳ (tháng, quý, 6 tháng, năm)", "monthly + quarterly + halfyearly + yearly"),
        ("định kỳ tháng/quý/năm", "monthly + quarterly + yearly"),
        ("hằng quý, 6 tháng, 9 tháng và năm", "quarterly + halfyearly + yearly?"),
        ("hàng quý và trước ngày 15/12", "quarterly + by 2025-12-15"),
        ("Hằng năm, vào quý IV", "each year Q4"),
        ("Hàng năm (tháng 11)", "each year 11"),
        ("Tháng 6, 12 hằng năm", "each year 06 + 12"),
        ("trong các quý II và IV", "2025-Q2 + 2025-Q4"),
        ("Ngày 10 tháng 10 hàng năm là Ngày Chuyển đổi số quốc gia", "none"),
        ("quý IV và quý I/2025", "none"),
        ("quý IV/2025 và quý I/2026", "2025-10-01..2026-03-31"),
    ]);
}

#[test]
fn ranges_however_written() {
    in_clauses(&[
        ("từ 01/3 - 30/4/2025", "2025-03-01..2025-04-30"),
        ("từ ngày 01/3 đến 30/4/2025", "2025-03-01..2025-04-30"),
        ("ngày 01/3 đến ngày 30/4", "2025-03-01..2025-04-30"),
        ("tháng 3-4/2025", "2025-03-01..2025-04-30"),
        ("tháng 3 đến tháng 5", "2025-03-01..2025-05-31"),
        ("từ tháng 3 cho đến hết tháng 5", "2025-03-01..2025-05-31"),
        ("từ tháng 11/2025 đến tháng 2/2026", "2025-11-01..2026-02-28"),
        ("từ tháng 11/2025 đến tháng 2 năm sau", "2025-11-01..2026-02-28"),
        ("9 tháng đầu năm 2025", "2025-01-01..2025-09-30"),
        ("trong sáu tháng cuối năm", "2025-07-01..2025-12-31"),
        ("từ ngày 01/3 đến hết quý II", "2025-03-01..2025-06-30"),
    ]);
    in_cells(&[
        ("01/3/2025 - 30/4/2025", "2025-03-01..2025-04-30"),
        ("01/3-30/4", "2025-03-01..2025-04-30"),
        ("giai đoạn 2022 - 2025", "2022-01-01..2025-12-31"),
        ("năm 2025 - 2026", "2025-01-01..2026-12-31"),
        ("2025-2026", "2025-01-01..2026-12-31"),
        ("T3 - T5/2025", "2025-03-01..2025-05-31"),
        ("5/2025 - 7/2025", "2025-05-01..2025-07-31"),
        ("Quý II - IV/2025", "2025-04-01..2025-12-31"),
    ]);
}

#[test]
fn last_days_however_written() {
    in_clauses(&[
        ("xong trước ngày 30/6/2025", "by 2025-06-30"),
        ("trước 30/6", "by 2025-06-30"),
        ("đến 31/12/2025", "by 2025-12-31"),
        ("đến hết năm 2025", "by 2025-12-31"),
        ("chậm nhất ngày 05 tháng 12", "by 2025-12-05"),
        ("muộn nhất 05/12", "by 2025-12-05"),
        ("không quá ngày 05/12", "by 2025-12-05"),
        ("trước 17h00 ngày 15/6/2025", "by 2025-06-15"),
        ("trước 16 giờ 30 ngày 15/6", "by 2025-06-15"),
        ("trước năm 2026", "by 2025-12-31"),
        ("hết tháng 6", "by 2025-06-30"),
        ("gửi tài liệu tối ngày 15/6", "on 2025-06-15"),
    ]);
}

#[test]
fn how_often_however_written() {
    in_clauses(&[
        ("hằng tuần", "weekly"),
        ("mỗi tuần", "weekly"),
        ("1 lần/tuần", "weekly"),
        ("định kỳ 6 tháng", "halfyearly"),
        ("6 tháng một lần", "halfyearly"),
        ("mỗi 6 tháng", "halfyearly"),
        ("sáu tháng một lần", "halfyearly"),
        ("06 tháng/1 lần", "halfyearly"),
        ("01 lần/6 tháng", "halfyearly"),
        ("3 tháng một lần", "quarterly"),
        ("2 tháng một lần", "periodic"),
        ("quý/lần", "quarterly"),
        ("một tháng một lần", "monthly"),
        ("2 tin/tháng", "monthly"),
        ("01 bài/tuần", "weekly"),
        ("mỗi quý 01 buổi", "quarterly"),
        ("ít nhất 02 lần/năm", "yearly"),
        ("trước ngày 20 tháng cuối quý", "quarterly"),
        ("trước ngày 20 của tháng cuối mỗi quý", "quarterly"),
        ("trước ngày 25 hằng tháng", "monthly"),
        ("ngày 15 hàng tháng", "monthly"),
        ("từng quý", "quarterly"),
        ("nửa năm một lần", "halfyearly"),
        ("hai lần một năm", "yearly"),
        ("Công khai kết quả trước ngày 05 hằng tháng", "monthly"),
        ("mỗi quý, 2 buổi", "quarterly"),
        ("Báo cáo quý I, 6 tháng, 9 tháng và năm 2025", "none"),
        ("định kỳ", "periodic"),
        ("định kỳ hằng quý", "quarterly"),
        ("hỗ trợ 200.000 đồng/tháng", "none"),
        ("ngày/tháng/năm", "none"),
        ("mọi quy định mới", "none"),
        ("Ngân hàng năm 2025 mở quầy", "none"),
        ("gặp khách hàng tháng 3", "2025-03"),
        ("xếp hạng năm 2025", "none"),
        ("theo báo cáo hàng tháng của UBND tỉnh", "monthly?"),
        ("Xây dựng kế hoạch cải cách hành chính hàng năm", "yearly?"),
        ("phục vụ đời sống hằng ngày của người dân", "none"),
    ]);
}

#[test]
fn all_the_time_or_not() {
    in_clauses(&[
        ("Phát tờ rơi ở trung tâm giáo dục thường xuyên.", "none"),
        ("Dùng kinh phí chi thường xuyên in áp phích.", "none"),
        ("từ nguồn ngân sách chi thường xuyên năm 2025", "none"),
        ("dự toán kinh phí hoạt động thường xuyên", "none"),
        ("Bố trí kinh phí thường xuyên cho tuyên truyền", "none"),
        ("Đến các thôn thường xuyên bị ngập để phát tài liệu.", "none"),
        ("gặp người dân thường xuyên đi làm ăn xa", "none"),
        ("tới các hộ thường xuyên vắng nhà", "none"),
        ("hoạt động thường xuyên của đơn vị", "none"),
        ("3 ngày liên tục", "none"),
        ("Thường xuyên cập nhật bộ thủ tục trên trang.", "continuous"),
        ("Cập nhật tin, bài thường xuyên.", "continuous"),
        ("Duy trì thường xuyên chuyên mục", "continuous"),
        ("Văn phòng thường xuyên theo dõi", "continuous"),
        ("Đăng trên trang thông tin thường xuyên, kịp thời", "continuous"),
        ("Bảo đảm kinh phí, thường xuyên kiểm tra", "continuous"),
        ("Thường xuyên trong năm", "continuous"),
        ("phát suốt năm", "continuous"),
        ("quanh năm", "continuous"),
    ]);
    in_cells(&[
        ("Thường xuyên, theo quy định", "continuous"),
        ("Thường xuyên trong năm 2025", "continuous"),
        ("Nhiệm vụ thường xuyên", "continuous"),
        ("Cả năm", "continuous"),
        ("Khi có phát sinh", "none"),
        ("theo kế hoạch của UBND tỉnh", "none"),
    ]);
}

#[test]
fn single_times_however_written() {
    in_clauses(&[
        ("trong tháng 02", "2025-02"),
        ("tháng 02 năm 2025", "2025-02"),
        ("Quý 1", "2025-Q1"),
        ("QI/2025", "2025-Q1"),
        ("Q.II/2025", "2025-Q2"),
        ("Qúy I", "2025-Q1"),
        ("Ngày 15/6 tập huấn; ngày 20/7 tổ chức hội thi", "on 2025-06-15?"),
    ]);
    in_cells(&[
        ("năm 2025", "2025"),
        ("2025", "2025"),
        ("trong năm", "2025"),
        ("15/6", "on 2025-06-15"),
        ("05/2025", "2025-05"),
        ("T9/2025", "2025-09"),
        ("24/7", "none"),
        ("05 năm", "none"),
        ("Năm học 2024 - 2025", "none"),
    ]);
}

#[test]
fn without_a_year_nothing_false_is_said() {
    for (text, expected) in [
        ("Hội thi tìm hiểu: quý II.", "year?"),
        ("trước ngày 15/6", "year?"),
        ("Trong năm", "year?"),
        ("quý II/2023", "2023-Q2"),
        ("hàng quý", "quarterly"),
        ("trước ngày 15/11 hằng năm", "each year by 11-15"),
    ] {
        assert_eq!(told(text, None, true), expected, "{text}");
    }
}

#[test]
fn long_texts_are_read_in_linear_time() {
    for part in
        ["ngày ", "1/A-", "trước ", "quý I, ", "thường xuyên ", "15/6 và ", "“ ", "hàng quý, ", "Ngày Hội ", "từ 1/3 "]
    {
        let text = part.repeat(60_000 / part.len());
        let words = Words::of(&text);
        let start = std::time::Instant::now();
        read(&words, Some(2025), false);
        read(&words, Some(2025), true);
        assert!(start.elapsed().as_secs() < 3, "{part}: {:?}", start.elapsed());
    }
}

#[test]
fn times_of_something_else_are_none_or_doubtful() {
    for (text, expected) in [
        ("Không thực hiện trong tháng 7.", "none"),
        ("Không tổ chức hội nghị trong quý III.", "none"),
        ("Nộp báo cáo không muộn hơn ngày 15/7/2025.", "by 2025-07-15"),
        ("Tuyên truyền về kỳ kê khai thuế quý II/2025 cho hộ kinh doanh.", "2025-Q2?"),
        ("Tuyên truyền thẻ bảo hiểm y tế có giá trị đến hết ngày 31/12/2025.", "by 2025-12-31?"),
        ("Vận động nộp hồ sơ hưởng trợ cấp trước ngày 15/10/2025.", "by 2025-10-15?"),
        ("Thông báo lịch nghỉ Tết từ ngày 25/01 đến ngày 02/02/2025.", "2025-01-25..2025-02-02?"),
        ("Tuyên truyền trên loa truyền thanh trong quý II/2025.", "2025-Q2"),
        ("Tập huấn vào quý I năm sau.", "2025-Q1?"),
        ("Gửi số liệu hằng quý.", "quarterly"),
    ] {
        assert_eq!(told(text, Some(2025), false), expected, "{text}");
    }
    assert_eq!(told("Từ 11-15/6", Some(2025), true), "2025-06-11..2025-06-15");
    assert_eq!(told("..../..../2025", Some(2025), true), "none");
    assert_eq!(told("2025", Some(2025), true), "2025");
}
