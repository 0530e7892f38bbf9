//! A pack holds what it says, the same bytes each time, and its check finds every change.

mod personal;

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use jiff::civil::date;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::command::{HoldSession, MinuteSession, TrackPlan};
use crate::frozen::FreezeReport;
use crate::model::*;
use crate::store::{Clock, Keys, Options, Store};

const PLAN: &str = include_str!("../../tests/data/examples/sample-plan.txt");

struct Office {
    folder: tempfile::TempDir,
    store: Store,
}

impl Office {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn pack(&self, name: &str, frozen: Option<FrozenReportId>) -> Result<EvidencePack> {
        let path = self.path(name).display().to_string();
        self.store.ask(match frozen {
            Some(frozen) => WriteEvidencePack::of_frozen(frozen, path),
            None => WriteEvidencePack::of(ReportQuery::of(Period::quarter(2022, 1).unwrap()), path),
        })
    }
}

/// A plan that is tracked, a meeting with minutes and a photograph, a photograph of a posted board.
fn office() -> Office {
    office_with(None)
}

fn office_with(keys: Option<Keys>) -> Office {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::new(|| "2022-04-05T02:00:00Z".parse().unwrap_or_default());
    let options = Options { clock, keys, ..Options::default() };
    let store = Store::open_with(folder.path().join("a.cchc"), options).unwrap();
    let plan = Plan { year: Some(2022), ..crate::read_plan(PLAN).unwrap().plan };
    let plan = store.plans().add(plan).unwrap().id();
    let activities = store.run(TrackPlan { id: plan }).unwrap();
    let of_briefings = activities.iter().find(|activity| activity.channels.contains(&Channel::Briefing));
    let activity = of_briefings.unwrap().id();
    let draft = Session::draft(SessionKind::Briefing, date(2022, 3, 10), "Họp cơ quan: tháng 3/2022");
    let session = store.sessions().add(Session { plan: Some(plan), activities: vec![activity], ..draft }).unwrap();
    store.run(HoldSession { invited: Some(42), informed: Some(40), ..HoldSession::of(session.id()) }).unwrap();
    let minutes = Minutes { content: "Phổ biến kế hoạch <CCHC>.".to_owned(), ..Minutes::default() };
    store.run(MinuteSession { id: session.id(), minutes, on: None }).unwrap();
    for (name, text) in [("Ảnh họp.JPG", "một"), ("ảnh họp.jpg", "hai")] {
        let draft = Attachment {
            name: name.to_owned(),
            media_type: "image/jpeg".to_owned(),
            session: Some(session.id()),
            dated: Some(date(2022, 3, 10)),
            ..Attachment::default()
        };
        store.attach(draft, &mut text.as_bytes()).unwrap();
    }
    Office { folder, store }
}

fn names(path: &Path) -> Vec<String> {
    let archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    names.sort();
    names
}

fn text(path: &Path, name: &str) -> String {
    let mut archive = ZipArchive::new(File::open(path).unwrap()).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_pack_holds_report_evidence_minutes_and_files_that_the_index_leads_to() {
    let office = office();
    let done = office.pack("a.zip", None).unwrap();
    let path = office.path("a.zip");
    let names = names(&path);
    for expected in [
        "SHA256SUMS.txt",
        "bao-cao.html",
        "bao-cao.json",
        "bao-cao.docx",
        "bao-cao.txt",
        "bien-ban/2022-03-10 Biên bản Họp cơ quan tháng 3 2022.docx",
        "bien-ban/2022-03-10 Biên bản Họp cơ quan tháng 3 2022.html",
        "bien-ban/2022-03-10 Biên bản Họp cơ quan tháng 3 2022.txt",
        "index.html",
        "manifest.json",
        "minh-chung.csv",
        "tep-dinh-kem/2022-03-10 Ảnh họp.JPG",
        "tep-dinh-kem/2022-03-10 ảnh họp (2).jpg",
    ] {
        assert!(names.contains(&expected.to_owned()), "{expected} of {names:?}");
    }
    assert_eq!((done.minutes, done.attachments, done.files as usize), (1, 2, names.len()));
    assert_eq!(names.contains(&"minh-chung.xlsx".to_owned()), cfg!(feature = "xlsx"));
    // Every link of the index leads to a file of the pack.
    let index = scraper::Html::parse_document(&text(&path, "index.html"));
    let links = scraper::Selector::parse("a[href]").unwrap();
    let targets: Vec<String> = index.select(&links).filter_map(|link| link.attr("href")).map(percent_decoded).collect();
    assert!(targets.len() > 8, "{targets:?}");
    assert!(targets.iter().all(|target| names.contains(target)), "{targets:?}");
    assert!(
        names.iter().filter(|name| !name.ends_with("txt")).all(|name| targets.contains(name) || name == "index.html")
    );
    let table = text(&path, "minh-chung.csv");
    assert!(table.starts_with("\u{feff}Kế hoạch,Nhiệm vụ,Chủ trì,"), "{table}");
    assert!(table.contains("Họp cơ quan: tháng 3/2022") && table.contains("Ảnh họp.JPG"), "{table}");
    let minutes = text(&path, "bien-ban/2022-03-10 Biên bản Họp cơ quan tháng 3 2022.html");
    assert!(minutes.contains("&lt;CCHC&gt;"));
    // They are the official form.
    assert!(minutes.contains(crate::layout::NATIONAL_NAME) && minutes.contains("<h1>BIÊN BẢN</h1>"), "{minutes}");
    let checked = verify_pack(&path).unwrap();
    assert!(checked.sound, "{checked:?}");
    assert_eq!(checked.head, Some(office.store.head().unwrap().text));
}

#[test]
fn a_file_that_came_with_feedback_stays_out_wherever_else_it_is_shown() {
    let office = office();
    let photograph = office.store.attachments().page(IndexQuery::default()).unwrap().items[0].id();
    let draft = Feedback::draft(FeedbackKind::Report, FeedbackChannel::Post, date(2022, 3, 11), "Có ảnh kèm theo.");
    office.store.feedback().add(Feedback { attachments: vec![photograph], ..draft }).unwrap();
    assert_eq!(office.pack("goi.zip", None).unwrap().attachments, 1);
}

fn percent_decoded(address: &str) -> String {
    let (mut bytes, mut rest) = (Vec::new(), address.as_bytes());
    while let Some((first, more)) = rest.split_first() {
        if *first == b'%' {
            let hex = std::str::from_utf8(&more[..2]).unwrap();
            bytes.push(u8::from_str_radix(hex, 16).unwrap());
            rest = &more[2..];
        } else {
            bytes.push(*first);
            rest = more;
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_same_state_gives_the_same_bytes_and_a_frozen_one_stays() {
    let office = office();
    let freeze =
        FreezeReport { question: ReportQuery::of(Period::quarter(2022, 1).unwrap()), title: None, number: None };
    let frozen = office.store.run(freeze).unwrap();
    let first = office.pack("a.zip", None).unwrap();
    assert_eq!(first.sha256, office.pack("b.zip", None).unwrap().sha256);
    let kept = office.pack("c.zip", Some(frozen.id())).unwrap();
    let canonical = text(&office.path("c.zip"), "bao-cao.json");
    assert_eq!(blake3::hash(canonical.as_bytes()).to_hex().as_str(), frozen.blake3);
    let draft = Session::draft(SessionKind::Briefing, date(2022, 3, 20), "Giao ban");
    office.store.sessions().add(draft).unwrap();
    assert_eq!(kept.sha256, office.pack("d.zip", Some(frozen.id())).unwrap().sha256);
    assert_ne!(first.sha256, office.pack("e.zip", None).unwrap().sha256);
    assert!(verify_pack(office.path("d.zip")).unwrap().sound);
}

#[test]
fn a_file_that_is_there_is_kept_and_a_store_always() {
    let office = office();
    office.pack("a.zip", None).unwrap();
    assert_eq!(office.pack("a.zip", None).unwrap_err().code(), "storage_io");
    let of = WriteEvidencePack::of(
        ReportQuery::of(Period::quarter(2022, 1).unwrap()),
        office.path("a.cchc").to_str().unwrap(),
    );
    let over = WriteEvidencePack { overwrite: true, ..of };
    assert!(office.store.ask(over.clone()).unwrap_err().to_string().contains("never replaced"));
    let neither =
        WriteEvidencePack { path: office.path("b.zip").display().to_string(), question: None, ..over.clone() };
    assert!(office.store.ask(neither).unwrap_err().to_string().contains("question or a frozen report"));
    let again = WriteEvidencePack { path: office.path("a.zip").display().to_string(), ..over };
    assert!(office.store.ask(again).is_ok());
}

/// What becomes of a file of a pack.
type Change<'a> = &'a dyn Fn(&str, Vec<u8>) -> Option<Vec<u8>>;

/// Copies a pack, each file changed or left out.
fn tampered(from: &Path, to: &Path, change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>, added: &[(&str, &str)]) {
    let mut archive = ZipArchive::new(File::open(from).unwrap()).unwrap();
    let mut out = ZipWriter::new(File::create(to).unwrap());
    for position in 0..archive.len() {
        let mut entry = archive.by_index(position).unwrap();
        let (name, mut bytes) = (entry.name().unwrap().into_owned(), Vec::new());
        entry.read_to_end(&mut bytes).unwrap();
        if let Some(bytes) = change(&name, bytes) {
            out.start_file(&name, SimpleFileOptions::default()).unwrap();
            out.write_all(&bytes).unwrap();
        }
    }
    for (name, text) in added {
        out.start_file(name, SimpleFileOptions::default()).unwrap();
        out.write_all(text.as_bytes()).unwrap();
    }
    out.finish().unwrap();
}

#[test]
fn every_change_of_a_pack_is_named() {
    let office = office();
    office.pack("a.zip", None).unwrap();
    let (sound, other) = (office.path("a.zip"), office.path("b.zip"));
    let found = |change: Change<'_>, added: &[(&str, &str)]| {
        tampered(&sound, &other, change, added);
        let checked = verify_pack(&other).unwrap();
        assert_eq!(checked.sound, checked.problems.is_empty());
        checked.problems.into_iter().map(|problem| format!("{} {}", problem.code, problem.path)).collect::<Vec<_>>()
    };
    let photograph = "tep-dinh-kem/2022-03-10 Ảnh họp.JPG";
    assert_eq!(found(&|_, bytes| Some(bytes), &[]), Vec::<String>::new());
    let altered = |name: &str, bytes| Some(if name == photograph { "mộT".into() } else { bytes });
    assert_eq!(found(&altered, &[]), [format!("altered {photograph}")]);
    let missing = |name: &str, bytes| (name != photograph).then_some(bytes);
    assert_eq!(found(&missing, &[]), [format!("missing {photograph}")]);
    assert_eq!(found(&|_, bytes| Some(bytes), &[("them.txt", "x")]), ["added them.txt"]);
    let sums = |name: &str, bytes: Vec<u8>| Some(if name == CHECKSUMS { b"x".to_vec() } else { bytes });
    assert_eq!(found(&sums, &[]), ["checksums SHA256SUMS.txt"]);
    let no_manifest = |name: &str, bytes| (name != MANIFEST).then_some(bytes);
    assert_eq!(found(&no_manifest, &[]), ["missing manifest.json"]);
    let bad = |name: &str, bytes: Vec<u8>| Some(if name == MANIFEST { b"{}".to_vec() } else { bytes });
    assert_eq!(found(&bad, &[]), ["manifest manifest.json"]);
    let title = |name: &str, bytes: Vec<u8>| {
        let text = String::from_utf8_lossy(&bytes).replace("Quý I/2022", "Quý II/2022").into_bytes();
        Some(if name == MANIFEST { text } else { bytes })
    };
    assert_eq!(found(&title, &[]), ["checksums SHA256SUMS.txt"]);
    std::fs::write(&other, "no zip").unwrap();
    assert_eq!(verify_pack(&other).unwrap().problems[0].code, "unreadable");
    let whole = std::fs::read(&sound).unwrap();
    std::fs::write(&other, [b"x".as_slice(), &whole].concat()).unwrap();
    assert!(!verify_pack(&other).unwrap().sound);
}

#[test]
fn a_cancelled_pack_leaves_nothing() {
    let office = office();
    let path = office.path("a.zip").display().to_string();
    let asked = WriteEvidencePack::of(ReportQuery::of(Period::quarter(2022, 1).unwrap()), path);
    let ended = office.store.with_progress(|_| std::ops::ControlFlow::Break(())).ask(asked);
    assert!(matches!(ended, Err(CchcError::Cancelled)), "{ended:?}");
    let left: Vec<_> =
        std::fs::read_dir(office.folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("zip")), "{left:?}");
}

#[test]
fn progress_counts_the_bytes_twice_and_a_pack_can_be_cancelled_to_the_end() {
    use std::ops::ControlFlow::{Break, Continue};
    use std::sync::{Arc, Mutex};
    let office = office();
    let session = office.store.sessions().page(IndexQuery::default()).unwrap().items[0].id();
    let draft = Attachment { name: "Phim.mp4".to_owned(), session: Some(session), ..Attachment::default() };
    let film: Vec<u8> = (0..3_000_000_u32).map(|number| (number.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let media_type = "video/mp4".to_owned();
    office.store.attach(Attachment { media_type, ..draft }, &mut film.as_slice()).unwrap();
    let asked = WriteEvidencePack::of(
        ReportQuery::of(Period::quarter(2022, 1).unwrap()),
        office.path("a.zip").to_str().unwrap(),
    );
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let watched = office.store.with_progress(move |progress| {
        heard.lock().unwrap().push((progress.done, progress.total));
        Continue(())
    });
    watched.ask(asked.clone()).unwrap();
    let told = told.lock().unwrap().clone();
    assert!(told.is_sorted_by_key(|(done, _)| *done), "{told:?}");
    let (done, total) = *told.last().unwrap();
    assert_eq!((done, total), (total, 2 * (film.len() as u64 + 8)));
    for tenths in [0, 3, 8] {
        let path = office.path("b.zip").display().to_string();
        let ending = office.store.with_progress(move |progress| {
            if progress.total > 0 && progress.done * 10 >= progress.total * tenths { Break(()) } else { Continue(()) }
        });
        let ended = ending.ask(WriteEvidencePack { path, ..asked.clone() });
        assert!(matches!(ended, Err(CchcError::Cancelled)), "{tenths} {ended:?}");
        assert!(!office.path("b.zip").exists());
    }
}
