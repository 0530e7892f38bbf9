//! Integrity checks at a write: references, unique keys and rules of records.

use cchc::model::{
    Activity, Attachment, Clause, ClauseOrigin, Header, LegalDocument, OrganisationUnit, Person, PlanPart, Record,
    Register, Schedule, StaffCategory, UnitId, YearTime,
};
use uuid::Uuid;

use crate::common::{Place, assert_sound, code, plan, problems, session, unit};

fn person(name: &str) -> Person {
    Person {
        header: Header::default(),
        name: name.to_owned(),
        code: None,
        category: StaffCategory::Worker,
        unit: None,
        position: None,
        positions: Vec::new(),
        active_from: None,
        active_to: None,
    }
}

#[test]
fn a_pointer_to_nowhere_is_refused_with_its_path() {
    let place = Place::new();
    let store = place.open();
    let nobody = UnitId(Uuid::from_u128(5));
    let draft = OrganisationUnit { parent: Some(nobody), succeeded_by: vec![nobody], ..unit("A") };
    let found = problems(store.units().add(draft));
    assert_eq!(found, [("parent".into(), "reference".into()), ("succeeded_by[0]".into(), "reference".into())]);
    let draft = OrganisationUnit { header: Header { scope: Some(nobody), ..Header::default() }, ..unit("A") };
    assert_eq!(problems(store.units().add(draft)), [("header.scope".into(), "reference".into())]);
}

#[test]
fn a_pointer_to_another_kind_is_refused() {
    let place = Place::new();
    let store = place.open();
    let somebody = store.people().add(person("An")).unwrap();
    let draft = OrganisationUnit { parent: Some(UnitId(somebody.header.id)), ..unit("A") };
    assert_eq!(problems(store.units().add(draft)), [("parent".into(), "reference".into())]);
    assert_eq!(code(store.units().get(UnitId(somebody.header.id))), "not_found");
}

#[test]
fn a_record_named_anywhere_cannot_be_removed() {
    let place = Place::new();
    let store = place.open();
    let named = store.units().add(unit("A")).unwrap();
    let id = named.id();
    let refused = |by: &str| match store.units().remove(id, 1) {
        Err(cchc::CchcError::Referenced { by: found, count, .. }) => assert_eq!((found.as_str(), count), (by, 1)),
        other => panic!("{by}: {other:?}"),
    };

    let mut meeting = session("2021-03-05");
    meeting.host = Some(id);
    let meeting = store.sessions().add(meeting).unwrap();
    refused("session");
    store.sessions().remove(meeting.id(), 1).unwrap();

    let successor = store.units().add(OrganisationUnit { succeeded_by: vec![id, id], ..unit("B") }).unwrap();
    refused("unit");
    let successor = store.units().update(OrganisationUnit { succeeded_by: Vec::new(), ..successor }).unwrap();
    let successor = store.units().update(OrganisationUnit { succeeded_by: vec![id], ..successor }).unwrap();
    refused("unit");
    store.units().remove(successor.id(), 3).unwrap();

    let mut draft = plan();
    draft.issuer_unit = Some(id);
    let stored = store.plans().add(draft).unwrap();
    refused("plan");
    store.plans().remove(stored.id(), 1).unwrap();

    let register = Register { name: "KH".into(), unit: Some(id), year: 2021, ..Register::default() };
    let register = store.registers().add(register).unwrap();
    refused("register");
    store.registers().remove(register.id(), 1).unwrap();

    let scoped = OrganisationUnit { header: Header { scope: Some(id), ..Header::default() }, ..unit("C") };
    let scoped = store.units().add(scoped).unwrap();
    refused("unit");
    store.units().remove(scoped.id(), 1).unwrap();

    let decision = store
        .legal_documents()
        .add(LegalDocument { document_type: "Quyết định".into(), subject: "X".into(), ..LegalDocument::default() })
        .unwrap();
    let mut draft = plan();
    draft.legal_bases = vec![cchc::model::LegalBasis {
        raw: "Căn cứ".into(),
        document: Some(decision.id()),
        ..cchc::model::LegalBasis::default()
    }];
    store.plans().add(draft).unwrap();
    assert_eq!(code(store.legal_documents().remove(decision.id(), 1)), "referenced");

    store.units().remove(id, 1).unwrap();
    assert_sound(&store);
}

#[test]
fn a_record_that_names_itself_can_be_removed() {
    let place = Place::new();
    let store = place.open();
    let stored = store.units().add(unit("A")).unwrap();
    let itself = OrganisationUnit { succeeded_by: vec![stored.id()], ..stored };
    let stored = store.units().update(itself).unwrap();
    store.units().remove(stored.id(), 2).unwrap();
    assert_sound(&store);
}

#[test]
fn an_attachment_has_its_bytes_in_the_store() {
    let place = Place::new();
    let store = place.open();
    let draft = |blake3: &str, size| Attachment {
        name: "a.txt".into(),
        media_type: "text/plain".into(),
        blake3: blake3.into(),
        size,
        ..Attachment::default()
    };
    for hash in ["", "abc", &"0".repeat(64)] {
        let found = problems(store.attachments().add(draft(hash, 3)));
        assert!(found.iter().any(|(path, _)| path == "blake3"), "{hash}: {found:?}");
    }
    let stored = store.attach(draft("", 0), &mut "abc".as_bytes()).unwrap();
    let again = store.attachments().add(draft(&stored.blake3, 3)).unwrap();
    assert_eq!(store.read_attachment(again.id(), 0, 10).unwrap(), b"abc");
    assert!(!problems(store.attachments().add(draft(&stored.blake3, 4))).is_empty());
}

#[test]
fn a_register_is_never_taken_back() {
    let place = Place::new();
    let store = place.open();
    let draft = Register { name: "KH".into(), year: 2021, last: 7, ..Register::default() };
    let stored = store.registers().add(draft).unwrap();
    let next = store.registers().update(Register { last: 8, ..stored.clone() }).unwrap();
    let skipping = Register { last: 10, ..next.clone() };
    assert_eq!(problems(store.registers().update(skipping)), [("last".into(), "number_skipped".into())]);
    let back = Register { last: 7, ..next.clone() };
    assert_eq!(problems(store.registers().update(back)), [("last".into(), "number_taken_back".into())]);
    assert_eq!(problems(store.registers().remove(next.id(), 2)), [("last".into(), "numbers_given".into())]);
    let odd = Register { name: "KH".into(), year: -3, ..Register::default() };
    assert_eq!(problems(store.registers().add(odd)), [("year".into(), "range".into())]);
}

#[test]
fn a_register_that_is_full_gives_an_error() {
    let place = Place::new();
    let store = place.open();
    let draft = Register { name: "KH".into(), year: 2021, last: u32::MAX, ..Register::default() };
    store.registers().add(draft).unwrap();
    let take = cchc::command::TakeNumber { name: "KH".into(), year: 2021, unit: None };
    let taken = store.write("registers.take", |batch| cchc::command::Command::run(take, batch));
    assert_eq!(problems(taken), [("last".into(), "register_full".into())]);
}

#[test]
fn impossible_schedules_are_refused_in_plans_and_activities() {
    let place = Place::new();
    let store = place.open();
    let stored = store.plans().add(plan()).unwrap();
    let impossible = [
        Schedule::InYear { year: i16::MAX },
        Schedule::InYear { year: -1 },
        Schedule::InQuarter { year: 2021, quarter: 5 },
        Schedule::InQuarter { year: i16::MIN, quarter: 1 },
        Schedule::InMonth { year: 2021, month: 0 },
        Schedule::InMonth { year: 12_000, month: 1 },
        Schedule::EachYear { times: Vec::new() },
        Schedule::EachYear { times: vec![YearTime::QuarterOfYear { quarter: 0 }] },
        Schedule::Several { times: vec![Schedule::Monthly] },
        Schedule::Several { times: vec![Schedule::Monthly, Schedule::Unspecified] },
    ];
    for schedule in impossible {
        let activity = Activity {
            header: Header::default(),
            plan: stored.id(),
            origin: ClauseOrigin { part: PlanPart::Added, number: 1, line: 0 },
            title: "X".into(),
            channels: Vec::new(),
            schedule: schedule.clone(),
            timeline: None,
            lead: None,
            lead_unit: None,
            coordinating: Vec::new(),
            result: None,
            target: None,
            acts: Vec::new(),
            allowed_gap: None,
            evidence_decisions: Vec::new(),
            cancelled: None,
        };
        let found = problems(store.activities().add(activity));
        assert!(found.iter().all(|(path, _)| path.starts_with("schedule.")), "{found:?}");
        let mut draft = plan();
        draft.contents = vec![Clause { text: "X".into(), schedule, ..Clause::default() }];
        let found = problems(store.plans().add(draft));
        assert!(found.iter().all(|(path, _)| path.starts_with("contents[0].schedule.")), "{found:?}");
    }
}

#[test]
fn periods_of_every_year_there_is_can_be_made_and_of_no_other() {
    use cchc::model::Period;
    for year in [1945, 2021, 9999] {
        let period = Period::year(year).unwrap();
        assert!(period.from <= period.to);
        Period::month(year, 12).unwrap().cut_off(40);
        Period::half(year, 2).unwrap().cut_off(0);
        assert_eq!(problems(Period::quarter(year, 9)), [("quarter".into(), "range".into())]);
        assert_eq!(problems(Period::month(year, -4)), [("month".into(), "range".into())]);
    }
    for year in [i16::MIN, -9999, 0, i16::MAX] {
        assert_eq!(problems(Period::year(year)), [("year".into(), "range".into())]);
    }
}

#[test]
fn too_large_a_record_is_refused() {
    let place = Place::new();
    let store = place.open();
    let mut draft = plan();
    draft.source = "a".repeat(8 << 20);
    assert_eq!(problems(store.plans().add(draft.clone())), [(String::new(), "too_large".into())]);
    draft.source = "a".repeat(7 << 20);
    store.plans().add(draft).unwrap();
}

#[test]
fn every_problem_of_a_list_is_told() {
    let place = Place::new();
    let store = place.open();
    let found = problems(store.units().add_many(vec![unit(""), unit("A"), unit(" ")]));
    assert_eq!(found, [("[0].name".into(), "required".into()), ("[2].name".into(), "required".into())]);
    assert_eq!(problems(store.units().add_many(vec![unit("")])), [("[0].name".into(), "required".into())]);
    assert_eq!(store.units().count(cchc::model::IndexQuery::default()).unwrap(), 0);
}

#[test]
fn a_write_names_the_revision_that_it_replaces() {
    let place = Place::new();
    let store = place.open();
    let first = store.units().add(unit("A")).unwrap();
    let second = store.units().update(OrganisationUnit { name: "B".into(), ..first.clone() }).unwrap();
    assert_eq!(code(store.units().update(first.clone())), "conflict");
    assert_eq!(code(store.units().remove(first.id(), 1)), "conflict");
    assert_eq!(store.units().get(first.id()).unwrap(), second);
}

#[test]
fn a_removed_identity_stays_taken() {
    let place = Place::new();
    let store = place.open();
    let stored = store.units().add(unit("A")).unwrap();
    store.units().remove(stored.id(), 1).unwrap();
    assert_eq!(code(store.units().get(stored.id())), "not_found");
    assert_eq!(code(store.units().update(stored.clone())), "not_found");
    let again = OrganisationUnit { header: Header::with_id(stored.header.id), ..unit("A") };
    assert_eq!(code(store.units().add(again.clone())), "duplicate");
    assert_eq!(code(store.units().add_many(vec![again.clone(), again])), "duplicate");
    assert_eq!(store.as_of(stored.header.updated.unwrap()).units().get(stored.id()).unwrap(), stored);
}

#[test]
fn unique_keys_within_a_list_and_after_being_freed() {
    let place = Place::new();
    let store = place.open();
    let coded = |code: &str| Person { code: Some(code.into()), ..person("An") };
    assert_eq!(code(store.people().add_many(vec![coded("1"), coded("1")])), "duplicate");
    let first = store.people().add(coded("1")).unwrap();
    let second = store.people().add(coded("2")).unwrap();
    assert_eq!(code(store.people().update(Person { code: Some("1".into()), ..second.clone() })), "duplicate");
    let first = store.people().update(Person { code: Some("3".into()), ..first }).unwrap();
    let second = store.people().update(Person { code: Some("1".into()), ..second }).unwrap();
    store.people().update(Person { code: Some("2".into()), ..first }).unwrap();
    store.people().remove(second.id(), 2).unwrap();
    store.people().add(coded("1")).unwrap();
    assert_sound(&store);
}
