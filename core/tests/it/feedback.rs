//! Feedback: register numbers under concurrent writers, and identities that do not reveal when they were assigned.

use std::collections::BTreeSet;
use std::sync::Barrier;

use cchc::Store;
use cchc::command::{ReceiveFeedback, RegisterFeedback, SubmissionKind, TakeNumber};
use cchc::model::{
    Feedback, FeedbackChannel, FeedbackKind, IndexQuery, OrganisationUnit, Record, Register, UnitId, UnitKind,
};
use cchc::query::FEEDBACK_REGISTER;

use crate::common::{Place, assert_sound, code, unit};

const WRITERS: u32 = 6;
const EACH: u32 = 8;

fn receive(unit: Option<UnitId>, register: bool) -> ReceiveFeedback {
    ReceiveFeedback {
        received_on: Some(jiff::civil::date(2021, 10, 1)),
        unit,
        register,
        ..ReceiveFeedback::of(SubmissionKind::Report, FeedbackChannel::Post, "Nội dung")
    }
}

/// Registers feedback of one unit and year: at once, in a step of its own, and now and then in a batch that is given
/// up.
fn write(store: &Store, unit: UnitId) -> Vec<u32> {
    let mut numbers = Vec::new();
    for turn in 0..EACH {
        let registered = match turn % 3 {
            0 => store.run(receive(Some(unit), true)).unwrap(),
            1 => {
                let received = store.run(receive(Some(unit), false)).unwrap();
                store.run(RegisterFeedback { id: received.id(), on: None }).unwrap()
            }
            _ => {
                let mut given_up = store.batch("thu").unwrap();
                cchc::command::Command::run(receive(Some(unit), true), &mut given_up).unwrap();
                drop(given_up);
                store.run(receive(Some(unit), true)).unwrap()
            }
        };
        numbers.push(registered.number.unwrap());
    }
    numbers
}

#[test]
fn many_writers_take_numbers_without_gaps() {
    let place = Place::new();
    let store = place.open();
    let units = [OrganisationUnit::named("Sở Xây dựng", UnitKind::Department), unit("Văn phòng")];
    let units: Vec<UnitId> = units.into_iter().map(|unit| store.units().add(unit).unwrap().id()).collect();
    let start = Barrier::new(WRITERS as usize);
    let taken: Vec<(UnitId, Vec<u32>)> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let unit = units[writer as usize % units.len()];
                let (store, start) = (&store, &start);
                scope.spawn(move || {
                    start.wait();
                    (unit, write(store, unit))
                })
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).collect()
    });
    let of_each = WRITERS / units.len() as u32 * EACH;
    for unit in units {
        let told = taken.iter().filter(|(of, _)| *of == unit);
        let numbers: BTreeSet<u32> = told.flat_map(|(_, numbers)| numbers.clone()).collect();
        assert_eq!(numbers, (1..=of_each).collect(), "each number once, and none left out");
        let registered = IndexQuery::by("number").with("unit", unit).with("year", 2021);
        assert_eq!(store.feedback().count(&registered).unwrap(), u64::from(of_each));
        let register = IndexQuery::by("name").with("name", FEEDBACK_REGISTER).with("year", 2021).with("unit", unit);
        let register: Vec<Register> = store.registers().iter(&register).map(Result::unwrap).collect();
        assert_eq!(register[0].last, of_each);
    }
    assert_sound(&store);
}

#[test]
fn a_number_and_its_feedback_come_together_or_not_at_all() {
    let place = Place::new();
    let store = place.open();
    let received = store.run(receive(None, false)).unwrap();
    store.run(RegisterFeedback { id: received.id(), on: None }).unwrap();
    let again = store.run(RegisterFeedback { id: received.id(), on: None });
    assert_eq!(code(again), "invalid_transition");
    let take = TakeNumber { name: FEEDBACK_REGISTER.into(), year: 2021, unit: None };
    assert_eq!(store.run(take).unwrap().number, 2, "the refused one took none");
}

#[test]
fn an_identity_does_not_tell_when_feedback_came_in() {
    let place = Place::new();
    let store = place.open();
    let draft =
        |text: &str| Feedback::draft(FeedbackKind::Report, FeedbackChannel::Zalo, jiff::civil::date(2021, 10, 1), text);
    let added = store.feedback().add_many(vec![draft("A"), draft("B")]).unwrap();
    let received = store.run(receive(None, true)).unwrap();
    for feedback in added.iter().chain([&received]) {
        assert_eq!(feedback.header.id.get_version_num(), 4);
    }
    assert_eq!(store.units().add(unit("A")).unwrap().header.id.get_version_num(), 7);
}
