//! Personal data are in a pack only for a purpose, and each access is noted before anything is written.

use super::*;
use crate::command::{AskQuestion, EraseDataSubject};
use crate::store::{Key, Keys, Sharing};

const NAME: &str = "Nguyễn Thị Bí Mật";
const PHONE: &str = "0901234567";
const ERASED: &str = "Trần Văn Đã Xóa";

/// An office with a dialogue at which two people asked, of whom one was erased since.
fn with_askers() -> Office {
    let office = office_with(Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap())));
    let draft = Session::draft(SessionKind::Dialogue, date(2022, 3, 15), "Đối thoại với doanh nghiệp");
    let dialogue = office.store.sessions().add(draft).unwrap().id();
    office.store.run(HoldSession { invited: Some(9), informed: Some(9), ..HoldSession::of(dialogue) }).unwrap();
    let asked = |name: &str, text: &str| {
        let contact =
            Some(Contact { name: Some(name.to_owned()), phone: Some(PHONE.to_owned()), ..Contact::default() });
        let ask = serde_json::json!({ "session": dialogue, "text": text });
        let ask: AskQuestion = serde_json::from_value(ask).unwrap();
        office.store.run(AskQuestion { contact, ..ask }).unwrap().asker.unwrap()
    };
    asked(NAME, "Bao giờ có giấy phép?");
    let erased = asked(ERASED, "Nộp hồ sơ ở đâu?");
    office.store.run(EraseDataSubject { id: erased, why: "theo yêu cầu".to_owned() }).unwrap();
    office
}

fn revealing(office: &Office, name: &str, purpose: &str) -> WriteEvidencePack {
    let of =
        WriteEvidencePack::of(ReportQuery::of(Period::quarter(2022, 1).unwrap()), office.path(name).to_str().unwrap());
    WriteEvidencePack { reveal: Some(purpose.to_owned()), ..of }
}

/// Whether any file of a pack holds a text.
fn holds(path: &Path, wanted: &str) -> bool {
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    (0..archive.len()).any(|position| {
        let mut bytes = Vec::new();
        archive.by_index(position).unwrap().read_to_end(&mut bytes).unwrap();
        bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
    })
}

fn accesses(store: &Store) -> Vec<Access> {
    store.accesses().page(IndexQuery::default()).unwrap().items
}

#[test]
fn sealed_data_are_left_out_without_a_purpose() {
    let office = with_askers();
    let done = office.pack("a.zip", None).unwrap();
    assert_eq!((done.opened, done.withheld), (0, 0));
    assert!(!holds(&office.path("a.zip"), NAME) && !holds(&office.path("a.zip"), PHONE));
    assert!(text(&office.path("a.zip"), "index.html").contains("không có trong gói này"));
    assert!(accesses(&office.store).is_empty());
}

#[test]
fn for_a_purpose_they_are_in_a_table_and_each_access_is_noted() {
    let office = with_askers();
    let done = office.store.ask(revealing(&office, "a.zip", "đoàn kiểm tra 2022")).unwrap();
    assert_eq!((done.opened, done.withheld), (1, 1));
    let path = office.path("a.zip");
    assert!(verify_pack(&path).unwrap().sound);
    let table = text(&path, "du-lieu-ca-nhan.csv");
    assert!(table.contains(NAME) && table.contains(PHONE) && table.contains("Bao giờ có giấy phép?"), "{table}");
    assert!(!holds(&path, ERASED) && table.contains("không được mở: đã xóa"), "{table}");
    let manifest: PackManifest = serde_json::from_str(&text(&path, "manifest.json")).unwrap();
    let noted = manifest.revealed.unwrap();
    assert_eq!((noted.purpose.as_str(), noted.opened, noted.withheld), ("đoàn kiểm tra 2022", 1, 1));
    assert!(manifest.left_out_vi.contains("đoàn kiểm tra 2022") && manifest.left_out_vi.contains("nhật ký truy cập"));
    let noted = accesses(&office.store);
    assert_eq!(noted.len(), 1);
    assert_eq!((noted[0].purpose.as_str(), noted[0].kind.as_str()), ("đoàn kiểm tra 2022", "data_subject"));
    assert_eq!(noted[0].fields, ["name", "phone"]);
}

#[test]
fn they_are_not_opened_where_nothing_could_be_written_or_by_whom_nobody_knows() {
    let office = with_askers();
    let refused = |asked: WriteEvidencePack, expected: &str| {
        let error = office.store.ask(asked).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!error.message_vi().is_empty());
    };
    refused(revealing(&office, "a.zip", " "), "reveal");
    std::fs::write(office.path("a.zip"), "").unwrap();
    assert_eq!(office.store.ask(revealing(&office, "a.zip", "kiểm tra")).unwrap_err().code(), "storage_io");
    // The past is read, and a batch may be aborted: neither notes anything.
    let past = office.store.as_of("2030-01-01T00:00:00Z".parse().unwrap());
    let error = past.ask(revealing(&office, "b.zip", "kiểm tra")).unwrap_err();
    assert!(error.to_string().contains("not in a batch"), "{error}");
    assert!(accesses(&office.store).is_empty() && !office.path("b.zip").exists());
}

#[test]
fn without_the_key_they_stay_sealed_and_nothing_is_written() {
    let office = with_askers();
    let path = office.path("a.cchc");
    office.store.close().unwrap();
    let open = |keys, read_only| {
        let clock = Clock::new(|| "2022-04-06T02:00:00Z".parse().unwrap_or_default());
        let sharing = if read_only { Sharing::OneWriterManyReaders } else { Sharing::default() };
        Store::open_with(&path, Options { clock, keys, read_only, sharing, ..Options::default() }).unwrap()
    };
    for keys in [None, Some(Keys::constant(Key::from_bytes(&[8; 32]).unwrap()))] {
        let store = open(keys, false);
        let error = store.ask(revealing(&office, "b.zip", "kiểm tra")).unwrap_err();
        assert_eq!(error.code(), "key_needed");
        assert!(!error.message_vi().is_empty());
        assert!(!office.path("b.zip").exists());
        assert!(accesses(&store).is_empty());
        store.close().unwrap();
    }
    let store = open(Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap())), true);
    assert_eq!(store.ask(revealing(&office, "b.zip", "kiểm tra")).unwrap_err().code(), "locked");
    assert!(!office.path("b.zip").exists());
}
