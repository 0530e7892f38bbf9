//! Phrases for generated plans: units, tasks and times as plans write them, each with its meaning.

use cchc::model::{Schedule, YearDay, YearTime};
use jiff::civil::date;

use crate::random::Random;

/// Names of units and positions of many bodies.
pub const UNITS: &[&str] = &[
    "Văn phòng Sở",
    "Phòng Văn hóa - Xã hội",
    "Phòng Tổ chức - Hành chính",
    "Văn phòng HĐND và UBND",
    "Công an xã",
    "Ban Chỉ huy Quân sự xã",
    "Trạm Y tế xã",
    "Hội Nông dân tỉnh",
    "Hội Liên hiệp Phụ nữ xã",
    "Đoàn Thanh niên",
    "Trung tâm Phục vụ hành chính công",
    "Kho bạc Nhà nước khu vực",
    "Ngân hàng Nhà nước chi nhánh tỉnh",
    "Bảo hiểm xã hội tỉnh",
    "Thuế tỉnh",
    "Viện Quy hoạch",
    "Trường Chính trị tỉnh",
    "Bệnh viện Đa khoa tỉnh",
    "Sở Nội vụ",
    "Sở Khoa học và Công nghệ",
    "Thanh tra tỉnh",
    "Chi cục Kiểm lâm",
    "Công đoàn cơ sở",
    "Tổ công nghệ số cộng đồng",
    "Bộ phận Một cửa",
    "Khoa Khám bệnh",
    "Đài Truyền thanh xã",
    "Ban Quản lý dự án",
    "Chánh Văn phòng",
    "Trưởng các phòng chuyên môn",
];

/// What is to be done, without who and when.
pub const TASKS: &[&str] = &[
    "Đăng tin bài về dịch vụ công trực tuyến trên trang thông tin điện tử",
    "Phát tờ gấp hướng dẫn nộp hồ sơ tại bộ phận một cửa",
    "Mở chuyên mục hỏi đáp về thủ tục hành chính",
    "Nói chuyện chuyên đề tại tổ dân phố",
    "Thi tìm hiểu pháp luật trực tuyến",
    "Tập huấn kỹ năng số cho công chức",
    "Niêm yết bộ thủ tục hành chính đã chuẩn hóa",
    "Hướng dẫn người dân cài đặt ứng dụng định danh",
    "Phát bản tin trên loa truyền thanh",
    "Biên soạn sổ tay cải cách hành chính",
    "Treo áp phích tại trụ sở",
    "Khảo sát mức độ hài lòng của người dân",
    "Làm video ngắn về tra cứu hồ sơ",
    "Đối thoại với hộ kinh doanh",
    "Rà soát các quy trình nội bộ",
    "Giới thiệu mô hình hay, cách làm mới",
    "Cấp chữ ký số cho cán bộ không chuyên trách",
    "Sinh hoạt chuyên đề tại chi đoàn",
];

/// Names of groups of tasks.
pub const GROUPS: &[&str] = &[
    "Tuyên truyền trực tiếp",
    "Tuyên truyền trên mạng xã hội",
    "Truyền thông trong cơ quan",
    "Công tác cải cách thể chế",
    "Cải cách thủ tục hành chính",
    "Xây dựng chính quyền số",
    "Nâng cao chất lượng đội ngũ",
    "Về cải cách tài chính công",
];

pub const PURPOSES: &[&str] = &[
    "Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính",
    "Giúp người dân biết cách nộp hồ sơ qua mạng",
    "Tạo sự đồng thuận trong xã hội về chuyển đổi số",
    "Phát huy vai trò của người đứng đầu",
];

pub const REQUIREMENTS: &[&str] = &[
    "Nội dung phải ngắn gọn, dễ hiểu, đúng quy định",
    "Bảo đảm thiết thực, tránh hình thức",
    "Việc tuyên truyền phải kịp thời và tiết kiệm",
];

pub const AUDIENCES: &[&str] = &[
    "Cán bộ, công chức, viên chức trong cơ quan",
    "Người dân và doanh nghiệp trên địa bàn",
    "Tổ chức, cá nhân có nhu cầu giải quyết thủ tục",
];

pub const RESULTS: &[&str] = &["Biên bản", "Tài liệu tập huấn", "Bản tin", "Báo cáo kết quả", "Danh sách"];

/// Duties of a unit without who and when.
pub const DUTIES: &[&str] = &[
    "viết bài gửi Văn phòng",
    "báo cáo kết quả thực hiện",
    "tổng hợp ý kiến góp ý của người dân",
    "cung cấp số liệu cho bản tin",
    "rà soát danh mục thủ tục",
];

/// A time as written in a plan for a year, and what it means.
pub fn time(random: &mut Random, year: i16) -> (String, Schedule) {
    let month = random.between(1, 11) as i8;
    let quarter = random.between(1, 4) as i8;
    let roman = ["I", "II", "III", "IV"][quarter as usize - 1];
    let day = random.between(1, 28) as i8;
    let on = date(year, month, day);
    match random.below(22) {
        0 => (random.pick(&["hàng tuần", "hằng tuần", "mỗi tuần"]).to_owned(), Schedule::Weekly),
        1 => (random.pick(&["hàng tháng", "hằng tháng", "mỗi tháng 02 tin"]).to_owned(), Schedule::Monthly),
        2 => (random.pick(&["hàng quý", "hằng quý", "định kỳ hằng quý"]).to_owned(), Schedule::Quarterly),
        3 => ("thường xuyên".to_owned(), Schedule::Continuous),
        4 => (format!("quý {roman}/{year}"), Schedule::InQuarter { year, quarter }),
        5 => (format!("quý {roman} năm {year}"), Schedule::InQuarter { year, quarter }),
        6 => (format!("quý {roman}"), Schedule::InQuarter { year, quarter }),
        7 => (format!("tháng {month:02}/{year}"), Schedule::InMonth { year, month }),
        8 => (format!("tháng {month}"), Schedule::InMonth { year, month }),
        9 => (format!("trước ngày {day:02}/{month:02}/{year}"), Schedule::ByDate { date: on }),
        10 => (format!("trước ngày {day} tháng {month} năm {year}"), Schedule::ByDate { date: on }),
        11 => (format!("chậm nhất ngày {day:02}/{month:02}/{year}"), Schedule::ByDate { date: on }),
        12 => (format!("ngày {day:02}/{month:02}/{year}"), Schedule::OnDate { date: on }),
        13 => {
            let last = date(year, month + 1, 1).last_of_month();
            let from = date(year, month, 1);
            (format!("từ tháng {month} đến tháng {} năm {year}", month + 1), Schedule::Range { from, to: last })
        }
        14 => {
            let to = date(year, month + 1, day);
            let written = format!("từ ngày {day:02}/{month:02} đến ngày {day:02}/{:02}/{year}", month + 1);
            (written, Schedule::Range { from: on, to })
        }
        15 => ("định kỳ 6 tháng".to_owned(), Schedule::HalfYearly),
        16 => {
            let quarters = [1, 3].map(|quarter| Schedule::InQuarter { year, quarter }).to_vec();
            (format!("quý I và quý III năm {year}"), Schedule::Several { times: quarters })
        }
        17 => {
            let days = [date(year, 6, 15), date(year, 11, 15)].map(|date| Schedule::ByDate { date }).to_vec();
            (format!("trước ngày 15/6 và 15/11/{year}"), Schedule::Several { times: days })
        }
        18 => {
            let by = |month| YearTime::ByDay { day: YearDay { month, day: 15 } };
            let times = vec![by(6), by(11)];
            ("trước ngày 15/6 và 15/11 hằng năm".to_owned(), Schedule::EachYear { times })
        }
        19 => {
            let (from, to) = (date(year, 1, 1), date(year, 6, 30));
            (format!("6 tháng đầu năm {year}"), Schedule::Range { from, to })
        }
        20 => {
            let month = 3 * quarter;
            let date = date(year, month, 1).last_of_month();
            (format!("đến hết quý {roman}/{year}"), Schedule::ByDate { date })
        }
        _ => (format!("trong năm {year}"), Schedule::InYear { year }),
    }
}
