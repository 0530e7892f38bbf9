//! Tables without identities: what they name is found by its natural key in another store.

use std::path::Path;

use cchc::Store;
use cchc::command::{ImportTable, TableReport};
use cchc::model::{ExportOptions, TableFormat, TableQuery};
use cchc::table::{Cell, columns, read_csv};

use crate::common::Place;

fn import(store: &Store, collection: &str, table: ImportTable) -> TableReport {
    let answer = store.call(&format!("{collection}.import_table"), &cchc::call::write(&table).unwrap());
    cchc::call::read("report", &answer.unwrap_or_else(|error| panic!("{collection}: {:?}", error.report()))).unwrap()
}

fn given(store: &Store, collection: &str, text: &str) {
    let sheet = read_csv(text.as_bytes(), Some(b'|')).unwrap();
    let rows: Vec<Vec<Cell>> = sheet.rows.into_iter().map(|row| row.cells).collect();
    import(store, collection, ImportTable { rows, ..ImportTable::default() });
}

/// Everything about the records but identities and what the store keeps.
fn export(store: &Store, collection: &str, path: &Path, format: TableFormat) {
    let paths = columns(collection).unwrap().iter().map(|column| column.path);
    let paths = paths.filter(|path| *path != "id" && !path.starts_with("header."));
    let options = ExportOptions { names: true, overwrite: true, ..ExportOptions::default() };
    let frame = store.frame(&TableQuery::of(collection).columns(paths)).unwrap();
    frame.export(path, format, &options).unwrap();
}

/// The lines of a table, in whatever order.
fn lines(store: &Store, collection: &str, folder: &Path) -> Vec<String> {
    let path = folder.join("dong.csv");
    export(store, collection, &path, TableFormat::Csv);
    let mut lines: Vec<_> = std::fs::read_to_string(path).unwrap().lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

/// A table of each collection, each after those that it refers to.
const GIVEN: [(&str, &str); 21] = [
    (
        "units",
        "Tên đơn vị|Ký hiệu|Loại|Trực thuộc\nSở Xây dựng|SXD|Sở|\nPhòng Một||Phòng|SXD\n\
        Phòng Hai||Phòng|SXD\nTổng công ty Xây dựng|TCT|đơn vị trực thuộc|\n",
    ),
    (
        "people",
        "Họ và tên|Mã cán bộ|Đơn vị|Đối tượng\nNguyễn Văn An||Phòng Một|CC\n\
        Nguyễn Văn An||Phòng Hai|CC\nTrần Thị Hòa|007|Phòng Một|CC\n'=Lê|008|Phòng Một|CC\n",
    ),
    (
        "legal_documents",
        "Số, ký hiệu|Loại văn bản|Trích yếu|Ngày ban hành\n\
        12/QĐ-SXD|Quyết định|Công bố thủ tục; danh mục|03/2021\n",
    ),
    ("plans", "Số|Ký hiệu|Tên loại|Trích yếu|Năm|Đơn vị ban hành\n05|KH-SXD|Kế hoạch|Tuyên truyền CCHC|2021|SXD\n"),
    (
        "activities",
        "Kế hoạch|Xuất xứ: phần|Xuất xứ: mục số|Nội dung nhiệm vụ|Hình thức|Đơn vị chủ trì trong kho|Phối hợp\n\
        05/KH-SXD|nội dung|1|Phổ biến trong giao ban|họp giao ban; tập huấn|Phòng Một|Phòng Hai; các phòng\n\
        05/KH-SXD|hình thức|1|Niêm yết thủ tục||SXD|\n",
    ),
    ("themes", "Năm|Chủ đề|Cơ quan ban hành\n2021|Kỷ cương, trách nhiệm|Sở Xây dựng\n"),
    (
        "materials",
        "Loại tài liệu|Tên tài liệu|Phiên bản|Kế hoạch|Nhiệm vụ|Chuyên đề|Ngày hoàn thành\n\
        tờ rơi, tờ gấp|Một cửa là gì?|2|05/KH-SXD|Niêm yết thủ tục|một cửa; hộ tịch|05/03/2021\n\
        bài trình chiếu|Một cửa trong 10 phút||||một cửa|\n",
    ),
    (
        "sessions",
        "Ngày họp|Nội dung|Loại|Kế hoạch|Đơn vị tổ chức|Chuyên đề|Nhiệm vụ|Tài liệu|Chủ đề năm|Giờ bắt đầu\n\
        05/03/2021|Giao ban - tháng 3|Giao ban|05/KH-SXD|SXD|một cửa; hộ tịch|Phổ biến trong giao ban|\
        Một cửa trong 10 phút|Kỷ cương, trách nhiệm|07:30\n\
        09/03/2021|Đối thoại quý I|đối thoại trực tiếp||SXD|||||\n",
    ),
    (
        "attendances",
        "Buổi|Họ và tên|Đơn vị|Có mặt\n\
        Giao ban - tháng 3|Nguyễn Văn An|Phòng Một|x\nGiao ban - tháng 3|Nguyễn Văn An|Phòng Hai|P\n\
        Giao ban - tháng 3|007||KP\n",
    ),
    ("registers", "Tên sổ|Đơn vị|Năm|Số cuối|Khóa sổ\nPAKN|Sở Xây dựng|2021|12|không\nBB||2020|3|có\n"),
    ("calendars", "Năm|Đơn vị|Ngày làm việc trong tuần|Giờ chốt nhận\n2021|SXD|1; 2; 3; 4; 5|16:30\n2022|||\n"),
    (
        "deadline_rules",
        "Bước xử lý|Thời hạn|Căn cứ: số, ký hiệu văn bản|Từ ngày|Đơn vị|Ghi chú\n\
        trả lời phản ánh, kiến nghị|10 ngày làm việc|20/2008/NĐ-CP|01/01/2021|SXD|quy chế của Sở\n",
    ),
    (
        "procedures",
        "Mã thủ tục|Tên thủ tục|Lĩnh vực|Thời hạn giải quyết|Ngày có hiệu lực\n\
        1.000001|Cấp phép xây dựng|Xây dựng|20 ngày|15/03/2021\n1.000002|Cấp chứng chỉ|Xây dựng||\n",
    ),
    (
        "postings",
        "Văn bản niêm yết|Chủ đề niêm yết|Nơi niêm yết|Ngày niêm yết|Nhiệm vụ\n\
        12/QĐ-SXD||bảng niêm yết|05/03/2021|Niêm yết thủ tục\n\
        |Kỷ cương, trách nhiệm|trang thông tin điện tử|06/03/2021|\n",
    ),
    (
        "disseminations",
        "Hình thức|Tên tin, bài|Ngày đăng|Lượt tiếp cận|Cách đếm|Báo, đài, trang|Tài liệu|Nhiệm vụ|Kế hoạch\n\
        tập huấn|Một cửa; những điều cần biết|07/03/2021|120|số liệu của báo|Báo Tây Ninh|Một cửa là gì?|\
        Niêm yết thủ tục|05/KH-SXD\n",
    ),
    (
        "appointments",
        "Lãnh đạo|Tên hiển thị|Ngày|Buổi|Bắt đầu|Nội dung|Công khai|Đơn vị\n\
        007||08/03/2021|sáng|07:30|Họp giao ban|có|SXD\n|Ban Giám đốc|08/03/2021|chiều||Tiếp công dân|không|\n",
    ),
    (
        "questions",
        "Buổi đối thoại|Số thứ tự|Câu hỏi|Nhóm người hỏi|Lĩnh vực|Thủ tục hành chính\n\
        Đối thoại quý I|1|Cấp phép mất bao lâu?|doanh nghiệp|Xây dựng|1.000001; 1.000002\n\
        Đối thoại quý I|2|Nộp ở đâu?|||\n",
    ),
    (
        "assessments",
        "Tên bài|Buổi|Kế hoạch|Loại mức đạt|Mức đạt (%)|Mức đạt (điểm)|Số lượt tối đa\n\
        Kiến thức CCHC|Giao ban - tháng 3|05/KH-SXD||80||2\nKỹ năng số|||||5|\n",
    ),
    (
        "feedback",
        "Loại|Hình thức tiếp nhận|Ngày tiếp nhận|Nội dung|Cơ quan tiếp nhận|Số vào sổ|Năm\n\
        phản ánh|trực tiếp|05/03/2021|Trả hồ sơ chậm|SXD||\n",
    ),
    (
        "report_notes",
        "Từ ngày|Đến ngày|Đơn vị|Kế hoạch|Khó khăn, vướng mắc|Nguyên nhân|Đề xuất, kiến nghị|Nhiệm vụ kỳ sau\n\
        01/01/2021|31/03/2021|SXD|05/KH-SXD|Kinh phí chậm; thiếu người|Chưa có dự toán||Đối thoại quý II\n\
        01/04/2021|30/06/2021||||| Bố trí kinh phí|\n",
    ),
    (
        "search_words",
        "Từ tìm kiếm|Loại mục từ|Nghĩa|Nguồn\n\
        XNT|chữ viết tắt|xả nước thải; xây nhà tạm|12/QĐ-UBND\ndùm|từ ít ý nghĩa||\n",
    ),
];

/// The collections whose tables another store cannot take in without identities, and why.
const NEED_IDENTITIES: [(&str, &str); 6] = [
    ("attachments", "a table does not hold their contents, without which there is no attachment"),
    ("data_subjects", "their names are sealed, so that nothing in clear tells one from another"),
    ("data_requests", "each belongs to a data subject, whom no name in clear tells from others"),
    ("attempts", "each belongs to a data subject, whose score is sealed"),
    ("frozen_reports", "only freezing makes one, of the instant before"),
    ("accesses", "each is about a data subject and the identity of a record, and the store itself writes them"),
];

/// Of these some columns are not read back: the import of a list of procedures has a form of its own.
const IN_PART: [(&str, &str); 1] =
    [("procedures", "unit and decision are given for the whole list, and parts as people write them, not as JSON")];

#[test]
fn every_collection_is_taken_in_without_identities_or_said_to_need_them() {
    let place = Place::new();
    let mut told: Vec<_> = GIVEN.iter().map(|(name, _)| *name).collect();
    told.extend(NEED_IDENTITIES.iter().map(|(name, _)| *name));
    told.sort_unstable();
    let frames = place.open().frames().unwrap();
    let mut all: Vec<_> = frames.iter().map(cchc::table::Frame::collection).collect();
    all.sort_unstable();
    assert_eq!(told, all);
    assert!(IN_PART.iter().all(|(name, _)| GIVEN.iter().any(|(given, _)| given == name)));
}

fn comes_in_equal(format: TableFormat, name: &str) {
    let (one, other) = (Place::new(), Place::new());
    let (store, copy) = (one.open(), other.open());
    for (collection, text) in GIVEN {
        given(&store, collection, text);
    }
    let folder = one.folder.path();
    let path = folder.join(name);
    for (collection, _) in GIVEN {
        export(&store, collection, &path, format);
        let table = || ImportTable { path: Some(path.clone()), ..ImportTable::default() };
        let report = import(&copy, collection, table());
        let expected = lines(&store, collection, folder);
        assert_eq!(u32::try_from(expected.len()).unwrap(), report.added + 1, "{collection}: {report:?}");
        assert_eq!(lines(&copy, collection, folder), expected, "{collection}");
        let again = import(&copy, collection, table());
        assert_eq!((again.added, again.unchanged), (0, report.added), "{collection}");
    }
}

#[test]
fn csv_without_identities_comes_in_equal() {
    comes_in_equal(TableFormat::Csv, "bang.csv");
}

#[test]
fn json_lines_without_identities_come_in_equal() {
    comes_in_equal(TableFormat::JsonLines, "bang.jsonl");
}

#[cfg(feature = "xlsx")]
#[test]
fn workbooks_without_identities_come_in_equal() {
    comes_in_equal(TableFormat::Xlsx, "bang.xlsx");
}

#[cfg(feature = "xlsx")]
#[test]
fn texts_that_a_cell_does_not_hold_go_on_in_further_ones() {
    let place = Place::new();
    let store = place.open();
    let path = place.folder.path().join("buoi.xlsx");
    let texts =
        ["a ".repeat(32_767), format!("a{}b", " ".repeat(100_000)), "\u{1f3db}".repeat(50_000), "'".repeat(70_000)];
    for (number, text) in texts.iter().enumerate() {
        let mut session = crate::common::session("2021-03-05");
        session.subject = format!("Họp {number}");
        (session.place, session.chair) = (Some(text.clone()), Some(texts[(number + 1) % texts.len()].clone()));
        store.sessions().add(session).unwrap();
    }
    let frame = store.frame(&TableQuery::of("sessions")).unwrap();
    frame.export(&path, TableFormat::Xlsx, &ExportOptions::default()).unwrap();
    let table = ImportTable { path: Some(path), existing: cchc::model::ExistingRow::Update, ..ImportTable::default() };
    let report = import(&store, "sessions", table);
    assert_eq!((report.unchanged, report.updated, report.unknown_columns.len()), (4, 0, 0), "{:?}", report.errors);
}
