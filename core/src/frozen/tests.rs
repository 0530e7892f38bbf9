//! A frozen report can be made again: beside other writes, after whatever becomes of the file, and after an erasure.

use std::path::Path;

use jiff::Timestamp;

use super::*;
use crate::command::{EraseDataSubject, HoldSession};
use crate::error::Result;
use crate::model::*;
use crate::report::report;
use crate::store::{Clock, Key, Keys, Options, RestoreOptions, Store, UpTo, restore};

const NOW: &str = "2022-01-05T02:00:00Z";

/// The clock stands still: all that keeps commits apart is the order of their stamps.
fn options() -> Options {
    let keys = Keys::constant(Key::from_bytes(&[7; 32]).unwrap());
    Options { clock: Clock::new(|| NOW.parse().unwrap_or_default()), keys: Some(keys), ..Options::default() }
}

fn open(path: &Path) -> Store {
    Store::open_with(path, options()).unwrap()
}

fn hold(store: &Store, subject: &str) -> SessionId {
    let draft = Session::draft(SessionKind::AgencyMeeting, "2021-12-05".parse().unwrap(), subject);
    let id = store.sessions().add(draft).unwrap().id();
    store.run(HoldSession { invited: Some(9), informed: Some(8), ..HoldSession::of(id) }).unwrap();
    id
}

fn question() -> ReportQuery {
    ReportQuery::of(Period::quarter(2021, 4).unwrap())
}

fn freeze(store: &Store) -> FrozenReport {
    store.run(FreezeReport { question: question(), title: None, number: None }).unwrap()
}

fn check(store: &Store, frozen: &FrozenReport) -> FrozenReportCheck {
    store.ask(CheckFrozenReport { id: frozen.id() }).unwrap()
}

fn assert_same(store: &Store, frozen: &FrozenReport) {
    let found = check(store, frozen);
    assert!(found.sound && found.intact && found.identical && found.head_found, "{found:?}");
    let kept = store.ask(ReportOfFrozenReport { id: frozen.id() }).unwrap();
    assert_eq!(store.as_of(frozen.as_of).ask(question()).unwrap(), kept);
    let text = store.ask(CanonicalFormOfFrozenReport { id: frozen.id() }).unwrap();
    assert_eq!(blake3::hash(text.as_bytes()).to_hex().as_str(), frozen.blake3);
    assert!(store.verify().unwrap().sound);
}

#[test]
fn writes_right_before_and_after_do_not_blur_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.cchc"));
    let mut frozen = Vec::new();
    for number in 0..5 {
        hold(&store, &format!("Họp cơ quan {number}"));
        frozen.push((number + 1, freeze(&store)));
    }
    hold(&store, "Họp sau cùng");
    for (held, frozen) in &frozen {
        assert_same(&store, frozen);
        let kept = store.ask(ReportOfFrozenReport { id: frozen.id() }).unwrap();
        assert_eq!(kept.sessions.held, *held);
        assert_eq!(kept.as_of, Some(frozen.as_of));
    }
    let first = store.ask(DifferencesOfFrozenReport { id: frozen[0].1.id() }).unwrap();
    let told: Vec<_> = first
        .figures
        .iter()
        .filter(|figure| {
            figure.path == "figures[sessions.held].value" || figure.path == "kinds[agency_meeting].figures.informed"
        })
        .map(|figure| (figure.name_vi.as_str(), figure.then.as_deref(), figure.now.as_deref()))
        .collect();
    let kinds = ("Họp cơ quan định kỳ: số lượt người được thông tin", Some("8"), Some("48"));
    assert_eq!(told, [("Số buổi đã tổ chức", Some("1"), Some("6")), kinds]);
}

#[test]
fn other_threads_that_write_meanwhile_do_not_blur_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.cchc"));
    let frozen = std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for number in 0..20 {
                hold(&store, &format!("Họp {number}"));
            }
        });
        let frozen: Vec<_> = (0..10).map(|_| freeze(&store)).collect();
        writer.join().unwrap();
        frozen
    });
    for frozen in &frozen {
        assert!(check(&store, frozen).identical);
    }
}

#[test]
fn it_outlives_backup_compaction_reindexing_and_an_export() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let store = open(&at("a.cchc"));
    hold(&store, "Họp cơ quan");
    let frozen = freeze(&store);
    hold(&store, "Họp sau");
    store.reindex().unwrap();
    assert_same(&store, &frozen);
    store.compact().unwrap();
    assert_same(&store, &frozen);
    store.backup(at("backup.cchc")).unwrap();
    store
        .export_records(at("export"), crate::store::RecordExportOptions { revisions: true, ..Default::default() })
        .unwrap();
    drop(store);
    assert_same(&open(&at("a.cchc")), &frozen);
    restore(at("backup.cchc"), at("restored.cchc"), RestoreOptions::default()).unwrap();
    let restored = open(&at("restored.cchc"));
    assert_same(&restored, &frozen);
    let taken = open(&at("taken.cchc"));
    taken.import_records(at("export")).unwrap();
    let found = check(&taken, &frozen);
    assert!(found.sound && found.intact && found.identical && found.log_is_other && !found.head_found, "{found:?}");
}

#[test]
fn a_restore_up_to_the_freezing_keeps_it_and_its_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let store = open(&at("a.cchc"));
    hold(&store, "Họp cơ quan");
    let frozen = freeze(&store);
    let last = store.head().unwrap().seq;
    hold(&store, "Họp sau");
    let late = freeze(&store);
    store.backup(at("backup.cchc")).unwrap();
    let options = RestoreOptions { up_to: Some(UpTo::Change(last)), ..RestoreOptions::default() };
    restore(at("backup.cchc"), at("restored.cchc"), options).unwrap();
    let restored = open(&at("restored.cchc"));
    assert_same(&restored, &frozen);
    assert_eq!(restored.ask(CheckFrozenReport { id: late.id() }).unwrap_err().code(), "not_found");
}

#[test]
fn an_erasure_changes_nothing_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.cchc"));
    let basis = LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() };
    let name = Some(Personal::open("Nguyễn Văn An"));
    let subject = DataSubject { name, basis: Some(basis), ..DataSubject::default() };
    let subject = store.data_subjects().add(subject).unwrap();
    let session = hold(&store, "Đối thoại");
    let frozen = freeze(&store);
    let why = "Đề nghị của chủ thể dữ liệu".to_owned();
    store.run(EraseDataSubject { id: subject.id(), why }).unwrap();
    assert!(store.sessions().find(session).unwrap().is_some());
    assert_same(&store, &frozen);
}

#[test]
fn in_a_batch_it_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.cchc"));
    hold(&store, "Họp cơ quan");
    let freeze = || FreezeReport { question: question(), title: None, number: None };
    let mut batch = store.batch("test").unwrap();
    let frozen = crate::command::Command::run(freeze(), &mut batch).unwrap();
    batch.add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    let again = crate::command::Command::run(freeze(), &mut batch);
    assert!(again.unwrap_err().to_string().contains("before anything else"));
    batch.commit().unwrap();
    assert_same(&store, &frozen);
}

#[test]
fn a_forged_one_is_refused_and_a_true_one_is_never_changed() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.cchc"));
    let frozen = freeze(&store);
    let forged = FrozenReport { header: Header::default(), ..frozen.clone() };
    assert!(store.frozen_reports().add(forged).unwrap_err().to_string().contains("only frozen_reports.freeze"));
    let changed = FrozenReport { title: Some("Khác".to_owned()), ..frozen.clone() };
    assert!(store.frozen_reports().update(changed).unwrap_err().to_string().contains("stays as it is"));
    assert!(store.frozen_reports().remove(frozen.id(), 1).unwrap_err().to_string().contains("stays"));
    assert_same(&store, &frozen);
}

/// As a newer version of the library would find a report that an older one froze: it knows more fields.
#[test]
fn fields_that_only_a_newer_library_knows_are_no_difference() -> Result<()> {
    let report = Report::blank(Period::quarter(2021, 4).unwrap(), "2021-12-31".parse().unwrap_or_default());
    let now = canonical::value_of(&report)?;
    let mut then = now.clone();
    let fields = then.as_object_mut().unwrap();
    fields.remove("board");
    fields["sessions"].as_object_mut().unwrap().remove("measured");
    assert_eq!(compare::compare(&then, &now, false), []);
    assert_eq!(compare::newer_fields(&then, &now), ["board", "sessions.measured"]);
    // What the kept one has and the new one lacks is a difference.
    assert_eq!(compare::compare(&now, &then, false).len(), 2);
    Ok(())
}

#[test]
fn what_was_altered_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("a.cchc"));
    hold(&store, "Họp cơ quan");
    // Frozen as of an instant before the session was held, as an altered file would claim.
    let mut frozen = freeze(&store);
    let view_of = |at: Timestamp| store.now().read(|view| report(question(), &view.as_of(at), at)).unwrap();
    frozen.as_of = Timestamp::from_microsecond(frozen.as_of.as_microsecond() - 2).unwrap();
    let (then, now) = (view_of(frozen.as_of), store.ask(ReportOfFrozenReport { id: frozen.id() }).unwrap());
    let [then, now] = [then, now].map(|report| canonical::value_of(&report).unwrap());
    let paths: Vec<_> = compare::compare(&then, &now, false).into_iter().map(|figure| figure.path).collect();
    assert!(paths.contains(&"sessions.held".to_owned()) && paths.contains(&"as_of".to_owned()), "{paths:?}");
}
