//! Leads and coordinating units of clauses.

use super::*;

fn check(text: &str, leads: Option<&str>, helps: &[&str]) {
    assert_eq!(lead(text).as_deref(), leads, "{text}");
    assert_eq!(coordinating(text), helps, "{text}");
}

#[test]
fn leads_and_helpers() {
    check(
        "Văn phòng Sở Xây dựng chủ trì phối hợp các phòng chuyên môn, đơn vị thuộc Sở, các đoàn thể (Công đoàn, \
         Đoàn thanh niên) tổ chức thực hiện.",
        Some("Văn phòng Sở Xây dựng"),
        &["các phòng chuyên môn", "đơn vị thuộc Sở", "các đoàn thể (Công đoàn, Đoàn thanh niên)"],
    );
    check("Chánh Văn phòng Sở tổ chức phổ biến, tuyên truyền cho cán bộ.", Some("Chánh Văn phòng Sở"), &[]);
    check("Ban Quản lý chất lượng xây dựng tổ chức thực hiện.", Some("Ban Quản lý chất lượng xây dựng"), &[]);
    check(
        "Giao Phòng Tổ chức - Hành chính chủ trì, phối hợp với Thanh tra và các phòng tham mưu kế hoạch.",
        Some("Phòng Tổ chức - Hành chính"),
        &["Thanh tra", "các phòng"],
    );
    check(
        "Các phòng, đơn vị phối hợp với Văn phòng Sở thực hiện kế hoạch.",
        None,
        &["Các phòng", "đơn vị", "Văn phòng Sở"],
    );
    check("Tổ chức hội nghị tổng kết.", None, &[]);
    check("chủ trì thực hiện.", None, &[]);
    check("Chủ trì, phối hợp với các phòng triển khai Kế hoạch này.", None, &["các phòng"]);
    check(
        "Sở Nội vụ chủ trì, phối hợp với UBND các phường, xã thực hiện.",
        Some("Sở Nội vụ"),
        &["UBND các phường, xã"],
    );
    check("", None, &[]);
}

#[test]
fn names_alone() {
    assert_eq!(named_alone("Văn phòng Sở:").as_deref(), Some("Văn phòng Sở"));
    assert_eq!(
        named_alone("Các phòng chuyên môn, đơn vị thuộc Sở").as_deref(),
        Some("Các phòng chuyên môn, đơn vị thuộc Sở")
    );
    assert_eq!(named_alone("Thanh tra Sở.").as_deref(), Some("Thanh tra Sở"));
    assert_eq!(named_alone("Đề nghị Hội Nông dân tỉnh").as_deref(), Some("Hội Nông dân tỉnh"));
    assert_eq!(named_alone("Sở Tư pháp (cơ quan chủ trì)").as_deref(), Some("Sở Tư pháp"));
    assert_eq!(named_alone("Sở Nội vụ (Cơ quan thường trực Ban Chỉ đạo):").as_deref(), Some("Sở Nội vụ"));
    assert_eq!(named_alone("Viện Nghiên cứu đường thủy").as_deref(), Some("Viện Nghiên cứu đường thủy"));
    for text in ["Lực lượng Công an xã bám địa bàn", "Đơn vị:", "Đơn vị chủ trì:", "Lãnh đạo phụ trách: ông An"]
    {
        assert_eq!(named_alone(text), None, "{text}");
        assert_eq!(named_before_colon(text), None, "{text}");
    }
    assert_eq!(named_alone("Các phòng gửi báo cáo."), None);
    assert_eq!(named_alone("Tham mưu kế hoạch năm sau"), None);
    assert_eq!(named_before_colon("Văn phòng Sở: tham mưu").as_deref(), Some("Văn phòng Sở"));
}
#[test]
fn what_is_no_name_leads_nothing() {
    for text in [
        "Tiếp tục theo dõi số lượt truy cập của trang.",
        "Định hướng, hướng dẫn các phòng viết bài.",
        "Trong phạm vi nhiệm vụ được giao, chủ động cấp tin cho Văn phòng.",
        "Ứng dụng mã QR để tổ chức lấy ý kiến.",
        "Định kỳ tổng hợp góp ý.",
        "Kết quả thực hiện được báo cáo hằng quý.",
        "Việc tổ chức hội thi do các đơn vị chủ động.",
        "Nội dung tuyên truyền phải ngắn gọn.",
        "Tổ chức hội nghị quán triệt.",
        "Hội nghị tổ chức vào tháng 3.",
        "Hội thi triển khai trong toàn tỉnh.",
        "Ban hành quy chế phối hợp.",
        "Báo cáo tổng hợp gửi về Sở trước ngày 10.",
        "Bộ thủ tục thực hiện theo quyết định công bố.",
        "Đoàn kết tổ chức thực hiện tốt nhiệm vụ.",
        "Phòng, chống tham nhũng thực hiện theo luật.",
        "Phòng ngừa sai sót, kiểm tra hồ sơ.",
        "Trường hợp phát sinh, báo cáo kịp thời.",
        "Công tác tuyên truyền tổ chức thường xuyên.",
        "Khoa học công nghệ thực hiện theo chuyên đề.",
        "Lãnh đạo, chỉ đạo thực hiện tốt kế hoạch.",
        "Thanh tra, kiểm tra việc thực hiện.",
        "Căn cứ chức năng, nhiệm vụ, phối hợp với các cơ quan, đơn vị liên quan thực hiện.",
        "Đơn vị chủ trì thực hiện: Sở Tư pháp.",
        "Cơ quan chủ trì: Văn phòng.",
        "Các đơn vị được giao thực hiện nhiệm vụ lập dự toán.",
        "Tổ khảo sát tổng hợp kết quả.",
        "Xã hội hóa thực hiện bằng nhiều nguồn.",
        "Cấp tài khoản thực hiện theo đề nghị.",
        "Bản tin phát hành hằng tháng.",
        "Phòng Quản lý xây dựng và phát triển hạ tầng.",
        "Nhân viên các tổ chức cung cấp dịch vụ chi trả.",
        "Căn cứ kế hoạch của UBND tỉnh, Sở Nội vụ, các phòng xây dựng kế hoạch.",
        "SỞ NỘI VỤ CHỦ TRÌ THỰC HIỆN",
        "chủ trì thực hiện.",
    ] {
        assert_eq!(lead(text), None, "{text}");
    }
}

#[test]
fn leads() {
    for (text, expected) in [
        ("Giao Văn phòng chủ trì, phối hợp với các phòng thực hiện.", "Văn phòng"),
        ("Văn phòng là đầu mối tiếp nhận thông tin.", "Văn phòng"),
        ("Văn phòng có trách nhiệm đôn đốc.", "Văn phòng"),
        ("Trưởng các phòng, ban, đơn vị tổ chức triển khai.", "Trưởng các phòng, ban, đơn vị"),
        ("Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm trước Giám đốc.", "Thủ trưởng các cơ quan, đơn vị"),
        ("Văn phòng và Phòng Nội vụ chủ trì biên soạn.", "Văn phòng và Phòng Nội vụ"),
        ("Đề nghị Hội Nông dân tỉnh tuyên truyền tới hội viên.", "Hội Nông dân tỉnh"),
        ("Trân trọng đề nghị Ủy ban MTTQ Việt Nam xã giám sát việc thực hiện.", "Ủy ban MTTQ Việt Nam xã"),
        ("Yêu cầu các phòng chuyên môn báo cáo trước ngày 20.", "các phòng chuyên môn"),
        ("Hàng tháng, Văn phòng tổng hợp kết quả.", "Văn phòng"),
        ("Trên cơ sở Kế hoạch này, các phòng, đơn vị xây dựng kế hoạch riêng.", "các phòng, đơn vị"),
        ("Sở Tư pháp (cơ quan chủ trì) tổng hợp ý kiến.", "Sở Tư pháp"),
        ("Các cơ quan, đơn vị tổ chức hội nghị.", "Các cơ quan, đơn vị"),
        ("Các cơ quan, đơn vị, tổ chức báo cáo kết quả.", "Các cơ quan, đơn vị, tổ chức"),
        ("UBND xã giao Văn phòng chủ trì thực hiện.", "Văn phòng"),
        ("UBND tỉnh yêu cầu các sở, ngành báo cáo.", "các sở, ngành"),
        ("Hằng quý, trước ngày 15 của tháng cuối, các đơn vị gửi báo cáo.", "các đơn vị"),
        ("Phòng Quản lý vận tải kiểm tra bến xe.", "Phòng Quản lý vận tải"),
        ("Đội Thuế liên xã số 2 hỗ trợ hộ kinh doanh.", "Đội Thuế liên xã số 2"),
        ("Công chức phụ trách CCHC theo dõi, tổng hợp.", "Công chức phụ trách CCHC"),
        (
            "Hội đồng phối hợp phổ biến, giáo dục pháp luật biên soạn tài liệu.",
            "Hội đồng phối hợp phổ biến, giáo dục pháp luật",
        ),
        ("Phòng Nội vụ, căn cứ nhiệm vụ được giao, tham mưu kế hoạch.", "Phòng Nội vụ"),
        ("Công chức Tư pháp - Hộ tịch niêm yết thủ tục.", "Công chức Tư pháp - Hộ tịch"),
        ("Công chức Văn phòng - Thống kê tham mưu lịch tiếp dân.", "Công chức Văn phòng - Thống kê"),
        ("Bộ phận Tiếp nhận và Trả kết quả hướng dẫn người dân.", "Bộ phận Tiếp nhận và Trả kết quả"),
        ("Văn phòng HĐND và UBND đăng tin hằng tuần.", "Văn phòng HĐND và UBND"),
        ("Văn phòng Đảng ủy, HĐND và UBND chủ trì.", "Văn phòng Đảng ủy, HĐND và UBND"),
        ("P. TCHC chủ trì lập danh sách.", "P. TCHC"),
        ("KSNB chủ trì rà soát quy trình.", "KSNB"),
        ("Khoa Khám bệnh tổ chức khảo sát người bệnh.", "Khoa Khám bệnh"),
        ("Giáo viên chủ nhiệm phổ biến tới phụ huynh.", "Giáo viên chủ nhiệm"),
        ("Hiệu trưởng chỉ đạo tổ chức tuần lễ.", "Hiệu trưởng"),
        ("Thuế cơ sở 3 bố trí bàn hỗ trợ.", "Thuế cơ sở 3"),
        ("Bảo hiểm xã hội tỉnh rà soát dữ liệu.", "Bảo hiểm xã hội tỉnh"),
        ("Bộ Chỉ huy Quân sự tỉnh phổ biến trong lực lượng.", "Bộ Chỉ huy Quân sự tỉnh"),
        ("Ngân hàng Nhà nước chi nhánh tỉnh gửi thông báo.", "Ngân hàng Nhà nước chi nhánh tỉnh"),
        ("Tổ công nghệ số cộng đồng hướng dẫn tại nhà.", "Tổ công nghệ số cộng đồng"),
        ("Đài Truyền thanh xã phát bài mỗi ngày.", "Đài Truyền thanh xã"),
        ("Chủ tịch UBND các xã, phường chỉ đạo thực hiện.", "Chủ tịch UBND các xã, phường"),
        ("Phó Chánh Văn phòng theo dõi nội dung.", "Phó Chánh Văn phòng"),
    ] {
        assert_eq!(lead(text).as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn lists_end_where_the_verb_begins() {
    const UNITS: &[(&str, &[&str])] = &[
        ("Sở Tài chính, Sở Nội vụ và UBND các xã", &["Sở Tài chính", "Sở Nội vụ", "UBND các xã"]),
        ("Ban Chỉ huy Quân sự xã", &["Ban Chỉ huy Quân sự xã"]),
        ("các phòng, ban có liên quan", &["các phòng, ban có liên quan"]),
        ("Phòng Văn hóa - Xã hội, Đoàn xã", &["Phòng Văn hóa - Xã hội", "Đoàn xã"]),
        ("Mặt trận Tổ quốc và các tổ chức chính trị - xã hội", &["Mặt trận Tổ quốc và các tổ chức chính trị - xã hội"]),
    ];
    for verb in [
        "giữ trật tự buổi đối thoại",
        "bố trí kinh phí",
        "lồng ghép nội dung vào buổi họp",
        "đưa tin về hội thi",
        "cung cấp số liệu",
        "hoàn thiện hồ sơ",
        "mở chuyên mục",
        "in ấn tờ gấp",
        "xây dựng kế hoạch",
        "kiểm tra, giám sát việc niêm yết",
        "rà soát, công khai thủ tục",
        "tập huấn cho công chức",
        "trả lời kiến nghị",
        "thường xuyên cập nhật",
        "kịp thời thông báo",
        "trong việc tuyên truyền",
        "để thống nhất nội dung",
        "treo 20 băng rôn",
        "vận động người dân",
        "viết tin, bài",
    ] {
        for (units, expected) in UNITS {
            let text = format!("Chủ trì, phối hợp với {units} {verb}.");
            assert_eq!(coordinating(&text), *expected, "{text}");
            assert_eq!(lead(&text), None, "{text}");
        }
    }
}

#[test]
fn those_who_take_part() {
    check(
        "Công an xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã giữ trật tự buổi đối thoại.",
        Some("Công an xã"),
        &["Ban Chỉ huy Quân sự xã"],
    );
    check("Văn phòng chủ động phối hợp với Đoàn xã phát tờ gấp.", None, &["Văn phòng", "Đoàn xã"]);
    check("Phối hợp tổ chức hội nghị.", None, &[]);
    check("Công tác phối hợp với các đơn vị được duy trì.", None, &[]);
    check("Phối hợp chặt chẽ, thường xuyên với Công an phường tuần tra.", None, &["Công an phường"]);
    check(
        "Phòng Y tế tham mưu kế hoạch; phối hợp với Trạm Y tế tuyên truyền; phối hợp với Trường Tiểu học khám.",
        Some("Phòng Y tế"),
        &["Trạm Y tế", "Trường Tiểu học"],
    );
    check(
        "Khoa Dược chủ trì, phối hợp các khoa, phòng thuộc Bệnh viện cập nhật danh mục thuốc.",
        Some("Khoa Dược"),
        &["các khoa, phòng thuộc Bệnh viện"],
    );
    check(
        "Tổ trưởng chuyên môn phối hợp với giáo viên chủ nhiệm theo dõi.",
        None,
        &["Tổ trưởng chuyên môn", "giáo viên chủ nhiệm"],
    );
    check(
        "Chủ trì, phối hợp với các Sở: Nội vụ, Tư pháp, Tài chính tham mưu kế hoạch.",
        None,
        &["các Sở: Nội vụ, Tư pháp, Tài chính"],
    );
    check("Đơn vị phối hợp: Sở Nội vụ.", None, &["Sở Nội vụ"]);
}

#[test]
fn a_long_clause_is_read_in_linear_time() {
    for part in ["phối hợp với Văn phòng, ", "Văn phòng, ", "(Văn phòng ", "căn cứ, ", "các xã, ", "a: "]
    {
        let text = part.repeat((1 << 17) / part.len());
        let start = std::time::Instant::now();
        let _ = (lead(&text), coordinating(&text), named_alone(&text), named_before_colon(&text), list(&text));
        assert!(start.elapsed().as_secs() < 10, "{part}");
    }
}
