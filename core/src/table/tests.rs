//! Frames against the records that the store gives.

use std::collections::BTreeMap;

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::scan::Filler;
use super::*;
use crate::Store;
use crate::command::HoldSession;
use crate::model::{
    DataSubject, Header, IndexQuery, LawReference, LegalDocument, OrganisationUnit, PartialDate, Person, Personal,
    Record, Session, SessionKind, StaffCategory, TableQuery, UnitKind,
};
use crate::pack::{self, Form};
use crate::records::catalogue::Kind;
use crate::records::envelope::{Envelope, SCHEMA};
use crate::store::{Key, Keys, Options};

/// A cell as text, to be compared with what the store gives; none where there is no value.
fn cell(column: &Column, cells: &Cells, row: usize) -> Option<String> {
    cells.has(row).then(|| match &cells.values {
        Values::Text(texts) => texts.get(row).to_owned(),
        Values::Choice(codes) => column.choices()[codes[row] as usize].0.clone(),
        Values::Boolean(bits) => bits.get(row).to_string(),
        Values::Integer(values) | Values::Time(values) | Values::Instant(values) => values[row].to_string(),
        Values::Date(days) => days[row].to_string(),
        Values::TextList(lists) => lists.range(row).map(|at| lists.items.get(at)).collect::<Vec<_>>().join("; "),
        Values::IntegerList(lists) => format!("{:?}", &lists.items[lists.range(row)]),
    })
}

fn rows(batches: Batches) -> Vec<Vec<Option<String>>> {
    let columns = batches.frame().columns().to_vec();
    let mut rows = Vec::new();
    for batch in batches {
        let batch = batch.unwrap();
        for row in 0..batch.rows {
            let cells = columns.iter().zip(&batch.columns);
            rows.push(cells.map(|(column, cells)| cell(column, cells, row)).collect());
        }
    }
    rows
}

fn some(text: impl ToString) -> Option<String> {
    Some(text.to_string())
}

fn open(folder: &tempfile::TempDir) -> Store {
    Store::open(folder.path().join("a.cchc")).unwrap()
}

#[test]
fn a_frame_has_what_its_records_have() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder);
    let unit = store.units().add(OrganisationUnit::named("Sở Xây dựng", UnitKind::Department)).unwrap();
    let draft = Session::draft(SessionKind::AgencyMeeting, date(2021, 3, 5), "Họp cơ quan tháng 3");
    let topics = vec!["một cửa".to_owned(), "hộ tịch".to_owned()];
    let header = Header { scope: Some(unit.id()), ..Header::default() };
    let planned = store.sessions().add(Session { host: Some(unit.id()), topics, header, ..draft.clone() }).unwrap();
    let other = store.sessions().add(Session { starts: Some(jiff::civil::time(7, 30, 0, 0)), ..draft }).unwrap();
    let held = HoldSession { invited: Some(42), informed: Some(40), ..HoldSession::of(other.id()) };
    let other = store.run(held).unwrap();
    let columns = [
        "turnout.invited",
        "id",
        "host",
        "topics",
        "held_on",
        "starts",
        "status",
        "header.rev",
        "header.scope",
        "header.updated",
        "minutes.number",
        "moves",
        "kind",
    ];
    let frame = store.frame(&TableQuery::of("sessions").columns(columns)).unwrap();
    let stamp = |session: &Session| some(session.header.updated.unwrap().as_microsecond());
    let expected = vec![
        vec![
            None,
            some(planned.id()),
            some(unit.id()),
            some("một cửa; hộ tịch"),
            some(18691),
            None,
            some("planned"),
            some(1),
            some(unit.id()),
            stamp(&planned),
            None,
            some("[]"),
            some("agency_meeting"),
        ],
        vec![
            some(42),
            some(other.id()),
            None,
            some(""),
            some(18691),
            some(27_000_000_000_i64),
            some("held"),
            some(2),
            None,
            stamp(&other),
            None,
            some(serde_json::to_string(&other.moves).unwrap()),
            some("agency_meeting"),
        ],
    ];
    assert_eq!(rows(frame.batches()), expected);
    assert_eq!(frame.count().unwrap(), 2);
    let held = TableQuery::of("sessions").columns(["id"]).matching(IndexQuery::default().with("status", "held"));
    assert_eq!(rows(store.frame(&held).unwrap().batches()), [[some(other.id())]]);
}

#[test]
fn parts_of_dates_are_kept_and_personal_data_are_only_told_to_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let keys = Keys::constant(Key::generate().unwrap());
    let options = Options { keys: Some(keys), ..Options::default() };
    let store = Store::open_with(folder.path().join("a.cchc"), options).unwrap();
    let basis = LawReference {
        document: "20/2008/NĐ-CP".to_owned(),
        provision: Some("Điều 9".to_owned()),
        ..LawReference::default()
    };
    let subject =
        DataSubject { name: Some(Personal::open("Nguyễn Văn An")), basis: Some(basis), ..DataSubject::default() };
    store.data_subjects().add(subject).unwrap();
    let frame = store.frame(&TableQuery::of("data_subjects").columns(["name", "phone"])).unwrap();
    assert_eq!(rows(frame.batches()), [[some(true), None]]);
    let cited = LegalDocument {
        document_type: "Kế hoạch".to_owned(),
        subject: "Tuyên truyền cải cách hành chính".to_owned(),
        ..LegalDocument::default()
    };
    for issued_on in [PartialDate::year(2021), PartialDate { month: Some(3), ..PartialDate::year(2021) }] {
        let document = LegalDocument { issued_on: Some(issued_on), ..cited.clone() };
        store.legal_documents().add(document).unwrap();
    }
    let frame = store.frame(&TableQuery::of("legal_documents").columns(["issued_on"])).unwrap();
    assert_eq!(rows(frame.batches()), [[some("2021")], [some("2021-03")]]);
}

#[test]
fn a_frame_of_the_future_is_one_of_the_present() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder);
    store.people().add(person(1)).unwrap();
    let frame = store.as_of(jiff::Timestamp::MAX).frame(&TableQuery::of("people")).unwrap();
    store.people().add(person(2)).unwrap();
    assert_eq!(rows(frame.batches()).len(), 1);
}

#[test]
fn what_does_not_exist_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder);
    let refused = |query: TableQuery| match store.frame(&query).map(drop) {
        Err(error) => (error.report().problems[0].path.clone(), error.report().problems[0].code.clone()),
        Ok(()) => panic!("{query:?} was not refused"),
    };
    let of = |path: &str, code: &str| (path.to_owned(), code.to_owned());
    assert_eq!(refused(TableQuery::of("session")), of("collection", "unknown_collection"));
    let unknown = TableQuery::of("sessions").columns(["id", "held"]);
    assert_eq!(refused(unknown), of("columns[1]", "unknown_column"));
    let unserved = IndexQuery::default().with("place", "x");
    assert_eq!(refused(TableQuery::of("sessions").matching(unserved)), of("filter", "no_index"));
    let begun = IndexQuery::default().after("00");
    assert_eq!(refused(TableQuery::of("sessions").matching(begun)), of("records.cursor", "no_cursor"));
}

#[test]
fn fields_that_a_record_was_written_without_have_their_defaults() {
    #[derive(serde::Serialize)]
    struct Early {
        session: Uuid,
        person: Uuid,
    }
    let columns: Vec<_> = columns("attendances").unwrap().iter().collect();
    let mut filler = Filler::new(Kind::named("attendance").unwrap(), &columns, 0);
    let (session, person) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let body = pack::encode(&Early { session, person }, Form::Body).unwrap();
    let header = Header { rev: 1, ..Header::with_id(Uuid::from_u128(3)) };
    let version = Envelope { schema: SCHEMA, removed: false, seq: 1, salt: [0; 16], header, body };
    filler.add(&version.encode()).unwrap();
    filler.add(&version.encode()).unwrap();
    let batch = Batch { rows: filler.rows(), columns: filler.take().unwrap() };
    for row in 0..2 {
        let found: BTreeMap<_, _> =
            columns.iter().zip(&batch.columns).map(|(c, cells)| (c.path, cell(c, cells, row))).collect();
        assert_eq!((&found["session"], &found["person"]), (&some(session), &some(person)));
        assert_eq!((&found["presence"], &found["checked_in"]), (&some("invited"), &None));
    }
}

/// One write between two batches.
#[derive(Debug, Clone)]
enum Step {
    Add(u8),
    Rename(usize, u8),
    Remove(usize),
    Read,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => any::<u8>().prop_map(Step::Add),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(which, name)| Step::Rename(which, name)),
        1 => any::<usize>().prop_map(Step::Remove),
        2 => Just(Step::Read),
    ]
}

fn person(name: u8) -> Person {
    Person {
        header: Header::default(),
        name: format!("Nguyễn Văn {name:02x}"),
        code: None,
        category: StaffCategory::CivilServant,
        unit: None,
        position: None,
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    }
}

fn write(store: &Store, step: &Step) {
    let people: Vec<Person> = store.people().iter(IndexQuery::default()).map(Result::unwrap).collect();
    let chosen = |which: &usize| people.get(which % people.len().max(1)).cloned();
    match step {
        Step::Add(name) => drop(store.people().add(person(*name)).unwrap()),
        Step::Rename(which, name) => {
            if let Some(found) = chosen(which) {
                store.people().update(Person { name: person(*name).name, ..found }).unwrap();
            }
        }
        Step::Remove(which) => {
            if let Some(found) = chosen(which) {
                store.people().remove(found.id(), found.header.rev).unwrap();
            }
        }
        Step::Read => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However writes fall between the batches, and in whichever order they are read.
    #[test]
    fn a_frame_stays_as_it_was(
        before in proptest::collection::vec(step(), 1..12),
        meanwhile in proptest::collection::vec(step(), 0..16),
        by_name: bool,
        descending: bool,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let store = open(&folder);
        before.iter().for_each(|step| write(&store, step));
        let query = if by_name { IndexQuery::by("name") } else { IndexQuery::default() };
        let query = if descending { query.descending() } else { query };
        let then: Vec<_> = store.people().iter(&query).map(Result::unwrap).collect();
        let expected: Vec<_> = then.iter().map(|p| vec![some(p.id()), some(p.header.rev), some(&p.name)]).collect();
        let asked = TableQuery::of("people").columns(["id", "header.rev", "name"]).matching(query);
        let frame = store.frame(&asked).unwrap();
        let mut batches = frame.batches_of(2);
        let mut found = Vec::new();
        let mut take = |batch: Option<crate::Result<Batch>>| {
            let batch = batch.transpose().unwrap();
            for row in 0..batch.as_ref().map_or(0, |batch| batch.rows) {
                let cells = frame.columns().iter().zip(&batch.as_ref().unwrap().columns);
                found.push(cells.map(|(column, cells)| cell(column, cells, row)).collect::<Vec<_>>());
            }
            batch.is_some()
        };
        for step in &meanwhile {
            write(&store, step);
            if matches!(step, Step::Read) {
                take(batches.next());
            }
        }
        while take(batches.next()) {}
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!(&rows(frame.batches_of(3)), &expected);
        prop_assert_eq!(&rows(frame.batches()), &expected);
    }
}
