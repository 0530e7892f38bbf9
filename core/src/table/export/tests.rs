//! Files, read back as text.

use std::fs;
use std::ops::ControlFlow;
use std::path::PathBuf;

use jiff::civil::date;

use crate::model::{
    DateStyle, Delimiter, ExportOptions, Header, OrganisationUnit, Record, Session, SessionKind, TableFormat,
    TableQuery, UnitKind, Wording,
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
    let unit = fixture.store.units().page(&Default::default()).unwrap().items[0].id();
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
    let session = serde_json::to_value(&fixture.store.sessions().page(&Default::default()).unwrap().items[0]).unwrap();
    for column in COLUMNS {
        assert_eq!(line[column], session[column], "{column}");
    }
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

#[cfg(not(feature = "xlsx"))]
#[test]
fn a_build_without_workbooks_says_so() {
    let fixture = fixture();
    let frame = fixture.store.frame(&TableQuery::of("units")).unwrap();
    let refused = frame.export(fixture.path(), TableFormat::Xlsx, &ExportOptions::default()).unwrap_err();
    assert_eq!(refused.report().problems[0].code, "no_xlsx");
    assert!(!fixture.path().exists());
}
