//! What a service that embeds the store relies on: errors with their causes, records given back, updates in one step.

use std::error::Error;
use std::fmt::Debug;
use std::io;
use std::thread;

use cchc::model::{
    Attachment, IndexQuery, OrganisationUnit, Person, Plan, PlanId, Record, Session, SessionStatus, StaffCategory,
    TypedQuery,
};
use cchc::store::{Records, Subscription, View};
use cchc::{CchcError, Collection, Key, Keys, Options, RestoreOptions, Snapshot, Store, Transaction};
use jiff::civil::{Date, date};

use crate::common::{Place, code, session, unit};

fn person(name: &str) -> Person {
    serde_json::from_value(serde_json::json!({ "name": name, "category": StaffCategory::Worker })).unwrap()
}

fn io_kind(error: &CchcError) -> Option<io::ErrorKind> {
    error.source()?.downcast_ref::<io::Error>().map(io::Error::kind)
}

#[test]
fn content_that_cannot_be_read_is_the_cause_of_its_refusal() {
    struct Broken;
    impl io::Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    let place = Place::new();
    let store = place.open();
    let (name, media_type) = ("bien-ban.txt".to_owned(), "text/plain".to_owned());
    let draft = Attachment { name, media_type, ..Attachment::default() };
    let refused = store.attach(draft, &mut Broken).unwrap_err();
    assert_eq!((refused.code(), io_kind(&refused)), ("invalid", Some(io::ErrorKind::ConnectionReset)));
}

#[test]
fn the_error_of_a_key_provider_is_the_cause_of_what_needs_the_key() {
    let refusing = || Keys::new(|| Err(CchcError::key_refused(io::Error::from(io::ErrorKind::TimedOut))));
    let reading = || Keys::new(|| Key::from_bytes(b"short"));
    let place = Place::new();
    let store = place.open();
    let refused = store.rekey(refusing()).unwrap_err();
    assert_eq!((refused.code(), io_kind(&refused)), ("key_needed", Some(io::ErrorKind::TimedOut)));
    let refused = store.rekey(reading()).unwrap_err();
    let cause = refused.source().and_then(|cause| cause.downcast_ref::<CchcError>()).map(CchcError::code);
    assert_eq!((refused.code(), cause), ("key_needed", Some("invalid")));
}

#[test]
fn a_conflict_gives_the_record_back_as_it_was_given() {
    let place = Place::new();
    let store = place.open();
    let read = store.units().add(unit("Sở Xây dựng")).unwrap();
    store
        .units()
        .update_with(read.id(), |unit| {
            let _: () = unit.symbol = Some("SXD".to_owned());
            Ok(())
        })
        .unwrap();
    let mut mine = read.clone();
    mine.name = "  Sở Xây dựng và Giao thông".to_owned();

    let conflict = store.units().update(mine.clone()).unwrap_err();
    assert!(!format!("{conflict:?}").contains("Giao thông"), "{conflict:?}");
    let conflict = conflict.into_record::<Session>().unwrap_err();
    assert!(matches!(conflict, CchcError::Conflict { expected: 1, found: 2, .. }), "{conflict:?}");
    assert_eq!(conflict.into_record::<OrganisationUnit>().unwrap(), mine);

    let in_a_batch = store.batch("units.rename").unwrap().update(mine.clone()).unwrap_err();
    assert_eq!(in_a_batch.into_record::<OrganisationUnit>().unwrap(), mine);
    let removal = store.units().remove(read.id(), 1).unwrap_err();
    assert_eq!(code(removal.into_record::<OrganisationUnit>()), "conflict");
}

#[test]
fn what_is_refused_is_given_back_as_it_was_given() {
    let place = Place::new();
    let store = place.open();
    let nameless = OrganisationUnit { name: "  ".to_owned(), symbol: Some(" SXD ".to_owned()), ..unit("") };
    let invalid = store.units().add(nameless.clone()).unwrap_err();
    assert!(!format!("{invalid:?}").contains("SXD"), "{invalid:?}");
    let invalid = invalid.into_record::<Session>().unwrap_err();
    assert_eq!(invalid.into_record::<OrganisationUnit>().unwrap(), nameless);

    let stored = store.units().add(unit("Sở Xây dựng")).unwrap();
    let same = OrganisationUnit { header: stored.header.clone(), ..unit("Khác") };
    let duplicate = store.units().add(same.clone()).unwrap_err();
    assert_eq!(duplicate.code(), "duplicate");
    assert_eq!(duplicate.into_record::<OrganisationUnit>().unwrap(), same);
    let blank = OrganisationUnit { name: String::new(), ..stored.clone() };
    let refused = store.write("units.import", |batch| batch.update(blank.clone())).unwrap_err();
    assert_eq!(refused.into_record::<OrganisationUnit>().unwrap(), blank);

    let of_list = store.units().add_many(vec![nameless]).unwrap_err();
    assert_eq!(code(of_list.into_record::<OrganisationUnit>()), "invalid");
}

#[test]
fn updates_in_one_step_never_lose_one_another() {
    let place = Place::new();
    let store = place.open();
    let id = store.sessions().add(session("2021-03-05")).unwrap().id();
    thread::scope(|scope| {
        for writer in 0..4 {
            let store = &store;
            scope.spawn(move || {
                for number in 0..5 {
                    let topic = format!("{writer}.{number}");
                    store
                        .sessions()
                        .update_with(id, |session| {
                            let _: () = session.topics.push(topic);
                            Ok(())
                        })
                        .unwrap();
                }
            });
        }
    });
    let stored = store.sessions().get(id).unwrap();
    assert_eq!((stored.topics.len(), stored.header.rev), (20, 21));

    let refused = store.sessions().update_with(id, |session| {
        session.topics.clear();
        Err(CchcError::Cancelled)
    });
    assert_eq!(code(refused), "cancelled");
    assert_eq!(store.sessions().get(id).unwrap(), stored);
}

#[test]
fn typed_queries_find_what_untyped_ones_find() {
    let place = Place::new();
    let store = place.open();
    let plan = store.plans().add(crate::common::plan()).unwrap().id();
    for (day, plan) in [("2021-03-05", Some(plan)), ("2021-04-02", Some(plan)), ("2021-05-07", None)] {
        store.sessions().add(Session { plan, ..session(day) }).unwrap();
    }
    store.people().add(person("Nguyễn Văn Bình")).unwrap();
    let days = |query: &TypedQuery<Session, _>| {
        let page = store.sessions().page(query).unwrap();
        page.items.iter().map(|session| session.held_on.to_string()).collect::<Vec<_>>()
    };

    let of_plan = Session::by().plan().is(plan).since(date(2021, 3, 6)).until(date(2021, 12, 31));
    assert_eq!(days(&of_plan), ["2021-04-02"]);
    let untyped = IndexQuery::by("plan").with("plan", plan).since("2021-03-06").until("2021-12-31");
    assert_eq!(IndexQuery::from(of_plan), untyped);
    let latest = Session::by().held_on().since(date(2021, 1, 1)).descending().limit(2);
    assert_eq!(days(&latest), ["2021-05-07", "2021-04-02"]);
    let next = store.sessions().page(&latest).unwrap().next.unwrap();
    assert_eq!(days(&latest.after(next)), ["2021-03-05"]);

    let count = |query: TypedQuery<Session, (Date,)>| store.sessions().count(query).unwrap();
    assert_eq!(count(Session::by().plan().is(None::<PlanId>)), 1);
    assert_eq!(count(Session::by().status().is(SessionStatus::Planned)), 3);
    assert_eq!(count(Session::by().status().is(SessionStatus::Held)), 0);
    assert_eq!(store.plans().count(Plan::by().year().is(2021).is("KH-SXD")).unwrap(), 1);
    assert_eq!(store.people().iter(Person::by().name().since("An").until("Nguyễn Văn Bình")).count(), 1);
    let before = store.as_of(store.sessions().page(Session::by().held_on()).unwrap().items[0].header.updated.unwrap());
    assert_eq!(before.sessions().count(Session::by().held_on()).unwrap(), 1);
}

#[test]
fn a_wrong_field_is_told_the_fields_of_the_index() {
    let place = Place::new();
    let store = place.open();
    let fields = |query: IndexQuery| match store.sessions().page(query) {
        Err(CchcError::Invalid { mut problems, .. }) if problems[0].code == "index_fields" => {
            problems.remove(0).allowed
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(fields(IndexQuery::by("plan").with("nam", 2021)), ["plan", "held_on"]);
    assert_eq!(fields(IndexQuery::by("held_on").with("held_on", "2021-03-05").since("2021")), ["held_on"]);
}

#[test]
fn handles_cross_threads() {
    const fn shared<T: Send + Sync>() {}
    const fn sent<T: Send>() {}
    const {
        shared::<Store>();
        shared::<Snapshot>();
        shared::<Collection<'_, Session>>();
        shared::<Records<'_, Session>>();
        shared::<Options>();
        shared::<Keys>();
        shared::<PlanId>();
        shared::<CchcError>();
        shared::<TypedQuery<Session, (Date,)>>();
        sent::<cchc::store::OwnedBatch>();
        sent::<Subscription>();
    }
}

#[test]
fn what_is_shown_for_debugging_holds_no_names_and_no_keys() {
    fn shown<T: Debug>(value: &T) -> String {
        format!("{value:?}")
    }
    let place = Place::new();
    let keys = Some(Keys::constant(Key::from_bytes(&[7; 32]).unwrap()));
    let options = Options { actor: "Trần Thị Mai".to_owned(), keys: keys.clone(), ..Options::default() };
    let restore = RestoreOptions { keys_export: Some(vec![7; 32]), keys, ..RestoreOptions::default() };
    let store = Store::open_with(&place.path, options.clone()).unwrap();
    let mut batch = store.batch("units.import").unwrap();
    batch.add(unit("Sở Xây dựng")).unwrap();
    let transaction: &Transaction = &batch;
    let view: View<'_> = batch.view();
    let texts = [
        shown(&store),
        shown(&options),
        shown(&restore),
        shown(&batch),
        shown(transaction),
        shown(&view),
        shown(&store.as_of(jiff::Timestamp::UNIX_EPOCH)),
        shown(&store.units()),
        shown(&*store.units()),
    ];
    for text in &texts {
        assert!(!["Mai", "7, 7", "Sở"].iter().any(|hidden| text.contains(hidden)), "{text}");
    }
    assert!(texts[0].contains("thu.cchc") && texts[0].contains("Keys(…)"), "{}", texts[0]);
    assert_eq!([texts[7].as_str(), &texts[8]], ["Collection(units)", "Records(units)"]);
}

#[test]
fn a_record_that_is_replaced_within_its_change_stays_itself() {
    let place = Place::new();
    let store = place.open();
    let [first, second] = ["A", "B"].map(|name| store.units().add(unit(name)).unwrap());
    let replaced = store.units().update_with(first.id(), |unit| {
        *unit = OrganisationUnit { name: "C".to_owned(), ..second.clone() };
        Ok(())
    });
    assert_eq!(replaced.unwrap().id(), first.id());
    assert_eq!(store.units().get(first.id()).unwrap().name, "C");
    assert_eq!(store.units().get(second.id()).unwrap(), second);
}

#[test]
fn a_page_is_gone_through_like_a_list() {
    let place = Place::new();
    let store = place.open();
    store.units().add_many(vec![unit("Phòng A"), unit("Phòng B")]).unwrap();
    let page = store.units().page(OrganisationUnit::by().name()).unwrap();
    let mut names = Vec::new();
    for unit in &page {
        names.push(unit.name.clone());
    }
    assert_eq!(names, page.into_iter().map(|unit| unit.name).collect::<Vec<_>>());
    assert_eq!(names, ["Phòng A", "Phòng B"]);
}

#[test]
fn metrics_count_commits_waits_and_what_is_pending() {
    let place = Place::new();
    let store = place.open();
    let before = store.metrics();
    assert_eq!((before.commits, before.pending_records, before.waiting_writers), (0, 0, 0));
    store.units().add(unit("A")).unwrap();
    assert_eq!(code(store.units().add(unit(""))), "invalid");
    let mut batch = store.batch("units.import").unwrap();
    batch.add_many(vec![unit("B"), unit("C")]).unwrap();
    thread::scope(|scope| {
        let waiting = scope.spawn(|| store.units().add(unit("D")).unwrap());
        while store.metrics().waiting_writers == 0 {
            thread::yield_now();
        }
        batch.commit().unwrap();
        waiting.join().unwrap();
    });
    let metrics = store.metrics();
    assert_eq!((metrics.commits, metrics.committed_calls, metrics.largest_commit), (3, 3, 1));
    assert_eq!((metrics.writer_waits, metrics.waiting_writers, metrics.failed_commits), (1, 0, 0));
    assert_eq!(metrics.pending_records, 4);
    assert!(metrics.commit_time >= metrics.longest_commit && !metrics.longest_commit.is_zero());
    assert_eq!(metrics.writer_wait_time, metrics.longest_writer_wait);
    assert_eq!(store.read(|_| Ok(store.metrics().running_reads)).unwrap(), 1);
    store.close().unwrap();
    assert_eq!(place.open().metrics().pending_records, 4, "known from the file");
}
