//! Lines that give one field of the task above them ("Cơ quan chủ trì: …", "Thời gian thực hiện: …"), and the same
//! fields at the end of the task's own line (`trailing`). `labels` holds the wordings of labels.

mod labels;
mod trailing;

pub(super) use trailing::trailing;

use super::names::{NameReader, beginning, read_list, vocabulary as lists};
use super::unnamed;
use super::words::{Words, slice};

/// What a field says of its task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FieldKind {
    /// Who leads, or carries it out.
    Lead,
    /// Who takes part.
    Coordinating,
    /// Who leads and who takes part, in one value.
    LeadAndCoordinating,
    /// Which leader of the body is in charge.
    InCharge,
    /// Who supervises.
    Supervising,
    /// When, or until when, or how often.
    Time,
    /// What comes out of it.
    Result,
    /// Where.
    Place,
    /// When and where, in one value.
    TimeAndPlace,
    /// Who attends, or whom it is for.
    Participants,
    /// How.
    Form,
    /// What about.
    Content,
    /// What it costs, or who pays.
    Budget,
    /// How many.
    Quantity,
    /// What is to be reached.
    Target,
}

impl FieldKind {
    /// Whether it says what the task is about, not how it is carried out.
    pub fn is_about(self) -> bool {
        matches!(self, Self::Content | Self::Form | Self::Target)
    }

    /// Whether it says who carries the task out, or when.
    pub fn tells_who_or_when(self) -> bool {
        self.names_somebody() || matches!(self, Self::Time | Self::TimeAndPlace)
    }

    /// Whether the value names units, positions or people who carry the task out.
    pub fn names_somebody(self) -> bool {
        matches!(self, Self::Lead | Self::Coordinating | Self::LeadAndCoordinating | Self::InCharge | Self::Supervising)
    }
}

/// One field of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TaskField<'t> {
    /// The label as written, without the colon; empty where the wording alone tells: "(Văn phòng chủ trì)".
    pub label: &'t str,
    pub kind: FieldKind,
    /// The value without the full stop after it; empty where the lines below give it.
    pub value: &'t str,
}

/// The field that a line without its mark gives. Of several in one line, the first.
pub(super) fn read(text: &str) -> Option<TaskField<'_>> {
    read_all(text).into_iter().next()
}

/// The fields of a line that gives nothing but fields: "Chủ trì: …; phối hợp: …".
pub(super) fn read_all(text: &str) -> Vec<TaskField<'_>> {
    let text =
        text.trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, '(' | '*' | '-' | '+' | '|'));
    let Some(first) = label(text) else { return Vec::new() };
    trailing::from_labels(text, first).map(|found| found.fields).unwrap_or_default()
}

/// A label at the start of a text, with the byte after it and its colon or dash.
#[derive(Debug, Clone, Copy)]
struct FieldLabel<'t> {
    text: &'t str,
    kind: FieldKind,
    value: usize,
}

fn label(text: &str) -> Option<FieldLabel<'_>> {
    const LONGEST: usize = 120;
    let head = slice(text, 0, text.char_indices().map(|(offset, _)| offset).nth(LONGEST).unwrap_or(text.len()));
    if let Some(colon) = head.find(':') {
        return labelled(text, colon, colon + 1).filter(|label| is_value(label, slice(text, label.value, text.len())));
    }
    [" - ", " – ", "\t"].iter().find_map(|dash| {
        let offset = head.find(dash)?;
        let label = labelled(text, offset, offset + dash.len())?;
        is_plain_value(label.kind, slice(text, label.value, text.len())).then_some(label)
    })
}

fn labelled(text: &str, end: usize, value: usize) -> Option<FieldLabel<'_>> {
    let label = slice(text, 0, end).trim();
    let bare = label.split('(').next().unwrap_or_default();
    let kind = labels::kind(&Words::of(bare))?;
    Some(FieldLabel { text: label, kind, value })
}

/// Whether the words after the colon can be the field's value: "Đơn vị thực hiện: rà soát …" is prose.
fn is_value(label: &FieldLabel<'_>, value: &str) -> bool {
    if !label.kind.names_somebody() {
        return true;
    }
    if value.trim().is_empty() {
        return !labels::needs_names(&Words::of(label.text));
    }
    let reader = NameReader::of(beginning(value, 200));
    if reader.begins_name(0) || unnamed::read(value).is_some() {
        return true;
    }
    let begins_with_verb = reader.phrase(&lists::ENDS, 0).is_some() || reader.phrase(&lists::STRONG, 0).is_some();
    !begins_with_verb && !labels::needs_names(&Words::of(label.text))
}

/// Whether a value after a dash is nothing but a time or names.
fn is_plain_value(kind: FieldKind, value: &str) -> bool {
    const TIMES: &[&str] = &[
        "quy",
        "thang",
        "nam",
        "ngay",
        "truoc",
        "hang",
        "thuong xuyen",
        "tu",
        "trong",
        "den",
        "cham nhat",
        "dinh ky",
        "tuan",
        "ca nam",
        "hoan thanh",
        "dau",
        "cuoi",
        "sau",
        "giai doan",
    ];
    let words = Words::of(slice(value, 0, value.find(['.', ';']).unwrap_or(value.len())));
    match kind {
        FieldKind::Time => {
            words.number(0).is_some() || TIMES.iter().any(|time| words.starts_with(time)) || value.contains('/')
        }
        kind if kind.names_somebody() => read_list(value).is_some(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_field_a_line() {
        use FieldKind::*;
        for (text, kind, value) in [
            ("Cơ quan chủ trì: Văn phòng UBND xã.", Lead, "Văn phòng UBND xã"),
            ("- Cơ quan chủ trì: Sở Nội vụ;", Lead, "Sở Nội vụ"),
            ("Đơn vị thực hiện: Phòng Kinh tế", Lead, "Phòng Kinh tế"),
            ("Đơn vị chủ trì tham mưu thực hiện: *Sở Tư pháp.", Lead, "Sở Tư pháp"),
            ("+ Chủ trì: Đoàn xã", Lead, "Đoàn xã"),
            ("Phân công thực hiện: Khoa Dược", Lead, "Khoa Dược"),
            ("Người thực hiện: cô Lan", Lead, "cô Lan"),
            ("Người phụ trách: Nguyễn Văn An", Lead, "Nguyễn Văn An"),
            ("Cơ quan tham mưu: Phòng Nội vụ", Lead, "Phòng Nội vụ"),
            ("Bộ phận thực hiện: Bộ phận Một cửa", Lead, "Bộ phận Một cửa"),
            ("Đơn vị đầu mối: Văn phòng", Lead, "Văn phòng"),
            ("Cơ quan/đơn vị chủ trì: Sở Y tế", Lead, "Sở Y tế"),
            ("Đơn vị phối hợp: các thôn", Coordinating, "các thôn"),
            ("Các đơn vị phối hợp: Công đoàn, Đoàn xã", Coordinating, "Công đoàn, Đoàn xã"),
            ("Cơ quan chủ trì, phối hợp: Sở Nội vụ, Sở Tư pháp", LeadAndCoordinating, "Sở Nội vụ, Sở Tư pháp"),
            ("Lãnh đạo phụ trách: Phó Giám đốc", InCharge, "Phó Giám đốc"),
            ("Đơn vị kiểm tra, giám sát: Thanh tra Sở", Supervising, "Thanh tra Sở"),
            ("* Thời gian thực hiện: hàng quý.", Time, "hàng quý"),
            ("Thời gian hoàn thành: Trước ngày 31/5", Time, "Trước ngày 31/5"),
            ("Thời gian thực hiện (dự kiến): tháng 6", Time, "tháng 6"),
            ("Thời gian thực hiện - Quý II", Time, "Quý II"),
            ("Tiến độ: quý IV", Time, "quý IV"),
            ("Sản phẩm: Kế hoạch của Sở", Result, "Kế hoạch của Sở"),
            ("Kết quả/Sản phẩm đầu ra: 02 phóng sự", Result, "02 phóng sự"),
            ("Kết quả dự kiến: Báo cáo", Result, "Báo cáo"),
            ("Địa điểm: Hội trường UBND xã", Place, "Hội trường UBND xã"),
            ("Thời gian, địa điểm: ngày 5/6, tại nhà văn hóa", TimeAndPlace, "ngày 5/6, tại nhà văn hóa"),
            ("Thành phần tham dự: toàn thể viên chức", Participants, "toàn thể viên chức"),
            ("Đối tượng: người dân", Participants, "người dân"),
            ("Hình thức: trực tuyến", Form, "trực tuyến"),
            ("Nội dung: phổ biến Luật", Content, "phổ biến Luật"),
            ("Kinh phí: ngân sách xã", Budget, "ngân sách xã"),
            ("Số lượng: 500 tờ", Quantity, "500 tờ"),
            ("Chỉ tiêu: 80% hồ sơ trực tuyến", Target, "80% hồ sơ trực tuyến"),
            ("Cơ quan chủ trì:", Lead, ""),
        ] {
            let field = read(text).map(|field| (field.kind, field.value));
            assert_eq!(field, Some((kind, value)), "{text}");
        }
    }

    #[test]
    fn prose_is_no_field() {
        for text in [
            "Thời gian qua, công tác tuyên truyền: có chuyển biến.",
            "Nội dung tuyên truyền phải ngắn gọn: dễ hiểu, dễ nhớ.",
            "Kết quả thực hiện được báo cáo: hằng quý.",
            "Kết quả thực hiện được báo cáo",
            "Đơn vị thực hiện: rà soát thủ tục, niêm yết.",
            "Các đơn vị thực hiện: báo cáo hằng tháng.",
            "Thực hiện: nghiêm túc kế hoạch.",
            "Tổ chức thực hiện:",
            "Phân công nhiệm vụ:",
            "Văn phòng: tổng hợp.",
            "Thời gian thực hiện - nội dung chính",
            "Địa điểm đẹp",
            "",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    type Parts<'t> = (&'t str, Vec<(FieldKind, &'t str)>, &'t str);

    fn parts(text: &str) -> Option<Parts<'_>> {
        let found = trailing(text)?;
        Some((found.task, found.fields.iter().map(|field| (field.kind, field.value)).collect(), found.rest))
    }

    #[test]
    fn fields_at_the_end_of_a_task() {
        use FieldKind::*;
        for (text, task, fields, rest) in [
            (
                "Mở chuyên mục hỏi đáp (Đơn vị chủ trì: Văn phòng; đơn vị phối hợp: Đoàn xã; thời gian: quý I).",
                "Mở chuyên mục hỏi đáp",
                vec![(Lead, "Văn phòng"), (Coordinating, "Đoàn xã"), (Time, "quý I")],
                "",
            ),
            (
                "Tổng hợp, gửi Sở. Thời gian hoàn thành: trước ngày 31/5.",
                "Tổng hợp, gửi Sở.",
                vec![(Time, "trước ngày 31/5")],
                "",
            ),
            (
                "Phát tờ gấp. Chủ trì: P. TCHC, phối hợp: các khoa. Thời gian thực hiện: tháng 5.",
                "Phát tờ gấp.",
                vec![(Lead, "P. TCHC"), (Coordinating, "các khoa"), (Time, "tháng 5")],
                "",
            ),
            (
                "Tập huấn phần mềm. Thời gian: quý II. Các phòng cử người dự.",
                "Tập huấn phần mềm.",
                vec![(Time, "quý II")],
                "Các phòng cử người dự.",
            ),
            ("Treo áp phích (Văn phòng chủ trì).", "Treo áp phích", vec![(Lead, "Văn phòng")], ""),
            (
                "Nói chuyện chuyên đề (do Phòng Tư pháp chủ trì; các thôn phối hợp)",
                "Nói chuyện chuyên đề",
                vec![(Lead, "Phòng Tư pháp"), (Coordinating, "các thôn")],
                "",
            ),
        ] {
            assert_eq!(parts(text), Some((task, fields, rest)), "{text}");
        }
        for text in
            ["Phát tờ gấp (bản giấy và bản điện tử).", "Sở Tư pháp (cơ quan chủ trì)", "Văn phòng; nội dung: tin", ""]
        {
            assert_eq!(parts(text), None, "{text}");
        }
    }

    #[test]
    fn several_fields_in_one_line() {
        let text = "Đơn vị chủ trì: Phòng Văn hóa - Xã hội; Đơn vị phối hợp: Văn phòng, Đoàn xã - Thời gian: quý III.";
        let fields = read_all(text).into_iter().map(|field| (field.label, field.value)).collect::<Vec<_>>();
        assert_eq!(
            fields,
            [
                ("Đơn vị chủ trì", "Phòng Văn hóa - Xã hội"),
                ("Đơn vị phối hợp", "Văn phòng, Đoàn xã"),
                ("Thời gian", "quý III")
            ]
        );
    }

    #[test]
    fn a_long_line_is_read_in_linear_time() {
        for part in ["Chủ trì: Văn phòng; ", "Chủ trì: ", "(", "a. ", "Thời gian - "] {
            let text = part.repeat((1 << 17) / part.len());
            let start = std::time::Instant::now();
            let _ = (read_all(&text), trailing(&text));
            assert!(start.elapsed().as_secs() < 10, "{part}");
        }
    }
}
