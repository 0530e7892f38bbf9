//! Whole tables into a store: what is written, what is refused, and what is said about it.

use std::collections::BTreeMap;

use cchc::command::{ImportTable, TableReport};
use cchc::model::{
    Attendance, ExistingRow, IndexQuery, OrganisationUnit, Person, Presence, Record, Session, SessionKind, UnitKind,
};
use cchc::table::{Cell, read_csv};
use cchc::{CchcError, Result, Store};
use jiff::civil::date;

use crate::common::Place;

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
    store.write("read", |batch| batch.view().all(&IndexQuery::default())).unwrap()
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
