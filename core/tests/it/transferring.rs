//! A whole store as JSON Lines, out and in again: what the folder holds, and what comes of it.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cchc::model::{Attachment, IndexQuery, OrganisationUnit, Record};
use cchc::query::Search;
use cchc::{Exported, Options, RecordExportOptions, Store};
use serde_json::Value;

use crate::common::{Place, assert_sound, code, open, options, plan, problems, session, unit};

/// A store, and a folder for exports.
pub struct Transfer {
    pub place: Place,
    pub store: Store,
}

impl Transfer {
    pub fn new() -> Self {
        let place = Place::new();
        let store = place.open();
        Self { place, store }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.place.folder.path().join(name)
    }

    pub fn out(&self, name: &str, revisions: bool) -> Exported {
        let options = RecordExportOptions { revisions, ..RecordExportOptions::default() };
        self.store.export_records(self.path(name), options).unwrap()
    }

    /// An empty store beside.
    pub fn empty(&self, name: &str) -> Store {
        open(&self.path(name)).unwrap()
    }

    /// What is in the folder.
    pub fn names(&self) -> Vec<String> {
        let name =
            |entry: std::io::Result<std::fs::DirEntry>| entry.unwrap().file_name().to_string_lossy().into_owned();
        let mut names: Vec<_> = std::fs::read_dir(self.place.folder.path()).unwrap().map(name).collect();
        names.sort();
        names
    }
}

/// The lines of an export.
pub fn lines(folder: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.join("records.jsonl")).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn attachment(store: &Store, name: &str, content: &[u8]) -> Attachment {
    let draft = Attachment { name: name.into(), media_type: "text/plain".into(), ..Attachment::default() };
    store.attach(draft, &mut &content[..]).unwrap()
}

#[test]
fn an_export_holds_every_record_and_every_content_once() {
    let all = Transfer::new();
    let parent = all.store.units().add(unit("Sở")).unwrap();
    let child = all.store.units().add(OrganisationUnit { parent: Some(parent.id()), ..unit("Phòng") }).unwrap();
    // A reference against the order of rows.
    let late = all.store.units().add(unit("Sau")).unwrap();
    let child = all.store.units().update(OrganisationUnit { parent: Some(late.id()), ..child }).unwrap();
    let content = vec![7; 300_000];
    let first = attachment(&all.store, "a", &content);
    attachment(&all.store, "b", &content);
    attachment(&all.store, "rỗng", b"");
    let done = all.out("out", false);
    assert_eq!((done.records, done.files, done.seq), (6, 2, 7));

    let lines = lines(&all.path("out"));
    assert_eq!(lines[0]["cchc"], "records");
    assert_eq!(lines[0]["dataset"], all.store.identity().unwrap().dataset.to_string());
    assert_eq!(lines[0]["chain"], all.store.head().unwrap().chain);
    let units: Vec<_> =
        lines.iter().filter(|line| line["kind"] == "unit").map(|line| &line["record"]["name"]).collect();
    assert_eq!(units, ["Sở", "Sau", "Phòng"], "what is referred to comes first, otherwise in the order of rows");
    assert_eq!(lines[3]["record"], serde_json::to_value(&child).unwrap());
    assert_eq!(lines[7]["end"]["lines"], 6);
    let file = all.path("out").join("files").join(&first.blake3);
    assert_eq!(std::fs::read(file).unwrap(), content);

    let copy = all.empty("copy");
    let taken = copy.import_records(all.path("out")).unwrap();
    assert_eq!((taken.records, taken.files, taken.seq, taken.revisions, taken.sealed), (6, 2, 6, false, 0));
    assert_sound(&copy);
    assert_eq!(copy.read_attachment(first.id(), 299_990, 100).unwrap(), [7; 10]);
    let taken = copy.units().get(child.id()).unwrap();
    assert_eq!((taken.header.rev, taken.parent, taken.header.created), (1, child.parent, taken.header.updated));
    let change = &copy.changes(0, 1).unwrap()[0];
    assert_eq!((change.operation.as_str(), change.actor.as_str()), ("store.import_records", "thu"));
    // Life goes on there.
    copy.units().update(OrganisationUnit { name: "Phòng Một".into(), ..taken }).unwrap();
    copy.units().add(unit("Mới")).unwrap();
    copy.suspend().unwrap();
    copy.resume().unwrap();
    assert_sound(&copy);
}

#[test]
fn records_may_refer_to_each_other_in_a_circle() {
    let all = Transfer::new();
    let parent = all.store.units().add(unit("Sở")).unwrap();
    let child = all.store.units().add(OrganisationUnit { parent: Some(parent.id()), ..unit("Phòng") }).unwrap();
    all.store.units().update(OrganisationUnit { succeeded_by: vec![child.id()], ..parent.clone() }).unwrap();
    for revisions in [false, true] {
        let name = format!("out-{revisions}");
        assert_eq!(all.out(&name, revisions).records, if revisions { 3 } else { 2 });
        let copy = all.empty(&format!("copy-{revisions}"));
        copy.import_records(all.path(&name)).unwrap();
        assert_sound(&copy);
        assert_eq!(copy.units().get(parent.id()).unwrap().succeeded_by, [child.id()]);
        assert_eq!(copy.units().get(child.id()).unwrap().parent, Some(parent.id()));
    }
}

#[test]
fn the_same_state_gives_the_same_bytes() {
    let all = Transfer::new();
    all.store.units().add_many((0..300).map(|number| unit(&format!("{number}"))).collect()).unwrap();
    all.store.plans().add(plan()).unwrap();
    for revisions in [false, true] {
        let [one, two] = ["one", "two"].map(|name| format!("{name}-{revisions}"));
        all.out(&one, revisions);
        all.out(&two, revisions);
        let [one, two] = [one, two].map(|name| std::fs::read(all.path(&name).join("records.jsonl")).unwrap());
        assert!(one == two);
    }
}

#[test]
fn derived_answers_are_those_of_the_original() {
    let all = Transfer::new();
    let held = all.store.sessions().add(session("2021-03-05")).unwrap();
    let hold = cchc::command::HoldSession {
        invited: Some(42),
        informed: Some(40),
        ..cchc::command::HoldSession::of(held.id())
    };
    all.store.run(hold).unwrap();
    let before = all.store.head().unwrap().at.unwrap();
    all.store.sessions().add(session("2021-03-08")).unwrap();
    for revisions in [false, true] {
        let name = format!("out-{revisions}");
        all.out(&name, revisions);
        let copy = all.empty(&format!("copy-{revisions}"));
        copy.import_records(all.path(&name)).unwrap();
        let report = |store: &Store| {
            let query = cchc::report::ReportQuery::of(cchc::model::Period::quarter(2021, 1).unwrap());
            serde_json::to_value(store.ask(query).unwrap().sessions).unwrap()
        };
        assert_eq!(report(&copy), report(&all.store));
        let hits = |store: &Store| store.ask(Search::of("họp cơ quan")).unwrap().hits.len();
        assert_eq!((hits(&copy), hits(&all.store)), (2, 2));
        if revisions {
            let sessions = |store: &Store| store.as_of(before).sessions().page(IndexQuery::default()).unwrap();
            assert_eq!(sessions(&copy), sessions(&all.store));
            assert_eq!(copy.sessions().history(held.id()).unwrap(), all.store.sessions().history(held.id()).unwrap());
        }
    }
}

#[test]
fn nothing_is_taken_into_a_store_that_was_written_to() {
    let all = Transfer::new();
    let added = all.store.units().add(unit("A")).unwrap();
    all.out("out", false);
    let copy = all.empty("copy");
    let own = copy.units().add(unit("B")).unwrap();
    assert_eq!(problems(copy.import_records(all.path("out"))), [(String::new(), "not_empty".to_owned())]);
    copy.units().remove(own.id(), 1).unwrap();
    assert_eq!(problems(copy.import_records(all.path("out")))[0].1, "not_empty");
    assert!(copy.units().find(added.id()).unwrap().is_none());
}

#[test]
fn an_empty_store_is_taken_over_too() {
    let all = Transfer::new();
    for revisions in [false, true] {
        let name = format!("out-{revisions}");
        all.out(&name, revisions);
        let copy = all.empty(&format!("copy-{revisions}"));
        assert_eq!(copy.import_records(all.path(&name)).unwrap().records, 0);
        assert_eq!(copy.identity().unwrap().dataset, all.store.identity().unwrap().dataset);
        assert_sound(&copy);
    }
}

#[test]
fn a_taken_path_is_kept() {
    let all = Transfer::new();
    std::fs::create_dir(all.path("out")).unwrap();
    let refused = all.store.export_records(all.path("out"), RecordExportOptions::default());
    assert_eq!(code(refused), "storage_io");
    assert!(std::fs::read_dir(all.path("out")).unwrap().next().is_none());
    assert_eq!(code(all.empty("copy").import_records(all.path("nowhere"))), "storage_io");
}

/// A handle whose calls end when word of progress came so many times, and how often it came.
fn ended_after(store: &Store, times: usize) -> (Arc<AtomicUsize>, Store) {
    let told = Arc::new(AtomicUsize::new(0));
    let noted = Arc::clone(&told);
    let ending = store.with_progress(move |_| match noted.fetch_add(1, Ordering::Relaxed) + 1 >= times {
        true => ControlFlow::Break(()),
        false => ControlFlow::Continue(()),
    });
    (told, ending)
}

#[test]
fn what_is_ended_anywhere_leaves_nothing() {
    let all = Transfer::new();
    all.store.units().add_many((0..200).map(|number| unit(&format!("{number}"))).collect()).unwrap();
    attachment(&all.store, "a", &vec![7; 100_000]);
    all.out("out", true);
    let before = all.names();
    let export = |store: &Store| store.export_records(all.path("other"), RecordExportOptions::default()).map(drop);
    let (told, whole) = ended_after(&all.store, usize::MAX);
    export(&whole).unwrap();
    std::fs::remove_dir_all(all.path("other")).unwrap();
    for times in 1..=told.load(Ordering::Relaxed) {
        assert_eq!(code(export(&ended_after(&all.store, times).1)), "cancelled");
        assert_eq!(all.names(), before);
    }

    let copy = Store::open_with(all.path("copy"), Options { accept_clock: true, ..options() }).unwrap();
    for times in 1.. {
        match ended_after(&copy, times).1.import_records(all.path("out")) {
            Ok(_) => break,
            Err(error) => assert_eq!(error.code(), "cancelled"),
        }
        assert_eq!(copy.head().unwrap().seq, 0);
        assert_eq!(copy.verify().unwrap().blobs, 0);
    }
    assert_sound(&copy);
    assert_eq!(copy.units().count(IndexQuery::default()).unwrap(), 200);
}
