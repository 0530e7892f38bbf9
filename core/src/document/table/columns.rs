//! Wordings of column headers, folded, and the columns they name.

use super::TableColumn;
use crate::document::words::Words;

/// The longest column header, in words.
const LONGEST: usize = 14;

/// Folded words of column headers. A cell with any other word is no header by itself.
const VOCABULARY: &[&str] = &[
    "ban", "bat", "bien", "bo", "buoi", "ca", "cac", "cach", "can", "chi", "chinh", "chiu", "cho", "chu", "chung",
    "chuc", "chuyen", "chuong", "co", "cong", "cu", "cua", "cuoc", "dat", "danh", "dau", "de", "den", "dia", "dung",
    "diem", "do", "doi", "don", "dong", "du", "dung", "duoc", "gia", "giai", "gian", "giao", "gioi", "han", "hanh",
    "hien", "hinh", "hoac", "hoach", "hoan", "hoat", "hop", "hoi", "ke", "kenh", "ket", "khai", "khoi", "kien", "kinh",
    "lanh", "lich", "lien", "lo", "loai", "luong", "luu", "moc", "moi", "muc", "muu", "mot", "nam", "ngan", "nganh",
    "ngay", "nguoi", "nguon", "nhan", "nhiem", "nhom", "noi", "phai", "phan", "phap", "pham", "phi", "phoi", "phong",
    "phu", "phuong", "qua", "quan", "quy", "quyen", "ra", "sach", "san", "so", "stt", "su", "tac", "tam", "ten",
    "thanh", "tham", "the", "theo", "them", "thi", "thiet", "thoi", "thong", "thu", "thuc", "thuoc", "tien", "tieu",
    "tin", "tinh", "to", "toan", "toi", "tong", "trach", "trien", "trinh", "trong", "truong", "truyen", "tri", "tt",
    "tu", "tuyen", "tuong", "uoc", "va", "vi", "viec", "vu", "y", "yeu", "khac", "ghi", "dvt", "dk", "xac", "nhat",
    "tuan", "thang", "gio", "doan", "dang",
];

/// Folded openings of heads other than of those who carry out. The longest come first where one opens another.
const OPENINGS: &[(TableColumn, &[&str])] = &[
    (TableColumn::Start, &["bat dau", "ngay bat dau", "thoi gian bat dau", "thoi diem bat dau", "tu ngay", "tu thang"]),
    (
        TableColumn::End,
        &["ket thuc", "ngay ket thuc", "thoi gian ket thuc", "thoi diem ket thuc", "den ngay", "den thang"],
    ),
    (
        TableColumn::Result,
        &["san pham", "ket qua", "chi tieu", "dau ra", "du kien san pham", "du kien ket qua", "yeu cau san pham"],
    ),
    (
        TableColumn::Time,
        &[
            "thoi gian",
            "thoi han",
            "thoi diem",
            "tien do",
            "han hoan thanh",
            "han thuc hien",
            "han",
            "lich",
            "moc thoi gian",
            "lo trinh",
            "ngay thuc hien",
            "ngay hoan thanh",
            "thang thuc hien",
            "hoan thanh",
            "du kien thoi gian",
            "du kien hoan thanh",
            "ke hoach thoi gian",
        ],
    ),
    (TableColumn::Note, &["don vi tinh", "dvt", "ghi chu", "luu y", "muc luong"]),
    (TableColumn::Form, &["hinh thuc", "phuong thuc", "cach thuc", "kenh", "phuong phap", "phuong tien", "loai hinh"]),
    (TableColumn::Audience, &["doi tuong", "thanh phan", "nguoi tham du", "nguoi tham gia", "so nguoi tham"]),
    (TableColumn::Place, &["dia diem", "dia ban", "noi thuc hien", "noi to chuc", "pham vi"]),
    (TableColumn::Quantity, &["so luong", "khoi luong", "so buoi", "so cuoc", "so tin", "quy mo", "so lan"]),
    (
        TableColumn::Budget,
        &[
            "kinh phi",
            "du toan",
            "nguon kinh phi",
            "nguon luc",
            "tong kinh phi",
            "du kien kinh phi",
            "thanh tien",
            "nguon",
        ],
    ),
];

/// Folded openings of heads of what is to be done.
const WHATS: &[&str] = &[
    "noi dung",
    "nhiem vu",
    "cong viec",
    "hoat dong",
    "dau viec",
    "ten nhiem vu",
    "ten cong viec",
    "ten hoat dong",
    "ten noi dung",
    "ten viec",
    "viec",
    "muc tieu",
    "chuyen de",
    "chu de",
    "giai phap",
    "cac nhiem vu",
    "cac noi dung",
    "cac hoat dong",
    "cac cong viec",
    "cac giai phap",
    "nhom nhiem vu",
    "danh muc nhiem vu",
    "danh muc cong viec",
    "dau muc cong viec",
    "mang cong viec",
    "phan viec",
];

/// Folded phrases that say of a body that it leads.
const LEADS: &[&str] =
    &["chu tri", "thuc hien", "phu trach", "dau moi", "tham muu", "chiu trach nhiem", "trien khai", "duoc giao"];

/// Folded openings of heads of those who carry out.
const BODIES: &[&str] = &[
    "don vi",
    "co quan",
    "bo phan",
    "nguoi",
    "can bo",
    "ca nhan",
    "phong",
    "phong ban",
    "to chuc",
    "so",
    "ban",
    "lanh dao",
    "chu tri",
    "phu trach",
    "dau moi",
    "tham muu",
    "phan cong",
    "trach nhiem",
    "thuc hien",
    "duoc giao",
    "chiu trach nhiem",
    "giao",
    "cap",
    "cac don vi",
    "cac co quan",
    "cong chuc",
    "chuyen vien",
    "doan the",
];

/// The column that a header names, if every word of the cell is a header word.
pub(super) fn head(text: &str) -> Option<TableColumn> {
    let text = without_brackets(text);
    let words = Words::of(text);
    let is_short = (1..=LONGEST).contains(&words.len());
    let ends_so = !text.trim_end().ends_with(['.', ';', '!', '?']);
    let known = |index: usize| VOCABULARY.contains(&words.folded(index)) || is_year(&words, index);
    let starts_as_head = text.trim_start().starts_with(char::is_uppercase);
    if !is_short || !ends_so || !starts_as_head || !(0..words.len()).all(known) {
        return None;
    }
    named(&words, true)
}

/// The column that a header seems to name in a row of headers: decided by its first words.
pub(super) fn loose_head(text: &str) -> TableColumn {
    const LONGEST: usize = 25;
    let text = without_brackets(text);
    let words = Words::of(text);
    if words.len() > LONGEST { TableColumn::Other } else { named(&words, false).unwrap_or(TableColumn::Other) }
}

fn named(words: &Words<'_>, strict: bool) -> Option<TableColumn> {
    if ["stt", "tt", "so tt", "so thu tu", "thu tu", "s tt", "stt tt"].iter().any(|name| words.are(name)) {
        return Some(TableColumn::Index);
    }
    let opens = |openings: &[&str]| openings.iter().any(|opening| words.starts_with(opening));
    if let Some(at) = words.find("phoi hop").filter(|at| *at == 0 || opens(BODIES)) {
        let leads_too = words.contains("chu tri")
            || LEADS.iter().any(|lead| words.find(lead).is_some_and(|position| position < at))
            || (words.find("phan cong").is_some_and(|position| position < at));
        return Some(if leads_too { TableColumn::LeadAndCoordinating } else { TableColumn::Coordinating });
    }
    if words.are("phan cong nhiem vu") || words.are("giao nhiem vu") {
        return Some(TableColumn::Other);
    }
    let named = OPENINGS.iter().find(|(_, openings)| opens(openings)).map(|(column, _)| *column);
    // "Số lượng" opens as "Số", "Đơn vị tính" as "Đơn vị": the openings above come first.
    if named.is_some() {
        return named;
    }
    if opens(WHATS) {
        return Some(TableColumn::What);
    }
    let leads = LEADS.iter().any(|lead| words.contains(lead));
    let names_bodies = |index: usize| {
        const NAMES: &[&str] = &[
            "cac", "don", "vi", "co", "quan", "bo", "phan", "nguoi", "can", "ca", "nhan", "phong", "ban", "to", "chuc",
            "va", "hoac", "cap", "cong", "trach", "nhiem",
        ];
        NAMES.contains(&words.folded(index))
    };
    let only_bodies = words.len() > 1 && (0..words.len()).all(names_bodies);
    (opens(BODIES) && (leads || (strict && only_bodies))).then_some(TableColumn::Lead)
}

/// A bracket at the end explains a head: "Kinh phí (triệu đồng)".
fn without_brackets(text: &str) -> &str {
    match text.trim_end().strip_suffix(')').and_then(|inner| inner.rsplit_once('(')) {
        Some((before, _)) if !before.trim().is_empty() => before,
        _ => text,
    }
}

fn is_year(words: &Words<'_>, index: usize) -> bool {
    words.number(index).is_some_and(|number| (1990..2100).contains(&number))
}

/// Of several columns of what is done, who leads or when, one counts: the others are not read.
pub(super) fn keep_one_of_each(columns: &mut [TableColumn], heads: &[String]) {
    let is_vague = |head: &str| {
        let words = Words::of(head);
        ["muc tieu", "nhom", "giai phap", "chu de"].iter().any(|vague| words.starts_with(vague))
    };
    let leads = |head: &str| Words::of(head).contains("chu tri");
    let any = |head: &str| head.is_empty();
    keep_one(columns, heads, TableColumn::What, |head| !is_vague(head));
    keep_one(columns, heads, TableColumn::Lead, leads);
    keep_one(columns, heads, TableColumn::Coordinating, any);
    keep_one(columns, heads, TableColumn::LeadAndCoordinating, any);
    keep_one(columns, heads, TableColumn::Time, any);
    keep_one(columns, heads, TableColumn::Index, any);
    let has = |column: TableColumn| columns.contains(&column);
    // A column of last days alone says when; where it stands beside a first day both are kept.
    if has(TableColumn::End) && !has(TableColumn::Start) && !has(TableColumn::Time) {
        for column in columns.iter_mut().filter(|column| **column == TableColumn::End) {
            *column = TableColumn::Time;
        }
    }
}

fn keep_one(columns: &mut [TableColumn], heads: &[String], column: TableColumn, preferred: impl Fn(&str) -> bool) {
    let head = |position: usize| heads.get(position).map_or("", String::as_str);
    let positions = (0..columns.len()).filter(|position| columns.get(*position) == Some(&column)).collect::<Vec<_>>();
    let kept = positions.iter().copied().find(|position| preferred(head(*position))).or(positions.first().copied());
    for position in positions.into_iter().filter(|position| Some(*position) != kept) {
        if let Some(other) = columns.get_mut(position) {
            *other = TableColumn::Other;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use TableColumn::*;

    #[test]
    fn wordings() {
        for (text, column) in [
            ("STT", Index),
            ("Số TT", Index),
            ("TT", Index),
            ("Nội dung", What),
            ("NỘI DUNG CÔNG VIỆC", What),
            ("Nhiệm vụ cụ thể", What),
            ("Tên nhiệm vụ", What),
            ("Nội dung tuyên truyền", What),
            ("Mục tiêu/Nhiệm vụ", What),
            ("Chuyên đề", What),
            ("Các nhiệm vụ chủ yếu", What),
            ("Nội dung, nhiệm vụ trọng tâm năm 2025", What),
            ("Đầu việc", What),
            ("Đơn vị chủ trì", Lead),
            ("Cơ quan/đơn vị chủ trì thực hiện", Lead),
            ("Chủ trì", Lead),
            ("ĐƠN VỊ THỰC HIỆN", Lead),
            ("Người thực hiện", Lead),
            ("Bộ phận thực hiện", Lead),
            ("Phụ trách", Lead),
            ("Đơn vị đầu mối", Lead),
            ("Cơ quan tham mưu", Lead),
            ("Phân công thực hiện", Lead),
            ("Cơ quan, đơn vị", Lead),
            ("Trách nhiệm thực hiện", Lead),
            ("Đơn vị phối hợp", Coordinating),
            ("Cơ quan phối hợp thực hiện", Coordinating),
            ("Phối hợp", Coordinating),
            ("Đơn vị chủ trì, phối hợp", LeadAndCoordinating),
            ("Đơn vị thực hiện/phối hợp", LeadAndCoordinating),
            ("Thời gian", Time),
            ("Thời gian hoàn thành", Time),
            ("Tiến độ thực hiện", Time),
            ("Hạn hoàn thành", Time),
            ("Lịch", Time),
            ("Thời gian thực hiện (dự kiến)", Time),
            ("Bắt đầu", Start),
            ("Kết thúc", End),
            ("Sản phẩm", Result),
            ("Sản phẩm/Kết quả đầu ra", Result),
            ("Kết quả thực hiện", Result),
            ("Dự kiến sản phẩm", Result),
            ("Hình thức thực hiện", Form),
            ("Đối tượng", Audience),
            ("Địa điểm", Place),
            ("Số lượng", Quantity),
            ("Kinh phí (triệu đồng)", Budget),
            ("Dự toán", Budget),
            ("Ghi chú", Note),
            ("Đơn vị tính", Note),
        ] {
            assert_eq!(head(text), Some(column), "{text}");
        }
    }

    #[test]
    fn what_is_no_head() {
        for text in [
            "1",
            "Văn phòng Sở",
            "Phòng Nội vụ",
            "Họp cơ quan định kỳ",
            "Hàng tháng",
            "Quý II/2025",
            "Thường xuyên",
            "Hoạt động của Đoàn xã",
            "Các phòng",
            "",
        ] {
            assert_eq!(head(text), None, "{text}");
        }
    }

    #[test]
    fn one_lead_counts() {
        let heads = ["STT", "Nội dung", "Người phụ trách", "Đơn vị chủ trì"].map(str::to_owned);
        let mut columns = heads.iter().filter_map(|text| head(text)).collect::<Vec<_>>();
        keep_one_of_each(&mut columns, &heads);
        assert_eq!(columns, [Index, What, Other, Lead]);
    }
}
