//! Units that merge, split and are renamed again and again: each of their records counts exactly once, for the right
//! successor.

use std::collections::BTreeSet;

use cchc::Store;
use cchc::command::{MergeUnits, RenameUnit, Reorganisation, SplitUnit};
use cchc::model::{OrganisationUnit, Period, Record, Session, SessionStatus, UnitId};
use cchc::query::{PredecessorsOfUnit, SuccessorsOfUnit, TreeOfUnits};
use cchc::report::ReportQuery;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::common::{Place, assert_sound, session, unit};

/// What happens to a unit, chosen by number among those that exist.
#[derive(Debug, Clone)]
enum Event {
    Merge(usize, usize),
    Split(usize),
    Rename(usize),
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        (0..9_usize, 1..9_usize).prop_map(|(one, other)| Event::Merge(one, other)),
        (0..9_usize).prop_map(Event::Split),
        (0..9_usize).prop_map(Event::Rename),
    ]
}

/// Three departments, each with a division; every one of the six holds a session in 2020.
fn departments(store: &Store) -> Vec<UnitId> {
    let mut departments = Vec::new();
    for number in 0..3 {
        let department = store.units().add(unit(&format!("Sở {number}"))).unwrap().id();
        let division = OrganisationUnit { parent: Some(department), ..unit(&format!("Phòng {number}")) };
        let division = store.units().add(division).unwrap().id();
        for host in [department, division] {
            let held = Session { host: Some(host), status: SessionStatus::Held, ..session("2020-03-05") };
            store.sessions().add(held).unwrap();
        }
        departments.push(department);
    }
    departments
}

fn happen(store: &Store, event: &Event, existing: &mut Vec<UnitId>, year: i16) {
    let (on, count) = (date(year, 1, 1), existing.len());
    let name = format!("Sở năm {year}");
    let done: Reorganisation = match *event {
        Event::Rename(at) => {
            let (symbol, decision, why) = (None, None, None);
            store.run(RenameUnit { unit: existing[at % count], name, symbol, on, decision, why }).unwrap()
        }
        Event::Split(at) => {
            let into = ["A", "B"].map(|part| unit(&format!("{name} {part}"))).to_vec();
            let (decision, why) = (None, None);
            store.run(SplitUnit { unit: existing[at % count], into, on, decision, why }).unwrap()
        }
        Event::Merge(at, further) => {
            let units: BTreeSet<UnitId> = [existing[at % count], existing[(at + further) % count]].into();
            let units: Vec<UnitId> = units.into_iter().collect();
            let (new_unit, why) = (Some(unit(&name)), "hợp nhất".to_owned());
            store.run(MergeUnits { units, into: None, new_unit, on, decision: None, why, move_children: true }).unwrap()
        }
    };
    existing.retain(|unit| done.ended.iter().all(|ended| ended.id() != *unit));
    existing.extend(done.into.iter().map(Record::id));
}

fn held_in_2020(store: &Store, unit: UnitId, as_successor: bool) -> u32 {
    let question = ReportQuery { unit: Some(unit), as_successor, ..ReportQuery::of(Period::year(2020).unwrap()) };
    store.ask(question).unwrap().sessions.held
}

fn became(store: &Store, unit: UnitId, on: Date) -> Vec<UnitId> {
    store.ask(SuccessorsOfUnit { unit, on: Some(on) }).unwrap().iter().map(Record::id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn figures_follow_units_through_every_reorganisation(events in proptest::collection::vec(event(), 1..8)) {
        let place = Place::new();
        let store = place.open();
        let first = departments(&store);
        let mut existing = first.clone();
        for (event, year) in events.iter().zip(2021..) {
            happen(&store, event, &mut existing, year);
        }
        let today = date(2030, 1, 1);
        let existing: BTreeSet<UnitId> = existing.into_iter().collect();
        for unit in &first {
            let now = became(&store, *unit, today);
            prop_assert!(!now.is_empty() && now.iter().all(|unit| existing.contains(unit)));
            prop_assert_eq!(held_in_2020(&store, *unit, false), 2, "its own figures do not change");
        }
        for unit in &existing {
            let before = store.ask(PredecessorsOfUnit { unit: *unit }).unwrap();
            for earlier in &before {
                prop_assert!(became(&store, earlier.id(), today).contains(unit));
            }
            let was: BTreeSet<UnitId> = before.iter().map(Record::id).chain([*unit]).collect();
            let origins = first.iter().filter(|origin| was.contains(origin)).count() as u32;
            prop_assert_eq!(held_in_2020(&store, *unit, true), origins * 2);
        }
        let tree = store.ask(TreeOfUnits { root: None, on: Some(today) }).unwrap();
        let listed: BTreeSet<UnitId> = tree.iter().map(|each| each.unit.id()).collect();
        prop_assert_eq!(listed.len(), tree.len());
        prop_assert!(existing.is_subset(&listed) && listed.len() == existing.len() + 3);
        assert_sound(&store);
    }
}
