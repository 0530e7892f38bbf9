//! Whole tables into a store: what is written, what is refused, and what is said about it.

use std::collections::BTreeMap;

use cchc::command::{ImportTable, TableOutcome, TableReport};
use cchc::model::{
    Attendance, ExistingRow, ExportOptions, IndexQuery, OrganisationUnit, Person, Presence, Record, Session,
    SessionKind, TableFormat, TableQuery, UnitKind,
};
use cchc::table::{Cell, read_csv};
use cchc::{CchcError, Result, Store};
use jiff::civil::date;

use crate::common::{Place, plan};

fn rows(text: &str) -> Vec<Vec<Cell>> {
    let sheet = read_csv(text.as_bytes(), Some(b'|')).unwrap();
    sheet.rows.into_iter().map(|row| row.cells).collect()
}

fn table(text: &str) -> ImportTable {
    ImportTable { rows: rows(text), ..ImportTable::default() }
}

fn import(store: &Store, collection: &str, table: ImportTable) -> Result<TableReport> {
    let call = format!("{collection}.import_table");
    let answer = store.call(&call, &cchc::call::write(&table)?)?;
    cchc::call::read("report", &answer)
}

fn all<R: Record>(store: &Store) -> Vec<R> {
    store.write("read", |batch| batch.view().all(IndexQuery::default())).unwrap()
}

fn seq(store: &Store) -> i64 {
    store.head().unwrap().seq
}

const UNITS: &str = "\
SỞ XÂY DỰNG
Danh sách đơn vị
TT|Tên đơn vị|Ký hiệu|Loại|Trực thuộc|Ghi chú thêm
1|Phòng Kế hoạch|KH|Phòng|Sở Xây dựng|
2|Sở Xây dựng|SXD|Sở|| x
3|Văn phòng|VP|Phòng|SXD|
Tổng cộng: 3 đơn vị
";

const PEOPLE: &str = "\
Mã cán bộ|Họ và tên|Đơn vị|Chức vụ|Đối tượng
001|Nguyễn Văn An|Phòng Kế hoạch|Chuyên viên|Công chức
002|Nguyễn Văn An|Văn phòng|Chánh Văn phòng|công chức
|Trần Thị Hoa|VP||VC
|Trần Thị Hòa|VP||viên chức
";

fn staffed(file: &Place) -> Store {
    let store = file.open();
    import(&store, "units", table(UNITS)).unwrap();
    import(&store, "people", table(PEOPLE)).unwrap();
    store
}

#[test]
fn a_list_of_units_comes_in_whatever_the_order_of_its_rows() {
    let file = Place::new();
    let store = file.open();
    let report = import(&store, "units", table(UNITS)).unwrap();
    assert_eq!((report.added, report.skipped, report.head_row), (3, 1, 3));
    assert_eq!(report.ids.len(), 3);
    assert_eq!(report.unknown_columns[0].head, "Ghi chú thêm");
    let units: Vec<OrganisationUnit> = all(&store);
    let department = units.iter().find(|unit| unit.name == "Sở Xây dựng").unwrap();
    assert_eq!(department.kind, UnitKind::Department);
    let below = units.iter().filter(|unit| unit.parent.map(|id| id.0) == Some(department.header.id));
    assert_eq!(below.count(), 2);
}

/// Names that read as sums and heads, as a line of JSON and in a row with an identity.
#[test]
fn a_row_that_is_a_record_is_never_taken_for_a_sum_or_a_note() {
    let file = Place::new();
    let store = file.open();
    let names = ["Tổng cộng: 3", "Cộng", "name", "(1)", "Phòng Một"];
    let lines: String = names.map(|name| format!("{{\"name\":\"{name}\",\"kind\":\"division\"}}\n")).concat();
    let path = file.folder.path().join("units.jsonl");
    std::fs::write(&path, lines).unwrap();
    let table = ImportTable { path: Some(path.clone()), ..ImportTable::default() };
    let report = import(&store, "units", table.clone()).unwrap();
    assert_eq!((report.added, report.skipped), (5, 0));
    assert_eq!(import(&store, "units", table).unwrap().unchanged, 5);

    let path = file.folder.path().join("units.csv");
    let query = TableQuery::of("units").columns(["name", "kind", "id"]);
    let frame = store.frame(&query).unwrap();
    frame.export(&path, TableFormat::Csv, &ExportOptions::default()).unwrap();
    let table = ImportTable { path: Some(path), ..ImportTable::default() };
    assert_eq!(import(&store, "units", table).unwrap().unchanged, 5);
}

#[test]
fn the_same_table_changes_nothing_the_second_time() {
    let file = Place::new();
    let store = staffed(&file);
    let before = seq(&store);
    for (collection, text, rows) in [("units", UNITS, 3), ("people", PEOPLE, 4)] {
        let report = import(&store, collection, table(text)).unwrap();
        assert_eq!((report.added, report.updated, report.unchanged), (0, 0, rows), "{collection}");
    }
    assert_eq!(seq(&store), before);
}

#[test]
fn people_are_known_within_their_unit() {
    let file = Place::new();
    let store = staffed(&file);
    let session = Session::draft(SessionKind::Training, date(2026, 3, 5), "Tập huấn dịch vụ công");
    let session = store.write("sessions.add", |batch| batch.add(session.clone())).unwrap();
    let list = "\
TT|Họ và tên|Đơn vị|Có mặt
1|Nguyễn Văn An|Văn phòng|x
2|Nguyễn Văn An (Phòng Kế hoạch)||P
3|Trần Thị Hòa|VP|có
4|Nguyễn Văn An||x
5|Trần Thị Hoa|Phòng Kế hoạch|x
6|Trần Thị Hoá||x
7|Lê Văn Tám||
";
    let mut wanted = table(list);
    wanted.values.insert("session".to_owned(), Cell::Text(session.header.id.to_string()));
    let refused = import(&store, "attendances", wanted.clone()).unwrap_err();
    let CchcError::Invalid { problems, .. } = refused else { panic!("{refused}") };
    let told: Vec<_> = problems.iter().map(|it| (it.path.as_str(), it.code.as_str())).collect();
    let expected = [
        ("rows[5].person", "ambiguous"),
        ("rows[6].person", "other_unit"),
        ("rows[7].person", "reference"),
        ("rows[8].person", "reference"),
    ];
    assert_eq!(told, expected);
    let candidates = ["… (Phòng Kế hoạch)", "… (Văn phòng)"];
    assert_eq!(problems[0].allowed, candidates);
    for text in [&problems[0].text, &problems[0].text_vi] {
        assert!(text.contains(&candidates.join("; ")) && !text.contains("001") && !text.contains("An"), "{text}");
    }
    assert!(all::<Attendance>(&store).is_empty());
    let report = import(&store, "attendances", ImportTable { keep_good: true, ..wanted }).unwrap();
    assert_eq!((report.added, report.errors.len()), (3, 4));
    assert_eq!(report.errors[0].cell.as_deref(), Some("B5"));
    let attended = all::<Attendance>(&store).iter().filter(|one| one.presence == Presence::Attended).count();
    assert_eq!(attended, 2);
}

#[test]
fn rows_that_differ_are_refused_skipped_or_updated() {
    let file = Place::new();
    let store = staffed(&file);
    let changed = "Họ và tên|Mã cán bộ|Chức vụ|Đối tượng\nNguyễn Văn An|001|Phó Trưởng phòng|\n";
    let existing = |existing| ImportTable { existing, ..table(changed) };
    assert!(import(&store, "people", existing(ExistingRow::Refuse)).is_err());
    assert_eq!(import(&store, "people", existing(ExistingRow::Skip)).unwrap().skipped, 1);
    let report = import(&store, "people", existing(ExistingRow::Update)).unwrap();
    assert_eq!((report.updated, report.added), (1, 0));
    let person = all::<Person>(&store).into_iter().find(|person| person.code.as_deref() == Some("001")).unwrap();
    assert_eq!(person.position.as_deref(), Some("Phó Trưởng phòng"));
    assert!(person.unit.is_some(), "what the table does not say stays");
    assert_eq!(import(&store, "people", existing(ExistingRow::Update)).unwrap().unchanged, 1);
}

#[test]
fn a_dry_run_tells_what_would_be_and_leaves_nothing() {
    let file = Place::new();
    let store = staffed(&file);
    let before = seq(&store);
    let text = "Ngày họp|Nội dung|Loại|Số được mời|Số người tham dự\n\
        05/03/2026|Giao ban|Giao ban|1.044|1.050\n6/3/26|Tập huấn|Tập huấn|30|28\n7/3/26||Tập huấn|30|28\n";
    let tried = import(&store, "sessions", ImportTable { dry_run: true, keep_good: true, ..table(text) }).unwrap();
    assert_eq!((tried.added, tried.errors.len(), tried.ids.len()), (0, 4, 0), "{:?}", tried.errors);
    assert_eq!(seq(&store), before);
    assert!(all::<Session>(&store).is_empty());
}

#[test]
fn rules_of_the_record_name_the_cell() {
    let file = Place::new();
    let store = staffed(&file);
    let text = "Ngày họp|Nội dung|Loại|Số được mời|Số người tham dự|Trạng thái\n\
        05/03/2026|Giao ban|Giao ban|10|20|đã tổ chức\n6/3/26|Tập huấn|Tập huấn|30|28|đã tổ chức\n";
    let report = import(&store, "sessions", ImportTable { keep_good: true, ..table(text) }).unwrap();
    let told: Vec<_> =
        report.errors.iter().map(|note| (note.row, note.cell.as_deref().unwrap(), note.code.as_str())).collect();
    assert_eq!(told, [(2, "E2", "more_informed_than_invited")]);
    assert_eq!((report.added, all::<Session>(&store).len()), (1, 1));
    assert_eq!(report.noticed, []);
}

#[test]
fn what_is_no_table_is_refused() {
    let file = Place::new();
    let store = file.open();
    let code = |table| match import(&store, "units", table).unwrap_err() {
        CchcError::Invalid { problems, .. } => problems[0].code.clone(),
        other => panic!("{other}"),
    };
    assert_eq!(code(table("")), "no_head");
    assert_eq!(code(table("Kinh phí|Chi phí\n1|2\n")), "no_head");
    assert_eq!(code(ImportTable { sheet: Some("Sheet9".to_owned()), ..table(UNITS) }), "unknown_sheet");
    let columns = BTreeMap::from([("Ghi chú thêm".to_owned(), "remark".to_owned())]);
    assert_eq!(code(ImportTable { columns, ..table(UNITS) }), "unknown_column");
    assert_eq!(code(table("Tên đơn vị|Loại\n||\n|\nA|Sở\nA|Sở\n")), "row_twice");
    assert_eq!(import(&store, "units", table("Tên đơn vị|Loại\n")).unwrap().added, 0);
}

#[test]
fn a_column_may_be_named_by_the_caller() {
    let file = Place::new();
    let store = file.open();
    let columns = BTreeMap::from([("Cột 7".to_owned(), "kind".to_owned())]);
    let report = import(&store, "units", ImportTable { columns, ..table("Tên đơn vị|Cột 7\nVăn phòng|phòng\n") });
    assert_eq!(report.unwrap().added, 1);
}

#[test]
fn all_errors_of_all_rows_are_told_at_once() {
    let file = Place::new();
    let store = staffed(&file);
    let text = "Ngày họp|Nội dung|Loại|Số được mời|Số người tham dự|Trạng thái\n\
        05/03/2026|Giao ban|Giao ban|10|20|đã tổ chức\n31/02/2026||tiệc|30|28|đã tổ chức\n";
    let CchcError::Invalid { problems, .. } = import(&store, "sessions", table(text)).unwrap_err() else {
        panic!("not refused")
    };
    let told: Vec<_> = problems.iter().map(|it| (it.path.as_str(), it.code.as_str())).collect();
    let expected = [
        ("rows[2].turnout.informed", "more_informed_than_invited"),
        ("rows[3].held_on", "date"),
        ("rows[3].kind", "unknown_value"),
        ("rows[3].subject", "required"),
    ];
    assert_eq!(told, expected);
    assert!(all::<Session>(&store).is_empty());
}

#[test]
fn a_row_about_a_known_record_lacks_nothing() {
    let file = Place::new();
    let store = staffed(&file);
    let changed = "Mã cán bộ|Đơn vị\n001|Phòng Lạ\n";
    let report =
        import(&store, "people", ImportTable { existing: ExistingRow::Update, dry_run: true, ..table(changed) });
    let told: Vec<_> = report.unwrap().errors.into_iter().map(|note| note.code).collect();
    assert_eq!(told, ["reference"]);
}

#[test]
fn errors_are_saved_beside_their_rows_and_the_corrected_file_comes_in() {
    let file = Place::new();
    let store = staffed(&file);
    let folder = tempfile::tempdir().unwrap();
    let (path, marked) = (folder.path().join("a.csv"), folder.path().join("a-loi.csv"));
    let text = "Họ và tên;Đơn vị;Đối tượng\r\nLê An;Phòng Lạ;vua\r\nLê Bình;VP;Công chức\r\n";
    std::fs::write(&path, text).unwrap();
    let wanted = ImportTable { path: Some(path), errors_to: Some(marked.clone()), ..ImportTable::default() };
    let refused = import(&store, "people", wanted.clone()).unwrap_err();
    let saved = std::fs::read_to_string(&marked).unwrap();
    let lines: Vec<&str> = saved.split("\r\n").collect();
    assert_eq!(lines[0], "\u{feff}Họ và tên;Đơn vị;Đối tượng;Lỗi");
    assert!(lines[1].starts_with("Lê An;Phòng Lạ;vua;\"B2: không có đơn vị nào"), "{}", lines[1]);
    assert!(lines[1].contains("; C2: không hiểu giá trị này (có thể ghi: "), "{}", lines[1]);
    assert_eq!(lines[2], "Lê Bình;VP;Công chức;");
    // The same from the error itself, and from the report of the good rows that were kept.
    let CchcError::Invalid { problems, .. } = refused else { panic!("{refused}") };
    let from_error = TableOutcome::Refusal(&problems).mark(text.as_bytes(), None, None).unwrap();
    assert_eq!(String::from_utf8(from_error).unwrap(), saved);
    let report = import(&store, "people", ImportTable { keep_good: true, ..wanted.clone() }).unwrap();
    let from_report = TableOutcome::Report(&report).mark(text.as_bytes(), None, None).unwrap();
    assert_eq!(String::from_utf8(from_report).unwrap(), saved);
    // Corrected where the errors stand.
    std::fs::write(&marked, saved.replace("Phòng Lạ;vua", "KH;Viên chức")).unwrap();
    let corrected = ImportTable { path: Some(marked.clone()), errors_to: Some(marked.clone()), ..wanted };
    let report = import(&store, "people", corrected).unwrap();
    assert_eq!((report.added, report.unchanged, report.unknown_columns.len()), (1, 1, 0));
    assert!(!std::fs::read_to_string(&marked).unwrap().contains("Phòng Lạ"));
}

#[test]
fn errors_of_rows_are_given_back_with_the_rows() {
    let file = Place::new();
    let store = staffed(&file);
    let wanted = table("SỞ XÂY DỰNG\nHọ và tên|Đơn vị|Đối tượng\nLê An|Phòng Lạ|Công chức\n");
    let mut marked = wanted.rows.clone();
    let CchcError::Invalid { problems, .. } = import(&store, "people", wanted.clone()).unwrap_err() else { panic!() };
    TableOutcome::Refusal(&problems).mark_rows(&mut marked).unwrap();
    assert_eq!(marked[1][3], Cell::from("Lỗi"));
    assert!(marked[2][3].to_text().starts_with("B3: "), "{:?}", marked[2]);
    let errors_to = Some("a.csv".into());
    assert!(import(&store, "people", ImportTable { errors_to, ..wanted }).is_err());
}

#[test]
fn a_sheet_as_an_office_prints_it() {
    let file = Place::new();
    let store = staffed(&file);
    let text = "\
UBND TỈNH||||
SỞ XÂY DỰNG||||
|DANH SÁCH CÁC BUỔI|||
TT|Ngày họp|Nội dung|Số người||Loại
|||được mời|tham dự|
(1)|(2)|(3)|(4)|(5)|(6)
1|05/03/2026 |Giao ban tháng 3|1.044|1.000|Giao ban
2| 6/3/26|Tập huấn|30|28|Tập huấn
TT|Ngày họp|Nội dung|Số người|Loại
3|46088|Giao ban|12|12|giao ban
|Tổng cộng||1.086|1.040|

|Ghi chú: số liệu đến hết quý I|||
|||Tây Ninh, ngày 31 tháng 3 năm 2026||
|Người lập biểu||Giám đốc||
";
    let mut wanted = table(text);
    wanted.rows[9][1] = Cell::Number(46_088.0);
    wanted.values.insert("status".to_owned(), "đã tổ chức".into());
    let report = import(&store, "sessions", wanted).unwrap();
    assert_eq!((report.added, report.head_row, report.errors.len()), (3, 4, 0));
    assert_eq!(report.columns["Số người được mời"], "turnout.invited");
    let told: Vec<_> = report.noticed.iter().map(|note| (note.row, note.code.as_str())).collect();
    assert_eq!(told, [(12, "below_table"), (13, "below_table"), (14, "below_table")]);
    let invited: Vec<_> = all::<Session>(&store).iter().map(|session| session.turnout.unwrap().invited).collect();
    assert_eq!(invited.iter().sum::<u32>(), 1086);
}

#[test]
fn a_short_row_within_the_table_is_no_note() {
    let file = Place::new();
    let store = staffed(&file);
    let text = "TT|Họ và tên|Đối tượng\n1|Lê An|Công chức\n\n|Lê Bình|\n2|Lê Cường|Công chức\n";
    let tried = import(&store, "people", ImportTable { dry_run: true, keep_good: true, ..table(text) }).unwrap();
    assert_eq!((tried.added, tried.errors.len(), tried.skipped), (2, 1, 0));
    let last = "TT|Họ và tên|Đối tượng\n1|Lê An|Công chức\n|Lê Bình|\n";
    let tried = import(&store, "people", ImportTable { dry_run: true, ..table(last) }).unwrap();
    assert_eq!((tried.errors.len(), tried.skipped), (1, 0), "nothing parts it from the table");
}

const NAMESAKES: &str = "\
Tên đơn vị|Loại|Trực thuộc|Ngày thành lập
Sở Xây dựng|Sở||
Sở Nội vụ|Sở||
Phòng Tổ chức|Phòng|Sở Xây dựng|
Phòng Tổ chức|Phòng|Sở Nội vụ|1/7/2025
";

#[test]
fn units_of_one_name_are_told_apart_by_their_parent_or_first_day() {
    let file = Place::new();
    let store = file.open();
    import(&store, "units", table(NAMESAKES)).unwrap();
    let refused = import(&store, "people", table("Họ và tên|Đơn vị|Đối tượng\nLê An|Phòng Tổ chức|Công chức\n"));
    let CchcError::Invalid { problems, .. } = refused.unwrap_err() else { panic!("another error") };
    assert_eq!(problems[0].code, "ambiguous");
    assert_eq!(problems[0].allowed, ["Phòng Tổ chức (Sở Xây dựng)", "Phòng Tổ chức (Sở Nội vụ)"]);
    let people = "\
Họ và tên|Đơn vị|Đối tượng
Lê An|Phòng Tổ chức (Sở Xây dựng)|Công chức
Lê Bình|phòng tổ chức - Sở Nội vụ|Công chức
Lê Cường|Phòng Tổ chức (từ 01/07/2025)|Công chức
";
    assert_eq!(import(&store, "people", table(people)).unwrap().added, 3);
    let units: Vec<_> = all::<Person>(&store).into_iter().map(|person| person.unit).collect();
    assert!(units[0] != units[1] && units[1] == units[2], "{units:?}");
}

#[test]
fn plans_and_procedures_of_one_name_are_told_apart() {
    let file = Place::new();
    let store = file.open();
    let mut plans = Vec::new();
    for year in [2025, 2026] {
        let plan = cchc::model::Plan { year: Some(year), ..plan() };
        plans.push(store.write("plans.add", |batch| batch.add(plan.clone())).unwrap());
    }
    let found = store.called("plans", "Tuyên truyền cải cách hành chính (năm 2026)").unwrap();
    assert_eq!(found, [plans[1].header.id]);
    let sessions = "Ngày|Loại buổi|Nội dung|Kế hoạch\n5/3/2026|Tập huấn|A|Tuyên truyền cải cách hành chính\n";
    let CchcError::Invalid { problems, .. } = import(&store, "sessions", table(sessions)).unwrap_err() else {
        panic!("another error")
    };
    let both = [2025, 2026].map(|year| format!("Tuyên truyền cải cách hành chính ({year})"));
    assert_eq!(problems[0].allowed, both);

    let document = "Loại văn bản|Số, ký hiệu|Trích yếu\nQuyết định|1234/QĐ-UBND|Công bố thủ tục\n";
    import(&store, "legal_documents", table(document)).unwrap();
    let decision = all::<cchc::model::LegalDocument>(&store).remove(0);
    let mut versions = Vec::new();
    for (day, end, decision) in
        [(date(2024, 1, 1), Some(date(2025, 6, 30)), None), (date(2025, 7, 1), None, Some(decision.id()))]
    {
        let mut version = cchc::model::Procedure::draft("1.004269", "Cung cấp thông tin đất đai");
        (version.in_force_from, version.in_force_to, version.decision) = (Some(day), end, decision);
        versions.push(store.write("procedures.add", |batch| batch.add(version.clone())).unwrap().header.id);
    }
    for (name, found) in
        [("1.004269 (1/1/2024)", 0), ("1.004269 (từ ngày 01/07/2025)", 1), ("1.004269 (1234/QĐ-UBND)", 1)]
    {
        assert_eq!(store.called("procedures", name).unwrap(), [versions[found]], "{name}");
    }
}

#[test]
fn of_many_namesakes_five_are_listed() {
    let file = Place::new();
    let store = file.open();
    let units: String =
        (1..=7).map(|number| format!("Sở {number}|Sở||\nVăn phòng|Phòng|Sở {number}|1/{number}/2025\n")).collect();
    import(&store, "units", table(&format!("Tên đơn vị|Loại|Trực thuộc|Từ ngày\n{units}"))).unwrap();
    let refused = import(&store, "people", table("Họ và tên|Đơn vị|Đối tượng\nLê An|Văn phòng|Công chức\n"));
    let CchcError::Invalid { problems, .. } = refused.unwrap_err() else { panic!("another error") };
    assert_eq!(problems[0].allowed.len(), 5);
    assert!(problems[0].text.contains("7 records") && problems[0].text.ends_with(" …"), "{}", problems[0].text);
}

/// Text that looks like an older encoding may be kept as it is: what this library wrote of it is not converted.
#[test]
fn what_was_exported_comes_in_as_it_is_whatever_it_looks_like() {
    let file = Place::new();
    let store = file.open();
    let name = "C¶i c¸ch hµnh chÝnh tØnh T©y Ninh, huyÖn Ch©u Thµnh, phßng Néi vô";
    store.units().add(OrganisationUnit::named(name, UnitKind::Division)).unwrap();
    let converted = import(&store, "units", table(&format!("Tên đơn vị|Loại\n{name}|Phòng\n"))).unwrap();
    assert_eq!((converted.added, converted.noticed[0].code.as_str()), (1, "legacy_encoding"));
    for (ending, format) in [("csv", TableFormat::Csv), ("jsonl", TableFormat::JsonLines)] {
        let path = file.path.with_extension(ending);
        let frame = store.frame(&TableQuery::of("units")).unwrap();
        frame.export(&path, format, &ExportOptions::default()).unwrap();
        let again = import(&store, "units", ImportTable { path: Some(path), ..ImportTable::default() }).unwrap();
        assert_eq!((again.unchanged, again.updated, again.added), (2, 0, 0), "{ending}: {again:?}");
    }
}
