//! Wordings of notices on days off, compared with the calendars that were entered by hand.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;

use super::*;
use crate::model::{CalendarDay, DayKind, Occasion};

fn reading(text: &str) -> DecisionReading {
    read(text).unwrap()
}

fn codes(reading: &DecisionReading) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.code.as_str()).collect()
}

fn told(days: &[CalendarDay]) -> Vec<(String, DayKind)> {
    days.iter().map(|day| (day.date.to_string(), day.kind)).collect()
}

/// The days of a shipped calendar that are named for some occasions.
fn shipped(year: i16, names: &[&str]) -> BTreeSet<(Date, DayKind)> {
    let calendar = seed::calendars().unwrap().into_iter().find(|calendar| calendar.year == year).unwrap();
    let is_named = |day: &&CalendarDay| {
        let name = day.name.as_deref().unwrap_or_default();
        names.iter().any(|wanted| name.contains(wanted))
    };
    calendar.days.iter().filter(is_named).map(|day| (day.date, day.kind)).collect()
}

#[track_caller]
fn agrees(text: &str, year: i16, names: &[&str]) {
    let reading = reading(text);
    assert_eq!(codes(&reading), Vec::<&str>::new(), "{year}: {:#?}", reading.findings);
    let ours: BTreeSet<(Date, DayKind)> = reading.decision.days.iter().map(|day| (day.date, day.kind)).collect();
    assert_eq!(ours, shipped(year, names));
}

#[test]
fn notices_give_the_days_that_were_off() {
    agrees(
        "Cán bộ, công chức, viên chức và người lao động của các cơ quan hành chính, sự nghiệp nghỉ Tết Âm lịch năm \
         2020 liền 7 ngày, từ thứ Năm ngày 23/1/2020 đến hết thứ Tư ngày 29/1/2020 (tức từ ngày 29 tháng Chạp năm Kỷ \
         Hợi đến hết ngày mùng 5 tháng Giêng năm Canh Tý).",
        2020,
        &["Tết Nguyên đán"],
    );
    agrees(
        "Công chức, viên chức nghỉ Tết Nguyên đán Tân Sửu 07 ngày liên tục, từ thứ Tư ngày 10 tháng 02 năm 2021 đến \
         hết thứ Ba ngày 16 tháng 02 năm 2021 (tức từ ngày 29 tháng Chạp năm Canh Tý đến hết ngày mùng 5 tháng Giêng \
         năm Tân Sửu). Dịp nghỉ lễ Quốc khánh năm 2021 nghỉ 02 ngày, từ thứ Năm ngày 02/9/2021 đến hết thứ Sáu ngày \
         03/9/2021.",
        2021,
        &["Tết Nguyên đán", "Quốc khánh"],
    );
    agrees(
        "Nghỉ tết Âm lịch năm 2022 từ thứ Hai ngày 31 tháng 01 năm 2022 đến hết thứ Sáu ngày 04 tháng 02 năm 2022, gồm \
         01 ngày cuối năm Tân Sửu và 04 ngày đầu năm Nhâm Dần. Nghỉ lễ Quốc khánh từ thứ Năm 01/9/2022 đến hết Chủ \
         nhật 04/9/2022.",
        2022,
        &["Tết Nguyên đán", "Quốc khánh"],
    );
    agrees(
        "Đồng ý với đề xuất nghỉ Tết Nguyên đán Quý Mão 07 ngày, từ ngày 20/01/2023 (tức ngày 29 tháng Chạp năm Nhâm \
         Dần) đến hết ngày 26/01/2023 (tức ngày mùng 5 tháng Giêng năm Quý Mão); nghỉ lễ Quốc khánh 04 ngày từ ngày \
         01/9/2023 đến hết ngày 04/9/2023.\nNghỉ Tết Dương lịch từ thứ Bảy ngày 31/12/2022 đến hết thứ Hai ngày \
         02/01/2023.\n Kỳ nghỉ Giỗ Tổ Hùng Vương và lễ 30/4 - 1/5 từ thứ Bảy 29/4/2023 đến hết thứ Tư 03/5/2023.",
        2023,
        &["Tết", "Quốc khánh", "Giỗ Tổ", "30/4", "1/5"],
    );
    agrees(
        "Nghỉ Tết Âm lịch năm 2024 từ thứ Năm ngày 8-2-2024 Dương lịch (tức ngày 29 tháng Chạp năm Quý Mão) đến hết \
         thứ Tư ngày 14-2-2024 Dương lịch (tức ngày mồng 5 tháng Giêng năm Giáp Thìn).\nĐợt nghỉ này bao gồm 5 ngày \
         nghỉ Tết âm lịch và 2 ngày nghỉ bù ngày nghỉ hằng tuần theo quy định tại khoản 3 Điều 111 Bộ luật Lao \
         động.\nCông chức, viên chức nghỉ lễ Quốc khánh năm 2024 từ thứ Bảy ngày 31-8 đến hết thứ Ba ngày 3-9 Dương \
         lịch.\nĐợt nghỉ này bao gồm 2 ngày nghỉ lễ Quốc khánh, 2 ngày nghỉ hằng tuần.\n\
         Hoán đổi ngày làm việc dịp nghỉ lễ 30/4 và 1/5 từ thứ Hai ngày 29/4/2024 sang thứ Bảy ngày 04/5/2024.",
        2024,
        &["Tết Nguyên đán", "Quốc khánh", "30/4", "1/5", "Làm bù"],
    );
    agrees(
        "1. Nghỉ Tết Âm lịch năm 2025 05 ngày liên tục, từ thứ Hai ngày 27 tháng 01 năm 2025 Dương lịch (tức ngày 28 \
         tháng Chạp năm Giáp Thìn) đến hết thứ Sáu ngày 31 tháng 01 năm 2025 Dương lịch (tức ngày 03 tháng Giêng năm \
         Ất Tỵ).\n 2. Nghỉ lễ Quốc khánh năm 2025 từ thứ Bảy ngày 30/8/2025 đến hết thứ Ba ngày 02/9/2025.\n\
         3. Dịp Ngày Chiến thắng 30/4 và Ngày Quốc tế lao động 1/5 nghỉ 05 ngày liên tục từ thứ Tư ngày 30/4/2025 đến \
         hết Chủ nhật ngày 04/5/2025 và làm bù vào thứ Bảy, ngày 26/4/2025.",
        2025,
        &["Tết Nguyên đán", "Quốc khánh", "30/4", "1/5", "Làm bù"],
    );
    agrees(
        "Nghỉ Tết Nguyên đán Bính Ngọ từ thứ Hai, ngày 16/02/2026 Dương lịch (tức ngày 29 tháng Chạp năm Ất Tỵ) đến \
         hết thứ Sáu, ngày 20/02/2026 Dương lịch (tức ngày mùng 4 tháng Giêng năm Bính Ngọ), gồm 01 ngày cuối năm Ất \
         Tỵ và 04 ngày đầu năm Bính Ngọ.\nNghỉ Quốc khánh từ thứ Bảy 29/8 đến hết thứ Tư 02/9/2026; hoán đổi ngày làm \
         việc từ thứ Hai ngày 31/8/2026 sang thứ Bảy ngày 22/8/2026.\nĐồng ý nghỉ Tết Dương lịch năm 2026 là 4 ngày, \
         từ thứ Năm (1-1-2026) đến hết Chủ nhật (4-1-2026), làm bù vào thứ Bảy 10/01/2026.\n\
         Nếu ngày nghỉ hằng tuần trùng ngày nghỉ lễ, Tết thì được nghỉ bù vào ngày làm việc kế tiếp.",
        2026,
        &["Tết", "Quốc khánh", "Làm bù"],
    );
}

#[test]
fn a_notice_tells_which_document_it_is() {
    let notice = reading(
        "BỘ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 9441/TB-BNV\nHà Nội, ngày 16 tháng 10 năm 2025\nTHÔNG BÁO\n\
         Về việc nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2026\n\
         Cán bộ, công chức được nghỉ Tết từ thứ Hai ngày 16/02/2026 đến hết thứ Sáu ngày 20/02/2026.",
    );
    assert_eq!(codes(&notice), Vec::<&str>::new());
    let decision = notice.decision;
    assert_eq!(decision.number.as_deref(), Some("9441/TB-BNV"));
    assert_eq!(decision.issued, Some(date(2025, 10, 16)));
    assert_eq!(decision.issuer.as_deref(), Some("BỘ NỘI VỤ"));
    assert_eq!(decision.basis.as_deref(), Some("Thông báo số 9441/TB-BNV ngày 16/10/2025 của BỘ NỘI VỤ"));
    assert_eq!(decision.settles, [Occasion::Tet]);
    assert!(decision.days.iter().all(|day| day.basis == decision.basis && day.verified));

    let cited = reading(
        "Văn bản số 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ: đồng ý nghỉ Tết Âm lịch năm 2025 từ thứ \
         Hai ngày 27/01/2025 đến hết thứ Sáu ngày 31/01/2025.",
    );
    assert_eq!(
        cited.decision.basis.as_deref(),
        Some("Văn bản số 8726/VPCP-KGVX ngày 26/11/2024 của Văn phòng Chính phủ")
    );
    assert_eq!(cited.decision.days.len(), 5);
}

#[test]
fn the_five_days_may_be_told_by_their_numbers_alone() {
    let told_by_number =
        reading("Năm 2027 nghỉ Tết 05 ngày, gồm 02 ngày cuối năm Bính Ngọ và 03 ngày đầu năm Đinh Mùi.");
    let days: Vec<_> = told_by_number.decision.days.iter().map(|day| day.date).collect();
    assert_eq!(days.first(), Some(&date(2027, 2, 4)));
    assert_eq!(days.last(), Some(&date(2027, 2, 10)), "two rests in place of Saturday and Sunday");
}

#[test]
fn what_contradicts_itself_is_pointed_out_and_not_read() {
    for (text, code) in [
        ("Nghỉ Tết Nguyên đán từ thứ Ba, ngày 16/02/2026 đến hết thứ Sáu, ngày 20/02/2026.", "weekday"),
        ("Hoán đổi ngày làm việc từ thứ Hai ngày 31/8/2026 sang thứ Sáu ngày 22/8/2026.", "weekday"),
        ("Hoán đổi ngày làm việc từ ngày 31/8/2026 sang ngày 04/9/2026.", "swap"),
        ("Nghỉ Tết từ ngày 16/02/2026 đến ngày 20/02/2026 (tức mùng 7 tháng Giêng).", "lunar_day"),
        ("Nghỉ Quốc khánh từ ngày 31/02/2026 đến ngày 02/9/2026.", "date"),
        ("Nghỉ Quốc khánh từ ngày 16/02/2026 đến ngày 20/02/2026.", "occasion"),
        ("Bộ Nội vụ đề xuất nghỉ Tết Nguyên đán từ ngày 16/02/2026 đến ngày 20/02/2026.", "proposed"),
        ("Không hoán đổi ngày làm việc 31/8/2026 sang 22/8/2026.", "denied"),
        ("Nghỉ Quốc khánh từ thứ Hai 31/8 đến thứ Tư 02/9.", "no_year"),
    ] {
        let reading = reading(text);
        let mut told = codes(&reading);
        told.dedup();
        assert_eq!(told, [code, "nothing_found"], "{text}: {:?}", reading.decision.days);
        assert!(reading.findings.iter().all(|finding| !finding.text_vi.is_empty()));
    }
}

#[test]
fn what_is_proposed_refused_or_taken_back_is_not_read() {
    let tet = "nghỉ Tết Âm lịch từ thứ Sáu 05/02/2027 đến hết thứ Năm 11/02/2027";
    let swap = "hoán đổi ngày làm việc từ thứ Sáu 03/9/2027 sang thứ Bảy 11/9/2027";
    for (text, code) in [
        (format!("Thủ tướng không đồng ý đề xuất {tet}."), "denied"),
        (format!("Thủ tướng chưa đồng ý đề xuất {tet}."), "denied"),
        (format!("Phương án {tet} chưa được Thủ tướng Chính phủ phê duyệt."), "denied"),
        (format!("Hủy bỏ việc {tet} nêu tại Thông báo số 12/TB-BNV."), "denied"),
        (format!("Việc {tet} bị hủy."), "denied"),
        ("Bãi bỏ việc nghỉ Quốc khánh từ 01/9/2027 đến 05/9/2027.".to_owned(), "denied"),
        (format!("Thu hồi quyết định cho {tet}."), "denied"),
        (format!("Sẽ không có việc {tet}."), "denied"),
        (format!("Ngừng {swap}."), "denied"),
        (format!("Chưa thực hiện việc {swap}."), "denied"),
        (format!("Bộ Nội vụ đề xuất Thủ tướng đồng ý cho {tet}."), "proposed"),
        (format!("Kiến nghị Chính phủ chấp thuận phương án {tet}."), "proposed"),
        (format!("Đề nghị Thủ tướng xem xét, đồng ý {tet}."), "proposed"),
        (format!("Dự thảo: {tet}."), "proposed"),
        (format!("DỰ THẢO\nTHÔNG BÁO\nCông chức {tet}."), "proposed"),
        (format!("Công chức {tet}.\nĐây là dự thảo."), "proposed"),
        (format!("Nếu được Thủ tướng đồng ý, công chức {tet}."), "proposed"),
        (format!("Công chức {tet} nếu được Thủ tướng đồng ý."), "proposed"),
        (format!("Bộ Nội vụ đang lấy ý kiến các bộ. Phương án 1: {tet}."), "proposed"),
        (format!("Bộ Nội vụ đề xuất như sau:\n1. Công chức {tet}."), "proposed"),
        (format!("Bộ Nội vụ đề xuất lịch nghỉ Tết. Cụ thể, công chức {tet}."), "proposed"),
    ] {
        assert_not_read(&text, code);
    }
}

#[test]
fn the_rests_of_others_are_not_those_of_officials() {
    let tet = "nghỉ Tết từ thứ Sáu 05/02/2027 đến hết thứ Năm 11/02/2027";
    for text in [
        format!("Học sinh {tet}."),
        format!("Doanh nghiệp tư nhân {tet}; cơ quan nhà nước làm việc bình thường."),
        format!("Doanh nghiệp tư nhân {tet}, cơ quan nhà nước vẫn làm việc."),
        format!("Người lao động của doanh nghiệp {tet}."),
        format!("Đối với học sinh:\n- Được {tet}."),
    ] {
        assert_not_read(&text, "others");
    }
    for text in [
        format!("Cán bộ, công chức, học sinh {tet}."),
        format!("Người lao động trong cơ quan, doanh nghiệp {tet}."),
        format!("Học sinh nghỉ theo lịch riêng. Công chức {tet}."),
    ] {
        assert!(!reading(&text).decision.days.is_empty(), "{text}");
    }
}

#[test]
fn who_agrees_decides_what_was_proposed() {
    let tet = "nghỉ Tết Âm lịch từ thứ Năm 04/02/2027 đến hết thứ Tư 10/02/2027";
    for text in [
        format!("Thủ tướng đồng ý với đề xuất của Bộ Nội vụ về việc {tet}."),
        format!("Thủ tướng đã đồng ý phương án {tet}."),
        format!("Theo đề nghị của Bộ Nội vụ, Thủ tướng đồng ý {tet}."),
        format!("Bộ Nội vụ đề xuất lịch nghỉ Tết. Thủ tướng đã đồng ý. Công chức {tet}."),
        format!("Bộ Nội vụ đã lấy ý kiến các bộ. Thủ tướng đồng ý phương án 1: {tet}."),
        format!("Xét đề nghị của Bộ Nội vụ tại Tờ trình số 5/TTr-BNV, Phó Thủ tướng có ý kiến:\n1. Đồng ý {tet}."),
        format!("Công chức {tet} (không kể ngày nghỉ hằng tuần), như đã nêu trên."),
    ] {
        let reading = reading(&text);
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{text}");
        assert_eq!(reading.decision.settles, [Occasion::Tet], "{text}");
    }
}

#[track_caller]
fn assert_not_read(text: &str, code: &str) {
    let reading = reading(text);
    assert_eq!(told(&reading.decision.days), [], "{text}");
    assert_eq!(reading.decision.settles, [], "{text}");
    assert!(codes(&reading).contains(&code), "{text}: {:?}", codes(&reading));
}

#[test]
fn what_the_law_does_not_give_is_kept_as_said_and_pointed_out() {
    let longer = reading("Nghỉ Tết Nguyên đán từ thứ Năm 12/02/2026 đến hết thứ Sáu 20/02/2026.");
    assert_eq!(codes(&longer), ["not_by_law"]);
    assert_eq!(longer.decision.days.len(), 7);
    let miscounted = reading(
        "Nghỉ Tết Nguyên đán từ thứ Hai 27/01/2025 đến hết thứ Sáu 31/01/2025, gồm 01 ngày cuối năm và 04 ngày \
         đầu năm.",
    );
    assert_eq!(codes(&miscounted), ["days_before_tet"]);
    let counted = reading("Nghỉ Tết Nguyên đán 8 ngày liên tục từ 16/02/2026 đến hết 20/02/2026.");
    assert_eq!(codes(&counted), ["count"]);
}

#[test]
fn swaps_are_read_without_a_stretch() {
    let reading = reading(
        "Công chức được nghỉ thứ Sáu 02/01/2026 và đi làm bù vào thứ Bảy 10/01/2026 dịp Tết Dương lịch.\n\
         Hoán đổi ngày làm việc từ thứ Hai\nngày 31/8/2026 sang thứ Bảy ngày 22/8/2026 dịp Quốc khánh.",
    );
    assert_eq!(codes(&reading), Vec::<&str>::new());
    let expected = [
        ("2026-01-02", DayKind::SwapOff),
        ("2026-01-10", DayKind::SwapWork),
        ("2026-08-22", DayKind::SwapWork),
        ("2026-08-31", DayKind::SwapOff),
    ];
    assert_eq!(told(&reading.decision.days), expected.map(|(day, kind)| (day.to_owned(), kind)));
    assert_eq!(reading.decision.days[3].name.as_deref(), Some("Nghỉ hoán đổi dịp Quốc khánh"));
}

#[test]
fn newspapers_and_provinces_tell_it_in_their_own_ways() {
    agrees(
        "Ngày 16/10, Bộ Nội vụ ban hành Thông báo số 9441 về lịch nghỉ Tết năm 2026.\nCông chức được nghỉ tết Âm lịch \
         năm 2026 là 5 ngày. Gồm 1 ngày trước Tết và 4 ngày sau Tết, bắt đầu ngày 16-2-2026 (tức ngày 29 tháng Chạp \
         năm Ất Tỵ) đến hết thứ sáu, ngày 20-2-2026 (tức ngày 4 tháng Giêng năm Bính Ngọ).\nCùng với 5 ngày nghỉ Tết, \
         công chức được nghỉ nối tiếp 4 ngày nghỉ hằng tuần.",
        2026,
        &["Tết Nguyên đán"],
    );
    for text in [
        "Phó Thủ tướng đã đồng ý với đề xuất nghỉ Tết Dương lịch 4 ngày liên tục, từ thứ năm (ngày 1/1/2026) đến hết \
         chủ nhật (ngày 4/1/2026); hoán đổi từ ngày làm việc thứ sáu (ngày 2/1/2026) sang ngày nghỉ hằng tuần thứ bảy \
         (ngày 10/1/2026).",
        "Công chức nghỉ Tết Dương lịch liên tục 4 ngày, từ thứ Năm - 01/01/2026 đến hết Chủ Nhật - 04/01/2026. Lịch \
         làm việc ngày thứ Sáu - 02/01/2026 được hoán đổi sang thứ Bảy - 10/01/2026.",
    ] {
        agrees(text, 2026, &["Tết Dương lịch", "Làm bù cho ngày 02/01"]);
    }
    agrees(
        "Chủ tịch UBND tỉnh giao các cơ quan thực hiện nghỉ lễ Ngày Chiến thắng 30/4 (30/4/1975 - 30/4/2025) và Ngày \
         Quốc tế lao động 01/5 năm 2025 theo Thông báo số 6150/TB-LĐTBXH ngày 03/12/2024 của Bộ Lao động - Thương binh \
         và Xã hội. Cụ thể, nghỉ 05 ngày liên tục từ thứ Tư ngày 30/4/2025 đến hết Chủ nhật ngày 04/5/2025 (làm bù vào \
         thứ Bảy ngày 26/4/2025).",
        2025,
        &["30/4", "1/5", "Làm bù"],
    );
    agrees(
        "Công chức được nghỉ Tết Âm lịch năm 2025 từ ngày 25/1/2025 đến ngày 2/2/2025 (nhằm ngày 26 tháng Chạp năm \
         Giáp Thìn đến mùng 5 tháng Giêng năm Ất Tỵ). Đợt nghỉ này gồm 5 ngày nghỉ Tết Âm lịch và 4 ngày nghỉ hằng \
         tuần.\n Người sử dụng lao động lựa chọn một ngày cuối năm Giáp Thìn và 4 ngày đầu năm Ất Tỵ hoặc 3 ngày cuối \
         năm Giáp Thìn và 2 ngày đầu năm Ất Tỵ.",
        2025,
        &["Tết Nguyên đán"],
    );
    agrees(
        "Thủ tướng đồng ý hoán đổi ngày làm việc dịp nghỉ lễ 30/4 và 1/5/2024. Công chức nghỉ 5 ngày liên tục từ thứ \
         bảy, ngày 27/4 đến hết thứ tư, ngày 1/5. Đồng thời sẽ làm bù vào ngày thứ Bảy 04/5/2024, dịp 30/4.",
        2024,
        &["30/4", "1/5", "Làm bù"],
    );
    agrees("Được nghỉ Tết Dương lịch vào ngày 1-1-2020 (thứ Tư).", 2020, &["Tết Dương lịch"]);
    agrees("Nghỉ Tết Dương lịch Chủ nhật 01/01/2023, nghỉ bù vào thứ Hai ngày 02/01/2023.", 2023, &["Tết Dương lịch"]);
}

#[test]
fn text_without_words_is_refused() {
    assert!(read(" \n ").is_err());
    assert_eq!(codes(&reading("Kính gửi các đơn vị.")), ["nothing_found"]);
}

fn written(date: Date) -> String {
    let weekday = match date.weekday() {
        Weekday::Monday => "thứ Hai",
        Weekday::Tuesday => "thứ Ba",
        Weekday::Wednesday => "thứ Tư",
        Weekday::Thursday => "thứ Năm",
        Weekday::Friday => "thứ Sáu",
        Weekday::Saturday => "thứ Bảy",
        Weekday::Sunday => "Chủ nhật",
    };
    format!("{weekday}, ngày {:02}/{}/{}", date.day(), date.month(), date.year())
}

/// A decision for one way in which a pending decision may turn out, as notices put it.
fn composed(occasion: &str, days: &[CalendarDay]) -> String {
    let off: Vec<Date> = days.iter().filter(|day| day.kind != DayKind::SwapWork).map(|day| day.date).collect();
    let (first, last) = (off.iter().min().unwrap(), off.iter().max().unwrap());
    let mut text = format!("Nghỉ {occasion} từ {} đến hết {}.", written(*first), written(*last));
    let of = |kind| days.iter().find(move |day| day.kind == kind).map(|day| written(day.date));
    if let (Some(off), Some(work)) = (of(DayKind::SwapOff), of(DayKind::SwapWork)) {
        text += &format!("\nHoán đổi ngày làm việc dịp {occasion} từ {off} sang {work}.");
    }
    text
}

/// The days that are not what their weekdays say.
fn different(days: &[CalendarDay]) -> BTreeSet<(Date, bool)> {
    let is_rest = |date: Date| date.weekday().to_monday_one_offset() > 5;
    let told = days.iter().map(|day| (day.date, day.kind != DayKind::SwapWork));
    told.filter(|(date, is_off)| is_rest(*date) != *is_off).collect()
}

#[test]
fn each_way_of_each_year_is_read_from_its_notice() {
    for year in 2021..=2050 {
        let calendar = seed::derived(year).unwrap().unwrap();
        for decision in &calendar.pending {
            let name = match decision.occasion {
                Occasion::Tet => "Tết Nguyên đán",
                Occasion::NationalDay => "Quốc khánh",
                _ => continue,
            };
            for choice in &decision.choices {
                let national = date(year, 9, 2);
                let itself = calendar.days.iter().filter(|day| name == "Quốc khánh" && day.date == national);
                let days: Vec<CalendarDay> = choice.days.iter().chain(itself).cloned().collect();
                let reading = reading(&composed(name, &days));
                assert_eq!(codes(&reading), Vec::<&str>::new(), "{year}: {}", composed(name, &days));
                assert_eq!(different(&reading.decision.days), different(&days), "{year}: {}", composed(name, &days));
                assert_eq!(reading.decision.settles, [decision.occasion]);
            }
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_failing_and_no_day_is_made_up(
        words in prop::collection::vec(prop::sample::select(vec![
            "nghỉ", "từ", "đến", "hết", "thứ Hai", "thứ Bảy,", "Chủ nhật", "ngày", "16/02/2026", "20-2-2026", "31/8",
            "02/9", "(tức ngày", "29 tháng Chạp", "mùng 4 tháng Giêng)", "hoán đổi", "sang", "làm bù", "vào", "Tết",
            "Quốc khánh", "gồm 01 ngày cuối năm", "và 04 ngày đầu năm", "năm 2026", "số 1/VPCP", ".", ";", "\n",
            "30/02/2026", "-", "(",
        ]), 0..40),
    ) {
        let text = words.join(" ");
        if let Ok(reading) = read(&text) {
            let mut dates: Vec<Date> = reading.decision.days.iter().map(|day| day.date).collect();
            prop_assert!(dates.is_sorted());
            dates.dedup();
            prop_assert_eq!(dates.len(), reading.decision.days.len());
            prop_assert!(dates.iter().all(|date| (2025..=2027).contains(&date.year())), "{:?}", dates);
        }
    }
}
