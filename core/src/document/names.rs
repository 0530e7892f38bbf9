//! Recognises names of units, positions, bodies and groups of people: where a name begins and ends, alone and in lists.
//!
//! A name begins with a head word ("Sở", "Phòng", "Giám đốc", "các đơn vị", "UBND") and continues with capitalised
//! words and with the lower-case words of `vocabulary`. Diacritics count: "tổ" is a unit, "tờ" is not. `reader` scans a
//! name word by word; add head words and verbs in `vocabulary`.

mod phrases;
mod reader;
pub(super) mod vocabulary;

pub(super) use reader::NameReader;

use super::words::slice;

/// Texts are read so far, in bytes, for the names at their start.
pub(super) const LONGEST_START: usize = 6_000;

/// Several names in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names<'t> {
    /// The names as written.
    pub list: Vec<&'t str>,
    /// From the first to the last as written.
    pub text: &'t str,
    /// The word after the last of them.
    pub next: usize,
    /// The byte after the last of them and a bracket that follows it.
    pub end: usize,
    /// Whether the words show where the last of them ends.
    pub certain: bool,
}

/// The names of a text that is nothing but names.
pub(super) fn list(text: &str) -> Option<Vec<String>> {
    read_list(text).map(|names| names.into_iter().map(str::to_owned).collect())
}

/// The names of a text that is nothing but names, as slices of it.
pub(super) fn read_list(text: &str) -> Option<Vec<&str>> {
    let reader = NameReader::of(text);
    let names = reader.names(0, false)?;
    let rest = slice(text, names.end, text.len());
    if !rest.contains(char::is_alphanumeric) {
        return Some(names.list);
    }
    let names = reader.names(0, true)?;
    let rest = slice(text, names.end, text.len());
    (!rest.contains(char::is_alphanumeric)).then_some(names.list)
}

/// The start of a text, at most so many bytes long.
pub(super) fn beginning(text: &str, longest: usize) -> &str {
    let mut end = text.len().min(longest);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    slice(text, 0, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name() {
        for text in [
            "Sở Nội vụ",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Nông nghiệp và Môi trường",
            "sở Xây dựng",
            "UBND các phường, xã",
            "Ủy ban nhân dân các xã, phường, đặc khu",
            "Ủy ban nhân dân xã, phường",
            "các sở, ban, ngành",
            "Các Sở, Ban, ngành, đoàn thể tỉnh",
            "các bộ, ngành, địa phương",
            "phòng, ban chuyên môn",
            "các cơ quan, đơn vị có liên quan",
            "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "Phòng Văn hóa - Xã hội",
            "Phòng Tổ chức - Hành chính",
            "Phòng Kinh tế, Hạ tầng và Đô thị",
            "Phòng Quản lý công nghiệp",
            "phòng nghiệp vụ Công an tỉnh",
            "Văn phòng HĐND và UBND",
            "Văn phòng Đảng ủy, HĐND và UBND",
            "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
            "Bộ Chỉ huy Quân sự tỉnh",
            "Ban Chỉ huy Quân sự xã",
            "Ngân hàng Nhà nước chi nhánh Khu vực 5",
            "Kho bạc Nhà nước khu vực X",
            "Viện Quy hoạch",
            "Trạm Y tế phường",
            "Bệnh viện Đa khoa tỉnh",
            "Trung tâm Phục vụ hành chính công",
            "Trung tâm Quy hoạch và Giám định chất lượng xây dựng",
            "Hội Nông dân tỉnh",
            "Hội LHPN xã",
            "Hội Cựu chiến binh",
            "Hội Chữ thập đỏ",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Đoàn xã",
            "Đảng ủy phường",
            "Công đoàn cơ sở",
            "Chi cục Thuế khu vực",
            "Cục Thuế",
            "Thuế tỉnh",
            "Thuế cơ sở 3",
            "Hải quan khu vực II",
            "Bảo hiểm xã hội tỉnh",
            "Điện lực huyện",
            "Bưu điện tỉnh",
            "Viettel Tây Ninh",
            "Báo Tây Ninh",
            "Đài Phát thanh và Truyền hình tỉnh",
            "Cổng thông tin điện tử xã",
            "Liên đoàn Lao động tỉnh",
            "Liên minh Hợp tác xã tỉnh",
            "Tòa án nhân dân khu vực 1",
            "Viện Kiểm sát nhân dân khu vực",
            "Hiệp hội Doanh nghiệp",
            "các thôn, tổ dân phố",
            "Thủ trưởng các phòng, ban, đơn vị trực thuộc",
            "Giám đốc Sở",
            "Chủ tịch UBND xã",
            "Phó Chánh Văn phòng",
            "Trưởng phòng Nội vụ",
            "Hiệu trưởng các trường",
            "Bí thư Chi bộ",
            "Công chức Văn phòng - Thống kê",
            "Bộ phận Một cửa",
            "Bộ phận Tiếp nhận và Trả kết quả",
            "Giáo viên chủ nhiệm",
            "Tổ trưởng chuyên môn",
            "Người đứng đầu cơ quan, đơn vị",
            "cán bộ, công chức, viên chức và người lao động",
            "P. TCHC",
            "BCĐ",
            "UBMTTQVN xã",
            "ĐTN",
            "Khoa Khám bệnh",
            "Phòng KHTH",
            "Tổ công nghệ số cộng đồng",
            "các đoàn thể (Công đoàn, Đoàn thanh niên)",
            "Phòng Kế hoạch tổng hợp (KHTH)",
            "các phòng chuyên môn của Sở",
            "các cơ sở giáo dục trên địa bàn xã",
            "đồng chí Nguyễn Văn An",
            "các Sở: Nội vụ, Tư pháp, Tài chính",
            "Trung tâm Khuyến nông",
        ] {
            assert_eq!(list(text), Some(vec![text.to_owned()]), "{text}");
        }
    }

    #[test]
    fn words_that_begin_alike_are_no_names() {
        for text in [
            "Tổ chức hội nghị",
            "Hội nghị",
            "Hội thi trực tuyến",
            "Hội thảo",
            "Đoàn kết",
            "Ban hành",
            "Báo cáo",
            "Bộ thủ tục",
            "Bộ tiêu chí",
            "Sở hữu",
            "Trường hợp khác",
            "Viện dẫn",
            "Đài",
            "Phòng chống",
            "Phòng, chống tham nhũng",
            "Phòng ngừa",
            "Công tác cán bộ",
            "Công khai",
            "Công bố",
            "Khoa học",
            "là trung tâm",
            "Đề án",
            "Số lượng",
            "Tờ gấp",
            "Bản tin",
            "Bàn giao",
            "Đoạn phim",
            "Khóa học",
            "Đội ngũ",
            "Xã hội hóa",
            "Cơ sở dữ liệu",
            "CCHC",
            "TTHC",
            "Nội dung",
            "",
        ] {
            assert_eq!(list(text), None, "{text}");
        }
    }

    #[test]
    fn lists_of_names() {
        for (text, expected) in [
            ("Đoàn xã;\nHội Phụ nữ", &["Đoàn xã", "Hội Phụ nữ"][..]),
            ("Văn phòng Sở, các phòng", &["Văn phòng Sở", "các phòng"]),
            ("Phòng Kinh tế - Văn phòng", &["Phòng Kinh tế", "Văn phòng"]),
            ("Các khoa, phòng; Công đoàn", &["Các khoa, phòng", "Công đoàn"]),
            ("VP, TCCB, KHTH", &["VP", "TCCB", "KHTH"]),
            ("Sở Tư pháp (chủ trì), Sở Nội vụ", &["Sở Tư pháp", "Sở Nội vụ"]),
            (
                "Công an, Ban Chỉ huy Quân sự và Đoàn Thanh niên xã",
                &["Công an", "Ban Chỉ huy Quân sự", "Đoàn Thanh niên xã"],
            ),
            ("Các phòng, đơn vị thuộc Sở", &["Các phòng", "đơn vị thuộc Sở"]),
            (
                "Ban Giám hiệu\nTổ chuyên môn\nGiáo viên chủ nhiệm",
                &["Ban Giám hiệu", "Tổ chuyên môn", "Giáo viên chủ nhiệm"],
            ),
        ] {
            let expected = expected.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
            assert_eq!(list(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_name_ends_before_the_verb() {
        for (text, expected, certain) in [
            ("Văn phòng Sở chủ trì", "Văn phòng Sở", true),
            ("Phòng Quản lý chất lượng xây dựng kế hoạch", "Phòng Quản lý chất lượng", true),
            ("Sở Tư pháp (cơ quan chủ trì): tổng hợp", "Sở Tư pháp", true),
            ("các đơn vị có hồ sơ trễ hạn giải trình", "các đơn vị", false),
            ("Tổ khảo sát tổng hợp", "Tổ", false),
        ] {
            let reader = NameReader::of(text);
            let name =
                reader.name_at(0, false).map(|name| (slice(text, reader.words().start(0), name.end), name.certain));
            assert_eq!(name, Some((expected, certain)), "{text}");
        }
    }
}
