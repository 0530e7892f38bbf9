//! Model-based test: any sequence of writes, reads and restarts gives the same results as a simple in-memory model.

use std::collections::BTreeMap;

use cchc::model::{
    Header, IndexQuery, OrganisationUnit, Person, PersonId, Record, Scalar, StaffCategory, UnitId, UnitKind,
};
use cchc::{CchcError, Store, Transaction};
use jiff::Timestamp;
use proptest::prelude::*;
use uuid::Uuid;

use crate::common::{Place, assert_sound};

const PEOPLE: u8 = 12;
const UNITS: u8 = 4;

#[derive(Debug, Clone)]
enum Write {
    AddUnit(u8),
    RemoveUnit(u8),
    Add { who: u8, name: u8, code: Option<u8>, unit: Option<u8> },
    Update { who: u8, name: u8, code: Option<u8>, unit: Option<u8>, stale: bool },
    Remove { who: u8, stale: bool },
}

#[derive(Debug, Clone)]
enum Step {
    Write(Write),
    Batch(Vec<Write>, bool),
    Reopen,
    Look {
        index: u8,
        filter: u8,
        since: Option<u8>,
        until: Option<u8>,
        descending: bool,
        limit: u32,
        between: Vec<Write>,
    },
    Past(prop::sample::Index),
    Reindex,
}

fn write() -> impl Strategy<Value = Write> {
    let (who, name, code, unit) = (0..PEOPLE, 0..6_u8, prop::option::of(0..8_u8), prop::option::of(0..UNITS));
    let fields = (who, name, code, unit);
    prop_oneof![
        1 => (0..UNITS).prop_map(Write::AddUnit),
        1 => (0..UNITS).prop_map(Write::RemoveUnit),
        5 => fields.clone().prop_map(|(who, name, code, unit)| Write::Add { who, name, code, unit }),
        5 => (fields, prop::bool::weighted(0.1))
            .prop_map(|((who, name, code, unit), stale)| Write::Update { who, name, code, unit, stale }),
        2 => (0..PEOPLE, prop::bool::weighted(0.1)).prop_map(|(who, stale)| Write::Remove { who, stale }),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let look = (
        (0..4_u8, 0..6_u8, prop::option::of(0..6_u8), prop::option::of(0..6_u8)),
        (any::<bool>(), 1..4_u32, prop::collection::vec(write(), 0..3)),
    );
    prop_oneof![
        8 => write().prop_map(Step::Write),
        3 => (prop::collection::vec(write(), 0..6), any::<bool>()).prop_map(|(writes, keep)| Step::Batch(writes, keep)),
        1 => Just(Step::Reopen),
        4 => look.prop_map(|((index, filter, since, until), (descending, limit, between))| {
            Step::Look { index, filter, since, until, descending, limit, between }
        }),
        2 => any::<prop::sample::Index>().prop_map(Step::Past),
        1 => Just(Step::Reindex),
    ]
}

fn unit_id(number: u8) -> UnitId {
    UnitId(Uuid::from_u128(0x1000 + u128::from(number)))
}

fn person_id(number: u8) -> PersonId {
    PersonId(Uuid::from_u128(0x2000 + u128::from(number)))
}

/// What ought to be there.
#[derive(Debug, Clone, Default, PartialEq)]
struct Model {
    units: BTreeMap<UnitId, OrganisationUnit>,
    people: BTreeMap<PersonId, Person>,
    /// Identities ever given, in the order they were.
    given: Vec<Uuid>,
}

impl Model {
    /// What a write must give: nothing, or the code of its error.
    fn expect(&self, write: &Write) -> Option<&'static str> {
        let code_taken = |own: PersonId, code: Option<u8>| {
            code.is_some_and(|code| {
                let code = Some(code.to_string());
                self.people.values().any(|person| person.code == code && person.id() != own)
            })
        };
        let no_unit = |unit: Option<u8>| unit.is_some_and(|unit| !self.units.contains_key(&unit_id(unit)));
        match write {
            Write::AddUnit(unit) => self.given.contains(&unit_id(*unit).0).then_some("duplicate"),
            Write::RemoveUnit(unit) => {
                let id = unit_id(*unit);
                let named = self.people.values().any(|person| person.unit == Some(id));
                if !self.units.contains_key(&id) { Some("not_found") } else { named.then_some("referenced") }
            }
            Write::Add { who, code, unit, .. } => {
                let id = person_id(*who);
                let taken = || code_taken(id, *code).then_some("duplicate");
                if self.given.contains(&id.0) {
                    Some("duplicate")
                } else if no_unit(*unit) {
                    Some("invalid")
                } else {
                    taken()
                }
            }
            Write::Update { who, code, unit, stale, .. } => {
                let id = person_id(*who);
                if !self.people.contains_key(&id) {
                    Some("not_found")
                } else if *stale {
                    Some("conflict")
                } else if no_unit(*unit) {
                    Some("invalid")
                } else {
                    code_taken(id, *code).then_some("duplicate")
                }
            }
            Write::Remove { who, stale } => {
                if !self.people.contains_key(&person_id(*who)) {
                    Some("not_found")
                } else {
                    stale.then_some("conflict")
                }
            }
        }
    }

    fn rev(&self, who: u8, stale: bool) -> u32 {
        self.people.get(&person_id(who)).map_or(1, |person| person.header.rev) + u32::from(stale)
    }

    /// Does a write on both sides, and compares what they say.
    fn write(&mut self, batch: &mut Transaction, write: &Write) {
        let expected = self.expect(write);
        let person = |who: u8, rev, name: u8, code: &Option<u8>, unit: &Option<u8>| Person {
            header: Header { rev, ..Header::with_id(person_id(who).0) },
            name: name.to_string(),
            code: code.map(|code| code.to_string()),
            category: StaffCategory::Worker,
            unit: unit.map(unit_id),
            position: None,
            positions: Vec::new(),
            active_from: None,
            active_to: None,
        };
        let outcome: Result<(), CchcError> = match write {
            Write::AddUnit(unit) => {
                let draft = OrganisationUnit {
                    header: Header::with_id(unit_id(*unit).0),
                    ..OrganisationUnit::named("U", UnitKind::Other)
                };
                batch.add(draft).map(|stored| {
                    self.given.push(stored.header.id);
                    self.units.insert(stored.id(), stored);
                })
            }
            Write::RemoveUnit(unit) => batch.remove::<OrganisationUnit>(unit_id(*unit), 1).map(|()| {
                self.units.remove(&unit_id(*unit));
            }),
            Write::Add { who, name, code, unit } => batch.add(person(*who, 0, *name, code, unit)).map(|stored| {
                self.given.push(stored.header.id);
                self.people.insert(stored.id(), stored);
            }),
            Write::Update { who, name, code, unit, stale } => {
                batch.update(person(*who, self.rev(*who, *stale), *name, code, unit)).map(|stored| {
                    self.people.insert(stored.id(), stored);
                })
            }
            Write::Remove { who, stale } => batch.remove::<Person>(person_id(*who), self.rev(*who, *stale)).map(|()| {
                self.people.remove(&person_id(*who));
            }),
        };
        assert_eq!(outcome.err().map(|error| error.code()), expected, "{write:?}");
    }

    /// The people a query finds, in its order.
    fn find(&self, query: &IndexQuery) -> Vec<Person> {
        let row = |id: Uuid| self.given.iter().position(|given| *given == id).unwrap_or(usize::MAX);
        let sort_key = |person: &Person| match query.index.as_deref() {
            Some("name") => (None, person.name.clone()),
            Some("unit") => (Some(person.unit.map(|unit| row(unit.0))), person.name.clone()),
            Some("code") => (None, person.code.clone().unwrap_or_default()),
            _ => (None, String::new()),
        };
        let unit_filter = query.filter.get("unit").map(|unit| match unit {
            Scalar::Text(text) => Some(UnitId(text.parse().unwrap())),
            _ => None,
        });
        let text = |bound: &Option<Scalar>| match bound {
            Some(Scalar::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let (since, until) = (text(&query.since), text(&query.until));
        let mut found: Vec<Person> = self
            .people
            .values()
            .filter(|person| query.index.as_deref() != Some("code") || person.code.is_some())
            .filter(|person| unit_filter.is_none_or(|unit| person.unit == unit))
            .filter(|person| {
                let value = sort_key(person).1;
                since.as_ref().is_none_or(|since| &value >= since) && until.as_ref().is_none_or(|until| &value <= until)
            })
            .cloned()
            .collect();
        found.sort_by_key(|person| (sort_key(person), row(person.header.id)));
        if query.descending {
            found.reverse();
        }
        found
    }
}

fn query(index: u8, filter: u8, since: Option<u8>, until: Option<u8>, descending: bool, limit: u32) -> IndexQuery {
    let mut query = match index {
        0 => IndexQuery::default(),
        1 => IndexQuery::by("name"),
        2 => IndexQuery::by("code"),
        _ => IndexQuery::by("unit").with("unit", if filter < UNITS { unit_id(filter).into() } else { Scalar::Nothing }),
    };
    if index > 0 {
        query.since = since.map(|value| Scalar::Text(value.to_string()));
        query.until = until.map(|value| Scalar::Text(value.to_string()));
    }
    IndexQuery { descending, limit, ..query }
}

struct World {
    place: Place,
    store: Option<Store>,
    model: Model,
    past: Vec<(Timestamp, Model)>,
}

impl World {
    fn store(&self) -> &Store {
        self.store.as_ref().unwrap()
    }

    fn write(&mut self, writes: &[Write], keep: bool) {
        let store = self.store().clone();
        let mut batch = store.batch("thu").unwrap();
        let before = self.model.clone();
        for write in writes {
            self.model.write(&mut batch, write);
        }
        if keep {
            batch.commit().unwrap();
        } else {
            drop(batch);
            self.model = before.clone();
        }
        if self.model != before {
            let at = store.changes(0, u32::MAX).unwrap().last().unwrap().at;
            self.past.push((at, self.model.clone()));
        }
    }

    fn take(&mut self, step: &Step) {
        match step {
            Step::Write(write) => self.write(std::slice::from_ref(write), true),
            Step::Batch(writes, keep) => self.write(writes, *keep),
            Step::Reopen => {
                self.store().close().unwrap();
                self.store = Some(self.place.open());
            }
            Step::Reindex => self.store().reindex().unwrap(),
            Step::Look { index, filter, since, until, descending, limit, between } => {
                let query = query(*index, *filter, *since, *until, *descending, *limit);
                let expected = self.model.find(&query);
                let found: Vec<_> = self.store().people().iter(&query).map(Result::unwrap).collect();
                assert_eq!(found, expected, "{query:?}");
                assert_eq!(self.store().people().count(&query).unwrap() as usize, expected.len(), "{query:?}");
                // The page after writes: what lies behind the cursor, as it is then.
                let first = self.store().people().page(&query).unwrap();
                let Some(cursor) = first.next else { return };
                let last = first.items.last().unwrap().clone();
                self.write(between, true);
                let mut marked = self.model.clone();
                marked.people.insert(last.id(), last.clone());
                let all = marked.find(&query);
                let place = all.iter().position(|person| person.id() == last.id()).unwrap();
                let still_there = |person: &&Person| self.model.people.get(&person.id()) == Some(*person);
                let behind: Vec<_> = all[place + 1..].iter().filter(still_there).collect();
                let moved = self.model.people.get(&last.id()).is_some_and(|person| *person != last);
                if !moved {
                    let page = self.store().people().page(query.after(cursor).limit(1000)).unwrap();
                    assert_eq!(page.items.iter().collect::<Vec<_>>(), behind);
                }
            }
            Step::Past(which) => {
                if self.past.is_empty() {
                    return;
                }
                let (at, model) = which.get(&self.past);
                let past = self.store().as_of(*at);
                for index in 0..4 {
                    for descending in [false, true] {
                        let query = query(index, 0, None, None, descending, 2);
                        let found: Vec<_> = past.people().iter(&query).map(Result::unwrap).collect();
                        assert_eq!(found, model.find(&query), "{query:?}");
                        assert_eq!(past.people().count(&query).unwrap() as usize, found.len());
                    }
                }
                for who in 0..PEOPLE {
                    let found = past.people().find(person_id(who)).unwrap();
                    assert_eq!(found.as_ref(), model.people.get(&person_id(who)));
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 300, ..ProptestConfig::default() })]
    #[test]
    fn the_store_does_what_its_model_does(steps in prop::collection::vec(step(), 1..40)) {
        let place = Place::new();
        let store = Some(place.open());
        let mut world = World { place, store, model: Model::default(), past: Vec::new() };
        world.write(&[Write::AddUnit(0), Write::AddUnit(1)], true);
        for step in &steps {
            world.take(step);
        }
        assert_sound(world.store());
        for (position, (at, model)) in world.past.iter().enumerate() {
            let found = world.store().as_of(*at).people().count(IndexQuery::default()).unwrap();
            prop_assert_eq!(found as usize, model.people.len(), "state {}", position);
        }
    }
}
