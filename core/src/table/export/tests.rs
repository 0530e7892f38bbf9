//! Files, read back as text.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use jiff::civil::date;

#[cfg(feature = "xlsx")]
use super::export_figures_workbook;
use super::{Figures, FiguresColumn, FiguresValues};
use crate::model::{
    Attendance, DateStyle, Delimiter, ExportOptions, Header, IndexQuery, OrganisationUnit, Person, Record, Session,
    SessionKind, StaffCategory, TableFormat, TableQuery, UnitKind, Wording,
};
use crate::{CchcError, Store};

struct Fixture {
    folder: tempfile::TempDir,
    store: Store,
}

/// A unit, and a session whose texts need care.
fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path().join("a.cchc")).unwrap();
    let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    let draft = Session::draft(SessionKind::AgencyMeeting, date(2021, 3, 5), "=HYPERLINK(\"x\")");
    let session = Session {
        header: Header { scope: Some(unit.id()), ..Header::default() },
        host: Some(unit.id()),
        place: Some("Hội trường\nsố 1; tầng 2".to_owned()),
        topics: vec!["một cửa".to_owned(), "hộ tịch".to_owned()],
        starts: Some(jiff::civil::time(7, 30, 0, 0)),
        ..draft
    };
    store.sessions().add(session).unwrap();
    Fixture { folder, store }
}

const COLUMNS: [&str; 8] = ["kind", "held_on", "subject", "host", "topics", "starts", "place", "turnout.invited"];

impl Fixture {
    fn path(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn written(&self, format: TableFormat, options: &ExportOptions) -> String {
        let options = ExportOptions { overwrite: true, ..options.clone() };
        let frame = self.store.frame(&TableQuery::of("sessions").columns(COLUMNS)).unwrap();
        frame.export(self.path(), format, &options).unwrap();
        fs::read_to_string(self.path()).unwrap()
    }
}

#[test]
fn csv_is_for_people_by_default() {
    let fixture = fixture();
    let options = ExportOptions { names: true, ..ExportOptions::default() };
    let expected = "\u{feff}Loại buổi,Ngày tổ chức,Nội dung,Đơn vị tổ chức,Chuyên đề,Giờ bắt đầu,Địa điểm,\
        Số được mời\r\n\
        họp cơ quan định kỳ,05/03/2021,\"'=HYPERLINK(\"\"x\"\")\",Sở Xây dựng,một cửa; hộ tịch,07:30,\
        \"Hội trường\nsố 1; tầng 2\",\r\n";
    assert_eq!(fixture.written(TableFormat::Csv, &options), expected);
}

#[test]
fn csv_is_for_programs_where_that_is_asked_for() {
    let fixture = fixture();
    let options = ExportOptions { delimiter: Delimiter::Semicolon, ..ExportOptions::canonical() };
    let unit = fixture.store.units().page(IndexQuery::default()).unwrap().items[0].id();
    let expected = format!(
        "kind;held_on;subject;host;topics;starts;place;turnout.invited\r\n\
         agency_meeting;2021-03-05;\"=HYPERLINK(\"\"x\"\")\";{unit};\"một cửa; hộ tịch\";07:30;\
         \"Hội trường\nsố 1; tầng 2\";\r\n"
    );
    assert_eq!(fixture.written(TableFormat::Csv, &options), expected);
    let english = ExportOptions { wording: Wording::English, dates: DateStyle::Iso, ..ExportOptions::default() };
    assert!(fixture.written(TableFormat::Csv, &english).starts_with("\u{feff}Kind,Held on,Subject,"));
}

#[test]
fn json_lines_have_the_values_of_the_model() {
    let fixture = fixture();
    let text = fixture.written(TableFormat::JsonLines, &ExportOptions::default());
    let line: serde_json::Value = serde_json::from_str(text.strip_suffix('\n').unwrap()).unwrap();
    let session =
        serde_json::to_value(&fixture.store.sessions().page(IndexQuery::default()).unwrap().items[0]).unwrap();
    for column in COLUMNS {
        assert_eq!(line[column], session[column], "{column}");
    }
}

/// People of a division in the order of their lines, as references to them are written.
fn references(store: &Store, path: &std::path::Path) -> Vec<String> {
    let options = ExportOptions { names: true, overwrite: true, ..ExportOptions::canonical() };
    store
        .frame(&TableQuery::of("attendances").columns(["person"]))
        .unwrap()
        .export(path, TableFormat::Csv, &options)
        .unwrap();
    fs::read_to_string(path).unwrap().lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn a_name_that_two_records_have_is_told_apart_or_gives_way_to_the_identity() {
    let fixture = fixture();
    let store = &fixture.store;
    let [first, second] = ["Phòng Một", "Phòng Hai"]
        .map(|name| store.units().add(OrganisationUnit::named(name, UnitKind::Division)).unwrap().id());
    let session = store.sessions().page(IndexQuery::default()).unwrap().items[0].id();
    let mut ids = Vec::new();
    for (name, code, unit) in [
        ("Lê Thị Hòa", None, first),
        ("Lê Thị Hoa", None, first),
        ("Nguyễn Văn An", None, first),
        ("Nguyễn Văn An", None, second),
        ("Trần Bình", None, first),
        ("Trần Bình", Some("0007"), first),
    ] {
        let person = Person {
            header: Header::default(),
            name: name.to_owned(),
            code: code.map(str::to_owned),
            category: StaffCategory::CivilServant,
            unit: Some(unit),
            position: None,
            positions: Vec::new(),
            active_from: None,
            active_to: None,
        };
        let person = store.people().add(person).unwrap();
        let given = serde_json::json!({ "session": session, "person": person.id() });
        store.attendances().add(serde_json::from_value::<Attendance>(given).unwrap()).unwrap();
        ids.push(person.id().to_string());
    }
    let expected =
        ["Lê Thị Hòa", "Lê Thị Hoa", "Nguyễn Văn An (Phòng Một)", "Nguyễn Văn An (Phòng Hai)", ids[4].as_str(), "0007"];
    assert_eq!(references(store, &fixture.path()), expected);
}

#[test]
fn a_record_of_the_past_does_not_take_the_name_of_a_present_one() {
    let fixture = fixture();
    let store = &fixture.store;
    let old = OrganisationUnit {
        valid_to: Some(date(2025, 6, 30)),
        ..OrganisationUnit::named("Sở Nội vụ", UnitKind::Department)
    };
    let new = OrganisationUnit {
        valid_from: Some(date(2025, 7, 1)),
        ..OrganisationUnit::named("Sở Nội vụ", UnitKind::Department)
    };
    let [old, new] = [old, new].map(|unit| store.units().add(unit).unwrap().id());
    for parent in [old, new] {
        let name = format!("Phòng {parent}");
        let below = OrganisationUnit { parent: Some(parent), ..OrganisationUnit::named(&name, UnitKind::Division) };
        store.units().add(below).unwrap();
        let draft = Session::draft(SessionKind::AgencyMeeting, date(2026, 3, 5), &name);
        store.sessions().add(Session { host: Some(parent), ..draft }).unwrap();
    }
    let written = |collection: &str, column: &str| {
        let options = ExportOptions { names: true, overwrite: true, ..ExportOptions::canonical() };
        let frame = store.frame(&TableQuery::of(collection).columns([column])).unwrap();
        frame.export(fixture.path(), TableFormat::Csv, &options).unwrap();
        let text = fs::read_to_string(fixture.path()).unwrap();
        text.lines().skip(1).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(written("sessions", "host"), ["Sở Xây dựng", &old.to_string(), "Sở Nội vụ"]);
    // A table of units is read row by row: there the name alone would mean whichever comes first.
    assert_eq!(written("units", "parent"), [old.to_string(), "Sở Nội vụ (01/07/2025)".to_owned()]);
}

#[test]
fn what_is_at_the_path_stays_unless_it_may_go() {
    let fixture = fixture();
    let frame = fixture.store.frame(&TableQuery::of("units")).unwrap();
    let options = ExportOptions::default();
    frame.export(fixture.path(), TableFormat::Csv, &options).unwrap();
    let kept = frame.export(fixture.path(), TableFormat::JsonLines, &options);
    assert!(matches!(kept, Err(CchcError::StorageIo { .. })));
    assert!(fs::read_to_string(fixture.path()).unwrap().starts_with('\u{feff}'));
    let overwrite = ExportOptions { overwrite: true, ..options };
    let copy = fixture.folder.path().join("copy.cchc");
    fixture.store.backup(&copy).unwrap();
    let refused = frame.export(&copy, TableFormat::Csv, &overwrite).unwrap_err();
    assert_eq!(refused.report().problems[0].code, "is_a_store");
    frame.export(fixture.path(), TableFormat::JsonLines, &overwrite).unwrap();
    assert!(fs::read_to_string(fixture.path()).unwrap().starts_with('{'));
}

#[test]
fn an_export_tells_its_rows_and_can_be_ended() {
    let fixture = fixture();
    let units = (0..200).map(|number| OrganisationUnit::named(&format!("Phòng {number}"), UnitKind::Division));
    fixture.store.units().add_many(units.collect()).unwrap();
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let (listening, ended) = (told.clone(), 64);
    let store = fixture.store.with_progress(move |progress| {
        listening.lock().unwrap().push((progress.done, progress.total));
        if progress.done >= ended { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    let frame = store.frame(&TableQuery::of("units").columns(["name"])).unwrap();
    told.lock().unwrap().clear();
    let cancelled = frame.export(fixture.path(), TableFormat::Csv, &ExportOptions::default());
    assert!(matches!(cancelled, Err(CchcError::Cancelled)));
    assert_eq!(*told.lock().unwrap(), [(0, 201), (64, 201)]);
    let names: Vec<_> = fs::read_dir(fixture.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["a.cchc"]);
}

#[test]
fn a_folder_of_tables_is_there_whole_or_not_at_all() {
    let fixture = fixture();
    let options = ExportOptions { names: true, ..ExportOptions::default() };
    let frames = fixture.store.frames().unwrap();
    // What a killed export left.
    let parent = fixture.folder.path();
    let abandoned = crate::storage::named_draft(&fixture.path());
    fs::create_dir(&abandoned).unwrap();
    fs::write(abandoned.join("tables.json"), "").unwrap();
    fs::write(abandoned.join("units.csv"), "half").unwrap();
    super::export_folder(&frames, fixture.path(), TableFormat::Csv, &options).unwrap();
    let list: serde_json::Value =
        serde_json::from_slice(&fs::read(fixture.path().join("tables.json")).unwrap()).unwrap();
    assert_eq!(list["tables"].as_array().unwrap().len(), frames.len());
    assert_eq!(list["tables"][0], serde_json::json!({ "collection": "units", "file": "units.csv", "rows": 1 }));
    let text = fs::read_to_string(fixture.path().join("sessions.csv")).unwrap();
    assert!(text.contains("Sở Xây dựng"), "{text}");
    assert_eq!(fs::read_dir(fixture.path()).unwrap().count(), frames.len() + 1);
    let taken = super::export_folder(&frames, fixture.path(), TableFormat::JsonLines, &options);
    assert!(matches!(taken, Err(CchcError::StorageIo { .. })));
    let other = parent.join("other");
    let refused = super::export_folder(&frames, &other, TableFormat::Xlsx, &options).unwrap_err();
    assert_eq!(refused.report().problems[0].code, "no_folder");
    let store = fixture
        .store
        .with_progress(|progress| if progress.total > 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) });
    let cancelled = super::export_folder(&store.frames().unwrap(), &other, TableFormat::Csv, &options);
    assert!(matches!(cancelled, Err(CchcError::Cancelled)), "{cancelled:?}");
    let mut names: Vec<_> = fs::read_dir(parent).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["a.cchc", "out"]);
}

#[cfg(not(feature = "xlsx"))]
#[test]
fn a_build_without_workbooks_says_so() {
    let fixture = fixture();
    let frame = fixture.store.frame(&TableQuery::of("units")).unwrap();
    let refused = frame.export(fixture.path(), TableFormat::Xlsx, &ExportOptions::default()).unwrap_err();
    assert_eq!(refused.report().problems[0].code, "no_xlsx");
    assert!(!fixture.path().exists());
}

#[test]
fn tables_of_no_collection_are_written_as_others_are() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out");
    let kinds = vec![Some("training".to_owned()), Some("=1+1".to_owned()), None];
    let columns = vec![
        FiguresColumn::new("kind", "loại buổi", FiguresValues::Choice("SessionKind".to_owned(), kinds)),
        FiguresColumn::new("from", "từ ngày", FiguresValues::Date(vec![Some(18_691), None, Some(0)])),
        FiguresColumn::new("held", "đã tổ chức", FiguresValues::Integer(vec![Some(2), Some(0), None])),
        FiguresColumn::new("whole", "đủ", FiguresValues::Boolean(vec![Some(true), Some(false), None])),
        FiguresColumn::new("acts", "việc", FiguresValues::Json(vec![Some("[1]".to_owned()), None, None])),
    ];
    let table = Figures::new("kinds", 3, columns);
    let written = |format, options: &ExportOptions| {
        table.export(&path, format, &ExportOptions { overwrite: true, ..options.clone() }).unwrap();
        fs::read_to_string(&path).unwrap()
    };
    let expected = "\u{feff}Loại buổi,Từ ngày,Đã tổ chức,Đủ,Việc\r\ntập huấn,05/03/2021,2,có,[1]\r\n\
        '=1+1,,0,không,\r\n,01/01/1970,,,\r\n";
    assert_eq!(written(TableFormat::Csv, &ExportOptions::default()), expected);
    let expected =
        "kind,from,held,whole,acts\r\ntraining,2021-03-05,2,true,[1]\r\n=1+1,,0,false,\r\n,1970-01-01,,,\r\n";
    assert_eq!(written(TableFormat::Csv, &ExportOptions::canonical()), expected);
    let lines = written(TableFormat::JsonLines, &ExportOptions::default());
    assert!(
        lines.starts_with("{\"kind\":\"training\",\"from\":\"2021-03-05\",\"held\":2,\"whole\":true,\"acts\":[1]}\n")
    );
    assert!(matches!(
        table.export(&path, TableFormat::Csv, &ExportOptions::default()),
        Err(CchcError::StorageIo { .. })
    ));
}

#[cfg(feature = "xlsx")]
#[test]
fn sheets_of_one_name_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("out.xlsx");
    let table =
        |name: &str| Figures::new(name, 1, vec![FiguresColumn::new("a", "a", FiguresValues::Integer(vec![Some(1)]))]);
    let tables = ["Buổi", "buổi", "a/b", &"x".repeat(40), &"x".repeat(50)].map(table);
    export_figures_workbook(&tables, &path, &ExportOptions::default()).unwrap();
    let sheets = crate::table::read_bytes(&fs::read(&path).unwrap(), None).unwrap();
    let names: Vec<_> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
    let long = ["x".repeat(31), format!("{} 2", "x".repeat(29))];
    assert_eq!(names, ["Buổi", "buổi 2", "ab", &long[0], &long[1]]);
    assert!(export_figures_workbook(&[], &path, &ExportOptions::default()).is_err());
}
