//! What is traced tells calls, counts and outcomes, and nothing of what is stored or was given.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fmt::{Debug, Write};
use std::io::Read;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use cchc::command::{EraseDataSubject, RevealPersonal};
use cchc::model::{
    DataSubject, IndexQuery, LawReference, OrganisationUnit, Period, Person, Personal, Record, Session, SessionKind,
    StaffCategory, UnitKind,
};
use cchc::query::Search;
use cchc::report::ReportQuery;
use cchc::{Key, Keys, Options, Store};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record as Values};
use tracing::{Event, Metadata, Subscriber};

/// Writes down all that is traced, on every thread: a line for each span and event.
#[derive(Clone, Default)]
struct Capture(Arc<Lines>);

#[derive(Default)]
struct Lines {
    spans: AtomicU64,
    lines: Mutex<Vec<String>>,
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {}={value:?}", field.name()).unwrap();
    }
}

impl Capture {
    fn note(&self, what: &Metadata<'_>, fill: impl FnOnce(&mut Fields<'_>)) {
        let mut line = what.name().to_owned();
        fill(&mut Fields(&mut line));
        if what.target() == "cchc" {
            self.0.lines.lock().unwrap().push(line);
        }
    }

    fn lines(&self) -> Vec<String> {
        self.0.lines.lock().unwrap().clone()
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.note(span.metadata(), |fields| span.record(fields));
        Id::from_u64(self.0.spans.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, _: &Values<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.note(event.metadata(), |fields| event.record(fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is stored or given, and must not be traced.
const SECRETS: [&str; 7] =
    ["Bí Mật", "Trần Thị Mai", "van-phong", "Sở Xây dựng", "Họp cơ quan", "cap phep", "nhà riêng"];

#[test]
fn what_is_traced_holds_nothing_that_was_stored_or_given() {
    let capture = Capture::default();
    tracing::subscriber::set_global_default(capture.clone()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nhà riêng.cchc");
    let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    let options = Options { actor: "van-phong".to_owned(), keys, ..Options::default() };
    let store = Store::open_with(&path, options).unwrap();
    let mut identities = Vec::new();

    let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    let refused = store.units().add(OrganisationUnit::named("", UnitKind::Department));
    assert_eq!(refused.unwrap_err().code(), "invalid");
    let person = serde_json::json!({ "name": "Trần Thị Mai", "category": StaffCategory::Worker });
    let person: Person = store.people().add(serde_json::from_value(person).unwrap()).unwrap();
    let day = "2021-03-05".parse().unwrap();
    store.sessions().add(Session::draft(SessionKind::AgencyMeeting, day, "Họp cơ quan")).unwrap();
    let basis = Some(LawReference { document: "20/2008/NĐ-CP".to_owned(), ..LawReference::default() });
    let name = Some(Personal::open("Nguyễn Thị Bí Mật"));
    let subject = store.data_subjects().add(DataSubject { name, basis, ..DataSubject::default() }).unwrap();
    identities.extend([unit.id().to_string(), person.id().to_string(), subject.id().to_string()]);
    let (kind, id, purpose) = ("data_subject".to_owned(), subject.header.id, "nhà riêng".to_owned());
    let reveal = RevealPersonal { kind, id, purpose, rev: Some(1), fields: Vec::new(), despite: None };
    assert!(store.run(reveal).unwrap().values[0].text.contains("Bí Mật"));
    store.run(EraseDataSubject { id: subject.id(), why: "nhà riêng".to_owned() }).unwrap();
    let mut batch = store.batch("units.import").unwrap();
    batch.add(OrganisationUnit::named("Sở Xây dựng 2", UnitKind::Department)).unwrap();
    batch.commit().unwrap();
    assert_eq!(store.ask(Search::of("Sở Xây dựng")).unwrap().hits.len(), 2);
    store.ask(Search::of("cap phep nhà riêng")).unwrap();
    store.ask(ReportQuery::of(Period::quarter(2021, 1).unwrap())).unwrap();
    store.units().page(IndexQuery::by("name")).unwrap();
    assert!(store.verify().unwrap().sound);
    store.close().unwrap();
    migrate_an_old_file(folder.path());

    let lines = capture.lines();
    for expected in [
        "open read_only=false in_file=true",
        "write operation=\"units.add\"",
        "write operation=\"data_subjects.erase\"",
        "commit calls=1 kinds=1",
        "ask query=\"store.search\"",
        "search kinds=0 limit=",
        "ask query=\"store.report\"",
        "report from=2021-01-01 to=2021-03-31",
        "migrate to_format=3",
    ] {
        assert!(lines.iter().any(|line| line.starts_with(expected)), "{expected} is not in {lines:#?}");
    }
    assert!(lines.iter().any(|line| line.contains("message=written outcome=\"invalid\"")), "{lines:#?}");
    for line in &lines {
        let secrets = SECRETS.into_iter().chain(identities.iter().map(String::as_str));
        assert!(!secrets.into_iter().any(|secret| line.contains(secret)), "{line}");
    }
}

fn migrate_an_old_file(folder: &std::path::Path) {
    let mut bytes = Vec::new();
    let written = include_bytes!("../src/store/tests/formats/format-2.cchc.gz");
    flate2::read::GzDecoder::new(&written[..]).read_to_end(&mut bytes).unwrap();
    let path = folder.join("old.cchc");
    std::fs::write(&path, bytes).unwrap();
    Store::open(path).unwrap().close().unwrap();
}

#[test]
fn the_cache_of_pages_is_counted() {
    let store = Store::in_memory().unwrap();
    store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    store.units().page(IndexQuery::by("name")).unwrap();
    let cache = store.metrics().page_cache.unwrap();
    assert!(cache.hits > 0 && cache.bytes > 0, "{cache:?}");
}
